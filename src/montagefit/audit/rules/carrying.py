"""Carries and drags (I27, I28)."""

from collections.abc import Iterator

from montagefit.audit.doses import body_percent, kilograms
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline
from montagefit.audit.wording import WHO, tidy
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, Level
from montagefit.science import carrying


def carries(timeline: Timeline) -> Iterator[Fault]:
    """I27: one carry a week, light at first, heavier by five points of body weight at most.

    The first week with a carry counts as week 1 of carrying (our reading).
    """
    level, weight = timeline.level, timeline.program.athlete.weight_kg
    heaviest: float | None = None
    for week in timeline.weeks:
        days = [day for day in week.days if day.under(DoseLimit.LOADED_CARRY)]
        if len(days) > carrying.CARRIES_A_WEEK_AT_MOST:
            yield week.fault(
                f"There are {len(days)} sessions with a carry; a week has {carrying.CARRIES_A_WEEK_AT_MOST}."
            )
        this_week: float | None = None
        for day in days:
            for item in day.under(DoseLimit.LOADED_CARRY):
                share, kilos = body_percent(item, weight), kilograms(item, weight)
                if level is Level.NOVICE and kilos is not None and kilos > carrying.NOVICE_CARRY_KG_AT_MOST + TINY:
                    yield day.fault(
                        f"{item.name} weighs {tidy(kilos)} kg; a novice carries "
                        f"{tidy(carrying.NOVICE_CARRY_KG_AT_MOST)} kg at most."
                    )
                if share is None:
                    if kilos is not None:
                        yield day.fault(_without_weight(item))
                    continue
                this_week = max(share, this_week or 0.0)
                most = (
                    carrying.FIRST_CARRY_PERCENT_AT_MOST[level]
                    if heaviest is None
                    else min(carrying.CARRY_PERCENT_AT_MOST[level], heaviest + carrying.CARRY_GROWTH_PERCENT_AT_MOST)
                )
                if share > most + TINY:
                    after = "in the first week with a carry" if heaviest is None else f"after {tidy(heaviest)} %"
                    yield day.fault(
                        f"{item.name} weighs {tidy(share)} % of body weight; {WHO[level]} has {tidy(most)} % at most "
                        f"{after}."
                    )
        if this_week is not None:
            heaviest = max(this_week, heaviest or 0.0)


def drags(timeline: Timeline) -> Iterator[Fault]:
    """I28: a sled or drag at a walk is half the body weight at most, all of it for advanced athletes."""
    most = carrying.DRAG_PERCENT_AT_MOST[timeline.level]
    for day, items in timeline.under(DoseLimit.SLED):
        for item in items:
            share = body_percent(item, timeline.program.athlete.weight_kg)
            if share is None and item.load_kg:
                yield day.fault(_without_weight(item))
            if share is not None and share > most + TINY:
                yield day.fault(
                    f"{item.name} weighs {tidy(share)} % of body weight; {WHO[timeline.level]} drags {most} % at most."
                )


def _without_weight(item: Item) -> str:
    """Say that kilograms alone cannot be held against a share of body weight."""
    return f"{item.name} weighs {tidy(item.load_kg or 0)} kg, but the body weight it is a share of is not known."
