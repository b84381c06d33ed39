"""Facts about a film plan that its page and its row share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from montagefit.model.vocabulary import AT_HAND, Equipment, Level

if TYPE_CHECKING:
    from montagefit.model.exercise import Exercise, Scene
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library


def kit_on_screen(plan: FilmPlan, library: Library) -> tuple[Equipment, ...]:
    """Give the kit one would need for the scenes as they are shown: the film's first choice of every drill."""
    needed: set[Equipment] = set()
    for exercise_id in plan.exercises:
        for rung in library.exercises[exercise_id].rungs:
            if rung.on_screen and rung.needs:
                needed.update(rung.needs[0])
    return tuple(item for item in Equipment if item in needed and item not in AT_HAND)


def scenes_of(plan: FilmPlan, library: Library) -> list[tuple[Exercise, Scene]]:
    """Give the film's exercises with their scenes, in the plan's order."""
    exercises = [library.exercises[exercise_id] for exercise_id in plan.exercises]
    return [(each, scene) for each in exercises for scene in each.scenes if scene.film_plan == plan.id]


def weeks(plan: FilmPlan) -> str:
    """Give the weeks for a column."""
    novice = plan.weeks_for(Level.NOVICE)
    return str(plan.weeks) if novice == plan.weeks else f"{plan.weeks}-{novice}"


def weeks_in_words(plan: FilmPlan) -> str:
    """Give the weeks for a page."""
    novice = plan.weeks_for(Level.NOVICE)
    days = f" ({plan.days} days)" if plan.days else ""
    return f"{plan.weeks}{days}" + ("" if novice == plan.weeks else f", {novice} for novices")


def kit_words(kit: tuple[Equipment, ...]) -> str:
    """Give kit as one reads it."""
    from montagefit.renderers.wording import kit_text

    return kit_text(kit) or "none"
