"""The choice problem as a linear model: what HiGHS finds, and the most that any choice can be worth.

It shares the data classes with the planner and nothing else. Losses are rounded down in the score; here each is a
column of its own that is at least the loss, and whole where rounding shall be exact.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import floor, inf

from linear_model import LinearModel
from plain_score import Worth, faults, worth

from montagefit.planner.menus.problem import KEEP_POINTS, NOVEL_POINTS, STALE_POINTS, ChoiceProblem

Sum = list[tuple[int, float]]
"""Columns of the model, each with its factor."""


@dataclass(frozen=True)
class ExactChoice:
    """What the solver chose."""

    chosen: tuple[int, ...]
    """Indices of options, in order."""
    worth: Worth
    bound: int
    """No allowed choice is worth more."""
    is_proven: bool
    """Whether the gap that was asked for was reached in time."""


def solve_exactly(
    problem: ChoiceProblem, *, relative_gap: float = 0.01, seconds: float = inf, rounds: bool = False
) -> ExactChoice:
    """Choose as well as can be, to within the gap; `rounds` models the rounding of losses too, which takes longer."""
    form = _Form(problem, rounds=rounds)
    solution = form.model.solve(relative_gap, seconds)
    chosen = tuple(index for index, column in enumerate(form.columns) if solution.values[column] > 0.5)
    if broken := faults(problem, chosen):
        raise AssertionError(f"the linear model forgets limits: {broken}")
    return ExactChoice(
        chosen=chosen,
        worth=worth(problem, chosen),
        bound=floor(solution.bound + form.rounded_away + 1e-6),
        is_proven=solution.is_proven,
    )


class _Form:
    """The linear model of one problem, built term by term."""

    def __init__(self, problem: ChoiceProblem, *, rounds: bool) -> None:
        self.model = LinearModel()
        self.rounded_away = 0.0
        """The most by which losses here can be above those of the score."""
        self._problem, self._rounds = problem, rounds
        self.columns = [self.model.column(option.points) for option in problem.options]
        """The column of each option: whether it is chosen."""
        self._places: dict[tuple[int, str], list[int]] = defaultdict(list)
        for index, option in enumerate(problem.options):
            self._places[option.session, option.exercise].append(index)
        self._once()
        self._limits()
        self._apart()
        self._goals()
        self._aims_and_leasts()
        self._ratios()
        self._memory()

    def _once(self) -> None:
        """Let an exercise be in a session once at most."""
        for indices in self._places.values():
            if len(indices) > 1:
                self.model.at_most(self._all_of(indices), 1)

    def _limits(self) -> None:
        """Use no more of each limit than there is."""
        uses: dict[int, Sum] = defaultdict(list)
        for index, option in enumerate(self._problem.options):
            for limit, amount in option.uses:
                uses[limit].append((self.columns[index], amount))
        for limit, terms in uses.items():
            if sum(factor for _, factor in terms) > self._problem.limits[limit]:
                self.model.at_most(terms, self._problem.limits[limit])

    def _apart(self) -> None:
        """Let a tag tire one of two close sessions."""
        tired: dict[tuple[int, int], int] = {}
        watched = {
            (session, tag) for each in self._problem.apart for session in (each.one, each.other) for tag in each.tags
        }
        for (session, _), indices in self._places.items():
            tags = sorted({tag for index in indices for tag in self._problem.options[index].tires})
            for tag in tags:
                if (session, tag) not in watched:
                    continue
                column = tired.setdefault((session, tag), -1)
                if column < 0:
                    column = tired[session, tag] = self.model.column()
                tiring = [index for index in indices if tag in self._problem.options[index].tires]
                self.model.at_most([*self._all_of(tiring), (column, -1)], 0)
        for each in self._problem.apart:
            for tag in sorted(each.tags):
                if (each.one, tag) in tired and (each.other, tag) in tired:
                    self.model.at_most([(tired[each.one, tag], 1), (tired[each.other, tag], 1)], 1)

    def _goals(self) -> None:
        """Pay each goal step by step; every step is a column that needs one more option."""
        counting: dict[int, Sum] = defaultdict(list)
        for index, option in enumerate(self._problem.options):
            for goal in sorted(set(option.goals)):
                counting[goal].append((self.columns[index], 1))
        for number, terms in counting.items():
            goal = self._problem.goals[number]
            if goal.points < 0:
                raise ValueError(f"goal {number} is worth less than nothing, which this model cannot tell")
            paid = [goal.points * step // goal.wanted for step in range(goal.wanted + 1)]
            is_even = goal.points % goal.wanted == 0
            steps = [
                self.model.column(paid[step] - paid[step - 1], whole=not is_even) for step in range(1, goal.wanted + 1)
            ]
            self.model.at_most([*((step, 1) for step in steps), *((column, -factor) for column, factor in terms)], 0)
            if not is_even:
                for step, next_step in pairwise(steps):
                    self.model.at_most([(next_step, 1), (step, -1)], 0)

    def _aims_and_leasts(self) -> None:
        """Take what families lose that are off their aim or below their least."""
        for aim in self._problem.aims:
            seconds = self._family(aim.sessions, aim.family, "seconds")
            self._loss(aim.rate, 1000, [(seconds, -aim.seconds), (_times(seconds, -1), aim.seconds)])
        for least in self._problem.leasts:
            seconds = self._family(least.sessions, least.family, "seconds")
            self._loss(least.rate, 1000, [(_times(seconds, -1), least.seconds)])

    def _ratios(self) -> None:
        """Take what families lose whose sets are too far apart."""
        for ratio in self._problem.ratios:
            one = self._family(ratio.sessions, ratio.one, "sets")
            other = self._family(ratio.sessions, ratio.other, "sets")
            too_many = [
                ([*_times(more, ratio.b), *_times(fewer, -ratio.a)], 0.0)
                for more, fewer in ((one, other), (other, one))
            ]
            self._loss(ratio.points, ratio.b, too_many)

    def _memory(self) -> None:
        """Take what weeks lose that keep too little or too much, or bring too much that is new."""
        never, always = self.model.column(most=0), self._always()
        before = dict.fromkeys(self._problem.last_week, always)
        seen: dict[str, list[int]] = {name: [always] for name in self._problem.known}
        for week in self._problem.weeks:
            present = self._presence(week.sessions, week.fixed, always)
            if week.goes_on:
                kept = [self._both(column, before.get(name, never)) for name, column in present.items()]
                too_few: Sum = [*((each, 67.0) for each in present.values()), *((each, -100.0) for each in kept)]
                too_many: Sum = [*((each, -89.0) for each in present.values()), *((each, 100.0) for each in kept)]
                self._loss(KEEP_POINTS, 100, [(too_few, 0)])
                self._loss(STALE_POINTS, 100, [(too_many, 0)])
            if not week.is_first:
                new: Sum = [*((each, -30.0) for each in present.values())]
                for name, column in present.items():
                    if always not in seen.get(name, ()):
                        new.append((self._first_time(column, seen.get(name, [])), 100.0))
                self._loss(NOVEL_POINTS, 100, [(new, 0)])
            for name, column in present.items():
                seen.setdefault(name, []).append(column)
            before = present

    def _always(self) -> int:
        """Add a column that is one."""
        column = self.model.column()
        self.model.at_least([(column, 1)], 1)
        return column

    def _presence(self, sessions: Iterable[int], fixed: Iterable[str], always: int) -> dict[str, int]:
        """Add a column for each exercise that a week can have: whether it has it."""
        present = dict.fromkeys(sorted(fixed), always)
        places: dict[str, list[list[int]]] = defaultdict(list)
        for session in sessions:
            for (where, name), indices in self._places.items():
                if where == session and name not in present:
                    places[name].append(indices)
        for name, groups in sorted(places.items()):
            column = present[name] = self.model.column(whole=False)
            for indices in groups:
                self.model.at_most([*self._all_of(indices), (column, -1)], 0)
            self.model.at_least([*(term for indices in groups for term in self._all_of(indices)), (column, -1)], 0)
        return present

    def _both(self, one: int, other: int) -> int:
        """Add a column that is one when both of these are."""
        both = self.model.column(whole=False)
        self.model.at_most([(both, 1), (one, -1)], 0)
        self.model.at_most([(both, 1), (other, -1)], 0)
        self.model.at_least([(both, 1), (one, -1), (other, -1)], -1)
        return both

    def _first_time(self, column: int, earlier: Iterable[int]) -> int:
        """Add a column that is at least one when this is and none of the earlier ones."""
        first = self.model.column(whole=False)
        self.model.at_least([(first, 1), (column, -1), *((each, 1) for each in earlier)], 0)
        return first

    def _loss(self, rate: int, divisor: int, sums: Iterable[tuple[Sum, float]]) -> None:
        """Add what is lost: rate x the largest of the sums // divisor; each sum is terms and a constant."""
        away = 0.0 if self._rounds else (divisor - 1) / divisor
        self.rounded_away += away
        lost = self.model.column(-1, most=inf, whole=self._rounds)
        for terms, constant in sums:
            spare = (divisor - 1) / divisor if self._rounds else 0.0
            share = rate / divisor
            self.model.at_least([(lost, 1), *_times(terms, -share)], share * constant - spare)

    def _family(self, sessions: Iterable[int], family: int, what: str) -> Sum:
        """Give the seconds or sets of a family in some sessions as a sum."""
        where = set(sessions)
        return [
            (self.columns[index], getattr(option, what))
            for index, option in enumerate(self._problem.options)
            if option.family == family and option.session in where
        ]

    def _all_of(self, indices: Iterable[int]) -> Sum:
        """Give how many of some options are chosen as a sum."""
        return [(self.columns[index], 1) for index in indices]


def _times(terms: Sum, factor: float) -> Sum:
    """Multiply a sum."""
    return [(column, each * factor) for column, each in terms]
