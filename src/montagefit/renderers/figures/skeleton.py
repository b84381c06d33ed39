"""A pose becomes joints: standard pose and changes, angles and targets, feet on the floor."""

from cmath import exp
from collections.abc import Mapping
from dataclasses import dataclass
from math import radians
from typing import Final

from montagefit.model.figure import Pose
from montagefit.model.figure_vocabulary import BodyPoint, View
from montagefit.renderers.figures.limbs import (
    ARM_RADII,
    HAND_RADIUS,
    HEEL_RADIUS,
    LEG_RADII,
    NOWHERE,
    TOE_RADIUS,
    Line,
    arm_at,
    leg_at,
    reach,
    step,
)
from montagefit.renderers.figures.standard_poses import STANDARD_POSES

TORSO: Final = (120, 165)
"""From the hips to the waist, from there to the shoulders."""
NECK: Final = 45
HEAD: Final = 69
HIP_RADIUS: Final = 58
_DEPTH: Final = (22, 12)
"""How far the far shoulder and hip are shifted forward."""
_BREADTH: Final = (88, 44)
"""From the middle to a shoulder and a hip, seen from the front."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints of a posture."""

    view: View
    hip: complex
    waist: complex
    shoulder: complex
    head: complex
    up: complex
    """Direction of the head's top."""
    near_arm: Line
    far_arm: Line
    near_leg: Line
    far_leg: Line
    behind: bool
    turned: bool

    def point(self, name: BodyPoint) -> complex:
        """Give a named point of the body."""
        return _points(self)[name]


def resolved(pose: Pose) -> Pose:
    """Fill in from the standard pose whatever a pose leaves open."""
    merged = dict(STANDARD_POSES[pose.base])
    if pose.swap:
        merged = {_SWAPPED.get(name, name): value for name, value in merged.items()}
    given = {name: getattr(pose, name) for name in pose.model_fields_set}
    for names in (("arms", "near_arm", "far_arm", "hands", "near_hand", "far_hand"), _LEG_NAMES):
        both, near, far, ends, near_end, far_end = names
        for side, end in ((near, near_end), (far, far_end)):
            # What is said for one side wins over what is said for both, and either over the standard pose.
            for limb_name, target_name in ((side, end), (both, ends)):
                if limb_name in given or target_name in given:
                    merged[side], merged[end] = given.get(limb_name), given.get(target_name)
                    break
    soles = {"near_sole": pose.near_sole, "far_sole": pose.far_sole}
    for name, value in soles.items():
        if value is not None or pose.soles is not None:
            merged[name] = value if value is not None else pose.soles
    skipped = {"arms", "hands", "legs", "feet", "soles", *_LIMBS, "near_sole", "far_sole"}
    merged.update({name: value for name, value in given.items() if name not in skipped and value is not None})
    if "at" in given and "fix" not in given:
        merged["fix"] = STANDARD_POSES[pose.base].get("fix", BodyPoint.HIP)
    return pose.model_construct(**{**_EMPTY, **merged})


_LEG_NAMES: Final = ("legs", "near_leg", "far_leg", "feet", "near_foot", "far_foot")
_LIMBS: Final = frozenset(
    ("near_arm", "far_arm", "near_hand", "far_hand", "near_leg", "far_leg", "near_foot", "far_foot")
)
_SWAPPED: Final[Mapping[str, str]] = {
    name: name.replace("near", "far") if name.startswith("near") else name.replace("far", "near")
    for name in (*_LIMBS, "near_sole", "far_sole")
}
_EMPTY: Final[Mapping[str, object]] = {
    name: field.get_default() for name, field in Pose.model_fields.items() if not field.is_required()
}


def skeleton(given: Pose) -> Skeleton:
    """Give the joints of a pose, standing where it says."""
    pose = resolved(given)
    view = pose.view or View.SIDE
    x = pose.at[0] if pose.at is not None else 0
    lean, curl = radians(pose.lean or 0), radians(pose.curl or 0)
    lower, upper = 1j * exp(-1j * lean), 1j * exp(-1j * (lean + curl))
    waist = lower * TORSO[0]
    shoulder = waist + upper * TORSO[1]
    up = 1j * exp(-1j * (lean + curl + radians(pose.head or 0)))
    head = shoulder + (upper + up) / 2 * NECK + up * HEAD
    roots = _roots(view, shoulder, lower, upper)
    free = {
        "near_arm": arm_at(pose.near_arm, roots[0], view, far=False),
        "far_arm": arm_at(pose.far_arm, roots[1], view, far=True),
        "near_leg": leg_at(pose.near_leg, pose.near_sole, roots[2], view, far=False),
        "far_leg": leg_at(pose.far_leg, pose.far_sole, roots[3], view, far=True),
    }
    loose = Skeleton(
        view, 0, waist, shoulder, head, up, **{k: v or NOWHERE for k, v in free.items()}, behind=False, turned=False
    )
    fixed = loose.point(pose.fix)
    y = pose.at[1] if pose.at is not None and len(pose.at) == 2 else pose.floor - lowest(loose) + fixed.imag
    shift = complex(x, y) - fixed
    targets = {name: getattr(pose, name) for name in ("near_hand", "far_hand", "near_foot", "far_foot")}
    aims = {
        name: None if aim is None else complex(2 * x - aim[0] if pose.turned else aim[0], aim[1])
        for name, aim in targets.items()
    }

    def placed(limb: Line | None) -> Line | None:
        return limb.moved(lambda joint: joint + shift) if limb is not None else None

    made = Skeleton(
        view,
        shift,
        waist + shift,
        shoulder + shift,
        head + shift,
        up,
        placed(free["near_arm"]) or reach(aims["near_hand"], roots[0] + shift, view, far=False),
        placed(free["far_arm"]) or reach(aims["far_hand"], roots[1] + shift, view, far=True),
        placed(free["near_leg"]) or step(aims["near_foot"], pose.near_sole, roots[2] + shift, view, far=False),
        placed(free["far_leg"]) or step(aims["far_foot"], pose.far_sole, roots[3] + shift, view, far=True),
        pose.behind,
        pose.turned,
    )
    return _mirrored(made, x) if pose.turned else made


