"""What becomes of each event: added, changed, removed, kept as it was edited, or left alone."""

from collections import Counter
from datetime import UTC, datetime, time
from typing import Any

import pytest
from event_texts import FOREIGN, edited, rewritten, stored
from icalendar import Calendar  # noqa: TID251 - tests read events back

from montagefit.delivery.calendar_changes import Action, Change, Stored, changes
from montagefit.errors import ForeignFileError
from montagefit.renderers.calendar_days import Extras
from montagefit.renderers.calendar_events import render
from samples import sample_program

_LATER = datetime(2026, 12, 3, tzinfo=UTC)
_FIRST = render(sample_program(items=1, timed=True))
_MOVED = render(sample_program(items=1, timed=True, at=time(18)), _FIRST, _LATER)
_FEWER = render(sample_program(items=1, timed=True, days=2), _FIRST, _LATER)


def _counts(found: tuple[Change, ...]) -> dict[str, int]:
    """Count what is done."""
    return dict(Counter(change.action.value for change in found))


def _event(content: bytes) -> Any:  # noqa: ANN401 - icalendar's own
    """Read the one event of an object."""
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return event


def _with(held: list[Stored], number: int, content: bytes) -> list[Stored]:
    """Give what the server holds with another content in one place."""
    new = Stored(held[number].address, '"edited"', content)
    return [*held[:number], new, *held[number + 1 :]]


def test_an_empty_calendar_gets_all() -> None:
    """Every session is added, in order of time, each as a valid object of its own."""
    found = changes(_FIRST, [])
    assert _counts(found) == {"add": 9}
    assert [change.start.isoformat() for change in found] == sorted(change.start.isoformat() for change in found)
    for change in found:
        assert change.content.count(b"BEGIN:VEVENT") == change.content.count(b"BEGIN:VTIMEZONE") == 1
        assert b"METHOD" not in change.content
        assert str(_event(change.content)["UID"]) == change.uid


def test_again_is_nothing() -> None:
    """What is there already is left alone, also where the server wrote it down in its own way."""
    held = stored(changes(_FIRST, []))
    assert _counts(changes(_FIRST, held)) == {"leave": 9}
    other = [Stored(each.address, each.version, rewritten(each.content)) for each in held]
    assert other[0].content != held[0].content
    assert _counts(changes(_FIRST, other)) == {"leave": 9}


def test_a_new_plan_changes_and_removes() -> None:
    """What moved is changed, what vanished is removed, and each change names the version it has seen."""
    held = stored(changes(_FIRST, []))
    moved = changes(_MOVED, held)
    assert _counts(moved) == {"change": 9}
    assert {int(_event(change.content)["SEQUENCE"]) for change in moved} == {1}
    fewer = changes(_FEWER, held)
    assert _counts(fewer) == {"change": 6, "remove": 3}
    versions = {each.address: each.version for each in held}
    for change in fewer:
        assert change.stored is not None
        assert change.stored.version == versions[change.stored.address]


def test_what_vanished_two_plans_ago_is_removed() -> None:
    """The file tells of a cancelled session only once, but the server's own marks are enough."""
    held = stored(changes(_FIRST, []))
    twice = render(sample_program(items=1, timed=True, days=2), _FEWER, _LATER)
    assert b"CANCELLED" not in twice
    assert _counts(changes(twice, held)) == {"change": 6, "remove": 3}


