"""The header of a week page: which week it is, what it is for, where it stands in the plan, what the film says."""

from datetime import date, timedelta
from typing import Final

from montagefit.model.program import Program, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import draw_rule
from montagefit.renderers.pdf_pages.load_chart import draw_small_chart
from montagefit.renderers.pdf_pages.looks.rules import REACH
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import LEADING, SMALL, WEEK_NUMBER
from montagefit.renderers.pdf_pages.typefaces import Face, rise_of
from montagefit.renderers.pdf_pages.words import fitted, shrunk
from montagefit.renderers.wording import date_text

KIND_WORDS: Final = {
    WeekKind.BUILD: "Build week",
    WeekKind.DELOAD: "Deload week: less, on purpose",
    WeekKind.TAPER: "Taper week: rest up, stay sharp",
    WeekKind.FINALE: "Finale week",
}
DAY_COLUMN: Final = 60.0
"""Width of the column with the days' names, and of the labels above it."""
_WIDEST_BAR: Final = 24.0
_WIDEST_CHART: Final = 150.0
_CHART_HEIGHT: Final = 34.0
_REVEAL_LINES: Final = 4
"""A reveal is told once in a plan, and whole."""
_NUMBER_SHARE: Final = 0.38
"""Part of the page that the week's number may take across."""


def draw_header(sheet: Sheet, page: Box, program: Program, week: Week, *, most_lines: int) -> float:
    """Write number, beat, kind, dates, the film's line, the coach and the reason; give the height below."""
    number = f"WEEK {week.number}"
    _, size = shrunk(number, sheet.poster, (WEEK_NUMBER, 30.0), page.width * _NUMBER_SHARE)
    height = Face.POSTER.cap_height * WEEK_NUMBER
    base = page.top - height
    middle = base + (height - sheet.poster.cap_height * size) / 2
    with sheet.tag("H1"):
        left = sheet.text(page.left, middle, number, sheet.poster, size).right + 14
    width = min(_WIDEST_CHART, _WIDEST_BAR * len(program.weeks))
    chart = Box(page.right - width, page.top - _CHART_HEIGHT, page.right, page.top)
    _draw_facts(sheet, Box(left, base, min(chart.left, page.right - 90) - 14, page.top), program, week)
    draw_small_chart(sheet, chart, program, week.number)
    draw_rule(sheet, page.left, page.right, base - 8)
    return _draw_voices(sheet, Box(page.left, page.bottom, page.right, base - 18 - REACH), program, week, most_lines)


def week_start(program: Program, week: Week) -> date:
    """Give the first day of a week."""
    return week.start or program.start + timedelta(weeks=week.number - 1)


def _draw_facts(sheet: Sheet, area: Box, program: Program, week: Week) -> None:
    """Write beat, kind and dates beside the number."""
    beat, size = shrunk(week.beat, Face.HEAVY, (17.0, SMALL), area.width)
    sheet.text(area.left, area.top - rise_of(beat, Face.HEAVY) * size, beat, Face.HEAVY, size)
    kind, y = KIND_WORDS[week.kind], area.bottom + 13
    if week.kind is WeekKind.BUILD:
        sheet.fit(area.left, y, kind, area.width, Face.BOLD, (11.5, SMALL))
    else:
        framed = sheet.fit(area.left + 4, y, kind, area.width - 8, Face.HEAVY, (10.0, SMALL))
        sheet.box(Box(area.left, framed.bottom + 0.8, framed.right + 4, framed.top + 1.4))
    first = week_start(program, week)
    dates = f"{date_text(first)} to {date_text(first + timedelta(days=6))}"
    sheet.fit(area.left, area.bottom, dates, area.width, Face.REGULAR, (12.0, SMALL))


def _draw_voices(sheet: Sheet, area: Box, program: Program, week: Week, most_lines: int) -> float:
    """Write the film's line, the coach, what a drill was for, and the athlete's reason; give the height below."""
    top = area.top
    if week.line:
        lines, size = fitted(week.line, Face.BOLD, (13.0, 12.0, 10.5, SMALL), area.width, most_lines)
        top = sheet.lines(area.left, top, lines, Face.BOLD, size) - 2
    told = (
        ("Coach", week.coach, most_lines),
        ("It was for", week.reveal, _REVEAL_LINES),
        ("My reason", program.athlete.reason or "", most_lines),
    )
    for label, text, most in told:
        if not text:
            continue
        lines, size = fitted(text, Face.REGULAR, (12.0, 11.0, SMALL), area.width - DAY_COLUMN, most)
        with sheet.tag("P"):
            sheet.lines(area.left, top, [label], Face.BOLD, 11.0)
            bottom = sheet.lines(area.left + DAY_COLUMN, top, lines, Face.REGULAR, size)
        top = min(bottom, top - 11.0 * LEADING) - 2
    return top - 4
