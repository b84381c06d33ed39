"""What has to happen on a server so that its calendar holds what a file of ours holds, and nothing else changes.

No event is touched that is not ours: ours are those whose UID the file names, and those that we pushed for the same
series before. One that was edited by hand is kept as it is, unless the user says otherwise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from icalendar import Calendar, Event, vDDDTypes  # noqa: TID251 - what a server holds is read as a calendar

from montagefit.delivery.calendar_marks import is_marked, is_untouched, series_of, told, written
from montagefit.renderers.calendar_updates import events_of, is_cancelled, series_of_file


class Action(StrEnum):
    """What becomes of one event."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    KEEP = "keep"
    """It was edited by hand and stays as it is."""
    LEAVE = "leave"
    """It is as it should be."""


@dataclass(frozen=True)
class Stored:
    """A calendar object as a server holds it."""

    address: str
    version: str
    """The ETag; a server takes a new version only from somebody who has seen this one."""
    content: bytes


@dataclass(frozen=True)
class Change:
    """What becomes of one of our events, and how."""

    action: Action
    uid: str
    title: str
    start: date
    """A datetime where it has a clock time."""
    stored: Stored | None = None
    content: bytes = b""
    """The new calendar object."""


@dataclass(frozen=True)
class _Found:
    """One of our events on the server."""

    stored: Stored
    event: Event
    alone: bool
    """False where somebody made it repeat with exceptions."""


def changes(
    file: bytes, stored: Sequence[Stored], *, overwrite: bool = False, withdraw: bool = False
) -> tuple[Change, ...]:
    """Give what becomes of every event of ours, in order of time.

    `overwrite` also changes and removes what was edited by hand; `withdraw` takes the whole series out. Raises
    ForeignFileError if the file is not ours.
    """
    events = events_of(file, "The calendar")
    series = series_of_file(file)
    wanted = {uid: event for uid, event in events.items() if not is_cancelled(event) and not withdraw}
    found = _ours(stored, set(events), series)
    made = [_placed(event, series, found.get(uid), overwrite=overwrite) for uid, event in wanted.items()]
    for uid, each in found.items():
        if uid not in wanted:
            made.append(_removed(each, events.get(uid), overwrite=overwrite))
    return tuple(sorted(made, key=lambda change: (change.start.isoformat(), change.uid)))


def _ours(stored: Sequence[Stored], uids: set[str], series: str) -> dict[str, _Found]:
    """Find our events among all that the server holds."""
    found: dict[str, _Found] = {}
    for each in stored:
        events = list(_events_in(each))
        if not events:
            continue
        uid = str(events[0].get("UID", ""))
        if uid in uids or (series and series_of(events[0]) == series):
            found.setdefault(uid, _Found(each, events[0], alone=len(events) == 1))
    return found


def _events_in(stored: Stored) -> Iterator[Event]:
    """Read what the server holds; what cannot be read is not ours."""
    try:
        read = Calendar.from_ical(stored.content)
    except ValueError:
        return
    yield from (event for event in read.walk("VEVENT") if isinstance(event, Event))


def _placed(event: Event, series: str, found: _Found | None, *, overwrite: bool) -> Change:
    """Give what brings an event that is wanted onto the server."""
    if found is None:
        return _change(Action.ADD, event, content=written(event, series))
    before = found.event if found.alone else None
    same = before is not None and _same(event, before)
    if same and is_marked(found.event, series):
        return _change(Action.LEAVE, event, found.stored)
    if same or overwrite or (before is not None and is_untouched(before)):
        return _change(Action.CHANGE, event, found.stored, written(event, series, before))
    return _change(Action.KEEP, found.event, found.stored)


def _removed(found: _Found, withdrawn: Event | None, *, overwrite: bool) -> Change:
    """Give what takes an event away; `withdrawn` is how the file remembers it, if it does."""
    as_it_was = withdrawn is not None and _same(withdrawn, found.event)
    edited = not found.alone or not (as_it_was or is_untouched(found.event))
    return _change(Action.KEEP if edited and not overwrite else Action.REMOVE, found.event, found.stored)


def _same(event: Event, other: Event) -> bool:
    """Tell whether two events say the same."""
    try:
        return told(event) == told(other)
    except ValueError:  # one without a readable time was not written by us
        return False


def _change(action: Action, event: Event, stored: Stored | None = None, content: bytes = b"") -> Change:
    """Note what becomes of an event."""
    start = event.get("DTSTART")
    day = start.dt if isinstance(start, vDDDTypes) and isinstance(start.dt, date) else date.min
    return Change(action, str(event.get("UID", "")), str(event.get("SUMMARY", "")), day, stored, content)
