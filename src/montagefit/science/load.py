"""Session-RPE load: how it is counted, how it may grow, deload and taper (L1-L5, I14-I17, I20)."""

from collections.abc import Iterable, Mapping, Sequence
from math import inf, sqrt

from montagefit.model.vocabulary import Level

DAYS_PER_WEEK = 7

GROWTH_WARNING = 0.10
"""Weekly load growth from which a plan is warned about. Source: I14 [D]."""

GROWTH_AT_MOST: Mapping[Level, float] = {Level.NOVICE: 0.20, Level.INTERMEDIATE: 0.25, Level.ADVANCED: 0.25}
"""Weekly load growth that no plan may pass. Source: I14 [D]."""

GROWTH_WINDOW_WEEKS = 4
"""A week is compared with the best of so many earlier weeks, deloads and tapers left out. Source: 1.1 [D]."""

MONOTONY_WARNING = 2.0
"""Monotony above which a week is warned about; reached with six or seven days only. Source: I16; Foster 1998 [V1]."""

LONG_GROWTH_WARNING = 0.60
"""Load growth inside LONG_GROWTH_WEEKS that is more likely a slip than a plan. Source: I39; 9.1 [D]."""

LONG_GROWTH_WEEKS = 8
"""Weeks, first and last counted, over which that growth is taken. Source: I39 [D]."""

ACWR_WARNING = 1.3
"""Coupled acute:chronic ratio that is warned about. Source: I15; Gabbett 2016 [K], criticised [V4][V5][V7]."""

ACWR_STRONG_WARNING = 1.5
"""Coupled ratio that is warned about strongly. Source: I15; Gabbett 2016 [K], criticised [V4][V5][V7]."""

ACWR_HISTORY_WEEKS = 4
"""Weeks of load before the ratio means anything. Source: I15, 1.1 [D]."""

DELOAD_EVERY_WEEKS = 6
"""At the latest every so many weeks one is a deload or taper. Source: I17; Rogerson 2024 [V12], [D]."""

DELOAD_SHARE = (0.40, 0.60)
"""Load of a deload as a share of the week before, from and to. Source: I17 [V12][V15], [D].

Science.md says volume; we measure it as session-RPE load, which holds minutes and effort (ours) [D].
"""

TAPER_CUT = (0.41, 0.60)
"""What a taper takes off the volume, intensity kept. Source: 1.4; Bosquet 2007 [V16], Wang 2023 [V17]."""

TAPER_WEEKS = 2
"""Weeks of a full taper. Source: 1.4; Bosquet 2007 [V16]."""

FIRST_WEEK_LOAD_AT_MOST = 400.0
"""AU in the first week of somebody who declared nothing. Source: I20 [D]."""

FIRST_WEEK_MINUTES_AT_MOST = 120.0
"""Minutes in the first week of somebody who declared nothing. Source: I20 [D]."""

FIRST_WEEK_RPE_AT_MOST = 5
"""Effort in the first week of somebody who declared nothing. Source: I20 [D]."""

FIRST_WEEK_OVER_DECLARED = 1.10
"""First week as a multiple of the declared mean of the last four. Source: I20 [D]."""

DECLARED_RPE = 5
"""Effort at which an intermediate's or advanced athlete's usual weeks are taken to have been. Our reading of I20 [D].

It gives the 900 and 2,025 AU of the worked examples in 9.1.
"""


def session_load(rpe: int, minutes: float) -> float:
    """Give session load in AU, RPE (CR-10) times minutes. L1; Foster 2001 [V2]."""
    return rpe * minutes


def weekly_load(daily: Iterable[float]) -> float:
    """Give weekly load in AU from daily loads. L2; Foster 1998 [V1]."""
    return sum(daily)


def monotony(daily: Sequence[float]) -> float:
    """Give mean over standard deviation of seven daily loads, rest days as 0. L3; Foster 1998 [V1].

    The population standard deviation; infinite where every day is alike and not empty; 0 for an empty week.
    """
    if len(daily) != DAYS_PER_WEEK:
        raise ValueError(f"monotony needs seven daily loads, not {len(daily)}")
    mean = sum(daily) / DAYS_PER_WEEK
    if mean == 0:
        return 0.0
    deviation = sqrt(sum((load - mean) ** 2 for load in daily) / DAYS_PER_WEEK)
    return inf if deviation == 0 else mean / deviation


def strain(daily: Sequence[float]) -> float:
    """Give weekly load times monotony, in AU. L4; Foster 1998 [V1]; there is no limit for it."""
    return weekly_load(daily) * monotony(daily)


def coupled_ratio(weekly: Sequence[float]) -> float:
    """Give the coupled acute:chronic ratio of the last of four weekly loads. L5; Gabbett 2016 [K]."""
    last = weekly[-ACWR_HISTORY_WEEKS:]
    if len(last) < ACWR_HISTORY_WEEKS:
        raise ValueError(f"the ratio needs {ACWR_HISTORY_WEEKS} weeks, not {len(last)}")
    return last[-1] * ACWR_HISTORY_WEEKS / sum(last)


def declared_weekly_load(weekly_minutes: float) -> float:
    """Give the load in AU of the weeks that an intermediate or advanced athlete is taken to come from.

    Source: our reading of I20: they declare by their level that they train the days and minutes they ask for [D].
    """
    return weekly_minutes * DECLARED_RPE


def first_week_load_at_most(level: Level, weekly_minutes: float) -> float:
    """Give the most AU of the first week, for minutes asked for in a full week. Source: I20 [D]."""
    if level is Level.NOVICE:
        return FIRST_WEEK_LOAD_AT_MOST
    return declared_weekly_load(weekly_minutes) * FIRST_WEEK_OVER_DECLARED
