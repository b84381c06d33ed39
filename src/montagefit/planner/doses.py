"""Step 7: how much of an exercise: the wished dose of a rung, what it costs in time, and cutting it to fit."""

from dataclasses import dataclass, replace
from math import ceil, floor

from montagefit.model.exercise import Exercise, Rung
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseKind, DoseLimit, Level, WeekKind
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, boxing, carrying, conditioning, strength
from montagefit.science.timing import SECONDS_PER_CONTACT, countable_metres, countable_seconds, to_clock

GROWING_EXPOSURES = 3
"""Exposures over which the dose of a rung grows when there is a next one [D]."""

TOP_RUNG_EXPOSURES = 8
"""Exposures over which the dose of a rung grows when there is no next one [D]."""

_LIGHT_SHARE: dict[WeekKind, float] = {
    WeekKind.BUILD: 1.0,
    WeekKind.DELOAD: 0.55,
    WeekKind.TAPER: 0.75,
    WeekKind.FINALE: 0.6,
}
"""Share of sets, rounds and running time in light weeks (1.3 [V12], 1.4 [V16], [D])."""

_DELOAD_REPS = 0.85
"""Share of repetitions a set in a deload: more in reserve (1.3 [V12], [D])."""

SHORTEST_RUN_SECONDS = 240
"""A run or walk shorter than this is no exercise of its own [D]."""


@dataclass(frozen=True)
class Dose:
    """How much of one rung."""

    sets: int
    rest_seconds: int
    reps: int | None = None
    work_seconds: int | None = None
    distance_m: int | None = None
    load_percent: int | None = None


def light_share(week: WeekOutline) -> float:
    """Give the share of sets, rounds and running time that a week keeps."""
    return 1.0 if week.is_only else _LIGHT_SHARE[week.kind]


def set_seconds(exercise: Exercise, rung: Rung, dose: Dose) -> int:
    """Give the seconds of work of one set, both sides included."""
    if exercise.dose is DoseKind.REPS:
        work = (dose.reps or 0) * rung.seconds_per_rep
    elif exercise.dose is DoseKind.CONTACTS:
        work = (dose.reps or 0) * SECONDS_PER_CONTACT
    elif exercise.dose is DoseKind.DISTANCE:
        work = ceil((dose.distance_m or 0) * 60 / rung.metres_per_minute)
    else:
        work = dose.work_seconds or 0
    return work * (2 if rung.per_side else 1)


def dose_seconds(exercise: Exercise, rung: Rung, dose: Dose) -> int:
    """Give the seconds a dose takes: work and the rests between, in tenths of a minute."""
    return to_clock(dose.sets * set_seconds(exercise, rung, dose) + (dose.sets - 1) * dose.rest_seconds)


def first_sets_at_most(rung: Rung) -> int:
    """Give the sets a new exercise may have: half of what it may have later (I35)."""
    return ceil(rung.sets[1] / 2)


def wished_dose(
    exercise: Exercise,
    rung: Rung,
    *,
    exposures: int,
    first_ever: bool,
    last_rung: bool,
    week: WeekOutline,
    facts: AthleteFacts,
) -> Dose:
    """Give the dose a rung should have now: it grows with the exposures, and shrinks in light weeks."""
    steps = (TOP_RUNG_EXPOSURES if last_rung else GROWING_EXPOSURES) - 1
    progress = min(1.0, exposures / max(1, steps))
    light = light_share(week)
    sets = round(_between(rung.sets, progress))
    if first_ever and exercise.dose is not DoseKind.CONTINUOUS:  # runs have their own rule, I11
        sets = min(sets, first_sets_at_most(rung))
    one_stretch = exercise.dose is DoseKind.CONTINUOUS and rung.sets[1] == 1
    sets = max(1, sets if one_stretch else round(sets * light))
    rest = countable_seconds(_between(rung.rest_seconds, week.loudness)) if rung.rest_seconds[0] else 0
    dose = Dose(sets=sets, rest_seconds=rest)
    if rung.reps is not None:
        low, high = _reps(exercise, rung, facts)
        share = _DELOAD_REPS if week.kind is WeekKind.DELOAD else 1.0
        dose = replace(dose, reps=max(1, floor((low + (high - low) * progress) * share)))
    if rung.work_seconds is not None:
        low, high = _held_seconds(exercise, rung, facts)
        wished = (low + (high - low) * progress) * (light if one_stretch else 1.0)
        dose = replace(dose, work_seconds=min(high, countable_seconds(wished)))
    if rung.distance_m is not None:
        dose = replace(dose, distance_m=countable_metres(_between(rung.distance_m, progress)))
    if rung.load_percent is not None:
        dose = replace(dose, load_percent=max(1, floor(_between(rung.load_percent, progress))))
    return within_limits(exercise, rung, dose, week, facts)


