"""Where somebody stands on a ladder: by level, by home test, by what is open; and what stands in when nothing is."""

import pytest

from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts, Note
from montagefit.model.vocabulary import (
    KIT_PRESETS,
    BodyArea,
    Condition,
    Equipment,
    HomeTest,
    Level,
    Role,
    Weekday,
)
from montagefit.planner.ladders import Closed, Ladders, OpenLadder, film_drills
from tiny_library import exercise, rung, tiny_library


def facts(level: Level = Level.NOVICE, **more: object) -> AthleteFacts:
    """Make somebody who trains on Mondays."""
    return AthleteFacts.model_validate({"level": level, "weekdays": (Weekday.MON,), "minutes": {"mon": 30}, **more})


def _placed(library: Library, exercise_id: str, who: AthleteFacts) -> str:
    """Give the rung somebody starts on."""
    ladder = Ladders(library, who).open(exercise_id)
    assert ladder is not None
    return ladder.rungs[ladder.placed].rung.id


@pytest.mark.parametrize(
    ("level", "expected"), [(Level.NOVICE, "table"), (Level.INTERMEDIATE, "full"), (Level.ADVANCED, "feet-30")]
)
def test_without_a_test_the_level_places(library: Library, level: Level, expected: str) -> None:
    """Each level starts on its own rung of the push-up ladder."""
    assert _placed(library, "push-up", facts(level)) == expected


@pytest.mark.parametrize(
    ("result", "expected"),
    [(0, "table"), (5, "table"), (6, "knee"), (9, "knee"), (10, "step"), (14, "step"), (15, "full"), (25, "full")],
)
def test_a_home_test_places(library: Library, result: int, expected: str) -> None:
    """Ten push-ups start on the step, whoever does them."""
    assert _placed(library, "push-up", facts(tests={HomeTest.PUSH_UP: result})) == expected
    assert _placed(library, "push-up", facts(Level.INTERMEDIATE, tests={HomeTest.PUSH_UP: result})) == expected


def test_a_test_does_not_lift_a_level(library: Library) -> None:
    """Sixty push-ups of a novice stop at the highest rung that novices have."""
    assert _placed(library, "push-up", facts(tests={HomeTest.PUSH_UP: 60})) == "full"
    assert _placed(library, "push-up", facts(Level.ADVANCED, tests={HomeTest.PUSH_UP: 60})) == "close"


@pytest.mark.parametrize("level", list(Level))
def test_nobody_stands_above_their_level(library: Library, level: Level) -> None:
    """No open rung asks for more than the athlete's level, on any ladder, whatever kit there is."""
    ladders = Ladders(library, facts(level, kit=KIT_PRESETS["full"]))
    found = [ladders.open(exercise_id) for exercise_id in library.exercises]
    rungs = [each.rung for ladder in found if ladder is not None for each in ladder.rungs]
    assert rungs
    assert max(each.level.rank for each in rungs) <= level.rank


def test_one_arm_push_ups_have_a_gate(library: Library) -> None:
    """One-arm rungs ask for level and for 25 push-ups shown in a test."""

    def gated(who: AthleteFacts) -> set[str]:
        ladder = Ladders(library, who).open("one-arm-push-up")
        return {each.rung.id for each in ladder.rungs if each.rung.gate} if ladder else set()

    assert gated(facts(Level.ADVANCED, tests={HomeTest.PUSH_UP: 25}))
    assert gated(facts(Level.ADVANCED, tests={HomeTest.PUSH_UP: 24})) == set()
    assert gated(facts(Level.ADVANCED)) == set()
    assert gated(facts(Level.NOVICE, tests={HomeTest.PUSH_UP: 40})) == set()


def _climb_case() -> Library:
    """Make a ladder of three rungs with a stand-in that has another."""
    return tiny_library(
        exercise(
            "rope-climb",
            rungs=(
                rung("hang", needs=[["pull-up-bar"]]),
                rung("half", needs=[["pull-up-bar"]], loads=["wrist"]),
                rung("top", needs=[["pull-up-bar"]], level="advanced"),
            ),
            start={"intermediate": "half", "advanced": "top"},
            substitutes=["bar-row", "towel-row"],
        ),
        exercise("bar-row", rungs=(rung("bar", needs=[["barbell"]]),), substitutes=["dead-hang", "floor-pull"]),
        exercise("towel-row", rungs=(rung("towel", needs=[["towel"]]),), loads=["elbow"]),
        exercise("dead-hang", rungs=(rung("hang", needs=[["pull-up-bar"]]),), substitutes=["rope-climb"]),
        exercise("floor-pull", rungs=(rung("floor"),)),
    )


def _look(who: AthleteFacts, exercise_id: str = "rope-climb") -> OpenLadder | Closed:
    """Look an exercise of the small library up."""
    return Ladders(_climb_case(), who).look_up(exercise_id)


