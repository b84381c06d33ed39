"""Which films suit somebody: how many of their drills are open, and for how many the film's own kit is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from montagefit.model.exercise import kit_for
from montagefit.model.vocabulary import Level
from montagefit.science.contraindications import blocking

if TYPE_CHECKING:
    from montagefit.model.athlete import Athlete
    from montagefit.model.exercise import Exercise
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library
    from montagefit.model.vocabulary import Equipment


@dataclass(frozen=True)
class Suit:
    """How well a film suits."""

    plan: FilmPlan
    open_drills: int
    """Drills of the film that can be trained, on some rung."""
    with_kit: int
    """Drills whose kit on screen is there."""

    @property
    def order(self) -> tuple[float, float, str]:
        """Give what films are sorted by: those that suit most first, alike ones by their ids."""
        drills = len(self.plan.exercises)
        return -self.open_drills / drills, -self.with_kit / drills, self.plan.id


def suits(athlete: Athlete, library: Library) -> list[Suit]:
    """Give all films, those that suit most first."""
    kit, level = frozenset(athlete.kit), athlete.level or Level.NOVICE
    open_ids = {each.id for each in library.exercises.values() if _open(each, athlete, level, kit)}
    kit_ids = {each.id for each in library.exercises.values() if _as_on_screen(each, kit)}
    found = [
        Suit(plan, len(open_ids.intersection(plan.exercises)), len(kit_ids.intersection(plan.exercises)))
        for plan in library.film_plans.values()
    ]
    return sorted(found, key=lambda suit: suit.order)


def _as_on_screen(exercise: Exercise, kit: frozenset[Equipment]) -> bool:
    """Tell whether the kit of the scene is there."""
    return any(rung.on_screen and kit_for(rung, kit) is not None for rung in exercise.rungs)


def _open(exercise: Exercise, athlete: Athlete, level: Level, kit: frozenset[Equipment]) -> bool:
    """Tell whether some rung of an exercise can be trained."""
    return any(
        rung.level.rank <= level.rank
        and kit_for(rung, kit) is not None
        and not blocking(
            athlete.spare, athlete.conditions, exercise.stresses_of(rung), exercise.loads_of(rung), rung.gentle_on
        )
        for rung in exercise.rungs
    )
