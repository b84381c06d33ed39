"""The console script: the list of commands, and the one place where errors become text and exit status."""

import difflib
import os
import sys
from io import TextIOWrapper

import click

from montagefit import __version__
from montagefit.cli.audit import audit_command
from montagefit.cli.check import check_command
from montagefit.cli.exercises import exercise_command, exercises_command
from montagefit.cli.films import film_command, films_command
from montagefit.cli.plan import plan_command
from montagefit.cli.push import push_command
from montagefit.cli.schema import schema_command
from montagefit.cli.why import why_command
from montagefit.errors import MontagefitError

_COMMANDS = (
    plan_command,
    push_command,
    films_command,
    film_command,
    exercises_command,
    exercise_command,
    why_command,
    audit_command,
    check_command,
    schema_command,
)
_EXAMPLES = """\b
Examples:
  montagefit plan "Rocky I"
  montagefit films
  montagefit film rocky-4

\b
Shell completion (bash; zsh and fish are alike):
  eval "$(_MONTAGEFIT_COMPLETE=bash_source montagefit)"
"""


class Commands(click.Group):
    """All commands, in the order of the help."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Keep the order in which people meet them."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; say what is near when there is none."""
        name = args[0]
        if name in self.commands or name.startswith("-"):
            return super().resolve_command(ctx, args)
        close = difflib.get_close_matches(name.lower(), self.commands, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f'To make a program: montagefit plan "{name}"'
        raise click.UsageError(f"There is no command {name!r}. {hint}", ctx)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what went wrong is told, and anything else is a bug and shows its traceback."""
        try:
            return super().invoke(ctx)
        except MontagefitError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_status)


@click.group(cls=Commands, epilog=_EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="montagefit", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Training programs that feel like the film: a sheet for the wall and a calendar that imports cleanly."""
    import zoneinfo

    # Python's own package of time zones on every machine: those of the system differ from each other.
    zoneinfo.reset_tzpath(to=())
    if os.environ.get("NO_COLOR"):
        ctx.color = False


for _command in _COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that cannot show a letter gets a question mark, not a traceback.
            stream.reconfigure(errors="replace")
    cli(prog_name="montagefit")
