"""Cases of the rules in rules/load.py: load and effort (I14-I17, I19, I20)."""

from audit_case import Case
from audit_programs import BUILD, DELOAD, FRI, MON, SAT, SUN, TAPER, THU, TUE, WED, drill, on, program, week_of

from montagefit.model.vocabulary import Level, Weekday

_SIX = (MON, TUE, WED, THU, FRI, SAT)
_NOVICE = Level.NOVICE
_ADVANCED = Level.ADVANCED


CASES = (
    Case(
        "I14",
        "growth of a novice",
        passes=program(week_of(100), week_of(120), level=_NOVICE),
        fails=program(week_of(100), week_of(120.2), level=_NOVICE),
        place="W2",
        says="from 100 to 120.2 AU",
    ),
    Case(
        "I14",
        "growth of others",
        passes=program(week_of(100), week_of(125)),
        fails=program(week_of(100), week_of(125.2)),
        place="W2",
        says="125.2 AU",
    ),
    Case(
        "I14",
        "after a deload",
        passes=program(week_of(100), week_of(50), week_of(120), kinds=(BUILD, DELOAD, BUILD), level=_NOVICE),
        fails=program(week_of(100), week_of(50), week_of(120.2), kinds=(BUILD, DELOAD, BUILD), level=_NOVICE),
        place="W3",
        says="from 100 to 120.2 AU",
    ),
    Case(
        "I14",
        "the best of four weeks, not of five",
        passes=program(*map(week_of, (100, 50, 50, 50, 120)), level=_NOVICE),
        fails=program(*map(week_of, (100, 50, 50, 50, 50, 120)), level=_NOVICE),
        place="W6",
        says="from 50 to 120 AU",
    ),
    Case(
        "I14B",
        "growth worth a look",
        passes=program(week_of(100), week_of(110)),
        fails=program(week_of(100), week_of(110.2)),
        place="W2",
        says="110.2 AU",
    ),
    Case(
        "I15",
        "a spike",
        passes=program(*map(week_of, (100, 100, 100, 100, 144))),
        fails=program(*map(week_of, (100, 100, 100, 100, 145))),
        place="W5",
        says="1.30 times",
    ),
    Case(
        "I15",
        "only with four weeks behind it",
        passes=program(*map(week_of, (100, 100, 100, 160))),
        fails=program(*map(week_of, (100, 100, 100, 100, 160))),
        place="W5",
        says="1.39 times",
    ),
    Case(
        "I16",
        "six days alike",
        passes=program([on(day, drill(30 if day % 2 else 90)) for day in _SIX], level=_ADVANCED),
        fails=program([on(day, drill(60)) for day in _SIX], level=_ADVANCED),
        place="W1",
        says="2.45",
    ),
    Case(
        "I16",
        "five days alike cannot",
        passes=program([on(day, drill(60)) for day in _SIX[:5]], level=_ADVANCED),
        fails=program([on(day, drill(60)) for day in (*_SIX, SUN)], level=_ADVANCED),
        place="W1",
        says="inf",
    ),
    Case(
        "I17",
        "in six weeks",
        passes=program(*([on(MON)] for _ in range(5)), week_of(40), kinds=(*[BUILD] * 5, TAPER)),
        fails=program(*([on(MON)] for _ in range(6))),
        place="W6",
        says="week 6 without",
    ),
    Case(
        "I17",
        "not asked of novices and short plans",
        passes=program(*([on(MON)] for _ in range(5))),
        fails=program(*([on(MON)] for _ in range(6)), level=_ADVANCED),
        place="W6",
        says="week 6 without",
    ),
    Case(
        "I17",
        "small enough",
        passes=program(week_of(100), week_of(60), kinds=(BUILD, DELOAD)),
        fails=program(week_of(100), week_of(61), kinds=(BUILD, DELOAD)),
        place="W2",
        says="61 %",
    ),
    Case(
        "I17",
        "no full stop",
        passes=program(week_of(100), week_of(40), kinds=(BUILD, DELOAD)),
        fails=program(week_of(100), week_of(39), kinds=(BUILD, DELOAD)),
        place="W2",
        says="39 %",
    ),
    Case(
        "I17",
        "as often",
        passes=program(week_of(100, (MON, WED)), week_of(50, (MON, WED)), kinds=(BUILD, DELOAD)),
        fails=program(week_of(100, (MON, WED)), week_of(50, (MON,)), kinds=(BUILD, DELOAD)),
        place="W2",
        says="1 sessions",
    ),
    Case(
        "I19",
        "a novice's first two weeks",
        passes=program([on(MON)], [on(MON, rpe=5)], level=_NOVICE),
        fails=program([on(MON)], [on(MON, rpe=6)], level=_NOVICE),
        place="W2D1",
        says="effort 6",
    ),
    Case(
        "I19",
        "a novice's later weeks",
        passes=program([on(MON)], [on(MON)], [on(MON, rpe=7)], level=_NOVICE),
        fails=program([on(MON)], [on(MON)], [on(MON, rpe=8)], level=_NOVICE),
        place="W3D1",
        says="effort 8",
    ),
    Case(
        "I19",
        "an intermediate athlete",
        passes=program([on(MON, rpe=8)]),
        fails=program([on(MON, rpe=9)]),
        place="W1D1",
        says="effort 9",
    ),
    Case(
        "I19",
        "nothing maximal",
        passes=program([on(MON, drill(rpe=9))], level=_ADVANCED),
        fails=program([on(MON, drill(rpe=10))], level=_ADVANCED),
        place="W1D1",
        says="effort 10",
    ),
    Case(
        "I20",
        "a novice's first load",
        passes=program([on(MON, drill(35), rpe=4), on(WED, drill(35), rpe=4)], level=_NOVICE),
        fails=program([on(MON, drill(35), rpe=4), on(WED, drill(35.1), rpe=4)], level=_NOVICE),
        place="W1",
        says="400.4 AU",
    ),
    Case(
        "I20",
        "a novice's first minutes",
        passes=program([on(MON, drill(45), rpe=1), on(WED, drill(45), rpe=1)], level=_NOVICE),
        fails=program([on(MON, drill(45), rpe=1), on(WED, drill(45.1), rpe=1)], level=_NOVICE),
        place="W1",
        says="120.1 min",
    ),
    Case(
        "I20",
        "a novice's first effort",
        passes=program([on(MON, drill(rpe=5))], level=_NOVICE),
        fails=program([on(MON, drill(rpe=6))], level=_NOVICE),
        place="W1D1",
        says="reaches 6",
    ),
    Case(
        "I20",
        "what a level declares",
        passes=program(
            [on(MON, drill(29), rpe=5)], weekdays=(Weekday.MON,), minutes={Weekday.MON: 40, Weekday.TUE: 90}
        ),
        fails=program(
            [on(MON, drill(29.1), rpe=5)], weekdays=(Weekday.MON,), minutes={Weekday.MON: 40, Weekday.TUE: 90}
        ),
        place="W1",
        says="220.5 AU",
    ),
)
