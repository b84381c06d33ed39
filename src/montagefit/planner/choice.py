"""An exercise with its rung, dose and effort, on its way into a session."""

from dataclasses import dataclass
from functools import cached_property

from montagefit.model.vocabulary import DoseLimit, Muscle
from montagefit.planner.doses import Dose, dose_seconds, set_seconds
from montagefit.planner.ladders import OpenLadder, OpenRung
from montagefit.science import levels, strength
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

    @cached_property
    def limits(self) -> tuple[DoseLimit, ...]:
        """Limits that count this rung."""
        return self.ladder.exercise.limits_of(self.step.rung)

    @property
    def is_resistance(self) -> bool:
        """Whether its sets count for its muscles."""
        return self.ladder.exercise.pattern in strength.RESISTANCE_PATTERNS

    @cached_property
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

    @cached_property
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

    @cached_property
    def sets_for(self) -> dict[Muscle, float]:
        """Give the fractional sets for each muscle (I07)."""
        if not self.is_resistance:
            return {}
        exercise = self.ladder.exercise
        shares = dict.fromkeys(exercise.secondary, strength.SECONDARY_SET) | dict.fromkeys(
            exercise.primary, strength.PRIMARY_SET
        )
        return {muscle: share * self.dose.sets for muscle, share in shares.items()}
