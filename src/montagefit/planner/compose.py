"""Step 6, second half: fill the main part of one session, greedily in the order of what matters."""

from dataclasses import dataclass, replace
from datetime import date

from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import DoseKind, DoseLimit, Effort, Pattern
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.doses import LIGHT_SHARE, Dose, cut_to, wished_dose, with_one_more, within_limits
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ledger import Choice, Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import GETS_COLD
from montagefit.science import ages, levels
from montagefit.science.timing import TRANSITION_SECONDS

_MOST_ITEMS = ((360, 2), (600, 3), (960, 4), (1_320, 5), (1_800, 6), (2_400, 7))
"""Seconds of main part up to which a session holds so many items as a rule [D]."""

_PAGE_ITEMS = 8
"""Items of a main part that a week page has room for."""

_LEFT_OVER = 12
"""Percent of a main part that may stay empty before more items are looked for [D]."""

_SECOND_RUN_FROM_SECONDS = 2_400
"""Seconds of main part from which a session may hold two stretches on the feet [D]."""

_EASY_STRETCH = 65
"""Percent of an easy session's main part that one stretch on the feet may take from the start [D]."""

_ORDER: dict[Pattern, int] = {
    Pattern.BALANCE: 0,
    Pattern.FOOTWORK: 1,
    Pattern.THROW: 2,
    Pattern.SQUAT: 3,
    Pattern.HINGE: 3,
    Pattern.LUNGE: 3,
    Pattern.PUSH_HORIZONTAL: 3,
    Pattern.PUSH_VERTICAL: 3,
    Pattern.PULL_HORIZONTAL: 3,
    Pattern.PULL_VERTICAL: 3,
    Pattern.ROTATION: 4,
    Pattern.DRAG: 4,
    Pattern.CARRY: 4,
    Pattern.CLIMB: 5,
    Pattern.STRIKE: 6,
    Pattern.JUMP: 6,
    Pattern.CYCLE: 7,
    Pattern.RUN: 7,
    Pattern.CORE: 8,
    Pattern.MOBILITY: 9,
}
"""Skill and power first, then strength, then conditioning, then core (science.md 1.6 [D])."""

_SPRINTS = (DoseLimit.SPRINT, DoseLimit.STAIR_SPRINT)


@dataclass(frozen=True)
class Pick:
    """A choice with the wish behind it."""

    choice: Choice
    candidate: Candidate
    new: bool
    """Whether this athlete meets the exercise for the first time."""
    climbed: bool
    """Whether this is the first time on a higher rung."""


@dataclass(frozen=True)
class Composed:
    """The main part of a session."""

    picks: tuple[Pick, ...]
    rejected: tuple[tuple[str, str], ...]
    """Exercise ids that were wanted and why they are not there."""


def compose(  # noqa: PLR0913 - one session hangs on all of these
    wishes: list[Candidate],
    session: SessionOutline,
    week: WeekOutline,
    facts: AthleteFacts,
    ledger: Ledger,
    seconds: int,
    present: list[Choice],
) -> Composed:
    """Fill so many seconds with the wishes, most wanted first, then lengthen what is there.

    `present` is what the session holds already: a benchmark.
    """
    room = seconds / LIGHT_SHARE[week.kind]  # a light week keeps its exercises and cuts their sets (1.3 [V12])
    usual = next((items for limit, items in _MOST_ITEMS if room <= limit), _PAGE_ITEMS)
    filling = _Filling(session, week, facts, ledger, seconds, present)
    filling.take(wishes, usual)
    filling.lengthen()
    if filling.left > seconds * _LEFT_OVER // 100:
        filling.take(wishes, _PAGE_ITEMS)
        filling.lengthen()
    if not filling.picks and not present:
        filling.take(wishes, 1, relaxed=True)
    picks = sorted(filling.picks, key=lambda pick: _place(pick.choice))
    aimed = _aim_effort(picks, session, facts, week, ledger, present)
    return Composed(tuple(aimed), tuple(filling.rejected.items()))


