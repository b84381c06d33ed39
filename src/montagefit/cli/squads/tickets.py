"""Rows become tickets: who it is, which folder, and the job; or what is wrong with the row."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from montagefit.cli import machine
from montagefit.cli.files import check_all, read_ours
from montagefit.cli.plan_options import FORMATS
from montagefit.cli.rendering import DEFAULT_FORMATS
from montagefit.cli.request import athlete_of, check_start
from montagefit.cli.squads.edition import edition
from montagefit.cli.squads.folders import FolderNames, series_of
from montagefit.cli.squads.job import Job, Made
from montagefit.cli.squads.rows import cell_problem, flags_of
from montagefit.errors import MontagefitError
from montagefit.planner.dates import first_day
from montagefit.renderers.clean_text import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from montagefit.cli.request import Flags
    from montagefit.cli.squads.memory import Memory, Moment
    from montagefit.loader.squad_table import Row
    from montagefit.model.library import Library

_LONGEST_LINE = 160  # as Line in model/base.py


@dataclass(frozen=True)
class Ticket:
    """One athlete on the way through."""

    line: int
    name: str
    folder: str
    job: Job | None = None
    """None where the row is wrong."""


class Office:
    """Turns the rows of one list into tickets."""

    def __init__(
        self,
        ctx: click.Context,
        library: Library,
        memory: Memory,
        moment: Moment,
        common: Mapping[str, Any],
    ) -> None:
        """Take what holds for everybody."""
        self._ctx = ctx
        self._library = library
        self._memory = memory
        self._moment = moment
        self._common = common
        self._packs = tuple(str(Path(pack).absolute()) for pack in common["pack"])
        self._edition = edition(self._packs)
        self._formats = tuple(each for each in FORMATS if each in (common["format"] or DEFAULT_FORMATS))
        self._folders = FolderNames()

    def tickets(self, rows: Iterable[Row]) -> Iterator[tuple[Ticket, Job | Made]]:
        """Give each athlete's ticket with the job to do, or with what is known without doing it."""
        for number, row in enumerate(rows, start=1):
            name = one_line(row.cells.get("name", ""))
            ticket = Ticket(row.line, name or f"athlete {number}", self._folders.take(name, number))
            flags = flags_of(row, self._ctx, self._common)
            if isinstance(flags, list):
                yield ticket, Made(problem=" ".join(flags))
                continue
            try:
                job = self._job(ticket.folder, name, row, flags)
            except click.BadParameter as error:
                yield ticket, Made(problem=cell_problem(error))
            except MontagefitError as error:
                yield ticket, Made(problem=str(error))
            else:
                known = self._memory.made_before(ticket.folder, job)
                yield Ticket(ticket.line, ticket.name, ticket.folder, job), known or job

    def _job(self, folder: str, name: str, row: Row, flags: Flags) -> Job:
        """Give the job of one athlete.

        Raises BadParameter or MontagefitError with what is wrong.
        """
        film_plan = self._library.find_film_plan(str(flags["film"]))
        athlete = athlete_of(flags, self._library)
        place = self._memory.output / folder
        previous = read_ours(place / f"{film_plan.id}.ics", force=True)
        check_start(flags["start"], self._moment.today, begun=previous is not None)
        start = first_day(athlete, film_plan, flags["start"], self._moment.today)
        if "series" not in row.cells:
            # Two athletes with one film and one start must not share events.
            athlete = athlete.model_copy(update={"series": series_of(folder, athlete.series or start.isoformat())})
        if name:
            athlete = athlete.model_copy(update={"reason": _headline(name, flags["reason"])})
        job = Job(
            athlete=athlete,
            film_plan=film_plan.id,
            start=start,
            formats=self._formats,
            paper=flags["paper"] or machine.paper(),
            packs=self._packs,
            edition=self._edition,
            stamp=self._moment.stamp,
            previous=previous if "ics" in self._formats else None,
            force=flags["force"],
        )
        check_all([place / each for each in job.file_names().values()], force=flags["force"])
        return job


def _headline(name: str, reason: str | None) -> str:
    """Put the name where the sheet has the reason, so that a pile of sheets can be handed out."""
    return shortened(f"{name}: {reason}" if reason else name, _LONGEST_LINE)
