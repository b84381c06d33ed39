"""Efforts of items: inside what their rung, the level and the week allow, and near what the session is meant to be."""

from collections.abc import Sequence
from dataclasses import replace

from montagefit.model.exercise import Exercise, Rung
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseKind, DoseLimit
from montagefit.planner.allowances import Place, allowed
from montagefit.planner.choice import Choice
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, levels, running

_ABOVE_SESSION = 2
"""Points of RPE by which an item may start above its session's effort: a short hard set in a moderate day [D]."""


def most_effort(facts: AthleteFacts, week: WeekOutline) -> int:
    """Give the highest effort (CR-10) of any item: I19, and I10 for heart and blood pressure."""
    most = levels.session_rpe_at_most(facts.level, week.number)
    if any(each in ages.CAREFUL for each in facts.conditions):
        most = min(most, ages.CAREFUL_RPE_AT_MOST)
    return most


def span_of(exercise: Exercise, rung: Rung) -> tuple[int, int]:
    """Give the efforts of a rung; one long stretch of running that can be easy stays easy (I38)."""
    low, high = rung.rpe
    stretch = exercise.dose is DoseKind.CONTINUOUS and rung.sets[1] == 1
    if stretch and low <= running.EASY_RPE and DoseLimit.RUNNING in exercise.limits_of(rung):
        return low, min(high, running.EASY_RPE)
    return low, high


def effort_for(session_rpe: int, span: tuple[int, int], facts: AthleteFacts, week: WeekOutline) -> int | None:
    """Give an item's effort inside its rung's span, near the session's; None when the span starts too high."""
    most = most_effort(facts, week)
    lowest, highest = span
    if lowest > min(most, session_rpe + _ABOVE_SESSION):
        return None
    return min(most, highest, max(lowest, session_rpe))


def mean_effort(choices: Sequence[Choice]) -> float:
    """Give the mean effort of a main part, weighted by time: what the session will feel like as a whole [D]."""
    total = sum(choice.seconds for choice in choices)
    return sum(choice.seconds * choice.rpe for choice in choices) / total if total else 0.0


def aim(choices: Sequence[Choice], target: int, facts: AthleteFacts, place: Place) -> list[Choice]:
    """Nudge item efforts, inside their spans, until the session's mean rounds to its target."""
    aimed = list(choices)
    for _ in range(2 * len(aimed)):
        mean = mean_effort([*place.session, *aimed])
        if round(mean) == target or not _nudge(aimed, 1 if mean < target else -1, target, facts, place):
            break
    return aimed


def _nudge(choices: list[Choice], step: int, target: int, facts: AthleteFacts, place: Place) -> bool:
    """Move the longest item that can be moved by one point; tell whether there was one."""
    for index in sorted(range(len(choices)), key=lambda number: -choices[number].seconds):
        choice = choices[index]
        rpe = choice.rpe + step
        too_hard = step > 0 and rpe >= levels.HARD_RPE > target
        if (
            too_hard
            or abs(rpe - target) > 1
            or effort_for(rpe, span_of(choice.ladder.exercise, choice.step.rung), facts, place.week) != rpe
        ):
            continue
        others = tuple(each for number, each in enumerate(choices) if number != index)
        wished = replace(choice, rpe=rpe)
        if allowed(wished, replace(place, session=(*place.session, *others))) == wished:
            choices[index] = wished
            return True
    return False
