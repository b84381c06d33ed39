"""`plan`: files, messages, exit statuses, and nothing written when something is wrong."""

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from command_line import Run


def _document(result: Result) -> dict[str, Any]:
    """Read the document that was printed."""
    assert result.exit_code == 0, result.stderr
    content: dict[str, Any] = json.loads(result.stdout)
    return content


def test_paths_go_to_stdout_and_the_rest_to_stderr(run: Run, tmp_path: Path) -> None:
    """Without options there are a sheet and a calendar, and their paths are all that stdout holds."""
    result = run("plan", "Rocky", "I")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == ["rocky-1.pdf", "rocky-1.ics"]
    assert (tmp_path / "rocky-1.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "rocky-1.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    lines = result.stderr.splitlines()
    assert 5 <= len(lines) <= 15
    assert lines[0].startswith("Rocky: 8 weeks, Mon 30 Nov 2026 to ")
    assert lines[-2].strip() == "montagefit film rocky-1"
    assert lines[-1].strip() == "montagefit plan Rocky I --at 07:00"


def test_the_summary_is_short_however_much_gives_way(run: Run) -> None:
    """Many wishes that give way still make at most fifteen lines, with a count."""
    wishes = """
        --days daily --level advanced --test push-up=3 --spare knee,wrist --exclude pull-up,mitt-work --age 66
        --finale 2027-03-14 --timezone Europe/Berlin --reminder 5 --format ics
    """
    result = run("plan", "rocky-4", *shlex.split(wishes))
    assert result.exit_code == 0, result.stderr
    lines = result.stderr.splitlines()
    assert len(lines) <= 15
    assert any("gave way" in line for line in lines)
    assert any(line.strip().startswith("and ") and line.endswith(" more") for line in lines)
    assert sum("has no effect without --at" in line for line in lines) == 2


def test_equal_wishes_give_equal_files(run: Run, tmp_path: Path) -> None:
    """Two runs write the same bytes, into a folder that is made for them."""
    for folder in ("one", "two/deep"):
        assert run("plan", "rocky-1", "--format", "pdf,ics,json,text", "--output", folder).exit_code == 0
    names = [path.name for path in sorted((tmp_path / "one").iterdir())]
    assert names == ["rocky-1.ics", "rocky-1.json", "rocky-1.pdf", "rocky-1.txt"]
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two/deep" / name).read_bytes()


def test_a_document_can_be_printed(run: Run, tmp_path: Path) -> None:
    """`--output -` prints one text format and writes nothing."""
    document = _document(run("plan", "drago", "--format", "json", "--output", "-"))
    assert document["film_plan"]["id"] == "rocky-4-drago"
    assert run("plan", "rocky-1", "--format", "text", "--output", "-").stdout.startswith("montagefit: Rocky (1976)\n")
    assert list(tmp_path.iterdir()) == []


def test_wishes_arrive_in_the_document(run: Run) -> None:
    """Every wish about the athlete is in the document as it was meant."""
    wishes = """
        --level novice --weeks 6 --start 2026-12-07 --minutes mon=40,thu=45 --kit home --kit gloves,wraps --spare wrist
        --exclude 'Brick jog' --test plank=60s --test run-5k=32:00 --age 30 --weight 176 --height 70 --units imperial
        --at 07:00 --timezone America/New_York
        --reminder 10 --series spring --reason 'For the hill.' --format json --output -
    """
    document = _document(run("plan", "rocky-1", *shlex.split(wishes)))
    athlete = document["athlete"]
    assert len(document["weeks"]) == 6
    assert document["start"] == "2026-12-07"
    assert athlete["weekdays"] == ["mon", "thu"]
    assert athlete["minutes"] == {"mon": 40, "thu": 45}
    assert {"jump-rope", "gloves", "wraps"} <= set(athlete["kit"])
    assert athlete["spare"] == ["wrist"]
    assert athlete["exclude"] == ["brick-jog"]
    assert athlete["tests"] == {"plank": 60, "run-5k": 1920}
    assert (athlete["age"], athlete["weight_kg"], athlete["units"]) == (30, 79.8, "imperial")
    assert athlete["height_cm"] == 177.8
    assert (athlete["timezone"], athlete["series"], athlete["reason"]) == (
        "America/New_York",
        "spring",
        "For the hill.",
    )
    starts = [session["start"] for week in document["weeks"] for session in week["sessions"]]
    assert starts
    assert all("T07:00:00-0" in start for start in starts)


def test_the_machine_says_the_time_zone(run: Run) -> None:
    """`--at` alone takes the time zone of the machine."""
    document = _document(run("plan", "rocky-1", "--at", "07:00", "--format", "json", "--output", "-", TZ="Asia/Tokyo"))
    assert document["athlete"]["timezone"] == "Asia/Tokyo"


def test_flags_win_over_the_profile(run: Run, tmp_path: Path) -> None:
    """What a profile says holds until a flag says otherwise."""
    (tmp_path / "me.toml").write_text('kit = "home"\nage = 30\ndays = ["mon", "thu"]\nat = "06:30"\n')
    words = ("plan", "rocky-1", "--profile", "me.toml", "--kit", "none", "--format", "json", "--output", "-")
    athlete = _document(run(*words))["athlete"]
    assert (athlete["kit"], athlete["age"], athlete["weekdays"]) == ([], 30, ["mon", "thu"])
    assert athlete["timezone"] == "Europe/Berlin"


def test_a_profile_of_the_published_schema_is_read(run: Run, tmp_path: Path) -> None:
    """Whoever writes a profile after `montagefit schema athlete` is understood."""
    properties = json.loads(run("schema", "athlete").stdout)["properties"]
    text = """
        level = "novice"
        weekdays = ["mon", "thu"]
        minutes = 40
        kit = ["jump-rope"]
        spare = ["knee"]
        conditions = ["heart"]
        cleared = true
        exclude = ["brick-jog"]
        tests = { push-up = 3 }
        age = 40
        weight_kg = 80.0
        height_cm = 178.0
        units = "metric"
        weeks = 6
        finale = "2027-01-17"
        at = "07:00:00"
        timezone = "Europe/Berlin"
        reminder = 15
        series = "winter"
        reason = "Why not."
    """
    profile = tomllib.loads(text)
    assert set(profile) == set(properties)
    (tmp_path / "me.toml").write_text(text)
    athlete = _document(run("plan", "rocky-1", "--profile", "me.toml", "--format", "json", "--output", "-"))["athlete"]
    assert (athlete["weight_kg"], athlete["tests"], athlete["conditions"]) == (80.0, {"push-up": 3}, ["heart"])


def test_an_old_calendar_is_updated(run: Run, tmp_path: Path) -> None:
    """The second run says what became of the sessions; a third one finds nothing to change."""
    words = ("plan", "rocky-1", "--format", "ics", "--timezone", "Europe/Berlin", "--at")
    assert "Calendar" not in run(*words, "07:00").stderr
    assert "Calendar updated: 24 sessions: 24 moved." in run(*words, "08:00").stderr
    before = (tmp_path / "rocky-1.ics").read_bytes()
    assert "Calendar updated: 24 sessions: 24 unchanged." in run(*words, "08:00").stderr
    assert (tmp_path / "rocky-1.ics").read_bytes() == before


def test_the_calendar_may_hold_more_than_sessions(run: Run, tmp_path: Path) -> None:
    """Rest days and banners come when asked for, are counted, and are told to be useless without a calendar."""
    assert run("plan", "rocky-1", "--format", "ics").exit_code == 0
    more = run("plan", "rocky-1", "--format", "ics", "--rest-days", "--week-banners")
    assert "Calendar updated: 62 events: 24 unchanged, 38 new." in more.stderr
    content = (tmp_path / "rocky-1.ics").read_text(encoding="utf-8")
    assert content.count("SUMMARY:Rocky W1 · Rest day") == 4
    assert "SUMMARY:Rocky W1: " in content
    useless = run("plan", "rocky-1", "--format", "text", "--rest-days")
    assert "--rest-days has no effect without --format ics" in useless.stderr


def test_a_large_calendar_is_told(run: Run, tmp_path: Path) -> None:
    """More than Google takes is written all the same, with a note that fits a line."""
    assert "Google" not in run("plan", "rocky-1", "--format", "ics").stderr
    file = tmp_path / "rocky-1.ics"
    content = file.read_bytes()
    event = content[content.index(b"BEGIN:VEVENT") : content.index(b"END:VEVENT") + len(b"END:VEVENT\r\n")]
    uid = re.findall(rb"\r\nUID:(.*)\r\n", event)[0]
    long = event.replace(uid, b"0" * 36).replace(b"\r\nSEQUENCE", b"\r\nCOMMENT:" + b"x" * 900_000 + b"\r\nSEQUENCE")
    file.write_bytes(content.replace(event, event + long))
    told = run("plan", "rocky-1", "--format", "ics").stderr.splitlines()
    assert "Note: 25 events, 1.0 MB: Google takes about 1,000 and 1 MB; plan fewer --weeks" in told


def test_a_program_that_has_begun_can_be_made_again(run: Run) -> None:
    """A start that is over is a slip, unless the folder holds the calendar of this film."""
    words = ("plan", "rocky-1", "--format", "ics", "--start", "2026-11-23")
    later = {"MONTAGEFIT_TODAY": "2026-12-10"}
    assert run(*words, **later).exit_code == 2
    assert run(*words).exit_code == 0
    assert run(*words, **later).exit_code == 0


REFUSED = [
    (("rocky-1", "--level", "novise"), 2, "Did you mean 'novice'?"),
    (("rocky-1", "--weeks", "60"), 2, "Use 1 to 52"),
    (("rocky-1", "--start", "2026-11-22"), 2, "2026-11-22 is over; today is 2026-11-23"),
    (("rocky-1", "--start", "2926-11-30"), 2, "years away"),
    (("rocky-1", "--finale", "soon"), 2, "not a date"),
    (("rocky-1", "--days", "mon,weekned"), 2, "Did you mean 'weekend'?"),
    (("rocky-1", "--minutes", "2000"), 2, "too much"),
    (("rocky-1", "--minutes", "8"), 1, "Try --minutes"),
    (("rocky-1", "--minutes", "mon=30,sat=75", "--days", "mon,wed,sat"), 2, "nothing for wed"),
    (("rocky-1", "--minutes", "mon=30,sun=75", "--days", "mon"), 2, "sun is no training day"),
    (("rocky-1", "--kit", "trampoline"), 2, "neither kit nor a preset"),
    (("rocky-1", "--spare", "knees"), 2, "Did you mean 'knee'?"),
    (("rocky-1", "--condition", "hart"), 2, "Did you mean 'heart'?"),
    (("rocky-1", "--condition", "heart"), 1, "--cleared"),
    (("rocky-1", "--condition", "pregnancy", "--cleared"), 1, "maternity"),
    (("rocky-1", "--exclude", "stares springs"), 2, "Did you mean stair-sprint"),
    (("rocky-1", "--test", "push-up=4000"), 2, "cannot be right"),
    (("rocky-1", "--test", "plank=60", "--test", "plank=70"), 2, "given twice"),
    (("rocky-1", "--age", "3"), 1, "under 16"),
    (("rocky-1", "--age", "300"), 2, "Use 1 to 110"),
    (("rocky-1", "--weight", "900"), 2, "30 to 300 kg"),
    (("rocky-1", "--weight", "40", "--units", "imperial"), 2, "66 to 661 lb"),
    (("rocky-1", "--weight", "heavy"), 2, "not a weight"),
    (("rocky-1", "--height", "20"), 2, "100 to 250 cm"),
    (("rocky-1", "--height", "20", "--units", "imperial"), 2, "40 to 98 in"),
    (("rocky-1", "--height", "tall"), 2, "not a height"),
    (("rocky-1", "--units", "stone"), 2, "Use metric, imperial"),
    (("rocky-1", "--at", "7pm"), 2, "24-hour clock"),
    (("rocky-1", "--at", "mon=07:00", "--days", "mon,fri"), 2, "nothing for fri"),
    (("rocky-1", "--at", "07:00", "--timezone", "berlin"), 2, "Did you mean 'Europe/Berlin'?"),
    (("rocky-1", "--reminder", "-5"), 2, "too little"),
    (("rocky-1", "--series", "My run"), 2, "Write 'my-run'"),
    (("rocky-1", "--reason", ""), 2, "one line"),
    (("rocky-1", "--paper", "a5"), 2, "Use a4, letter"),
    (("rocky-1", "--format", "docx"), 2, "is not a format"),
    (("rocky-1", "--output", "-"), 2, "add --format json"),
    (("rocky-1", "--output", "-", "--format", "pdf"), 2, "add --format json"),
    (("rocky-1", "--output", "-", "--format", "json,text"), 2, "exactly one"),
    (("rocky-1", "--output", "file"), 2, "is a file"),
    (("rocky-1", "--output", "file/below"), 1, "cannot be written"),
    (("rocky-1", "--profile", "nowhere.toml"), 2, "does not exist"),
    (("rocky-1", "--profile", "file"), 2, "levl"),
    (("rocky-1", "--pack", "nowhere"), 2, "does not exist"),
    (("rocky-1", "--pack", "."), 1, "Is this a pack?"),
    (("rocky-1", "--lvel", "novice"), 2, "--level"),
    (("rocky-1", "--from", "old.json"), 2, "does not exist"),
    (("rocky-9",), 1, "Did you mean"),
    ((), 2, "Missing argument 'FILM'"),
]


@pytest.mark.parametrize(("words", "status", "told"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED])
def test_nothing_is_written_when_something_is_wrong(
    run: Run, tmp_path: Path, words: tuple[str, ...], status: int, told: str
) -> None:
    """Each slip has its exit status and its sentence, prints nothing to stdout and changes no file."""
    (tmp_path / "file").write_text('levl = "novice"\n')
    result = run("plan", *words)
    assert result.exit_code == status, result.stderr
    assert told in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_strange_file_stops_everything(run: Run, tmp_path: Path) -> None:
    """A calendar of somebody else is kept, and the sheet is not written either; --force overwrites it."""
    (tmp_path / "rocky-1.ics").write_text("BEGIN:VCALENDAR\nPRODID:-//Other//EN\nEND:VCALENDAR\n")
    result = run("plan", "rocky-1")
    assert result.exit_code == 1
    assert "rocky-1.ics is not a file montagefit wrote" in result.stderr
    assert "Other" in (tmp_path / "rocky-1.ics").read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["rocky-1.ics"]
    assert run("plan", "rocky-1", "--force").exit_code == 0
    assert "PRODID:-//montagefit//" in (tmp_path / "rocky-1.ics").read_text()


def test_a_calendar_of_ours_that_was_broken_is_not_lost(run: Run, tmp_path: Path) -> None:
    """A calendar of ours that cannot be read any more is kept until --force is said."""
    assert run("plan", "rocky-1", "--format", "ics").exit_code == 0
    broken = (tmp_path / "rocky-1.ics").read_bytes().replace(b"UID:", b"X-UID:")
    (tmp_path / "rocky-1.ics").write_bytes(broken)
    assert run("plan", "rocky-1", "--format", "ics").exit_code == 1
    assert (tmp_path / "rocky-1.ics").read_bytes() == broken
    assert run("plan", "rocky-1", "--format", "ics", "--force").exit_code == 0
    assert (tmp_path / "rocky-1.ics").read_bytes() != broken


def test_our_files_are_overwritten_without_asking(run: Run) -> None:
    """The second run finds four files of ours and writes them again."""
    for _ in range(2):
        result = run("plan", "rocky-1", "--format", "pdf", "--format", "ics,json,text")
        assert result.exit_code == 0, result.stderr
        assert len(result.stdout.splitlines()) == 4


def test_paper_changes_the_sheet(run: Run, tmp_path: Path) -> None:
    """`--paper` wins over the locale, and the locale decides without it."""
    for folder, words, locale in (("flag", ("--paper", "letter"), "de_DE"), ("us", (), "en_US"), ("de", (), "de_DE")):
        assert run("plan", "rocky-1", "--format", "pdf", "--output", folder, *words, LC_ALL=locale).exit_code == 0
    sheets = {name: (tmp_path / name / "rocky-1.pdf").read_bytes() for name in ("flag", "us", "de")}
    assert sheets["flag"] == sheets["us"] != sheets["de"]


def test_an_earlier_program_changes_nothing_when_nothing_changed(run: Run, tmp_path: Path) -> None:
    """`--from` with no other wish gives the same bytes, and says so."""
    first = run("plan", "rocky-4", "--level", "intermediate", "--format", "json", "--output", str(tmp_path))
    assert first.exit_code == 0
    document = tmp_path / "rocky-4.json"
    before = document.read_bytes()
    earlier = tmp_path / "earlier.json"
    earlier.write_bytes(before)
    again = run("plan", "rocky-4", "--from", str(earlier), "--format", "json", "--output", str(tmp_path))
    assert again.exit_code == 0
    assert document.read_bytes() == before
    assert "nothing changed" in again.stderr


def test_an_earlier_program_of_another_film_is_refused(run: Run, tmp_path: Path) -> None:
    """`--from` names the film it belongs to."""
    assert run("plan", "rocky-1", "--format", "json", "--output", str(tmp_path)).exit_code == 0
    refused = run("plan", "rocky-4", "--from", str(tmp_path / "rocky-1.json"), "--output", str(tmp_path))
    assert refused.exit_code == 2
    assert "rocky-1" in refused.stderr
