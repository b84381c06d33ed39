"""The whole command: help, version, slips, what is imported when, and that README tells of everything."""

import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from command_line import Run, Start

from montagefit import __version__
from montagefit.cli.commands import PLACES
from montagefit.cli.main import cli
from montagefit.cli.plan_options import FORMATS
from montagefit.cli.profiles import KEYS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _options() -> Iterator[tuple[str, str]]:
    """Give every option of every command."""
    for name, command in cli.commands.items():
        for param in command.params:
            if isinstance(param, click.Option):
                yield name, next(option for option in param.opts if option.startswith("--"))


@pytest.mark.parametrize("name", cli.commands)
def test_every_command_is_documented(name: str) -> None:
    """README has a row for every command."""
    assert f"| `montagefit {name}" in README


@pytest.mark.parametrize(("name", "option"), list(_options()))
def test_every_option_is_documented(name: str, option: str) -> None:
    """README names every option; those of `plan` have a row."""
    assert (f"| `{option}` |" if name == "plan" else f"`{option}`") in README


@pytest.mark.parametrize("line", [line for line in README.splitlines() if line.startswith("| `--")])
def test_readme_invents_no_option(line: str) -> None:
    """Every row of README's table is an option of `plan`."""
    assert line.split("`")[1] in {option for name, option in _options() if name == "plan"}


def test_readme_and_ci_run_the_same_line() -> None:
    """What README tells people to run is what CI runs."""
    lines = [line.strip() for line in README.splitlines() if "tests/run_all.py" in line]
    assert len(lines) == 1
    assert lines[0] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


RECIPES = [
    shlex.split(line)[1:]
    for line in README.partition("## Recipes")[2].partition("## Commands")[0].splitlines()
    if line.startswith("    montagefit plan ")
]


@pytest.mark.parametrize("words", RECIPES, ids=" ".join)
def test_recipes_work(run: Run, words: list[str]) -> None:
    """What README tells people to type makes a program."""
    result = run(*words, "--format", "json", "--output", "-")
    assert result.exit_code == 0, result.stderr


def test_there_are_five_recipes() -> None:
    """Four for one person, one for a squad."""
    assert len(RECIPES) == 4
    assert "    montagefit squad squad.csv" in README


@pytest.mark.parametrize("words", [(), *((name,) for name in cli.commands)], ids=" ".join)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_is_everywhere(run: Run, words: tuple[str, ...], flag: str) -> None:
    """Both flags show help on stdout, within 80 columns."""
    result = run(*words, flag)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: montagefit")
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []


def test_profile_keys_are_options() -> None:
    """Every key of a profile is an option of `plan` by the same name."""
    names = {param.name for param in cli.commands["plan"].params}
    assert set(KEYS) <= names
    others = {"film", "from", "profile", "pack", "format", "output", "fillable", "force", "quiet", "verbose"}
    others |= {"rest_days", "week_banners"}
    assert names - set(KEYS) == others


@pytest.mark.parametrize("name", cli.commands)
def test_the_list_of_commands_says_what_the_command_says(name: str) -> None:
    """The help of the whole, which imports no command, agrees with each command about its name and its line."""
    command = cli.commands[name]
    assert command.name == name
    assert PLACES[name][1] == command.short_help


@pytest.mark.parametrize("name", cli.commands)
def test_every_help_shows_examples(run: Run, name: str) -> None:
    """Each command shows lines that can be tried, and each begins with the command."""
    text = run(name, "--help").stdout
    lines = [line.strip() for line in text.partition("Examples:\n")[2].splitlines()]
    tried = [line for line in lines if line.startswith("montagefit")]
    assert tried
    assert any(line.startswith(f"montagefit {name}") for line in tried)


def test_formats_are_those_of_the_registry() -> None:
    """Every renderer can be asked for."""
    assert {"pdf", "ics", "json", "text"} <= set(FORMATS)


def test_version(run: Run) -> None:
    """The version is told and is the one of the change log."""
    assert run("--version").stdout == f"montagefit {__version__}\n"
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("flims",), "Did you mean 'films'?"),
        (("rocky-4",), 'montagefit plan "rocky-4"'),
        (("films", "--jsn"), "--json"),
        (("--verson",), "--version"),
    ],
)
def test_slips_get_the_nearest(run: Run, words: tuple[str, ...], told: str) -> None:
    """An unknown command or option is answered with the nearest one."""
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


