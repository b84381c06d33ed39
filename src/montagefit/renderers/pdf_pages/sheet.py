"""The canvas of the sheet: draws text and shapes inside the margins, measures each of them, writes the PDF."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from reportlab import rl_config  # noqa: TID251 - this is reportlab's room
from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - this is reportlab's room

from montagefit.renderers.figures.picture import Drawing
from montagefit.renderers.pdf_pages.figure_operators import operators_of
from montagefit.renderers.pdf_pages.geometry import GUTTER, HOLES, PAPERS, Box, frame_of
from montagefit.renderers.pdf_pages.style import (
    BLACK,
    DASH,
    FLOOR,
    GREY,
    GREY_DARK,
    HAIR,
    LEADING,
    MM,
    OUTLINE,
    SMALL,
    WRITING,
)
from montagefit.renderers.pdf_pages.typefaces import DESCENT, Face, descent_of, face_for, font, rise_of, width_of
from montagefit.renderers.pdf_pages.words import shrunk

Align = Literal["left", "right", "centre"]
FOOTER_HEIGHT = 18.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn: where, and its words if it is text."""

    page: int
    box: Box
    text: str = ""


class Sheet:
    """A PDF document under the pen; pages come one after the other."""

    def __init__(self, paper: str, title: str, subject: str) -> None:
        """Open a document on a paper."""
        for face in Face:
            font(face)
        self.paper = paper
        self.title = title
        self.frame = frame_of(paper)
        self.page = 0
        self.marks: list[Mark] = []
        self._anchors = 0
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer,
            pagesize=PAPERS[paper],
            invariant=1,
            lang="en",
            initialFontName=Face.REGULAR.font_name,
            pdfVersion=(1, 7),
        )
        self._canvas.setTitle(title)
        self._canvas.setSubject(subject)
        self._canvas.setAuthor("montagefit")
        self._canvas.setCreator("montagefit")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")
        self._canvas.setViewerPreference("Duplex", "Simplex")
        self._canvas.showOutline()

    def start_page(self, footer: str | None = None) -> Box:
        """Begin a page and give what may be drawn on: all of the frame, or what the footer leaves."""
        if self.page:
            self._canvas.showPage()
        self.page += 1
        self._canvas.setLineCap(0)
        self._canvas.setFillGray(BLACK)
        self._draw_hole_marks()
        if footer is None:
            return self.frame
        self._draw_footer(footer)
        return self.frame.cut_bottom(FOOTER_HEIGHT)[1]

    def bookmark(self, title: str, level: int = 0, *, closed: bool = False) -> None:
        """Name the page in the outline."""
        # One key for one entry: reportlab keeps titles by key.
        self._anchors += 1
        key = f"outline-{self._anchors}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level, closed)

    def anchor(self, key: str, box: Box) -> None:
        """Make a place links can lead to."""
        self._canvas.bookmarkHorizontal(key, box.left, box.top + 6)

    def link(self, key: str, box: Box) -> None:
        """Make an area lead to an anchor; the anchor may come later."""
        self._canvas.linkRect("", key, (box.left, box.bottom, box.right, box.top), relative=1, thickness=0)

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
        used = face_for(text, face)
        width = width_of(text, face, size)
        left = x - {"left": 0.0, "right": width, "centre": width / 2}[align]
        box = Box(left, y - descent_of(text) * size, left + width, y + rise_of(text, used) * size)
        if text:
            self._canvas.setFillGray(grey)
            self._canvas.setFont(used.font_name, size)
            self._canvas.drawString(round(left, 2), round(y, 2), text)
            self.marks.append(Mark(self.page, box, text))
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
        y = top - face.cap_height * size
        for line in lines:
            self.text(x, y, line, face, size, align=align, grey=grey)
            y -= leading * size
        return y + face.cap_height * size if lines else top

    def rule(self, left: float, right: float, y: float, width: float = OUTLINE, grey: float = BLACK) -> None:
        """Draw a horizontal line."""
        self._stroke(width, grey)
        self._canvas.line(left, y, right, y)
        self.marks.append(Mark(self.page, Box(left, y - width / 2, right, y + width / 2)))

    def post(self, x: float, bottom: float, top: float, width: float = OUTLINE, grey: float = BLACK) -> None:
        """Draw a vertical line."""
        self._stroke(width, grey)
        self._canvas.line(x, bottom, x, top)
        self.marks.append(Mark(self.page, Box(x - width / 2, bottom, x + width / 2, top)))

    def writing_line(self, left: float, right: float, y: float) -> None:
        """Draw a line to write on."""
        self.rule(left, right, y, WRITING, GREY_DARK)

    def cut_line(self, left: float, bottom: float, right: float, top: float) -> None:
        """Draw a dashed line to cut or tear along."""
        self._stroke(WRITING, GREY_DARK)
        self._canvas.setDash(*DASH)
        self._canvas.line(left, bottom, right, top)
        self._canvas.setDash()
        self.marks.append(Mark(self.page, Box(left, bottom, right, top)))

    def box(self, box: Box, *, outline: float = OUTLINE, grey: float = BLACK, fill: float | None = None) -> None:
        """Draw a rectangle; an outline of 0 leaves it away. The outline stays inside the box."""
        drawn = box.inset(outline / 2)
        if fill is not None:
            self._canvas.setFillGray(fill)
        self._stroke(outline or HAIR, grey)
        self._canvas.rect(
            drawn.left, drawn.bottom, drawn.width, drawn.height, stroke=int(outline > 0), fill=int(fill is not None)
        )
        self.marks.append(Mark(self.page, box))

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        outline: float = OUTLINE,
        grey: float = BLACK,
        fill: float | None = None,
    ) -> None:
        """Draw a circle; the outline stays inside the radius."""
        if fill is not None:
            self._canvas.setFillGray(fill)
        self._stroke(outline or HAIR, grey)
        self._canvas.circle(x, y, radius - outline / 2, stroke=int(outline > 0), fill=int(fill is not None))
        self.marks.append(Mark(self.page, Box(x - radius, y - radius, x + radius, y + radius)))

    def cross(self, x: float, y: float, reach: float, width: float = OUTLINE) -> None:
        """Draw two crossed strokes."""
        self._stroke(width, BLACK)
        self._canvas.line(x - reach, y - reach, x + reach, y + reach)
        self._canvas.line(x - reach, y + reach, x + reach, y - reach)
        self.marks.append(Mark(self.page, Box(x - reach, y - reach, x + reach, y + reach)))

    def figure(self, drawing: Drawing, left: float, floor: float, scale: float) -> Box:
        """Paint a figure with its left edge and its floor there, `scale` points to a standing height; give its box."""
        self._canvas.addLiteral(operators_of(drawing, left, floor, scale))
        unit = scale / 1000
        width = (drawing.span[2] - drawing.span[0]) * unit
        box = Box(left, floor + drawing.span[1] * unit, left + width, floor + drawing.span[3] * unit)
        self.marks.append(Mark(self.page, box))
        return box

    def save(self) -> bytes:
        """Close the document and give its bytes."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def _stroke(self, width: float, grey: float) -> None:
        """Set pen width and grey."""
        self._canvas.setLineWidth(width)
        self._canvas.setStrokeGray(grey)

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
        self._stroke(WRITING, GREY)
        for height in HOLES[self.paper]:
            self._canvas.line(GUTTER - 10 * MM, middle + height, GUTTER - 6 * MM, middle + height)


@contextmanager
def binary_streams() -> Iterator[None]:
    """Leave ASCII 85 out: a tenth smaller and quicker; reportlab knows only a switch for the whole process."""
    before = rl_config.useA85
    rl_config.useA85 = 0
    try:
        yield
    finally:
        rl_config.useA85 = before
