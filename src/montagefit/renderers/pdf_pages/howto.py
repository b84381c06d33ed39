"""How to use the sheet, the scale of effort and the safety sentences; what gave way follows on its own pages."""

from typing import Final

from montagefit.model.program import Note, Program
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import Flow, continued_heading, page_heading, section_heading
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import GREY_PALE, HAIR, LEADING, OUTLINE, PAGE_TITLE, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted, wrapped

_STEPS: Final = (
    ("Pin it up.", "One page is one week. Take the days in order; a missed one is moved or let go, never doubled up."),
    ("Tick a box for each set.", "The big figures are the dose: sets times reps, seconds or metres. Rest is below it."),
    (
        "Bold drills come from the film.",
        "The others keep the rest of you as strong. Every drill has a card at the back.",
    ),
    ("Move up with two more.", "Two more reps than written in the last set, two sessions running: take the next step."),
    ("Trust the light weeks.", "A deload week is less on purpose. That is when the work of the weeks before sinks in."),
    ("Circle the week.", "At the foot of each page, say how hard it was from 1 to 10, on the scale below."),
)
_EFFORT: Final = {
    0: "rest",
    1: "very easy",
    3: "easy",
    4: "moderate",
    5: "hard",
    7: "very hard",
    9: "very very hard",
    10: "maximal",
}
"""Words of the CR-10 scale: Foster's session RPE."""
_SCALE_HEIGHT: Final = 74.0
_MOST_LINES: Final = 12
"""Lines of one entry of a note; three such entries fit on a page."""


def draw_how_to(sheet: Sheet, program: Program) -> None:
    """Draw the page that explains the others: how to use it above, safety below."""
    page = sheet.start_page("how to use it")
    sheet.bookmark("How to use it, and safety")
    upper, lower = page.cut_top(page.height / 2)
    scale, area = page_heading(sheet, upper, "How to use it").cut_bottom(_SCALE_HEIGHT + 12)
    with sheet.tag("L"):
        _draw_steps(sheet, area)
    _draw_scale(sheet, Box(scale.left, scale.bottom + 12, scale.right, scale.top))
    _draw_safety(sheet, lower, tuple(filter(None, program.safety)))


def _draw_steps(sheet: Sheet, area: Box) -> None:
    """Write the steps with their numbers."""
    pitch = area.height / len(_STEPS)
    size = 22 * sheet.look.title_share
    for number, (head, text) in enumerate(_STEPS):
        top = area.top - pitch * number
        with sheet.tag("LI"):
            with sheet.tag("Lbl"):
                sheet.text(area.left, top - sheet.poster.cap_height * size, str(number + 1), sheet.poster, size)
            with sheet.tag("LBody"):
                sheet.lines(area.left + 26, top, [head], Face.HEAVY, 12)
                lines = wrapped(text, Face.REGULAR, 11, area.width - 26)
                sheet.lines(area.left + 26, top - 15, lines, Face.REGULAR, 11)


def draw_notes(sheet: Sheet, notes: tuple[Note, ...]) -> Box | None:
    """List what gave way: asked, given, why; give what is left of the page, None where nothing gave way."""
    if not notes:
        return None

    def start(number: int) -> Box:
        page = sheet.start_page("the plan and the film")
        if number > 1:
            return continued_heading(sheet, page, "What gave way")
        sheet.bookmark("What gave way")
        return page_heading(sheet, page, "What gave way", "What you asked for, what you got, and why")

    flow = Flow(start)
    with sheet.tag("L"):
        for note in notes:
            with sheet.tag("LI"), sheet.tag("LBody"):
                _draw_note(sheet, flow, note)
    return Box(flow.area.left, flow.area.bottom, flow.area.right, flow.top)


def _draw_note(sheet: Sheet, flow: Flow, note: Note) -> None:
    """Write one note."""
    width = flow.area.width - 74
    blocks = [
        (label, fitted(text, face, (11,), width, _MOST_LINES)[0], face)
        for label, text, face in (
            ("Asked", note.asked, Face.REGULAR),
            ("Given", note.given, Face.BOLD),
            ("Why", note.reason, Face.REGULAR),
        )
        if text
    ]
    height = sum(len(lines) for _, lines, _ in blocks) * 11 * LEADING + 16
    box = flow.take(height)
    top = box.top
    for label, lines, face in blocks:
        with sheet.tag("P"):
            sheet.lines(box.left, top, [label], Face.BOLD, SMALL)
            top = sheet.lines(box.left + 74, top, lines, face, 11)
    sheet.rule(box.left, box.right, box.bottom + 9, HAIR)


def _draw_safety(sheet: Sheet, first: Box, sentences: tuple[str, ...]) -> None:
    """Write the safety sentences into the half page, as large as they go; none is ever cut."""
    area = section_heading(sheet, Box(first.left, first.bottom, first.right, first.top - 6), "Safety first", PAGE_TITLE)
    width = area.width - 26
    size = next(
        (size for size in (13.0, 12.0, 11.0, 10.5, 10.0, 9.5) if _safety_height(sentences, size, width) <= area.height),
        SMALL,
    )

    def start(number: int) -> Box:
        return area if number == 1 else continued_heading(sheet, sheet.start_page("safety"), "Safety first")

    flow = Flow(start)
    needed = _safety_height(sentences, size, width)
    gap = _gap(size) + max(0.0, min(6.0, (area.height - needed) / max(1, len(sentences))))
    with sheet.tag("L"):
        for number, sentence in enumerate(sentences, 1):
            lines = wrapped(sentence, Face.REGULAR, size, width)
            box = flow.take(len(lines) * size * LEADING, gap)
            with sheet.tag("LI"):
                with sheet.tag("Lbl"):
                    sheet.lines(box.left, box.top, [str(number)], Face.HEAVY, size)
                with sheet.tag("LBody"):
                    sheet.lines(box.left + 26, box.top, lines, Face.REGULAR, size)


def _safety_height(sentences: tuple[str, ...], size: float, width: float) -> float:
    """Measure all sentences in a size."""
    lines = sum(len(wrapped(sentence, Face.REGULAR, size, width)) for sentence in sentences)
    return lines * size * LEADING + len(sentences) * _gap(size)


def _gap(size: float) -> float:
    """Give the white between two sentences."""
    return size * 0.35


def _draw_scale(sheet: Sheet, area: Box) -> None:
    """Draw the scale of effort as eleven steps that rise."""
    y = area.top - 9
    with sheet.tag("H3"):
        box = sheet.text(area.left, y, "RPE, the scale of effort", Face.HEAVY, 12)
    sheet.text(box.right + 8, y, "How hard it feels, from 0 to 10; breath and legs together.", Face.REGULAR, 11)
    words, steps = Box(area.left, area.bottom, area.right, y - 8).cut_bottom(24)
    with sheet.tag("L"):
        for effort, column in enumerate(steps.columns(11, 3)):
            height = 15 + (steps.height - 15) * effort / 10
            bar = Box(column.left, steps.bottom, column.right, steps.bottom + height)
            sheet.box(bar, outline=OUTLINE, fill=GREY_PALE if effort in _EFFORT else None)
            with sheet.tag("LI"):
                with sheet.tag("Lbl"):
                    sheet.text(column.centre, steps.bottom + 4, str(effort), Face.HEAVY, 11, align="centre")
                if effort in _EFFORT:
                    lines = wrapped(_EFFORT[effort], Face.REGULAR, SMALL, column.width + 2)
                    with sheet.tag("LBody"):
                        sheet.lines(column.centre, words.top - 4, lines, align="centre", leading=1.1)
