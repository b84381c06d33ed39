"""The group of all commands: each is imported when it is asked for, so that help and completion come at once."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

PLACES = {
    "start": ("start:start_command", "Answer eight questions and get your first program."),
    "plan": ("plan:plan_command", "Make a program and write its files."),
    "squad": ("squad:squad_command", "Make a program for every athlete of a list."),
    "push": ("push:push_command", "Put a calendar onto a calendar server."),
    "films": ("films:films_command", "List the film plans, all or those that fit."),
    "film": ("films:film_command", "Show one film plan: beats, exercises, test, finale."),
    "exercises": ("exercises:exercises_command", "List the exercises, all or those that fit."),
    "exercise": ("exercises:exercise_command", "Show one exercise: rungs, kit, cues, scenes."),
    "why": ("why:why_command", "Tell why each item of a session is there."),
    "audit": ("audit:audit_command", "Check a program against the training limits."),
    "check": ("check:check_command", "Check folders of your own exercises and plans."),
    "schema": ("schema:schema_command", "Print a JSON Schema."),
}
"""Each command in the order people meet them: where it is, below `montagefit.cli`, and what the help says of it."""


class _Later(MutableMapping[str, click.Command]):
    """Commands by name; looking one up imports it."""

    def __init__(self) -> None:
        """Begin with nothing imported."""
        self._found: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        """Import a command."""
        if name not in self._found:
            module, command = PLACES[name][0].split(":")
            self._found[name] = getattr(import_module(f"montagefit.cli.{module}"), command)
        return self._found[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        """Put a command in place of another."""
        self._found[name] = command

    def __delitem__(self, name: str) -> None:
        """Forget what was imported."""
        del self._found[name]

    def __contains__(self, name: object) -> bool:
        """Know a command without importing it."""
        return name in PLACES

    def __iter__(self) -> Iterator[str]:
        """Give the names, in the order of the help."""
        return iter(PLACES)

    def __len__(self) -> int:
        """Count them."""
        return len(PLACES)


class Commands(click.Group):
    """All commands, in the order of the help."""

    def __init__(self, name: str | None = None, **rest: object) -> None:
        """Take whatever click takes; the commands are known."""
        super().__init__(name, commands=_Later(), **rest)  # type: ignore[arg-type]  # click's own, passed on as they are

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Keep the order in which people meet them."""
        return list(PLACES)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in PLACES.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command without importing any."""
        from click.shell_completion import CompletionItem

        options = click.Command.shell_complete(self, ctx, incomplete)
        named = [CompletionItem(name, help=told) for name, (_, told) in PLACES.items() if name.startswith(incomplete)]
        return [*named, *options]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; say what is near when there is none."""
        name = args[0]
        if name in PLACES or name.startswith("-"):
            return super().resolve_command(ctx, args)
        import difflib

        close = difflib.get_close_matches(name.lower(), PLACES, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f'To make a program: montagefit plan "{name}"'
        raise click.UsageError(f"There is no command {name!r}. {hint}", ctx)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what went wrong is told, and anything else is a bug and shows its traceback."""
        from montagefit.errors import MontagefitError

        try:
            return super().invoke(ctx)
        except MontagefitError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_status)
