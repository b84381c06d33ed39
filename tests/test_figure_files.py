"""Every file of figures: whole, honest about joints and floor, and small enough for a card."""

from functools import cache
from typing import get_args

import pytest

from montagefit.loader.figure_files import load_figures, rung_problems
from montagefit.loader.library_folders import load_library
from montagefit.model.figure import Figure, FigureSheet, Picture
from montagefit.renderers.figures.check import figure_problems
from montagefit.renderers.figures.picture import draw_picture


@cache
def _sheets() -> dict[str, FigureSheet]:
    """Read every file once."""
    return load_figures()


def _every() -> list[tuple[str, int, Figure]]:
    """Give every figure with its exercise and number."""
    return [
        (name, number, figure) for name, sheet in _sheets().items() for number, figure in enumerate(sheet.figures, 1)
    ]


def test_there_are_figures() -> None:
    """The files are found and hold figures."""
    assert len(_sheets()) >= 17
    assert len(_every()) > len(_sheets())


def test_each_rung_has_its_figure() -> None:
    """Figures name rungs that are there, and leave none without."""
    assert _sheets()
    assert [str(each) for each in rung_problems(_sheets(), load_library().exercises)] == []


@pytest.mark.parametrize("name", sorted(_sheets()))
def test_bodies_can_stand_like_that(name: str) -> None:
    """Joints bend as people's do, hands and feet get where they should, nobody floats, nothing leaves the card."""
    figures = _sheets()[name].figures
    assert figures
    assert [f"{number}: {each}" for number, figure in enumerate(figures, 1) for each in figure_problems(figure)] == []


@pytest.mark.parametrize("name", sorted(_sheets()))
def test_pictures_are_told_in_words(name: str) -> None:
    """Start and end are told apart by their words alone, which stand without the name of the exercise."""
    for figure in _sheets()[name].figures:
        told = {draw_picture(figure, picture, "Drill").alt for picture in get_args(Picture)}
        assert len(told) == 2
        for words in (figure.start.alt, figure.end.alt):
            assert words[0].islower()
            assert not words.endswith(".")


def test_figures_are_drawn_alike_every_time() -> None:
    """The same data give the same paths, all of them integers."""
    name, _, figure = _every()[0]
    first, again = draw_picture(figure, "start", name), draw_picture(figure, "start", name)
    assert first.shapes == again.shapes
    assert first.shapes
    for shape in first.shapes:
        assert all(isinstance(value, int) for _, given in shape.path for value in given)
