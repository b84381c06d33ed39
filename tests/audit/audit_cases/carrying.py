"""Cases of the rules in rules/carrying.py: carries and drags (I27, I28)."""

from audit_case import Case
from audit_programs import MON, THU, Workout, drill, on, program

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, Equipment, Level, Pattern

_FREE: list[Workout] = []
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


def _carry(**fields: object) -> Item:
    """Make a loaded carry."""
    return drill(5.0, name="Carry", pattern=Pattern.CARRY, limits=(DoseLimit.LOADED_CARRY,), **fields)


def _sled(**fields: object) -> Item:
    """Make a drag."""
    return drill(5.0, name="Drag", pattern=Pattern.DRAG, limits=(DoseLimit.SLED,), **fields)


CASES = (
    Case(
        "I27",
        "once a week",
        passes=program([on(MON, _carry(load_percent=20))], [on(MON, _carry(load_percent=20))]),
        fails=program([on(MON, _carry(load_percent=20)), on(THU, _carry(load_percent=20))]),
        place="W1",
        says="2 sessions",
    ),
    Case(
        "I27",
        "light at first",
        passes=program(_FREE, [on(MON, _carry(load_percent=20))]),
        fails=program(_FREE, [on(MON, _carry(load_percent=21))]),
        place="W2D1",
        says="21 %",
    ),
    Case(
        "I27",
        "told by kilograms",
        passes=program([on(MON, _carry(load_kg=16.0))]),
        fails=program([on(MON, _carry(load_kg=16.5))]),
        place="W1D1",
        says="20.6 %",
    ),
    Case(
        "I27",
        "told by the pattern",
        passes=program([on(MON, drill(pattern=Pattern.CARRY, load_percent=20))]),
        fails=program([on(MON, drill(pattern=Pattern.CARRY, load_percent=21))]),
        place="W1D1",
        says="21 %",
    ),
    Case(
        "I27",
        "five points more",
        passes=program([on(MON, _carry(load_percent=15))], [on(MON, _carry(load_percent=20))]),
        fails=program([on(MON, _carry(load_percent=15))], [on(MON, _carry(load_percent=21))]),
        place="W2D1",
        says="after 15 %",
    ),
    Case(
        "I27",
        "never above the level's cap",
        passes=program(*([on(MON, _carry(load_percent=load))] for load in (20, 25, 30))),
        fails=program(*([on(MON, _carry(load_percent=load))] for load in (20, 25, 30, 31))),
        place="W4D1",
        says="31 %",
    ),
    Case(
        "I27",
        "kilograms of a novice",
        passes=program([on(MON, _carry(load_percent=10))], level=_NOVICE, weight_kg=230.0),
        fails=program([on(MON, _carry(load_percent=10))], level=_NOVICE, weight_kg=231.0),
        place="W1D1",
        says="23.1 kg",
    ),
    Case(
        "I28",
        "half the body weight",
        passes=program([on(MON, _sled(load_percent=50))]),
        fails=program([on(MON, _sled(load_percent=51))]),
        place="W1D1",
        says="51 %",
    ),
    Case(
        "I28",
        "all of it for advanced athletes, told by the sled",
        passes=program([on(MON, drill(kit=(Equipment.SLED,), load_kg=80.0))], level=_ADVANCED),
        fails=program([on(MON, drill(kit=(Equipment.SLED,), load_kg=81.0))], level=_ADVANCED),
        place="W1D1",
        says="101.2 %",
    ),
    Case(
        "I27",
        "kilograms need a body weight",
        passes=program([on(MON, _carry(load_kg=8.0))]),
        fails=program([on(MON, _carry(load_kg=8.0))], weight_kg=None),
        place="W1D1",
        says="weighs 8 kg",
    ),
    Case(
        "I28",
        "kilograms need a body weight",
        passes=program([on(MON, _sled(load_kg=8.0))]),
        fails=program([on(MON, _sled(load_kg=8.0))], weight_kg=None),
        place="W1D1",
        says="weighs 8 kg",
    ),
)
