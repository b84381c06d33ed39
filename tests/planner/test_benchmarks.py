"""The test of a program: the same at both ends, and an easier one from the start where that stays safe alone."""

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.program import Item, Program
from montagefit.model.vocabulary import KIT_PRESETS, DoseLimit, Level, Weekday, WeekKind
from planned import library, planned

_DAYS = (Weekday.MON, Weekday.WED, Weekday.FRI)


def _program(minutes: int) -> Program:
    """Plan three sessions a week at home for an intermediate."""
    athlete = Athlete(level=Level.INTERMEDIATE, weekdays=_DAYS, minutes=minutes, kit=KIT_PRESETS["home"])
    return planned(athlete, "rocky-4")


def _tests(program: Program) -> list[Item]:
    """Give the benchmarks in order."""
    return [item for session in program.sessions() for item in session.items() if item.event == "benchmark"]


@pytest.mark.parametrize(("minutes", "gentle"), [(20, True), (45, False)])
def test_a_run_that_cannot_come_back_is_no_test(minutes: int, *, gentle: bool) -> None:
    """I11: sessions with hardly any running get a test without it, from the first week on, and a note says so."""
    program = _program(minutes)
    tests = _tests(program)
    assert len(tests) == len(program.benchmark.dates)
    assert len({(each.rung, each.minutes, each.instruction) for each in tests}) == 1
    exercise = library().exercises[tests[0].exercise]
    rung = next(each for each in exercise.rungs if each.id == tests[0].rung)
    assert (DoseLimit.RUNNING in exercise.limits_of(rung)) is not gentle
    assert any(note.given == "an easier test" for note in program.notes) is gentle


def test_easy_miles_come_back_on_an_easier_rung() -> None:
    """An easy day is filled with a walk below the rung of the week; shorter at most to keep six days unlike (I16)."""
    athlete = Athlete(level=Level.ADVANCED, weekdays=tuple(Weekday)[:6], minutes=75, kit=KIT_PRESETS["full"])
    program = planned(athlete, "rocky-4-drago")
    build = [week for week in program.weeks if week.kind is WeekKind.BUILD]
    assert build
    for week in build:
        assert min(session.minutes for session in week.sessions) >= 0.5 * 75, week.number
