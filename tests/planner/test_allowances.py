"""Limits over days and weeks, each by a small ledger: what is just inside passes, what is outside gives way."""

import pytest
from planner_parts import choice, day, ledger, person, place

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Level
from montagefit.planner.allowances import allowed
from montagefit.planner.choice import Choice
from tiny_library import exercise, rung

_SQUAT = exercise("squat", [rung("one", rpe=(3, 8))])
_LUNGE = exercise("lunge", [rung("one", rpe=(3, 8))], pattern="lunge", primary=["glutes"], secondary=["quadriceps"])
_HARD_ONLY = exercise("hard-squat", [rung("one", rpe=(6, 8))])
_SPRINT = exercise("sprint", [rung("one", rpe=(6, 8))], primary=["hamstrings"], limits=["stair-sprint"])
_SKIP = exercise("skip", [rung("one", work_seconds=60)], pattern="jump", dose="rounds", limits=["skipping"])
_BAG = exercise("bag", [rung("one", work_seconds=120)], pattern="strike", dose="rounds", limits=["heavy-bag"])
_ONE_ARM = exercise("one-arm", [rung("one")], pattern="push-horizontal", limits=["one-arm-push-up"], primary=["chest"])
_CARRY = exercise(
    "carry", [rung("one", distance_m=40)], pattern="carry", dose="distance", limits=["loaded-carry"], primary=["calves"]
)
_SIT_UP = exercise("sit-up", [rung("one")], pattern="core", limits=["full-sit-up"], primary=["abdominals"])
_RUN = exercise(
    "run", [rung("one", sets=1, work_seconds=(600, 3600))], pattern="run", dose="continuous", limits=["running"]
)
_INTERVALS = exercise(
    "intervals", [rung("one", sets=(4, 10), work_seconds=120)], pattern="run", dose="continuous", limits=["running"]
)


def _kept(found: Choice | str) -> Choice:
    """Give the choice, when there is one."""
    assert isinstance(found, Choice), found
    return found


@pytest.mark.parametrize(("gap", "rested"), [(1, False), (2, True)])
def test_hard_sets_of_a_muscle_are_two_days_apart(gap: int, *, rested: bool) -> None:
    """I06: after hard squats the thighs rest a day; a rung that can be softer becomes softer, another is refused."""
    done = ledger(person(), [(14, choice(_SQUAT, rpe=6))])
    again = allowed(choice(_SQUAT, rpe=7), place(done, 14 + gap))
    assert _kept(again).rpe == (7 if rested else 5)
    hard = allowed(choice(_HARD_ONLY, rpe=7), place(done, 14 + gap))
    assert isinstance(hard, Choice) is rested
    if not rested:
        assert hard == "Hard squat would hit the quadriceps again too soon"


def test_soft_sets_may_come_the_next_day() -> None:
    """I06: easy sets need no rest before them, and none after them."""
    easy = choice(_SQUAT, rpe=5)
    assert allowed(easy, place(ledger(person(), [(14, choice(_SQUAT, rpe=7))]), 15)) == easy
    hard = choice(_SQUAT, rpe=7)
    assert allowed(hard, place(ledger(person(), [(14, easy)]), 15)) == hard


@pytest.mark.parametrize(("gap", "rested"), [(2, False), (3, True)])
def test_the_harshest_work_is_three_days_apart(gap: int, *, rested: bool) -> None:
    """I06: stair sprints rest three days, before them as after them."""
    done = ledger(person(Level.ADVANCED), [(14, choice(_SPRINT, rpe=7, work_seconds=20))])
    again = choice(_SPRINT, rpe=7, work_seconds=20)
    assert isinstance(allowed(again, place(done, 14 + gap)), Choice) is rested


def test_what_is_fixed_later_in_the_week_keeps_its_rest() -> None:
    """I06: hard squats the day before the finale give way to the finale's."""
    kept = ledger(person())
    kept.reserve([(day(19), choice(_SQUAT, rpe=7))])
    assert _kept(allowed(choice(_SQUAT, rpe=7), place(kept, 18))).rpe == 5
    assert _kept(allowed(choice(_SQUAT, rpe=7), place(kept, 17))).rpe == 7


@pytest.mark.parametrize(
    ("level", "week", "most"), [(Level.NOVICE, 1, 4), (Level.NOVICE, 3, 8), (Level.INTERMEDIATE, 1, 10)]
)
def test_sets_of_a_muscle_have_a_limit(level: Level, week: int, most: int) -> None:
    """I07: sets a week by level, at most ten in a session."""
    kept = ledger(person(level), until=week)
    assert _kept(allowed(choice(_SQUAT, sets=20), place(kept, 7 * week - 7))).dose.sets == most


