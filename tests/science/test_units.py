"""Pounds, inches, yards and miles."""

import pytest

from montagefit.science.units import KILOGRAMS_PER_POUND, in_imperial, loadable_kilograms


@pytest.mark.parametrize(
    ("metric", "imperial"),
    [
        ("a step of about 20 cm", "a step of about 8 in"),
        ("a table of 60 to 75 cm", "a table of 24 to 30 in"),
        ("step-up of 15-20 cm", "step-up of 6-8 in"),
        ("at most 1.5 kg in each hand", "at most 3 lb in each hand"),
        ("a ball of 2 to 4 kg", "a ball of 4 to 8 lb"),
        ("until 400 kg are on the tally", "until 880 lb are on the tally"),
        ("Mark 20 m on firm sand", "Mark 22 yd on firm sand"),
        ("Fast walk, 20 metres", "Fast walk, 22 yards"),
        ("5 km in one go", "3.1 miles in one go"),
        ("every further kilo is a present", "every further pound is a present"),
        ("run-5k, 4 x 30 s, week 3-4, 20 minutes, 3 meters", "run-5k, 4 x 30 s, week 3-4, 20 minutes, 3 meters"),
    ],
)
def test_texts_in_imperial(metric: str, imperial: str) -> None:
    """Lengths are told to the nearest, weights never as more; what is no quantity stays."""
    assert in_imperial(metric) == imperial
    assert in_imperial(imperial) == imperial


@pytest.mark.parametrize(
    ("kilograms", "imperial", "bar", "units"),
    [
        (23.9, False, False, 23),
        (32.9, False, True, 32.5),
        (0.4, False, False, 1),
        (2.0, False, True, 2),
        (23.0, True, False, 50),
        (30.0, True, True, 65),
        (1.0, True, True, 2),
        (4.0, False, False, 4),
    ],
)
def test_a_person_can_load_it(kilograms: float, *, imperial: bool, bar: bool, units: float) -> None:
    """Loads are whole, on a bar what two plates make, and never more than was meant, but at least one."""
    found = loadable_kilograms(kilograms, imperial=imperial, bar=bar)
    assert found / (KILOGRAMS_PER_POUND if imperial else 1) == pytest.approx(units, abs=0.01)
