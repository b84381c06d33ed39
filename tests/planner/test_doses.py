"""How much of an exercise: doses that grow with the exposures, shrink in light weeks, and fit the time there is."""

from itertools import pairwise

import pytest
from planner_parts import person, week

from montagefit.model.exercise import Exercise
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Condition, HomeTest, Level, WeekKind
from montagefit.planner.doses import (
    Dose,
    cut_to,
    dose_seconds,
    set_seconds,
    wished_dose,
    with_one_more,
    within_limits,
)
from montagefit.planner.periods import WeekOutline
from tiny_library import exercise, rung

_SQUAT = exercise("squat", [rung("one", sets=(2, 4), reps=(6, 12), rest_seconds=(90, 60))])
_HOLD = exercise("hold", [rung("one", sets=(2, 3), work_seconds=(20, 60))], dose="time", test="plank", pattern="core")
_TESTED = exercise("push", [rung("one", sets=(2, 4), reps=(6, 15), is_test=True)], test="push-up")
_RUN = exercise("run", [rung("one", sets=1, work_seconds=(600, 1800))], dose="continuous", pattern="run")
_INTERVALS = exercise("jog", [rung("one", sets=(8, 8), work_seconds=60, rest_seconds=90)], dose="continuous")
_DRAG = exercise("drag", [rung("one", distance_m=(20, 60), load_percent=(20, 90))], dose="distance", limits=["sled"])
_STAIRS = exercise("stairs", [rung("one", sets=(4, 12), work_seconds=(15, 40))], dose="rounds", limits=["stair-sprint"])


def _wished(
    which: Exercise,
    exposures: int,
    *,
    who: AthleteFacts | None = None,
    when: WeekOutline | None = None,
    first: bool = False,
    last: bool = False,
) -> Dose:
    """Give the wished dose of the first rung."""
    return wished_dose(
        which,
        which.rungs[0],
        exposures=exposures,
        first_ever=first,
        last_rung=last,
        week=when or week(),
        facts=who or person(),
    )


def test_doses_grow_with_the_exposures() -> None:
    """Sets and repetitions go from the first to the most, and stay there."""
    doses = [_wished(_SQUAT, number) for number in range(5)]
    assert [(dose.sets, dose.reps) for dose in doses] == [(2, 6), (3, 9), (4, 12), (4, 12), (4, 12)]


def test_the_last_rung_grows_more_slowly() -> None:
    """On the top rung the same growth takes longer, as there is nothing to climb to."""
    doses = [_wished(_SQUAT, number, last=True) for number in range(9)]
    assert doses[2].sets < 4
    assert (doses[-1].sets, doses[-1].reps) == (4, 12)
    assert all((one.reps or 0) <= (other.reps or 0) for one, other in pairwise(doses))


def test_a_new_exercise_starts_at_half_its_sets() -> None:
    """I35: the first exposure has half of the sets at most; runs have a rule of their own."""
    assert _wished(_SQUAT, 0, first=True).sets == 2
    many = exercise("many", [rung("one", sets=(5, 6))])
    assert _wished(many, 0, first=True).sets == 3
    assert _wished(many, 0).sets == 5
    assert _wished(_INTERVALS, 0, first=True).sets == 8


@pytest.mark.parametrize("kind", [WeekKind.DELOAD, WeekKind.TAPER, WeekKind.FINALE])
def test_light_weeks_have_less(kind: WeekKind) -> None:
    """Deload, taper and last week cut sets and running time; a deload also leaves more repetitions in reserve."""
    full, light = _wished(_SQUAT, 2), _wished(_SQUAT, 2, when=week(6, kind))
    assert light.sets < full.sets
    assert light.sets >= 1
    assert ((light.reps or 0) < (full.reps or 0)) == (kind is WeekKind.DELOAD)
    assert (_wished(_RUN, 1, when=week(6, kind)).work_seconds or 0) < (_wished(_RUN, 1).work_seconds or 0)


def test_rests_shorten_as_the_film_gets_louder() -> None:
    """Rest goes from the first to the shortest of the rung, never below, never between what a clock shows."""
    rests = [_wished(_SQUAT, 0, when=week(loudness=share / 10)).rest_seconds for share in range(11)]
    assert rests[0] == 90
    assert rests[-1] == 60
    assert rests == sorted(rests, reverse=True)
    assert all(rest % 5 == 0 for rest in rests)