def test_the_weeks_sets_are_counted() -> None:
    """I07: what was done this week is taken off, half for muscles that only help; then nothing is left."""
    done = ledger(person(), [(14, choice(_LUNGE, sets=6)), (15, choice(_SQUAT, sets=3))])
    assert _kept(allowed(choice(_SQUAT, sets=4), place(done, 16))).dose.sets == 2
    full = ledger(person(), [(14, choice(_SQUAT, sets=8))])
    assert allowed(choice(_SQUAT), place(full, 16)) == "the quadriceps have had their sets for the week"
    assert _kept(allowed(choice(_SQUAT), place(ledger(person(), [(7, choice(_SQUAT, sets=8))]), 16))).dose.sets == 3


def test_the_sessions_own_sets_are_counted() -> None:
    """I07: what stands beside it in the same session counts too."""
    kept = ledger(person(Level.INTERMEDIATE))
    beside = [choice(_SQUAT, sets=8)]
    assert _kept(allowed(choice(_SQUAT, sets=4), place(kept, 14, beside))).dose.sets == 2


@pytest.mark.parametrize(
    ("level", "before", "most"),
    [
        (Level.NOVICE, 0, 2),
        (Level.NOVICE, 3, 5),
        (Level.NOVICE, 5, 6),
        (Level.INTERMEDIATE, 0, 20),
        (Level.INTERMEDIATE, 4, 8),
        (Level.ADVANCED, 44, 45),
    ],
)
def test_skipping_grows_slowly(level: Level, before: int, most: int) -> None:
    """I22: minutes of skipping a week by level, and a few more than before."""
    done = ledger(person(level), [(7, choice(_SKIP, sets=before, work_seconds=60))] if before else [])
    assert _kept(allowed(choice(_SKIP, sets=60, work_seconds=60), place(done, 14))).dose.sets == most


def test_skipping_of_the_week_is_used_up() -> None:
    """I22: a second session of the week gets what is left, a third nothing."""
    done = ledger(person(), [(14, choice(_SKIP, sets=2, work_seconds=60))])
    assert allowed(choice(_SKIP, sets=1, work_seconds=60), place(done, 16)) == "the skipping of this week is used up"


def test_the_heavy_bag_waits_for_novices() -> None:
    """I24: no bag for a novice in weeks 1 and 2, three rounds after that."""
    bag = choice(_BAG, sets=8, work_seconds=120)
    assert allowed(bag, place(ledger(person()), 7)) == "the heavy bag waits for week 3"
    assert _kept(allowed(bag, place(ledger(person()), 14))).dose.sets == 3
    assert _kept(allowed(bag, place(ledger(person(Level.INTERMEDIATE)), 0))).dose.sets == 5


def test_the_heavy_bag_has_its_days() -> None:
    """I24: hands rest two days between bag days, of which a week has one, two or three; any seven days are a week."""
    bag = choice(_BAG, work_seconds=120)
    once = [(14, bag)]
    assert allowed(bag, place(ledger(person(), once), 17)) == "the bag has had its days this week"
    assert isinstance(allowed(bag, place(ledger(person(), once, until=4), 21)), Choice)
    two = person(Level.INTERMEDIATE)
    assert allowed(bag, place(ledger(two, once), 15)) == "hands need two days between bag sessions"
    assert isinstance(allowed(bag, place(ledger(two, once), 16)), Choice)
    assert allowed(bag, place(ledger(two, [(16, bag), (19, bag)], until=4), 22)) == "the bag has had its days this week"


def test_the_bags_rounds_are_counted_in_a_session() -> None:
    """I24: two bag drills share the rounds of a session."""
    kept = ledger(person())
    here = [choice(_BAG, sets=2, work_seconds=120)]
    assert _kept(allowed(choice(_BAG, work_seconds=120), place(kept, 14, here))).dose.sets == 1
    full = [choice(_BAG, sets=3, work_seconds=120)]
    assert allowed(choice(_BAG, work_seconds=120), place(kept, 14, full)) == "the bag has had its rounds"


def test_one_arm_push_ups_have_two_days_and_eight_sets() -> None:
    """I29: two sessions a week, eight sets in all."""
    who = person(Level.ADVANCED)
    push = choice(_ONE_ARM, sets=5, reps=3)
    assert _kept(allowed(push, place(ledger(who, [(14, push)]), 17))).dose.sets == 3
    twice = ledger(who, [(14, choice(_ONE_ARM, sets=2)), (17, choice(_ONE_ARM, sets=2))])
    assert allowed(choice(_ONE_ARM, sets=1), place(twice, 20)) == "one arm has had its days this week"
    full = ledger(who, [(14, choice(_ONE_ARM, sets=8))])
    assert allowed(choice(_ONE_ARM, sets=1), place(full, 17)) == "one arm has had its sets this week"


def test_one_carry_a_week() -> None:
    """I27: one session a week carries, and one item in it."""
    carry = choice(_CARRY, distance_m=40, load_percent=10)
    assert allowed(carry, place(ledger(person(), [(14, carry)]), 18)) == "one carry a week is enough"
    assert allowed(carry, place(ledger(person()), 18, [carry])) == "one carry a week is enough"
    assert isinstance(allowed(carry, place(ledger(person(), [(7, carry)]), 18)), Choice)


