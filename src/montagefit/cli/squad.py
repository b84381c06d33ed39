"""`montagefit squad FILE`: a program for every athlete of a coach's list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from montagefit.cli import words
from montagefit.cli.options import STDIN, SectionCommand, SectionOption, complete_film, examples, talk_options
from montagefit.cli.plan_options import plan_parameters

_MOST_PROCESSES = 256
_LIST = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)

_EPILOG = examples(
    "montagefit squad squad.csv",
    "montagefit squad squad.csv --output autumn --start 2026-12-07 --paper a4",
    'montagefit squad squad.csv --film "Rocky IV" --kit gym --jobs 2',
    "montagefit squad - --output autumn < squad.csv",
    "montagefit squad squad.xlsx --output autumn --dask tcp://192.168.1.5:8786",
    before="""\
A list, as a spreadsheet saves it:
  name,film,level,days,minutes,kit,spare,push-up
  Ana,rocky-1,novice,"mon,wed,fri",30,home,knee,12
  Ben,rocky-4,intermediate,mon-thu,45,gym,,31
""",
    after="Exit status: 0 everybody has a program; 1 somebody has none; 2 the command\nline or the list's "
    "heading is wrong, and nothing is written.",
)


@click.command(
    "squad",
    cls=SectionCommand,
    epilog=_EPILOG,
    short_help="Make a program for every athlete of a list.",
    params=plan_parameters(without=("film", "from", "output")),
)
@click.argument("file", metavar="FILE", type=_LIST)
@click.option(
    "--film",
    metavar="FILM",
    cls=SectionOption,
    section="Squad",
    shell_complete=complete_film,
    help="For athletes whose row names none.",
)
@click.option(
    "--output",
    metavar="FOLDER",
    cls=SectionOption,
    section="Squad",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the athletes' folders, made if missing. Default: named after the list.",
)
@click.option(
    "--jobs",
    metavar="N",
    cls=SectionOption,
    section="Squad",
    type=words.number(1, _MOST_PROCESSES, "processes"),
    help="Processes that work at a time. Default: one for each core.",
)
@click.option(
    "--dask",
    metavar="ADDRESS",
    cls=SectionOption,
    section="Squad",
    help="Hand the work to a Dask cluster, as in tcp://host:8786 (extra `dask`).",
)
@talk_options
@click.pass_context
def squad_command(ctx: click.Context, /, **flags: Any) -> None:  # noqa: ANN401 - the options of `plan` and our own
    """Make a program for every athlete of a list.

    FILE is a CSV as spreadsheets save it, an .xlsx workbook (extra `xlsx`), or `-` for a CSV from stdin. Its columns
    are name, film and the options of `plan`; each home test may have a column of its own. An option given here holds
    for everybody whose cell is empty. Each athlete gets a folder; what is there already and still right stays as it
    is, so that a run that was stopped goes on when it is started again.
    """
    from montagefit.cli.squads.crew import cores, dask_crew, local_crew
    from montagefit.cli.squads.lists import read_list
    from montagefit.cli.squads.run import Squad, run

    table = read_list(flags["file"])
    if "film" not in table.columns and not flags["film"]:
        raise click.UsageError("No athlete has a film. Add a column film to the list, or --film FILM.", ctx)
    output = flags["output"] or Path("squad" if flags["file"] == STDIN else flags["file"].stem)
    if output.exists() and not output.is_dir():
        raise click.BadParameter(f"{output} is a file. Name a folder.", param_hint="'--output'")
    total = table.count()
    if not total:
        raise click.UsageError(f"{table.name} has a heading, but no athlete below it.", ctx)
    crew = dask_crew(flags["dask"]) if flags["dask"] else local_crew(min(flags["jobs"] or cores(), total))
    try:
        failed = run(ctx, Squad(table, total, output, flags), crew)
    finally:
        crew.dismiss()
    if failed:
        ctx.exit(1)
