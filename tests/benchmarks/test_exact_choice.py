"""The exact solver against every choice there is, on random problems that are small enough to try them all."""

import pytest
from adults import ADULTS
from choice_samples import TINY, best_of_all, random_problem
from plain_score import faults, worth
from real_problems import first_block

from montagefit.loader.library_folders import load_library
from montagefit.planner.menus.search import search

pytest.importorskip("highspy", reason="the exact solver is an extra of its own: pip install -e '.[oracle]'")

from exact_choice import solve_exactly

SEEDS = range(12)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_optimum_is_found(seed: int) -> None:
    """With its rounding modelled and no gap left, the solver's choice is worth as much as the best of all."""
    problem = random_problem(TINY, seed)
    best = best_of_all(problem)
    exact = solve_exactly(problem, relative_gap=0, rounds=True)
    assert exact.is_proven
    assert exact.worth.total == exact.bound == best


@pytest.mark.parametrize("seed", SEEDS)
def test_the_bound_holds_without_rounding(seed: int) -> None:
    """Without rounding, the best of all lies between the solver's choice and its bound, which are close."""
    problem = random_problem(TINY, seed)
    exact = solve_exactly(problem, relative_gap=0)
    assert exact.worth.total <= best_of_all(problem) <= exact.bound
    terms = len(problem.aims) + len(problem.leasts) + len(problem.ratios) + 3 * len(problem.weeks)
    assert exact.bound - exact.worth.total <= terms


def test_samples_hold_every_term() -> None:
    """The small problems have a term of every kind that bites in some optimum, and limits that do."""
    losses: dict[str, int] = {}
    bitten = set()
    assert SEEDS
    for seed in SEEDS:
        problem = random_problem(TINY, seed)
        exact = solve_exactly(problem, relative_gap=0, rounds=True)
        for name in ("goals", "aims", "leasts", "ratios", "memory"):
            losses[name] = losses.get(name, 0) + (getattr(exact.worth, name) != 0)
        others = set(range(len(problem.options))) - set(exact.chosen)
        for index in others:
            bitten |= {fault.split()[0] for fault in faults(problem, sorted({*exact.chosen, index}))}
    assert all(losses.values()), losses
    assert {"limit", "tag"} <= bitten


@pytest.mark.parametrize(("adult", "film"), [("student-19", "rocky-1"), ("one-hour-49", "mulan")])
def test_real_choices_are_close_to_the_best(adult: str, film: str) -> None:
    """On real athletes and films the planner's choice is never above what is proven, and at most 6 % below the best."""
    library = load_library()
    problem = first_block(ADULTS[adult], library.film_plans[film], library)
    ours = worth(problem, search(problem)).total
    exact = solve_exactly(problem, relative_gap=0.01, seconds=60)
    assert exact.is_proven
    assert exact.bound - exact.worth.total <= 0.02 * exact.bound
    assert 0.94 * exact.worth.total <= ours <= exact.bound
