"""Step 1: who gets a program, and with which days, minutes and level; every wish that gives way becomes a note.

Source: science.md sections 1.6, 2 and 10 (I01, I02, I04); the refusals say what would work.
"""

from dataclasses import dataclass
from itertools import combinations

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import AthleteFacts, Note
from montagefit.model.vocabulary import Condition, HomeTest, Level, Weekday
from montagefit.planner.words import join
from montagefit.science import ages, levels, sessions

DEFAULT_DAYS: dict[Level, tuple[Weekday, ...]] = {
    Level.NOVICE: (Weekday.MON, Weekday.WED, Weekday.FRI),
    Level.INTERMEDIATE: (Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT),
    Level.ADVANCED: (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.FRI, Weekday.SAT),
}
"""Training days when nobody names any: as many as science.levels.DEFAULT_TRAINING_DAYS, spread out [D]."""

SMALLEST_MAIN_MINUTES = 3
"""A main part shorter than one exercise is none [D]."""

# The least result that supports a level. Our reading of the norms of science.md 3.1, which need age and sex we do not
# ask for: about the lower edge of "good" for intermediate and of "excellent" for advanced at 30 [D].
_SUPPORTS: dict[HomeTest, tuple[int, int]] = {
    HomeTest.PUSH_UP: (12, 30),
    HomeTest.PULL_UP: (2, 8),
    HomeTest.PLANK: (60, 110),
    HomeTest.SIT_TO_STAND: (35, 48),
    HomeTest.RUN_5K: (1_950, 1_380),
    HomeTest.RUN_1MILE: (570, 400),
}
_CLEARANCE_WORDS = {
    Condition.HEART: "a heart condition",
    Condition.HYPERTENSION: "high blood pressure",
    Condition.HERNIA: "a hernia",
}


@dataclass(frozen=True)
class Admission:
    """The athlete with every default filled in, and what gave way on the way."""

    facts: AthleteFacts
    notes: tuple[Note, ...]


def admit(athlete: Athlete, film_plan: FilmPlan) -> Admission:
    """Settle level, days and minutes.

    Raises RequestError where there is no safe program, saying why and what would work.
    """
    if reasons := refusals(athlete):
        raise RequestError(reasons)
    notes: list[Note] = []
    level = _level(athlete, notes)
    weekdays = _weekdays(athlete, level, notes)
    minutes = _minutes(athlete, level, weekdays)
    careful = is_careful(athlete.age, athlete.conditions)
    least = smallest_session(careful=careful)
    if short := [day for day in weekdays if minutes[day] < least]:
        have = f"{minutes[short[0]]} minutes on {join(day.value for day in short)}"
        raise RequestError(
            [
                (
                    f"{have} leave no room for a warm-up, one exercise and a cool-down; the least is {least} minutes. "
                    f"Try --minutes {least}, or leave {'that day' if len(short) == 1 else 'those days'} out."
                )
            ]
        )
    facts = AthleteFacts(
        level=level,
        weekdays=weekdays,
        minutes={day: minutes[day] for day in weekdays},
        kit=tuple(sorted(set(athlete.kit))),
        spare=tuple(sorted(set(athlete.spare))),
        conditions=tuple(sorted(set(athlete.conditions))),
        exclude=tuple(sorted(set(athlete.exclude))),
        tests=dict(sorted(athlete.tests.items())),
        age=athlete.age,
        weight_kg=athlete.weight_kg,
        units=athlete.units,
        timezone=athlete.timezone if athlete.at is not None else None,
        reason=athlete.reason,
        cleared=athlete.cleared,
        series=athlete.series or "",
        reminder=athlete.reminder if athlete.at is not None else 0,
        asked_weeks=athlete.weeks,
        asked_finale=athlete.finale,
        height_cm=athlete.height_cm,
    )
    if athlete.age is not None and athlete.age < ages.ADULT_AGE:
        notes.append(
            Note(
                asked=f"{film_plan.title} at {athlete.age}",
                given="A milder program: two rest days at least, light carries, no maximal tests.",
                reason="Under 18 an adult has to agree and be there, and technique comes before load.",
            )
        )
    return Admission(facts, tuple(notes))


def admitted_level(athlete: Athlete) -> Level:
    """Give the level that a program will have."""
    return _level(athlete, [])


def is_careful(age: int | None, conditions: tuple[Condition, ...]) -> bool:
    """Tell whether the longer warm-up and cool-down hold (I05)."""
    return (age is not None and age >= ages.OLDER_AGE) or any(each in ages.CAREFUL for each in conditions)


def smallest_session(*, careful: bool) -> int:
    """Give the least minutes that hold a warm-up, one exercise and a cool-down."""
    if careful:
        return int(sessions.CAREFUL_WARM_UP_AT_LEAST + sessions.CAREFUL_COOL_DOWN_AT_LEAST) + SMALLEST_MAIN_MINUTES
    return int(sessions.WARM_UP_AT_LEAST + sessions.COOL_DOWN_AT_LEAST) + SMALLEST_MAIN_MINUTES


