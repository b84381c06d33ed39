"""How far the planner's choices for four weeks are below the best there are, on real athletes and films.

    python tests/benchmarks/report_gap.py [--gap 0.01] [--seconds 120] [--details]

Needs the extra `oracle`. The gap is told twice: below the best choice the solver found, and below its proven bound.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from adults import ADULTS
from exact_choice import ExactChoice, solve_exactly
from plain_score import Worth, faults, worth
from real_problems import first_block

from montagefit.loader.library_folders import load_library
from montagefit.planner.menus.menu import BLOCK_WEEKS
from montagefit.planner.menus.problem import ChoiceProblem
from montagefit.planner.menus.search import search

INSTANCES = (
    ("student-19", "rocky-1"),
    ("new-to-it-24", "rocky-4"),
    ("young-parent-34", "karate-kid-1984"),
    ("home-rope-36", "kill-bill"),
    ("heavy-knee-38", "kickboxer"),
    ("home-kit-45", "batman-begins"),
    ("gym-member-47", "creed"),
    ("one-hour-49", "mulan"),
    ("walker-66", "rocky-2"),
    ("heart-72", "rocky-4"),
    ("runner-29", "never-back-down"),
    ("home-strong-35", "rocky-3"),
    ("gym-regular-41", "rocky-4"),
    ("back-again-55", "rocky-balboa"),
    ("boxer-26", "creed-2"),
    ("club-athlete-39", "rocky-4-drago"),
)
"""Adults and films, over levels, days a week, minutes and kit."""


@dataclass(frozen=True)
class Outcome:
    """One instance, chosen by us and by the solver."""

    problem: ChoiceProblem
    ours: tuple[int, ...]
    worth: Worth
    milliseconds: float
    exact: ExactChoice
    exact_seconds: float

    @property
    def gap(self) -> float:
        """Give by how much ours is below the solver's, in percent; at least 0."""
        return max(0.0, self._below(self.exact.worth.total))

    @property
    def gap_to_bound(self) -> float:
        """Give by how much ours is below what is proven, in percent."""
        return self._below(self.exact.bound)

    def _below(self, value: int) -> float:
        return 100 * (value - self.worth.total) / abs(value)


def main() -> int:
    """Print the table, then its median and worst."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gap", type=float, default=0.01, help="how close to the optimum the solver has to come")
    parser.add_argument("--seconds", type=float, default=120, help="when the solver gives up")
    parser.add_argument("--details", action="store_true", help="tell what the two choices do not share")
    arguments = parser.parse_args()
    library = load_library()
    outcomes = []
    print("                                          options   ours    ms   best  bound     s    gap  to bound")
    for adult, film in INSTANCES:
        problem = first_block(ADULTS[adult], library.film_plans[film], library)
        if len(problem.weeks) != BLOCK_WEEKS:
            raise AssertionError(f"{adult} / {film} has {len(problem.weeks)} weeks, not {BLOCK_WEEKS}")
        outcome = compare(problem, arguments.gap, arguments.seconds)
        outcomes.append(outcome)
        _tell(f"{adult} / {film}", outcome)
        if arguments.details:
            _tell_details(outcome)
    for name, gaps in (
        ("gap", [each.gap for each in outcomes]),
        ("gap to bound", [each.gap_to_bound for each in outcomes]),
    ):
        print(f"{name}: median {median(gaps):.2f} %, worst {max(gaps):.2f} % of {len(gaps)}")
    return 0


def compare(problem: ChoiceProblem, relative_gap: float, seconds: float) -> Outcome:
    """Choose twice; a choice of ours that is not allowed ends the report."""
    started = time.perf_counter()
    ours = search(problem)
    found = time.perf_counter()
    exact = solve_exactly(problem, relative_gap=relative_gap, seconds=seconds)
    solved = time.perf_counter()
    if broken := faults(problem, ours):
        raise AssertionError(f"our choice is not allowed: {broken}")
    return Outcome(problem, ours, worth(problem, ours), (found - started) * 1000, exact, solved - found)


def _tell(name: str, outcome: Outcome) -> None:
    """Print one line of the table, and the terms of both values."""
    exact = outcome.exact
    print(
        f"{name:42} {len(outcome.problem.options):6} {outcome.worth.total:6} {outcome.milliseconds:5.0f}"
        f" {exact.worth.total:6} {exact.bound:6} {outcome.exact_seconds:5.1f} {outcome.gap:5.2f} %"
        f" {outcome.gap_to_bound:7.2f} %{'' if exact.is_proven else ' (out of time)'}",
        flush=True,
    )
    for who, parts in (("ours", outcome.worth), ("best", exact.worth)):
        print(f"    {who}  " + "  ".join(f"{term} {value:6}" for term, value in asdict(parts).items()), flush=True)


def _tell_details(outcome: Outcome) -> None:
    """Print seconds by aim, and which options only one of the two has."""
    problem, exact = outcome.problem, outcome.exact.chosen
    for aim in problem.aims:
        ours, best = (
            sum(
                problem.options[index].seconds
                for index in chosen
                if problem.options[index].session in aim.sessions and problem.options[index].family == aim.family
            )
            for chosen in (outcome.ours, exact)
        )
        if aim.seconds or ours or best:
            weeks = f"sessions {aim.sessions[0]}-{aim.sessions[-1]}"
            print(f"      {weeks} family {aim.family}: aim {aim.seconds}, ours {ours}, best {best}")
    for session in range(problem.sessions):
        mine = _names(problem, outcome.ours, session)
        best = _names(problem, exact, session)
        print(f"      session {session}: ours {' '.join((mine - best).elements()) or '='}")
        print(f"                 best {' '.join((best - mine).elements()) or '='}")


def _names(problem: ChoiceProblem, chosen: Sequence[int], session: int) -> Counter[str]:
    """Give what is chosen in one session, with its size."""
    options = (problem.options[index] for index in chosen)
    return Counter(
        f"{option.exercise}/{option.sets}x{option.seconds}" for option in options if option.session == session
    )


if __name__ == "__main__":
    sys.exit(main())
