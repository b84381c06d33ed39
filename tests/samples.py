"""A small program made by hand, for tests of everything that comes after the planner.

It is an honest program: minutes add up, loads are effort times minutes, UIDs are unique, the test is in the first and
in the last week, the last session is the finale. It is not a good one; that is the planner's work.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from montagefit.model.program import (
    AthleteFacts,
    BeatSummary,
    BenchmarkSummary,
    FilmSummary,
    FinaleSummary,
    Item,
    Note,
    Part,
    Program,
    SceneRow,
    Session,
    Week,
)
from montagefit.model.vocabulary import Equipment, Level, PartName, Units, Weekday, WeekKind
from sample_items import BENCHMARK, COOL_DOWN, MAIN, STEPS, WARM_UP, card_of

_MONDAY = date(2026, 11, 30)
_OFFSETS = {
    1: (5,),
    2: (1, 5),
    3: (0, 2, 5),
    4: (0, 2, 4, 5),
    5: (0, 1, 2, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
    7: tuple(range(7)),
}
"""Training days, counted from the first day of the week; the last is the sixth or seventh, as the finale is."""
_THEMES = (
    ("road", "Road and steps", "Easy miles on the feet, then the stairs."),
    ("gym", "Stairs and core", "Pressing, pulling and a trunk that holds."),
    ("long", "The long way round", "Time on the feet, nothing to prove."),
)


def sample_program(
    weeks: int = 3,
    days: int = 3,
    items: int = 4,
    *,
    timed: bool = False,
    start: date = _MONDAY,
    at: time = time(7),
    timezone: str = "Europe/Berlin",
    reminder: int = 30,
    units: Units = Units.METRIC,
    title: str = "Rocky",
) -> Program:
    """Make a program of so many weeks (1-52), days a week (1-7) and main items a session (1-8)."""
    numbers = range(1, weeks + 1)
    made = [_week(number, weeks, start, days, items) for number in numbers]
    if timed:
        zone = ZoneInfo(timezone)
        made = [
            week.model_copy(
                update={
                    "sessions": tuple(
                        each.model_copy(update={"start": datetime.combine(each.date, at, tzinfo=zone)})
                        for each in week.sessions
                    )
                }
            )
            for week in made
        ]
    sessions = [session for week in made for session in week.sessions]
    every = {item.exercise: item for session in reversed(sessions) for item in reversed(session.items())}
    weekdays = tuple(list(Weekday)[each.date.weekday()] for each in made[0].sessions)
    longest = math.ceil(max(session.minutes for session in sessions) / 5) * 5
    tested = tuple(session.date for session in sessions if BENCHMARK in session.items())
    return Program(
        film_plan=_film(title, numbers, [item.exercise for item in every.values() if item.film]),
        athlete=AthleteFacts(
            level=Level.NOVICE,
            weekdays=weekdays,
            minutes=dict.fromkeys(weekdays, longest),
            kit=(Equipment.DUMBBELLS, Equipment.JUMP_ROPE),
            weight_kg=80.0,
            units=units,
            timezone=timezone if timed else None,
            reason="My daughter's tenth birthday: she picks the hill.",
            series=start.isoformat(),
            reminder=reminder if timed else 0,
        ),
        start=start,
        finale=sessions[-1].date,
        benchmark=BenchmarkSummary(
            exercise=BENCHMARK.exercise,
            dates=tested,
            title="Your 72, walked",
            text=BENCHMARK.instruction,
            record=("time in seconds", "effort from 1 to 10"),
        ),
        notes=(
            Note(
                asked="the heavy bag of the film",
                given="shadow boxing",
                reason="There is no heavy bag in your kit, so the rounds are boxed in the air.",
            ),
        ),
        weeks=tuple(made),
        finale_day=FinaleSummary(
            title="Run your 72",
            place_prompt="My 72 steps are at",
            text="Seventy-two steps without a stop, a turn, arms up. Then one round of shadow boxing.",
            parts=("72 steps at your own pace", "one round of shadow boxing, 2 min"),
        ),
        cards=tuple(card_of(item) for item in every.values()),
        safety=("Stop when something hurts, and see a doctor about chest pain or dizziness.", "Walk down the stairs."),
    )


def _week(number: int, weeks: int, start: date, days: int, items: int) -> Week:
    """Make one week: every fourth is easier, the last one ends on the steps."""
    first = start + timedelta(weeks=number - 1)
    dates = [first + timedelta(days=offset) for offset in _OFFSETS[days]]
    kind = WeekKind.FINALE if number == weeks else WeekKind.DELOAD if number % 4 == 0 else WeekKind.BUILD
    sessions = []
    for place, day in enumerate(dates):
        last = kind is WeekKind.FINALE and day == dates[-1]
        tested = place == 0 and number in {1, weeks}
        sessions.append(_session(number, place, day, items, kind, tested=tested, last=last))
    load = round(sum(session.load_au for session in sessions), 1)
    return Week(
        number=number,
        beat=("Wake up", "The cold room", "The steps")[min(2, 3 * (number - 1) // weeks)],
        kind=kind,
        target_load_au=load,
        load_au=load,
        sessions=tuple(sessions),
        start=first,
        line="The city is still asleep. You are not.",
        coach="Do not look at the top. Look at the next step.",
    )


def _session(number: int, place: int, day: date, items: int, kind: WeekKind, *, tested: bool, last: bool) -> Session:
    """Make one session: warm-up, test or steps where they belong, main part, cool-down."""
    theme, title, focus = _THEMES[place % len(_THEMES)]
    pool = [MAIN[(2 * place + step) % len(MAIN)] for step in range(items)]
    if kind is WeekKind.DELOAD:
        pool = [item.model_copy(update={"sets": 1, "minutes": round(item.minutes / 2, 1)}) for item in pool]
    main = [*([BENCHMARK] if tested else []), *([STEPS] if last else []), *pool]
    parts = (
        Part(name=PartName.WARM_UP, items=WARM_UP),
        Part(name=PartName.MAIN, items=tuple(main)),
        Part(name=PartName.COOL_DOWN, items=COOL_DOWN),
    )
    every: list[Item] = [item for part in parts for item in part.items]
    minutes = round(sum(item.minutes for item in every), 1)
    rpe = 4 if kind is WeekKind.DELOAD else 5
    slot = f"{theme}-{1 + place // len(_THEMES)}"
    return Session(
        uid=str(uuid5(NAMESPACE_URL, f"sample/{number}/{slot}")),
        slot=slot,
        date=day,
        minutes=minutes,
        title="Run your 72" if last else title,
        focus=focus,
        rpe=rpe,
        load_au=round(rpe * minutes, 1),
        hard=False,
        parts=parts,
        beat="the-steps" if last else "wake-up",
    )


def _film(title: str, numbers: Sequence[int], drills: Sequence[str]) -> FilmSummary:
    """Tell about the film in our own words."""
    return FilmSummary(
        id="rocky-1",
        title=title,
        film="Rocky",
        year=1976,
        promise="From a cold walk to the top of your own 72 steps.",
        about="The city is the gym. Everything in this plan can be done on a pavement and a flight of stairs.",
        signature="stair-sprint",
        exercises=tuple(drills),
        beats=(
            BeatSummary(
                id="wake-up",
                title="Wake up",
                line="The city is still asleep. You are not.",
                coach="Do not look at the top. Look at the next step.",
                weeks=tuple(numbers),
            ),
        ),
        scenes=(
            SceneRow(
                on_screen="punches sides of beef",
                in_your_plan="shadow boxing",
                why="Meat is hard and cold, and wrists break.",
                replaced=True,
            ),
        ),
    )
