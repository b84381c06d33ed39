"""Count what the audit finds in programs of every film plan and level, and of random athletes, rule by rule.

    python tests/benchmarks/report_findings.py [--random 60] [--show I38]

A program with an error is never handed out, so what is counted are warnings, and programs that could not leave.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from athletes import ATHLETES, START, random_athlete
from montagefit.audit.report import audit
from montagefit.errors import MontagefitError, UnsafeProgramError
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.vocabulary import Level
from montagefit.planner.plan import plan

_SHAPES = {
    Level.NOVICE: ATHLETES["no-flags"],
    Level.INTERMEDIATE: ATHLETES["intermediate-home"],
    Level.ADVANCED: ATHLETES["advanced-six-days"],
}


def main() -> int:
    """Plan, audit and print one line a rule."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--random", type=int, default=60, help="random athletes beside every film and level")
    parser.add_argument("--show", default="", help="a rule whose findings are printed")
    given = parser.parse_args()
    library = load_library()
    findings: Counter[str] = Counter()
    programs: dict[str, set[str]] = defaultdict(set)
    made = refused = unsafe = 0
    for name, athlete, film_plan, start in _cases(library, given.random):
        try:
            found = audit(plan(athlete, film_plan, library, start))
        except UnsafeProgramError as error:
            unsafe += 1
            print(f"{name}: {error}")
            continue
        except MontagefitError:
            refused += 1
            continue
        made += 1
        for each in found:
            findings[each.rule] += 1
            programs[each.rule].add(name)
            if each.rule == given.show:
                print(f"{name} {each}")
    for rule, count in sorted(findings.items()):
        print(f"{rule:5} {count:5} findings in {len(programs[rule]):4} programs")
    print(f"{made} programs, {refused} requests refused, {unsafe} programs that could not leave")
    return 1 if unsafe else 0


def _cases(library: Library, count: int) -> Iterator[tuple[str, Athlete, FilmPlan, date]]:
    """Give every film plan with every level, then random athletes."""
    films = tuple(library.film_plans.values())
    for film_plan in films:
        for level, athlete in _SHAPES.items():
            wish = athlete.model_copy(update={"level": level, "finale": None})
            yield f"{film_plan.id} {level.value}", wish, film_plan, START
    for seed in range(count):
        athlete, start = random_athlete(seed, tuple(library.exercises))
        film_plan = films[seed % len(films)]
        yield f"{film_plan.id} seed {seed}", athlete, film_plan, start


if __name__ == "__main__":
    sys.exit(main())
