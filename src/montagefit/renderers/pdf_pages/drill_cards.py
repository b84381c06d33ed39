"""The drill cards: six on a page with lines to cut along, and the full ladders that no card has room for."""

from contextlib import nullcontext
from itertools import groupby
from operator import itemgetter
from typing import Final

from montagefit.model.program import Card, Program
from montagefit.renderers.pdf_pages.card_figures import CardFigures
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.ladder import LEGEND, STEP_PITCH, Cut, cut_to, draw_ladder
from montagefit.renderers.pdf_pages.session_lines import card_key, week_key
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import HAIR, LEADING, SMALL
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
    *((8, sizes, True) for sizes in _WHOLE[:3]),
    *((6, sizes, True) for sizes in _WHOLE[:4]),
    *((steps, sizes, True) for steps in (5, 4, 3) for sizes in _WHOLE),
    *((steps, sizes, True) for steps in (3, 2) for sizes in _CUT[:2]),
    *((2, sizes, False) for sizes in _CUT),
)
"""How many steps the ladder keeps with which sizes, and whether the scene is told, which the page of scenes has too."""


def draw_cards(sheet: Sheet, program: Program, figures: CardFigures) -> None:
    """Draw the cards of all drills, six on a page, then the ladders that were cut."""
    cards = [card for card in program.cards if not card.warm_up]
    cut: list[Card] = []
    each = _ACROSS * _DOWN
    for number in range(0, len(cards), each):
        page = sheet.start_page("drill cards")
        if number == 0:
            sheet.bookmark("Drill cards")
        grid = _draw_head(sheet, page, "Drill cards", first=number == 0)
        _draw_cut_lines(sheet, grid)
        rows = grid.rows(_DOWN)
        for place, card in enumerate(cards[number : number + each]):
            cell = rows[place // _ACROSS].columns(_ACROSS)[place % _ACROSS]
            sheet.bookmark(card.name, 1)
            sheet.anchor(card_key(card.exercise), cell)
            with sheet.tag("Sect"):
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
    with sheet.tag("P"):
        x = sheet.text(line.left, line.bottom, "Week" if len(numbers) == 1 else "Weeks", Face.BOLD, SMALL).right + 4
        _draw_ranges(sheet, Box(x, line.bottom, line.right, line.top), ranges)


def _draw_ranges(sheet: Sheet, line: Box, ranges: list[list[int]]) -> None:
    """Write ranges of weeks, each with a link to its first, as many as there is room for."""
    x = line.left
    for place, numbers_in_range in enumerate(ranges):
        first, last = numbers_in_range[0], numbers_in_range[-1]
        word = str(first) if first == last else f"{first}-{last}"
        word += "," if place + 1 < len(ranges) else ""
        if x + width_of(word, Face.REGULAR, SMALL) + 14 > line.right and place + 1 < len(ranges):
            sheet.text(x, line.bottom, "...", Face.REGULAR, SMALL)
            return
        with sheet.link(week_key(first), f"Week {first}"):
            box = sheet.text(x, line.bottom, word, Face.REGULAR, SMALL)
        x = box.right + 4


def _draw_head(sheet: Sheet, page: Box, title: str, *, first: bool) -> Box:
    """Write the short heading of a card page with the key of the marks; give the rest. Only the first is read aloud."""
    y = page.top - 18
    with sheet.tag("H1") if first else sheet.decoration():
        box = sheet.text(page.left, y, title.upper(), sheet.poster, 20.0 * sheet.look.title_share)
    with nullcontext() if first else sheet.decoration():
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
    with sheet.tag("H2"):
        sheet.fit(area.left, y, card.name, area.width, sheet.poster, (_NAME * sheet.look.title_share, 10.0))
    sheet.rule(area.left, area.right, y - 5, 1.2)
    foot = area.bottom + 2
    _draw_weeks(sheet, Box(area.left, foot, area.right, foot + SMALL), program, card.exercise)
    top, cues = figures.draw(sheet, Box(area.left, foot + 13, area.right, y - 9), card)
    pictured = top < y - 9
    top -= 2
    blocks, size = _card_words(card, area.width, top - (foot + 13) - 6, cues, scene=not pictured)
    for marked, group in groupby(blocks, key=itemgetter(3)):
        with sheet.tag("L") if marked else nullcontext():
            for lines, face, block_size, _ in group:
                top = _draw_block(sheet, area, top, lines, face, block_size, marked=marked)
                top -= 1.5 if marked else size * 0.3
    ladder = Box(area.left, foot + 12, area.right, top - 4)
    sheet.rule(area.left, area.right, top, HAIR)
    chosen = cut_to(card.ladder, ladder.width, ladder.height)
    draw_ladder(sheet, ladder, card.ladder, chosen)
    return bool(chosen.below or chosen.above)


def _draw_block(
    sheet: Sheet, area: Box, top: float, lines: list[str], face: Face, size: float, *, marked: bool
) -> float:  # fmt: skip
    """Write a paragraph, or a cue with the mark of the look before it; give the height where it ends."""
    if not marked:
        return sheet.lines(area.left, top, lines, face, size)
    middle = top - face.cap_height * size / 2
    sheet.look.mark(sheet, Box(area.left, middle - 3, area.left + 6, middle + 3))
    with sheet.tag("LI"), sheet.tag("LBody"):
        return sheet.lines(area.left + 10, top, lines, face, size)


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
    for steps, (size, cue, most), with_scene in _CHOICES:
        blocks = _blocks(card, card.scene if with_scene else "", width, (size, cue, most))
        if sum(map(_block_height, blocks)) <= height - STEP_PITCH * min(steps, len(card.ladder.steps)):
            return blocks, size
    return blocks, SMALL


def _blocks(card: Card, on_screen: str, width: float, sizes: tuple[float, float, int]) -> list[_Block]:
    """Break scene, how, cues and stop line into lines; give sizes of sentences and cues and the most lines."""
    size, cue, most = sizes
    scene = f"On screen: {on_screen}" if on_screen else ""
    together = f"Together: {card.together}" if card.together else ""
    stop = stop_line(card) if card.stop_if else ""
    cues = [fitted(text, Face.REGULAR, (cue,), width - 10, max(1, most // 3))[0] for text in card.cues if text]
    above = [(text, fitted(text, Face.REGULAR, (size,), width, most)[0]) for text in (scene, card.how, together)]
    return [
        *((lines, Face.REGULAR, size, False) for text, lines in above if text),
        *((lines, Face.REGULAR, cue, True) for lines in cues),
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
            columns = _draw_head(sheet, page, "Ladders", first=number == 0).columns(2, 20)
            top = [column.top - 6 for column in columns]
            place = 0
        column = columns[place]
        with sheet.tag("H2"):
            sheet.fit(column.left, top[place] - 12, card.name, column.width, Face.HEAVY, (13.0, SMALL))
        box = Box(column.left, column.bottom, column.right, top[place] - 18)
        draw_ladder(sheet, box, card.ladder, Cut(card.ladder.steps, 1))
        top[place] -= height
