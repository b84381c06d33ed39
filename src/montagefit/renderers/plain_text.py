"""The terminal view: the whole program, or one week of it, in lines of at most 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence

from montagefit.errors import RequestError
from montagefit.model.program import Item, Program, Session, Week
from montagefit.model.vocabulary import Weekday
from montagefit.renderers.clean_text import one_line
from montagefit.renderers.wording import (
    date_text,
    dose_text,
    effort_text,
    joined,
    kit_text,
    load_text,
    long_date_text,
    minutes_text,
    pace_text,
    rest_text,
)

COLUMNS = 80
_NAME_COLUMNS = 34
_HARD = "hard day"
_GLUE = "\N{NO-BREAK SPACE}"


def render(program: Program, week: int | None = None) -> bytes:
    """Write a program, or one week of it, as text for a terminal.

    Raises RequestError if there is no such week.
    """
    if week is None:
        lines = [*_opening(program), *_weeks(program, program.weeks), *_ending(program)]
    else:
        chosen = tuple(each for each in program.weeks if each.number == week)
        if not chosen:
            raise RequestError([f"There is no week {week}: this program has {len(program.weeks)}."])
        lines = [*_heading(program), *_weeks(program, chosen)]
    return ("\n".join(line.rstrip() for line in lines) + "\n").encode()


def _heading(program: Program) -> Iterator[str]:
    """Give the title."""
    film = program.film_plan
    title = one_line(film.title)
    told = one_line(film.film)
    after = "" if told == title else f", after {told}"
    # The command line knows by its first line that a text file is ours to replace.
    yield from _wrapped(f"montagefit: {title}{after} ({film.year})")
    yield "=" * COLUMNS


def _opening(program: Program) -> Iterator[str]:
    """Give the title, the dates, the athlete, and what gave way."""
    yield from _heading(program)
    athlete = program.athlete
    yield from _wrapped(program.film_plan.promise)
    yield from _wrapped(
        f"{long_date_text(program.start)} to {long_date_text(program.finale)}, "
        f"{len(program.weeks)} week{'' if len(program.weeks) == 1 else 's'}"
    )
    days = joined([_day(day, athlete.minutes.get(day)) for day in athlete.weekdays])
    yield from _wrapped(f"Level: {athlete.level.value}. Days: {days}.")
    yield from _wrapped(f"Kit: {kit_text(athlete.kit) or 'none'}.")
    if athlete.spare:
        yield from _wrapped(f"Spared: {joined([area.value.replace('-', ' ') for area in athlete.spare])}.")
    if athlete.reason:
        yield from _wrapped(f"Why: {athlete.reason}")
    if program.safety:
        yield from _section("Before you start")
        for sentence in program.safety:
            yield from _wrapped(sentence, "- ", "  ")
    if program.notes:
        yield from _section("What gave way")
        for note in program.notes:
            yield from _wrapped(f"Asked: {note.asked}", "- ", "  ")
            yield from _wrapped(f"Given: {note.given}", "  ")
            yield from _wrapped(note.reason, "  ")
    yield from _benchmark(program)


def _day(day: Weekday, minutes: int | None) -> str:
    """Give a training day and the time there is on it."""
    return day.value.capitalize() + ("" if minutes is None else f" up to {minutes} min")


def _benchmark(program: Program) -> Iterator[str]:
    """Give the test and its dates."""
    test = program.benchmark
    yield from _section(f"The test: {test.title or test.exercise}")
    yield from _wrapped(f"On {joined([date_text(day) for day in test.dates])}." if test.dates else "")
    yield from _wrapped(test.text)
    if test.record:
        yield from _wrapped(f"Write down: {'; '.join(test.record)}.")


def _weeks(program: Program, weeks: tuple[Week, ...]) -> Iterator[str]:
    """Give weeks with all their sessions."""
    for week in weeks:
        yield ""
        yield "-" * COLUMNS
        facts = f"{week.kind.value}, load {week.load_au:.0f} AU"
        yield from _spread(f"WEEK {week.number} of {len(program.weeks)}: {one_line(week.beat)}", facts)
        yield "-" * COLUMNS
        yield from _wrapped(week.line)
        yield from _wrapped(f"Coach: {week.coach}" if week.coach else "")
        yield from _wrapped(f"What it was for: {week.reveal}" if week.reveal else "")
        for session in week.sessions:
            yield from _session(program, session)


def _session(program: Program, session: Session) -> Iterator[str]:
    """Give one session."""
    yield ""
    clock = f" {session.start:%H:%M}" if session.start else ""
    facts = (minutes_text(session.minutes), effort_text(session.rpe), _HARD if session.hard else "")
    yield from _spread(f"{date_text(session.date)}{clock}  {one_line(session.title)}", ", ".join(filter(None, facts)))
    yield from _wrapped(session.focus, "  ")
    for part in session.parts:
        yield from _wrapped(part.name.value.capitalize(), "  ")
        for item in part.items:
            yield from _item(program, item)


def _item(program: Program, item: Item) -> Iterator[str]:
    """Give one item, and under it what to do and why it is there."""
    units = program.athlete.units
    facts = (
        dose_text(item, units),
        load_text(item, units),
        rest_text(item),
        pace_text(item, units),
        effort_text(item.rpe),
        f"with {kit_text(item.kit)}" if item.kit else "",
    )
    name = one_line(item.name)
    column = " " * (4 + _NAME_COLUMNS)
    if len(name) < _NAME_COLUMNS:
        yield from _listed(facts, f"    {name:<{_NAME_COLUMNS}}", column)
    else:
        yield from _wrapped(name, "    ")
        yield from _listed(facts, column, column)
    yield from _wrapped(item.instruction, "      ")
    yield from _wrapped(item.reason, "      ")


def _ending(program: Program) -> Iterator[str]:
    """Give the last day."""
    finale = program.finale_day
    if finale is None:
        return
    yield from _section(f"The finale, {long_date_text(program.finale)}: {finale.title}")
    yield from _wrapped(finale.text)
    for part in finale.parts:
        yield from _wrapped(part, "- ", "  ")
    yield ""
    yield from _wrapped(f"{finale.place_prompt}: {'_' * 30}")


def _section(title: str) -> Iterator[str]:
    """Give a heading inside the page."""
    yield ""
    yield from _wrapped(title)


def _spread(left: str, right: str) -> Iterator[str]:
    """Put one text to the left and one to the right; on two lines where they do not fit on one."""
    if len(left) + 2 + len(right) <= COLUMNS:
        yield f"{left}{right:>{COLUMNS - len(left)}}"
    else:
        yield from _wrapped(left)
        yield f"{right:>{COLUMNS}}"


def _listed(facts: Sequence[str], first: str, rest: str) -> Iterator[str]:
    """Give facts with commas between them; lines break only there, apart from a fact that is longer than a line."""
    room = COLUMNS - len(rest) - 1
    glued = [fact.replace(" ", _GLUE) if len(fact) <= room else fact for fact in facts if fact]
    lines = textwrap.wrap(", ".join(glued), COLUMNS, initial_indent=first, subsequent_indent=rest)
    yield from (line.replace(_GLUE, " ") for line in lines)


def _wrapped(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Wrap a text into lines; no text, no lines."""
    return textwrap.wrap(
        one_line(text),
        COLUMNS,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_on_hyphens=False,
    )
