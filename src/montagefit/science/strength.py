"""Resistance work: which patterns count, sets a muscle, share of maximum, and time to recover (I06-I09, I35)."""

from collections.abc import Collection, Mapping

from montagefit.model.vocabulary import DoseLimit, Level, Muscle, Pattern

RESISTANCE_PATTERNS = frozenset(
    {
        Pattern.SQUAT,
        Pattern.HINGE,
        Pattern.LUNGE,
        Pattern.PUSH_HORIZONTAL,
        Pattern.PUSH_VERTICAL,
        Pattern.PULL_HORIZONTAL,
        Pattern.PULL_VERTICAL,
        Pattern.CORE,
        Pattern.CARRY,
        Pattern.DRAG,
        Pattern.ROTATION,
    }
)
"""Patterns whose sets are counted for a muscle; in the main part only, as a warm-up is no training set (ours) [D]."""

PRIMARY_SET = 1.0
"""What a set counts for a primary muscle. Source: 3.3, Pelland 2024 [V52]."""

SECONDARY_SET = 0.5
"""What a set counts for a secondary muscle ("fractional sets"). Source: 3.3, Pelland 2024 [V52]."""

WEEKLY_SETS_AT_MOST: Mapping[Level, float] = {Level.NOVICE: 8, Level.INTERMEDIATE: 14, Level.ADVANCED: 20}
"""Fractional sets a muscle and week. Source: I07, 3.3 [V52][V53][V21*], [D]."""

NOVICE_FIRST_WEEK_SETS_AT_MOST = 4.0
"""Fractional sets a muscle in a novice's first week. Source: I07 [D]."""

SESSION_SETS_AT_MOST = 10.0
"""Fractional sets a muscle and session. Source: I07 [D]."""

SHARE_OF_MAXIMUM_AT_MOST: Mapping[Level, float] = {Level.NOVICE: 0.65, Level.INTERMEDIATE: 0.80, Level.ADVANCED: 0.80}
"""Repetitions a set as a share of a fresh maximum of the same form. Source: I09, 3.2 [V18][V19], [D]."""

RESERVE_REPS_AT_LEAST: Mapping[Level, int] = {Level.NOVICE: 2, Level.INTERMEDIATE: 1, Level.ADVANCED: 1}
"""Repetitions a set leaves undone outside a test, in a form whose maximum is known.

Source: I09 [V18][V19], [D]: two for novices; one for others is "failure only in a test".
"""

NEW_EXERCISE_SHARE_OF_SETS = 0.5
"""Sets of a new exercise as a share of what its dose grows to, rounded up. Source: I35 [V74*], [D]."""

DEFAULT_SHARE_OF_MAXIMUM = (0.50, 0.65)
"""Repetitions a set as a share of the maximum, from and to, for everyday sets. Source: 3.2 [V18][V19]."""

EASY_SHARE_OF_MAXIMUM = (0.40, 0.50)
"""The same for technique, easy days and deloads. Source: 3.2, Gonzalez-Badillo 2016 [V19]."""

MAJOR_MUSCLES: Mapping[str, frozenset[Muscle]] = {
    "legs": frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.CALVES}),
    "hips": frozenset({Muscle.GLUTES, Muscle.ADDUCTORS, Muscle.HIP_FLEXORS}),
    "back": frozenset({Muscle.LATS, Muscle.UPPER_BACK, Muscle.LOW_BACK}),
    "chest": frozenset({Muscle.CHEST}),
    "shoulders": frozenset({Muscle.SHOULDERS}),
    "arms": frozenset({Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS}),
    "abdomen": frozenset({Muscle.ABDOMINALS, Muscle.OBLIQUES}),
}
"""The major muscle groups of I08, by our muscles. Source: the seven of public guidelines, WHO 2020 [V24] [K], [D]."""

MAJOR_MUSCLE_DAYS_AT_LEAST = 2
"""Days a week for every major muscle group. Source: I08; ACSM 2026 [V21*], WHO 2020 [V24] [K]."""

HARD_SET_RPE = 6
"""Effort (CR-10) from which a resistance set is hard. Our reading of I06, no paper gives it [D]."""

RECOVERY_HOURS = 48
"""Hours between hard sets of one muscle. Source: I06; ACSM, Garber 2011 [K]."""

LONG_RECOVERY_HOURS = 72
"""Hours between the harshest kinds of work. Source: I06; NSCA Essentials [K], Moran-Navarro 2017 [V18], [D]."""

LONG_RECOVERY = (
    DoseLimit.ONE_ARM_PUSH_UP,
    DoseLimit.ECCENTRIC,
    DoseLimit.PLYOMETRIC,
    DoseLimit.SPRINT,
    DoseLimit.STAIR_SPRINT,
)
"""Kinds of work that need LONG_RECOVERY_HOURS. Source: I06, 1.5 [D].

Science.md asks it of eccentrics in the first two exposures only; we ask it always (stricter, ours) [D].
"""

HOURS_PER_DAY = 24
"""A sheet on a wall knows days, no hours: 48 h is two calendar days on, 72 h three (our reading) [D]."""


def recovery_hours(limits: Collection[DoseLimit]) -> int:
    """Give the hours a muscle needs after, and before, hard work of this kind. Source: I06."""
    return LONG_RECOVERY_HOURS if any(limit in limits for limit in LONG_RECOVERY) else RECOVERY_HOURS


def weekly_sets_at_most(level: Level, week: int) -> float:
    """Give the most fractional sets a muscle in a week, counted from 1. Source: I07."""
    if level is Level.NOVICE and week == 1:
        return NOVICE_FIRST_WEEK_SETS_AT_MOST
    return WEEKLY_SETS_AT_MOST[level]
