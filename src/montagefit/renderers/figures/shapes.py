"""Neutral drawing primitives: closed paths with a grey, strokes, and the box they fill.

Points are complex numbers in thousandths of standing height; what leaves this module has integer coordinates.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, pi, tan
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


Span = tuple[int, int, int, int]
"""Left, bottom, right, top."""


def rounded(*points: complex) -> tuple[int, ...]:
    """Give the coordinates of points as integers."""
    given: list[int] = []
    for point in points:
        given += (round(point.real), round(point.imag))
    return tuple(given)


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


def arc(centre: complex, radius: float, begin: complex, end: complex, sweep: float) -> Command:
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
        arc(centre, radius, 1, -1, pi),
        arc(centre, radius, -1, 1, pi),
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
    reaches = [(shape.path, -(-shape.width // 2) if shape.stroke is not None else 0) for shape in shapes]
    left, right = _extent(reaches, 0)
    bottom, top = _extent(reaches, 1)
    return left, bottom, right, top


def joined(first: Span, second: Span) -> Span:
    """Give the box round two boxes."""
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def _extent(reaches: Sequence[tuple[Path, int]], axis: int) -> tuple[int, int]:
    """Measure paths along one axis; the stroke of each reaches so far beyond it."""
    low, high = float("inf"), float("-inf")
    for path, reach in reaches:
        values: list[int] = []
        for _, given in path:
            values += given[axis::2]
        # A path stays within its control points: only one that may reach outside is measured.
        if min(values) - reach < low or max(values) + reach > high:
            touched = _touched(path, axis)
            low, high = min(low, min(touched) - reach), max(high, max(touched) + reach)
    return floor(low), ceil(high)


def _touched(path: Path, axis: int) -> list[float]:
    """Give the values of one coordinate at the ends and the turns of a path."""
    values: list[float] = []
    here = 0
    for name, given in path:
        if name == "c":
            values += _turns(here, *given[axis::2])
        elif given:
            values.append(given[axis])
        if given:
            here = given[axis - 2]
    return values


def _turns(begin: int, first: int, second: int, end: int) -> list[float]:
    """Give the values of one coordinate of a Bezier curve where it turns back, and where the curve ends."""
    found: list[float] = [end]
    if min(begin, end) <= min(first, second) and max(first, second) <= max(begin, end):
        return found
    square = end - begin + 3 * (first - second)
    linear = 2 * (begin - 2 * first + second)
    constant = first - begin
    if square == 0:
        parts = [-constant / linear] if linear else []
    else:
        inside = linear * linear - 4 * square * constant
        root = inside**0.5 if inside >= 0 else -1.0
        parts = [(-linear + sign * root) / (2 * square) for sign in (-1, 1)] if root >= 0 else []
    for part in parts:
        if 0 < part < 1:
            rest = 1 - part
            found.append(
                rest**3 * begin + 3 * rest * rest * part * first + 3 * rest * part * part * second + part**3 * end
            )
    return found
