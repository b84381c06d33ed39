"""Headings, and the flow of blocks over as many pages as they need."""

from collections.abc import Callable
from typing import Final

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.rules import REACH
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import NOTE, PAGE_TITLE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face, descent_of, face_for, rise_of
from montagefit.renderers.pdf_pages.words import fitted

_HEADING_GAP: Final = 12.0
_CONTINUED: Final = "continued"


def page_heading(sheet: Sheet, page: Box, title: str, subtitle: str = "") -> Box:
    """Write a page's title over the rule of the look and give what is left of the page."""
    size = PAGE_TITLE * sheet.look.title_share
    y = page.top - rise_of(title.upper(), face_for(title.upper(), sheet.poster)) * size
    with sheet.tag("H1"):
        box = sheet.fit(page.left, y, title.upper(), page.width, sheet.poster, (size, 20.0))
    room = page.right - box.right - 14
    if subtitle and room > page.width / 4:
        lines, small = fitted(subtitle, Face.REGULAR, (NOTE, 10.5, SMALL), room, 2)
        top = y + (len(lines) - 1) * small * 1.22 + Face.REGULAR.cap_height * small
        sheet.lines(page.right, top, lines, Face.REGULAR, small, align="right")
    return _ruled(sheet, page, y - 9)


def continued_heading(sheet: Sheet, page: Box, title: str) -> Box:
    """Write the title of a page that goes on with something; read aloud, it is no heading of its own."""
    with sheet.decoration():
        return page_heading(sheet, page, title, _CONTINUED)


def section_heading(sheet: Sheet, area: Box, title: str, size: float = 22.0) -> Box:
    """Write a section's title over the rule of the look and give what is left of the area."""
    size *= sheet.look.title_share
    y = area.top - rise_of(title.upper(), face_for(title.upper(), sheet.poster)) * size
    with sheet.tag("H2"):
        sheet.fit(area.left, y, title.upper(), area.width, sheet.poster, (size, 14.0))
    return _ruled(sheet, area, y - max(9.0, descent_of(title.upper(), sheet.poster) * size + 4))


def draw_rule(sheet: Sheet, left: float, right: float, y: float) -> None:
    """Draw the rule of the look; all rules of one length are the same drawing."""
    size = (right - left, 2 * REACH)
    sheet.stamp(
        f"rule-{size[0]:.1f}", size, lambda area: sheet.look.rule(sheet, 0.0, area.width, REACH), (left, y - REACH)
    )


def _ruled(sheet: Sheet, area: Box, y: float) -> Box:
    """Draw the rule below a title and give what is left."""
    draw_rule(sheet, area.left, area.right, y)
    return Box(area.left, area.bottom, area.right, y - _HEADING_GAP)


class Flow:
    """Blocks placed one under the other; a block that does not fit starts a new page."""

    def __init__(self, start: Callable[[int], Box]) -> None:
        """Take what starts the n-th page (from 1) and gives its area; the first page starts at once."""
        self._start = start
        self.pages = 1
        self.area = start(1)
        self.top = self.area.top

    def take(self, height: float, gap: float = 0.0) -> Box:
        """Give a box of this height over the whole width, on a new page where this one is full."""
        # A block higher than an empty page gets a page to itself.
        if self.top - height < self.area.bottom and self.top < self.area.top:
            self.pages += 1
            self.area = self._start(self.pages)
            self.top = self.area.top
        box = Box(self.area.left, self.top - height, self.area.right, self.top)
        self.top -= height + gap
        return box
