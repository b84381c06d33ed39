"""Every renderer keeps the same contract: bytes, not empty, the same from the same program everywhere."""

import hashlib
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from montagefit.errors import UnknownNameError
from montagefit.renderers.registry import RENDERERS, Renderer, renderer
from samples import sample_program

_FOLDERS = os.pathsep.join(str(Path(__file__).parents[2] / name) for name in ("src", "tests"))
_HASH = """
import hashlib, sys
from samples import sample_program
from montagefit.renderers.registry import renderer
content = renderer(sys.argv[1]).load()(sample_program(timed=True))
print(hashlib.sha256(content).hexdigest())
"""
_each = pytest.mark.parametrize("format_", RENDERERS, ids=[each.name for each in RENDERERS])


def test_there_are_the_four_formats_of_the_command_line() -> None:
    """The names are those of `--format`."""
    assert [each.name for each in RENDERERS] == ["pdf", "ics", "json", "text"]
    assert [each.suffix for each in RENDERERS] == [".pdf", ".ics", ".json", ".txt"]


def test_an_unknown_format_gets_the_names_there_are() -> None:
    """Who asks for something else is told what there is."""
    with pytest.raises(UnknownNameError, match="pdf, ics, json or text"):
        renderer("docx")


@_each
@pytest.mark.parametrize("timed", [False, True])
def test_a_program_becomes_the_same_bytes_twice(format_: Renderer, *, timed: bool) -> None:
    """Rendering is a pure function and leaves nothing behind."""
    first = format_.load()(sample_program(timed=timed))
    assert isinstance(first, bytes)
    assert first
    assert format_.load()(sample_program(timed=timed)) == first


@_each
def test_the_machine_does_not_show(format_: Renderer) -> None:
    """Another hash seed, another time zone and another language give the same bytes."""
    here = hashlib.sha256(renderer(format_.name).load()(sample_program(timed=True))).hexdigest()
    for seed, zone, language in (("1", "Pacific/Chatham", "C"), ("2", "America/New_York", "de_DE.UTF-8")):
        there = subprocess.run(
            [sys.executable, "-c", _HASH, format_.name],
            env={"PYTHONPATH": _FOLDERS, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language},
            check=True,
            capture_output=True,
            text=True,
        )
        assert there.stdout.strip() == here


def test_nothing_heavy_is_imported_before_it_is_asked_for() -> None:
    """The list of renderers costs neither reportlab nor icalendar; both are there to be imported."""
    assert all(find_spec(name) for name in ("reportlab", "icalendar"))
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, montagefit.renderers.registry; print(sorted({'reportlab', 'icalendar'} & set(sys.modules)))",
        ],
        env={"PYTHONPATH": _FOLDERS},
        check=True,
        capture_output=True,
        text=True,
    )
    assert told.stdout.strip() == "[]"
