"""How weekly load moves over a program: efforts by level, deloads, taper (science.md 1.3, 1.4, 9.1, planning.md)."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Effort, Level

FIRST_MEAN_RPE: Mapping[Level, float] = {Level.NOVICE: 4.0, Level.INTERMEDIATE: 5.0, Level.ADVANCED: 5.0}
"""Mean session RPE (CR-10) of the first week. Source: the worked examples of 9.1, load over minutes [D]."""

PEAK_MEAN_RPE: Mapping[Level, float] = {Level.NOVICE: 5.7, Level.INTERMEDIATE: 6.25, Level.ADVANCED: 5.7}
"""Mean session RPE of the loudest week. Source: the worked examples of 9.1: 510/90, 1,125/180, 2,370/420 [D]."""

SESSION_RPE: Mapping[Level, Mapping[Effort, tuple[int, ...]]] = {
    Level.NOVICE: {Effort.EASY: (3, 4, 5), Effort.MODERATE: (4, 5, 6), Effort.HARD: (4, 5, 6)},
    Level.INTERMEDIATE: {Effort.EASY: (3, 4, 5), Effort.MODERATE: (5, 6), Effort.HARD: (5, 6, 7)},
    Level.ADVANCED: {Effort.EASY: (3, 4), Effort.MODERATE: (4, 5, 6), Effort.HARD: (6, 7, 8)},
}
"""Session efforts (CR-10) that a kind of session may have, by level. Source: rows of 9.1, I18, I19 [D]."""

PREFERRED_GROWTH = 0.10
"""Weekly load growth that the planner never passes: below the warning of I14 [D]."""

LEAST_GROWTH = 0.01
"""Growth of load from one build week to the next that the planner looks for, as a film does: ours [D]."""

OVER_TARGET = 0.01
"""Share by which a build week may pass its target, so that louder weeks are still to come: ours [D]."""

PASSES = 3
"""Times the weeks are made at most, while they are no crescendo [D]."""

REMADE_WEEKS_AT_MOST = 16
"""Weeks of a program up to which weeks are made again: longer ones would take too long to plan [D]."""

HELD_AT_LEAST = 0.90
"""Share of what a week came to that it is held back to at least, so that weeks made again do not spiral down [D]."""

FAR_FROM_TARGET = 0.15
"""Share of its target by which no build week is off, or the weeks are made again with what they can hold [D]."""

WEEKS_PER_STEP_BACK = 4
"""Build weeks for each pair that may be out of order in a crescendo: about a rank correlation of 0.9 [D]."""

WEEKS_HELD_BACK = 6
"""Weeks that lie LEAST_GROWTH apart before a week that could not hold more; the ones before those stay level [D]."""

EFFORT_STEP = 0.08
"""Share by which chosen efforts may pass the ceiling, because minutes are then cut to meet it: about one point of RPE
in one of three sessions. A choice of ours [D]."""

MONOTONY_AIM = 1.85
"""Monotony of planned efforts that leaves room below the warning of 2.0 (I16). A choice of ours [D]."""

MONOTONY_AT_MOST = 1.98
"""Monotony from which a week is made again with calmer easy days: below the warning of 2.0 (I16) [D]."""

TARGET_DISTANCE = 0.06
"""Share of its target by which the load of a build week may miss it before it is made again [D]."""

DELOAD_LOAD = 0.50
"""Load of a deload as a share of the week before: the middle of I17 [V12][V15], [D]."""

DELOAD_MINUTES = 0.60
"""Minutes of a deload as a share of the week before; the days stay. Source: 1.3 [V12], [D]."""

DELOAD_LOAD_AT_MOST = 0.60
"""Load of a deload as a share of the week before, at most. Source: I17 [D]."""

DELOAD_FROM_WEEKS = 6
"""Weeks from which a program has a deload. Source: I17 [V12], [D]."""

BUILD_WEEKS_AT_MOST = 5
"""Build weeks in a row; a deload comes every four to six weeks. Source: 1.3 [V12], [D]."""

TAPER_FROM_WEEKS = 8
"""Weeks from which a named date gets a second taper week before the last. Source: 1.4 [V16], [D]."""

TAPER_LOAD = 0.75
"""Load of that week as a share of the peak: on the way to the last one. Source: 1.4, exponential cut [V16], [D]."""

FINALE_LOAD = 0.50
"""Load of the last week as a share of the peak: 40-60 % off. Source: 1.4 [V16][V17]."""

FINALE_LOAD_AT_MOST = 0.60
"""The most of it. Source: 1.4 [V16]."""

FINALE_LOAD_SPAN = (0.42, 0.58)
"""Where the load of the last week is framed: 0.40 to 0.60 (1.4 [V16]), less what sessions miss it by [D]."""

FINALE_EFFORT_DISTANCE = 0.48
"""Points of RPE by which the mean effort of the last week is framed off that of the loudest: a taper cuts minutes and
keeps intensity (1.4 [V16]); below the 0.5 that we hold ourselves to [D]."""

FINALE_SESSION_MAIN_MINUTES = 6
"""Minutes of main part that a session of the last week between test and finale is worth going for [D]."""

FINALE_PART_MINUTES_AT_LEAST = 2
"""Minutes that a part of a finale keeps when the day is too short for all of it [D]."""

FINALE_SCALED = 0.75
"""Share of its minutes that a finale keeps before it shares its day with the test [D]."""

MIDDLE_TEST_FROM_WEEKS = 10
"""Weeks from which the benchmark is done once more half-way: tests lie at least four weeks apart (I42) [D]."""
