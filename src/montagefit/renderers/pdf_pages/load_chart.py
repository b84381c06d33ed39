"""The planned load: small by week in the header of a week, large and written like a score on the cover."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from montagefit.model.program import Program, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.bars import is_small, solid
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
from montagefit.renderers.wording import date_text

_LIGHTER: Final = frozenset({WeekKind.DELOAD, WeekKind.TAPER})
_KINDS: Final = {WeekKind.DELOAD: "deload", WeekKind.TAPER: "taper", WeekKind.FINALE: "finale"}
_LEAST_BAR: Final = 2.0
_WIDEST_BAR: Final = 60.0
_LEAST_LABEL: Final = 24.0
_LEGEND_PITCH: Final = 13.0
_LEGEND_ROWS: Final = 6
_LEAST_PITCH: Final = 14.0
"""Bars closer than this have a number only now and then."""
_LABELLED: Final = 4
"""Of bars that stand close, one in so many has its number."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One bar of the score: a week, or a session where there is but one week."""

    name: str
    load: float
    word: str
    """What sets it apart: deload, taper, peak, finale."""
    lighter: bool
    beat: str


def draw_small_chart(sheet: Sheet, area: Box, program: Program, now: int) -> None:
    """Draw bars for all weeks: those before this one grey, this one black, those to come pale with an outline."""
    top = _top([week.load_au for week in program.weeks])
    current = next(week for week in program.weeks if week.number == now)
    share = round(100 * current.load_au / top)
    count = len(program.weeks)
    alt = f"Planned load by week, as bars: week {now} of {count} holds {share} percent of the highest week."
    bars, pitch = _bars([week.load_au for week in program.weeks], area)
    gap = min(2.0, pitch * 0.2)
    with sheet.picture(alt):
        for week, bar in zip(program.weeks, bars, strict=True):
            inner = Box(bar.left, bar.bottom, bar.right - gap, bar.top)
            if week.number < now:
                _draw_bar(sheet, inner, 0, GREY, GREY)
            elif week.number == now:
                _draw_bar(sheet, inner, 0, BLACK, BLACK)
            else:
                _draw_bar(sheet, inner, 0.6 if pitch > 5 else HAIR, GREY_DARK, GREY_PALE)
        sheet.rule(area.left, area.right, area.bottom, 0.8)
        sheet.text(area.right, area.bottom - 10, "planned load by week", align="right")


def strokes_of(program: Program) -> list[Stroke]:
    """Give the bars of the score: the weeks, or the sessions of a plan that is one week long."""
    if len(program.weeks) > 1:
        peak = max(program.weeks, key=lambda week: (week.load_au, -week.number))
        return [
            Stroke(str(week.number), week.load_au, _word(week, peak), week.kind in _LIGHTER, week.beat)
            for week in program.weeks
        ]
    titles = {beat.id: beat.title for beat in program.film_plan.beats}
    sessions = program.sessions()
    last = program.finale if program.finale_day else None
    return [
        Stroke(
            date_text(session.date).split(" ", 1)[0],
            session.load_au,
            "finale" if session.date == last else "",
            lighter=False,
            beat=titles.get(session.beat, program.weeks[0].beat),
        )
        for session in sessions
    ] or [Stroke(str(week.number), week.load_au, "", lighter=False, beat=week.beat) for week in program.weeks]


def draw_score(sheet: Sheet, area: Box, program: Program) -> None:
    """Draw the load like a score: staff, a bar for each week, bar lines between the beats, their names below."""
    strokes = strokes_of(program)
    by_week = len(program.weeks) > 1
    parts: list[tuple[str, list[int]]] = []
    for beat, group in groupby(enumerate(strokes), key=lambda each: each[1].beat):
        parts.append((beat, [place for place, _ in group]))
    told = f"Planned load, {'week by week' if by_week else 'session by session'}"
    top = _top([stroke.load for stroke in strokes])
    words = [f" ({stroke.word})" if stroke.word else "" for stroke in strokes]
    shares = [round(100 * stroke.load / top) for stroke in strokes]
    heights = ", ".join(
        f"{stroke.name} {share}{word}" for stroke, share, word in zip(strokes, shares, words, strict=True)
    )
    with sheet.picture(f"{told}, in percent of the highest: {heights}. Beats: {'; '.join(beat for beat, _ in parts)}."):
        sheet.text(area.left, area.top - 9, told, Face.BOLD, 10)
        _draw_parts(sheet, area, strokes, parts)


