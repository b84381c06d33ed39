"""`montagefit check FOLDER...`: the checks our tests run, for anyone's own data packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from montagefit.cli.options import examples, json_option
from montagefit.cli.pages import print_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from montagefit.errors import DataProblem
    from montagefit.model.exercise import Exercise
    from montagefit.model.library import Library

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

_EPILOG = examples("montagefit check my-pack", "montagefit check my-pack --json")


@click.command("check", epilog=_EPILOG, short_help="Check folders of your own exercises and plans.")
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True, type=_FOLDER)
@json_option
@click.pass_context
def check_command(ctx: click.Context, *, folders: tuple[Path, ...], as_json: bool) -> None:
    """Check data packs: folders with exercises/ (and their figures) or plans/, together with our own data.

    Prints one problem a line (file, key, what is wrong, what would be right) and exits with 1 when there are any.
    """
    from montagefit.cli.library import open_library
    from montagefit.errors import DataError
    from montagefit.loader.data_folders import own_folder
    from montagefit.loader.figure_files import read_figures

    packs = [folder for folder in folders if folder.resolve() != own_folder().resolve()]
    library: Library | None = None
    try:
        library = open_library(packs)
        problems = list(_figure_problems(packs, library.exercises, ours=len(packs) < len(folders)))
    except DataError as error:
        problems = [*error.problems, *read_figures(packs).problems]
    if as_json:
        print_json([vars(each) for each in problems])
    elif problems:
        for problem in problems:
            click.echo(problem)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        click.echo(f"{count} in {', '.join(map(str, folders))}", err=True)
    elif library is not None:
        exercises, plans = len(library.exercises), len(library.film_plans)
        click.echo(f"No problems. With our own data: {exercises} exercises and {plans} film plans.", err=True)
    if problems:
        ctx.exit(1)


def _figure_problems(packs: list[Path], exercises: Mapping[str, Exercise], *, ours: bool) -> Iterator[DataProblem]:
    """Check the files of figures; those of packs, and ours where they are asked for, are drawn as well."""
    from montagefit.errors import DataProblem
    from montagefit.loader.figure_files import read_figures, rung_problems, with_shared
    from montagefit.renderers.figures.check import figure_problems

    found = read_figures(packs)
    whole = with_shared(found)
    yield from found.problems
    yield from rung_problems(whole, exercises, found.files)
    for name, sheet in found.sheets.items():
        if ours or found.files[name].pack:
            for number, figure in enumerate(sheet.figures, 1):
                for what in figure_problems(figure):
                    yield DataProblem(found.files[name].shown, f"figures[{number}]", what)
