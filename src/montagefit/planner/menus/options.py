"""The choice problem of the weeks ahead: every exercise a session could hold, in a few sizes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from montagefit.model.vocabulary import DoseLimit, Muscle
from montagefit.planner.candidates import Candidate, Candidates
from montagefit.planner.case import Case
from montagefit.planner.choice import Choice
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import Ahead
from montagefit.planner.menus.problem import Apart, ChoiceProblem, Option
from montagefit.planner.menus.sizes import Sizes
from montagefit.planner.menus.uses import Uses
from montagefit.planner.menus.wants import Wants, family_of
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import GETS_COLD
from montagefit.science import boxing, strength

_MUSCLES = tuple(Muscle)
"""Tags 0 to 99: muscles after hard sets; 100 to 199: the same after the harshest work."""

_LONG = 100

_BAG = 200
"""Tag of hands after the heavy bag."""

_HARD_TAGS = frozenset(range(len(_MUSCLES)))
_LONG_TAGS = frozenset(_LONG + each for each in _HARD_TAGS)

_RANKED = 12
"""Points for the first wish of a session; each later one has one less [D]."""

_MISMATCH = 4
"""Points that an effort beside the session's costs, for each step of RPE [D]."""

_SECONDS_A_POINT, _SUPPORT_SECONDS_A_POINT = 20, 60
"""Seconds that are worth a point, of the film's drills and of others: time is there to be used [D]."""

_COLD_SECONDS = 90
"""Seconds of longer warm-up that sharp work costs, shared by two items [D]."""


@dataclass(frozen=True)
class Sized:
    """What an option stands for, for whoever carries the choice out."""

    wish: Candidate
    choice: Choice


def choice_problem(
    case: Case,
    candidates: Candidates,
    ledger: Ledger,
    weeks: Sequence[WeekOutline],
    block: Sequence[Sequence[Ahead]],
) -> tuple[ChoiceProblem, tuple[Sized, ...]]:
    """Give the problem of some weeks in a row, and what each of its options stands for."""
    wants = Wants(case, ledger, weeks, block)
    first_week = block[0][0].week.number
    uses, sizes = Uses(ledger, first_week), Sizes(ledger, first_week)
    sessions = [ahead for week in block for ahead in week]
    options: list[Option] = []
    sized: list[Sized] = []
    for number, ahead in enumerate(sessions):
        wishes = candidates.wishes(ahead.outline, ahead.week, ledger, ahead.to_come) if ahead.seconds else []
        for rank, wish in enumerate(wishes):
            if wish.ladder.exercise.id in ahead.events:
                continue
            goals: tuple[int, ...] | None = None
            for choice in sizes.of(ahead, wish):
                cold = any(limit in GETS_COLD for limit in choice.limits)
                seconds = choice.seconds + (_COLD_SECONDS if cold else 0)
                if seconds > ahead.seconds:
                    continue
                goals = wants.of(ahead, wish) if goals is None else goals
                options.append(
                    Option(
                        session=number,
                        exercise=wish.ladder.exercise.id,
                        seconds=choice.seconds,
                        sets=choice.dose.sets,
                        points=_points(choice, rank, ahead, is_film=wish.drill is not None),
                        family=family_of(wish),
                        goals=goals,
                        uses=uses.of(number, ahead, wish, choice, seconds),
                        tires=_tags(choice),
                    )
                )
                sized.append(Sized(wish, choice))
    most = _most_of_families(options)
    before = ledger.weeks.get(first_week - 1)
    problem = ChoiceProblem(
        sessions=len(sessions),
        options=tuple(options),
        limits=tuple(uses.limits),
        goals=tuple(wants.goals),
        aims=tuple(wants.aims(most)),
        leasts=tuple(wants.leasts(most)),
        ratios=tuple(wants.ratios(most)),
        weeks=tuple(wants.weeks()),
        apart=tuple(_apart(sessions)),
        last_week=frozenset(each for each, count in before.exercises.items() if count) if before else frozenset(),
        known=frozenset(
            each for number in sorted(ledger.weeks) for each, count in ledger.weeks[number].exercises.items() if count
        ),
    )
    return problem, tuple(sized)


def _most_of_families(options: Sequence[Option]) -> dict[tuple[int, int], int]:
    """Give for each session and family the seconds it could have at most: each exercise in its largest size."""
    largest: dict[tuple[int, int, str], int] = {}
    for option in options:
        key = (option.session, option.family, option.exercise)
        largest[key] = max(largest.get(key, 0), option.seconds)
    most: dict[tuple[int, int], int] = {}
    for (session, family, _), seconds in largest.items():
        most[session, family] = most.get((session, family), 0) + seconds
    return most


def _points(choice: Choice, rank: int, ahead: Ahead, *, is_film: bool) -> int:
    """Give what an option is worth by itself."""
    mismatch = abs(choice.rpe - ahead.outline.rpe)
    return (
        max(0, _RANKED - rank)
        - _MISMATCH * mismatch
        + choice.seconds // (_SECONDS_A_POINT if is_film else _SUPPORT_SECONDS_A_POINT)
    )


def _tags(choice: Choice) -> tuple[int, ...]:
    """Give what needs rest after an option: muscles that no softer effort would spare, the harshest work, the hands."""
    muscles = [_MUSCLES.index(muscle) for muscle in choice.ladder.exercise.primary]
    found: list[int] = []
    if any(limit in strength.LONG_RECOVERY for limit in choice.limits):
        found += [_LONG + muscle for muscle in muscles]
    if choice.is_hard_for_muscles:
        softer = replace(choice, rpe=strength.HARD_SET_RPE - 1)
        if softer.is_hard_for_muscles or choice.step.rung.rpe[0] > softer.rpe:
            found += muscles
    if DoseLimit.HEAVY_BAG in choice.limits:
        found.append(_BAG)
    return tuple(found)


def _apart(sessions: Sequence[Ahead]) -> Iterator[Apart]:
    """Give the sessions that are too close to each other for the same work."""
    for (one, first), (other, second) in combinations(enumerate(sessions), 2):
        hours = (second.outline.day - first.outline.day).days * strength.HOURS_PER_DAY
        tags: frozenset[int] = frozenset()
        if hours < strength.RECOVERY_HOURS:
            tags |= _HARD_TAGS
        if hours < strength.LONG_RECOVERY_HOURS:
            tags |= _LONG_TAGS
        if hours < boxing.HEAVY_BAG_HOURS_BETWEEN:
            tags |= {_BAG}
        if tags:
            yield Apart(one, other, tags)
