"""Files are written whole or not at all, all of them or none, and only over files that are ours."""

import json
import os
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from montagefit.errors import ForeignFileError, MontagefitError, RequestError

_NEW_FILE_MODE = 0o666


@dataclass(frozen=True)
class Output:
    """A file that is to be, and what it will hold."""

    path: Path
    content: bytes


def read_ours(path: Path, *, force: bool = False) -> bytes | None:
    """Give what a file of ours holds; None where there is none, or where `force` gives a strange one up.

    Raises ForeignFileError when something else is in the way, RequestError when it cannot be read.
    """
    if not path.exists():
        return None
    if not path.is_file():
        raise RequestError([f"{path} is in the way and is no file. Choose another --output."])
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RequestError([f"{path} cannot be read: {error.strerror}."]) from None
    holds_ours, what = _MARKS.get(path.suffix, _UNKNOWN)
    # An empty file holds nothing that could be lost.
    if not content or (not holds_ours(content) and force):
        return None
    if not holds_ours(content):
        raise ForeignFileError(str(path), what)
    return content


def check_all(paths: Sequence[Path], *, force: bool) -> None:
    """Raise once for all files that are in the way, before any work is done."""
    problems: list[MontagefitError] = []
    for path in paths:
        try:
            read_ours(path, force=force)
        except (ForeignFileError, RequestError) as problem:
            problems.append(problem)
    if len(problems) == 1:
        raise problems[0]
    if problems:
        raise RequestError([str(problem) for problem in problems])


def write_all(outputs: Sequence[Output]) -> None:
    """Write all files; when one cannot be written, put back what was there before.

    Raises RequestError that names the file and the reason.
    """
    # A link stays a link, to a synchronised folder for example; what it points to is replaced.
    targets = [(each.path.resolve() if each.path.is_symlink() else each.path, each.content) for each in outputs]
    made: list[Path] = []
    temporary: list[Path] = []
    before: list[tuple[Path, bytes | None]] = []
    path = targets[0][0]
    try:
        for path, content in targets:
            made += _make_folder(path.parent)
            temporary.append(_write_temporary(path, content))
        for (path, _), new in zip(targets, temporary, strict=True):
            before.append((path, path.read_bytes() if path.exists() else None))
            new.replace(path)
    except BaseException as error:
        for new in temporary:
            new.unlink(missing_ok=True)
        for old, content_before in before:
            _put_back(old, content_before)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise RequestError([f"{path} cannot be written: {reason}. Nothing was changed."]) from None
        raise


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; give the ones that are new, outermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _write_temporary(path: Path, content: bytes) -> Path:
    """Write a new file next to the one it will replace, readable as that one is."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".montagefit-")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(path.stat().st_mode & 0o7777 if path.exists() else _NEW_FILE_MODE & ~_umask())
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return new


def _put_back(path: Path, content: bytes | None) -> None:
    """Undo one replacement."""
    with suppress(OSError):
        if content is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != content:
            _write_temporary(path, content).replace(path)


def _umask() -> int:
    """Give which rights new files do not get; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _pdf_is_ours(content: bytes) -> bool:
    """Look at who made a PDF."""
    return content.startswith(b"%PDF") and bool(re.search(rb"/(Creator|Producer)\s*\(montagefit\b", content))


def _calendar_is_ours(content: bytes) -> bool:
    """Look at which program wrote a calendar."""
    return content.startswith(b"BEGIN:VCALENDAR") and bool(
        re.search(rb"^PRODID:-//montagefit//", content, re.MULTILINE)
    )


def _document_is_ours(content: bytes) -> bool:
    """Look at the format of a JSON document."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and str(document.get("format")).startswith("montagefit.program/")


def _text_is_ours(content: bytes) -> bool:
    """Look at the first line of a text."""
    return content.startswith(b"montagefit: ")


def _table_is_ours(content: bytes) -> bool:
    """Look at the heading of a squad's summary."""
    return content.removeprefix(b"\xef\xbb\xbf").startswith(b"line,name,folder,status,")


_MARKS: Mapping[str, tuple[Callable[[bytes], bool], str]] = {
    ".pdf": (_pdf_is_ours, "another program made this PDF"),
    ".ics": (_calendar_is_ours, "its PRODID is not ours"),
    ".json": (_document_is_ours, "it is not a program document"),
    ".csv": (_table_is_ours, "its heading is not that of a squad's summary"),
    ".txt": (_text_is_ours, "its first line is not ours"),
}
"""How to tell a file of ours, by suffix, and what to say of others."""

_UNKNOWN = (lambda _content: False, "we cannot tell who wrote it")
