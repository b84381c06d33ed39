"""Figures on the canvas: each picture is written once as a PDF form and painted as often as it is wanted."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - this is reportlab's room

from montagefit.renderers.figures.picture import Drawing
from montagefit.renderers.figures.shapes import HALO, Shape
from montagefit.renderers.pdf_pages.geometry import Box

_MARGIN: Final = 2
"""Around the box of a form, so that no rounded edge is cut."""


class FigureForms:
    """The forms of one document."""

    def __init__(self, canvas: Canvas) -> None:
        """Write forms into this document."""
        self._canvas = canvas
        self._names: dict[Drawing, str] = {}

    def paint(self, drawing: Drawing, left: float, floor: float, scale: float) -> Box:
        """Paint a picture, its left edge and its floor in points, `scale` points to a standing height; give its box."""
        if drawing not in self._names:
            self._names[drawing] = f"figure-{len(self._names) + 1}"
            self._write(self._names[drawing], drawing)
        span = drawing.span
        unit = scale / 1000
        self._canvas.saveState()
        self._canvas.transform(unit, 0, 0, unit, left - span[0] * unit, floor)
        self._canvas.doForm(self._names[drawing])
        self._canvas.restoreState()
        width = (span[2] - span[0]) * unit
        return Box(left, floor + span[1] * unit, left + width, floor + span[3] * unit)

    def _write(self, name: str, drawing: Drawing) -> None:
        """Write the form of a picture."""
        left, bottom, right, top = drawing.span
        self._canvas.beginForm(name, left - _MARGIN, bottom - _MARGIN, right + _MARGIN, top + _MARGIN)
        self._canvas.addLiteral(stream_of(drawing))
        self._canvas.endForm()


def stream_of(drawing: Drawing) -> str:
    """Give the operators that paint a picture; greys and widths are written where they change."""
    lines = ["1 J 1 j"]
    state: dict[str, str] = {}
    for shape in drawing.shapes:
        lines += _painted(shape, state)
    return "\n".join(lines)


def _painted(shape: Shape, state: dict[str, str]) -> list[str]:
    """Give the operators of one shape."""
    path = "\n".join(" ".join((*map(str, given), name)) for name, given in shape.path)
    lines: list[str] = []

    def set_to(operator: str, value: str) -> None:
        if state.get(operator) != value:
            state[operator] = value
            lines.append(f"{value} {operator}")

    if shape.halo:
        # The same path twice costs almost nothing once the stream is deflated.
        set_to("G", "1")
        set_to("w", str(HALO + (shape.width if shape.stroke is not None else 0)))
        lines += [path, "S"]
    if shape.fill is not None:
        set_to("g", f"{shape.fill:g}")
    if shape.stroke is not None:
        set_to("G", f"{shape.stroke:g}")
        set_to("w", str(shape.width))
    lines += [path, {(True, True): "B", (True, False): "f", (False, True): "S"}.get(_paints(shape), "n")]
    return lines


def _paints(shape: Shape) -> tuple[bool, bool]:
    """Tell whether a shape has an inside and an outline."""
    return shape.fill is not None, shape.stroke is not None
