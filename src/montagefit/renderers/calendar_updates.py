"""Updating a calendar file in place: the file that is already there is the only memory.

Calendar programs know an event by its UID and see by SEQUENCE and LAST-MODIFIED that it is newer. So an event that did
not change keeps both, or every subscriber would take all of them for new each time.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from icalendar import Calendar, Event, vText  # noqa: TID251 - this is the room of icalendar

from montagefit.errors import ForeignFileError
from montagefit.renderers.calendar_texts import SESSION_CATEGORY

PRODUCT = "-//montagefit//montagefit//EN"
"""Who wrote the file. It names no version, or a new version would change every file."""

SERIES = "X-MONTAGEFIT-SERIES"
"""Property of the calendar that names film plan and series, so that `push` knows its own events on a server."""

_IN_THE_WAY = "The calendar file that is already there"
_STAMPS = ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
_TIMES = ("DTSTART", "DTEND")
_FATES = ("unchanged", "moved", "changed", "new", "cancelled")


@dataclass(frozen=True)
class UpdateCounts:
    """What an update did to the sessions of a calendar file."""

    unchanged: int = 0
    moved: int = 0
    """They start or end at another time; their text may have changed too."""
    changed: int = 0
    """They stay where they are, but say something else."""
    new: int = 0
    cancelled: int = 0
    noun: str = "session"
    """What was counted: `session`, or `event` where there are rest days or banners."""

    def __str__(self) -> str:
        """Give one line, for example `24 sessions: 20 unchanged, 3 moved, 1 cancelled`."""
        counts = {name: getattr(self, name) for name in _FATES}
        total = sum(counts.values())
        told = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        return f"{total} {self.noun}{'' if total == 1 else 's'}" + (f": {told}" if told else "")


def merged(events: Sequence[Event], previous: bytes, stamp: datetime) -> list[Event]:
    """Give the events of the new file, each as new or as old as it is; what vanished is cancelled.

    An event that was already cancelled is not repeated: the file it is in has told everybody.
    """
    old = events_of(previous)
    for event in events:
        before = old.pop(str(event["UID"]), None)
        if before is not None and _content(before) == _content(event):
            for key in _STAMPS:
                event[key] = before[key]
        elif before is not None:
            _mark_as_newer(event, before, stamp)
    return [*events, *(_cancelled(event, stamp) for event in old.values() if not is_cancelled(event))]


def update_counts(previous: bytes, current: bytes) -> UpdateCounts:
    """Count what became of the sessions from one file of ours to the next."""
    old = events_of(previous)
    new = events_of(current)
    fates = Counter(_fate(old.get(uid), event) for uid, event in new.items())
    sessions = all(SESSION_CATEGORY in event.categories for event in new.values())
    counts = UpdateCounts(fates["unchanged"], fates["moved"], fates["changed"], fates["new"], fates["cancelled"])
    return counts if sessions else replace(counts, noun="event")


def _fate(before: Event | None, after: Event) -> str:
    """Give the word for what became of one event."""
    if before is None:
        return "new"
    if is_cancelled(after):
        return "cancelled"
    if _content(before) == _content(after):
        return "unchanged"
    same_time = all(before[key].to_ical() == after[key].to_ical() for key in _TIMES)
    return "changed" if same_time else "moved"


def events_of(content: bytes, where: str = _IN_THE_WAY) -> dict[str, Event]:
    """Read the events of a file of ours, by UID; raise ForeignFileError for any other file."""
    try:
        read = Calendar.from_ical(content)
    except ValueError as error:
        raise ForeignFileError(where, "it cannot be read as a calendar") from error
    product = str(read.get("PRODID", "")) if isinstance(read, Calendar) else ""
    if product != PRODUCT:
        raise ForeignFileError(where, f"it was made by {product!r}" if product else "it does not say who made it")
    events = read.walk("VEVENT")
    if not all(key in event for event in events for key in ("UID", *_STAMPS, *_TIMES)):
        raise ForeignFileError(where, "an event in it was changed by hand")
    return {str(event["UID"]): event for event in events if isinstance(event, Event)}


def series_of_file(content: bytes) -> str:
    """Give film plan and series of a file of ours, for example `rocky-1/2026-11-30`; empty where it names none."""
    return str(Calendar.from_ical(content).get(SERIES, ""))


def _content(event: Event) -> list[str]:
    """Give the lines of an event without its stamps."""
    lines = event.to_ical().decode().replace("\r\n ", "").split("\r\n")
    return [line for line in lines if not line.startswith(_STAMPS)]


def _cancelled(event: Event, stamp: datetime) -> Event:
    """Give an event as it is withdrawn: it takes no time any more, and no reminder rings for it."""
    made = event.copy()
    made["STATUS"] = vText("CANCELLED")
    made["TRANSP"] = vText("TRANSPARENT")
    _mark_as_newer(made, event, stamp)
    return made


def _mark_as_newer(event: Event, before: Event, stamp: datetime) -> None:
    """Give an event the next SEQUENCE and a later moment than it had."""
    # The first stamp is the program's start, which may well be after today; going back would hide the change.
    known = before.LAST_MODIFIED
    later = stamp if known is None else max(stamp, known + timedelta(seconds=1))
    sequence = before.sequence + 1
    for key in _STAMPS:
        event.pop(key)
    event.add("sequence", sequence)
    event.add("dtstamp", later)
    event.add("last-modified", later)


def is_cancelled(event: Event) -> bool:
    """Tell whether an event was withdrawn."""
    return str(event.get("STATUS", "")) == "CANCELLED"
