"""What is measured: a program with film plan and library, and its request planned again and a little changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.program import Item, Program, Session, Week
from montagefit.model.vocabulary import Equipment, PartName, WeekKind


@dataclass(frozen=True)
class Subject:
    """One program and, where they were made, its neighbours."""

    program: Program
    film_plan: FilmPlan
    library: Library
    again: Program | None = None
    """The same request once more."""
    longer: Program | None = None
    """One minute more on every day."""
    without: Program | None = None
    """One item of kit less: the one that most lines use."""
    taken_away: Equipment | None = None


def with_neighbours(
    program: Program,
    film_plan: FilmPlan,
    library: Library,
    athlete: Athlete,
    make: Callable[[Athlete], Program],
) -> Subject:
    """Plan the neighbours of a request, and give all of them together."""
    minutes = {day: each + 1 for day, each in program.athlete.minutes.items()}
    taken = most_used_kit(program)
    less = tuple(item for item in athlete.kit if item is not taken)
    try:
        without = make(athlete.model_copy(update={"kit": less})) if taken is not None else None
    except RequestError:
        without = None
    return Subject(
        program=program,
        film_plan=film_plan,
        library=library,
        again=make(athlete),
        longer=make(athlete.model_copy(update={"minutes": minutes, "weekdays": program.athlete.weekdays})),
        without=without,
        taken_away=taken if without is not None else None,
    )


def most_used_kit(program: Program) -> Equipment | None:
    """Give the item of kit that most lines of the main parts use, the first by name among equals; None without any."""
    counts: dict[Equipment, int] = {}
    for item in lines(program.weeks):
        for each in item.kit:
            counts[each] = counts.get(each, 0) + 1
    return min(counts, key=lambda each: (-counts[each], each), default=None)


def main_items(session: Session) -> tuple[Item, ...]:
    """Give the lines of a session's main part."""
    return session.items(PartName.MAIN)


def lines(weeks: Iterable[Week]) -> tuple[Item, ...]:
    """Give the lines of the main parts of some weeks."""
    return tuple(item for week in weeks for session in week.sessions for item in main_items(session))


def build_weeks(program: Program) -> tuple[Week, ...]:
    """Give the weeks that are neither deload nor taper nor finale."""
    return tuple(week for week in program.weeks if week.kind is WeekKind.BUILD)
