"""Choice problems for tests: an empty one, random ones that come back with their seed, and the best of all choices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random  # noqa: TID251 - seeded, so that a failing problem comes back

from plain_score import faults, worth

from montagefit.planner.menus.problem import Aim, Apart, ChoiceProblem, Goal, Least, MenuWeek, Option, Ratio

NOTHING = ChoiceProblem(
    sessions=1,
    options=(),
    limits=(),
    goals=(),
    aims=(),
    leasts=(),
    ratios=(),
    weeks=(),
    apart=(),
    last_week=frozenset(),
    known=frozenset(),
)
"""A problem without any term."""

PLAIN_OPTION = Option(session=0, exercise="a", seconds=100, sets=2, points=0, family=0, goals=(), uses=(), tires=())
"""An option that is worth nothing by itself."""


@dataclass(frozen=True)
class Size:
    """How large a random problem is."""

    weeks: int
    sessions_a_week: int
    exercises: int
    portions: int
    families: int
    goals: int
    tags: int


TINY = Size(weeks=2, sessions_a_week=2, exercises=3, portions=1, families=2, goals=3, tags=2)
"""At most 12 options: few enough to try every choice."""

FOUR_WEEKS = Size(weeks=4, sessions_a_week=3, exercises=28, portions=3, families=8, goals=40, tags=6)
"""As large as four weeks of three days are."""


def random_problem(size: Size, seed: int) -> ChoiceProblem:
    """Make a problem with every kind of term and limit; the same seed gives the same problem."""
    dice = Random(seed)  # noqa: S311 - nothing secret hangs on it
    sessions = size.weeks * size.sessions_a_week
    names = [f"exercise-{number}" for number in range(size.exercises)]
    family_of = {name: dice.randrange(-1, size.families) for name in names}
    tags_of = {name: tuple(tag for tag in range(size.tags) if dice.random() < 0.15) for name in names}
    goals_of = {name: [goal for goal in range(size.goals) if dice.random() < 2 / size.exercises] for name in names}
    session_seconds = 100 * size.exercises * size.portions
    options = []
    for session in range(sessions):
        for name in names:
            liked = dice.randrange(-5, 40)
            start = dice.randrange(60, 200)
            for portion in range(1, size.portions + 1):
                seconds, sets = start * portion, portion + 1
                limits = [(session, seconds), (sessions + session, 1)]
                if family_of[name] >= 0:
                    limits.append((2 * sessions + session * size.families + family_of[name], sets))
                options.append(
                    Option(
                        session=session,
                        exercise=name,
                        seconds=seconds,
                        sets=sets,
                        points=liked + 10 * portion,
                        family=family_of[name],
                        goals=tuple(goal for goal in goals_of[name] if (goal + session) % 3),
                        uses=tuple(limits),
                        tires=tags_of[name],
                    )
                )
    weeks = _blocks(range(sessions), size.sessions_a_week)
    return replace(
        NOTHING,
        sessions=sessions,
        options=tuple(options),
        limits=(
            *(dice.randrange(session_seconds // 6, session_seconds // 3 + 100) for _ in range(sessions)),
            *(dice.randrange(2, 7) for _ in range(sessions)),
            *(dice.randrange(4, 10) for _ in range(sessions * size.families)),
        ),
        goals=tuple(Goal(dice.randrange(20, 400), dice.randrange(1, 4)) for _ in range(size.goals)),
        aims=tuple(
            Aim(week, family, dice.randrange(0, 1200), dice.randrange(20, 200))
            for week in weeks
            for family in range(size.families)
        ),
        leasts=tuple(
            Least(tuple(range(sessions)), family, dice.randrange(100, 2000), dice.randrange(50, 400))
            for family in range(size.families)
        ),
        ratios=tuple(Ratio(pair, 0, 1, 3, 2, dice.randrange(10, 80)) for pair in _blocks(range(sessions), sessions)),
        weeks=tuple(
            MenuWeek(
                sessions=week,
                fixed=frozenset(dice.sample([*names, "test", "finale"], dice.randrange(2))),
                goes_on=bool(dice.randrange(3)),
                is_first=number == 0 and bool(dice.randrange(2)),
            )
            for number, week in enumerate(weeks)
        ),
        apart=tuple(
            Apart(session, session + 1, frozenset(tag for tag in range(size.tags) if dice.randrange(2)))
            for session in range(sessions - 1)
        ),
        last_week=frozenset(dice.sample(names, size.exercises // 3)),
        known=frozenset(dice.sample(names, size.exercises // 2)),
    )


@cache
def best_of_all(problem: ChoiceProblem) -> int:
    """Try every choice, and give what the best allowed one is worth; what breaks a limit is not added to."""
    best = worth(problem, []).total
    chosen: list[list[int]] = [[]]
    while chosen:
        choice = chosen.pop()
        for index in range(choice[-1] + 1 if choice else 0, len(problem.options)):
            more = [*choice, index]
            if not faults(problem, more):
                best = max(best, worth(problem, more).total)
                chosen.append(more)
    return best


def _blocks(sessions: Sequence[int], length: int) -> list[tuple[int, ...]]:
    """Cut sessions into blocks of so many."""
    return [tuple(sessions[first : first + length]) for first in range(0, len(sessions), length)]
