"""The whole plan at a glance: weeks down, days across, two or three words a cell."""

from datetime import date, timedelta
from typing import Final

from montagefit.model.program import BeatSummary, Program, Session, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import continued_heading, page_heading
from montagefit.renderers.pdf_pages.session_lines import week_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, RULE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.week_header import week_start
from montagefit.renderers.pdf_pages.words import fitted
from montagefit.renderers.wording import date_text, minutes_text

_LEAST_ROW: Final = 44.0
_AIRY_ROW: Final = 52.0
"""Rows at least so high leave room for the beats below."""
_MOST_ROW: Final = 84.0
_BEATS_HEAD: Final = 46.0
_BEAT: Final = 17.0
_WEEK_COLUMN: Final = 76.0
_HEAD: Final = 18.0
_FOOT: Final = 16.0
_KIND: Final = {WeekKind.DELOAD: "deload", WeekKind.TAPER: "taper", WeekKind.FINALE: "finale"}


def draw_overview(sheet: Sheet, program: Program) -> None:
    """Draw the grid; a long plan takes more pages, shared evenly."""
    weeks = program.weeks
    room = sheet.frame.height - 18 - 55 - _HEAD - _FOOT
    pages = -(-len(weeks) // int(room / _LEAST_ROW))
    each = -(-len(weeks) // pages)
    for number in range(pages):
        page = sheet.start_page("overview")
        if number == 0:
            sheet.bookmark("Overview")
            area = page_heading(sheet, page, "Overview", "The whole plan. Heavy print: a hard session")
        else:
            area = continued_heading(sheet, page, "Overview")
        shown = weeks[number * each : (number + 1) * each]
        beats = program.film_plan.beats if number == pages - 1 else ()
        height = _BEATS_HEAD + _BEAT * len(beats)
        if beats and (area.height - _HEAD - height) / len(shown) >= _AIRY_ROW:
            foot, area = area.cut_bottom(height)
            bottom = _draw_grid(sheet, area, program, shown, min(_MOST_ROW, (area.height - _HEAD) / len(shown)))
            _draw_beats(sheet, Box(foot.left, bottom - height, foot.right, bottom), beats)
        else:
            _draw_grid(sheet, area, program, shown, min(_MOST_ROW, (area.height - _HEAD) / each))


def _draw_grid(sheet: Sheet, area: Box, program: Program, weeks: tuple[Week, ...], pitch: float) -> float:
    """Draw the weeks of one page; give the height where they end."""
    days = Box(area.left + _WEEK_COLUMN, area.bottom, area.right, area.top).columns(7)
    with sheet.tag("Table"):
        with sheet.tag("TR"):
            _draw_day_names(sheet, area, days, week_start(program, weeks[0]))
        return _draw_weeks(sheet, area, days, program, weeks, pitch)


def _draw_day_names(sheet: Sheet, area: Box, days: tuple[Box, ...], start: date) -> None:
    """Name the columns."""
    with sheet.tag("TH", scope="Column"):
        sheet.text(area.left, area.top - 11, "Week", Face.BOLD, 11)
    for day, column in enumerate(days):
        name = date_text(start + timedelta(days=day)).split(" ", 1)[0]
        with sheet.tag("TH", scope="Column"):
            sheet.fit(column.left + 4, area.top - 11, name.upper(), column.width - 6, sheet.poster, (12, 10))


def _draw_weeks(
    sheet: Sheet, area: Box, days: tuple[Box, ...], program: Program, weeks: tuple[Week, ...], pitch: float
) -> float:  # fmt: skip
    """Draw a row for each week; give the height where they end."""
    top = area.top - _HEAD
    bottom = top - pitch * len(weeks)
    for column in days:
        sheet.post(column.left, bottom, top, HAIR)
    for week in weeks:
        sheet.rule(area.left, area.right, top, RULE if week is weeks[0] or _opens_beat(program, week) else HAIR)
        with sheet.tag("TR"):
            with sheet.tag("TH", scope="Row"):
                _draw_week_cell(sheet, Box(area.left, top - pitch, area.left + _WEEK_COLUMN, top), program, week)
            for day, column in enumerate(days):
                today = week_start(program, week) + timedelta(days=day)
                sessions = [session for session in week.sessions if session.date == today]
                with sheet.tag("TD"):
                    _draw_day_cell(sheet, Box(column.left + 4, top - pitch, column.right - 2, top), sessions)
        top -= pitch
    sheet.rule(area.left, area.right, bottom, RULE)
    return bottom


def _draw_beats(sheet: Sheet, area: Box, beats: tuple[BeatSummary, ...]) -> None:
    """List the beats with their weeks and their line."""
    with sheet.tag("H2"):
        sheet.text(area.left, area.top - 34, "THE BEATS", sheet.poster, 16 * sheet.look.title_share)
    widest = max(width_of(beat.title, Face.HEAVY, 11.0) for beat in beats)
    titles = min(widest + 10, area.width * 0.24)
    with sheet.tag("Table"):
        for place, beat in enumerate(beats):
            with sheet.tag("TR"):
                _draw_beat(sheet, area, area.top - _BEATS_HEAD - _BEAT * place - 9, titles, beat)


def _draw_beat(sheet: Sheet, area: Box, y: float, titles: float, beat: BeatSummary) -> None:
    """Write the weeks, the title and the line of a beat."""
    numbers = f"{beat.weeks[0]}-{beat.weeks[-1]}" if len(beat.weeks) > 1 else "".join(map(str, beat.weeks))
    title = Box(area.left + 38, y, area.left + 38 + titles, y)
    with sheet.tag("TD"):
        sheet.fit(area.left, y, numbers, 34, Face.BOLD, (11.0, SMALL))
    with sheet.tag("TH", scope="Row"):
        sheet.fit(title.left, y, beat.title, title.width - 8, Face.HEAVY, (11.0, SMALL))
    with sheet.tag("TD"):
        sheet.fit(title.right, y, beat.line, area.right - title.right, Face.REGULAR, (11.0, SMALL))


def _opens_beat(program: Program, week: Week) -> bool:
    """Whether a week starts a new beat."""
    before = [each for each in program.weeks if each.number == week.number - 1]
    return not before or before[0].beat != week.beat


def _draw_week_cell(sheet: Sheet, cell: Box, program: Program, week: Week) -> None:
    """Write the week's number, its first date, its kind where it is not a plain one, and its beat."""
    with sheet.link(week_key(week.number), f"Week {week.number}"):
        number = sheet.text(cell.left, cell.top - 22, str(week.number), sheet.poster, 20 * sheet.look.title_share)
    first = date_text(week_start(program, week)).split(" ", 1)[1]
    room = cell.right - 4 - number.right - 6
    sheet.fit(number.right + 6, cell.top - 12, first, room, Face.REGULAR)
    if week.kind in _KIND:
        sheet.fit(number.right + 6, cell.top - 22, _KIND[week.kind], room, Face.HEAVY)
    most = max(1, int((cell.height - 26) / (SMALL * LEADING)))
    lines, size = fitted(week.beat, Face.BOLD, (11.0, 10.0, SMALL), cell.width - 6, min(3, most))
    sheet.lines(cell.left, cell.top - 28, lines, Face.BOLD, size, leading=1.12)


def _draw_day_cell(sheet: Sheet, cell: Box, sessions: list[Session]) -> None:
    """Write minutes and title of a day's sessions; rest days stay white."""
    if not sessions:
        sheet.text(cell.left, cell.top - 13, "rest", Face.REGULAR, SMALL)
        return
    each = cell.height / len(sessions)
    for place, session in enumerate(sessions):
        top = cell.top - each * place
        face = Face.HEAVY if session.hard else Face.REGULAR
        size = 12.0 if each >= _LEAST_ROW else SMALL
        sheet.fit(
            cell.left, top - 4 - 0.711 * size, minutes_text(session.minutes), cell.width, Face.HEAVY, (size, SMALL)
        )
        left = top - 8 - 0.711 * size
        most = int((left - (cell.top - each * (place + 1)) - 1) / (SMALL * 1.12))
        if most >= 1:
            lines, title = fitted(session.title, face, (10.5, SMALL), cell.width, min(4, most))
            sheet.lines(cell.left, left, lines, face, title, leading=1.12)
