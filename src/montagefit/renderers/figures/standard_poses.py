"""The standard poses that figures start from, in the keys of a pose."""

from collections.abc import Mapping
from typing import Any, Final

from montagefit.model.figure_vocabulary import BodyPoint, StandardPose, View

_PLANK_TOES: Final[dict[str, Any]] = {"fix": BodyPoint.NEAR_TOE, "at": (-450,)}
_FRONT: Final[dict[str, Any]] = {"view": View.FRONT, "near_arm": (8, 4), "far_arm": (8, 4)}


def _both(limb: str, *given: int) -> dict[str, Any]:
    """Give both limbs of a pair the same angles, or both soles the same tilt."""
    value = given if len(given) > 1 else given[0]
    return {f"near_{limb}": value, f"far_{limb}": value}


_HANGING: Final = _both("arm", -2, 6)
_STANDING: Final[dict[str, Any]] = {"near_leg": (-3, 2), "far_leg": (5, 3)}

STANDARD_POSES: Final[Mapping[StandardPose, Mapping[str, Any]]] = {
    StandardPose.STAND: {**_HANGING, **_STANDING},
    StandardPose.WALK: {
        "lean": 3,
        "near_arm": (26, 14),
        "far_arm": (-26, 12),
        "near_leg": (-22, 12),
        "far_leg": (24, 6),
    },
    StandardPose.MARCH: {"near_arm": (48, 80), "far_arm": (-36, 70), "near_leg": (-2, 0), "far_leg": (85, 92)},
    StandardPose.RUN: {
        "lean": 12,
        "near_arm": (-48, 84),
        "far_arm": (48, 92),
        "near_leg": (48, 62),
        "far_leg": (-24, 66),
        "floor": 34,
    },
    StandardPose.SPRINT: {
        "lean": 20,
        "near_arm": (-62, 84),
        "far_arm": (66, 82),
        "near_leg": (84, 100),
        "far_leg": (-38, 16),
    },
    StandardPose.GUARD: {
        "lean": 8,
        "head": 6,
        "near_arm": (26, 136),
        "far_arm": (56, 104),
        "near_leg": (-24, 16),
        "far_leg": (22, 18),
    },
    StandardPose.PUNCH: {
        "lean": 16,
        "near_arm": (88, 4),
        "far_arm": (44, 122),
        "near_leg": (-34, 8),
        "far_leg": (28, 34),
    },
    StandardPose.SPLIT_STANCE: {**_HANGING, "near_leg": (-26, 8), "far_leg": (26, 16)},
    StandardPose.LUNGE: {**_HANGING, "near_leg": (-12, 86), "far_leg": (80, 82)},
    StandardPose.SQUAT: {"lean": 40, "head": -25, **_both("arm", 84, 6), **_both("leg", 104, 126)},
    StandardPose.HALF_SQUAT: {"lean": 28, "head": -15, **_both("arm", 60, 20), **_both("leg", 62, 84)},
    StandardPose.HINGE: {"lean": 72, "head": -25, **_both("arm", 0, 4), **_both("leg", 20, 28)},
    StandardPose.STEP_UP: {
        "lean": 10,
        "near_arm": (30, 40),
        "far_arm": (-24, 40),
        "near_leg": (-6, 4),
        "far_leg": (82, 84),
    },
    StandardPose.JUMP: {"lean": 4, **_both("arm", 165, 8), **_both("leg", 2, 12), **_both("sole", -48), "floor": 110},
    StandardPose.LAND: {"lean": 34, "head": -15, **_both("arm", 40, 20), **_both("leg", 66, 88)},
    StandardPose.TIPTOE: {**_HANGING, "near_leg": (-2, 2), "far_leg": (5, 3), "near_sole": -45, "far_sole": -45},
    StandardPose.ONE_LEG: {**_HANGING, "near_leg": (-1, 0), "far_leg": (62, 100)},
    StandardPose.PLANK: {"lean": 70, "head": -20, **_both("arm", 0, 2), **_both("leg", -70, 0), **_PLANK_TOES},
    StandardPose.FOREARM_PLANK: {
        "lean": 82,
        "head": -20,
        **_both("arm", 2, 88),
        **_both("leg", -82, 0),
        **_PLANK_TOES,
    },
    StandardPose.PUSH_UP_LOW: {
        "lean": 84,
        "head": -20,
        "near_hand": (285, 28),
        "far_hand": (305, 28),
        **_both("leg", -84, 0),
        **_PLANK_TOES,
    },
    StandardPose.ALL_FOURS: {
        "lean": 72,
        "head": -10,
        **_both("arm", 0, 2),
        **_both("leg", 0, 90),
        **_both("sole", -175),
    },
    StandardPose.KNEEL: {**_HANGING, **_both("leg", 0, 90), **_both("sole", -175)},
    StandardPose.HALF_KNEEL: {**_HANGING, "near_leg": (-4, 86), "far_leg": (88, 88), "near_sole": -175},
    StandardPose.SIT_CHAIR: {**_both("arm", 24, 50), "near_leg": (88, 88), "far_leg": (90, 84)},
    StandardPose.SIT_FLOOR: {
        "lean": -14,
        **_both("arm", 50, 40),
        "near_leg": (125, 78),
        "far_leg": (122, 70),
        **_both("sole", 0),
    },
    StandardPose.LONG_SIT: {"lean": -4, **_both("arm", 40, 10), **_both("leg", 90, 0)},
    StandardPose.CROSS_LEGGED: {
        **_both("arm", 24, 40),
        "near_leg": (84, 150, 90, 70),
        "far_leg": (80, 140, 100, 60),
        **_both("sole", 0),
    },
    StandardPose.LIE: {"lean": -90, **_both("arm", 88, 4), "near_leg": (90, 0), "far_leg": (91, 2)},
    StandardPose.LIE_BENT: {
        "lean": -90,
        **_both("arm", 88, 4),
        "near_leg": (130, 93),
        "far_leg": (126, 86),
        **_both("sole", 0),
    },
    StandardPose.LIE_PRONE: {
        "lean": 90,
        "head": -30,
        **_both("arm", -86, 4),
        **_both("leg", -90, 0),
        **_both("sole", -170),
    },
    StandardPose.BRIDGE: {
        "lean": -116,
        "head": 26,
        **_both("arm", 88, 4),
        "near_leg": (109, 105),
        "far_leg": (106, 98),
        **_both("sole", 0),
    },
    StandardPose.DEAD_BUG: {"lean": -90, **_both("arm", 178, 4), "near_leg": (178, 88), "far_leg": (182, 90)},
    StandardPose.HANG: {
        "near_arm": (186, 2),
        "far_arm": (176, 2),
        "behind": True,
        "near_leg": (-4, 24),
        "far_leg": (4, 30),
        "fix": BodyPoint.NEAR_HAND,
        "at": (0, 1160),
    },
    StandardPose.CLIMB: {
        "lean": 8,
        "near_arm": (150, 14),
        "far_arm": (120, 60),
        "near_leg": (20, 40),
        "far_leg": (84, 96),
    },
    StandardPose.DRIVE: {
        "lean": 46,
        "head": -25,
        **_both("arm", 78, 14),
        "near_leg": (-44, 6),
        "far_leg": (64, 92),
    },
    StandardPose.FRONT_STAND: {**_FRONT, **_both("leg", 4, 0)},
    StandardPose.FRONT_WIDE: {**_FRONT, **_both("leg", 24, 0)},
    StandardPose.FRONT_SQUAT: {**_FRONT, **_both("leg", 66, 78)},
    StandardPose.FRONT_SIDE_LUNGE: {**_FRONT, "lean": 10, "near_leg": (62, 76), "far_leg": (44, 0)},
    StandardPose.FRONT_GUARD: {**_FRONT, **_both("arm", 35, -160, 75, 100), **_both("leg", 12, 4)},
    StandardPose.FRONT_SIT: {**_FRONT, **_both("arm", 16, -20, 70), **_both("leg", 18, 16, 40, 100)},
}
"""What each standard pose says; a limb is (angle, bend, percent of its length, percent of its lower part)."""