class _Filling:
    """The main part of one session while it fills."""

    def __init__(  # noqa: PLR0913 - one session hangs on all of these
        self,
        session: SessionOutline,
        week: WeekOutline,
        facts: AthleteFacts,
        ledger: Ledger,
        seconds: int,
        present: list[Choice],
    ) -> None:
        """Start empty, with so many seconds to fill."""
        self._session, self._week, self._facts, self._ledger = session, week, facts, ledger
        self._seconds = self.left = seconds
        self._present = present
        self.picks: list[Pick] = []
        self.rejected: dict[str, str] = {}

    def take(self, wishes: list[Candidate], most: int, *, relaxed: bool = False) -> None:
        """Take wishes in order until there are so many items; `relaxed` takes single sets too, before nothing."""
        for wish in wishes:
            name = wish.ladder.exercise.id
            if len(self.picks) >= most:
                return
            if any(pick.candidate is wish for pick in self.picks):
                continue
            if _is_second_stretch(wish, self.picks, self._seconds):
                self.rejected[name] = "one long stretch on the feet fills this session"
                continue
            others = [*self._present, *(pick.choice for pick in self.picks)]
            share = self.left - TRANSITION_SECONDS if relaxed else _share(wish, self.left, self._seconds)
            found = _try(
                wish, self._session, self._week, self._facts, self._ledger, others, share, relaxed=relaxed
            )
            if isinstance(found, str):
                self.rejected[name] = found
            elif wish.tier in {Tier.SUPPORT, Tier.GUEST} and _is_too_much_alike(found, self.picks):
                self.rejected[name] = "its pattern is in this session already"
            else:
                self.rejected.pop(name, None)
                self.picks.append(found)
                self.left -= found.choice.seconds

    def lengthen(self) -> None:
        """Give the time that is left to what is there."""
        before = sum(pick.choice.seconds for pick in self.picks)
        self.picks = _lengthen(
            self.picks, self._session.day, self._week, self._facts, self._ledger, self.left, self._present
        )
        self.left -= sum(pick.choice.seconds for pick in self.picks) - before


def _is_second_stretch(wish: Candidate, picks: list[Pick], seconds: int) -> bool:
    """Tell whether this would be a second long run or walk in a session too short for two."""
    if wish.ladder.exercise.dose is not DoseKind.CONTINUOUS or seconds >= _SECOND_RUN_FROM_SECONDS:
        return False
    return any(pick.choice.ladder.exercise.dose is DoseKind.CONTINUOUS for pick in picks)


