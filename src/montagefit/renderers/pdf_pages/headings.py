"""Headings, and the flow of blocks over as many pages as they need."""

from collections.abc import Callable

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import NOTE, PAGE_TITLE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face, rise_of
from montagefit.renderers.pdf_pages.words import fitted

_HEADING_GAP = 12.0


def page_heading(sheet: Sheet, page: Box, title: str, subtitle: str = "") -> Box:
    """Write a page's title over a thick rule and give what is left of the page."""
    y = page.top - rise_of(title.upper(), Face.POSTER) * PAGE_TITLE
    box = sheet.fit(page.left, y, title.upper(), page.width, Face.POSTER, (PAGE_TITLE, 20.0))
    if subtitle:
        room = page.right - box.right - 14
        if room > page.width / 4:
            lines, size = fitted(subtitle, Face.REGULAR, (NOTE, 10.5, SMALL), room, 2)
            base = y + (len(lines) - 1) * size * 1.22
            for number, line in enumerate(lines):
                sheet.text(page.right, base - number * size * 1.22, line, Face.REGULAR, size, align="right")
    sheet.rule(page.left, page.right, y - 9, 2.4)
    return Box(page.left, page.bottom, page.right, y - 9 - _HEADING_GAP)


def section_heading(sheet: Sheet, area: Box, title: str, size: float = 22.0) -> Box:
    """Write a section's title and give what is left of the area."""
    y = area.top - rise_of(title.upper(), Face.POSTER) * size
    sheet.fit(area.left, y, title.upper(), area.width, Face.POSTER, (size, 14.0))
    return Box(area.left, area.bottom, area.right, y - 11)


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
