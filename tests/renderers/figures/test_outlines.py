"""Outlines: one closed path, counter-clockwise, that touches every circle from outside."""

import pytest

from montagefit.renderers.figures.outlines import capsule, limb, ring
from montagefit.renderers.figures.shapes import Path, Shape, span_of


def _area(path: Path) -> float:
    """Measure what the ends of a path enclose; positive is counter-clockwise."""
    ends = [complex(*given[-2:]) for _, given in path if given]
    return sum((first.conjugate() * last).imag for first, last in zip(ends, [*ends[1:], ends[0]], strict=True)) / 2


def test_a_capsule_is_as_large_as_its_circles() -> None:
    """Its box is that of both circles."""
    path = capsule(0, 50, 200, 30)
    box = span_of([Shape(path, 0)])
    assert all(abs(is_there - ought) <= 1 for is_there, ought in zip(box, (-50, -50, 230, 50), strict=True))
    assert [name for name, _ in path] == ["m", "l", "c", "l", "c", "h"]


@pytest.mark.parametrize("bend", range(-160, 161, 20))
def test_a_limb_is_one_path_however_it_bends(bend: int) -> None:
    """It begins once, ends once, winds to the left, and reaches from the root to the hand."""
    turn = complex(0, 1) ** (bend / 90)
    path = limb((0, 40), (165, 31), (165 + 150 * turn, 24), (165 + 168 * turn, 28))
    names = [name for name, _ in path]
    assert (names[0], names[-1]) == ("m", "h")
    assert names.count("m") == names.count("h") == 1
    assert _area(path) > 0
    left, _, right, top = span_of([Shape(path, 0)])
    assert left <= -39
    assert right >= 195 or bend == 0
    assert top >= (168 * turn).imag + 27


def test_a_limb_that_points_towards_us_is_a_circle() -> None:
    """Circles within their neighbour are left out, in whichever order they come."""
    assert [name for name, _ in limb((0, 40), (3, 31), (4, 24))] == ["m", "c", "c", "h"]
    assert span_of([Shape(limb((0, 20), (3, 31), (4, 60)), 0)]) == (-56, -60, 64, 60)


def test_a_ring_goes_round_its_circles() -> None:
    """Four circles make a square with round corners."""
    path = ring([(0, 10), (100, 10), (100 + 100j, 10), (100j, 10)])
    assert span_of([Shape(path, 0)]) == (-10, -10, 110, 110)
    assert [name for name, _ in path].count("c") == 4
