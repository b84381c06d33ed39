"""`squad`: one folder for each athlete, whatever is in the list and whenever it is stopped."""

import csv
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import Result
from command_line import Run

from montagefit.cli.squads.results import COLUMNS

_LIST = """\
name,film,weeks,days,minutes,kit,spare,push-up
Ana,rocky-1,4,"mon,wed",30,home,knee,12
Ben,rocky-4,4,mon-wed,,gym,,31
Zoë,,4,"mon,thu",,,,
"""
_QUICK = ("--format", "ics", "--jobs", "1", "--film", "creed")


def _summary(folder: Path) -> list[dict[str, str]]:
    """Read the table."""
    rows = list(csv.DictReader(io.StringIO((folder / "summary.csv").read_text(encoding="utf-8-sig"))))
    assert rows
    assert tuple(rows[0]) == COLUMNS
    return rows


def _files(folder: Path) -> dict[str, bytes]:
    """Give all that a run left, by path."""
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert found
    return found


def _squad(run: Run, tmp_path: Path, content: str, *words: str) -> Result:
    """Write a list and run it."""
    (tmp_path / "list.csv").write_text(content, encoding="utf-8")
    return run("squad", "list.csv", *_QUICK, *words)


def test_everybody_gets_a_folder(run: Run, tmp_path: Path) -> None:
    """Files, table and page are there; stdout holds the paths of the summary alone."""
    result = _squad(run, tmp_path, _LIST)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == ["list/summary.csv", "list/summary.txt"]
    assert result.stderr.splitlines()[0] == "1/3 ana: rocky-1, 4 weeks to 2026-12-23"
    assert {name for name in _files(tmp_path / "list") if not name.startswith(".")} == {
        "ana/rocky-1.ics",
        "ben/rocky-4.ics",
        "zoë/creed.ics",
        "summary.csv",
        "summary.txt",
    }
    rows = _summary(tmp_path / "list")
    assert [(row["line"], row["name"], row["status"], row["film"]) for row in rows] == [
        ("2", "Ana", "made", "rocky-1"),
        ("3", "Ben", "made", "rocky-4"),
        ("4", "Zoë", "made", "creed"),
    ]
    assert "Zoë" in (tmp_path / "list" / "summary.txt").read_text(encoding="utf-8")


def test_a_squad_s_program_is_what_plan_makes(run: Run, tmp_path: Path) -> None:
    """The same wishes on the command line give the same bytes, once name and series are said."""
    assert _squad(run, tmp_path, _LIST).exit_code == 0
    wishes = ("--weeks", "4", "--days", "mon,wed", "--minutes", "30", "--kit", "home", "--spare", "knee")
    named = ("--test", "push-up=12", "--series", "2026-11-30-ana", "--reason", "Ana", "--format", "ics")
    assert run("plan", "rocky-1", *wishes, *named).exit_code == 0
    assert (tmp_path / "rocky-1.ics").read_bytes() == (tmp_path / "list/ana/rocky-1.ics").read_bytes()


def test_two_athletes_share_no_event(run: Run, tmp_path: Path) -> None:
    """The same film on the same days has other UIDs for another person, so that one calendar can hold both."""
    assert _squad(run, tmp_path, "name,weeks\nAna,2\nBen,2\n").exit_code == 0
    uids = [
        {line for line in (tmp_path / f"list/{name}/creed.ics").read_text().splitlines() if line.startswith("UID:")}
        for name in ("ana", "ben")
    ]
    assert uids[0]
    assert uids[0] & uids[1] == set()


WRONG = [
    ("level", "novise", "level: 'novise' is not a level. Did you mean 'novice'?"),
    ("film", "rocky-9", "No film is called 'rocky-9'"),
    ("age", "12", "under 16"),
    ("minutes", "5", "Try --minutes"),
    ("minutes", "mon=30", "days"),
    ("condition", "heart", "see a doctor"),
    ("push-up", "many", "test: 'many' is not a number of repetitions"),
    ("weight", "9 kg", "weight: 9 kg cannot be right"),
    ("exclude", "nothing-at-all", "exclude: No exercise is called"),
    ("start", "2020-01-06", "start: 2020-01-06 is over"),
    ("at", "25:00", "at: '25:00' is not a time of day"),
    ("cleared", "perhaps", "cleared: "),
]


