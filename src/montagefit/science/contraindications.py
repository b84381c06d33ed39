"""The contraindication matrix of science.md section 8 as data, and the one question asked of it."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from montagefit.model.vocabulary import BodyArea, Condition, Stress

Restriction = BodyArea | Condition
"""A row of the matrix: an area to spare, or a health condition."""


class Verdict(StrEnum):
    """One cell of the matrix."""

    OK = "ok"
    MODIFY = "modify"  # only in a form that is an accepted substitute
    AVOID = "avoid"  # never


_CODES = {"o": Verdict.OK, "M": Verdict.MODIFY, "A": Verdict.AVOID}

# One code a column, in the order of Stress: run-impact, stair-sprint, overhead-press, push-up, hang-pull,
# loaded-spine-flexion, jump-skip, strike, loaded-carry, max-isometric.
# Source: science.md section 8, clinical consensus and mechanism, [K] and [D]: careful defaults, not diagnoses.
_CARDIOVASCULAR = "M A M M M M A M M A"
_NO_PLAN = "A A M M A A A A M A"  # science.md gives no plan here at all (I02); its running cell is read as `avoid`
_ROWS: Mapping[Restriction, str] = {
    BodyArea.WRIST: "o o M M M o M A M M",
    BodyArea.ELBOW: "o o M M A o o M M A",
    BodyArea.SHOULDER: "o o A M A o M M M M",
    BodyArea.NECK: "M M M M M A M M A A",
    BodyArea.LOW_BACK: "M M M M M A A M M A",
    BodyArea.HIP: "M A o o o M A o M M",
    BodyArea.KNEE: "M A o o o o A o M M",
    BodyArea.ANKLE: "A A o o o o A M M o",
    Condition.HEART: _CARDIOVASCULAR,
    Condition.HYPERTENSION: _CARDIOVASCULAR,
    Condition.HERNIA: "M M M M A A M M A A",
    Condition.PREGNANCY: _NO_PLAN,
    Condition.POSTPARTUM: _NO_PLAN,
}
_MATRIX: Mapping[tuple[Restriction, Stress], Verdict] = {
    (row, stress): _CODES[code]
    for row, codes in _ROWS.items()
    for stress, code in zip(Stress, codes.split(), strict=True)
}

_STRESS_WORDS: Mapping[Stress, str] = {
    Stress.RUN_IMPACT: "running",
    Stress.STAIR_SPRINT: "sprinting up stairs",
    Stress.OVERHEAD_PRESS: "pressing overhead",
    Stress.PUSH_UP: "pushing from the hands",
    Stress.HANG_PULL: "hanging and pulling",
    Stress.LOADED_SPINE_FLEXION: "bending the spine under load",
    Stress.JUMP_SKIP: "jumping and skipping",
    Stress.STRIKE: "striking",
    Stress.LOADED_CARRY: "carrying a load",
    Stress.MAX_ISOMETRIC: "holding at full effort",
}
_RESTRICTION_WORDS: Mapping[Restriction, str] = {
    BodyArea.WRIST: "a wrist to spare",
    BodyArea.ELBOW: "an elbow to spare",
    BodyArea.SHOULDER: "a shoulder to spare",
    BodyArea.NECK: "a neck to spare",
    BodyArea.LOW_BACK: "a low back to spare",
    BodyArea.HIP: "a hip to spare",
    BodyArea.KNEE: "a knee to spare",
    BodyArea.ANKLE: "an ankle to spare",
    Condition.HEART: "a heart condition",
    Condition.HYPERTENSION: "high blood pressure",
    Condition.HERNIA: "a hernia",
    Condition.PREGNANCY: "a pregnancy",
    Condition.POSTPARTUM: "the weeks after a birth",
}
_SAME_ROW: Mapping[Restriction, tuple[Restriction, ...]] = {
    Condition.HEART: (Condition.HEART, Condition.HYPERTENSION),
    Condition.HYPERTENSION: (Condition.HYPERTENSION, Condition.HEART),
}


def verdict(restriction: Restriction, stress: Stress) -> Verdict:
    """Look one cell up; heart and hypertension share the cardiovascular row."""
    return _MATRIX[(restriction, stress)]


def blocking(
    spare: Sequence[BodyArea],
    conditions: Sequence[Condition],
    stresses: Collection[Stress],
    loads: Collection[BodyArea],
    gentle_on: Collection[Restriction],
) -> str | None:
    """Give the first reason why a form of an exercise is not allowed, None when it is.

    An `avoid` cell is never allowed. A `modify` cell, or a form that loads a spared area, is allowed only where the
    form is the accepted substitute for that row (`gentle_on`; heart and hypertension stand in for each other, as they
    share their row). The reason is a phrase that can follow "because".
    """
    restrictions: tuple[Restriction, ...] = (*spare, *conditions)
    for restriction in restrictions:
        words = _RESTRICTION_WORDS[restriction]
        gentle = any(row in gentle_on for row in _SAME_ROW.get(restriction, (restriction,)))
        for stress in stresses:
            cell = verdict(restriction, stress)
            if cell is Verdict.AVOID:
                return f"{_STRESS_WORDS[stress]} is out with {words}"
            if cell is Verdict.MODIFY and not gentle:
                return f"{_STRESS_WORDS[stress]} needs a gentler form with {words}"
        if restriction in loads and not gentle:
            return f"it loads the {restriction.value.replace('-', ' ')}, which is to be spared"
    return None
