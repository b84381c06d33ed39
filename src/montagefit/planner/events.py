"""Benchmark and finale: the same test at both ends of a program, and the day everything leads to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import FilmPlan, LevelTexts
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts, Note
from montagefit.model.vocabulary import DoseLimit, Level, WeekKind
from montagefit.planner.doses import Dose
from montagefit.planner.ladders import Ladders, OpenLadder
from montagefit.planner.ledger import Choice, Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.planner.words import count
from montagefit.science import ages, levels, periods
from montagefit.science.timing import TRANSITION_SECONDS

_SHORTEST_SECONDS = 30
"""Seconds of an event at least [D]."""

# Kinds of work whose limits are about sets and rests: an event is one stretch, done on a rung without them.
_NOT_IN_EVENTS = (
    DoseLimit.SPRINT,
    DoseLimit.STAIR_SPRINT,
    DoseLimit.PLYOMETRIC,
    DoseLimit.SKIPPING,
    DoseLimit.HEAVY_BAG,
    DoseLimit.LOADED_CARRY,
    DoseLimit.ECCENTRIC,
    DoseLimit.ONE_ARM_PUSH_UP,
    DoseLimit.FULL_SIT_UP,
)


@dataclass(frozen=True)
class Event:
    """One part of a benchmark or finale."""

    kind: Literal["benchmark", "finale"]
    choice: Choice
    text: str


def benchmark_weeks(weeks: Sequence[WeekOutline]) -> tuple[int, ...]:
    """Give the weeks of the benchmark: the first, the last, and one half-way in long programs (I42)."""
    last = len(weeks)
    found = [1]
    if last >= periods.MIDDLE_TEST_FROM_WEEKS:
        middle = [
            week.number
            for week in weeks
            if week.kind is WeekKind.BUILD and week.number - 1 >= 4 and last - week.number >= 4  # noqa: PLR2004 - I42
        ]
        found += sorted(middle, key=lambda number: abs(2 * number - last - 1))[:1]
    return (*found, last) if last > 1 else (1,)


def benchmark_event(  # noqa: PLR0913 - what a test hangs on
    film_plan: FilmPlan,
    library: Library,
    ladders: Ladders,
    facts: AthleteFacts,
    ledger: Ledger,
    week: WeekOutline,
    seconds: int,
    day: date,
    first: Event | None,
    most_rpe: int,
) -> Event | None:
    """Give the benchmark for this athlete, None when nothing can stand in for its exercise.

    After the `first` one it is the same test again: the same rung, minutes and words.
    """
    if first is not None:
        again = replace(first.choice, rpe=min(first.choice.rpe, most_rpe))
        return replace(first, choice=_rested(again, ledger, day, week, []) or again)
    test = film_plan.benchmark
    exercise = library.exercises[test.exercise]
    rpe = min(most_rpe, _effort(test.rpe, facts, week))
    minutes = min(test.minutes, seconds // 60)
    choice = _choice(exercise, ladders, ledger, week, rpe, minutes * 60, day, [])
    if choice is None or minutes < 1:
        return None
    return Event("benchmark", choice, _text(test, exercise, choice, facts, minutes))


def finale_events(  # noqa: PLR0913 - as benchmark_event
    film_plan: FilmPlan,
    library: Library,
    ladders: Ladders,
    facts: AthleteFacts,
    ledger: Ledger,
    week: WeekOutline,
    seconds: int,
    day: date,
    most_rpe: int,
    notes: list[Note],
) -> list[Event]:
    """Give the parts of the finale that fit into so many seconds, the first ones first."""
    events: list[Event] = []
    dropped = 0
    for part in film_plan.finale.parts:
        exercise = library.exercises[part.exercise]
        minutes = part.minutes[facts.level.rank]
        left = seconds - sum(event.choice.seconds for event in events)
        if events and minutes * 60 > left:
            dropped += 1
            continue
        minutes = min(minutes, left // 60)
        rpe = min(most_rpe, _effort(part.rpe, facts, week))
        choice = _choice(
            exercise, ladders, ledger, week, rpe, minutes * 60, day, [event.choice for event in events]
        )
        if choice is None or minutes < 1:
            dropped += 1
            continue
        events.append(Event("finale", choice, _text(part, exercise, choice, facts, minutes)))
    if dropped:
        whole = len(film_plan.finale.parts)
        notes.append(
            Note(
                asked=f"{film_plan.finale.title}, {count(whole, 'part')}",
                given=count(len(events), "part"),
                reason="The last day has no room for all of it, or a part of it is closed to you.",
            )
        )
    return events


def finale_minutes(film_plan: FilmPlan, level: Level) -> int:
    """Give the minutes of the whole finale."""
    return sum(part.minutes[level.rank] for part in film_plan.finale.parts)


def _effort(rpe: tuple[int, int, int], facts: AthleteFacts, week: WeekOutline) -> int:
    """Give the effort for the level, inside every cap."""
    most = levels.session_rpe_at_most(facts.level, week.number)
    if any(each in ages.CAREFUL for each in facts.conditions):
        most = min(most, ages.CAREFUL_RPE_AT_MOST)
    return min(rpe[facts.level.rank], most)


def _choice(  # noqa: PLR0913 - what an event hangs on
    exercise: Exercise,
    ladders: Ladders,
    ledger: Ledger,
    week: WeekOutline,
    rpe: int,
    seconds: int,
    day: date,
    others: list[Choice],
) -> Choice | None:
    """Give the highest rung an event may be done on: own ladder or stand-in, no harsh kind of work, rested."""
    own = ladders.open(exercise.id)
    for ladder in (each for each in (own, ladders.stand_in(exercise)) if each is not None):
        top = ledger.usable_index(ladder, week)
        for index in range(top if top is not None else -1, -1, -1):
            choice = _on_rung(ladder, index, rpe, seconds)
            if choice is not None and (rested := _rested(choice, ledger, day, week, others)) is not None:
                return rested
    return None


def _on_rung(ladder: OpenLadder, index: int, rpe: int, seconds: int) -> Choice | None:
    """Give the event on one rung, None when the rung is too hard for it or of a harsh kind."""
    step = ladder.rungs[index]
    limits = ladder.exercise.limits_of(step.rung)
    if step.rung.rpe[0] > rpe or any(limit in _NOT_IN_EVENTS for limit in limits):
        return None
    work = max(_SHORTEST_SECONDS, seconds - TRANSITION_SECONDS)
    dose = Dose(sets=1, rest_seconds=0, work_seconds=work // 2 if step.rung.per_side else work)
    return Choice(ladder, step, dose, rpe, fixed_seconds=seconds)


def _rested(choice: Choice, ledger: Ledger, day: date, week: WeekOutline, others: list[Choice]) -> Choice | None:
    """Give the event as hard as recovery and the week's limits allow, None when they allow none."""
    fitted = ledger.fit(choice, day, week, others)
    return fitted if isinstance(fitted, Choice) else None


def _text(texts: LevelTexts, exercise: Exercise, choice: Choice, facts: AthleteFacts, minutes: int) -> str:
    """Say what to do: the film's own words, the gentlest when something is spared, plain ones for a stand-in."""
    if choice.ladder.exercise.id != exercise.id:
        return f"{choice.step.rung.name} for {count(minutes, 'minute')}, steadily; it stands in for {exercise.name}."
    gentle = bool(facts.spare or facts.conditions)
    return texts.of(Level.NOVICE if gentle else facts.level)
