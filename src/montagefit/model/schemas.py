"""JSON Schemas of what people write and what scripts read: exercise, figures, film-plan, athlete, program."""

from typing import Any, Literal

from montagefit.errors import UnknownNameError
from montagefit.model.athlete import Athlete
from montagefit.model.base import Noun
from montagefit.model.exercise import Exercise
from montagefit.model.figure import FigureSheet
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import Program

SCHEMAS: dict[str, type[Noun]] = {
    "exercise": Exercise,
    "figures": FigureSheet,
    "film-plan": FilmPlan,
    "athlete": Athlete,
    "program": Program,
}
"""What can be asked for, by name."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_STEM_IDS = ("exercise", "figures", "film-plan")
"""Their id is the name of the file and not in it."""


def schema(name: str) -> dict[str, Any]:
    """Give the JSON Schema of a data file, a profile or the program document.

    Raises UnknownNameError with all names if there is no such schema.
    """
    if name not in SCHEMAS:
        raise UnknownNameError("schema", name, SCHEMAS)
    # People may write a data file in more than one way; the program document has one.
    mode: Literal["validation", "serialization"] = "serialization" if name == "program" else "validation"
    made = SCHEMAS[name].model_json_schema(mode=mode)
    if name in _STEM_IDS:
        del made["properties"]["id"]
        made["required"].remove("id")
    if name == "program":
        made["required"] = ["format", *made["required"]]
        _open(made)
    return {"$schema": _DIALECT, **made, "title": name.replace("-", " ").capitalize()}


def _open(part: Any) -> None:  # noqa: ANN401 - any part of a schema
    """Allow more keys, in place: a later version of the same format may add some."""
    if isinstance(part, dict):
        if part.get("additionalProperties") is False:
            del part["additionalProperties"]
        for each in part.values():
            _open(each)
    elif isinstance(part, list):
        for each in part:
            _open(each)
