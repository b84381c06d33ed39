"""Cases of the rules in rules/maximum.py: shares of the maximum, failure (I09, I10)."""

from typing import Any

from audit_case import Case
from audit_programs import MON, card, drill, on, program, squat

from montagefit.model.program import Item, Program
from montagefit.model.vocabulary import Condition, DoseKind, HomeTest, Level, Pattern

_HEART = (Condition.HYPERTENSION,)


def _tested(item: Item, result: int, test: HomeTest = HomeTest.PUSH_UP, **facts: Any) -> Program:  # noqa: ANN401 - facts of any kind
    """Make a program of one item in the very form of a test, with the athlete's result."""
    made = card(item.exercise, "two", item.rung, placed="two", test=test)
    return program([on(MON, item)], cards=(made,), tests={test: result}, **facts)


def _hold(seconds: int, **fields: object) -> Item:
    """Make a plank of so many seconds."""
    return squat(reps=None, work_seconds=seconds, dose=DoseKind.TIME, pattern=Pattern.CORE, **fields)


CASES = (
    Case(
        "I09",
        "65 % for a novice",
        passes=_tested(squat(reps=13), 20, level=Level.NOVICE),
        fails=_tested(squat(reps=14), 20, level=Level.NOVICE),
        place="W1D1",
        says="14 of a maximum of 20",
    ),
    Case(
        "I09",
        "80 % for others",
        passes=_tested(squat(reps=16), 20),
        fails=_tested(squat(reps=17), 20),
        place="W1D1",
        says="17 of a maximum of 20",
    ),
    Case(
        "I09",
        "two in reserve for a novice",
        passes=_tested(squat(reps=1), 3, level=Level.NOVICE),
        fails=_tested(squat(reps=1), 2, level=Level.NOVICE),
        place="W1D1",
        says="leaves 2 undone",
    ),
    Case(
        "I09",
        "holds as well",
        passes=_tested(_hold(48), 60, HomeTest.PLANK),
        fails=_tested(_hold(49), 60, HomeTest.PLANK),
        place="W1D1",
        says="49 of a maximum of 60",
    ),
    Case(
        "I09",
        "a test is no set",
        passes=_tested(squat(reps=20, event="benchmark"), 20),
        fails=_tested(squat(reps=20), 20),
        place="W1D1",
        says="20 of a maximum of 20",
    ),
    Case(
        "I09",
        "another form has another maximum",
        passes=_tested(squat(reps=20, rung="three"), 20).model_copy(
            update={"cards": (card("squat", "three", "one", placed="three"),)}
        ),
        fails=_tested(squat(reps=20, rung="three"), 20),
        place="W1D1",
        says="20 of a maximum of 20",
    ),
    Case(
        "I09B",
        "failure is for tests",
        passes=program([on(MON, drill(instruction="As many as you can", event="benchmark"))]),
        fails=program([on(MON, drill(instruction="As many as you can"))]),
        place="W1D1",
        says="to failure",
    ),
    Case(
        "I09B",
        "a card may forbid it",
        passes=program([on(MON)], cards=(card("drill", "one", placed="one", how="Never go to failure."),)),
        fails=program([on(MON)], cards=(card("drill", "one", placed="one", how="Go to failure."),)),
        place="program",
        says="to failure",
    ),
    Case(
        "I10B",
        "60 % with high blood pressure",
        passes=_tested(squat(reps=12), 20, conditions=_HEART, cleared=True),
        fails=_tested(squat(reps=13), 20, conditions=_HEART, cleared=True),
        place="W1D1",
        says="13 of a maximum of 20",
    ),
    Case(
        "I10B",
        "no test overhead",
        passes=program([on(MON, drill(pattern=Pattern.PUSH_VERTICAL))], conditions=_HEART),
        fails=program([on(MON, drill(pattern=Pattern.PUSH_VERTICAL, event="benchmark"))], conditions=_HEART),
        place="W1D1",
        says="overhead",
    ),
)
