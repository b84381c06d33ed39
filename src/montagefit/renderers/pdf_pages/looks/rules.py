"""Rules below headings, one kind for each look; each stays within three points of its height."""

from typing import TYPE_CHECKING, Final

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.hand import brushed, hewn, slanted, starred, uneven
from montagefit.renderers.pdf_pages.style import BLACK, GREY, GREY_DARK, HAIR

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.pen import Step
    from montagefit.renderers.pdf_pages.sheet import Sheet

REACH: Final = 3.0
"""How far a rule reaches above and below its height."""
_FADES: Final = 6


def double(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a thick line over a thin one, as on a bill."""
    sheet.rule(left, right, y + 0.8, 2.6)
    sheet.rule(left, right, y - 2.4, 0.8)


def axe_hewn(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a beam cut by hand."""
    sheet.polygon(hewn(Box(left, y - 2.2, right, y + 2.2), 2.0, seed=int(right - left)))


def graduated(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a scale with its divisions."""
    sheet.rule(left, right, y + 2.2, 1.4)
    sheet.divisions(left, right, y - 0.4, y + 2.2, 6, HAIR)
    sheet.divisions(left, right, y - REACH, y + 2.2, 30, 0.8)


def felt_pen(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a line by hand, a little unsteady, twice where it ends."""
    pieces = 6
    step = (right - left - 2) / pieces
    for end, shift in ((pieces, 0.7), (2, -1.6)):
        heights = [y + shift + 0.8 * uneven(place + 17 * end) for place in range(end + 1)]
        steps: list[Step] = [("m", (left + 1, heights[0]))]
        for place in range(end):
            x = left + 1 + step * place
            middle = (heights[place] + heights[place + 1]) / 2
            handles = (x + step / 3, middle + 0.5, x + step * 2 / 3, middle - 0.5)
            steps.append(("c", (*handles, x + step, heights[place + 1])))
        sheet.path(steps, outline=1.7)


def brush(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw one stroke of a brush that runs dry."""
    sheet.polygon(brushed(Box(left, y - REACH, right, y + REACH), seed=3))


def dots(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a row of printer's dots that fade out."""
    pitch = 6.0
    each = (right - left) // (_FADES * pitch) * pitch
    for place in range(_FADES):
        diameter = 5.6 - 0.8 * place
        sheet.dotted(left + place * each, left + (place + 1) * each - pitch + diameter, y, diameter, pitch)


def hazard(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a line that begins with warning stripes."""
    sheet.rule(left, right, y - 2.4, 1.2)
    edge = left + (right - left) * 0.3
    x = left
    while x + 10 <= edge:
        sheet.polygon(slanted(Box(x, y - 1.8, x + 10, y + REACH), 4.4))
        x += 11.2


def stepped(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw two fine lines that part for a diamond."""
    middle = (left + right) / 2
    for shift, gap in ((1.1, 10.0), (-1.1, 16.0)):
        sheet.rule(left, middle - gap, y + shift, 0.9)
        sheet.rule(middle + gap, right, y + shift, 0.9)
    sheet.polygon(starred(middle, y, REACH, 2, 0.7))
    for side in (-7.0, 7.0):
        sheet.polygon(starred(middle + side, y, 1.6, 2, 0.7), fill=GREY_DARK)


def speed(sheet: "Sheet", left: float, right: float, y: float) -> None:
    """Draw a bar that leans and loses pieces at its end."""
    bottom, top = y - 2.2, y + 2.2
    x = right
    for width, fill in ((5.0, GREY), (9.0, GREY), (16.0, BLACK)):
        sheet.polygon(slanted(Box(x - width, bottom, x, top), 3), fill=fill)
        x -= width + 1.4
    sheet.polygon([(left, bottom), (x - 3, bottom), (x, top), (left, top)])
