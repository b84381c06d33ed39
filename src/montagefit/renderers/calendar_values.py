"""Texts as a calendar file holds them, so that every reader takes them for the same."""

import re

from icalendar import vText  # noqa: TID251 - this is the room of icalendar

_LINE_BREAK_LOOKALIKE = re.compile(r"\\(?=[nN])")
_WORD_JOINER = "\N{WORD JOINER}"


def as_text(text: str) -> vText:
    """Give a text as a value that icalendar escapes, which it does not do with a plain string everywhere."""
    return vText(readable(text))


def readable(text: str) -> str:
    """Part a backslash from an n behind it by a character that nobody sees.

    ics.py, node-ical and others take the two for a line break, however they are escaped.
    """
    return _LINE_BREAK_LOOKALIKE.sub(lambda found: found[0] + _WORD_JOINER, text)
