"""Shapes: whole coordinates, and boxes that hold curves and strokes."""

import pytest

from montagefit.renderers.figures.shapes import Shape, bowed, circle, curve, joined, line, polygon, solid, span_of


def test_coordinates_are_whole() -> None:
    """Whatever goes in, integers come out."""
    path = polygon([0.4 + 0.6j, 10.2 - 3.5j])
    assert path == (("m", (0, 1)), ("l", (10, -4)), ("h", ()))


@pytest.mark.parametrize("points", [(0, 10, 10 + 10j), (10 + 10j, 10, 0)])
def test_solids_wind_to_the_left(points: tuple[complex, ...]) -> None:
    """Either way round, the area is the same way up."""
    ends = [complex(*given) for _, given in solid(points) if given]
    assert sum((first.conjugate() * last).imag for first, last in zip(ends, [*ends[1:], ends[0]], strict=True)) > 0


def test_a_box_holds_what_is_drawn_and_no_more() -> None:
    """A circle, a stroke and a curve that turns back are measured, not their control points."""
    assert span_of([Shape(circle(5 + 5j, 10), 0)]) == (-5, -5, 15, 15)
    assert span_of([Shape(line(0, 100), stroke=0, width=9)]) == (-5, -5, 105, 5)
    assert span_of([Shape(curve(0, 100j, 100 + 100j, 100), stroke=0, width=0)]) == (0, 0, 100, 75)
    assert span_of([Shape(bowed(0, 100, 40), stroke=0, width=0)]) == (0, 0, 100, 40)


def test_boxes_are_joined() -> None:
    """Two boxes fit into the one round them."""
    assert joined((0, 1, 2, 3), (-1, 2, 1, 9)) == (-1, 1, 2, 9)
