"""Who gets a program: refusals that say what would work, levels that the facts support, days that leave rest."""

from collections.abc import Callable

import pytest

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.vocabulary import BodyArea, Condition, HomeTest, Level, Weekday
from montagefit.planner.admit import DEFAULT_DAYS, Admission, admit, smallest_session
from montagefit.science import levels
from planned import planned

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday
Admit = Callable[[Athlete], Admission]


@pytest.fixture
def admitted(library: Library) -> Admit:
    """Give a function that admits an athlete to Rocky I."""

    def ask(athlete: Athlete) -> Admission:
        return admit(athlete, library.film_plans["rocky-1"])

    return ask


@pytest.mark.parametrize(
    ("athlete", "why", "what_works"),
    [
        (Athlete(age=15), "15-year-olds", "sports club"),
        (Athlete(conditions=(Condition.PREGNANCY,)), "pregnancy", "ask your maternity team"),
        (Athlete(conditions=(Condition.POSTPARTUM,), cleared=True), "after a birth", "ask your maternity team"),
        (Athlete(conditions=(Condition.HEART,)), "a heart condition", "--cleared"),
        (Athlete(conditions=(Condition.HYPERTENSION,)), "high blood pressure", "--cleared"),
        (Athlete(conditions=(Condition.HERNIA,)), "a hernia", "--cleared"),
        (Athlete(minutes=8), "8 minutes", "--minutes 9"),
        (Athlete(minutes={_MON: 30, _WED: 8}), "8 minutes on wed", "leave that day out"),
        (Athlete(age=70, minutes=17), "17 minutes", "--minutes 18"),
        (Athlete(weekdays=()), "no day to train on", "--days mon,wed,fri"),
        (Athlete(minutes={}), "no day to train on", "--days mon,wed,fri"),
    ],
)
def test_refusals_say_why_and_what_would_work(athlete: Athlete, why: str, what_works: str) -> None:
    """Nobody is sent away without a reason and a way on."""
    with pytest.raises(RequestError) as caught:
        planned(athlete)
    assert why in str(caught.value)
    assert what_works in str(caught.value)
    assert caught.value.exit_status == 1


def test_everything_that_stands_in_the_way_is_said_at_once() -> None:
    """Two reasons against a program are two sentences of one refusal."""
    with pytest.raises(RequestError) as caught:
        planned(Athlete(age=12, conditions=(Condition.PREGNANCY, Condition.HEART)))
    assert len(caught.value.reasons) == 3


def test_with_everything_left_out_nothing_is_left(library: Library) -> None:
    """Who excludes every exercise is told what to let back in."""
    with pytest.raises(RequestError, match="take exercises out of --exclude"):
        planned(Athlete(exclude=tuple(library.exercises)))


def test_sparing_everything_is_no_crash() -> None:
    """With every area to spare there is a gentle program, or a refusal that says what to change."""
    for film in ("rocky-1", "rocky-4", "rocky-4-drago"):
        try:
            program = planned(Athlete(spare=tuple(BodyArea)), film)
        except RequestError as refusal:
            assert "areas back in" in str(refusal) or "--spare" in str(refusal)  # noqa: PT017 - either outcome is right, a third is not
        else:
            assert all(session.items() for session in program.sessions())


@pytest.mark.parametrize("condition", [Condition.HEART, Condition.HYPERTENSION, Condition.HERNIA])
def test_a_doctors_yes_opens_a_careful_program(condition: Condition) -> None:
    """With --cleared the same request is met; heart and blood pressure keep to effort 6."""
    program = planned(Athlete(conditions=(condition,), cleared=True))
    highest = max(item.rpe for session in program.sessions() for item in session.items())
    if condition is not Condition.HERNIA:
        assert highest <= 6
    assert program.athlete.cleared


@pytest.mark.parametrize(
    ("claimed", "tests", "given"),
    [
        (None, {}, Level.NOVICE),
        (None, {HomeTest.PUSH_UP: 15}, Level.INTERMEDIATE),
        (None, {HomeTest.PUSH_UP: 60}, Level.INTERMEDIATE),
        (None, {HomeTest.PUSH_UP: 3}, Level.NOVICE),
        (Level.ADVANCED, {}, Level.ADVANCED),
        (Level.ADVANCED, {HomeTest.PUSH_UP: 3}, Level.NOVICE),
        (Level.ADVANCED, {HomeTest.PUSH_UP: 20}, Level.INTERMEDIATE),
        (Level.ADVANCED, {HomeTest.PUSH_UP: 60, HomeTest.RUN_5K: 2400}, Level.NOVICE),
        (Level.ADVANCED, {HomeTest.RUN_5K: 1200}, Level.ADVANCED),
        (Level.NOVICE, {HomeTest.PUSH_UP: 60}, Level.NOVICE),
    ],
)
def test_tests_beat_a_claim(admitted: Admit, claimed: Level | None, tests: dict[HomeTest, int], given: Level) -> None:
    """The level is the lowest that the facts support; a claim that is lowered leaves a note."""
    found = admitted(Athlete(level=claimed, tests=tests))
    assert found.facts.level is given
    lowered = claimed is not None and given.rank < claimed.rank
    assert [note.asked for note in found.notes] == ([f"level {claimed}"] if lowered else [])
    if lowered:
        assert found.notes[0].given == f"level {given}"
        assert "tests" in found.notes[0].reason


