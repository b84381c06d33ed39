"""The texts of a program in the units its athlete reads; what the athlete wrote stays as it is."""

from typing import Any

from montagefit.model.program import Program
from montagefit.model.vocabulary import Units
from montagefit.science.units import in_imperial


def in_units(program: Program) -> Program:
    """Give the same program with the lengths and weights of its texts in the athlete's units."""
    if program.athlete.units is Units.METRIC:
        return program
    content = program.model_dump(exclude={"athlete"})
    return Program.model_validate({**_told(content), "athlete": program.athlete})


def _told(value: Any) -> Any:  # noqa: ANN401 - any part of a program
    """Tell every text of a part in the other units."""
    if isinstance(value, dict):
        return {key: _told(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return tuple(_told(each) for each in value)
    return in_imperial(value) if isinstance(value, str) else value
