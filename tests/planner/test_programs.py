"""The eight athletes with every film: programs that are safe, honest in every number, and explained."""

import json
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from montagefit.audit.report import audit, errors
from montagefit.loader.program_document import read
from montagefit.model.program import Item, Program
from montagefit.model.schemas import schema
from montagefit.model.vocabulary import AT_HAND, Level, PartName, Weekday
from montagefit.renderers.json_document import render
from montagefit.science.contraindications import blocking
from planned import CASES, every_program, library

_SCHEMA = Draft202012Validator(schema("program"))
_SEEN: set[str] = set()
_SAME = ("reason", "cue", "minutes")
"""Keys of a line that differ from day to day and are of one kind always: text, text, number."""


def _is_new(item: dict[str, Any]) -> bool:
    """Tell whether a line like this has not been held against the schema yet: thousands are alike."""
    assert isinstance(item["reason"], str)
    assert isinstance(item["cue"], str)
    assert isinstance(item["minutes"], float | int)
    key = json.dumps({name: value for name, value in item.items() if name not in _SAME})
    is_new = key not in _SEEN
    _SEEN.add(key)
    return is_new


def _lines(program: Program) -> list[Item]:
    """Give every line of a program; there are some in each."""
    lines = [item for session in program.sessions() for item in session.items()]
    assert lines
    return lines


def test_all_eight_meet_all_films() -> None:
    """Eight athletes and three films are 24 programs; every other film has its turn in test_data_files."""
    assert len(set(CASES)) == 24
    assert {film for _, film in CASES} <= set(library().film_plans)


@every_program()
def test_no_limit_is_broken(program: Program) -> None:
    """The audit, which shares no code with the planner, finds no error."""
    assert [str(each) for each in errors(audit(program))] == []


@every_program()
def test_the_document_fits_its_schema_and_reads_back(program: Program) -> None:
    """A program written as JSON is what the schema describes, and the same program when read again."""
    written = render(program)
    assert read(written) == program
    document = json.loads(written)
    for week in document["weeks"]:
        for session in week["sessions"]:
            for part in session["parts"]:
                part["items"] = [item for item in part["items"] if _is_new(item)]
    assert [each.message for each in _SCHEMA.iter_errors(document)] == []


@every_program()
def test_minutes_add_up_and_never_exceed(program: Program) -> None:
    """Items make up their session, and no session is longer than its day allows."""
    for session in program.sessions():
        assert session.minutes == pytest.approx(sum(item.minutes for item in session.items()), abs=1e-6)
        assert session.minutes <= program.athlete.minutes[list(Weekday)[session.date.weekday()]]
        assert session.load_au == pytest.approx(session.rpe * session.minutes, abs=0.05)
    for week in program.weeks:
        assert week.load_au == pytest.approx(sum(session.load_au for session in week.sessions), abs=0.05)


@every_program()
def test_sessions_lie_on_training_days(program: Program) -> None:
    """Each session has a date of its own, on a day the athlete named, inside its week and in order."""
    dates = [session.date for session in program.sessions()]
    assert dates == sorted(set(dates))
    assert {list(Weekday)[day.weekday()] for day in dates} == set(program.athlete.weekdays)
    for number, week in enumerate(program.weeks):
        first = program.start + timedelta(weeks=number)
        assert (week.number, week.start) == (number + 1, first)
        assert week.sessions
        assert all(0 <= (session.date - first).days < 7 for session in week.sessions)


@every_program()
def test_uids_are_unique(program: Program) -> None:
    """Every session has a UID of its own, and every slot is its week's only one."""
    sessions = program.sessions()
    assert len({session.uid for session in sessions}) == len(sessions)
    for week in program.weeks:
        assert len({session.slot for session in week.sessions}) == len(week.sessions)


