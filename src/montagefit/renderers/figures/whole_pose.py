"""A pose made whole: what it leaves open comes from its standard pose."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from montagefit.model.figure import Limb, Point, Pose
from montagefit.model.figure_vocabulary import BodyPoint, View
from montagefit.renderers.figures.standard_poses import STANDARD_POSES


@dataclass(frozen=True, slots=True)
class WholePose:
    """One posture with near and far limbs of its own; each limb has angles or a target."""

    view: View = View.SIDE
    at: tuple[int] | Point | None = None
    fix: BodyPoint = BodyPoint.HIP
    floor: int = 0
    lean: int = 0
    curl: int = 0
    head: int = 0
    near_arm: Limb | None = None
    far_arm: Limb | None = None
    near_hand: Point | None = None
    far_hand: Point | None = None
    near_leg: Limb | None = None
    far_leg: Limb | None = None
    near_foot: Point | None = None
    far_foot: Point | None = None
    near_sole: int | None = None
    far_sole: int | None = None
    behind: bool = False
    turned: bool = False


_ARM_NAMES: Final = ("arms", "near_arm", "far_arm", "hands", "near_hand", "far_hand")
_LEG_NAMES: Final = ("legs", "near_leg", "far_leg", "feet", "near_foot", "far_foot")
_SOLE_NAMES: Final = ("soles", "near_sole", "far_sole")
_SIDED: Final = tuple(name for name in (*_ARM_NAMES, *_LEG_NAMES, *_SOLE_NAMES) if name.startswith(("near_", "far_")))
_SWAPPED: Final[Mapping[str, str]] = {
    name: name.replace("near", "far") if name.startswith("near") else name.replace("far", "near") for name in _SIDED
}
_AS_GIVEN: Final = ("view", "at", "fix", "floor", "lean", "curl", "head", "behind", "turned")


def whole_pose(pose: Pose) -> WholePose:
    """Fill in from the standard pose whatever a pose leaves open."""
    merged = dict(STANDARD_POSES[pose.base])
    if pose.swap:
        merged = {_SWAPPED.get(name, name): value for name, value in merged.items()}
    given = {name: getattr(pose, name) for name in pose.model_fields_set}
    for both, near, far, ends, near_end, far_end in (_ARM_NAMES, _LEG_NAMES):
        for side, end in ((near, near_end), (far, far_end)):
            # What is said for one side wins over what is said for both, and either over the standard pose.
            for limb_name, target_name in ((side, end), (both, ends)):
                if limb_name in given or target_name in given:
                    merged[side], merged[end] = given.get(limb_name), given.get(target_name)
                    break
    for name in ("near_sole", "far_sole"):
        if name in given or "soles" in given:
            merged[name] = given.get(name, given.get("soles"))
    merged.update({name: given[name] for name in _AS_GIVEN if name in given})
    if "at" in given and "fix" not in given:
        merged["fix"] = STANDARD_POSES[pose.base].get("fix", BodyPoint.HIP)
    return WholePose(**merged)
