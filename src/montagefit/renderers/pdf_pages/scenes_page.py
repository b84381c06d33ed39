"""The table of scenes: what is on screen, what is in the plan, and why where the two differ."""

from typing import Final

from montagefit.model.program import Program, SceneRow
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import Flow, continued_heading, page_heading
from montagefit.renderers.pdf_pages.sheet import FOOTER_HEIGHT, Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, RULE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted, wrapped

_SIZES: Final = (10.5, 10.0, 9.5, SMALL)
_HEAD: Final = 15.0
_TITLE: Final = FOOTER_HEIGHT + 62.0
"""What footer and title of a page take."""
_SHARES: Final = (0.36, 0.36, 0.28)
_GAP: Final = 12.0
_LEAST_REST: Final = 0.4
"""Share of a page that is worth starting on."""
_MOST_LINES: Final = 30
"""Lines of one cell; the highest row still fits on a page."""


def draw_scenes(sheet: Sheet, program: Program, rest: Box | None) -> None:
    """Draw the table on as many pages as it needs, from the rest of a page on if that is large enough."""
    rows = program.film_plan.scenes
    if not rows:
        return
    on_rest = rest is not None and rest.height > _LEAST_REST * sheet.frame.height
    first = Box(rest.left, rest.bottom, rest.right, rest.top - 14) if rest and on_rest else _new_page(sheet)
    sheet.bookmark("On screen, in your plan")
    first = page_heading(sheet, first, "On screen, in your plan")
    if program.film_plan.about:
        lines = wrapped(program.film_plan.about, Face.REGULAR, 12, first.width)
        below = sheet.lines(first.left, first.top, lines, Face.REGULAR, 12) - 8
        first = Box(first.left, first.bottom, first.right, below)
    size = _size_for(sheet, rows, first)

    def start(number: int) -> Box:
        if number == 1:
            return _draw_head(sheet, first)
        with sheet.decoration():
            return _draw_head(sheet, continued_heading(sheet, _new_page(sheet), "On screen, in your plan"))

    with sheet.tag("Table"):
        flow = Flow(start)
        for row in rows:
            cells = _broken(row, flow.area, size)
            box = flow.take(_height(cells, size))
            with sheet.tag("TR"):
                for (_, face), lines, (left, _) in zip(_cells(row), cells, _columns(box), strict=True):
                    with sheet.tag("TD"):
                        sheet.lines(left, box.top - 5, lines, face, size)
            sheet.rule(box.left, box.right, box.bottom, HAIR)


def _new_page(sheet: Sheet) -> Box:
    """Start a page of the table."""
    return sheet.start_page("the plan and the film")


def _draw_head(sheet: Sheet, area: Box) -> Box:
    """Write the heads of the columns and give what is left."""
    with sheet.tag("TR"):
        for (left, _), head in zip(_columns(area), ("On screen", "In your plan", "Why"), strict=True):
            with sheet.tag("TH", scope="Column"):
                sheet.text(left, area.top - 9, head, Face.HEAVY, 11)
    sheet.rule(area.left, area.right, area.top - _HEAD, RULE)
    return Box(area.left, area.bottom, area.right, area.top - _HEAD)


def _size_for(sheet: Sheet, rows: tuple[SceneRow, ...], first: Box) -> float:
    """Give the largest size, unless a smaller one saves a page."""
    pages = []
    for size in _SIZES:
        room, count = first.height - _HEAD, 1
        for row in rows:
            height = _height(_broken(row, first, size), size)
            if height > room:
                room, count = sheet.frame.height - _TITLE - _HEAD, count + 1
            room -= height
        pages.append(count)
    return _SIZES[pages.index(min(pages))]


def _broken(row: SceneRow, area: Box, size: float) -> list[list[str]]:
    """Break the texts of a row into lines."""
    columns = zip(_cells(row), _columns(area), strict=True)
    return [fitted(text, face, (size,), width, _MOST_LINES)[0] for (text, face), (_, width) in columns]


def _height(cells: list[list[str]], size: float) -> float:
    """Measure a row."""
    return max(len(lines) for lines in cells) * size * LEADING + 9


def _cells(row: SceneRow) -> tuple[tuple[str, Face], ...]:
    """Give the texts of a row; what stands in for a scene says so."""
    given = f"Instead: {row.in_your_plan}" if row.replaced else row.in_your_plan
    return ((row.on_screen, Face.REGULAR), (given, Face.REGULAR), (row.why, Face.REGULAR))


def _columns(area: Box) -> tuple[tuple[float, float], ...]:
    """Give left edge and width of the three columns."""
    left, columns = area.left, []
    for share in _SHARES:
        width = area.width * share
        columns.append((left, width - _GAP))
        left += width
    return tuple(columns)
