"""The choice of the first weeks: what is on offer is allowed, and what is wanted is the film's."""

from collections import Counter
from itertools import pairwise

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, BodyArea, DoseLimit, Equipment, Level, Weekday, WeekKind
from montagefit.planner.menus.search import search
from montagefit.science import balance
from opened_cases import Opened, opened
from planned import START, library

_DAYS = (Weekday.MON, Weekday.WED, Weekday.FRI)
_HOME = KIT_PRESETS["home"]


def _opened(film: str, level: Level = Level.NOVICE, minutes: int = 40, **more: object) -> Opened:
    """Open a film for somebody with three days a week."""
    athlete = Athlete.model_validate({"level": level, "weekdays": _DAYS, "minutes": minutes, **more})
    return opened(athlete, library().film_plans[film], library(), START)


@pytest.mark.parametrize("film", ["rocky-1", "kickboxer", "mulan"])
@pytest.mark.parametrize("level", list(Level))
def test_what_is_on_offer_fits_its_session(film: str, level: Level) -> None:
    """Each option is there once in its size, fits into its session, and counts for each goal once."""
    start = _opened(film, level, kit=_HOME)
    problem, sized = start.problem()
    sessions = [ahead for week in start.block for ahead in week]
    assert len(problem.options) == len(sized) > 30
    pairs = list(zip(problem.options, sized, strict=True))
    seen = Counter((option.session, option.exercise, each.choice.dose) for option, each in pairs)
    assert max(seen.values()) == 1
    for option, each in pairs:
        assert option.exercise == each.wish.ladder.exercise.id
        assert 0 < option.seconds <= sessions[option.session].seconds
        assert len(set(option.goals)) == len(option.goals)
        assert option.exercise not in sessions[option.session].events


def test_nothing_closed_is_on_offer() -> None:
    """What kit, spared areas and wishes close is not there to be chosen."""
    start = _opened("rocky-1", exclude=["shadow-box"], spare=[BodyArea.KNEE])
    _, sized = start.problem()
    assert sized
    for each in sized:
        assert each.wish.ladder.exercise.id != "shadow-box"
        assert Equipment.HEAVY_BAG not in each.choice.step.kit
        assert each.choice.step in each.wish.ladder.rungs


def test_a_novice_has_no_bag_before_its_week() -> None:
    """I24: in the weeks before the bag is open, its days are limited to none."""
    start = _opened("rocky-1", kit=[Equipment.HEAVY_BAG, Equipment.GLOVES, Equipment.WRAPS])
    problem, sized = start.problem()
    weeks = [ahead.week.number for week in start.block for ahead in week]
    bags = [
        (weeks[option.session], option)
        for option, each in zip(problem.options, sized, strict=True)
        if DoseLimit.HEAVY_BAG in each.choice.limits
    ]
    early = [option for week, option in bags if week <= 2]
    for option in early:
        assert any(problem.limits[limit] == 0 for limit, _ in option.uses)


def test_choices_keep_the_week_whole() -> None:
    """In four weeks that are chosen for, every session holds something, and the signature drill has every week."""
    start = _opened("rocky-4", kit=_HOME)
    problem, _ = start.problem()
    chosen = [problem.options[index] for index in search(problem)]
    weeks = [ahead.week.number for week in start.block for ahead in week]
    assert {option.session for option in chosen} == set(range(problem.sessions))
    signature = start.case.film_plan.signature
    drill = start.case.drills[signature].ladder
    assert drill is not None
    assert {weeks[option.session] for option in chosen if option.exercise == drill.exercise.id} == set(weeks)


def test_nothing_is_aimed_above_what_there_is() -> None:
    """Seconds that are aimed at can be reached: by the largest size of every exercise of the family."""
    problem, _ = _opened("creed-2", Level.ADVANCED, 60).problem()
    assert problem.aims
    assert problem.leasts
    for aim in (*problem.aims, *problem.leasts):
        largest: dict[tuple[int, str], int] = {}
        for option in problem.options:
            if option.session in aim.sessions and option.family == aim.family:
                key = (option.session, option.exercise)
                largest[key] = max(largest.get(key, 0), option.seconds)
        assert 0 <= aim.seconds <= sum(largest.values())
        assert 0 <= aim.family < len(balance.FAMILIES)


def test_one_minute_more_is_the_same_choice() -> None:
    """Minutes are rounded down before anything is chosen."""
    first, later = (_opened("rocky-1", minutes=minutes).problem()[0] for minutes in (40, 41))
    assert first == later
    assert search(first) == search(later)


def test_the_weeks_ahead_are_the_films() -> None:
    """What is seen ahead has the dates, kinds and slots of the program, the finale without a choice of its own."""
    start = _opened("rocky-1")
    ahead = [each for week in start.block for each in week]
    assert [each.week.number for each in ahead] == sorted(each.week.number for each in ahead)
    assert all(one.outline.day < other.outline.day for one, other in pairwise(ahead))
    assert ahead[0].events
    assert all(each.seconds > 0 for each in ahead)
    assert {each.week.kind for each in ahead} <= {WeekKind.BUILD, WeekKind.DELOAD}
