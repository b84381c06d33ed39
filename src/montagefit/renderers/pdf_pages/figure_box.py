"""The place of a start and an end figure beside each other: one scale, one floor."""

from collections.abc import Callable
from typing import Final

from montagefit.renderers.figures.picture import Drawing
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.style import MM

FIGURE_HEIGHT: Final = 30 * MM
"""What a pair may be high."""
_SCALE: Final = 25.5 * MM
"""Points to a standing height, where there is room."""
_GAP: Final = 8.0

Paint = Callable[[Drawing, float, float, float], Box]
"""Paints a picture: its left edge, its floor, points to a standing height."""


def pair_height(pair: tuple[Drawing, Drawing], width: float, most: float = FIGURE_HEIGHT) -> float:
    """Give the height a pair takes in a box this wide."""
    scale = _scale(pair, width, most)
    return (max(each.span[3] for each in pair) - min(each.span[1] for each in pair)) * scale / 1000


def pair_width(pair: tuple[Drawing, Drawing], most: float = FIGURE_HEIGHT) -> float:
    """Give the width a pair takes where only its height is bounded."""
    return sum(each.span[2] - each.span[0] for each in pair) * _scale(pair, float("inf"), most) / 1000 + _GAP


def draw_pair(paint: Paint, area: Box, pair: tuple[Drawing, Drawing]) -> tuple[Box, Box]:
    """Draw start and end in an area, standing on one floor at its lower edge; give their boxes."""
    scale = _scale(pair, area.width, area.height)
    below = min(each.span[1] for each in pair) * scale / 1000
    widths = [(each.span[2] - each.span[0]) * scale / 1000 for each in pair]
    free = (area.width - sum(widths)) / 4
    first = paint(pair[0], area.left + free, area.bottom - below, scale)
    last = paint(pair[1], area.left + 3 * free + widths[0], area.bottom - below, scale)
    return first, last


def _scale(pair: tuple[Drawing, Drawing], width: float, height: float) -> float:
    """Give the points to a standing height: the usual ones, or fewer where a pair is wide or high."""
    wide = sum(each.span[2] - each.span[0] for each in pair)
    tall = max(each.span[3] for each in pair) - min(each.span[1] for each in pair)
    return min(_SCALE, (width - _GAP) / wide * 1000, height / tall * 1000)