@pytest.mark.parametrize(("column", "cell", "told"), WRONG, ids=[f"{column}={cell}" for column, cell, _ in WRONG])
def test_a_bad_row_is_told_and_the_rest_goes_on(run: Run, tmp_path: Path, column: str, cell: str, told: str) -> None:
    """The row's line and column are named, the exit status is 1, and everybody else has a program."""
    result = _squad(run, tmp_path, f"name,weeks,{column}\nAna,2,{cell}\nBen,2,\n", "--days", "mon,wed")
    assert result.exit_code == 1, result.stderr
    assert "Traceback" not in result.stderr
    line = next(line for line in result.stderr.splitlines() if "list.csv, line 2 (Ana): " in line)
    assert told in line
    rows = _summary(tmp_path / "list")
    assert [row["status"] for row in rows] == ["no program", "made"]
    assert told in rows[0]["problem"]
    assert (tmp_path / "list/ben/creed.ics").is_file()
    assert not (tmp_path / "list/ana").exists()


@pytest.mark.parametrize(
    ("content", "words", "told"),
    [
        ("name,flim\nAna,creed\n", (), "'flim', which is no key of an athlete. Did you mean 'film'?"),
        ("name,minuts\nAna,30\n", (), "Did you mean 'minutes'?"),
        ("name\n", (), "no athlete"),
        ("", (), "is empty"),
        ('name\n"Ana\n', (), "quotation mark"),
        ("name\nAna\n", ("--output", "list.csv"), "is a file"),
        ("name\nAna\n", ("--jobs", "0"), "Use 1 to 256"),
        ("name\nAna\n", ("--level", "novise"), "Did you mean 'novice'?"),
    ],
)
def test_what_concerns_the_whole_list_stops_at_once(
    run: Run, tmp_path: Path, content: str, words: tuple[str, ...], told: str
) -> None:
    """A heading or an option that is wrong has exit status 2, and nothing is written."""
    result = _squad(run, tmp_path, content, *words)
    assert result.exit_code == 2, result.stderr
    assert told in result.stderr
    assert result.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_without_a_film_there_is_a_hint(run: Run, tmp_path: Path) -> None:
    """A list without films needs one for all."""
    (tmp_path / "list.csv").write_text("name\nAna\n")
    result = run("squad", "list.csv")
    assert result.exit_code == 2
    assert "--film FILM" in result.stderr


HOSTILE = [
    "../../etc/passwd",
    "/abs",
    "..",
    ".montagefit",
    "CON",
    "a/b\\c",
    "=1+1",
    "summary",
    "x" * 300,
    "💪",
    "\u202eevil",
]


def test_hostile_names_stay_in_the_folder(run: Run, tmp_path: Path) -> None:
    """No name leaves the folder, clashes with another, is a device, or becomes a formula in the table."""
    rows = "".join(f'"{name}",1\n' for name in (*HOSTILE, "Ana", "ANA", "ana", "Ana 2"))
    result = _squad(run, tmp_path, f"name,weeks\n{rows}")
    assert result.exit_code == 0, result.stderr
    folders = sorted(path.name for path in (tmp_path / "list").iterdir() if path.is_dir())
    assert len(folders) == len(HOSTILE) + 4 + 1
    assert {"ana", "ana-2", "ana-3", "ana-2-2", "con-athlete", "etc-passwd", "athlete-10", "summary-athlete"} <= set(
        folders
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list", "list.csv"]
    table = _summary(tmp_path / "list")
    assert [row["name"][:1] for row in table].count("'") == 1
    assert "summary.csv" in {path.name for path in (tmp_path / "list").iterdir()}


def test_stdin_is_a_list(run: Run, tmp_path: Path) -> None:
    """`-` reads the list from stdin and writes into `squad`."""
    result = run("squad", "-", *_QUICK, stdin=b"name,weeks\nAna,1\n")
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / "squad/ana/creed.ics").is_file()


def test_quiet_says_only_what_went_wrong(run: Run, tmp_path: Path) -> None:
    """With --quiet stderr holds problems alone; with --verbose it holds the time, too."""
    result = _squad(run, tmp_path, "name,weeks,level\nAna,1,x\nBen,1,\n", "--quiet")
    assert result.stderr.splitlines() == [
        "1/2 list.csv, line 2 (Ana): level: 'x' is not a level. Use novice, intermediate, advanced."
    ]
    assert "s an athlete" in _squad(run, tmp_path, "name,weeks\nBen,1\n", "--verbose").stderr


