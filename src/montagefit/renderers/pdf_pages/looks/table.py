"""Which look is made of which parts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from montagefit.model.vocabulary import Look
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks import bars, borders, marks, rules, titles
from montagefit.renderers.pdf_pages.typefaces import Face

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Parts:
    """What one look is made of; every part stays inside the area it is given."""

    face: Face
    """Titles, week numbers and day names."""
    border: Callable[["Sheet", Box], Box]
    """The frame of the cover; gives what is left inside."""
    rule: Callable[["Sheet", float, float, float], None]
    """The rule below a heading: from left to right, at a height."""
    bar: Callable[["Sheet", Box, float, float, float], None]
    """A bar of the chart: its box, outline, grey of the outline, fill."""
    mark: Callable[["Sheet", Box], None]
    """A small mark."""
    cuts: Callable[["Sheet", Box], None] = titles.nothing
    """What is cut out of a line of the title."""
    title_share: float = 1.0
    """How large titles are against those of the narrow poster face."""


LOOKS: Final[dict[Look, Parts]] = {
    Look.FIGHT_BILL: Parts(Face.POSTER, borders.bill, rules.double, bars.solid, marks.star),
    Look.TIMBER: Parts(Face.BLOCK, borders.beams, rules.axe_hewn, bars.log, marks.log_end, titles.axe_cuts, 0.86),
    Look.DATA_SHEET: Parts(Face.MONOSPACE, borders.scales, rules.graduated, bars.cells, marks.target, title_share=0.9),
    Look.NOTICE_BOARD: Parts(Face.MARKER, borders.pinned, rules.felt_pen, bars.note, marks.pin, title_share=0.88),
    Look.DOJO: Parts(Face.WIDE, borders.scroll, rules.brush, bars.stroke, marks.drop, titles.dry_brush, 0.74),
    Look.COMIC_STRIP: Parts(Face.COMIC, borders.strip, rules.dots, bars.panel, marks.burst),
    Look.MISSION: Parts(Face.SQUARE, borders.hatch, rules.hazard, bars.arrow, marks.chevron, titles.stencil, 0.9),
    Look.NIGHT: Parts(Face.INSCRIPTION, borders.steps, rules.stepped, bars.tower, marks.diamond, title_share=0.86),
    Look.STREET: Parts(Face.SLANTED, borders.slashes, rules.speed, bars.lean, marks.slash, title_share=0.9),
}
"""The parts of each look."""
