"""Plan every film plan for every level, number of days, minutes and kit, and tell what fails.

    python tests/benchmarks/report_matrix.py [--part 1/2]

A program that breaks a training limit is never handed out, so a case that plans is one without audit errors.
"""

import argparse
import sys
import time
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from montagefit.errors import MontagefitError
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, Level, Weekday
from montagefit.planner.plan import plan

DAYS = {
    2: (Weekday.TUE, Weekday.FRI),
    3: (Weekday.MON, Weekday.WED, Weekday.FRI),
    4: (Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT),
    6: (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI, Weekday.SAT),
}


def main() -> int:
    """Run the matrix, or a part of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", default="1/1", help="every nth case, for example 1/2 and 2/2 on two cores")
    number, parts = (int(each) for each in parser.parse_args().part.split("/"))
    library = load_library()
    cases = list(product(library.film_plans.values(), Level, DAYS, (20, 45, 75), ("none", "home", "full")))
    failed: Counter[str] = Counter()
    started = time.perf_counter()
    mine = cases[number - 1 :: parts]
    for film_plan, level, days, minutes, kit in mine:
        athlete = Athlete(level=level, weekdays=DAYS[days], minutes=minutes, kit=KIT_PRESETS[kit])
        try:
            plan(athlete, film_plan, library, date(2026, 11, 30))
        except MontagefitError as error:
            failed[film_plan.id] += 1
            print(f"{film_plan.id} {level} {days} days {minutes} min {kit}: {error}", flush=True)
    seconds = time.perf_counter() - started
    print(f"{len(mine)} programs, {sum(failed.values())} failed, {seconds:.0f} s, {seconds / len(mine):.3f} s each")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
