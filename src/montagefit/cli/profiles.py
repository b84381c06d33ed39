"""`--profile`: a file with the same keys as the options; its values stand in for flags that are not given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

KEYS = (
    *("level", "test", "age", "weight", "units", "reason"),
    *("spare", "condition", "cleared", "exclude"),
    *("weeks", "start", "finale", "days", "minutes", "kit"),
    *("at", "timezone", "reminder", "series", "paper"),
)
"""Options that say something about the athlete, and so may stand in a profile."""


def use_profile(ctx: click.Context, _param: click.Parameter, path: Path | None) -> Path | None:
    """Read the profile before the other options, so that what it says becomes their default.

    Raises UsageError with everything that is wrong in the file.
    """
    if path is None or ctx.resilient_parsing:
        return path
    from montagefit.errors import DataProblem
    from montagefit.loader.profile import ProfileError, read_profile

    values = read_profile(path, KEYS)
    params = {param.name: param for param in ctx.command.params}
    problems = []
    for key, value in values.items():
        param = params[key]
        try:
            param.type_cast_value(ctx, [value] if param.multiple and isinstance(value, str) else value)
        except click.BadParameter as error:
            problems.append(DataProblem(str(path), key, error.message))
    if problems:
        raise ProfileError(problems)
    ctx.default_map = {
        key: [value] if getattr(params[key], "multiple", False) else value for key, value in values.items()
    }
    return path
