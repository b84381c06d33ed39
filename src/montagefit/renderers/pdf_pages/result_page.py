"""The test, first and last side by side, and the finale with what to write down."""

from datetime import date
from typing import Final

from montagefit.model.program import BenchmarkSummary, FinaleSummary, Program
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import page_heading
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
    area = page_heading(sheet, area, test.title or "The test")
    if test.text:
        lines, size = fitted(test.text, Face.REGULAR, (12.0, 11.0, 10.0, SMALL), area.width, 6)
        area = Box(area.left, area.bottom, area.right, sheet.lines(area.left, area.top, lines, Face.REGULAR, size) - 12)
    names = ["First" if place == 0 else "Last" if place == len(dates) - 1 else "Between" for place in range(len(dates))]
    labels, columns_area = area.cut_left(area.width * 0.3)
    columns = columns_area.columns(len(dates), 18)
    top = area.top - 26
    records = test.record or ("Result",)
    pitch = min(1.5 * WRITING_PITCH, (top - area.bottom) / len(records))
    with sheet.tag("Table"):
        with sheet.tag("TR"):
            with sheet.tag("TD"):
                pass
            for name, day, column in zip(names, dates, columns, strict=True):
                with sheet.tag("TH", scope="Column"):
                    _draw_result_head(sheet, column, area.top - 20, name, day)
        sheet.rule(area.left, area.right, top, RULE)
        for place, record in enumerate(records):
            with sheet.tag("TR"):
                _draw_result_row(sheet, labels, columns, top - pitch * (place + 1), record)
    return top - pitch * len(records)


def _draw_result_head(sheet: Sheet, column: Box, y: float, name: str, day: date | None) -> None:
    """Name a column of results and its day."""
    size = 22 * sheet.look.title_share
    box = sheet.fit(column.left, y, name.upper(), column.width, sheet.poster, (size, 12.0))
    if day:
        room = column.right - box.right - 8
        sheet.fit(box.right + 8, y, date_text(day), room, Face.REGULAR, (12.0, SMALL))


def _draw_result_row(sheet: Sheet, labels: Box, columns: tuple[Box, ...], y: float, record: str) -> None:
    """Write what is recorded, and leave a line for each result."""
    lines, size = fitted(record, Face.BOLD, (13.0, 11.0, 10.0, SMALL), labels.width - 12, 2)
    top = y + (len(lines) - 1) * size * LEADING + 1 + Face.BOLD.cap_height * size
    with sheet.tag("TH", scope="Row"):
        sheet.lines(labels.left, top, lines, Face.BOLD, size)
    for column in columns:
        with sheet.tag("TD"):
            sheet.writing_line(column.left, column.right, y)


def _draw_finale(sheet: Sheet, area: Box, program: Program, finale: FinaleSummary) -> None:
    """Tell the last day: what to do in which order, where, and what is left to say."""
    area = page_heading(sheet, area, finale.title)
    sheet.text(area.left, area.top - 10, long_date_text(program.finale), Face.HEAVY, 13)
    top = area.top - 22
    lines, size = fitted(finale.text, Face.REGULAR, (12.0, 11.0, 10.0, SMALL), area.width, 6)
    top = sheet.lines(area.left, top, lines, Face.REGULAR, size) - 8
    with sheet.tag("L"):
        for part in finale.parts:
            lines, size = fitted(part, Face.BOLD, (14.0, 12.0, 11.0, 10.0, SMALL), area.width - 28, 2)
            with sheet.tag("LI"), sheet.tag("LBody"):
                sheet.tick_box(Box(area.left, top - 14, area.left + 14, top), part)
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
