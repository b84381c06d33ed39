"""The calendar file: one event for each session, in the form that every calendar program we know reads alike.

All-day sessions are dates and do not block the day. Timed sessions name their time zone and bring its rules along,
apart from the hour that the clocks show twice: that is written in UTC, because programs disagree about which is meant.
There are no repeating events, because every week differs, and no invitations.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# TID251: this is the room of icalendar.
from icalendar import (  # noqa: TID251
    Alarm,
    Calendar,
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vDDDTypes,
    vDuration,
    vRecur,
    vText,
)

from montagefit.errors import RequestError
from montagefit.model.program import Program, Session, Week
from montagefit.renderers.calendar_texts import categories_of, description_of, title_of
from montagefit.renderers.calendar_updates import PRODUCT, UpdateCounts, merged, update_counts
from montagefit.renderers.clean_text import one_line
from montagefit.renderers.time_zones import is_ambiguous, observances, zone_named
from montagefit.renderers.wording import whole_minutes

__all__ = ["UpdateCounts", "render", "update_counts"]

_REFRESH = timedelta(days=1)
_LONGEST_NAME = 255  # Outlook cuts calendar names there


def render(program: Program, previous: bytes | None = None, stamp: datetime | None = None) -> bytes:
    """Write a program as an iCalendar file; `previous` is the file this one takes the place of.

    Events that did not change keep their stamps, those that did are marked as newer at `stamp`, and those that are
    gone are cancelled. Raises ForeignFileError if `previous` is not ours.
    """
    moment = (stamp or first_stamp(program)).astimezone(UTC).replace(microsecond=0)
    sessions = [(week, session) for week in program.weeks for session in week.sessions]
    uids = [session.uid for _, session in sessions]
    if len(set(uids)) < len(uids):
        shared = next(uid for uid in uids if uids.count(uid) > 1)
        raise ValueError(f"two sessions share the UID {shared}")
    events = [_event(program, week, session, moment) for week, session in sessions]
    if previous is not None:
        events = merged(events, previous, moment)
    if not events:
        raise RequestError(["There is no session to put into a calendar."])
    content: bytes = _calendar(program.film_plan.title, events).to_ical()
    return content


def first_stamp(program: Program) -> datetime:
    """Give the moment that a file written for the first time says it was made at.

    It is a function of the program and not of the clock, so that the same program is always the same bytes. Calendar
    programs only compare it with later ones.
    """
    return datetime.combine(program.start, time(), tzinfo=UTC)


def _calendar(title: str, events: Sequence[Event]) -> Calendar:
    """Put events into a calendar, after the time zones that they name."""
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", PRODUCT)
    made.add("calscale", "GREGORIAN")
    if len(events) > 1:  # Outlook opens a named calendar as a new one, which is too much for one event
        name = vText(one_line(title)[:_LONGEST_NAME])  # icalendar would leave a plain string unescaped here
        made.add("name", name)
        made.add("x-wr-calname", name)
    refresh = vDuration(_REFRESH)
    refresh.params["VALUE"] = "DURATION"  # RFC 7986 5.7 gives it no default type
    made.add("refresh-interval", refresh)
    made.add("x-published-ttl", vDuration(_REFRESH))
    for component in (*_time_zones(events), *events):
        made.add_component(component)
    return made


def _event(program: Program, week: Week, session: Session, stamp: datetime) -> Event:
    """Write one session."""
    title = title_of(program, week, session)
    made = Event()
    made.add("uid", one_line(session.uid))
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", 0)
    made.add("summary", vText(title))
    made.add("description", vText(description_of(program, week, session)))
    made.add("categories", categories_of(session))
    made.add("status", "CONFIRMED")
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
    made.add("description", vText(title))
    made.add("trigger", timedelta(minutes=-minutes))
    return made


def _time_zones(events: Sequence[Event]) -> list[Timezone]:
    """Write the rules of all zones that the events name, for the years they are in."""
    years: dict[str, set[int]] = defaultdict(set)
    for event in events:
        for key in ("DTSTART", "DTEND"):
            field = event[key]
            if isinstance(field, vDDDTypes) and isinstance(field.dt, datetime) and "TZID" in field.params:
                years[str(field.params["TZID"])].add(field.dt.year)
    return [_time_zone(name, min(found), max(found)) for name, found in sorted(years.items())]


def _time_zone(name: str, first_year: int, last_year: int) -> Timezone:
    """Write the rules of one zone."""
    made = Timezone()
    made.add("tzid", name)
    for observance in observances(zone_named(name), first_year, last_year):
        part: Component = TimezoneDaylight() if observance.daylight else TimezoneStandard()
        part.add("dtstart", observance.onset)
        part.add("tzoffsetfrom", observance.offset_from)
        part.add("tzoffsetto", observance.offset_to)
        part.add("tzname", vText(observance.name))
        if observance.rule:
            part.add("rrule", vRecur.from_ical(observance.rule))
        made.add_component(part)
    return made
