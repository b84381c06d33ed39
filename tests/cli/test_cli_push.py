"""`push`: shown first, done with --yes, stopped and gone on with, and the password is nowhere."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import keyring
import pytest
from command_line import Run
from keyring.backend import KeyringBackend

from montagefit.cli.passwords import password_for, service
from montagefit.errors import UsageError
from montagefit.renderers.calendar_events import render
from radicale_server import PASSWORD, USER, Radicale
from samples import sample_program

_SECRET = {"MONTAGEFIT_PASSWORD": PASSWORD}
_WRONG = {"MONTAGEFIT_PASSWORD": "not-this-one"}
_FOREIGN = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\nUID:dentist-1\r\n"
    b"DTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a calendar file of nine sessions."""
    path = tmp_path / "rocky-1.ics"
    path.write_bytes(render(sample_program(items=1, timed=True)))
    return path


def test_shown_first_done_with_yes(run: Run, radicale: Radicale, file: Path) -> None:
    """Without --yes the calendar stays as it is; with it everything is there, and a second time nothing is to do."""
    calendar = radicale.make_calendar("shown")
    words = ("push", file, "--to", calendar, "--user", USER)
    shown = run(*words, **_SECRET)
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout.splitlines()[0] == "+ Mon 30 Nov 07:00   Rocky W1 · TEST DAY: Road and steps · 18 min"
    assert len(shown.stdout.splitlines()) == 9
    assert shown.stderr.splitlines() == ["Training: 9 to add.", "Nothing was sent. Add --yes to do it."]
    assert radicale.items("shown") == {}
    done = run(*words, "--yes", **_SECRET)
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, "Done: 9 of 9.")
    assert len(radicale.items("shown")) == 9
    again = run(*words, "--yes", **_SECRET)
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "Training: 9 as they should be.\n")
    assert "There is nothing to do." in run(*words, **_SECRET).stderr


def test_from_plan_to_server_and_out_again(run: Run, radicale: Radicale, tmp_path: Path) -> None:
    """What `plan` wrote is pushed, planned anew, pushed again and withdrawn; a stranger's event stays."""
    calendar = radicale.make_calendar("whole-way")
    assert radicale.send("PUT", f"{calendar}dentist.ics", _FOREIGN) == 201
    words = ("push", "rocky-1.ics", "--to", calendar, "--user", USER, "--yes")
    plan = ("plan", "rocky-1", "--weeks", "2", "--format", "ics", "--timezone", "Europe/Berlin")
    file = tmp_path / "rocky-1.ics"
    assert run(*plan, "--at", "07:00").exit_code == 0
    first = file.read_bytes().count(b"BEGIN:VEVENT")
    assert f"{first} to add" in run(*words, **_SECRET).stderr
    assert run(*plan, "--at", "18:00", "--days", "tue").exit_code == 0
    gone = file.read_bytes().count(b"STATUS:CANCELLED")
    assert 0 < gone < first
    pushed = run(*words, **_SECRET).stderr
    assert f"{gone} to remove" in pushed
    assert f"{first - gone} to change" in pushed
    assert len(radicale.items("whole-way")) == first - gone + 1
    assert f"{first - gone} to remove" in run(*words, "--withdraw", **_SECRET).stderr
    assert list(radicale.items("whole-way")) == ["dentist.ics"]
    assert file.exists()


def test_which_calendar(run: Run, radicale: Radicale, file: Path) -> None:
    """With the address of a server the calendar goes by its name; an unknown one gets the list."""
    radicale.make_calendar("by-name", "By its name")
    words = ("push", file, "--to", radicale.address, "--user", USER)
    assert "By its name: 9 to add." in run(*words, "--calendar", "By its name", **_SECRET).stderr
    for more in ((), ("--calendar", "Nobody's")):
        result = run(*words, *more, **_SECRET)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "--calendar 'By its name'" in result.stderr


def test_a_wrong_password(run: Run, radicale: Radicale, file: Path) -> None:
    """It is refused with one sentence that does not repeat it, and nothing is written."""
    calendar = radicale.make_calendar("wrong")
    result = run("push", file, "--to", calendar, "--user", USER, "--yes", **_WRONG)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "does not let anna in" in result.stderr
    assert _WRONG["MONTAGEFIT_PASSWORD"] not in result.stderr
    assert radicale.items("wrong") == {}


