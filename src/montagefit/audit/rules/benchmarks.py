"""How often somebody is tested hard (I42)."""

from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Timeline, too_close
from montagefit.model.vocabulary import Level
from montagefit.science import levels, strength, testing


def hard_tests(timeline: Timeline) -> Iterator[Fault]:
    """I42: hard tests are four weeks apart, and a novice has none in the first week.

    A benchmark counts as a hard test from effort 7 on (our reading).
    """
    tested = [
        day
        for day in timeline.days
        if any(item.event == "benchmark" and item.rpe >= levels.HARD_RPE for item in day.items)
    ]
    for day in tested:
        if timeline.level is Level.NOVICE and day.week == 1:
            yield day.fault("There is a hard test in a novice's first week.")
    for first, second in too_close(tested, testing.HARD_TEST_DAYS_BETWEEN * strength.HOURS_PER_DAY):
        yield second.fault(
            f"This hard test comes {(second.date - first.date).days} days after the one on {first.place}; "
            f"it takes {testing.HARD_TEST_DAYS_BETWEEN}."
        )
