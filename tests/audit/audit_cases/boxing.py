"""Cases of the rules in rules/boxing.py: bag and rounds (I24, I25)."""

from typing import Any

from audit_case import Case
from audit_programs import FRI, MON, TUE, WED, Workout, drill, on, program

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, DoseLimit, Equipment, Level

_HIT: dict[str, Any] = {
    "name": "Bag",
    "limits": (DoseLimit.HEAVY_BAG,),
    "kit": (Equipment.HEAVY_BAG, Equipment.WRAPS, Equipment.GLOVES),
}
_ROUND: dict[str, Any] = {"name": "Rounds", "limits": (DoseLimit.BOXING_ROUND,), "dose": DoseKind.ROUNDS}
_FREE: list[Workout] = []
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


def _bag(rounds: int = 1, **fields: object) -> Item:
    """Make some rounds on the heavy bag."""
    return drill(20, **{**_HIT, "sets": rounds, **fields})


CASES = (
    Case(
        "I24",
        "not before week 3 for novices",
        passes=program(_FREE, _FREE, [on(MON, _bag())], level=_NOVICE),
        fails=program(_FREE, [on(MON, _bag())], level=_NOVICE),
        place="W2D1",
        says="in week 2",
    ),
    Case(
        "I24",
        "rounds a session",
        passes=program([on(MON, _bag(3), _bag(2))]),
        fails=program([on(MON, _bag(3), _bag(3))]),
        place="W1D1",
        says="6 rounds",
    ),
    Case(
        "I24",
        "days a week",
        passes=program([on(MON, _bag()), on(WED, _bag())]),
        fails=program([on(MON, _bag()), on(WED, _bag()), on(FRI, _bag())]),
        place="W1",
        says="3 days",
    ),
    Case(
        "I24",
        "hours between",
        passes=program([on(MON, _bag()), on(WED, _bag())], level=_ADVANCED),
        fails=program([on(MON, _bag()), on(TUE, _bag())], level=_ADVANCED),
        place="W1D2",
        says="W1D1",
    ),
    Case(
        "I24",
        "wraps and gloves",
        passes=program([on(MON, _bag())]),
        fails=program([on(MON, _bag(kit=(Equipment.HEAVY_BAG, Equipment.GLOVES)))]),
        place="W1D1",
        says="without wraps",
    ),
    Case(
        "I24",
        "told by the bag",
        passes=program([on(MON, _bag(limits=()))]),
        fails=program([on(MON, _bag(limits=(), kit=(Equipment.HEAVY_BAG,)))]),
        place="W1D1",
        says="wraps and gloves",
    ),
    Case(
        "I25",
        "a minute of rest",
        passes=program([on(MON, drill(9, sets=3, work_seconds=120, rest_seconds=60, **_ROUND))]),
        fails=program([on(MON, drill(9, sets=3, work_seconds=120, rest_seconds=59, **_ROUND))]),
        place="W1D1",
        says="59 s",
    ),
    Case(
        "I25",
        "a single round needs none",
        passes=program([on(MON, drill(9, sets=1, work_seconds=120, **_ROUND))]),
        fails=program([on(MON, drill(9, sets=2, work_seconds=120, **_ROUND))]),
        place="W1D1",
        says="0 s",
    ),
    Case(
        "I25",
        "rounds of a novice",
        passes=program([on(MON, drill(9, sets=3, work_seconds=120, rest_seconds=60, **_ROUND))], level=_NOVICE),
        fails=program([on(MON, drill(9, sets=3, work_seconds=121, rest_seconds=60, **_ROUND))], level=_NOVICE),
        place="W1D1",
        says="121 s",
    ),
    Case(
        "I25",
        "a novice's only round",
        passes=program([on(MON, drill(9, work_seconds=120, **_ROUND))], level=_NOVICE),
        fails=program([on(MON, drill(9, work_seconds=121, **_ROUND))], level=_NOVICE),
        place="W1D1",
        says="121 s",
    ),
)
