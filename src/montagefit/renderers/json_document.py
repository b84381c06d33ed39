"""The program document: the program as JSON, for scripts, coaches' tools and our own later runs."""

import json
from typing import Any

from montagefit.model.program import Program

_ONE_DECIMAL = frozenset({"minutes", "load_au", "target_load_au"})


def render(program: Program) -> bytes:
    """Write a program as UTF-8 JSON, keys in the order of the model; `loader.program_document` reads it back."""
    content = _tidied(program.model_dump(mode="json"))
    return (json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def _tidied(value: Any, key: str = "") -> Any:  # noqa: ANN401 - any part of a document
    """Round what is a sum of rounded numbers, so that no 27.900000000000002 is written."""
    if isinstance(value, dict):
        return {name: _tidied(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_tidied(each) for each in value]
    if isinstance(value, float) and key in _ONE_DECIMAL:
        return round(value, 1)
    return value
