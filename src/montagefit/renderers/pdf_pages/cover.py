"""The cover: the title as a poster, the load as a score, the dates, the reason and the place it ends at."""

from typing import Final

from montagefit.model.program import Program
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import draw_rule
from montagefit.renderers.pdf_pages.load_chart import draw_score
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import LEADING, SMALL, WRITING_PITCH
from montagefit.renderers.pdf_pages.typefaces import Face, descent_of, face_for, rise_of, width_of
from montagefit.renderers.pdf_pages.words import fitted, wrapped
from montagefit.renderers.wording import long_date_text

_NO_AFFILIATION: Final = "Inspired by a film montage. Not affiliated with any film, studio or rights holder."
_LARGEST: Final = 230.0
_TITLE_SHARE: Final = 0.5
"""Part of the upper page that title and promise may take."""
_LINE_GAP: Final = 0.12
"""White between two lines of the poster, in sizes."""


def draw_cover(sheet: Sheet, program: Program) -> None:
    """Draw the cover."""
    page = sheet.look.border(sheet, sheet.start_page())
    sheet.bookmark(program.film_plan.title)
    head, rest = page.cut_top(23)
    film = f"{program.film_plan.film} ({program.film_plan.year})"
    count = len(program.weeks)
    length = f"{count} week{'' if count == 1 else 's'}, {program.athlete.level.value}"
    room = page.width - width_of(length, Face.HEAVY, 12) - 20
    sheet.fit(page.left, head.top - 11.5, film, room, Face.HEAVY, (12.0, SMALL))
    sheet.text(page.right, head.top - 11.5, length, Face.HEAVY, 12, align="right")
    draw_rule(sheet, page.left, page.right, head.top - 19)
    foot, rest = rest.cut_bottom(18)
    ends, rest = rest.cut_bottom(112)
    reason, rest = rest.cut_bottom(70)
    dates, rest = rest.cut_bottom(66)
    title, _ = rest.cut_top(rest.height * _TITLE_SHARE)
    bottom = _draw_title(sheet, title, program)
    draw_score(sheet, Box(rest.left, rest.bottom + 14, rest.right, bottom - 16), program)
    _draw_dates(sheet, dates, program)
    _draw_reason(sheet, reason, program)
    _draw_ending(sheet, ends, program)
    sheet.fit(page.left, foot.bottom + 2, _NO_AFFILIATION, page.width)


def _draw_title(sheet: Sheet, area: Box, program: Program) -> float:
    """Set the title as large as it goes, the promise below it; give the height where they end."""
    promise, size = fitted(program.film_plan.promise, Face.HEAVY, (19.0, 16.0, 13.0), area.width, 3)
    poster = Box(area.left, area.bottom + len(promise) * size * LEADING + 12, area.right, area.top - 6)
    face = face_for(program.film_plan.title.upper(), sheet.poster)
    lines = poster_lines(program.film_plan.title.upper(), face, poster)
    top = poster.top - (rise_of(lines[0][0], face) - face.cap_height) * lines[0][1] if lines else poster.top
    with sheet.tag("H1"):
        for line, each in lines:
            y = top - face.cap_height * each
            # The blank keeps the words of two lines apart.
            sheet.lines(area.left, top, [line], face, each)
            sheet.look.cuts(sheet, Box(area.left, y, area.left + width_of(line, face, each), top))
            top = y - _gap_below(line, face) * each
    return sheet.lines(area.left, top - 4, promise, Face.HEAVY, size)


def poster_lines(title: str, face: Face, area: Box) -> list[tuple[str, float]]:
    """Break a title so that its lines, each set to the full width, fill the area most; give lines and sizes."""
    unit = 100.0
    total = width_of(title, face, unit)
    longest = max((width_of(word, face, unit) for word in title.split()), default=unit)
    best: tuple[float, list[tuple[str, float]]] = (-1.0, [])
    for count in range(1, 7):
        for slack in (1.0, 1.1, 1.25, 1.45):
            # A word longer than the largest line the page can hold at 24 points is broken by character.
            limit = max(min(longest, area.width * unit / 24), total / count * slack)
            lines = wrapped(title, face, unit, limit + 0.5)
            sizes = [min(_LARGEST, unit * area.width / width_of(line, face, unit)) for line in lines]
            height = sum(
                size * (face.cap_height + _gap_below(line, face)) for line, size in zip(lines, sizes, strict=True)
            )
            scale = min(1.0, area.height / height) if height else 1.0
            filled = sum((size * scale) ** 2 * len(line) for line, size in zip(lines, sizes, strict=True))
            if filled > best[0]:
                best = filled, [(line, size * scale * 0.999) for line, size in zip(lines, sizes, strict=True)]
    return best[1]


def _gap_below(line: str, face: Face) -> float:
    """Give the white below a line of the poster, in sizes: more where something hangs, or may stand on a capital."""
    return _LINE_GAP + descent_of(line, face) + rise_of(line, face) - face.cap_height


def _draw_dates(sheet: Sheet, area: Box, program: Program) -> None:
    """Write the first day, the last day and how many days a week."""
    sheet.rule(area.left, area.right, area.top, 2.4)
    days = len(program.athlete.weekdays)
    facts = (
        ("Starts", long_date_text(program.start)),
        ("Ends", long_date_text(program.finale)),
        ("Every week", f"{days} day{'' if days == 1 else 's'}"),
    )
    size = 24.0 * sheet.look.title_share
    for (name, value), column in zip(facts, area.columns(3, 12), strict=True):
        with sheet.tag("P"):
            sheet.lines(column.left, area.top - 9, [name], Face.BOLD, 11)
            sheet.fit(column.left, area.top - 44, value, column.width, sheet.poster, (size, 12.0))


def _draw_reason(sheet: Sheet, area: Box, program: Program) -> None:
    """Write the athlete's reason, or leave a line for it."""
    sheet.rule(area.left, area.right, area.top, 1.2)
    sheet.text(area.left, area.top - 17, "My reason", Face.BOLD, 11)
    if program.athlete.reason:
        lines, size = fitted(program.athlete.reason, Face.HEAVY, (20.0, 16.0, 13.0, 11.0), area.width, 2)
        sheet.lines(area.left, area.top - 26, lines, Face.HEAVY, size, leading=1.15)
    else:
        sheet.writing_line(area.left, area.right, area.top - 26 - WRITING_PITCH)


def _draw_ending(sheet: Sheet, area: Box, program: Program) -> None:
    """Name the last day and leave a line for its place."""
    sheet.rule(area.left, area.right, area.top, 1.2)
    finale = program.finale_day
    sheet.text(area.left, area.top - 17, "It ends with", Face.BOLD, 11)
    title = finale.title if finale else "The last day"
    with sheet.tag("H2"):
        size = 24.0 * sheet.look.title_share
        sheet.fit(area.left, area.top - 46, title.upper(), area.width, sheet.poster, (size, 12.0))
    prompt = finale.place_prompt if finale else "Where it ends"
    lines, size = fitted(prompt, Face.BOLD, (12.0, 10.5, SMALL), area.width, 2)
    bottom = sheet.lines(area.left, area.top - 58, lines, Face.BOLD, size)
    sheet.writing_line(area.left, area.right, min(bottom - 16, area.bottom + 12))
