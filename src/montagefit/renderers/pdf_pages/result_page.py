"""The test, first and last side by side, and the finale with what to write down."""

from datetime import date
from typing import Final

from montagefit.model.program import BenchmarkSummary, FinaleSummary, Program
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import section_heading
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import LEADING, RULE, SMALL, WRITING_PITCH
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted
from montagefit.renderers.wording import date_text, long_date_text

_MOST_TESTS: Final = 4
"""Columns of results; with more tests the last ones are kept, and the first."""


def draw_results(sheet: Sheet, program: Program) -> None:
    """Draw the page."""
    page = sheet.start_page("test and finale")
    sheet.bookmark("Test and finale")
    upper, _ = page.cut_top(page.height * 0.5)
    bottom = _draw_benchmark(sheet, upper, program.benchmark, _dates(program))
    if program.finale_day:
        lower = Box(page.left, page.bottom, page.right, bottom - 30)
        _draw_finale(sheet, lower, program, program.finale_day)


def _dates(program: Program) -> tuple[date | None, ...]:
    """Give the days of the test, two at least; None where only the athlete knows the day."""
    days: tuple[date | None, ...] = program.benchmark.dates or tuple(
        dict.fromkeys(
            session.date for session in program.sessions() if any(item.event == "benchmark" for item in session.items())
        )
    )
    days += (None,) * (2 - len(days))
    return days if len(days) <= _MOST_TESTS else (days[0], *days[1 - _MOST_TESTS :])


def _draw_benchmark(sheet: Sheet, area: Box, test: BenchmarkSummary, dates: tuple[date | None, ...]) -> float:
    """Write how the test is done and leave a column for each result; give the height where it ends."""
    area = _under_rule(sheet, section_heading(sheet, area, test.title or "The test", 34.0))
    if test.text:
        lines, size = fitted(test.text, Face.REGULAR, (12.0, 11.0, 10.0, SMALL), area.width, 6)
        area = Box(area.left, area.bottom, area.right, sheet.lines(area.left, area.top, lines, Face.REGULAR, size) - 12)
    names = ["First" if place == 0 else "Last" if place == len(dates) - 1 else "Between" for place in range(len(dates))]
    labels, columns_area = area.cut_left(area.width * 0.3)
    columns = columns_area.columns(len(dates), 18)
    for name, day, column in zip(names, dates, columns, strict=True):
        box = sheet.fit(column.left, area.top - 20, name.upper(), column.width, Face.POSTER, (22.0, 12.0))
        if day:
            room = column.right - box.right - 8
            sheet.fit(box.right + 8, area.top - 20, date_text(day), room, Face.REGULAR, (12.0, SMALL))
    top = area.top - 26
    sheet.rule(area.left, area.right, top, RULE)
    records = test.record or ("Result",)
    pitch = min(1.5 * WRITING_PITCH, (top - area.bottom) / len(records))
    for place, record in enumerate(records):
        y = top - pitch * (place + 1)
        lines, size = fitted(record, Face.BOLD, (13.0, 11.0, 10.0, SMALL), labels.width - 12, 2)
        first = y + (len(lines) - 1) * size * LEADING + 1
        for number, line in enumerate(lines):
            sheet.text(labels.left, first - number * size * LEADING, line, Face.BOLD, size)
        for column in columns:
            sheet.writing_line(column.left, column.right, y)
    return top - pitch * len(records)


def _draw_finale(sheet: Sheet, area: Box, program: Program, finale: FinaleSummary) -> None:
    """Tell the last day: what to do in which order, where, and what is left to say."""
    area = _under_rule(sheet, section_heading(sheet, area, finale.title, 34.0))
    sheet.text(area.left, area.top - 10, long_date_text(program.finale), Face.HEAVY, 13)
    top = area.top - 22
    lines, size = fitted(finale.text, Face.REGULAR, (12.0, 11.0, 10.0, SMALL), area.width, 6)
    top = sheet.lines(area.left, top, lines, Face.REGULAR, size) - 8
    for part in finale.parts:
        lines, size = fitted(part, Face.BOLD, (14.0, 12.0, 11.0, 10.0, SMALL), area.width - 28, 2)
        sheet.box(Box(area.left, top - 14, area.left + 14, top))
        top = min(sheet.lines(area.left + 26, top - 2, lines, Face.BOLD, size), top - 14) - 8
    top -= 6
    ends = [
        _draw_prompt(sheet, column, top, prompt, 2)
        for column, prompt in zip(area.columns(2, 18), (finale.place_prompt, "Who was there"), strict=True)
    ]
    _draw_prompt(sheet, area, min(ends) - 16, "What I can do now that I could not do in week 1", 99)


def _draw_prompt(sheet: Sheet, area: Box, top: float, prompt: str, most: int) -> float:
    """Write a prompt and lines below it, as many as there is room for; give the height of the last."""
    if top - area.bottom < 2 * WRITING_PITCH:
        return top
    lines, size = fitted(prompt, Face.BOLD, (12.0, 11.0, 10.0, SMALL), area.width, 2)
    y = sheet.lines(area.left, top, lines, Face.BOLD, size) - WRITING_PITCH + 6
    count = max(0, min(most, int((y - area.bottom - 4) / WRITING_PITCH) + 1))
    for place in range(count):
        sheet.writing_line(area.left, area.right, y - WRITING_PITCH * place)
    return y - WRITING_PITCH * max(0, count - 1)


def _under_rule(sheet: Sheet, area: Box) -> Box:
    """Draw the thick rule below a title and give the rest."""
    sheet.rule(area.left, area.right, area.top + 2, 2.4)
    return Box(area.left, area.bottom, area.right, area.top - 12)
