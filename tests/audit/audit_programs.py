"""Small programs for the audit: drills, days and weeks put together with as few words as a test needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from montagefit.model.program import (
    AthleteFacts,
    BenchmarkSummary,
    Card,
    FilmSummary,
    Item,
    Ladder,
    LadderStep,
    Muscles,
    Part,
    Program,
    Session,
    Week,
)
from montagefit.model.vocabulary import DoseKind, HomeTest, Level, Muscle, PartName, Pattern, Weekday, WeekKind

MONDAY = date(2026, 11, 30)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
BUILD, DELOAD, TAPER, FINALE = WeekKind


def drill(minutes: float = 5.0, **fields: object) -> Item:
    """Make an easy drill that no rule minds; fields change it."""
    given: dict[str, Any] = {
        "exercise": "drill",
        "rung": "one",
        "name": "Drill",
        "pattern": Pattern.MOBILITY,
        "dose": DoseKind.CONTINUOUS,
        "rpe": 3,
        "minutes": minutes,
    }
    given.update(fields)
    return Item(**given)


def squat(sets: int = 1, rpe: int = 5, **fields: object) -> Item:
    """Make some sets of a resistance drill for the quadriceps."""
    given: dict[str, Any] = {
        "exercise": "squat",
        "name": "Squat",
        "pattern": Pattern.SQUAT,
        "dose": DoseKind.REPS,
        "muscles": Muscles(primary=(Muscle.QUADRICEPS,), secondary=(Muscle.GLUTES,)),
        "sets": sets,
        "reps": 5,
        "rpe": rpe,
    }
    given.update(fields)
    return drill(**given)


@dataclass(frozen=True)
class Workout:
    """A session to be: its weekday, its main part and its effort."""

    weekday: int
    main: Sequence[Item]
    rpe: int
    warm_up: float
    cool_down: float
    changes: dict[str, object]
    """Fields of the session that are not worked out but told."""


def on(
    weekday: int, *main: Item, rpe: int = 4, warm_up: float = 10.0, cool_down: float = 5.0, **fields: object
) -> Workout:
    """Plan a workout; fields are what the session says of itself, right or wrong."""
    return Workout(weekday, main or (drill(),), rpe, warm_up, cool_down, fields)


def week_of(load: float, days: Sequence[int] = (MON,)) -> list[Workout]:
    """Plan a week of so many AU, the same each day, at effort 1, so that minutes and AU are one."""
    each = load / len(days)
    return [on(day, drill(each - 15, rpe=1), rpe=1) for day in days]


def program(
    *weeks: Sequence[Workout], kinds: Sequence[WeekKind] = (), cards: Sequence[Card] = (), **facts: object
) -> Program:
    """Put weeks together for an intermediate athlete of 80 kg with two hours on every day; facts change them."""
    athlete: dict[str, Any] = {
        "level": Level.INTERMEDIATE,
        "weekdays": tuple(Weekday),
        "minutes": dict.fromkeys(Weekday, 120),
        "weight_kg": 80.0,
    }
    athlete.update(facts)
    made = tuple(
        _week(number, workouts, kinds[number - 1] if kinds else BUILD) for number, workouts in enumerate(weeks, 1)
    )
    return Program(
        film_plan=FilmSummary(id="film", title="Film", film="Film", year=1976),
        athlete=AthleteFacts(**athlete),
        start=MONDAY,
        finale=MONDAY + timedelta(days=7 * len(weeks) - 1),
        benchmark=BenchmarkSummary(exercise="drill", dates=()),
        weeks=made,
        cards=tuple(cards),
    )


def card(
    exercise: str,
    *rungs: str,
    placed: str,
    closed: Sequence[str] = (),
    test: HomeTest | None = None,
    most_sets: int | None = None,
    **fields: object,
) -> Card:
    """Make the drill card of an exercise with a ladder of these rungs; a test is done on the last of them."""
    steps = tuple(
        LadderStep(
            id=rung, name=rung, open=rung not in closed, test=test if rung == rungs[-1] else None, most_sets=most_sets
        )
        for rung in rungs
    )
    given: dict[str, Any] = {
        "exercise": exercise,
        "name": exercise,
        "summary": "A drill.",
        "how": "Slowly.",
        "cues": ("Breathe",),
        "stop_if": "it hurts",
        "film": False,
        "ladder": Ladder(steps=steps, placed=placed, reached=rungs[-1]),
    }
    given.update(fields)
    return Card(**given)


def with_session(made: Program, week: int, day: int, **fields: object) -> Program:
    """Change fields of one session, counted from 1."""
    sessions = list(made.weeks[week - 1].sessions)
    sessions[day - 1] = sessions[day - 1].model_copy(update=fields)
    return with_week(made, week, sessions=tuple(sessions))


def with_week(made: Program, week: int, **fields: object) -> Program:
    """Change fields of one week, counted from 1."""
    weeks = list(made.weeks)
    weeks[week - 1] = weeks[week - 1].model_copy(update=fields)
    return made.model_copy(update={"weeks": tuple(weeks)})


def _week(number: int, workouts: Sequence[Workout], kind: WeekKind) -> Week:
    """Make one week."""
    sessions = tuple(_session(number, place, workout) for place, workout in enumerate(workouts, 1))
    load = round(sum(session.load_au for session in sessions), 1)
    return Week(number=number, beat="Beat", kind=kind, target_load_au=load, load_au=load, sessions=sessions)


def _session(number: int, place: int, workout: Workout) -> Session:
    """Make one session whose sums are right."""
    parts = (
        Part(name=PartName.WARM_UP, items=(drill(workout.warm_up, rpe=1),)),
        Part(name=PartName.MAIN, items=tuple(workout.main)),
        Part(name=PartName.COOL_DOWN, items=(drill(workout.cool_down, rpe=1),)),
    )
    minutes = round(sum(item.minutes for part in parts for item in part.items), 1)
    given: dict[str, Any] = {
        "uid": f"{number}-{place}",
        "slot": f"slot-{place}",
        "date": MONDAY + timedelta(days=7 * (number - 1) + workout.weekday),
        "minutes": minutes,
        "title": "Title",
        "focus": "Focus",
        "rpe": workout.rpe,
        "load_au": round(workout.rpe * minutes, 1),
        "hard": workout.rpe >= 7,
        "parts": parts,
    }
    given.update(workout.changes)
    return Session(**given)
