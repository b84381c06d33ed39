"""A week on one page, always exactly one: header, seven days, how hard it was."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from montagefit.model.program import Program, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.pdf_pages.density import (
    DENSITIES,
    LEAST_SQUEEZE,
    SNUG,
    TERSE,
    TIGHT,
    Density,
    first_density,
    squeezed,
)
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.load_chart import draw_small_chart
from montagefit.renderers.pdf_pages.session_block import draw_session, natural_height
from montagefit.renderers.pdf_pages.session_lines import SessionLines, session_lines, week_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import DAY, LEADING, RULE, SMALL, TITLE, WEEK_NUMBER
from montagefit.renderers.pdf_pages.typefaces import Face, rise_of
from montagefit.renderers.pdf_pages.words import fitted, shrunk
from montagefit.renderers.wording import date_text

KIND_WORDS: Final = {
    WeekKind.BUILD: "Build week",
    WeekKind.DELOAD: "Deload week: less, on purpose",
    WeekKind.TAPER: "Taper week: rest up, stay sharp",
    WeekKind.FINALE: "Finale week",
}
_DAY_COLUMN: Final = 60.0
_REST_ROW: Final = 20.0
_REST_ROW_ROOMY: Final = 30.0
_WIDEST_BAR: Final = 24.0
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
    head = _draw_header(sheet, page, program, week, most_lines=2 if len(rows) < 7 or _has_rest(rows) else 1)
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


def week_start(program: Program, week: Week) -> date:
    """Give the first day of a week."""
    return week.start or program.start + timedelta(weeks=week.number - 1)


def _has_rest(rows: list[Row]) -> bool:
    """Whether a day of the week is free."""
    return any(row.session is None for row in rows)


def _draw_header(sheet: Sheet, page: Box, program: Program, week: Week, *, most_lines: int) -> float:
    """Write number, beat, kind, dates, the film's line, the coach and the reason; give the height below."""
    base = page.top - Face.POSTER.cap_height * WEEK_NUMBER
    number = sheet.text(page.left, base, f"WEEK {week.number}", Face.POSTER, WEEK_NUMBER)
    width = min(150.0, _WIDEST_BAR * len(program.weeks))
    chart = Box(page.right - width, page.top - 34, page.right, page.top)
    draw_small_chart(sheet, chart, program, week.number)
    sheet.text(page.right, chart.bottom - 10, "planned load by week", align="right")
    left = number.right + 14
    room = min(chart.left, page.right - 90) - 14 - left
    beat, size = shrunk(week.beat, Face.HEAVY, (17.0, 10.0), room)
    sheet.text(left, page.top - rise_of(beat, Face.HEAVY) * size, beat, Face.HEAVY, size)
    first = week_start(program, week)
    dates = f"{date_text(first)} to {date_text(first + timedelta(days=6))}"
    if week.kind is WeekKind.BUILD:
        sheet.fit(left, base + 14, KIND_WORDS[week.kind], room, Face.BOLD, (11.5, SMALL))
    else:
        kind = sheet.fit(left + 4, base + 14, KIND_WORDS[week.kind], room - 8, Face.HEAVY, (11.0, SMALL))
        sheet.box(Box(left, kind.bottom - 0.4, kind.right + 4, kind.top + 2.4))
    sheet.fit(left, base, dates, room, Face.REGULAR, (12.0, SMALL))
    top = base - 12
    if week.line:
        lines, size = fitted(week.line, Face.BOLD, (13.0, 12.0, 10.5, SMALL), page.width, most_lines)
        top = sheet.lines(page.left, top, lines, Face.BOLD, size) - 2
    told = (("Coach", week.coach), ("It was for", week.reveal), ("My reason", program.athlete.reason or ""))
    for label, text in told:
        if text:
            lines, size = fitted(text, Face.REGULAR, (12.0, 11.0, SMALL), page.width - _DAY_COLUMN, most_lines)
            sheet.lines(page.left, top, [label], Face.BOLD, 11.0)
            top = min(
                sheet.lines(page.left + _DAY_COLUMN, top, lines, Face.REGULAR, size),
                top - 11.0 * LEADING,
            ) - 2  # fmt: skip
    return top - 4


def _draw_days(sheet: Sheet, area: Box, rows: list[Row]) -> None:
    """Share the height among the days and draw each."""
    width = area.width - _DAY_COLUMN
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
    for _, _, place in order:
        if _height(rows, chosen, width) <= height:
            break
        chosen[place] = TIGHT
    return chosen if _height(rows, chosen, width) <= height else [TERSE] * len(rows)


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
        sheet.text(area.left, y, name.upper(), Face.POSTER, 13.0)
        sheet.text(area.left + 28, y, number, Face.REGULAR, SMALL)
        sheet.text(area.left + _DAY_COLUMN, y, "Rest", Face.BOLD, 13.0)
        return
    size = DAY if density.asides_apart else TITLE
    y = area.top - density.padding - Face.POSTER.cap_height * size
    sheet.text(area.left, y, name.upper(), Face.POSTER, size)
    sheet.text(area.left, y - 14, number, Face.REGULAR, 11.0)
    draw_session(sheet, Box(area.left + _DAY_COLUMN, area.bottom, area.right, area.top), row.session, density)


def _draw_strip(sheet: Sheet, area: Box) -> None:
    """Ask how hard the week was, from 1 to 10, below a line to tear along."""
    sheet.cut_line(area.left, area.top - 6, area.right, area.top - 6)
    radius = 9.0
    y = area.bottom + 15
    box = sheet.text(area.left, y - 4, "How hard was the week?", Face.BOLD, 12.0)
    left = box.right + 10
    for effort in range(1, 11):
        x = left + radius + (effort - 1) * (2 * radius + 4)
        sheet.circle(x, y, radius)
        sheet.text(x, y - 3.4, str(effort), Face.REGULAR, 10.0, align="centre")
    sheet.writing_line(left + 10 * (2 * radius + 4) + 6, area.right, y - 8)
