"""The drill cards: six on a page with lines to cut along, and the full ladders that no card has room for."""

from typing import Final

from montagefit.model.program import Card, Program
from montagefit.renderers.pdf_pages.card_figures import CardFigures
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.ladder import LEGEND, STEP_PITCH, Cut, cut_to, draw_ladder
from montagefit.renderers.pdf_pages.session_lines import card_key, week_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import BLACK, HAIR, LEADING, SMALL
from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.words import fitted

_ACROSS: Final = 2
_DOWN: Final = 3
_HEAD: Final = 26.0
_PAD: Final = 9.0
_NAME: Final = 20.0
_WHOLE: Final = ((11.0, 12.0, 12), (10.5, 12.0, 12), (10.0, 12.0, 12), (9.5, 12.0, 12), (SMALL, 11.0, 12))
_CUT: Final = ((SMALL, 10.0, 12), (SMALL, SMALL, 12), (SMALL, SMALL, 3), (SMALL, SMALL, 2))
"""Sizes of sentences and cues, and the most lines of a sentence: sentences shrink first, then the cues."""
_CHOICES: Final = (
    *((8, sizes) for sizes in _WHOLE[:3]),
    *((6, sizes) for sizes in _WHOLE[:4]),
    *((steps, sizes) for steps in (5, 4, 3) for sizes in _WHOLE),
    *((3, sizes) for sizes in _CUT),
)
"""How many steps the ladder keeps with which sizes, the best first."""


def draw_cards(sheet: Sheet, program: Program, figures: CardFigures) -> None:
    """Draw the cards of all drills, six on a page, then the ladders that were cut."""
    cards = [card for card in program.cards if not card.warm_up]
    cut: list[Card] = []
    each = _ACROSS * _DOWN
    for number in range(0, len(cards), each):
        page = sheet.start_page("drill cards")
        if number == 0:
            sheet.bookmark("Drill cards")
        grid = _draw_head(sheet, page, "Drill cards")
        _draw_cut_lines(sheet, grid)
        rows = grid.rows(_DOWN)
        for place, card in enumerate(cards[number : number + each]):
            cell = rows[place // _ACROSS].columns(_ACROSS)[place % _ACROSS]
            sheet.bookmark(card.name, 1)
            sheet.anchor(card_key(card.exercise), cell)
            if _draw_card(sheet, cell.inset(_PAD, _PAD - 1), card, program, figures):
                cut.append(card)
    _draw_ladders(sheet, cut)


def stop_line(card: Card) -> str:
    """Give when to stop as a sentence."""
    text = card.stop_if
    return text if text.lower().startswith("stop") else f"Stop if {text}"


def _weeks_of(program: Program, exercise: str) -> list[int]:
    """Give the numbers of the weeks that train an exercise."""
    return [
        week.number
        for week in program.weeks
        if any(item.exercise == exercise for session in week.sessions for item in session.items())
    ]


def _draw_weeks(sheet: Sheet, line: Box, program: Program, exercise: str) -> None:
    """Name the weeks of a drill in ranges and link each range to its first week."""
    numbers = _weeks_of(program, exercise)
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1].append(number)
        else:
            ranges.append([number])
    if not ranges:
        return
    x = sheet.text(line.left, line.bottom, "Week" if len(numbers) == 1 else "Weeks", Face.BOLD, SMALL).right + 4
    for place, numbers_in_range in enumerate(ranges):
        first, last = numbers_in_range[0], numbers_in_range[-1]
        word = str(first) if first == last else f"{first}-{last}"
        word += "," if place + 1 < len(ranges) else ""
        if x + width_of(word, Face.REGULAR, SMALL) + 14 > line.right and place + 1 < len(ranges):
            sheet.text(x, line.bottom, "...", Face.REGULAR, SMALL)
            return
        box = sheet.text(x, line.bottom, word, Face.REGULAR, SMALL)
        sheet.link(week_key(first), box)
        x = box.right + 4


def _draw_head(sheet: Sheet, page: Box, title: str) -> Box:
    """Write the short heading of a card page with the key of the marks; give the rest."""
    y = page.top - 18
    box = sheet.text(page.left, y, title.upper(), Face.POSTER, 20.0)
    sheet.fit(page.right, y, LEGEND, page.right - box.right - 12, Face.REGULAR, (10.0, SMALL), align="right")
    return page.cut_top(_HEAD)[1]


def _draw_cut_lines(sheet: Sheet, grid: Box) -> None:
    """Draw dashed lines around and between the cards."""
    for y in (grid.bottom, *(row.top for row in grid.rows(_DOWN))):
        sheet.cut_line(grid.left, y, grid.right, y)
    for x in (grid.left, grid.centre, grid.right):
        sheet.cut_line(x, grid.bottom, x, grid.top)


