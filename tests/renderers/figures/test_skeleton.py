"""Skeletons: standing on the floor, hands and feet where they are sent, and both ways round."""

import pytest

from montagefit.model.figure import Pose
from montagefit.model.figure_vocabulary import BodyPoint, StandardPose
from montagefit.renderers.figures.skeleton import lowest, skeleton
from montagefit.renderers.figures.whole_pose import whole_pose

_OFF_THE_FLOOR = frozenset({StandardPose.HANG, StandardPose.JUMP, StandardPose.RUN})


@pytest.mark.parametrize("base", StandardPose)
def test_standard_poses_stand_on_the_floor(base: StandardPose) -> None:
    """The lowest point is on the floor, but for those who hang, leap or run."""
    low = lowest(skeleton(Pose(base=base)))
    assert (low > 20) if base in _OFF_THE_FLOOR else abs(low) < 1


def test_hands_and_feet_get_where_they_are_sent() -> None:
    """A fist and a sole end at their targets, and nothing is missed."""
    body = skeleton(Pose(base=StandardPose.STAND, at=(0, 480), near_hand=(200, 700), far_foot=(120, 60)))
    assert abs(body.near_arm.end - (200 + 700j)) < 0.01
    assert abs(body.far_leg.end - (120 + 60j)) < 0.01
    assert body.near_arm.missed == body.far_leg.missed == 0


def test_what_is_out_of_reach_is_told() -> None:
    """The limb is straight, and says how far it misses."""
    body = skeleton(Pose(base=StandardPose.STAND, at=(0, 500), near_hand=(900, 700)))
    assert body.near_arm.missed > 400
    assert body.near_arm.bend < 5


def test_one_side_wins_over_both_and_both_over_the_standard_pose() -> None:
    """Arms are given for both, then for one."""
    pose = whole_pose(Pose(base=StandardPose.WALK, arms=(90, 0), near_hand=(10, 500), soles=5, far_sole=9))
    assert (pose.near_arm, pose.near_hand) == (None, (10, 500))
    assert (pose.far_arm, pose.far_hand) == ((90, 0), None)
    assert (pose.near_sole, pose.far_sole) == (5, 9)
    assert pose.lean == 3


def test_swapped_limbs_change_places() -> None:
    """The other foot is ahead."""
    here, there = whole_pose(Pose(base=StandardPose.WALK)), whole_pose(Pose(base=StandardPose.WALK, swap=True))
    assert (here.near_leg, here.far_arm) == (there.far_leg, there.near_arm)


def test_who_turns_looks_to_the_left() -> None:
    """Every point is mirrored round the point the body is fixed by."""
    right = skeleton(Pose(base=StandardPose.LUNGE, at=(50,)))
    left = skeleton(Pose(base=StandardPose.LUNGE, at=(50,), turned=True))
    for point in BodyPoint:
        assert left.point(point).real == pytest.approx(100 - right.point(point).real)
        assert left.point(point).imag == pytest.approx(right.point(point).imag)
