"""From 65 years on: balance, no sprints at first, single sets at first (I34)."""

from collections import Counter
from collections.abc import Iterator

from montagefit.audit.doses import is_resistance
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Timeline
from montagefit.audit.wording import counted
from montagefit.model.vocabulary import DoseLimit, Pattern
from montagefit.science import ages


def older(timeline: Timeline) -> Iterator[Fault]:
    """I34: balance on three days (or on all, when there are fewer), sprints and jumps late, one set at first.

    That an older athlete starts one level lower is the planner's to keep.
    """
    age = timeline.program.athlete.age
    if age is None or age < ages.OLDER_AGE:
        return
    for week in timeline.weeks:
        balance = [
            day
            for day in week.days
            if day.under(DoseLimit.BALANCE) or any(item.pattern is Pattern.BALANCE for item in day.items)
        ]
        had = len(week.dates_of(balance))
        least = min(ages.OLDER_BALANCE_DAYS_AT_LEAST, len(week.dates_of(week.days)))
        if had < least:
            yield week.fault(f"There is balance work on {counted(had, 'day')}; at {age} it takes {least}.")
    for day in timeline.days:
        early = next((limit for limit in ages.OLDER_SPRINTS if day.under(limit)), None)
        if early is not None and day.week < ages.OLDER_FIRST_SPRINT_WEEK:
            yield day.fault(
                f"There is {early.value.replace('-', ' ')} work in week {day.week}; at {age} it starts in week "
                f"{ages.OLDER_FIRST_SPRINT_WEEK}."
            )
        if day.week <= ages.OLDER_SINGLE_SET_WEEKS:
            sets: Counter[str] = Counter()
            for item in day.main:
                if is_resistance(item):
                    sets[item.exercise] += item.sets
                    if sets[item.exercise] > 1:
                        yield day.fault(
                            f"{item.name} has {sets[item.exercise]} sets in week {day.week}; at {age} the first "
                            f"{ages.OLDER_SINGLE_SET_WEEKS} weeks have one."
                        )
