"""Runs: how long, how they may grow, and the pace that is easy (I11-I13, science.md 4.2)."""

import math
from collections.abc import Mapping

from montagefit.model.vocabulary import HomeTest, Level
from montagefit.science.units import METRES_PER_MILE

RUN_OVER_LONGEST = 1.10
"""A run as a multiple of the longest of the last 30 days. Source: I11; Frandsen 2025 [V7]."""

LONGEST_RUN_DAYS = 30
"""Days to look back for the longest run. Source: I11; Frandsen 2025 [V7]."""

SHORT_RUN_MINUTES = 30.0
"""Minutes on the feet up to which a run may always grow by SHORT_RUN_STEP. Source: I11 [D]."""

SHORT_RUN_STEP = 5.0
"""Minutes a short run may always grow by. Source: I11 [D]; Couch to 5K needs it [V60]."""

LONGEST_RUN_BEFORE: Mapping[Level, float | None] = {
    Level.NOVICE: None,
    Level.INTERMEDIATE: 30.0,
    Level.ADVANCED: 60.0,
}
"""Minutes of the longest run of the month before the plan; None for no history.

Our reading of the athletes in section 9 (5 km in 29 min, 10 km in 58 min), as nobody is asked for it [D].
"""

FIRST_RUN_MINUTES_AT_MOST = 30.0
"""Minutes of walk-run in the first sessions of somebody without history. Source: I11 [D]; Couch to 5K [V60]."""

WEEKLY_GROWTH_WARNING = 0.10
"""Weekly running growth that is warned about. Source: I13; a habit, not a protection, Buist 2008 [V8]."""

PREFERRED_WEEKLY_GROWTH = 0.20
"""Weekly running growth that the planner never passes once there is an hour of it. A choice of ours [D]."""

WEEKLY_GROWTH_AT_MOST = 0.30
"""Weekly running growth that no plan may pass. Source: I13; Nielsen 2014 [K]."""

WEEKLY_GROWTH_FROM_MINUTES = 60.0
"""Weekly running minutes above which that limit holds. Source: I13 [D]."""

NOVICE_HEAVY_FIRST_WEEK_KM = 3.0
"""Kilometres in the first week of a novice with a BMI above 30. Source: I12; Nielsen 2014 IJSPT [V9]."""

HEAVY_BODY_MASS_INDEX = 30.0
"""BMI (kg/m2) above which that limit holds. Source: I12; Nielsen 2014 IJSPT [V9]."""

WALK_RUN_METRES_PER_SECOND = 7.0 / 3.6
"""Speed of a novice's running, 7 km/h, where neither distance nor pace is planned. Source: 4.1 [D]."""

EASY_RPE = 4
"""Effort (CR-10) up to which running is easy: whole sentences. Source: I38, talk test of 4.3 [V64]."""

EASY_SHARE_OF_MINUTES = 0.80
"""Share of running minutes that is easy. Source: I38, 4.3, a coaching convention [D]."""

EASY_SHARE_WEEKS = 4
"""Weeks over which that share is taken, as one interval session outweighs a short week. A choice of ours [D]."""

QUICKEST_SHARE: Mapping[int, float] = {4: 0.74, 6: 0.88, 10: 1.00}
"""Quickest pace as a share of VDOT for efforts (CR-10) up to so much: easy, steady, hard.

Source: I37, zones E, T and I of 4.2; Daniels' Running Formula [K]; the efforts are the talk test's of 4.3 [V64], [D].
"""

EASY_SHARE = (0.59, 0.74)
"""Easy running as a share of VDOT, from and to. Source: 4.2; Daniels' Running Formula [K], [V61]."""

PRINTED_EASY_SHARE = (0.59, 0.70)
"""The part of it that is printed: the slow half. Source: 4.2 [D]."""

RUNNING_VDOT_AT_LEAST = 28.0
"""VDOT below which easy is walk and run in turns and no pace is printed. Source: 4.2 [D]."""

SLOWEST_RUN_SECONDS_PER_KM = 570
"""Seconds a kilometre, 9:30, slower than which no running pace is printed. Source: 4.2 [D]."""

