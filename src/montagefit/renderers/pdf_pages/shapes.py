"""Lines, boxes and outlines on the pages: drawn, measured, and part of a picture or of nothing that is read."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.pen import Owner, Pen, Step, circle_steps
from montagefit.renderers.pdf_pages.structure import LEAVES
from montagefit.renderers.pdf_pages.style import BLACK, DASH, GREY_DARK, OUTLINE, WRITING


class Mark(NamedTuple):
    """Something drawn: where, and its words if it is text."""

    page: int
    box: Box
    text: str = ""


class Shapes:
    """What a sheet can draw besides letters."""

    def __init__(self, pen: Pen) -> None:
        """Take the pen that writes the document."""
        self.page = 0
        self.marks: list[Mark] = []
        self._pen = pen
        self._owner: Owner | None = None

    def rule(self, left: float, right: float, y: float, width: float = OUTLINE, grey: float = BLACK) -> None:
        """Draw a horizontal line."""
        self._pen.line(self._shape_owner, (left, y, right, y), width, grey)
        self._mark(Box(left, y - width / 2, right, y + width / 2))

    def post(self, x: float, bottom: float, top: float, width: float = OUTLINE, grey: float = BLACK) -> None:
        """Draw a vertical line."""
        self._pen.line(self._shape_owner, (x, bottom, x, top), width, grey)
        self._mark(Box(x - width / 2, bottom, x + width / 2, top))

    def writing_line(self, left: float, right: float, y: float) -> None:
        """Draw a line to write on."""
        self.rule(left, right, y, WRITING, GREY_DARK)

    def cut_line(self, left: float, bottom: float, right: float, top: float) -> None:
        """Draw a dashed line to cut or tear along."""
        self._pen.dashed(self._shape_owner, (left, bottom, right, top), WRITING, GREY_DARK, DASH)
        self._mark(Box(left, bottom, right, top))

    def box(self, box: Box, *, outline: float = OUTLINE, grey: float = BLACK, fill: float | None = None) -> None:
        """Draw a rectangle; an outline of 0 leaves it away. The outline stays inside the box."""
        self._pen.rectangle(self._shape_owner, box.inset(outline / 2), outline, grey, fill)
        self._mark(box)

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
        self._pen.path(self._shape_owner, circle_steps(x, y, radius - outline / 2), outline, grey, fill)
        self._mark(Box(x - radius, y - radius, x + radius, y + radius))

    def cross(self, x: float, y: float, reach: float, width: float = OUTLINE) -> None:
        """Draw two crossed strokes."""
        self._pen.line(self._shape_owner, (x - reach, y - reach, x + reach, y + reach), width, BLACK)
        self._pen.line(self._shape_owner, (x - reach, y + reach, x + reach, y - reach), width, BLACK)
        self._mark(Box(x - reach, y - reach, x + reach, y + reach))

    def path(
        self, steps: Sequence[Step], *, outline: float = 0.0, grey: float = BLACK, fill: float | None = None
    ) -> None:
        """Draw an outline of lines and curves; its measured box counts the handles of curves and the line's width."""
        points = [(at[place], at[place + 1]) for _, at in steps for place in range(0, len(at), 2)]
        across, along = [x for x, _ in points], [y for _, y in points]
        self._pen.path(self._shape_owner, steps, outline, grey, fill)
        reach = outline / 2
        self._mark(Box(min(across) - reach, min(along) - reach, max(across) + reach, max(along) + reach))

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        outline: float = 0.0,
        grey: float = BLACK,
        fill: float | None = BLACK,
    ) -> None:
        """Draw a closed shape with straight edges."""
        first, *others = points
        self.path([("m", first), *(("l", point) for point in others), ("h", ())], outline=outline, grey=grey, fill=fill)

    def dotted(self, left: float, right: float, y: float, diameter: float, pitch: float, grey: float = BLACK) -> None:
        """Draw a row of dots, the first and the last touching the ends at most."""
        self._pen.dotted(self._shape_owner, (left + diameter / 2, y, right - diameter / 2, y), diameter, pitch, grey)
        self._mark(Box(left, y - diameter / 2, right, y + diameter / 2))

    def divisions(self, left: float, right: float, bottom: float, top: float, every: float, width: float) -> None:
        """Draw short upright strokes at equal distances from left to right."""
        ends = (left, (bottom + top) / 2, right, (bottom + top) / 2)
        self._pen.dashed(self._shape_owner, ends, top - bottom, BLACK, (width, every - width))
        self._mark(Box(left, bottom, right, top))

    def stamp(
        self,
        name: str,
        size: tuple[float, float],
        draw: Callable[[Box], None],
        at: tuple[float, float],
        scale: float = 1.0,
    ) -> None:
        """Place a drawing that the file holds once however often it is placed.

        `draw` is called the first time, with the box of this size at the origin; `at` is where its lower left corner
        goes. The name must say all that the drawing depends on.
        """
        width, height = size
        if not self._pen.has_form(name):
            area = Box(0.0, 0.0, width, height)
            marks, self.marks = self.marks, []
            self._pen.begin_form(name, area)
            draw(area)
            self._pen.end_form()
            self.marks = marks
        self._pen.place_form(self._shape_owner, name, *at, scale)
        self._mark(Box(at[0], at[1], at[0] + width * scale, at[1] + height * scale))

    @property
    def _shape_owner(self) -> Owner:
        """What a shape belongs to: the picture or mark that is told in words, or nothing that is read."""
        if self._owner is not None:
            return self._owner
        element = self._pen.structure.open_element
        return element if element.alt and element.kind in LEAVES else "decoration"

    @contextmanager
    def _belonging(self, owner: Owner) -> Iterator[None]:
        """Let all that is drawn meanwhile belong to one owner."""
        before, self._owner = self._owner, owner if self._owner is None else self._owner
        try:
            yield
        finally:
            self._owner = before

    def _mark(self, box: Box) -> None:
        """Remember where a shape is."""
        self.marks.append(Mark(self.page, box))
