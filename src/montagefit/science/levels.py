"""What a training level allows in a week: days, hard days, efforts (science.md 1.6, I04, I18, I19)."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Level

TRAINING_DAYS_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 4, Level.INTERMEDIATE: 5, Level.ADVANCED: 6}
"""Training days a week. Source: I04; ACSM 2009 [V20], used as a ceiling [D]."""

DEFAULT_TRAINING_DAYS: Mapping[Level, int] = {Level.NOVICE: 3, Level.INTERMEDIATE: 4, Level.ADVANCED: 5}
"""Training days a week when nobody asks for another number: the middle of the ranges of 1.6 [D]."""

DEFAULT_SESSION_MINUTES: Mapping[Level, int] = {Level.NOVICE: 30, Level.INTERMEDIATE: 45, Level.ADVANCED: 60}
"""Minutes a session when nobody asks for another number: the worked examples of 9.1 [D]."""

REST_DAYS_AT_LEAST = 1
"""Days a week without training. Source: I04; Meeusen 2013 [K]."""

HARD_DAYS_AT_MOST: Mapping[Level, int] = {Level.NOVICE: 2, Level.INTERMEDIATE: 3, Level.ADVANCED: 4}
"""Hard days a week once hard days are allowed at all. Source: I18; 1.6 [D], AHA 2020 [V31]."""

NOVICE_FIRST_HARD_WEEK = 3
"""The first week in which a novice may have a hard day. Source: I18 [D]."""

HARD_DAYS_IN_A_ROW: Mapping[Level, bool] = {Level.NOVICE: False, Level.INTERMEDIATE: False, Level.ADVANCED: True}
"""Whether two hard days may stand next to each other. Source: I18 [D]."""

HARD_RPE = 7
"""Session or item effort (CR-10) from which work is hard; vigorous. Source: I18, 1.6 [V31], [D]."""

HARD_WORK_MINUTES = 5.0
"""Minutes of work, rests left out, at HARD_RPE or above that make a day hard. Source: I18 [D]."""

SECONDS_PER_REP = 3
"""Seconds that a repetition counts for where only repetitions are planned. Our reading of I18 [D]."""

NOVICE_EASY_WEEKS = 2
"""Weeks in which a novice's effort is capped lowest. Source: I19 [D]."""

SESSION_RPE_ROUNDING = 0.5
"""Points by which a session's effort may be below the mean of its main part: it is a whole number. Ours [D]."""

NEVER_PLANNED_RPE = 10
"""A maximal effort is never planned. Source: I19 [D]."""

_SESSION_RPE: Mapping[Level, int] = {Level.NOVICE: 7, Level.INTERMEDIATE: 8, Level.ADVANCED: 9}
_NOVICE_EASY_RPE = 5


def session_rpe_at_most(level: Level, week: int) -> int:
    """Give the highest session RPE (CR-10) for a level in a week, counted from 1.

    Source: I19 [D]. Science.md names weeks 1-8 for novices; 7 stays their ceiling after that (our reading).
    """
    if level is Level.NOVICE and week <= NOVICE_EASY_WEEKS:
        return _NOVICE_EASY_RPE
    return _SESSION_RPE[level]


def hard_days_at_most(level: Level, week: int) -> int:
    """Give the most hard days of a week, counted from 1. Source: I18 [V31], [D]."""
    if level is Level.NOVICE and week < NOVICE_FIRST_HARD_WEEK:
        return 0
    return HARD_DAYS_AT_MOST[level]