def test_what_is_there_is_not_made_again(run: Run, tmp_path: Path) -> None:
    """A second run makes only what changed, was lost or was spoilt, and ends with the same bytes."""
    assert _squad(run, tmp_path, _LIST).exit_code == 0
    before = _files(tmp_path / "list")
    (tmp_path / "list/ana/rocky-1.ics").unlink()
    again = _squad(run, tmp_path, _LIST)
    assert [("was there" in line) for line in again.stderr.splitlines()[:3]] == [False, True, True]
    assert _files(tmp_path / "list") == before
    changed = _squad(run, tmp_path, _LIST.replace("mon-wed", "mon-tue"))
    assert [("was there" in line) for line in changed.stderr.splitlines()[:3]] == [True, False, True]


def test_a_strange_file_is_that_athlete_s_problem(run: Run, tmp_path: Path) -> None:
    """A calendar of somebody else stays what it is; a strange summary stops everything."""
    (tmp_path / "list/ana").mkdir(parents=True)
    (tmp_path / "list/ana/creed.ics").write_text("mine")
    result = _squad(run, tmp_path, "name,weeks\nAna,1\nBen,1\n")
    assert result.exit_code == 1
    assert "is not a file montagefit wrote" in result.stderr
    assert (tmp_path / "list/ana/creed.ics").read_text() == "mine"
    (tmp_path / "list/summary.csv").write_text("a,b\n")
    before = _files(tmp_path / "list")
    assert _squad(run, tmp_path, "name,weeks\nAna,1\n").exit_code == 1
    assert _files(tmp_path / "list") == before


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    """A file where an athlete's folder should be is that athlete's problem; one above all folders stops everything."""
    (tmp_path / "list").mkdir()
    (tmp_path / "list/ana").write_text("mine")
    result = _squad(run, tmp_path, "name,weeks\nAna,1\nBen,1\n")
    assert result.exit_code == 1
    assert "line 2 (Ana): list/ana/creed.ics cannot be written" in result.stderr
    assert [row["status"] for row in _summary(tmp_path / "list")] == ["no program", "made"]
    stopped = _squad(run, tmp_path, "name,weeks\nAna,1\n", "--output", "list/ana/below")
    assert (stopped.exit_code, stopped.stdout) == (1, "")
    assert "cannot be written" in stopped.stderr
    assert "Traceback" not in stopped.stderr


def _process(tmp_path: Path, *words: str, day: str = "2026-11-23") -> subprocess.Popen[str]:
    """Start a squad's run as a process of its own."""
    # What is started in the background may have been told to ignore interrupts; a person's terminal does not.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heard}; from montagefit.cli.main import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", code, "squad", "list.csv", *words],
        cwd=tmp_path,
        env={**os.environ, "MONTAGEFIT_TODAY": day, "SOURCE_DATE_EPOCH": "1796083200", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_stopped_goes_on(run: Run, tmp_path: Path, how: signal.Signals) -> None:
    """Killed or interrupted, the same command on the next day ends with the bytes of a run without a stop."""
    content = "name,weeks\n" + "".join(f"Athlete {number},4\n" for number in range(10))
    assert _squad(run, tmp_path, content, "--output", "whole").exit_code == 0
    words = ("--format", "ics", "--film", "creed", "--output", "stopped", "--jobs")
    first = _process(tmp_path, *words, "2")
    assert first.stderr is not None
    assert first.stderr.readline().startswith("1/10")
    (os.kill if how is signal.SIGKILL else os.killpg)(first.pid, how)
    rest = first.communicate(timeout=30)[1]
    assert first.returncode != 0
    assert "Traceback" not in rest
    if how is signal.SIGINT:
        assert "The same command goes on from here." in rest
    _wait_for_the_end_of_all(first.pid)
    assert not (tmp_path / "stopped/summary.csv").exists()
    second = _process(tmp_path, *words, "1", day="2026-11-24")
    told = second.communicate(timeout=60)[1]
    assert second.returncode == 0, told
    assert "Going on with the run of 2026-11-23" in told
    assert "(was there)" in told
    assert _files(tmp_path / "stopped") == _files(tmp_path / "whole")


def _wait_for_the_end_of_all(group: int) -> None:
    """Wait until no process of a run is left; workers end with the one that started them."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    os.killpg(group, signal.SIGKILL)
    pytest.fail("workers are still there")


def test_two_runs_do_not_share_a_folder(run: Run, tmp_path: Path) -> None:
    """The second of two runs into one folder is sent away, and nothing of the first is touched."""
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "list/.montagefit").mkdir(parents=True)
    with (tmp_path / "list/.montagefit/lock").open("w") as lock:
        fcntl.flock(lock.fileno(), fcntl.LOCK_EX)
        result = _squad(run, tmp_path, "name,weeks\nAna,1\n")
    assert result.exit_code == 1
    assert "Another run is writing into list" in result.stderr
    assert not (tmp_path / "list/ana").exists()
