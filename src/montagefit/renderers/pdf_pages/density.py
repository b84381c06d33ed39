"""How tightly a session is set: from one drill a line with room to breathe to eight drills in seven centimetres."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from montagefit.renderers.pdf_pages.session_lines import SessionLines
from montagefit.renderers.pdf_pages.style import DRILL, FLOOR, SMALL, TICK_BOX, TITLE

_MOST_IN_ONE_COLUMN: Final = 4


class Style(Enum):
    """How the parts of a drill are placed."""

    WIDE = "name, dose and boxes side by side, details below"
    STACKED = "name above dose and boxes"
    LINE = "everything in one line"


@dataclass(frozen=True, slots=True)
class Density:
    """Sizes and heights of one way to set a session, in points."""

    style: Style
    columns: int
    title: float
    head: float
    """Height of the title line."""
    aside: float
    """Height of a line of warm-up or cool-down."""
    asides_apart: bool
    """Whether warm-up and cool-down have lines of their own, before and after the drills."""
    name: float
    least_name: float
    """A name that would be smaller beside its dose gets a line of its own."""
    dose: float
    tick: float
    pitch: float
    """Height of a drill."""
    stretch: float
    """How much higher a drill may become."""
    detail: float
    """Height of a line with rest, load and effort."""
    lead: float
    """White above a drill."""
    dose_at: float
    """Where doses start, as a share of the column; for drills of one line, the most a dose may take."""
    ticks_at: float
    """Where tick boxes start, as a share of the column."""
    instruction_lines: int
    padding: float


ROOMY: Final = Density(
    style=Style.WIDE, columns=1, title=TITLE, head=22, aside=13, asides_apart=True, name=DRILL, least_name=12,
    dose=17, tick=TICK_BOX, pitch=32, stretch=10, detail=13.4, lead=6, dose_at=0.40, ticks_at=0.655,
    instruction_lines=4, padding=6,
)  # fmt: skip
PAIRED: Final = Density(
    style=Style.STACKED, columns=2, title=15, head=20, aside=12, asides_apart=True, name=12.5, least_name=11,
    dose=15, tick=12, pitch=32.5, stretch=7, detail=13, lead=4, dose_at=0, ticks_at=0.43,
    instruction_lines=3, padding=5,
)  # fmt: skip
SNUG: Final = Density(
    style=Style.STACKED, columns=2, title=13.5, head=16, aside=11, asides_apart=True, name=11.5, least_name=10,
    dose=13, tick=10, pitch=27.5, stretch=8, detail=12, lead=2.4, dose_at=0, ticks_at=0.42,
    instruction_lines=2, padding=3.5,
)  # fmt: skip
TIGHT: Final = Density(
    style=Style.LINE, columns=2, title=12, head=14, aside=11, asides_apart=False, name=10, least_name=0,
    dose=11.5, tick=8.5, pitch=11.6, stretch=8, detail=9.8, lead=1.4, dose_at=0.5, ticks_at=0.78,
    instruction_lines=2, padding=3,
)  # fmt: skip
CLOSE: Final = replace(TIGHT, asides_apart=True)
"""Warm-up and cool-down on lines of their own, so that neither is cut."""
TERSE: Final = replace(TIGHT, instruction_lines=0)
"""Without instructions, which the page of the test and the finale has in full."""
LEAST: Final = replace(TERSE, detail=0)
"""One line for each drill, whatever is cut; only for weeks that hold more than any planner would plan."""
DENSITIES: Final = (ROOMY, PAIRED, SNUG)
"""From roomy to snug; where even that is too high, sessions become CLOSE one by one, then TIGHT, TERSE and LEAST."""
LEAST_SQUEEZE: Final = 0.82
"""How much of its heights SNUG may lose before TIGHT is the better choice."""


def detail_size(density: Density) -> float:
    """Give the size of rest, load and effort in stacked drills."""
    return 9.5 if density.detail >= PAIRED.detail else SMALL


def first_density(lines: SessionLines) -> int:
    """Give the place of the roomiest density that suits a session: above four drills, two columns."""
    return 0 if len(lines.drills) <= _MOST_IN_ONE_COLUMN else 1


def squeezed(density: Density, factor: float) -> Density:
    """Make the heights of a density smaller, and its type with them, down to the smallest that is read."""
    if factor >= 1:
        return density
    return replace(
        density,
        title=max(FLOOR, density.title * factor),
        head=density.head * factor,
        aside=density.aside * factor,
        name=max(FLOOR, density.name * factor),
        dose=max(FLOOR, density.dose * factor),
        tick=density.tick * factor,
        detail=density.detail * factor,
        pitch=density.pitch * factor,
        lead=density.lead * factor * factor,
        padding=density.padding * factor,
    )
