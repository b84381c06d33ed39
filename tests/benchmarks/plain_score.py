"""What a choice is worth, worked out from scratch: the objective of `montagefit.planner.menus.problem` in plain words.

It shares the data classes with the planner and nothing else, so that the two can be held against each other.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from montagefit.planner.menus.problem import KEEP_POINTS, NOVEL_POINTS, STALE_POINTS, ChoiceProblem, Option


@dataclass(frozen=True)
class Worth:
    """The parts of a choice's score; what is lost is below zero."""

    points: int
    goals: int
    aims: int
    leasts: int
    ratios: int
    memory: int

    @property
    def total(self) -> int:
        """Add them up."""
        return sum(getattr(self, field.name) for field in fields(self))


def worth(problem: ChoiceProblem, chosen: Iterable[int]) -> Worth:
    """Score a choice, given as indices of options; whether it is allowed is not looked at."""
    options = [problem.options[index] for index in chosen]
    return Worth(
        points=sum(option.points for option in options),
        goals=_goals(problem, options),
        aims=-_aims(problem, options),
        leasts=-_leasts(problem, options),
        ratios=-_ratios(problem, options),
        memory=-_memory(problem, options),
    )


def faults(problem: ChoiceProblem, chosen: Sequence[int]) -> list[str]:
    """Name everything a choice may not do; an allowed one gives an empty list."""
    options = [problem.options[index] for index in chosen]
    return [*_twice(chosen, options), *_above_limits(problem, options), *_too_close(problem, options)]


def _goals(problem: ChoiceProblem, options: Sequence[Option]) -> int:
    """Give the points of the goals, in part for those reached in part."""
    counts = Counter(goal for option in options for goal in set(option.goals))
    return sum(goal.points * min(goal.wanted, counts[index]) // goal.wanted for index, goal in enumerate(problem.goals))


def _family_seconds(options: Sequence[Option], sessions: Sequence[int], family: int) -> int:
    """Add up the time a family has in some sessions."""
    return sum(option.seconds for option in options if option.session in sessions and option.family == family)


def _family_sets(options: Sequence[Option], sessions: Sequence[int], family: int) -> int:
    """Add up the sets a family has in some sessions."""
    return sum(option.sets for option in options if option.session in sessions and option.family == family)


def _aims(problem: ChoiceProblem, options: Sequence[Option]) -> int:
    """Give what is lost by families with too much or too little time."""
    return sum(
        aim.rate * abs(_family_seconds(options, aim.sessions, aim.family) - aim.seconds) // 1000 for aim in problem.aims
    )


def _leasts(problem: ChoiceProblem, options: Sequence[Option]) -> int:
    """Give what is lost by families below their least time."""
    return sum(
        least.rate * max(0, least.seconds - _family_seconds(options, least.sessions, least.family)) // 1000
        for least in problem.leasts
    )


def _ratios(problem: ChoiceProblem, options: Sequence[Option]) -> int:
    """Give what is lost by families whose sets are too far apart."""
    lost = 0
    for ratio in problem.ratios:
        one = _family_sets(options, ratio.sessions, ratio.one)
        other = _family_sets(options, ratio.sessions, ratio.other)
        too_many = max(0, ratio.b * one - ratio.a * other, ratio.b * other - ratio.a * one)
        lost += ratio.points * too_many // ratio.b
    return lost


def _memory(problem: ChoiceProblem, options: Sequence[Option]) -> int:
    """Give what is lost by weeks that keep too little or too much of the week before, or bring too much that is new."""
    lost = 0
    week_before, known = set(problem.last_week), set(problem.known)
    for week in problem.weeks:
        exercises = {option.exercise for option in options if option.session in week.sessions} | week.fixed
        count = len(exercises)
        kept = len(exercises & week_before)
        new = len(exercises - known)
        if week.goes_on:
            lost += KEEP_POINTS * max(0, 67 * count - 100 * kept) // 100
            lost += STALE_POINTS * max(0, 100 * kept - 89 * count) // 100
        if not week.is_first:
            lost += NOVEL_POINTS * max(0, 100 * new - 30 * count) // 100
        week_before = exercises
        known |= exercises
    return lost


def _twice(chosen: Sequence[int], options: Sequence[Option]) -> list[str]:
    """Name options and exercises that are in a session more than once."""
    places = Counter((option.session, option.exercise) for option in options)
    return [
        *(f"option {index} is chosen {count} times" for index, count in Counter(chosen).items() if count > 1),
        *(f"{exercise} is in session {session} twice" for (session, exercise), n in places.items() if n > 1),
    ]


def _above_limits(problem: ChoiceProblem, options: Sequence[Option]) -> list[str]:
    """Name limits of which more is used than there is."""
    used: Counter[int] = Counter()
    for option in options:
        for limit, amount in option.uses:
            used[limit] += amount
    return [
        f"limit {index}: {used[index]} of {most} used"
        for index, most in enumerate(problem.limits)
        if used[index] > most
    ]


def _too_close(problem: ChoiceProblem, options: Sequence[Option]) -> list[str]:
    """Name tags that are in two sessions which are too close for them."""
    tired: dict[int, set[int]] = {session: set() for session in range(problem.sessions)}
    for option in options:
        tired[option.session] |= set(option.tires)
    return [
        f"tag {tag} is in sessions {apart.one} and {apart.other}"
        for apart in problem.apart
        for tag in sorted(apart.tags & tired[apart.one] & tired[apart.other])
    ]
