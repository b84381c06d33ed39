"""How the audit reads the dose of one item."""

import pytest
from audit_programs import drill

from montagefit.audit import doses
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, DoseLimit, Equipment, Pattern, Stress

_SECONDS = {
    "planned seconds": (drill(10, sets=3, work_seconds=40, rest_seconds=60), 120),
    "both sides": (drill(10, sets=3, work_seconds=40, per_side=True), 240),
    "repetitions": (drill(10, sets=2, reps=10), 60),
    "repetitions on both sides": (drill(10, sets=2, reps=10, per_side=True), 120),
    "a distance": (drill(10, sets=3, distance_m=20, rest_seconds=60), 480),
    "nothing but minutes": (drill(10), 600),
    "rests longer than the item": (drill(1, sets=3, distance_m=20, rest_seconds=60), 0),
}


@pytest.mark.parametrize(("item", "seconds"), [*_SECONDS.values()], ids=[*_SECONDS])
def test_seconds_of_work(item: Item, seconds: float) -> None:
    """Work is sets times seconds, or repetitions of three seconds, or what the rests leave."""
    assert doses.work_seconds(item) == pytest.approx(seconds)


def test_repetitions_count_both_sides() -> None:
    """Repetitions on each side are counted for both."""
    assert doses.repetitions(drill(sets=3, reps=8)) == 24
    assert doses.repetitions(drill(sets=3, reps=8, per_side=True)) == 48
    assert doses.repetitions(drill(sets=3, work_seconds=8)) == 0


@pytest.mark.parametrize(
    ("item", "limit"),
    [
        (drill(kit=(Equipment.HEAVY_BAG,)), DoseLimit.HEAVY_BAG),
        (drill(kit=(Equipment.SLED,)), DoseLimit.SLED),
        (drill(kit=(Equipment.JUMP_ROPE,), pattern=Pattern.JUMP), DoseLimit.SKIPPING),
        (drill(pattern=Pattern.CARRY, load_kg=8.0), DoseLimit.LOADED_CARRY),
        (drill(pattern=Pattern.RUN, stresses=(Stress.RUN_IMPACT,)), DoseLimit.RUNNING),
        (drill(pattern=Pattern.CLIMB, stresses=(Stress.STAIR_SPRINT,)), DoseLimit.STAIR_SPRINT),
        (drill(pattern=Pattern.JUMP, dose=DoseKind.CONTACTS, reps=5), DoseLimit.PLYOMETRIC),
    ],
)
def test_kit_gives_work_away(item: Item, limit: DoseLimit) -> None:
    """Limited work is recognised where an item does not say what it is."""
    assert doses.limits_of(item) == {limit}
    assert doses.limits_of(drill()) == frozenset()


def test_not_every_step_is_a_run() -> None:
    """A walk, a jog in place and a sprint are no runs that I11 counts."""
    sprint = drill(pattern=Pattern.RUN, stresses=(Stress.RUN_IMPACT,), limits=(DoseLimit.SPRINT,))
    assert doses.limits_of(sprint) == {DoseLimit.SPRINT}
    assert doses.limits_of(drill(pattern=Pattern.RUN)) == frozenset()
    in_place = drill(pattern=Pattern.RUN, stresses=(Stress.RUN_IMPACT,), dose=DoseKind.TIME, work_seconds=60)
    assert doses.limits_of(in_place) == frozenset()


def test_load_takes_the_greater_of_two() -> None:
    """Percent and kilograms are both read, and the heavier counts."""
    both = drill(load_percent=10, load_kg=12.0)
    assert doses.body_percent(both, 80.0) == pytest.approx(15.0)
    assert doses.body_percent(both, None) == pytest.approx(10.0)
    assert doses.kilograms(both, 200.0) == pytest.approx(20.0)
    assert doses.kilograms(both, None) == pytest.approx(12.0)
    assert doses.body_percent(drill(), 80.0) is None
    assert doses.kilograms(drill(), 80.0) is None
