"""Boxes: cutting loses nothing, measuring tells inside from outside."""

import pytest

from montagefit.renderers.pdf_pages.geometry import PAPERS, Box, frame_of
from montagefit.renderers.pdf_pages.style import MM

_BOX = Box(10, 20, 110, 220)


def test_cutting_gives_both_parts() -> None:
    """A strip and the rest make the whole again."""
    top, rest = _BOX.cut_top(50)
    assert (top.height, rest.height, top.bottom) == (50, 150, rest.top)
    bottom, rest = _BOX.cut_bottom(50)
    assert (bottom.height, rest.height, bottom.top) == (50, 150, rest.bottom)
    left, rest = _BOX.cut_left(30)
    assert (left.width, rest.width, left.right) == (30, 70, rest.left)


def test_columns_and_rows_fill_the_box() -> None:
    """Columns go from left to right, rows from top to bottom, with gaps between them only."""
    columns = _BOX.columns(3, 5)
    assert [column.width for column in columns] == pytest.approx([30, 30, 30])
    assert (columns[0].left, columns[-1].right) == pytest.approx((10, 110))
    rows = _BOX.rows(4, 8)
    assert [row.height for row in rows] == pytest.approx([44, 44, 44, 44])
    assert (rows[0].top, rows[-1].bottom) == pytest.approx((220, 20))


def test_overlap_needs_an_area() -> None:
    """Boxes that touch do not overlap; boxes that share an area do."""
    assert not _BOX.overlaps(Box(110, 20, 200, 220))
    assert not _BOX.overlaps(Box(10, 220, 110, 300))
    assert _BOX.overlaps(Box(100, 200, 200, 300))


def test_within_means_on_all_sides() -> None:
    """A box is within another one if none of its sides leaves it."""
    assert _BOX.inset(5).within(_BOX)
    assert not Box(9, 30, 50, 60).within(_BOX)


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_frame_leaves_the_margins(paper: str) -> None:
    """Gutter 20 mm, right and top 12 mm, bottom 13 mm, on each paper."""
    width, height = PAPERS[paper]
    frame = frame_of(paper)
    margins = (frame.left, width - frame.right, height - frame.top, frame.bottom)
    assert [margin / MM for margin in margins] == pytest.approx([20, 12, 12, 13])