@every_program()
def test_every_line_has_its_own_reason(program: Program) -> None:
    """Each line says why it is there in one sentence, and no two of a session say the same."""
    for session in program.sessions():
        reasons = [item.reason for item in session.items()]
        assert all(reason.endswith(".") and len(reason) > 15 for reason in reasons)
        assert [reason for reason, times in Counter(reasons).items() if times > 1] == []


@every_program()
def test_no_line_comes_twice(program: Program) -> None:
    """An exercise stands once in a part of a session."""
    for session in program.sessions():
        for part in session.parts:
            names = [item.exercise for item in part.items if item.event is None]
            assert len(set(names)) == len(names)


@every_program()
def test_notes_say_what_gave_way(program: Program) -> None:
    """A note has three sides, says each change once, and reads as a sentence."""
    assert len(set(program.notes)) == len(program.notes)
    for note in program.notes:
        assert note.asked
        assert note.given
        assert note.asked != note.given
        assert note.reason.endswith(".")


@every_program()
def test_only_the_athletes_kit_is_used(program: Program) -> None:
    """Kit to own is the athlete's, everything else is at hand everywhere."""
    for item in _lines(program):
        assert set(item.kit) <= set(program.athlete.kit)
        assert set(item.at_hand) <= AT_HAND


@every_program()
def test_spared_areas_are_spared(program: Program) -> None:
    """Nothing loads an area to spare, unless it is the gentle form for it."""
    for item in _lines(program):
        assert blocking(program.athlete.spare, (), item.stresses, item.loads, item.gentle_on) is None
        for area in program.athlete.spare:
            assert area not in item.loads or area in item.gentle_on


@every_program()
def test_warm_up_raises_mobilises_and_activates(program: Program) -> None:
    """Every session starts with a warm-up in the order of RAMP and ends with a cool-down."""
    exercises = library().exercises
    for session in program.sessions():
        assert [part.name for part in session.parts] == list(PartName)
        warm_up = session.items(PartName.WARM_UP)
        phases = [ramp for item in warm_up if (ramp := exercises[item.exercise].ramp) is not None]
        assert phases[0] == "raise"
        minutes = sum(item.minutes for item in warm_up)
        wanted = {"raise", "mobilise", "activate", *(["potentiate"] if minutes >= 5 else [])}
        assert wanted <= set(phases), f"{session.date}: {minutes} min with {phases}"
        assert session.items(PartName.COOL_DOWN)


@every_program()
def test_every_exercise_has_its_card(program: Program) -> None:
    """The sheet can explain each drill: one card for each exercise, standing on a rung that is open."""
    assert sorted(card.exercise for card in program.cards) == sorted({item.exercise for item in _lines(program)})
    used = {(item.exercise, item.rung) for item in _lines(program)}
    for card in program.cards:
        open_rungs = {step.id for step in card.ladder.steps if step.open}
        assert {rung for exercise, rung in used if exercise == card.exercise} <= open_rungs
        assert card.ladder.reached in open_rungs


@every_program()
def test_efforts_suit_the_level(program: Program) -> None:
    """A novice starts at effort 5 at most, and nobody is ever asked for a maximal one."""
    assert max(item.rpe for item in _lines(program)) <= 9
    if program.athlete.level is Level.NOVICE:
        first = [item.rpe for session in program.weeks[0].sessions for item in session.items()]
        assert max(first) <= 5


@every_program()
def test_rungs_are_climbed_one_at_a_time(program: Program) -> None:
    """Nobody skips a rung that is open to them, on any ladder; going back down and up again is no skipping."""
    steps = {card.exercise: [step.id for step in card.ladder.steps if step.open] for card in program.cards}
    highest: dict[str, int] = {}
    for session in program.sessions():
        for item in session.items(PartName.MAIN):
            if item.event is None:
                place = steps[item.exercise].index(item.rung)
                reached = highest.setdefault(item.exercise, place)
                assert place <= reached + 1, f"{session.date}: {item.name}"
                highest[item.exercise] = max(reached, place)
    assert highest
