"""Nothing one does not have, and nothing one does not want (I32)."""

from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Timeline
from montagefit.audit.wording import listed
from montagefit.model.vocabulary import AT_HAND


def owned(timeline: Timeline) -> Iterator[Fault]:
    """I32: kit is the athlete's own, or what every home and street has."""
    have = AT_HAND.union(timeline.program.athlete.kit)
    for day in timeline.days:
        for item in day.items:
            missing = [kit for kit in item.kit if kit not in have]
            missing += [kit for kit in item.at_hand if kit not in AT_HAND]
            if missing:
                yield day.fault(f"{item.name} needs {listed(missing)}, which the athlete does not have.")


def excluded(timeline: Timeline) -> Iterator[Fault]:
    """S10: an exercise that the athlete left out stays out."""
    unwanted = set(timeline.program.athlete.exclude)
    for day in timeline.days:
        for item in day.items:
            if item.exercise in unwanted:
                yield day.fault(f"{item.name} is in the session, but the athlete left {item.exercise} out.")
