"""How a heart rate may be told, and to whom (I36, science.md 4.2)."""

from montagefit.model.vocabulary import Condition

RANGE_BEATS_AT_LEAST = 20
"""Width of a heart-rate range in beats a minute: 10 to each side. Source: I36; Robergs & Landwehr 2002 [V63]."""

NO_TARGETS = (Condition.HEART, Condition.HYPERTENSION)
"""Conditions with which no heart rate is told.

Source: I36 names beta-blockers, 4.2 arrhythmia too; nobody is asked for medicines, so these conditions stand for them
(stricter, ours) [D].
"""