RIEGEL_EXPONENT = 1.06
"""How time grows with distance. Source: 4.2; Riegel [V62*]."""

RACES: Mapping[HomeTest, float] = {HomeTest.RUN_5K: 5_000.0, HomeTest.RUN_1MILE: METRES_PER_MILE}
"""Metres of the races that are home tests."""


def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Give the body-mass index in kg/m2."""
    return weight_kg / (height_cm / 100) ** 2


def is_heavy(weight_kg: float | None, height_cm: float | None) -> bool:
    """Tell whether the limit of I12 holds; it does not where weight or height is unknown."""
    if weight_kg is None or height_cm is None:
        return False
    return body_mass_index(weight_kg, height_cm) > HEAVY_BODY_MASS_INDEX


def quickest_share(rpe: int) -> float:
    """Give the quickest pace as a share of VDOT for an effort (CR-10). Source: I37, 4.2 [K]."""
    return next(share for most, share in QUICKEST_SHARE.items() if rpe <= most)


def longest_next_run(longest: float | None) -> float:
    """Give the most minutes of the next run, for the longest of the last 30 days; None for none. Source: I11."""
    if longest is None:
        return FIRST_RUN_MINUTES_AT_MOST
    return max(longest * RUN_OVER_LONGEST, min(longest + SHORT_RUN_STEP, SHORT_RUN_MINUTES))


def oxygen_cost(metres_per_minute: float) -> float:
    """Give the oxygen cost of running in ml/kg/min. Source: Daniels-Gilbert, 4.2 [V61]."""
    return -4.60 + 0.182258 * metres_per_minute + 0.000104 * metres_per_minute**2


def sustained_share(minutes: float) -> float:
    """Give the share of VO2max that a race of so many minutes is run at. Source: Daniels-Gilbert, 4.2 [V61]."""
    return 0.8 + 0.1894393 * math.exp(-0.012778 * minutes) + 0.2989558 * math.exp(-0.1932605 * minutes)


def vdot(metres: float, seconds: float) -> float:
    """Give the VDOT of a race result. Source: Daniels-Gilbert, 4.2 [V61]; for efforts of about 3.5 to 240 min."""
    minutes = seconds / 60
    return oxygen_cost(metres / minutes) / sustained_share(minutes)


def speed(oxygen: float) -> float:
    """Give the speed in metres a minute that costs so much oxygen: the inverse of `oxygen_cost`. Source: 4.2 [D]."""
    return (-0.182258 + math.sqrt(0.182258**2 + 4 * 0.000104 * (4.60 + oxygen))) / (2 * 0.000104)


def seconds_per_km(runner_vdot: float, share: float) -> float:
    """Give the pace in seconds a kilometre at a share of VDOT. Source: 4.2 [V61]."""
    return 60_000 / speed(runner_vdot * share)


def easy_pace(runner_vdot: float) -> tuple[int, int] | None:
    """Give the easy pace to print, seconds a kilometre, quick end first; None where easy is walk and run in turns.

    Source: 4.2: the slow half of the range, and no running pace slower than 9:30 a kilometre [D].
    """
    if runner_vdot < RUNNING_VDOT_AT_LEAST:
        return None
    slow, quick = (round(seconds_per_km(runner_vdot, share)) for share in PRINTED_EASY_SHARE)
    return quick, min(slow, SLOWEST_RUN_SECONDS_PER_KM)


def riegel_seconds(seconds: float, metres: float, wanted_metres: float) -> float:
    """Give the time expected over another distance. Source: Riegel, 4.2 [V62*]; too fast for the marathon [V62b]."""
    return seconds * math.pow(wanted_metres / metres, RIEGEL_EXPONENT)


def first_week_speed(tests: Mapping[HomeTest, int]) -> float:
    """Give the metres a second that running of the first week is counted at: the quick end of easy, or 7 km/h. I12."""
    paces = [
        seconds_per_km(vdot(metres, tests[test]), EASY_SHARE[1]) for test, metres in RACES.items() if test in tests
    ]
    return max([WALK_RUN_METRES_PER_SECOND, *(1000 / pace for pace in paces)])
