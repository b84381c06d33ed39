"""The profile that `start` keeps: a TOML file in the platform's folder for settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from montagefit.cli.files import Output, write_all
from montagefit.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEAD = "# Written by `montagefit start`; change it as you like.\n"

Value = str | int | bool | tuple[str, ...]


def profile_place() -> Path | None:
    """Give where the profile lies on this platform; None without a home folder."""
    import platformdirs

    folder = Path(platformdirs.user_config_dir("montagefit", appauthor=False))
    return folder / "profile.toml" if folder.is_absolute() else None


def profile_text(said: Mapping[str, Value]) -> str:
    """Write a profile as TOML."""
    return _HEAD + "".join(f"{key} = {_toml(value)}\n" for key, value in said.items())


def save(path: Path, said: Mapping[str, Value]) -> bool:
    """Write the profile, whole or not at all, but not over one that somebody wrote; tell whether it was.

    Raises RequestError when it cannot be written.
    """
    try:
        if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(_HEAD):
            return False
    except OSError as error:
        raise RequestError([f"{path} cannot be read: {error.strerror}."]) from None
    write_all([Output(path, profile_text(said).encode("utf-8"))])
    return True


def typed(value: Value) -> str | bool:
    """Give a value as one would type it after the option of its key."""
    return value if isinstance(value, bool) else ",".join(value) if isinstance(value, tuple) else str(value)


def saved(path: Path | None) -> dict[str, str]:
    """Give what a profile says, as one types it; nothing where there is none, or none that can be read."""
    from montagefit.cli.profiles import KEYS
    from montagefit.loader.profile import ProfileError, read_profile

    if path is None or not path.is_file():
        return {}
    try:
        found = read_profile(path, KEYS, lambda _key, _value: "")
    except ProfileError:
        return {}
    return {key: value for key, value in found.items() if isinstance(value, str)}


def _toml(value: Value) -> str:
    """Write one value; the strings of JSON are strings of TOML, too."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(each) for each in value)}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
