"""`montagefit why FILE.json W3D2`: why each item of a session is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from montagefit.cli.documents import read_program
from montagefit.cli.options import examples, file_argument, json_option
from montagefit.cli.pages import heading, paragraph, print_json, title

if TYPE_CHECKING:
    from pathlib import Path

    from montagefit.model.program import Program, Session, Week

_EPILOG = examples(
    "montagefit plan rocky-1 --format json", "montagefit why rocky-1.json W1D1", "montagefit why - W3D2 < rocky-1.json"
)


@click.command("why", epilog=_EPILOG, short_help="Tell why each item of a session is there.")
@file_argument
@click.argument("session", metavar="SESSION")
@json_option
def why_command(*, file: Path, session: str, as_json: bool) -> None:
    """Tell why each item of a session is there, and what was passed over for it.

    FILE.json is a program document (`-` for stdin). SESSION is for example W3D2: week 3, the second session of that
    week.
    """
    found = re.fullmatch(r"w(\d{1,3})\s*d(\d{1,2})", session.strip().lower(), re.ASCII)
    if not found:
        raise click.BadParameter(f"{session!r} is no session. Write for example W3D2.", param_hint="'SESSION'")
    program = read_program(file)
    week, chosen = _find(program, int(found[1]), int(found[2]))
    if as_json:
        print_json(
            {
                "week": week.number,
                "session": int(found[2]),
                "date": chosen.date.isoformat(),
                "title": chosen.title,
                "items": [
                    {
                        "part": part.name.value,
                        "exercise": item.exercise,
                        "rung": item.rung,
                        "reason": item.reason,
                        "wanted_as": item.wanted_as,
                        "runner_up": item.runner_up.model_dump() if item.runner_up else None,
                    }
                    for part in chosen.parts
                    for item in part.items
                ],
                "passed_over": [each.model_dump() for each in chosen.passed_over],
            }
        )
    else:
        _print_page(program, week, chosen)


def _find(program: Program, number: int, day: int) -> tuple[Week, Session]:
    """Give a week and one of its sessions, counted from 1."""
    weeks = {week.number: week for week in program.weeks}
    if number not in weeks:
        raise click.BadParameter(
            f"there is no week {number}: this program has W1 to W{max(weeks, default=0)}.", param_hint="'SESSION'"
        )
    sessions = weeks[number].sessions
    if not 1 <= day <= len(sessions):
        raise click.BadParameter(
            f"week {number} has {len(sessions)} sessions: W{number}D1 to W{number}D{len(sessions)}.",
            param_hint="'SESSION'",
        )
    return weeks[number], sessions[day - 1]


def _print_page(program: Program, week: Week, session: Session) -> None:
    """Print each item with its dose and its reason."""
    from montagefit.renderers.wording import dose_text, effort_text, load_text, long_date_text, minutes_text, rest_text

    units = program.athlete.units
    title(f"Week {week.number}, {long_date_text(session.date)}: {session.title}")
    paragraph(f"{week.beat} ({week.kind.value} week). {minutes_text(session.minutes)}, {effort_text(session.rpe)}.")
    paragraph(session.focus)
    for part in session.parts:
        heading(part.name.value.capitalize())
        for item in part.items:
            facts = (dose_text(item, units), load_text(item, units), rest_text(item), effort_text(item.rpe))
            paragraph(f"{item.name}: {', '.join(fact for fact in facts if fact)}", "  ", "      ")
            paragraph(item.reason or "The document gives no reason.", "      ")
            if item.runner_up is not None:
                runner_up = item.runner_up
                paragraph(f"Wanted as {item.wanted_as}; next best: {runner_up.name} ({runner_up.reason}).", "      ")
    if session.passed_over:
        heading("Passed over")
        for each in session.passed_over:
            paragraph(f"{each.name}: {each.reason}.", "  ", "      ")
