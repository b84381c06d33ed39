"""Reading a program document from a file or from stdin, for every command that takes one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from montagefit.cli.options import STDIN

if TYPE_CHECKING:
    from pathlib import Path

    from montagefit.model.program import Program

LARGEST_DOCUMENT_BYTES = 50_000_000
"""A year of daily sessions is below 5 MB; anything beyond this is something else."""


def read_program(path: Path) -> Program:
    """Read a program document; `-` is stdin.

    Raises RequestError when it cannot be read, DataError when it holds something else.
    """
    from montagefit.errors import RequestError
    from montagefit.loader.program_document import read

    name = "stdin" if path == STDIN else str(path)
    try:
        if path == STDIN:
            content = sys.stdin.buffer.read(LARGEST_DOCUMENT_BYTES + 1)
        else:
            with path.open("rb") as stream:
                content = stream.read(LARGEST_DOCUMENT_BYTES + 1)
    except OSError as error:
        raise RequestError([f"{name} cannot be read: {error.strerror}."]) from None
    if len(content) > LARGEST_DOCUMENT_BYTES:
        raise RequestError([f"{name} is larger than {LARGEST_DOCUMENT_BYTES:,} bytes; no program document is."])
    return read(content, name)
