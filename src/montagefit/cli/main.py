"""The console script: the whole command line, and what is settled before any command runs."""

import os
import sys
from io import TextIOWrapper

import click

from montagefit import __version__
from montagefit.cli.commands import Commands

_EPILOG = """\b
Examples:
  montagefit start
  montagefit plan "Rocky I"
  montagefit films
  montagefit film rocky-4

\b
Exit status: 0 done; 1 it cannot be met, or a file holds the wrong thing;
2 the command line is wrong.

\b
Shell completion (bash; zsh and fish are alike):
  eval "$(_MONTAGEFIT_COMPLETE=bash_source montagefit)"
"""


@click.group(cls=Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="montagefit", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Training programs that feel like the film: a sheet for the wall and a calendar that imports cleanly."""
    from montagefit.cli.machine import use_own_time_zones

    use_own_time_zones()
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that cannot show a letter gets a question mark, not a traceback.
            stream.reconfigure(errors="replace")
    cli(prog_name="montagefit")
