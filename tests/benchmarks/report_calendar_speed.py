"""Measure calendar files: bytes and microseconds an event, beside a floor that is written by hand.

    python tests/benchmarks/report_calendar_speed.py

The floor writes the very same bytes from ready texts and times, with nothing but string operations and the zone's rules
at hand; it shows what the rest, words and icalendar, costs.
"""

import gc
import sys
import time
import zoneinfo
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from icalendar import Calendar  # noqa: TID251 - what reading back costs

from montagefit.model.program import Program
from montagefit.renderers.calendar_events import render
from montagefit.renderers.calendar_texts import categories_of, description_of, title_of
from montagefit.renderers.wording import whole_minutes
from samples import sample_program

SIZES = ((8, 3), (52, 3), (52, 7))
"""Weeks and days a week."""
_ROUNDS = 5
_OCTETS = 74


def main() -> int:
    """Print one row for each size and form."""
    zoneinfo.reset_tzpath(to=())
    print("| events | form | kB | bytes an event | us an event | floor | times the floor | words alone | read back |")
    for weeks, days in SIZES:
        for timed in (False, True):
            program = sample_program(weeks=weeks, days=days, items=6, timed=timed)
            content = render(program)
            facts, head = _facts(program), content[: content.index(b"BEGIN:VEVENT")]
            if _floor(facts, head) != content:
                print("the floor writes other bytes; its time means nothing")
                return 1
            count = len(facts)
            each = {
                "all": _best(lambda program=program: render(program)) / count,  # type: ignore[misc]  # mypy cannot tell the default
                "floor": _best(lambda facts=facts, head=head: _floor(facts, head)) / count,  # type: ignore[misc]  # the same
                "words": _best(lambda program=program: _facts(program)) / count,  # type: ignore[misc]  # the same
                "read": _best(lambda content=content: Calendar.from_ical(content).to_ical()) / count,  # type: ignore[misc]  # the same
            }
            form, size = "timed" if timed else "whole days", len(content)
            print(
                f"| {count} | {form} | {size / 1000:.0f} | {size / count:.0f}"
                f" | {each['all']:.0f} | {each['floor']:.0f} | {each['all'] / each['floor']:.1f}"
                f" | {each['words']:.0f} | {each['read']:.0f} |"
            )
    return 0


def _best(work: Callable[[], object]) -> float:
    """Give the microseconds of the quickest of some rounds."""
    found = []
    for _ in range(_ROUNDS):
        gc.collect()
        started = time.perf_counter()
        work()
        found.append(time.perf_counter() - started)
    return min(found) * 1e6


def _facts(program: Program) -> list[tuple[str, ...]]:
    """Give what each event says, as ready texts in the order in which icalendar writes them."""
    stamp = f"{program.start:%Y%m%d}T000000Z"
    found = []
    for week in program.weeks:
        for session in week.sessions:
            title = _escaped(title_of(program, week, session))
            if session.start is None:
                starts, ends = (f"VALUE=DATE:{session.date + timedelta(days=more):%Y%m%d}" for more in (0, 1))
            else:
                end = session.start + timedelta(minutes=whole_minutes(session.minutes))
                starts, ends = (f"TZID=Europe/Berlin:{each:%Y%m%dT%H%M%S}" for each in (session.start, end))
            text = _escaped(description_of(program, week, session))
            found.append((title, starts, ends, stamp, session.uid, ",".join(categories_of(session)), text))
    return found


def _escaped(text: str) -> str:
    """Escape a text as RFC 5545 asks."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _floor(facts: list[tuple[str, ...]], head: bytes) -> bytes:
    """Write the events by hand, after a head that is at hand."""
    lines: list[bytes] = []
    for title, starts, ends, stamp, uid, categories, text in facts:
        timed = starts.startswith("TZID")
        lines += [
            b"BEGIN:VEVENT",
            _folded(f"SUMMARY:{title}"),
            _folded(f"DTSTART;{starts}"),
            _folded(f"DTEND;{ends}"),
            f"DTSTAMP:{stamp}".encode(),
            f"UID:{uid}".encode(),
            b"SEQUENCE:0",
            _folded(f"CATEGORIES:{categories}"),
            _folded(f"DESCRIPTION:{text}"),
            f"LAST-MODIFIED:{stamp}".encode(),
            b"STATUS:CONFIRMED",
            b"TRANSP:OPAQUE" if timed else b"TRANSP:TRANSPARENT",
        ]
        if timed:
            lines += [
                *(b"BEGIN:VALARM", b"ACTION:DISPLAY", _folded(f"DESCRIPTION:{title}")),
                *(b"TRIGGER:-PT30M", b"END:VALARM"),
            ]
        lines.append(b"END:VEVENT")
    return b"".join([head, b"\r\n".join(lines), b"\r\nEND:VCALENDAR\r\n"])


def _folded(line: str) -> bytes:
    """Fold a line as icalendar does: 74 octets, never within a letter nor between a backslash and what it escapes."""
    rest = line.encode()
    parts = []
    while len(rest) > _OCTETS:
        cut = _OCTETS
        while rest[cut] & 0xC0 == 0x80:
            cut -= 1
        if rest[cut - 1] in b"\\^":
            cut -= 1
        parts.append(rest[:cut])
        rest = rest[cut:]
    return b"\r\n ".join([*parts, rest])


if __name__ == "__main__":
    sys.exit(main())