def _draw_parts(sheet: Sheet, area: Box, strokes: list[Stroke], parts: list[tuple[str, list[int]]]) -> None:
    """Draw staff, bars, bar lines and the names of the beats."""
    pitch = area.width / len(strokes)
    labels = _labels(parts, pitch)
    height = max(len(lines) * size * LEADING for lines, size in labels) + 10 if labels else _legend_height(parts)
    names, rest = area.cut_bottom(height)
    numbers, rest = rest.cut_bottom(15)
    _, staff = rest.cut_top(28)
    _draw_staff(sheet, staff)
    for _, places in parts[1:]:
        sheet.post(area.left + places[0] * pitch, names.bottom if labels else numbers.bottom, staff.top, 0.8)
    bars, _ = _bars([stroke.load for stroke in strokes], staff)
    for place, (stroke, bar) in enumerate(zip(strokes, bars, strict=True), 1):
        inner = bar.inset(max(pitch * 0.18, (pitch - _WIDEST_BAR) / 2), 0)
        if stroke.lighter:
            _draw_bar(sheet, inner, min(1.6, inner.width / 4), BLACK, WHITE)
        else:
            _draw_bar(sheet, inner, 0, BLACK, BLACK)
        numbered = bar.width >= _LEAST_PITCH or place == 1 or place % _LABELLED == 0
        _draw_stroke_words(sheet, stroke, bar, numbers if numbered else None)
    # The double bar that ends every score.
    sheet.post(area.right - 5, staff.bottom, staff.top, 0.8)
    sheet.box(Box(area.right - 3, staff.bottom, area.right, staff.top), outline=0, fill=BLACK)
    if labels:
        for (_, places), (lines, size) in zip(parts, labels, strict=True):
            left = area.left + places[0] * pitch
            sheet.lines(left + (4 if places[0] else 0), names.top - 3, lines, Face.HEAVY, size)
    else:
        entries = [(beat, strokes[places[0]].name, strokes[places[-1]].name) for beat, places in parts]
        _draw_legend(sheet, names, entries)


def _draw_bar(sheet: Sheet, bar: Box, outline: float, grey: float, fill: float) -> None:
    """Draw a bar in the look of the sheet, a plain one where it is too small to tell."""
    (solid if is_small(bar) else sheet.look.bar)(sheet, bar, outline, grey, fill)


def _top(loads: list[float]) -> float:
    """Give the highest load, 1 where there is none."""
    return max(loads, default=0) or 1


def _bars(loads: list[float], area: Box) -> tuple[list[Box], float]:
    """Give a box for each load, as high as it is, and the distance between them."""
    top = _top(loads)
    pitch = area.width / len(loads)
    return [
        Box(
            area.left + pitch * place,
            area.bottom,
            area.left + pitch * (place + 1),
            area.bottom + max(_LEAST_BAR, area.height * load / top),
        )
        for place, load in enumerate(loads)
    ], pitch


def _word(week: Week, peak: Week) -> str:
    """Say what sets a week apart."""
    return _KINDS.get(week.kind, "peak" if week is peak else "")


def _draw_staff(sheet: Sheet, staff: Box) -> None:
    """Draw the five lines."""
    for step in range(5):
        sheet.rule(staff.left, staff.right, staff.bottom + staff.height * step / 4, HAIR, GREY)


def _draw_stroke_words(sheet: Sheet, stroke: Stroke, bar: Box, numbers: Box | None) -> None:
    """Write the name of a bar below it, and above it what sets it apart."""
    if numbers:
        sheet.text(bar.centre, numbers.bottom + 4, stroke.name, Face.BOLD, align="centre")
    if stroke.word and width_of(stroke.word, Face.REGULAR, SMALL) <= bar.width - 6:
        plate = Box(bar.left + 2, bar.top + 2, bar.right - 2, bar.top + SMALL + 4)
        sheet.box(plate, outline=0, fill=WHITE)
        sheet.text(bar.centre, bar.top + 5, stroke.word, align="centre")


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


def _draw_legend(sheet: Sheet, area: Box, parts: list[tuple[str, str, str]]) -> None:
    """List the beats with their first and last bar in two columns; what is too much stays for the overview."""
    shown = parts if len(parts) <= 2 * _LEGEND_ROWS else parts[: 2 * _LEGEND_ROWS - 1]
    entries = [(first if first == last else f"{first}-{last}", beat) for beat, first, last in shown]
    if len(shown) < len(parts):
        entries.append(("...", f"and {len(parts) - len(shown)} more, see the overview"))
    rows = -(-len(entries) // 2)
    indent = 6 + max(width_of(name, Face.REGULAR, 10) for name, _ in entries)
    for place, (name, beat) in enumerate(entries):
        column = area.columns(2, 14)[place // rows]
        y = area.top - 6 - _LEGEND_PITCH * (place % rows + 1) + 4
        sheet.text(column.left, y, name, Face.REGULAR, 10)
        sheet.fit(column.left + indent, y, beat, column.width - indent, Face.HEAVY, (10.5, SMALL))
