"""Aerobic minutes a week: which work counts, and how far a week is on the way (I33, science.md 2.1)."""

from montagefit.model.vocabulary import Pattern

PATTERNS = frozenset(
    {Pattern.RUN, Pattern.CLIMB, Pattern.CYCLE, Pattern.JUMP, Pattern.FOOTWORK, Pattern.STRIKE, Pattern.DRAG}
)
"""Patterns whose minutes are aerobic work. A choice of ours [D]."""

MODERATE_RPE = 3
"""Effort (CR-10) from which a minute counts: one can talk, not sing. Source: talk test of 4.3 [V64b*], [D]."""

VIGOROUS_MINUTE = 2.0
"""Moderate minutes that a minute at levels.HARD_RPE or above counts for. Source: I33, 2.1; WHO 2020 [V24]."""

WEEKLY_MINUTES = 150.0
"""Moderate minutes a week that adults are advised to have in all. Source: I33, 2.1; WHO 2020 [V24]."""
