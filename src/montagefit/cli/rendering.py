"""A program becomes files, for every command that makes programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from montagefit.model.program import Program

DEFAULT_FORMATS = ("pdf", "ics")


def rendered(
    name: str,
    program: Program,
    *,
    paper: str,
    packs: Sequence[Path],
    previous: bytes | None,
    stamp: datetime,
    force: bool,
    fillable: bool = False,
) -> bytes:
    """Make one file; `previous` is a calendar of ours that it goes on from, `stamp` the moment noted on what changed.
    With `fillable` the boxes of a sheet can be ticked on a screen.

    Raises ForeignFileError where that calendar cannot be read any more, unless `force` gives it up.
    """
    from montagefit.errors import ForeignFileError

    render = renderer(name).load()
    if name == "pdf":
        from montagefit.loader.figure_files import load_figures

        figures = load_figures(packs, {card.exercise for card in program.cards})
        return render(program, paper, figures, fillable=fillable)
    if name != "ics" or previous is None:
        return render(program)
    try:
        return render(program, previous, stamp)
    except ForeignFileError:
        if force:
            return render(program)
        raise
