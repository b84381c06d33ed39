"""The program document: keys, order, numbers, and the way back."""

import json
from typing import Any

from golden_files import Golden
from montagefit.loader.program_document import read
from montagefit.renderers.json_document import render
from samples import sample_program

_CONTRACT: dict[str, tuple[str, ...]] = {
    "": ("format", "film_plan", "athlete", "start", "finale", "benchmark", "notes", "weeks"),
    "film_plan": ("id", "title", "film", "year"),
    "athlete": (
        *("level", "weekdays", "minutes", "kit", "spare", "conditions", "exclude", "tests"),
        *("age", "weight_kg", "units", "timezone", "reason"),
    ),
    "benchmark": ("exercise", "dates"),
    "notes": ("asked", "given", "reason"),
    "weeks": ("number", "beat", "kind", "target_load_au", "load_au", "sessions"),
    "sessions": (*("uid", "slot", "date", "start", "minutes", "title", "focus", "rpe", "load_au", "hard", "parts"),),
    "parts": ("name", "items"),
    "items": (
        *("exercise", "rung", "name", "pattern", "muscles", "kit", "sets", "reps", "per_side", "work_seconds"),
        *("rest_seconds", "distance_m", "load_kg", "rpe", "minutes", "film", "reason"),
    ),
    "muscles": ("primary", "secondary"),
}


def _objects(value: Any, key: str = "") -> list[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - any part of a document
    """Give every object of a document with the key it is under."""
    if isinstance(value, list):
        return [found for each in value for found in _objects(each, key)]
    if not isinstance(value, dict):
        return []
    return [(key, value), *(found for name, each in value.items() for found in _objects(each, name))]


def test_it_is_what_it_was(golden: Golden) -> None:
    """The document of the sample program has not changed unnoticed."""
    golden.check("sample.json", render(sample_program(timed=True)))


def test_the_promised_keys_come_first_and_in_order() -> None:
    """Every object has the keys that others rely on, in that order, before our own."""
    found = _objects(json.loads(render(sample_program())))
    seen = {key for key, _ in found}
    assert seen >= set(_CONTRACT)
    for key, value in found:
        if key in _CONTRACT:
            promised = _CONTRACT[key]
            assert tuple(value)[: len(promised)] == promised


def test_it_is_plain_utf_8_with_two_spaces_and_an_end() -> None:
    """Letters stay letters, lines are indented by two, the last one ends."""
    content = render(sample_program(title="Vägen upp"))
    assert "Vägen upp".encode() in content
    assert content.startswith(b'{\n  "format": "montagefit.program/1",\n')
    assert content.endswith(b"}\n")


def test_minutes_have_one_decimal() -> None:
    """A sum of tenths is written as tenths."""
    program = sample_program(weeks=1)
    session = program.weeks[0].sessions[0]
    crooked = session.model_copy(update={"minutes": 3 * 9.3, "load_au": 0.1 + 0.2})
    week = program.weeks[0].model_copy(update={"sessions": (crooked,), "load_au": 1 / 3})
    content = render(program.model_copy(update={"weeks": (week,)}))
    assert b'"minutes": 27.9,' in content
    assert b'"load_au": 0.3,' in content
    assert b"0000000" not in content
    assert json.loads(content)["weeks"][0]["load_au"] == 0.3


def test_minutes_are_floats_even_when_whole() -> None:
    """`27.0` is written so, for readers that care."""
    items = [value for key, value in _objects(json.loads(render(sample_program()))) if key == "items"]
    assert items
    assert all(isinstance(item["minutes"], float) for item in items)


def test_what_is_written_reads_back_as_the_same_program() -> None:
    """Nothing is lost on the way through the document, timed or not."""
    for timed in (False, True):
        program = sample_program(timed=timed, reminder=15)
        assert read(render(program)) == program
        assert render(read(render(program))) == render(program)
