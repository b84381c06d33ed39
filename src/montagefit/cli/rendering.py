"""A program becomes files, for every command that makes programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from montagefit.renderers.registry import renderer

if TYPE_CHECKING:
    from datetime import datetime

    from montagefit.model.program import Program

DEFAULT_FORMATS = ("pdf", "ics")


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
