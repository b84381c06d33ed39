"""The time zones of a calendar file: rules for each zone that its events name."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from icalendar import (  # noqa: TID251 - this is the room of icalendar
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vDDDTypes,
    vRecur,
    vText,
)

from montagefit.renderers.time_zones import observances, zone_named


def zones_of(events: Sequence[Event]) -> list[Timezone]:
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
