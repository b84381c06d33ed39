"""Cases of the rules in rules/recovery.py: muscles, harsh work and hard days (I06, I18)."""

from typing import Any

from audit_case import Case
from audit_programs import FRI, MON, SAT, SUN, THU, TUE, WED, Workout, drill, on, program, squat

from montagefit.model.program import Item, Muscles
from montagefit.model.vocabulary import DoseLimit, Level, Muscle, Pattern

_ONE_ARM: dict[str, Any] = {"limits": (DoseLimit.ONE_ARM_PUSH_UP,)}
_STAIRS: dict[str, Any] = {"limits": (DoseLimit.STAIR_SPRINT,), "name": "Stairs"}
_SPLIT: dict[str, Any] = {
    "pattern": Pattern.LUNGE,
    "muscles": Muscles(primary=(Muscle.GLUTES,), secondary=(Muscle.QUADRICEPS,)),
}
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


def _hard(*days: int) -> list[Workout]:
    """Train hard on these days."""
    return [on(day, rpe=7) for day in days]


def _work(seconds: int, **fields: object) -> Item:
    """Make a drill at effort 7 with so many seconds of work."""
    return drill(20, rpe=7, work_seconds=seconds, **fields)


CASES = (
    Case(
        "I06",
        "48 h for a muscle",
        passes=program([on(MON, squat(rpe=6)), on(WED, squat(rpe=6))]),
        fails=program([on(MON, squat(rpe=6)), on(TUE, squat(rpe=6))]),
        place="W1D2",
        says="24 h before",
    ),
    Case(
        "I06",
        "easy sets may follow",
        passes=program([on(MON, squat(rpe=6)), on(TUE, squat(rpe=5))]),
        fails=program([on(MON, squat(rpe=6)), on(TUE, squat(rpe=7))]),
        place="W1D2",
        says="Quadriceps",
    ),
    Case(
        "I06",
        "a secondary muscle may follow",
        passes=program([on(MON, squat(rpe=6)), on(TUE, squat(rpe=6, **_SPLIT))]),
        fails=program([on(MON, squat(rpe=6, **_SPLIT)), on(TUE, squat(rpe=6, **_SPLIT))]),
        place="W1D2",
        says="Glutes",
    ),
    Case(
        "I06",
        "over the end of a week",
        passes=program([on(SAT, squat(rpe=6))], [on(MON, squat(rpe=6))]),
        fails=program([on(SUN, squat(rpe=6))], [on(MON, squat(rpe=6))]),
        place="W2D1",
        says="W1D1",
    ),
    Case(
        "I06",
        "72 h after one-arm push-ups",
        passes=program([on(MON, squat(rpe=6, **_ONE_ARM)), on(THU, squat(rpe=6))]),
        fails=program([on(MON, squat(rpe=6, **_ONE_ARM)), on(WED, squat(rpe=6))]),
        place="W1D2",
        says="72 h",
    ),
    Case(
        "I06B",
        "72 h between sprints",
        passes=program([on(MON, drill(**_STAIRS)), on(THU, drill(**_STAIRS))]),
        fails=program([on(MON, drill(**_STAIRS)), on(WED, drill(**_STAIRS))]),
        place="W1D2",
        says="48 h after W1D1",
    ),
    Case(
        "I06B",
        "different kinds",
        passes=program([on(MON, drill(**_STAIRS)), on(TUE, drill(limits=(DoseLimit.PLYOMETRIC,)))]),
        fails=program([on(MON, drill(**_STAIRS, event="benchmark")), on(TUE, drill(**_STAIRS))]),
        place="W1D2",
        says="Stair sprint",
    ),
    Case(
        "I18",
        "none for a novice before week 3",
        passes=program([on(MON)], [on(MON)], _hard(MON), level=_NOVICE),
        fails=program([on(MON)], _hard(MON), level=_NOVICE),
        place="W2",
        says="1 hard day",
    ),
    Case(
        "I18",
        "two for a novice",
        passes=program([on(MON)], [on(MON)], _hard(MON, WED), level=_NOVICE),
        fails=program([on(MON)], [on(MON)], _hard(MON, WED, FRI), level=_NOVICE),
        place="W3",
        says="3 hard days",
    ),
    Case(
        "I18",
        "three for an intermediate athlete",
        passes=program(_hard(MON, WED, FRI)),
        fails=program(_hard(MON, WED, FRI, SUN)),
        place="W1",
        says="4 hard days",
    ),
    Case(
        "I18",
        "four for an advanced athlete, even in a row",
        passes=program(_hard(MON, TUE, WED, THU), level=_ADVANCED),
        fails=program(_hard(MON, TUE, WED, THU, FRI), level=_ADVANCED),
        place="W1",
        says="5 hard days",
    ),
    Case(
        "I18",
        "not in a row",
        passes=program(_hard(MON, WED)),
        fails=program(_hard(MON, TUE)),
        place="W1D2",
        says="W1D1",
    ),
    Case(
        "I18",
        "not in a row for a novice",
        passes=program([on(MON)], [on(MON)], _hard(MON, WED), level=_NOVICE),
        fails=program([on(MON)], [on(MON)], _hard(MON, TUE), level=_NOVICE),
        place="W3D2",
        says="W3D1",
    ),
    Case(
        "I18",
        "hard by five minutes of work",
        passes=program([on(MON, rpe=7), on(TUE, _work(299), rpe=6)]),
        fails=program([on(MON, rpe=7), on(TUE, _work(300), rpe=6)]),
        place="W1D2",
        says="W1D1",
    ),
    Case(
        "I18",
        "rests are no work, both sides are",
        passes=program([on(MON, rpe=7), on(TUE, _work(60, sets=4, rest_seconds=120), rpe=6)]),
        fails=program([on(MON, rpe=7), on(TUE, _work(60, sets=4, per_side=True), rpe=6)]),
        place="W1D2",
        says="right after",
    ),
    Case(
        "I18",
        "a repetition is three seconds",
        passes=program([on(MON, rpe=7), on(TUE, drill(20, rpe=7, sets=9, reps=11), rpe=6)]),
        fails=program([on(MON, rpe=7), on(TUE, drill(20, rpe=7, sets=10, reps=10), rpe=6)]),
        place="W1D2",
        says="right after",
    ),
)
