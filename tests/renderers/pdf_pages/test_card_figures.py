"""Figures on the drill cards: inside their card, for the rung of the athlete, small, and alike in every run."""

import os
import subprocess
import sys
import zlib
from functools import cache
from pathlib import Path

import pytest

import montagefit
from montagefit.loader.figure_files import load_figures
from montagefit.model.figure import FigureSheet
from montagefit.model.program import Card, Ladder, LadderStep
from montagefit.renderers.figures.picture import Drawing, draw_figure
from montagefit.renderers.pdf_pages.card_figures import CardFigures
from montagefit.renderers.pdf_pages.figure_box import FIGURE_HEIGHT, draw_pair
from montagefit.renderers.pdf_pages.figure_operators import operators_of
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.sheet import Sheet
from samples import sample_program

_AREA = Box(50, 100, 300, 330)
"""The inside of a card on the smaller paper."""
_MOST_BYTES = 1200
"""What a pair may add to a document."""
_OPERATORS = frozenset(["q", "Q", "cm", "J", "j", "g", "G", "w", "m", "l", "c", "h", "f", "s", "S", "b", "B"])


@cache
def _sheets() -> dict[str, FigureSheet]:
    """Read every file once."""
    return load_figures()


def _pairs() -> list[tuple[Drawing, Drawing]]:
    """Draw every figure."""
    return [draw_figure(figure, "Drill") for sheet in _sheets().values() for figure in sheet.figures]


def _card(exercise: str, rung: str) -> Card:
    """Give a card on which the athlete starts on this rung."""
    ladder = Ladder(steps=(LadderStep(id=rung, name=rung, open=True),), placed=rung, reached=rung)
    return sample_program().cards[0].model_copy(update={"exercise": exercise, "ladder": ladder})


@pytest.mark.parametrize("exercise", sorted(_sheets()))
def test_figures_stay_inside_their_card(exercise: str) -> None:
    """Whatever is drawn or written lies within the area, and the rest of the card begins below it."""
    figures = CardFigures(_sheets())
    for rung in {rung for figure in _sheets()[exercise].figures for rung in figure.rungs or ("any",)}:
        sheet = Sheet("a4", "Title", "Subject")
        sheet.start_page("drill cards")
        before = len(sheet.marks)
        bottom, _ = figures.draw(sheet, _AREA, _card(exercise, rung))
        assert _AREA.top - FIGURE_HEIGHT - 5 <= bottom < _AREA.top - 20
        marks = [mark.box for mark in sheet.marks[before:]]
        assert len(marks) >= 2
        for box in marks:
            assert _AREA.left - 0.1 <= box.left < box.right <= _AREA.right + 0.1
            assert bottom - 0.1 <= box.bottom < box.top <= _AREA.top + 0.1


def test_no_figure_leaves_the_card_as_it_is() -> None:
    """An exercise without figures, or a rung without one, takes no room and tells no cue."""
    sheet = Sheet("a4", "Title", "Subject")
    sheet.start_page()
    assert CardFigures({}).draw(sheet, _AREA, _card("body-squat", "squat")) == (_AREA.top, ())
    named = _sheets()["body-squat"]
    only = named.model_copy(update={"figures": tuple(each for each in named.figures if each.rungs)})
    assert CardFigures({"body-squat": only}).draw(sheet, _AREA, _card("body-squat", "none")) == (_AREA.top, ())


def test_start_and_end_stand_side_by_side() -> None:
    """They share scale and floor, and do not touch."""
    painted: list[tuple[float, float]] = []

    def paint(drawing: Drawing, left: float, floor: float, scale: float) -> Box:
        painted.append((floor, scale))
        unit = scale / 1000
        return Box(left, floor, left + (drawing.span[2] - drawing.span[0]) * unit, floor + drawing.span[3] * unit)

    assert _pairs()
    for pair in _pairs():
        first, last = draw_pair(paint, _AREA, pair)
        assert first.right < last.left
        assert painted[-1] == painted[-2]


def test_a_pair_is_small() -> None:
    """Six pairs on a page take no more than six times the room that is planned for one."""
    pairs = _pairs()
    assert len(pairs) > 6
    pages = [pairs[place : place + 6] for place in range(0, len(pairs), 6)]
    streams = [
        " ".join(operators_of(drawing, 100.25, 300.75, 72.28) for pair in page for drawing in pair) for page in pages
    ]
    assert sum(len(zlib.compress(stream.encode())) for stream in streams) / len(pairs) <= _MOST_BYTES


def test_operators_leave_the_page_as_it_was() -> None:
    """What is saved is restored, once, and only numbers and operators are written."""
    for pair in _pairs()[:20]:
        words = operators_of(pair[0], 1.5, 2.5, 70).split()
        assert (words[0], words[-1]) == ("q", "Q")
        assert words.count("q") == words.count("Q") == 1
        others = {word for word in words if not word.lstrip("-").replace(".", "", 1).isdigit()}
        assert others <= _OPERATORS


def test_bytes_are_the_same_for_every_hash_seed() -> None:
    """Three processes with three seeds paint alike."""
    script = (
        "import hashlib\n"
        "from montagefit.loader.figure_files import load_figures\n"
        "from montagefit.renderers.figures.picture import draw_figure\n"
        "from montagefit.renderers.pdf_pages.figure_operators import operators_of\n"
        "sheets = load_figures(only={'pull-up', 'shadow-box', 'wax-circles'})\n"
        "drawn = [each for sheet in sheets.values() for figure in sheet.figures for each in draw_figure(figure, '')]\n"
        "print(len(drawn), hashlib.sha256(''.join(operators_of(d, 1, 2, 70) for d in drawn).encode()).hexdigest())\n"
    )
    folder = str(Path(montagefit.__file__).parents[1])
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": folder, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(told) == 1
    assert int(told.pop().split()[0]) > 10


def test_warm_up_exercises_have_a_small_pair() -> None:
    """It takes the height that is planned for it, and nothing where there is no figure."""
    figures = CardFigures(_sheets())
    sheet = Sheet("a4", "Title", "Subject")
    sheet.start_page()
    before = len(sheet.marks)
    card = _card("body-squat", "squat")
    height = figures.small_height(card, 150)
    area = Box(50, 100, 200, 100 + height)
    figures.draw_small(sheet, area, card)
    assert 30 < height < 60
    assert len(sheet.marks) == before + 2
    for mark in sheet.marks[before:]:
        assert area.left - 0.1 <= mark.box.left < mark.box.right <= area.right + 0.1
        assert mark.box.top <= area.top + 0.1
    assert CardFigures({}).small_height(card, 150) == 0
