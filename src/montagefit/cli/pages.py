"""Pages for the terminal: headings, wrapped lines, aligned columns, JSON; never wider than 80 columns."""

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click

COLUMNS = 80


def print_json(content: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Print JSON for scripts."""
    click.echo(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False))


def heading(text: str, *, err: bool = False) -> None:
    """Print a heading after an empty line; `err` prints to stderr."""
    click.echo(err=err)
    for line in _wrapped(text):
        click.echo(click.style(line, bold=True), err=err)


def title(text: str) -> None:
    """Print the title of a page."""
    for line in _wrapped(text):
        click.echo(click.style(line, bold=True))


def paragraph(text: str, first: str = "", rest: str | None = None, *, err: bool = False) -> None:
    """Print a text in lines of at most 80 columns; `first` and `rest` indent them, `err` prints to stderr."""
    for line in _wrapped(text, first, first if rest is None else rest):
        click.echo(line, err=err)


def labelled(rows: Iterable[tuple[str, str]], indent: str = "", *, err: bool = False) -> None:
    """Print names with their texts beside them, all texts starting in one column; empty ones are left out."""
    told = [(name, text) for name, text in rows if text]
    column = max((len(name) for name, _ in told), default=0) + 2
    for name, text in told:
        paragraph(text, f"{indent}{name:<{column}}", indent + " " * column, err=err)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print aligned columns; the last one is cut where the terminal ends."""
    for number, line in enumerate(table_lines(header, rows)):
        click.echo(click.style(line, bold=True) if number == 0 else line)


def table_lines(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give aligned columns, at most 80 letters wide."""
    widths = [max(len(row[place]) for row in (header, *rows)) for place in range(len(header) - 1)]
    for row in (header, *rows):
        line = "".join(f"{cell:<{width + 2}}" for cell, width in zip(row[:-1], widths, strict=True)) + row[-1]
        yield line.rstrip() if len(line) <= COLUMNS else f"{line[: COLUMNS - 3].rstrip()}..."


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    """Break a text into lines."""
    return textwrap.wrap(
        text, COLUMNS, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )
