"""The planned load by week: small in the header of a week, large and written like a score on the cover."""

from itertools import groupby

from montagefit.model.program import Program, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import (
    BLACK,
    GREY,
    GREY_DARK,
    GREY_PALE,
    HAIR,
    LEADING,
    SMALL,
    WHITE,
)
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.words import ELLIPSIS, fitted, wrapped

_LIGHTER = frozenset({WeekKind.DELOAD, WeekKind.TAPER})
_LEAST_BAR = 2.0
_WIDEST_BAR = 60.0
_LEAST_LABEL = 24.0
_LEGEND_PITCH = 13.0
_LEGEND_ROWS = 6


def draw_small_chart(sheet: Sheet, area: Box, program: Program, now: int) -> None:
    """Draw bars for all weeks: those before this one grey, this one black, those to come pale with an outline."""
    bars, pitch = _bars(program, area)
    gap = min(2.0, pitch * 0.2)
    for week, bar in zip(program.weeks, bars, strict=True):
        inner = Box(bar.left, bar.bottom, bar.right - gap, bar.top)
        if week.number < now:
            sheet.box(inner, outline=0, fill=GREY)
        elif week.number == now:
            sheet.box(inner, outline=0, fill=BLACK)
        else:
            sheet.box(inner, outline=0.6 if pitch > 5 else HAIR, grey=GREY_DARK, fill=GREY_PALE)
    sheet.rule(area.left, area.right, area.bottom, 0.8)


def draw_score(sheet: Sheet, area: Box, program: Program) -> None:
    """Draw the load like a score: staff, a bar for each week, bar lines between the beats, their names below."""
    parts = [(beat, [week.number for week in weeks]) for beat, weeks in groupby(program.weeks, _beat_of)]
    pitch = area.width / len(program.weeks)
    labels = _labels(parts, pitch)
    height = max(len(lines) * size * LEADING for lines, size in labels) + 10 if labels else _legend_height(parts)
    names, rest = area.cut_bottom(height)
    numbers, rest = rest.cut_bottom(15)
    above, staff = rest.cut_top(28)
    sheet.text(area.left, above.top - 9, "Planned load, week by week", Face.BOLD, 10)
    _draw_staff(sheet, staff)
    first = program.weeks[0].number
    for _, weeks in parts[1:]:
        sheet.post(area.left + (weeks[0] - first) * pitch, names.bottom if labels else numbers.bottom, staff.top, 0.8)
    for week, bar in zip(program.weeks, _bars(program, staff)[0], strict=True):
        inner = bar.inset(max(pitch * 0.18, (pitch - _WIDEST_BAR) / 2), 0)
        if week.kind in _LIGHTER:
            sheet.box(inner, fill=WHITE, outline=min(1.6, inner.width / 4))
        else:
            sheet.box(inner, outline=0, fill=BLACK)
        _draw_week_words(sheet, week, bar, numbers, peak=week is _peak_week(program))
    # The double bar that ends every score.
    sheet.post(area.right - 5, staff.bottom, staff.top, 0.8)
    sheet.box(Box(area.right - 3, staff.bottom, area.right, staff.top), outline=0, fill=BLACK)
    if labels:
        for (_, weeks), (lines, size) in zip(parts, labels, strict=True):
            left = area.left + (weeks[0] - first) * pitch
            sheet.lines(left + (4 if weeks[0] > first else 0), names.top - 3, lines, Face.HEAVY, size)
    else:
        _draw_legend(sheet, names, parts)


def _bars(program: Program, area: Box) -> tuple[list[Box], float]:
    """Give a box for each week, as high as its load, and the distance between them."""
    top = max((week.load_au for week in program.weeks), default=0) or 1
    pitch = area.width / len(program.weeks)
    return [
        Box(
            area.left + pitch * place,
            area.bottom,
            area.left + pitch * (place + 1),
            area.bottom + max(_LEAST_BAR, area.height * week.load_au / top),
        )
        for place, week in enumerate(program.weeks)
    ], pitch


