"""A program speaks the units of its athlete."""

import re
from datetime import date

from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, Level, Units
from montagefit.planner.plan import plan
from montagefit.renderers.plain_text import render

_START = date(2026, 11, 30)
_METRIC = re.compile(r"\b\d+(\.\d+)? (kg|cm|km|m)\b")


def test_no_metric_quantity_in_an_imperial_program() -> None:
    """Nothing that is printed measures in kilograms or centimetres, but the athlete's own words stay."""
    library = load_library()
    athlete = Athlete(
        level=Level.INTERMEDIATE, kit=KIT_PRESETS["gym"], weight_kg=80, units=Units.IMPERIAL, reason="Carry 20 kg home"
    )
    for film in ("the-incredibles", "rocky-3"):
        program = plan(athlete, library.film_plans[film], library, _START)
        assert program.athlete.reason == "Carry 20 kg home"
        text = render(program).decode().replace("Carry 20 kg home", "")
        assert " lb" in text or " yd" in text
        told = [card.how for card in program.cards] + [program.benchmark.text, program.finale_day.text, text]
        assert [found[0] for each in told if (found := _METRIC.search(each))] == []


def test_metric_programs_are_left_alone() -> None:
    """The default speaks of kilograms."""
    library = load_library()
    athlete = Athlete(level=Level.INTERMEDIATE, kit=KIT_PRESETS["gym"], weight_kg=80)
    program = plan(athlete, library.film_plans["the-incredibles"], library, _START)
    assert " kg" in render(program).decode()
