"""A request becomes a program and its files, for every command that makes programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from datetime import date, datetime

    from montagefit.model.athlete import Athlete
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library
    from montagefit.model.program import Program
    from montagefit.planner.earlier import Earlier

DEFAULT_FORMATS = ("pdf", "ics")


def made(athlete: Athlete, film_plan: FilmPlan, library: Library, start: date, earlier: Earlier | None) -> Program:
    """Make the program; one that breaks a training limit is not handed out."""
    from montagefit.audit.report import audit, errors
    from montagefit.errors import UnsafeProgramError
    from montagefit.planner.plan import plan

    program = plan(athlete, film_plan, library, start, earlier=earlier)
    if broken := errors(audit(program)):
        raise UnsafeProgramError([str(finding) for finding in broken])
    return program


def rendered(name: str, program: Program, *, paper: str, previous: bytes | None, stamp: datetime, force: bool) -> bytes:
    """Make one file; `previous` is a calendar of ours that it goes on from, `stamp` the moment noted on what changed.

    Raises ForeignFileError where that calendar cannot be read any more, unless `force` gives it up.
    """
    from montagefit.errors import ForeignFileError

    render = renderer(name).load()
    if name == "pdf":
        return render(program, paper)
    if name != "ics" or previous is None:
        return render(program)
    try:
        return render(program, previous, stamp)
    except ForeignFileError:
        if force:
            return render(program)
        raise
