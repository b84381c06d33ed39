"""What a wish would come to on one rung: effort and dose as they should be, limits over days and weeks left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseKind, Effort
from montagefit.planner.allowances import Place
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.choice import Choice
from montagefit.planner.doses import Dose, light_share, wished_dose
from montagefit.planner.efforts import effort_for, span_of
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import GETS_COLD
from montagefit.science import levels

_MOST_ITEMS = ((360, 2), (600, 3), (960, 4), (1_320, 5), (1_800, 6), (2_400, 7))
"""Seconds of main part up to which a session holds so many items as a rule [D]."""

PAGE_ITEMS = 8
"""Items of a main part that a week page has room for."""

SECOND_RUN_FROM_SECONDS = 2_400
"""Seconds of main part from which a session may hold two stretches on the feet [D]."""

_MOST_SHARE = 45
"""Percent of a main part that one wish may take, so that the first does not swallow the session [D]."""

_LEAST_SHARE_SECONDS = 240
"""Seconds that a wish may take in any session [D]."""

_EASY_STRETCH = 65
"""Percent of an easy session's main part that one stretch on the feet may take from the start [D]."""


@dataclass(frozen=True)
class Room:
    """The session that is to be filled, and what it holds already."""

    session: SessionOutline
    week: WeekOutline
    facts: AthleteFacts
    ledger: Ledger
    seconds: int
    present: Sequence[Choice] = ()
    """What is fixed: a benchmark."""
    menu: Mapping[str, Dose] = field(default_factory=dict)
    """What it is meant to hold, with doses; more is added where this leaves room."""

    def place(self, others: Sequence[Choice]) -> Place:
        """Give the place of one more choice beside others."""
        return Place(self.ledger, self.session.day, self.week, (*self.present, *others))


def usual_items(seconds: int, week: WeekOutline) -> int:
    """Give how many items a main part holds as a rule.

    A light week keeps its exercises and cuts their sets (1.3 [V12]), so the full week's room decides.
    """
    full = seconds / light_share(week)
    return next((items for limit, items in _MOST_ITEMS if full <= limit), PAGE_ITEMS)


def share_at_most(seconds: int) -> int:
    """Give the seconds of a main part that one wish may take."""
    return max(seconds * _MOST_SHARE // 100, _LEAST_SHARE_SECONDS)


def proposal(wish: Candidate, index: int, room: Room, share: int, *, relaxed: bool = False) -> Choice | str:
    """Give what a wish comes to on one rung, in at most `share` seconds, or why it comes to nothing."""
    rpe = effort_of(wish, index, room, relaxed=relaxed)
    if isinstance(rpe, str):
        return rpe
    return Choice(wish.ladder, wish.ladder.rungs[index], dose_of(wish, index, room, share), rpe)


def effort_of(wish: Candidate, index: int, room: Room, *, relaxed: bool = False) -> int | str:
    """Give the effort of a rung in a session, or why it does not suit."""
    exercise, step = wish.ladder.exercise, wish.ladder.rungs[index]
    rpe = effort_for(room.session.rpe, span_of(exercise, step.rung), room.facts, room.week)
    if rpe is None:
        return "its effort is above this session's"
    if room.session.is_calm:
        harsh = rpe >= levels.HARD_RPE or any(each in GETS_COLD for each in exercise.limits_of(step.rung))
        if harsh:
            return "a session this short stays calm"
    easy = room.session.theme.effort is Effort.EASY
    most = room.session.rpe + (1 if exercise.id in room.menu else 0)  # the menu saw a day that was a little brisker
    if easy and not relaxed and wish.tier >= Tier.GUEST and step.rung.rpe[0] > most:
        return "it is too brisk for an easy day"
    return rpe


def dose_of(wish: Candidate, index: int, room: Room, share: int, *, weeks_ahead: int = 0) -> Dose:
    """Give the dose of a rung; `weeks_ahead` counts exposures that will have been there by then."""
    ladder = wish.ladder
    exercise, step = ladder.exercise, ladder.rungs[index]
    standing = room.ledger.standing(ladder)
    dose = wished_dose(
        exercise,
        step.rung,
        exposures=weeks_ahead + (standing.exposures if index == standing.index else 0),
        first_ever=standing.ever == 0,
        last_rung=index + 1 == len(ladder.rungs),
        week=room.week,
        facts=room.facts,
    )
    if room.session.theme.effort is Effort.EASY:
        dose = _long_and_easy(dose, exercise.dose, step.rung.work_seconds, share)
    return dose


def _long_and_easy(dose: Dose, kind: DoseKind, span: tuple[int, int] | None, seconds: int) -> Dose:
    """Let one easy stretch take most of an easy session, as far as its rung goes."""
    if kind is not DoseKind.CONTINUOUS or dose.sets > 1 or span is None:
        return dose
    wished = min(span[1], seconds * _EASY_STRETCH // 100 // 60 * 60)
    return replace(dose, work_seconds=max(dose.work_seconds or 0, wished))
