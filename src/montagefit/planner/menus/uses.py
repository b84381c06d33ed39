"""What an option takes from the limits of its session and week: those of `allowances`, in whole numbers."""

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum, auto
from math import floor

from montagefit.model.vocabulary import DoseKind, DoseLimit, Level, Muscle, Pattern
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.choice import Choice
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import Ahead
from montagefit.planner.proposals import SECOND_RUN_FROM_SECONDS, usual_items
from montagefit.science import boxing, conditioning, core, ladders, levels, running, strength

_HALF_SETS = 2
"""Sets are counted in halves, for secondary muscles."""

_ALONE, _BESIDE = 10, 1
"""How much of a pattern's place support and guests take, who want it for themselves, and how much others."""


class _Kind(IntEnum):
    """What a limit is about: whole numbers, as they are looked up a great many times."""

    SECONDS = auto()
    ITEMS = auto()
    PATTERN = auto()
    HARD = auto()
    STRETCH = auto()
    SESSION_SETS = auto()
    SETS = auto()
    BAG = auto()
    BAG_DAYS = auto()
    CARRY = auto()
    ONE_ARM = auto()
    ONE_ARM_SETS = auto()
    SIT_UPS = auto()
    WEEKLY_SIT_UPS = auto()
    SKIPPING = auto()
    RUN = auto()
    RUNNING = auto()


_Amount = tuple[_Kind, Muscle | Pattern | None, int]
"""What is taken, of what, and how much."""

_OF_A_WEEK = frozenset(
    {
        _Kind.SETS,
        _Kind.BAG_DAYS,
        _Kind.CARRY,
        _Kind.ONE_ARM,
        _Kind.ONE_ARM_SETS,
        _Kind.WEEKLY_SIT_UPS,
        _Kind.SKIPPING,
        _Kind.RUNNING,
    }
)


_ALWAYS: Mapping[_Kind, int] = {
    _Kind.PATTERN: _ALONE,
    _Kind.SESSION_SETS: floor(strength.SESSION_SETS_AT_MOST * _HALF_SETS),
    _Kind.CARRY: 1,
    _Kind.ONE_ARM: ladders.ONE_ARM_SESSIONS_A_WEEK_AT_MOST,
    _Kind.ONE_ARM_SETS: ladders.ONE_ARM_SETS_A_WEEK_AT_MOST,
    _Kind.SIT_UPS: core.SIT_UPS_A_SESSION_AT_MOST,
    _Kind.WEEKLY_SIT_UPS: core.SIT_UPS_A_WEEK_AT_MOST,
}
"""Limits that are the same for everybody."""