@pytest.mark.parametrize(
    ("level", "conditions", "reps"),
    [
        (Level.NOVICE, (), 13),
        (Level.INTERMEDIATE, (), 15),
        (Level.INTERMEDIATE, (Condition.HEART,), 12),
    ],
)
def test_a_home_test_bounds_the_repetitions(level: Level, conditions: tuple[Condition, ...], reps: int) -> None:
    """I09, I10: of 20 push-ups a novice does 65 % at most, others 80, with a heart condition 60."""
    who = person(level, tests={HomeTest.PUSH_UP: 20}, conditions=conditions)
    assert _wished(_TESTED, 9, who=who).reps == reps
    assert _wished(_TESTED, 0, who=who).reps == 10
    assert _wished(_TESTED, 0, who=person(tests={HomeTest.PUSH_UP: 3})).reps == 1


def test_a_hold_is_short_with_a_heart_condition() -> None:
    """I10: holds stop at 30 s, and at a share of what was tested."""
    careful = person(conditions=(Condition.HYPERTENSION,))
    assert _wished(_HOLD, 9, who=careful).work_seconds == 30
    assert _wished(_HOLD, 9).work_seconds == 60


@pytest.mark.parametrize(("level", "percent"), [(Level.NOVICE, 50), (Level.INTERMEDIATE, 50), (Level.ADVANCED, 90)])
def test_drags_have_a_limit(level: Level, percent: int) -> None:
    """I28: half of the body weight at most, for the advanced all of it."""
    assert _wished(_DRAG, 9, who=person(level)).load_percent == percent


def test_stair_sprints_keep_to_the_trial() -> None:
    """I21: a novice sprints three times 20 s with two minutes' rest until week 8; nobody more than 300 s."""
    novice = _wished(_STAIRS, 9)
    assert (novice.sets, novice.work_seconds, novice.rest_seconds) == (3, 20, 120)
    later = _wished(_STAIRS, 9, when=week(9))
    assert (later.work_seconds, later.rest_seconds) == (40, 160)
    assert later.sets * 40 <= 300
    assert _wished(_STAIRS, 9, who=person(Level.ADVANCED)).rest_seconds == 160


@pytest.mark.parametrize(
    ("limit", "level", "dose", "kept"),
    [
        ("heavy-bag", Level.NOVICE, Dose(8, 60, work_seconds=60), Dose(3, 60, work_seconds=60)),
        ("heavy-bag", Level.ADVANCED, Dose(8, 60, work_seconds=60), Dose(6, 60, work_seconds=60)),
        ("boxing-round", Level.NOVICE, Dose(3, 30, work_seconds=180), Dose(3, 60, work_seconds=120)),
        ("boxing-round", Level.ADVANCED, Dose(3, 30, work_seconds=180), Dose(3, 60, work_seconds=180)),
        ("plyometric", Level.NOVICE, Dose(8, 60, reps=30), Dose(3, 60, reps=30)),
        ("plyometric", Level.ADVANCED, Dose(8, 60, reps=30), Dose(4, 60, reps=30)),
        ("eccentric", Level.ADVANCED, Dose(4, 60, reps=8), Dose(2, 60, reps=5)),
    ],
)
def test_single_doses_have_limits(limit: str, level: Level, dose: Dose, kept: Dose) -> None:
    """I23, I24, I25, I35: what one dose can break by itself is cut, whatever the rung says."""
    kind = exercise("kind", [rung("one", work_seconds=60)], limits=[limit])
    assert within_limits(kind, kind.rungs[0], dose, week(), person(level)) == kept


def test_older_athletes_start_with_single_sets() -> None:
    """I34: from 65 on one set of each resistance exercise in the first two weeks."""
    assert _wished(_SQUAT, 2, who=person(age=65), when=week(2)).sets == 1
    assert _wished(_SQUAT, 2, who=person(age=65), when=week(3)).sets == 4
    assert _wished(_SQUAT, 2, who=person(age=64), when=week(2)).sets == 4


