"""Opening a coach's list: CSV or workbook, from a file or from stdin."""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

import click

from montagefit.cli.options import STDIN
from montagefit.cli.squads.rows import column_of
from montagefit.errors import DataProblem
from montagefit.loader.squad_table import LARGEST_TABLE_BYTES, SquadError, SquadTable, csv_lines
from montagefit.loader.squad_workbook import MARK, workbook_lines

if TYPE_CHECKING:
    from pathlib import Path


def read_list(path: Path) -> SquadTable:
    """Give the list, its heading checked.

    Raises SquadError with all that is wrong with the file as a whole.
    """
    name = "stdin" if path == STDIN else str(path)
    content = _content(path, name)
    digest = hashlib.sha256(content).hexdigest()
    if content.startswith(MARK):
        return SquadTable(name, digest, workbook_lines(content, name), column_of)
    try:
        lines, encoding = csv_lines(content)
    except UnicodeDecodeError:
        raise SquadError([DataProblem(name, "", "is not text.", "Save it as CSV (UTF-8).")]) from None
    if encoding == "Windows-1252":
        click.echo(f"Note: {name} is not UTF-8; it is read as {encoding}. Look at the names.", err=True)
    return SquadTable(name, digest, lines, column_of)


def _content(path: Path, name: str) -> bytes:
    """Read the file, up to what a list may have."""
    try:
        if path == STDIN:
            content = sys.stdin.buffer.read(LARGEST_TABLE_BYTES + 1)
        else:
            with path.open("rb") as stream:
                content = stream.read(LARGEST_TABLE_BYTES + 1)
    except OSError as error:
        raise SquadError([DataProblem(name, "", f"cannot be read: {error.strerror}.")]) from None
    if len(content) > LARGEST_TABLE_BYTES:
        problem = DataProblem(name, "", f"is larger than {LARGEST_TABLE_BYTES:,} bytes.", "Split it.")
        raise SquadError([problem])
    return content
