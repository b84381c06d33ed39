"""The choice problem that the planner sets itself for the first weeks of a real program."""

from adults import START

from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.planner.menus.problem import ChoiceProblem
from opened_cases import opened


def first_block(athlete: Athlete, film_plan: FilmPlan, library: Library) -> ChoiceProblem:
    """Give the problem of the first block of weeks, nothing being trained yet."""
    problem, _ = opened(athlete, film_plan, library, START).problem()
    return problem