def test_minutes_count_work_and_rests() -> None:
    """A dose costs its work, both sides, and the rests between, in tenths of a minute."""
    one = _SQUAT.rungs[0]
    assert dose_seconds(_SQUAT, one, Dose(3, 60, reps=10)) == 210
    both = exercise("lunge", [rung("one", per_side=True)])
    assert set_seconds(both, both.rungs[0], Dose(3, 60, reps=10)) == 60
    walk = exercise("walk", [rung("one", distance_m=40, metres_per_minute=40)], dose="distance")
    assert set_seconds(walk, walk.rungs[0], Dose(1, 0, distance_m=40)) == 60
    hops = exercise("hops", [rung("one")], dose="contacts")
    assert dose_seconds(hops, hops.rungs[0], Dose(1, 0, reps=20)) % 6 == 0
    assert dose_seconds(hops, hops.rungs[0], Dose(1, 0, reps=20)) >= 20


def test_cutting_takes_sets_and_never_rests() -> None:
    """A dose that is too long loses sets; its rest stays; when not even the fewest fit there is none."""
    one, dose = _SQUAT.rungs[0], Dose(4, 60, reps=10)
    assert cut_to(_SQUAT, one, dose, 300, fewest=1) == dose
    assert cut_to(_SQUAT, one, dose, 299, fewest=1) == Dose(3, 60, reps=10)
    assert cut_to(_SQUAT, one, dose, 30, fewest=1) == Dose(1, 60, reps=10)
    assert cut_to(_SQUAT, one, dose, 119, fewest=2) is None
    assert cut_to(_SQUAT, one, dose, 29, fewest=1) is None


def test_cutting_shortens_a_run_to_whole_minutes() -> None:
    """One stretch becomes shorter, down to four minutes; intervals keep half of theirs."""
    one = _RUN.rungs[0]
    assert cut_to(_RUN, one, Dose(1, 0, work_seconds=1200), 1000, fewest=2) == Dose(1, 0, work_seconds=960)
    assert cut_to(_RUN, one, Dose(1, 0, work_seconds=1200), 239, fewest=2) is None
    jog = _INTERVALS.rungs[0]
    assert cut_to(_INTERVALS, jog, Dose(8, 90, work_seconds=60), 600, fewest=2) == Dose(4, 90, work_seconds=60)
    assert cut_to(_INTERVALS, jog, Dose(8, 90, work_seconds=60), 450, fewest=2) is None


def test_one_more_stops_at_the_most() -> None:
    """A dose grows by a set, or a run by a minute, up to the most of its rung."""
    one = _SQUAT.rungs[0]
    assert with_one_more(_SQUAT, one, Dose(3, 60, reps=9)) == Dose(4, 60, reps=9)
    assert with_one_more(_SQUAT, one, Dose(4, 60, reps=9)) is None
    run = _RUN.rungs[0]
    assert with_one_more(_RUN, run, Dose(1, 0, work_seconds=1700)) == Dose(1, 0, work_seconds=1760)
    assert with_one_more(_RUN, run, Dose(1, 0, work_seconds=1760)) is None


def test_every_dose_of_the_library_is_sane(library: Library) -> None:
    """Whatever rung, week and level: at least one set, rest not below the rung's shortest, spans kept."""
    people = [person(level) for level in Level]
    weeks = [week(3), week(9, loudness=1.0), week(6, WeekKind.DELOAD)]
    count = 0
    for each in library.exercises.values():
        for step in each.rungs:
            for who in people:
                for when in weeks:
                    for exposures in (0, 1, 3, 9):
                        dose = wished_dose(
                            each, step, exposures=exposures, first_ever=False, last_rung=True, week=when, facts=who
                        )
                        count += 1
                        assert dose.sets >= 1
                        assert dose.rest_seconds >= step.rest_seconds[1] or step.rest_seconds == (0, 0)
                        assert dose.work_seconds is None or dose.work_seconds <= (step.work_seconds or (0, 0))[1]
                        assert dose.reps is None or 1 <= dose.reps <= (step.reps or (0, 0))[1]
                        assert dose_seconds(each, step, dose) > 0
    assert count > 1_000
