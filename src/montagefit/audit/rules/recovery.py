"""Time to recover: muscles after hard sets, and hard days (I06, I18)."""

from collections import deque
from collections.abc import Iterator
from datetime import timedelta

from montagefit.audit.doses import is_resistance, limits_of
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Day, Timeline, hours_between, too_close
from montagefit.audit.wording import WHO, capitalised, counted, listed
from montagefit.model.vocabulary import Muscle
from montagefit.science import levels, strength

_KINDS = {limit: f"{limit.value.replace('-', ' ')} work" for limit in strength.LONG_RECOVERY}


def muscles(timeline: Timeline) -> Iterator[Fault]:
    """I06: hard sets of one muscle are 48 h apart, 72 h where either was of the harshest kinds.

    Our reading: a set counts for its primary muscles, in resistance patterns of the main part, from effort 6 on.
    """
    recent: deque[tuple[Day, dict[Muscle, int]]] = deque()
    window = timedelta(hours=strength.LONG_RECOVERY_HOURS)
    for day in timeline.days:
        needs = _needs(day)
        while recent and day.date - recent[0][0].date >= window:
            recent.popleft()
        for earlier, before in recent:
            gap = hours_between(earlier, day)
            tired = [muscle for muscle in needs if muscle in before and gap < max(needs[muscle], before[muscle])]
            if tired:
                hours = max(max(needs[muscle], before[muscle]) for muscle in tired)
                yield day.fault(
                    f"{capitalised(listed(tired))} worked hard on {earlier.place}, {gap} h before; "
                    f"that takes {hours} h between."
                )
        if needs:
            recent.append((day, needs))


def harsh_kinds(timeline: Timeline) -> Iterator[Fault]:
    """I06: sprints, jumps, eccentrics and one-arm push-ups are 72 h from the next of their own kind."""
    for limit in strength.LONG_RECOVERY:
        days = [day for day, _ in timeline.under(limit)]
        for first, second in too_close(days, strength.LONG_RECOVERY_HOURS):
            yield second.fault(
                f"{capitalised(_KINDS[limit])} comes {hours_between(first, second)} h after {first.place}; "
                f"that takes {strength.LONG_RECOVERY_HOURS} h between."
            )


def hard_days(timeline: Timeline) -> Iterator[Fault]:
    """I18: no more hard days than the level allows, and not two in a row for novice and intermediate.

    A day is hard with a session effort of 7 or more, or with five minutes of work at 7 or more; rests are left out and
    a repetition is three seconds (our reading).
    """
    level = timeline.level
    for week in timeline.weeks:
        hard = len(week.dates_of(day for day in week.days if day.hard))
        most = levels.hard_days_at_most(level, week.number)
        if hard > most:
            yield week.fault(f"The week has {counted(hard, 'hard day')}; {WHO[level]} has {most} at most in this week.")
    if not levels.HARD_DAYS_IN_A_ROW[level]:
        every = [day for day in timeline.days if day.hard]
        for first, second in too_close(every, 2 * strength.HOURS_PER_DAY):
            yield second.fault(f"This hard day comes right after the one on {first.place}; {WHO[level]} rests between.")


def _needs(day: Day) -> dict[Muscle, int]:
    """Give the muscles that worked hard on a day, with the hours each needs."""
    needs: dict[Muscle, int] = {}
    for item in day.main:
        if item.rpe >= strength.HARD_SET_RPE and is_resistance(item):
            hours = strength.recovery_hours(limits_of(item))
            for muscle in item.muscles.primary:
                needs[muscle] = max(hours, needs.get(muscle, 0))
    return needs
