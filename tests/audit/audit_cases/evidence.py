"""Cases of the rules in rules/evidence.py: marks of numbers (I40)."""

from audit_case import Case
from audit_programs import MON, card, drill, on, program, with_week

from montagefit.model.program import Card, Program
from montagefit.model.vocabulary import Evidence


def _card(*sources: str, **fields: object) -> Card:
    """Make the card of the filler, with its sources."""
    return card("drill", "one", placed="one", sources=sources, **fields)


def _with(made: Card, *others: Card) -> Program:
    """Make a program with these cards."""
    return program([on(MON)], cards=(made, *others))


CASES = (
    Case(
        "I40",
        "a source with a mark",
        passes=_with(_card("3.5 [D]")),
        fails=_with(_card("3.5")),
        place="program",
        says="no source with a mark",
    ),
    Case(
        "I40",
        "no mark stronger than the sources",
        passes=_with(_card("3.3 [V52]", "ours [D]", evidence=Evidence.VERIFIED)),
        fails=_with(_card("3.3 [V52*]", "ours [D]", evidence=Evidence.VERIFIED)),
        place="program",
        says="marked V",
    ),
    Case(
        "I40",
        "a card for every drill",
        passes=_with(_card("[D]")),
        fails=program([on(MON, drill(exercise="strange", name="Strange"))], cards=(_card("[D]"),)),
        place="W1D1",
        says="Strange has no drill card",
    ),
    Case(
        "I40",
        "our choice is no research",
        passes=_with(_card("[V52]", evidence=Evidence.VERIFIED, summary="Studies show that it works.")),
        fails=_with(_card("[V52]", summary="Studies show that it works.")),
        place="program",
        says='"Studies show" of something marked D',
    ),
    Case(
        "I40",
        "nor is a text without a mark",
        passes=with_week(_with(_card("[D]")), 1, coach="Do not say that research shows it."),
        fails=with_week(_with(_card("[D]")), 1, coach="Research shows it."),
        place="W1",
        says="without a mark",
    ),
)
