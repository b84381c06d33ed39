"""`montagefit plan FILM`: make a program and write its files."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from montagefit.cli import machine
from montagefit.cli.earlier import earlier_program
from montagefit.cli.options import SectionCommand, film_argument, film_name, words_given
from montagefit.cli.plan_options import FORMATS, KIT_WORDS, plan_options
from montagefit.cli.request import Flags, athlete_of, check_start
from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from montagefit.model.athlete import Athlete
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library
    from montagefit.model.program import Program
    from montagefit.planner.earlier import Earlier

_DEFAULT_FORMATS = ("pdf", "ics")
_STDOUT = Path("-")

_EPILOG = f"""\b
Items of kit:
{textwrap.fill(KIT_WORDS, 76, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)}

\b
Examples:
  montagefit plan "Rocky I"
  montagefit plan rocky-4 --level intermediate --days mon,wed,sat --minutes 45
  montagefit plan drago --kit gym --at mon=07:00,thu=18:30
  montagefit plan rocky-1 --test push-up=22 --test run-5k=27:30 --spare knee
  montagefit plan rocky-1 --format json --output - | montagefit audit -
  montagefit plan rocky-4 --from rocky-4.json --minutes 40
"""


@click.command("plan", cls=SectionCommand, epilog=_EPILOG, short_help="Make a program and write its files.")
@film_argument
@plan_options
@click.pass_context
def plan_command(ctx: click.Context, **flags: Unpack[Flags]) -> None:
    """Make a program from FILM and write its files.

    FILM is what people call it: "Rocky IV", rocky-4, drago. `montagefit films` lists them all. The paths of the files
    go to stdout, one a line; everything else goes to stderr.
    """
    formats = [name for name in FORMATS if name in (flags["format"] or _DEFAULT_FORMATS)]
    to_stdout = flags["output"] == _STDOUT
    if to_stdout and (len(formats) != 1 or formats == ["pdf"]):
        raise click.BadParameter("- takes exactly one of json, text, ics: add --format json.", param_hint="'--output'")
    if flags["output"].exists() and not flags["output"].is_dir() and not to_stdout:
        raise click.BadParameter(f"{flags['output']} is a file. Name a folder.", param_hint="'--output'")

    from montagefit.cli.files import Output, check_all, read_ours, write_all
    from montagefit.cli.summary import Run, summary_of
    from montagefit.loader.library_folders import load_library
    from montagefit.planner.dates import first_day
    from montagefit.planner.earlier import Earlier

    library = load_library(flags["pack"])
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
    program = _made(athlete, film_plan, library, start, Earlier(earlier, today) if earlier is not None else None)
    # Everything is rendered before anything is written: what cannot be drawn leaves no trace.
    rendered = {name: _rendered(name, program, flags, previous) for name in formats}
    if to_stdout:
        click.echo(rendered[formats[0]], nl=False)
    else:
        write_all([Output(paths[name], rendered[name]) for name in formats])
        for path in paths.values():
            click.echo(path)
    run = Run(
        command=machine.command(sys.argv[0]),
        words=words_given(ctx),
        written=[] if to_stdout else [str(path) for path in paths.values()],
        changes=_changes(previous, rendered.get("ics")),
        difference=_difference(earlier, program),
        warnings=[*_without_effect(flags, formats), *_size(rendered.get("ics"))],
    )
    for line in summary_of(program, run):
        click.echo(line, err=True)


def _made(athlete: Athlete, film_plan: FilmPlan, library: Library, start: date, earlier: Earlier | None) -> Program:
    """Make the program; one that breaks a training limit is not handed out."""
    from montagefit.audit.report import audit, errors
    from montagefit.errors import UnsafeProgramError
    from montagefit.planner.plan import plan

    program = plan(athlete, film_plan, library, start, earlier=earlier)
    if broken := errors(audit(program)):
        raise UnsafeProgramError([str(finding) for finding in broken])
    return program


def _rendered(name: str, program: Program, flags: Flags, previous: bytes | None) -> bytes:
    """Make one file."""
    from montagefit.errors import ForeignFileError

    render = renderer(name).load()
    if name == "pdf":
        from montagefit.loader.figure_files import load_figures

        figures = load_figures(flags["pack"], {card.exercise for card in program.cards})
        return render(program, flags["paper"] or machine.paper(), figures, fillable=flags["fillable"])
    if name != "ics":
        return render(program)
    from montagefit.renderers.calendar_days import Extras

    extras = Extras(rest_days=flags["rest_days"], week_banners=flags["week_banners"])
    if previous is None:
        return render(program, extras=extras)
    try:
        return render(program, previous, machine.stamp(), extras)
    except ForeignFileError:
        if flags["force"]:
            return render(program, extras=extras)
        raise


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
