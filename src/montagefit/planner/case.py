"""Everything one program hangs on, gathered once before its first week."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts
from montagefit.planner.earlier import Earlier
from montagefit.planner.ladders import FilmDrill, Ladders
from montagefit.science import ages


@dataclass(frozen=True)
class Case:
    """An athlete, a film plan and the library, with all that follows from them alone."""

    athlete: Athlete
    facts: AthleteFacts
    film_plan: FilmPlan
    library: Library
    ladders: Ladders
    drills: dict[str, FilmDrill]
    """The film's drills by id, each with what trains it."""
    start: date
    earlier: Earlier | None = None
    """The program this one goes on from."""
    gentle_test: bool = False
    """Whether the test is to be soft and without running: when the film's own is refused in the last week."""

    most: Mapping[int, float] = field(default_factory=dict)
    """Load in AU to aim for at most, by week, where more was tried and not reached."""

    @property
    def is_older(self) -> bool:
        """Whether the rules for 65 and more hold (I34)."""
        return self.facts.age is not None and self.facts.age >= ages.OLDER_AGE

    @property
    def is_careful(self) -> bool:
        """Whether the longer warm-up and cool-down hold (I05)."""
        return self.is_older or any(each in ages.CAREFUL for each in self.facts.conditions)
