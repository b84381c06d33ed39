"""The film plans among each other, and each of them as a program: what no single file can show."""

from datetime import date
from itertools import combinations, product

import pytest

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import Program
from montagefit.model.vocabulary import KIT_PRESETS, BodyArea, Level, PartName, Weekday, WeekKind
from montagefit.planner.plan import plan
from planned import library
from seeded_sample import sample

START = date(2026, 11, 30)
PLANS = tuple(library().film_plans.values())
DAYS = {
    2: (Weekday.TUE, Weekday.FRI),
    3: (Weekday.MON, Weekday.WED, Weekday.FRI),
    4: (Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT),
    6: (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI, Weekday.SAT),
}
MATRIX = tuple(product(PLANS, Level, DAYS, (20, 45, 75), ("none", "home", "full")))
"""Every plan x level x days x minutes x kit; `tests/benchmarks/report_matrix.py` runs them all."""


def _film_items(program: Program) -> set[tuple[str, str]]:
    """Give the film drills of a program with their rungs."""
    return {
        (item.exercise, item.rung)
        for session in program.sessions()
        for item in session.items(PartName.MAIN)
        if item.film
    }


def test_there_are_twenty_seven() -> None:
    """All montages of the mission are there."""
    assert len(PLANS) == 27
    assert len(library().exercises) >= 160


def test_no_two_plans_share_more_than_half_of_the_smaller_ones_drills() -> None:
    """Every plan has its own drills."""
    for one, other in combinations(PLANS, 2):
        shared = set(one.exercises) & set(other.exercises)
        assert 2 * len(shared) <= min(len(one.exercises), len(other.exercises)), (one.id, other.id)


def test_for_one_athlete_no_two_plans_feel_the_same() -> None:
    """Two plans' programs for one and the same athlete differ in at least half of their film items (Dice index)."""
    athlete = Athlete(level=Level.INTERMEDIATE, minutes=45, kit=KIT_PRESETS["gym"])
    programs = {each.id: _film_items(plan(athlete, each, library(), START)) for each in PLANS}
    for one, other in combinations(PLANS, 2):
        shared = programs[one.id] & programs[other.id]
        items = len(programs[one.id]) + len(programs[other.id])
        assert 2 * 2 * len(shared) <= items, (one.id, other.id, sorted(shared))


@pytest.mark.parametrize("film_plan", PLANS, ids=lambda each: each.id)
def test_every_plan_is_whole(film_plan: FilmPlan) -> None:
    """A beginner without kit gets the signature in every build week, the test at both ends, and the finale."""
    program = plan(Athlete(), film_plan, library(), START)
    for week in program.weeks:
        assert week.sessions
        assert week.line
        assert week.coach
    drills = {item.exercise for session in program.sessions() for item in session.items(PartName.MAIN)}
    assert len(drills & set(film_plan.exercises)) >= min(4, len(film_plan.exercises))
    missing = [
        week.number
        for week in program.weeks
        if week.kind is WeekKind.BUILD
        and not any(item.exercise == film_plan.signature for session in week.sessions for item in session.items())
    ]
    assert missing == []
    assert program.benchmark.dates[0] == program.sessions()[0].date
    assert any(item.event == "finale" for item in program.sessions()[-1].items())
    assert any(row.replaced for row in program.film_plan.scenes)
    if film_plan.days:
        assert (program.finale - program.start).days < film_plan.days


@pytest.mark.parametrize("case", sample(MATRIX, 40, seed=27), ids=lambda case: f"{case[0].id}-{case[1]}-{case[2:]}")
def test_plans_work_for_every_kind_of_athlete(case: tuple[FilmPlan, Level, int, int, str]) -> None:
    """A sample of plan x level x days x minutes x kit makes programs without a single audit error."""
    film_plan, level, days, minutes, kit = case
    athlete = Athlete(level=level, weekdays=DAYS[days], minutes=minutes, kit=KIT_PRESETS[kit])
    assert plan(athlete, film_plan, library(), START).weeks  # it raises UnsafeProgramError otherwise


@pytest.mark.parametrize(
    ("film_plan", "area"),
    sample(list(product(PLANS, BodyArea)), 30, seed=8),
    ids=lambda each: each.id if isinstance(each, FilmPlan) else str(each),
)
def test_no_area_to_spare_empties_a_plan(film_plan: FilmPlan, area: BodyArea) -> None:
    """Whatever is spared, every week has its sessions, and none of them loads the area without being gentle on it."""
    try:
        program = plan(Athlete(spare=(area,), weeks=min(3, film_plan.weeks)), film_plan, library(), START)
    except RequestError as error:  # pragma: no cover - says which plan and area came out empty
        pytest.fail(f"{film_plan.id} sparing the {area}: {error}")
    for session in program.sessions():
        items = session.items(PartName.MAIN)
        assert items
        assert all(area not in item.loads or area in item.gentle_on for item in items)
