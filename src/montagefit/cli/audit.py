"""`montagefit audit FILE.json`: the training limits, on any program document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from montagefit.cli.documents import read_program
from montagefit.cli.options import examples, file_argument, json_option
from montagefit.cli.pages import print_json

if TYPE_CHECKING:
    from pathlib import Path

_EPILOG = examples(
    "montagefit audit rocky-1.json", "montagefit plan rocky-1 --format json --output - | montagefit audit -"
)


@click.command("audit", epilog=_EPILOG, short_help="Check a program against the training limits.")
@file_argument
@json_option
@click.pass_context
def audit_command(ctx: click.Context, *, file: Path, as_json: bool) -> None:
    """Check a program document (`-` for stdin) against the training limits.

    Prints one finding a line: severity, place, rule, what is wrong, how sure the limit is. Exits with 1 when one of
    them is an error; warnings are worth a look and do not change the exit status.
    """
    from montagefit.audit.report import audit, errors

    findings = audit(read_program(file))
    broken = errors(findings)
    if as_json:
        print_json(
            [
                {
                    "rule": each.rule,
                    "severity": each.severity.value,
                    "week": each.week or None,
                    "session": each.day or None,
                    "message": each.message,
                    "evidence": each.tag.value,
                    "source": each.source,
                }
                for each in findings
            ]
        )
    else:
        for each in findings:
            click.echo(f"{each.severity.value}: {each} [{each.tag.value}; {each.source}]")
        warnings = len(findings) - len(broken)
        click.echo(f"{_count(len(broken), 'error')}, {_count(warnings, 'warning')}.", err=True)
    if broken:
        ctx.exit(1)


def _count(number: int, noun: str) -> str:
    """Say how many."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
