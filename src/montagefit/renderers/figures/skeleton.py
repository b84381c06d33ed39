"""A pose becomes joints: standard pose and changes, angles and targets, feet on the floor."""

from cmath import exp, phase
from collections.abc import Mapping
from dataclasses import dataclass
from math import acos, degrees, radians
from typing import Final

from montagefit.model.figure import Limb, Pose
from montagefit.model.figure_vocabulary import BodyPoint, View
from montagefit.renderers.figures.standard_poses import STANDARD_POSES

TORSO: Final = (120, 165)
"""From the hips to the waist, from there to the shoulders."""
NECK: Final = 45
HEAD: Final = 69
ARM: Final = (165, 150)
HAND: Final = 18
"""From the wrist to the middle of the fist."""
LEG: Final = (235, 230)
SOLE: Final = 36
"""From the ankle down to the sole."""
HEEL: Final = complex(-20, -15)
TOE: Final = complex(82, -21)
"""Middles of heel and toe, seen from the ankle of a flat foot."""
HEEL_RADIUS: Final = 21
TOE_RADIUS: Final = 15
LEG_RADII: Final = (56, 40, 26)
ARM_RADII: Final = (40, 31, 24)
HAND_RADIUS: Final = 28
HIP_RADIUS: Final = 58
_DEPTH: Final = (22, 12)
"""How far the far shoulder and hip are shifted forward."""
_BREADTH: Final = (88, 44)
"""From the middle to a shoulder and a hip, seen from the front."""
_FLAT_UP_TO: Final = 42
"""A foot stands flat while its shin is tilted less."""


@dataclass(frozen=True, slots=True)
class Line:
    """A limb: three joints, its end, and how it is bent."""

    root: complex
    middle: complex
    wrist: complex
    """Wrist or ankle."""
    end: complex
    """Middle of the fist, or the sole below the ankle."""
    heel: complex
    toe: complex
    bend: float
    missed: float = 0
    """How far a target was out of reach."""


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
        "near_arm": _arm(pose.near_arm, roots[0], view, far=False),
        "far_arm": _arm(pose.far_arm, roots[1], view, far=True),
        "near_leg": _leg(pose.near_leg, pose.near_sole, roots[2], view, far=False),
        "far_leg": _leg(pose.far_leg, pose.far_sole, roots[3], view, far=True),
    }
    loose = Skeleton(
        view, 0, waist, shoulder, head, up, **{k: v or _NOWHERE for k, v in free.items()}, behind=False, turned=False
    )
    fixed = loose.point(pose.fix)
    y = pose.at[1] if pose.at is not None and len(pose.at) == 2 else pose.floor - lowest(loose) + fixed.imag
    shift = complex(x, y) - fixed
    targets = {name: getattr(pose, name) for name in ("near_hand", "far_hand", "near_foot", "far_foot")}
    aims = {
        name: None if aim is None else complex(2 * x - aim[0] if pose.turned else aim[0], aim[1])
        for name, aim in targets.items()
    }
    made = Skeleton(
        view,
        shift,
        waist + shift,
        shoulder + shift,
        head + shift,
        up,
        _placed(free["near_arm"], shift) or _reach(aims["near_hand"], roots[0] + shift, view, far=False),
        _placed(free["far_arm"], shift) or _reach(aims["far_hand"], roots[1] + shift, view, far=True),
        _placed(free["near_leg"], shift)
        or _step(aims["near_foot"], pose.near_sole, roots[2] + shift, view, far=False),
        _placed(free["far_leg"], shift) or _step(aims["far_foot"], pose.far_sole, roots[3] + shift, view, far=True),
        pose.behind,
        pose.turned,
    )
    return _mirrored(made, x) if pose.turned else made


def lowest(body: Skeleton, *, hands: bool = True) -> float:
    """Give the height of the lowest point of a body; limbs that are not there yet do not count."""
    found = [body.hip.imag - HIP_RADIUS, body.head.imag - HEAD]
    found += [(body.waist.imag + body.shoulder.imag) / 2 - 70]
    for leg in (body.near_leg, body.far_leg):
        if leg is not _NOWHERE:
            found += [leg.middle.imag - LEG_RADII[1], leg.heel.imag - HEEL_RADIUS, leg.toe.imag - TOE_RADIUS]
    for arm in (body.near_arm, body.far_arm):
        if hands and arm is not _NOWHERE:
            found += [arm.middle.imag - ARM_RADII[1], arm.end.imag - HAND_RADIUS]
    return min(found)


_NOWHERE: Final = Line(0, 0, 0, 0, 0, 0, 0)


def _roots(view: View, shoulder: complex, lower: complex, upper: complex) -> tuple[complex, complex, complex, complex]:
    """Give where near arm, far arm, near leg and far leg begin."""
    if view is View.SIDE:
        ahead, ahead_below = upper * -1j, lower * -1j
        return shoulder, shoulder + ahead * _DEPTH[0], 0, ahead_below * _DEPTH[1]
    right, right_below = upper * -1j * _BREADTH[0], lower * -1j * _BREADTH[1]
    return shoulder + right - upper * 22, shoulder - right - upper * 22, right_below, -right_below


def _direction(angle: float, view: View, *, far: bool) -> complex:
    """Give the direction of a limb at an angle; from the front the far side is mirrored."""
    ahead = -1j * exp(1j * radians(angle))
    return -ahead.conjugate() if far and view is not View.SIDE else ahead


