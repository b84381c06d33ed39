"""Cases of the rules in rules/running.py: runs and paces (I11-I13, I37, I38)."""

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


def _intervals(minutes: int) -> Item:
    """Make so many minutes of running with walks between."""
    return _run(30, sets=minutes, work_seconds=60)


_HEAVY: dict[str, Any] = {"level": _NOVICE, "weight_kg": 100.0, "height_cm": 180.0}


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
    Case(
        "I37",
        "steady has its own edge",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(317, 330), rpe=6))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(313, 330), rpe=6))], tests=_EASY_5K),
        place="W1D1",
        says="313 s",
    ),
    Case(
        "I37",
        "hard has one too",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(286, 300), rpe=8))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(280, 300), rpe=8))], tests=_EASY_5K),
        place="W1D1",
        says="280 s",
    ),
    Case(
        "I37",
        "a race result behind it",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(400, 434)))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(400, 434)))]),
        place="W1D1",
        says="without a race result",
    ),
    Case(
        "I37",
        "walk and run in turns below VDOT 28",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(500, 560)))], tests={HomeTest.RUN_5K: 1900}),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(500, 560)))], tests={HomeTest.RUN_5K: 2000}),
        place="W1D1",
        says="VDOT of 28",
    ),
    Case(
        "I37",
        "a range",
        passes=program([on(MON, _run(20, pace_seconds_per_km=(400, 401)))], tests=_EASY_5K),
        fails=program([on(MON, _run(20, pace_seconds_per_km=(400, 400)))], tests=_EASY_5K),
        place="W1D1",
        says="is a range",
    ),
    Case(
        "I12",
        "3 km in the first week, walking left out",
        passes=program([on(MON, _intervals(25))], **_HEAVY),
        fails=program([on(MON, _intervals(26))], **_HEAVY),
        place="W1",
        says="3.03 km",
    ),
    Case(
        "I12",
        "metres where they are planned",
        passes=program([on(MON, _run(25, sets=3, distance_m=1000))], **_HEAVY),
        fails=program([on(MON, _run(25, sets=3, distance_m=1001))], **_HEAVY),
        place="W1",
        says="km",
    ),
    Case(
        "I12",
        "a BMI above 30 only",
        passes=program([on(MON, _intervals(26))], **{**_HEAVY, "weight_kg": 97.2}),
        fails=program([on(MON, _intervals(26))], **{**_HEAVY, "weight_kg": 97.3}),
        place="W1",
        says="BMI",
    ),
    Case(
        "I38",
        "four fifths are easy",
        passes=program([on(MON, _run(32)), on(THU, _run(8, rpe=7))]),
        fails=program([on(MON, _run(31)), on(THU, _run(8, rpe=7))]),
        place="W1",
        says="79 %",
    ),
    Case(
        "I38",
        "over four weeks",
        passes=program([on(MON, _run(32))], _FREE, _FREE, [on(MON, _run(8, rpe=5))]),
        fails=program([on(MON, _run(32))], _FREE, _FREE, _FREE, [on(MON, _run(8, rpe=5))]),
        place="W5",
        says="0 %",
    ),
    Case(
        "I38",
        "breaks are easy",
        passes=program([on(MON, _run(10, sets=4, work_seconds=30, rest_seconds=120, rpe=7))]),
        fails=program([on(MON, _run(10, sets=4, work_seconds=31, rest_seconds=118, rpe=7))]),
        place="W1",
        says="79 %",
    ),
)
