"""The sizes an exercise could have in a session: small, as it should be, and large."""

from collections.abc import Iterator
from dataclasses import replace

from montagefit.model.exercise import Exercise, Rung
from montagefit.model.vocabulary import DoseKind, Effort
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.choice import Choice
from montagefit.planner.doses import Dose, cut_to, dose_seconds, with_one_more, within_limits
from montagefit.planner.ladders import OpenLadder
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import Ahead
from montagefit.planner.proposals import Room, dose_of, effort_of, share_at_most
from montagefit.science import ages, conditioning, levels
from montagefit.science.timing import TRANSITION_SECONDS

_FEWEST_SETS = 2
"""Sets of the small size."""


class Sizes:
    """Looks doses up once for all sessions of some weeks that do not differ in what they hang on."""

    def __init__(self, ledger: Ledger, first_week: int) -> None:
        """Take what was trained before the first of these weeks."""
        self._ledger, self._first_week = ledger, first_week
        self._doses: dict[tuple[object, ...], tuple[Dose, tuple[tuple[Dose, int], ...]]] = {}
        self._choices: dict[tuple[str, int, Dose, int], Choice] = {}

    def of(self, ahead: Ahead, wish: Candidate) -> tuple[Choice, ...]:
        """Give a wish in its sizes on the highest rung that suits the session; none where nothing fits."""
        ladder = wish.ladder
        top = self._ledger.usable_index(ladder, ahead.week)
        if top is None:
            return ()
        room = Room(ahead.outline, ahead.week, self._ledger.facts, self._ledger, ahead.seconds)
        share = ahead.seconds - TRANSITION_SECONDS
        if wish.tier is not Tier.SIGNATURE:
            share = min(share, share_at_most(ahead.seconds))
        stays = wish.tier <= Tier.FEATURED or ladder.exercise.dose is DoseKind.CONTINUOUS
        for index in range(top, -1 if stays else top - 1, -1):
            rpe = effort_of(wish, index, room)
            if isinstance(rpe, int):
                doses = self._fitting(wish, index, room, share, rpe)
                return tuple(self._choice(ladder, index, dose, rpe) for dose in doses)
        return ()

    def _choice(self, ladder: OpenLadder, index: int, dose: Dose, rpe: int) -> Choice:
        """Give a choice, the same object for the same one: it remembers what it counts."""
        key = (ladder.exercise.id, index, dose, rpe)
        if key not in self._choices:
            self._choices[key] = Choice(ladder, ladder.rungs[index], dose, rpe)
        return self._choices[key]

    def _fitting(self, wish: Candidate, index: int, room: Room, share: int, rpe: int) -> list[Dose]:
        """Give the doses that fit into a share: as it should be, two sets, and as many as may be."""
        exercise, rung = wish.ladder.exercise, wish.ladder.rungs[index].rung
        is_stretch = exercise.dose is DoseKind.CONTINUOUS
        usual, sizes = self._sizes(wish, index, room, share)
        fitting = [dose for dose, seconds in sizes if seconds <= share]
        if is_stretch:
            cut = cut_to(exercise, rung, usual, share, fewest=min(_FEWEST_SETS, usual.sets))
            found = [] if cut is None else [cut]
        else:
            fewest = min(_FEWEST_SETS, usual.sets)
            found = [dose for dose in fitting if fewest <= dose.sets <= usual.sets][-1:]
            found += [dose for dose in fitting if dose.sets == fewest and found and dose != found[0]]
        is_new = not is_stretch and self._ledger.standing(wish.ladder).ever == 0
        grows = rpe < levels.HARD_RPE and not room.week.is_light and not is_new
        return [*found, *(dose for dose in fitting[-1:] if found and grows and dose not in found)]

    def _sizes(self, wish: Candidate, index: int, room: Room, share: int) -> tuple[Dose, tuple[tuple[Dose, int], ...]]:
        """Give the wished dose of a rung, and all its doses with their seconds, the smallest first."""
        exercise, rung = wish.ladder.exercise, wish.ladder.rungs[index].rung
        number = room.week.number
        is_easy = room.session.theme.effort is Effort.EASY
        stretch = (is_easy, share) if exercise.dose is DoseKind.CONTINUOUS else ()
        key = (exercise.id, index, room.week.kind, _phase(self._ledger, number), stretch)
        if key not in self._doses:
            usual = dose_of(wish, index, room, share, weeks_ahead=number - self._first_week)
            sizes = list(_all_sizes(usual, exercise, rung, room))
            self._doses[key] = usual, tuple((dose, dose_seconds(exercise, rung, dose)) for dose in sizes)
        return self._doses[key]


def _phase(ledger: Ledger, week: int) -> tuple[bool, ...]:
    """Tell which of the limits that hang on the number of a week hold."""
    return (week <= conditioning.NOVICE_STAIR_WEEKS, ledger.is_older and week <= ages.OLDER_SINGLE_SET_WEEKS)


def _all_sizes(usual: Dose, exercise: Exercise, rung: Rung, room: Room) -> Iterator[Dose]:
    """Give a dose with fewer sets, as it is, and larger as far as its rung goes."""
    if exercise.dose is not DoseKind.CONTINUOUS:
        yield from (replace(usual, sets=sets) for sets in range(1, usual.sets))
    yield usual
    large = usual
    while (more := with_one_more(exercise, rung, large)) is not None:
        if within_limits(exercise, rung, more, room.week, room.facts) != more:
            return
        large = more
        yield large
