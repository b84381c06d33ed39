"""Stair and hill sprints, skipping, jumps (I21, I22, I23, science.md 3.6)."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Level

STAIR_SPRINT_FIRST_WEEK: Mapping[Level, int] = {Level.NOVICE: 3, Level.INTERMEDIATE: 1, Level.ADVANCED: 1}
"""The first week with stair or hill sprints. Source: I21 [V54], [D]."""

NOVICE_STAIR_WEEKS = 8
"""Until the end of this week a novice keeps to the trial's dose. Source: I21; Allison 2017 [V54], [D]."""

NOVICE_STAIR_SPRINTS_AT_MOST = 3
"""Sprints a session for a novice in those weeks. Source: I21; Allison 2017 [V54]."""

NOVICE_STAIR_SECONDS_AT_MOST = 20
"""Seconds a sprint for a novice in those weeks. Source: I21; Allison 2017 [V54]."""

STAIR_REST_TIMES_WORK = 4
"""Rest as a multiple of the sprint, the walk down included. Source: I21 [V54], [D]."""

STAIR_REST_SECONDS_AT_LEAST: Mapping[Level, int] = {Level.NOVICE: 120, Level.INTERMEDIATE: 60, Level.ADVANCED: 60}
"""Seconds of rest after a sprint, the walk down included. Source: I21 [V54], [D]."""

STAIR_SECONDS_A_SESSION_AT_MOST = 300
"""Seconds of sprinting a session. Source: I21 [D]."""

SKIPPING_MINUTES_AT_MOST: Mapping[Level, float] = {Level.NOVICE: 6, Level.INTERMEDIATE: 20, Level.ADVANCED: 45}
"""Minutes of skipping a week, rests left out. Source: I22; Garcia-Pinillos 2020 [V56*], [D]."""

SKIPPING_GROWTH_MINUTES_AT_MOST: Mapping[Level, float] = {Level.NOVICE: 2, Level.INTERMEDIATE: 4, Level.ADVANCED: 4}
"""Minutes a week that skipping may grow. Source: I22 [D].

Compared with the best of the last four weeks that had skipping and were no deload or taper (our reading) [D].
"""

CONTACTS_A_SESSION_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 100, Level.INTERMEDIATE: 120, Level.ADVANCED: 140}
"""Landings a session, rope left out. Source: I23; [V59*], NSCA Essentials [K]."""
