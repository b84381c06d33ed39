"""The health questions, in our own words, and where they lead: science.md sections 2.2 and 2.3.

The logic is that of ACSM 2015 (Riebe [V28]): how active somebody is, signs, and known disease. It is not the PAR-Q+,
which belongs to others, and takes none of its words.
"""

from __future__ import annotations

from montagefit.cli import words
from montagefit.cli.pages import paragraph
from montagefit.cli.starting.questions import Answers, ask, yes_or_no
from montagefit.errors import RequestError
from montagefit.model.vocabulary import BodyArea, Condition

SIGNS = (
    "Pressure or pain in the chest, neck, jaw or arm with effort; getting out of breath at rest or from little; "
    "breathlessness lying down or at night; dizziness or fainting; a racing or stumbling heart; swollen ankles; a calf "
    "that hurts when walking and stops at rest; a heart murmur somebody found; being tired beyond reason."
)
"""Signs to ask for. Source: science.md 2.3, ACSM [K]."""

CONDITIONS = {
    "heart": "a heart condition, a stroke, or medicine that slows the heart",
    "hypertension": "high blood pressure",
    "hernia": "a hernia",
    "diabetes": "diabetes or another illness of the metabolism",
    "kidney": "a kidney disease",
    "pregnancy": "pregnancy",
    "postpartum": "a birth in the last twelve weeks",
    "surgery": "an operation in the last three months",
    "concussion": "a concussion in the last four weeks",
    "blood-thinner": "medicine that thins the blood",
    "sickle-cell": "sickle-cell trait",
    "fever": "fever or an illness right now",
}
"""What to ask for, each with its word. Source: science.md 2.3 [V28], [D]."""

_HURT = (
    "Since a fall or an accident: is one of them swollen, out of shape, numb, painful at night, or unable to bear "
    "weight? Or is there trouble with bowel or bladder?"
)
"""What tells hurt from sore. Source: science.md 2.3, injury flow [D]."""

SEE_A_DOCTOR = "Please see a doctor first. No program is made today, and nothing was saved."
_KNOWN = {each.value: each for each in Condition}
_NO_PLAN = {"pregnancy", "postpartum"}


class SeeADoctorError(RequestError):
    """The answers lead to a doctor, not to a program."""

    def __init__(self, why: str) -> None:
        """Take what was answered."""
        super().__init__([SEE_A_DOCTOR, why])


def conditions(text: str) -> tuple[str, ...]:
    """Read a comma list of conditions, or `none`."""
    if text.strip().lower() in {"", "none", "no", "n"}:
        return ()
    return words.list_from(CONDITIONS, "one of these words")(text)


def areas(text: str) -> tuple[BodyArea, ...]:
    """Read a comma list of body areas, or `none`."""
    if text.strip().lower() in {"", "none", "no", "n"}:
        return ()
    return words.words_of(BodyArea, "a body area")(text)


def check_signs(answers: Answers) -> None:
    """Stop where there are signs; raises SeeADoctorError."""
    if answers["signs"]:
        raise SeeADoctorError(
            "Signs like these want to be looked at before any effort. If one of them is there now, call an ambulance."
        )


def check_conditions(answers: Answers) -> None:
    """Stop where a condition has no program here, or where no doctor has agreed; raises SeeADoctorError."""
    named = set(answers["condition"])
    if "fever" in named:
        raise SeeADoctorError("Not with a fever or while you are ill. Get well, then run `montagefit start` again.")
    if unknown := [CONDITIONS[each] for each in answers["condition"] if each not in _KNOWN]:
        raise SeeADoctorError(f"There is no careful program here for {' and '.join(unknown)}: ask what suits you.")
    answers["cleared"] = False
    if named and not named & _NO_PLAN:
        paragraph("Has a doctor looked at this in the last twelve months, and agreed to training?", "   ", err=True)
        answers["cleared"] = ask("n", yes_or_no)
        if not answers["cleared"]:
            raise SeeADoctorError(
                f"With {' and '.join(CONDITIONS[each] for each in answers['condition'])} a doctor's yes comes before "
                "a program. Then run `montagefit start` again."
            )


def check_areas(answers: Answers) -> None:
    """Stop where an area is hurt rather than sore; raises SeeADoctorError."""
    if not answers["spare"]:
        return
    paragraph(_HURT, "   ", err=True)
    if ask("n", yes_or_no):
        raise SeeADoctorError("That wants to be looked at before it is trained.")
