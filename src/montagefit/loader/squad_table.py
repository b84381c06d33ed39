"""A squad's list, as spreadsheets write it, becomes rows of text; which columns mean what is for the caller to say."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from montagefit.errors import DataProblem, UsageError

LARGEST_TABLE_BYTES = 50_000_000
"""A list of a hundred thousand athletes is below 20 MB; anything beyond this is something else."""

_SEPARATORS = ",;\t|"
_LONGEST_CELL = 10_000

Lines = Iterator[tuple[int, Sequence[str]]]
"""Rows with the number of the line, or of the spreadsheet's row, on which each begins."""


class SquadError(UsageError):
    """A squad's list cannot be read at all; carries every problem found."""

    def __init__(self, problems: Sequence[DataProblem]) -> None:
        """Take all problems, in order."""
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


@dataclass(frozen=True)
class Row:
    """One athlete's row: what each column holds, empty cells left out."""

    line: int
    cells: Mapping[str, str]
    problem: str = ""
    """What is wrong with the row as a whole."""


class SquadTable:
    """A list of athletes: its columns, and its rows as often as they are asked for."""

    def __init__(self, name: str, digest: str, lines: Callable[[], Lines], column_of: Callable[[str], str]) -> None:
        """Take the list's name for people, a digest of it, what gives its lines, and the column for a heading.

        `column_of` raises ValueError with a sentence for a heading that means nothing. Raises SquadError where there is
        no list in it, or its headings do not make sense.
        """
        self.name = name
        self.digest = digest
        self._lines = lines
        first = next((each for each in self._checked() if _has_text(each[1])), None)
        if first is None:
            raise SquadError([DataProblem(name, "", "is empty.", "The first line names the columns: name,film,level.")])
        self._heading = first[0]
        self.columns = _columns(name, *first, column_of)

    def count(self) -> int:
        """Count the athletes; raises SquadError where the file breaks off in the middle of a cell."""
        return sum(1 for _ in self.rows())

    def rows(self) -> Iterator[Row]:
        """Give one row after the other, empty ones left out."""
        for line, cells in self._checked():
            if line == self._heading or not _has_text(cells):
                continue
            if strange := next((each for each in cells[len(self.columns) :] if each.strip()), None):
                problem = f"has more cells than the heading has columns; the first is {strange.strip()[:40]!r}."
                yield Row(line, _named(self.columns, cells), problem)
            elif long := next((each for each in cells if len(each) > _LONGEST_CELL), None):
                yield Row(line, {}, f"has a cell with {len(long):,} letters. Is a quotation mark missing?")
            else:
                yield Row(line, _named(self.columns, cells))

    def _checked(self) -> Lines:
        """Give the lines; what is no table becomes an error with its place."""
        place = 1
        try:
            for place, cells in self._lines():
                yield place, cells
        except csv.Error as error:
            raise SquadError([_broken(self.name, place, str(error))]) from None


def csv_lines(content: bytes) -> tuple[Callable[[], Lines], str]:
    """Give what reads a CSV, and the name of its letters' encoding; raises UnicodeDecodeError for no text at all."""
    text, encoding = _decoded(content)
    separator, text = _separator(text)

    def lines() -> Lines:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        before = 0
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num

    return lines, encoding


def _decoded(content: bytes) -> tuple[str, str]:
    """Read the letters: UTF-8, UTF-16 with its mark, else those of Windows in the West."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16"), "UTF-16"
    try:
        return content.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return content.decode("cp1252"), "Windows-1252"


def _separator(text: str) -> tuple[str, str]:
    """Find what stands between the cells: what `sep=` says, else what the first line with text holds most of."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        # The line stays, empty, so that lines keep their numbers.
        return first.strip()[4], f"\n{rest}"
    heading = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(heading.split('"')[::2])
    return max(_SEPARATORS, key=bare.count), text


def _columns(name: str, line: int, headings: Sequence[str], column_of: Callable[[str], str]) -> tuple[str, ...]:
    """Give the column of each heading, empty for one without a name at the end."""
    problems: list[DataProblem] = []
    columns: list[str] = []
    while headings and not headings[-1].strip():
        headings = headings[:-1]
    for heading in headings:
        try:
            column = column_of(heading)
        except ValueError as error:
            problems.append(DataProblem(name, f"line {line}", str(error)))
            continue
        if column in columns:
            problems.append(DataProblem(name, f"line {line}", f"has two columns for {column!r}.", "Keep one of them."))
        columns.append(column)
    if problems:
        raise SquadError(problems)
    return tuple(columns)


def _has_text(cells: Iterable[str]) -> bool:
    """Tell an empty row from one that says something."""
    return any(cell.strip() for cell in cells)


def _named(columns: Iterable[str], cells: Iterable[str]) -> dict[str, str]:
    """Give the cells by their columns, empty ones left out."""
    return {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if cell.strip()}


def _broken(name: str, line: int, what: str) -> DataProblem:
    """Say where a CSV stops being one."""
    if "unexpected end" in what:
        return DataProblem(name, f"after line {line}", "a quotation mark opens a cell and none closes it.", "Add it.")
    if "field larger" in what:
        return DataProblem(name, f"after line {line}", "a cell is too long for a list.", "Close its quotation mark.")
    return DataProblem(name, f"after line {line}", f"is not CSV: {what}.", "Save it anew as CSV (UTF-8).")
