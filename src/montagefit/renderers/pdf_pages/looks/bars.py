"""Bars of the load chart, one kind for each look; white, pale, grey or black, always with the same meaning."""

from typing import TYPE_CHECKING

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.hand import hewn, slanted, uneven
from montagefit.renderers.pdf_pages.style import BLACK, WHITE

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.sheet import Sheet

_LEAST_WIDTH = 6.0
_LEAST_HEIGHT = 9.0
"""Below this a bar is a plain one."""
_WIDEST_NOTE = 34.0
_RINGED = 24.0
"""From this width on the end of a log shows a ring."""


def is_small(bar: Box) -> bool:
    """Whether a bar is too small for anything but a rectangle."""
    return bar.width < _LEAST_WIDTH or bar.height < _LEAST_HEIGHT


def solid(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a rectangle."""
    sheet.box(bar, outline=outline, grey=grey, fill=fill)


def log(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw an upright log: split sides, the sawn end on top."""
    bar = bar.inset(outline / 2)
    end = min(bar.width * 0.2, bar.height * 0.3, 9.0)
    body = Box(bar.left, bar.bottom, bar.right, bar.top - end)
    sheet.polygon(hewn(body, min(1.6, bar.width * 0.08), seed=int(bar.left)), outline=outline, grey=grey, fill=fill)
    line = max(outline, min(1.2, bar.width * 0.06))
    for share, inside in ((1.0, WHITE), (0.5, None))[: 2 if bar.width > _RINGED else 1]:
        _oval(sheet, bar.centre, body.top, (bar.width * share - line) / 2, end * share - line / 2, line, inside)


def cells(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a column of lamps, as a meter shows a level."""
    wide = bar.width > 20
    pitch, gap = (6.4, 1.6) if wide else (3.6, 1.0)
    count = max(1, int((bar.height + gap) / pitch))
    each = (bar.height + gap) / count - gap
    for place in range(count):
        bottom = bar.bottom + place * (each + gap)
        sheet.box(Box(bar.left, bottom, bar.right, bottom + each), outline=min(outline, 0.8), grey=grey, fill=fill)


def note(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a strip of paper that is pinned up, none of them straight."""
    bar = bar.inset(max(0.0, (bar.width - _WIDEST_NOTE) / 2), 0).inset(max(outline, 0.6) / 2)
    lean = min(2.2, bar.width * 0.07) * (1 if uneven(int(bar.left)) > 0 else -1)
    inner = bar.inset(abs(lean), 0)
    head = min(3.4, bar.width * 0.17)
    points = [
        (inner.left - lean, inner.bottom), (inner.right - lean, inner.bottom),
        (inner.right + lean, inner.top - head), (inner.left + lean, inner.top - head - abs(lean)),
    ]  # fmt: skip
    sheet.polygon(points, outline=outline or 0.6, grey=grey, fill=fill)
    sheet.circle(bar.centre + lean / 2, bar.top - head, head, outline=min(1.0, head / 2), fill=WHITE)


def stroke(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw one stroke of a brush, pulled upwards: swollen where it starts, a tip where it ends."""
    seed = int(bar.left)
    bar = bar.inset(outline / 2)
    side, sway = bar.width * 0.09, bar.width * 0.05
    left, right = bar.left + side * (1 + uneven(seed)), bar.right - side * (1 + uneven(seed + 7))
    third, tip = bar.height / 3, min(bar.height * 0.22, bar.width * 0.6)
    shoulder = bar.top - tip
    sheet.path(
        [
            ("m", (left, bar.bottom)),
            ("l", (right, bar.bottom)),
            ("c", (bar.right, bar.bottom + third, right - sway, shoulder - third, right, shoulder)),
            ("c", (right, shoulder + tip * 0.5, right - sway, bar.top - tip * 0.1, right - side, bar.top)),
            ("c", (bar.centre, bar.top - tip * 0.1, left + side, shoulder + tip * 0.6, left, shoulder)),
            ("c", (left - sway, shoulder - third, bar.left, bar.bottom + third, left, bar.bottom)),
            ("h", ()),
        ],
        outline=outline,
        grey=grey,
        fill=fill,
    )


def panel(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a panel with a heavy edge and a row of dots that fades towards the top."""
    edge = max(outline, min(1.8, bar.width * 0.08))
    sheet.box(bar, outline=edge, grey=BLACK if fill in {BLACK, WHITE} else grey, fill=fill)
    if bar.width < 14 or fill != BLACK:
        return
    across = max(2, int(bar.width / 6))
    pitch = (bar.width - 2 * edge) / across
    for row in range(3):
        diameter = pitch * (0.68 - 0.18 * row)
        y = bar.top - edge - pitch * (row + 0.5)
        if y - diameter > bar.bottom + edge:
            first = bar.left + edge + (pitch - diameter) / 2
            sheet.dotted(first, bar.right - edge - (pitch - diameter) / 2, y, diameter, pitch, WHITE)


def arrow(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a bar that points upwards."""
    head = min(bar.width * 0.35, bar.height * 0.4)
    inner = bar.inset(outline / 2)
    points = [
        (inner.left, inner.bottom), (inner.right, inner.bottom), (inner.right, inner.top - head),
        (inner.centre, inner.top), (inner.left, inner.top - head),
    ]  # fmt: skip
    sheet.polygon(points, outline=outline, grey=grey, fill=fill)


def tower(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a tower of a city at night, some of its windows lit."""
    step = min(bar.width * 0.18, bar.height * 0.12)
    inner = bar.inset(outline / 2)
    points = [
        (inner.left, inner.bottom), (inner.right, inner.bottom), (inner.right, inner.top - 2 * step),
        (inner.right - step, inner.top - 2 * step), (inner.right - step, inner.top - step),
        (inner.centre + step * 0.5, inner.top - step), (inner.centre + step * 0.5, inner.top),
        (inner.centre - step * 0.5, inner.top), (inner.centre - step * 0.5, inner.top - step),
        (inner.left + step, inner.top - step), (inner.left + step, inner.top - 2 * step),
        (inner.left, inner.top - 2 * step),
    ]  # fmt: skip
    sheet.polygon(points, outline=outline, grey=grey, fill=fill)
    pane = bar.width / 7
    if pane < 1.6:
        return
    lit = WHITE if fill < 0.5 else grey
    rows = int((bar.height - 3 * step - pane) / (2 * pane))
    for row in range(rows):
        for place in range(3):
            if uneven(row * 5 + place * 3 + int(bar.left)) > -0.2:
                left, bottom = bar.left + pane * (1 + 2 * place), bar.bottom + pane * (1 + 2 * row)
                sheet.box(Box(left, bottom, left + pane, bottom + pane), outline=0, fill=lit)


def lean(sheet: "Sheet", bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a bar that leans forward."""
    inner = bar.inset(outline / 2)
    sheet.polygon(slanted(inner, min(inner.width * 0.3, inner.height * 0.3)), outline=outline, grey=grey, fill=fill)


def _oval(sheet: "Sheet", x: float, y: float, across: float, along: float, line: float, fill: float | None) -> None:
    """Draw an oval."""
    arm, lift = across * 0.5523, along * 0.5523
    sheet.path(
        [
            ("m", (x + across, y)),
            ("c", (x + across, y + lift, x + arm, y + along, x, y + along)),
            ("c", (x - arm, y + along, x - across, y + lift, x - across, y)),
            ("c", (x - across, y - lift, x - arm, y - along, x, y - along)),
            ("c", (x + arm, y - along, x + across, y - lift, x + across, y)),
            ("h", ()),
        ],
        outline=line,
        fill=fill,
    )
