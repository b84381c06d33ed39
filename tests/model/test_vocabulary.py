"""The closed word lists: presets of kit, and words that belong together."""

import re
from datetime import date, timedelta
from enum import StrEnum

import pytest

from montagefit.model import vocabulary
from montagefit.model.vocabulary import AT_HAND, KIT_PRESETS, Equipment, HomeTest, Level, Weekday

_LISTS = [
    each
    for each in vars(vocabulary).values()
    if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
]


def test_presets_grow() -> None:
    """Each preset holds the one before: none, home, gym, full."""
    assert list(KIT_PRESETS) == ["none", "home", "gym", "full"]
    presets = [set(items) for items in KIT_PRESETS.values()]
    assert presets[0] == set()
    assert presets[0] < presets[1] < presets[2] < presets[3]


def test_presets_hold_kit_to_own() -> None:
    """What is at hand everywhere is in no preset, and nothing is in one twice."""
    for items in KIT_PRESETS.values():
        assert len(set(items)) == len(items)
        assert AT_HAND.isdisjoint(items)


def test_full_is_everything_but_people_and_places() -> None:
    """Only what one asks for by name is missing from the whole preset."""
    missing = set(Equipment) - AT_HAND - set(KIT_PRESETS["full"])
    assert Equipment.PARTNER in missing
    assert len(missing) < 8


def test_gloves_come_with_the_bag() -> None:
    """Who has a heavy bag by preset has wraps and gloves too (science.md I24)."""
    for items in KIT_PRESETS.values():
        if Equipment.HEAVY_BAG in items:
            assert {Equipment.WRAPS, Equipment.GLOVES} <= set(items)


@pytest.mark.parametrize("words", _LISTS, ids=lambda each: each.__name__)
def test_words_are_written_alike(words: type[StrEnum]) -> None:
    """Words of data files are lower-case and joined by hyphens; the marks of evidence are letters."""
    assert list(words)
    pattern = r"V|V\*|K|D" if words is vocabulary.Evidence else r"[a-z0-9]+(-[a-z0-9]+)*"
    assert all(re.fullmatch(pattern, word.value) for word in words)


def test_there_are_lists_to_look_at() -> None:
    """The lists are found in the module."""
    assert {Level, Weekday, Equipment} <= set(_LISTS)


def test_weekdays_count_as_dates_do() -> None:
    """Monday is 0, as in `date.weekday()`."""
    monday = date(2026, 11, 30)
    for number, day in enumerate(Weekday):
        assert day.number == number == (monday + timedelta(days=number)).weekday()
        assert f"{monday + timedelta(days=number):%a}".lower() == day.value


def test_levels_have_an_order() -> None:
    """Novice, intermediate, advanced."""
    assert [level.rank for level in (Level.NOVICE, Level.INTERMEDIATE, Level.ADVANCED)] == [0, 1, 2]


def test_tests_know_their_unit() -> None:
    """Plank and runs are timed, the others counted."""
    assert {test for test in HomeTest if test.in_seconds} == {HomeTest.PLANK, HomeTest.RUN_5K, HomeTest.RUN_1MILE}
