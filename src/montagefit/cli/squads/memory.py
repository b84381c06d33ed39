"""What a squad's folder remembers: who is done and from which wishes, so that an interrupted run can go on."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import IO, TYPE_CHECKING, Any

from montagefit.cli.files import Output, write_all
from montagefit.cli.squads.job import Made
from montagefit.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from montagefit.cli.squads.job import Job

FOLDER = ".montagefit"
_RUN = "run.json"
_TEMPORARY = ".montagefit-*"


@dataclass(frozen=True)
class Moment:
    """When a run began: its day decides when programs start, its second is noted on events that changed."""

    today: date
    stamp: datetime
    goes_on: bool = False
    """Whether a run that was interrupted goes on."""


class Memory:
    """The hidden folder beside the athletes' folders."""

    def __init__(self, output: Path) -> None:
        """Take the squad's folder."""
        self.output = output
        self.folder = output / FOLDER
        self.unfinished_table = self.folder / "summary.csv"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the folder to this run; raises RequestError when another run holds it or it cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / "lock").open("a") as lock:
                if not _locked(lock):
                    busy = f"Another run is writing into {self.output}. Wait for it, or choose another --output."
                    raise RequestError([busy])
                yield
        except OSError as error:  # the notes and the table, too, may meet a full disk
            raise RequestError([f"{self.output} cannot be written: {error.strerror or error}."]) from None

    def begin(self, list_key: str, today: date, stamp: datetime) -> Moment:
        """Give the moment of this run: now, or that of the same run when it was interrupted and its Monday is ahead."""
        found = _read(self.folder / _RUN)
        with suppress(KeyError, TypeError, ValueError):
            day, second = date.fromisoformat(found["today"]), datetime.fromisoformat(found["stamp"])
            if found["list"] == list_key and day <= today <= day + timedelta(days=7 - day.weekday()):
                return Moment(day, second, goes_on=True)
        self._write(_RUN, {"list": list_key, "today": today.isoformat(), "stamp": stamp.isoformat()})
        return Moment(today, stamp)

    def end(self) -> None:
        """Note that the run is over."""
        (self.folder / _RUN).unlink(missing_ok=True)

    def made_before(self, folder: str, job: Job) -> Made | None:
        """Give what the summary tells of an athlete whose files are there just as this job would make them."""
        found = _read(self.folder / f"{folder}.json")
        files, facts = found.get("files"), found.get("facts")
        if found.get("key") != job.key() or not isinstance(files, dict) or not isinstance(facts, dict):
            return None
        for name in job.file_names().values():
            try:
                content = (self.output / folder / name).read_bytes()
            except OSError:
                return None
            if files.get(name) != _digest(content):
                return None
        return Made(facts=facts)

    def keep(self, folder: str, job: Job, made: Made) -> None:
        """Write an athlete's files, all of them or none, and note that they are there."""
        for leftover in (self.output / folder).glob(_TEMPORARY):
            leftover.unlink(missing_ok=True)  # of a run that was killed: nobody else writes here
        write_all([Output(self.output / folder / name, content) for name, content in made.files.items()])
        digests = {name: _digest(content) for name, content in made.files.items()}
        self._write(f"{folder}.json", {"key": job.key(), "files": digests, "facts": made.facts})

    def _write(self, name: str, content: Mapping[str, Any]) -> None:
        """Write one note."""
        text = json.dumps(content, ensure_ascii=False)
        new = self.folder / f"{name}.new"
        new.write_text(text, encoding="utf-8")
        new.replace(self.folder / name)


def _digest(content: bytes) -> str:
    """Give a digest of bytes."""
    return hashlib.sha256(content).hexdigest()


def _read(path: Path) -> dict[str, Any]:
    """Read a note; one that is torn or missing says nothing."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _locked(lock: IO[str]) -> bool:
    """Take a lock that ends with this process, however it ends."""
    import sys

    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
