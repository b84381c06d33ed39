"""Boxes on a page in points, origin at the lower left: what every layout is cut from and measured with."""

from collections.abc import Sequence
from typing import Final, NamedTuple, Self

from montagefit.renderers.pdf_pages.style import MM

PAPERS: Final[dict[str, tuple[float, float]]] = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}
"""Width and height by the name of the paper."""

HOLES: Final[dict[str, tuple[float, ...]]] = {
    "a4": (-40 * MM, 40 * MM),  # ISO 838: two holes, 80 mm apart
    "letter": (-108 * MM, 0.0, 108 * MM),  # US three-hole: 108 mm apart
}
"""Heights of punch holes above the middle of the page."""

GUTTER: Final = 20 * MM
RIGHT_MARGIN: Final = 12 * MM
TOP_MARGIN: Final = 12 * MM
BOTTOM_MARGIN: Final = 13 * MM


class Box(NamedTuple):
    """A rectangle; cutting gives new boxes, so that nothing is placed by guess."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Points from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Points from bottom to top."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Height of the horizontal axis."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """Position of the vertical axis."""
        return (self.left + self.right) / 2

    def inset(self, across: float, along: float | None = None) -> Self:
        """Shrink on all sides: `across` left and right, `along` top and bottom."""
        up = across if along is None else along
        return type(self)(self.left + across, self.bottom + up, self.right - across, self.top - up)

    def cut_top(self, height: float) -> tuple[Self, Self]:
        """Give the strip of this height at the top, and the rest."""
        edge = self.top - height
        return type(self)(self.left, edge, self.right, self.top), type(self)(self.left, self.bottom, self.right, edge)

    def cut_bottom(self, height: float) -> tuple[Self, Self]:
        """Give the strip of this height at the bottom, and the rest."""
        edge = self.bottom + height
        return type(self)(self.left, self.bottom, self.right, edge), type(self)(self.left, edge, self.right, self.top)

    def cut_left(self, width: float) -> tuple[Self, Self]:
        """Give the strip of this width at the left, and the rest."""
        edge = self.left + width
        return type(self)(self.left, self.bottom, edge, self.top), type(self)(edge, self.bottom, self.right, self.top)

    def columns(self, count: int, gap: float = 0.0) -> tuple[Self, ...]:
        """Cut into columns of equal width, from left to right."""
        step = (self.width + gap) / count
        return tuple(
            type(self)(self.left + step * i, self.bottom, self.left + step * (i + 1) - gap, self.top)
            for i in range(count)
        )

    def rows(self, count: int, gap: float = 0.0) -> tuple[Self, ...]:
        """Cut into rows of equal height, from top to bottom."""
        step = (self.height + gap) / count
        return tuple(
            type(self)(self.left, self.top - step * (i + 1) + gap, self.right, self.top - step * i)
            for i in range(count)
        )

    def overlaps(self, other: "Box", tolerance: float = 0.1) -> bool:
        """Whether two boxes share more than a line."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > tolerance
            and min(self.top, other.top) - max(self.bottom, other.bottom) > tolerance
        )

    def within(self, other: "Box", tolerance: float = 0.1) -> bool:
        """Whether this box lies inside another one."""
        return (
            self.left >= other.left - tolerance
            and self.right <= other.right + tolerance
            and self.bottom >= other.bottom - tolerance
            and self.top <= other.top + tolerance
        )


def frame_of(paper: str) -> Box:
    """Give what lies inside the margins of a paper."""
    width, height = PAPERS[paper]
    return Box(GUTTER, BOTTOM_MARGIN, width - RIGHT_MARGIN, height - TOP_MARGIN)


def around(boxes: Sequence[Box]) -> Box | None:
    """Give the box around boxes, None where there are none."""
    if not boxes:
        return None
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )
