"""Cases of the rules in rules/running.py: runs and paces (I11, I13, I37)."""

from typing import Any

from audit_case import Case
from audit_programs import MON, THU, WED, Workout, drill, on, program

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, HomeTest, Level, Pattern

_EASY_5K: dict[str, Any] = {HomeTest.RUN_5K: 1500}
_FREE: list[Workout] = []
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


def _run(minutes: float, **fields: object) -> Item:
    """Make a run of so many minutes on the feet."""
    return drill(minutes, name="Run", pattern=Pattern.RUN, limits=(DoseLimit.RUNNING,), **fields)


CASES = (
    Case(
        "I11",
        "a first run without history",
        passes=program([on(MON, _run(30))], level=_NOVICE),
        fails=program([on(MON, _run(30.1))], level=_NOVICE),
        place="W1D1",
        says="30.1 min",
    ),
    Case(
        "I11",
        "a first run after what the level declares",
        passes=program([on(MON, _run(33))]),
        fails=program([on(MON, _run(33.1))]),
        place="W1D1",
        says="33.1 min",
    ),
    Case(
        "I11",
        "a short run may grow by 5 min",
        passes=program([on(MON, _run(20)), on(THU, _run(25))], level=_NOVICE),
        fails=program([on(MON, _run(20)), on(THU, _run(25.1))], level=_NOVICE),
        place="W1D2",
        says="25.1 min",
    ),
    Case(
        "I11",
        "a long run by a tenth, all its stretches together",
        passes=program([on(MON, _run(60)), on(THU, _run(60), _run(6))], level=_ADVANCED),
        fails=program([on(MON, _run(60)), on(THU, _run(60), _run(6.1))], level=_ADVANCED),
        place="W1D2",
        says="66.1 min",
    ),
    Case(
        "I11",
        "thirty days back and no more",
        passes=program([on(MON, _run(30))], _FREE, _FREE, _FREE, [on(WED, _run(33))], level=_NOVICE),
        fails=program([on(MON, _run(30))], _FREE, _FREE, _FREE, [on(THU, _run(33))], level=_NOVICE),
        place="W5D1",
        says="after nothing",
    ),
    Case(
        "I13",
        "growth above an hour",
        passes=program([on(MON, _run(25)), on(WED, _run(25))], [on(MON, _run(32.5)), on(WED, _run(32.5))]),
        fails=program([on(MON, _run(25)), on(WED, _run(25))], [on(MON, _run(32.5)), on(WED, _run(32.7))]),
        place="W2",
        says="from 50 to 65.2 min",
    ),
    Case(
        "I13",
        "free under an hour",
        passes=program([on(MON, _run(30))], [on(MON, _run(30)), on(WED, _run(30))]),
        fails=program([on(MON, _run(30))], [on(MON, _run(30)), on(WED, _run(30.1))]),
        place="W2",
        says="from 30 to 60.1 min",
    ),
    Case(
        "I13B",
        "growth worth a look",
        passes=program([on(MON, _run(30)), on(WED, _run(30))], [on(MON, _run(33)), on(WED, _run(33))]),
        fails=program([on(MON, _run(30)), on(WED, _run(30))], [on(MON, _run(33)), on(WED, _run(33.1))]),
        place="W2",
        says="from 60 to 66.1 min",
    ),
    Case(
        "I37",
        "easy is easy",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(363, 434)))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(361, 434)))], tests=_EASY_5K),
        place="W1D1",
        says="361 s",
    ),
    Case(
        "I37",
        "quicker runs are not called easy",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(300, 310), rpe=7))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(300, 310), rpe=4))], tests=_EASY_5K),
        place="W1D1",
        says="300 s",
    ),
)
