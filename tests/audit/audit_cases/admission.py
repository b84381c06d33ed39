"""Cases of the rules in rules/admission.py: who gets a program, health and age (I01, I02, I10, I31)."""

from typing import Any

from audit_case import Case
from audit_programs import FRI, MON, SAT, SUN, THU, TUE, WED, Workout, drill, on, program, squat

from montagefit.model.program import Program
from montagefit.model.vocabulary import BodyArea, Condition, DoseKind, DoseLimit, Level, Stress

_WEEKDAYS = (MON, TUE, WED, THU, FRI, SAT, SUN)
_HEART: dict[str, Any] = {"conditions": (Condition.HEART,), "cleared": True}
_CARRY: dict[str, Any] = {"limits": (DoseLimit.LOADED_CARRY,), "name": "Carry"}
_HOLD: dict[str, Any] = {"dose": DoseKind.TIME, "reps": None, "name": "Hold"}
_ADVANCED = Level.ADVANCED


def _days(count: int) -> list[Workout]:
    """Train on the first days of a week."""
    return [on(day) for day in _WEEKDAYS[:count]]


def _spared(**fields: object) -> Program:
    """Make a program with one drill for somebody with a wrist to spare."""
    return program([on(MON, drill(5.0, name="Press", **fields))], spare=(BodyArea.WRIST,))


CASES = (
    Case(
        "I01",
        "a doctor's yes",
        passes=program([on(MON)], conditions=(Condition.HYPERTENSION,), cleared=True),
        fails=program([on(MON)], conditions=(Condition.HYPERTENSION,)),
        place="program",
        says="hypertension",
    ),
    Case(
        "I02",
        "old enough",
        passes=program([on(MON)], age=16),
        fails=program([on(MON)], age=15),
        place="program",
        says="15",
    ),
    Case(
        "I02",
        "no plan in pregnancy",
        passes=program([on(MON)], conditions=(Condition.HERNIA,)),
        fails=program([on(MON)], conditions=(Condition.PREGNANCY,), cleared=True),
        place="program",
        says="pregnancy",
    ),
    Case(
        "I02B",
        "rest days at 17",
        passes=program(_days(5), level=_ADVANCED, age=17),
        fails=program(_days(6), level=_ADVANCED, age=17),
        place="W1",
        says="1 rest day",
    ),
    Case(
        "I02B",
        "only under 18",
        passes=program(_days(6), level=_ADVANCED, age=18),
        fails=program(_days(6), level=_ADVANCED, age=16),
        place="W1",
        says="at 16",
    ),
    Case(
        "I02B",
        "hard days at 17",
        passes=program([on(MON, rpe=7), on(WED, rpe=7)], level=_ADVANCED, age=17),
        fails=program([on(MON, rpe=7), on(TUE, rpe=7)], level=_ADVANCED, age=17),
        place="W1D2",
        says="W1D1",
    ),
    Case(
        "I02B",
        "carries at 17",
        passes=program([on(MON, drill(load_percent=20, **_CARRY))], level=_ADVANCED, age=17),
        fails=program([on(MON, drill(load_percent=21, **_CARRY))], level=_ADVANCED, age=17),
        place="W1D1",
        says="21 %",
    ),
    Case(
        "I02B",
        "tests at 17",
        passes=program([on(MON, drill(event="benchmark", rpe=8))], age=17),
        fails=program([on(MON, drill(event="benchmark", rpe=9))], age=17),
        place="W1D1",
        says="effort 9",
    ),
    Case(
        "I10",
        "effort of an item",
        passes=program([on(MON, drill(rpe=6))], **_HEART),
        fails=program([on(MON, drill(rpe=7))], **_HEART),
        place="W1D1",
        says="reaches 7",
    ),
    Case(
        "I10",
        "effort of a session",
        passes=program([on(MON, rpe=6)], **_HEART),
        fails=program([on(MON, rpe=7)], **_HEART),
        place="W1D1",
        says="reaches 7",
    ),
    Case(
        "I10",
        "a long hold",
        passes=program([on(MON, squat(rpe=6, work_seconds=30, **_HOLD))], **_HEART),
        fails=program([on(MON, squat(rpe=6, work_seconds=31, **_HOLD))], **_HEART),
        place="W1D1",
        says="31 s",
    ),
    Case(
        "I31",
        "a cell to avoid",
        passes=_spared(stresses=(Stress.RUN_IMPACT,)),
        fails=_spared(stresses=(Stress.STRIKE,), gentle_on=(BodyArea.WRIST,)),
        place="W1D1",
        says="striking",
    ),
    Case(
        "I31",
        "a cell to modify",
        passes=_spared(stresses=(Stress.PUSH_UP,), gentle_on=(BodyArea.WRIST,)),
        fails=_spared(stresses=(Stress.PUSH_UP,), gentle_on=(BodyArea.ELBOW,)),
        place="W1D1",
        says="pushing from the hands",
    ),
    Case(
        "I31",
        "a load on the area",
        passes=_spared(loads=(BodyArea.WRIST,), gentle_on=(BodyArea.WRIST,)),
        fails=_spared(loads=(BodyArea.WRIST,)),
        place="W1D1",
        says="loads the wrist",
    ),
)
