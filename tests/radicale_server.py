"""A real Radicale server on this machine, started for tests and stopped after them, and how to look into it."""

import base64
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER = "anna"
PASSWORD = "a secret, 🥊 and: all"  # noqa: S105 - of a server that lives for one test
_CONFIG = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[logging]
level = error
"""
_MAKE_CALENDAR = """<?xml version="1.0" encoding="utf-8"?>
<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:set><D:prop><D:displayname>{name}</D:displayname></D:prop></D:set>
</C:mkcalendar>"""


@dataclass(frozen=True)
class Radicale:
    """A running server."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def address(self) -> str:
        """Give the address of the server."""
        return f"http://127.0.0.1:{self.port}/"

    def calendar(self, name: str) -> str:
        """Give the address of a calendar."""
        return f"{self.address}{USER}/{name}/"

    def make_calendar(self, name: str, shown: str = "Training") -> str:
        """Make an empty calendar and give its address."""
        body = _MAKE_CALENDAR.format(name=shown).encode()
        assert self.send("MKCALENDAR", self.calendar(name), body) == 201
        return self.calendar(name)

    def send(self, method: str, address: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> int:
        """Send a request as the user and give the status."""
        return self.answer(method, address, body, headers)[0]

    def answer(
        self, method: str, address: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Send a request as the user and give status and content."""
        secret = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        asked = urllib.request.Request(  # noqa: S310 - always our own server
            address,
            data=body or None,
            method=method,
            headers={"Authorization": f"Basic {secret}", "Content-Type": "text/calendar", **(headers or {})},
        )
        try:
            with urllib.request.urlopen(asked, timeout=60) as response:  # noqa: S310 - the same
                return response.status, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def items(self, name: str) -> dict[str, bytes]:
        """Give every object of a calendar as it lies on the disk, by file name."""
        folder = self.folder / "collections" / "collection-root" / USER / name
        return {path.name: path.read_bytes() for path in sorted(folder.glob("*.ics"))}


@contextmanager
def running(folder: Path, port: int | None = None) -> Iterator[Radicale]:
    """Run a server in a folder, on a free port."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    chosen = port or _free_port()
    (folder / "config").write_text(_CONFIG.format(port=chosen, folder=folder), encoding="utf-8")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", str(folder / "config")],
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
    try:
        _wait(chosen, process, folder)
        yield Radicale(chosen, folder, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)


def _free_port() -> int:
    """Give a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until the server listens."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert process.poll() is None, (folder / "log").read_text(encoding="utf-8")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError((folder / "log").read_text(encoding="utf-8"))
