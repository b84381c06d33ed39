"""The planner's own choosing against the plain score and against every choice there is."""

from functools import cache
from random import Random  # noqa: TID251 - seeded, so that a failing case comes back

import pytest
from adults import ADULTS
from choice_samples import FOUR_WEEKS, TINY, best_of_all, random_problem
from plain_score import faults, worth
from real_problems import first_block

from montagefit.loader.library_folders import load_library
from montagefit.model.library import Library
from montagefit.planner.menus.search import search
from montagefit.planner.menus.tally import Tally, most_gains

SEEDS = range(12)


@cache
def library() -> Library:
    """Load our own data once; nothing edits it."""
    return load_library()


@pytest.mark.parametrize("seed", range(20))
def test_the_tally_counts_as_the_plain_score(seed: int) -> None:
    """Whatever is added and taken back, in any order, gain and fit are those of counting everything again."""
    problem = random_problem(TINY, seed)
    tally, chosen, dice = Tally(problem), set[int](), Random(seed)  # noqa: S311 - nothing secret hangs on it
    added = 0
    for _ in range(60):
        index = dice.randrange(len(problem.options))
        if index in chosen:
            tally.remove(index)
            chosen.remove(index)
        else:
            more = sorted({*chosen, index})
            assert tally.fits(problem.options[index]) == (not faults(problem, more))
            assert tally.gain(index) == worth(problem, more).total - worth(problem, sorted(chosen)).total
            if tally.fits(problem.options[index]):
                tally.add(index)
                chosen.add(index)
                added += 1
    assert added > 3


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_worth_more_than_its_most(seed: int) -> None:
    """What an option can be worth at most, and the short cut past its memory, hide nothing that would be worth more."""
    problem = random_problem(TINY, seed)
    tally, most, dice = Tally(problem), most_gains(problem), Random(seed)  # noqa: S311 - nothing secret hangs on it
    looked_at = 0
    for _ in range(30):
        index = dice.randrange(len(problem.options))
        option = problem.options[index]
        if not tally.fits(option):
            continue
        gain = tally.gain(index)
        assert gain <= most[index]
        assert not tally.is_full(option.session)
        for bar in (gain - 1, gain, gain + 1):
            assert (tally.gain(index, bar) > bar) is (gain > bar)
        looked_at += 1
        tally.add(index)
    assert looked_at >= 2


@pytest.mark.parametrize("seed", SEEDS)
def test_search_stays_below_the_best(seed: int) -> None:
    """What is found in a small problem is allowed, better than nothing, and no better than the best of all."""
    problem = random_problem(TINY, seed)
    chosen = search(problem)
    assert not faults(problem, chosen)
    assert worth(problem, []).total <= worth(problem, chosen).total <= best_of_all(problem)


def test_search_finds_the_best_of_many() -> None:
    """In most of the small problems nothing better is left to find."""
    problems = [random_problem(TINY, seed) for seed in SEEDS]
    found = [worth(problem, search(problem)).total == best_of_all(problem) for problem in problems]
    assert sum(found) >= 6


@pytest.mark.parametrize("seed", range(3))
def test_search_keeps_the_limits_of_four_weeks(seed: int) -> None:
    """In a problem as large as four weeks, what is found is allowed, and nothing that would gain fits any more."""
    problem = random_problem(FOUR_WEEKS, seed)
    chosen = search(problem)
    assert len(chosen) >= problem.sessions
    assert not faults(problem, chosen)
    total = worth(problem, chosen).total
    for index in range(len(problem.options)):
        more = [*chosen, index]
        assert faults(problem, more) or worth(problem, more).total <= total


@pytest.mark.parametrize(
    ("adult", "film"), [("heavy-knee-38", "armageddon"), ("one-hour-49", "mulan"), ("home-strong-35", "rocky-3")]
)
def test_real_choices_are_scored_alike(adult: str, film: str) -> None:
    """On real athletes and films, what is found is allowed, and each step of it is worth what the plain score says."""
    problem = first_block(ADULTS[adult], library().film_plans[film], library())
    chosen = search(problem)
    assert len(chosen) >= problem.sessions
    assert not faults(problem, chosen)
    tally, total = Tally(problem), worth(problem, []).total
    for count, index in enumerate(chosen, start=1):
        total += tally.gain(index)
        tally.add(index)
        assert total == worth(problem, chosen[:count]).total, problem.options[index]
