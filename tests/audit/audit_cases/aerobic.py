"""Cases of the rules in rules/aerobic.py: aerobic minutes (I33)."""

from audit_case import Case
from audit_programs import BUILD, DELOAD, FRI, MON, THU, TUE, WED, drill, on, program

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, Pattern


def _ride(minutes: float, rpe: int = 4) -> Item:
    """Make a ride on a bike."""
    return drill(minutes, pattern=Pattern.CYCLE, rpe=rpe)


CASES = (
    Case(
        "I33",
        "150 min a week",
        passes=program([on(MON, _ride(75)), on(THU, _ride(75))]),
        fails=program([on(MON, _ride(75)), on(THU, _ride(74))]),
        place="program",
        says="has 149 aerobic",
    ),
    Case(
        "I33",
        "hard minutes twice, light ones not",
        passes=program([on(MON, _ride(75, rpe=7))]),
        fails=program([on(day, _ride(75, rpe=2)) for day in (MON, TUE, WED)] + [on(FRI, _ride(74, rpe=7))]),
        place="program",
        says="has 148 aerobic",
    ),
    Case(
        "I33",
        "walk breaks of a run count, rests between rounds do not",
        passes=program(
            [on(MON, drill(150, pattern=Pattern.RUN, limits=(DoseLimit.RUNNING,), sets=50, work_seconds=60))]
        ),
        fails=program([on(MON, drill(150, pattern=Pattern.STRIKE, sets=50, work_seconds=120, rest_seconds=60))]),
        place="program",
        says="has 100 aerobic",
    ),
    Case(
        "I33",
        "every week but the light ones",
        passes=program([on(MON, _ride(150))], [on(MON, _ride(75))], kinds=(BUILD, DELOAD)),
        fails=program([on(MON, _ride(150))], [on(MON, _ride(75))], kinds=(BUILD, BUILD)),
        place="program",
        says="75 to 150",
    ),
)
