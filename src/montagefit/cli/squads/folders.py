"""Names of people become names of folders: safe on every system, one for each athlete, easy to copy."""

import hashlib
import re
import unicodedata

_LONGEST = 40
_LONGEST_SERIES = 60  # as Identifier in model/base.py
_SERIES_PART = 10
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows keeps for devices."""
_OURS = frozenset({"summary"})
"""Names that stand for something of ours beside the folders."""


class FolderNames:
    """The folders of one squad; no two athletes get the same, whatever the case or the accents are written as."""

    def __init__(self) -> None:
        """Begin with none taken."""
        self._taken: set[str] = set()

    def take(self, name: str, number: int) -> str:
        """Give a folder for a name, or for the athlete's number where nothing of the name is left."""
        plain = safe_name(name) or f"athlete-{number}"
        folder, count = plain, 1
        while folder in self._taken:
            count += 1
            folder = f"{plain}-{count}"
        self._taken.add(folder)
        return folder


def safe_name(name: str) -> str:
    """Give a name's letters and digits, of any script, in small letters and joined by hyphens; perhaps nothing."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    words = re.findall(r"[^\W_]+", plain)
    safe = "-".join(words)
    while len(safe.encode("utf-8")) > _LONGEST * 3 or len(safe) > _LONGEST:
        safe = safe[:-1].rstrip("-")
    return f"{safe}-athlete" if safe in _RESERVED | _OURS else safe


def series_of(folder: str, series: str) -> str:
    """Give the name that keeps an athlete's calendar events apart from everybody else's of the same series."""
    plain = unicodedata.normalize("NFKD", folder).encode("ascii", "ignore").decode("ascii").strip("-")
    plain = re.sub(r"-+", "-", plain)
    if plain != folder:
        digest = hashlib.sha256(folder.encode("utf-8")).hexdigest()[:8]
        plain = f"{plain}-{digest}" if plain else digest
    return f"{series}-{plain}" if len(series) + len(plain) < _LONGEST_SERIES else f"{series[:_SERIES_PART]}-{plain}"
