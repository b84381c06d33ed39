"""The first sheet of an .xlsx workbook as lines of text; needs the extra `xlsx`."""

import io
import warnings
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

from montagefit.errors import DataProblem
from montagefit.loader.squad_table import LARGEST_TABLE_BYTES, Lines, SquadError

MARK = b"PK\x03\x04"
"""What a workbook, being a zip archive, begins with."""


def workbook_lines(content: bytes, name: str) -> Callable[[], Lines]:
    """Give what reads the first sheet.

    Raises SquadError for what is no workbook, and where the library for workbooks is not installed.
    """
    try:
        import openpyxl  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise _failed(
            name,
            "is a workbook, and reading those takes the extra `xlsx`.",
            "Run `pip install 'montagefit[xlsx]'`, or save the list as CSV.",
        ) from None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
    except (zipfile.BadZipFile, ValueError):
        raise _failed(name, "is not a workbook.", "Save it anew as .xlsx or CSV.") from None
    if unpacked > 4 * LARGEST_TABLE_BYTES:
        raise _failed(name, f"unpacks to more than {4 * LARGEST_TABLE_BYTES:,} bytes.", "Split it.")

    def lines() -> Lines:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl tells what it leaves out: styles, filters, pictures
                book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            sheet = book.worksheets[0]
            for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
                yield number, _texts(cells)
        except (KeyError, ValueError, TypeError, IndexError, OSError, SyntaxError, zipfile.BadZipFile):
            # SyntaxError is what Python's XML parser calls broken XML.
            raise _failed(name, "is not a workbook that can be read.", "Save it anew as .xlsx or CSV.") from None

    return lines


def _texts(cells: Sequence[Any]) -> list[str]:
    """Write the cells of a row as one would type them."""
    return [_text(cell) for cell in cells]


def _text(cell: Any) -> str:  # noqa: ANN401 - whatever a workbook holds
    """Write one cell: whole numbers without a point, dates and times as the options take them."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def _failed(name: str, what: str, remedy: str) -> SquadError:
    """Make the error for a workbook with one thing wrong."""
    return SquadError([DataProblem(name, "", what, remedy)])
