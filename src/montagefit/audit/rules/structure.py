"""A program must be what it says: dates, sums, order, identities."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from montagefit.audit.doses import least_minutes
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import ROUNDING, TINY, Timeline
from montagefit.audit.wording import listed, tidy
from montagefit.model.vocabulary import PartName
from montagefit.science import levels

_ORDER = list(PartName)


def dates(timeline: Timeline) -> Iterator[Fault]:
    """S01: sessions lie inside their week, in order, and a clock time is on the session's own date."""
    for week in timeline.weeks:
        first = timeline.program.start + timedelta(weeks=week.number - 1)
        last = first + timedelta(days=6)
        if week.week.start not in {None, first}:
            yield week.fault(f"The week says it starts on {week.week.start}, but it is the week of {first}.")
        for day in week.days:
            if not first <= day.date <= last:
                yield day.fault(f"The session is on {day.date}; its week runs from {first} to {last}.")
            if day.session.start is not None and day.session.start.date() != day.date:
                yield day.fault(f"The session is on {day.date}, but its clock time is on {day.session.start.date()}.")
        in_week = [day.date for day in week.days]
        if in_week != sorted(in_week):
            yield week.fault("The sessions are not in order of date.")


def week_numbers(timeline: Timeline) -> Iterator[Fault]:
    """S02: weeks count from 1 without a gap."""
    for week in timeline.weeks:
        if week.week.number != week.number:
            yield week.fault(f"The week is numbered {week.week.number}, but it is week {week.number}.")


def session_minutes(timeline: Timeline) -> Iterator[Fault]:
    """S03: a session lasts as long as its items add up to."""
    for day in timeline.days:
        if abs(day.session.minutes - day.minutes) > ROUNDING + TINY:
            yield day.fault(
                f"The session says {tidy(day.session.minutes)} min, but its items add up to {tidy(day.minutes)} min."
            )


def item_minutes(timeline: Timeline) -> Iterator[Fault]:
    """S04: an item's minutes hold at least its seconds of work and the rests between its sets."""
    for day in timeline.days:
        for item in day.items:
            least = least_minutes(item)
            if item.minutes < least - ROUNDING - TINY:
                yield day.fault(
                    f"{item.name} is given {tidy(item.minutes)} min, but work and rests alone take {tidy(least)} min."
                )


def session_loads(timeline: Timeline) -> Iterator[Fault]:
    """S05: a session's load is its effort times its minutes."""
    for day in timeline.days:
        told, worked_out = day.session.load_au, day.session.rpe * day.session.minutes
        if abs(told - worked_out) > ROUNDING + TINY:
            yield day.fault(
                f"The session says {tidy(told)} AU; effort {day.session.rpe} for {tidy(day.session.minutes)} min is "
                f"{tidy(worked_out)} AU."
            )


def week_loads(timeline: Timeline) -> Iterator[Fault]:
    """S06: a week's load is the sum of its sessions' loads."""
    for week in timeline.weeks:
        total = sum(day.session.load_au for day in week.days)
        if abs(week.week.load_au - total) > ROUNDING + TINY:
            yield week.fault(
                f"The week says {tidy(week.week.load_au)} AU, but its sessions add up to {tidy(total)} AU."
            )


def identities(timeline: Timeline) -> Iterator[Fault]:
    """S07: no two sessions share a UID."""
    count = Counter(day.session.uid for day in timeline.days)
    for day in timeline.days:
        if count[day.session.uid] > 1:
            yield day.fault(f"The UID {day.session.uid} belongs to {count[day.session.uid]} sessions; it must be one.")


def part_order(timeline: Timeline) -> Iterator[Fault]:
    """S08: a session is a warm-up, a main part and a cool-down, in this order, and none is empty."""
    for day in timeline.days:
        names = [part.name for part in day.session.parts]
        if names != _ORDER:
            yield day.fault(f"The parts are {listed(names) or 'missing'}; they must be {listed(_ORDER)}.")
        elif not all(part.items for part in day.session.parts):
            empty = listed(part.name for part in day.session.parts if not part.items)
            yield day.fault(f"There is nothing in the {empty}.")


def session_effort(timeline: Timeline) -> Iterator[Fault]:
    """S11: a session's effort is not below the mean effort of its main part, minute by minute."""
    for day in timeline.days:
        minutes = sum(item.minutes for item in day.main)
        if minutes > 0:
            mean = sum(item.rpe * item.minutes for item in day.main) / minutes
            if day.session.rpe < mean - levels.SESSION_RPE_ROUNDING - TINY:
                yield day.fault(
                    f"The session has effort {day.session.rpe}, but its main part has {tidy(mean)} on average."
                )


def hard_flag(timeline: Timeline) -> Iterator[Fault]:
    """S09: a session is called hard exactly when I18 makes it so."""
    for day in timeline.days:
        if day.session.hard != day.hard:
            told = "hard" if day.session.hard else "not hard"
            yield day.fault(
                f"The session is called {told}, but it has effort {day.session.rpe} and "
                f"{tidy(day.hard_minutes)} min of work at effort 7 or more."
            )
