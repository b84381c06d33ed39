"""Cases of the rules in rules/conditioning.py: stairs, rope and jumps (I21-I23)."""

from audit_case import Case
from audit_programs import BUILD, DELOAD, MON, WED, Workout, drill, on, program

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, DoseLimit, Equipment, Level, Pattern

_FREE: list[Workout] = []
_NOVICE = Level.NOVICE


def _stairs(sets: int = 3, seconds: int = 20, rest: int = 120) -> Item:
    """Make some stair sprints."""
    return drill(
        30, name="Stairs", limits=(DoseLimit.STAIR_SPRINT,), sets=sets, work_seconds=seconds, rest_seconds=rest
    )


def _rope(seconds: int, sets: int = 1) -> Item:
    """Make some skipping."""
    return drill(30, limits=(DoseLimit.SKIPPING,), dose=DoseKind.ROUNDS, sets=sets, work_seconds=seconds)


def _jumps(contacts: int) -> Item:
    """Make two sets of landings."""
    return drill(limits=(DoseLimit.PLYOMETRIC,), dose=DoseKind.CONTACTS, sets=1, reps=contacts)


CASES = (
    Case(
        "I21",
        "not before week 3 for novices",
        passes=program(_FREE, _FREE, [on(MON, _stairs())], level=_NOVICE),
        fails=program(_FREE, [on(MON, _stairs())], level=_NOVICE),
        place="W2D1",
        says="in week 2",
    ),
    Case(
        "I21",
        "three sprints until week 8 for novices",
        passes=program(*[_FREE] * 8, [on(MON, _stairs(4))], level=_NOVICE),
        fails=program(*[_FREE] * 7, [on(MON, _stairs(4))], level=_NOVICE),
        place="W8D1",
        says="4 stair sprints",
    ),
    Case(
        "I21",
        "twenty seconds until week 8 for novices",
        passes=program(*[_FREE] * 7, [on(MON, _stairs(3, 20))], level=_NOVICE),
        fails=program(*[_FREE] * 7, [on(MON, _stairs(3, 21))], level=_NOVICE),
        place="W8D1",
        says="21 s",
    ),
    Case(
        "I21",
        "rest of a novice",
        passes=program(_FREE, _FREE, [on(MON, _stairs(rest=120))], level=_NOVICE),
        fails=program(_FREE, _FREE, [on(MON, _stairs(rest=119))], level=_NOVICE),
        place="W3D1",
        says="119 s",
    ),
    Case(
        "I21",
        "rest of at least a minute",
        passes=program([on(MON, _stairs(2, 10, 60))]),
        fails=program([on(MON, _stairs(2, 10, 59))]),
        place="W1D1",
        says="59 s",
    ),
    Case(
        "I21",
        "rest of four times the work",
        passes=program([on(MON, _stairs(3, 20, 80))]),
        fails=program([on(MON, _stairs(3, 20, 79))]),
        place="W1D1",
        says="at least 80 s",
    ),
    Case(
        "I21",
        "seconds a session",
        passes=program([on(MON, _stairs(10, 30))]),
        fails=program([on(MON, _stairs(7, 43, 180))]),
        place="W1D1",
        says="301 s",
    ),
    Case(
        "I22",
        "minutes a week",
        passes=program([on(MON, _rope(300, 2)), on(WED, _rope(300, 2))]),
        fails=program([on(MON, _rope(300, 2)), on(WED, _rope(303, 2))]),
        place="W1",
        says="20.1 min",
    ),
    Case(
        "I22",
        "told by the rope",
        passes=program([on(MON, drill(kit=(Equipment.JUMP_ROPE,), pattern=Pattern.JUMP, work_seconds=1200))]),
        fails=program([on(MON, drill(kit=(Equipment.JUMP_ROPE,), pattern=Pattern.JUMP, work_seconds=1206))]),
        place="W1",
        says="20.1 min",
    ),
    Case(
        "I22",
        "growth of a novice",
        passes=program([on(MON, _rope(120))], [on(MON, _rope(240))], level=_NOVICE),
        fails=program([on(MON, _rope(120))], [on(MON, _rope(246))], level=_NOVICE),
        place="W2",
        says="from 2 to 4.1 min",
    ),
    Case(
        "I22",
        "growth of others, deloads left out",
        passes=program(
            [on(MON, _rope(300))], [on(MON, _rope(60))], [on(MON, _rope(540))], kinds=(BUILD, DELOAD, BUILD)
        ),
        fails=program([on(MON, _rope(300))], [on(MON, _rope(60))], [on(MON, _rope(546))], kinds=(BUILD, DELOAD, BUILD)),
        place="W3",
        says="from 5 to 9.1 min",
    ),
    Case(
        "I23",
        "landings of a novice",
        passes=program([on(MON, _jumps(50), _jumps(50))], level=_NOVICE),
        fails=program([on(MON, _jumps(50), _jumps(51))], level=_NOVICE),
        place="W1D1",
        says="101 landings",
    ),
    Case(
        "I23",
        "landings of others",
        passes=program([on(MON, _jumps(120))]),
        fails=program([on(MON, _jumps(121))]),
        place="W1D1",
        says="121 landings",
    ),
)