@pytest.mark.parametrize(
    ("who", "before", "percent"),
    [
        (person(), 0, 10),
        (person(), 10, 15),
        (person(), 18, 20),
        (person(weight_kg=130), 16, 17),
        (person(Level.INTERMEDIATE), 0, 20),
        (person(Level.INTERMEDIATE), 28, 30),
        (person(Level.ADVANCED), 0, 30),
        (person(Level.ADVANCED), 30, 35),
        (person(Level.ADVANCED, age=17), 0, 20),
    ],
)
def test_carries_grow_by_five_points(who: AthleteFacts, before: int, percent: int) -> None:
    """I27: the first load by level, then five points of body weight more at most; novices 23 kg, 16-17 one fifth."""
    done = [(7, choice(_CARRY, distance_m=40, load_percent=before))] if before else []
    asked = choice(_CARRY, distance_m=40, load_percent=60)
    assert _kept(allowed(asked, place(ledger(who, done), 14))).dose.load_percent == percent


def test_sit_ups_have_a_limit() -> None:
    """I30: 60 in a session, 120 in a week, what stands beside it counted."""
    who = person(Level.ADVANCED)
    sit_up = choice(_SIT_UP, sets=8, reps=20)
    assert _kept(allowed(sit_up, place(ledger(who), 14))).dose.sets == 3
    beside = [choice(_SIT_UP, sets=2, reps=20)]
    assert _kept(allowed(sit_up, place(ledger(who), 14, beside))).dose.sets == 1
    done = ledger(who, [(14, choice(_SIT_UP, sets=3, reps=20)), (16, choice(_SIT_UP, sets=2, reps=20))])
    assert _kept(allowed(sit_up, place(done, 18))).dose.sets == 1
    full = ledger(who, [(14, choice(_SIT_UP, sets=6, reps=20))])
    assert allowed(sit_up, place(full, 18)) == "the sit-ups of this week are done"


def _minutes(found: Choice | str) -> float:
    """Give the minutes of a run."""
    return _kept(found).seconds / 60


def test_runs_grow_slowly() -> None:
    """I11: 30 minutes without history, five more while runs are short, then a tenth above the month's longest."""
    run = choice(_RUN, sets=1, work_seconds=3600)
    assert _minutes(allowed(run, place(ledger(person()), 14))) <= 30
    short = ledger(person(), [(7, choice(_RUN, sets=1, work_seconds=1170))])
    assert 24 <= _minutes(allowed(run, place(short, 14))) <= 25
    long = ledger(person(), [(7, choice(_RUN, sets=1, work_seconds=2970))])
    assert 54 <= _minutes(allowed(run, place(long, 14))) <= 55
    forgotten = ledger(person(), [(0, choice(_RUN, sets=1, work_seconds=2970))], until=6)
    assert _minutes(allowed(run, place(forgotten, 35))) <= 30


def test_a_level_stands_for_runs_before_the_program() -> None:
    """I11: an advanced athlete's first run follows an hour; a month without a run forgets it."""
    run = choice(_RUN, sets=1, work_seconds=4200)
    assert 65 <= _minutes(allowed(run, place(ledger(person(Level.ADVANCED)), 0))) <= 66
    assert 32 <= _minutes(allowed(run, place(ledger(person(Level.INTERMEDIATE)), 0))) <= 33
    assert 29 <= _minutes(allowed(run, place(ledger(person(Level.ADVANCED), until=6), 35))) <= 30


def test_running_of_the_week_is_counted() -> None:
    """I13: above an hour a week may have a fifth more than the best of the last four."""
    who = person(Level.ADVANCED)
    done = [(7, choice(_RUN, sets=1, work_seconds=3570)), (9, choice(_RUN, sets=1, work_seconds=2370))]
    run = choice(_RUN, sets=1, work_seconds=3600)
    week = [*done, (14, choice(_RUN, sets=1, work_seconds=3570)), (16, choice(_RUN, sets=1, work_seconds=1770))]
    assert 29 <= _minutes(allowed(run, place(ledger(who, week), 18))) <= 30
    full = [*week, (17, choice(_RUN, sets=1, work_seconds=1710))]
    assert allowed(run, place(ledger(who, full), 18)) == "the running of this week is done"


def test_intervals_are_cut_by_whole_ones() -> None:
    """I11: run-walk intervals lose repetitions, not seconds."""
    done = ledger(person(), [(7, choice(_RUN, sets=1, work_seconds=570))])
    found = _kept(allowed(choice(_INTERVALS, sets=8, work_seconds=120), place(done, 14)))
    assert found.dose.work_seconds == 120
    assert found.dose.rest_seconds == 60
    assert found.dose.sets == 5
    assert found.seconds <= 15 * 60


def test_what_has_no_limit_is_left_alone() -> None:
    """A choice inside all limits comes back as it was."""
    asked = choice(exercise("balance", [rung("one", work_seconds=30)], pattern="balance", dose="time"), work_seconds=30)
    assert allowed(asked, place(ledger(person()), 14)) is asked
