"""The running score of a choice: what one option more or less is worth, without counting everything again."""

from collections import defaultdict
from collections.abc import Sequence

from montagefit.planner.menus.problem import KEEP_POINTS, NOVEL_POINTS, STALE_POINTS, ChoiceProblem, Option
from montagefit.science.balance import KEPT_PERCENT, NEW_PERCENT_AT_MOST

_ROUNDING = 8
"""Points that rounding down can add to the sum of an option's parts."""

_MEMORY_MOST = 2 * KEEP_POINTS + NOVEL_POINTS
"""What an option can be worth at most for its week and the ones after it: kept here and there, and new no more."""


def most_gains(problem: ChoiceProblem) -> list[int]:
    """Give what each option can be worth at most, whatever else is chosen: nothing worth less needs to be tried."""
    rates: dict[tuple[int, int], int] = defaultdict(int)
    for sessions, family, rate in (
        *((each.sessions, each.family, each.rate) for each in problem.aims),
        *((each.sessions, each.family, each.rate) for each in problem.leasts),
    ):
        for session in sessions:
            rates[session, family] += rate
    sets: dict[int, int] = defaultdict(int)
    for each in problem.ratios:
        for family in (each.one, each.other):
            sets[family] += each.points * max(each.a, each.b) // each.b + 1
    return [
        option.points
        + sum(-(-problem.goals[goal].points // problem.goals[goal].wanted) for goal in option.goals)
        + rates[option.session, option.family] * option.seconds // 1000
        + sets[option.family] * option.sets
        + _ROUNDING
        + _MEMORY_MOST
        for option in problem.options
    ]


class Tally:
    """What is chosen so far, and what it is worth."""

    def __init__(self, problem: ChoiceProblem) -> None:
        """Start with nothing chosen."""
        self._options = problem.options
        self._limits = problem.limits
        self._wanted = problem.goals
        self.chosen: list[dict[str, int]] = [{} for _ in range(problem.sessions)]
        """For each session the chosen option of each exercise, by index."""
        self._used = [0] * len(problem.limits)
        self._goals = [0] * len(problem.goals)
        self._common = _common_limits(problem)
        self._spans = _Spans(problem)
        self._memory = _Memory(problem)
        self._tired: list[dict[int, int]] = [{} for _ in range(problem.sessions)]
        self._apart: list[list[tuple[int, frozenset[int]]]] = [[] for _ in range(problem.sessions)]
        for each in problem.apart:
            self._apart[each.one].append((each.other, each.tags))
            self._apart[each.other].append((each.one, each.tags))

    def fits(self, option: Option) -> bool:
        """Tell whether an option may be added."""
        if option.exercise in self.chosen[option.session]:
            return False
        used, limits = self._used, self._limits
        for limit, amount in option.uses:
            if used[limit] + amount > limits[limit]:
                return False
        for tag in option.tires:
            for other, tags in self._apart[option.session]:
                if tag in tags and self._tired[other].get(tag):
                    return False
        return True

    def gain(self, index: int, more_than: int | None = None) -> int:
        """Give what adding an option would change the value by; any lower number when it is not `more_than` that."""
        option = self._options[index]
        gain = option.points + self._spans.change(index)
        counts, goals = self._goals, self._wanted
        for number in option.goals:
            goal, count = goals[number], counts[number]
            if count < goal.wanted:
                gain += goal.points * (count + 1) // goal.wanted - goal.points * count // goal.wanted
        if more_than is not None and gain + _MEMORY_MOST <= more_than:
            return gain
        return gain + self._memory.change(option)

    def is_full(self, session: int) -> bool:
        """Tell whether nothing at all fits into a session any more."""
        return any(self._used[limit] + least > self._limits[limit] for limit, least in self._common[session])

    def add(self, index: int) -> None:
        """Choose an option."""
        option = self._options[index]
        self.chosen[option.session][option.exercise] = index
        self._count(option, index, 1)

    def remove(self, index: int) -> None:
        """Take an option back."""
        option = self._options[index]
        del self.chosen[option.session][option.exercise]
        self._count(option, index, -1)

    def _count(self, option: Option, index: int, step: int) -> None:
        """Count an option, or count it no more."""
        for limit, amount in option.uses:
            self._used[limit] += step * amount
        for number in option.goals:
            self._goals[number] += step
        tired = self._tired[option.session]
        for tag in option.tires:
            tired[tag] = tired.get(tag, 0) + step
        self._spans.count(index, step)
        self._memory.count(option, step)


def _common_limits(problem: ChoiceProblem) -> list[tuple[tuple[int, int], ...]]:
    """Give for each session the limits that each of its options uses, with the least that one of them takes."""
    common: list[dict[int, int] | None] = [None] * problem.sessions
    for option in problem.options:
        uses, before = dict(option.uses), common[option.session]
        common[option.session] = (
            uses
            if before is None
            else {limit: min(least, uses[limit]) for limit, least in before.items() if limit in uses}
        )
    return [tuple((each or {}).items()) for each in common]


class _Spans:
    """Seconds and sets of families over several sessions: aims, leasts and ratios."""

    def __init__(self, problem: ChoiceProblem) -> None:
        """Find for each session and family what counts it."""
        aims = [(each.sessions, each.family, each.seconds, each.rate, False) for each in problem.aims]
        leasts = [(each.sessions, each.family, each.seconds, each.rate, True) for each in problem.leasts]
        spans: dict[tuple[int, int], list[int]] = {}
        for number, (sessions, family, _, _, _) in enumerate(aims + leasts):
            for session in sessions:
                spans.setdefault((session, family), []).append(number)
        sides: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for number, ratio in enumerate(problem.ratios):
            for session in ratio.sessions:
                sides.setdefault((session, ratio.one), []).append((number, 0))
                sides.setdefault((session, ratio.other), []).append((number, 1))
        self._missing = [seconds for _, _, seconds, _, _ in aims + leasts]
        """Seconds that are missing; below 0 there are too many."""
        self._rates = [(rate, is_least) for _, _, _, rate, is_least in aims + leasts]
        self._ratios = [(each.a, each.b, each.points) for each in problem.ratios]
        self._sets = [[0, 0] for _ in self._ratios]
        self._of = [
            (
                each.seconds,
                tuple(spans.get((each.session, each.family), ())),
                each.sets,
                tuple(sides.get((each.session, each.family), ())),
            )
            for each in problem.options
        ]

    def change(self, index: int) -> int:
        """Give what one option more changes."""
        seconds, spans, sets, sides = self._of[index]
        change = 0
        for number in spans:
            before = self._missing[number]
            after = before - seconds
            rate, is_least = self._rates[number]
            if is_least:
                if before > 0:
                    change += rate * before // 1000 - (rate * after // 1000 if after > 0 else 0)
            else:
                change += rate * abs(before) // 1000 - rate * abs(after) // 1000
        for number, side in sides:
            one, other = self._sets[number]
            more = (one + sets, other) if side == 0 else (one, other + sets)
            change += self._excess(number, one, other) - self._excess(number, *more)
        return change

    def count(self, index: int, step: int) -> None:
        """Count one option more or less."""
        seconds, spans, sets, sides = self._of[index]
        for number in spans:
            self._missing[number] -= step * seconds
        for number, side in sides:
            self._sets[number][side] += step * sets

    def _excess(self, number: int, one: int, other: int) -> int:
        """Give what a ratio costs."""
        a, b, points = self._ratios[number]
        return points * max(0, b * one - a * other, b * other - a * one) // b


class _Memory:
    """Which exercises a week shares with the one before, and which are new."""

    def __init__(self, problem: ChoiceProblem) -> None:
        """Start with what is there whatever is chosen."""
        self._weeks = problem.weeks
        self._known = problem.known
        self._last = problem.last_week
        self._week_of = {session: number for number, week in enumerate(problem.weeks) for session in week.sessions}
        self._here: list[dict[str, int]] = [dict.fromkeys(week.fixed, 1) for week in problem.weeks]
        self._figures = [self._counted(number) for number in range(len(problem.weeks))]
        self._changes: dict[tuple[int, str], int] = {}
        """What one exercise more in a week changes, as long as no week changes."""

    def change(self, option: Option) -> int:
        """Give what one option more changes."""
        number, exercise = self._week_of[option.session], option.exercise
        if self._here[number].get(exercise):
            return 0
        key = (number, exercise)
        if key not in self._changes:
            self._changes[key] = sum(
                self._cost(week, *self._figures[week]) - self._cost(week, *figures)
                for week, figures in self._after(number, exercise, 1)
            )
        return self._changes[key]

    def count(self, option: Option, step: int) -> None:
        """Count one option more or less."""
        number, exercise = self._week_of[option.session], option.exercise
        here = self._here[number]
        before = here.get(exercise, 0)
        here[exercise] = before + step
        if (before == 0) == (here[exercise] == 0):
            return
        here[exercise] = 0
        for week, figures in self._after(number, exercise, step):
            self._figures[week] = figures
        here[exercise] = before + step
        self._changes.clear()

    def _after(self, number: int, exercise: str, step: int) -> Sequence[tuple[int, tuple[int, int, int]]]:
        """Give the figures of all weeks that an exercise more (1) or less (-1) in one of them changes."""
        n, kept, new = self._figures[number]
        before = self._here[number - 1].get(exercise, 0) > 0 if number else exercise in self._last
        seen = exercise in self._known or any(self._here[week].get(exercise) for week in range(number))
        changed = [(number, (n + step, kept + step * before, new + step * (not seen)))]
        for week in range(number + 1, len(self._weeks)):
            if self._here[week].get(exercise):
                n, kept, new = self._figures[week]
                changed.append((week, (n, kept + step * (week == number + 1), new - step * (not seen))))
                break
        return changed

    def _counted(self, number: int) -> tuple[int, int, int]:
        """Give exercises, kept ones and new ones of a week, counted from the start."""
        here = {each for each, count in self._here[number].items() if count}
        before = {each for each, count in self._here[number - 1].items() if count} if number else self._last
        seen = self._known.union(*(self._here[week] for week in range(number)))
        return len(here), len(here & before), len(here - seen)

    def _cost(self, number: int, n: int, kept: int, new: int) -> int:
        """Give what a week costs."""
        week = self._weeks[number]
        cost = 0
        if week.goes_on:
            few, many = KEPT_PERCENT
            cost += KEEP_POINTS * max(0, few * n - 100 * kept) // 100
            cost += STALE_POINTS * max(0, 100 * kept - many * n) // 100
        if not week.is_first:
            cost += NOVEL_POINTS * max(0, 100 * new - NEW_PERCENT_AT_MOST * n) // 100
        return cost
