"""The test of a program: the same at both ends, and an easier one from the start where that stays safe alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import Attempt
from montagefit.model.program import Item, Program
from montagefit.model.vocabulary import KIT_PRESETS, DoseLimit, Level, Weekday, WeekKind
from montagefit.planner.allowances import Place
from montagefit.planner.case import Case
from montagefit.planner.events import RefusedTestError, Slot, attempt_event, benchmark_event
from opened_cases import opened
from planned import START, library, planned

_DAYS = (Weekday.MON, Weekday.WED, Weekday.FRI)


def _program(minutes: int) -> Program:
    """Plan three sessions a week at home for an intermediate."""
    athlete = Athlete(level=Level.INTERMEDIATE, weekdays=_DAYS, minutes=minutes, kit=KIT_PRESETS["home"])
    return planned(athlete, "rocky-4")


def _tests(program: Program) -> list[Item]:
    """Give the benchmarks in order."""
    return [item for session in program.sessions() for item in session.items() if item.event == "benchmark"]


@pytest.mark.parametrize("minutes", [20, 45])
def test_the_test_is_the_same_each_time(minutes: int) -> None:
    """The same rung, minutes and words at each date."""
    program = _program(minutes)
    tests = _tests(program)
    assert len(tests) == len(program.benchmark.dates) >= 2
    assert len({(each.rung, each.minutes, each.instruction) for each in tests}) == 1


def _case_and_slot() -> tuple[Case, Slot]:
    """Give somebody with Rocky IV, whose test is a run, and the first session's room for it."""
    athlete = Athlete(level=Level.INTERMEDIATE, weekdays=_DAYS, minutes=45, kit=KIT_PRESETS["home"])
    start = opened(athlete, library().film_plans["rocky-4"], library(), START)
    place = Place(start.ledger, START, start.weeks[0], (), is_event=True)
    return start.case, Slot(place, 20 * 60, 6)


def test_a_run_that_cannot_come_back_is_no_test() -> None:
    """I11: after weeks with hardly any running the test is refused; the gentler one from the start has no run in it."""
    case, slot = _case_and_slot()
    first = benchmark_event(case, slot, None)
    assert first is not None
    assert DoseLimit.RUNNING in first.choice.limits
    ledger, day = slot.place.ledger, START + timedelta(weeks=7)
    ledger.runs = [(day - timedelta(days=10), 1.0)]
    later = replace(slot, place=replace(slot.place, day=day))
    with pytest.raises(RefusedTestError, match="running"):
        benchmark_event(case, later, first)
    gentle = benchmark_event(replace(case, gentle_test=True), later, first)
    assert gentle is not None
    assert DoseLimit.RUNNING not in gentle.choice.limits


def test_what_is_done_today_is_not_tried_as_well() -> None:
    """An attempt at the finale is left out on a day that holds its exercise already, as a test of it."""
    case, slot = _case_and_slot()
    attempt = Attempt(after=50, text="Try it, and see how far it goes.")
    tried = attempt_event(case, slot, attempt)
    assert tried is not None
    assert attempt_event(case, replace(slot, place=replace(slot.place, session=(tried.choice,))), attempt) is None


def test_easy_miles_come_back_on_an_easier_rung() -> None:
    """An easy day is filled with a walk below the rung of the week; shorter at most to keep six days unlike (I16)."""
    athlete = Athlete(level=Level.ADVANCED, weekdays=tuple(Weekday)[:6], minutes=75, kit=KIT_PRESETS["full"])
    program = planned(athlete, "rocky-4-drago")
    build = [week for week in program.weeks if week.kind is WeekKind.BUILD]
    assert build
    for week in build:
        assert min(session.minutes for session in week.sessions) >= 0.5 * 75, week.number
