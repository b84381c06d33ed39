"""One drill of a session: its name, its dose as the boldest thing, a tick box for each set, rest and effort."""

from dataclasses import dataclass
from typing import Final

from montagefit.renderers.pdf_pages.density import Density
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.session_lines import DrillLine
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import SMALL, TICK_GAP
from montagefit.renderers.pdf_pages.typefaces import Face, width_of

_LEAST_TICK: Final = 5.0
_LEAST_NAME: Final = 0.3
"""Share of the column that a name keeps beside a long dose."""
_SIDE_SIZE: Final = 0.65
_GAP: Final = 6.0
_READ_DOSE: Final = 11.5
"""A long dose moves to the left rather than become smaller than this."""
_NAME_PITCH: Final = 1.15
"""Height of a name's own line, in sizes."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of a drill stand in its cell."""

    dose_left: float
    dose_right: float
    ticks_left: float
    ticks_below: bool
    """Whether the boxes stand under the dose instead of beside it."""
    name_apart: bool
    """Whether the name has a line of its own above the dose."""


def drill_height(drill: DrillLine, width: float, density: Density) -> float:
    """Give the height a drill needs in a column of this width."""
    apart = _places(drill, Box(0, 0, width, 0), density).name_apart
    return density.pitch + (density.name * _NAME_PITCH if apart else 0)


def draw_drill(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw a drill into its cell."""
    places = _places(drill, cell, density)
    y = cell.top - density.lead - Face.HEAVY.cap_height * density.dose
    face = Face.BOLD if drill.film else Face.REGULAR
    room = (cell.right if places.name_apart else places.dose_left - _GAP) - cell.left
    name = sheet.fit(cell.left, y, drill.name, room, face, (density.name, SMALL))
    if drill.card:
        sheet.link(drill.card, name)
    if places.name_apart:
        y -= density.name * _NAME_PITCH
    dose_end = _draw_dose(sheet, Box(places.dose_left, y, places.dose_right, y), drill, density.dose)
    if not density.detail:
        _draw_ticks(sheet, Box(places.ticks_left, y - 1.2, cell.right, y - 1.2 + density.tick), drill.ticks)
        rest = next(iter(drill.details), "")
        if width_of(rest, Face.REGULAR, SMALL) <= places.dose_right - dose_end - 4:
            sheet.text(places.dose_right, y, rest, Face.REGULAR, SMALL, align="right")
        return
    low = y - density.detail
    base = low - 2.2 if places.ticks_below else y - 1.5
    _draw_ticks(sheet, Box(places.ticks_left, base, cell.right, base + density.tick), drill.ticks)
    details = ", ".join(drill.details)
    if drill.cue and density.columns == 1:
        details = f"{details}. {drill.cue}" if details else drill.cue
    edge = places.ticks_left if places.ticks_below else cell.right
    sheet.fit(cell.left, low, details, edge - _GAP - cell.left, Face.REGULAR, (10.0, SMALL))


def _places(drill: DrillLine, cell: Box, density: Density) -> _Places:
    """Settle who gives way when name and dose are too long for one line."""
    ticks_left = cell.left + cell.width * density.ticks_at
    dose_left = cell.left + cell.width * density.dose_at
    # In two columns the boxes stand under the dose; a long dose pushes them there in one column, too.
    beside = ticks_left - _GAP - dose_left
    below = density.detail > 0 and (density.columns > 1 or _dose_width(drill, min(13.0, density.dose)) > beside)
    dose_right = cell.right if below else ticks_left - _GAP
    if (wanted := _dose_width(drill, min(_READ_DOSE, density.dose))) > dose_right - dose_left:
        dose_left = max(cell.left + cell.width * _LEAST_NAME, dose_right - wanted)
    face = Face.BOLD if drill.film else Face.REGULAR
    name = width_of(drill.name, face, min(density.least_name, density.name))
    return _Places(dose_left, dose_right, ticks_left, below, name > dose_left - _GAP - cell.left)


def _dose_width(drill: DrillLine, size: float) -> float:
    """Measure a dose with its `each side`."""
    return width_of(drill.dose, Face.HEAVY, size) + _side_width(drill, size)


def _side_width(drill: DrillLine, size: float) -> float:
    """Measure `each side` and the gap before it."""
    return width_of(drill.side, Face.BOLD, max(SMALL, size * _SIDE_SIZE)) + 4 if drill.side else 0.0


def _draw_dose(sheet: Sheet, line: Box, drill: DrillLine, size: float) -> float:
    """Write the dose, shrunk to its line; give where it ends."""
    while size > SMALL and _dose_width(drill, size) > line.width:
        size = max(SMALL, size - 0.5)
    box = sheet.fit(
        line.left, line.bottom, drill.dose, line.width - _side_width(drill, size), Face.HEAVY, (size, SMALL)
    )
    if not drill.side:
        return box.right
    return sheet.text(box.right + 4, line.bottom, drill.side, Face.BOLD, max(SMALL, size * _SIDE_SIZE)).right


def _draw_ticks(sheet: Sheet, area: Box, count: int) -> None:
    """Draw one box for each set, smaller if they are many."""
    gap = min(TICK_GAP, area.height * 0.36)
    size = min(area.height, (area.width + gap) / count - gap)
    if size < _LEAST_TICK:
        # Too many to tick: a line for strokes, with the number to reach.
        box = sheet.text(area.left, area.bottom + 1, f"of {count}", Face.BOLD, SMALL)
        sheet.writing_line(box.right + 4, area.right, area.bottom)
        return
    bottom = area.middle - size / 2
    for place in range(count):
        left = area.left + place * (size + gap)
        sheet.box(Box(left, bottom, left + size, bottom + size))
