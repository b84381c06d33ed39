"""Step 6, first half: which exercises a session may hold, in the order of what matters to the film and the body."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from montagefit.model.vocabulary import Pattern, Role
from montagefit.planner.case import Case
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ladders import FilmDrill, OpenLadder
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.science import balance
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

    def __init__(self, case: Case) -> None:
        """Take what does not change over a program; balance work is for older athletes."""
        self._film_plan = case.film_plan
        self._drills = case.drills
        # Where the film has a drill for a pattern and its muscle, the drill is the support.
        drills = [each for each in case.drills.values() if each.exact and each.asked.pattern in RESISTANCE_PATTERNS]
        trained = {(each.asked.pattern, each.asked.primary[:1]) for each in drills}
        self._support = [
            Candidate(each, Tier.SUPPORT, None)
            for each in case.ladders.having(Role.SUPPORT)
            if (each.exercise.pattern is not Pattern.BALANCE or case.is_older)
            and (each.exercise.pattern, each.exercise.primary[:1]) not in trained
        ]
        self._support += [Candidate(each.ladder, Tier.SUPPORT, each) for each in drills if each.ladder is not None]
        self._beat_of: dict[str, int] = {}
        for number, beat in enumerate(case.film_plan.beats):
            for exercise_id in beat.featured:
                self._beat_of.setdefault(exercise_id, number)

    def wishes(
        self,
        session: SessionOutline,
        week: WeekOutline,
        ledger: Ledger,
        themes_to_come: frozenset[str],
    ) -> list[Candidate]:
        """Give the candidates of a session, most wanted first; each exercise once."""
        film, theme = self._film_plan, session.theme
        order = _Order(self._drills, session, ledger)
        now = max(index for index, beat in enumerate(film.beats) if beat in week.beats)
        featured = dict.fromkeys(each for beat in week.beats for each in beat.featured)
        elsewhere = {exercise for each in themes_to_come if each != theme.id for exercise in film.theme(each).exercises}
        here = [each for each in featured if each in theme.exercises]
        homeless = [each for each in featured if each not in theme.exercises and each not in elsewhere]
        own = [each for each in theme.exercises if each not in featured]
        guests = [each for each in film.exercises if each not in theme.exercises and each not in elsewhere]
        every = self._supporting(session, ledger)
        support = [each for each in every if each.ladder.exercise.pattern in theme.support]
        others = [each for each in every if each.ladder.exercise.pattern not in theme.support]
        early = 1 if session.minutes < _LONG_SESSION_MINUTES else 2
        wanted = [
            *self._film(self._signature(session, ledger, themes_to_come, elsewhere), Tier.SIGNATURE),
            # A featured drill that had its day this week lets the others go first.
            *self._film([each for each in order.by_theme(here) if not order.used(each)], Tier.FEATURED),
            *self._film([each for each in order.by_theme(homeless) if not order.used(each)], Tier.FEATURED),
            *support[:early],
            *self._film(order.by_turn(each for each in own if self._beat_of.get(each, 0) <= now), Tier.INTRODUCED),
            *self._film([each for each in order.by_theme(here) if order.used(each)], Tier.FEATURED),
            *self._film(order.by_turn(each for each in own if self._beat_of.get(each, 0) > now), Tier.THEME),
            *self._film(
                [each for each in order.by_turn(guests) if self._beat_of.get(each, 0) <= now and not order.used(each)],
                Tier.GUEST,
            ),
            *support[early:],
            *(each for each in others if each.ladder.exercise.pattern not in _LAST_RESORT),
            *(each for each in others if each.ladder.exercise.pattern in _LAST_RESORT),
        ]
        early_ones = {each for each in film.held_back if self._beat_of.get(each, 0) > now}
        once: dict[str, Candidate] = {}
        for each in wanted:
            if each.ladder.exercise.id not in early_ones:
                once.setdefault(each.ladder.exercise.id, each)
        return list(once.values())

    def _signature(
        self, session: SessionOutline, ledger: Ledger, to_come: frozenset[str], elsewhere: set[str]
    ) -> list[str]:
        """Give the signature drill where it belongs, or on the last day when the week has not had it."""
        signature = self._film_plan.signature
        missing = not to_come and not ledger.week.exercises[signature] and signature not in elsewhere
        return [signature] if signature in session.theme.exercises or missing else []

    def _film(self, exercise_ids: Iterable[str], tier: Tier) -> Iterator[Candidate]:
        """Turn film drills into candidates, leaving out what nothing stands in for."""
        for exercise_id in exercise_ids:
            drill = self._drills[exercise_id]
            if drill.ladder is not None:
                yield Candidate(drill.ladder, tier, drill)

    def _supporting(self, session: SessionOutline, ledger: Ledger) -> list[Candidate]:
        """Order support so that the family of patterns with the least work of late comes first."""
        minutes = ledger.family_minutes()

        def rank(candidate: Candidate) -> tuple[float, int, int, int, str]:
            exercise = candidate.ladder.exercise
            return (
                minutes.get(balance.FAMILY_OF.get(exercise.pattern, exercise.pattern.value), 0.0),
                _mismatch(candidate.ladder, session.rpe, ledger),
                ledger.week.exercises[exercise.id],
                ledger.standing(candidate.ladder).last_week,
                exercise.id,
            )

        return sorted(self._support, key=rank)


class _Order:
    """Orders the film's drills for one session."""

    def __init__(self, drills: dict[str, FilmDrill], session: SessionOutline, ledger: Ledger) -> None:
        """Take what the order hangs on."""
        self._drills, self._session, self._ledger = drills, session, ledger

    def used(self, exercise_id: str) -> int:
        """Count the sessions of this week that had a drill."""
        ladder = self._drills[exercise_id].ladder
        return self._ledger.week.exercises[ladder.exercise.id] if ladder else 0

    def by_theme(self, exercise_ids: Iterable[str]) -> list[str]:
        """Put unused ones first, then in the order of the theme."""
        return sorted(exercise_ids, key=lambda each: (self.used(each), self._place(each)))

    def by_turn(self, exercise_ids: Iterable[str]) -> list[str]:
        """Put those first that suit the effort and have waited longest."""

        def rank(exercise_id: str) -> tuple[int, int, int, int]:
            ladder = self._drills[exercise_id].ladder
            last = self._ledger.standing(ladder).last_week if ladder else 0
            mismatch = _mismatch(ladder, self._session.rpe, self._ledger)
            return self.used(exercise_id), mismatch, last, self._place(exercise_id)

        return sorted(exercise_ids, key=rank)

    def _place(self, exercise_id: str) -> int:
        """Give the place in the theme, after all others for guests."""
        theme = self._session.theme.exercises
        return theme.index(exercise_id) if exercise_id in theme else len(theme)


def _mismatch(ladder: OpenLadder | None, rpe: int, ledger: Ledger) -> int:
    """Give how far the efforts of the current rung are from a session's."""
    if ladder is None:
        return 0
    low, high = ladder.rungs[ledger.standing(ladder).index].rung.rpe
    return max(0, low - rpe) + max(0, rpe - high)
