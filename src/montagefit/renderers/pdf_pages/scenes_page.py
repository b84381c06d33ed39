"""The table of scenes: what is on screen, what is in the plan, and why where the two differ."""

from typing import Final

from montagefit.model.program import Program, SceneRow
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import Flow, page_heading
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, RULE
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted, wrapped

_SIZE: Final = 10.5
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

    def start(number: int) -> Box:
        if number == 1 and rest and rest.height > _LEAST_REST * sheet.frame.height:
            page = Box(rest.left, rest.bottom, rest.right, rest.top - 14)
        else:
            page = sheet.start_page("the plan and the film")
        if number == 1:
            sheet.bookmark("On screen, in your plan")
        area = page_heading(sheet, page, "On screen, in your plan", "" if number == 1 else "continued")
        if number == 1 and program.film_plan.about:
            lines = wrapped(program.film_plan.about, Face.REGULAR, 12, area.width)
            area = Box(
                area.left, area.bottom, area.right, sheet.lines(area.left, area.top, lines, Face.REGULAR, 12) - 8
            )
        for (left, _), head in zip(_columns(area), ("On screen", "In your plan", "Why"), strict=True):
            sheet.text(left, area.top - 9, head, Face.HEAVY, 11)
        sheet.rule(area.left, area.right, area.top - 15, RULE)
        return Box(area.left, area.bottom, area.right, area.top - 15)

    flow = Flow(start)
    for row in rows:
        cells = [
            fitted(text, face, (_SIZE,), width, _MOST_LINES)[0]
            for (text, face), (_, width) in zip(_cells(row), _columns(flow.area), strict=True)
        ]
        height = max(len(lines) for lines in cells) * _SIZE * LEADING + 12
        box = flow.take(height)
        for (_, face), lines, (left, _) in zip(_cells(row), cells, _columns(box), strict=True):
            sheet.lines(left, box.top - 6, lines, face, _SIZE)
        sheet.rule(box.left, box.right, box.bottom, HAIR)


def _cells(row: SceneRow) -> tuple[tuple[str, Face], ...]:
    """Give the texts of a row; what stands in for a scene is bold and says so."""
    given = f"Instead: {row.in_your_plan}" if row.replaced else row.in_your_plan
    return (
        (row.on_screen, Face.REGULAR),
        (given, Face.BOLD if row.replaced else Face.REGULAR),
        (row.why, Face.REGULAR),
    )


def _columns(area: Box) -> tuple[tuple[float, float], ...]:
    """Give left edge and width of the three columns."""
    left, columns = area.left, []
    for share in _SHARES:
        width = area.width * share
        columns.append((left, width - _GAP))
        left += width
    return tuple(columns)
