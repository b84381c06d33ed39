"""Benchmark and finale: the same test at both ends of a program, and the day everything leads to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import Attempt, FilmPlan, LevelTexts
from montagefit.model.program import AthleteFacts, Note
from montagefit.model.vocabulary import DoseLimit, Level, WeekKind
from montagefit.planner.allowances import Place, allowed
from montagefit.planner.case import Case
from montagefit.planner.choice import Choice
from montagefit.planner.doses import Dose
from montagefit.planner.efforts import most_effort
from montagefit.planner.ladders import OpenLadder
from montagefit.planner.periods import WeekOutline
from montagefit.planner.words import count
from montagefit.science import periods, strength, testing
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


class RefusedTestError(Exception):
    """The test of the first week is no longer allowed later on, such as a run after weeks with hardly any (I11)."""


@dataclass(frozen=True)
class Event:
    """One part of a benchmark or finale."""

    kind: Literal["benchmark", "attempt", "finale"]
    choice: Choice
    text: str


@dataclass(frozen=True)
class Slot:
    """The room an event has: where it stands, how long and how hard it may be."""

    place: Place
    seconds: int
    most_rpe: int


def benchmark_weeks(weeks: Sequence[WeekOutline]) -> tuple[int, ...]:
    """Give the weeks of the benchmark: the first, the last, and one half-way in long programs (I42)."""
    last = len(weeks)
    found = [1]
    if last >= periods.MIDDLE_TEST_FROM_WEEKS:
        apart = testing.HARD_TEST_DAYS_BETWEEN // 7
        middle = [
            week.number
            for week in weeks
            if week.kind is WeekKind.BUILD and week.number - 1 >= apart and last - week.number >= apart
        ]
        found += sorted(middle, key=lambda number: abs(2 * number - last - 1))[:1]
    return (*found, last) if last > 1 else (1,)


def benchmark_event(case: Case, slot: Slot, first: Event | None) -> Event | None:
    """Give the benchmark for this athlete, None when nothing can stand in for its exercise.

    After the `first` one it is the same test again: the same rung, minutes and words.

    Raises RefusedTestError when the first one can no longer be allowed and a gentler one has not been tried.
    """
    if first is not None:
        again = replace(first.choice, rpe=min(first.choice.rpe, slot.most_rpe))
        rested = allowed(again, slot.place)
        if isinstance(rested, Choice):
            return replace(first, choice=rested)
        if not case.gentle_test:
            raise RefusedTestError(rested)
    test = case.film_plan.benchmark
    exercise = case.library.exercises[test.exercise]
    minutes = min(test.minutes, slot.seconds // 60)
    avoided, most = ((DoseLimit.RUNNING,), strength.HARD_SET_RPE - 1) if case.gentle_test else ((), slot.most_rpe)
    own = replace(slot, seconds=minutes * 60, most_rpe=min(slot.most_rpe, most))
    choice = _choice(case, exercise, own, test.rpe, avoided)
    if choice is None:
        return None
    return Event("benchmark", choice, _text(test, exercise, choice, case.facts, minutes, gentle=case.gentle_test))


def attempt_weeks(film_plan: FilmPlan, weeks: Sequence[WeekOutline]) -> dict[int, Attempt]:
    """Give the weeks of the attempts that are meant to fail: build weeks, before the last one."""
    build = [week.number for week in weeks[:-1] if week.kind is WeekKind.BUILD]
    found: dict[int, Attempt] = {}
    for attempt in film_plan.attempts:
        wanted = len(weeks) * attempt.after / 100
        free = [number for number in build if number not in found]
        if free:
            found[min(free, key=lambda number: (abs(number - wanted), number))] = attempt
    return found


def attempt_event(case: Case, slot: Slot, attempt: Attempt) -> Event | None:
    """Give an attempt at the first part of the finale, None when nothing can stand in for its exercise."""
    part = case.film_plan.finale.parts[0]
    exercise = case.library.exercises[part.exercise]
    minutes = min(part.minutes[case.facts.level.rank], slot.seconds // 60)
    choice = _choice(case, exercise, replace(slot, seconds=minutes * 60), part.rpe)
    is_tested = choice is not None and any(each.ladder is choice.ladder for each in slot.place.session)
    if choice is None or is_tested:  # what is tested today has been tried today
        return None
    own = choice.ladder.exercise.id == exercise.id
    return Event("attempt", choice, attempt.text if own else _text(part, exercise, choice, case.facts, minutes))


def finale_events(case: Case, slot: Slot, notes: list[Note]) -> list[Event]:
    """Give the parts of the finale that fit, the first ones first."""
    events: list[Event] = []
    finale, facts = case.film_plan.finale, case.facts
    done = {choice.ladder.exercise.id for choice in slot.place.session}
    parts = [part for part in finale.parts if part.exercise not in done]
    whole = [part.minutes[facts.level.rank] for part in parts]
    for index, part in enumerate(parts):
        exercise = case.library.exercises[part.exercise]
        left = slot.seconds - sum(event.choice.seconds for event in events)
        minutes = scaled_minutes(whole[index:], left // 60)[0]
        if not events:  # a short first part is better than no finale
            minutes = minutes or min(whole[index], left // 60)
        session = (*slot.place.session, *(event.choice for event in events))
        room = replace(slot, seconds=minutes * 60, place=replace(slot.place, session=session))
        choice = _choice(case, exercise, room, part.rpe)
        if choice is not None:
            text = _text(part, exercise, choice, facts, minutes)
            cut = "" if minutes == whole[index] else f" Today {count(minutes, 'minute')} of it."
            events.append(Event("finale", choice, text + cut))
    if len(events) < len(parts):
        notes.append(
            Note(
                asked=f"{finale.title}, {count(len(parts), 'part')}",
                given=count(len(events), "part"),
                reason="The last day has no room for all of it, or a part of it is closed to you.",
            )
        )
    return events


def finale_effort(film_plan: FilmPlan, level: Level) -> int:
    """Give the effort of the whole finale."""
    parts = [(part.minutes[level.rank], part.rpe[level.rank]) for part in film_plan.finale.parts]
    return round(sum(minutes * rpe for minutes, rpe in parts) / sum(minutes for minutes, _ in parts))


def scaled_minutes(whole: Sequence[int], room: int) -> list[int]:
    """Give the minutes of each part of a finale in the room there is: the last ones go, then the longest give most."""
    least = [min(each, periods.FINALE_PART_MINUTES_AT_LEAST) for each in whole]
    parts = max((number for number in range(len(whole) + 1) if sum(least[:number]) <= room), default=0)
    minutes = list(whole[:parts])
    while sum(minutes) > room:
        longest = max(range(parts), key=lambda index: (minutes[index] - least[index], -index))
        minutes[longest] -= 1
    return minutes + [0] * (len(whole) - parts)


def _choice(
    case: Case, exercise: Exercise, slot: Slot, rpe: tuple[int, int, int], avoided: tuple[DoseLimit, ...] = ()
) -> Choice | None:
    """Give the highest rung an event may be done on: own ladder or stand-in, no harsh kind of work, rested."""
    if slot.seconds < _SHORTEST_SECONDS:
        return None
    facts, week, ledger = case.facts, slot.place.week, slot.place.ledger
    effort = min(rpe[facts.level.rank], most_effort(facts, week), slot.most_rpe)
    for ladder in (case.ladders.open(exercise.id), case.ladders.stand_in(exercise)):
        if ladder is None:
            continue
        top = ledger.usable_index(ladder, week)
        for index in range(top if top is not None else -1, -1, -1):
            choice = _on_rung(ladder, index, effort, slot.seconds, (*_NOT_IN_EVENTS, *avoided))
            rested = None if choice is None else allowed(choice, slot.place)
            if isinstance(rested, Choice):
                return rested
    return None


def _on_rung(ladder: OpenLadder, index: int, rpe: int, seconds: int, avoided: tuple[DoseLimit, ...]) -> Choice | None:
    """Give the event on one rung, None when the rung is too hard for it or of a harsh kind."""
    step = ladder.rungs[index]
    limits = ladder.exercise.limits_of(step.rung)
    if step.rung.rpe[0] > rpe or any(limit in avoided for limit in limits):
        return None
    work = max(_SHORTEST_SECONDS, seconds - TRANSITION_SECONDS)
    dose = Dose(sets=1, rest_seconds=0, work_seconds=work // 2 if step.rung.per_side else work)
    return Choice(ladder, step, dose, rpe, fixed_seconds=seconds)


def _text(
    texts: LevelTexts, exercise: Exercise, choice: Choice, facts: AthleteFacts, minutes: int, *, gentle: bool = False
) -> str:
    """Say what to do: the film's own words, the gentlest when something is spared, plain ones for a stand-in."""
    if choice.ladder.exercise.id != exercise.id:
        return f"{choice.step.rung.name} for {count(minutes, 'minute')}, steadily; it stands in for {exercise.name}."
    return texts.of(Level.NOVICE if gentle or facts.spare or facts.conditions else facts.level)