def _share(wish: Candidate, left: int, seconds: int) -> int:
    """Give the seconds one wish may take, so that the first does not swallow the session."""
    free = left - TRANSITION_SECONDS
    if wish.ladder.exercise.dose is DoseKind.CONTINUOUS:
        return free
    return min(free, max(seconds * 45 // 100, 240))


def _try(  # noqa: PLR0913 - as compose
    wish: Candidate,
    session: SessionOutline,
    week: WeekOutline,
    facts: AthleteFacts,
    ledger: Ledger,
    others: list[Choice],
    seconds: int,
    *,
    relaxed: bool,
) -> Pick | str:
    """Give the choice a wish leads to, or why it leads to none."""
    ladder = wish.ladder
    if not ledger.week_exercises[ladder.exercise.id]:
        ledger.climb(ladder, week)
    index = ledger.usable_index(ladder, week)
    if index is None:
        return "no step of it is open yet"
    step = ladder.rungs[index]
    rpe = effort_for(session.rpe, step.rung.rpe, facts, week)
    if session.is_calm and (
        (rpe or 0) >= levels.HARD_RPE or any(each in GETS_COLD for each in ladder.exercise.limits_of(step.rung))
    ):
        return "a session this short stays calm"
    if rpe is None:
        return "its effort is above this session's"
    standing = ledger.standing(ladder)
    dose = wished_dose(
        ladder.exercise,
        step.rung,
        exposures=standing.exposures,
        first_ever=standing.ever == 0,
        last_rung=index + 1 == len(ladder.rungs),
        week=week,
        facts=facts,
    )
    if session.theme.effort is Effort.EASY:
        if wish.tier >= Tier.GUEST and not relaxed and step.rung.rpe[0] > session.rpe:
            return "it is too brisk for an easy day"
        dose = _long_and_easy(dose, ladder.exercise.dose, step.rung.work_seconds, seconds)
    fitted = ledger.fit(Choice(ladder, step, dose, rpe), session.day, week, others)
    if isinstance(fitted, str):
        return fitted
    cut = cut_to(ladder.exercise, step.rung, fitted.dose, seconds, fewest=1 if relaxed else 2)
    if cut is None:
        return "there is no time for it"
    if not relaxed and cut.sets < min(2, dose.sets) and ladder.exercise.dose is not DoseKind.CONTINUOUS:
        return "its sets for this week are almost used up"
    choice = replace(fitted, dose=cut)
    if not _stays_easy_enough(choice, others, session):
        return "it would make this a hard day"
    return Pick(choice, wish, new=standing.ever == 0, climbed=standing.ever > 0 and standing.exposures == 0)


def _long_and_easy(dose: Dose, kind: DoseKind, span: tuple[int, int] | None, seconds: int) -> Dose:
    """Let one easy stretch take most of an easy session, as far as its rung goes."""
    if kind is not DoseKind.CONTINUOUS or dose.sets > 1 or span is None:
        return dose
    wished = min(span[1], seconds * _EASY_STRETCH // 100 // 60 * 60)
    return replace(dose, work_seconds=max(dose.work_seconds or 0, wished))


def effort_for(session_rpe: int, span: tuple[int, int], facts: AthleteFacts, week: WeekOutline) -> int | None:
    """Give an item's effort inside its rung's span, near the session's; None when the span starts too high."""
    most = levels.session_rpe_at_most(facts.level, week.number)
    if any(each in ages.CAREFUL for each in facts.conditions):
        most = min(most, ages.CAREFUL_RPE_AT_MOST)
    lowest, highest = span
    if lowest > min(most, session_rpe + 2):
        return None
    return min(most, highest, max(lowest, session_rpe))


def _stays_easy_enough(choice: Choice, others: list[Choice], session: SessionOutline) -> bool:
    """Tell whether the hard work of a session that is not meant hard stays below five minutes (I18)."""
    if session.rpe >= levels.HARD_RPE:
        return True
    hard = sum(each.hard_seconds for each in (*others, choice))
    return hard < levels.HARD_WORK_MINUTES * 60


def _is_too_much_alike(found: Pick, picks: list[Pick]) -> bool:
    """Tell whether support repeats what the session already has."""
    pattern = found.choice.ladder.exercise.pattern
    return any(pick.choice.ladder.exercise.pattern is pattern for pick in picks)


def _lengthen(  # noqa: PLR0913 - one question, many facts
    picks: list[Pick],
    day: date,
    week: WeekOutline,
    facts: AthleteFacts,
    ledger: Ledger,
    left: int,
    present: list[Choice],
) -> list[Pick]:
    """Give the time that is left to what is there: one more set each in turn, the most wanted first."""
    growing = [True] * len(picks)
    while any(growing) and not week.is_light:
        for index, pick in enumerate(picks):
            if not growing[index]:
                continue
            growing[index] = False
            choice = pick.choice
            larger = with_one_more(choice.ladder.exercise, choice.step.rung, choice.dose)
            if larger is None or within_limits(choice.ladder.exercise, choice.step.rung, larger, week, facts) != larger:
                continue
            if pick.new and choice.ladder.exercise.dose is not DoseKind.CONTINUOUS:
                continue
            others = [*present, *(each.choice for number, each in enumerate(picks) if number != index)]
            wished = replace(choice, dose=larger)
            fitted = ledger.fit(wished, day, week, others)
            if fitted != wished:
                continue
            cost = wished.seconds - choice.seconds
            hard = choice.rpe >= levels.HARD_RPE
            if 0 < cost <= left and not hard:
                picks[index] = replace(pick, choice=wished)
                left -= cost
                growing[index] = True
    return picks


def _aim_effort(  # noqa: PLR0913 - one question, many facts
    picks: list[Pick],
    session: SessionOutline,
    facts: AthleteFacts,
    week: WeekOutline,
    ledger: Ledger,
    present: list[Choice],
) -> list[Pick]:
    """Nudge item efforts, inside their spans, until the session's mean rounds to its target."""
    target = session.rpe
    for _ in range(2 * len(picks)):
        mean = mean_effort([*present, *(pick.choice for pick in picks)])
        if round(mean) == target:
            break
        step = 1 if mean < target else -1
        for index in sorted(range(len(picks)), key=lambda number: -picks[number].choice.seconds):
            choice = picks[index].choice
            rpe = choice.rpe + step
            allowed = effort_for(rpe, choice.step.rung.rpe, facts, week)
            if allowed != rpe or (step > 0 and rpe >= levels.HARD_RPE > target) or abs(rpe - target) > 1:
                continue
            others = [*present, *(pick.choice for number, pick in enumerate(picks) if number != index)]
            wished = replace(choice, rpe=rpe)
            if ledger.fit(wished, session.day, week, others) == wished:
                picks[index] = replace(picks[index], choice=wished)
                break
        else:
            break
    return picks


def mean_effort(choices: list[Choice]) -> float:
    """Give the mean effort of a main part, weighted by time: what the session will feel like as a whole [D]."""
    total = sum(choice.seconds for choice in choices)
    return sum(choice.seconds * choice.rpe for choice in choices) / total if total else 0.0


def _place(choice: Choice) -> tuple[int, int, str]:
    """Order items: skill, power and sprints, strength, conditioning, core."""
    exercise = choice.ladder.exercise
    sprint = any(limit in _SPRINTS for limit in choice.limits)
    return (2 if sprint else _ORDER[exercise.pattern], -choice.rpe if sprint else 0, exercise.id)
