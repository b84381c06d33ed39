"""`start`: eight questions with a way back and a way out, a doctor where one is due, and the first program."""

import tomllib
from pathlib import Path

import pytest
from click.testing import Result
from command_line import Run

from montagefit.cli.starting.eight import eight_questions
from montagefit.cli.starting.screen import CONDITIONS
from montagefit.model.vocabulary import Condition


def _start(run: Run, *answers: str, words: tuple[str, ...] = (), **environment: str) -> Result:
    """Run `start` with what somebody types."""
    typed = "".join(f"{answer}\n" for answer in answers).encode()
    return run("start", "--profile", "me.toml", *words, stdin=typed, **environment)


def test_enter_all_the_way_makes_a_program(run: Run, tmp_path: Path) -> None:
    """Every question has a default; the program's paths are all that stdout holds."""
    result = _start(run, *[""] * 9)
    assert result.exit_code == 0, result.stderr
    assert "8 of 8." in result.stderr
    assert [path.rpartition(".")[2] for path in result.stdout.splitlines()] == ["pdf", "ics"]
    profile = tomllib.loads((tmp_path / "me.toml").read_text(encoding="utf-8"))
    assert profile == {
        "level": "novice",
        "days": ["mon", "wed", "fri"],
        "minutes": 30,
        "kit": ["none"],
        "units": "metric",
    }
    assert [line for line in result.stderr.splitlines() if len(line) > 80] == []


def test_the_profile_gives_the_same_program(run: Run, tmp_path: Path) -> None:
    """What `start` made is what `plan` makes with the profile that it kept, byte for byte."""
    answers = ("44", "", "hernia", "y", "knee", "n", "2", "mon,thu,sat", "mon=30,thu=30,sat=50", "home,gloves", "drago")
    result = _start(run, *answers, words=("--output", "first"), LC_ALL="en_US.UTF-8")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == ["first/rocky-4-drago.pdf", "first/rocky-4-drago.ics"]
    profile = tomllib.loads((tmp_path / "me.toml").read_text(encoding="utf-8"))
    assert (profile["condition"], profile["cleared"], profile["units"]) == (["hernia"], True, "imperial")
    hint = next(line for line in result.stderr.splitlines() if "--profile" in line)
    assert hint.strip() == "montagefit plan rocky-4-drago --profile me.toml --output first --at 07:00"
    again = run("plan", "drago", "--profile", "me.toml", "--output", "again", LC_ALL="en_US.UTF-8")
    assert again.exit_code == 0, again.stderr
    for name in ("rocky-4-drago.pdf", "rocky-4-drago.ics"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_answers_of_before_are_the_defaults(run: Run, tmp_path: Path) -> None:
    """The second start offers what was said the first time, but asks anew about health."""
    assert _start(run, "50", "", "", "knee", "n", "3", "mon,wed", "40", "home", "2").exit_code == 0
    before = (tmp_path / "me.toml").read_bytes()
    again = _start(run, "", "", "", "", "n", "", "", "", "", "")
    assert again.exit_code == 0, again.stderr
    assert (tmp_path / "me.toml").read_bytes() == before
    assert "[knee]" in again.stderr
    assert "[mon,wed]" in again.stderr


def test_slips_are_asked_again_and_b_goes_back(run: Run, tmp_path: Path) -> None:
    """A wrong answer gets its sentence and the question once more; b returns to the one before, with its answer."""
    typed = "old 44 b 45 maybe . hart . knees . 4 . . 5 . bed . ."
    result = _start(run, *(word.strip(".") for word in typed.split()))
    assert result.exit_code == 0, result.stderr
    for told in ("'old' is not a whole number", "[44]", "neither yes nor no", "'hart' is not", "Did you mean 'knee'"):
        assert told in result.stderr
    for told in ("Type 1, 2 or 3", "5 minutes is too little", "neither kit nor a preset"):
        assert told in result.stderr
    assert "age = 45" in (tmp_path / "me.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("answers", [("q",), ("44", "", "quit"), ("\x1b",), (), ("", "", "", "", "", "", "", "", "q")])
def test_one_can_leave_at_any_time(run: Run, tmp_path: Path, answers: tuple[str, ...]) -> None:
    """Leaving, also by closing stdin, saves nothing and says so."""
    result = _start(run, *answers)
    assert result.exit_code == 1
    assert "Nothing was saved." in result.stderr
    assert result.stdout == ""
    assert list(tmp_path.iterdir()) == []


TO_A_DOCTOR = [
    *((("", "y"), "ambulance"), (("", "", "hypertension", "n"), "high blood pressure")),
    *((("", "", word), "see a doctor") for word in CONDITIONS if word not in {*Condition, "fever"}),
    (("", "", "fever"), "see a doctor"),
    (("", "", "pregnancy"), "maternity team"),
    (("", "", "postpartum"), "maternity team"),
    (("", "", "heart,diabetes"), "diabetes"),
    (("", "", "", "knee", "y"), "looked at before it is trained"),
    (("15",), "under 16"),
]


@pytest.mark.parametrize(("answers", "told"), TO_A_DOCTOR, ids=["-".join(answers) for answers, _ in TO_A_DOCTOR])
def test_what_leads_to_a_doctor_makes_no_program(run: Run, tmp_path: Path, answers: tuple[str, ...], told: str) -> None:
    """The answer stops at once, says where to go, and nothing is written."""
    result = _start(run, *answers)
    assert result.exit_code == 1
    assert told in " ".join(result.stderr.split())
    assert result.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_conditions_of_the_model_are_all_asked_for() -> None:
    """Whatever a profile may declare is asked for, in eight questions."""
    assert set(Condition) <= set(CONDITIONS)
    assert len(eight_questions({})) == 8


def test_a_profile_somebody_wrote_is_kept(run: Run, tmp_path: Path) -> None:
    """A file that `start` did not write stays as it is; the program is made all the same."""
    (tmp_path / "me.toml").write_text("age = 30\n")
    result = _start(run, *[""] * 9)
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / "me.toml").read_text() == "age = 30\n"
    assert "stays as it is" in result.stderr


def test_the_profile_lies_in_the_platform_s_folder(run: Run, tmp_path: Path) -> None:
    """Without --profile the answers go to the settings of this platform."""
    typed = ("\n" * 9).encode()
    result = run("start", stdin=typed, XDG_CONFIG_HOME=str(tmp_path / "settings"), HOME=str(tmp_path))
    assert result.exit_code == 0, result.stderr
    assert len(list(tmp_path.rglob("profile.toml"))) == 1
