"""A week on one page, always exactly one: header, seven days, how hard it was."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from montagefit.model.program import Program, Week
from montagefit.renderers.pdf_pages.density import (
    CLOSE,
    DENSITIES,
    LEAST,
    LEAST_SQUEEZE,
    SNUG,
    TERSE,
    TIGHT,
    Density,
    Style,
    first_density,
    squeezed,
)
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.session_block import draw_session, natural_height
from montagefit.renderers.pdf_pages.session_lines import SessionLines, session_lines, week_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import DAY, RULE, SMALL, TITLE
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.week_header import DAY_COLUMN, draw_header, week_start
from montagefit.renderers.wording import date_text

_REST_ROW: Final = 20.0
_REST_ROW_ROOMY: Final = 30.0
_STRIP: Final = 40.0
"""Height of the tear-off strip."""


@dataclass(frozen=True, slots=True)
class Row:
    """One day of the week, or one of two sessions of a day; a rest day has no session."""

    day: date
    session: SessionLines | None


def draw_week(sheet: Sheet, program: Program, week: Week) -> None:
    """Draw the page of a week."""
    page = sheet.start_page(f"week {week.number} of {len(program.weeks)}")
    sheet.bookmark(f"Week {week.number}: {week.beat}", 1)
    sheet.anchor(week_key(week.number), page)
    rows = rows_of(program, week)
    strip, page = page.cut_bottom(_STRIP)
    head = draw_header(sheet, page, program, week, most_lines=2 if len(rows) < 7 or _has_rest(rows) else 1)
    _draw_days(sheet, Box(page.left, page.bottom + 2, page.right, head), rows)
    _draw_strip(sheet, strip)


def rows_of(program: Program, week: Week) -> list[Row]:
    """Give the seven days of a week in order, and any session outside of them."""
    first = week_start(program, week)
    dates = sorted({first + timedelta(days=day) for day in range(7)} | {session.date for session in week.sessions})
    rows: list[Row] = []
    for day in dates:
        sessions = [session for session in week.sessions if session.date == day]
        rows.extend(Row(day, session_lines(session, program)) for session in sessions)
        if not sessions:
            rows.append(Row(day, None))
    return rows


def _has_rest(rows: list[Row]) -> bool:
    """Whether a day of the week is free."""
    return any(row.session is None for row in rows)


def _draw_days(sheet: Sheet, area: Box, rows: list[Row]) -> None:
    """Share the height among the days and draw each."""
    width = area.width - DAY_COLUMN
    densities = _choose_densities(rows, area.height, width)
    needed = _height(rows, densities, width)
    if needed > area.height:
        # More than eight drills a day: the tightest density is squeezed, so that a week stays one page.
        densities = [squeezed(density, area.height / needed) for density in densities]
    trained = sum(row.session is not None for row in rows)
    resting = len(rows) - trained
    spare = max(0.0, area.height - needed)
    rest_row = _REST_ROW * min(1.0, area.height / needed)
    if trained:
        rest_row = min(_REST_ROW_ROOMY, rest_row + spare / max(1, resting) / 4)
        spare -= max(0.0, rest_row - _REST_ROW) * resting
    top = area.top
    for row, density in zip(rows, densities, strict=True):
        height = natural_height(row.session, density, width) + spare / trained if row.session else rest_row
        _draw_row(sheet, Box(area.left, top - height, area.right, top), row, density)
        top -= height
    sheet.rule(area.left, area.right, top, RULE)


def _choose_densities(rows: list[Row], height: float, width: float) -> list[Density]:
    """Set all sessions alike, as roomy as the page allows; at the last step the highest give way first."""
    first = max((first_density(row.session) for row in rows if row.session), default=0)
    for density in DENSITIES[first:]:
        if _height(rows, [density] * len(rows), width) <= height:
            return [density] * len(rows)
    for percent in range(98, int(LEAST_SQUEEZE * 100) - 1, -2):
        density = squeezed(SNUG, percent / 100)
        if _height(rows, [density] * len(rows), width) <= height:
            return [density] * len(rows)
    least = squeezed(SNUG, LEAST_SQUEEZE)
    chosen = [least] * len(rows)
    measured = [_height([row], [least], width) for row in rows]
    # A test or a finale keeps its room longest, then the lower sessions.
    order = sorted(
        (bool(row.session.instructions), -measured[place], place) for place, row in enumerate(rows) if row.session
    )
    for density in (CLOSE, TIGHT, TERSE, LEAST):
        for _, _, place in order:
            if _height(rows, chosen, width) <= height:
                return chosen
            chosen[place] = density
    return chosen


def _height(rows: list[Row], densities: list[Density], width: float) -> float:
    """Measure all rows, each set in its density."""
    return sum(
        natural_height(row.session, density, width) if row.session else _REST_ROW
        for row, density in zip(rows, densities, strict=True)
    )


def _draw_row(sheet: Sheet, area: Box, row: Row, density: Density) -> None:
    """Draw a day: its name and date at the left, the session or the word rest."""
    sheet.rule(area.left, area.right, area.top, RULE)
    name, number = date_text(row.day).split(" ", 1)
    if row.session is None:
        y = area.middle - 0.36 * 13
        with sheet.tag("H2"):
            box = sheet.fit(area.left, y, name.upper(), 29, sheet.poster, (11.0, SMALL))
            sheet.fit(box.right + 3, y, number, DAY_COLUMN - box.width - 4, Face.REGULAR)
        sheet.text(area.left + DAY_COLUMN, y, "Rest", Face.BOLD, 13.0)
        return
    wished = TITLE if density.style is Style.LINE else DAY
    size = min(wished, DAY * (DAY_COLUMN - 8) / width_of(name.upper(), sheet.poster, DAY))
    y = area.top - density.padding - sheet.poster.cap_height * size
    with sheet.tag("H2"):
        sheet.text(area.left, y, name.upper(), sheet.poster, size)
        sheet.text(area.left, y - 14, number, Face.REGULAR, 11.0)
    draw_session(sheet, Box(area.left + DAY_COLUMN, area.bottom, area.right, area.top), row.session, density)


def _draw_strip(sheet: Sheet, area: Box) -> None:
    """Ask how hard the week was, from 1 to 10, below a line to tear along."""
    sheet.cut_line(area.left, area.top - 6, area.right, area.top - 6)
    radius = 9.0
    y = area.bottom + 15
    box = sheet.text(area.left, y - 4, "How hard was the week?", Face.BOLD, 12.0)
    left = box.right + 10
    with sheet.tag("L"):
        for effort in range(1, 11):
            x = left + radius + (effort - 1) * (2 * radius + 4)
            sheet.circle(x, y, radius)
            with sheet.tag("LI"), sheet.tag("LBody"):
                sheet.text(x, y - 3.4, str(effort), Face.REGULAR, 10.0, align="centre")
    sheet.writing_line(left + 10 * (2 * radius + 4) + 6, area.right, y - 8)
