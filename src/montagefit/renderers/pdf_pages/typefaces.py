"""The fonts of the sheet: loading them, asking what they cover, measuring with them."""

import unicodedata
from dataclasses import dataclass
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

    REGULAR = "RobotoCondensed-400"
    BOLD = "RobotoCondensed-700"
    HEAVY = "RobotoCondensed-900"
    # For titles; each look of a sheet has one of these.
    POSTER = "Anton-400"
    BLOCK = "Bungee-400"
    COMIC = "Bangers-400"
    INSCRIPTION = "Cinzel-900"
    MARKER = "PermanentMarker-400"
    MONOSPACE = "JetBrainsMono-800"
    SLANTED = "Kanit-900-Italic"
    SQUARE = "Saira-900"
    WIDE = "DelaGothicOne-400"

    # Members are single objects; Enum's own hash is a slow one, and every measuring needs it.
    __hash__ = object.__hash__

    @property
    def font_name(self) -> str:
        """What the canvas calls it."""
        return f"Montagefit-{self.value}"

    @property
    def cap_height(self) -> float:
        """Height of a capital, in sizes."""
        return _MEASURES[self].capital

    @property
    def is_text(self) -> bool:
        """Whether it is one of the faces that texts are set in."""
        return self in _TEXT_FACES


@dataclass(frozen=True, slots=True)
class _Measures:
    """How far the letters of a face reach above and below their line, in sizes; measured from the outlines."""

    capital: float
    ascender: float
    accent: float
    """Top of a capital with one accent."""
    accents: float
    """Top of a capital with two accents."""
    descent: float = 0.21


_TEXT: Final = _Measures(0.711, 0.77, 0.881, 0.95)
_TEXT_FACES: Final = frozenset({Face.REGULAR, Face.BOLD, Face.HEAVY})
_MEASURES: Final = dict.fromkeys(_TEXT_FACES, _TEXT) | {
    Face.POSTER: _Measures(0.86, 0.93, 1.11, 1.23),
    Face.BLOCK: _Measures(0.735, 0.82, 1.04, 1.27),
    Face.COMIC: _Measures(0.766, 0.89, 1.12, 1.39),
    Face.INSCRIPTION: _Measures(0.74, 0.94, 0.97, 0.97, 0.31),
    Face.MARKER: _Measures(0.763, 0.91, 1.11, 1.11),
    Face.MONOSPACE: _Measures(0.74, 0.87, 1.01, 1.02),
    Face.SLANTED: _Measures(0.654, 0.75, 0.91, 1.1, 0.25),
    Face.SQUARE: _Measures(0.696, 0.75, 0.9, 1.15),
    Face.WIDE: _Measures(0.747, 0.86, 0.98, 1.15, 0.27),
}
DESCENT: Final = 0.21
"""How far letters of the text faces hang below the line, in sizes."""
_FIXED_BLANK: Final = "\N{NO-BREAK SPACE}"
_ASCENDING: Final = frozenset("bdfhkl()[]{}|/\\'\"")
"""Letters that rise above the capitals of the text faces."""
_STANDING: Final = frozenset("ABCDEFGHIKLMNOPRSTUVWXYZ01245678abcdefhiklmnorstuvwxz .:!?'-+")
"""Letters that do not hang below the line in any face."""
_STANDING_IN_TEXT: Final = _STANDING | frozenset("J39")


def descent_of(text: str, face: Face) -> float:
    """Give how far this text hangs below its line, in sizes."""
    standing = _STANDING if face is Face.INSCRIPTION else _STANDING_IN_TEXT
    if standing.issuperset(text):
        return 0.02 if face.is_text else 0.045
    return _MEASURES[face].descent


def rise_of(text: str, face: Face) -> float:
    """Give how far this text rises above its line, in sizes: capitals, ascenders, accents on capitals."""
    measures = _MEASURES[face]
    if not text.isascii() and (marks := max(map(_marks, text))):
        return measures.accent if marks == 1 else measures.accents
    return max(measures.capital, measures.ascender) if _ASCENDING.intersection(text) else measures.capital


@cache
def font(face: Face) -> TTFont:
    """Load a font and make it known to reportlab; once for each process."""
    data = files("montagefit.renderers.pdf_pages").joinpath("fonts", f"{face.value}.ttf").read_bytes()
    # A title uses few letters: its font carries those alone, a text font all of ASCII.
    loaded = TTFont(face.font_name, BytesIO(data), asciiReadable=int(face.is_text))
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
    """Give a font that can set the text: the wished one, or the heavy text face for a title it lacks letters for."""
    if missing := lacking(text, face):
        if not face.is_text:
            return face_for(text, Face.HEAVY)
        raise MissingGlyphError(text, missing)
    return face


def width_of(text: str, face: Face, size: float) -> float:
    """Measure a line of text in points."""
    return unit_width(text, face) * size


@lru_cache(maxsize=8192)
def extent_of(text: str, face: Face) -> tuple[Face, float, float, float]:
    """Give all that placing a line needs: the face that can set it, its width, what hangs below, what rises above."""
    used = face_for(text, face)
    return used, unit_width(text, used), descent_of(text, used), rise_of(text, used)


@lru_cache(maxsize=32768)
def unit_width(text: str, face: Face) -> float:
    """Measure a line of text in sizes; letters are not kerned, so a line is as wide as its words and blanks."""
    widths: dict[int, float] = font(face_for(text, face)).face.charWidths
    return sum(map(widths.__getitem__, map(ord, text.replace(_FIXED_BLANK, " ")))) / 1000


def _marks(letter: str) -> int:
    """Count the marks that make a letter rise above plain capitals: one on a capital, or two on any letter."""
    if letter.isascii():
        return 0
    marks = len(unicodedata.normalize("NFD", letter)) - 1
    return 2 if marks > 1 else int(letter.isupper())
