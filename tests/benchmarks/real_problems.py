"""The choice problem that the planner sets itself for the first weeks of a real program."""

from adults import START

from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.planner.admit import admit
from montagefit.planner.candidates import Candidates
from montagefit.planner.case import Case
from montagefit.planner.dates import timetable
from montagefit.planner.ladders import Ladders, film_drills
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import look_ahead
from montagefit.planner.menus.menu import BLOCK_WEEKS
from montagefit.planner.menus.options import choice_problem
from montagefit.planner.menus.problem import ChoiceProblem
from montagefit.planner.periods import outline


def first_block(athlete: Athlete, film_plan: FilmPlan, library: Library) -> ChoiceProblem:
    """Give the problem of the first block of weeks, nothing being trained yet."""
    facts = admit(athlete, film_plan).facts
    times = timetable(athlete, facts, film_plan, START, [])
    ladders = Ladders(library, facts)
    drills = film_drills(film_plan, library, ladders, [])
    case = Case(athlete, facts, film_plan, library, ladders, drills, times.start, None)
    weeks = outline(film_plan, len(times.weeks), asked_finale=times.asked_finale)
    ledger = Ledger(facts, times.start)
    ledger.open_week(weeks[0])
    block = look_ahead(case, weeks, times.weeks)[:BLOCK_WEEKS]
    problem, _ = choice_problem(case, Candidates(case), ledger, weeks, block)
    return problem
