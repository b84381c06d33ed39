"""Choices become the lines of a session, with minutes, kit, reason and everything an audit needs to know."""

from collections.abc import Collection, Iterable

from montagefit.model.exercise import Exercise
from montagefit.model.program import AthleteFacts, Item, Muscles, Part, PassedOver
from montagefit.model.vocabulary import AT_HAND, DoseKind, DoseLimit, Equipment, PartName, Units
from montagefit.planner.candidates import Candidate
from montagefit.planner.choice import Choice
from montagefit.planner.events import Event
from montagefit.planner.ladders import OpenRung
from montagefit.planner.reasons import told_once
from montagefit.planner.warm_ups import Filler
from montagefit.science import running
from montagefit.science.units import loadable_kilograms

EASY_RPE = 4
"""Runs up to this effort are easy ones and get the easy pace (science.md 4.3)."""


class Items:
    """Makes lines for one athlete."""

    def __init__(self, facts: AthleteFacts, film_exercises: tuple[str, ...]) -> None:
        """Take the athlete and the film's own list."""
        self._facts = facts
        self._film = film_exercises
        results = [
            running.vdot(metres, facts.tests[test]) for test, metres in running.RACES.items() if test in facts.tests
        ]
        self._pace = running.easy_pace(min(results)) if results else None

    def main(self, choice: Choice, reason: str, cue: int) -> Item:
        """Make a line of the main part."""
        exercise, rung, dose = choice.ladder.exercise, choice.step.rung, choice.dose
        running_easily = (
            DoseLimit.RUNNING in choice.limits
            and exercise.dose is DoseKind.CONTINUOUS
            and dose.sets == 1
            and choice.rpe <= EASY_RPE
        )
        return self._item(exercise, choice.step, choice.rpe).model_copy(
            update={
                "sets": dose.sets,
                "reps": dose.reps,
                "per_side": rung.per_side,
                "work_seconds": dose.work_seconds,
                "rest_seconds": dose.rest_seconds if dose.sets > 1 else 0,
                "distance_m": dose.distance_m,
                "load_kg": load_kg(dose.load_percent, self._facts, choice.step.kit),
                "load_percent": dose.load_percent,
                "pace_seconds_per_km": self._pace if running_easily else None,
                "minutes": choice.seconds / 60,
                "reason": reason,
                "cue": exercise.cues[cue % len(exercise.cues)],
            }
        )

    def event(self, event: Event, reason: str) -> Item:
        """Make a line of a benchmark or finale: one stretch of time with its instruction."""
        choice = event.choice
        return self._item(choice.ladder.exercise, choice.step, choice.rpe).model_copy(
            update={
                "work_seconds": choice.dose.work_seconds,
                "per_side": choice.step.rung.per_side,
                "minutes": choice.seconds / 60,
                "reason": reason,
                "event": event.kind,
                "instruction": event.text,
                "dose": DoseKind.CONTINUOUS,
            }
        )

    def filler(self, filler: Filler, reason: str) -> Item:
        """Make a line of a warm-up or cool-down."""
        rung = filler.step.rung
        return self._item(filler.ladder.exercise, filler.step, filler.rpe).model_copy(
            update={
                "work_seconds": filler.seconds // (2 if rung.per_side else 1) // 5 * 5,
                "per_side": rung.per_side,
                "dose": DoseKind.TIME,
                "minutes": filler.seconds / 60,
                "reason": reason,
                "cue": filler.ladder.exercise.cues[0],
            }
        )

    def _item(self, exercise: Exercise, step: OpenRung, rpe: int) -> Item:
        """Fill in what every line has."""
        return Item(
            exercise=exercise.id,
            rung=step.rung.id,
            name=step.rung.name,
            pattern=exercise.pattern,
            muscles=Muscles(primary=exercise.primary, secondary=exercise.secondary),
            kit=_sorted(item for item in step.kit if item not in AT_HAND),
            at_hand=_sorted(item for item in step.kit if item in AT_HAND),
            rpe=rpe,
            minutes=0.0,
            film=exercise.id in self._film,
            dose=exercise.dose,
            stresses=exercise.stresses_of(step.rung),
            loads=exercise.loads_of(step.rung),
            limits=exercise.limits_of(step.rung),
            gentle_on=step.rung.gentle_on,
        )


def _sorted(items: Iterable[Equipment]) -> tuple[Equipment, ...]:
    """Keep kit in one order."""
    return tuple(sorted(items))


def load_kg(percent: int | None, facts: AthleteFacts, kit: Collection[Equipment]) -> float | None:
    """Turn percent of body weight into kilograms that a person can load in their units, never more than the percent."""
    if percent is None or facts.weight_kg is None:
        return None
    imperial, bar = facts.units is Units.IMPERIAL, Equipment.BARBELL in kit
    return loadable_kilograms(percent * facts.weight_kg / 100, imperial=imperial, bar=bar)


def passed_over(wish: Candidate, why: str) -> PassedOver:
    """Say what was wanted and is not there."""
    exercise = wish.ladder.exercise
    return PassedOver(exercise=exercise.id, name=exercise.name, reason=why)


def part(name: PartName, items: list[Item], told: set[str]) -> Part:
    """Close a part: tenths of a minute add up exactly, and each reason is told once."""
    return Part(
        name=name,
        items=tuple(
            item.model_copy(
                update={"minutes": round(item.minutes, 1), "reason": told_once(item.reason, item.name, told)}
            )
            for item in items
        ),
    )
