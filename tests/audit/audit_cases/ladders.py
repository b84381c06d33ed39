"""Cases of the rules in rules/ladders.py: ladders and one-arm push-ups (I29)."""

from typing import Any

from audit_case import Case
from audit_programs import MON, SUN, THU, WED, Workout, card, drill, on, program, squat

from montagefit.model.program import Item, Program
from montagefit.model.vocabulary import BodyArea, DoseLimit, HomeTest, Level

_PUSH_UP: dict[str, Any] = {HomeTest.PUSH_UP: 25}
_RUNGS = card("climb", "low", "middle", "high", placed="low")
_NOVICE = Level.NOVICE


def _one_arm(sets: int = 1) -> Item:
    """Make one-arm push-ups."""
    return squat(sets, rpe=3, name="One-arm push-up", limits=(DoseLimit.ONE_ARM_PUSH_UP,))


def _rung(name: str) -> Item:
    """Make an exposure on a rung of the ladder `climb`."""
    return drill(exercise="climb", rung=name, name="Climb")


def _ladder(*weeks: list[Workout]) -> Program:
    """Put weeks together with the drill card of the ladder, and one for the filler."""
    return program(*weeks, cards=(_RUNGS, card("drill", "one", placed="one")))


def _closed(*weeks: list[Workout]) -> Program:
    """Put weeks together for somebody to whom the middle rung is closed."""
    closed = card("climb", "low", "middle", "high", placed="low", closed=("middle",))
    return program(*weeks, cards=(closed, card("drill", "one", placed="one")))


_TWO_SESSIONS = [on(MON, _rung("low")), on(WED, _rung("low"))]
_ONE_SESSION = [on(MON, _rung("low"))]

CASES = (
    Case(
        "I29",
        "starts at its placement",
        passes=_ladder([on(MON, _rung("low"))]),
        fails=_ladder([on(MON, _rung("middle"))]),
        place="W1D1",
        says="above its placement 'low'",
    ),
    Case(
        "I29",
        "two sessions in two weeks",
        passes=_ladder(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("middle"))]),
        fails=_ladder(_TWO_SESSIONS, [on(MON, _rung("middle"))]),
        place="W2D1",
        says="2 sessions in 1 week",
    ),
    Case(
        "I29",
        "a session counts once",
        passes=_ladder(_ONE_SESSION, [on(MON, _rung("low")), on(WED, _rung("middle"))]),
        fails=_ladder([on(MON, _rung("low"), _rung("low")), on(WED, _rung("middle"))]),
        place="W1D2",
        says="1 session in 1 week",
    ),
    Case(
        "I29",
        "no rung left out",
        passes=_ladder(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("middle"))]),
        fails=_ladder(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("high"))]),
        place="W3D1",
        says="leaves a rung out",
    ),
    Case(
        "I29",
        "a closed rung is no step",
        passes=_closed(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("high"))]),
        fails=_closed(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("middle"))]),
        place="W3D1",
        says="not open",
    ),
    Case(
        "I29",
        "back and up again",
        passes=_ladder(
            _ONE_SESSION, _ONE_SESSION, [on(MON, _rung("middle"))], _ONE_SESSION, [on(MON, _rung("middle"))]
        ),
        fails=_ladder(_ONE_SESSION, _ONE_SESSION, [on(MON, _rung("middle"))], _ONE_SESSION, [on(MON, _rung("high"))]),
        place="W5D1",
        says="leaves 'middle' after 1 session",
    ),
    Case(
        "I29",
        "rungs of its own ladder",
        passes=_ladder([on(MON, _rung("low"))]),
        fails=_ladder([on(MON, _rung("lowest"))]),
        place="W1D1",
        says="does not have",
    ),
    Case(
        "I29",
        "a card for every drill",
        passes=_ladder([on(MON, drill())]),
        fails=_ladder([on(MON, drill(exercise="strange", name="Strange"))]),
        place="W1D1",
        says="no drill card",
    ),
    Case(
        "I29B",
        "level",
        passes=program([on(MON, _one_arm())], tests=_PUSH_UP),
        fails=program([on(MON, _one_arm())], tests=_PUSH_UP, level=_NOVICE),
        place="W1D1",
        says="a novice",
    ),
    Case(
        "I29B",
        "test",
        passes=program([on(MON, _one_arm())], tests=_PUSH_UP),
        fails=program([on(MON, _one_arm())], tests={HomeTest.PUSH_UP: 24}),
        place="W1D1",
        says="24",
    ),
    Case(
        "I29B",
        "sessions a week",
        passes=program([on(MON, _one_arm()), on(THU, _one_arm())], tests=_PUSH_UP),
        fails=program([on(MON, _one_arm()), on(THU, _one_arm()), on(SUN, _one_arm())], tests=_PUSH_UP),
        place="W1",
        says="3 sessions",
    ),
    Case(
        "I29B",
        "sets a week",
        passes=program([on(MON, _one_arm(4)), on(THU, _one_arm(4))], tests=_PUSH_UP),
        fails=program([on(MON, _one_arm(4)), on(THU, _one_arm(5))], tests=_PUSH_UP),
        place="W1",
        says="9 sets",
    ),
    Case(
        "I29",
        "cards at all",
        passes=_ladder([on(MON, drill())]),
        fails=program([on(MON, drill())]),
        place="program",
        says="no drill cards",
    ),
    Case(
        "I29B",
        "arms and back that are well",
        passes=program([on(MON, _one_arm())], tests=_PUSH_UP, spare=(BodyArea.KNEE,)),
        fails=program([on(MON, _one_arm())], tests=_PUSH_UP, spare=(BodyArea.WRIST,)),
        place="W1D1",
        says="spares the wrist",
    ),
)
