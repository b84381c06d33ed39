"""Exercises made in a test: whole enough for the planner, and no more than the test is about."""

from collections.abc import Sequence
from typing import Any

from montagefit.model.exercise import Exercise, Rung
from montagefit.model.library import Library


def rung(rung_id: str, **more: Any) -> Rung:  # noqa: ANN401 - any field of a rung
    """Make a rung: one set of five to ten repetitions, unless told otherwise."""
    return Rung.model_validate(
        {"id": rung_id, "name": rung_id.title(), "how": "Do it.", "reps": (5, 10), "sets": (2, 4), **more}
    )


def exercise(exercise_id: str, rungs: Sequence[Rung], **more: Any) -> Exercise:  # noqa: ANN401 - any field of an exercise
    """Make an exercise with the ladder that a test is about."""
    return Exercise.model_validate(
        {
            "id": exercise_id,
            "name": exercise_id.replace("-", " ").capitalize(),
            "summary": "It trains.",
            "pattern": "squat",
            "roles": ["support"],
            "dose": "reps",
            "primary": ["quadriceps"],
            "cues": ["One", "Two", "Three"],
            "stop_if": "Stop if it hurts.",
            "sources": ["3.5 [D]"],
            "rungs": tuple(rungs),
            **more,
        }
    )


def tiny_library(*exercises: Exercise) -> Library:
    """Make a library without films."""
    return Library(exercises, ())
