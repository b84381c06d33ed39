"""Where a prop is, how large and how turned; and the few strokes all props are made of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from montagefit.renderers.figures.shapes import DARK, PALE, Path, Shape, line, polygon

OUTLINE: Final = 9
MID: Final = 0.74
"""Between the pale of most things and the dark of their outlines."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A prop on its place."""

    at: complex
    width: float
    height: float
    turn: complex = 1
    """Its direction, as a unit vector; 1 is upright."""
    end: complex | None = None
    """The other end, if it has one."""
    mirrored: bool = False
    held: bool = False
    """Whether a hand or a back carries it; else it stands on the middle of its lower edge."""
    far: bool = False
    """Whether it is in the far hand."""

    def point(self, x: float, y: float) -> complex:
        """Give a point of the prop, seen from its place."""
        return self.at + complex(-x if self.mirrored else x, y) * self.turn

    def shape(self, *corners: tuple[float, float]) -> Path:
        """Join points of the prop to an area."""
        return polygon([self.point(*corner) for corner in corners])

    def line(self, *points: tuple[float, float]) -> Path:
        """Join points of the prop by lines."""
        return line(*(self.point(*point) for point in points))

    def block(self, left: float, bottom: float, right: float, top: float) -> Path:
        """Give a rectangle of the prop."""
        return self.shape((left, bottom), (right, bottom), (right, top), (left, top))

    @property
    def other(self) -> complex:
        """The other end; straight above the place if none is named."""
        return self.end if self.end is not None else self.at + 1j * self.height * self.turn


Draw = Callable[[Placed], list[Shape]]


def solid_thing(path: Path, fill: float = PALE, *, halo: bool = False) -> Shape:
    """Paint a light thing with a dark outline."""
    return Shape(path, fill, DARK, OUTLINE, halo=halo)


def stroke(path: Path, width: int = OUTLINE, grey: float = DARK, *, halo: bool = False) -> Shape:
    """Paint a line."""
    return Shape(path, stroke=grey, width=width, halo=halo)
