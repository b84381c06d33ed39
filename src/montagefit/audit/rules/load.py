"""Session-RPE load: effort, growth, monotony, deloads, the first week (I14-I17, I19, I20, I39)."""

from collections.abc import Iterator
from datetime import timedelta

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, TrainingWeek, best_before
from montagefit.audit.wording import WHO, percent, tidy
from montagefit.model.vocabulary import Level, WeekKind
from montagefit.science import levels, load


def efforts(timeline: Timeline) -> Iterator[Fault]:
    """I19: session effort stays under the cap of level and week, and nothing is planned at 10."""
    level = timeline.level
    for day in timeline.days:
        most = levels.session_rpe_at_most(level, day.week)
        if day.session.rpe > most:
            yield day.fault(f"The session has effort {day.session.rpe}; {WHO[level]} has {most} at most in this week.")
        for item in day.items:
            if item.rpe >= levels.NEVER_PLANNED_RPE:
                yield day.fault(f"{item.name} is planned at effort {item.rpe}; a maximal effort is never planned.")


def growth(timeline: Timeline) -> Iterator[Fault]:
    """I14: weekly load grows by 20 % at most for novices, 25 % for others."""
    most = load.GROWTH_AT_MOST[timeline.level]
    for week, grown, best in _growth(timeline):
        if grown > most + TINY:
            yield week.fault(
                f"The load grows by {percent(grown)}, from {tidy(best)} to {tidy(week.load)} AU; "
                f"{WHO[timeline.level]} has {percent(most)} at most."
            )


def growth_warning(timeline: Timeline) -> Iterator[Fault]:
    """I14: weekly load that grows by more than 10 % is pointed out."""
    for week, grown, best in _growth(timeline):
        if grown > load.GROWTH_WARNING + TINY:
            yield week.fault(
                f"The load grows by {percent(grown)}, from {tidy(best)} to {tidy(week.load)} AU; "
                f"above {percent(load.GROWTH_WARNING)} is worth a look."
            )


def ratio(timeline: Timeline) -> Iterator[Fault]:
    """I15: a planned spike of the last week over the last four is pointed out, once there are four weeks before."""
    loads = [week.load for week in timeline.weeks]
    for index, week in enumerate(timeline.weeks):
        last = loads[: index + 1]
        if index >= load.ACWR_HISTORY_WEEKS and sum(last[-load.ACWR_HISTORY_WEEKS :]) > 0:
            found = load.coupled_ratio(last)
            if found > load.ACWR_WARNING + TINY:
                strong = found > load.ACWR_STRONG_WARNING + TINY
                limit, worth = (load.ACWR_STRONG_WARNING, "a hard") if strong else (load.ACWR_WARNING, "a")
                yield week.fault(
                    f"This week is {found:.2f} times the mean of four weeks; above {limit} is worth {worth} look."
                )


def long_growth(timeline: Timeline) -> Iterator[Fault]:
    """I39: load that grows by more than 60 % in eight weeks of the same minutes is more likely a slip than a plan.

    Compared is each week with the first of the eight that end with it; deloads, tapers and empty weeks are left out.
    """
    counted = [week for week in timeline.weeks if not week.reduced and week.load > 0]
    for week in counted:
        first = next(each for each in counted if week.number - each.number < load.LONG_GROWTH_WEEKS)
        grown = week.load / first.load - 1
        if grown > load.LONG_GROWTH_WARNING + TINY:
            yield week.fault(
                f"The load grows by {percent(grown)} from week {first.number}, with the same minutes to train; "
                f"above {percent(load.LONG_GROWTH_WARNING)} in {load.LONG_GROWTH_WEEKS} weeks is worth a look."
            )


def monotony(timeline: Timeline) -> Iterator[Fault]:
    """I16: a week whose days are all alike is pointed out; it takes six days to be."""
    for week in timeline.weeks:
        first = timeline.program.start + timedelta(weeks=week.number - 1)
        daily = [0.0] * load.DAYS_PER_WEEK
        for day in week.days:
            place = (day.date - first).days
            if 0 <= place < load.DAYS_PER_WEEK:
                daily[place] += day.load
        found = load.monotony(daily)
        if found > load.MONOTONY_WARNING + TINY:
            yield week.fault(f"Monotony is {found:.2f}; above {load.MONOTONY_WARNING} the days are too much alike.")


def deloads(timeline: Timeline) -> Iterator[Fault]:
    """I17: intermediate and advanced plans rest every six weeks, and a deload is 40-60 % on the same days."""
    weeks = timeline.weeks
    if timeline.level is not Level.NOVICE and len(weeks) >= load.DELOAD_EVERY_WEEKS:
        since = 0
        for week in weeks:
            since = 0 if week.reduced else since + 1
            if since == load.DELOAD_EVERY_WEEKS:
                yield week.fault(f"This is week {since} without a deload; one comes every {since} weeks at the latest.")
    low, high = load.DELOAD_SHARE
    for index, week in enumerate(weeks[1:], 1):
        before = weeks[index - 1]
        if week.week.kind is not WeekKind.DELOAD or before.load <= 0:
            continue
        share = week.load / before.load
        if not low - TINY <= share <= high + TINY:
            yield week.fault(
                f"The deload is {tidy(share * 100)} % of the week before; it is {percent(low)} to {percent(high)}."
            )
        if len(week.days) != len(before.days):
            yield week.fault(f"The deload has {len(week.days)} sessions, the week before {len(before.days)}.")


def first_week(timeline: Timeline) -> Iterator[Fault]:
    """I20: the first week is no jump from what the athlete did before.

    A novice has declared nothing: 400 AU, 120 min, effort 5. Intermediate and advanced athletes declare by their level:
    their days and minutes at effort 5 (our reading), and the first week is 1.10 times that at most.
    """
    if not timeline.weeks:
        return
    week, level = timeline.weeks[0], timeline.level
    athlete = timeline.program.athlete
    asked = sorted((athlete.minutes.get(day, 0) for day in athlete.weekdays), reverse=True)
    most = load.first_week_load_at_most(level, sum(asked[: levels.TRAINING_DAYS_AT_MOST[level]]))
    if week.load > most + TINY:
        yield week.fault(f"The first week has {tidy(week.load)} AU; the limit is {tidy(most)} AU.")
    if level is not Level.NOVICE:
        return
    if week.minutes > load.FIRST_WEEK_MINUTES_AT_MOST + TINY:
        yield week.fault(
            f"The first week has {tidy(week.minutes)} min; the limit is {tidy(load.FIRST_WEEK_MINUTES_AT_MOST)} min."
        )
    for day in week.days:
        highest = max((day.session.rpe, *(item.rpe for item in day.items)))
        if highest > load.FIRST_WEEK_RPE_AT_MOST:
            yield day.fault(
                f"The effort reaches {highest}; in the first week the limit is {load.FIRST_WEEK_RPE_AT_MOST}."
            )


def _growth(timeline: Timeline) -> Iterator[tuple[TrainingWeek, float, float]]:
    """Give each week with its growth over the best week before it, and that week's load."""
    loads = [week.load for week in timeline.weeks]
    for index, week in enumerate(timeline.weeks):
        best = best_before(timeline.weeks, index, loads)
        if best is not None:
            yield week, loads[index] / best - 1, best
