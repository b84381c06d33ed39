"""The file rules, held against every calendar we can write; and that a breach of each rule is seen."""

import re
from datetime import UTC, datetime, time

import pytest
from test_hostile_text import HOSTILE, hostile_program

from calendar_files import BESIDE, CLOCK_CHANGES, FILMS, ZONES, clock_change_file, film_file, zone_file
from calendar_rules import faults
from montagefit.renderers.calendar_events import render, size_warning
from samples import sample_program

_LATER = datetime(2026, 12, 3, tzinfo=UTC)


@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("film", FILMS)
def test_every_film_plan(film: str, *, timed: bool) -> None:
    """Each film plan, with clock times, and as whole days with rest days and banners."""
    content = film_file(film, timed=timed)
    assert faults(content) == []
    assert content.count(b"BEGIN:VEVENT") > 1


@pytest.mark.parametrize("name", CLOCK_CHANGES)
def test_when_clocks_change(name: str) -> None:
    """No start and no end is a time that the clocks skip or show twice."""
    assert faults(clock_change_file(name)) == []


@pytest.mark.parametrize("zone", [*ZONES, "Africa/Casablanca", "America/Vancouver"])
def test_zones_of_every_kind(zone: str) -> None:
    """A year in each kind of zone, over all its changes."""
    assert faults(zone_file(zone)) == []


def test_every_day_of_a_year() -> None:
    """52 weeks of 7 days are 364 events and stay below what Google takes."""
    content = render(sample_program(weeks=52, days=7, items=8, timed=True))
    assert faults(content) == []
    assert content.count(b"BEGIN:VEVENT") == 364
    assert len(content) < 900_000
    assert size_warning(content) == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text(text: str) -> None:
    """Whatever a title, a reason or a series says, every rule is kept, but for the UIDs, which are that text."""
    program = hostile_program(text)
    athlete = program.athlete.model_copy(update={"reason": text, "series": text})
    film = program.film_plan.model_copy(update={"id": text})
    hostile = program.model_copy(update={"athlete": athlete, "film_plan": film})
    found = faults(render(hostile, extras=BESIDE))
    assert set(found) <= {"a UID is no UUID of version 5"}


def test_updates_and_cancellations() -> None:
    """A file that was updated keeps the rules: moved, changed, cancelled, rest days gone, another zone."""
    before = render(sample_program(weeks=2, timed=True), extras=BESIDE)
    after = render(sample_program(weeks=2, days=2, timed=True, timezone="Asia/Tokyo", at=time(6)), before, _LATER)
    assert after.count(b"STATUS:CANCELLED") > 2
    assert faults(after) == []


def test_a_single_event() -> None:
    """One event alone has no calendar name."""
    assert faults(render(sample_program(weeks=1, days=1))) == []


_BREACHES = [
    (b"\r\n", b"\n", "CRLF"),
    (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR", "byte order mark"),
    (b"END:VCALENDAR\r\n", b"END:VCALENDAR", "does not end"),
    (b"CALSCALE:", b"X" * 80 + b":1\r\nCALSCALE:", "octets"),
    (b"Stairs", b"St\x07irs", "control"),
    (b"Stairs", "St\u2028irs".encode(), "control"),
    (b"W1 \xc2\xb7", b"W1 \xc2", "no UTF-8"),
    (b"VERSION:2.0\r\n", b"", "no VERSION"),
    (b"PRODID", b"METHOD:PUBLISH\r\nPRODID", "METHOD"),
    (b"PRODID", b"X-WR-TIMEZONE:Europe/Berlin\r\nPRODID", "X-WR-TIMEZONE"),
    (b"SEQUENCE", b"ORGANIZER:mailto:a@example.org\r\nSEQUENCE", "ORGANIZER"),
    (b"SEQUENCE", b"ATTACH:https://example.org\r\nSEQUENCE", "ATTACH"),
    (b"SEQUENCE", b"RRULE:FREQ=DAILY\r\nSEQUENCE", "RRULE"),
    (b"SEQUENCE:0", b"SEQUENCE:-1", "SEQUENCE"),
    (b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", b"RDATE:20251026T030000", "RDATE"),
    (b"X-WR-CALNAME:Rocky", b"X-WR-CALNAME:Other", "two names"),
    (b"NAME:Rocky", b"NAME:Rocky, one", "NAME is not escaped"),
    (b"feet\\, then", b"feet, then", "DESCRIPTION is not escaped"),
    (b"X-PUBLISHED-TTL:", b"X PUBLISHED", "not a property"),
    (b";VALUE=DURATION", b"", "type"),
    (b"STATUS:CONFIRMED", b"STATUS:PLANNED", "STATUS"),
    (b"TRANSP:OPAQUE", b"TRANSP:TRANSPARENT", "TRANSP"),
    (b"TRIGGER:-PT30M", b"TRIGGER:PT30M", "alarm"),
    (b"TZID=Europe/Berlin:2026", b"TZID=Europe/Paris:2026", "zones"),
    (b"DTSTART;TZID=Europe/Berlin:20261130T070000", b"DTSTART:20261130T070000", "floats"),
    (b"DTEND;TZID=Europe/Berlin:20261130T073400", b"DTEND;TZID=Europe/Berlin:20261130T060000", "ends before"),
    (b"DTEND;TZID=Europe/Berlin:20261130T073400", b"DTEND;VALUE=DATE:20261201", "two kinds"),
    (b"20261130T070000", b"20261025T023000", "overlap"),
    (b"20261130T070000", b"20260329T023000", "gap"),
    (b"LAST-MODIFIED:20261130T000000Z", b"LAST-MODIFIED:20261130T000001Z", "stamps"),
    (b"END:VALARM\r\n", b"", "ends where"),
    (b"Rocky W1 \xc2\xb7", b"Rocky W1 " + b"and on " * 8, "phone"),
]


@pytest.mark.parametrize(("right", "wrong", "told"), _BREACHES)
def test_every_breach_is_seen(right: bytes, wrong: bytes, told: str) -> None:
    """The check itself can fail: one change to a good file is told by its name."""
    content = render(sample_program(weeks=1, timed=True))
    assert right in content
    found = faults(content.replace(right, wrong, 1))
    assert any(told in fault for fault in found), found


def test_shared_uids_are_seen() -> None:
    """Two events with one UID are one event for most calendar programs."""
    content = render(sample_program(weeks=1, timed=True))
    first, second = re.findall(rb"UID:([0-9a-f-]+)", content)[:2]
    assert faults(content.replace(second, first)) == ["two events share a UID"]


def test_large_files_are_told_before_google_refuses() -> None:
    """More than 1,000 events or 900 kB are worth a word, the year of daily sessions is not."""
    content = render(sample_program(weeks=1, days=2))
    event = content[content.index(b"BEGIN:VEVENT") : content.index(b"END:VEVENT") + 12]
    many = content.replace(event, event * 1000)
    assert many.count(b"BEGIN:VEVENT") == 1001
    assert "1,001 events" in size_warning(many)
    assert size_warning(content.replace(event, event * 500)) == ""
    assert "0.9 MB" in size_warning(content + b" " * 900_000)
