"""Full sit-ups (I30, science.md 3.5)."""

from montagefit.model.vocabulary import BodyArea, Condition

SIT_UPS_A_SESSION_AT_MOST = 60
"""Full sit-ups a session. Source: I30; Axler & McGill 1997 [K], [D]."""

SIT_UPS_A_WEEK_AT_MOST = 120
"""Full sit-ups a week. Source: I30; Axler & McGill 1997 [K], [D]."""

NO_SIT_UPS = (BodyArea.LOW_BACK, BodyArea.NECK, Condition.HERNIA)
"""Areas and conditions that rule full sit-ups out. Source: I30, 3.5 [D]."""
