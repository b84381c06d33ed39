"""Planning again: what a changed wish does to the UIDs, and that unchanged wishes change no byte."""

from datetime import date, time
from itertools import pairwise

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, Level, Units, Weekday
from montagefit.renderers.calendar_events import render
from planned import planned

_DAYS = (Weekday.MON, Weekday.WED, Weekday.SAT)
_START = date(2026, 11, 30)


def _uids(start: date = _START, film: str = "rocky-1", **wishes: object) -> list[str]:
    """Give the UIDs of a program, in order."""
    athlete = Athlete(**{"level": Level.NOVICE, "weekdays": _DAYS, "minutes": 40, "weeks": 3, **wishes})
    return [session.uid for session in planned(athlete, film, start).sessions()]


@pytest.mark.parametrize(
    "wishes",
    [
        {"at": time(7), "timezone": "Europe/Berlin"},
        {"weekdays": (Weekday.TUE, Weekday.THU, Weekday.SUN)},
        {"kit": KIT_PRESETS["gym"]},
        {"level": Level.INTERMEDIATE},
        {"units": Units.IMPERIAL},
        {"reason": "For the hill"},
        {"minutes": 30},
    ],
    ids=str,
)
def test_changed_wishes_keep_the_uids(wishes: dict[str, object]) -> None:
    """Clock, weekday, kit, level, units and words move or change events; they make no new ones."""
    assert _uids(**wishes) == _uids()


def test_another_run_has_other_uids() -> None:
    """A second run in spring does not take the events of the winter away, unless a series says it is the same run."""
    winter, spring = _uids(), _uids(date(2027, 3, 1))
    assert not set(winter) & set(spring)
    assert _uids(date(2027, 3, 1), series="mine") == _uids(series="mine")
    assert not set(_uids(series="mine")) & set(winter)


def test_another_film_has_other_uids() -> None:
    """Two films on the same days do not disturb each other."""
    assert not set(_uids()) & set(_uids(film="rocky-4"))


@pytest.mark.parametrize("wishes", [{"weekdays": _DAYS[:2]}, {"weeks": 2}], ids=str)
def test_fewer_days_and_weeks_keep_the_rest(wishes: dict[str, object]) -> None:
    """With less to do, what is left goes by the names it had."""
    assert set(_uids(**wishes)) < set(_uids())


def test_a_long_row_of_updates_counts_up() -> None:
    """Every change raises the number by one, and going back to an old form is a change like any other."""
    versions: list[bytes] = []
    for hour in (6, 7, 7, 6):
        athlete = Athlete(level=Level.NOVICE, weekdays=_DAYS, weeks=2, at=time(hour), timezone="Europe/Berlin")
        program = planned(athlete, "rocky-1", _START)
        versions.append(render(program, versions[-1] if versions else None))
    sessions = versions[0].count(b"BEGIN:VEVENT")
    for number, content in zip((0, 1, 1, 2), versions, strict=True):
        assert content.count(b"SEQUENCE:%d\r\n" % number) == sessions > 1
    assert [before == after for before, after in pairwise(versions)] == [False, True, False]
