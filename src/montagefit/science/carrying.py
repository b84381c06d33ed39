"""Loaded carries and drags (I27, I28, science.md 3.6)."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Level

CARRIES_A_WEEK_AT_MOST = 1
"""Sessions a week with a loaded carry. Source: I27; Orr 2010 [V57]."""

FIRST_CARRY_PERCENT_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 10, Level.INTERMEDIATE: 20, Level.ADVANCED: 30}
"""Percent of body weight in the first week with a carry. Source: I27; NIOSH and Knapik [K], [D].

Science.md says week 1; we read the first week of carrying, whenever that is (stricter, ours) [D].
"""

CARRY_PERCENT_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 20, Level.INTERMEDIATE: 30, Level.ADVANCED: 50}
"""Percent of body weight in later weeks. Source: I27; NIOSH and Knapik [K], [D]."""

NOVICE_CARRY_KG_AT_MOST = 23.0
"""Kilograms a novice carries, whatever the body weight. Source: I27; NIOSH load constant [K]."""

CARRY_GROWTH_PERCENT_AT_MOST = 5
"""Points of body weight that the heaviest carry may grow from one week to a later one. Source: I27 [D]."""

DRAG_PERCENT_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 50, Level.INTERMEDIATE: 50, Level.ADVANCED: 100}
"""Load of a sled or drag in percent of body weight, at a walk. Source: I28; Cahill 2019 [V58], [D]."""
