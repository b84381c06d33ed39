"""Files that say what came out last time, for a person to judge the difference."""

from dataclasses import dataclass
from pathlib import Path

import pytest

_FOLDER = Path(__file__).parent / "golden"


@dataclass(frozen=True)
class Golden:
    """The golden files, compared or written anew."""

    update: bool

    def check(self, name: str, actual: bytes) -> None:
        """Compare with a golden file; a mismatch leaves `<name>.actual` beside it."""
        path = _FOLDER / name
        beside = path.with_name(f"{name}.actual")
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
        expected = path.read_bytes() if path.exists() else b""
        if actual == expected:
            beside.unlink(missing_ok=True)
            return
        beside.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(actual)
        pytest.fail(f"{name} differs: compare it with {beside}, then run pytest --update-golden if it is meant")
