"""Neutral drawing primitives: closed paths with a grey, strokes, and the box they fill.

Points are complex numbers in thousandths of standing height; what leaves this module has integer coordinates.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import acos, pi, tan
from typing import Final

INK: Final = 0.0
DARK: Final = 0.42
FAR: Final = 0.6
FAR_SHORTS: Final = 0.74
PALE: Final = 0.88
WHITE: Final = 1.0
HALO: Final = 26
"""Width of the white stroke that separates what is near from what is behind it; half of it shows."""

Command = tuple[str, tuple[int, ...]]
"""`m x y`, `l x y`, `c x1 y1 x2 y2 x3 y3` or `h`, as PDF and SVG know them."""
Path = tuple[Command, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing to paint: a path with the grey of its inside and of its outline, either of them absent."""

    path: Path
    fill: float | None = None
    stroke: float | None = None
    width: int = 0
    halo: bool = False
    """Whether a white stroke is painted round it first."""


Span = tuple[float, float, float, float]
"""Left, bottom, right, top."""


def rounded(*points: complex) -> tuple[int, ...]:
    """Give the coordinates of points as integers."""
    return tuple(value for point in points for value in (round(point.real), round(point.imag)))


def polygon(points: Sequence[complex], *, closed: bool = True) -> Path:
    """Join points by straight lines."""
    commands: list[Command] = [("m", rounded(points[0]))]
    commands += [("l", rounded(point)) for point in points[1:]]
    return (*commands, ("h", ())) if closed else tuple(commands)


def solid(points: Sequence[complex]) -> Path:
    """Join points to an area that winds counter-clockwise, so that it can share a path with capsules."""
    around = zip(points, (*points[1:], points[0]), strict=True)
    area = sum(first.real * last.imag - last.real * first.imag for first, last in around)
    return polygon(points if area >= 0 else points[::-1])


def capsule(first: complex, first_radius: float, last: complex, last_radius: float) -> Path:
    """Draw the hull of two circles, counter-clockwise: a tapered limb."""
    way = last - first
    length = abs(way)
    if length <= abs(first_radius - last_radius) + 1e-6:
        return circle(*((first, first_radius) if first_radius >= last_radius else (last, last_radius)))
    ahead = way / length
    slope = (first_radius - last_radius) / length
    # The tangents touch both circles in the same direction from their centres.
    side = complex(slope, (1 - slope * slope) ** 0.5)
    left, right = ahead * side, ahead * side.conjugate()
    sweep = 2 * acos(slope)
    return (
        ("m", rounded(first + first_radius * right)),
        ("l", rounded(last + last_radius * right)),
        _arc(last, last_radius, right, left, sweep),
        ("l", rounded(first + first_radius * left)),
        _arc(first, first_radius, left, right, 2 * pi - sweep),
        ("h", ()),
    )


def _arc(centre: complex, radius: float, begin: complex, end: complex, sweep: float) -> Command:
    """Draw one arc counter-clockwise between two directions; up to half a circle in one curve, within 2 %."""
    reach = 4 / 3 * tan(sweep / 4) * radius
    return (
        "c",
        rounded(
            centre + radius * begin + reach * begin * 1j,
            centre + radius * end - reach * end * 1j,
            centre + radius * end,
        ),
    )


def circle(centre: complex, radius: float) -> Path:
    """Draw a circle of two curves."""
    return (
        ("m", rounded(centre + radius)),
        _arc(centre, radius, 1, -1, pi),
        _arc(centre, radius, -1, 1, pi),
        ("h", ()),
    )


def rectangle(centre_below: complex, width: float, height: float, turn: complex = 1) -> Path:
    """Draw a rectangle on the middle of its lower edge, turned round that point."""
    half = width / 2
    corners = (complex(-half, 0), complex(half, 0), complex(half, height), complex(-half, height))
    return polygon([centre_below + corner * turn for corner in corners])


def line(*points: complex) -> Path:
    """Draw an open line."""
    return polygon(points, closed=False)


def curve(begin: complex, first: complex, second: complex, end: complex) -> Path:
    """Draw one open Bezier curve."""
    return (("m", rounded(begin)), ("c", rounded(first, second, end)))


def bowed(begin: complex, end: complex, bow: float) -> Path:
    """Draw an open curve that bulges to the left of its way by `bow`."""
    if not bow:
        return line(begin, end)
    side = (end - begin) / (abs(end - begin) or 1) * 1j * bow * 4 / 3
    return curve(begin, begin + (end - begin) * 0.25 + side, begin + (end - begin) * 0.75 + side, end)


def span_of(shapes: Iterable[Shape]) -> Span:
    """Measure the box that shapes fill, strokes included."""
    left = bottom = float("inf")
    right = top = float("-inf")
    for shape in shapes:
        reach = shape.width / 2 if shape.stroke is not None else 0
        for x, y in _touched(shape.path):
            left, right = min(left, x - reach), max(right, x + reach)
            bottom, top = min(bottom, y - reach), max(top, y + reach)
    return left, bottom, right, top


def _touched(path: Path) -> Iterator[tuple[float, float]]:
    """Give points of a path close enough together to measure it."""
    x = y = 0.0
    for name, given in path:
        if name == "c":
            x1, y1, x2, y2, x3, y3 = given
            for part in (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875):
                rest = 1 - part
                a, b, c, d = rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3
                yield a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3
        if given:
            x, y = given[-2], given[-1]
            yield x, y
