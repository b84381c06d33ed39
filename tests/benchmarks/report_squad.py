"""Time squads and their memory: `python tests/benchmarks/report_squad.py [--jobs N] [ATHLETES ...]`.

Without numbers 10 and 100 are measured; 1000 and 10000 take their time. For each squad: seconds on the clock, the
processor's time for an athlete and its ratio to the floor (the same pages and events drawn raw in one warm process; a
busy machine changes that ratio least), and the most memory of the process that leads and of the largest that works.
"""

import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from raw_drawing import compiled_environment, record, replay

from montagefit.cli.squads.crew import cores
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.planner.plan import plan
from montagefit.renderers import pdf_pages
from montagefit.renderers.calendar_events import render as render_calendar

FILMS = ("rocky-1", "rocky-4", "creed", "mulan", "karate-kid-1984", "kill-bill", "bloodsport", "champion")
_START = date(2026, 11, 30)
_LEADS = """
import resource, sys
from montagefit.cli.main import main
try:
    main()
except SystemExit as end:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(*(each.ru_maxrss for each in used), sum(each.ru_utime + each.ru_stime for each in used))
    sys.exit(end.code)
"""


def write_list(athletes: int, path: Path) -> None:
    """Write a squad of so many, of all levels, kits and films, eight weeks each."""
    levels, kits = ("novice", "intermediate", "advanced"), ("none", "home", "gym")
    lines = ["name,film,weeks,level,days,minutes,kit,weight,push-up"]
    lines += [
        f'Athlete {number},{FILMS[number % len(FILMS)]},8,{levels[number % 3]},"mon,wed,fri",{30 + 5 * (number % 5)},'
        f"{kits[number // 3 % 3]},{60 + number % 40},{10 + number % 30}"
        for number in range(athletes)
    ]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def floor_seconds(folder: Path) -> float:
    """Give what one athlete's pages and events take at least, in a process that is warm."""
    library = load_library()
    fonts = Path(pdf_pages.__file__ or "").parent / "fonts"
    total = 0.0
    for film in FILMS:
        program = plan(Athlete(weeks=8), library.film_plans[film], library, _START)
        place = folder / f"{film}.pickle"
        record(program, fonts, render_calendar(program), place)
        replay(place)
        began = time.process_time()
        replay(place)
        total += time.process_time() - began
    return total / len(FILMS)


def main(sizes: list[int], jobs: int) -> None:
    """Measure each size and print a line."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        floor = floor_seconds(folder)
        print(f"floor: {1000 * floor:.0f} ms an athlete; {jobs} processes")
        print("athletes  seconds  ms of processor each  to floor  leads MB  works MB")
        for size in sizes:
            write_list(size, folder / "list.csv")
            words = ("squad", "list.csv", "--output", f"squad-{size}", "--quiet", "--jobs", str(jobs))
            environment = compiled_environment(folder) | {"MONTAGEFIT_TODAY": "2026-11-23"}
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", _LEADS, *words],
                cwd=folder,
                env=environment,
                check=True,
                capture_output=True,
                encoding="utf-8",
            )
            seconds = time.perf_counter() - began
            leads, works, processor = map(float, done.stdout.splitlines()[-1].split())
            each = processor / size
            memory = f"{leads / 1024:8.0f}  {works / 1024:8.0f}"
            print(f"{size:8}  {seconds:7.1f}  {1000 * each:20.0f}  {each / floor:8.2f}  {memory}", flush=True)


if __name__ == "__main__":
    words = sys.argv[1:]
    asked = int(words.pop(words.index("--jobs") + 1)) if "--jobs" in words else cores()
    main([int(word) for word in words if word.isdecimal()] or [10, 100], asked)