def _draw_card(sheet: Sheet, area: Box, card: Card, program: Program, figures: CardFigures) -> bool:
    """Draw a card; say whether its ladder had to be cut."""
    y = area.top - Face.POSTER.cap_height * _NAME
    sheet.fit(area.left, y, card.name, area.width, Face.POSTER, (_NAME, 12.0))
    sheet.rule(area.left, area.right, y - 5, 1.2)
    foot = area.bottom + 2
    _draw_weeks(sheet, Box(area.left, foot, area.right, foot + SMALL), program, card.exercise)
    top, cues = figures.draw(sheet, Box(area.left, foot + 13, area.right, y - 9), card)
    pictured = top < y - 9
    top -= 2
    blocks, size = _card_words(card, area.width, top - (foot + 13) - 6, cues, scene=not pictured)
    for lines, face, block_size, mark in blocks:
        left = area.left + (10 if mark else 0)
        if mark:
            sheet.box(Box(area.left, top - 7.4, area.left + 5, top - 2.4), outline=0, fill=BLACK)
        top = sheet.lines(left, top, lines, face, block_size, leading=LEADING) - (1.5 if mark else size * 0.3)
    ladder = Box(area.left, foot + 12, area.right, top - 4)
    sheet.rule(area.left, area.right, top, HAIR)
    chosen = cut_to(card.ladder, ladder.width, ladder.height)
    draw_ladder(sheet, ladder, card.ladder, chosen)
    return bool(chosen.below or chosen.above)


_Block = tuple[list[str], Face, float, bool]
"""Lines, their face and size, and whether a square stands before them."""


def _card_words(
    card: Card, width: float, height: float, told: tuple[str, ...] = (), *, scene: bool = True
) -> tuple[list[_Block], float]:
    """Set the words in the largest sizes that leave the ladder its steps; the last ones may cut them.

    Cues that were `told` stand beside the figure already; the scene, which has a page of its own, makes room for one.
    """
    card = card.model_copy(
        update={"cues": tuple(cue for cue in card.cues if cue not in told), "scene": card.scene if scene else ""}
    )
    blocks: list[_Block] = []
    for steps, (size, cue, most) in _CHOICES:
        blocks = _blocks(card, width, size, cue, most)
        if sum(map(_block_height, blocks)) <= height - STEP_PITCH * min(steps, len(card.ladder.steps)):
            return blocks, size
    return blocks, SMALL


def _blocks(card: Card, width: float, size: float, cue: float, most: int) -> list[_Block]:
    """Break scene, how, cues and stop line into lines."""
    scene = f"On screen: {card.scene}" if card.scene else ""
    together = f"Together: {card.together}" if card.together else ""
    stop = stop_line(card) if card.stop_if else ""
    cues = [fitted(text, Face.BOLD, (cue,), width - 10, max(1, most // 3))[0] for text in card.cues if text]
    above = [(text, fitted(text, Face.REGULAR, (size,), width, most)[0]) for text in (scene, card.how, together)]
    return [
        *((lines, Face.REGULAR, size, False) for text, lines in above if text),
        *((lines, Face.BOLD, cue, True) for lines in cues),
        *([(fitted(stop, Face.BOLD, (size,), width, most)[0], Face.BOLD, size, False)] if stop else []),
    ]


def _block_height(block: _Block) -> float:
    """Measure a block with the white below it."""
    lines, _, size, mark = block
    return len(lines) * size * LEADING + (1.5 if mark else size * 0.3)


def _draw_ladders(sheet: Sheet, cards: list[Card]) -> None:
    """Draw the whole ladders of the cards that show a part, in two columns."""
    place = 2
    top: list[float] = []
    columns: tuple[Box, ...] = ()
    for number, card in enumerate(cards):
        height = 20 + STEP_PITCH * len(card.ladder.steps) + 14
        while place < 2 and top[place] - height < columns[place].bottom:
            place += 1
        if place >= 2:
            page = sheet.start_page("ladders")
            if number == 0:
                sheet.bookmark("Ladders")
            columns = _draw_head(sheet, page, "Ladders").columns(2, 20)
            top = [column.top - 6 for column in columns]
            place = 0
        column = columns[place]
        sheet.fit(column.left, top[place] - 12, card.name, column.width, Face.HEAVY, (13.0, SMALL))
        box = Box(column.left, column.bottom, column.right, top[place] - 18)
        draw_ladder(sheet, box, card.ladder, Cut(card.ladder.steps, 1))
        top[place] -= height
