"""A profile: a TOML file in which an athlete keeps what would otherwise be options of the command line."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

from montagefit.errors import DataProblem, UsageError
from montagefit.loader.toml_files import read_toml, toml_of

Typed = str | bool
"""What is typed for an option: a text, or that a flag is there."""

MODEL_KEYS: Mapping[str, str] = {
    "weekdays": "days",
    "conditions": "condition",
    "tests": "test",
    "weight_kg": "weight",
    "height_cm": "height",
}
"""Keys of the schema `athlete` that go by another name on the command line; a profile may use either."""

MODEL_UNITS: Mapping[str, str] = {"weight_kg": "kg", "height_cm": "cm"}
"""The unit that a key of the schema names, whatever --units says."""


class ProfileError(UsageError):
    """A profile says something that has no meaning; carries every problem found."""

    def __init__(self, problems: Sequence[DataProblem]) -> None:
        """Take all problems, in order."""
        self.problems = tuple(problems)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{count} in the profile:\n{lines}")


def read_profile(
    path: Path, keys: Sequence[str], check: Callable[[str, Typed], str], typed: bytes | None = None
) -> dict[str, Typed]:
    """Give what a profile says, each value written as the option of the same name takes it.

    Numbers, dates, times, lists and tables become the text one would type: `kit = ["home", "gloves"]` is
    `home,gloves`, and `minutes = { mon = 30, sat = 75 }` is `mon=30,sat=75`. `check` gives what is wrong with the value
    of a key, or nothing. `typed` is what the file holds where it is no file, as on stdin. Raises ProfileError with
    every problem.
    """
    content = read_toml(path, str(path)) if typed is None else toml_of(typed, str(path))
    if isinstance(content, DataProblem):
        raise ProfileError([content])
    problems: list[DataProblem] = []
    found: dict[str, Typed] = {}
    for given, value in content.items():
        key = MODEL_KEYS.get(given, given)
        if key not in keys:
            near = difflib.get_close_matches(key, keys, n=1, cutoff=0.5)
            remedy = f"Did you mean `{near[0]}`?" if near else f"Use: {', '.join(keys)}."
            problems.append(DataProblem(str(path), given, "is not a key we know.", remedy))
            continue
        if key in found:
            problems.append(DataProblem(str(path), given, f"says again what `{key}` says.", "Keep one of them."))
            continue
        if value in ([], {}):
            continue
        text = value if key == "cleared" and isinstance(value, bool) else _as_typed(value)
        if text is None or (key == "cleared" and isinstance(text, str)):
            remedy = "Write true or false." if key == "cleared" else "Write it as the option of that name takes it."
            problems.append(DataProblem(str(path), given, "holds a value we cannot read.", remedy))
            continue
        found[key] = f"{text} {MODEL_UNITS[given]}" if given in MODEL_UNITS else text
        if wrong := check(key, found[key]):
            problems.append(DataProblem(str(path), given, wrong))
    if problems:
        raise ProfileError(problems)
    return found


def _as_typed(value: Any) -> str | None:  # noqa: ANN401 - whatever a TOML file holds
    """Write a value as one would type it after an option; None if that is not possible."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):  # a date with a time is none of ours, and is refused as text
        return value.isoformat()
    if isinstance(value, list):
        return _joined([_as_typed(each) for each in value])
    if isinstance(value, Mapping):
        return _joined([_pair(key, _as_typed(each)) for key, each in value.items()])
    return None


def _pair(key: str, text: str | None) -> str | None:
    """Write one entry of a table."""
    return None if text is None or "," in text else f"{key}={text}"


def _joined(texts: Sequence[str | None]) -> str | None:
    """Join texts to a comma list, unless one of them is no text."""
    known = [text for text in texts if text is not None]
    return ",".join(known) if len(known) == len(texts) else None
