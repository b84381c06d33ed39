"""`montagefit push FILE.ics`: put a calendar file of ours onto a calendar server, and keep it up to date there."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from montagefit.cli.options import EXIT_STATUSES, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from montagefit.delivery.calendar_changes import Change
    from montagefit.delivery.calendar_server import CalendarServer, FoundCalendar

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_SIGNS = {"add": "+", "change": "~", "remove": "-", "keep": "="}
_BEFORE = """\
The password comes from MONTAGEFIT_BEFORE or from the keyring, never from
the command line. Without --yes nothing is sent; what would be is shown:
  +  is added          ~  is changed
  -  is removed        =  was edited by hand, stays as it is"""
_EPILOG = examples(
    "montagefit push rocky-1.ics --to https://cloud.example.org/remote.php/dav \\",
    "    --user anna --calendar Training",
    "montagefit push rocky-1.ics --to https://caldav.fastmail.com/dav/ \\",
    "    --user anna@example.org --calendar Training --yes",
    before=_BEFORE,
    after=EXIT_STATUSES,
)


def _address(_context: click.Context, _param: click.Parameter, text: str) -> str:
    """Read the address of a server; a password in it, or on an open line, is refused."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise click.BadParameter("that is not an address. Write https://... in full.") from None
    if parts.password is not None or parts.username is not None:
        # The text is not repeated: it may hold the password.
        raise click.BadParameter("leave user and password out of it: --user names the user, and see --help.")
    if parts.scheme not in {"https", "http"} or not parts.hostname or port == 0:
        raise click.BadParameter(f"{text!r} is not an address. Write https://... in full.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise click.BadParameter("http would send your password in the open. Use https.")
    return text


@click.command("push", epilog=_EPILOG, short_help="Put a calendar onto a calendar server.")
@click.argument("file", metavar="FILE.ics", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--to", "address", metavar="URL", required=True, callback=_address, help="The server, or one calendar.")
@click.option("--user", metavar="NAME", required=True, help="Whose calendar it is.")
@click.option("--calendar", "name", metavar="NAME", help="Which calendar of the server, by its name.")
@click.option("--yes", is_flag=True, help="Do it. Without it nothing is sent.")
@click.option("--overwrite", is_flag=True, help="Also change and remove sessions that were edited by hand.")
@click.option("--withdraw", is_flag=True, help="Take all sessions of this program out of the calendar.")
def push_command(
    *, file: Path, address: str, user: str, name: str | None, yes: bool, overwrite: bool, withdraw: bool
) -> None:
    """Put the sessions of FILE.ics into a calendar on a CalDAV server, and keep them up to date there.

    For servers that speak CalDAV, as Nextcloud, iCloud, Fastmail and Radicale do. Only sessions of this program are
    added, changed and removed; whatever else the calendar holds is left alone. Run it again after each change of plan.
    """
    from montagefit.cli.passwords import password_for
    from montagefit.delivery.calendar_changes import Action, changes
    from montagefit.delivery.calendar_server import CalendarServer

    content = _content(file)
    with CalendarServer(address, user, password_for(user, urlsplit(address).netloc)) as server:
        calendar = _chosen(server.calendars(), name, address)
        found = changes(content, server.events(calendar.address), overwrite=overwrite, withdraw=withdraw)
        for line in _lines(found):
            click.echo(line)
        todo = [change for change in found if change.action not in {Action.KEEP, Action.LEAVE}]
        click.echo(_summary(found, calendar), err=True)
        if not yes:
            click.echo("Nothing was sent. Add --yes to do it." if todo else "There is nothing to do.", err=True)
            return
        _do(server, calendar, todo)


def _content(file: Path) -> bytes:
    """Read a calendar of ours; what is wrong with it is said before anybody is asked for a password."""
    from montagefit.delivery.calendar_changes import changes
    from montagefit.errors import ForeignFileError, RequestError

    try:
        content = file.read_bytes()
        changes(content, ())
    except OSError as error:
        raise RequestError([f"{file} cannot be read: {error.strerror}."]) from None
    except ForeignFileError as error:
        remedy = "Push the .ics that `montagefit plan` wrote."
        raise RequestError([f"{file} is not a calendar of montagefit: {error.why}. {remedy}"]) from None
    return content


def _chosen(calendars: Sequence[FoundCalendar], name: str | None, address: str) -> FoundCalendar:
    """Give the calendar that was meant; where that is not clear, tell which there are."""
    from montagefit.errors import RequestError

    fitting = [each for each in calendars if name in {None, each.name}]
    if len(fitting) == 1 and (name is not None or fitting[0].address == address):
        return fitting[0]
    if not calendars:
        raise RequestError([f"There is no calendar at {address}. Make one in your calendar program first."])
    why = f"there is no calendar {name!r}" if name is not None else "which calendar?"
    if len(fitting) > 1 and name is not None:
        why = f"several calendars are called {name!r}; give the address of one with --to"
    known = "\n".join(f"  --calendar {each.name!r}   ({each.address})" for each in calendars)
    raise RequestError([f"At {address}: {why}\n{known}"])


def _do(server: CalendarServer, calendar: FoundCalendar, todo: Sequence[Change]) -> None:
    """Do all changes; one that somebody was quicker with is told, and anything else stops where it is."""
    from montagefit.errors import RequestError, ServerError

    missed: list[Change] = []
    done = 0
    try:
        for change in todo:
            if server.apply(calendar.address, change):
                done += 1
            else:
                missed.append(change)
    except (KeyboardInterrupt, ServerError) as error:
        told = f"{error}\n" if isinstance(error, ServerError) else ""
        raise RequestError([f"{told}Stopped after {done} of {len(todo)} changes. Run it again to go on."]) from None
    if missed:
        titles = "\n".join(f"  {change.title}" for change in missed)
        raise RequestError(
            [f"{done} of {len(todo)} changes are done. Changed by somebody else meanwhile; run it again:\n{titles}"]
        )
    if todo:
        click.echo(f"Done: {done} of {done}.", err=True)


def _lines(found: Sequence[Change]) -> list[str]:
    """Give one line for each change, and for each session that is kept as it was edited."""
    return [f"{_SIGNS[each.action]} {_when(each.start):18} {each.title}" for each in found if each.action in _SIGNS]


def _when(start: date) -> str:
    """Give a start in words, for example `Mon 30 Nov 07:00`."""
    from montagefit.renderers.wording import date_text

    if not isinstance(start, datetime):
        return date_text(start)
    # Hours that the clocks show twice are written in UTC, and told so.
    return f"{date_text(start.date())} {start:%H:%M}{' UTC' if start.tzinfo in {UTC, None} else ''}"


def _summary(found: Sequence[Change], calendar: FoundCalendar) -> str:
    """Give the counts in one line, for example `Training: 3 to change, 21 as they should be.`."""
    words = {
        "add": "to add",
        "change": "to change",
        "remove": "to remove",
        "keep": "edited by hand and kept (--overwrite takes ours)",
        "leave": "as they should be",
    }
    counts = Counter(each.action.value for each in found)
    told = ", ".join(f"{counts[action]} {text}" for action, text in words.items() if counts[action])
    return f"{calendar.name or calendar.address}: {told or 'no session'}."
