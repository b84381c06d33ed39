"""A real calendar server: what we put is there, what changed meanwhile is not lost, strangers stay."""

import os
import socket
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from event_texts import FOREIGN, edited

from montagefit.delivery.calendar_changes import Action, Change, changes
from montagefit.delivery.calendar_server import CalendarServer
from montagefit.errors import MissingLibraryError, ServerError
from montagefit.renderers.calendar_events import render
from radicale_server import PASSWORD, USER, Radicale
from samples import sample_program

_FIRST = render(sample_program(items=1, timed=True))
_MOVED = render(sample_program(items=1, timed=True, at=time(18)), _FIRST, datetime(2026, 12, 3, tzinfo=UTC))


@pytest.fixture
def server(radicale: Radicale) -> Iterator[CalendarServer]:
    """Sign in."""
    with CalendarServer(radicale.address, USER, PASSWORD) as signed_in:
        yield signed_in


def _push(server: CalendarServer, calendar: str, file: bytes, **wishes: bool) -> dict[str, int]:
    """Do all that has to be done and count it; no change may be missed."""
    found = changes(file, server.events(calendar), **wishes)
    for change in found:
        if change.action in {Action.ADD, Action.CHANGE, Action.REMOVE}:
            assert server.apply(calendar, change)
    return dict(Counter(change.action.value for change in found))


def test_there_and_back(radicale: Radicale, server: CalendarServer) -> None:
    """Added, left alone, changed, taken out; somebody else's event lies there all the time and stays."""
    calendar = radicale.make_calendar("there-and-back")
    assert radicale.send("PUT", f"{calendar}dentist.ics", FOREIGN) == 201
    dentist = radicale.items("there-and-back")["dentist.ics"]
    assert _push(server, calendar, _FIRST) == {"add": 9}
    assert len(radicale.items("there-and-back")) == 10
    assert _push(server, calendar, _FIRST) == {"leave": 9}
    assert _push(server, calendar, _MOVED) == {"change": 9}
    held = radicale.items("there-and-back")
    assert sum(b"T180000" in content for content in held.values()) == 9
    assert _push(server, calendar, _MOVED, withdraw=True) == {"remove": 9}
    assert radicale.items("there-and-back") == {"dentist.ics": dentist}


def test_an_edit_between_looking_and_writing_is_not_lost(radicale: Radicale, server: CalendarServer) -> None:
    """Somebody edits one event and adds another after we looked: the server refuses ours, and the rest is done."""
    calendar = radicale.make_calendar("meanwhile")
    assert _push(server, calendar, _FIRST) == {"add": 9}
    found = changes(_MOVED, server.events(calendar))
    edit = found[4]
    assert edit.stored is not None
    content = radicale.answer("GET", edit.stored.address)[1]
    assert radicale.send("PUT", edit.stored.address, edited(content, b"SUMMARY", b"SUMMARY:With Ben!")) == 204
    assert [server.apply(calendar, change) for change in found] == [number != 4 for number in range(9)]
    assert b"With Ben!" in radicale.items("meanwhile")[f"{edit.uid}.ics"]
    # The next look sees an edit and keeps it.
    assert _push(server, calendar, _MOVED) == {"keep": 1, "leave": 8}
    assert _push(server, calendar, _MOVED, overwrite=True) == {"change": 1, "leave": 8}


def test_what_was_added_meanwhile_is_not_written_over(radicale: Radicale, server: CalendarServer) -> None:
    """Two computers push at the same time: the second is told for each event that it was late."""
    calendar = radicale.make_calendar("late")
    found = changes(_FIRST, server.events(calendar))
    assert _push(server, calendar, _MOVED) == {"add": 9}
    before = radicale.items("late")
    assert [server.apply(calendar, change) for change in found] == [False] * 9
    assert radicale.items("late") == before


