"""What `plan` says on stderr: what it made, what gave way, and what to try next; at most fifteen lines."""

import shlex
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from montagefit.model.program import Note, Program
from montagefit.renderers.wording import kit_text, long_date_text, minutes_text

_WIDTH = 79
_HALF = 36
_NOTES_SHOWN = 4


@dataclass(frozen=True)
class Run:
    """How the program was asked for, and what became of it."""

    command: str
    """How montagefit can be called."""
    words: Sequence[str]
    """What was typed after `plan`."""
    written: Sequence[str]
    """Paths of the files."""
    changes: str
    """What became of a calendar that was there before."""
    warnings: Sequence[str]
    difference: str = ""
    """What changed against the program that --from names."""
    every_note: bool = False
    """Whether all that gave way is told, with the reasons."""


def summary_of(program: Program, run: Run) -> Iterator[str]:
    """Give the lines of the summary."""
    film, athlete = program.film_plan, program.athlete
    sessions = program.sessions()
    weeks = _count(len(program.weeks), "week")
    dates = f"{long_date_text(program.start)} to {long_date_text(program.finale)}"
    yield click.style(f"{film.title}: {weeks}, {dates}.", bold=True)
    fewest, most = _ends([len(week.sessions) for week in program.weeks])
    shortest, longest = _ends([round(sum(each.minutes for each in week.sessions)) for week in program.weeks])
    number = f"{most} sessions" if fewest == most else f"{fewest} to {most} sessions"
    minutes = minutes_text(longest) if shortest == longest else f"{minutes_text(shortest)} to {minutes_text(longest)}"
    days = ", ".join(day.value for day in athlete.weekdays)
    yield f"{_one(number, most)} and {minutes} a week ({days}); {len(sessions)} in all."
    spared = f"; sparing: {', '.join(area.value for area in athlete.spare)}" if athlete.spare else ""
    yield _shorten(f"Level: {athlete.level.value}; kit: {kit_text(athlete.kit) or 'none'}{spared}")
    yield from (_shorten(f"Note: {warning}") for warning in run.warnings)
    yield from _every_note(program.notes) if run.every_note else _notes(program.notes)
    if run.difference:
        yield f"Against the earlier program: {run.difference}."
    if run.changes:
        yield f"Calendar updated: {run.changes}."
    yield "Next:"
    yield from (f"  {each}" for each in _next(program, run))


def _notes(notes: Sequence[Note]) -> Iterator[str]:
    """Tell what gave way, the first few in a line each."""
    if not notes:
        return
    shown = notes if len(notes) <= _NOTES_SHOWN else notes[: _NOTES_SHOWN - 1]
    yield f"{_count(len(notes), 'thing')} gave way; the sheet and --format text say why:"
    for note in shown:
        yield f"  {_shorten(note.asked, _HALF)} -> {_shorten(note.given, _HALF)}"
    if len(shown) < len(notes):
        yield f"  and {len(notes) - len(shown)} more"


def _every_note(notes: Sequence[Note]) -> Iterator[str]:
    """Tell all that gave way, and why."""
    if notes:
        yield f"{_count(len(notes), 'thing')} gave way:"
    for note in notes:
        told = f"{note.asked.removesuffix('.')} -> {note.given.removesuffix('.')}. {note.reason}"
        yield from textwrap.wrap(told, _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _next(program: Program, run: Run) -> Iterator[str]:
    """Give two commands that are worth trying now."""
    document = next((name for name in run.written if name.endswith(".json")), None)
    yield f"{run.command} film {program.film_plan.id}"
    if document:
        yield f"{run.command} why {shlex.quote(document)} W1D1"
    elif program.sessions()[0].start is None:
        yield f"{run.command} plan {shlex.join(run.words)} --at 07:00"
    else:
        yield f"{run.command} plan {shlex.join(run.words)} --format json"


def _count(number: int, noun: str) -> str:
    """Say how many."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _one(text: str, most: int) -> str:
    """Put a noun into the singular where there is only one."""
    return text.removesuffix("s") if most == 1 else text


def _ends(values: Sequence[int]) -> tuple[int, int]:
    """Give the smallest and the largest."""
    return min(values), max(values)


def _shorten(text: str, width: int = _WIDTH) -> str:
    """Keep a text within a line, or within its part of one."""
    return textwrap.shorten(text.removesuffix("."), width, placeholder=" ...")
