"""How far a week that was made is from what it was meant to be: 0 when it need not be made again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import ceil, inf

from montagefit.model.program import Week
from montagefit.model.vocabulary import Level, PartName, WeekKind
from montagefit.planner.frame import Correction, Frame, LoadHistory
from montagefit.science import load, periods

_MILDER = 0.25
"""Points of RPE by which a week's mean effort is lowered when it is made again [D]."""

_CALMER = 0.75
"""Factor of the minutes of easy days when a week is made again [D]."""

_LIFTS = (0.80, 1.25)
"""The least and the most a week is asked for, as a share of its target [D]."""


def week_miss(week: Week, frame: Frame, history: LoadHistory) -> float:
    """Give by how much of its load a week misses what it is for."""
    miss = _dull(week) + _too_brisk(week, frame)
    if not history.build_loads:
        return miss
    if week.kind is WeekKind.FINALE:
        finale = any(item.event == "finale" for session in week.sessions for item in session.items(PartName.MAIN))
        return miss + taper_miss(week.load_au, minutes_of(week), history) + (0 if finale else 1)
    if week.kind is WeekKind.BUILD:
        back = max(0.0, history.build_loads[-1] - week.load_au) / history.build_loads[-1]
        off = abs(week.load_au - week.target_load_au) / week.target_load_au
        return miss + 2 * back + max(0.0, off - periods.TARGET_DISTANCE)
    return miss


def taper_miss(load_au: float, minutes: float, history: LoadHistory) -> float:
    """Give by how much a last week misses the load or the effort of a taper."""
    low, high = periods.FINALE_LOAD_SPAN
    share = load_au / max(history.build_loads)
    off = abs(load_au / minutes - history.loudest_effort) - periods.FINALE_EFFORT_DISTANCE
    return max(0.0, low - share, share - high) + max(0.0, off / 10)


def corrected(correction: Correction, week: Week, frame: Frame) -> Correction:
    """Give how to ask for a week once more.

    A dull one gets calmer easy days, a brisk one a shorter hardest day and then milder ones, others more or less load.
    """
    if _dull(week):
        return replace(correction, calm=correction.calm * _CALMER)
    if _too_brisk(week, frame):
        hardest = max(week.sessions, key=lambda session: session.rpe)
        if hardest.date not in correction.shorter:
            return replace(correction, shorter={hardest.date: ceil(hardest.minutes) - 1})
        return replace(correction, shorter={}, milder=_MILDER)
    low, high = _LIFTS
    return replace(correction, lift=min(high, max(low, correction.lift * week.target_load_au / week.load_au)))


def minutes_of(week: Week) -> float:
    """Give the minutes of a week."""
    return sum(session.minutes for session in week.sessions)


def _too_brisk(week: Week, frame: Frame) -> float:
    """Give by how many points of RPE the mean effort of a week is more than the last week can keep.

    A taper that keeps the effort comes before the load curve: any of it counts more than a week off its load.
    """
    over = week.load_au / minutes_of(week) - frame.briskest
    return 1 + over if over > 0 else 0.0


def _dull(week: Week) -> float:
    """Give by how much the days of a week are too much alike (I16): like too much effort, before the load curve."""
    daily = [session.load_au for session in week.sessions]
    over = load.monotony(daily + [0.0] * (load.DAYS_PER_WEEK - len(daily))) - periods.MONOTONY_AT_MOST
    return 1 + over if over > 0 else 0.0


def is_crescendo(weeks: Sequence[Week]) -> bool:
    """Tell whether the build weeks rise, and all are near what they were meant to be."""
    build = [week for week in weeks if week.kind is WeekKind.BUILD]
    far = any(abs(week.load_au / week.target_load_au - 1) > periods.FAR_FROM_TARGET for week in build)
    return not far and steps_back(weeks) <= (len(build) - 1) // periods.WEEKS_PER_STEP_BACK


def spikes(weeks: Sequence[Week], level: Level) -> int:
    """Count the weeks that grow more than a plan may (I14)."""
    build: list[float] = []
    found = 0
    for week in weeks:
        recent = build[-load.GROWTH_WINDOW_WEEKS :]
        found += bool(recent) and week.load_au > max(recent) * (1 + load.GROWTH_AT_MOST[level])
        build += [week.load_au] if week.kind is WeekKind.BUILD else []
    return found


def steps_back(weeks: Sequence[Week]) -> int:
    """Count the pairs of build weeks of which the later one has no more load."""
    loads = [week.load_au for week in weeks if week.kind is WeekKind.BUILD]
    return sum(after <= before for before, after in combinations(loads, 2))


def held(weeks: Sequence[Week], most: Mapping[int, float]) -> dict[int, float]:
    """Give the loads to aim for at most: where a week did not hold its target, those before it stay below.

    `most` are the ones from before.
    """
    found = dict(most)
    limit, fallen = inf, 0
    for week in reversed([each for each in weeks if each.kind is WeekKind.BUILD]):
        if fallen < periods.WEEKS_HELD_BACK:
            limit, fallen = limit * (1 - periods.LEAST_GROWTH), fallen + 1
        if week.load_au < min(limit, week.target_load_au * (1 - periods.OVER_TARGET)):
            limit, fallen = week.load_au, 0
        if limit < inf:
            found[week.number] = min(max(limit, week.load_au * periods.HELD_AT_LEAST), found.get(week.number, inf))
    return found
