"""A program document (`montagefit.program/1`) becomes a Program, whoever wrote it."""

import json
import math
import re
from typing import Any, NoReturn

from pydantic import ValidationError

from montagefit.errors import DataError, DataProblem
from montagefit.loader.problems import problems_of
from montagefit.model.program import FORMAT, Program

_MOST_PROBLEMS = 20
"""More lines than this tell nobody more."""
_HOW_TO_GET_ONE = "`montagefit plan FILM --format json` writes one."


def read(content: bytes, name: str = "the program document") -> Program:
    """Read a program document; keys that we do not know are left out, null is the same as not being there.

    Raises DataError, each problem with its place, for what is not JSON, not our format or does not hold a program.
    """
    document = _document(content, name)
    _check_format(document, name)
    program = _program(_without_nulls(document), name)
    if naive := [
        DataProblem(name, f"weeks[{week.number}], {session.date}, start", "has no offset.", "Write `07:00:00+01:00`.")
        for week in program.weeks
        for session in week.sessions
        if session.start is not None and session.start.tzinfo is None
    ]:
        raise DataError(_few(naive, name))
    return program


def _document(content: bytes, name: str) -> dict[str, Any]:
    """Read JSON, with every number a real one."""
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_float=_number, parse_constant=_no_number)
    except UnicodeDecodeError:
        raise _failed(name, "is not UTF-8 text.", _HOW_TO_GET_ONE) from None
    except json.JSONDecodeError as error:
        raise _failed(
            name, f"is not JSON: {error.msg.lower()} in line {error.lineno}, column {error.colno}.", _HOW_TO_GET_ONE
        ) from None
    except ValueError as error:
        raise _failed(name, f"holds a number that is none: {error}.", "Write a plain number.") from None
    except RecursionError:
        raise _failed(name, "is nested too deeply for a program document.", _HOW_TO_GET_ONE) from None
    if not isinstance(document, dict):
        raise _failed(name, "is JSON, but no program document: it should be one object.", _HOW_TO_GET_ONE)
    return document


def _check_format(document: dict[str, Any], name: str) -> None:
    """Refuse what says that it is something else."""
    found = document.get("format")
    if found == FORMAT:
        return
    if found is None:
        raise _failed(name, "is missing.", f'A program document has "format": "{FORMAT}". {_HOW_TO_GET_ONE}', "format")
    if isinstance(found, str) and re.fullmatch(r"montagefit\.program/\d+", found):
        raise _failed(name, f"is {found!r}; this montagefit reads {FORMAT!r}.", "Update montagefit.", "format")
    raise _failed(name, f"is {found!r}, which is no program document.", f"It should be {FORMAT!r}.", "format")


def _program(document: dict[str, Any], name: str) -> Program:
    """Check the content; keys that a later version may have added are dropped on the way."""
    try:
        return Program.model_validate(document)
    except ValidationError as error:
        unknown = [found["loc"] for found in error.errors() if found["type"] == "extra_forbidden"]
        if not unknown:
            raise DataError(_few(list(problems_of(name, error, ())), name)) from None
    for location in unknown:
        holder: Any = document
        for step in location[:-1]:
            holder = holder[step]
        holder.pop(location[-1], None)
    return _program(document, name)


def _without_nulls(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    """Leave out keys without a value, so that the model's defaults stand in."""
    if isinstance(value, dict):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value


def _number(text: str) -> float:
    """Read a number that has a size."""
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)


def _no_number(text: str) -> NoReturn:
    """Refuse NaN and the infinities, which Python reads but JSON does not have."""
    raise ValueError(text)


def _few(problems: list[DataProblem], name: str) -> list[DataProblem]:
    """Keep the first problems and count the rest."""
    rest = len(problems) - _MOST_PROBLEMS
    if rest <= 0:
        return problems
    return [*problems[:_MOST_PROBLEMS], DataProblem(name, "", f"has {rest} more problems.", "Start with these.")]


def _failed(name: str, what: str, remedy: str, place: str = "") -> DataError:
    """Make the error for a document with one thing wrong."""
    return DataError([DataProblem(name, place, what, remedy)])
