"""Cases of the rules in rules/told_numbers.py: heart rates and calories (I36, I41)."""

from audit_case import Case
from audit_programs import MON, card, drill, on, program, with_week

from montagefit.model.program import Program
from montagefit.model.vocabulary import Condition


def _saying(cue: str, *conditions: Condition) -> Program:
    """Make a program with one cue."""
    return program([on(MON, drill(name="Ride", cue=cue))], conditions=conditions)


CASES = (
    Case(
        "I36",
        "20 beats wide",
        passes=_saying("Heart rate 130-150 bpm"),
        fails=_saying("Heart rate 131-150 bpm"),
        place="W1D1",
        says="19 beats wide",
    ),
    Case(
        "I36",
        "a metronome is no heart",
        passes=_saying("80 to 90 beats a minute on the metronome"),
        fails=_saying("Keep your pulse at 85"),
        place="W1D1",
        says="0 beats wide",
    ),
    Case(
        "I36",
        "no share of the maximum",
        passes=_saying("70 % of the work is rhythm"),
        fails=_saying("70 % of maximum heart rate"),
        place="W1D1",
        says="share of the maximum",
    ),
    Case(
        "I36",
        "none with a heart condition",
        passes=_saying("Breathe", Condition.HEART),
        fails=_saying("Heart rate 100-140 bpm", Condition.HEART),
        place="W1D1",
        says="which heart rules out",
    ),
    Case(
        "I41",
        "a quarter to each side",
        passes=_saying("Burns 140 to 230 kcal (Compendium 2024)"),
        fails=_saying("Burns 150 to 230 kcal (Compendium 2024)"),
        place="W1D1",
        says="150 to 230",
    ),
    Case(
        "I41",
        "one number is no range",
        passes=_saying("Burns nothing we would count"),
        fails=_saying("Burns 180 calories (Compendium 2024)"),
        place="W1D1",
        says="tells 180 calories",
    ),
    Case(
        "I41",
        "in tens",
        passes=_saying("Burns 140 to 230 kcal (Compendium 2024)"),
        fails=_saying("Burns 138 to 230 kcal (Compendium 2024)"),
        place="W1D1",
        says="in tens",
    ),
    Case(
        "I41",
        "with the edition, in the coach's words too",
        passes=with_week(program([on(MON)]), 1, coach="140 to 240 kcal, Compendium 2011"),
        fails=with_week(program([on(MON)]), 1, coach="140 to 240 kcal"),
        place="W1",
        says="without the edition",
    ),
    Case(
        "I41",
        "the code's own MET, on a card",
        passes=program([on(MON)], cards=(card("drill", "one", placed="one", how="7.5 MET, code 12020 of 2024."),)),
        fails=program([on(MON)], cards=(card("drill", "one", placed="one", how="7.5 MET, code 12020 of 2011."),)),
        place="program",
        says="it is 7 there",
    ),
    Case(
        "I41",
        "a MET has an edition",
        passes=_saying("5.8 MET, 2024"),
        fails=_saying("5.8 MET"),
        place="W1D1",
        says="a MET without the edition",
    ),
)
