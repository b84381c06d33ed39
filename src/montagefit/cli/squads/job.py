"""One athlete's program, made anywhere: all it needs goes in, the files' bytes and the facts come out."""

from __future__ import annotations

import hashlib
import json
import traceback
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from montagefit.model.athlete import Athlete
    from montagefit.model.library import Library
    from montagefit.model.program import Program


@dataclass(frozen=True)
class Job:
    """A program to be made."""

    athlete: Athlete
    film_plan: str
    """Its id."""
    start: date
    formats: tuple[str, ...]
    paper: str
    packs: tuple[str, ...]
    edition: str
    """Of program and data, see `edition.py`: another machine must have the same."""
    stamp: datetime
    """The moment noted on calendar events that changed."""
    previous: bytes | None = field(default=None, repr=False)
    """A calendar of ours that is there already."""
    force: bool = False

    def key(self) -> str:
        """Give a digest of everything the files hang on; equal keys, equal files."""
        said = [self.film_plan, self.start.isoformat(), self.formats, self.paper, self.edition]
        return hashlib.sha256(f"{json.dumps(said)}{self.athlete.model_dump_json()}".encode()).hexdigest()

    def file_names(self) -> dict[str, str]:
        """Give the name of each format's file."""
        from montagefit.renderers.registry import renderer

        return {name: f"{self.film_plan}{renderer(name).suffix}" for name in self.formats}


@dataclass(frozen=True)
class Made:
    """What became of a job."""

    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Contents by file name."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What the summary tells, by column."""
    problem: str = ""
    """Why there is no program; empty when there is one."""
    fault: str = ""
    """The traceback, where the reason is a fault of ours."""


class EditionError(Exception):
    """A worker is on another edition of montagefit than the one that sends the jobs."""


def make(job: Job) -> Made:
    """Make the program and its files; whatever goes wrong is told in the result, so that others are not stopped.

    Raises EditionError where this machine would not make the same bytes as the one that asks.
    """
    from montagefit.cli.squads.edition import edition
    from montagefit.errors import MontagefitError

    if job.edition != edition(job.packs):
        raise EditionError
    try:
        return _make(job)
    except MontagefitError as error:
        return Made(problem=str(error))
    except Exception as error:  # noqa: BLE001 - a fault with one athlete must not take the squad with it; it is told
        what = f"{type(error).__name__}: {error}"
        return Made(problem=f"montagefit has a fault here ({what}).", fault=traceback.format_exc())


def _make(job: Job) -> Made:
    """Make the program and its files."""
    from montagefit.cli.rendering import Rendering, rendered
    from montagefit.planner.plan import plan

    library = _library(job.packs)
    program = plan(job.athlete, library.film_plans[job.film_plan], library, job.start)
    how = Rendering(paper=job.paper, stamp=job.stamp, packs=[Path(pack) for pack in job.packs], force=job.force)
    files = {name: rendered(form, program, how, job.previous) for form, name in job.file_names().items()}
    return Made(files, facts_of(program))


@lru_cache(maxsize=1)
def _library(packs: tuple[str, ...]) -> Library:
    """Load the library once for all athletes."""
    from montagefit.cli.library import open_library
    from montagefit.cli.machine import use_own_time_zones

    use_own_time_zones()
    return open_library([Path(pack) for pack in packs])


def facts_of(program: Program) -> dict[str, str]:
    """Give what the summary tells of a program."""
    athlete, sessions = program.athlete, program.sessions()
    weekly = [round(sum(each.minutes for each in week.sessions)) for week in program.weeks]
    tests = program.benchmark.dates
    return {
        "film": program.film_plan.id,
        "level": athlete.level.value,
        "days": " ".join(athlete.weekdays),
        "weeks": str(len(program.weeks)),
        "sessions": str(len(sessions)),
        "minutes_a_week": f"{min(weekly)} to {max(weekly)}",
        "start": program.start.isoformat(),
        "finale": program.finale.isoformat(),
        "first_test": tests[0].isoformat() if tests else "",
        "last_test": tests[-1].isoformat() if tests else "",
        "gave_way": "; ".join(f"{note.asked} -> {note.given}" for note in program.notes),
    }