def test_the_password_is_nowhere(radicale: Radicale, file: Path) -> None:
    """Neither output, nor any file, nor the server's calendar holds it, also when the library is told to talk."""
    calendar = radicale.make_calendar("nowhere")
    home = file.parent / "home"
    home.mkdir()
    done = _start(file, calendar, HOME=str(home), TMPDIR=str(home), PYTHON_CALDAV_DEBUGMODE="DEBUG")
    out, err = done.communicate(timeout=60)
    assert done.returncode == 0, err
    texts = [out, err, *(path.read_text("utf-8", "replace") for path in file.parent.rglob("*") if path.is_file())]
    texts += [content.decode() for content in radicale.items("nowhere").values()]
    assert len(texts) >= 12
    assert not [text for text in texts if PASSWORD in text]


def _start(file: Path, calendar: str, **environment: str) -> subprocess.Popen[str]:
    """Start a push as a process of its own."""
    # What is started in the background may have been told to ignore interrupts; a person's terminal does not.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heard}; from montagefit.cli.main import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", code, "push", str(file), "--to", calendar, "--user", USER, "--yes"],
        env={**os.environ, **_SECRET, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_interrupted_and_run_again(run: Run, radicale: Radicale, tmp_path: Path) -> None:
    """Killed in the middle, stopped in the middle, then done: every session is there once and whole."""
    file = tmp_path / "long.ics"
    file.write_bytes(render(sample_program(weeks=8, days=5, items=1)))
    calendar = radicale.make_calendar("interrupted")
    there = 0
    for how in (signal.SIGKILL, signal.SIGINT):
        process = _start(file, calendar)
        until = time.monotonic() + 60
        while len(radicale.items("interrupted")) < there + 2 and time.monotonic() < until:
            time.sleep(0.005)
        process.send_signal(how)
        _, err = process.communicate(timeout=60)
        assert process.returncode != 0
        before, there = there, len(radicale.items("interrupted"))
        assert before < there < 40, err
    assert "Stopped after " in err
    assert "Run it again to go on." in err
    assert "Traceback" not in err
    last = run("push", file, "--to", calendar, "--user", USER, "--yes", **_SECRET)
    assert f"Training: {40 - there} to add, {there} as they should be." in last.stderr
    held = radicale.items("interrupted")
    assert len(held) == 40
    assert all(content.count(b"END:VEVENT") == 1 for content in held.values())


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://anna:secret@example.org/", "leave user and password out of it"),
        ("https://anna@example.org/", "leave user and password out of it"),
        ("http://example.org/", "in the open"),
        ("ftp://example.org/", "is not an address"),
        ("example.org", "is not an address"),
        ("https://[::1", "is not an address"),
    ],
)
def test_addresses_that_are_refused(run: Run, file: Path, address: str, told: str) -> None:
    """A password in the address, an open line or half an address: exit status 2, and the secret is not repeated."""
    result = run("push", file, "--to", address, "--user", USER, **_SECRET)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert "secret" not in result.stderr.replace("password", "")


def test_files_that_are_refused(run: Run, tmp_path: Path) -> None:
    """Somebody else's calendar and an empty file are not pushed; nobody is asked for a password first."""
    (tmp_path / "other.ics").write_bytes(_FOREIGN)
    (tmp_path / "empty.ics").touch()
    (tmp_path / "notes.md").write_text("# Notes\n")
    for name, told in (
        ("other.ics", "it was made by '-//Other//EN'"),
        ("empty.ics", "it cannot be read as a calendar"),
        ("notes.md", "it cannot be read as a calendar"),
    ):
        result = run("push", name, "--to", "https://example.org/", "--user", USER, MONTAGEFIT_PASSWORD="")
        assert (result.exit_code, result.stdout) == (1, "")
        assert told in result.stderr


class _Keyring(KeyringBackend):
    """A keyring that knows one password, as the system's own ones do."""

    priority = 1  # type: ignore[assignment]  # keyring wants a number here and says it is a property

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ANN101, RUF100 - keyring's signature
        """Give the one password."""
        return "from the ring" if (service, username) == ("montagefit:example.org", USER) else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""

    def delete_password(self, service: str, username: str) -> None:
        """Lose nothing."""


def test_where_the_password_comes_from() -> None:
    """The environment wins, then the keyring is asked; where there is none, both ways are told."""
    before = keyring.get_keyring()
    keyring.set_keyring(_Keyring())
    try:
        assert password_for(USER, "example.org", {}) == "from the ring"
        assert password_for(USER, "example.org", {"MONTAGEFIT_PASSWORD": "given"}) == "given"
        with pytest.raises(UsageError, match=r"keyring set montagefit:elsewhere\.org anna"):
            password_for(USER, "elsewhere.org", {})
    finally:
        keyring.set_keyring(before)
    assert service("example.org") == "montagefit:example.org"
