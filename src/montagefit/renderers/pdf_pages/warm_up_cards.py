"""The exercises of warm-up and cool-down as a compact list in three columns."""

from dataclasses import dataclass
from typing import Final

from montagefit.model.program import Card, Program
from montagefit.renderers.pdf_pages.drill_cards import stop_line
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import page_heading
from montagefit.renderers.pdf_pages.session_lines import card_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, NOTE
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted

_SIZE: Final = 9.5
_COLUMNS: Final = 3
_GAP: Final = 16.0
_NAME_HEIGHT: Final = 17.0
_MOST_LINES: Final = 12
"""Lines of one paragraph; four such paragraphs fit on a page."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One exercise, broken into lines."""

    card: Card
    paragraphs: tuple[tuple[list[str], Face], ...]

    @property
    def height(self) -> float:
        """Measure it with the white around."""
        return _NAME_HEIGHT + sum(len(lines) * _SIZE * LEADING + 2 for lines, _ in self.paragraphs) + 15


def draw_warm_up_cards(sheet: Sheet, program: Program) -> None:
    """Draw the list on as many pages as it needs; nothing where there are no such exercises."""
    columns: tuple[Box, ...] = ()
    place, top = 0, 0.0
    first = True
    for card in (card for card in program.cards if card.warm_up):
        width = (sheet.frame.width + _GAP) / _COLUMNS - _GAP
        entry = _entry(card, width)
        if place < len(columns) and top - entry.height < columns[place].bottom and top < columns[place].top:
            place += 1
            top = columns[0].top
        if place >= len(columns):
            page = sheet.start_page("warm-up and cool-down")
            if first:
                sheet.bookmark("Warm-up and cool-down")
            area = page_heading(sheet, page, "Warm-up, cool-down", "" if first else "continued")
            columns = area.columns(_COLUMNS, _GAP)
            place, top, first = 0, area.top, False
        _draw_entry(sheet, columns[place], top, entry)
        top -= entry.height


def _entry(card: Card, width: float) -> _Entry:
    """Break the words of a card."""
    steps = [step.name for step in card.ladder.steps]
    texts = (
        (card.how, Face.REGULAR),
        (". ".join(filter(None, card.cues)), Face.BOLD),
        (stop_line(card) if card.stop_if else "", Face.REGULAR),
        (f"Steps: {', '.join(steps)}" if len(steps) > 1 else "", Face.REGULAR),
    )
    return _Entry(
        card, tuple((fitted(text, face, (_SIZE,), width, _MOST_LINES)[0], face) for text, face in texts if text)
    )


def _draw_entry(sheet: Sheet, column: Box, top: float, entry: _Entry) -> None:
    """Draw one exercise."""
    sheet.anchor(card_key(entry.card.exercise), Box(column.left, column.bottom, column.right, top))
    sheet.fit(column.left, top - 11, entry.card.name, column.width, Face.HEAVY, (13.0, NOTE - 2))
    y = top - _NAME_HEIGHT
    for lines, face in entry.paragraphs:
        y = sheet.lines(column.left, y, lines, face, _SIZE) - 2
    sheet.rule(column.left, column.right, top - entry.height + 7, HAIR)
