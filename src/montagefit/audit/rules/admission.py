"""Who gets a program at all, and what health and age take out of it (I01, I02, I10, I31)."""

from collections.abc import Iterator

from montagefit.audit.doses import body_percent, is_resistance
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline, too_close
from montagefit.audit.wording import counted, listed, tidy
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, DoseLimit
from montagefit.science import ages, contraindications, load, strength


def clearance(timeline: Timeline) -> Iterator[Fault]:
    """I01: a heart condition or high blood pressure needs a doctor's yes."""
    athlete = timeline.program.athlete
    declared = [condition for condition in athlete.conditions if condition in ages.NEEDS_CLEARANCE]
    if declared and not athlete.cleared:
        yield timeline.fault(f"There is no clearance from a doctor for {listed(declared)}.")


def nobody_refused(timeline: Timeline) -> Iterator[Fault]:
    """I02: no plan in pregnancy, after a birth, or under 16."""
    athlete = timeline.program.athlete
    for condition in athlete.conditions:
        if condition in ages.NO_PLAN:
            yield timeline.fault(f"There is no plan for {condition.value}.")
    if athlete.age is not None and athlete.age < ages.MINIMUM_AGE:
        yield timeline.fault(f"The athlete is {athlete.age}; the youngest a plan is made for is {ages.MINIMUM_AGE}.")


def youth(timeline: Timeline) -> Iterator[Fault]:
    """I02 at 16-17: two rest days, 48 h between hard days, no carry above 20 % of body weight, no maximal test."""
    age = timeline.program.athlete.age
    if age is None or not ages.MINIMUM_AGE <= age < ages.ADULT_AGE:
        return
    for week in timeline.weeks:
        rest = load.DAYS_PER_WEEK - len(week.dates_of(week.days))
        if rest < ages.YOUTH_REST_DAYS_AT_LEAST:
            yield week.fault(
                f"The week has {counted(rest, 'rest day')}; at {age} it takes {ages.YOUTH_REST_DAYS_AT_LEAST}."
            )
    hard = [day for day in timeline.days if day.hard]
    for first, second in too_close(hard, ages.YOUTH_HARD_HOURS_BETWEEN):
        yield second.fault(f"This hard day follows the one on {first.place} within 48 h, too soon at {age}.")
    yield from _youth_items(timeline, age)


def _youth_items(timeline: Timeline, age: int) -> Iterator[Fault]:
    """Check carries and tests at 16-17."""
    for day in timeline.days:
        for item in day.items:
            share = body_percent(item, timeline.program.athlete.weight_kg)
            carried = item in day.under(DoseLimit.LOADED_CARRY)
            if carried and share is not None and share > ages.YOUTH_CARRY_PERCENT_AT_MOST + TINY:
                yield day.fault(
                    _too_much(
                        item, f"weighs {tidy(share)} % of body weight", age, f"{ages.YOUTH_CARRY_PERCENT_AT_MOST} %"
                    )
                )
            if item.event and item.rpe > ages.YOUTH_TEST_RPE_AT_MOST:
                yield day.fault(
                    _too_much(item, f"is tested at effort {item.rpe}", age, f"{ages.YOUTH_TEST_RPE_AT_MOST}")
                )


def careful_efforts(timeline: Timeline) -> Iterator[Fault]:
    """I10: with a heart condition or high blood pressure no effort above 6 and no long effortful hold.

    A hold is resistance work counted in time; it is effortful where its sets are hard sets (our reading).
    """
    if not any(condition in ages.CAREFUL for condition in timeline.program.athlete.conditions):
        return
    longest = ages.CAREFUL_HOLD_SECONDS_AT_MOST
    for day in timeline.days:
        highest = max((day.session.rpe, *(item.rpe for item in day.items)))
        if highest > ages.CAREFUL_RPE_AT_MOST:
            yield day.fault(
                f"The effort reaches {highest}; with these conditions {ages.CAREFUL_RPE_AT_MOST} is the limit."
            )
        for item in day.items:
            held = (item.work_seconds or 0) if is_resistance(item) and item.dose is DoseKind.TIME else 0
            if held > longest and item.rpe >= strength.HARD_SET_RPE:
                yield day.fault(f"{item.name} is held for {held} s at effort {item.rpe}; the limit is {longest} s.")


def contraindicated(timeline: Timeline) -> Iterator[Fault]:
    """I31: nothing that an area to spare or a condition rules out, and only accepted substitutes where it bends."""
    athlete = timeline.program.athlete
    if not athlete.spare and not athlete.conditions:
        return
    for day in timeline.days:
        for item in day.items:
            reason = contraindications.blocking(
                athlete.spare, athlete.conditions, item.stresses, item.loads, item.gentle_on
            )
            if reason is not None:
                yield day.fault(f"{item.name} is not allowed: {reason}.")


def _too_much(item: Item, what: str, age: int, limit: str) -> str:
    """Say that an item is too much at an age."""
    return f"{item.name} {what}; at {age} the limit is {limit}."
