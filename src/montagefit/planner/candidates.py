"""Step 6, first half: which exercises a session may hold, in the order of what matters to the film and the body."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from montagefit.model.film_plan import FilmPlan
from montagefit.model.vocabulary import Pattern, Role
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ladders import FilmDrill, Ladders, OpenLadder
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline


class Tier(IntEnum):
    """Why an exercise is wanted, the most important first."""

    SIGNATURE = 0
    FEATURED = 1
    BALANCE = 2
    INTRODUCED = 3
    THEME = 4
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

    def __init__(self, film_plan: FilmPlan, drills: dict[str, FilmDrill], ladders: Ladders) -> None:
        """Take what does not change over a program."""
        self._film_plan = film_plan
        self._drills = drills
        self._support = ladders.having(Role.SUPPORT)
        self._balance = tuple(each for each in self._support if each.exercise.pattern is Pattern.BALANCE)
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
        balance_first: bool,
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
        ordered += [(each, Tier.FEATURED) for each in sorted(dict.fromkeys(here), key=by_theme)]
        ordered += [(each, Tier.FEATURED) for each in sorted(dict.fromkeys(homeless), key=by_theme)]
        own = [each for each in theme.exercises if each not in featured]
        introduced = [each for each in own if self._beat_of.get(each, 0) <= now]
        later = [each for each in own if each not in introduced]
        result = list(self._film(ordered))
        if balance_first:
            result[1:1] = [replace(each, tier=Tier.BALANCE) for each in self._supporting(self._balance, ledger, session.rpe)[:1]]
        support = self._supporting(
            tuple(each for each in self._support if each.exercise.pattern in theme.support), ledger, session.rpe
        )
        result += support[:1]
        result += self._film([(each, Tier.INTRODUCED) for each in sorted(introduced, key=by_turn)])
        result += self._film([(each, Tier.THEME) for each in sorted(later, key=by_turn)])
        result += support[1:]
        others = tuple(each for each in self._support if each.exercise.pattern not in theme.support)
        result += self._supporting(others, ledger, session.rpe)
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
