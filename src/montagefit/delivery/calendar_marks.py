"""Our marks on an event that is kept by a server: whose it is, and what it said when we last wrote it.

A server holds other people's events, and people edit ours. So every event we write carries the name of its series,
and a digest of what it says: an event that no longer matches its digest was edited by hand.
"""

import hashlib
from datetime import UTC, date, datetime, timedelta

from icalendar import (  # noqa: TID251 - what a server holds is read as a calendar
    Calendar,
    Event,
    vText,
)

from montagefit.renderers.calendar_updates import PRODUCT, SERIES
from montagefit.renderers.calendar_zones import zones_of

_DIGEST = "X-MONTAGEFIT-DIGEST"
_OURS = (
    *("SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "CATEGORIES", "STATUS", "TRANSP"),
    *("DTSTAMP", "LAST-MODIFIED", "SEQUENCE"),
)
"""Properties that we write; all others of an event, a place for example, are the user's and stay."""


def told(event: Event) -> tuple[str, ...]:
    """Give what an event says to people, the same however a server or a calendar program writes it down.

    Raises ValueError where it holds no readable start or end.
    """
    texts = [" ".join(str(event.get(key, "")).split()) for key in ("SUMMARY", "DESCRIPTION")]
    return (_moment(event.start), _moment(event.end), *texts, *sorted(_alarms(event)))


def digest(event: Event) -> str:
    """Give a short fingerprint of what an event says."""
    return hashlib.sha256("\x1f".join(told(event)).encode()).hexdigest()[:16]


def series_of(event: Event) -> str:
    """Give the series that an event on a server was pushed for; empty where it was not."""
    return str(event.get(SERIES, ""))


def is_untouched(event: Event) -> bool:
    """Tell whether an event still says what it said when we wrote it."""
    try:
        return str(event.get(_DIGEST, "")) == digest(event)
    except ValueError:
        return False


def is_marked(event: Event, series: str) -> bool:
    """Tell whether an event carries both our marks, up to date."""
    return series_of(event) == series and is_untouched(event)


def written(event: Event, series: str, before: Event | None = None) -> bytes:
    """Write one event as a calendar object of its own, with our marks.

    `before` is the event that it takes the place of: what is not ours in it, a place or a note of the user, stays.
    """
    made = event.copy(recursive=True) if before is None else _renewed(event, before)
    made[SERIES] = vText(series)
    made[_DIGEST] = vText(digest(event))
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    for component in (*zones_of([event]), made):
        calendar.add_component(component)
    content: bytes = calendar.to_ical()
    return content


def _renewed(event: Event, before: Event) -> Event:
    """Put what we say into an event of the server."""
    made = before.copy()
    for key in _OURS:
        made.pop(key, None)
        if key in event:
            made[key] = event[key]
    # Some servers refuse a number lower than the one they hold; a client raises it with each edit.
    sequences = [int(str(each.get("SEQUENCE", 0))) for each in (event, before)]
    made.pop("SEQUENCE", None)
    made.add("sequence", max(sequences[0], sequences[1] + 1))
    made.subcomponents = [each.copy(recursive=True) for each in event.subcomponents]
    return made


def _moment(value: date | datetime | None) -> str:
    """Write a start or an end in one form only."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if value is not None else ""


def _alarms(event: Event) -> list[str]:
    """Give the reminders, each as it is set; those that do nothing, as some programs add, are none."""
    found = []
    for alarm in event.walk("VALARM"):
        trigger = getattr(alarm.get("TRIGGER"), "dt", None)
        if str(alarm.get("ACTION", "")).upper() != "NONE" and trigger is not None:
            found.append(str(trigger.total_seconds()) if isinstance(trigger, timedelta) else _moment(trigger))
    return found
