"""One session in its row of a week page: roomy, in two columns, or tight, whatever the page can give."""

from typing import Final

from montagefit.renderers.pdf_pages.density import Density
from montagefit.renderers.pdf_pages.drill_row import draw_drill, drill_height
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.session_lines import SessionLines
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import LEADING, SMALL, WRITING_PITCH
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.words import cut, wrapped

_COLUMN_GAP: Final = 14.0
_NOTE_SIZE: Final = 9.5
_ASIDE_GAP: Final = 1.5
"""White between the last drill and the cool-down."""
_WARM_UP: Final = "Warm-up"
_COOL_DOWN: Final = "Cool-down"
_SEE_MORE: Final = " See the page of the test and the finale."
_WARM_UP_SHARE: Final = 0.62
"""Part of the line that the warm-up gets where both stand on one."""


def natural_height(lines: SessionLines, density: Density, width: float) -> float:
    """Give the height a session needs."""
    before = _aside_lines(_WARM_UP, lines.warm_up, density, width)
    after = _aside_lines(_COOL_DOWN, lines.cool_down, density, width)
    asides = len(before) + len(after) if density.asides_apart else 1
    notes = _instruction_lines(lines, density, width)
    return (
        density.head
        + asides * density.aside
        + sum(_row_heights(lines, density, width))
        + len(notes) * _NOTE_SIZE * LEADING
        + (4 if notes else 0)
        + _ASIDE_GAP
        + 2 * density.padding
    )


def draw_session(sheet: Sheet, area: Box, lines: SessionLines, density: Density) -> None:
    """Draw a session into its area; room to spare becomes distance, then lines for notes."""
    spare = max(0.0, area.height - natural_height(lines, density, area.width))
    heights = _row_heights(lines, density, area.width)
    stretch = min(density.stretch, spare / max(1, len(heights)))
    rest = area.inset(0, density.padding)
    _draw_head(sheet, rest, lines, density)
    rest = rest.cut_top(density.head)[1]
    if density.asides_apart:
        rest = _draw_aside(sheet, rest, _WARM_UP, lines.warm_up, density)
    else:
        left, right = rest.cut_left(rest.width * _WARM_UP_SHARE)
        _draw_aside(sheet, left, _WARM_UP, lines.warm_up, density)
        _draw_aside(sheet, right.cut_left(10)[1], _COOL_DOWN, lines.cool_down, density)
        rest = rest.cut_top(density.aside)[1]
    rows = []
    for height in heights:
        row, rest = rest.cut_top(height + stretch)
        rows.append(row.columns(density.columns, _COLUMN_GAP))
    if rows:
        with sheet.tag("Table"):
            # Columns are filled, and read, from top to bottom.
            for number, drill in enumerate(lines.drills):
                draw_drill(sheet, rows[number % len(rows)][number // len(rows)], drill, density)
    notes = _instruction_lines(lines, density, rest.width)
    if notes:
        bottom = sheet.lines(rest.left, rest.top - 3, notes, Face.REGULAR, _NOTE_SIZE) - 1
        rest = Box(rest.left, rest.bottom, rest.right, bottom)
    rest = rest.cut_top(_ASIDE_GAP)[1]
    if density.asides_apart:
        rest = _draw_aside(sheet, rest, _COOL_DOWN, lines.cool_down, density)
    _draw_notes(sheet, rest)


def _row_heights(lines: SessionLines, density: Density, width: float) -> list[float]:
    """Give the height of each row of drills; columns are filled from top to bottom."""
    rows = -(-len(lines.drills) // density.columns)
    column = (width + _COLUMN_GAP) / density.columns - _COLUMN_GAP
    return [max(drill_height(drill, column, density) for drill in lines.drills[number::rows]) for number in range(rows)]


def _draw_head(sheet: Sheet, area: Box, lines: SessionLines, density: Density) -> None:
    """Write title and focus, and minutes and effort at the right."""
    y = area.top - Face.HEAVY.cap_height * density.title
    facts = f"{lines.time}, {lines.facts}" if lines.time else lines.facts
    size = min(11.0, density.title)
    edge = area.right - width_of(facts, Face.REGULAR, size) - 10
    with sheet.tag("H3"):
        box = sheet.fit(area.left, y, lines.title, edge - area.left, Face.HEAVY, (density.title, SMALL))
    room = edge - box.right - 8
    if lines.focus and room > 60:
        sheet.fit(box.right + 8, y, lines.focus, room, Face.REGULAR, (min(10.5, density.title), SMALL))
    sheet.text(area.right, y, facts, Face.REGULAR, size, align="right")


def _aside_size(density: Density) -> float:
    """Give the size of warm-up and cool-down."""
    return max(SMALL, min(_NOTE_SIZE, density.aside - 1.5))


def _aside_lines(label: str, entries: tuple[str, ...], density: Density, width: float) -> list[str]:
    """Set warm-up or cool-down in one line, two at most; where there is but one, without doses if need be."""
    if not entries:
        return []
    size = _aside_size(density)
    room = width - width_of(label, Face.BOLD, size) - 6
    lines = wrapped(", ".join(entries), Face.REGULAR, size, room)
    most = 2 if density.asides_apart else 1
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], cut(" ".join(lines[most - 1 :]), Face.REGULAR, size, room)]


def _draw_aside(sheet: Sheet, area: Box, label: str, entries: tuple[str, ...], density: Density) -> Box:
    """Write warm-up or cool-down at the top of an area; give what is left below."""
    size = _aside_size(density)
    broken = _aside_lines(label, entries, density, area.width)
    if not broken:
        return area
    top = area.top - density.aside + 3.4 + Face.REGULAR.cap_height * size
    with sheet.tag("P"):
        sheet.lines(area.left, top, [label], Face.BOLD, size)
        left = area.left + width_of(label, Face.BOLD, size) + 6
        sheet.lines(left, top, broken, Face.REGULAR, size, leading=density.aside / size)
    return area.cut_top(density.aside * len(broken))[1]


def _instruction_lines(lines: SessionLines, density: Density, width: float) -> list[str]:
    """Break the instructions of a test or finale; where there is no room for all, say where all of it is."""
    most = density.instruction_lines
    if not lines.instructions or not most:
        return []
    broken = wrapped(" ".join(lines.instructions), Face.REGULAR, _NOTE_SIZE, width)
    if len(broken) <= most:
        return broken
    room = width - width_of(_SEE_MORE, Face.REGULAR, _NOTE_SIZE)
    last = cut(" ".join(broken[most - 1 :]), Face.REGULAR, _NOTE_SIZE, room)
    return [*broken[: most - 1], f"{last}{_SEE_MORE}"]


def _draw_notes(sheet: Sheet, area: Box) -> None:
    """Fill the room that is left with lines to write on."""
    count = int((area.height + 4) / WRITING_PITCH)
    for place in range(count):
        y = area.top - WRITING_PITCH * (place + 1) + 4
        left = area.left
        if place == 0:
            left = sheet.text(area.left, y + 1, "Notes", Face.REGULAR, SMALL).right + 6
        sheet.writing_line(left, area.right, y)
