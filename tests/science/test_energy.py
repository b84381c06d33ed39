"""METs are those of the Compendium, in the table and in every exercise (I41)."""

import pytest

from montagefit.model.exercise import Exercise
from montagefit.science import energy
from planned import library

_WITH_MET = [each for each in library().exercises.values() if each.met is not None]


def test_codes_that_changed_meaning() -> None:
    """A code is only right with its edition."""
    assert (energy.METS[2011]["12025"], energy.METS[2024]["12025"]) == (8.0, 4.8)
    assert (energy.METS[2011]["17040"], energy.METS[2024]["17040"]) == (7.3, 16.3)
    assert "12170" not in energy.METS[2024]
    assert "17034" not in energy.METS[2011]


def test_the_table_is_whole() -> None:
    """Both editions are there, and no value is out of reach of a living person."""
    assert set(energy.METS) == set(energy.EDITIONS)
    for values in energy.METS.values():
        assert len(values) > 80
        assert all(len(code) == 5 and 2 <= value <= 18 for code, value in values.items())


def test_there_are_exercises_with_a_met() -> None:
    """The next test walks over something."""
    assert len(_WITH_MET) > 50


@pytest.mark.parametrize("exercise", _WITH_MET, ids=lambda exercise: exercise.id)
def test_an_exercise_keeps_the_value_of_its_code(exercise: Exercise) -> None:
    """Nobody changes a MET: it is what the Compendium prints for that code and edition."""
    assert exercise.met is not None
    assert energy.METS[exercise.met.edition].get(exercise.met.code) == exercise.met.value
