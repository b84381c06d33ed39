"""Runs: the single run first, the week second, and the pace (I11, I13, I37)."""

from collections.abc import Iterator
from datetime import date, timedelta

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, best_before
from montagefit.audit.wording import percent, tidy
from montagefit.model.vocabulary import DoseLimit, HomeTest
from montagefit.science import running

_EASY_RPE = 4  # science.md 4.3: the talk test's easy zone


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


def paces(timeline: Timeline) -> Iterator[Fault]:
    """I37: an easy run's pace is not quicker than the quick end of easy, where a race result is known."""
    tests = timeline.program.athlete.tests
    known = {HomeTest.RUN_5K: 5000.0, HomeTest.RUN_1MILE: running.MILE_METRES}
    results = [running.vdot(metres, tests[test]) for test, metres in known.items() if test in tests]
    if not results:
        return
    quickest = running.seconds_per_km(max(results), running.EASY_SHARE[1])
    for day in timeline.days:
        for item in day.items:
            pace = item.pace_seconds_per_km
            if pace is not None and item.rpe <= _EASY_RPE and min(pace) < quickest - 1:  # paces are whole seconds
                yield day.fault(f"{item.name} asks for {min(pace)} s a km; easy is {round(quickest)} s a km or slower.")


def _weekly(timeline: Timeline) -> Iterator[tuple[int, float, float]]:
    """Give number, running minutes and the best week before, for weeks that can be compared."""
    amounts = [sum(item.minutes for item in week.under(DoseLimit.RUNNING)) for week in timeline.weeks]
    for index, week in enumerate(timeline.weeks):
        best = best_before(timeline.weeks, index, amounts)
        if best is not None:
            yield week.number, amounts[index], best
