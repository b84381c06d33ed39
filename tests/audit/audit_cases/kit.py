"""Cases of the rules in rules/kit.py: own kit, and exercises that were left out (S10, I32)."""

from audit_case import Case
from audit_programs import MON, drill, on, program

from montagefit.model.vocabulary import Equipment

CASES = (
    Case(
        "S10",
        "left out",
        passes=program([on(MON)], exclude=("other",)),
        fails=program([on(MON, drill(exercise="other", name="Other"))], exclude=("other",)),
        place="W1D1",
        says="Other",
    ),
    Case(
        "I32",
        "own kit",
        passes=program([on(MON, drill(kit=(Equipment.DUMBBELLS, Equipment.CHAIR)))], kit=(Equipment.DUMBBELLS,)),
        fails=program([on(MON, drill(kit=(Equipment.DUMBBELLS,)))], kit=(Equipment.KETTLEBELL,)),
        place="W1D1",
        says="dumbbells",
    ),
    Case(
        "I32",
        "nothing smuggled in as being at hand",
        passes=program([on(MON, drill(at_hand=(Equipment.STAIRS,)))]),
        fails=program([on(MON, drill(at_hand=(Equipment.BARBELL,)))], kit=(Equipment.BARBELL,)),
        place="W1D1",
        says="barbell",
    ),
)
