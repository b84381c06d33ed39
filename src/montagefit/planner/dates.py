"""Step 2: when a program starts, how many weeks it has, and on which dates people train."""

from dataclasses import dataclass
from datetime import date, timedelta

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import AthleteFacts, Note
from montagefit.planner.admit import admitted_level
from montagefit.planner.words import count, weekday

MOST_WEEKS = 52
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Timetable:
    """The training dates of every week, and the date of the finale."""

    start: date
    weeks: tuple[tuple[date, ...], ...]
    finale: date
    asked_finale: bool
    """Whether the athlete named the date to be ready for."""


def first_day(athlete: Athlete, film_plan: FilmPlan, asked_start: date | None, today: date) -> date:
    """Give the first day of the program: as asked, counted back from the finale, or next Monday.

    Raises RequestError when the dates leave no room, saying which would.
    """
    next_monday = today + timedelta(days=7 - today.weekday())
    if asked_start is not None:
        return asked_start
    if athlete.finale is None:
        return next_monday
    if athlete.finale < today:
        raise RequestError([f"The finale on {athlete.finale} is over. Name a date from {today} on."])
    weeks = athlete.weeks or film_plan.weeks_for(admitted_level(athlete))
    monday = athlete.finale - timedelta(days=athlete.finale.weekday())
    wanted = monday - (weeks - 1) * _WEEK
    if wanted >= today:
        return wanted
    if athlete.weeks is not None:
        latest = monday - (next_monday - _WEEK)
        raise RequestError(
            [
                (
                    f"{count(weeks, 'week')} before {athlete.finale} have already begun. "
                    f"Try --weeks {max(1, latest.days // 7)}, or a finale from {next_monday + weeks * _WEEK} on."
                )
            ]
        )
    return min(next_monday, monday) if monday > today else today


def timetable(athlete: Athlete, facts: AthleteFacts, film_plan: FilmPlan, start: date, notes: list[Note]) -> Timetable:
    """Give the dates of every session.

    Raises RequestError when start, weeks and finale contradict each other or leave no training day.
    """
    weeks = _number_of_weeks(athlete, facts, film_plan, start, notes)
    numbers = {day.number for day in facts.weekdays}
    dates: list[tuple[date, ...]] = []
    for week in range(weeks):
        days = (start + week * _WEEK + timedelta(days=day) for day in range(7))
        dates.append(tuple(day for day in days if day.weekday() in numbers))
    end = athlete.finale
    if end is None and athlete.weeks is None and (own_days := film_plan.own_days(weeks)) is not None:
        end = start + timedelta(days=own_days - 1)
    if end is None:
        return Timetable(start, tuple(dates), dates[-1][-1], asked_finale=False)
    last = tuple(day for day in dates[-1] if day <= end)
    if not last:
        dates.pop()
        if not dates:
            raise RequestError(
                [(f"There is no training day between {start} and {end}. Add a day with --days, or start earlier.")]
            )
        last = dates[-1]
    dates[-1] = last
    if athlete.finale is not None and last[-1] != athlete.finale:
        notes.append(
            Note(
                asked=f"the finale on {athlete.finale}",
                given=f"the finale on {last[-1]}",
                reason=f"{weekday(athlete.finale)} is no training day of yours; name it in --days.",
            )
        )
    return Timetable(start, tuple(dates), last[-1], asked_finale=athlete.finale is not None)


def _number_of_weeks(athlete: Athlete, facts: AthleteFacts, film_plan: FilmPlan, start: date, notes: list[Note]) -> int:
    """Give the weeks: those between start and finale, those asked for, or the film plan's."""
    own = film_plan.weeks_for(facts.level)
    if athlete.finale is None:
        return athlete.weeks or own
    days = (athlete.finale - start).days
    if days < 0:
        raise RequestError(
            [f"The finale on {athlete.finale} is before the start on {start}. Swap or move one of them."]
        )
    weeks = days // 7 + 1
    if weeks > MOST_WEEKS:
        raise RequestError(
            [f"From {start} to {athlete.finale} are {weeks} weeks; the most is {MOST_WEEKS}. Start later with --start."]
        )
    if athlete.weeks is not None and athlete.weeks != weeks:
        raise RequestError(
            [
                (
                    f"From {start} to {athlete.finale} are {count(weeks, 'week')}, not {athlete.weeks}. "
                    f"Leave --weeks out, or start on {athlete.finale - timedelta(days=athlete.weeks * 7 - 1)}."
                )
            ]
        )
    if athlete.weeks is None and weeks != own:
        notes.append(
            Note(
                asked=f"{film_plan.title}, {count(own, 'week')} as a rule",
                given=count(weeks, "week"),
                reason=f"That is what lies between {start} and {athlete.finale}.",
            )
        )
    return weeks
