"""Athletes that the planner is tested with: eight by name, and as many random ones as a test asks for."""

import random  # noqa: TID251 - tests may draw, from a fixed seed
from datetime import date, timedelta
from typing import Any

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import (
    KIT_PRESETS,
    BodyArea,
    Condition,
    Equipment,
    HomeTest,
    Level,
    Weekday,
)

START = date(2026, 11, 30)
"""A Monday; every program of the eight starts here."""

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday

ATHLETES: dict[str, Athlete] = {
    "no-flags": Athlete(),
    "novice-spares-knee": Athlete(
        level=Level.NOVICE, weekdays=(_MON, _WED, _FRI), minutes=30, kit=KIT_PRESETS["none"], spare=(BodyArea.KNEE,)
    ),
    "intermediate-home": Athlete(
        level=Level.INTERMEDIATE,
        weekdays=(_MON, _TUE, _THU, _SAT),
        minutes=45,
        kit=KIT_PRESETS["home"],
        tests={HomeTest.PUSH_UP: 25, HomeTest.RUN_5K: 1650},
    ),
    "advanced-six-days": Athlete(
        level=Level.ADVANCED,
        weekdays=(_MON, _TUE, _WED, _THU, _FRI, _SAT),
        minutes=75,
        kit=KIT_PRESETS["full"],
        finale=date(2027, 2, 6),
    ),
    "sixty-eight": Athlete(age=68, weekdays=(_TUE, _FRI), minutes=25),
    "weekends-gym": Athlete(
        weekdays=(_SAT, _SUN), minutes=90, kit=KIT_PRESETS["gym"], spare=(BodyArea.SHOULDER, BodyArea.WRIST)
    ),
    "one-day": Athlete(weekdays=(_WED,), minutes=20),
    "seven-days-asked": Athlete(weekdays=tuple(Weekday), minutes=15, kit=KIT_PRESETS["none"]),
}
"""The eight whose programs must be right in every respect, whatever the film."""

_MINUTES = (9, 10, 12, 15, 18, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 180)
_MINUTES_A_DAY = (15, 20, 30, 45, 60, 90)
_WEEKS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 26)
_RESULTS: dict[HomeTest, tuple[int, int]] = {
    HomeTest.PUSH_UP: (0, 70),
    HomeTest.PULL_UP: (0, 20),
    HomeTest.PLANK: (5, 200),
    HomeTest.SIT_TO_STAND: (10, 60),
    HomeTest.RUN_5K: (960, 2700),
    HomeTest.RUN_1MILE: (300, 900),
}
"""Results that people have: from a first try to a good club athlete."""


def seeded(seed: int) -> random.Random:
    """Give a source of numbers that are the same each time."""
    return random.Random(seed)  # noqa: S311 - test data, no secret


def random_athlete(seed: int, exercise_ids: tuple[str, ...]) -> tuple[Athlete, date]:
    """Give an athlete and a start date; the same seed gives the same ones, and every option is used now and then."""
    draw = seeded(seed)
    start = START + timedelta(days=draw.randrange(21))
    asked: dict[str, Any] = {**_days_and_minutes(draw), **_body(draw)}
    asked["kit"] = (
        draw.choice(list(KIT_PRESETS.values()))
        if draw.random() < 0.7
        else tuple(draw.sample(list(Equipment), draw.randint(0, 12)))
    )
    if draw.random() < 0.7:
        asked["level"] = draw.choice(list(Level))
    if draw.random() < 0.2:
        asked["exclude"] = tuple(draw.sample(exercise_ids, draw.choice((1, 3, 10, 30))))
    if draw.random() < 0.4:
        asked["tests"] = {test: draw.randint(*span) for test, span in _RESULTS.items() if draw.random() < 0.4}
    if draw.random() < 0.4:
        asked["weeks"] = draw.choice(_WEEKS)
    elif draw.random() < 0.2:
        asked["finale"] = start + timedelta(days=draw.randrange(140))
    return Athlete(**asked), start


def _days_and_minutes(draw: random.Random) -> dict[str, Any]:
    """Draw training days, and minutes for all of them or for each."""
    asked: dict[str, Any] = {}
    if draw.random() < 0.8:
        asked["weekdays"] = tuple(draw.sample(list(Weekday), draw.randint(1, 7)))
    how = draw.random()
    if how < 0.5:
        asked["minutes"] = draw.choice(_MINUTES)
    elif how < 0.7:
        days = asked.get("weekdays") or (_MON, _TUE, _WED)
        asked["minutes"] = {day: draw.choice(_MINUTES_A_DAY) for day in days}
    return asked


def _body(draw: random.Random) -> dict[str, Any]:
    """Draw age, weight, areas to spare and conditions that a doctor has agreed to."""
    asked: dict[str, Any] = {}
    if draw.random() < 0.4:
        asked["spare"] = tuple(draw.sample(list(BodyArea), draw.choice((1, 1, 1, 2, 2, 3, 5, 8))))
    if draw.random() < 0.15:
        conditions = (Condition.HEART, Condition.HYPERTENSION, Condition.HERNIA)
        asked["conditions"] = tuple(draw.sample(conditions, draw.randint(1, 2)))
        asked["cleared"] = True
    if draw.random() < 0.4:
        asked["age"] = draw.randint(16, 88)
    if draw.random() < 0.4:
        asked["weight_kg"] = draw.choice((45.0, 60.0, 70.0, 80.5, 95.0, 130.0))
    return asked
