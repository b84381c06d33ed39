"""One drill of a session: its name, its dose as the boldest thing, a tick box for each set, rest and effort."""

from dataclasses import dataclass
from typing import Final

from montagefit.renderers.pdf_pages.density import Density, Style, detail_size
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.session_lines import DrillLine
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import LEADING, SMALL, TICK_GAP
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.words import shrunk

_LEAST_TICK: Final = 5.0
_SIDE_SIZE: Final = 0.65
_GAP: Final = 6.0
_LEAST_NAME: Final = 0.25
"""Part of a line that a name keeps beside its dose."""
_READ_DOSE: Final = 11.5
"""A long dose pushes the boxes to the next line rather than become smaller than this."""


@dataclass(frozen=True, slots=True)
class _Stack:
    """Which line of a stacked drill holds what; the name is on the first, the dose on the second."""

    details: int
    ticks: int

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return max(self.details, self.ticks)


def drill_height(drill: DrillLine, width: float, density: Density) -> float:
    """Give the height a drill needs in a column of this width."""
    if density.style is Style.STACKED:
        return density.pitch + (density.detail if _stack(drill, width, density).lines > 2 else 0)
    if density.style is Style.WIDE and _needs_own_line(drill, width, density):
        return density.pitch + density.name * LEADING
    if density.style is Style.LINE:
        lines = 2 if _name_goes_above(drill, width, density) else 1
        return lines * density.pitch + (density.detail if _load_goes_below(drill, width, density) else 0)
    return density.pitch


