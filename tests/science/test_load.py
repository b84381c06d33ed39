"""Load, monotony and growth against the figures of science.md 1.1 and 9.1."""

import math

import pytest

from montagefit.model.vocabulary import Level
from montagefit.science import load

# science.md 9.1: days as minutes and effort, weekly load, monotony.
_WEEKS = {
    "B w1": ([(30, 4), (30, 4), (30, 4)], 360, 0.87),
    "B w8": ([(30, 6), (30, 6), (30, 5)], 510, 0.86),
    "I w1": ([(45, 5), (45, 5), (45, 6), (45, 4)], 900, 1.13),
    "I w8": ([(45, 7), (45, 5), (45, 7), (45, 6)], 1125, 1.13),
    "A w1": ([(75, 6), (60, 3), (75, 7), (60, 4), (75, 6), (60, 3)], 2025, 1.64),
    "A w8": ([(75, 7), (60, 3), (75, 8), (60, 4), (75, 7), (75, 4)], 2370, 1.67),
}


@pytest.mark.parametrize("name", _WEEKS)
def test_worked_examples(name: str) -> None:
    """Weekly load and monotony of the worked examples come out as printed."""
    days, total, monotony = _WEEKS[name]
    loads = [load.session_load(rpe, minutes) for minutes, rpe in days]
    daily = loads + [0.0] * (7 - len(loads))
    assert load.weekly_load(daily) == total
    assert load.monotony(daily) == pytest.approx(monotony, abs=0.005)
    assert load.strain(daily) == pytest.approx(total * load.monotony(daily))


@pytest.mark.parametrize(("days", "expected"), [(3, 0.87), (4, 1.15), (5, 1.58), (6, 2.45)])
def test_monotony_of_equal_days(days: int, expected: float) -> None:
    """With k equal days it is the root of k / (7 - k)."""
    found = load.monotony([100.0] * days + [0.0] * (7 - days))
    assert found == pytest.approx(math.sqrt(days / (7 - days)))
    assert found == pytest.approx(expected, abs=0.005)


def test_monotony_at_its_edges() -> None:
    """Seven equal days are infinitely monotonous, an empty week is not, and a week has seven days."""
    assert load.monotony([100.0] * 7) == math.inf
    assert load.monotony([0.0] * 7) == 0.0
    with pytest.raises(ValueError, match="seven daily loads, not 6"):
        load.monotony([100.0] * 6)


@pytest.mark.parametrize(("growth", "expected"), [(1.1, 1.15), (1.2, 1.29), (1.3, 1.42), (1.5, 1.66)])
def test_ratio_of_steady_growth(growth: float, expected: float) -> None:
    """Constant growth gives the ratios of science.md 1.1."""
    assert load.coupled_ratio([growth**week for week in range(6)]) == pytest.approx(expected, abs=0.006)


def test_ratio_needs_four_weeks() -> None:
    """Three weeks have no ratio."""
    with pytest.raises(ValueError, match="4 weeks, not 3"):
        load.coupled_ratio([1.0, 1.0, 1.0])


def test_first_week() -> None:
    """A novice has 400 AU; others 1.10 times their days and minutes at effort 5, as in the worked examples."""
    assert load.first_week_load_at_most(Level.NOVICE, 300) == 400
    assert load.declared_weekly_load(4 * 45) == 900
    assert load.declared_weekly_load(405) == 2025
    assert load.first_week_load_at_most(Level.INTERMEDIATE, 180) == pytest.approx(990)
    assert load.first_week_load_at_most(Level.ADVANCED, 405) == pytest.approx(2227.5)


def test_warnings_come_before_errors() -> None:
    """Growth is pointed out before it is refused, at every level."""
    assert set(load.GROWTH_AT_MOST) == set(Level)
    assert all(most > load.GROWTH_WARNING for most in load.GROWTH_AT_MOST.values())
