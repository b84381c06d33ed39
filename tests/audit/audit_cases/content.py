"""Cases of the rules in rules/content.py: what nobody is told to do (I26)."""

from datetime import date

from audit_case import Case
from audit_programs import MON, card, drill, on, program

from montagefit.model.program import BenchmarkSummary, FinaleSummary, Program


def _told(text: str) -> Program:
    """Make a program whose last day says a sentence."""
    made = program([on(MON)])
    return made.model_copy(update={"finale_day": FinaleSummary(title="End", place_prompt="At", text=text)})


def _tested(text: str) -> Program:
    """Make a program whose test says a sentence."""
    summary = BenchmarkSummary(exercise="drill", dates=(date(2026, 11, 30),), text=text)
    return program([on(MON)]).model_copy(update={"benchmark": summary})


CASES = (
    Case(
        "I26",
        "an item",
        passes=program([on(MON, drill(name="Shoulder tag", reason="In place of the sparring on screen."))]),
        fails=program([on(MON, drill(name="Light sparring"))]),
        place="W1D1",
        says="sparring",
    ),
    Case(
        "I26",
        "a cue",
        passes=program([on(MON, drill(cue="Walk down, never sprint down the steps"))]),
        fails=program([on(MON, drill(cue="Sprint down the steps"))]),
        place="W1D1",
        says="sprinting downhill",
    ),
    Case(
        "I26",
        "an instruction",
        passes=program([on(MON, drill(instruction="Do not hold your breath."))]),
        fails=program([on(MON, drill(instruction="Do not stop. Hold your breath."))]),
        place="W1D1",
        says="breath-holding",
    ),
    Case(
        "I26",
        "a drill card, but not its scene",
        passes=program([on(MON)], cards=(card("drill", "one", placed="one", scene="He drinks raw eggs."),)),
        fails=program([on(MON)], cards=(card("drill", "one", placed="one", how="Drink raw eggs."),)),
        place="program",
        says="raw eggs",
    ),
    Case(
        "I26",
        "the last day",
        passes=_told("Run in the park, not in traffic."),
        fails=_told("Run through the traffic."),
        place="program",
        says="running in traffic",
    ),
    Case(
        "I26",
        "the test",
        passes=_tested("Carry the sandbag at the chest."),
        fails=_tested("Carry the sandbag on the neck."),
        place="program",
        says="a load on the neck",
    ),
    Case(
        "I26",
        "partner forms, scenes and the coach too",
        passes=program([on(MON)], cards=(card("drill", "one", placed="one", together="Hold the pads."),)),
        fails=program([on(MON)], cards=(card("drill", "one", placed="one", together="Three rounds of sparring."),)),
        place="program",
        says="sparring",
    ),
)
