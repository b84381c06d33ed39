"""The weeks ahead as far as they can be seen before anything is trained: how long and how hard each session will be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from montagefit.model.exercise import Exercise
from montagefit.model.vocabulary import WeekKind
from montagefit.planner.case import Case
from montagefit.planner.events import attempt_weeks, benchmark_weeks
from montagefit.planner.frame import Correction, LoadHistory, SessionOutline, frame_week
from montagefit.planner.last_week import LastWeek, Test
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import part_minutes
from montagefit.science import levels

_STEP_MINUTES = 5
"""Minutes are rounded down to so many before anything is chosen, so that one minute more changes no choice [D]."""

_ROUNDED_FROM_MINUTES = 15
"""Shorter sessions are not rounded: every minute counts there [D]."""

_SPARE_SECONDS = 60
"""Seconds a session that a menu leaves free, as days come out a little shorter than was seen ahead [D]."""


@dataclass(frozen=True)
class Ahead:
    """One session of the weeks ahead."""

    week: WeekOutline
    outline: SessionOutline
    to_come: frozenset[str]
    """Themes that still have a day in its week."""
    seconds: int
    """What its main part has left beside its events; 0 for the finale."""
    events: Mapping[str, tuple[Exercise, int]]
    """Its test, attempt and finale: the exercises that are trained, with their seconds."""


def look_ahead(
    case: Case, weeks: Sequence[WeekOutline], dates: Sequence[Sequence[date]]
) -> tuple[tuple[Ahead, ...], ...]:
    """Give the sessions of every week as they would be if each week met its target."""
    minutes = {day: _rounded(each) for day, each in case.facts.minutes.items()}
    facts = case.facts.model_copy(update={"minutes": minutes})
    tests, attempts = benchmark_weeks(weeks), attempt_weeks(case.film_plan, weeks)
    history = LoadHistory()
    found = []
    for week, days in zip(weeks, dates, strict=True):
        is_last = week.number == len(weeks)
        if is_last and history.build_loads:
            frame, _ = LastWeek(case.film_plan, facts, week, history, _test(case)).frames(days)[0]
        else:
            frame = frame_week(case.film_plan, facts, week, days, history, Correction())
        outlines, target = frame.sessions, frame.target
        hard = [each.day for each in outlines if each.rpe >= levels.HARD_RPE]
        history = replace(history, last_hard_day=hard[-1] if hard else history.last_hard_day)
        if week.kind is WeekKind.BUILD or not history.build_loads:
            history = replace(
                history,
                build_loads=(*history.build_loads, target),
                build_minutes=(*history.build_minutes, sum(each.minutes for each in outlines)),
            )
        sessions = []
        for index, outline in enumerate(outlines):
            last = index + 1 == len(outlines)
            events: dict[str, tuple[Exercise, int]] = {}
            if index == 0 and week.number in tests:
                events |= _event(case, case.film_plan.benchmark.exercise, case.film_plan.benchmark.minutes)
            if last and week.number in attempts:
                part = case.film_plan.finale.parts[0]
                events |= _event(case, part.exercise, part.minutes[facts.level.rank])
            finale = is_last and last
            for part in case.film_plan.finale.parts if finale else ():
                events |= _event(case, part.exercise, part.minutes[facts.level.rank])
            around = part_minutes(outline.minutes, [], careful=case.is_careful, rpe=outline.rpe)
            seconds = (outline.minutes - sum(around)) * 60 - sum(each for _, each in events.values()) - _SPARE_SECONDS
            to_come = frozenset(each.theme.id for each in outlines[index + 1 :])
            sessions.append(Ahead(week, outline, to_come, 0 if finale else max(0, seconds), events))
        found.append(tuple(sessions))
    return tuple(found)


def _test(case: Case) -> Test:
    """Give the film's test."""
    test = case.film_plan.benchmark
    return Test(test.exercise, test.minutes, test.rpe[case.facts.level.rank])


def _rounded(minutes: int) -> int:
    """Round minutes down."""
    return minutes if minutes < _ROUNDED_FROM_MINUTES else minutes // _STEP_MINUTES * _STEP_MINUTES


def _event(case: Case, exercise_id: str, minutes: int) -> dict[str, tuple[Exercise, int]]:
    """Give what is trained for an event: its exercise, or what stands in for it."""
    ladder = case.ladders.open(exercise_id) or case.ladders.stand_in(case.library.exercises[exercise_id])
    return {} if ladder is None else {ladder.exercise.id: (ladder.exercise, minutes * 60)}
