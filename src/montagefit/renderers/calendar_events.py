"""The calendar file: one event for each session, in the form that every calendar program we know reads alike.

All-day sessions are dates and do not block the day. Timed sessions name their time zone and bring its rules along,
apart from the hour that the clocks show twice: that is written in UTC, because programs disagree about which is meant.
There are no repeating events, because every week differs, and no invitations.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import (  # noqa: TID251 - this is the room of icalendar
    Alarm,
    Calendar,
    Event,
    vDuration,
)

from montagefit.errors import RequestError
from montagefit.model.program import Program, Session, Week
from montagefit.renderers.calendar_days import Extras, WholeDays, whole_days
from montagefit.renderers.calendar_texts import categories_of, description_of, title_of
from montagefit.renderers.calendar_updates import PRODUCT, SERIES, UpdateCounts, merged, update_counts
from montagefit.renderers.calendar_values import as_text
from montagefit.renderers.calendar_zones import zones_of
from montagefit.renderers.clean_text import one_line
from montagefit.renderers.time_zones import is_ambiguous, zone_named
from montagefit.renderers.wording import whole_minutes

__all__ = ["Extras", "UpdateCounts", "render", "size_warning", "update_counts"]


_REFRESH = timedelta(days=1)
_LONGEST_NAME = 255  # Outlook cuts calendar names there
_NO_EXTRAS = Extras()
_MOST_BYTES = 900_000
_MOST_EVENTS = 1000
"""Google takes files of about 1 MB, and people report a limit near 1,100 events; a warning has to come before that."""


def render(
    program: Program, previous: bytes | None = None, stamp: datetime | None = None, extras: Extras = _NO_EXTRAS
) -> bytes:
    """Write a program as an iCalendar file; `previous` is the file this one takes the place of.

    Events that did not change keep their stamps, those that did are marked as newer at `stamp`, and those that are
    gone are cancelled. Raises ForeignFileError if `previous` is not ours.
    """
    moment = (stamp or first_stamp(program)).astimezone(UTC).replace(microsecond=0)
    events = [event for week in program.weeks for event in _events(program, week, moment, extras)]
    uids = [str(event["UID"]) for event in events]
    if len(set(uids)) < len(uids):
        shared = next(uid for uid in uids if uids.count(uid) > 1)
        raise ValueError(f"two sessions share the UID {shared}")
    if previous is not None:
        events = merged(events, previous, moment)
    if not events:
        raise RequestError(["There is no session to put into a calendar."])
    content: bytes = _calendar(program, events).to_ical()
    return content


def size_warning(content: bytes) -> str:
    """Say so when a calendar comes near what Google takes; empty when it does not."""
    events = content.count(b"\r\nBEGIN:VEVENT\r\n")
    if len(content) <= _MOST_BYTES and events <= _MOST_EVENTS:
        return ""
    size = f"{events:,} events, {len(content) / 1_000_000:.1f} MB"
    return f"{size}: Google takes about 1,000 and 1 MB; plan fewer --weeks."


def first_stamp(program: Program) -> datetime:
    """Give the moment that a file written for the first time says it was made at.

    It is a function of the program and not of the clock, so that the same program is always the same bytes. Calendar
    programs only compare it with later ones.
    """
    return datetime.combine(program.start, time(), tzinfo=UTC)


def _calendar(program: Program, events: Sequence[Event]) -> Calendar:
    """Put events into a calendar, after the time zones that they name."""
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", PRODUCT)
    made.add("calscale", "GREGORIAN")
    if len(events) > 1:  # Outlook opens a named calendar as a new one, which is too much for one event
        # icalendar would leave a plain string unescaped here, and below.
        name = as_text(one_line(program.film_plan.title)[:_LONGEST_NAME])
        made.add("name", name)
        made.add("x-wr-calname", name)
    refresh = vDuration(_REFRESH)
    refresh.params["VALUE"] = "DURATION"  # RFC 7986 5.7 gives it no default type
    made.add("refresh-interval", refresh)
    made.add("x-published-ttl", vDuration(_REFRESH))
    made.add(SERIES, as_text(one_line(f"{program.film_plan.id}/{program.athlete.series}")))
    for component in (*zones_of(events), *events):
        made.add_component(component)
    return made


def _events(program: Program, week: Week, stamp: datetime, extras: Extras) -> list[Event]:
    """Write one week in order of its days."""
    days = [(each.first, _whole_days(each, stamp)) for each in whole_days(program, week, extras)]
    sessions = [(each.date, _event(program, week, each, stamp)) for each in week.sessions]
    return [event for _, event in sorted((*days, *sessions), key=lambda pair: pair[0])]


def _whole_days(days: WholeDays, stamp: datetime) -> Event:
    """Write a rest day or a banner."""
    made = _named_event(days.uid, days.title, days.text, [days.category], stamp)
    made.add("dtstart", days.first)
    made.add("dtend", days.last + timedelta(days=1))
    made.add("transp", "TRANSPARENT")
    return made


def _named_event(uid: str, title: str, text: str, categories: list[str], stamp: datetime) -> Event:
    """Write all that an event says, apart from when it is."""
    made = Event()
    made.add("uid", one_line(uid))
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", 0)
    made.add("summary", as_text(title))
    made.add("description", as_text(text))
    made.add("categories", categories)
    made.add("status", "CONFIRMED")
    return made


def _event(program: Program, week: Week, session: Session, stamp: datetime) -> Event:
    """Write one session."""
    title = title_of(program, week, session)
    made = _named_event(session.uid, title, description_of(program, week, session), categories_of(session), stamp)
    starts, ends = _times(program, session)
    made.add("dtstart", starts)
    made.add("dtend", ends)
    made.add("transp", "TRANSPARENT" if session.start is None else "OPAQUE")
    if session.start is not None and program.athlete.reminder:
        made.add_component(_alarm(title, program.athlete.reminder))
    return made


def _times(program: Program, session: Session) -> tuple[date | datetime, date | datetime]:
    """Give start and end: two dates, the second not included, or two moments."""
    if session.start is None:
        return session.date, session.date + timedelta(days=1)
    if session.start.tzinfo is None:
        raise ValueError(f"the start of session {session.uid} has no offset")
    # On the UTC line there are no gaps and no overlaps: a start in a gap comes out after it, an end is where the
    # minutes lead.
    starts = session.start.astimezone(UTC)
    ends = starts + timedelta(minutes=whole_minutes(session.minutes))
    if program.athlete.timezone is None:
        return starts, ends
    zone = zone_named(program.athlete.timezone)
    return _local(starts, zone), _local(ends, zone)


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Give a moment as the zone's clocks show it, in UTC where they show that time twice."""
    local = moment.astimezone(zone)
    return moment if is_ambiguous(local) else local


def _alarm(title: str, minutes: int) -> Alarm:
    """Write the reminder."""
    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", as_text(title))
    made.add("trigger", timedelta(minutes=-minutes))
    return made
