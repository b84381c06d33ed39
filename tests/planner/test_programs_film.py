"""The eight athletes with every film: the montage is there, from the first beat to the last day."""

import pytest

from montagefit.model.program import Item, Program, Session, Week
from montagefit.model.vocabulary import PartName, Pattern, WeekKind
from montagefit.planner.ladders import Ladders, film_drills
from planned import FILMS, every_program, library, program_of

_CRESCENDO = 0.599
"""Least rank correlation of build weeks with time; measured 0.60 to 1.00, three of 21 programs below 0.75."""

_LONG_ENOUGH_MINUTES = 60
"""Minutes a week from which there is enough to cut in a last week: a finale needs its twenty."""


def _build(program: Program) -> list[Week]:
    """Give the build weeks; every program has some."""
    weeks = [week for week in program.weeks if week.kind is WeekKind.BUILD]
    assert weeks
    return weeks


def _weekly_minutes(program: Program) -> int:
    """Give the minutes an athlete has in a week."""
    return sum(program.athlete.minutes.values())


def _tests(program: Program) -> list[tuple[Session, Item]]:
    """Give the benchmarks with their sessions."""
    return [(session, item) for session in program.sessions() for item in session.items() if item.event == "benchmark"]


def _ranks(values: list[float]) -> list[float]:
    """Give the rank of each value, equal ones sharing theirs."""
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) - 1) / 2 for value in values]


def _spearman(values: list[float]) -> float:
    """Give how steadily values rise: 1 always, 0 no trend, -1 always down."""
    ranks = _ranks(values)
    middle = (len(values) - 1) / 2
    together = sum((place - middle) * (rank - middle) for place, rank in enumerate(ranks))
    spread = sum((place - middle) ** 2 for place in range(len(values)))
    own = sum((rank - middle) ** 2 for rank in ranks)
    return together / (spread * own) ** 0.5 if own else 0.0


def test_the_rank_correlation_is_one() -> None:
    """The measure of this file is right where the answer is known."""
    assert _spearman([1, 2, 5, 9]) == pytest.approx(1)
    assert _spearman([9, 5, 2, 1]) == pytest.approx(-1)
    assert _spearman([2, 1, 4, 3]) == pytest.approx(0.6)
    assert _spearman([3, 3, 3]) == 0


@every_program()
def test_beats_come_in_film_order(program: Program) -> None:
    """Weeks follow the film, and every beat has a week when there are enough of them."""
    film = library().film_plans[program.film_plan.id]
    assert [beat.id for beat in program.film_plan.beats] == [beat.id for beat in film.beats]
    assert all(beat.weeks for beat in program.film_plan.beats)
    firsts = [beat.weeks[0] for beat in program.film_plan.beats]
    assert firsts == sorted(firsts)
    if len(program.weeks) >= len(film.beats):
        assert [week for beat in program.film_plan.beats for week in beat.weeks] == [
            week.number for week in program.weeks
        ]


@every_program()
def test_the_signature_drill_is_in_every_build_week(program: Program) -> None:
    """The thread of the film, or what stands in for it, is never lost."""
    film = library().film_plans[program.film_plan.id]
    ladder = film_drills(film, library(), Ladders(library(), program.athlete), [])[film.signature].ladder
    assert ladder is not None
    without = [
        week.number
        for week in _build(program)
        if not any(item.exercise == ladder.exercise.id for session in week.sessions for item in session.items())
    ]
    assert without == []


@every_program()
def test_the_same_test_opens_and_closes(program: Program) -> None:
    """The benchmark is in the first and the last week: same exercise, rung and minutes, or it would compare nothing."""
    found = _tests(program)
    dates = [session.date for session, _ in found]
    assert tuple(dates) == program.benchmark.dates
    assert dates[0] == program.sessions()[0].date
    assert dates[-1] in {session.date for session in program.weeks[-1].sessions}
    assert len({(item.exercise, item.rung, item.minutes, item.instruction) for _, item in found}) == 1
    assert program.benchmark.text == found[0][1].instruction


