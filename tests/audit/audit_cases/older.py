"""Cases of the rules in rules/older.py: from 65 years on (I34)."""

from audit_case import Case
from audit_programs import FRI, MON, SAT, WED, drill, on, program, squat

from montagefit.model.vocabulary import DoseLimit, Pattern

_BALANCE = drill(pattern=Pattern.BALANCE)


CASES = (
    Case(
        "I34",
        "balance on three days",
        passes=program([on(day, _BALANCE) for day in (MON, WED, FRI)] + [on(SAT)], age=65),
        fails=program([on(day, _BALANCE) for day in (MON, WED)] + [on(FRI), on(SAT)], age=65),
        place="W1",
        says="2 days",
    ),
    Case(
        "I34",
        "balance on every day when there are two",
        passes=program([on(day, _BALANCE) for day in (MON, WED)], age=65),
        fails=program([on(MON, drill(limits=(DoseLimit.BALANCE,))), on(WED)], age=65),
        place="W1",
        says="1 day;",
    ),
    Case(
        "I34",
        "sprints from week 9 on",
        passes=program(
            *([on(MON, _BALANCE)] for _ in range(8)),
            [on(MON, drill(limits=(DoseLimit.SPRINT, DoseLimit.BALANCE)))],
            age=65,
        ),
        fails=program(
            *([on(MON, _BALANCE)] for _ in range(7)), [on(MON, _BALANCE, drill(limits=(DoseLimit.SPRINT,)))], age=65
        ),
        place="W8D1",
        says="week 8",
    ),
    Case(
        "I34",
        "single sets in two weeks",
        passes=program([on(MON, _BALANCE)], [on(MON, _BALANCE, squat(1))], [on(MON, _BALANCE, squat(2))], age=65),
        fails=program([on(MON, _BALANCE)], [on(MON, _BALANCE, squat(2))], age=65),
        place="W2D1",
        says="2 sets",
    ),
    Case(
        "I34",
        "a set is single in two lines as well",
        passes=program([on(MON, _BALANCE, squat(1), squat(1, exercise="other"))], age=65),
        fails=program([on(MON, _BALANCE, squat(1), squat(1))], age=65),
        place="W1D1",
        says="2 sets",
    ),
)
