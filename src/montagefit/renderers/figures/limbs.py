"""Arms and legs: from angles, or bent so that fist or sole is at a point."""

from cmath import exp, phase
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import acos, degrees, radians
from typing import Final

from montagefit.model.figure import Limb
from montagefit.model.figure_vocabulary import View

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

    def moved(self, to: Callable[[complex], complex]) -> "Line":
        """Move every joint."""
        return Line(
            to(self.root),
            to(self.middle),
            to(self.wrist),
            to(self.end),
            to(self.heel),
            to(self.toe),
            self.bend,
            self.missed,
        )


NOWHERE: Final = Line(0, 0, 0, 0, 0, 0, 0)


def _direction(angle: float, view: View, *, far: bool) -> complex:
    """Give the direction of a limb at an angle; from the front the far side is mirrored."""
    ahead = -1j * exp(1j * radians(angle))
    return -ahead.conjugate() if far and view is not View.SIDE else ahead


def _lengths(limb: Limb, whole: tuple[int, int]) -> tuple[float, float]:
    """Give the two lengths of a limb, shortened where it points towards us."""
    shares = limb[2:]
    first = shares[0] if shares else 100
    second = shares[1] if len(shares) > 1 else first
    return whole[0] * first / 100, whole[1] * second / 100


def arm_at(limb: Limb | None, root: complex, view: View, *, far: bool) -> Line | None:
    """Give an arm from its angles."""
    return None if limb is None else _arm(limb[0], limb[1], _lengths(limb, ARM), root, view, far=far)


def _arm(angle: float, bend: float, lengths: tuple[float, float], root: complex, view: View, *, far: bool) -> Line:
    """Put upper arm, forearm and fist together."""
    upper, fore = lengths
    elbow = root + upper * _direction(angle, view, far=far)
    along = _direction(angle + bend, view, far=far)
    wrist = elbow + fore * along
    return Line(root, elbow, wrist, wrist + along * HAND * fore / ARM[1], wrist, wrist, bend)


def leg_at(limb: Limb | None, sole: int | None, root: complex, view: View, *, far: bool) -> Line | None:
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


def _foot(root: complex, knee: complex, ankle: complex, tilt: float, view: View, bend: float, *, far: bool) -> Line:
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


def reach(aim: complex | None, root: complex, view: View, *, far: bool) -> Line:
    """Bend an arm so that the fist is at a point: elbow back, from the front elbow out."""
    if aim is None:
        return NOWHERE
    mirrored = far and view is not View.SIDE
    way = -(aim - root).conjugate() if mirrored else aim - root
    toward, at_root, bend, missed = _bent(0, way, (ARM[0], ARM[1] + HAND))
    outward = view is not View.SIDE
    upper, fold = (toward + at_root, -bend) if outward else (toward - at_root, bend)
    return replace(_arm(upper, fold, ARM, root, view, far=far), missed=missed)


def step(aim: complex | None, sole: int | None, root: complex, view: View, *, far: bool) -> Line:
    """Bend a leg so that the sole is at a point, knee forward."""
    if aim is None:
        return NOWHERE
    tilt = float(sole or 0)
    ankle = aim + SOLE * 1j * (exp(1j * radians(tilt)) if view is View.SIDE else 1)
    mirrored = far and view is not View.SIDE
    way = -(ankle - root).conjugate() if mirrored else ankle - root
    toward, at_root, bend, missed = _bent(0, way, LEG)
    knee = root + LEG[0] * _direction(toward + at_root, view, far=far)
    end = knee + LEG[1] * _direction(toward + at_root - bend, view, far=far)
    return replace(_foot(root, knee, end, tilt, view, bend, far=far), missed=missed)
