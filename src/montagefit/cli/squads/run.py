"""A squad's run from the first row to the summary."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from montagefit.cli import machine
from montagefit.cli.files import check_all
from montagefit.cli.library import open_library
from montagefit.cli.squads.line import Line
from montagefit.cli.squads.memory import Memory
from montagefit.cli.squads.progress import Progress
from montagefit.cli.squads.results import SUMMARIES, Results, open_results, publish
from montagefit.cli.squads.tickets import Office, Ticket
from montagefit.errors import RequestError
from montagefit.renderers.clean_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from montagefit.cli.squads.crew import Crew
    from montagefit.cli.squads.job import Job, Made
    from montagefit.loader.squad_table import SquadTable

_UNDER_WAY_PER_WORKER = 4
"""Jobs handed out for each that is done at a time: the slow ones must not hold up the others."""
_NO_MATTER = ("output", "jobs", "dask", "quiet", "verbose")
"""Options that change nothing in the files."""


@dataclass(frozen=True)
class Squad:
    """What is to be done: the list, where to, and what holds for everybody."""

    table: SquadTable
    total: int
    output: Path
    flags: Mapping[str, Any]

    def key(self) -> str:
        """Give a digest of the list and the options."""
        said = sorted((name, repr(value)) for name, value in self.flags.items() if name not in _NO_MATTER)
        return hashlib.sha256(repr((self.table.digest, said)).encode()).hexdigest()


def run(ctx: click.Context, squad: Squad, crew: Crew) -> int:
    """Make all programs and the summary; give how many athletes have none.

    Raises RequestError and ForeignFileError where the folder is not ours to write to.
    """
    quiet, verbose = squad.flags["quiet"], squad.flags["verbose"]
    began = time.monotonic()
    check_all([squad.output / name for name in SUMMARIES], force=squad.flags["force"])
    library = open_library(squad.flags["pack"])
    memory = Memory(squad.output)
    with memory.held():
        moment = memory.begin(squad.key(), machine.today(), machine.stamp())
        if moment.goes_on and not quiet:
            click.echo(f"Going on with the run of {moment.today} that was stopped.", err=True)
        office = Office(ctx, library, memory, moment, squad.flags)
        with open_results(memory.unfinished_table) as results:
            finished = Line[Ticket](crew.hire, _UNDER_WAY_PER_WORKER * crew.at_once).run(
                office.tickets(squad.table.rows())
            )
            try:
                _collect(finished, squad, memory, results)
            except KeyboardInterrupt:
                done = results.made + results.failed
                click.echo(f"Stopped after {done} of {squad.total}. The same command goes on from here.", err=True)
                raise
        paths = publish(results, memory.unfinished_table, squad.output, squad.table.name)
        memory.end()
    for path in paths:
        click.echo(path)
    if not quiet:
        made = "1 program" if results.made == 1 else f"{results.made} programs"
        click.echo(f"{made} in {squad.output}; {results.failed or 'nobody'} without.", err=True)
    if verbose:
        seconds = time.monotonic() - began
        click.echo(f"{seconds:.1f} s, {seconds / squad.total:.2f} s an athlete, {crew.at_once} at a time.", err=True)
    return results.failed


def _collect(finished: Iterator[tuple[Ticket, Made]], squad: Squad, memory: Memory, results: Results) -> None:
    """Write the files of each athlete as they come in, and tell how far it is."""
    with Progress(squad.total, quiet=squad.flags["quiet"]) as progress:
        for ticket, made in finished:
            problem = one_line(made.problem)
            if ticket.job is not None and made.files:
                problem = _kept(ticket.folder, ticket.job, made, memory)
            results.add(ticket.line, ticket.name, ticket.folder, made.facts, problem)
            if problem:
                progress.tell(f"{squad.table.name}, line {ticket.line} ({ticket.name}): {problem}", wrong=True)
            else:
                what = f"{made.facts['film']}, {made.facts['weeks']} weeks to {made.facts['finale']}"
                progress.tell(f"{ticket.folder}: {what}{'' if made.files else ' (was there)'}")
            if made.fault and squad.flags["verbose"]:
                click.echo(made.fault, err=True)


def _kept(folder: str, job: Job, made: Made, memory: Memory) -> str:
    """Write an athlete's files; give why that failed."""
    try:
        memory.keep(folder, job, made)
    except RequestError as error:
        return str(error)
    return ""
