"""Every rule for a calendar file of ours that can be told from its bytes, written without any calendar library."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_LIMIT = 75
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{8}T\d{6}Z")
_TEXTS = {"SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-MONTAGEFIT-SERIES", "TZNAME"}
_LINE_ENDS = "\x85\u2028\u2029"

PROPERTIES = {
    "VCALENDAR": {
        **dict.fromkeys(("VERSION", "PRODID", "CALSCALE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"), True),
        **dict.fromkeys(("X-MONTAGEFIT-SERIES",), True),
        **dict.fromkeys(("NAME", "X-WR-CALNAME"), False),
    },
    "VTIMEZONE": {"TZID": True},
    "STANDARD": {**dict.fromkeys(("DTSTART", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"), True), "RRULE": False},
    "DAYLIGHT": {**dict.fromkeys(("DTSTART", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"), True), "RRULE": False},
    "VEVENT": dict.fromkeys(
        (
            *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION"),
            *("CATEGORIES", "STATUS", "TRANSP", "DTSTART", "DTEND"),
        ),
        True,
    ),
    "VALARM": dict.fromkeys(("ACTION", "DESCRIPTION", "TRIGGER"), True),
}
"""What each component holds: True for what it must hold once, False for what it may; anything else is wrong.

So there is no METHOD, ORGANIZER, ATTENDEE, ATTACH, X-WR-TIMEZONE, RDATE, and no RRULE in an event.
"""
_INSIDE = {
    "VCALENDAR": {"VTIMEZONE", "VEVENT"},
    "VTIMEZONE": {"STANDARD", "DAYLIGHT"},
    "VEVENT": {"VALARM"},
}


@dataclass
class Component:
    """A component as it is written: each property with its parameters and its value."""

    name: str
    properties: list[tuple[str, str, str]] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def value(self, name: str) -> str:
        """Give the value of a property, empty where there is none."""
        return next((value for key, _, value in self.properties if key == name), "")

    def parameters(self, name: str) -> str:
        """Give the parameters of a property, as they are written."""
        return next((parameters for key, parameters, _ in self.properties if key == name), "")


def faults(content: bytes) -> list[str]:
    """Give every rule that a calendar file breaks; nothing for one that is right."""
    found = list(_octets(content))
    calendar = _read(content, found)
    if calendar is None:
        return found
    return [*found, *_calendar(calendar)]


def _octets(content: bytes) -> Iterator[str]:
    """Check lines, line ends and letters."""
    lines = content.split(b"\r\n")
    if lines[-1]:
        yield "the last line does not end"
    if b"\n" in content.replace(b"\r\n", b"") or b"\r" in content.replace(b"\r\n", b""):
        yield "a line ends otherwise than in CRLF"
    if content.startswith(b"\xef\xbb\xbf"):
        yield "there is a byte order mark"
    for line in lines:
        if len(line) > _LIMIT:
            yield f"a line has {len(line)} octets"
        try:
            text = line.decode()
        except UnicodeDecodeError:
            yield "a line is no UTF-8"
            continue
        if any(ord(letter) < 32 or letter in _LINE_ENDS or ord(letter) == 127 for letter in text):
            yield "there is a control character"


def _read(content: bytes, found: list[str]) -> Component | None:
    """Read the components; note what is not nested as it should be."""
    root = Component("")
    open_ones = [root]
    for line in content.decode(errors="replace").replace("\r\n ", "").split("\r\n")[:-1]:
        head, colon, value = line.partition(":")
        name, _, parameters = head.partition(";")
        if not colon or not re.fullmatch(r"[A-Z-]+", name):
            found.append(f"not a property: {line[:30]}")
        elif name == "BEGIN":
            made = Component(value)
            if open_ones[-1] is not root and value not in _INSIDE.get(open_ones[-1].name, set()):
                found.append(f"{value} in {open_ones[-1].name}")
            open_ones[-1].parts.append(made)
            open_ones.append(made)
        elif name == "END":
            if open_ones.pop().name != value:
                found.append(f"{value} ends where it did not begin")
                return None
        else:
            open_ones[-1].properties.append((name, parameters, value))
    if len(open_ones) != 1 or [part.name for part in root.parts] != ["VCALENDAR"] or root.properties:
        found.append("it is not one VCALENDAR")
        return None
    return root.parts[0]


def _calendar(calendar: Component) -> Iterator[str]:
    """Check everything that the parts say."""
    zones = [part for part in calendar.parts if part.name == "VTIMEZONE"]
    events = [part for part in calendar.parts if part.name == "VEVENT"]
    if not events:
        yield "there is no event"
    if calendar.parts != [*zones, *events]:
        yield "a zone comes after an event"
    yield from _properties(calendar)
    if (calendar.value("VERSION"), calendar.value("CALSCALE")) != ("2.0", "GREGORIAN"):
        yield "version or scale are wrong"
    if calendar.parameters("REFRESH-INTERVAL") != "VALUE=DURATION":
        yield "REFRESH-INTERVAL does not say its type"
    named = calendar.value("X-WR-CALNAME") != ""
    if named != (len(events) > 1) and calendar.value("NAME") != "":
        yield "the calendar of one event has a name"
    if calendar.value("NAME") != calendar.value("X-WR-CALNAME"):
        yield "two names"
    uids = [event.value("UID") for event in events]
    if len(set(uids)) < len(uids):
        yield "two events share a UID"
    known = {zone.value("TZID") for zone in zones}
    used: set[str] = set()
    for event in events:
        used |= {zone for zone in (_zone(event, key) for key in ("DTSTART", "DTEND")) if zone}
        yield from _event(event)
    if known != used or len(known) != len(zones):
        yield f"zones {sorted(known)} are told, {sorted(used)} are used"


def _properties(component: Component) -> Iterator[str]:
    """Check names, number and escaping of properties, here and below."""
    names = [name for name, _, _ in component.properties]
    allowed = PROPERTIES.get(component.name, {})
    yield from (f"{name} in {component.name}" for name in names if name not in allowed)
    yield from (f"{name} twice in {component.name}" for name in set(names) if names.count(name) > 1)
    yield from (f"no {name} in {component.name}" for name, must in allowed.items() if must and name not in names)
    for name, _, value in component.properties:
        if name in _TEXTS and re.sub(r"\\[\\;,n]", "", value) != re.sub(r"[\\;,]", "", re.sub(r"\\[\\;,n]", "", value)):
            yield f"{name} is not escaped"
    for part in component.parts:
        yield from _properties(part)


def _event(event: Component) -> Iterator[str]:
    """Check one event."""
    whole = event.parameters("DTSTART") == "VALUE=DATE"
    cancelled = event.value("STATUS") == "CANCELLED"
    if not _UUID.fullmatch(event.value("UID")):
        yield "a UID is no UUID of version 5"
    if event.value("DTSTAMP") != event.value("LAST-MODIFIED") or not _MOMENT.fullmatch(event.value("DTSTAMP")):
        yield "stamps differ or are not in UTC"
    if not event.value("SEQUENCE").isdecimal():
        yield "SEQUENCE is no number"
    if event.value("STATUS") not in {"CONFIRMED", "CANCELLED"}:
        yield "STATUS is neither CONFIRMED nor CANCELLED"
    if (event.value("TRANSP") == "TRANSPARENT") != (whole or cancelled):
        yield "TRANSP is wrong"
    if len(event.parts) > (0 if whole or cancelled else 1):
        yield "too many alarms"
    if any(not re.fullmatch(r"-P(\d+D)?(T(\d+H)?(\d+M)?)?", part.value("TRIGGER")) for part in event.parts):
        yield "an alarm does not ring before the start"
    if not 1 <= len(event.value("SUMMARY").replace("\\", "")) <= 60:
        yield "the title does not fit a phone"
    if len(event.value("DESCRIPTION")) > 2500:
        yield "the description is too long"
    yield from _times(event, whole=whole)


def _times(event: Component, *, whole: bool) -> Iterator[str]:
    """Check that start and end are of one kind, in this order, and leave no reader a choice."""
    if (event.parameters("DTEND") == "VALUE=DATE") != whole:
        yield "start and end are of two kinds"
        return
    form = r"\d{8}" if whole else r"\d{8}T\d{6}Z?"
    values = [event.value(key) for key in ("DTSTART", "DTEND")]
    if not all(re.fullmatch(form, value) for value in values):
        yield "start or end is not written as it should be"
        return
    if whole:
        if values[0] >= values[1]:
            yield "it ends before it starts"
        return
    moments = []
    for key, value in zip(("DTSTART", "DTEND"), values, strict=True):
        zone = _zone(event, key)
        if bool(zone) == value.endswith("Z"):
            yield f"{key} floats, or has a zone and a Z"
            return
        local = datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S").replace(tzinfo=ZoneInfo(zone or "UTC"))
        if len({local.replace(fold=fold).utcoffset() for fold in (0, 1)}) > 1:
            yield f"{key} is in a gap or an overlap"
        moments.append(local.astimezone(UTC))
    if moments[0] >= moments[1]:
        yield "it ends before it starts"


def _zone(event: Component, key: str) -> str:
    """Give the zone that a time names."""
    parameters = event.parameters(key)
    return parameters.removeprefix("TZID=") if parameters.startswith("TZID=") else ""
