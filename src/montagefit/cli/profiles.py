"""`--profile`: a file with the same keys as the options; its values stand in for flags that are not given."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from montagefit.cli.options import STDIN, as_given

if TYPE_CHECKING:
    from montagefit.loader.profile import Typed

KEYS = (
    *("level", "test", "age", "weight", "height", "units", "reason"),
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
    from montagefit.loader.profile import read_profile
    from montagefit.loader.toml_files import LARGEST_FILE_BYTES

    params = {param.name: param for param in ctx.command.params}

    def check(key: str, value: Typed) -> str:
        """Let the option say what is wrong with a value."""
        try:
            params[key].type_cast_value(ctx, as_given(params[key], value))
        except click.BadParameter as error:
            return error.message
        return ""

    if path == STDIN:
        found = read_profile(Path("stdin"), KEYS, check, sys.stdin.buffer.read(LARGEST_FILE_BYTES + 1))
    else:
        found = read_profile(path, KEYS, check)
    said = {key: as_given(params[key], value) for key, value in found.items()}
    ctx.default_map = {**(ctx.default_map or {}), **said}  # it wins over an earlier program
    return path
