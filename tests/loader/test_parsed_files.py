"""Parsed files are remembered by their bytes: never stale, never needed."""

import json
import tomllib

import pytest

from montagefit.loader.library_folders import load_library
from montagefit.loader.parsed_files import ParsedFiles


def test_what_is_remembered_is_what_would_be_parsed() -> None:
    """The library is the same with and without memory, and the second time nothing is new."""
    first = ParsedFiles()
    fresh = load_library((), first.parse)
    remembered = first.remember()
    assert remembered is not None
    second = ParsedFiles(remembered)
    again = load_library((), second.parse)
    assert second.remember() is None
    assert again.exercises == fresh.exercises
    assert again.film_plans == fresh.film_plans
    assert len(fresh.exercises) > 100


def test_a_changed_file_is_parsed_anew() -> None:
    """A file is found by its bytes alone; one letter more is another file."""
    first = ParsedFiles()
    assert first.parse(b"a = 1") == {"a": 1}
    second = ParsedFiles(first.remember() or b"")
    assert second.parse(b"a = 1") == {"a": 1}
    assert second.remember() is None
    assert second.parse(b"a = 2") == {"a": 2}
    assert second.remember() is not None


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[]", b"\xff", b'{"format": "other"}', b'{"format": "montagefit.parsed/1"}']
)
def test_anything_else_counts_as_nothing(junk: bytes) -> None:
    """A torn or strange memory is no trouble."""
    assert ParsedFiles(junk).parse(b"a = 'x'") == {"a": "x"}


def test_what_json_cannot_hold_is_not_remembered() -> None:
    """Dates of TOML are parsed each time, because JSON would give back a text."""
    first = ParsedFiles()
    first.parse(b"day = 2026-12-07")
    first.parse(b"a = [1.5, true, {b = 'c'}]")
    document = json.loads(first.remember() or b"")
    assert list(document["files"].values()) == [{"a": [1.5, True, {"b": "c"}]}]


def test_what_is_no_toml_is_still_an_error() -> None:
    """The memory changes nothing about what is wrong."""
    with pytest.raises(tomllib.TOMLDecodeError):
        ParsedFiles().parse(b"a = ")
