"""`montagefit check FOLDER...`: the checks our tests run, for anyone's own data packs."""

from __future__ import annotations

from pathlib import Path

import click

from montagefit.cli.options import examples, json_option
from montagefit.cli.pages import print_json

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

_EPILOG = examples("montagefit check my-pack", "montagefit check my-pack --json")


@click.command("check", epilog=_EPILOG, short_help="Check folders of your own exercises and plans.")
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True, type=_FOLDER)
@json_option
@click.pass_context
def check_command(ctx: click.Context, *, folders: tuple[Path, ...], as_json: bool) -> None:
    """Check data packs: folders with exercises/ or plans/, together with our own data.

    Prints one problem a line (file, key, what is wrong, what would be right) and exits with 1 when there are any.
    """
    from montagefit.cli.library import open_library
    from montagefit.errors import DataError
    from montagefit.loader.data_folders import own_folder

    packs = [folder for folder in folders if folder.resolve() != own_folder().resolve()]
    try:
        library = open_library(packs)
    except DataError as error:
        if as_json:
            print_json(
                [
                    {"file": each.file, "place": each.place, "what": each.what, "remedy": each.remedy}
                    for each in error.problems
                ]
            )
        for problem in () if as_json else error.problems:
            click.echo(problem)
        if not as_json:
            count = "1 problem" if len(error.problems) == 1 else f"{len(error.problems)} problems"
            click.echo(f"{count} in {', '.join(map(str, folders))}", err=True)
        ctx.exit(1)
    if as_json:
        print_json([])
        return
    exercises, plans = len(library.exercises), len(library.film_plans)
    click.echo(f"No problems. With our own data: {exercises} exercises and {plans} film plans.", err=True)
