"""A program before its first session: everything the planner knows by then."""

from dataclasses import dataclass
from datetime import date

from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.planner.admit import admit
from montagefit.planner.candidates import Candidates
from montagefit.planner.case import Case
from montagefit.planner.dates import timetable
from montagefit.planner.ladders import Ladders, film_drills
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import Ahead, look_ahead
from montagefit.planner.menus.menu import BLOCK_WEEKS
from montagefit.planner.menus.options import Sized, choice_problem
from montagefit.planner.menus.problem import ChoiceProblem
from montagefit.planner.periods import WeekOutline, outline


@dataclass(frozen=True)
class Opened:
    """An athlete with a film plan, the weeks ahead, and a ledger whose first week is open."""

    case: Case
    weeks: tuple[WeekOutline, ...]
    dates: tuple[tuple[date, ...], ...]
    ledger: Ledger

    @property
    def block(self) -> tuple[tuple[Ahead, ...], ...]:
        """Give the sessions of the first weeks that are chosen for together."""
        return look_ahead(self.case, self.weeks, self.dates)[:BLOCK_WEEKS]

    def problem(self) -> tuple[ChoiceProblem, tuple[Sized, ...]]:
        """Give what is to be chosen for them."""
        return choice_problem(self.case, Candidates(self.case), self.ledger, self.weeks, self.block)


def opened(athlete: Athlete, film_plan: FilmPlan, library: Library, start: date) -> Opened:
    """Do what comes before the first session."""
    facts = admit(athlete, film_plan).facts
    times = timetable(athlete, facts, film_plan, start, [])
    ladders = Ladders(library, facts)
    drills = film_drills(film_plan, library, ladders, [])
    case = Case(athlete, facts, film_plan, library, ladders, drills, times.start)
    weeks = outline(film_plan, len(times.weeks), asked_finale=times.asked_finale)
    ledger = Ledger(facts, times.start)
    ledger.open_week(weeks[0])
    return Opened(case, weeks, times.weeks, ledger)
