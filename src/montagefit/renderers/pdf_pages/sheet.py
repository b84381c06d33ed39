"""The canvas of the sheet: draws text and shapes inside the margins, measures each of them, says what each is."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Final, Literal

from montagefit.model.vocabulary import Look
from montagefit.renderers.figures.picture import Drawing
from montagefit.renderers.pdf_pages.figure_operators import operators_of
from montagefit.renderers.pdf_pages.geometry import GUTTER, HOLES, PAPERS, Box, around, frame_of
from montagefit.renderers.pdf_pages.looks.table import LOOKS
from montagefit.renderers.pdf_pages.pen import Owner, Pen
from montagefit.renderers.pdf_pages.shapes import Mark, Shapes
from montagefit.renderers.pdf_pages.structure import LEAVES, Element, Opening
from montagefit.renderers.pdf_pages.style import (
    BLACK,
    FLOOR,
    GREY,
    LEADING,
    MM,
    SMALL,
    WRITING,
)
from montagefit.renderers.pdf_pages.typefaces import DESCENT, Face, extent_of, font, width_of
from montagefit.renderers.pdf_pages.words import shrunk

Align = Literal["left", "right", "centre"]
FOOTER_HEIGHT: Final = 18.0


class Sheet(Shapes):
    """A PDF document under the pen; pages come one after the other."""

    def __init__(
        self, paper: str, title: str, subject: str, look: Look = Look.FIGHT_BILL, *, fillable: bool = False
    ) -> None:
        """Open a document on a paper, in the look of its film; `fillable` makes tick boxes that a tablet can tick."""
        self.look = LOOKS[look]
        for face in (Face.REGULAR, Face.BOLD, Face.HEAVY, self.look.face):
            font(face)
        super().__init__(Pen(PAPERS[paper]))
        self.paper = paper
        self.title = title
        self.frame = frame_of(paper)
        self._fillable = fillable
        self._anchors = 0
        self._ticks = 0
        self._pen.describe(title, subject)

    @property
    def poster(self) -> Face:
        """The face of titles."""
        return self.look.face

    def start_page(self, footer: str | None = None) -> Box:
        """Begin a page and give what may be drawn on: all of the frame, or what the footer leaves."""
        if self.page:
            self._pen.end_page()
        self.page += 1
        self._pen.start_page()
        self._draw_hole_marks()
        if footer is None:
            return self.frame
        with self._belonging("footer"):
            self._draw_footer(footer)
        return self.frame.cut_bottom(FOOTER_HEIGHT)[1]

    def tag(self, kind: str, alt: str = "", scope: str = "") -> AbstractContextManager[Element | None]:
        """Say what is drawn meanwhile: a heading, a table, a row, a cell, a list; nothing in what is not read."""
        if self._owner is not None:
            return nullcontext()
        return Opening(self._pen.structure, kind, alt, scope)

    @contextmanager
    def picture(self, alt: str) -> Iterator[None]:
        """Let all that is drawn meanwhile, words and shapes, be one picture that is told in words."""
        first = len(self.marks)
        with self.tag("Figure", alt) as element:
            if element is None:
                yield
                return
            with self._belonging(element):
                yield
            element.box = around([mark.box for mark in self.marks[first:]])

    def figure(self, drawing: Drawing, left: float, floor: float, scale: float) -> Box:
        """Paint a figure with its left edge and its floor there, `scale` points to a standing height; give its box."""
        unit = scale / 1000
        width = (drawing.span[2] - drawing.span[0]) * unit
        box = Box(left, floor + drawing.span[1] * unit, left + width, floor + drawing.span[3] * unit)
        with self.picture(drawing.alt):
            self._pen.literal(self._shape_owner, operators_of(drawing, left, floor, scale))
            self._mark(box)
        return box

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Let all that is drawn meanwhile be left out of what is read aloud."""
        with self._belonging("decoration"):
            yield

    @contextmanager
    def link(self, key: str | None, told: str) -> Iterator[None]:
        """Make the words written meanwhile lead to an anchor, which may come later; without a key they stay words."""
        if key is None:
            yield
            return
        first = len(self.marks)
        with self.tag("Link") as element:
            yield
            area = around([mark.box for mark in self.marks[first:]])
            if element and area:
                self._pen.link(element, key, area, told)

    def bookmark(self, title: str, level: int = 0, *, closed: bool = False) -> None:
        """Name the page in the outline."""
        # One key for one entry: reportlab keeps titles by key.
        self._anchors += 1
        self._pen.bookmark(f"outline-{self._anchors}", title, level, closed=closed)

    def anchor(self, key: str, box: Box) -> None:
        """Make a place links can lead to."""
        self._pen.anchor(key, box.left, box.top + 6)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        face: Face = Face.REGULAR,
        size: float = SMALL,
        *,
        align: Align = "left",
        grey: float = BLACK,
    ) -> Box:
        """Write one line with its base at y; give the box its letters fill."""
        if not text:
            return Box(x, y, x, y)
        owner = self._begin_words()
        box = self._write(owner, (x, y), text, text, face, size, align, grey)
        self._end_words(owner)
        return box

    def fit(  # noqa: PLR0913 - a line of text has all of these
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        face: Face = Face.REGULAR,
        sizes: tuple[float, float] = (SMALL, FLOOR),
        *,
        align: Align = "left",
        grey: float = BLACK,
    ) -> Box:
        """Write one line no wider than `width`: shrunk, then cut."""
        shorter, size = shrunk(text, face, sizes, width)
        return self.text(x, y, shorter, face, size, align=align, grey=grey)

    def lines(  # noqa: PLR0913 - a paragraph has all of these
        self,
        x: float,
        top: float,
        lines: list[str],
        face: Face = Face.REGULAR,
        size: float = SMALL,
        *,
        leading: float = LEADING,
        align: Align = "left",
        grey: float = BLACK,
    ) -> float:
        """Write lines one under the other, capitals touching `top`; give the height where the next block starts."""
        if not lines:
            return top
        y = top - face.cap_height * size
        owner = self._begin_words()
        for line in lines:
            # The blank keeps the words of two lines apart for whoever reads them aloud or copies them.
            self._write(owner, (x, y), line, f"{line} ", face, size, align, grey)
            y -= leading * size
        self._end_words(owner)
        return y + face.cap_height * size

    def tick_box(self, box: Box, told: str) -> None:
        """Draw a box to tick; on a fillable sheet it can be ticked on the screen, where `told` says what it is for."""
        self.box(box)
        if self._fillable:
            self._ticks += 1
            with self.tag("Form") as element:
                if element:
                    self._pen.tick_box(element, box, f"tick-{self._ticks}", told)

    def save(self) -> bytes:
        """Close the document and give its bytes."""
        self._pen.end_page()
        return self._pen.save()

    def _begin_words(self) -> Owner:
        """Give what words belong to; outside of any heading, cell or item they are a paragraph, which is opened."""
        if self._owner is not None:
            return self._owner
        structure = self._pen.structure
        element = structure.open_element
        return element if element.kind in LEAVES else structure.open("P", of_its_own=True)

    def _end_words(self, owner: Owner) -> None:
        """End the paragraph that the words opened, if they did."""
        if isinstance(owner, Element) and owner.of_its_own:
            self._pen.structure.close()

    def _write(  # noqa: PLR0913, PLR0917 - a line of text has all of these
        self,
        owner: Owner,
        at: tuple[float, float],
        text: str,
        written: str,
        face: Face,
        size: float,
        align: Align,
        grey: float,
    ) -> Box:
        """Write a line, measure it and mark where it is."""
        x, y = at
        used, unit, descent, rise = extent_of(text, face)
        width = unit * size
        left = x if align == "left" else x - (width if align == "right" else width / 2)
        box = Box(left, y - descent * size, left + width, y + rise * size)
        self._pen.text(owner, left, y, written, used, size, grey)
        self.marks.append(Mark(self.page, box, text))
        return box

    def _draw_footer(self, footer: str) -> None:
        """Write the plan's title, the name of the page and its number."""
        right = f"{footer}, page {self.page}"
        room = self.frame.width - width_of(right, Face.REGULAR, SMALL) - 12
        y = self.frame.bottom + DESCENT * SMALL
        self.fit(self.frame.left, y, self.title, room, Face.BOLD)
        self.text(self.frame.right, y, right, align="right")

    def _draw_hole_marks(self) -> None:
        """Show in the gutter where a punch goes; the one thing that lies outside the frame."""
        middle = PAPERS[self.paper][1] / 2
        for height in HOLES[self.paper]:
            ends = (GUTTER - 10 * MM, middle + height, GUTTER - 6 * MM, middle + height)
            self._pen.line("decoration", ends, WRITING, GREY)
