"""The exercises of warm-up and cool-down as a compact list in three columns."""

from dataclasses import dataclass
from typing import Final

from montagefit.model.program import Card, Program
from montagefit.renderers.pdf_pages.card_figures import BELOW_SMALL, CardFigures
from montagefit.renderers.pdf_pages.drill_cards import stop_line
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import page_heading
from montagefit.renderers.pdf_pages.session_lines import card_key
from montagefit.renderers.pdf_pages.sheet import FOOTER_HEIGHT, Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face
from montagefit.renderers.pdf_pages.words import fitted

_SIZES: Final = (10.0, 9.5, SMALL)
_COLUMNS: Final = 3
_GAP: Final = 16.0
_NAME_HEIGHT: Final = 17.0
_HEADING: Final = FOOTER_HEIGHT + 60.0
"""What the footer and the title of a page take, with accents on it."""
_MOST_LINES: Final = 12
"""Lines of one paragraph; four such paragraphs fit on a page."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One exercise, broken into lines."""

    card: Card
    size: float
    paragraphs: tuple[tuple[list[str], Face], ...]
    figure: float
    """Height of its figure; 0 where there is none."""

    @property
    def height(self) -> float:
        """Measure it with the white around."""
        return (
            _NAME_HEIGHT + self.figure + sum(len(lines) * self.size * LEADING + 2 for lines, _ in self.paragraphs) + 15
        )


def draw_warm_up_cards(sheet: Sheet, program: Program, figures: CardFigures) -> None:
    """Draw the list on as many pages as it needs; nothing where there are no such exercises."""
    cards = [card for card in program.cards if card.warm_up]
    width = (sheet.frame.width + _GAP) / _COLUMNS - _GAP
    room = sheet.frame.height - _HEADING
    # The larger size, unless the smaller one saves a page.
    pages = min((_pages(cards, size, width, room, figures) for size in _SIZES), key=len)
    for number, columns in enumerate(pages):
        page = sheet.start_page("warm-up and cool-down")
        if number == 0:
            sheet.bookmark("Warm-up and cool-down")
        area = page_heading(sheet, page, "Warm-up, cool-down", "continued" if number else "")
        for column, entries in zip(area.columns(_COLUMNS, _GAP), columns, strict=False):
            top = area.top
            for entry in entries:
                _draw_entry(sheet, column, top, entry, figures)
                top -= entry.height


def _pages(cards: list[Card], size: float, width: float, room: float, figures: CardFigures) -> list[list[list[_Entry]]]:
    """Fill columns from top to bottom, and pages with columns."""
    columns: list[list[_Entry]] = []
    left = 0.0
    for card in cards:
        entry = _entry(card, size, width, figures)
        if entry.height > left:
            columns.append([])
            left = room
        columns[-1].append(entry)
        left -= entry.height
    return [columns[place : place + _COLUMNS] for place in range(0, len(columns), _COLUMNS)]


def _entry(card: Card, size: float, width: float, figures: CardFigures) -> _Entry:
    """Break the words of a card."""
    steps = [step.name for step in card.ladder.steps]
    texts = (
        (card.how, Face.REGULAR),
        (". ".join(filter(None, card.cues)), Face.BOLD),
        (stop_line(card) if card.stop_if else "", Face.REGULAR),
        (f"Steps: {', '.join(steps)}" if len(steps) > 1 else "", Face.REGULAR),
    )
    broken = ((fitted(text, face, (size,), width, _MOST_LINES)[0], face) for text, face in texts if text)
    return _Entry(card, size, tuple(broken), figures.small_height(card, width))


def _draw_entry(sheet: Sheet, column: Box, top: float, entry: _Entry, figures: CardFigures) -> None:
    """Draw one exercise."""
    sheet.anchor(card_key(entry.card.exercise), Box(column.left, column.bottom, column.right, top))
    sheet.fit(column.left, top - 11, entry.card.name, column.width, Face.HEAVY, (13.0, 10.0))
    y = top - _NAME_HEIGHT
    if entry.figure:
        figures.draw_small(sheet, Box(column.left, y - entry.figure + BELOW_SMALL, column.right, y), entry.card)
        y -= entry.figure
    for lines, face in entry.paragraphs:
        y = sheet.lines(column.left, y, lines, face, entry.size) - 2
    sheet.rule(column.left, column.right, top - entry.height + 7, HAIR)
