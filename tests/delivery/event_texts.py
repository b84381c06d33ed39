"""Calendar objects as servers and other programs write them, for tests of what is delivered."""

import re

from montagefit.delivery.calendar_changes import Action, Change, Stored

FOREIGN = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\nUID:dentist-1\r\n"
    b"DTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
"""An event of somebody else."""


def stored(found: tuple[Change, ...]) -> list[Stored]:
    """Give what a server holds after these changes."""
    return [
        Stored(f"https://example.org/{change.uid}.ics", f'"{number}"', change.content or _content(change))
        for number, change in enumerate(found)
        if change.action is not Action.REMOVE
    ]


def _content(change: Change) -> bytes:
    """Give what was there and stays."""
    assert change.stored is not None
    return change.stored.content


def rewritten(content: bytes) -> bytes:
    """Write an event as another server might: other order, another PRODID, notes of its own, unfolded."""
    lines = content.replace(b"\r\n ", b"").replace(b"//montagefit//montagefit//", b"//Server//Server//").split(b"\r\n")
    first, last = lines.index(b"BEGIN:VEVENT") + 1, lines.index(b"END:VEVENT")
    alarm = lines.index(b"BEGIN:VALARM") if b"BEGIN:VALARM" in lines else last
    own = [*reversed(lines[first:alarm]), b"CREATED:20261101T000000Z", b"X-SERVER-ID:7"]
    return b"\r\n".join([*lines[:first], *own, *lines[alarm:]])


def edited(content: bytes, name: bytes, value: bytes) -> bytes:
    """Change one property of an event, as somebody does who edits it."""
    plain = content.replace(b"\r\n ", b"")
    head, event = plain.split(b"BEGIN:VEVENT")
    changed, times = re.subn(rb"\r\n%s[:;][^\r]*" % name, b"\r\n" + value, event, count=1)
    assert times == 1
    return head + b"BEGIN:VEVENT" + changed
