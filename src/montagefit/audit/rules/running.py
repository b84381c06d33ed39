"""Runs: the single run first, the week second, and the pace (I11-I13, I37, I38)."""

from collections.abc import Iterator
from datetime import date, timedelta

from montagefit.audit.doses import work_seconds
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, best_before
from montagefit.audit.wording import percent, tidy
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, Level
from montagefit.science import running


def single_runs(timeline: Timeline) -> Iterator[Fault]:
    """I11: a run is at most 1.10 times the longest of the last 30 days, short ones may grow by 5 min.

    Time on the feet, walk breaks included. Without history the first is 30 min at most; intermediate and advanced
    athletes declare a longest run by their level (our reading).
    """
    window = timedelta(days=running.LONGEST_RUN_DAYS)
    before = running.LONGEST_RUN_BEFORE[timeline.level]
    runs: list[tuple[date, float]] = [] if before is None else [(timeline.program.start - timedelta(days=1), before)]
    for day, items in timeline.under(DoseLimit.RUNNING):
        taken = sum(item.minutes for item in items)
        longest = max((run for when, run in runs if day.date - when <= window), default=None)
        most = running.longest_next_run(longest)
        if taken > most + TINY:
            past = "nothing" if longest is None else f"{tidy(longest)} min"
            yield day.fault(
                f"The run takes {tidy(taken)} min; after {past} in the last 30 days the limit is {tidy(most)} min."
            )
        runs.append((day.date, taken))


def weekly_growth(timeline: Timeline) -> Iterator[Fault]:
    """I13: weekly running grows by 30 % at most, once there is an hour of it."""
    for number, taken, best in _weekly(timeline):
        growth = taken / best - 1
        if taken > running.WEEKLY_GROWTH_FROM_MINUTES and growth > running.WEEKLY_GROWTH_AT_MOST + TINY:
            yield Fault(
                number,
                0,
                f"Running grows by {percent(growth)}, from {tidy(best)} to {tidy(taken)} min; "
                f"the limit is {percent(running.WEEKLY_GROWTH_AT_MOST)}.",
            )


def weekly_growth_warning(timeline: Timeline) -> Iterator[Fault]:
    """I13: weekly running that grows by more than 10 % is pointed out, from 5 min more on (our floor)."""
    for number, taken, best in _weekly(timeline):
        growth = taken / best - 1
        if growth > running.WEEKLY_GROWTH_WARNING + TINY and taken - best > running.SHORT_RUN_STEP + TINY:
            yield Fault(
                number,
                0,
                f"Running grows by {percent(growth)}, from {tidy(best)} to {tidy(taken)} min; "
                f"above {percent(running.WEEKLY_GROWTH_WARNING)} is worth a look.",
            )


def first_week_kilometres(timeline: Timeline) -> Iterator[Fault]:
    """I12: a novice with a BMI above 30 runs 3 km at most in the first week.

    Metres count where they are planned, else seconds of running at the planned pace or at 7 km/h (our reading).
    """
    athlete = timeline.program.athlete
    if timeline.level is not Level.NOVICE or not running.is_heavy(athlete.weight_kg, athlete.height_cm):
        return
    for week in timeline.weeks[:1]:
        run = sum(_metres(item) for item in week.under(DoseLimit.RUNNING)) / 1000
        most = running.NOVICE_HEAVY_FIRST_WEEK_KM
        if run > most + TINY:
            yield week.fault(
                f"The first week has {run:.2f} km of running; a novice with a BMI above "
                f"{tidy(running.HEAVY_BODY_MASS_INDEX)} has {tidy(most)} km at most."
            )


def easy_share(timeline: Timeline) -> Iterator[Fault]:
    """I38: four fifths of the running minutes are easy, taken over four weeks.

    The breaks between quicker stretches are easy; of sprints only the seconds of work count.
    """
    totals: list[float] = []
    quick: list[float] = []
    for week in timeline.weeks:
        runs = week.under(DoseLimit.RUNNING)
        sprints = sum(work_seconds(item) for item in week.under(DoseLimit.SPRINT) if item not in runs) / 60
        hard = sum(min(work_seconds(item) / 60, item.minutes) for item in runs if item.rpe > running.EASY_RPE)
        totals.append(sum(item.minutes for item in runs) + sprints)
        quick.append(hard + sprints)
        total, hard = (sum(each[-running.EASY_SHARE_WEEKS :]) for each in (totals, quick))
        full = week.number >= min(running.EASY_SHARE_WEEKS, len(timeline.weeks))
        if full and runs and total and 1 - hard / total < running.EASY_SHARE_OF_MINUTES - TINY:
            yield week.fault(
                f"Of {tidy(total)} min of running in four weeks {percent(1 - hard / total)} are easy; "
                f"coaches keep to {percent(running.EASY_SHARE_OF_MINUTES)} or more."
            )


def paces(timeline: Timeline) -> Iterator[Fault]:
    """I37: a pace is a range from a race result, not quicker than its zone, and none where easy is walk-run."""
    tests = timeline.program.athlete.tests
    results = [running.vdot(metres, tests[test]) for test, metres in running.RACES.items() if test in tests]
    known = max(results, default=None)
    for day in timeline.days:
        for item in day.items:
            if item.pace_seconds_per_km is not None:
                wrong = _wrong_pace(item.pace_seconds_per_km, item.rpe, known)
                if wrong is not None:
                    yield day.fault(f"{item.name} asks for {min(item.pace_seconds_per_km)} s a km; {wrong}.")


def _wrong_pace(pace: tuple[int, int], rpe: int, known: float | None) -> str | None:
    """Say what is wrong with a pace for an effort and the best VDOT that is known."""
    if known is None:
        return "without a race result there is no pace"
    if known < running.RUNNING_VDOT_AT_LEAST:
        return "below a VDOT of 28 easy is walk and run in turns"
    quickest = running.seconds_per_km(known, running.quickest_share(rpe))
    if min(pace) < quickest - 1:  # paces are whole seconds
        return f"at effort {rpe} it is {round(quickest)} s a km or slower"
    return "a pace is a range, quick end first" if pace[0] >= pace[1] else None


def _metres(item: Item) -> float:
    """Give the metres that are run in an item."""
    if item.distance_m is not None:
        return float(item.sets * item.distance_m)
    pace = item.pace_seconds_per_km
    speed = running.WALK_RUN_METRES_PER_SECOND if pace is None else 1000 / min(pace)
    return work_seconds(item) * speed


def _weekly(timeline: Timeline) -> Iterator[tuple[int, float, float]]:
    """Give number, running minutes and the best week before, for weeks that can be compared."""
    amounts = [sum(item.minutes for item in week.under(DoseLimit.RUNNING)) for week in timeline.weeks]
    for index, week in enumerate(timeline.weeks):
        best = best_before(timeline.weeks, index, amounts)
        if best is not None:
            yield week.number, amounts[index], best
