"""Profiles: every TOML value as one would type it, every problem at once."""

from pathlib import Path

import pytest

from montagefit.loader.profile import ProfileError, Typed, read_profile

KEYS = ("level", "days", "minutes", "kit", "test", "at", "start", "weight", "cleared", "reason")


def _fine(_key: str, _value: Typed) -> str:
    """Find nothing wrong."""
    return ""


def _read(tmp_path: Path, text: str) -> dict[str, Typed]:
    """Read a profile from a text."""
    path = tmp_path / "me.toml"
    path.write_text(text, encoding="utf-8")
    return read_profile(path, KEYS, _fine)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('level = "novice"', {"level": "novice"}),
        ('days = ["mon", "wed"]', {"days": "mon,wed"}),
        ("minutes = 45", {"minutes": "45"}),
        ("minutes = { mon = 30, sat = 75 }", {"minutes": "mon=30,sat=75"}),
        ('test = { push-up = 22, run-5k = "27:30" }', {"test": "push-up=22,run-5k=27:30"}),
        ("at = 07:00:00", {"at": "07:00"}),
        ("at = { mon = 07:00:00 }", {"at": "mon=07:00"}),
        ("start = 2026-12-07", {"start": "2026-12-07"}),
        ("weight = 80.5", {"weight": "80.5"}),
        ("cleared = true", {"cleared": True}),
        ('reason = "Well, because."', {"reason": "Well, because."}),
        ("kit = []", {}),
        ('weekdays = ["mon"]', {"days": "mon"}),
        ("weight_kg = 80", {"weight": "80 kg"}),
    ],
)
def test_values_are_written_as_typed(tmp_path: Path, line: str, value: dict[str, Typed]) -> None:
    """A profile is another way of typing the options."""
    assert _read(tmp_path, line) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('levl = "novice"', "levl: is not a key we know. Did you mean `level`?"),
        ("xyz = 1", "Use: level"),
        ("minutes = true", "minutes: holds a value we cannot read"),
        ('cleared = "yes"', "Write true or false."),
        ('kit = [["home"]]\nlevel = { a = { b = "x,y" } }', "level: holds a value"),
        ('days = "mon"\nweekdays = ["wed"]', "says again what `days` says"),
        ("minutes = [", "is not TOML"),
    ],
)
def test_slips_are_told(tmp_path: Path, text: str, told: str) -> None:
    """Each slip is told with its file and key."""
    with pytest.raises(ProfileError) as caught:
        _read(tmp_path, text)
    assert told in str(caught.value)
    assert "me.toml" in str(caught.value)
    assert caught.value.exit_status == 2


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """Unknown keys, values that cannot be read and values an option refuses come together."""
    path = tmp_path / "me.toml"
    path.write_text('levl = 1\nminutes = true\nkit = "hom"\ndays = "mon"\n', encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        read_profile(path, KEYS, lambda key, value: f"{value} is no kit." if key == "kit" else "")
    assert [problem.place for problem in caught.value.problems] == ["levl", "minutes", "kit"]
    assert "hom is no kit." in str(caught.value)
