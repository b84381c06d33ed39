"""Checks that no single file can pass or fail alone: names that must exist, chains that must end, words not to use."""

import re
from collections.abc import Iterator, Mapping

from montagefit.errors import DataProblem
from montagefit.model.exercise import Exercise, Rung, kit_for
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.vocabulary import DoseLimit, Equipment, Level, Role

FORBIDDEN = re.compile(
    r"\b(sparring|bare[- ]?knuckle|raw eggs?|hold your breath|breath[- ]hold(ing)?|on the neck|across the neck"
    r"|sprint down|in traffic|to failure)\b",
    re.IGNORECASE,
)
"""Words that no instruction may hold (science.md I26); scenes that were replaced may name them."""


def cross_check(library: Library, files: Mapping[str, str], *, complete: bool) -> Iterator[DataProblem]:
    """Give the problems between files.

    `files` tells which file each `exercises/id` and `plans/id` came from. When some file could not be read at all
    (`complete` is false), missing names are not reported: they would only repeat that.
    """
    for exercise in library.exercises.values():
        shown = files[f"exercises/{exercise.id}"]
        yield from _check_exercise(exercise, library, shown, complete=complete)
    for plan in library.film_plans.values():
        yield from _check_film_plan(plan, library, files[f"plans/{plan.id}"], complete=complete)


def _check_exercise(exercise: Exercise, library: Library, shown: str, *, complete: bool) -> Iterator[DataProblem]:
    """Check one exercise against the rest."""
    folder = shown.split("/")[-2]
    if folder not in {exercise.pattern.value, "exercises"}:
        yield DataProblem(
            shown, "pattern", f"is {exercise.pattern.value!r}, but the file lies in {folder}/.", "Move it."
        )
    if complete:
        yield from _check_names(exercise, library, shown)
    for number, rung in enumerate(exercise.rungs):
        yield from _check_rung(exercise, rung, shown, f"rungs[{number + 1}]")
    if found := FORBIDDEN.search(" ".join(exercise.cues)):
        yield DataProblem(shown, "cues", f"tell people {found[0]!r}, which no plan may (science.md I26).")


def _check_names(exercise: Exercise, library: Library, shown: str) -> Iterator[DataProblem]:
    """Check that what an exercise names is there, and that everybody can do something in its place."""
    for number, other in enumerate(exercise.substitutes):
        if other not in library.exercises:
            yield DataProblem(shown, f"substitutes[{number + 1}]", f"there is no exercise {other!r}.")
    for number, scene in enumerate(exercise.scenes):
        if scene.film_plan not in library.film_plans:
            yield DataProblem(shown, f"scenes[{number + 1}].film_plan", f"there is no film plan {scene.film_plan!r}.")
    if Role.FILM in exercise.roles and not _ends_at_home(exercise, library):
        yield DataProblem(
            shown,
            "substitutes",
            "a novice without kit cannot do any rung, nor any substitute.",
            "Add a rung or a substitute that needs nothing.",
        )


def _check_rung(exercise: Exercise, rung: Rung, shown: str, place: str) -> Iterator[DataProblem]:
    """Check that a rung tells nobody what no plan may (I26), and that bags are hit with wraps and gloves (I24)."""
    if found := FORBIDDEN.search(f"{rung.name} {rung.how}"):
        yield DataProblem(shown, place, f"tells people {found[0]!r}, which no plan may (science.md I26).")
    hits = DoseLimit.HEAVY_BAG in exercise.limits_of(rung)
    if hits and not (rung.needs and all({Equipment.WRAPS, Equipment.GLOVES} <= set(items) for items in rung.needs)):
        yield DataProblem(shown, f"{place}.needs", "hits a bag without wraps and gloves (science.md I24).")


def _ends_at_home(exercise: Exercise, library: Library) -> bool:
    """Tell whether kit alternatives and substitutes lead to something a novice can do with nothing."""
    seen: set[str] = set()
    waiting = [exercise.id]
    while waiting:
        current = library.exercises.get(waiting.pop(0))
        if current is None or current.id in seen:
            continue
        seen.add(current.id)
        if any(_open_to_all(rung) for rung in current.rungs):
            return True
        waiting += current.substitutes
    return False


def _open_to_all(rung: Rung) -> bool:
    """Tell whether a novice can do this rung in week 1 with nothing."""
    return rung.level is Level.NOVICE and rung.novice_from_week == 1 and kit_for(rung, frozenset()) is not None


def _check_film_plan(plan: FilmPlan, library: Library, shown: str, *, complete: bool) -> Iterator[DataProblem]:
    """Check one film plan against the exercises."""
    if not complete:
        return
    for exercise_id in plan.exercises:
        exercise = library.exercises.get(exercise_id)
        if exercise is None:
            yield DataProblem(shown, "exercises", f"there is no exercise {exercise_id!r}.")
        elif plan.id not in {scene.film_plan for scene in exercise.scenes}:
            yield DataProblem(
                shown,
                "exercises",
                f"{exercise_id!r} has no scene of this film.",
                "Add one under [[scenes]], here or in the exercise's file.",
            )
    for place, exercise_id in (
        ("benchmark.exercise", plan.benchmark.exercise),
        *((f"finale.parts[{number + 1}].exercise", part.exercise) for number, part in enumerate(plan.finale.parts)),
    ):
        if exercise_id not in library.exercises:
            yield DataProblem(shown, place, f"there is no exercise {exercise_id!r}.")
    texts = [
        text
        for part in (plan.benchmark, *plan.finale.parts)
        for text in (part.novice, part.intermediate, part.advanced)
    ]
    if found := FORBIDDEN.search(" ".join(texts)):
        yield DataProblem(
            shown, "benchmark or finale", f"tells people {found[0]!r}, which no plan may (science.md I26)."
        )
