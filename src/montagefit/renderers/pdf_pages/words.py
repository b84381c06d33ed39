"""Text made fit for paper: cleaned, shrunk, broken into lines, cut with an ellipsis as the last resort."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from montagefit.model.program import Program
from montagefit.renderers.pdf_pages.style import FLOOR
from montagefit.renderers.pdf_pages.typefaces import Face, covered, face_for, unit_width, width_of

ELLIPSIS: Final = "…"
_SUSPECT: Final = ("  ", '" ', ' "', "\x7f", *(f"\\{letter}" for letter in "bfnrtu"))
"""What a JSON document with clean texts hardly ever holds: blanks beside blanks and quotes, escaped letters."""
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_PICTURES: Final = frozenset({"So", "Sk", "Me"})  # emoji, their skin tones, keycap rings
_VARIATION_SELECTORS: Final = range(0xFE00, 0xFE10)


def clean(text: str) -> str:
    """Compose letters, drop what has no printed form (control characters, emoji), collapse white space."""
    plain = " ".join(text.split())
    if plain.isascii() and plain.isprintable():
        return plain
    composed = unicodedata.normalize("NFC", plain)
    kept = "".join(letter for letter in composed if _prints(letter))
    return " ".join(kept.split())


def clean_program(program: Program) -> Program:
    """Give the same program with every text cleaned."""
    if _is_plain(program.model_dump_json()):
        return program
    return Program.model_validate(_cleaned(program.model_dump()))


def _is_plain(document: str) -> bool:
    """Whether all texts of a JSON document are clean for sure; most are, and looking at each takes its time."""
    return document.replace("×", "").isascii() and not any(each in document for each in _SUSPECT)


def shrunk(text: str, face: Face, sizes: tuple[float, float], width: float) -> tuple[str, float]:
    """Fit one line into a width: from the first size down to the second, then with an ellipsis."""
    wished, least = sizes
    least = max(FLOOR, min(wished, least))
    needed = width_of(text, face, wished)
    if needed <= width:
        return text, wished
    size = wished * width / needed
    if size >= least:
        return text, size
    return cut(text, face, least, width), least


def cut(text: str, face: Face, size: float, width: float, *, force: bool = False) -> str:
    """Shorten a line to a width and mark it with an ellipsis; `force` marks it even when it fits."""
    if not force and width_of(text, face, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + ELLIPSIS, face, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip(" ,;:") + ELLIPSIS


def wrapped(text: str, face: Face, size: float, width: float) -> list[str]:
    """Break a text into lines; a word wider than the line is broken by character."""
    return list(_wrapped(text, face, size, width))


@lru_cache(maxsize=4096)
def _wrapped(text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
    """Break a text into lines; a card tries the same sizes again and again."""
    lines: list[str] = []
    line: list[str] = []
    face = face_for(text, face)  # one face for all words, whatever letters each of them needs
    room, blank = width / size, unit_width(" ", face)
    taken = 0.0
    for word in text.split():
        wide = unit_width(word, face)
        if line and taken + blank + wide <= room:
            line.append(word)
            taken += blank + wide
            continue
        if line:
            lines.append(" ".join(line))
        *pieces, last = [word] if wide <= room else _pieces(word, face, size, width)
        lines.extend(pieces)
        line, taken = [last], unit_width(last, face)
    return (*lines, " ".join(line)) if line else tuple(lines)


def fitted(text: str, face: Face, sizes: Sequence[float], width: float, most: int) -> tuple[list[str], float]:
    """Break a text into at most so many lines at the first size that does it; the last size may cut."""
    for size in sizes:
        lines = wrapped(text, face, size, width)
        if len(lines) <= most:
            return lines, size
    size = sizes[-1]
    lines = wrapped(text, face, size, width)
    rest = " ".join(lines[most - 1 :])
    return [*lines[: most - 1], cut(rest, face, size, width)], size


def _pieces(word: str, face: Face, size: float, width: float) -> list[str]:
    """Cut a word into pieces that fit; one character at least in each."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter, face, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _prints(letter: str) -> bool:
    """Whether a character belongs on paper; pictures the fonts lack are left out, letters never are."""
    kind = unicodedata.category(letter)
    if kind in _UNPRINTABLE or ord(letter) in _VARIATION_SELECTORS:
        return False
    return kind not in _PICTURES or ord(letter) in covered(Face.REGULAR)


def _cleaned(value: object) -> object:
    """Clean every text inside dictionaries and tuples; keys stay."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {key: _cleaned(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_cleaned(inner) for inner in value)
    return value
