"""A digest of all that a program hangs on beside the wishes: our code, the data, and the libraries that write files."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import montagefit

_LIBRARIES = ("pydantic", "reportlab", "icalendar", "tzdata")


@lru_cache(maxsize=8)
def edition(packs: tuple[str, ...]) -> str:
    """Give the digest for our own data and these packs."""
    digest = hashlib.sha256()
    for library in _LIBRARIES:
        digest.update(f"{library} {_version(library)}\n".encode())
    for name, path in _files(packs):
        content = path.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(packs: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    """Give every file with the name that it goes by on any machine."""
    from montagefit.loader.data_folders import own_folder

    package = Path(montagefit.__file__).parent
    folders = [("code", package, "*.py"), ("type", package, "*.ttf")]
    for number, folder in enumerate((own_folder(), *map(Path, packs))):
        folders += [(f"data {number} {name}", folder / name, "*.toml") for name in ("exercises", "plans")]
    for name, folder, pattern in folders:
        for path in sorted(folder.rglob(pattern), key=lambda path: path.as_posix()):
            if path.is_file():
                yield f"{name} {path.relative_to(folder).as_posix()}", path


def _version(library: str) -> str:
    """Give the version of an installed library."""
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"
