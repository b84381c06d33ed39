"""Outlines of limbs and trunks: one closed path round a row or a ring of circles."""

from cmath import phase
from collections.abc import Sequence
from math import cos, pi, tan
from typing import Final

from montagefit.renderers.figures.shapes import Command, Path, arc, circle, rounded

Round = tuple[complex, float]
"""A circle: its middle and its radius."""

_STRAIGHT: Final = 0.16
"""A turn of so many radians is drawn as a corner, a third of a percent of the radius off the arc."""
_HALF: Final = pi - 0.5
"""From here on a turn is the round end of a limb, whose sweep may be more than half a circle."""


def capsule(first: complex, first_radius: float, last: complex, last_radius: float) -> Path:
    """Draw the hull of two circles, counter-clockwise."""
    return limb((first, first_radius), (last, last_radius))


def limb(*rounds: Round) -> Path:
    """Draw a row of circles, each joined to the next by its tangents: a tapered limb, counter-clockwise."""
    row = _apart(rounds)
    return ring([*row, *row[-2:0:-1]])


def ring(rounds: Sequence[Round]) -> Path:
    """Draw the outside of a closed row of circles, which runs counter-clockwise or comes back on itself."""
    if len(rounds) == 1:
        return circle(*rounds[0])
    around = (*rounds[1:], rounds[0])
    sides = [_side(first, last) for first, last in zip(rounds, around, strict=True)]
    corners = []
    for place, (here, after) in enumerate(zip(rounds, around, strict=True)):
        before = rounds[place - 1]
        corners.append(_corner(before, here, after, sides[place - 1], sides[place]))
    first, *others = corners
    begin: Command = ("m", first[-1][1][-2:])
    closing = first if first[-1][0] == "c" else first[:-1]
    return (begin, *(command for corner in others for command in corner), *closing, ("h", ()))


def _apart(rounds: Sequence[Round]) -> list[Round]:
    """Leave out circles that lie within the one beside them, as those of a limb that points towards us."""
    kept: list[Round] = []
    for here in rounds:
        while kept and abs(here[0] - kept[-1][0]) <= here[1] - kept[-1][1] + 1e-6:
            kept.pop()
        if not kept or abs(here[0] - kept[-1][0]) > kept[-1][1] - here[1] + 1e-6:
            kept.append(here)
    return kept


def _side(first: Round, last: Round) -> complex:
    """Give the direction from the middle of either circle to where their tangent on the right touches it."""
    way = last[0] - first[0]
    length = abs(way)
    slope = max(-1.0, min(1.0, (first[1] - last[1]) / length))
    return way / length * complex(slope, -((1 - slope * slope) ** 0.5))


def _corner(before: Round, here: Round, after: Round, arriving: complex, leaving: complex) -> list[Command]:
    """Lead the outline round one circle: by an arc outside, to where the tangents cross inside."""
    centre, radius = here
    turn = phase(leaving / arriving)
    if before == after and turn < -_HALF:
        turn += 2 * pi
    if abs(turn) < _STRAIGHT:
        middle = arriving + leaving
        return [("l", rounded(centre + middle / abs(middle) * radius / cos(turn / 2)))]
    reached, left = centre + radius * arriving, centre + radius * leaving
    if turn > 0:
        return [("l", rounded(reached)), arc(centre, radius, arriving, leaving, turn)]
    back = radius * tan(-turn / 2)
    """How far before the touching points the two tangents cross."""
    if back < min(abs(centre - before[0]), abs(after[0] - centre)):
        return [("l", rounded(reached - back * arriving * 1j))]
    return [("l", rounded(reached)), ("l", rounded(centre)), ("l", rounded(left))]
