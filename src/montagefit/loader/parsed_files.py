"""What data files held when read before: found again by their bytes, so it is never stale and never needed."""

import hashlib
import json
from typing import Any

from montagefit.loader.toml_files import parse_toml

_FORMAT = "montagefit.parsed/1"


class ParsedFiles:
    """TOML files as they were parsed, by the digest of their bytes; what is not known is parsed and remembered."""

    def __init__(self, remembered: bytes = b"") -> None:
        """Take what `remember` gave before; whatever else it is counts as nothing."""
        self._before = _known(remembered)
        self._used: dict[str, dict[str, Any]] = {}
        self._grown = False

    def parse(self, content: bytes) -> dict[str, Any]:
        """Give what a TOML file holds.

        Raises UnicodeDecodeError, tomllib.TOMLDecodeError or RecursionError, as tomllib does.
        """
        key = hashlib.sha256(content).hexdigest()
        found = self._before.get(key)
        if not isinstance(found, dict):
            found = parse_toml(content)
            self._grown = True
        self._used[key] = found
        return found

    def remember(self) -> bytes | None:
        """Give what to hand in next time; None where that would be nothing new."""
        if not self._grown:
            return None
        kept = {key: content for key, content in self._used.items() if _is_json(content)}
        text = json.dumps({"format": _FORMAT, "files": kept}, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8")


def _known(remembered: bytes) -> dict[str, Any]:
    """Read what was remembered."""
    try:
        document = json.loads(remembered) if remembered else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        return {}
    files = document.get("files")
    return files if isinstance(files, dict) else {}


def _is_json(value: Any) -> bool:  # noqa: ANN401 - whatever a TOML file holds
    """Tell whether JSON gives a value back as it was: dates and times of TOML it has none for."""
    if isinstance(value, dict):
        return all(map(_is_json, value.values()))
    if isinstance(value, list):
        return all(map(_is_json, value))
    return isinstance(value, str | int | float)
