"""A program becomes files, for every command that makes programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from montagefit.model.program import Program

DEFAULT_FORMATS = ("pdf", "ics")


@dataclass(frozen=True)
class Rendering:
    """How files are to be."""

    paper: str
    stamp: datetime
    """The moment noted on what changed in a calendar."""
    packs: Sequence[Path] = ()
    force: bool = False
    """Whether a calendar that cannot be read any more may be given up."""
    fillable: bool = False
    """Whether the boxes of a sheet can be ticked on a screen."""
    rest_days: bool = False
    week_banners: bool = False


def rendered(name: str, program: Program, how: Rendering, previous: bytes | None) -> bytes:
    """Make one file; `previous` is a calendar of ours that it goes on from.

    Raises ForeignFileError where that calendar cannot be read any more, unless `force` gives it up.
    """
    from montagefit.errors import ForeignFileError

    render = renderer(name).load()
    if name == "pdf":
        from montagefit.loader.figure_files import load_figures

        figures = load_figures(how.packs, {card.exercise for card in program.cards})
        return render(program, how.paper, figures, fillable=how.fillable)
    if name != "ics":
        return render(program)
    from montagefit.renderers.calendar_days import Extras

    extras = Extras(rest_days=how.rest_days, week_banners=how.week_banners)
    if previous is None:
        return render(program, extras=extras)
    try:
        return render(program, previous, how.stamp, extras)
    except ForeignFileError:
        if how.force:
            return render(program, extras=extras)
        raise