def test_strangers_are_never_touched() -> None:
    """Other people's events, another film's and another run's are no business of this file."""
    spring = render(sample_program(timed=True, start=datetime(2027, 3, 1, tzinfo=UTC).date()))
    assert spring != _FIRST
    other = stored(changes(spring, []))
    renamed = [Stored(each.address, each.version, each.content.replace(b"UID:", b"UID:other-")) for each in other]
    held = [Stored("https://example.org/dentist.ics", '"7"', FOREIGN), Stored("x", '"8"', b"no calendar"), *renamed]
    found = changes(_FIRST, held, overwrite=True)
    assert _counts(found) == {"add": 9}
    assert _counts(changes(_FIRST, held, withdraw=True)) == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (b"SUMMARY", b"SUMMARY:With Ben!"),
        (b"DTSTART", b"DTSTART;TZID=Europe/Berlin:20261130T060000"),
        (b"DTEND", b"DTEND;TZID=Europe/Berlin:20261130T090000"),
        (b"DESCRIPTION", b"DESCRIPTION:Half of it"),
        (b"TRIGGER", b"TRIGGER:-PT2H"),
        (b"DTSTART", b"DTSTART:whenever"),
    ],
)
def test_what_was_edited_stays(name: bytes, value: bytes) -> None:
    """Somebody's edit wins over a new plan, and over removal, until --overwrite is said."""
    held = stored(changes(_FIRST, []))
    held = _with(held, 0, edited(held[0].content, name, value))
    assert _counts(changes(_MOVED, held)) == {"keep": 1, "change": 8}
    assert _counts(changes(_MOVED, held, withdraw=True)) == {"keep": 1, "remove": 8}
    assert _counts(changes(_MOVED, held, overwrite=True)) == {"change": 9}
    assert _counts(changes(_MOVED, held, overwrite=True, withdraw=True)) == {"remove": 9}


def test_what_the_user_added_stays_in_a_changed_event() -> None:
    """A place, a colour and a note of their own are still there after an update, and the number rises."""
    held = stored(changes(_FIRST, []))
    mine = edited(held[0].content, b"SEQUENCE", b"LOCATION:The hill\r\nCOLOR:crimson\r\nSEQUENCE:5")
    (first, *_) = changes(_MOVED, _with(held, 0, mine))
    assert first.action is Action.CHANGE
    event = _event(first.content)
    assert (str(event["LOCATION"]), str(event["COLOR"]), int(event["SEQUENCE"])) == ("The hill", "crimson", 6)
    assert event["DTSTART"].dt.hour == 18
    assert len(event.walk("VALARM")) == 1


def test_an_event_that_came_by_file_is_taken_over() -> None:
    """Who imported the file before has our events without our marks: they get them, and none is doubled."""
    calendar = Calendar.from_ical(_FIRST)
    held = []
    for number, event in enumerate(calendar.walk("VEVENT")):
        alone = Calendar()
        alone.add("version", "2.0")
        alone.add("prodid", "-//Server//EN")
        alone.add_component(event)
        held.append(Stored(f"https://example.org/{number}.ics", '"1"', alone.to_ical()))
    found = changes(_FIRST, held)
    assert _counts(found) == {"change": 9}
    assert _counts(changes(_FIRST, stored(found))) == {"leave": 9}
    # A plan that is new already: nobody can tell the old plan from an edit, so it is asked about.
    assert _counts(changes(_MOVED, held)) == {"keep": 9}


def test_an_event_that_repeats_by_now_was_edited() -> None:
    """Somebody who made it repeat, with an exception, keeps that."""
    held = stored(changes(_FIRST, []))
    body = held[0].content
    event = body[body.index(b"BEGIN:VEVENT") : body.index(b"END:VEVENT") + len(b"END:VEVENT\r\n")]
    twice = body.replace(event, event + event.replace(b"SEQUENCE:", b"RECURRENCE-ID:20261207T060000Z\r\nSEQUENCE:"))
    assert _counts(changes(_FIRST, _with(held, 0, twice))) == {"keep": 1, "leave": 8}


def test_rest_days_and_banners_go_along() -> None:
    """They are events of the series like all others."""
    held = stored(changes(render(sample_program(), extras=Extras(rest_days=True, week_banners=True)), []))
    assert len(held) == 9 + 11 + 3
    assert _counts(changes(render(sample_program()), held)) == {"leave": 9, "remove": 14}


def test_a_file_that_is_not_ours_is_refused() -> None:
    """Only calendars of montagefit are pushed."""
    with pytest.raises(ForeignFileError, match="made by '-//Other//EN'"):
        changes(FOREIGN, [])
