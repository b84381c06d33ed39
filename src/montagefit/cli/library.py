"""Opening the library: what the data files held is remembered in the platform's cache folder, to be quick next time."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from montagefit.model.library import Library

_LARGEST_BYTES = 50_000_000
"""A file larger than this is none of ours."""


def open_library(packs: Sequence[Path] = ()) -> Library:
    """Load our own data and the packs.

    Raises DataError with every problem of every file.
    """
    from montagefit.loader.library_folders import load_library
    from montagefit.loader.parsed_files import ParsedFiles

    cache = cache_file()
    parsed = ParsedFiles(_read(cache))
    library = load_library(packs, parsed.parse)
    content = parsed.remember()
    if cache is not None and content is not None and len(content) <= _LARGEST_BYTES:
        _write(cache, content)
    return library


def cache_file() -> Path | None:
    """Give where parsed files are remembered; None without a home folder."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("montagefit", appauthor=False))
    # Without a home folder, `~` stays what it is; a folder of that name is nobody's wish.
    return folder / "parsed.json" if folder.is_absolute() else None


def _read(path: Path | None) -> bytes:
    """Give what was remembered; nothing where there is nothing, or nothing that can be read."""
    try:
        if path is None or path.stat().st_size > _LARGEST_BYTES:
            return b""
        return path.read_bytes()
    except OSError:
        return b""


def _write(path: Path, content: bytes) -> None:
    """Remember; a folder that cannot be written to is no one's trouble."""
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)
        new.replace(path)
    except OSError:
        try:
            new.unlink(missing_ok=True)
        except OSError:
            return