def lowest(body: Skeleton) -> float:
    """Give the height of the lowest point of a body; limbs that are not there yet do not count."""
    found = [body.hip.imag - HIP_RADIUS, body.head.imag - HEAD]
    found += [(body.waist.imag + body.shoulder.imag) / 2 - 70]
    for leg in (body.near_leg, body.far_leg):
        if leg is not NOWHERE:
            found += [leg.middle.imag - LEG_RADII[1], leg.heel.imag - HEEL_RADIUS, leg.toe.imag - TOE_RADIUS]
    for arm in (body.near_arm, body.far_arm):
        if arm is not NOWHERE:
            found += [arm.middle.imag - ARM_RADII[1], arm.end.imag - HAND_RADIUS]
    return min(found)


def _roots(view: View, shoulder: complex, lower: complex, upper: complex) -> tuple[complex, complex, complex, complex]:
    """Give where near arm, far arm, near leg and far leg begin."""
    if view is View.SIDE:
        ahead, ahead_below = upper * -1j, lower * -1j
        return shoulder, shoulder + ahead * _DEPTH[0], 0, ahead_below * _DEPTH[1]
    right, right_below = upper * -1j * _BREADTH[0], lower * -1j * _BREADTH[1]
    return shoulder + right - upper * 22, shoulder - right - upper * 22, right_below, -right_below


def _mirrored(body: Skeleton, x: float) -> Skeleton:
    """Let a body look to the left."""

    def over(point: complex) -> complex:
        return complex(2 * x - point.real, point.imag)

    return Skeleton(
        body.view,
        over(body.hip),
        over(body.waist),
        over(body.shoulder),
        over(body.head),
        complex(-body.up.real, body.up.imag),
        body.near_arm.moved(over),
        body.far_arm.moved(over),
        body.near_leg.moved(over),
        body.far_leg.moved(over),
        body.behind,
        turned=True,
    )


def _points(body: Skeleton) -> dict[BodyPoint, complex]:
    """Give every named point."""
    trunk = body.shoulder - body.waist
    behind = trunk / (abs(trunk) or 1) * (-1j if body.turned else 1j)
    chest = body.waist + trunk * 0.62
    feet = (body.near_leg.end + body.far_leg.end) / 2
    hands = (body.near_arm.end + body.far_arm.end) / 2
    return {
        BodyPoint.HIP: body.hip,
        BodyPoint.WAIST: body.waist,
        BodyPoint.CHEST: chest - behind * 74,
        BodyPoint.SHOULDER: body.shoulder + body.up * 40,
        BodyPoint.BACK: chest + behind * 74,
        BodyPoint.HEAD: body.head,
        BodyPoint.HEAD_TOP: body.head + body.up * HEAD,
        BodyPoint.NEAR_HAND: body.near_arm.end,
        BodyPoint.FAR_HAND: body.far_arm.end,
        BodyPoint.HANDS: hands,
        BodyPoint.EACH_HAND: hands,
        BodyPoint.NEAR_ELBOW: body.near_arm.middle,
        BodyPoint.FAR_ELBOW: body.far_arm.middle,
        BodyPoint.NEAR_KNEE: body.near_leg.middle,
        BodyPoint.FAR_KNEE: body.far_leg.middle,
        BodyPoint.NEAR_FOOT: body.near_leg.end,
        BodyPoint.FAR_FOOT: body.far_leg.end,
        BodyPoint.NEAR_TOE: body.near_leg.toe,
        BodyPoint.FAR_TOE: body.far_leg.toe,
        BodyPoint.FEET: feet,
        BodyPoint.PARTNER_HAND: body.near_arm.end,
        BodyPoint.PARTNER_HANDS: hands,
    }
