"""`montagefit plan FILM`: make a program and write its files."""

from __future__ import annotations

import sys
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from montagefit.cli import machine
from montagefit.cli.earlier import earlier_program
from montagefit.cli.options import (
    EXIT_STATUSES,
    STDOUT,
    SectionCommand,
    examples,
    film_argument,
    film_name,
    talk_options,
    words_given,
)
from montagefit.cli.plan_options import FORMATS, KIT_WORDS, plan_options
from montagefit.cli.rendering import DEFAULT_FORMATS, Rendering, rendered
from montagefit.cli.request import Flags, athlete_of, check_start
from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from montagefit.model.program import Program


_EPILOG = examples(
    'montagefit plan "Rocky I"',
    "montagefit plan rocky-4 --level intermediate --days mon,wed,sat --minutes 45",
    "montagefit plan drago --kit gym --at mon=07:00,thu=18:30",
    "montagefit plan rocky-1 --test push-up=22 --test run-5k=27:30 --spare knee",
    "montagefit plan rocky-1 --format json --output - | montagefit audit -",
    "montagefit plan rocky-4 --from rocky-4.json --minutes 40",
    before="Items of kit:\n"
    + textwrap.fill(KIT_WORDS, 76, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False),
    after=EXIT_STATUSES,
)


@click.command("plan", cls=SectionCommand, epilog=_EPILOG, short_help="Make a program and write its files.")
@film_argument
@plan_options
@talk_options
@click.pass_context
def plan_command(ctx: click.Context, **flags: Unpack[Flags]) -> None:
    """Make a program from FILM and write its files.

    FILM is what people call it: "Rocky IV", rocky-4, drago. `montagefit films` lists them all. The paths of the files
    go to stdout, one a line; everything else goes to stderr.
    """
    began = time.monotonic()
    formats = [name for name in FORMATS if name in (flags["format"] or DEFAULT_FORMATS)]
    to_stdout = flags["output"] == STDOUT
    if to_stdout and (len(formats) != 1 or formats == ["pdf"]):
        raise click.BadParameter("- takes exactly one of json, text, ics: add --format json.", param_hint="'--output'")
    if flags["output"].exists() and not flags["output"].is_dir() and not to_stdout:
        raise click.BadParameter(f"{flags['output']} is a file. Name a folder.", param_hint="'--output'")

    from montagefit.cli.files import Output, check_all, read_ours, write_all
    from montagefit.cli.library import open_library
    from montagefit.cli.summary import Run, summary_of
    from montagefit.planner.dates import first_day
    from montagefit.planner.earlier import Earlier
    from montagefit.planner.plan import plan as make_program

    library = open_library(flags["pack"])
    film_plan = library.find_film_plan(film_name(flags["film"]))
    athlete = athlete_of(flags, library)
    folder = Path() if to_stdout else flags["output"]
    paths = {name: folder / f"{film_plan.id}{renderer(name).suffix}" for name in formats}
    if not to_stdout:
        check_all(list(paths.values()), force=flags["force"])
    previous = None if to_stdout else read_ours(folder / f"{film_plan.id}.ics", force=True)
    today = machine.today()
    earlier = earlier_program(ctx)
    check_start(flags["start"], today, begun=previous is not None or earlier is not None)
    start = first_day(athlete, film_plan, flags["start"], today)
    if earlier is not None and earlier.film_plan.id != film_plan.id:
        raise click.BadParameter(
            f"that program is {earlier.film_plan.title}, not {film_plan.title}. Plan {earlier.film_plan.id}, "
            "or leave --from out.",
            param_hint="'--from'",
        )
    # What breaks a training limit is not handed out: the planner audits all that it makes.
    before = Earlier(earlier, today) if earlier is not None else None
    program = make_program(athlete, film_plan, library, start, earlier=before)
    # Everything is rendered before anything is written: what cannot be drawn leaves no trace.
    paper = flags["paper"] or machine.paper()
    how = Rendering(
        paper=paper,
        stamp=machine.stamp(),
        packs=flags["pack"],
        force=flags["force"],
        fillable=flags["fillable"],
        rest_days=flags["rest_days"],
        week_banners=flags["week_banners"],
    )
    contents = {name: rendered(name, program, how, previous) for name in formats}
    if to_stdout:
        click.echo(contents[formats[0]], nl=False)
    else:
        write_all([Output(paths[name], contents[name]) for name in formats])
        for path in paths.values():
            click.echo(path)
    if flags["quiet"]:
        return
    run = Run(
        command=machine.command(sys.argv[0]),
        words=words_given(ctx),
        written=[] if to_stdout else [str(path) for path in paths.values()],
        changes=_changes(previous, contents.get("ics")),
        difference=_difference(earlier, program),
        warnings=[*_without_effect(flags, formats), *_size(contents.get("ics"))],
        every_note=flags["verbose"],
    )
    for line in summary_of(program, run):
        click.echo(line, err=True)
    if flags["verbose"]:
        given = "as asked" if flags["paper"] else "by locale"
        counts = f"{len(library.exercises)} exercises, {len(library.film_plans)} film plans"
        click.echo(f"Today is {today}; paper {paper}, {given}; {counts}; {time.monotonic() - began:.1f} s.", err=True)


def _changes(previous: bytes | None, current: bytes | None) -> str:
    """Say what became of the sessions of a calendar that was there before."""
    if previous is None or current is None:
        return ""
    from montagefit.errors import ForeignFileError
    from montagefit.renderers.calendar_events import update_counts

    try:
        return str(update_counts(previous, current))
    except ForeignFileError:  # it was overwritten with --force
        return ""


def _difference(earlier: Program | None, program: Program) -> str:
    """Say how much an earlier program changed."""
    if earlier is None:
        return ""
    from montagefit.planner.earlier import changed_lines

    changed, lines = changed_lines(earlier, program)
    if earlier == program:
        return "nothing changed"
    return f"{changed} of {lines} lines are other exercises or steps than before"


def _without_effect(flags: Flags, formats: Sequence[str]) -> list[str]:
    """Name options that have nothing to act on."""
    timed, calendar, sheet = flags["at"] is not None, "ics" in formats, "pdf" in formats
    needs = (
        ("--timezone", flags["timezone"] is not None, timed, "--at"),
        ("--reminder", flags["reminder"] is not None, timed, "--at"),
        ("--rest-days", flags["rest_days"], calendar, "--format ics"),
        ("--week-banners", flags["week_banners"], calendar, "--format ics"),
        ("--fillable", flags["fillable"], sheet, "--format pdf"),
    )
    return [f"{option} has no effect without {what}." for option, given, there, what in needs if given and not there]


def _size(calendar: bytes | None) -> list[str]:
    """Warn of a calendar that is large for Google."""
    if calendar is None:
        return []
    from montagefit.renderers.calendar_events import size_warning

    return list(filter(None, [size_warning(calendar)]))
