"""Text that tries to be more than text: it stays text in the calendar, also where Python checks less (`-O`)."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar  # noqa: TID251 - tests read the file back

from montagefit.model.program import Program
from montagefit.renderers.calendar_events import render
from montagefit.renderers.calendar_values import readable
from montagefit.renderers.clean_text import one_line, shortened
from samples import sample_program

_ATTACK = "x{0}ATTENDEE:mailto:evil@example.org{0}END:VEVENT{0}BEGIN:VEVENT{0}UID:evil{0}BEGIN:VALARM"
HOSTILE = (
    *(_ATTACK.format(ending) for ending in ("\r\n", "\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x00")),
    "The Good, the Bad; and the Ugly \\ 🥊",
    r"C:\new\table",
    "\ufeffbyte order mark",
    "half \ud800 a pair",
    "فيلم روكي",
    "רוקי",
    "👨‍👩‍👧‍👦" * 30,
    "e\u0301" * 90,
    "a" * 300,
    "",
    "   ",
    " lead and trail ",
)


def hostile_program(text: str) -> Program:
    """Make a timed program of two sessions that says `text` wherever it can."""
    program = sample_program(weeks=1, days=2, timed=True, title=text)
    week = program.weeks[0]
    sessions = []
    for number, session in enumerate(week.sessions):
        parts = tuple(
            part.model_copy(
                update={
                    "items": tuple(
                        item.model_copy(update={"name": text, "cue": text, "instruction": text}) for item in part.items
                    )
                }
            )
            for part in session.parts
        )
        told = {"title": text, "focus": text, "slot": f"{text}-{number}", "uid": f"{text}{number}", "parts": parts}
        sessions.append(session.model_copy(update=told))
    week = week.model_copy(update={"sessions": tuple(sessions), "line": text, "coach": text, "beat": text})
    return program.model_copy(update={"weeks": (week,)})


def escaped(text: str) -> str:
    """Write text as RFC 5545 3.3.11 asks."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def check(text: str) -> None:
    """Raise unless the calendar of a hostile program holds two harmless events."""
    content = render(hostile_program(text))
    lines = content.replace(b"\r\n ", b"").split(b"\r\n")
    names = [line.split(b":")[0].split(b";")[0] for line in lines]
    events: list[Any] = Calendar.from_ical(content).walk("VEVENT")
    told = readable(one_line(text))
    checks = {
        "two events": names.count(b"BEGIN") == 1 + 3 + 4 and len(events) == 2,
        "no attendee": b"ATTENDEE" not in names,
        "short lines": max(len(line) for line in content.split(b"\r\n")) <= 75,
        "no stray ends": not {b"\r", b"\n"} & {bytes([octet]) for octet in content.replace(b"\r\n", b"")},
        "no control characters": min(content.replace(b"\r\n", b"  ")) >= 32,
        "same text": str(events[0]["UID"]) == one_line(f"{text}0"),
        # Compared as it is written: versions of icalendar differ in how they read NAME back.
        "same name": b"NAME:" + escaped(told[:255]).encode() in lines,
        "same line": told[:40] in str(events[0]["DESCRIPTION"]),
    }
    if failed := [name for name, fine in checks.items() if not fine]:
        raise ValueError(f"{text!r}: {failed}")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    """Whatever a title says, there are two events with that title and nothing else."""
    check(text)


def test_hostile_text_without_assertions() -> None:
    """Icalendar guards some values by `assert` alone, so everything is tried again where there are none."""
    folders = [Path(__file__).parents[2] / "src", Path(__file__).parents[1], Path(__file__).parent]
    done = subprocess.run(
        [
            *(sys.executable, "-O", "-c"),
            "import test_hostile_text as t; [t.check(text) for text in t.HOSTILE]; print(len(t.HOSTILE))",
        ],
        env={"PYTHONPATH": os.pathsep.join(map(str, folders))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == str(len(HOSTILE))


@pytest.mark.parametrize(
    ("text", "read"), [(r"C:\new", "C:\\\u2060new"), (r"a\N", "a\\\u2060N"), (r"a\b\t", r"a\b\t"), ("n", "n")]
)
def test_a_backslash_before_an_n_is_no_line_break(text: str, read: str) -> None:
    """Nobody sees what keeps the two apart; all other texts stay as they are."""
    assert readable(text) == read


@pytest.mark.parametrize("pad", range(81))
def test_letters_are_not_cut_by_folding(pad: int) -> None:
    """A family of four, joined from seven characters, stays together wherever the line is folded."""
    title = "x" * pad + "👨‍👩‍👧‍👦"
    program = sample_program(weeks=1, days=2, title=title)
    read: Any = Calendar.from_ical(render(program))
    assert str(read["NAME"]) == title


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\r\nb", "a b"),
        (" a \t b ", "a b"),
        ("a\x00b\x1b[2Jc", "ab[2Jc"),
        ("a \x07 b", "a b"),
        ("a\ud800b", "ab"),
        ("\ufeffa", "a"),
        ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
        ("\x00", ""),
    ],
)
def test_one_line(text: str, line: str) -> None:
    """Line breaks are spaces, orders to a terminal are gone, letters stay."""
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("Stairs and core", 15, "Stairs and core"),
        ("Stairs and core", 14, "Stairs and..."),
        ("Stairs, and core", 12, "Stairs..."),
        ("Supercalifragilistic", 10, "Superca..."),
    ],
)
def test_shortened(text: str, most: int, cut: str) -> None:
    """A text that is too long ends at a word and shows it."""
    assert shortened(text, most) == cut
    assert len(cut) <= most
