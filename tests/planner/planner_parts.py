"""Small parts of a plan made by hand: a person, a week, an exercise with its dose, what has been planned so far."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import Beat
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Level, Weekday, WeekKind
from montagefit.planner.allowances import Place
from montagefit.planner.choice import Choice
from montagefit.planner.doses import Dose
from montagefit.planner.ladders import OpenLadder, OpenRung
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline

MONDAY = date(2026, 11, 30)
_BEAT = Beat(id="go", title="Go", share=1, load=50, line="Go.", coach="Go on.", featured=("x",))


def person(level: Level = Level.NOVICE, **more: Any) -> AthleteFacts:  # noqa: ANN401 - any fact
    """Make somebody who trains on Mondays."""
    return AthleteFacts.model_validate({"level": level, "weekdays": (Weekday.MON,), "minutes": {"mon": 30}, **more})


def week(number: int = 3, kind: WeekKind = WeekKind.BUILD, loudness: float = 0.0) -> WeekOutline:
    """Make a week."""
    return WeekOutline(number, kind, (_BEAT,), loudness)


def day(number: int) -> date:
    """Give a day: 0 is the Monday of the first week."""
    return MONDAY + timedelta(days=number)


def ladder(exercise: Exercise, placed: int = 0) -> OpenLadder:
    """Open every rung of an exercise."""
    return OpenLadder(exercise, tuple(OpenRung(place, each, ()) for place, each in enumerate(exercise.rungs)), placed)


def choice(exercise: Exercise, index: int = 0, rpe: int = 5, **dose: int) -> Choice:
    """Choose a rung with a dose."""
    opened = ladder(exercise)
    return Choice(opened, opened.rungs[index], Dose(**{"sets": 3, "rest_seconds": 60, **dose}), rpe)


def ledger(who: AthleteFacts, done: Sequence[tuple[int, Choice]] = (), until: int = 3) -> Ledger:
    """Keep a ledger of what was done on which day (0 is the first Monday), with weeks opened until one."""
    kept = Ledger(who, MONDAY)
    for number in range(1, until + 1):
        kept.open_week(week(number))
        for place, each in done:
            if place // 7 + 1 == number:
                kept.record([each], day(place), week(number))
    return kept


def place(kept: Ledger, number: int, session: Sequence[Choice] = ()) -> Place:
    """Give the place of one more choice on a day, beside what its session holds."""
    return Place(kept, day(number), week(number // 7 + 1), session)