def test_closed_says_why() -> None:
    """A ladder with no open rung says what is in the way."""
    for who, why in (
        (facts(), "it needs pull up bar"),
        (facts(exclude=("rope-climb",)), "you asked to leave it out"),
    ):
        found = _look(who)
        assert isinstance(found, Closed)
        assert found.why == why


def test_a_closed_rung_is_passed_over_downward() -> None:
    """Who would start on a rung that is closed starts on the next lower one that is open."""
    found = _look(facts(Level.INTERMEDIATE, kit=(Equipment.PULL_UP_BAR,), spare=(BodyArea.WRIST,)))
    assert isinstance(found, OpenLadder)
    assert [each.rung.id for each in found.rungs] == ["hang"]
    assert found.rungs[found.placed].rung.id == "hang"


def test_nobody_starts_above_their_placement() -> None:
    """When only rungs well above the placement are open, the ladder is closed; one step above will do."""

    def library(closed: int) -> Library:
        rungs = [rung(f"r{number}", needs=[["barbell"]] if number < closed else []) for number in range(3)]
        return tiny_library(exercise("lift", rungs=rungs))

    near = Ladders(library(1), facts()).look_up("lift")
    assert isinstance(near, OpenLadder)
    assert near.rungs[near.placed].rung.id == "r1"
    far = Ladders(library(2), facts()).look_up("lift")
    assert isinstance(far, Closed)
    assert "too hard to begin with" in far.why


def _stand_in(who: AthleteFacts, exercise_id: str = "rope-climb") -> str | None:
    """Give what stands in, by id."""
    library = _climb_case()
    ladder = Ladders(library, who).stand_in(library.exercises[exercise_id])
    return ladder.exercise.id if ladder else None


def test_stand_ins_come_nearest_first() -> None:
    """The first substitute that is open stands in; then the substitutes of the substitutes; a circle ends."""
    assert _stand_in(facts(kit=(Equipment.BARBELL,))) == "bar-row"
    assert _stand_in(facts()) == "towel-row"
    assert _stand_in(facts(spare=(BodyArea.ELBOW,))) == "floor-pull"
    assert _stand_in(facts(exclude=("towel-row", "floor-pull"))) is None


@pytest.mark.parametrize("area", list(BodyArea))
def test_no_open_rung_loads_a_spared_area(library: Library, area: BodyArea) -> None:
    """With an area to spare, what stays open on any ladder does not load it, or is its gentle form."""
    ladders = Ladders(library, facts(Level.ADVANCED, kit=KIT_PRESETS["full"], spare=(area,)))
    found = [ladder for each in library.exercises if (ladder := ladders.open(each)) is not None]
    assert found
    for ladder in found:
        for step in ladder.rungs:
            assert area not in ladder.exercise.loads_of(step.rung) or area in step.rung.gentle_on


def test_a_heart_condition_closes_what_starts_hard(library: Library) -> None:
    """Rungs whose lowest effort is above 6 are closed with a heart condition."""
    ladders = Ladders(
        library, facts(Level.ADVANCED, kit=KIT_PRESETS["full"], conditions=(Condition.HEART,), cleared=True)
    )
    open_rungs = [
        step.rung for each in library.exercises if (ladder := ladders.open(each)) is not None for step in ladder.rungs
    ]
    assert open_rungs
    assert max(each.rpe[0] for each in open_rungs) <= 6


def test_what_cannot_be_had_is_a_note(library: Library) -> None:
    """Each drill of the film that something else trains is one note, with its reason."""
    notes: list[Note] = []
    drills = film_drills(
        library.film_plans["rocky-1"], library, Ladders(library, facts(exclude=("brick-jog", "stair-sprint"))), notes
    )
    assert not drills["brick-jog"].exact
    assert not drills["stair-sprint"].exact
    told = {note.asked: note for note in notes}
    for exercise_id in ("brick-jog", "stair-sprint"):
        note = told[library.exercises[exercise_id].name]
        assert note.reason == "You asked to leave it out."
        assert drills[exercise_id].ladder is not None


def test_roles_are_looked_up_by_id(library: Library) -> None:
    """What fills warm-ups comes in one order, whatever the order of the files."""
    found = [each.exercise.id for each in Ladders(library, facts()).having(Role.WARM_UP)]
    assert found
    assert found == sorted(found)
    shuffled = Library(reversed(list(library.exercises.values())), library.film_plans.values())
    assert [each.exercise.id for each in Ladders(shuffled, facts()).having(Role.WARM_UP)] == found


def test_start_rungs_are_open_to_their_level(library: Library) -> None:
    """The rung a level starts on is one that level may do, on every ladder."""
    placed = [(each, level) for each in library.exercises.values() for level in each.start]
    assert placed
    for each, level in placed:
        assert each.rungs[each.rung_number(each.start[level])].level.rank <= level.rank, each.id
