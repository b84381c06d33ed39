"""A program laid out for the rules: days in order with the items, minutes and loads worked out anew from the items."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, pairwise

from montagefit.audit.doses import limits_of, work_seconds
from montagefit.audit.finding import Fault
from montagefit.audit.texts import Told, told
from montagefit.model.program import Item, Program, Session, Week
from montagefit.model.vocabulary import DoseLimit, Level, PartName, WeekKind
from montagefit.science import levels, load

ROUNDING = 0.05
"""Minutes and loads are written to one decimal."""

TINY = 1e-6
"""Floats that came out a hair above a limit."""


_BETWEEN = "\n"


@dataclass(frozen=True)
class Day:
    """One session with all that the rules ask about it."""

    week: int
    """Number of its week, counted from 1 by its place in the program."""
    number: int
    """Number of the session in its week, counted from 1."""
    session: Session
    items: tuple[Item, ...]
    main: tuple[Item, ...]
    minutes: float
    """The sum of its items."""
    load: float
    """Session effort times that sum, in AU."""
    hard_minutes: float
    """Minutes of work, rests left out, at a hard effort."""
    limited: dict[DoseLimit, tuple[Item, ...]]
    """Items by the limits that count them."""

    @property
    def date(self) -> date:
        """Give the date of the session."""
        return self.session.date

    @property
    def place(self) -> str:
        """Give the place as people name it, for example `W3D2`."""
        return f"W{self.week}D{self.number}"

    @property
    def hard(self) -> bool:
        """Say whether this is a hard day (I18): by the session's effort or by five minutes of hard work."""
        return self.session.rpe >= levels.HARD_RPE or self.hard_minutes >= levels.HARD_WORK_MINUTES - TINY

    def under(self, limit: DoseLimit) -> tuple[Item, ...]:
        """Give the items that a limit counts."""
        return self.limited.get(limit, ())

    def fault(self, message: str) -> Fault:
        """Say what is wrong with this day."""
        return Fault(self.week, self.number, message)


@dataclass(frozen=True)
class TrainingWeek:
    """One week with its days."""

    number: int
    """Counted from 1 by its place in the program, whatever the week says itself."""
    week: Week
    days: tuple[Day, ...]

    @property
    def load(self) -> float:
        """Give the week's load in AU."""
        return load.weekly_load(day.load for day in self.days)

    @property
    def minutes(self) -> float:
        """Give the week's minutes."""
        return sum(day.minutes for day in self.days)

    @property
    def reduced(self) -> bool:
        """Say whether the week is a deload or a taper, which later weeks are not compared with."""
        return self.week.kind in {WeekKind.DELOAD, WeekKind.TAPER}

    def under(self, limit: DoseLimit) -> tuple[Item, ...]:
        """Give the items of the week that a limit counts."""
        return tuple(item for day in self.days for item in day.under(limit))

    def dates_of(self, days: Iterable[Day]) -> tuple[date, ...]:
        """Give the different dates of some days, in order."""
        return tuple(sorted({day.date for day in days}))

    def fault(self, message: str) -> Fault:
        """Say what is wrong with this week."""
        return Fault(self.number, 0, message)


@dataclass(frozen=True)
class Timeline:
    """The whole program in order of time."""

    program: Program
    weeks: tuple[TrainingWeek, ...]
    days: tuple[Day, ...]
    """All days in order of date, whatever order they are written in."""

    @property
    def level(self) -> Level:
        """Give the athlete's level."""
        return self.program.athlete.level

    @cached_property
    def texts(self) -> tuple[Told, ...]:
        """Give every different text that the program tells a person."""
        return tuple(told(self.program))

    def texts_with(self, *words: str) -> Iterator[Told]:
        """Give the texts that have one of some words, small letters, anywhere: one look through all of them at once."""
        found: set[int] = set()
        for word in words:
            place = self._joined_texts.find(word)
            while place >= 0:
                found.add(bisect_right(self._text_starts, place) - 1)
                place = self._joined_texts.find(word, place + 1)
        return (self.texts[index] for index in sorted(found))

    @cached_property
    def _joined_texts(self) -> str:
        """Give all texts in small letters, one after the other."""
        return _BETWEEN.join(each.text.lower() for each in self.texts)

    @cached_property
    def _text_starts(self) -> tuple[int, ...]:
        """Give where each of them starts there."""
        lengths = (len(each.text.lower()) + len(_BETWEEN) for each in self.texts)
        return tuple(accumulate(lengths, initial=0))

    def under(self, limit: DoseLimit) -> tuple[tuple[Day, tuple[Item, ...]], ...]:
        """Give the days that have items under a limit, with those items, in order of date."""
        return tuple((day, day.limited[limit]) for day in self.days if limit in day.limited)

    def fault(self, message: str) -> Fault:
        """Say what is wrong with the program as a whole."""
        return Fault(0, 0, message)


def lay_out(program: Program) -> Timeline:
    """Read a program once, so that no rule has to."""
    weeks = tuple(
        TrainingWeek(
            number=number,
            week=week,
            days=tuple(_day(number, place, session) for place, session in enumerate(week.sessions, 1)),
        )
        for number, week in enumerate(program.weeks, 1)
    )
    days = sorted((day for week in weeks for day in week.days), key=lambda day: (day.date, day.week, day.number))
    return Timeline(program=program, weeks=weeks, days=tuple(days))


def best_before(weeks: Sequence[TrainingWeek], index: int, amounts: Sequence[float]) -> float | None:
    """Give the highest amount of the last four earlier weeks that had any and were no deload or taper; None if none.

    Where all of them are called deloads or tapers the names are not believed, and all are taken.
    """
    had = [place for place in range(index) if amounts[place] > 0]
    earlier = [amounts[place] for place in [place for place in had if not weeks[place].reduced] or had]
    return max(earlier[-load.GROWTH_WINDOW_WEEKS :], default=None)


def too_close(days: Sequence[Day], hours: int) -> Iterable[tuple[Day, Day]]:
    """Give neighbours in time that are less than so many hours apart, counted in calendar days."""
    return ((first, second) for first, second in pairwise(days) if hours_between(first, second) < hours)


def hours_between(first: Day, second: Day) -> int:
    """Give the hours from one day to another: 24 for each calendar day."""
    return (second.date - first.date) // timedelta(hours=1)


def _day(week: int, number: int, session: Session) -> Day:
    """Work out one day."""
    items = session.items()
    minutes = sum(item.minutes for item in items)
    limited: dict[DoseLimit, tuple[Item, ...]] = {}
    for item in items:
        for limit in limits_of(item):
            limited[limit] = (*limited.get(limit, ()), item)
    return Day(
        week=week,
        number=number,
        session=session,
        items=items,
        main=session.items(PartName.MAIN),
        minutes=minutes,
        load=load.session_load(session.rpe, minutes),
        hard_minutes=sum(work_seconds(item) for item in items if item.rpe >= levels.HARD_RPE) / 60,
        limited=limited,
    )
