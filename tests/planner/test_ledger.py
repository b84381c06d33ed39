"""Climbing: the next rung comes after enough good weeks, never in a light one, never too early."""

import pytest
from planner_parts import choice, day, ladder, ledger, person, week

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Level, WeekKind
from montagefit.planner.ledger import Ledger
from tiny_library import exercise, rung

_LADDER = exercise("squat", [rung("one"), rung("two"), rung("three")])
_WAITS = exercise("bag", [rung("air"), rung("bag", novice_from_week=3)])
_STAIRS = exercise("stairs", [rung("walk", limits=[]), rung("sprint")], limits=["stair-sprint"])


def _after(days: list[int], who: AthleteFacts | None = None, *, until: int = 3) -> Ledger:
    """Keep a ledger with the first rung done on so many days."""
    return ledger(who or person(), [(each, choice(_LADDER)) for each in days], until=until)


@pytest.mark.parametrize(
    ("days", "climbs"),
    [([0, 7], True), ([0, 2, 7], True), ([0, 2, 4], False), ([0], False), ([], False)],
)
def test_climbing_takes_two_weeks(days: list[int], *, climbs: bool) -> None:
    """Exposures in two different weeks open the next rung; three in one week do not."""
    assert _after(days).usable_index(ladder(_LADDER), week(3)) == int(climbs)


def test_exposures_count_anew_on_the_next_rung() -> None:
    """After climbing, the next rung has to be earned as the first was."""
    kept = _after([0, 2, 7])
    opened = ladder(_LADDER)
    kept.record([choice(_LADDER, 1)], day(14), week(3))
    assert kept.standing(opened).index == 1
    assert (kept.standing(opened).exposures, kept.standing(opened).ever) == (1, 4)
    kept.open_week(week(4))
    assert kept.usable_index(opened, week(4)) == 1


def test_one_rung_a_week() -> None:
    """Whoever has done the exercise this week stays on its rung until the next week."""
    kept = _after([0, 7, 14])
    assert kept.usable_index(ladder(_LADDER), week(3)) == 0


@pytest.mark.parametrize("kind", [WeekKind.DELOAD, WeekKind.TAPER, WeekKind.FINALE])
def test_nobody_climbs_in_a_light_week(kind: WeekKind) -> None:
    """A light week opens no rung, and its exposures count for none."""
    assert _after([0, 7]).usable_index(ladder(_LADDER), week(3, kind)) == 0
    kept = _after([0, 2])
    kept.record([choice(_LADDER)], day(14), week(3, kind))
    assert kept.standing(ladder(_LADDER)).exposures == 2


def test_the_top_is_the_top() -> None:
    """On the last rung there is nothing to climb to."""
    top = ladder(_LADDER, placed=2)
    kept = ledger(person(), [(each, choice(_LADDER, 2)) for each in (0, 7)], until=3)
    assert kept.usable_index(top, week(3)) == 2


@pytest.mark.parametrize(("level", "number", "index"), [("novice", 2, 0), ("novice", 3, 1), ("advanced", 1, 1)])
def test_novices_wait_for_some_rungs(level: str, number: int, index: int) -> None:
    """A rung that novices may not do before week 3 is done lower until then."""
    opened = ladder(_WAITS, placed=1)
    assert ledger(person(Level(level)), until=number).usable_index(opened, week(number)) == index


@pytest.mark.parametrize(("age", "number", "index"), [(70, 8, 0), (70, 9, 1), (64, 1, 1)])
def test_older_athletes_wait_for_sprints(age: int, number: int, index: int) -> None:
    """I34: from 65 on sprints wait for week 9."""
    opened = ladder(_STAIRS, placed=1)
    kept = ledger(person(Level.INTERMEDIATE, age=age), until=number)
    assert kept.usable_index(opened, week(number)) == index


def test_no_rung_may_be_open_yet() -> None:
    """When every rung has to wait, there is none."""
    late = ladder(exercise("late", [rung("only", novice_from_week=3)]))
    assert ledger(person()).usable_index(late, week(2)) is None


def test_growth_is_compared_with_build_weeks() -> None:
    """The last four weeks without the light ones are what a week is measured against."""
    kept = Ledger(person(), day(0))
    kinds = [*[WeekKind.BUILD] * 3, WeekKind.DELOAD, *[WeekKind.BUILD] * 3]
    for number, kind in enumerate(kinds, 1):
        kept.open_week(week(number, kind))
        kept.week.running = float(number)
    assert [each.running for each in kept.recent_weeks()] == [2.0, 3.0, 5.0, 6.0]


def test_a_session_is_written_down() -> None:
    """Sets, minutes and exposures of a session are counted once."""
    done = choice(_LADDER, sets=3, reps=10)
    kept = ledger(person(), [(14, done)])
    assert kept.week.exercises["squat"] == 1
    assert sum(kept.week.sets.values()) == 3
    assert sum(kept.week.patterns.values()) == pytest.approx(1.5)
