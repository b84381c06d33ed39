"""pydantic's findings in words for people: which key, what is wrong, what would be right."""

import difflib
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from montagefit.errors import DataProblem


def problems_of(file: str, error: ValidationError, keys: tuple[str, ...]) -> Iterator[DataProblem]:
    """Give each finding as a problem; `keys` are the names the file may use at its top level."""
    every = error.errors(include_url=False)
    for found in every:
        inside = len(found["loc"])
        if found["type"] == "too_short" and any(
            len(other["loc"]) > inside and other["loc"][:inside] == found["loc"] for other in every
        ):
            continue  # pydantic counts only what was right inside; that is told already
        what, remedy = _words(found, keys)
        yield DataProblem(file, place_of(found["loc"]), what, remedy)


def place_of(location: tuple[int | str, ...]) -> str:
    """Write a place as people read it: `rungs[2].reps`, counted from 1."""
    place = ""
    for step in location:
        if isinstance(step, int):
            place += f"[{step + 1}]"
        elif not step.startswith("function-"):
            place += f".{step}" if place else step
    return place.removesuffix(".[key]")


def _words(found: ErrorDetails, keys: tuple[str, ...]) -> tuple[str, str]:
    """Give what is wrong and what would be right."""
    kind, value, context = found["type"], found["input"], found.get("ctx", {})
    if kind == "missing":
        return "is missing.", "Add it."
    if kind == "extra_forbidden":
        return "is not a key we know.", _nearest(str(found["loc"][-1]), keys)
    if kind == "enum":
        allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        near = difflib.get_close_matches(str(value), allowed, n=1)
        return (
            f"{value!r} is not a word we know.",
            f"Did you mean {near[0]!r}?" if near else f"Use one of: {', '.join(allowed)}.",
        )
    if kind == "value_error":
        return f"{context['error']}.", ""
    if kind == "string_pattern_mismatch":
        return f"{value!r} is not an id.", "Use lower-case words joined by hyphens, for example `stair-sprint`."
    if kind in {"string_too_long", "string_too_short", "too_long", "too_short"}:
        return f"{found['msg'][0].lower()}{found['msg'][1:]}.", ""
    return f"{found['msg'][0].lower()}{found['msg'][1:]}, not {_short(value)}.", ""


def _nearest(word: str, keys: tuple[str, ...]) -> str:
    """Point to the nearest key."""
    near = difflib.get_close_matches(word, keys, n=1)
    return f"Did you mean `{near[0]}`?" if near else ""


def _short(value: Any) -> str:  # noqa: ANN401 - whatever a data file holds
    """Show a value without flooding the screen."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
