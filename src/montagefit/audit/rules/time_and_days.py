"""Minutes, days, warm-up and cool-down (I03, I04, I05)."""

from collections import defaultdict
from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import ROUNDING, TINY, Day, Timeline
from montagefit.audit.wording import WHO, capitalised, counted, listed, tidy
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import PartName, Weekday
from montagefit.science import ages, levels, load, sessions

_WEEKDAYS = tuple(Weekday)


def minutes(timeline: Timeline) -> Iterator[Fault]:
    """I03: the sessions of a day are no longer than the athlete's minutes for that day, rests and all."""
    athlete = timeline.program.athlete
    spent: dict[int, float] = defaultdict(float)
    for day in timeline.days:
        weekday = _WEEKDAYS[day.date.weekday()]
        allowed = athlete.minutes.get(weekday)
        # The items may be a rounding longer than the session that holds them.
        today = day.date.toordinal()
        spent[today] += max(day.session.minutes, day.minutes - ROUNDING)
        if allowed is not None and spent[today] > allowed + TINY:
            yield day.fault(f"The session takes {tidy(spent[today])} min; there are {allowed} min on this day.")
        if allowed is None and weekday in athlete.weekdays:
            yield day.fault(f"The athlete trains on a {weekday.value}, but it is not said for how many minutes.")


def training_days(timeline: Timeline) -> Iterator[Fault]:
    """I04: training is on the athlete's days, no more of them than the level allows, with a day of rest."""
    level = timeline.level
    own = timeline.program.athlete.weekdays
    for day in timeline.days:
        weekday = _WEEKDAYS[day.date.weekday()]
        if weekday not in own:
            yield day.fault(f"The session is on a {weekday.value}; the athlete's days are {listed(own)}.")
    for week in timeline.weeks:
        trained = len(week.dates_of(week.days))
        most = min(levels.TRAINING_DAYS_AT_MOST[level], load.DAYS_PER_WEEK - levels.REST_DAYS_AT_LEAST)
        if trained > most:
            yield week.fault(f"The week has {counted(trained, 'training day')}; {WHO[level]} has {most} at most.")


def warm_up_and_cool_down(timeline: Timeline) -> Iterator[Fault]:
    """I05: every session starts and ends gently for long enough."""
    careful = _is_careful(timeline.program.athlete)
    for day in timeline.days:
        hard = any(item.rpe >= levels.HARD_RPE for item in day.items)
        before = sessions.WARM_UP_BEFORE_HARD_AT_LEAST if hard else sessions.WARM_UP_AT_LEAST
        after = sessions.COOL_DOWN_AT_LEAST
        if careful:
            before, after = sessions.CAREFUL_WARM_UP_AT_LEAST, sessions.CAREFUL_COOL_DOWN_AT_LEAST
        for part, least in ((PartName.WARM_UP, before), (PartName.COOL_DOWN, after)):
            taken = _minutes_of(day, part)
            if taken < least - TINY:
                yield day.fault(f"{capitalised(part.value)}: {tidy(taken)} min; it takes at least {tidy(least)} min.")


def _is_careful(athlete: AthleteFacts) -> bool:
    """Say whether age or heart ask for a longer start and end."""
    old = athlete.age is not None and athlete.age >= ages.OLDER_AGE
    return old or any(condition in ages.CAREFUL for condition in athlete.conditions)


def _minutes_of(day: Day, part: PartName) -> float:
    """Add up the minutes of one part."""
    return sum(item.minutes for item in day.session.items(part))
