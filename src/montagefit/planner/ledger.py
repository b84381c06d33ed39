"""What has been planned so far, so that no limit over days and weeks is passed; the planner's one changing thing."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from math import floor

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseLimit, Level, Muscle, Pattern, WeekKind
from montagefit.planner.doses import Dose, dose_seconds, exposures_needed, set_seconds
from montagefit.planner.ladders import OpenLadder, OpenRung
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, boxing, carrying, conditioning, core, ladders, levels, running, strength
from montagefit.science.timing import TRANSITION_SECONDS


@dataclass(frozen=True)
class Choice:
    """An exercise with its rung, dose and effort, on its way into a session."""

    ladder: OpenLadder
    step: OpenRung
    dose: Dose
    rpe: int
    fixed_seconds: int | None = None
    """All of it, changing over included, for events: they last as long as they last."""

    @property
    def limits(self) -> tuple[DoseLimit, ...]:
        """Limits that count this rung."""
        return self.ladder.exercise.limits_of(self.step.rung)

    @property
    def is_resistance(self) -> bool:
        """Whether its sets count for its muscles."""
        return self.ladder.exercise.pattern in strength.RESISTANCE_PATTERNS

    @property
    def is_hard_for_muscles(self) -> bool:
        """Whether its muscles need the long rest of I06 afterwards."""
        harsh = any(limit in strength.LONG_RECOVERY for limit in self.limits)
        return harsh or (self.is_resistance and self.rpe >= strength.HARD_SET_RPE)

    @property
    def work_seconds(self) -> int:
        """Seconds of work, both sides, rests left out."""
        if self.fixed_seconds is not None:
            return max(0, self.fixed_seconds - TRANSITION_SECONDS)
        return self.dose.sets * set_seconds(self.ladder.exercise, self.step.rung, self.dose)

    @property
    def feet_seconds(self) -> int:
        """Seconds on the feet of a run, walk breaks and changing over included."""
        return self.seconds

    @property
    def seconds(self) -> int:
        """Seconds the item costs: work, rests, changing over; in tenths of a minute."""
        if self.fixed_seconds is not None:
            return self.fixed_seconds
        return dose_seconds(self.ladder.exercise, self.step.rung, self.dose) + TRANSITION_SECONDS

    @property
    def hard_seconds(self) -> int:
        """Seconds of work as I18 counts them, 0 below a hard effort: a repetition is three seconds."""
        if self.rpe < levels.HARD_RPE:
            return 0
        if self.fixed_seconds is not None or self.dose.work_seconds:
            return self.work_seconds
        if self.dose.reps:
            return self.dose.sets * self.dose.reps * levels.SECONDS_PER_REP * (2 if self.step.rung.per_side else 1)
        return self.seconds - (self.dose.sets - 1) * self.dose.rest_seconds

    def sets_for(self) -> dict[Muscle, float]:
        """Give the fractional sets for each muscle (I07)."""
        if not self.is_resistance:
            return {}
        exercise = self.ladder.exercise
        shares = dict.fromkeys(exercise.secondary, strength.SECONDARY_SET) | dict.fromkeys(
            exercise.primary, strength.PRIMARY_SET
        )
        return {muscle: share * self.dose.sets for muscle, share in shares.items()}


@dataclass
class Standing:
    """Where an athlete stands on one ladder."""

    index: int
    """Index into the open rungs."""
    exposures: int = 0
    """On this rung, light weeks left out."""
    weeks: set[int] = field(default_factory=set)
    highest: int = 0
    ever: int = 0
    """Exposures on any rung."""
    last_week: int = 0


class Ledger:
    """Counts everything that has a limit over days and weeks."""

    def __init__(self, facts: AthleteFacts) -> None:
        """Start with nothing planned."""
        self._facts = facts
        self._standings: dict[str, Standing] = {}
        self._hard: dict[Muscle, list[tuple[date, int]]] = defaultdict(list)
        self._harsh: dict[DoseLimit, date] = {}
        self._one_arm: dict[int, list[int]] = defaultdict(list)
        self._bag_days: list[date] = []
        self._runs: list[tuple[date, float]] = []
        self._skipping: dict[int, float] = {}
        self._running: dict[int, float] = {}
        self._carries: list[tuple[int, int]] = []
        self._reserved: list[tuple[date, Choice]] = []
        self.week_sets: dict[Muscle, float] = defaultdict(float)
        self.week_patterns: dict[Pattern, float] = defaultdict(float)
        self.week_exercises: dict[str, int] = defaultdict(int)
        self._week_sit_ups = 0
        self._week = 0
        self._light_weeks: set[int] = set()

    def open_week(self, week: WeekOutline) -> None:
        """Begin a week: clear its counts and let ladders climb that have earned it."""
        self._week = week.number
        if week.is_light:
            self._light_weeks.add(week.number)
        self.week_sets.clear()
        self.week_patterns.clear()
        self.week_exercises.clear()
        self._week_sit_ups = 0

    def reserve(self, choices: "list[Choice]", day: date) -> None:
        """Keep sets and recovery free for what a later day of this week holds already."""
        self._reserved = [(day, choice) for choice in choices]

    def standing(self, ladder: OpenLadder) -> Standing:
        """Give where the athlete stands on a ladder."""
        return self._standings.setdefault(ladder.exercise.id, Standing(ladder.placed, highest=ladder.placed))

    def climb(self, ladder: OpenLadder, week: WeekOutline) -> None:
        """Take the next rung when two weeks and enough exposures are behind this one; never in a light week."""
        standing = self.standing(ladder)
        if week.is_light or standing.index + 1 >= len(ladder.rungs):
            return
        following = ladder.rungs[standing.index + 1].rung
        if following.novice_from_week > week.number and self._facts.level is Level.NOVICE:
            return
        if self._too_early_for_older(ladder, standing.index + 1, week):
            return
        if len(standing.weeks) >= 2 and standing.exposures >= exposures_needed(ladder.exercise):  # noqa: PLR2004 - 3.4
            standing.index += 1
            standing.exposures, standing.weeks = 0, set()
            standing.highest = max(standing.highest, standing.index)

    def _too_early_for_older(self, ladder: OpenLadder, index: int, week: WeekOutline) -> bool:
        """Tell whether a rung has to wait for somebody of 65 or more (I34)."""
        old = self._facts.age is not None and self._facts.age >= ages.OLDER_AGE
        limits = ladder.exercise.limits_of(ladder.rungs[index].rung)
        return old and week.number < ages.OLDER_FIRST_SPRINT_WEEK and any(each in ages.OLDER_SPRINTS for each in limits)

    def usable_index(self, ladder: OpenLadder, week: WeekOutline) -> int | None:
        """Give the rung for this week: where the athlete stands, or lower at the very start; None if none will do."""
        standing = self.standing(ladder)
        index = standing.index
        while index >= 0:
            rung = ladder.rungs[index].rung
            early = self._facts.level is Level.NOVICE and rung.novice_from_week > week.number
            if not early and not self._too_early_for_older(ladder, index, week):
                break
            index -= 1
        if index < 0:
            return None
        if index != standing.index and standing.ever == 0:
            standing.index = standing.highest = index
        return index

    # What a choice may still be: each method gives the choice, a smaller one, or why it cannot be.

    def fit(self, choice: Choice, day: date, week: WeekOutline, session: "list[Choice]") -> Choice | str:  # noqa: C901, PLR0911, PLR0912 - one line a limit
        """Give the choice within all limits over days and weeks, or the reason why there is none."""
        facts, dose, limits = self._facts, choice.dose, choice.limits
        name = choice.ladder.exercise.name
        if choice.is_hard_for_muscles and (rested := self._too_soon(choice, day)):
            lowest = choice.step.rung.rpe[0]
            softer = replace(choice, rpe=min(choice.rpe, strength.HARD_SET_RPE - 1))
            if lowest > softer.rpe or softer.is_hard_for_muscles:
                return f"{name} would hit {rested} again too soon"
            choice = softer
        cap = strength.weekly_sets_at_most(facts.level, week.number)
        for muscle, sets in choice.sets_for().items():
            share = sets / dose.sets
            in_session = sum(each.sets_for().get(muscle, 0.0) for each in session)
            kept = sum(each.sets_for().get(muscle, 0.0) for when, each in self._reserved if when != day)
            room = min(cap - self.week_sets[muscle] - in_session - kept, strength.SESSION_SETS_AT_MOST - in_session)
            most = floor(room / share + 1e-9)
            if most < 1:
                return f"{muscle.value.replace('-', ' ')} has had its sets for the week"
            dose = replace(dose, sets=min(dose.sets, most))
        if DoseLimit.SKIPPING in limits:
            room = self._skipping_room(week) - sum(
                each.work_seconds / 60 for each in session if DoseLimit.SKIPPING in each.limits
            )
            most = floor(room * 60 / max(1, choice.work_seconds / choice.dose.sets) + 1e-9)
            if most < 1:
                return "the skipping of this week is used up"
            dose = replace(dose, sets=min(dose.sets, most))
        if DoseLimit.HEAVY_BAG in limits:
            if week.number < boxing.HEAVY_BAG_FIRST_WEEK[facts.level]:
                return "the heavy bag waits for week 3"
            rounds = sum(each.dose.sets for each in session if DoseLimit.HEAVY_BAG in each.limits)
            room_rounds = boxing.HEAVY_BAG_ROUNDS_AT_MOST[facts.level] - rounds
            days = {each for each in self._bag_days if (day - each).days < 7 and each != day}  # noqa: PLR2004 - a week
            if room_rounds < 1 or len(days) >= boxing.HEAVY_BAG_DAYS_AT_MOST[facts.level]:
                return "the bag has had its rounds"
            if any((day - each).days * strength.HOURS_PER_DAY < boxing.HEAVY_BAG_HOURS_BETWEEN for each in days):
                return "hands need two days between bag sessions"
            dose = replace(dose, sets=min(dose.sets, room_rounds))
        if DoseLimit.ONE_ARM_PUSH_UP in limits:
            done_sets = self._one_arm[week.number]
            room_sets = ladders.ONE_ARM_SETS_A_WEEK_AT_MOST - sum(done_sets)
            if room_sets < 1 or len(done_sets) >= ladders.ONE_ARM_SESSIONS_A_WEEK_AT_MOST:
                return "one arm has had its sets for the week"
            dose = replace(dose, sets=min(dose.sets, room_sets))
        if DoseLimit.LOADED_CARRY in limits:
            carried = self._carry(choice, week)
            if isinstance(carried, str):
                return carried
            if any(DoseLimit.LOADED_CARRY in each.limits for each in session):
                return "one carry a session is enough"
            dose = replace(dose, load_percent=carried or dose.load_percent)
        if DoseLimit.FULL_SIT_UP in limits and dose.reps:
            done = sum(each.dose.sets * (each.dose.reps or 0) for each in session if DoseLimit.FULL_SIT_UP in each.limits)
            room_sit_ups = min(
                core.SIT_UPS_A_SESSION_AT_MOST - done, core.SIT_UPS_A_WEEK_AT_MOST - self._week_sit_ups - done
            )
            if room_sit_ups < dose.reps:
                return "the sit-ups of this week are done"
            dose = replace(dose, sets=min(dose.sets, room_sit_ups // dose.reps))
        choice = replace(choice, dose=dose)
        if DoseLimit.RUNNING in limits:
            return self._run(choice, day, session)
        return choice

    def _too_soon(self, choice: Choice, day: date) -> str | None:
        """Name a muscle that is still recovering, None when all are ready (I06)."""
        needed = strength.recovery_hours(choice.limits)
        for muscle in choice.ladder.exercise.primary:
            for before, hours in self._hard[muscle][-2:]:
                gap = (day - before).days * strength.HOURS_PER_DAY
                if 0 < gap < max(needed, hours):
                    return f"the {muscle.value.replace('-', ' ')}"
            for when, kept in self._reserved:
                gap = (when - day).days * strength.HOURS_PER_DAY
                hard = kept.is_hard_for_muscles and muscle in kept.ladder.exercise.primary
                if hard and 0 < gap < max(needed, strength.recovery_hours(kept.limits)):
                    return f"the {muscle.value.replace('-', ' ')}"
        for limit in choice.limits:
            if limit in self._harsh:
                gap = (day - self._harsh[limit]).days * strength.HOURS_PER_DAY
                if 0 < gap < strength.LONG_RECOVERY_HOURS:
                    return "the same tissue"
        return None

    def _skipping_room(self, week: WeekOutline) -> float:
        """Give the minutes of skipping left this week (I22)."""
        level = self._facts.level
        most = conditioning.SKIPPING_MINUTES_AT_MOST[level]
        used = self._skipping.get(week.number, 0.0)
        earlier = [
            minutes
            for number, minutes in self._skipping.items()
            if number < week.number and number >= week.number - 4 and number not in self._light_weeks
        ]
        if earlier:
            most = min(most, max(earlier) + conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST[level])
        elif level is Level.NOVICE:
            most = min(most, conditioning.SKIPPING_GROWTH_MINUTES_AT_MOST[level])
        return most - used

    def _carry(self, choice: Choice, week: WeekOutline) -> int | None | str:
        """Give the load of a carry in percent of body weight, None where there is no load, or why not (I27)."""
        facts = self._facts
        if any(number == week.number for number, _ in self._carries):
            return "one carry a week is enough"
        wished = choice.dose.load_percent
        if wished is None:
            return None
        first = not any(load for _, load in self._carries)
        most = (carrying.FIRST_CARRY_PERCENT_AT_MOST if first else carrying.CARRY_PERCENT_AT_MOST)[facts.level]
        if not first:
            most = min(most, max(load for _, load in self._carries) + carrying.CARRY_GROWTH_PERCENT_AT_MOST)
        if facts.age is not None and facts.age < ages.ADULT_AGE:
            most = min(most, ages.YOUTH_CARRY_PERCENT_AT_MOST)
        if facts.level is Level.NOVICE and facts.weight_kg:
            most = min(most, floor(100 * carrying.NOVICE_CARRY_KG_AT_MOST / facts.weight_kg))
        return max(1, min(wished, most))

    def _run(self, choice: Choice, day: date, session: "list[Choice]") -> Choice | str:
        """Shorten a run to what its forerunners allow (I11, I13)."""
        level = self._facts.level
        recent = [minutes for each, minutes in self._runs if 0 < (day - each).days <= running.LONGEST_RUN_DAYS]
        before = max(recent) if recent else running.LONGEST_RUN_BEFORE[level]
        room = running.longest_next_run(before) * 60
        room -= sum(each.feet_seconds for each in session if DoseLimit.RUNNING in each.limits)
        earlier = [
            minutes
            for number, minutes in self._running.items()
            if self._week - 5 < number < self._week and number not in self._light_weeks  # noqa: PLR2004 - four weeks back
        ]
        if earlier:
            week_room = max(running.WEEKLY_GROWTH_FROM_MINUTES, max(earlier) * (1 + running.WEEKLY_GROWTH_WARNING * 2))
            here = sum(each.seconds for each in session if DoseLimit.RUNNING in each.limits)
            room = min(room, (week_room - self._running.get(self._week, 0.0)) * 60 - here)
        dose = choice.dose
        if choice.fixed_seconds is not None:
            return choice if choice.seconds <= room else "the running of this week is done"
        if dose.sets == 1:
            dose = replace(dose, work_seconds=min(dose.work_seconds or 0, int(room - TRANSITION_SECONDS) // 60 * 60))
            if (dose.work_seconds or 0) < min(240, (choice.step.rung.work_seconds or (0, 0))[0]):
                return "the running of this week is done"
            return replace(choice, dose=dose)
        while dose.sets > 1 and replace(choice, dose=dose).feet_seconds > room:
            dose = replace(dose, sets=dose.sets - 1)
        shorter = replace(choice, dose=dose)
        return shorter if shorter.feet_seconds <= room else "the running of this week is done"

    def record(self, choices: "list[Choice]", day: date, week: WeekOutline) -> None:
        """Write a finished session down."""
        run_minutes = 0.0
        for choice in choices:
            exercise = choice.ladder.exercise
            standing = self.standing(choice.ladder)
            if choice.step.number == choice.ladder.rungs[standing.index].number and week.kind is WeekKind.BUILD:
                standing.exposures += 1
                standing.weeks.add(week.number)
            standing.ever += 1
            standing.last_week = week.number
            self.week_exercises[exercise.id] += 1
            self.week_patterns[exercise.pattern] += choice.work_seconds / 60
            for muscle, sets in choice.sets_for().items():
                self.week_sets[muscle] += sets
            if choice.is_hard_for_muscles:
                for muscle in exercise.primary:
                    self._hard[muscle].append((day, strength.recovery_hours(choice.limits)))
            for limit in choice.limits:
                if limit in strength.LONG_RECOVERY:
                    self._harsh[limit] = day
            if DoseLimit.ONE_ARM_PUSH_UP in choice.limits:
                self._one_arm[week.number].append(choice.dose.sets)
            if DoseLimit.HEAVY_BAG in choice.limits:
                self._bag_days.append(day)
            if DoseLimit.SKIPPING in choice.limits:
                used = self._skipping.get(week.number, 0.0)
                self._skipping[week.number] = used + choice.work_seconds / 60
            if DoseLimit.LOADED_CARRY in choice.limits:
                self._carries.append((week.number, choice.dose.load_percent or 0))
            if DoseLimit.FULL_SIT_UP in choice.limits:
                self._week_sit_ups += choice.dose.sets * (choice.dose.reps or 0)
            if DoseLimit.RUNNING in choice.limits:
                run_minutes += choice.feet_seconds / 60
        if run_minutes:
            self._runs.append((day, run_minutes))
            self._running[week.number] = self._running.get(week.number, 0.0) + run_minutes
