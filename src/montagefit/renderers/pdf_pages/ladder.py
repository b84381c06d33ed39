"""A progression ladder on a card: every step with a mark for where this athlete stands."""

from dataclasses import dataclass
from typing import Final

from montagefit.model.program import Ladder, LadderStep
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import BLACK, INK_SOFT, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face, width_of

STEP_PITCH: Final = 11.4
LEGEND: Final = "Full dot: you start here. Ring: open to you. Cross: not yet."
_INDENT: Final = 13.0
_RADIUS: Final = 3.4
_START: Final = "start"
_END: Final = "plan ends"
_GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a ladder that has room, in columns; `below` and `above` count the steps left out."""

    steps: tuple[LadderStep, ...]
    columns: int
    below: int = 0
    above: int = 0


def cut_to(ladder: Ladder, width: float, height: float) -> Cut:
    """Choose one column, two columns, or the steps around this athlete's place."""
    rows = max(1, int(height / STEP_PITCH))
    steps = ladder.steps
    if len(steps) <= rows:
        return Cut(steps, 1)
    if len(steps) <= 2 * rows and all(_step_width(step, ladder) <= (width - _GAP) / 2 for step in steps):
        return Cut(steps, 2)
    places = {step.id: place for place, step in enumerate(steps)}
    room = max(1, rows - 1)
    placed = places.get(ladder.placed, 0)
    # One step above the end of the plan is the next thing to want; the start of the plan is never cut.
    last = min(len(steps), max(places.get(ladder.reached, placed) + 2, room))
    first = min(max(0, last - room), placed)
    return Cut(steps[first : first + room], 1, below=first, above=max(0, len(steps) - first - room))


def draw_ladder(sheet: Sheet, area: Box, ladder: Ladder, cut: Cut) -> None:
    """Draw the chosen steps from the easiest at the top to the hardest, and how many are left out."""
    rows = -(-len(cut.steps) // cut.columns)
    columns = area.columns(cut.columns, _GAP)
    with sheet.tag("L"):
        for place, step in enumerate(cut.steps):
            column = columns[place // rows]
            with sheet.tag("LI"):
                _draw_step(sheet, column, area.top - STEP_PITCH * (place % rows), step, ladder)
    left_out = [f"{count} {kind}" for count, kind in ((cut.below, "easier"), (cut.above, "harder")) if count]
    if left_out:
        words = f"and {' and '.join(left_out)}: see the page Ladders"
        y = area.top - STEP_PITCH * rows - 8.6
        sheet.fit(area.left + _INDENT, y, words, area.width - _INDENT)


def _draw_step(sheet: Sheet, column: Box, top: float, step: LadderStep, ladder: Ladder) -> None:
    """Draw the mark of a step, its name and what the plan has to do with it."""
    y = top - 8.6
    x, middle = column.left + _RADIUS + 1, y + 3.2
    placed = step.id == ladder.placed
    told = "You start here." if placed else "Open to you." if step.open else "Not yet."
    with sheet.tag("Lbl", alt=told):
        if placed:
            sheet.circle(x, middle, _RADIUS, outline=0, fill=BLACK)
        elif step.open:
            sheet.circle(x, middle, _RADIUS, outline=1.0)
        else:
            sheet.cross(x, middle, _RADIUS - 0.8)
    with sheet.tag("LBody"):
        _draw_name(sheet, column, y, step, ladder)


def _draw_name(sheet: Sheet, column: Box, y: float, step: LadderStep, ladder: Ladder) -> None:
    """Write the name of a step and what the plan has to do with it."""
    word = _word(step, ladder)
    right = column.right - (width_of(word, Face.BOLD, SMALL) + 5 if word else 0)
    face = Face.HEAVY if word else Face.REGULAR
    grey = BLACK if step.open else INK_SOFT
    sheet.fit(column.left + _INDENT, y, step.name, right - column.left - _INDENT, face, grey=grey)
    if word:
        sheet.text(column.right, y, word, Face.BOLD, SMALL, align="right")


def _word(step: LadderStep, ladder: Ladder) -> str:
    """Name the places where the plan starts and ends, if they differ."""
    if step.id == ladder.placed:
        return _START
    return _END if step.id == ladder.reached else ""


def _step_width(step: LadderStep, ladder: Ladder) -> float:
    """Measure a step with everything that stands in its line."""
    word = _word(step, ladder)
    face = Face.HEAVY if word else Face.REGULAR
    return _INDENT + width_of(step.name, face, SMALL) + (width_of(word, Face.BOLD, SMALL) + 5 if word else 0)