@every_program()
def test_the_finale_is_the_last_session(program: Program) -> None:
    """Everything ends on the last day, with the film's own words."""
    last = program.sessions()[-1]
    finale = [item for session in program.sessions() for item in session.items() if item.event == "finale"]
    assert finale
    assert finale == [item for item in last.items() if item.event == "finale"]
    assert program.finale == last.date
    assert program.weeks[-1].kind is WeekKind.FINALE
    assert last.title == library().film_plans[program.film_plan.id].finale.title
    assert program.finale_day is not None
    assert program.finale_day.parts == tuple(item.instruction for item in finale)


@every_program()
def test_deloads_are_lighter(program: Program) -> None:
    """A deload has 70 % of the week before at most, on as many days."""
    deloads = [week for week in program.weeks if week.kind is WeekKind.DELOAD]
    assert deloads or len(program.weeks) < 6
    for week in deloads:
        before = program.weeks[week.number - 2]
        assert week.load_au <= 0.70 * before.load_au
        assert len(week.sessions) == len(before.sessions)


@every_program()
def test_build_weeks_rise(program: Program) -> None:
    """The montage is a crescendo, where an athlete has more than one short session a week to grow in."""
    loads = [week.load_au for week in _build(program)]
    if len(program.weeks) < 6 or _weekly_minutes(program) < _LONG_ENOUGH_MINUTES // 2:
        assert loads[-1] >= loads[0] * 0.9
        return
    assert _spearman(loads) >= _CRESCENDO


@every_program()
def test_the_last_week_is_below_the_peak(program: Program) -> None:
    """Athletes arrive fresh: the last week is lighter than the heaviest, by a third where there is enough to cut."""
    peak = max(week.load_au for week in program.weeks)
    last = program.weeks[-1].load_au
    assert last < peak
    if _weekly_minutes(program) >= _LONG_ENOUGH_MINUTES:
        assert last <= 0.67 * peak


@pytest.mark.parametrize("film", FILMS)
@pytest.mark.parametrize("athlete", ["no-flags", "intermediate-home"])
def test_ladders_are_climbed(athlete: str, film: str) -> None:
    """Somebody with usual days and minutes stands higher at the end than at the start, on several ladders."""
    program = program_of(athlete, film)
    rungs: dict[str, list[str]] = {}
    for session in program.sessions():
        for item in session.items(PartName.MAIN):
            if item.event is None and item.rung not in rungs.setdefault(item.exercise, []):
                rungs[item.exercise].append(item.rung)
    assert len([exercise for exercise, seen in rungs.items() if len(seen) > 1]) >= 5


@every_program()
def test_the_films_own_drills_lead(program: Program) -> None:
    """Most of the main parts' time is the film's, or what stands in for it."""
    film = library().film_plans[program.film_plan.id]
    drills = film_drills(film, library(), Ladders(library(), program.athlete), [])
    own = {drill.ladder.exercise.id for drill in drills.values() if drill.ladder is not None}
    main = [item for session in program.sessions() for item in session.items(PartName.MAIN)]
    assert main
    share = sum(item.minutes for item in main if item.exercise in own) / sum(item.minutes for item in main)
    assert share >= 0.5


@pytest.mark.parametrize("film", FILMS)
def test_older_athletes_balance(film: str) -> None:
    """From 65 on every session holds balance work."""
    sessions = program_of("sixty-eight", film).sessions()
    assert sessions
    assert all(any(item.pattern is Pattern.BALANCE for item in session.items()) for session in sessions)


@every_program()
def test_every_drill_is_accounted_for(program: Program) -> None:
    """What the film shows is in the program, or the table of scenes says what became of it."""
    film = library().film_plans[program.film_plan.id]
    assert len(program.film_plan.scenes) == len(film.replaced) + len(film.exercises)
    for row in program.film_plan.scenes:
        assert row.on_screen
        assert row.in_your_plan
