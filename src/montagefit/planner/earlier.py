"""An earlier program of the same athlete: what is still right is kept, so that a small wish changes little."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from montagefit.model.program import Item, Program, Week
from montagefit.model.vocabulary import PartName
from montagefit.planner.choice import Choice
from montagefit.planner.doses import Dose
from montagefit.planner.ladders import Ladders


@dataclass(frozen=True)
class Earlier:
    """An earlier program, and the day before which nothing may change."""

    program: Program
    today: date

    def past_week(self, number: int, days: Sequence[date]) -> Week | None:
        """Give a week of the earlier program that is over, None if there is none on these days."""
        week = self._week(number)
        over = week is not None and all(session.date < self.today for session in week.sessions)
        return week if over and days[-1] < self.today else None

    def lines(self, number: int, slot: str) -> tuple[Item, ...]:
        """Give what a session trained before, test and finale left out."""
        week = self._week(number)
        session = next((each for each in week.sessions if each.slot == slot), None) if week is not None else None
        main = session.items(PartName.MAIN) if session is not None else ()
        return tuple(item for item in main if item.event is None)

    def _week(self, number: int) -> Week | None:
        """Find a week by its number."""
        return next((week for week in self.program.weeks if week.number == number), None)


def choices_of(items: Iterable[Item], ladders: Ladders) -> list[Choice]:
    """Turn lines back into choices, for counting; lines whose ladder is closed by now are left out."""
    found = []
    for item in items:
        ladder = ladders.open(item.exercise)
        step = next((each for each in ladder.rungs if each.rung.id == item.rung), None) if ladder else None
        if ladder is None or step is None:
            continue
        dose = Dose(
            sets=item.sets,
            rest_seconds=item.rest_seconds,
            reps=item.reps,
            work_seconds=item.work_seconds,
            distance_m=item.distance_m,
            load_percent=item.load_percent,
        )
        fixed = round(item.minutes * 60) if item.event is not None else None
        found.append(Choice(ladder, step, dose, item.rpe, fixed_seconds=fixed))
    return found


def changed_lines(before: Program, after: Program) -> tuple[int, int]:
    """Count the lines of main parts that differ, and all lines of both: the same week, slot, exercise and rung."""

    def lines(program: Program) -> set[tuple[int, str, str, str]]:
        return {
            (week.number, session.slot, item.exercise, item.rung)
            for week in program.weeks
            for session in week.sessions
            for item in session.items(PartName.MAIN)
        }

    old, new = lines(before), lines(after)
    return len(old ^ new), len(old | new)