@pytest.mark.parametrize("words", [("--help",), ("plan", "--help"), ("exercises", "--help"), ("--version",)])
def test_help_imports_only_click(words: tuple[str, ...]) -> None:
    """Help comes at once, because nothing but click is imported for it."""
    code = (
        "import sys; before = set(sys.modules)\n"
        "from montagefit.cli.main import main\n"
        f"sys.argv = ['montagefit', *{words!r}]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "new = {name.partition('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names\n"
        "print(sorted(name for name in new if name[0] != '_'), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr.splitlines()[-1] == "['click', 'montagefit']"


def test_the_help_of_the_whole_imports_no_command() -> None:
    """What a newcomer sees first takes hardly longer than importing click."""
    code = (
        "import sys\n"
        "from montagefit.cli.main import main\n"
        "sys.argv = ['montagefit', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted(name for name in sys.modules if name.startswith('montagefit.')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr.splitlines()[-1] == "['montagefit.cli', 'montagefit.cli.commands', 'montagefit.cli.main']"


def test_json_alone_imports_no_renderer_of_paper_or_calendar(tmp_path: Path) -> None:
    """`plan --format json` imports neither reportlab nor icalendar."""
    code = (
        "import sys\n"
        "from montagefit.cli.main import main\n"
        "sys.argv = ['montagefit', 'plan', 'rocky-1', '--format', 'json', '--quiet']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'reportlab', 'icalendar', 'pydantic'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=tmp_path)
    assert done.stderr.splitlines()[-1] == "['pydantic']"


def test_a_process_of_its_own(start: Start, tmp_path: Path) -> None:
    """The console script writes its files, with exit status 0."""
    done = start("plan", "rocky-1", "--format", "ics")
    assert (done.returncode, done.stdout) == (0, "rocky-1.ics\n")
    assert [path.name for path in tmp_path.iterdir()] == ["rocky-1.ics"]


@pytest.mark.parametrize(
    ("words", "status"), [(("plan", "nonsense-9"), 1), (("plan", "rocky-1", "--age", "x"), 2), (("nonsense",), 2)]
)
def test_exit_statuses_of_a_process(start: Start, words: tuple[str, ...], status: int) -> None:
    """Scripts can tell apart what cannot be met and what was typed wrong."""
    done = start(*words)
    assert (done.returncode, done.stdout) == (status, "")
    assert "Error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_no_colours_in_a_pipe(start: Start) -> None:
    """Nothing but text goes into a pipe, with or without NO_COLOR."""
    for environment in ({}, {"NO_COLOR": "1"}):
        done = start("films", **environment)
        assert done.returncode == 0
        assert "\x1b" not in done.stdout + done.stderr


def test_letters_a_terminal_cannot_show(start: Start) -> None:
    """A terminal without Unicode gets question marks, not a traceback."""
    done = start("plan", "rocky-1", "--format", "text", "--output", "-", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    page = start("exercise", "push-up", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (page.returncode, page.stderr) == (0, "")


def test_a_pipe_that_closes_early_is_no_error_message(tmp_path: Path) -> None:
    """`montagefit ... | head` ends without a traceback."""
    code = f"{sys.executable} -c 'from montagefit.cli.main import main; main()' exercises | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=tmp_path)
    assert done.stdout.startswith("ID ")
    assert "Traceback" not in done.stderr


def test_completion_knows_films_and_words(start: Start) -> None:
    """The shell completes films, options and words of closed lists."""
    asked = {"_MONTAGEFIT_COMPLETE": "bash_complete", "COMP_CWORD": "2", "COMP_WORDS": "montagefit film ro"}
    assert "plain,rocky-4" in start(**asked).stdout
    for typed, expected in (
        ("montagefit plan rocky-1 --kit none,dumb", "plain,none,dumbbells"),
        ("montagefit plan rocky-1 --spare kn", "plain,knee"),
        ("montagefit plan rocky-1 --exclude one-arm-p", "plain,one-arm-push-up"),
        ("montagefit exercises --spare low", "plain,low-back"),
        ("montagefit exercise dragon", "plain,dragon-flag"),
        ("montagefit squad list.csv --film creed-", "plain,creed-2"),
        ("montagefit sq", "plain,squad"),
    ):
        asked |= {"COMP_CWORD": str(len(typed.split()) - 1), "COMP_WORDS": typed}
        assert start(**asked).stdout.splitlines()[:1] == [expected]
