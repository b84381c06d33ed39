"""Step 6, first half: which exercises a session may hold, in the order of what matters to the film and the body."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from montagefit.model.film_plan import FilmPlan
from montagefit.model.vocabulary import Pattern, Role
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ladders import FilmDrill, Ladders, OpenLadder
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.science.strength import RESISTANCE_PATTERNS


_LAST_RESORT = (Pattern.FOOTWORK, Pattern.BALANCE, Pattern.RUN, Pattern.CYCLE)
"""Support that fills a session up only when nothing closer to the film is left, unless the theme asks for it."""


_LONG_SESSION_MINUTES = 40
"""Minutes of session from which two support exercises come before the film's other drills [D]."""


class Tier(IntEnum):
    """Why an exercise is wanted, the most important first."""

    SIGNATURE = 0
    FEATURED = 1
    INTRODUCED = 2
    THEME = 3
    GUEST = 4
    SUPPORT = 5


@dataclass(frozen=True)
class Candidate:
    """An exercise that a session could use, and why."""

    ladder: OpenLadder
    tier: Tier
    drill: FilmDrill | None
    """The film's drill it trains; None for support."""


class Candidates:
    """Knows film, drills and support; gives the ordered wishes of one session."""

    def __init__(self, film_plan: FilmPlan, drills: dict[str, FilmDrill], ladders: Ladders, *, older: bool) -> None:
        """Take what does not change over a program; balance work is for older athletes."""
        self._film_plan = film_plan
        self._drills = drills
        trained = {
            (each.asked.pattern, each.asked.primary[:1])
            for each in drills.values()
            if each.exact and each.asked.pattern in RESISTANCE_PATTERNS
        }
        self._support = tuple(
            each
            for each in ladders.having(Role.SUPPORT)
            if (each.exercise.pattern is not Pattern.BALANCE or older)
            and (each.exercise.pattern, each.exercise.primary[:1]) not in trained
        )
        self._beat_of: dict[str, int] = {}
        for number, beat in enumerate(film_plan.beats):
            for exercise_id in beat.featured:
                self._beat_of.setdefault(exercise_id, number)

    def wishes(  # noqa: PLR0913 - what a wish hangs on
        self,
        session: SessionOutline,
        week: WeekOutline,
        ledger: Ledger,
        themes_to_come: frozenset[str],
        *,
        is_last: bool,
    ) -> list[Candidate]:
        """Give the candidates of a session, most wanted first; each exercise once."""
        film, theme = self._film_plan, session.theme
        now = max(index for index, beat in enumerate(film.beats) if beat in week.beats)
        featured = [each for beat in week.beats for each in beat.featured]
        elsewhere = {
            exercise for each in themes_to_come if each != theme.id for exercise in film.theme(each).exercises
        }

        def used(exercise_id: str) -> int:
            ladder = self._drills[exercise_id].ladder
            return ledger.week_exercises[ladder.exercise.id] if ladder else 0

        def by_theme(exercise_id: str) -> tuple[int, int]:
            place = theme.exercises.index(exercise_id) if exercise_id in theme.exercises else 99
            return used(exercise_id), place

        def by_turn(exercise_id: str) -> tuple[int, int, int, int]:
            ladder = self._drills[exercise_id].ladder
            last = ledger.standing(ladder).last_week if ladder else 0
            return used(exercise_id), _mismatch(ladder, session.rpe, ledger), last, by_theme(exercise_id)[1]

        ordered: list[tuple[str, Tier]] = []
        if film.signature in theme.exercises or (
            is_last and not ledger.week_exercises[film.signature] and film.signature not in elsewhere
        ):
            ordered.append((film.signature, Tier.SIGNATURE))
        here = [each for each in featured if each in theme.exercises]
        homeless = [
            each
            for each in featured
            if each not in theme.exercises and each not in elsewhere and not ledger.week_exercises[each]
        ]
        # A featured drill that had its day this week lets the others go first.
        fresh = [each for each in sorted(dict.fromkeys(here), key=by_theme) if not used(each)]
        again = [each for each in sorted(dict.fromkeys(here), key=by_theme) if used(each)]
        ordered += [(each, Tier.FEATURED) for each in fresh]
        ordered += [(each, Tier.FEATURED) for each in sorted(dict.fromkeys(homeless), key=by_theme)]
        own = [each for each in theme.exercises if each not in featured]
        introduced = [each for each in own if self._beat_of.get(each, 0) <= now]
        later = [each for each in own if each not in introduced]
        result = list(self._film(ordered))
        support = self._supporting(
            tuple(each for each in self._support if each.exercise.pattern in theme.support), ledger, session.rpe
        )
        early = 1 if session.minutes < _LONG_SESSION_MINUTES else 2
        result += support[:early]
        result += self._film([(each, Tier.INTRODUCED) for each in sorted(introduced, key=by_turn)])
        result += self._film([(each, Tier.FEATURED) for each in again])
        result += self._film([(each, Tier.THEME) for each in sorted(later, key=by_turn)])
        guests = [
            each
            for each in film.exercises
            if each not in theme.exercises and self._beat_of.get(each, 0) <= now and each not in elsewhere
        ]
        result += self._film([(each, Tier.GUEST) for each in sorted(guests, key=by_turn) if not used(each)])
        result += support[early:]
        others = self._supporting(
            tuple(each for each in self._support if each.exercise.pattern not in theme.support), ledger, session.rpe
        )
        result += [each for each in others if each.ladder.exercise.pattern not in _LAST_RESORT]
        result += [each for each in others if each.ladder.exercise.pattern in _LAST_RESORT]
        seen: set[str] = set()
        return [
            each for each in result if not (each.ladder.exercise.id in seen or seen.add(each.ladder.exercise.id))  # type: ignore[func-returns-value]  # set.add gives None on purpose
        ]

    def _film(self, wanted: list[tuple[str, Tier]]) -> Iterator[Candidate]:
        """Turn film drills into candidates, leaving out what nothing stands in for."""
        for exercise_id, tier in wanted:
            drill = self._drills[exercise_id]
            if drill.ladder is not None:
                yield Candidate(drill.ladder, tier, drill)

    def _supporting(self, pool: tuple[OpenLadder, ...], ledger: Ledger, rpe: int) -> list[Candidate]:
        """Order support so that the pattern with the least work this week comes first."""

        def rank(ladder: OpenLadder) -> tuple[float, int, int, int, str]:
            exercise = ladder.exercise
            return (
                ledger.week_patterns[exercise.pattern],
                _mismatch(ladder, rpe, ledger),
                ledger.week_exercises[exercise.id],
                ledger.standing(ladder).last_week,
                exercise.id,
            )

        return [Candidate(ladder, Tier.SUPPORT, None) for ladder in sorted(pool, key=rank)]


def _mismatch(ladder: OpenLadder | None, rpe: int, ledger: Ledger) -> int:
    """Give how far the efforts of the current rung are from a session's."""
    if ladder is None:
        return 0
    low, high = ladder.rungs[ledger.standing(ladder).index].rung.rpe
    return max(0, low - rpe) + max(0, rpe - high)
