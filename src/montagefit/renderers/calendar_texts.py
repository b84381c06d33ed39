"""What a calendar event says about a session: a title that fits a phone, and the session in words."""

import re
from collections.abc import Iterator
from datetime import date

from montagefit.model.program import Item, Program, Session, Week
from montagefit.model.vocabulary import Units
from montagefit.renderers.clean_text import one_line, shortened
from montagefit.renderers.wording import (
    dose_text,
    effort_text,
    kit_text,
    load_text,
    minutes_text,
    pace_text,
    rest_text,
)

LONGEST_TITLE = 60
"""Characters; a phone shows about 40 and the rest after a tap."""
LONGEST_DESCRIPTION = 1999
"""Characters; Google takes about 8,000, but some apps clip long texts on import, so this stays well below."""
SESSION_CATEGORY = "Workout"
"""The first category of every session; rest days and banners have others."""
_LONGEST_FILM = 20
_EVENTS = {"finale": "FINALE", "attempt": "ATTEMPT", "benchmark": "TEST DAY"}
"""Days that stand out, the one that wins first."""


def title_of(program: Program, week: Week, session: Session) -> str:
    """Give the title of an event, for example `Rocky W3 · Stairs and core · 45 min`."""
    opening = f"{short_film(program.film_plan.title)} W{week.number}".strip()
    minutes = minutes_text(session.minutes)
    middle = ": ".join(filter(None, (event_of(session), one_line(session.title))))
    room = LONGEST_TITLE - len(opening) - len(minutes) - len(" · ") * 2
    return " · ".join(filter(None, (opening, shortened(middle, room), minutes)))


def short_film(title: str) -> str:
    """Give what people call a film when there is little room."""
    main = re.split(r"[:(]", one_line(title).removeprefix("The "))[0].strip()
    words = main
    while len(words) > _LONGEST_FILM:
        words = words.rpartition(" ")[0]
    # A few whole words read better than a cut one; what is one long word has to be cut.
    return words if len(words) > _LONGEST_FILM // 2 else shortened(main, _LONGEST_FILM)


def event_of(session: Session) -> str:
    """Give the word for a day that stands out; empty for all others."""
    found = {item.event for item in session.items()}
    return next((word for event, word in _EVENTS.items() if event in found), "")


def categories_of(session: Session) -> list[str]:
    """Give the categories: what it is, and which kind of session of this film plan."""
    theme = re.sub(r"-[0-9a-z]$", "", one_line(session.slot)).replace("-", " ").capitalize()
    return list(filter(None, (SESSION_CATEGORY, event_of(session).capitalize(), theme)))


def description_of(program: Program, week: Week, session: Session) -> str:
    """Give the session in words, in lines, with as much detail as there is room for."""
    head = "\n".join(_head(session))
    tail = "\n".join(_tail(program, week, session))
    room = LONGEST_DESCRIPTION - len(head) - len(tail) - 4
    units = program.athlete.units
    bodies = ("\n".join(_body(session, units, cues=cues)) for cues in (True, False))
    body = next((text for text in bodies if len(text) <= room), None)
    if body is None:
        body = _first_lines(list(_body(session, units, cues=False)), room)
    return "\n\n".join(filter(None, (head, body, tail)))[:LONGEST_DESCRIPTION]


def countdown_text(program: Program, week: Week, day: date) -> str:
    """Give where in the program a day is, for example `Week 3 of 8, 34 days to the finale`."""
    left = (program.finale - day).days
    when = {0: "the finale is today", 1: "1 day to the finale"}.get(left, f"{left} days to the finale")
    return f"Week {week.number} of {len(program.weeks)}" + (f", {when}" if left >= 0 else "")


def beat_text(week: Week) -> str:
    """Give the beat of a week and its line, for example `The cold room: The city is still asleep.`."""
    told = (shortened(one_line(week.beat), 80), shortened(one_line(week.line), 200))
    return ": ".join(filter(None, told))


def _head(session: Session) -> Iterator[str]:
    """Give what to know before leaving the house."""
    if focus := one_line(session.focus):
        yield shortened(focus, 200)
    yield f"{minutes_text(session.minutes)}, {effort_text(session.rpe)}"
    items = session.items()
    things = [thing for item in items for thing in item.kit] + [thing for item in items for thing in item.at_hand]
    if things:
        yield f"Have ready: {kit_text(list(dict.fromkeys(things)))}"


def _body(session: Session, units: Units, *, cues: bool) -> Iterator[str]:
    """Give each part and its items."""
    for number, part in enumerate(session.parts):
        if number:
            yield ""
        yield part.name.value.capitalize()
        for item in part.items:
            yield item_line(item, units, cue=cues)


def item_line(item: Item, units: Units, *, cue: bool) -> str:
    """Give one item on one line: name, dose, load, rest, pace, and what to keep in mind."""
    facts = (dose_text(item, units), load_text(item, units), rest_text(item), pace_text(item, units))
    line = f"{one_line(item.name)}: {', '.join(filter(None, facts))}"
    told = one_line(item.instruction) or (one_line(item.cue) if cue else "")
    return f"{line}. {told}" if told else line


def _tail(program: Program, week: Week, session: Session) -> Iterator[str]:
    """Give the beat and its line, and where in the program this is."""
    if beat := beat_text(week):
        yield beat
    yield countdown_text(program, week, session.date)


def _first_lines(lines: list[str], room: int) -> str:
    """Give the lines that fit, and say how many do not."""
    kept: list[str] = []
    for line in lines:
        more = f"and {len(lines) - len(kept)} more lines on the sheet"
        if sum(len(each) + 1 for each in (*kept, line, more)) > room:
            return "\n".join((*kept, more))
        kept.append(line)
    return "\n".join(kept)
