"""Programs of the eight athletes, each planned once however many tests look at it."""

from datetime import date
from functools import cache

import pytest

from athletes import ATHLETES, START
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Program
from montagefit.planner.plan import plan

FILMS = ("rocky-1", "rocky-4", "rocky-4-drago")
"""The film plans of today."""


@cache
def library() -> Library:
    """Load our own data once; nothing edits it."""
    return load_library()


@cache
def program_of(athlete: str, film: str) -> Program:
    """Plan for one of the eight."""
    return planned(ATHLETES[athlete], film)


def planned(athlete: Athlete, film: str = "rocky-1", start: date = START) -> Program:
    """Plan for anybody."""
    return plan(athlete, library().film_plans[film], library(), start)


CASES: tuple[tuple[str, str], ...] = tuple((athlete, film) for athlete in ATHLETES for film in FILMS)
"""Every one of the eight with every film plan."""


def every_program(*broken: tuple[str, str], why: str = "") -> pytest.MarkDecorator:
    """Run a test over all programs of the eight; those that are known to fail must go on failing until mended."""
    assert CASES
    return pytest.mark.parametrize(
        "program",
        [
            pytest.param(case, id="/".join(case), marks=[pytest.mark.xfail(strict=True, reason=why)])
            if case in broken
            else pytest.param(case, id="/".join(case))
            for case in CASES
        ],
        indirect=True,
    )
