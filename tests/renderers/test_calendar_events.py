"""The calendar file, byte by byte and as other programs read it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import recurring_ical_events  # type: ignore[import-untyped]  # it ships no types
from icalendar import Calendar  # noqa: TID251 - tests read the file back

from golden_files import Golden
from montagefit.errors import RequestError
from montagefit.model.program import Program, Session
from montagefit.renderers.calendar_events import render
from montagefit.renderers.calendar_texts import LONGEST_TITLE
from samples import sample_program


def unfolded(content: bytes) -> bytes:
    """Undo the folding of lines, which differs between versions of icalendar; LF, so that git leaves files alone."""
    return content.replace(b"\r\n ", b"").replace(b"\r\n", b"\n")


def events_of(content: bytes) -> list[Any]:
    """Read all events back."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def with_first_session(program: Program, **facts: Any) -> Program:  # noqa: ANN401 - whatever a session may hold
    """Give a program of one week whose first session says something else."""
    week = program.weeks[0]
    first = week.sessions[0].model_copy(update=facts)
    week = week.model_copy(update={"sessions": (first, *week.sessions[1:])})
    return program.model_copy(update={"weeks": (week,)})


def lone(program: Program) -> Program:
    """Give a program of one session."""
    week = program.weeks[0]
    return program.model_copy(update={"weeks": (week.model_copy(update={"sessions": week.sessions[:1]}),)})


@pytest.mark.parametrize("timed", [False, True])
def test_it_is_what_it_was(golden: Golden, *, timed: bool) -> None:
    """The calendar of the sample program has not changed unnoticed."""
    golden.check("sample-timed.ics" if timed else "sample-all-day.ics", unfolded(render(sample_program(timed=timed))))


def test_an_all_day_session_is_a_date_and_blocks_nothing() -> None:
    """Without a clock time a session is a day, ends the day after, is transparent and rings no bell."""
    content = render(sample_program())
    assert b"DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n" in content
    assert content.count(b"TRANSP:TRANSPARENT") == 9
    for unwanted in (b"VALARM", b"VTIMEZONE", b"TZID"):
        assert unwanted not in content


def test_a_timed_session_names_its_zone_and_rings_once() -> None:
    """With a clock time there is a zone with rules, one alarm for each event, and the time counts as taken."""
    content = render(sample_program(timed=True))
    assert b"DTSTART;TZID=Europe/Berlin:20261130T070000\r\nDTEND;TZID=Europe/Berlin:20261130T073400\r\n" in content
    assert content.count(b"BEGIN:VTIMEZONE") == 1
    assert content.index(b"END:VTIMEZONE") < content.index(b"BEGIN:VEVENT")
    assert content.count(b"TRANSP:OPAQUE") == content.count(b"BEGIN:VALARM") == content.count(b"TRIGGER:-PT30M") == 9
    assert b"RDATE" not in content


def test_no_reminder_when_nobody_asked_for_one() -> None:
    """A reminder of 0 minutes is none."""
    assert b"VALARM" not in render(sample_program(timed=True, reminder=0))


