"""Stairs, rope and jumps (I21, I22, I23)."""

from collections.abc import Iterator

from montagefit.audit.doses import repetitions, seconds_a_set, work_seconds
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, best_before
from montagefit.audit.wording import WHO, tidy
from montagefit.model.vocabulary import DoseLimit, Level
from montagefit.science import conditioning


def stair_sprints(timeline: Timeline) -> Iterator[Fault]:
    """I21: stair and hill sprints come late and small for novices, with long rests, and not many seconds in all."""
    level = timeline.level
    for day, items in timeline.under(DoseLimit.STAIR_SPRINT):
        first = conditioning.STAIR_SPRINT_FIRST_WEEK[level]
        if day.week < first:
            yield day.fault(f"There are stair sprints in week {day.week}; {WHO[level]} starts in week {first}.")
        for item in items:
            least = max(
                conditioning.STAIR_REST_SECONDS_AT_LEAST[level],
                conditioning.STAIR_REST_TIMES_WORK * seconds_a_set(item),
            )
            if item.sets > 1 and item.rest_seconds < least - TINY:
                yield day.fault(f"{item.name} rests {item.rest_seconds} s; it takes at least {tidy(least)} s.")
        total = sum(work_seconds(item) for item in items)
        if total > conditioning.STAIR_SECONDS_A_SESSION_AT_MOST + TINY:
            yield day.fault(
                f"Stair sprints take {tidy(total)} s; a session has "
                f"{conditioning.STAIR_SECONDS_A_SESSION_AT_MOST} s at most."
            )
        if level is Level.NOVICE and day.week <= conditioning.NOVICE_STAIR_WEEKS:
            sprints = sum(item.sets for item in items)
            longest = max(seconds_a_set(item) for item in items)
            many = sprints > conditioning.NOVICE_STAIR_SPRINTS_AT_MOST
            if many or longest > conditioning.NOVICE_STAIR_SECONDS_AT_MOST + TINY:
                yield day.fault(
                    f"There are {sprints} stair sprints of up to {tidy(longest)} s; until week "
                    f"{conditioning.NOVICE_STAIR_WEEKS} a novice has {conditioning.NOVICE_STAIR_SPRINTS_AT_MOST} of "
                    f"{conditioning.NOVICE_STAIR_SECONDS_AT_MOST} s at most."
                )


def skipping(timeline: Timeline) -> Iterator[Fault]:
    """I22: minutes of skipping a week stay under the level's cap and grow slowly; rests are left out."""
    level = timeline.level
    amounts = [sum(work_seconds(item) for item in week.under(DoseLimit.SKIPPING)) / 60 for week in timeline.weeks]
    most = conditioning.SKIPPING_MINUTES_AT_MOST[level]
    step = conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST[level]
    for index, week in enumerate(timeline.weeks):
        taken = amounts[index]
        if taken > most + TINY:
            yield week.fault(f"There are {tidy(taken)} min of skipping; {WHO[level]} has {tidy(most)} at most.")
        best = best_before(timeline.weeks, index, amounts)
        if best is not None and taken > best + step + TINY:
            yield week.fault(
                f"Skipping grows from {tidy(best)} to {tidy(taken)} min; {WHO[level]} adds {tidy(step)} min at most."
            )


def contacts(timeline: Timeline) -> Iterator[Fault]:
    """I23: landings a session stay under the level's cap; that they are 72 h apart is I06."""
    most = conditioning.CONTACTS_A_SESSION_AT_MOST[timeline.level]
    for day, items in timeline.under(DoseLimit.PLYOMETRIC):
        landings = sum(repetitions(item) for item in items)
        if landings > most:
            yield day.fault(f"There are {landings} landings; {WHO[timeline.level]} has {most} at most.")