def _lengths(limb: Limb | tuple[()], whole: tuple[int, int]) -> tuple[float, float]:
    """Give the two lengths of a limb, shortened where it points towards us."""
    shares = limb[2:]
    first = shares[0] if shares else 100
    second = shares[1] if len(shares) > 1 else 100
    return whole[0] * first / 100, whole[1] * second / 100


def _arm(limb: Limb | None, root: complex, view: View, *, far: bool) -> Line | None:
    """Give an arm from its angles."""
    if limb is None:
        return None
    upper, fore = _lengths(limb, ARM)
    elbow = root + upper * _direction(limb[0], view, far=far)
    along = _direction(limb[0] + limb[1], view, far=far)
    wrist = elbow + fore * along
    return Line(root, elbow, wrist, wrist + along * HAND * fore / ARM[1], wrist, wrist, limb[1])


def _leg(limb: Limb | None, sole: int | None, root: complex, view: View, *, far: bool) -> Line | None:
    """Give a leg from its angles."""
    if limb is None:
        return None
    thigh, shin = _lengths(limb, LEG)
    knee = root + thigh * _direction(limb[0], view, far=far)
    ankle = knee + shin * _direction(limb[0] - limb[1], view, far=far)
    return _foot(root, knee, ankle, _tilt(limb[0] - limb[1], sole), view, limb[1], far=far)


def _tilt(shin: float, sole: int | None) -> float:
    """Give the tilt of a foot: as it is asked for, flat below a steep shin, else square to the shin."""
    if sole is not None:
        return sole
    return 0 if abs(shin) <= _FLAT_UP_TO else shin


def _foot(
    root: complex, knee: complex, ankle: complex, tilt: float, view: View, bend: float, *, far: bool
) -> Line:
    """Put a foot on an ankle."""
    turn = exp(1j * radians(tilt))
    if view is View.SIDE:
        return Line(root, knee, ankle, ankle - SOLE * 1j * turn, ankle + HEEL * turn, ankle + TOE * turn, bend)
    outward = -1 if far else 1
    heel, toe = complex(-4 * outward, -14), complex(30 * outward, -20)
    return Line(root, knee, ankle, ankle - SOLE * 1j, ankle + heel, ankle + toe, bend)


def _bent(root: complex, aim: complex, lengths: tuple[int, int]) -> tuple[float, float, float, float]:
    """Solve two bones: direction of the aim, angle at the root, bend, and how far the aim is out of reach."""
    first, second = lengths
    way = aim - root
    distance = min(max(abs(way), abs(first - second) + 1), first + second - 0.01)
    at_root = degrees(acos((first**2 + distance**2 - second**2) / (2 * first * distance)))
    bend = 180 - degrees(acos((first**2 + second**2 - distance**2) / (2 * first * second)))
    return degrees(phase(way * 1j)) if way else 0, at_root, bend, max(0, abs(way) - distance)


def _reach(aim: complex | None, root: complex, view: View, *, far: bool) -> Line:
    """Bend an arm so that the fist is at a point: elbow back, from the front elbow out."""
    if aim is None:
        return _NOWHERE
    mirrored = far and view is not View.SIDE
    way = -(aim - root).conjugate() if mirrored else aim - root
    toward, at_root, bend, missed = _bent(0, way, (ARM[0], ARM[1] + HAND))
    outward = view is not View.SIDE
    upper, fold = (toward + at_root, -bend) if outward else (toward - at_root, bend)
    arm = _arm((upper, fold), root, view, far=far)  # type: ignore[arg-type]  # angles that were solved are no integers
    if arm is None:
        return _NOWHERE
    return Line(arm.root, arm.middle, arm.wrist, arm.end, arm.heel, arm.toe, fold, missed)


def _step(aim: complex | None, sole: int | None, root: complex, view: View, *, far: bool) -> Line:
    """Bend a leg so that the sole is at a point, knee forward."""
    if aim is None:
        return _NOWHERE
    tilt = float(sole or 0)
    ankle = aim + SOLE * 1j * (exp(1j * radians(tilt)) if view is View.SIDE else 1)
    mirrored = far and view is not View.SIDE
    way = -(ankle - root).conjugate() if mirrored else ankle - root
    toward, at_root, bend, missed = _bent(0, way, LEG)
    knee = root + LEG[0] * _direction(toward + at_root, view, far=far)
    end = knee + LEG[1] * _direction(toward + at_root - bend, view, far=far)
    leg = _foot(root, knee, end, tilt, view, bend, far=far)
    return Line(leg.root, leg.middle, leg.wrist, leg.end, leg.heel, leg.toe, bend, missed)


def _placed(limb: Line | None, shift: complex) -> Line | None:
    """Move a limb along with the body."""
    if limb is None:
        return None
    joints = (limb.root, limb.middle, limb.wrist, limb.end, limb.heel, limb.toe)
    return Line(*(joint + shift for joint in joints), bend=limb.bend)


def _mirrored(body: Skeleton, x: float) -> Skeleton:
    """Let a body look to the left."""

    def over(point: complex) -> complex:
        return complex(2 * x - point.real, point.imag)

    def limb(line: Line) -> Line:
        joints = (line.root, line.middle, line.wrist, line.end, line.heel, line.toe)
        return Line(*(over(joint) for joint in joints), bend=line.bend, missed=line.missed)

    return Skeleton(
        body.view,
        over(body.hip),
        over(body.waist),
        over(body.shoulder),
        over(body.head),
        complex(-body.up.real, body.up.imag),
        limb(body.near_arm),
        limb(body.far_arm),
        limb(body.near_leg),
        limb(body.far_leg),
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
