"""How other calendar libraries read a file: each gives the same five facts of every event, or it disagrees with us."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import ical.calendar_stream
import ics
import recurring_ical_events  # type: ignore[import-untyped]  # it ships no types
import vobject  # type: ignore[import-untyped]  # it ships no types
from icalendar import Calendar  # noqa: TID251 - tests read the file back


@dataclass(frozen=True, order=True)
class Seen:
    """An event as a reader sees it."""

    uid: str
    start: str
    """A date, or a moment in UTC."""
    end: str
    """The first date or moment after it."""
    title: str
    alarms: tuple[int, ...] = ()
    """Minutes before the start."""


Reader = Callable[[bytes], list[Seen]]


def moment(value: date | datetime) -> str:
    """Write a date or a moment in one form; a time without a zone is wrong and stays visible."""
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.astimezone(UTC).isoformat() if value.tzinfo else f"{value.isoformat()} floating"


def minutes(before: timedelta) -> int:
    """Give how long before the start an alarm rings."""
    return round(-before.total_seconds() / 60)


def by_icalendar(content: bytes) -> list[Seen]:
    """Read with icalendar."""
    return sorted(_of_icalendar(event) for event in Calendar.from_ical(content).walk("VEVENT"))


def _of_icalendar(event: Any) -> Seen:  # noqa: ANN401 - icalendar's own
    """Read one event of icalendar."""
    alarms = tuple(minutes(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM"))
    return Seen(
        str(event["UID"]), moment(event["DTSTART"].dt), moment(event["DTEND"].dt), str(event["SUMMARY"]), alarms
    )


def by_recurring_ical_events(content: bytes) -> list[Seen]:
    """Read what a viewer would show, through recurring-ical-events."""
    shown = recurring_ical_events.of(Calendar.from_ical(content)).between(date(2020, 1, 1), date(2040, 1, 1))
    return sorted(_of_icalendar(event) for event in shown)


def by_ics(content: bytes) -> list[Seen]:
    """Read with ics.py."""
    found = []
    for event in ics.Calendar(content.decode()).events:
        ends = [each.date() if event.all_day else each.datetime for each in (event.begin, event.end)]
        alarms = tuple(minutes(alarm.trigger) for alarm in event.alarms)
        found.append(Seen(event.uid, moment(ends[0]), moment(ends[1]), event.name or "", alarms))
    return sorted(found)


def by_vobject(content: bytes) -> list[Seen]:
    """Read with vobject."""
    found = []
    for event in vobject.readOne(content.decode()).contents.get("vevent", []):
        alarms = tuple(minutes(alarm.trigger.value) for alarm in event.contents.get("valarm", []))
        times = (moment(event.dtstart.value), moment(event.dtend.value))
        found.append(Seen(event.uid.value, *times, event.summary.value, alarms))
    return sorted(found)


def by_ical(content: bytes) -> list[Seen]:
    """Read with Home Assistant's library ical."""
    found = []
    for event in ical.calendar_stream.IcsCalendarStream.calendar_from_ics(content.decode()).events:
        assert event.dtend is not None
        triggers = [alarm.trigger for alarm in event.alarm]
        alarms = tuple(minutes(trigger) for trigger in triggers if isinstance(trigger, timedelta))
        found.append(Seen(event.uid, moment(event.dtstart), moment(event.dtend), event.summary or "", alarms))
    return sorted(found)


READERS: dict[str, Reader] = {
    "icalendar": by_icalendar,
    "recurring-ical-events": by_recurring_ical_events,
    "ics.py": by_ics,
    "vobject": by_vobject,
    "ical": by_ical,
}
"""The readers that run inside this process."""
