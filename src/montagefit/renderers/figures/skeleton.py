"""A pose becomes joints: standard pose and changes, angles and targets, feet on the floor."""

from cmath import exp
from collections.abc import Callable, Mapping
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
from montagefit.renderers.figures.whole_pose import whole_pose

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
        return _POINTS[name](self)


def skeleton(given: Pose) -> Skeleton:
    """Give the joints of a pose, standing where it says."""
    pose = whole_pose(given)
    view = pose.view
    x = pose.at[0] if pose.at is not None else 0
    lean, curl = radians(pose.lean), radians(pose.curl)
    lower, upper = 1j * exp(-1j * lean), 1j * exp(-1j * (lean + curl))
    waist = lower * TORSO[0]
    shoulder = waist + upper * TORSO[1]
    up = 1j * exp(-1j * (lean + curl + radians(pose.head)))
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


def _trunk_point(body: Skeleton, along: float, behind: float) -> complex:
    """Give a point beside the trunk: its share of the way from waist to shoulder, and how far behind it."""
    trunk = body.shoulder - body.waist
    back = trunk / (abs(trunk) or 1) * (-1j if body.turned else 1j)
    return body.waist + trunk * along + back * behind


def _hands(body: Skeleton) -> complex:
    """Give the point half way between both hands."""
    return (body.near_arm.end + body.far_arm.end) / 2


_POINTS: Final[Mapping[BodyPoint, Callable[[Skeleton], complex]]] = {
    BodyPoint.HIP: lambda body: body.hip,
    BodyPoint.WAIST: lambda body: body.waist,
    BodyPoint.CHEST: lambda body: _trunk_point(body, 0.62, -74),
    BodyPoint.SHOULDER: lambda body: body.shoulder + body.up * 40,
    BodyPoint.BACK: lambda body: _trunk_point(body, 0.62, 74),
    BodyPoint.HEAD: lambda body: body.head,
    BodyPoint.HEAD_TOP: lambda body: body.head + body.up * HEAD,
    BodyPoint.NEAR_HAND: lambda body: body.near_arm.end,
    BodyPoint.FAR_HAND: lambda body: body.far_arm.end,
    BodyPoint.HANDS: _hands,
    BodyPoint.EACH_HAND: _hands,
    BodyPoint.NEAR_ELBOW: lambda body: body.near_arm.middle,
    BodyPoint.FAR_ELBOW: lambda body: body.far_arm.middle,
    BodyPoint.NEAR_KNEE: lambda body: body.near_leg.middle,
    BodyPoint.FAR_KNEE: lambda body: body.far_leg.middle,
    BodyPoint.NEAR_FOOT: lambda body: body.near_leg.end,
    BodyPoint.FAR_FOOT: lambda body: body.far_leg.end,
    BodyPoint.NEAR_TOE: lambda body: body.near_leg.toe,
    BodyPoint.FAR_TOE: lambda body: body.far_leg.toe,
    BodyPoint.FEET: lambda body: (body.near_leg.end + body.far_leg.end) / 2,
    BodyPoint.PARTNER_HAND: lambda body: body.near_arm.end,
    BodyPoint.PARTNER_HANDS: _hands,
}
"""Where the named points of a body are."""