@pytest.mark.parametrize(
    ("age", "claimed", "given"),
    [
        (64, Level.ADVANCED, Level.ADVANCED),
        (65, Level.ADVANCED, Level.INTERMEDIATE),
        (65, Level.INTERMEDIATE, Level.NOVICE),
        (88, Level.NOVICE, Level.NOVICE),
        (88, None, Level.NOVICE),
    ],
)
def test_from_65_on_it_starts_one_level_lower(admitted: Admit, age: int, claimed: Level | None, given: Level) -> None:
    """An older athlete starts one level lower than claimed, and reads why."""
    found = admitted(Athlete(age=age, level=claimed))
    assert found.facts.level is given
    assert bool(found.notes) == (claimed is not None and claimed is not given)


@pytest.mark.parametrize("age", [16, 17])
def test_at_16_and_17_the_program_is_milder(age: int) -> None:
    """Young athletes get two rest days, lighter carries, no maximal test, and a note that an adult has to agree."""
    program = planned(
        Athlete(age=age, level=Level.ADVANCED, weekdays=tuple(Weekday), minutes=60, weight_kg=70), "rocky-4"
    )
    assert all(len(week.sessions) <= 5 for week in program.weeks)
    assert any("adult" in note.reason for note in program.notes)
    items = [item for session in program.sessions() for item in session.items()]
    carries = [item.load_percent for item in items if "loaded-carry" in item.limits and item.load_percent]
    assert carries
    assert max(carries) <= 20
    assert max(item.rpe for item in items if item.event) <= 8


def test_18_is_grown_up(admitted: Admit) -> None:
    """At 18 nothing is milder."""
    assert admitted(Athlete(age=18, level=Level.ADVANCED)).notes == ()


@pytest.mark.parametrize("level", list(Level))
def test_defaults_follow_the_level(admitted: Admit, level: Level) -> None:
    """Days and minutes that nobody names are those of the level."""
    facts = admitted(Athlete(level=level)).facts
    assert facts.weekdays == DEFAULT_DAYS[level]
    assert len(facts.weekdays) == levels.DEFAULT_TRAINING_DAYS[level]
    assert set(facts.minutes.values()) == {levels.DEFAULT_SESSION_MINUTES[level]}


@pytest.mark.parametrize(
    ("level", "kept"),
    [
        (Level.NOVICE, (_MON, _TUE, _THU, _SAT)),
        (Level.INTERMEDIATE, (_MON, _TUE, _WED, _THU, _SAT)),
        (Level.ADVANCED, (_MON, _TUE, _WED, _THU, _FRI, _SAT)),
    ],
)
def test_too_many_days_become_rest(admitted: Admit, level: Level, kept: tuple[Weekday, ...]) -> None:
    """Seven days asked for give as many as the level allows, spread out, and a note."""
    found = admitted(Athlete(level=level, weekdays=tuple(Weekday)))
    assert len(found.facts.weekdays) == levels.TRAINING_DAYS_AT_MOST[level]
    assert found.facts.weekdays == kept
    assert [note.asked for note in found.notes] == ["7 training days a week"]


def test_days_are_sorted_and_named_once(admitted: Admit) -> None:
    """The order and repetition of days do not matter."""
    assert admitted(Athlete(weekdays=(_FRI, _MON, _FRI))).facts.weekdays == (_MON, _FRI)


def test_minutes_for_each_day_name_the_days(admitted: Admit) -> None:
    """Minutes given for each day are the training days, in the order of the week."""
    facts = admitted(Athlete(minutes={_SAT: 75, _MON: 30})).facts
    assert facts.weekdays == (_MON, _SAT)
    assert facts.minutes == {_MON: 30, _SAT: 75}


def test_the_smallest_session_can_be_planned() -> None:
    """What a refusal recommends works."""
    assert planned(Athlete(minutes=smallest_session(careful=False))).weeks
    assert planned(Athlete(age=70, minutes=smallest_session(careful=True))).weeks


def test_a_clock_time_is_needed_for_zone_and_reminder(admitted: Admit) -> None:
    """An all-day program has neither a time zone nor a reminder."""
    facts = admitted(Athlete(timezone="Europe/Berlin", reminder=45)).facts
    assert facts.timezone is None
    assert facts.reminder == 0
