"""One drill of a session: its name, its dose as the boldest thing, a tick box for each set, rest and effort."""

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


def draw_drill(sheet: Sheet, cell: Box, drill: DrillLine, density: Density) -> None:
    """Draw a drill into its cell."""
    y = cell.top - density.lead - Face.HEAVY.cap_height * density.dose
    ticks_left = cell.left + cell.width * density.ticks_at
    smallest = min(13.0, density.dose)
    # In two columns the boxes stand under the dose; a long dose pushes them there in one column, too.
    beside = ticks_left - _GAP - (cell.left + cell.width * density.dose_at)
    below = density.detail > 0 and (density.columns > 1 or _dose_width(drill, smallest) > beside)
    dose_right = cell.right if below else ticks_left - _GAP
    dose_left = cell.left + cell.width * density.dose_at
    if (wanted := _dose_width(drill, min(11.0, density.dose))) > dose_right - dose_left:
        dose_left = max(cell.left + cell.width * _LEAST_NAME, dose_right - wanted)
    face = Face.BOLD if drill.film else Face.REGULAR
    name = sheet.fit(cell.left, y, drill.name, dose_left - cell.left - _GAP, face, (density.name, SMALL))
    if drill.card:
        sheet.link(drill.card, name)
    dose_end = _draw_dose(sheet, Box(dose_left, y, dose_right, y), drill, density.dose)
    if not density.detail:
        _draw_ticks(sheet, Box(ticks_left, y - 1.2, cell.right, y - 1.2 + density.tick), drill.ticks)
        rest = next(iter(drill.details), "")
        if width_of(rest, Face.REGULAR, SMALL) <= dose_right - dose_end - 4:
            sheet.text(dose_right, y, rest, Face.REGULAR, SMALL, align="right")
        return
    low = y - density.detail
    base = low - 2.2 if below else y - 1.5
    _draw_ticks(sheet, Box(ticks_left, base, cell.right, base + density.tick), drill.ticks)
    details = ", ".join(drill.details)
    if drill.cue and density.columns == 1:
        details = f"{details}. {drill.cue}" if details else drill.cue
    edge = ticks_left if below else cell.right
    sheet.fit(cell.left, low, details, edge - _GAP - cell.left, Face.REGULAR, (10.0, SMALL))


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
