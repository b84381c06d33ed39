"""What the machine is asked: the day, the time zone, the paper."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from montagefit.cli import machine
from montagefit.errors import UsageError


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({}, "a4"),
        ({"LANG": "en_US.UTF-8"}, "letter"),
        ({"LANG": "es_MX"}, "letter"),
        ({"LANG": "fr_CA.UTF-8@euro"}, "letter"),
        ({"LANG": "de_DE.UTF-8"}, "a4"),
        ({"LC_ALL": "C", "LANG": "en_US.UTF-8"}, "a4"),
        ({"LC_PAPER": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, "letter"),
    ],
)
def test_paper_follows_the_locale(environment: dict[str, str], paper: str) -> None:
    """People in Letter countries get Letter, all others A4."""
    assert machine.paper(environment) == paper


def test_timezone_of_the_environment_comes_first(tmp_path: Path) -> None:
    """TZ wins over the files, with and without its colon."""
    (tmp_path / "timezone").write_text("Asia/Tokyo\n")
    assert machine.timezone({"TZ": ":America/Lima"}, tmp_path) == "America/Lima"


def test_timezone_of_the_link(tmp_path: Path) -> None:
    """The link says where the machine is."""
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    assert machine.timezone({}, tmp_path) == "Europe/Berlin"


def test_timezone_of_the_file(tmp_path: Path) -> None:
    """The file says it where there is no link."""
    (tmp_path / "timezone").write_text("Asia/Tokyo\n")
    assert machine.timezone({"TZ": "CET-1CEST"}, tmp_path) == "Asia/Tokyo"


def test_no_timezone_is_an_error_that_says_how(tmp_path: Path) -> None:
    """A machine that knows nothing asks for --timezone."""
    with pytest.raises(UsageError, match="--timezone"):
        machine.timezone({}, tmp_path)


def test_today_can_be_given() -> None:
    """A script can repeat a day."""
    assert machine.today({"MONTAGEFIT_TODAY": "2027-01-02"}) == date(2027, 1, 2)
    with pytest.raises(UsageError, match="MONTAGEFIT_TODAY"):
        machine.today({"MONTAGEFIT_TODAY": "tomorrow"})


def test_stamp_can_be_given() -> None:
    """A script can repeat a moment."""
    assert machine.stamp({"SOURCE_DATE_EPOCH": "0"}) == datetime(1970, 1, 1, tzinfo=UTC)
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        machine.stamp({"SOURCE_DATE_EPOCH": "now"})


def test_hints_name_a_command_that_can_be_run(tmp_path: Path) -> None:
    """The short name where the shell finds it, the path as it was typed where it does not."""
    script = tmp_path / "my bin" / "montagefit"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    assert machine.command(str(script), str(script.parent)) == "montagefit"
    assert machine.command(str(script), str(tmp_path)) == f"'{script}'"
    assert machine.command("-c", str(tmp_path)) == "montagefit"
