"""Time whole processes side by side in one run: `python tests/benchmarks/report_speed.py [rounds] [film]`.

What counts is the processor's time, which a busy machine changes least; rounds take turns, and the quickest of each is
taken. The bars are ratios: `--help` to a process that imports click alone, a full program to the floor of its own pages
and events.
"""

import resource
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from raw_drawing import compiled_environment, record

from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.planner.plan import plan
from montagefit.renderers import pdf_pages
from montagefit.renderers.calendar_events import render as render_calendar

_START = date(2026, 11, 30)
_MAIN = "from montagefit.cli.main import main; main()"
_LOAD = "from montagefit.cli.library import open_library; open_library()"
_QUICK, _QUICK_ROUNDS = ("bare Python", "import click", "montagefit --help"), 5
"""A few milliseconds more or less count for these, so each round takes the quickest of several."""
_HELP_BAR, _FULL_BAR, _LOAD_BAR = 1.3, 1.6, 0.25


def processes(film: str, folder: Path) -> dict[str, list[str]]:
    """Give what is timed, by name."""

    def command(*words: str) -> list[str]:
        return ["-c", _MAIN, *words]

    planned = ("plan", film, "--quiet", "--output", str(folder))
    return {
        "bare Python": ["-c", "pass"],
        "import click": ["-c", "import click"],
        "import pydantic and our models": ["-c", "import montagefit.model.library"],
        "montagefit --help": command("--help"),
        "completion of a film": ["-c", _MAIN],
        "load the library": ["-c", _LOAD],
        "montagefit films": command("films"),
        **{f"plan to {name}": command(*planned, "--format", name) for name in ("json", "text", "ics", "pdf")},
        "plan to pdf and ics": command(*planned),
        "floor: the same pages and events": [
            str(Path(__file__).with_name("raw_drawing.py")),
            str(folder / "floor.pickle"),
        ],
    }


def seconds_of(words: list[str], environment: dict[str, str]) -> float:
    """Run one process to its end; give the processor's time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(rounds: int, film: str) -> None:
    """Time everything and print the table."""
    library = load_library()
    program = plan(Athlete(), library.find_film_plan(film), library, _START)
    fonts = Path(pdf_pages.__file__ or "").parent / "fonts"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record(program, fonts, render_calendar(program), folder / "floor.pickle")
        common = compiled_environment(folder) | {"MONTAGEFIT_TODAY": "2026-11-23"}
        asked = {"_MONTAGEFIT_COMPLETE": "bash_complete", "COMP_WORDS": "montagefit plan roc", "COMP_CWORD": "2"}
        every = processes(library.find_film_plan(film).id, folder)
        best = dict.fromkeys(every, float("inf"))
        for number in range(rounds + 1):  # the first fills caches and does not count
            for what, words in every.items():
                environment = common | asked if what.startswith("completion") else common
                seconds = min(seconds_of(words, environment) for _ in range(_QUICK_ROUNDS if what in _QUICK else 1))
                best[what] = min(best[what], seconds) if number else best[what]
    for what, seconds in best.items():
        print(f"{what:<34} {1000 * seconds:7.0f} ms")
    models, load = best["import pydantic and our models"], best["load the library"]
    full = best["plan to pdf and ics"]
    for what, ratio, bar in (
        ("--help to import click", best["montagefit --help"] / best["import click"], _HELP_BAR),
        ("full program to its floor", full / best["floor: the same pages and events"], _FULL_BAR),
        ("loading (beyond importing models) to full program", (load - models) / full, _LOAD_BAR),
        ("loading with all its imports to full program", (load - best["bare Python"]) / full, _LOAD_BAR),
    ):
        print(f"{what:<52} {ratio:5.2f}  bar {bar:.2f}  {'holds' if ratio <= bar else 'MISSED'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2] if len(sys.argv) > 2 else "rocky-4")
