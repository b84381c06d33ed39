"""A row of the list becomes the same flags as `plan` has: every cell goes through the option of its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import click

from montagefit.cli.options import as_given
from montagefit.cli.profiles import KEYS
from montagefit.cli.words import nearest
from montagefit.loader.profile import MODEL_KEYS, MODEL_UNITS
from montagefit.model.vocabulary import HomeTest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from montagefit.cli.request import Flags
    from montagefit.loader.squad_table import Row

COLUMNS = ("name", "film", *KEYS)
"""What a list may say of an athlete; each home test may have a column of its own, too."""

_ONE_LINE = {"name", "film", "reason"}
_YES, _NO = {"yes", "y", "true", "x", "1"}, {"no", "n", "false", "0"}


def column_of(heading: str) -> str:
    """Give the column that a heading names; raises ValueError with a sentence where there is none."""
    plain = re.sub(r"[\s_]+", "-", heading.strip().lower())
    key = plain.replace("-", "_")
    if key in MODEL_UNITS:
        return key  # its unit holds, whatever the athlete's units are
    plain = MODEL_KEYS.get(key, plain)
    if plain in COLUMNS or plain in set(HomeTest):
        return plain
    if not plain:
        raise ValueError("has a column without a heading between the others. Name it, or take it out.")
    hint = nearest(plain, (*COLUMNS, *HomeTest)) or f" Use: {', '.join((*COLUMNS, *HomeTest))}."
    raise ValueError(f"has a column {heading.strip()[:40]!r}, which is no key of an athlete.{hint}")


def flags_of(row: Row, ctx: click.Context, common: Mapping[str, Any]) -> Flags | list[str]:
    """Give the flags of one athlete, or all that is wrong in the row.

    `ctx` is that of a command with the options of `plan`, `common` what holds for everybody: a cell wins over it.
    """
    problems = [row.problem] if row.problem else []
    params = {param.name: param for param in ctx.command.params}
    flags = dict(common)
    for column, value in _typed(row.cells):
        if column in {"name", "film"}:
            flags[column] = value
            continue
        param = params[column]
        try:
            flags[column] = param.process_value(ctx, as_given(param, value))
        except click.BadParameter as error:
            problems.append(cell_problem(error, column))
    if not flags.get("film") and not problems:
        problems.append("film: none is named. Fill it in, or add --film.")
    return problems or cast("Flags", flags)


def cell_problem(error: click.BadParameter, column: str = "") -> str:
    """Say what an option says of a value, with the column it is in."""
    hint = error.param_hint if isinstance(error.param_hint, str) else ""
    column = column or (error.param.name if error.param is not None else "") or hint.strip("'").removeprefix("--")
    return f"{column}: {error.message}" if column else error.message


def _typed(cells: Mapping[str, str]) -> Iterator[tuple[str, str | bool]]:
    """Give the cells as one would type them after an option."""
    tests = []
    for column, cell in cells.items():
        if column in _ONE_LINE:
            yield column, " ".join(cell.split())
            continue
        # In a cell, lists have semicolons and line breaks between their words as often as commas.
        text = ",".join(part.strip() for part in re.split(r"[,;\n\r]+", cell) if part.strip())
        if column in set(HomeTest):
            tests.append(f"{column}={text}")
        elif column == "test":
            tests.append(text)
        elif column == "cleared" and text.lower() in _YES | _NO:
            yield column, text.lower() in _YES
        elif column in MODEL_UNITS:
            yield MODEL_KEYS[column], f"{cell} {MODEL_UNITS[column]}"
        elif column in {"weight", "height"}:  # a comma in them is a decimal one
            yield column, cell
        else:
            yield column, text
    if tests:
        yield "test", ",".join(tests)
