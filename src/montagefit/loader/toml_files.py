"""Reads TOML files into nouns; a file that cannot be read is a problem, not a crash."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from montagefit.errors import DataProblem
from montagefit.loader.problems import problems_of
from montagefit.model.base import Noun

LARGEST_FILE_BYTES = 1_000_000
"""A data file is a page of text; anything larger is a mistake."""

FIGURES = ".figures.toml"
"""Ending of the files that hold the figures of an exercise; they lie beside the exercise's own."""

NounT = TypeVar("NounT", bound=Noun)

Parse = Callable[[bytes], dict[str, Any]]
"""Gives what the bytes of a TOML file hold, and raises what tomllib raises."""


def parse_toml(content: bytes) -> dict[str, Any]:
    """Give what a TOML file holds."""
    return tomllib.loads(content.decode("utf-8").replace("\r\n", "\n"))


def files_below(folder: Path) -> Iterator[Path]:
    """Give the TOML files of a folder and its sub-folders, in order of their names, without those of figures."""
    found = (path for path in folder.rglob("*.toml") if path.is_file() and not path.name.endswith(FIGURES))
    yield from sorted(found, key=lambda path: path.as_posix())


def read_toml(path: Path, shown: str, parse: Parse = parse_toml) -> dict[str, Any] | DataProblem:
    """Give the content of a TOML file, or what is wrong with it; `shown` is its name for people."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        return DataProblem(shown, "", f"cannot be read: {error.strerror}.")
    return toml_of(content, shown, parse)


def toml_of(content: bytes, shown: str, parse: Parse = parse_toml) -> dict[str, Any] | DataProblem:
    """Give what the bytes of a TOML file hold, or what is wrong with them."""
    if len(content) > LARGEST_FILE_BYTES:
        return DataProblem(shown, "", f"is larger than {LARGEST_FILE_BYTES:,} bytes.", "Split it.")
    try:
        return parse(content)
    except tomllib.TOMLDecodeError as error:
        return DataProblem(shown, "", f"is not TOML: {error}.")
    except RecursionError:
        return DataProblem(shown, "", "is nested too deeply.", "Two levels are enough.")
    except UnicodeDecodeError:
        return DataProblem(shown, "", "is not UTF-8 text.", "Save it as UTF-8.")


def read_noun(
    path: Path, shown: str, kind: type[NounT], stem: str = "", parse: Parse = parse_toml
) -> NounT | list[DataProblem]:
    """Give one noun from one file, or all that is wrong with it; the file stem, or `stem`, becomes the id."""
    content = read_toml(path, shown, parse)
    if isinstance(content, DataProblem):
        return [content]
    if "id" in content:
        return [DataProblem(shown, "id", "is not written in the file.", "The file's name is the id.")]
    try:
        return kind.model_validate({"id": stem or path.stem, **content})
    except ValidationError as error:
        return list(problems_of(shown, error, tuple(kind.model_fields)))
