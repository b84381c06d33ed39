"""Cases of the rules in rules/sets.py: sets a muscle, days a group, sit-ups, eccentrics (I07, I08, I30, I35)."""

from typing import Any

from audit_case import Case
from audit_programs import FRI, MON, SUN, THU, WED, card, drill, on, program, squat

from montagefit.model.program import Item, Muscles
from montagefit.model.vocabulary import BodyArea, Condition, DoseKind, DoseLimit, Level, Muscle, Pattern, Weekday

_SPLIT: dict[str, Any] = {
    "pattern": Pattern.LUNGE,
    "muscles": Muscles(primary=(Muscle.GLUTES,), secondary=(Muscle.QUADRICEPS,)),
}
_NOVICE = Level.NOVICE


def _sit_ups(reps: int, sets: int = 1) -> Item:
    """Make full sit-ups."""
    return drill(limits=(DoseLimit.FULL_SIT_UP,), dose=DoseKind.REPS, sets=sets, reps=reps)


def _eccentric(sets: int, reps: int) -> Item:
    """Make slow descents."""
    return squat(sets, name="Slow descent", limits=(DoseLimit.ECCENTRIC,), reps=reps)


_GROWING = card("squat", "one", placed="one", most_sets=3)
_WHOLE = squat(
    muscles=Muscles(
        primary=(Muscle.QUADRICEPS, Muscle.GLUTES, Muscle.LATS, Muscle.CHEST),
        secondary=(Muscle.SHOULDERS, Muscle.TRICEPS, Muscle.ABDOMINALS),
    )
)


CASES = (
    Case(
        "I07",
        "sets a week",
        passes=program([on(MON, squat(7)), on(THU, squat(7))]),
        fails=program([on(MON, squat(7)), on(THU, squat(8))]),
        place="W1",
        says="15 sets",
    ),
    Case(
        "I07",
        "half a set for a secondary muscle",
        passes=program([on(MON, squat(7)), on(THU, squat(6, rpe=3), squat(2, **_SPLIT))]),
        fails=program([on(MON, squat(7)), on(THU, squat(6, rpe=3), squat(3, **_SPLIT))]),
        place="W1",
        says="14.5 sets",
    ),
    Case(
        "I07",
        "sets a session",
        passes=program([on(MON, squat(10))]),
        fails=program([on(MON, squat(10), squat(1, **_SPLIT))]),
        place="W1D1",
        says="10.5 sets",
    ),
    Case(
        "I07",
        "a novice's first week",
        passes=program([on(MON, squat(4))], level=_NOVICE),
        fails=program([on(MON, squat(5))], level=_NOVICE),
        place="W1",
        says="5 sets",
    ),
    Case(
        "I07",
        "a novice's later weeks",
        passes=program([on(MON)], [on(MON, squat(8))], level=_NOVICE),
        fails=program([on(MON)], [on(MON, squat(9))], level=_NOVICE),
        place="W2",
        says="9 sets",
    ),
    Case(
        "I30",
        "a session",
        passes=program([on(MON, _sit_ups(20, 3))]),
        fails=program([on(MON, _sit_ups(61))]),
        place="W1D1",
        says="61",
    ),
    Case(
        "I30",
        "a week",
        passes=program([on(MON, _sit_ups(60)), on(WED, _sit_ups(60))]),
        fails=program([on(MON, _sit_ups(60)), on(WED, _sit_ups(60)), on(FRI, _sit_ups(1))]),
        place="W1",
        says="121",
    ),
    Case(
        "I30",
        "a neck to spare",
        passes=program([on(MON, _sit_ups(1))], spare=(BodyArea.KNEE,)),
        fails=program([on(MON, _sit_ups(1))], spare=(BodyArea.NECK,)),
        place="W1D1",
        says="neck",
    ),
    Case(
        "I30",
        "a hernia",
        passes=program([on(MON, drill())], conditions=(Condition.HERNIA,)),
        fails=program([on(MON, _sit_ups(1))], conditions=(Condition.HERNIA,)),
        place="W1D1",
        says="hernia",
    ),
    Case(
        "I35",
        "sets of the first two sessions",
        passes=program([on(MON, _eccentric(2, 5)), on(THU, _eccentric(2, 5)), on(SUN, _eccentric(3, 5))]),
        fails=program([on(MON, _eccentric(2, 5)), on(THU, _eccentric(3, 5))]),
        place="W1D2",
        says="3 sets of 5",
    ),
    Case(
        "I35",
        "repetitions of the first two sessions",
        passes=program([on(MON, _eccentric(2, 5))]),
        fails=program([on(MON, _eccentric(2, 6))]),
        place="W1D1",
        says="2 sets of 6",
    ),
    Case(
        "I35B",
        "half of what it grows to, rounded up",
        passes=program([on(MON, squat(2)), on(THU, squat(3))], cards=(_GROWING,)),
        fails=program([on(MON, squat(3)), on(THU, squat(3))], cards=(_GROWING,)),
        place="W1D1",
        says="3 sets; it grows to 3 and starts with 2",
    ),
    Case(
        "I35B",
        "in one line or in two",
        passes=program([on(MON, squat(1), squat(1))], cards=(_GROWING,)),
        fails=program([on(MON, squat(1), squat(2))], cards=(_GROWING,)),
        place="W1D1",
        says="starts with 3 sets",
    ),
    Case(
        "I08",
        "two days for every group",
        passes=program([on(MON, _WHOLE), on(THU, _WHOLE)]),
        fails=program([on(MON, _WHOLE), on(THU, squat())]),
        place="W1",
        says="back 1 day, chest 1 day, shoulders 1 day, arms 1 day and abdomen 1 day",
    ),
    Case(
        "I08",
        "a warm-up is no training",
        passes=program([on(MON, _WHOLE), on(THU, _WHOLE)]),
        fails=program([on(MON, _WHOLE), on(THU, drill(muscles=_WHOLE.muscles))]),
        place="W1",
        says="legs 1 day, hips 1 day",
    ),
    Case(
        "I08",
        "not asked of one day a week",
        passes=program([on(MON)], weekdays=(Weekday.MON,)),
        fails=program([on(MON)], weekdays=(Weekday.MON, Weekday.THU)),
        place="W1",
        says="legs 0 days",
    ),
)
