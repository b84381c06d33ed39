"""Calendar programs, run as their users run them: khal, vdirsyncer, and a server that takes a whole calendar."""

import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from icalendar import Calendar  # noqa: TID251 - tests read events back
from khal.cli import build_collection, main_khal  # type: ignore[import-untyped]  # it ships no types
from khal.settings import get_config  # type: ignore[import-untyped]  # the same

from calendar_readers import Seen, by_icalendar, minutes, moment
from radicale_server import Radicale

_KHAL = """
[calendars]
[[plan]]
path = {folder}/plan
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = plan
"""
_VDIRSYNCER = """
[general]
status_path = "{folder}/status"
[pair plan]
a = "file"
b = "mirror"
collections = null
[storage file]
type = "singlefile"
path = "{folder}/plan.ics"
read_only = true
[storage mirror]
type = "filesystem"
path = "{folder}/mirror"
fileext = ".ics"
"""


class Khal:
    """The terminal calendar khal, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Set it up with one empty calendar."""
        (folder / "plan").mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._config = folder / "khal.conf"
        self._config.write_text(_KHAL.format(folder=folder), encoding="utf-8")

    def take(self, content: bytes) -> None:
        """Import a file as a user does."""
        file = self._folder / "import.ics"
        file.write_bytes(content)
        words = ("-c", str(self._config), "import", "--batch", "-a", "plan", str(file))
        done = CliRunner().invoke(main_khal, words, catch_exceptions=False)
        assert done.exit_code == 0, done.output

    def shown(self) -> list[Seen]:
        """Give the events as khal knows them."""
        collection = build_collection(get_config(str(self._config)), None)
        begin, end = (datetime(year, 1, 1, tzinfo=UTC) for year in (2020, 2040))
        timed = collection.get_localized(begin, end)
        whole = collection.get_floating(begin.replace(tzinfo=None), end.replace(tzinfo=None))
        return sorted(_of_khal(event) for event in (*timed, *whole))

    def cancelled(self) -> set[str]:
        """Give the UIDs of the events that khal holds as cancelled."""
        return _cancelled(path.read_bytes() for path in (self._folder / "plan").glob("*.ics"))


def _of_khal(event: Any) -> Seen:  # noqa: ANN401 - khal's own
    """Read one event of khal; it names the last day of an event, not the one after it."""
    end = event.end + timedelta(days=1) if event.allday else event.end
    alarms = tuple(minutes(trigger) for trigger, _ in event.alarms)
    return Seen(event.uid, moment(event.start), moment(end), event.summary, alarms)


def by_khal(content: bytes, folder: Path) -> list[Seen]:
    """Import a file into an empty khal and give what it shows."""
    khal = Khal(folder)
    khal.take(content)
    return khal.shown()


class Vdirsyncer:
    """The mirror vdirsyncer, from a file to a folder of single events."""

    def __init__(self, folder: Path) -> None:
        """Set it up with an empty mirror."""
        (folder / "mirror").mkdir(parents=True, exist_ok=True)
        self._folder = folder
        (folder / "config").write_text(_VDIRSYNCER.format(folder=folder), encoding="utf-8")
        self._begun = False

    def take(self, content: bytes) -> None:
        """Mirror a file."""
        (self._folder / "plan.ics").write_bytes(content)
        steps = ("sync",) if self._begun else ("discover", "sync")
        for step in steps:
            _run(self._folder, "-m", "vdirsyncer", "-c", str(self._folder / "config"), step)
        self._begun = True

    def shown(self) -> list[Seen]:
        """Give the events of the mirror; it has no words for them of its own, so icalendar reads them."""
        items = sorted((self._folder / "mirror").glob("*.ics"))
        return sorted(seen for path in items for seen in by_icalendar(_with_line_ends(path.read_bytes())))


def by_vdirsyncer(content: bytes, folder: Path) -> list[Seen]:
    """Mirror a file and give the events of the mirror."""
    mirror = Vdirsyncer(folder)
    mirror.take(content)
    return mirror.shown()


class Collection:
    """A calendar of a Radicale server that is replaced as a whole, as a published file is."""

    def __init__(self, radicale: Radicale, name: str) -> None:
        """Name the calendar; the first file makes it."""
        self._radicale = radicale
        self._address = radicale.calendar(name)
        self._name = name

    def take(self, content: bytes) -> None:
        """Put a file in the place of the whole calendar."""
        status, answer = self._radicale.answer("PUT", self._address, content)
        assert status in {201, 204}, answer.decode(errors="replace")

    def shown(self) -> list[Seen]:
        """Give the events that the server holds, each an object of its own."""
        return sorted(seen for content in self._radicale.items(self._name).values() for seen in by_icalendar(content))

    def cancelled(self) -> set[str]:
        """Give the UIDs of the events that the server holds as cancelled."""
        return _cancelled(self._radicale.items(self._name).values())


def _cancelled(items: Iterable[bytes]) -> set[str]:
    """Give the UIDs of all events that are withdrawn."""
    events = [event for content in items for event in Calendar.from_ical(content).walk("VEVENT")]
    return {str(event["UID"]) for event in events if str(event.get("STATUS")) == "CANCELLED"}


def _with_line_ends(content: bytes) -> bytes:
    """Give a text with the line ends of a calendar file."""
    return content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _run(folder: Path, *words: str) -> str:
    """Run Python with these words at a home of its own, and give what it printed."""
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, **home, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