def refusals(athlete: Athlete) -> list[str]:
    """Give why there is no plan for somebody, by science.md section 2; nothing for most."""
    reasons: list[str] = []
    if athlete.age is not None and athlete.age < ages.MINIMUM_AGE:
        reasons.append(
            f"There is no program for {athlete.age}-year-olds here: under {ages.MINIMUM_AGE} training belongs with a "
            "coach who is there. A sports club near you is the place to ask."
        )
    if any(each in ages.NO_PLAN for each in athlete.conditions):
        reasons.append(
            "There is no montage program in pregnancy or in the first twelve weeks after a birth. Guidelines "
            "recommend 150 minutes of moderate activity a week when nothing speaks against it; ask your maternity team."
        )
    uncleared = [each for each in athlete.conditions if each in _CLEARANCE_WORDS and not athlete.cleared]
    if uncleared:
        reasons.append(
            f"With {join(_CLEARANCE_WORDS[each] for each in uncleared)} please see a doctor first. "
            "When they agree to training, add --cleared and you get a careful program."
        )
    return reasons


def _level(athlete: Athlete, notes: list[Note]) -> Level:
    """Give the lowest level that the facts support: claim, home tests, age."""
    supported = _supported_level(athlete)
    claimed = athlete.level
    if claimed is None:
        level = min(supported, Level.INTERMEDIATE, key=lambda each: each.rank) if supported else Level.NOVICE
    elif supported is not None and supported.rank < claimed.rank:
        level = supported
        notes.append(
            Note(
                asked=f"level {claimed.value}",
                given=f"level {level.value}",
                reason="Your home tests point to this level; tests beat a claim, and moving up is quick.",
            )
        )
    else:
        level = claimed
    if athlete.age is not None and athlete.age >= ages.OLDER_AGE and level is not Level.NOVICE:
        lower = list(Level)[level.rank - 1]
        notes.append(
            Note(
                asked=f"level {level.value}",
                given=f"level {lower.value}",
                reason=f"From {ages.OLDER_AGE} on a program starts one level lower and moves up from there.",
            )
        )
        level = lower
    return level


def _supported_level(athlete: Athlete) -> Level | None:
    """Give the lowest level over all home tests, None without any."""
    found: list[Level] = []
    for test, result in athlete.tests.items():
        intermediate, advanced = _SUPPORTS[test]
        faster_is_better = advanced < intermediate
        reached = [result <= bar if faster_is_better else result >= bar for bar in (intermediate, advanced)]
        found.append(Level.ADVANCED if all(reached) else Level.INTERMEDIATE if reached[0] else Level.NOVICE)
    return min(found, key=lambda level: level.rank) if found else None


def _weekdays(athlete: Athlete, level: Level, notes: list[Note]) -> tuple[Weekday, ...]:
    """Give the training days, at most as many as the level allows."""
    if athlete.weekdays is None:
        by_minutes = isinstance(athlete.minutes, dict)
        asked = tuple(sorted(athlete.minutes, key=_number)) if by_minutes else DEFAULT_DAYS[level]  # type: ignore[arg-type]  # a dict here
    else:
        asked = tuple(sorted(set(athlete.weekdays), key=_number))
    if not asked:
        raise RequestError(["There is no day to train on. Name at least one: --days mon,wed,fri."])
    most = levels.TRAINING_DAYS_AT_MOST[level]
    if athlete.age is not None and athlete.age < ages.ADULT_AGE:
        most = min(most, 7 - ages.YOUTH_REST_DAYS_AT_LEAST)
    if len(asked) <= most:
        return asked
    finale = list(Weekday)[athlete.finale.weekday()] if athlete.finale is not None else None
    kept = max(combinations(asked, most), key=lambda days: (finale in days, _spread(days)))
    notes.append(
        Note(
            asked=f"{len(asked)} training days a week",
            given=f"{most} days: {join(day.value for day in kept)}",
            reason=f"The body gets stronger on rest days; {most} a week is the most for level {level.value}.",
        )
    )
    return kept


def _spread(days: tuple[Weekday, ...]) -> tuple[int, ...]:
    """Rate how well days are spread over a week: gaps sorted, the smallest first."""
    numbers = [day.number for day in days]
    gaps = [(after - before) % 7 or 7 for before, after in zip(numbers, numbers[1:] + numbers[:1], strict=True)]
    return tuple(sorted(gaps))


def _minutes(athlete: Athlete, level: Level, weekdays: tuple[Weekday, ...]) -> dict[Weekday, int]:
    """Give the minutes of each training day."""
    default = levels.DEFAULT_SESSION_MINUTES[level]
    if isinstance(athlete.minutes, dict):
        return {day: athlete.minutes.get(day, default) for day in weekdays}
    if athlete.minutes is None and is_careful(athlete.age, athlete.conditions):
        # The longer warm-up needs its room, or a default session would hold next to nothing.
        return dict.fromkeys(weekdays, default + 5)
    return dict.fromkeys(weekdays, athlete.minutes or default)


def _number(day: Weekday) -> int:
    """Order days as a week does."""
    return day.number
