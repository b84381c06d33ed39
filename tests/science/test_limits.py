"""Limits by level and week: complete, in order, and as science.md section 10 prints them."""

from collections.abc import Mapping

import pytest

from montagefit.model.vocabulary import DoseLimit, Level
from montagefit.science import boxing, carrying, conditioning, levels, load, running, sessions, strength

_NOVICE, _INTERMEDIATE, _ADVANCED = Level

# Invariant, table of the code, novice, intermediate, advanced.
_BY_LEVEL: dict[str, tuple[Mapping[Level, float | None], tuple[float | None, ...]]] = {
    "I04": (levels.TRAINING_DAYS_AT_MOST, (4, 5, 6)),
    "I07": (strength.WEEKLY_SETS_AT_MOST, (8, 14, 20)),
    "I09": (strength.SHARE_OF_MAXIMUM_AT_MOST, (0.65, 0.80, 0.80)),
    "I14": (load.GROWTH_AT_MOST, (0.20, 0.25, 0.25)),
    "I18": (levels.HARD_DAYS_AT_MOST, (2, 3, 4)),
    "I21": (conditioning.STAIR_REST_SECONDS_AT_LEAST, (120, 60, 60)),
    "I21 first week": (conditioning.STAIR_SPRINT_FIRST_WEEK, (3, 1, 1)),
    "I24 first week": (boxing.HEAVY_BAG_FIRST_WEEK, (3, 1, 1)),
    "days by default": (levels.DEFAULT_TRAINING_DAYS, (3, 4, 5)),
    "minutes by default": (levels.DEFAULT_SESSION_MINUTES, (30, 45, 60)),
    "I22": (conditioning.SKIPPING_MINUTES_AT_MOST, (6, 20, 45)),
    "I22 growth": (conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST, (2, 4, 4)),
    "I23": (conditioning.CONTACTS_A_SESSION_AT_MOST, (100, 120, 140)),
    "I24 rounds": (boxing.HEAVY_BAG_ROUNDS_AT_MOST, (3, 5, 6)),
    "I24 days": (boxing.HEAVY_BAG_DAYS_AT_MOST, (1, 2, 3)),
    "I27 first": (carrying.FIRST_CARRY_PERCENT_AT_MOST, (10, 20, 30)),
    "I27 later": (carrying.CARRY_PERCENT_AT_MOST, (20, 30, 50)),
    "I28": (carrying.DRAG_PERCENT_AT_MOST, (50, 50, 100)),
    "history of runs": (running.LONGEST_RUN_BEFORE, (None, 30, 60)),
}


@pytest.mark.parametrize("name", _BY_LEVEL)
def test_limits_by_level(name: str) -> None:
    """Each table has every level, with the printed number."""
    table, expected = _BY_LEVEL[name]
    assert tuple(table[level] for level in Level) == expected
    assert set(table) == set(Level)


@pytest.mark.parametrize(
    ("level", "week", "rpe", "hard"),
    [
        (_NOVICE, 1, 5, 0),
        (_NOVICE, 2, 5, 0),
        (_NOVICE, 3, 7, 2),
        (_NOVICE, 8, 7, 2),
        (_NOVICE, 30, 7, 2),
        (_INTERMEDIATE, 1, 8, 3),
        (_ADVANCED, 1, 9, 4),
    ],
)
def test_caps_by_week(level: Level, week: int, rpe: int, hard: int) -> None:
    """I18 and I19: effort and hard days by level and week."""
    assert levels.session_rpe_at_most(level, week) == rpe
    assert levels.hard_days_at_most(level, week) == hard


@pytest.mark.parametrize(("level", "week", "sets"), [(_NOVICE, 1, 4), (_NOVICE, 2, 8), (_INTERMEDIATE, 1, 14)])
def test_sets_by_week(level: Level, week: int, sets: float) -> None:
    """I07: a novice's first week is half of the later ones."""
    assert strength.weekly_sets_at_most(level, week) == sets


@pytest.mark.parametrize("limit", DoseLimit)
def test_recovery_hours(limit: DoseLimit) -> None:
    """I06: the harshest kinds need 72 h, all else 48 h."""
    harsh = {"one-arm-push-up", "eccentric", "plyometric", "sprint", "stair-sprint"}
    assert strength.recovery_hours((limit,)) == (72 if limit.value in harsh else 48)
    assert strength.recovery_hours(()) == 48


@pytest.mark.parametrize(
    ("minutes", "warm_up", "cool_down"), [(15, 3, 3), (29.9, 3, 3), (30, 5, 3), (45, 7, 5), (74, 9, 5), (75, 11, 6)]
)
def test_usual_parts(minutes: float, warm_up: int, cool_down: int) -> None:
    """Section 7: warm-up and cool-down by session length, and never under the floor of I05."""
    row = sessions.usual_parts(minutes)
    assert (row.warm_up, row.cool_down) == (warm_up, cool_down)
    assert row.warm_up >= sessions.WARM_UP_AT_LEAST
    assert row.cool_down >= sessions.COOL_DOWN_AT_LEAST


def test_defaults_are_within_the_caps() -> None:
    """What a level gets unasked is allowed by its own limits."""
    for level in Level:
        assert levels.DEFAULT_TRAINING_DAYS[level] <= levels.TRAINING_DAYS_AT_MOST[level]
    novice = levels.DEFAULT_TRAINING_DAYS[_NOVICE] * levels.DEFAULT_SESSION_MINUTES[_NOVICE]
    assert novice <= load.FIRST_WEEK_MINUTES_AT_MOST
