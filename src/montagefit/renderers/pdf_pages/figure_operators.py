"""The PDF operators that paint a picture; they stand in the stream of its page, where what is alike packs small."""

from typing import Final

from montagefit.renderers.figures.picture import Drawing
from montagefit.renderers.figures.shapes import HALO, Path, Shape

_CLOSING: Final = {"f": "f", "S": "s", "B": "b"}
"""What closes a path and paints it at once."""


def operators_of(drawing: Drawing, left: float, floor: float, scale: float) -> str:
    """Give the operators that paint a picture: its left edge and its floor in points, `scale` points to a height.

    Ends of lines are round; greys and widths are written where they change.
    """
    unit = scale / 1000
    x = left - drawing.span[0] * unit
    parts = [f"q {unit:.5g} 0 0 {unit:.5g} {x:.2f} {floor:.2f} cm 1 J 1 j"]
    state: dict[str, str] = {}
    for shape in drawing.shapes:
        parts += _painted(shape, state)
    return " ".join((*parts, "Q"))


def _painted(shape: Shape, state: dict[str, str]) -> list[str]:
    """Give the operators of one shape."""
    path, closed = _path_of(shape.path)
    lines: list[str] = []

    def set_to(operator: str, value: str) -> None:
        if state.get(operator) != value:
            state[operator] = value
            lines.append(f"{value} {operator}")

    def paint(operator: str) -> None:
        lines.append(path)
        lines.append(_CLOSING[operator] if closed else operator)

    if shape.halo:
        # The same path twice costs almost nothing once the stream is deflated.
        set_to("G", "1")
        set_to("w", str(HALO + (shape.width if shape.stroke is not None else 0)))
        paint("S")
    if shape.fill is not None:
        set_to("g", _short(shape.fill))
    if shape.stroke is not None:
        set_to("G", _short(shape.stroke))
        set_to("w", str(shape.width))
    paint(("B" if shape.fill is not None else "S") if shape.stroke is not None else "f")
    return lines


def _path_of(path: Path) -> tuple[str, bool]:
    """Give the operators of a path without its last closing, and whether there is one."""
    closed = path[-1][0] == "h"
    return " ".join([_command(name, given) for name, given in (path[:-1] if closed else path)]), closed


def _command(name: str, given: tuple[int, ...]) -> str:
    """Give one operator behind its numbers."""
    return f"{' '.join(map(str, given))} {name}" if given else name


def _short(grey: float) -> str:
    """Give a grey as short as it can be written."""
    return f"{grey:g}".removeprefix("0") or "0"
