"""A novice with a BMI above 30 runs 3 km at most in the first week (I12)."""

import pytest

from athletes import START
from montagefit.audit.report import audit, errors
from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import KIT_PRESETS, HomeTest, Level, Weekday
from planned import planned

_FILMS = ("armageddon", "karate-kid-2010", "rocky-2", "rocky-5")
_HEAVY = Athlete(
    level=Level.NOVICE,
    weekdays=(Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT),
    minutes=30,
    kit=KIT_PRESETS["full"],
    weight_kg=110.0,
    height_cm=175.0,
    tests={HomeTest.RUN_5K: 1500},
)


def _too_far(program: Program) -> list[str]:
    """Give what I12 finds."""
    return [each.message for each in audit(program) if each.rule == "I12"]


@pytest.mark.parametrize("film", _FILMS)
def test_the_first_week_stays_short(film: str) -> None:
    """The plan of a heavy novice keeps to 3 km and breaks no limit."""
    program = planned(_HEAVY, film, START)
    assert program.athlete.height_cm == 175.0
    assert errors(audit(program)) == ()


def test_height_is_what_keeps_it_short() -> None:
    """Somebody whose height is unknown would run too far with one of these films."""
    unknown = _HEAVY.model_copy(update={"height_cm": None})
    others = [planned(unknown, film, START) for film in _FILMS]
    assert [_too_far(other) for other in others] == [[]] * len(_FILMS)
    known = [
        each.model_copy(update={"athlete": each.athlete.model_copy(update={"height_cm": 175.0})}) for each in others
    ]
    assert any(_too_far(each) for each in known)