def cut_to(exercise: Exercise, rung: Rung, dose: Dose, seconds: int, *, fewest: int) -> Dose | None:
    """Cut sets, or the length of one stretch, until a dose fits; rests are never cut. None if nothing fits."""
    if dose.sets == 1 and exercise.dose is DoseKind.CONTINUOUS and dose.work_seconds is not None:
        if dose.work_seconds > seconds:
            dose = replace(dose, work_seconds=seconds // 60 * 60)
        return dose if (dose.work_seconds or 0) >= min(SHORTEST_RUN_SECONDS, (rung.work_seconds or (0, 0))[0]) else None
    if exercise.dose is DoseKind.CONTINUOUS and fewest > 1:
        fewest = ceil(dose.sets / 2)  # less than half of its intervals is no run worth the shoes
    while dose.sets > fewest and dose_seconds(exercise, rung, dose) > seconds:
        dose = replace(dose, sets=dose.sets - 1)
    return dose if dose_seconds(exercise, rung, dose) <= seconds else None


def with_one_more(exercise: Exercise, rung: Rung, dose: Dose) -> Dose | None:
    """Give the next larger dose of a rung, None at its most."""
    if exercise.dose is DoseKind.CONTINUOUS and rung.sets[1] == 1:
        most = (rung.work_seconds or (0, 0))[1]
        longer = (dose.work_seconds or 0) + 60
        return replace(dose, work_seconds=longer) if longer <= most else None
    return replace(dose, sets=dose.sets + 1) if dose.sets < rung.sets[1] else None


def _between(span: tuple[int, int], progress: float) -> float:
    """Give the point of a span."""
    return span[0] + (span[1] - span[0]) * progress


def share_of_maximum(facts: AthleteFacts) -> float:
    """Give the most of a tested maximum that a set may have (I09, I10)."""
    if any(each in ages.CAREFUL for each in facts.conditions):
        return ages.CAREFUL_SHARE_OF_MAXIMUM_AT_MOST
    return strength.SHARE_OF_MAXIMUM_AT_MOST[facts.level]


def _tested(exercise: Exercise, rung: Rung, facts: AthleteFacts, span: tuple[int, int]) -> tuple[int, int]:
    """Bound a span by the athlete's own maximum, when this rung is what the test is done on."""
    result = facts.tests.get(exercise.test) if exercise.test is not None and rung.is_test else None
    if result is None:
        return span
    most = max(1, floor(result * share_of_maximum(facts)))
    usual = max(1, floor(result * strength.DEFAULT_SHARE_OF_MAXIMUM[0]))
    high = min(span[1], most)
    return min(max(usual, span[0]), high), high


def _reps(exercise: Exercise, rung: Rung, facts: AthleteFacts) -> tuple[int, int]:
    """Give the repetitions from and to."""
    return _tested(exercise, rung, facts, rung.reps or (1, 1))


def _held_seconds(exercise: Exercise, rung: Rung, facts: AthleteFacts) -> tuple[int, int]:
    """Give the seconds from and to; holds are bounded by their test as repetitions are."""
    low, high = rung.work_seconds or (1, 1)
    if exercise.dose is DoseKind.TIME:
        low, high = _tested(exercise, rung, facts, (low, high))
        if any(each in ages.CAREFUL for each in facts.conditions):
            high = min(high, ages.CAREFUL_HOLD_SECONDS_AT_MOST)
    return min(low, high), high


def within_limits(exercise: Exercise, rung: Rung, dose: Dose, week: WeekOutline, facts: AthleteFacts) -> Dose:
    """Apply the limits of science.md section 10 that a single dose can break by itself."""
    limits = exercise.limits_of(rung)
    novice = facts.level is Level.NOVICE
    work = dose.work_seconds or 0
    if DoseLimit.STAIR_SPRINT in limits and work:
        if novice and week.number <= conditioning.NOVICE_STAIR_WEEKS:
            work = min(work, conditioning.NOVICE_STAIR_SECONDS_AT_MOST)
            dose = replace(dose, sets=min(dose.sets, conditioning.NOVICE_STAIR_SPRINTS_AT_MOST), work_seconds=work)
        least = max(conditioning.STAIR_REST_TIMES_WORK * work, conditioning.STAIR_REST_SECONDS_AT_LEAST[facts.level])
        most = max(1, conditioning.STAIR_SECONDS_A_SESSION_AT_MOST // work)
        dose = replace(dose, rest_seconds=max(dose.rest_seconds, least), sets=min(dose.sets, most))
    if DoseLimit.BOXING_ROUND in limits:
        if novice and dose.work_seconds:
            dose = replace(dose, work_seconds=min(dose.work_seconds, boxing.ROUND_SECONDS[Level.NOVICE][1]))
        dose = replace(dose, rest_seconds=max(dose.rest_seconds, boxing.ROUND_REST_SECONDS_AT_LEAST))
    if DoseLimit.HEAVY_BAG in limits:
        dose = replace(dose, sets=min(dose.sets, boxing.HEAVY_BAG_ROUNDS_AT_MOST[facts.level]))
    if DoseLimit.PLYOMETRIC in limits and dose.reps:
        both = dose.reps * (2 if rung.per_side else 1)
        dose = replace(dose, sets=max(1, min(dose.sets, conditioning.CONTACTS_A_SESSION_AT_MOST[facts.level] // both)))
    if DoseLimit.ECCENTRIC in limits and dose.reps:
        dose = replace(
            dose, sets=min(dose.sets, 2), reps=min(dose.reps, 5)
        )  # I35 [V74*], [D]; kept beyond two exposures
    if DoseLimit.SLED in limits and dose.load_percent:
        dose = replace(dose, load_percent=min(dose.load_percent, carrying.DRAG_PERCENT_AT_MOST[facts.level]))
    if (
        facts.age is not None
        and facts.age >= ages.OLDER_AGE
        and week.number <= ages.OLDER_SINGLE_SET_WEEKS
        and exercise.pattern in strength.RESISTANCE_PATTERNS
    ):
        dose = replace(dose, sets=1)
    return dose
