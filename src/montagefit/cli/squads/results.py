"""What a squad's run leaves beside the folders: `summary.csv` with a row for each athlete, `summary.txt` for a wall."""

from __future__ import annotations

import csv
from collections import Counter
from contextlib import contextmanager
from datetime import date
from typing import IO, TYPE_CHECKING

from montagefit.cli.files import Output, write_all
from montagefit.cli.pages import table_lines
from montagefit.renderers.clean_text import one_line, shortened
from montagefit.renderers.wording import date_text, long_date_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FACTS = (
    *("film", "level", "days", "weeks", "sessions", "minutes_a_week"),
    *("start", "finale", "first_test", "last_test", "gave_way"),
)
SUMMARIES = ("summary.csv", "summary.txt")
COLUMNS = ("line", "name", "folder", "status", *FACTS, "problem")
_SHOWN = 40
"""Athletes, and problems, that one page can hold by name."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula."""


class Results:
    """The table that grows row by row, and the few numbers of the page."""

    def __init__(self, stream: IO[str]) -> None:
        """Take where the table is written."""
        self._writer = csv.writer(stream)
        self._writer.writerow(COLUMNS)
        self.made = self.failed = 0
        self._films: Counter[str] = Counter()
        self._dates: Counter[tuple[str, str]] = Counter()
        self._rows: list[tuple[str, ...]] = []
        self._problems: list[str] = []

    def add(self, line: int, name: str, folder: str, facts: Mapping[str, str], problem: str) -> None:
        """Add an athlete."""
        status = "no program" if problem else "made"
        told = (str(line), name, "" if problem else folder, status, *(facts.get(fact, "") for fact in FACTS), problem)
        self._writer.writerow([_inert(one_line(cell)) for cell in told])
        if problem:
            self.failed += 1
            if len(self._problems) < _SHOWN:
                self._problems.append(f"line {line}, {shortened(one_line(name), 30)}: {one_line(problem)}")
            return
        self.made += 1
        self._films[facts["film"]] += 1
        self._dates["start", facts["start"]] += 1
        self._dates["finale", facts["finale"]] += 1
        if len(self._rows) <= _SHOWN:
            self._rows.append(
                (
                    shortened(one_line(name), 22),
                    facts["film"],
                    facts["level"],
                    facts["weeks"],
                    date_text(date.fromisoformat(facts["start"])),
                    date_text(date.fromisoformat(facts["finale"])),
                )
            )

    def page(self, source: str) -> Iterator[str]:
        """Give the lines of the page; a large squad is counted, a small one is told by name."""
        count = self.made + self.failed
        yield f"montagefit: a squad of {count} from {source}"
        yield ""
        yield f"{self.made} {'program' if self.made == 1 else 'programs'}, {self.failed or 'nobody'} without."
        yield ""
        if self._rows and len(self._rows) <= _SHOWN:
            yield from table_lines(("NAME", "FILM", "LEVEL", "WEEKS", "START", "FINALE"), self._rows)
        elif self._rows:
            most = self._films.most_common()
            films = sorted(most, key=lambda each: (-each[1], each[0]))
            yield from table_lines(("FILM", "ATHLETES"), [(film, str(number)) for film, number in films])
        if self._dates:
            yield ""
            first = sorted(self._dates.items(), key=lambda each: (each[0][1], each[0][0]))
            for (what, day), number in first[:_SHOWN]:
                yield f"{long_date_text(date.fromisoformat(day))}: {number} x {what}"
            if len(first) > _SHOWN:
                yield "Later dates are in summary.csv."
        if self._problems:
            yield ""
            yield "No program yet, and why:"
            yield from (f"  {problem}" for problem in self._problems)
            if self.failed > len(self._problems):
                yield f"  and {self.failed - len(self._problems)} more in summary.csv"


@contextmanager
def open_results(place: Path) -> Iterator[Results]:
    """Open a table that is not yet where people look for it."""
    # Excel knows UTF-8 by its mark alone.
    with place.open("w", encoding="utf-8-sig", newline="") as stream:
        yield Results(stream)


def publish(results: Results, table: Path, output: Path, source: str) -> list[Path]:
    """Put table and page where people look for them; raises RequestError when that cannot be."""
    page = "".join(f"{line}\n" for line in results.page(source))
    places = [output / name for name in SUMMARIES]
    write_all([Output(places[1], page.encode("utf-8"))])
    table.replace(places[0])
    return places


def _inert(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
