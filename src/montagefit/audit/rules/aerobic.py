"""Aerobic minutes a week on the way to what adults are advised to have (I33)."""

from collections.abc import Iterator

from montagefit.audit.doses import limits_of, work_seconds
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, TrainingWeek
from montagefit.audit.wording import tidy
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit
from montagefit.science import aerobic, levels


def minutes(timeline: Timeline) -> Iterator[Fault]:
    """I33: the aerobic minutes of the weeks are shown beside the 150 that adults are advised to have.

    Nothing is forced. Deloads and tapers are meant to be short and are left out. Minutes of work count from effort 3
    on, and twice from effort 7 on; of runs the walk breaks count too.
    """
    amounts = {week.number: moderate_minutes(week) for week in timeline.weeks if week.days and not week.reduced}
    if not amounts:
        return
    least = min(amounts.values())
    if least < aerobic.WEEKLY_MINUTES - TINY:
        span = " to ".join(dict.fromkeys(map(tidy, (least, max(amounts.values())))))
        yield timeline.fault(
            f"A week has {span} aerobic minutes, hard ones counted twice; "
            f"{tidy(aerobic.WEEKLY_MINUTES)} are advised in all, walks and rides beside the program included."
        )


def moderate_minutes(week: TrainingWeek) -> float:
    """Give the aerobic minutes of a week as moderate ones."""
    return sum(_moderate(item) for day in week.days for item in day.items)


def _moderate(item: Item) -> float:
    """Give the aerobic minutes of an item as moderate ones."""
    if item.pattern not in aerobic.PATTERNS or item.rpe < aerobic.MODERATE_RPE:
        return 0.0
    worked = work_seconds(item) / 60
    breaks = max(0.0, item.minutes - worked) if DoseLimit.RUNNING in limits_of(item) else 0.0
    return worked * (aerobic.VIGOROUS_MINUTE if item.rpe >= levels.HARD_RPE else 1.0) + breaks
