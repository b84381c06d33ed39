"""Cases of the rules in rules/time_and_days.py: minutes, days, warm-up and cool-down (I03, I04, I05)."""

from audit_case import Case
from audit_programs import FRI, MON, SAT, SUN, THU, TUE, WED, Workout, drill, on, program

from montagefit.model.vocabulary import Condition, Level, Weekday

_WEEKDAYS = (MON, TUE, WED, THU, FRI, SAT, SUN)
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


def _days(count: int) -> list[Workout]:
    """Train on the first days of a week."""
    return [on(day) for day in _WEEKDAYS[:count]]


CASES = (
    Case(
        "I03",
        "minutes of the day",
        passes=program([on(MON, drill(15.0))], minutes={Weekday.MON: 30}),
        fails=program([on(MON, drill(15.1))], minutes={Weekday.MON: 30}),
        place="W1D1",
        says="30.1 min",
    ),
    Case(
        "I03",
        "items longer than the session says",
        passes=program([on(MON, drill(15.0), minutes=30.0)], minutes={Weekday.MON: 30}),
        fails=program([on(MON, drill(25.0), minutes=30.0)], minutes={Weekday.MON: 30}),
        place="W1D1",
        says="40 min",
    ),
    Case(
        "I04",
        "the athlete's days",
        passes=program([on(WED)], weekdays=(Weekday.MON, Weekday.WED)),
        fails=program([on(THU)], weekdays=(Weekday.MON, Weekday.WED)),
        place="W1D1",
        says="thu",
    ),
    Case(
        "I04",
        "days of a novice",
        passes=program(_days(4), level=_NOVICE),
        fails=program(_days(5), level=_NOVICE),
        place="W1",
        says="5 training days",
    ),
    Case(
        "I04",
        "days of an intermediate athlete",
        passes=program(_days(5)),
        fails=program(_days(6)),
        place="W1",
        says="6 training days",
    ),
    Case(
        "I04",
        "a day of rest",
        passes=program(_days(6), level=_ADVANCED),
        fails=program(_days(7), level=_ADVANCED),
        place="W1",
        says="7 training days",
    ),
    Case(
        "I05",
        "warm-up",
        passes=program([on(MON, warm_up=3.0)]),
        fails=program([on(MON, warm_up=2.9)]),
        place="W1D1",
        says="Warm-up: 2.9 min",
    ),
    Case(
        "I05",
        "warm-up before hard work",
        passes=program([on(MON, drill(rpe=7), warm_up=5.0)]),
        fails=program([on(MON, drill(rpe=7), warm_up=4.9)]),
        place="W1D1",
        says="Warm-up: 4.9 min",
    ),
    Case(
        "I05",
        "cool-down",
        passes=program([on(MON, cool_down=3.0)]),
        fails=program([on(MON, cool_down=2.9)]),
        place="W1D1",
        says="Cool-down: 2.9 min",
    ),
    Case(
        "I05",
        "warm-up at 65",
        passes=program([on(MON, warm_up=10.0)], age=65),
        fails=program([on(MON, warm_up=9.9)], age=65),
        place="W1D1",
        says="9.9 min",
    ),
    Case(
        "I05",
        "only from 65 on",
        passes=program([on(MON, warm_up=5.0)], age=64),
        fails=program([on(MON, warm_up=5.0)], age=65),
        place="W1D1",
        says="at least 10 min",
    ),
    Case(
        "I05",
        "cool-down with high blood pressure",
        passes=program([on(MON, cool_down=5.0)], conditions=(Condition.HYPERTENSION,)),
        fails=program([on(MON, cool_down=4.9)], conditions=(Condition.HYPERTENSION,)),
        place="W1D1",
        says="4.9 min",
    ),
    Case(
        "I03",
        "two sessions share a day",
        passes=program([on(MON, drill(45)), on(MON, drill(45))]),
        fails=program([on(MON, drill(45)), on(MON, drill(45.1))]),
        place="W1D2",
        says="120.1 min",
    ),
    Case(
        "I03",
        "minutes for every day of training",
        passes=program([on(MON)], weekdays=(Weekday.MON,), minutes={Weekday.MON: 20}),
        fails=program([on(MON)], weekdays=(Weekday.MON,), minutes={Weekday.TUE: 20}),
        place="W1D1",
        says="for how many minutes",
    ),
)
