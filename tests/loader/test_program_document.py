"""Reading program documents: ours, bare ones, later ones, and what is none."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from montagefit.errors import DataError
from montagefit.loader.program_document import read
from montagefit.renderers.json_document import render
from samples import sample_program

# The keys of the published contract, and no others.
_BARE: dict[str, Any] = {
    "format": "montagefit.program/1",
    "film_plan": {"id": "rocky-1", "title": "Rocky", "film": "Rocky", "year": 1976},
    "athlete": {
        "level": "novice",
        "weekdays": ["mon"],
        "minutes": {"mon": 30},
        "kit": [],
        "spare": [],
        "conditions": [],
        "exclude": [],
        "tests": {},
        "age": None,
        "weight_kg": None,
        "units": "metric",
        "timezone": None,
        "reason": None,
    },
    "start": "2026-12-07",
    "finale": "2026-12-07",
    "benchmark": {"exercise": "stair-sprint", "dates": ["2026-12-07"]},
    "notes": [],
    "weeks": [
        {
            "number": 1,
            "beat": "Wake up",
            "kind": "finale",
            "target_load_au": 40.0,
            "load_au": 40.0,
            "sessions": [
                {
                    "uid": "a-1",
                    "slot": "road-1",
                    "date": "2026-12-07",
                    "start": "2026-12-07T07:00:00+01:00",
                    "minutes": 10.0,
                    "title": "Road",
                    "focus": "Easy miles",
                    "rpe": 4,
                    "load_au": 40.0,
                    "hard": False,
                    "parts": [
                        {
                            "name": "main",
                            "items": [
                                {
                                    "exercise": "road-run",
                                    "rung": "run",
                                    "name": "Easy run",
                                    "pattern": "run",
                                    "muscles": {"primary": [], "secondary": []},
                                    "kit": [],
                                    "sets": None,
                                    "reps": None,
                                    "per_side": False,
                                    "work_seconds": 600,
                                    "rest_seconds": None,
                                    "distance_m": None,
                                    "load_kg": None,
                                    "rpe": 4,
                                    "minutes": 10.0,
                                    "film": True,
                                    "reason": "It begins with a run.",
                                }
                            ],
                        }
                    ],
                }
            ],
        }
    ],
}


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Give the bare document with one thing changed."""
    document = json.loads(json.dumps(_BARE))
    change(document)
    return json.dumps(document).encode()


def _first_session(document: dict[str, Any]) -> Any:  # noqa: ANN401 - a part of a document
    """Give the first session of a document."""
    return document["weeks"][0]["sessions"][0]


def test_a_document_with_only_the_promised_keys_can_be_read() -> None:
    """Who writes just what the contract names, nulls included, has written a program."""
    program = read(json.dumps(_BARE).encode())
    (session,) = program.sessions()
    (item,) = session.items()
    assert (item.sets, item.rest_seconds, item.work_seconds) == (1, 0, 600)
    assert session.start is not None
    assert session.start.utcoffset() == timedelta(hours=1)


def test_keys_of_a_later_version_are_left_out() -> None:
    """More keys may come within a format number; they do no harm, at any depth."""
    document = json.loads(render(sample_program()))
    document["moon"] = {"phase": "full"}
    document["weeks"][1]["weather"] = "snow"
    document["weeks"][1]["sessions"][0]["parts"][0]["items"][1]["tempo"] = [3, 1, 1]
    document["film_plan"]["beats"][0]["song"] = None
    assert read(json.dumps(document).encode()) == sample_program()


def test_a_byte_order_mark_is_no_problem() -> None:
    """Some editors write one."""
    assert read(b"\xef\xbb\xbf" + render(sample_program())) == sample_program()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "plan.json: is not JSON: expecting value in line 1, column 1. `montagefit plan"),
        (b"{", "is not JSON: expecting property name"),
        (b"BEGIN:VCALENDAR", "is not JSON"),
        (b"\xff\xfe{}", "is not UTF-8 text."),
        (b"[1, 2]", "is JSON, but no program document: it should be one object."),
        (b"null", "is JSON, but no program document"),
        (b"{}", 'plan.json, format: is missing. A program document has "format": "montagefit.program/1".'),
        (b'{"format": "montagefit.program/2"}', "reads 'montagefit.program/1'. Update montagefit."),
        (b'{"format": "gpx"}', "format: is 'gpx', which is no program document."),
        (b'{"format": 1}', "format: is 1, which is no program document."),
        (b'{"format": "montagefit.program/1"}', "weeks: is missing. Add it."),
        (b'{"load": NaN}', "holds a number that is none: NaN."),
        (b'{"load": 1e999}', "holds a number that is none: 1e999."),
        (b"[" * 100_000, "is nested too deeply"),
    ],
)
def test_what_is_no_program_document_is_told_so(content: bytes, told: str) -> None:
    """The message says which file, what is wrong and what would be right."""
    with pytest.raises(DataError) as caught:
        read(content, "plan.json")
    assert told in str(caught.value)
    assert "plan.json" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda each: _first_session(each).update(rpe=11), "weeks[1].sessions[1].rpe: "),
        (lambda each: _first_session(each).pop("title"), "weeks[1].sessions[1].title: is missing."),
        (lambda each: _first_session(each).update(title=None), "weeks[1].sessions[1].title: is missing."),
        (lambda each: _first_session(each).update(date="2026-02-30"), "weeks[1].sessions[1].date: "),
        (lambda each: _first_session(each).update(parts=7), "weeks[1].sessions[1].parts: "),
        (lambda each: _first_session(each)["parts"][0].update(name="mian"), "Did you mean 'main'?"),
        (lambda each: each["athlete"].update(level="expert"), "athlete.level: "),
        (lambda each: _first_session(each).update(start="2026-12-07T07:00:00"), "start: has no offset."),
    ],
)
def test_wrong_content_is_told_with_its_place(change: Callable[[dict[str, Any]], object], told: str) -> None:
    """A week, a session and a key are named, counted from 1 as people do."""
    with pytest.raises(DataError) as caught:
        read(_changed(change))
    assert told in str(caught.value)


def test_problems_beside_unknown_keys_are_still_told() -> None:
    """Leaving out what we do not know does not hide what is wrong."""
    with pytest.raises(DataError, match="level") as caught:
        read(_changed(lambda each: each["athlete"].update(level="expert", moon="full")))
    assert len(caught.value.problems) == 1


def test_many_problems_are_cut_short() -> None:
    """After the first twenty problems the rest is a number."""
    document = json.loads(render(sample_program()))
    for week in document["weeks"]:
        for session in week["sessions"]:
            session["rpe"] = "hard"
            for part in session["parts"]:
                for item in part["items"]:
                    item["rpe"] = "hard"
    with pytest.raises(DataError, match="more problems") as caught:
        read(json.dumps(document).encode())
    assert len(caught.value.problems) == 21
