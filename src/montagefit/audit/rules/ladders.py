"""Ladders are climbed one step at a time (I29)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Day, Timeline
from montagefit.audit.wording import WHO, counted, listed
from montagefit.model.program import Item, Ladder
from montagefit.model.vocabulary import DoseLimit
from montagefit.science import ladders


def climbing(timeline: Timeline) -> Iterator[Fault]:
    """I29: a ladder starts at its placement and climbs one open rung at a time, after two sessions in two weeks.

    The exposures of each exercise are read in order of date against the ladder on its card; a rung reached earlier
    may be trained again at any time.
    """
    cards = {card.exercise: card for card in timeline.program.cards}
    if not cards:
        if any(day.main for day in timeline.days):
            yield timeline.fault("There are no drill cards, so no ladder can be checked.")
        return
    climbs = {exercise: _Climb(card.ladder) for exercise, card in cards.items()}
    for day in timeline.days:
        main = {item.exercise for item in day.main}
        for exercise, items in _by_exercise(day).items():
            if exercise in climbs:
                yield from (day.fault(message) for message in climbs[exercise].train(day.week, items))
            elif exercise in main:
                yield day.fault(f"{items[0].name} has no drill card, so its ladder cannot be checked.")


def one_arm(timeline: Timeline) -> Iterator[Fault]:
    """I29: one-arm push-ups need a level, a test and arms and back that are well, and stay few."""
    athlete = timeline.program.athlete
    test, least = ladders.ONE_ARM_TEST
    shown = athlete.tests.get(test, 0)
    sore = [area.value.replace("-", " ") for area in athlete.spare if area in ladders.ONE_ARM_NOT_WITH]
    for week in timeline.weeks:
        days = [day for day in week.days if day.under(DoseLimit.ONE_ARM_PUSH_UP)]
        for day in days:
            name = day.under(DoseLimit.ONE_ARM_PUSH_UP)[0].name
            if timeline.level.rank < ladders.ONE_ARM_LEVEL.rank:
                yield day.fault(f"{name} is for {WHO[ladders.ONE_ARM_LEVEL]} at least, not for {WHO[timeline.level]}.")
            if shown < least:
                yield day.fault(f"{name} asks for {least} push-ups in a test; the athlete has shown {shown}.")
            if sore:
                yield day.fault(f"{name} is not for somebody who spares the {listed(sore)}.")
        sets = sum(item.sets for item in week.under(DoseLimit.ONE_ARM_PUSH_UP))
        if len(days) > ladders.ONE_ARM_SESSIONS_A_WEEK_AT_MOST:
            yield week.fault(
                f"There are one-arm push-ups in {len(days)} sessions; a week has "
                f"{ladders.ONE_ARM_SESSIONS_A_WEEK_AT_MOST} at most."
            )
        if sets > ladders.ONE_ARM_SETS_A_WEEK_AT_MOST:
            yield week.fault(
                f"There are {sets} sets of one-arm push-ups; a week has {ladders.ONE_ARM_SETS_A_WEEK_AT_MOST} at most."
            )


def _by_exercise(day: Day) -> Mapping[str, list[Item]]:
    """Give the items of a day by exercise, in order."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in day.items:
        found[item.exercise].append(item)
    return found


class _Climb:
    """One exercise on its way up its ladder, from session to session."""

    def __init__(self, ladder: Ladder) -> None:
        """Stand in front of the ladder."""
        self._names = [step.id for step in ladder.steps]
        self._open = [place for place, step in enumerate(ladder.steps) if step.open]
        self._placed = ladder.placed
        self._top: int | None = None
        self._sessions: Counter[int] = Counter()
        self._weeks: dict[int, set[int]] = defaultdict(set)

    def train(self, week: int, items: Sequence[Item]) -> Iterator[str]:
        """Take the items of one session and say what is wrong with their rungs."""
        here = []
        for item in items:
            if item.rung not in self._names:
                yield f"{item.name} is on the rung {item.rung!r}, which its ladder does not have."
                continue
            place = self._names.index(item.rung)
            if place not in self._open:
                yield f"{item.name} is on the rung {item.rung!r}, which is not open to this athlete."
            here.append((place, item.name))
        for place, name in sorted(dict.fromkeys(here)):
            wrong = self._start(place) if self._top is None else self._step(self._top, place)
            if wrong is not None:
                yield f"{name} {wrong}."
            self._top = place if self._top is None else max(place, self._top)
        for place in dict.fromkeys(place for place, _ in here):
            self._sessions[place] += 1
            self._weeks[place].add(week)

    def _start(self, place: int) -> str | None:
        """Say what is wrong with a first rung."""
        if self._placed in self._names and place > self._names.index(self._placed):
            return f"starts on {self._names[place]!r}, above its placement {self._placed!r}"
        return None

    def _step(self, top: int, place: int) -> str | None:
        """Say what is wrong with a rung after the highest one so far."""
        placed = self._names.index(self._placed) if self._placed in self._names else 0
        if place <= max(top, placed):  # where an athlete was placed, every rung up to it is theirs
            return None
        if any(top < between < place for between in self._open):
            return f"goes from {self._names[top]!r} to {self._names[place]!r} and leaves a rung out"
        sessions, weeks = self._sessions[top], len(self._weeks[top])
        if sessions < ladders.EXPOSURES_BEFORE_CLIMBING or weeks < ladders.WEEKS_BEFORE_CLIMBING:
            return (
                f"leaves {self._names[top]!r} after {counted(sessions, 'session')} in {counted(weeks, 'week')}; it "
                f"takes {ladders.EXPOSURES_BEFORE_CLIMBING} sessions in {ladders.WEEKS_BEFORE_CLIMBING} weeks"
            )
        return None