class Uses:
    """Numbers the limits of some sessions as they come up."""

    def __init__(self, ledger: Ledger, first_week: int) -> None:
        """Take what was trained before the first of these weeks."""
        self._ledger, self._first_week = ledger, first_week
        self._numbers: dict[tuple[_Kind, object, int], int] = {}
        self._amounts: dict[int, tuple[_Amount, ...]] = {}
        self._kept: list[Choice] = []
        self.limits: list[int] = []

    def of(
        self, number: int, ahead: Ahead, wish: Candidate, choice: Choice, seconds: int
    ) -> tuple[tuple[int, int], ...]:
        """Give how much an option takes of which limit, `number` being its session."""
        if id(choice) not in self._amounts:
            self._amounts[id(choice)] = tuple(each for each in _amounts(choice) if each[2])
            self._kept.append(choice)  # an id is one object's as long as the object is there
        own = (
            (_Kind.SECONDS, None, seconds),
            (_Kind.ITEMS, None, 1),
            (_Kind.PATTERN, choice.ladder.exercise.pattern, _ALONE if wish.tier >= Tier.GUEST else _BESIDE),
        )
        return tuple(
            (self._number(kind, detail, number, ahead), amount)
            for kind, detail, amount in (*own, *self._amounts[id(choice)])
        )

    def _number(self, kind: _Kind, detail: Muscle | Pattern | None, number: int, ahead: Ahead) -> int:
        """Give the index of a limit."""
        key = (kind, detail, ahead.week.number if kind in _OF_A_WEEK else number)
        if key not in self._numbers:
            self._numbers[key] = len(self.limits)
            self.limits.append(self._most(kind, ahead))
        return self._numbers[key]

    def _most(self, kind: _Kind, ahead: Ahead) -> int:
        """Give the most there may be."""
        if kind in _ALWAYS:
            return _ALWAYS[kind]
        if kind is _Kind.SETS:
            return floor(strength.weekly_sets_at_most(self._ledger.facts.level, ahead.week.number) * _HALF_SETS)
        level, week = self._ledger.facts.level, ahead.week.number
        hard = ahead.outline.rpe >= levels.HARD_RPE
        asked: dict[_Kind, Callable[[], float]] = {
            _Kind.SECONDS: lambda: ahead.seconds,
            _Kind.ITEMS: lambda: usual_items(ahead.seconds, ahead.week),
            _Kind.HARD: lambda: ahead.seconds if hard else levels.HARD_WORK_MINUTES * 60 - 1,
            _Kind.STRETCH: lambda: 1 if ahead.seconds < SECOND_RUN_FROM_SECONDS else 2,
            _Kind.BAG: lambda: boxing.HEAVY_BAG_ROUNDS_AT_MOST[level],
            _Kind.BAG_DAYS: lambda: (
                boxing.HEAVY_BAG_DAYS_AT_MOST[level] if week >= boxing.HEAVY_BAG_FIRST_WEEK[level] else 0
            ),
            _Kind.SKIPPING: lambda: self._skipping(week),
            _Kind.RUN: lambda: self._run(week),
            _Kind.RUNNING: lambda: self._running(week),
        }
        return floor(asked[kind]())

    def _skipping(self, week: int) -> int:
        """Give the seconds of skipping of a week, growth included (I22)."""
        level = self._ledger.facts.level
        most = conditioning.SKIPPING_MINUTES_AT_MOST[level]
        earlier = [each.skipping for each in self._ledger.recent_weeks() if each.skipping]
        if earlier or level is Level.NOVICE:
            growth = conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST[level] * (week - self._first_week + 1)
            most = min(most, max(earlier, default=0.0) + growth)
        return floor(most * 60)

    def _run(self, week: int) -> int:
        """Give the seconds of a run, growth included (I11)."""
        longest = max((minutes for _, minutes in self._ledger.runs), default=None)
        most = running.longest_next_run(longest) * running.RUN_OVER_LONGEST ** (week - self._first_week)
        return floor(most * 60)

    def _running(self, week: int) -> int:
        """Give the seconds of running of a week, growth included (I13); none before the first week with runs."""
        earlier = [each.running for each in self._ledger.recent_weeks() if each.running]
        if not earlier:
            return 7 * 24 * 3600
        grown = max(earlier) * (1 + running.PREFERRED_WEEKLY_GROWTH) ** (week - self._first_week + 1)
        return floor(max(running.WEEKLY_GROWTH_FROM_MINUTES, grown) * 60)


def _amounts(choice: Choice) -> Iterator[_Amount]:
    """Give what a choice takes wherever it stands."""
    dose, limits = choice.dose, choice.limits
    yield _Kind.HARD, None, choice.hard_seconds
    if choice.ladder.exercise.dose is DoseKind.CONTINUOUS:
        yield _Kind.STRETCH, None, 1
    for muscle, sets in choice.sets_for.items():
        yield _Kind.SETS, muscle, floor(sets * _HALF_SETS)
        yield _Kind.SESSION_SETS, muscle, floor(sets * _HALF_SETS)
    if DoseLimit.HEAVY_BAG in limits:
        yield _Kind.BAG_DAYS, None, 1
        yield _Kind.BAG, None, dose.sets
    if DoseLimit.LOADED_CARRY in limits:
        yield _Kind.CARRY, None, 1
    if DoseLimit.ONE_ARM_PUSH_UP in limits:
        yield _Kind.ONE_ARM, None, 1
        yield _Kind.ONE_ARM_SETS, None, dose.sets
    if DoseLimit.FULL_SIT_UP in limits:
        yield _Kind.SIT_UPS, None, dose.sets * (dose.reps or 0)
        yield _Kind.WEEKLY_SIT_UPS, None, dose.sets * (dose.reps or 0)
    if DoseLimit.SKIPPING in limits:
        yield _Kind.SKIPPING, None, choice.work_seconds
    if DoseLimit.RUNNING in limits:
        yield _Kind.RUN, None, choice.seconds
        yield _Kind.RUNNING, None, choice.seconds
