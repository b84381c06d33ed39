"""Bag, rounds and rests (I24, I25, science.md 5.1 and 5.2)."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Equipment, Level

HEAVY_BAG_FIRST_WEEK: Mapping[Level, int] = {Level.NOVICE: 3, Level.INTERMEDIATE: 1, Level.ADVANCED: 1}
"""The first week with a heavy bag. Source: I24, 5.1 [D]."""

HEAVY_BAG_ROUNDS_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 3, Level.INTERMEDIATE: 5, Level.ADVANCED: 6}
"""Heavy-bag rounds a session. Source: I24, 5.1; load on the hands, Loosemore 2017 [V66], [D]."""

HEAVY_BAG_DAYS_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 1, Level.INTERMEDIATE: 2, Level.ADVANCED: 3}
"""Heavy-bag days a week. Source: I24, 5.1 [D]."""

HEAVY_BAG_HOURS_BETWEEN = 48
"""Hours between heavy-bag days, counted in calendar days. Source: I24 [D]."""

HEAVY_BAG_KIT = (Equipment.WRAPS, Equipment.GLOVES)
"""What every contact with a bag needs, including the first. Source: I24, 5.2 [V66], [D]."""

ROUND_REST_SECONDS_AT_LEAST = 60
"""Seconds of rest between rounds. Source: I25; competition rests [V67b*], Cheema 2015 [V65b*]."""

ROUND_SECONDS: Mapping[Level, tuple[int, int]] = {
    Level.NOVICE: (60, 120),
    Level.INTERMEDIATE: (120, 180),
    Level.ADVANCED: (180, 180),
}
"""Seconds a round, from and to. Source: 5.1; competition [V67][V67b*]. For novices the end is a limit (I25)."""

BOXING_ROUNDS: Mapping[Level, tuple[int, int]] = {
    Level.NOVICE: (3, 6),
    Level.INTERMEDIATE: (6, 10),
    Level.ADVANCED: (8, 12),
}
"""Rounds a session over all boxing drills, from and to; a guide, no invariant. Source: 5.1 [D]."""
