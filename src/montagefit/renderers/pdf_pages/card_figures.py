"""The figures of a drill card: start and end of the rung this athlete begins on, with the cues beside them."""

from collections.abc import Mapping
from typing import Final

from montagefit.model.figure import FigureSheet
from montagefit.model.program import Card
from montagefit.renderers.figures.picture import Drawing, draw_figure
from montagefit.renderers.pdf_pages.figure_box import FIGURE_HEIGHT, draw_pair, pair_height, pair_width
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import BLACK, LEADING, MM, NOTE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted

_BESIDE: Final = 96.0
"""The least width that cues need beside a figure."""
_MOST_CUE_LINES: Final = 3
_WIDE_HEIGHT: Final = 21 * MM
"""What a pair may be high that leaves no room for cues beside it; they need theirs below."""
_SMALL_HEIGHT: Final = 15 * MM
"""What a pair of a warm-up exercise may be high."""
BELOW_SMALL: Final = 5.0
"""White between a small pair and the words below it."""


class CardFigures:
    """The figures of the exercises of one program; exercises of a pack may have none."""

    def __init__(self, sheets: Mapping[str, FigureSheet]) -> None:
        """Take the figures by the id of their exercise."""
        self._sheets = sheets
        self._drawn: dict[tuple[str, str], tuple[Drawing, Drawing] | None] = {}

    def draw(self, sheet: Sheet, area: Box, card: Card) -> tuple[float, tuple[str, ...]]:
        """Draw at the top of an area; give where the rest of the card begins, and the cues that are told already."""
        pair = self._pair(card)
        if pair is None:
            return area.top, ()
        width = pair_width(pair)
        if width > area.width - _BESIDE:
            strip = area.cut_top(pair_height(pair, area.width, _WIDE_HEIGHT))[0]
            draw_pair(sheet.figure, strip, pair)
            return strip.bottom - 4, ()
        strip = area.cut_top(FIGURE_HEIGHT)[0]
        left, right = strip.cut_left(width)
        draw_pair(sheet.figure, left, pair)
        return strip.bottom - 4, self._cues(sheet, Box(right.left + 6, right.bottom, right.right, right.top), card)

    def small_height(self, card: Card, width: float) -> float:
        """Give the height of the small figures of a card with the white below them; 0 where there are none."""
        pair = self._pair(card)
        return pair_height(pair, width, _SMALL_HEIGHT) + BELOW_SMALL if pair is not None else 0.0

    def draw_small(self, sheet: Sheet, area: Box, card: Card) -> None:
        """Draw the figures of a card as large as the area lets them be."""
        pair = self._pair(card)
        if pair is not None:
            draw_pair(sheet.figure, area, pair)

    def _pair(self, card: Card) -> tuple[Drawing, Drawing] | None:
        """Draw start and end of the rung a card begins on, once."""
        place = card.exercise, card.ladder.placed
        if place not in self._drawn:
            figures = self._sheets.get(card.exercise)
            figure = figures.figure_for(card.ladder.placed) if figures is not None else None
            rung = next((step.name for step in card.ladder.steps if step.id == card.ladder.placed), card.name)
            self._drawn[place] = draw_figure(figure, rung) if figure is not None else None
        return self._drawn[place]

    def _cues(self, sheet: Sheet, area: Box, card: Card) -> tuple[str, ...]:
        """Write the cues below each other, as large as they fit."""
        cues = tuple(cue for cue in card.cues if cue)
        for size in (NOTE, 11.0, 10.0, SMALL):
            broken = [fitted(cue, Face.BOLD, (size,), area.width - 10, _MOST_CUE_LINES)[0] for cue in cues]
            height = sum(len(lines) for lines in broken) * size * LEADING + 5 * (len(broken) - 1)
            if height <= area.height:
                break
        top = area.top - max(0, (area.height - height) / 2)
        for lines in broken:
            sheet.box(Box(area.left, top - 7.4, area.left + 5, top - 2.4), outline=0, fill=BLACK)
            top = sheet.lines(area.left + 10, top, lines, Face.BOLD, size, leading=LEADING) - 5
        return cues