def draw_drill(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw a drill into its cell, as a row of the session's table: its name heads the row."""
    draw = {Style.WIDE: _draw_wide, Style.STACKED: _draw_stacked, Style.LINE: _draw_line}[density.style]
    with sheet.tag("TR"):
        draw(sheet, cell, drill, density)


def _draw_wide(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw name, dose and boxes side by side, the details below."""
    y = cell.top - density.lead - Face.HEAVY.cap_height * density.dose
    ticks_left = cell.left + cell.width * density.ticks_at
    dose_left = cell.left + cell.width * density.dose_at
    apart = _needs_own_line(drill, cell.width, density)
    _draw_name(sheet, Box(cell.left, y, cell.right if apart else dose_left - _GAP, y), drill, density)
    if apart:
        y -= density.name * LEADING
    # A dose too long for its column takes the place of the boxes, and they go below it.
    low = _dose_width(drill, min(13.0, density.dose)) > ticks_left - _GAP - dose_left
    below = y - density.detail
    base = below - 2.2 if low else y - 1.5
    with sheet.tag("TD"):
        _draw_dose(sheet, Box(dose_left, y, cell.right if low else ticks_left - _GAP, y), drill, density.dose)
        _draw_ticks(sheet, Box(ticks_left, base, cell.right, base + density.tick), drill)
    details = ". ".join(filter(None, (", ".join(drill.details), drill.cue)))
    right = ticks_left - _GAP if low else cell.right
    with sheet.tag("TD"):
        sheet.fit(cell.left, below, details, right - cell.left, Face.REGULAR, (10.0, SMALL))


def _draw_stacked(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw the name above dose and boxes; the details stand where there is room."""
    stack = _stack(drill, cell.width, density)
    size = detail_size(density)
    first = cell.top - density.lead - Face.HEAVY.cap_height * density.name
    second = first - density.dose * 1.14
    bases = {1: first, 2: second, 3: second - density.detail}
    ticks_left = cell.left + cell.width * density.ticks_at
    details = ", ".join(drill.details)
    taken = width_of(details, Face.REGULAR, size) + 8 if stack.details == 1 else 0
    _draw_name(sheet, Box(cell.left, first, cell.right - taken, first), drill, density)
    dose_right = ticks_left - _GAP if stack.ticks == 2 else cell.right
    base = bases[stack.ticks] - 1.2
    with sheet.tag("TD"):
        _draw_dose(sheet, Box(cell.left, second, dose_right, second), drill, density.dose)
        _draw_ticks(sheet, Box(ticks_left, base, cell.right, base + density.tick), drill)
    y = bases[stack.details]
    with sheet.tag("TD"):
        if stack.details < 3:
            sheet.text(cell.right, y, details, Face.REGULAR, size, align="right")
        else:
            right = ticks_left - _GAP if stack.ticks == 3 else cell.right
            sheet.fit(cell.left, y, details, right - cell.left, Face.REGULAR, (size, SMALL))


def _draw_line(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw everything in one line: name, rest if there is room, dose, boxes."""
    y = cell.top - density.lead - Face.HEAVY.cap_height * density.dose
    ticks_left = cell.left + cell.width * density.ticks_at
    dose_right = ticks_left - _GAP
    size, dose_at = _dose_in_line(drill, cell.width, density)
    dose_left = cell.left + dose_at
    above = _name_goes_above(drill, cell.width, density)
    name_right = _draw_name(sheet, Box(cell.left, y, cell.right if above else dose_left - _GAP, y), drill, density)
    if above:
        y -= density.pitch
        name_right = cell.left
    with sheet.tag("TD"):
        _draw_dose(sheet, Box(dose_left, y, dose_right, y), drill, size)
        _draw_ticks(sheet, Box(ticks_left, y - 1.2, cell.right, y - 1.2 + density.tick), drill)
    with sheet.tag("TD"):
        if _load_goes_below(drill, cell.width, density):
            details = ", ".join(filter(None, (drill.rest, drill.load)))
            sheet.fit(cell.left, y - density.detail, details, cell.width, Face.REGULAR)
        else:
            details = _shortest(drill, dose_left - _GAP - name_right - _GAP)
            sheet.text(dose_left - _GAP, y, details, Face.REGULAR, SMALL, align="right")


def _dose_in_line(drill: DrillLine, width: float, density: Density) -> tuple[float, float]:
    """Give the size of a dose that shares its line, and how far from the left it starts."""
    size = _line_dose_size(drill, width, density)
    least = 0.0 if _name_goes_above(drill, width, density) else width * _LEAST_NAME
    return size, max(least, width * density.ticks_at - _GAP - _dose_width(drill, size) - 0.1)


def _line_dose_size(drill: DrillLine, width: float, density: Density) -> float:
    """Give the size of a dose that shares its line: smaller where it would take more than its part."""
    size = density.dose
    while size > SMALL and _dose_width(drill, size) > width * density.dose_at:
        size = max(SMALL, size - 0.5)
    return size


def _name_goes_above(drill: DrillLine, width: float, density: Density) -> bool:
    """Whether name and dose would be cut beside each other, and there is room for two lines."""
    room = width * density.ticks_at - _GAP - _dose_width(drill, _line_dose_size(drill, width, density)) - 0.1
    name = max(width * _LEAST_NAME, width_of(drill.name, _face(drill), SMALL) + _GAP)
    return density.detail > 0 and name > room


def _load_goes_below(drill: DrillLine, width: float, density: Density) -> bool:
    """Whether a load has no room beside the name and the dose; what is lifted must never be left away."""
    if not drill.load or not density.detail:
        return False
    room = _dose_in_line(drill, width, density)[1] - _GAP
    taken = 0.0
    if not _name_goes_above(drill, width, density):
        _, size = shrunk(drill.name, _face(drill), (density.name, SMALL), room)
        taken = min(room, width_of(drill.name, _face(drill), size))
    return width_of(drill.load, Face.REGULAR, SMALL) > room - taken - _GAP


def _shortest(drill: DrillLine, room: float) -> str:
    """Give as many of the details as there is room for; the load stays longest, then the rest."""
    choices = (
        (drill.rest, drill.load, drill.pace),
        (drill.rest, drill.load),
        (drill.load, drill.pace),
        (drill.load,) if drill.load else (drill.rest,),
        (drill.load,),
    )
    for choice in choices:
        text = ", ".join(filter(None, choice))
        if text and width_of(text, Face.REGULAR, SMALL) <= room:
            return text
    return ""


def _needs_own_line(drill: DrillLine, width: float, density: Density) -> bool:
    """Whether a name would become too small beside its dose."""
    return width_of(drill.name, _face(drill), density.least_name) > width * density.dose_at - _GAP


def _stack(drill: DrillLine, width: float, density: Density) -> _Stack:
    """Settle where the boxes and the details of a stacked drill have room."""
    ticks_left = width * density.ticks_at
    ticks = 2 if _dose_width(drill, min(_READ_DOSE, density.dose)) <= ticks_left - _GAP else 3
    details = width_of(", ".join(drill.details), Face.REGULAR, detail_size(density)) + 8
    if width_of(drill.name, _face(drill), density.name) + details <= width:
        return _Stack(1, ticks)
    if ticks == 2 and ticks_left + drill.ticks * (density.tick + _tick_gap(density.tick)) + details <= width:
        return _Stack(2, ticks)
    return _Stack(3, ticks)


def _face(drill: DrillLine) -> Face:
    """Give the face of a drill's name: the film's own are bold."""
    return Face.BOLD if drill.film else Face.REGULAR


def _draw_name(sheet: Sheet, line: Box, drill: DrillLine, density: Density) -> float:
    """Write the name with its link; give where it ends."""
    with sheet.tag("TH", scope="Row"), sheet.link(drill.card, f"Card: {drill.name}"):
        return sheet.fit(line.left, line.bottom, drill.name, line.width, _face(drill), (density.name, SMALL)).right


def _dose_width(drill: DrillLine, size: float) -> float:
    """Measure a dose with its `each side`."""
    return width_of(drill.dose, Face.HEAVY, size) + _side_width(drill, size)


def _side_width(drill: DrillLine, size: float) -> float:
    """Measure `each side` and the gap before it."""
    return width_of(drill.side, Face.BOLD, max(SMALL, size * _SIDE_SIZE)) + 4 if drill.side else 0.0


def _draw_dose(sheet: Sheet, line: Box, drill: DrillLine, size: float) -> None:
    """Write the dose, shrunk to its line."""
    while size > SMALL and _dose_width(drill, size) > line.width:
        size = max(SMALL, size - 0.5)
    box = sheet.fit(
        line.left, line.bottom, drill.dose, line.width - _side_width(drill, size), Face.HEAVY, (size, SMALL)
    )
    if drill.side:
        sheet.text(box.right + 4, line.bottom, drill.side, Face.BOLD, max(SMALL, size * _SIDE_SIZE))


def _tick_gap(size: float) -> float:
    """Give the white between two tick boxes."""
    return min(TICK_GAP, size * 0.36)


def _draw_ticks(sheet: Sheet, area: Box, drill: DrillLine) -> None:
    """Draw one box for each set, smaller if they are many."""
    count = drill.ticks
    gap = _tick_gap(area.height)
    size = min(area.height, (area.width + gap) / count - gap)
    if size < _LEAST_TICK:
        # Too many to tick: a line for strokes, with the number to reach.
        box = sheet.text(area.left, area.bottom + 1, f"of {count}", Face.BOLD, SMALL)
        sheet.writing_line(box.right + 4, area.right, area.bottom)
        return
    bottom = area.middle - size / 2
    for place in range(count):
        left = area.left + place * (size + gap)
        told = f"{drill.name}, set {place + 1} of {count}" if count > 1 else drill.name
        sheet.tick_box(Box(left, bottom, left + size, bottom + size), told)
