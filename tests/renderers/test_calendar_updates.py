"""Updating a calendar in place: what did not change stays, what did says so, what is gone is cancelled."""

from datetime import UTC, datetime, time
from typing import Any

import pytest
from icalendar import Calendar  # noqa: TID251 - tests read the file back

from montagefit.errors import ForeignFileError
from montagefit.renderers.calendar_events import UpdateCounts, render, update_counts
from samples import sample_program

_OURS = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//montagefit//montagefit//EN\r\n"
_NOW = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
_EARLY = datetime(2026, 11, 20, tzinfo=UTC)


def _by_uid(content: bytes) -> dict[str, Any]:
    """Read all events by UID."""
    return {str(each["UID"]): each for each in Calendar.from_ical(content).walk("VEVENT")}


def test_the_first_file_takes_its_stamp_from_the_program() -> None:
    """No clock is read: the moment is the day the program starts."""
    content = render(sample_program())
    assert content.count(b"DTSTAMP:20261130T000000Z") == content.count(b"LAST-MODIFIED:20261130T000000Z") == 9
    assert content.count(b"SEQUENCE:0") == 9


def test_a_given_stamp_is_used() -> None:
    """Who says when the file was made is believed, to the second, in UTC."""
    assert render(sample_program(), stamp=_NOW.replace(microsecond=5)).count(b"DTSTAMP:20261203T183000Z") == 9


@pytest.mark.parametrize("timed", [False, True])
def test_the_same_program_is_the_same_file(*, timed: bool) -> None:
    """Nothing changed, so no byte changes, whatever the time."""
    first = render(sample_program(timed=timed))
    again = render(sample_program(timed=timed), first, _NOW)
    assert again == first
    assert str(update_counts(first, again)) == "9 sessions: 9 unchanged"


def test_only_what_moved_is_newer() -> None:
    """One session at another time gets the next number and a later moment, the others stay as they are."""
    program = sample_program(timed=True)
    before = render(program)
    week = program.weeks[1]
    session = week.sessions[1]
    assert session.start is not None
    moved = session.model_copy(update={"start": session.start.replace(hour=18)})
    sessions = (week.sessions[0], moved, *week.sessions[2:])
    weeks = (program.weeks[0], week.model_copy(update={"sessions": sessions}), program.weeks[2])
    after = render(program.model_copy(update={"weeks": weeks}), before, _NOW)
    old, new = _by_uid(before), _by_uid(after)
    assert len(new) == 9
    assert [uid for uid in new if new[uid].to_ical() != old[uid].to_ical()] == [session.uid]
    assert int(new[session.uid]["SEQUENCE"]) == 1
    assert new[session.uid]["LAST-MODIFIED"].dt == new[session.uid]["DTSTAMP"].dt == _NOW
    assert update_counts(before, after) == UpdateCounts(unchanged=8, moved=1)


def test_other_words_are_a_change_but_no_move() -> None:
    """New titles change events where they are."""
    before = render(sample_program())
    after = render(sample_program(title="Rocky Balboa"), before, _NOW)
    assert str(update_counts(before, after)) == "9 sessions: 9 changed"


def test_what_is_gone_is_cancelled_once() -> None:
    """A vanished session is withdrawn, takes no time, rings no bell, and is not in the file after that."""
    before = render(sample_program(weeks=2, days=3, timed=True))
    fewer = sample_program(weeks=2, days=2, timed=True)
    after = render(fewer, before, _NOW)
    gone = set(_by_uid(before)) - {session.uid for session in fewer.sessions()}
    assert len(gone) == 2
    for uid in gone:
        event = _by_uid(after)[uid]
        assert (str(event["STATUS"]), int(event["SEQUENCE"]), str(event["TRANSP"])) == ("CANCELLED", 1, "TRANSPARENT")
        assert event["LAST-MODIFIED"].dt == _NOW
        assert not event.subcomponents
    assert update_counts(before, after) == UpdateCounts(moved=4, cancelled=2)
    later = render(fewer, after, _NOW)
    assert not gone & set(_by_uid(later))
    assert str(update_counts(after, later)) == "4 sessions: 4 unchanged"


def test_what_comes_back_is_newer_than_its_cancellation() -> None:
    """A session that was withdrawn and is wanted again counts on."""
    program = sample_program(weeks=1, days=3)
    first = render(program)
    second = render(sample_program(weeks=1, days=2), first, _NOW)
    third = render(program, second, _NOW)
    last = program.sessions()[-1].uid
    assert [int(_by_uid(content)[last]["SEQUENCE"]) for content in (first, second, third)] == [0, 1, 2]
    assert str(_by_uid(third)[last]["STATUS"]) == "CONFIRMED"


def test_new_sessions_are_counted() -> None:
    """More weeks are new sessions beside the old ones."""
    before = render(sample_program(weeks=2))
    after = render(sample_program(weeks=3), before, _NOW)
    counts = update_counts(before, after)
    assert counts.new == 3
    assert counts.cancelled == 0


def test_a_stamp_never_goes_back() -> None:
    """The first stamp may lie ahead of today; a change is later still."""
    before = render(sample_program())
    after = render(sample_program(title="Rocky Balboa"), before, _EARLY)
    assert {each["LAST-MODIFIED"].dt for each in _by_uid(after).values()} == {
        datetime(2026, 11, 30, 0, 0, 1, tzinfo=UTC)
    }


def test_a_cancelled_session_keeps_the_rules_of_its_zone() -> None:
    """After a move to another zone, the file names both as long as one event needs the old one."""
    before = render(sample_program(weeks=1, days=2, timed=True))
    after = render(sample_program(weeks=1, days=1, timed=True, timezone="America/New_York", at=time(6)), before, _NOW)
    assert after.count(b"BEGIN:VTIMEZONE") == 2
    assert render(sample_program(weeks=1, days=2), before, _NOW).count(b"BEGIN:VTIMEZONE") == 0


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "cannot be read"),
        (b"hello", "cannot be read"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n", "does not say who made it"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n", "made by '-//Other//EN'"),
        (
            _OURS + b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "changed by hand",
        ),
    ],
)
def test_a_file_that_is_not_ours_is_left_alone(content: bytes, why: str) -> None:
    """Other people's calendars are neither updated nor counted."""
    with pytest.raises(ForeignFileError, match=why):
        render(sample_program(), content, _NOW)
    with pytest.raises(ForeignFileError, match=why):
        update_counts(content, render(sample_program()))


def test_counts_in_words() -> None:
    """The line that the command prints names only what there is."""
    assert str(UpdateCounts(unchanged=20, moved=3, cancelled=1)) == "24 sessions: 20 unchanged, 3 moved, 1 cancelled"
    assert str(UpdateCounts(new=1)) == "1 session: 1 new"
    assert str(UpdateCounts()) == "0 sessions"