def test_what_was_edited_or_removed_meanwhile(radicale: Radicale, server: CalendarServer) -> None:
    """Removal, too, asks for the version that was seen; what is gone already is as good as removed."""
    calendar = radicale.make_calendar("gone")
    assert _push(server, calendar, _FIRST) == {"add": 9}
    removed = changes(_FIRST, server.events(calendar), withdraw=True)
    first, second, third = removed[:3]
    assert first.stored is not None
    assert second.stored is not None
    assert radicale.send("DELETE", first.stored.address) == 200
    content = radicale.answer("GET", second.stored.address)[1]
    assert radicale.send("PUT", second.stored.address, edited(content, b"SUMMARY", b"SUMMARY:Mine")) == 204
    assert [server.apply(calendar, change) for change in (first, second, third)] == [True, False, True]
    changed = Change(Action.CHANGE, first.uid, first.title, first.start, first.stored, first.stored.content)
    assert not server.apply(calendar, changed)
    assert len(radicale.items("gone")) == 7


def test_calendars_are_found(radicale: Radicale, server: CalendarServer) -> None:
    """The address of a server gives all calendars by name; the address of one gives that one."""
    address = radicale.make_calendar("found", "The finding place")
    assert ("The finding place", address) in [(each.name, each.address) for each in server.calendars()]
    with CalendarServer(address, USER, PASSWORD) as here:
        assert [(each.name, each.address) for each in here.calendars()] == [("The finding place", address)]


@pytest.mark.parametrize(("user", "password"), [(USER, "wrong"), ("bob", PASSWORD), (USER, "")])
def test_a_wrong_password_is_told_and_not_repeated(radicale: Radicale, user: str, password: str) -> None:
    """Nothing of the password is in the message, nor in what caused it."""
    with CalendarServer(radicale.address, user, password) as server, pytest.raises(ServerError) as caught:
        server.calendars()
    assert f"does not let {user} in" in str(caught.value)
    assert PASSWORD not in repr(caught.value)
    assert caught.value.__suppress_context__


def test_nobody_answers() -> None:
    """A server that is not there is told by its name."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{probe.getsockname()[1]}"
    with CalendarServer(f"http://{host}/", USER, PASSWORD) as server, pytest.raises(ServerError, match=host):
        server.calendars()


def test_an_address_that_is_no_calendar(radicale: Radicale, server: CalendarServer) -> None:
    """An address below which there is nothing is told as such."""
    with pytest.raises(ServerError, match="status 404"):
        server.events(f"{radicale.address}{USER}/no-such-calendar/")


class _WebPage(BaseHTTPRequestHandler):
    """A page for people, as a server shows it that is no calendar server."""

    def do_PROPFIND(self) -> None:
        """Answer with a page to sign in."""
        body = b"<html><body><p>Please <b>sign in<p></body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


def test_a_web_page_is_no_calendar() -> None:
    """A server that answers with a page to sign in is told, without a traceback."""
    web = HTTPServer(("127.0.0.1", 0), _WebPage)
    thread = threading.Thread(target=web.serve_forever)
    thread.start()
    try:
        address = f"http://127.0.0.1:{web.server_port}/"
        with (
            CalendarServer(address, USER, PASSWORD) as server,
            pytest.raises(ServerError, match="no calendar server answers"),
        ):
            server.calendars()
    finally:
        web.shutdown()
        thread.join()
        web.server_close()


def test_without_the_library() -> None:
    """Where caldav is not installed, the command that installs it is named."""
    code = (
        "import sys; sys.modules['caldav'] = None\n"
        "from montagefit.delivery.calendar_server import CalendarServer\n"
        "from montagefit.errors import MissingLibraryError\n"
        "try: CalendarServer('https://example.org', 'anna', 'x')\n"
        "except MissingLibraryError as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=dict(os.environ)
    )
    assert done.stdout == f"{MissingLibraryError('montagefit push', 'caldav', 'push')}\n"
    assert "pip install 'montagefit[push]'" in done.stdout
