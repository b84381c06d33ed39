"""The one mark of a picture that says what moves."""

from cmath import exp
from math import radians
from typing import Final

from montagefit.model.figure import Motion
from montagefit.model.figure_vocabulary import MotionKind
from montagefit.renderers.figures.shapes import DARK, Shape, bowed, curve, line, polygon

_WIDTH: Final = 16
_HEAD: Final = 52
_THIN: Final = 9


def draw_motion(motion: Motion) -> list[Shape]:
    """Draw an arrow, a circling arrow, speed lines, ticks of an impact or the bars of a hold."""
    start, turn = complex(*motion.start), exp(1j * radians(motion.turn))
    if motion.kind in {MotionKind.ARROW, MotionKind.DOUBLE}:
        end = complex(*(motion.end or motion.start))
        return _arrow(start, end, motion.bow, both=motion.kind is MotionKind.DOUBLE)
    if motion.kind is MotionKind.CIRCLE:
        return _circling(start, motion.size or 110, turn)
    if motion.kind is MotionKind.SPEED:
        length = motion.size or 130
        offsets = ((0, 130, 0.8), (0, 0, 1), (0, -130, 0.7))
        ends = [(start + complex(x, y) * turn, share) for x, y, share in offsets]
        return [Shape(line(end, end - length * share * turn), stroke=DARK, width=_THIN) for end, share in ends]
    if motion.kind is MotionKind.IMPACT:
        rays = [turn * exp(1j * radians(angle)) for angle in (-48, 0, 48)]
        return [Shape(line(start + 34 * ray, start + 84 * ray), stroke=DARK, width=_THIN + 2) for ray in rays]
    return [
        Shape(line(start + complex(x, -38), start + complex(x, 38)), stroke=DARK, width=_WIDTH + 5) for x in (-16, 16)
    ]


def _arrow(start: complex, end: complex, bow: int, *, both: bool) -> list[Shape]:
    """Draw an arrow, straight or bowed."""
    side = (end - start) / (abs(end - start) or 1) * 1j * bow * 4 / 3
    last = _unit(end - (start + (end - start) * 0.75 + side)) if bow else _unit(end - start)
    first = _unit(start - (start + (end - start) * 0.25 + side)) if bow else _unit(start - end)
    begin = start - first * _HEAD * 0.7 if both else start
    shapes = [Shape(bowed(begin, end - last * _HEAD * 0.7, bow), stroke=DARK, width=_WIDTH, halo=True)]
    shapes.append(_head(end, last))
    if both:
        shapes.append(_head(start, first))
    return shapes


def _circling(centre: complex, radius: float, turn: complex) -> list[Shape]:
    """Draw three quarters of a circle, counter-clockwise, with a head."""
    reach = radius * 0.5523
    shapes = []
    for quarter in (1, 1j, -1):
        begin, end = turn * quarter, turn * quarter * 1j
        points = (
            centre + begin * radius,
            centre + begin * radius + end * reach,
            centre + end * radius + begin * reach,
            centre + end * radius,
        )
        shapes.append(Shape(curve(*points), stroke=DARK, width=_WIDTH))
    tip = centre - turn * 1j * radius
    return [*shapes, _head(tip + turn * _HEAD * 0.8, turn)]


def _head(tip: complex, way: complex) -> Shape:
    """Draw the head of an arrow."""
    back = tip - way * _HEAD
    return Shape(polygon([tip, back + way * 1j * 28, back - way * 1j * 28]), DARK)


def _unit(way: complex) -> complex:
    """Give a direction the length 1."""
    return way / (abs(way) or 1)