def test_nothing_that_makes_it_an_invitation_or_a_riddle() -> None:
    """Properties that break some calendar program are not there; those that all need are, once."""
    lines = unfolded(render(sample_program(timed=True))).decode().split("\n")
    names = [line.replace(";", ":").split(":")[0] for line in lines]
    for unwanted in ("METHOD", "ORGANIZER", "ATTENDEE", "ATTACH", "X-WR-TIMEZONE", "RDATE", "X-ALT-DESC"):
        assert unwanted not in names
    events = "\n".join(lines[lines.index("BEGIN:VEVENT") :])
    assert "RRULE" not in events
    for wanted in ("VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        assert names.count(wanted) == 1
    assert "REFRESH-INTERVAL;VALUE=DURATION:P1D" in lines
    assert "PRODID:-//montagefit//montagefit//EN" in lines


def test_one_event_alone_does_not_name_a_calendar() -> None:
    """Outlook would open a named calendar for a single event."""
    content = render(lone(sample_program()))
    assert content.count(b"BEGIN:VEVENT") == 1
    assert b"NAME:" not in content


def test_no_session_no_calendar() -> None:
    """A calendar without events is not valid, so there is none."""
    with pytest.raises(RequestError, match="no session"):
        render(sample_program().model_copy(update={"weeks": ()}))


def test_two_sessions_with_one_uid_are_a_bug() -> None:
    """A calendar program would keep only one of them."""
    program = sample_program(weeks=1)
    second = program.weeks[0].sessions[1].uid
    with pytest.raises(ValueError, match=second):
        render(with_first_session(program, uid=second))


@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("days", [1, 6])
def test_lines_are_short_and_end_as_they_should(days: int, *, timed: bool) -> None:
    """No line has more than 75 octets, all end in CRLF, none breaks a letter, there is no byte order mark."""
    content = render(sample_program(weeks=6, days=days, items=8, timed=timed, title="Rocky: Überlänge 🥊"))
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert [line.decode() for line in lines]


@pytest.mark.parametrize("timed", [False, True])
def test_other_readers_see_the_same_sessions(*, timed: bool) -> None:
    """Count, UID, start, end and title come back through icalendar and through a viewer's library."""
    program = sample_program(weeks=5, days=4, timed=timed)
    content = render(program)
    calendar = Calendar.from_ical(content)
    viewed = recurring_ical_events.of(calendar).between(date(2026, 11, 1), date(2027, 3, 1))
    expected = sorted(_as_event(session) for session in program.sessions())
    assert len(expected) == 20
    for events in (events_of(content), viewed):
        found = sorted((str(each["UID"]), each["DTSTART"].dt, each["DTEND"].dt) for each in events)
        assert found == expected
    titles = {str(each["UID"]): str(each["SUMMARY"]) for each in viewed}
    assert all(session.title in titles[session.uid] for session in program.sessions())


def _as_event(session: Session) -> tuple[str, date | datetime, date | datetime]:
    """Give UID, start and end of a session as a viewer should show them."""
    if session.start is None:
        return session.uid, session.date, session.date + timedelta(days=1)
    return session.uid, session.start, session.start + timedelta(minutes=int(session.minutes + 0.5))


@pytest.mark.parametrize(
    ("zone", "day", "clock", "start", "end"),
    [
        # The clocks jump over the start: it moves to after the gap.
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), ";TZID=Europe/Berlin:20260329T033000", "T040400"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), ";TZID=America/New_York:20260308T033000", "T040400"),
        ("Australia/Sydney", date(2026, 10, 4), time(2, 30), ";TZID=Australia/Sydney:20261004T033000", "T040400"),
        ("America/Santiago", date(2026, 9, 6), time(0), ";TZID=America/Santiago:20260906T010000", "T013400"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), ";TZID=Australia/Lord_Howe:20261004T024500", "T031900"),
        # The end is in the gap: the minutes count, not the clocks.
        ("Europe/Berlin", date(2026, 3, 29), time(1, 30), ";TZID=Europe/Berlin:20260329T013000", "T030400"),
        # The clocks show the hour twice: UTC says which.
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), ":20261025T003000Z", "T010400Z"),
        ("Europe/Berlin", date(2026, 10, 25), time(1, 45), ";TZID=Europe/Berlin:20261025T014500", "T001900Z"),
        # Over midnight, over the leap day.
        ("Asia/Kathmandu", date(2028, 2, 28), time(23, 50), ";TZID=Asia/Kathmandu:20280228T235000", "20280229T002400"),
    ],
)
def test_when_clocks_change(zone: str, day: date, clock: time, start: str, end: str) -> None:
    """A session of 34 minutes starts and ends at one moment only, whatever the clocks do."""
    program = sample_program(weeks=1, days=1, timed=True, timezone=zone, start=day - timedelta(days=5), at=clock)
    (session,) = program.sessions()
    assert session.date == day
    crooked = with_first_session(program, minutes=33.6)
    lines = unfolded(render(crooked)).decode().split("\n")
    event = lines[lines.index("BEGIN:VEVENT") :]
    assert f"DTSTART{start}" in event
    (ends,) = [line for line in event if line.startswith("DTEND")]
    assert ends.endswith(end)
    (read,) = events_of(render(crooked))
    assert session.start is not None
    length = read["DTEND"].dt.astimezone(UTC) - read["DTSTART"].dt.astimezone(UTC)
    assert length == timedelta(minutes=34)
    assert read["DTSTART"].dt == session.start.astimezone(UTC)


def test_a_document_without_a_zone_is_written_in_utc() -> None:
    """Offsets alone name a moment but no zone."""
    program = sample_program(weeks=1, timed=True)
    athlete = program.athlete.model_copy(update={"timezone": None})
    content = render(program.model_copy(update={"athlete": athlete}))
    assert b"DTSTART:20261130T060000Z" in content
    assert b"VTIMEZONE" not in content


def test_a_start_without_an_offset_is_a_bug() -> None:
    """The machine's own time zone may not slip in."""
    naive = datetime(2026, 11, 30, 7, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="no offset"):
        render(with_first_session(sample_program(weeks=1, timed=True), start=naive))


def test_days_that_matter_stand_out() -> None:
    """The first and the last day can be found in a list of titles; each title fits a phone."""
    titles = [str(each["SUMMARY"]) for each in events_of(render(sample_program(weeks=8)))]
    assert titles[0] == "Rocky W1 · TEST DAY: Road and steps · 34 min"
    assert titles[1] == "Rocky W1 · Stairs and core · 33 min"
    assert titles[-1] == "Rocky W8 · FINALE: Run your 72 · 31 min"
    assert len([title for title in titles if "FINALE" in title or "TEST" in title]) == 3
    assert max(len(title) for title in titles) <= LONGEST_TITLE


def test_the_description_is_the_session() -> None:
    """Who reads only the calendar knows what to do, what to bring and how far it is."""
    event = events_of(render(sample_program(weeks=8)))[2]
    text = str(event["DESCRIPTION"])
    assert text.splitlines()[0] == "Time on the feet, nothing to prove."
    assert "27 min, RPE 5\nHave ready: dumbbells\n" in text
    assert "Suitcase carry: 2 × 20 m each side, 7.5 kg, rest 60 s. Stand tall, no leaning\n" in text
    assert text.endswith("The city is still asleep. You are not.\nWeek 1 of 8, 49 days to the finale")
    assert [str(each) for each in event["CATEGORIES"].cats] == ["Workout", "Long"]


def test_a_long_session_still_fits() -> None:
    """Texts stay below 2,000 characters; cues go first, then lines, and the reader is told."""
    program = sample_program(weeks=1)
    first = program.weeks[0].sessions[0]
    part = first.parts[1]
    for times, told in ((5, False), (40, True)):
        long = part.model_copy(update={"items": part.items * times})
        parts = (first.parts[0], long, first.parts[2])
        text = str(events_of(render(with_first_session(program, parts=parts)))[0]["DESCRIPTION"])
        assert 1000 < len(text) < 2000
        assert ("more lines on the sheet" in text) is told
        assert text.endswith("Week 1 of 1, 5 days to the finale")
