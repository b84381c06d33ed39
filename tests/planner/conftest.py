"""What the tests of the planner share."""

import pytest

from montagefit.model.library import Library
from montagefit.model.program import Program
from planned import library as own_library
from planned import program_of


@pytest.fixture(scope="session")
def library() -> Library:
    """Give our own data."""
    return own_library()


@pytest.fixture
def program(request: pytest.FixtureRequest) -> Program:
    """Give the program of an athlete and a film, both by name."""
    athlete, film = request.param
    return program_of(athlete, film)
