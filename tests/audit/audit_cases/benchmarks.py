"""Cases of the rules in rules/benchmarks.py: hard tests (I42)."""

from typing import Any

from audit_case import Case
from audit_programs import MON, TUE, drill, on, program

from montagefit.model.vocabulary import Level

_TEST: dict[str, Any] = {"event": "benchmark", "name": "Test"}
_NOVICE = Level.NOVICE


CASES = (
    Case(
        "I42",
        "no hard test in a novice's first week",
        passes=program([on(MON, drill(rpe=6, **_TEST))], level=_NOVICE),
        fails=program([on(MON, drill(rpe=7, **_TEST))], level=_NOVICE),
        place="W1D1",
        says="hard test",
    ),
    Case(
        "I42",
        "four weeks between",
        passes=program([on(TUE, drill(rpe=7, **_TEST))], [], [], [], [on(TUE, drill(rpe=7, **_TEST))]),
        fails=program([on(TUE, drill(rpe=7, **_TEST))], [], [], [], [on(MON, drill(rpe=7, **_TEST))]),
        place="W5D1",
        says="27 days",
    ),
)
