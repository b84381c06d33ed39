"""Cases of the rules in rules/structure.py: a program must be what it says (S01-S09, S11)."""

from datetime import datetime, timedelta, timezone
from typing import Any

from audit_case import Case
from audit_programs import FRI, MON, MONDAY, SUN, WED, drill, on, program, with_session, with_week

from montagefit.model.program import Part
from montagefit.model.vocabulary import DoseKind, PartName

_PLAIN = program([on(MON), on(WED)], [on(MON), on(WED)])
_ZONE = timezone(timedelta(hours=1))
_EVENING = datetime(2026, 11, 30, 18, tzinfo=_ZONE)
_PARTS = _PLAIN.weeks[0].sessions[0].parts
_INTERVALS: dict[str, Any] = {"dose": DoseKind.ROUNDS, "sets": 3, "work_seconds": 60, "rest_seconds": 60}


CASES = (
    Case(
        "S01",
        "inside the week",
        passes=program([on(MON), on(SUN)], [on(MON)]),
        fails=with_session(program([on(MON), on(SUN)], [on(MON)]), 1, 2, date=MONDAY + timedelta(days=7)),
        place="W1D2",
        says="2026-12-07",
    ),
    Case(
        "S01",
        "clock time on its own date",
        passes=with_session(_PLAIN, 1, 1, start=_EVENING),
        fails=with_session(_PLAIN, 1, 1, start=_EVENING + timedelta(hours=6)),
        place="W1D1",
        says="clock time is on 2026-12-01",
    ),
    Case(
        "S01",
        "start of the week",
        passes=with_week(_PLAIN, 2, start=MONDAY + timedelta(days=7)),
        fails=with_week(_PLAIN, 2, start=MONDAY + timedelta(days=8)),
        place="W2",
        says="2026-12-08",
    ),
    Case(
        "S01",
        "in order",
        passes=_PLAIN,
        fails=program([on(WED), on(MON)]),
        place="W1",
        says="not in order",
    ),
    Case(
        "S02",
        "counted from 1",
        passes=_PLAIN,
        fails=with_week(_PLAIN, 2, number=3),
        place="W2",
        says="numbered 3",
    ),
    Case(
        "S03",
        "sum of the items",
        passes=with_session(_PLAIN, 1, 1, minutes=20.05),
        fails=with_session(_PLAIN, 1, 1, minutes=20.1),
        place="W1D1",
        says="20.1 min",
    ),
    Case(
        "S04",
        "work and rests fit",
        passes=program([on(MON, drill(5.0, **_INTERVALS))]),
        fails=program([on(MON, drill(4.9, **_INTERVALS))]),
        place="W1D1",
        says="4.9 min",
    ),
    Case(
        "S04",
        "both sides fit",
        passes=program([on(MON, drill(8.0, per_side=True, **_INTERVALS))]),
        fails=program([on(MON, drill(7.9, per_side=True, **_INTERVALS))]),
        place="W1D1",
        says="take 8 min",
    ),
    Case(
        "S05",
        "effort times minutes",
        passes=with_session(_PLAIN, 1, 1, load_au=80.05),
        fails=with_session(_PLAIN, 1, 1, load_au=80.1),
        place="W1D1",
        says="80.1 AU",
    ),
    Case(
        "S06",
        "sum of the sessions",
        passes=with_week(_PLAIN, 1, load_au=160.05),
        fails=with_week(_PLAIN, 1, load_au=160.1),
        place="W1",
        says="160.1 AU",
    ),
    Case(
        "S07",
        "one session, one UID",
        passes=_PLAIN,
        fails=with_session(_PLAIN, 2, 1, uid=_PLAIN.weeks[0].sessions[0].uid),
        place="W2D1",
        says="2 sessions",
    ),
    Case(
        "S08",
        "in order",
        passes=_PLAIN,
        fails=with_session(_PLAIN, 1, 2, parts=_PARTS[::-1]),
        place="W1D2",
        says="cool-down, main and warm-up",
    ),
    Case(
        "S08",
        "nothing missing",
        passes=_PLAIN,
        fails=with_session(_PLAIN, 1, 2, parts=_PARTS[:2]),
        place="W1D2",
        says="warm-up and main",
    ),
    Case(
        "S08",
        "nothing empty",
        passes=_PLAIN,
        fails=with_session(_PLAIN, 1, 2, parts=(*_PARTS[:2], Part(name=PartName.COOL_DOWN, items=()))),
        place="W1D2",
        says="nothing in the cool-down",
    ),
    Case(
        "S09",
        "hard by effort",
        passes=program([on(FRI, rpe=7, hard=True)]),
        fails=program([on(FRI, rpe=7, hard=False)]),
        place="W1D1",
        says="not hard",
    ),
    Case(
        "S09",
        "hard by five minutes of work",
        passes=program([on(FRI, drill(10, rpe=7, work_seconds=299), hard=False)]),
        fails=program([on(FRI, drill(10, rpe=7, work_seconds=300), hard=False)]),
        place="W1D1",
        says="5 min of work",
    ),
    Case(
        "S09",
        "not called hard for nothing",
        passes=program([on(FRI, rpe=6, hard=False)]),
        fails=program([on(FRI, rpe=6, hard=True)]),
        place="W1D1",
        says="called hard",
    ),
    Case(
        "S04",
        "a second for every repetition",
        passes=program([on(MON, drill(0.5, sets=3, reps=10))]),
        fails=program([on(MON, drill(0.4, sets=3, reps=10))]),
        place="W1D1",
        says="0.4 min",
    ),
    Case(
        "S04",
        "nobody is quicker than 7 m a second",
        passes=program([on(MON, drill(1, sets=2, distance_m=210))]),
        fails=program([on(MON, drill(0.9, sets=2, distance_m=210))]),
        place="W1D1",
        says="take 1 min",
    ),
    Case(
        "S11",
        "as hard as its items, to half a point",
        passes=program([on(MON, drill(10, rpe=5), drill(10, rpe=4), rpe=4)]),
        fails=program([on(MON, drill(12, rpe=5), drill(10, rpe=4), rpe=4)]),
        place="W1D1",
        says="4.5 on average",
    ),
)
