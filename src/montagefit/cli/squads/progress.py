"""How far a squad's run is: a bar on a terminal, a plain line for each athlete in a pipe, problems alone when quiet."""

import sys
from types import TracebackType
from typing import Self

import click


class Progress:
    """Tells on stderr what became of each athlete."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        """Take how many athletes there are."""
        self._total = total
        self._done = 0
        self._quiet = quiet
        self._bar = None
        if sys.stderr.isatty() and not quiet:
            self._bar = click.progressbar(
                length=total, file=sys.stderr, label="Athletes", show_pos=True, width=24, update_min_steps=1
            )
        self._wrong: list[str] = []

    def __enter__(self) -> Self:
        """Draw the bar."""
        if self._bar is not None:
            self._bar.__enter__()
            self._bar.render_progress()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Leave the bar as it stands, and tell below it what went wrong."""
        if self._bar is not None:
            self._bar.__exit__(kind, error, traceback)
        for line in self._wrong:
            click.echo(line, err=True)

    def tell(self, line: str, *, wrong: bool = False) -> None:
        """Take what became of the next athlete."""
        self._done += 1
        if self._bar is not None:
            self._bar.update(1)
            # A line in the middle of the bar would tear it.
            self._wrong += [line] if wrong else []
        elif wrong or not self._quiet:
            click.echo(f"{self._done}/{self._total} {line}", err=True)
