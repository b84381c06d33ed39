"""Borders of the cover, one kind for each look; each gives what is left inside."""

from typing import TYPE_CHECKING

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.hand import brushed, cornered, hewn, slanted, starred, uneven
from montagefit.renderers.pdf_pages.looks.marks import pin
from montagefit.renderers.pdf_pages.style import BLACK, GREY, GREY_DARK, GREY_PALE, HAIR, WHITE

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.sheet import Sheet


def bill(sheet: "Sheet", area: Box) -> Box:
    """Draw a thick and a thin frame with stars in the corners."""
    sheet.box(area, outline=3.2)
    inner = area.inset(6.5)
    sheet.box(inner, outline=0.8)
    for x in (inner.left, inner.right):
        for y in (inner.bottom, inner.top):
            plate = Box(x - 6.5, y - 6.5, x + 6.5, y + 6.5)
            sheet.box(plate, outline=0, fill=BLACK)
            sheet.polygon(starred(x, y, 5.2, 5, 0.42), fill=WHITE)
    return area.inset(19, 15)


def beams(sheet: "Sheet", area: Box) -> Box:
    """Draw four hewn beams that cross in the corners, with their grain."""
    thick, over = 11.0, 5.0
    area = area.inset(0.7)
    across = [
        Box(area.left, bottom, area.right, bottom + thick) for bottom in (area.bottom + over, area.top - over - thick)
    ]
    along = [Box(left, area.bottom, left + thick, area.top) for left in (area.left + over, area.right - over - thick)]
    for place, beam in enumerate((*along, *across)):
        sheet.polygon(hewn(beam, 2.6, seed=place * 13), outline=1.3, fill=WHITE)
        lying = beam.width > beam.height
        length = beam.width if lying else beam.height
        for grain in range(int(length / 60)):
            start = 26 + grain * 60 + 9 * uneven(grain + place)
            middle = 2.2 * uneven(grain * 3 + place)
            end = min(start + 30 + 8 * uneven(grain), length - 14)
            if lying:
                sheet.rule(beam.left + start, beam.left + end, beam.middle + middle, 0.7)
            else:
                sheet.post(beam.centre + middle, beam.bottom + start, beam.bottom + end, 0.7)
    return area.inset(over + thick + 10)


def scales(sheet: "Sheet", area: Box) -> Box:
    """Draw brackets in the corners and divisions along two edges."""
    for x, inward in ((area.left, 1), (area.right, -1)):
        for y, up in ((area.bottom, 1), (area.top, -1)):
            edge_x, edge_y = x + 0.8 * inward, y + 0.8 * up
            sheet.rule(min(x, x + 26 * inward), max(x, x + 26 * inward), edge_y, 1.6)
            sheet.post(edge_x, min(y, y + 26 * up), max(y, y + 26 * up), 1.6)
    sheet.divisions(area.left + 34, area.right - 34, area.top - 3, area.top, 8, HAIR)
    sheet.divisions(area.left + 34, area.right - 34, area.top - 6, area.top, 40, 0.8)
    for place in range(int((area.height - 68) / 8)):
        y = area.bottom + 34 + place * 8
        sheet.rule(area.left, area.left + (6 if place % 5 == 0 else 3), y, 0.8 if place % 5 == 0 else HAIR)
    return area.inset(15, 13)


def pinned(sheet: "Sheet", area: Box) -> Box:
    """Draw a sheet of paper that is pinned to a board, and the edge of one below it."""
    area = area.inset(0.7)
    below = area.inset(3)
    sheet.polygon(_askew(below, 5), outline=0.8, grey=GREY_DARK, fill=GREY_PALE)
    paper = area.inset(5)
    sheet.polygon(_askew(paper, -3), outline=1.3, fill=WHITE)
    for x in (paper.left + 15, paper.right - 15):
        for y in (paper.bottom + 15, paper.top - 15):
            pin(sheet, Box(x - 6, y - 6, x + 6, y + 6))
    tape = Box(area.centre - 38, area.top - 15, area.centre + 38, area.top)
    sheet.polygon(_askew(tape, 2), outline=0.8, grey=GREY_DARK, fill=GREY_PALE)
    return area.inset(26, 24)


def scroll(sheet: "Sheet", area: Box) -> Box:
    """Draw two strokes of a broad brush, above and below, as on a hanging scroll."""
    for number, (bottom, top) in enumerate(((area.top - 15, area.top), (area.bottom, area.bottom + 15))):
        sheet.polygon(brushed(Box(area.left, bottom, area.right, top), seed=number * 23))
        for slit in range(4):
            y = (bottom + top) / 2 + (slit - 1.5) * 2.6
            left = area.left + area.width * (0.5 + 0.09 * slit)
            sheet.rule(left, area.right - 6 - slit * 11, y, 0.9, WHITE)
    return area.inset(4, 24)


def strip(sheet: "Sheet", area: Box) -> Box:
    """Draw the heavy frame of a comic with its shadow, and dots in a corner."""
    sheet.box(Box(area.left + 6, area.bottom, area.right, area.top - 6), outline=0, fill=GREY)
    panel = Box(area.left, area.bottom + 6, area.right - 6, area.top)
    sheet.box(panel, outline=4, fill=WHITE)
    for row in range(9):
        diameter = 5.2 - 0.5 * row
        sheet.dotted(panel.right - 12 - 7 * (9 - row), panel.right - 8, panel.bottom + 9 + row * 7, diameter, 7, GREY)
    return Box(area.left + 18, area.bottom + 22, area.right - 24, area.top - 16)


def hatch(sheet: "Sheet", area: Box) -> Box:
    """Draw a plate with cut corners between two bands of warning stripes."""
    band = 9.0
    for bottom in (area.bottom, area.top - band):
        x = area.left
        while x + 20 <= area.right:
            sheet.polygon(slanted(Box(x, bottom, x + 20, bottom + band), 8))
            x += 24
    plate = area.inset(0, band + 5)
    sheet.polygon(cornered(plate.inset(1), 14), outline=2, fill=WHITE)
    for x in (plate.left + 11, plate.right - 11):
        for y in (plate.bottom + 11, plate.top - 11):
            sheet.circle(x, y, 2.6, outline=1)
    return Box(area.left + 18, area.bottom + band + 20, area.right - 18, area.top - band - 22)


def steps(sheet: "Sheet", area: Box) -> Box:
    """Draw three fine frames whose corners step inwards."""
    for number, (inset, notch) in enumerate(((0.9, 30.0), (5.0, 20.0), (9.4, 10.0))):
        box = area.inset(inset)
        half = notch / 2
        points = [
            (box.left + notch, box.top), (box.right - notch, box.top), (box.right - notch, box.top - half),
            (box.right - half, box.top - half), (box.right - half, box.top - notch), (box.right, box.top - notch),
            (box.right, box.bottom + notch), (box.right - half, box.bottom + notch),
            (box.right - half, box.bottom + half), (box.right - notch, box.bottom + half),
            (box.right - notch, box.bottom), (box.left + notch, box.bottom), (box.left + notch, box.bottom + half),
            (box.left + half, box.bottom + half), (box.left + half, box.bottom + notch),
            (box.left, box.bottom + notch), (box.left, box.top - notch), (box.left + half, box.top - notch),
            (box.left + half, box.top - half), (box.left + notch, box.top - half),
        ]  # fmt: skip
        sheet.polygon(points, outline=(1.8, 0.6, 0.6)[number], fill=None)
    return area.inset(22, 22)


def slashes(sheet: "Sheet", area: Box) -> Box:
    """Draw heavy leaning bars above and below, broken where they end."""
    for bottom, towards in ((area.top - 12, 1), (area.bottom, -1)):
        x = area.left if towards > 0 else area.right
        for width, fill in ((area.width * 0.62, BLACK), (40, BLACK), (24, GREY), (14, GREY)):
            left = x if towards > 0 else x - width
            sheet.polygon(slanted(Box(left, bottom, left + width, bottom + 12), 9), fill=fill)
            x += (width - 4) * towards
    return area.inset(2, 24)


def _askew(box: Box, lean: float) -> list[tuple[float, float]]:
    """Give a sheet of paper that hangs askew inside a box: to the right, or to the left where `lean` is negative."""
    right, left = max(lean, 0.0), max(-lean, 0.0)
    return [
        (box.left + left, box.bottom + right), (box.right - right, box.bottom + left),
        (box.right - left, box.top - right), (box.left + right, box.top - left),
    ]  # fmt: skip
