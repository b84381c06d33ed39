"""How fast a ladder is climbed, and what one-arm push-ups ask for (I29, I35, science.md 3.4 and 3.5)."""

from montagefit.model.vocabulary import BodyArea, HomeTest, Level

EXPOSURES_BEFORE_CLIMBING = 2
"""Sessions on a rung before the next one. Source: I29, 3.4; two-for-two, Baechle & Earle [V49*]."""

WEEKS_BEFORE_CLIMBING = 2
"""Different weeks on a rung before the next one. Our reading of two-for-two [D]."""

ONE_ARM_LEVEL = Level.INTERMEDIATE
"""The lowest level for one-arm push-ups. Source: I29, gate of 3.5 [D]."""

ONE_ARM_TEST = (HomeTest.PUSH_UP, 25)
"""The home test, and the result in strict full push-ups, before one-arm rungs. Source: I29, gate of 3.5 [D]."""

ONE_ARM_SESSIONS_A_WEEK_AT_MOST = 2
"""Sessions a week with one-arm push-ups. Source: gate of 3.5 [D]."""

ONE_ARM_SETS_A_WEEK_AT_MOST = 8
"""Sets a week on each arm. Source: gate of 3.5 [D]."""

ONE_ARM_NOT_WITH = (BodyArea.WRIST, BodyArea.ELBOW, BodyArea.SHOULDER, BodyArea.LOW_BACK)
"""Areas to spare that rule one-arm push-ups out. Source: gate of 3.5 [D]."""

ECCENTRIC_EXPOSURES = 2
"""So many first sessions of an eccentric exercise stay small. Source: I35; risk of rhabdomyolysis [V74*], [D]."""

ECCENTRIC_SETS_AT_MOST = 2
"""Sets of an eccentric exercise in those sessions. Source: I35 [V74*], [D]."""

ECCENTRIC_REPS_AT_MOST = 5
"""Repetitions a set in those sessions. Source: I35 [V74*], [D]."""
