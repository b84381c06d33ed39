"""What is cut out of large titles, in white: the marks of an axe, the bridges of a stencil, a brush running dry."""

from typing import TYPE_CHECKING, Final

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.hand import uneven
from montagefit.renderers.pdf_pages.style import WHITE

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.sheet import Sheet

_LEAST_BRUSHED: Final = 36.0
"""Smaller lines would lose their letters."""


def nothing(_sheet: "Sheet", _line: Box) -> None:
    """Cut nothing."""


def axe_cuts(sheet: "Sheet", line: Box) -> None:
    """Cut slanting wedges, as an axe leaves them in a beam."""
    height = line.height
    for place in range(int(line.width / (height * 0.34))):
        x = line.left + height * (0.2 + 0.34 * place + 0.09 * uneven(place))
        y = line.bottom + height * (0.5 + 0.36 * uneven(place + 50))
        long, thick = height * (0.2 + 0.06 * uneven(place + 9)), max(0.5, height * 0.016)
        points = [
            (x, y),
            (x + long * 0.45, y + long * 0.2 + thick),
            (x + long, y + long * 0.42),
            (x + long * 0.5, y + long * 0.2 - thick),
        ]
        inside = [(min(max(each, line.left), line.right), min(max(up, line.bottom), line.top)) for each, up in points]
        sheet.polygon(inside, fill=WHITE)


def stencil(sheet: "Sheet", line: Box) -> None:
    """Cut two thin bands, which hold the letters of a stencil together."""
    for share in (0.34, 0.66):
        y = line.bottom + line.height * share
        sheet.rule(line.left, line.right, y, max(0.6, line.height * 0.022), WHITE)


def dry_brush(sheet: "Sheet", line: Box) -> None:
    """Cut fine streaks towards the end of a large line, where a brush would run dry."""
    if line.height < _LEAST_BRUSHED:
        return
    for place in range(5):
        y = line.bottom + line.height * (0.17 + 0.165 * place + 0.02 * uneven(place))
        left = line.left + line.width * (0.86 + 0.07 * uneven(place + 3))
        sheet.rule(left, line.right, y, max(0.4, line.height * 0.014), WHITE)
