"""What has been planned so far: the counts that limits over days and weeks are held against. The one changing thing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseLimit, Level, Muscle, Pattern, WeekKind
from montagefit.planner.choice import Choice
from montagefit.planner.ladders import OpenLadder
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, balance, ladders, running, strength


@dataclass
class Standing:
    """Where an athlete stands on one ladder."""

    index: int
    """Index into the open rungs."""
    exposures: int = 0
    """On this rung, light weeks left out."""
    weeks: set[int] = field(default_factory=set)
    """Weeks of those exposures."""
    ever: int = 0
    """Exposures on any rung."""
    last_week: int = 0


class WeekCount:
    """What one week holds so far."""

    def __init__(self) -> None:
        """Start empty."""
        self.sets: dict[Muscle, float] = defaultdict(float)
        self.patterns: dict[Pattern, float] = defaultdict(float)
        """Minutes of work."""
        self.exercises: dict[str, int] = defaultdict(int)
        self.sit_ups = 0
        self.skipping = 0.0
        """Minutes."""
        self.running = 0.0
        """Minutes on the feet."""
        self.run_seconds = 0
        """Seconds of running, walk breaks left out."""
        self.carries: list[int] = []
        """Loads in percent of body weight, 0 for unloaded ones."""
        self.one_arm: list[int] = []
        """Sets of one-arm push-ups, by session."""
        self.is_light = False


class Kept:
    """What later days of a week are to hold: its sets, and the days on which it tires a muscle."""

    def __init__(self, kept: Sequence[tuple[date, Choice]]) -> None:
        """Count it once."""
        self.sets: dict[Muscle, float] = defaultdict(float)
        self.hard: dict[Muscle, list[tuple[date, int]]] = defaultdict(list)
        """Days on which a muscle works hard, with the hours it needs."""
        for day, choice in kept:
            for muscle, sets in choice.sets_for.items():
                self.sets[muscle] += sets
            if choice.is_hard_for_muscles:
                for muscle in choice.ladder.exercise.primary:
                    self.hard[muscle].append((day, strength.recovery_hours(choice.limits)))


class Ledger:
    """Counts everything that has a limit over days and weeks."""

    def __init__(self, facts: AthleteFacts, start: date) -> None:
        """Start with nothing planned, and with the runs that a level stands for (our reading of I11)."""
        self.facts = facts
        self.weeks: dict[int, WeekCount] = {}
        self.now = 0
        self.hard: dict[Muscle, list[tuple[date, int]]] = defaultdict(list)
        """Days on which a muscle worked hard, with the hours it needs."""
        self.harsh: dict[DoseLimit, date] = {}
        """Last day of each of the harshest kinds of work."""
        self.bag_days: list[date] = []
        declared = running.LONGEST_RUN_BEFORE[facts.level]
        self.runs: list[tuple[date, float]] = [] if declared is None else [(start - timedelta(days=1), declared)]
        self._reserved: tuple[tuple[date, Choice], ...] = ()
        self._kept_after: dict[date, Kept] = {}
        self._standings: dict[str, Standing] = {}

    @property
    def is_older(self) -> bool:
        """Whether the rules for 65 and more hold (I34)."""
        return self.facts.age is not None and self.facts.age >= ages.OLDER_AGE

    @property
    def week(self) -> WeekCount:
        """Give the counts of the week that is being planned."""
        return self.weeks[self.now]

    def open_week(self, week: WeekOutline) -> None:
        """Begin a week."""
        self.now = week.number
        self.weeks[self.now] = WeekCount()
        self.week.is_light = week.is_light

    def family_minutes(self) -> dict[str, float]:
        """Give the minutes of work that each family of patterns had in the last four weeks, this one included."""
        found: dict[str, float] = defaultdict(float)
        for number in sorted(self.weeks)[-4:]:
            for pattern, minutes in self.weeks[number].patterns.items():
                found[balance.FAMILY_OF.get(pattern, pattern.value)] += minutes
        return found

    def recent_weeks(self) -> list[WeekCount]:
        """Give the last four weeks that growth is compared with: light ones left out (science.md 1.1)."""
        earlier = [self.weeks[number] for number in sorted(self.weeks) if number < self.now]
        return [each for each in earlier if not each.is_light][-4:]

    def standing(self, ladder: OpenLadder) -> Standing:
        """Give where the athlete stands on a ladder."""
        found = self._standings.get(ladder.exercise.id)
        if found is None:
            found = self._standings[ladder.exercise.id] = Standing(ladder.placed)
        return found

    def reserve(self, kept: Sequence[tuple[date, Choice]]) -> None:
        """Say what the days of this week are to hold, so that the days before leave it room."""
        self._reserved = tuple(kept)
        self._kept_after.clear()

    def kept_after(self, day: date) -> Kept:
        """Give what later days of this week are to hold."""
        if day not in self._kept_after:
            self._kept_after[day] = Kept([(later, choice) for later, choice in self._reserved if later > day])
        return self._kept_after[day]

    def usable_index(self, ladder: OpenLadder, week: WeekOutline) -> int | None:
        """Give the rung for this week: one more than before when it is earned, or lower at the very start.

        None if none will do. Nothing is remembered before the session is recorded.
        """
        standing = self.standing(ladder)
        top = standing.index + self._may_climb(ladder, week)
        return next((index for index in range(top, -1, -1) if not self._too_early(ladder, index, week)), None)

    def _may_climb(self, ladder: OpenLadder, week: WeekOutline) -> bool:
        """Tell whether two weeks and enough exposures are behind a rung; never in a light week, once a week."""
        standing = self.standing(ladder)
        if week.is_light or standing.index + 1 >= len(ladder.rungs) or self.week.exercises[ladder.exercise.id]:
            return False
        enough = standing.exposures >= ladders.EXPOSURES_BEFORE_CLIMBING
        return enough and len(standing.weeks) >= ladders.WEEKS_BEFORE_CLIMBING

    def _too_early(self, ladder: OpenLadder, index: int, week: WeekOutline) -> bool:
        """Tell whether a rung has to wait, for a novice or for somebody of 65 or more (I21, I24, I34)."""
        rung = ladder.rungs[index].rung
        if self.facts.level is Level.NOVICE and rung.novice_from_week > week.number:
            return True
        limits = ladder.exercise.limits_of(rung)
        return (
            self.is_older
            and week.number < ages.OLDER_FIRST_SPRINT_WEEK
            and any(each in ages.OLDER_SPRINTS for each in limits)
        )

    def record(self, choices: Sequence[Choice], day: date, week: WeekOutline) -> None:
        """Write a finished session down."""
        for choice in choices:
            self._record_exposure(choice, week)
            self._record_recovery(choice, day)
            self._record_amounts(choice)
        run = sum(choice.seconds for choice in choices if DoseLimit.RUNNING in choice.limits) / 60
        if run:
            self.runs.append((day, run))
            self.week.running += run
        if any(DoseLimit.HEAVY_BAG in choice.limits for choice in choices):
            self.bag_days.append(day)

    def _record_exposure(self, choice: Choice, week: WeekOutline) -> None:
        """Count an exposure of a rung; light weeks open no next rung."""
        standing = self.standing(choice.ladder)
        index = [each.number for each in choice.ladder.rungs].index(choice.step.number)
        if index > standing.index or (standing.ever == 0 and choice.fixed_seconds is None):
            standing.index, standing.exposures, standing.weeks = index, 0, set()
        if index == standing.index and week.kind is WeekKind.BUILD:
            standing.exposures += 1
            standing.weeks.add(week.number)
        standing.ever += 1
        standing.last_week = week.number

    def _record_recovery(self, choice: Choice, day: date) -> None:
        """Remember which muscles and tissues need rest now."""
        if choice.is_hard_for_muscles:
            for muscle in choice.ladder.exercise.primary:
                self.hard[muscle].append((day, strength.recovery_hours(choice.limits)))
        for limit in choice.limits:
            if limit in strength.LONG_RECOVERY:
                self.harsh[limit] = day

    def _record_amounts(self, choice: Choice) -> None:
        """Count sets, minutes and loads of the week."""
        week, dose, limits = self.week, choice.dose, choice.limits
        week.exercises[choice.ladder.exercise.id] += 1
        week.patterns[choice.ladder.exercise.pattern] += choice.work_seconds / 60
        for muscle, sets in choice.sets_for.items():
            week.sets[muscle] += sets
        if DoseLimit.RUNNING in limits:
            week.run_seconds += choice.work_seconds
        if DoseLimit.SKIPPING in limits:
            week.skipping += choice.work_seconds / 60
        if DoseLimit.LOADED_CARRY in limits:
            week.carries.append(dose.load_percent or 0)
        if DoseLimit.FULL_SIT_UP in limits:
            week.sit_ups += dose.sets * (dose.reps or 0)
        if DoseLimit.ONE_ARM_PUSH_UP in limits:
            week.one_arm.append(dose.sets)
