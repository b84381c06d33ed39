"""Print how good the programs of twenty-four adults are: `python tests/benchmarks/report_metrics.py [film ids]`."""

import sys
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from adults import ADULTS, START
from metric_subject import Subject, with_neighbours
from metrics import METRICS, Metric, measure

from montagefit.errors import MontagefitError
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Program
from montagefit.planner.plan import plan

FILMS = ("rocky-1", "rocky-4", "rocky-4-drago")
"""The films that are measured when nobody names others."""

_WORST = 4
"""Cases named for each metric."""


@dataclass(frozen=True)
class Case:
    """One adult with one film."""

    adult: str
    film: str
    seconds: float
    """What planning took."""
    subject: Subject
    values: dict[str, float | None]

    @property
    def name(self) -> str:
        """Give its name."""
        return f"{self.adult}/{self.film}"


def measured(adult: str, film: str, library: Library) -> Case:
    """Plan for one adult, and once more with small changes, and measure."""
    athlete, film_plan = ADULTS[adult], library.film_plans[film]

    def make(changed: Athlete) -> Program:
        return plan(changed, film_plan, library, START)

    began = perf_counter()
    program = make(athlete)
    seconds = perf_counter() - began
    subject = with_neighbours(program, film_plan, library, athlete, make)
    return Case(adult, film, seconds, subject, measure(subject))


def row(metric: Metric, cases: list[Case]) -> str:
    """Give one line of the table."""
    found = [(value, case.name) for case in cases if (value := case.values[metric.id]) is not None]
    head = f"{metric.id:>4} {metric.name:<24}"
    if not found:
        return f"{head} does not apply to any"
    values = [value for value, _ in found]
    least, most = min(values), max(values)
    floor, goal = (
        100 * sum(metric.reaches(value, span) for value in values) / len(values) for span in (metric.floor, metric.goal)
    )
    missed = [(value, name) for value, name in found if not metric.reaches(value, metric.goal)]
    worst = sorted(missed, key=lambda each: (-metric.distance(each[0]), each[1]))[:_WORST]
    named = ", ".join(f"{name} {value:.2f}" for value, name in worst)
    kind = "hard" if metric.hard else "soft"
    return (
        f"{head} {kind} {_span(metric.floor):>11} {_span(metric.goal):>11} {len(values):>3}"
        f" {least:>6.2f} {median(values):>6.2f} {most:>6.2f} {floor:>4.0f} % {goal:>4.0f} %  {named}"
    )


def table(title: str, cases: list[Case]) -> str:
    """Give a whole table."""
    head = (
        f"{'':>4} {'metric':<24} {'kind':<4} {'floor':>11} {'goal':>11} {'n':>3} {'min':>6} {'median':>6} {'max':>6}"
        f" {'floor':>6} {'goal':>6}  worst cases"
    )
    times = sorted(case.seconds for case in cases)
    return "\n".join(
        [
            f"{title}: {len(cases)} programs",
            head,
            *(row(metric, cases) for metric in METRICS),
            f"planning: {1000 * median(times):.0f} ms median, {1000 * times[-1]:.0f} ms at most, {sum(times):.1f} s",
        ]
    )


def _span(span: tuple[float, float]) -> str:
    """Write a span as people read it."""
    low, high = span
    if low == high:
        return f"= {low:g}"
    if high == float("inf"):
        return f">= {low:.3g}"
    return f"<= {high:.3g}" if low <= 0 else f"{low:.3g} to {high:.3g}"


def main(films: list[str]) -> None:
    """Print a table over all films, and one for each."""
    library = load_library()
    cases: list[Case] = []
    for film in films:
        for adult in ADULTS:
            try:
                cases.append(measured(adult, film, library))
            except MontagefitError as error:
                sys.stdout.write(f"no program for {adult}/{film}: {error}\n")
    sys.stdout.write(table("all films", cases) + "\n")
    if len(films) > 1:
        for film in films:
            sys.stdout.write("\n" + table(film, [case for case in cases if case.film == film]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:] or list(FILMS))
