"""`montagefit start`: eight questions, the films that suit, and the first program, for people who do not like flags."""

from __future__ import annotations

import shlex
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from montagefit.cli import machine
from montagefit.cli.options import STDOUT, examples, pack_option
from montagefit.cli.pages import heading, paragraph
from montagefit.errors import MontagefitError, RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from montagefit.cli.starting.saved_profile import Value
    from montagefit.model.athlete import Athlete
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library

_SHOWN = 6
_EPILOG = examples(
    "montagefit start",
    "montagefit start --output my-program",
    "montagefit start --profile me.toml",
    after="Enter takes what stands in brackets, b goes back, q leaves.\n"
    "Exit status: 0 done; 1 you left, or the answers lead to a doctor; then nothing\nis written.",
)


@click.command("start", epilog=_EPILOG, short_help="Answer eight questions and get your first program.")
@click.option(
    "--profile",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to keep your answers. Default: the platform's folder for settings.",
)
@click.option(
    "--output",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    default=".",
    show_default=True,
    help="Folder for the program's files, made if missing.",
)
@pack_option
@click.pass_context
def start_command(ctx: click.Context, /, *, profile: Path | None, output: Path, packs: tuple[Path, ...]) -> None:
    """Answer eight short questions, choose a film that suits, and get your first program.

    Your answers are kept in a profile, which `montagefit plan FILM --profile FILE` reads; the next `start` takes them
    for defaults. Answers about your health are asked first, and some of them lead to a doctor instead of a program.
    """
    from montagefit.cli.library import open_library
    from montagefit.cli.starting.eight import athlete_of, eight_questions, profile_of
    from montagefit.cli.starting.questions import ask_all
    from montagefit.cli.starting.saved_profile import profile_place, save, saved

    if output == STDOUT or (output.exists() and not output.is_dir()):
        raise click.BadParameter(f"{output} is no folder. Name one.", param_hint="'--output'")
    place = profile or profile_place()
    if place is None:
        raise click.UsageError("There is no home folder here to keep your answers in. Add --profile FILE.", ctx)
    library = open_library(packs)
    paragraph("Eight short questions. Enter takes what stands in brackets; b goes back, q leaves.", err=True)
    try:
        answers = ask_all(eight_questions(saved(place)))
        film = _chosen_film(athlete_of(answers), library)
    except RequestError as stop:
        for reason in stop.reasons:
            paragraph(reason, err=True)
        ctx.exit(stop.exit_status)
    except click.Abort:
        click.echo("\nNothing was saved. `montagefit start` begins anew.", err=True)
        ctx.exit(1)
    said = profile_of(answers, imperial=machine.imperial())
    _make_program(ctx, film, place, output, packs, said)
    if save(place, said):
        click.echo(f"Your answers are in {shlex.quote(str(place))}; the last line reads them.", err=True)
    else:
        click.echo(f"{place} was not written by `start` and stays as it is; your answers are not kept.", err=True)


def _chosen_film(athlete: Athlete, library: Library) -> FilmPlan:
    """Show the films that suit, and let one be chosen."""
    from montagefit.cli.starting.questions import BackError, ask
    from montagefit.cli.starting.suiting import suits

    found = suits(athlete, library)
    heading("Films that suit your answers", err=True)
    for number, suit in enumerate(found[:_SHOWN], start=1):
        plan = suit.plan
        drills = f"{suit.open_drills} of {len(plan.exercises)} drills, {suit.with_kit} with the kit on screen"
        paragraph(f"{number}  {plan.title} ({plan.film}, {plan.year}): {drills}. {plan.suits}", "  ", "     ", err=True)
    paragraph("Type a number, or any film by name; `montagefit films` lists all.", "   ", err=True)

    def read(text: str) -> FilmPlan:
        if text.strip().isascii() and text.strip().isdecimal() and 1 <= int(text) <= _SHOWN:
            return found[int(text) - 1].plan
        try:
            return library.find_film_plan(text)
        except MontagefitError as error:
            raise click.BadParameter(str(error)) from None

    while True:
        with suppress(BackError):
            chosen: FilmPlan = ask("1", read)
            return chosen


def _make_program(
    ctx: click.Context, film: FilmPlan, place: Path, output: Path, packs: tuple[Path, ...], said: Mapping[str, Value]
) -> None:
    """Make the first program as `plan` would with the profile, which is kept only if that works."""
    from montagefit.cli.options import as_given, words_stand_for
    from montagefit.cli.plan import plan_command
    from montagefit.cli.starting.saved_profile import typed

    params = {param.name: param for param in plan_command.params}
    typed_words = [film.id, "--output", str(output), *(word for pack in packs for word in ("--pack", str(pack)))]
    defaults = {key: as_given(params[key], typed(value)) for key, value in said.items()}
    with plan_command.make_context("plan", list(typed_words), parent=ctx.parent, default_map=defaults) as inner:
        words_stand_for(inner, [film.id, "--profile", str(place), *typed_words[1:]])
        plan_command.invoke(inner)
