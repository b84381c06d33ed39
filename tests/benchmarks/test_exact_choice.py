"""The exact solver against every choice there is, on random problems that are small enough to try them all."""

import pytest
from choice_samples import FOUR_WEEKS, TINY, best_of_all, random_problem
from plain_score import faults

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


def test_four_weeks_are_solved() -> None:
    """A problem as large as four real weeks is solved to a few percent."""
    exact = solve_exactly(random_problem(FOUR_WEEKS, 1), relative_gap=0.05, seconds=60)
    assert exact.is_proven
    assert exact.bound - exact.worth.total <= 0.06 * exact.bound
