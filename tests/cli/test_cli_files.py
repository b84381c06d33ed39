"""Files: whole or not at all, all or none, never over a stranger's."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from montagefit.cli.files import Output, check_all, read_ours, write_all
from montagefit.errors import ForeignFileError, RequestError

OURS = {
    "a.pdf": b"%PDF-1.7\n<< /Author (montagefit) /Creator (montagefit) >>\n%%EOF",
    "a.ics": b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//montagefit//montagefit//EN\r\nEND:VCALENDAR\r\n",
    "a.json": b'{"format": "montagefit.program/1"}',
    "a.txt": b"montagefit: Rocky (1976)\n",
}
FOREIGN = {
    "a.pdf": b"%PDF-1.7\n<< /Creator (Writer) /Title (montagefit) >>\n%%EOF",
    "a.ics": b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nSUMMARY:PRODID:-//montagefit//\r\nEND:VCALENDAR\r\n",
    "a.json": b'{"format": "other/1", "text": "montagefit.program/1"}',
    "a.txt": b"My diary\nmontagefit: Rocky was nice.\n",
}


@pytest.mark.parametrize("name", OURS)
def test_our_files_are_known(tmp_path: Path, name: str) -> None:
    """A file of ours is read back."""
    (tmp_path / name).write_bytes(OURS[name])
    assert read_ours(tmp_path / name) == OURS[name]


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("content", ["foreign", "binary"])
def test_strange_files_are_refused(tmp_path: Path, name: str, content: str) -> None:
    """A stranger's file is not ours, whatever it mentions; --force gives it up."""
    (tmp_path / name).write_bytes(FOREIGN[name] if content == "foreign" else b"\xff\x00\xfe")
    with pytest.raises(ForeignFileError, match="--force"):
        read_ours(tmp_path / name)
    assert read_ours(tmp_path / name, force=True) is None


def test_nothing_and_emptiness_are_in_nobodys_way(tmp_path: Path) -> None:
    """A file that is not there, or holds nothing, may be written."""
    (tmp_path / "a.ics").touch()
    assert read_ours(tmp_path / "a.ics") is None
    assert read_ours(tmp_path / "b.ics") is None


def test_all_strange_files_are_told_at_once(tmp_path: Path) -> None:
    """Whoever has two files in the way hears of both."""
    for name, content in FOREIGN.items():
        (tmp_path / name).write_bytes(content)
    with pytest.raises(RequestError) as caught:
        check_all([tmp_path / name for name in FOREIGN], force=False)
    assert len(caught.value.reasons) == len(FOREIGN) > 1


def test_files_are_written_as_they_are(tmp_path: Path) -> None:
    """Bytes stay bytes, folders are made, and nothing else is left behind."""
    folder = tmp_path / "new" / "folder"
    write_all([Output(folder / "a.ics", b"one\r\n"), Output(folder / "b.json", b"two")])
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.ics": b"one\r\n", "b.json": b"two"}


def test_new_files_have_the_usual_rights(tmp_path: Path) -> None:
    """A new file can be read by whoever the umask allows; an old one keeps its rights."""
    mask = os.umask(0o022)
    try:
        write_all([Output(tmp_path / "a.txt", b"new")])
        assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o644
        (tmp_path / "a.txt").chmod(0o600)
        write_all([Output(tmp_path / "a.txt", b"newer")])
        assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o600
    finally:
        os.umask(mask)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """A calendar in a synchronised folder is reached through its link."""
    (tmp_path / "shared.ics").write_bytes(b"old")
    (tmp_path / "a.ics").symlink_to(tmp_path / "shared.ics")
    write_all([Output(tmp_path / "a.ics", b"new")])
    assert (tmp_path / "a.ics").is_symlink()
    assert (tmp_path / "shared.ics").read_bytes() == b"new"


@pytest.mark.parametrize("before", [b"before", None])
def test_one_failure_undoes_all(tmp_path: Path, before: bytes | None) -> None:
    """When the second file cannot be written, the first is as it was."""
    if before is not None:
        (tmp_path / "a.txt").write_bytes(before)
    blocked = tmp_path / "b.txt"
    blocked.mkdir()
    (blocked / "inside").touch()
    names = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(RequestError, match=r"b\.txt cannot be written"):
        write_all([Output(tmp_path / "a.txt", b"after"), Output(blocked, b"after")])
    assert sorted(path.name for path in tmp_path.rglob("*")) == names
    if before is not None:
        assert (tmp_path / "a.txt").read_bytes() == before


def test_a_folder_that_cannot_be_made_leaves_no_trace(tmp_path: Path) -> None:
    """Where a file is in the way of a folder, nothing is written and no new folder stays."""
    (tmp_path / "file").touch()
    with pytest.raises(RequestError, match="cannot be written"):
        write_all([Output(tmp_path / "new" / "a.txt", b"one"), Output(tmp_path / "file" / "b.txt", b"two")])
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


_NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from montagefit.cli.files import Output, write_all
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
if sys.argv[2] == "killed":
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
write_all([Output(Path(sys.argv[1]), b"new" * 1000)])
"""


@pytest.mark.parametrize("how", ["killed", "told"])
def test_a_write_that_ends_in_the_middle_leaves_the_old_file_whole(tmp_path: Path, how: str) -> None:
    """Killed after a thousand bytes, or out of room: the calendar that was there is still there, every byte."""
    file = tmp_path / "a.ics"
    file.write_bytes(b"old" * 500)
    done = subprocess.run(
        [sys.executable, "-c", _NO_ROOM, str(file), how], capture_output=True, encoding="utf-8", check=False
    )
    assert file.read_bytes() == b"old" * 500
    if how == "killed":
        assert done.returncode == -signal.SIGXFSZ
    else:
        assert "a.ics cannot be written: File too large. Nothing was changed." in done.stderr
        assert [path.name for path in tmp_path.iterdir()] == ["a.ics"]
