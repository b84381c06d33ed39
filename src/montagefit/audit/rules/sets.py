"""Sets a muscle, days a muscle group, full sit-ups, new exercises (I07, I08, I30, I35)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import ceil

from montagefit.audit.doses import is_resistance, repetitions
from montagefit.audit.finding import Fault
from montagefit.audit.timeline import TINY, Timeline
from montagefit.audit.wording import WHO, capitalised, counted, listed, tidy
from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseLimit, Muscle
from montagefit.science import core, ladders, strength


def muscle_sets(timeline: Timeline) -> Iterator[Fault]:
    """I07: sets a muscle stay under the caps of the session and of the week.

    A set counts one for a primary and a half for a secondary muscle; resistance patterns of the main part count,
    whatever their effort (our reading).
    """
    for week in timeline.weeks:
        total: dict[Muscle, float] = defaultdict(float)
        for day in week.days:
            today = _sets(day.main)
            for muscle, sets in today.items():
                if sets > strength.SESSION_SETS_AT_MOST + TINY:
                    yield day.fault(
                        f"{capitalised(muscle.value)}: {tidy(sets)} sets in one session; "
                        f"the limit is {tidy(strength.SESSION_SETS_AT_MOST)}."
                    )
                total[muscle] += sets
        most = strength.weekly_sets_at_most(timeline.level, week.number)
        for muscle, sets in total.items():
            if sets > most + TINY:
                yield week.fault(
                    f"{capitalised(muscle.value)}: {tidy(sets)} sets in the week; "
                    f"{WHO[timeline.level]} has {tidy(most)} at most."
                )


def major_muscles(timeline: Timeline) -> Iterator[Fault]:
    """I08: every major muscle group is trained on two days a week, where there are two days to train.

    A group is trained by resistance work of the main part that has one of its muscles, primary or secondary (ours).
    """
    least = strength.MAJOR_MUSCLE_DAYS_AT_LEAST
    if len(timeline.program.athlete.weekdays) < least:
        return
    for week in timeline.weeks:
        trained = [(day, {muscle for muscle, sets in _sets(day.main).items() if sets}) for day in week.days]
        missing = [
            f"{group} {counted(had, 'day')}"
            for group, muscles in strength.MAJOR_MUSCLES.items()
            if (had := len(week.dates_of(day for day, here in trained if here & muscles))) < least
        ]
        if missing and week.days:
            yield week.fault(f"Trained on fewer than {least} days: {listed(missing)}.")


def sit_ups(timeline: Timeline) -> Iterator[Fault]:
    """I30: full sit-ups stay few, and there are none with a sore back or neck or a hernia."""
    athlete = timeline.program.athlete
    restrictions = [each.value for each in (*athlete.spare, *athlete.conditions) if each in core.NO_SIT_UPS]
    for week in timeline.weeks:
        total = 0
        for day in week.days:
            done = sum(repetitions(item) for item in day.under(DoseLimit.FULL_SIT_UP))
            total += done
            if day.under(DoseLimit.FULL_SIT_UP) and restrictions:
                yield day.fault(f"There are full sit-ups, which {restrictions[0]} rules out.")
            if done > core.SIT_UPS_A_SESSION_AT_MOST:
                yield day.fault(
                    f"There are {done} full sit-ups; a session has {core.SIT_UPS_A_SESSION_AT_MOST} at most."
                )
        if total > core.SIT_UPS_A_WEEK_AT_MOST:
            yield week.fault(f"There are {total} full sit-ups; a week has {core.SIT_UPS_A_WEEK_AT_MOST} at most.")


def new_eccentrics(timeline: Timeline) -> Iterator[Fault]:
    """I35: the first two sessions of an eccentric exercise have two sets of five at most."""
    seen: Counter[str] = Counter()
    for day, items in timeline.under(DoseLimit.ECCENTRIC):
        for name in dict.fromkeys(item.exercise for item in items):
            own = [item for item in items if item.exercise == name]
            seen[name] += 1
            sets = sum(item.sets for item in own)
            reps = max(item.reps or 0 for item in own)
            many = sets > ladders.ECCENTRIC_SETS_AT_MOST or reps > ladders.ECCENTRIC_REPS_AT_MOST
            if seen[name] <= ladders.ECCENTRIC_EXPOSURES and many:
                yield day.fault(
                    f"{own[0].name} starts with {counted(sets, 'set')} of {reps}; the first "
                    f"{ladders.ECCENTRIC_EXPOSURES} sessions have {ladders.ECCENTRIC_SETS_AT_MOST} of "
                    f"{ladders.ECCENTRIC_REPS_AT_MOST} at most."
                )


def new_exercises(timeline: Timeline) -> Iterator[Fault]:
    """I35: an exercise starts with half the sets that its dose grows to, rounded up.

    The drill card says what it grows to; runs have their own rule (I11). That more than half of a session may not be
    new work cannot hold for a first session, and is not asked.
    """
    cards = {card.exercise: card for card in timeline.program.cards}
    known = {(name, step.id): step.most_sets for name, card in cards.items() for step in card.ladder.steps}
    seen: set[str] = set()
    for day in timeline.days:
        sets: Counter[tuple[str, str]] = Counter()
        names = {(item.exercise, item.rung): item.name for item in day.main}
        for item in day.main:
            sets[item.exercise, item.rung] += item.sets
        for form, done in sets.items():
            grown = known.get(form)
            most = ceil((grown or 0) * strength.NEW_EXERCISE_SHARE_OF_SETS)
            if form[0] not in seen and grown is not None and done > most:
                yield day.fault(
                    f"{names[form]} starts with {counted(done, 'set')}; it grows to {grown} and starts with {most}."
                )
        seen.update(item.exercise for item in day.items)


def _sets(items: Iterable[Item]) -> Mapping[Muscle, float]:
    """Count fractional sets a muscle."""
    sets: dict[Muscle, float] = defaultdict(float)
    for item in items:
        if is_resistance(item):
            primary = dict.fromkeys(item.muscles.primary)
            for muscle in primary:
                sets[muscle] += item.sets * strength.PRIMARY_SET
            for muscle in dict.fromkeys(item.muscles.secondary):
                if muscle not in primary:
                    sets[muscle] += item.sets * strength.SECONDARY_SET
    return sets
