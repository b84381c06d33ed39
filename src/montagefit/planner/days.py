"""What is special about a training day, and how test and finale came out."""

from dataclasses import dataclass, field
from datetime import date

from montagefit.model.film_plan import Attempt
from montagefit.model.program import Note
from montagefit.planner.events import Event
from montagefit.planner.menus.menu import Menu


@dataclass(frozen=True)
class Day:
    """What is special about one training day."""

    to_come: frozenset[str]
    """Themes that still have a day this week."""
    tested: bool
    attempt: Attempt | None
    finale: bool
    room_au: float
    """Load to which this session is shortened, so that the week has the load it is meant to have."""
    most_au: float
    """Load above which its effort is lowered too, so that the week stays below its ceiling."""
    event_rpe: int
    """The highest effort of a benchmark or finale."""
    menu: Menu
    """What it is meant to hold."""


@dataclass
class Happenings:
    """Benchmark and finale as they came out, for the program's summaries."""

    benchmark: Event | None = None
    benchmark_dates: list[date] = field(default_factory=list)
    finale: list[Event] = field(default_factory=list)
    finale_notes: list[Note] = field(default_factory=list)
