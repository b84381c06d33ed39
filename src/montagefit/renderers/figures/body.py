"""Joints become a body: tapered limbs, halo, depth by tone, headband, nose, shoes and socks."""

from dataclasses import dataclass, field
from typing import Final

from montagefit.model.figure_vocabulary import View
from montagefit.renderers.figures.limbs import (
    ARM_RADII,
    HAND_RADIUS,
    HEEL_RADIUS,
    LEG_RADII,
    TOE_RADIUS,
    Line,
)
from montagefit.renderers.figures.outlines import capsule, limb, ring
from montagefit.renderers.figures.shapes import (
    DARK,
    FAR,
    FAR_SHORTS,
    INK,
    PALE,
    WHITE,
    Path,
    Shape,
    circle,
    line,
    polygon,
    solid,
)
from montagefit.renderers.figures.skeleton import HEAD, HIP_RADIUS, Skeleton

_SHORTS: Final = 0.62
"""Share of the thigh that shorts cover."""
_SOCK: Final = 9


@dataclass(frozen=True, slots=True)
class Tones:
    """The greys of a body."""

    near: float = INK
    far: float = FAR
    shorts: float = DARK
    far_shorts: float = FAR_SHORTS


ATHLETE: Final = Tones()
PARTNER: Final = Tones(near=FAR, far=PALE - 0.06, shorts=FAR_SHORTS, far_shorts=PALE)


@dataclass(slots=True)
class Layers:
    """The shapes of a body in the order they are painted; props go between them."""

    far_arm: list[Shape] = field(default_factory=list)
    trunk: list[Shape] = field(default_factory=list)
    near_arm: list[Shape] = field(default_factory=list)


def draw_body(body: Skeleton, tones: Tones = ATHLETE) -> Layers:
    """Draw a body in layers."""
    side = body.view is View.SIDE
    far_tone, far_shorts = (tones.far, tones.far_shorts) if side else (tones.near, tones.shorts)
    far_arm = _arm(body.far_arm, far_tone, halo=not side)
    near_arm = _arm(body.near_arm, tones.near, halo=True)
    far_leg = _leg(body.far_leg, far_tone, far_shorts, halo=False)
    near_leg = _leg(body.near_leg, tones.near, tones.shorts, halo=side)
    trunk = [_trunk(body, tones.near)] if side else [_broad_trunk(body, tones.near)]
    head = _head(body, tones.near)
    if not side:
        below = [*trunk, *far_leg, *near_leg, _pelvis(body, tones.shorts), *head]
        if body.behind:
            return Layers([*far_arm, *near_arm], below, [])
        return Layers([], below, [*far_arm, *near_arm])
    if body.behind:
        return Layers([*far_leg, *far_arm, *near_arm], [*trunk, *near_leg, *head], [])
    return Layers([*far_leg, *far_arm], [*trunk, *near_leg, *head], near_arm)


def _arm(arm: Line, tone: float, *, halo: bool) -> list[Shape]:
    """Draw an arm with its fist."""
    shoulder, elbow, wrist = ARM_RADII
    path = limb((arm.root, shoulder), (arm.middle, elbow), (arm.wrist, wrist), (arm.end, HAND_RADIUS))
    return [Shape(path, tone, halo=halo)]


def _leg(leg: Line, tone: float, shorts: float, *, halo: bool) -> list[Shape]:
    """Draw a leg with shorts, sock and shoe."""
    hip, knee, ankle = LEG_RADII
    hem = leg.root + (leg.middle - leg.root) * _SHORTS
    skin = (
        *limb((leg.root, hip), (leg.middle, knee), (leg.wrist, ankle)),
        *capsule(leg.heel, HEEL_RADIUS, leg.toe, TOE_RADIUS),
    )
    cloth = capsule(leg.root, HIP_RADIUS - 1, hem, hip + (knee - hip) * _SHORTS + 3)
    shin = leg.wrist - leg.middle
    across = shin / (abs(shin) or 1) * 1j * (ankle + 3)
    above = leg.wrist - shin / (abs(shin) or 1) * 8
    sock = line(above - across, above + across)
    return [
        Shape(skin, tone, halo=halo),
        Shape(sock, stroke=WHITE, width=_SOCK),
        Shape(cloth, shorts),
    ]


def _trunk(body: Skeleton, tone: float) -> Shape:
    """Draw the trunk from the side: hips, waist, chest, neck."""
    upper = body.shoulder - body.waist
    chest = body.waist + upper * 0.62
    path = (
        *limb((body.hip, HIP_RADIUS), (body.waist, 60), (chest, 75), (body.shoulder + upper * 0.04, 46)),
        *_neck(body.shoulder, 34, body.head),
    )
    return Shape(path, tone, halo=True)


def _broad_trunk(body: Skeleton, tone: float) -> Shape:
    """Draw the trunk from the front: shoulders, waist, hips, neck."""
    near, far = body.near_arm.root, body.far_arm.root
    hips = (body.near_leg.root, body.far_leg.root)
    waist = [body.waist + (hip - body.hip) * 1.02 for hip in hips]
    around = [(hips[0], 40), (waist[0], 34), (near, 42), (far, 42), (waist[1], 34), (hips[1], 40)]
    if ((near - body.hip).conjugate() * (far - body.hip)).imag < 0:
        around.reverse()
    low = body.shoulder - (body.shoulder - body.waist) * 0.1
    return Shape((*ring(around), *_neck(low, 36, body.head)), tone, halo=True)


def _neck(low: complex, half: float, head: complex) -> Path:
    """Draw the neck up to the middle of the head."""
    side = (head - low) / (abs(head - low) or 1) * 1j
    return solid([low + side * half, low - side * half, head - side * 30, head + side * 30])


def _pelvis(body: Skeleton, shorts: float) -> Shape:
    """Draw the shorts over the hips, seen from the front."""
    up = (body.waist - body.hip) * 0.22
    return Shape(capsule(body.far_leg.root + up, 50, body.near_leg.root + up, 50), shorts)


def _head(body: Skeleton, tone: float) -> list[Shape]:
    """Draw the head with its headband, whose tails fly behind."""
    up = body.up
    ahead = up * 1j if body.turned else up * -1j
    if body.view is not View.SIDE:
        return _head_on(body, tone)
    centre = body.head

    def at(forward: float, upward: float) -> complex:
        return centre + ahead * forward + up * upward

    skull = (*circle(centre, HEAD), *solid([at(60, 14), at(86, -14), at(58, -28)]))
    band = polygon([at(-68, 4), at(-66, 25), at(64, 33), at(68, 12)])
    tails = (
        *solid([at(-60, 20), at(-116, 44), at(-128, 30), at(-62, 6)]),
        *solid([at(-60, 16), at(-104, -4), at(-122, -30), at(-98, -24), at(-62, 2)]),
    )
    return [
        Shape(tails, tone, halo=True),
        Shape(skull, tone, halo=True),
        Shape(band, WHITE),
    ]


def _lying(*points: complex) -> Path:
    """Join points to an area that lies on the floor where it would go below."""
    return solid([complex(point.real, max(point.imag, 3)) for point in points])


def _head_on(body: Skeleton, tone: float) -> list[Shape]:
    """Draw the head from the front with two eyes, or from the back with the knot of the band."""
    up, right, centre = body.up, body.up * -1j, body.head

    def at(across: float, upward: float) -> complex:
        return centre + right * across + up * upward

    band = polygon([at(-67, 12), at(-63, 32), at(63, 32), at(67, 12)])
    skull = Shape(circle(centre, HEAD), tone, halo=True)
    if body.view is View.BACK:
        knot = (
            *solid([at(-10, 20), at(-26, -34), at(-12, -38), at(4, 14)]),
            *solid([at(-4, 14), at(14, -44), at(28, -40), at(10, 20)]),
        )
        return [skull, Shape(band, WHITE), Shape(knot, WHITE)]
    tail = polygon([at(-58, 26), at(-112, 44), at(-120, 22), at(-60, 8)])
    eyes = (*circle(at(-24, -8), 9), *circle(at(24, -8), 9))
    return [Shape(tail, tone, halo=True), skull, Shape(band, WHITE), Shape(eyes, WHITE)]
