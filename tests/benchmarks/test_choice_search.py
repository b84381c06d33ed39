"""The planner's own choosing against the plain score and against every choice there is."""

from random import Random  # noqa: TID251 - seeded, so that a failing case comes back

import pytest
from choice_samples import FOUR_WEEKS, TINY, best_of_all, random_problem
from plain_score import faults, worth

from montagefit.planner.menus.search import search
from montagefit.planner.menus.tally import Tally


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


@pytest.mark.parametrize("seed", range(20))
def test_search_stays_below_the_best(seed: int) -> None:
    """What is found in a small problem is allowed, better than nothing, and no better than the best of all."""
    problem = random_problem(TINY, seed)
    chosen = search(problem)
    assert not faults(problem, chosen)
    assert worth(problem, []).total <= worth(problem, chosen).total <= best_of_all(problem)


def test_search_finds_the_best_of_many() -> None:
    """In most of the small problems nothing better is left to find."""
    problems = [random_problem(TINY, seed) for seed in range(20)]
    found = [worth(problem, search(problem)).total == best_of_all(problem) for problem in problems]
    assert sum(found) >= 10


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
