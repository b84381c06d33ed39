"""The fonts of the sheet: loading them, asking what they cover, measuring with them."""

import unicodedata
from enum import Enum
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import Final

from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: TID251 - this is reportlab's room
from reportlab.pdfbase.ttfonts import TTFont  # noqa: TID251 - this is reportlab's room

from montagefit.errors import MissingGlyphError


class Face(Enum):
    """A font file; the value is its stem."""

    POSTER = "Anton-400"
    REGULAR = "RobotoCondensed-400"
    BOLD = "RobotoCondensed-700"
    HEAVY = "RobotoCondensed-900"

    @property
    def font_name(self) -> str:
        """What the canvas calls it."""
        return f"Montagefit-{self.value}"

    @property
    def cap_height(self) -> float:
        """Height of a capital, in sizes."""
        return 0.86 if self is Face.POSTER else 0.711

    @property
    def accent(self) -> float:
        """How far an accent rises above a capital, in sizes."""
        return 0.25 if self is Face.POSTER else 0.17


DESCENT: Final = 0.21
"""How far letters hang below the line, in sizes."""
_ASCENDER: Final = 0.77
_ASCENDING: Final = frozenset("bdfhkl()[]{}|/\\'\"")
"""Letters that rise above the capitals of the text faces."""
_STANDING: Final = frozenset("ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789abcdefhiklmnorstuvwxz .:!?'-+")
"""Letters that do not hang below the line."""


def descent_of(text: str) -> float:
    """Give how far this text hangs below its line, in sizes."""
    return 0.02 if _STANDING.issuperset(text) else DESCENT


def rise_of(text: str, face: Face) -> float:
    """Give how far this text rises above its line, in sizes: capitals, ascenders, accents on capitals."""
    accented = any(_is_tall(letter) for letter in text if not letter.isascii())
    if accented:
        return face.cap_height + face.accent
    return max(face.cap_height, _ASCENDER) if _ASCENDING.intersection(text) else face.cap_height


@cache
def font(face: Face) -> TTFont:
    """Load a font and make it known to reportlab; once for each process."""
    data = files("montagefit.renderers.pdf_pages").joinpath("fonts", f"{face.value}.ttf").read_bytes()
    loaded = TTFont(face.font_name, BytesIO(data))
    registerFont(loaded)
    return loaded


@cache
def covered(face: Face) -> frozenset[int]:
    """Give all code points a font has a glyph for."""
    return frozenset(font(face).face.charToGlyph)


def lacking(text: str, face: Face) -> str:
    """Give the characters of a text that a font has no glyph for, each once, in order."""
    glyphs = covered(face)
    return "".join(dict.fromkeys(letter for letter in text if ord(letter) not in glyphs))


@lru_cache(maxsize=8192)
def face_for(text: str, face: Face) -> Face:
    """Give a font that can set the text: the wished one, or the heavy text face for a poster title it lacks."""
    if missing := lacking(text, face):
        if face is Face.POSTER:
            return face_for(text, Face.HEAVY)
        raise MissingGlyphError(text, missing)
    return face


@lru_cache(maxsize=16384)
def width_of(text: str, face: Face, size: float) -> float:
    """Measure a line of text in points."""
    return float(font(face_for(text, face)).stringWidth(text, size))


def _is_tall(letter: str) -> bool:
    """Whether a letter rises above plain capitals: a capital with an accent, or a letter with two marks."""
    marks = len(unicodedata.normalize("NFD", letter)) - 1
    return letter.isupper() or marks > 1
