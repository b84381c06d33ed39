"""How good programs are: the floors that hold today, over a sample of adults and films.

`python tests/benchmarks/report_metrics.py` prints every metric over all of them.
"""

from functools import cache

import pytest
from adults import ADULTS, START
from metric_subject import Subject
from metrics import METRICS, Metric

from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Item, Program
from montagefit.model.vocabulary import WeekKind
from montagefit.planner.plan import plan

FILMS = ("rocky-1", "rocky-4", "rocky-4-drago")

SAMPLE = tuple((adult, film) for adult in ADULTS for film in FILMS)[1::7]
"""Every seventh, so that the films take turns: all levels, and always the same."""

HELD = (
    "2a",
    "2b",
    "3a",
    "3b",
    "4a",
    "4b",
    "4c",
    "5",
    "6a",
    "6b",
    "6c",
    "6d",
    "7",
    "9a",
    "10",
    "12a",
    "12b",
    "13a",
    "14a",
    "14b",
    "14c",
)
"""Rows whose floor each program of the sample reaches."""

BY_ID = {metric.id: metric for metric in METRICS}


@cache
def library() -> Library:
    """Load our own data once; nothing edits it."""
    return load_library()


def planned(athlete: Athlete, film: str) -> Program:
    """Plan for anybody."""
    return plan(athlete, library().film_plans[film], library(), START)


@cache
def subject_of(adult: str, film: str) -> Subject:
    """Plan for one adult, and the same once more."""
    athlete = ADULTS[adult]
    return Subject(planned(athlete, film), library().film_plans[film], library(), again=planned(athlete, film))


def spoiled(metric: Metric, program: Program) -> float | None:
    """Measure a program that was spoiled on purpose, in place of the first of the sample."""
    whole = subject_of(*SAMPLE[0])
    return metric.measure(Subject(program, whole.film_plan, whole.library, again=whole.program))


def all_items(program: Program, **changes: object) -> Program:
    """Give a program with something changed in every line."""

    def spoil(item: Item) -> Item:
        return item.model_copy(update=changes)

    weeks = []
    for week in program.weeks:
        sessions = []
        for session in week.sessions:
            parts = [
                part.model_copy(update={"items": tuple(spoil(item) for item in part.items)}) for part in session.parts
            ]
            sessions.append(session.model_copy(update={"parts": tuple(parts)}))
        weeks.append(week.model_copy(update={"sessions": tuple(sessions)}))
    return program.model_copy(update={"weeks": tuple(weeks)})


def with_loads(program: Program, *loads: float) -> Program:
    """Give a program whose weeks have these loads, the last ones for the last weeks."""
    kept = program.weeks[: -len(loads)]
    spoilt = [
        week.model_copy(update={"load_au": load})
        for week, load in zip(program.weeks[-len(loads) :], loads, strict=True)
    ]
    return program.model_copy(update={"weeks": (*kept, *spoilt)})


@pytest.mark.parametrize("case", SAMPLE, ids="/".join)
def test_floors_hold(case: tuple[str, str]) -> None:
    """Every program of the sample reaches the floors that are reached today."""
    assert HELD
    subject = subject_of(*case)
    values = {each: BY_ID[each].measure(subject) for each in HELD}
    missed = {
        BY_ID[each].name: value
        for each, value in values.items()
        if value is not None and not BY_ID[each].reaches(value, BY_ID[each].floor)
    }
    assert not missed


def test_rows_are_measured() -> None:
    """Each row that is held to its floor applies to at least one program of the sample."""
    assert len(SAMPLE) == 11
    assert {film for _, film in SAMPLE} == set(FILMS)
    for each in HELD:
        assert any(BY_ID[each].measure(subject_of(*case)) is not None for case in SAMPLE), each


def test_floors_are_no_stricter_than_goals() -> None:
    """What reaches the goal reaches the floor too."""
    assert METRICS
    for metric in METRICS:
        assert metric.floor[0] <= metric.goal[0], metric.name
        assert metric.goal[1] <= metric.floor[1], metric.name


def test_a_silent_program_is_seen() -> None:
    """Lines without a reason, and documents that differ, are counted."""
    silent = all_items(subject_of(*SAMPLE[0]).program, reason=" ")
    assert spoiled(BY_ID["14b"], silent) == 0
    assert spoiled(BY_ID["14a"], silent) == 0


def test_a_flat_program_is_seen() -> None:
    """Loads that fall, peak early or miss their targets are counted."""
    program = subject_of(*SAMPLE[0]).program
    falling = with_loads(program, *(1000.0 - 100 * week.number for week in program.weeks))
    assert spoiled(BY_ID["4a"], falling) == pytest.approx(-1)
    assert (spoiled(BY_ID["4b"], falling) or 1) < 0.6
    assert (spoiled(BY_ID["3b"], falling) or 0) > 0.15
    deload = next(week for week in program.weeks if week.kind is WeekKind.DELOAD)
    assert (spoiled(BY_ID["6a"], falling) or 0) == pytest.approx(
        (1000 - 100 * deload.number) / (1100 - 100 * deload.number)
    )


def test_a_film_out_of_order_is_seen() -> None:
    """Weeks told backwards are counted, and so are weeks whose drills were swapped for others."""
    program = subject_of(*SAMPLE[0]).program
    backwards = program.model_copy(update={"weeks": program.weeks[::-1]})
    assert (spoiled(BY_ID["2a"], backwards) or 0) < 1
    assert spoiled(BY_ID["2b"], all_items(program, exercise="child-pose")) == 0
    assert spoiled(BY_ID["1"], all_items(program, exercise="child-pose", rung="knees-wide")) == 0


def test_other_lines_are_seen() -> None:
    """A program of other rungs shares no line with the first."""
    program = subject_of(*SAMPLE[0]).program
    assert spoiled(BY_ID["13a"], all_items(program, rung="another")) == 1