def _peak_week(program: Program) -> Week:
    """Give the week with the highest load, the first of equals."""
    return max(program.weeks, key=lambda week: (week.load_au, -week.number))


def _draw_staff(sheet: Sheet, staff: Box) -> None:
    """Draw the five lines."""
    for step in range(5):
        sheet.rule(staff.left, staff.right, staff.bottom + staff.height * step / 4, HAIR, GREY)


def _draw_week_words(sheet: Sheet, week: Week, bar: Box, numbers: Box, *, peak: bool) -> None:
    """Write the week's number below its bar, and above it what sets it apart."""
    every = 1 if bar.width >= 14 else 4
    if week.number == 1 or week.number % every == 0:
        sheet.text(bar.centre, numbers.bottom + 4, str(week.number), Face.BOLD, align="centre")
    word = {WeekKind.DELOAD: "deload", WeekKind.TAPER: "taper", WeekKind.FINALE: "finale"}.get(
        week.kind, "peak" if peak else ""
    )
    if word and width_of(word, Face.REGULAR, SMALL) <= bar.width - 6:
        plate = Box(bar.left + 2, bar.top + 2, bar.right - 2, bar.top + SMALL + 4)
        sheet.box(plate, outline=0, fill=WHITE)
        sheet.text(bar.centre, bar.top + 5, word, align="centre")


def _labels(parts: list[tuple[str, list[int]]], pitch: float) -> list[tuple[list[str], float]]:
    """Break the names of the beats to the room their weeks have; nothing where one has no room."""
    labels = []
    for beat, weeks in parts:
        room = pitch * len(weeks) - 8
        if room < _LEAST_LABEL or any(width_of(word, Face.HEAVY, SMALL) > room for word in beat.split()):
            return []
        sizes = [size for size in (14.0, 12.0, 10.5, SMALL) if _words_fit(beat, size, room)]
        lines, size = fitted(beat, Face.HEAVY, sizes, room, 4)
        if lines and lines[-1].endswith(ELLIPSIS):
            return []
        labels.append((lines, size))
    # One size for all names, as one hand would write them.
    least = min(size for _, size in labels)
    return [(wrapped(beat, Face.HEAVY, least, pitch * len(weeks) - 8), least) for beat, weeks in parts]


def _words_fit(text: str, size: float, room: float) -> bool:
    """Whether no word has to be broken."""
    return all(width_of(word, Face.HEAVY, size) <= room for word in text.split())


def _legend_height(parts: list[tuple[str, list[int]]]) -> float:
    """Give the height of the list of beats."""
    return _LEGEND_PITCH * min(_LEGEND_ROWS, -(-len(parts) // 2)) + 6


def _draw_legend(sheet: Sheet, area: Box, parts: list[tuple[str, list[int]]]) -> None:
    """List the beats with their weeks in two columns; what is too much stays for the overview."""
    shown = parts if len(parts) <= 2 * _LEGEND_ROWS else parts[: 2 * _LEGEND_ROWS - 1]
    entries = [(f"{weeks[0]}-{weeks[-1]}" if len(weeks) > 1 else str(weeks[0]), beat) for beat, weeks in shown]
    if len(shown) < len(parts):
        entries.append(("...", f"and {len(parts) - len(shown)} more, see the overview"))
    rows = -(-len(entries) // 2)
    for place, (weeks_text, beat) in enumerate(entries):
        column = area.columns(2, 14)[place // rows]
        y = area.top - 6 - _LEGEND_PITCH * (place % rows + 1) + 4
        sheet.text(column.left, y, weeks_text, Face.REGULAR, 10)
        sheet.fit(column.left + 34, y, beat, column.width - 34, Face.HEAVY, (10.5, SMALL))


def _beat_of(week: Week) -> str:
    """Give the title of a week's beat."""
    return week.beat
