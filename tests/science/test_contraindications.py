"""The matrix of science.md section 8 against the code, and the question that is asked of it."""

import itertools

import pytest

from montagefit.model.vocabulary import BodyArea, Condition, Stress
from montagefit.science.contraindications import Restriction, Verdict, blocking, verdict

# Typed off science.md by column, where the code has it by row: stress, then the rows that are not simply OK.
_AVOID: dict[Stress, tuple[Restriction, ...]] = {
    Stress.RUN_IMPACT: (BodyArea.ANKLE,),
    Stress.STAIR_SPRINT: (BodyArea.HIP, BodyArea.KNEE, BodyArea.ANKLE, Condition.HEART, Condition.HYPERTENSION),
    Stress.OVERHEAD_PRESS: (BodyArea.SHOULDER,),
    Stress.PUSH_UP: (),
    Stress.HANG_PULL: (BodyArea.ELBOW, BodyArea.SHOULDER, Condition.HERNIA),
    Stress.LOADED_SPINE_FLEXION: (BodyArea.NECK, BodyArea.LOW_BACK, Condition.HERNIA),
    Stress.JUMP_SKIP: (
        BodyArea.LOW_BACK,
        BodyArea.HIP,
        BodyArea.KNEE,
        BodyArea.ANKLE,
        Condition.HEART,
        Condition.HYPERTENSION,
    ),
    Stress.STRIKE: (BodyArea.WRIST,),
    Stress.LOADED_CARRY: (BodyArea.NECK, Condition.HERNIA),
    Stress.MAX_ISOMETRIC: (
        BodyArea.ELBOW,
        BodyArea.NECK,
        BodyArea.LOW_BACK,
        Condition.HEART,
        Condition.HYPERTENSION,
        Condition.HERNIA,
    ),
}
_FINE: dict[Stress, tuple[Restriction, ...]] = {
    Stress.RUN_IMPACT: (BodyArea.WRIST, BodyArea.ELBOW, BodyArea.SHOULDER),
    Stress.STAIR_SPRINT: (BodyArea.WRIST, BodyArea.ELBOW, BodyArea.SHOULDER),
    Stress.OVERHEAD_PRESS: (BodyArea.HIP, BodyArea.KNEE, BodyArea.ANKLE),
    Stress.PUSH_UP: (BodyArea.HIP, BodyArea.KNEE, BodyArea.ANKLE),
    Stress.HANG_PULL: (BodyArea.HIP, BodyArea.KNEE, BodyArea.ANKLE),
    Stress.LOADED_SPINE_FLEXION: (
        BodyArea.WRIST,
        BodyArea.ELBOW,
        BodyArea.SHOULDER,
        BodyArea.KNEE,
        BodyArea.ANKLE,
    ),
    Stress.JUMP_SKIP: (BodyArea.ELBOW,),
    Stress.STRIKE: (BodyArea.HIP, BodyArea.KNEE),
    Stress.LOADED_CARRY: (),
    Stress.MAX_ISOMETRIC: (BodyArea.ANKLE,),
}
_NO_PLAN = (Condition.PREGNANCY, Condition.POSTPARTUM)
_ROWS: tuple[Restriction, ...] = (*BodyArea, Condition.HEART, Condition.HYPERTENSION, Condition.HERNIA)


@pytest.mark.parametrize(("row", "stress"), [*itertools.product(_ROWS, Stress)])
def test_matrix(row: Restriction, stress: Stress) -> None:
    """Every cell says what science.md says."""
    expected = Verdict.AVOID if row in _AVOID[stress] else Verdict.OK if row in _FINE[stress] else Verdict.MODIFY
    assert verdict(row, stress) is expected


@pytest.mark.parametrize("stress", Stress)
def test_no_plan_rows_allow_nothing(stress: Stress) -> None:
    """Pregnancy and the weeks after a birth share a row that lets nothing through unchanged."""
    assert verdict(Condition.PREGNANCY, stress) is not Verdict.OK
    assert len({verdict(condition, stress) for condition in _NO_PLAN}) == 1


def test_avoid_is_never_allowed() -> None:
    """An accepted substitute does not open an `avoid` cell."""
    reason = blocking((BodyArea.WRIST,), (), (Stress.STRIKE,), (), (BodyArea.WRIST,))
    assert reason == "striking is out with a wrist to spare"


def test_modify_needs_a_substitute() -> None:
    """A `modify` cell is open to the accepted substitute only."""
    assert blocking((BodyArea.KNEE,), (), (Stress.RUN_IMPACT,), (), ()) is not None
    assert blocking((BodyArea.KNEE,), (), (Stress.RUN_IMPACT,), (), (BodyArea.HIP,)) is not None
    assert blocking((BodyArea.KNEE,), (), (Stress.RUN_IMPACT,), (), (BodyArea.KNEE,)) is None


def test_loading_a_spared_area_needs_a_substitute() -> None:
    """A form that loads the area is blocked even where no column of the matrix names it."""
    assert blocking((BodyArea.KNEE,), (), (), (BodyArea.KNEE,), ()) == "it loads the knee, which is to be spared"
    assert blocking((BodyArea.KNEE,), (), (), (BodyArea.KNEE,), (BodyArea.KNEE,)) is None
    assert blocking((BodyArea.KNEE,), (), (), (BodyArea.HIP,), ()) is None


def test_heart_and_blood_pressure_share_a_row() -> None:
    """A substitute for one is a substitute for the other."""
    stresses = (Stress.PUSH_UP,)
    assert blocking((), (Condition.HEART,), stresses, (), (Condition.HYPERTENSION,)) is None
    assert blocking((), (Condition.HYPERTENSION,), stresses, (), (Condition.HEART,)) is None
    assert blocking((), (Condition.HEART,), stresses, (), (Condition.HERNIA,)) is not None


def test_the_first_reason_is_given() -> None:
    """Areas come before conditions, each in the order given."""
    stresses = (Stress.STRIKE, Stress.JUMP_SKIP)
    both = blocking((BodyArea.KNEE, BodyArea.WRIST), (Condition.HEART,), stresses, (), ())
    assert both == "jumping and skipping is out with a knee to spare"


def test_nothing_to_spare_blocks_nothing() -> None:
    """Without areas and conditions everything is allowed."""
    assert blocking((), (), tuple(Stress), tuple(BodyArea), ()) is None
