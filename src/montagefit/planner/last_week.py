"""The last week: a taper that cuts minutes and keeps the effort, around the test and the finale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from montagefit.model.film_plan import FilmPlan, Theme
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Effort, Weekday
from montagefit.planner.admit import is_careful
from montagefit.planner.efforts import most_effort
from montagefit.planner.events import Event
from montagefit.planner.frame import (
    Frame,
    LoadHistory,
    hard_days_are_legal,
    monotony,
    options_of,
    order_themes,
    outlines,
)
from montagefit.planner.misses import taper_miss
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import part_minutes
from montagefit.science import levels, periods

NO_ROOM = "The last week stays light before the finale; its minutes go to the test and the last day."
"""Why a day between them becomes a rest day."""

SHARED = "The last week stays light; the test opens the day of the finale instead."
"""Why the test has no day of its own."""

_WAYS = 4
"""Ways of sharing minutes and efforts that are looked at on the same days [D]."""


@dataclass(frozen=True)
class Test:
    """The test that is done again, as far as the week hangs on it."""

    exercise: str
    minutes: int
    rpe: int

    @classmethod
    def of(cls, event: Event) -> "Test":
        """Take it from the first one."""
        return cls(event.choice.ladder.exercise.id, event.choice.seconds // 60, event.choice.rpe)


@dataclass(frozen=True)
class _Need:
    """What a session of the last week holds in any case."""

    minutes: int
    """The least it takes, warm-up and cool-down included."""
    efforts: tuple[int, ...]
    """Efforts it may have."""
    grows: bool = True
    """Whether it may take more minutes."""


@dataclass(frozen=True)
class _Shape:
    """One way to lay out the last week."""

    minutes: tuple[int, ...]
    efforts: tuple[int, ...]

    @property
    def load(self) -> int:
        """Load in AU."""
        return sum(rpe * each for rpe, each in zip(self.efforts, self.minutes, strict=True))

    @property
    def effort(self) -> float:
        """Mean effort of its minutes."""
        return self.load / sum(self.minutes)


class LastWeek:
    """Frames the last week of one program: which days are kept, how long and how hard each of them is."""

    def __init__(
        self,
        film_plan: FilmPlan,
        facts: AthleteFacts,
        week: WeekOutline,
        history: LoadHistory,
        test: Test | None,
        lean: float = 0.0,
    ) -> None:
        """Take what was done so far, and the test that is done again; `lean` is added to the effort it aims for."""
        self._film_plan, self._facts, self._week, self._history, self._test = film_plan, facts, week, history, test
        self._careful = is_careful(facts.age, facts.conditions)
        self._peak = max(history.build_loads)
        self._lean = lean
        self._effort = history.loudest_effort + lean

    def frames(self, days: Sequence[date]) -> list[tuple[Frame, dict[date, str]]]:
        """Give the sessions and the days that become rest days with the reason, the most wanted first.

        Days between test and finale give way first, then minutes of the finale, then the test's own day.
        """
        found: list[tuple[float, int, Sequence[date], Sequence[Theme], _Shape]] = []
        for number, (kept, scale) in enumerate(self._layouts(days)):
            themes = self._themes(kept)
            shapes = sorted(self._shapes(kept, themes, scale), key=self._cost)
            found += [(self._missed(shape), number, kept, themes, shape) for shape in shapes[:_WAYS]]
        found.sort(key=lambda each: each[:2])
        return [self._framed(days, *each[2:]) for each in found]

    def _framed(
        self, days: Sequence[date], kept: Sequence[date], themes: Sequence[Theme], shape: _Shape
    ) -> tuple[Frame, dict[date, str]]:
        """Give the sessions of a layout."""
        shared = len(days) > 1 and len(kept) == 1 and self._test is not None
        why = {day: SHARED if shared and day == days[0] else NO_ROOM for day in days if day not in kept}
        ceiling = min(self._peak * periods.FINALE_LOAD_AT_MOST, self._ramp)
        target = min(self._peak * periods.FINALE_LOAD, ceiling)
        sessions = outlines(self._week, kept, themes, shape.minutes, shape.efforts)
        return Frame(sessions, target, ceiling, ceiling, levels.NEVER_PLANNED_RPE), why

    @property
    def _ramp(self) -> float:
        """Give the load that growth allows."""
        return (self._history.recent_best or self._peak) * (1 + periods.PREFERRED_GROWTH)

    def _layouts(self, days: Sequence[date]) -> Iterator[tuple[tuple[date, ...], float]]:
        """Give the days to keep and the share of the finale, the most wanted first."""
        first, *rest = days
        if rest:
            *between, last = rest
            for number in range(len(between), -1, -1):
                # The days that stay lie as evenly as they can.
                kept = [between[(2 * place + 1) * len(between) // (2 * number)] for place in range(number)]
                yield (first, *kept, last), 1.0
            yield (first, last), periods.FINALE_SCALED
        least = self._around(self._tested[0] + periods.FINALE_PART_MINUTES_AT_LEAST, levels.HARD_RPE)
        if not rest or least <= self._facts.minutes[list(Weekday)[days[-1].weekday()]]:
            yield (days[-1],), 1.0

    def _themes(self, days: Sequence[date]) -> tuple[Theme, ...]:
        """Give the themes of the days: in a brisk week the calmest stands beside the test, so that others are brisk."""
        *others, last = order_themes(self._film_plan, days)
        if not others or self._test is None or self._effort <= self._test.rpe:
            return (*others, last)
        calmest = min(others, key=lambda theme: list(Effort).index(theme.effort))
        others.remove(calmest)
        return (calmest, *others, last)

    def _shapes(self, days: Sequence[date], themes: Sequence[Theme], scale: float) -> Iterator[_Shape]:
        """Give the layouts of minutes and efforts on these days."""
        available = [self._facts.minutes[list(Weekday)[day.weekday()]] for day in days]
        needs = [self._needs(index, themes, each, scale) for index, each in enumerate(available)]
        found = False
        for chosen in product(*needs):
            for efforts in product(*(need.efforts for need in chosen)):
                shape = self._filled(chosen, efforts, available)
                legal = hard_days_are_legal(self._facts, self._week.number, days, efforts, self._history)
                if legal and monotony(efforts, shape.minutes) <= periods.MONOTONY_AIM:
                    found = True
                    yield shape
        if not found:
            chosen = tuple(each[0] for each in needs)
            yield self._filled(chosen, tuple(need.efforts[0] for need in chosen), available)

    def _needs(self, index: int, themes: Sequence[Theme], available: int, scale: float) -> list[_Need]:
        """Give what the session on one of the days may be."""
        last = index + 1 == len(themes)
        test, test_rpe = self._tested if index == 0 else (0, 0)
        if last:
            parts = self._finale(tested=index == 0)
            minutes = sum(each for each, _ in parts)
            worth = sum(each * rpe for each, rpe in parts) + test * test_rpe
            rpe = round(worth / (minutes + test)) if minutes + test else levels.NEVER_PLANNED_RPE // 2
            least = min(available, self._around(test + int(minutes * scale), rpe))
            return [_Need(least, (rpe,), grows=index == 0)]
        usual = options_of(self._facts, self._week, themes[index], available)
        if not test:
            return [_Need(min(available, self._around(periods.FINALE_SESSION_MAIN_MINUTES, usual[0])), usual)]
        found = [_Need(min(available, self._around(test, test_rpe)), (test_rpe,))]
        # With twice as much brisker or easier work beside it the whole session is brisker or easier than the test.
        long = self._around(3 * test, test_rpe + 1)
        if long <= available:
            brisk = (test_rpe + 1,) if test_rpe < usual[-1] else ()
            found.append(_Need(long, (test_rpe - 1, *brisk)))
        return found

    @property
    def _tested(self) -> tuple[int, int]:
        """Give minutes and effort of the test."""
        return (0, 0) if self._test is None else (self._test.minutes, self._test.rpe)

    def _finale(self, *, tested: bool) -> list[tuple[int, int]]:
        """Give minutes and efforts of the parts of the finale, without the one that a test on the same day holds."""
        rank = self._facts.level.rank
        most = most_effort(self._facts, self._week)
        held = self._test.exercise if tested and self._test is not None else ""
        parts = [part for part in self._film_plan.finale.parts if part.exercise != held]
        return [(part.minutes[rank], min(most, part.rpe[rank])) for part in parts]

    def _around(self, minutes: int, rpe: int) -> int:
        """Give the least session that has room for a main part."""
        whole = minutes
        while whole - sum(part_minutes(whole, [], careful=self._careful, rpe=rpe)) < minutes:
            whole += 1
        return whole

    def _filled(self, needs: Sequence[_Need], efforts: tuple[int, ...], available: Sequence[int]) -> _Shape:
        """Give the days more minutes, each alike, until the week has its load."""
        least = _Shape(tuple(need.minutes for need in needs), efforts)
        spare = [each - need.minutes if need.grows else 0 for need, each in zip(needs, available, strict=True)]
        more = sum(rpe * each for rpe, each in zip(efforts, spare, strict=True))
        missing = self._peak * periods.FINALE_LOAD - least.load
        part = min(1.0, max(0.0, missing / more)) if more else 0.0
        return _Shape(tuple(each + int(part * free) for each, free in zip(least.minutes, spare, strict=True)), efforts)

    def _missed(self, shape: _Shape) -> float:
        """Give by how much a layout misses load or effort of a taper, 0 when it is one."""
        return taper_miss(shape.load - self._lean * sum(shape.minutes), sum(shape.minutes), self._history)

    def _cost(self, shape: _Shape) -> tuple[float, float, float]:
        """Rank the layouts on the same days."""
        return (
            self._missed(shape),
            abs(shape.effort - self._effort),
            abs(shape.load - self._peak * periods.FINALE_LOAD),
        )
