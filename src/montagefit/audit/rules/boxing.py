"""Bag and rounds (I24, I25)."""

from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Timeline, too_close
from montagefit.audit.wording import WHO, counted, listed
from montagefit.model.vocabulary import DoseKind, DoseLimit, Level
from montagefit.science import boxing


def heavy_bag(timeline: Timeline) -> Iterator[Fault]:
    """I24: few bag rounds, on few days, 48 h apart, later for novices, and always in wraps and gloves."""
    level = timeline.level
    for day, items in timeline.under(DoseLimit.HEAVY_BAG):
        first = boxing.HEAVY_BAG_FIRST_WEEK[level]
        if day.week < first:
            yield day.fault(f"The heavy bag is hit in week {day.week}; {WHO[level]} starts in week {first}.")
        rounds, most = sum(item.sets for item in items), boxing.HEAVY_BAG_ROUNDS_AT_MOST[level]
        if rounds > most:
            yield day.fault(f"There are {rounds} rounds on the heavy bag; {WHO[level]} has {most} at most.")
        for item in items:
            missing = [kit for kit in boxing.HEAVY_BAG_KIT if kit not in item.kit]
            if missing:
                yield day.fault(f"{item.name} is without {listed(missing)}; a bag is only hit in wraps and gloves.")
    for week in timeline.weeks:
        days = len(week.dates_of(day for day in week.days if day.under(DoseLimit.HEAVY_BAG)))
        allowed = boxing.HEAVY_BAG_DAYS_AT_MOST[level]
        if days > allowed:
            yield week.fault(f"The heavy bag is hit on {counted(days, 'day')}; {WHO[level]} has {allowed} at most.")
    hours = boxing.HEAVY_BAG_HOURS_BETWEEN
    for before, after in too_close([day for day, _ in timeline.under(DoseLimit.HEAVY_BAG)], hours):
        yield after.fault(f"The heavy bag follows {before.place} too soon; it takes {hours} h between.")


def round_rests(timeline: Timeline) -> Iterator[Fault]:
    """I25: a minute of rest between rounds, and a novice's rounds are two minutes at most."""
    least = boxing.ROUND_REST_SECONDS_AT_LEAST
    longest = boxing.ROUND_SECONDS[Level.NOVICE][1]
    for day, items in timeline.under(DoseLimit.BOXING_ROUND):
        for item in items:
            if item.sets == 1 and item.dose is not DoseKind.ROUNDS:
                continue  # one easy stretch is no round
            if item.sets > 1 and item.rest_seconds < least:
                yield day.fault(f"{item.name} rests {item.rest_seconds} s between rounds; it takes at least {least} s.")
            if timeline.level is Level.NOVICE and (item.work_seconds or 0) > longest:
                yield day.fault(f"{item.name} has rounds of {item.work_seconds} s; a novice's are {longest} s at most.")
