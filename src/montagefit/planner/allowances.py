"""Limits over days and weeks, one small rule each: a choice comes back as it is, smaller, or as a reason against it.

Source: science.md section 10. The audit checks the same limits without this code.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from math import floor

from montagefit.model.vocabulary import DoseLimit, Level
from montagefit.planner.choice import Choice
from montagefit.planner.ledger import Kept, Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, boxing, carrying, conditioning, core, ladders, running, strength

_TINY = 1e-9


@dataclass(frozen=True)
class Place:
    """Where a choice would stand: the day, the week, and what its session holds already."""

    ledger: Ledger
    day: date
    week: WeekOutline
    session: Sequence[Choice]
    is_event: bool = False
    """Whether it is for a benchmark or finale: these come before what is kept free for others."""

    @cached_property
    def kept(self) -> Kept:
        """What later days of this week are to hold."""
        return _NOTHING if self.is_event else self.ledger.kept_after(self.day)


_NOTHING = Kept(())


def allowed(choice: Choice, place: Place) -> Choice | str:
    """Give the choice within all limits over days and weeks, or the reason why there is none."""
    fitted: Choice | str = choice
    for rule in _RULES:
        if isinstance(fitted, str):
            return fitted
        fitted = rule(fitted, place)
    return fitted


def _fewer(choice: Choice, most: int, reason: str) -> Choice | str:
    """Keep at most so many sets, or give the reason when none is left."""
    if most < 1:
        return reason
    if most >= choice.dose.sets:
        return choice
    return replace(choice, dose=replace(choice.dose, sets=most))


def _recovered(choice: Choice, place: Place) -> Choice | str:
    """I06: muscles rest two days after hard sets, three after the harshest; a softer set may come sooner."""
    if not choice.is_hard_for_muscles or (tired := _tired(choice, place)) is None:
        return choice
    softer = replace(choice, rpe=strength.HARD_SET_RPE - 1)
    if softer.is_hard_for_muscles or choice.step.rung.rpe[0] > softer.rpe:
        return f"{choice.ladder.exercise.name} would hit {tired} again too soon"
    return softer


def _tired(choice: Choice, place: Place) -> str | None:
    """Name a muscle that is still recovering, or would have no time to before a day that is fixed already."""
    needed = strength.recovery_hours(choice.limits)
    for muscle in choice.ladder.exercise.primary:
        days = [(place.day - day, hours) for day, hours in place.ledger.hard[muscle][-2:]]
        days += [(day - place.day, hours) for day, hours in place.kept.hard.get(muscle, ())]
        if any(0 < gap.days * strength.HOURS_PER_DAY < max(needed, hours) for gap, hours in days):
            return f"the {muscle.value.replace('-', ' ')}"
    for limit in choice.limits:
        before = place.ledger.harsh.get(limit)
        if before and 0 < (place.day - before).days * strength.HOURS_PER_DAY < strength.LONG_RECOVERY_HOURS:
            return "the same tissue"
    return None


def _weekly_sets(choice: Choice, place: Place) -> Choice | str:
    """I07: sets of a muscle, in the week and in the session; what is reserved counts."""
    ledger = place.ledger
    cap = strength.weekly_sets_at_most(ledger.facts.level, place.week.number)
    fitted: Choice | str = choice
    for muscle, sets in choice.sets_for.items():
        here = sum(each.sets_for.get(muscle, 0.0) for each in place.session)
        kept = place.kept.sets.get(muscle, 0.0)
        room = min(cap - ledger.week.sets[muscle] - here - kept, strength.SESSION_SETS_AT_MOST - here)
        if isinstance(fitted, str):
            return fitted
        most = floor(room * choice.dose.sets / sets + _TINY)
        fitted = _fewer(fitted, most, f"the {muscle.value.replace('-', ' ')} have had their sets for the week")
    return fitted


def _skipping(choice: Choice, place: Place) -> Choice | str:
    """I22: minutes of skipping a week, and their growth."""
    if DoseLimit.SKIPPING not in choice.limits:
        return choice
    level = place.ledger.facts.level
    most = conditioning.SKIPPING_MINUTES_AT_MOST[level]
    growth = conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST[level]
    earlier = [each.skipping for each in place.ledger.recent_weeks() if each.skipping]
    if earlier or level is Level.NOVICE:
        most = min(most, max(earlier, default=0.0) + growth)
    here = sum(each.work_seconds / 60 for each in place.session if DoseLimit.SKIPPING in each.limits)
    room = (most - place.ledger.week.skipping - here) * 60
    a_set = max(1, choice.work_seconds / choice.dose.sets)
    return _fewer(choice, floor(room / a_set + _TINY), "the skipping of this week is used up")


def _heavy_bag(choice: Choice, place: Place) -> Choice | str:
    """I24: first week, rounds, days and the time between days on the heavy bag."""
    if DoseLimit.HEAVY_BAG not in choice.limits:
        return choice
    level = place.ledger.facts.level
    if place.week.number < boxing.HEAVY_BAG_FIRST_WEEK[level]:
        return f"the heavy bag waits for week {boxing.HEAVY_BAG_FIRST_WEEK[level]}"
    days = [day for day in place.ledger.bag_days if 0 < (place.day - day).days < 7]  # a week back
    if len(days) >= boxing.HEAVY_BAG_DAYS_AT_MOST[level]:
        return "the bag has had its days this week"
    if any((place.day - day).days * strength.HOURS_PER_DAY < boxing.HEAVY_BAG_HOURS_BETWEEN for day in days):
        return "hands need two days between bag sessions"
    rounds = sum(each.dose.sets for each in place.session if DoseLimit.HEAVY_BAG in each.limits)
    return _fewer(choice, boxing.HEAVY_BAG_ROUNDS_AT_MOST[level] - rounds, "the bag has had its rounds")


def _one_arm(choice: Choice, place: Place) -> Choice | str:
    """I29 and the gate of 3.5: sessions and sets of one-arm push-ups a week."""
    if DoseLimit.ONE_ARM_PUSH_UP not in choice.limits:
        return choice
    done = place.ledger.week.one_arm
    if len(done) >= ladders.ONE_ARM_SESSIONS_A_WEEK_AT_MOST:
        return "one arm has had its days this week"
    return _fewer(choice, ladders.ONE_ARM_SETS_A_WEEK_AT_MOST - sum(done), "one arm has had its sets this week")


def _carry(choice: Choice, place: Place) -> Choice | str:
    """I27: one carry a week, its load by level, its growth."""
    if DoseLimit.LOADED_CARRY not in choice.limits:
        return choice
    ledger, facts = place.ledger, place.ledger.facts
    if ledger.week.carries or any(DoseLimit.LOADED_CARRY in each.limits for each in place.session):
        return "one carry a week is enough"
    wished = choice.dose.load_percent
    if wished is None:
        return choice
    loads = [load for number in sorted(ledger.weeks) for load in ledger.weeks[number].carries if load]
    if loads:
        most = min(carrying.CARRY_PERCENT_AT_MOST[facts.level], max(loads) + carrying.CARRY_GROWTH_PERCENT_AT_MOST)
    else:
        most = carrying.FIRST_CARRY_PERCENT_AT_MOST[facts.level]
    if facts.age is not None and facts.age < ages.ADULT_AGE:
        most = min(most, ages.YOUTH_CARRY_PERCENT_AT_MOST)
    if facts.level is Level.NOVICE and facts.weight_kg:
        most = min(most, floor(100 * carrying.NOVICE_CARRY_KG_AT_MOST / facts.weight_kg))
    return replace(choice, dose=replace(choice.dose, load_percent=max(1, min(wished, most))))


def _sit_ups(choice: Choice, place: Place) -> Choice | str:
    """I30: full sit-ups in a session and in a week."""
    reps = choice.dose.reps
    if DoseLimit.FULL_SIT_UP not in choice.limits or not reps:
        return choice
    here = sum(each.dose.sets * (each.dose.reps or 0) for each in place.session if DoseLimit.FULL_SIT_UP in each.limits)
    in_week = core.SIT_UPS_A_WEEK_AT_MOST - place.ledger.week.sit_ups - here
    return _fewer(
        choice, min(core.SIT_UPS_A_SESSION_AT_MOST - here, in_week) // reps, "the sit-ups of this week are done"
    )


def _running(choice: Choice, place: Place) -> Choice | str:
    """I11 and I13: a run against the longest of the last 30 days first, the week second."""
    if DoseLimit.RUNNING not in choice.limits:
        return choice
    ledger = place.ledger
    recent = [minutes for day, minutes in ledger.runs if 0 < (place.day - day).days <= running.LONGEST_RUN_DAYS]
    longest = max(recent, default=None)
    here = sum(each.seconds for each in place.session if DoseLimit.RUNNING in each.limits)
    room = running.longest_next_run(longest) * 60 - here
    earlier = [each.running for each in ledger.recent_weeks() if each.running]
    if earlier:
        most = max(running.WEEKLY_GROWTH_FROM_MINUTES, max(earlier) * (1 + running.PREFERRED_WEEKLY_GROWTH))
        room = min(room, (most - ledger.week.running) * 60 - here)
    return _shortened(choice, int(room))


def _first_kilometres(choice: Choice, place: Place) -> Choice | str:
    """I12: a novice with a BMI above 30 runs little in the first week; running counts, walking does not."""
    facts = place.ledger.facts
    if (
        DoseLimit.RUNNING not in choice.limits
        or place.week.number != 1
        or facts.level is not Level.NOVICE
        or not running.is_heavy(facts.weight_kg, facts.height_cm)
    ):
        return choice
    here = sum(each.work_seconds for each in place.session if DoseLimit.RUNNING in each.limits)
    most = running.NOVICE_HEAVY_FIRST_WEEK_KM * 1000 / running.first_week_speed(facts.tests)
    room = most - place.ledger.week.run_seconds - here
    if choice.work_seconds <= room:
        return choice
    if choice.fixed_seconds is None and choice.dose.sets > 1:
        a_set = choice.work_seconds / choice.dose.sets
        return _fewer(choice, floor(room / a_set + _TINY), _RUNNING_DONE)
    return _shortened(choice, int(room) + choice.seconds - choice.work_seconds)


def _shortened(choice: Choice, room: int) -> Choice | str:
    """Cut a run to so many seconds, or say that there is none left."""
    done = _RUNNING_DONE
    if choice.seconds <= room or choice.fixed_seconds is not None:
        return choice if choice.seconds <= room else done
    dose = choice.dose
    if dose.sets == 1:
        work = (dose.work_seconds or 0) - (choice.seconds - room)
        least = min(_SHORTEST_RUN_SECONDS, (choice.step.rung.work_seconds or (0, 0))[0])
        return replace(choice, dose=replace(dose, work_seconds=work // 60 * 60)) if work // 60 * 60 >= least else done
    while dose.sets > 1 and replace(choice, dose=dose).seconds > room:
        dose = replace(dose, sets=dose.sets - 1)
    shorter = replace(choice, dose=dose)
    return shorter if shorter.seconds <= room else done


_RUNNING_DONE = "the running of this week is done"
_SHORTEST_RUN_SECONDS = 240
"""A run shorter than this is none [D]."""

_RULES: tuple[Callable[[Choice, Place], Choice | str], ...] = (
    _recovered,
    _weekly_sets,
    _skipping,
    _heavy_bag,
    _one_arm,
    _carry,
    _sit_ups,
    _running,
    _first_kilometres,
)
