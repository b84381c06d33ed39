"""The plain score of a choice, against values worked out by hand."""

from dataclasses import replace

import pytest
from choice_samples import NOTHING, PLAIN_OPTION
from plain_score import Worth, faults, worth

from montagefit.planner.menus.problem import Aim, Apart, Goal, Least, MenuWeek, Option, Ratio


def named(exercise: str, session: int = 0) -> Option:
    """Give an option of an exercise."""
    return replace(PLAIN_OPTION, exercise=exercise, session=session)


def test_nothing_chosen_is_worth_nothing() -> None:
    """A problem without terms scores zero, and nothing is wrong with choosing nothing."""
    assert worth(NOTHING, []) == Worth(points=0, goals=0, aims=0, leasts=0, ratios=0, memory=0)
    assert faults(NOTHING, []) == []


def test_points_are_added() -> None:
    """Chosen options bring their points, below zero too; others do not."""
    problem = replace(NOTHING, options=tuple(replace(PLAIN_OPTION, points=points) for points in (5, -2, 100)))
    assert worth(problem, [0, 1]).points == 3
    assert worth(problem, [0, 1]).total == 3


@pytest.mark.parametrize(("chosen", "points"), [([], 0), ([0], 3), ([0, 1], 6), ([0, 1, 2], 10), ([0, 1, 2, 3], 10)])
def test_goals_pay_in_part(chosen: list[int], points: int) -> None:
    """Each third of a goal pays a third, rounded down; a fourth pays no more."""
    options = tuple(replace(named(name), goals=(1,)) for name in "abcd")
    problem = replace(NOTHING, options=options, goals=(Goal(points=99, wanted=1), Goal(points=10, wanted=3)))
    assert worth(problem, chosen).goals == points


@pytest.mark.parametrize(("chosen", "lost"), [([], 10), ([0], 7), ([0, 1], 3), ([0, 1, 2], 0), ([0, 1, 2, 3], 4)])
def test_aims_cost_both_ways(chosen: list[int], lost: int) -> None:
    """35 points for 1,000 seconds off 300; a family or session that is not aimed at does not count."""
    options = tuple(
        replace(named(name), seconds=seconds) for name, seconds in zip("abcd", (100, 100, 110, 110), strict=True)
    )
    elsewhere = (replace(named("e"), family=1, seconds=500), replace(named("a", session=1), seconds=500))
    problem = replace(NOTHING, sessions=2, options=options + elsewhere, aims=(Aim((0,), 0, 300, 35),))
    assert worth(problem, [*chosen, 4, 5]).aims == -lost


@pytest.mark.parametrize(("chosen", "lost"), [([], 10), ([0], 7), ([0, 1], 3), ([0, 1, 2], 0), ([0, 1, 2, 3], 0)])
def test_leasts_cost_one_way(chosen: list[int], lost: int) -> None:
    """35 points for 1,000 seconds below 300, nothing for those above."""
    options = tuple(named(name) for name in "abcd")
    problem = replace(NOTHING, options=options, leasts=(Least((0,), 0, 300, 35),))
    assert worth(problem, chosen).leasts == -lost


@pytest.mark.parametrize(("one", "other", "lost"), [(0, 0, 0), (2, 3, 0), (3, 2, 0), (4, 2, 5), (2, 6, 15), (3, 0, 15)])
def test_ratios_cost_by_sets(one: int, other: int, lost: int) -> None:
    """Families within 3 : 2 cost nothing; each set above costs 5 points, a half of one rounded down."""
    options = tuple(replace(named(str(family)), family=family, sets=(one, other)[family]) for family in (0, 1))
    problem = replace(NOTHING, options=options, ratios=(Ratio((0,), one=0, other=1, a=3, b=2, points=5),))
    assert worth(problem, [0, 1]).ratios == -lost


@pytest.mark.parametrize(
    ("week", "last_week", "known", "lost"),
    [
        ("abc", "abxy", "abcxy", 0),  # 67 x 3 - 200 = 1: 60 x 1 // 100
        ("abc", "axy", "abcxy", 60),  # 67 x 3 - 100 = 101: 60 x 101 // 100
        ("abc", "abc", "abcxy", 9),  # 300 - 89 x 3 = 33: 30 x 33 // 100
        ("abc", "ab", "ab", 6),  # one new of three: 100 - 90 = 10, 60 x 10 // 100
    ],
)
def test_weeks_remember(week: str, last_week: str, known: str, lost: int) -> None:
    """Too little kept, too much kept and too much new each cost their points."""
    problem = replace(
        NOTHING,
        options=tuple(named(name) for name in week),
        weeks=(MenuWeek((0,), frozenset(), goes_on=True, is_first=False),),
        last_week=frozenset(last_week),
        known=frozenset(known),
    )
    assert worth(problem, range(3)).memory == -lost
    new_beat = replace(problem, weeks=(MenuWeek((0,), frozenset(), goes_on=False, is_first=True),))
    assert worth(new_beat, range(3)).memory == 0


def test_second_week_remembers_the_first() -> None:
    """The second week is held against what was chosen, and fixed, in the first; an exercise counts once a week."""
    problem = replace(
        NOTHING,
        sessions=3,
        options=(
            named("a"),
            named("a", session=1),
            named("b", session=1),
            named("a", session=2),
            named("c", session=2),
        ),
        weeks=(
            MenuWeek((0, 1), frozenset({"test"}), goes_on=False, is_first=True),
            MenuWeek((2,), frozenset({"test"}), goes_on=True, is_first=False),
        ),
    )
    everything = range(5)
    # The second week: a, c and test, of which two are kept: 1 // 100; one is new: 60 x 10 // 100.
    assert worth(problem, everything).memory == -6
    # Without c: a and test, both kept: 30 x (200 - 178) // 100.
    assert worth(problem, [0, 1, 2, 3]).memory == -6
    # c alone: c and test, one kept: 60 x (134 - 100) // 100; one new: 60 x (100 - 60) // 100.
    assert worth(problem, [0, 1, 2, 4]).memory == -20 - 24


def test_limits_may_be_reached() -> None:
    """All of a limit may be used, and no more."""
    options = tuple(replace(named(name), uses=((1, amount),)) for name, amount in (("a", 3), ("b", 2), ("c", 1)))
    problem = replace(NOTHING, options=options, limits=(0, 5))
    assert faults(problem, [0, 1]) == []
    assert faults(problem, [0, 1, 2]) == ["limit 1: 6 of 5 used"]


def test_an_exercise_is_in_a_session_once() -> None:
    """Two portions of one exercise may be in two sessions, not in one; no option counts twice."""
    problem = replace(NOTHING, sessions=2, options=(named("a"), named("a", session=1), named("a")))
    assert faults(problem, [0, 1]) == []
    assert faults(problem, [0, 2]) == ["a is in session 0 twice"]
    assert faults(problem, [0, 0]) == ["option 0 is chosen 2 times", "a is in session 0 twice"]


def test_tired_muscles_rest() -> None:
    """A tag may be in one of two sessions that are close; other tags and other sessions may share."""
    options = tuple(
        replace(named(name, session), tires=(tag,))
        for name, session, tag in (("a", 0, 1), ("b", 0, 2), ("c", 1, 1), ("d", 1, 2), ("e", 2, 1))
    )
    problem = replace(NOTHING, sessions=3, options=options, apart=(Apart(0, 1, frozenset({1, 3})),))
    assert faults(problem, [0, 1, 3, 4]) == []
    assert faults(problem, [0, 1, 2]) == ["tag 1 is in sessions 0 and 1"]
