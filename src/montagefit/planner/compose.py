"""Step 6, second half: fill the main part of one session, greedily in the order of what matters."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from montagefit.model.vocabulary import DoseKind, DoseLimit, Effort, Pattern
from montagefit.planner.allowances import allowed
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.choice import Choice
from montagefit.planner.doses import (
    SHORTEST_RUN_SECONDS,
    Dose,
    cut_to,
    first_sets_at_most,
    with_one_more,
    within_limits,
)
from montagefit.planner.efforts import aim
from montagefit.planner.proposals import PAGE_ITEMS, SECOND_RUN_FROM_SECONDS, Room, proposal, share_at_most, usual_items
from montagefit.science import levels
from montagefit.science.timing import TRANSITION_SECONDS

_LEFT_OVER = 12
"""Percent of a main part that may stay empty before more items are looked for [D]."""

_SHORTEST_SECONDS = 150
"""Seconds below which no exercise fits: two short sets, their rest, changing over [D]."""

_FEWEST_SETS = 2
"""Sets that every item on a menu has before any has more [D]."""

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
    passed_over: tuple[tuple[Candidate, str], ...]
    """Wishes that are not there and why, the most wanted first."""

    def runner_up(self, pick: Pick, wishes: Sequence[Candidate]) -> tuple[Candidate, str] | None:
        """Give the best wish after this one that is not there."""
        after = {id(wish) for wish in wishes[wishes.index(pick.candidate) + 1 :]}
        return next(((wish, why) for wish, why in self.passed_over if id(wish) in after), None)


def compose(wishes: Sequence[Candidate], room: Room) -> Composed:
    """Fill a session with the wishes, most wanted first, then lengthen what is there."""
    usual = usual_items(room.seconds, room.week)
    filling = _Filling(room)
    filling.take([wish for wish in wishes if wish.ladder.exercise.id in room.menu], PAGE_ITEMS)
    if not room.menu:
        filling.take(wishes, usual)
    filling.lengthen()
    if filling.left > max(room.seconds * _LEFT_OVER // 100, _SHORTEST_SECONDS):
        filling.take(wishes, PAGE_ITEMS)
        filling.lengthen()
    if not filling.picks and not room.present:
        filling.take(wishes, 1, relaxed=True)
    picks = sorted(filling.picks, key=lambda pick: _position(pick.choice))
    aimed = aim([pick.choice for pick in picks], room.session.rpe, room.facts, room.place(()))
    return Composed(
        tuple(replace(pick, choice=choice) for pick, choice in zip(picks, aimed, strict=True)),
        tuple(
            (wish, filling.rejected.get(wish.ladder.exercise.id, "the session was full before its turn"))
            for wish in wishes
            if all(pick.candidate is not wish for pick in picks)
        ),
    )


class _Filling:
    """The main part of one session while it fills."""

    def __init__(self, room: Room) -> None:
        """Start empty."""
        self._room = room
        self.left = room.seconds
        self.picks: list[Pick] = []
        self.rejected: dict[str, str] = {}

    def take(self, wishes: Sequence[Candidate], most: int, *, relaxed: bool = False) -> None:
        """Take wishes in order until there are so many items; `relaxed` takes single sets too, before nothing."""
        for wish in wishes:
            if len(self.picks) >= most:
                return
            if any(pick.candidate is wish for pick in self.picks):
                continue
            found = self._reason_against(wish) or self._try(wish, relaxed=relaxed)
            if isinstance(found, str):
                self.rejected[wish.ladder.exercise.id] = found
            else:
                self.rejected.pop(wish.ladder.exercise.id, None)
                self.picks.append(found)
                self.left -= found.choice.seconds

    def _reason_against(self, wish: Candidate) -> str | None:
        """Give why a wish does not suit what is there, None when it does; the menu has thought of that."""
        if wish.ladder.exercise.id in self._room.menu:
            return None
        exercise = wish.ladder.exercise
        there = [pick.choice.ladder.exercise for pick in self.picks]
        if (
            exercise.dose is DoseKind.CONTINUOUS
            and self._room.seconds < SECOND_RUN_FROM_SECONDS
            and any(each.dose is DoseKind.CONTINUOUS for each in there)
        ):
            return "one long stretch on the feet fills this session"
        if wish.tier >= Tier.GUEST and any(each.pattern is exercise.pattern for each in there):
            return "its pattern is in this session already"
        return None

    def _try(self, wish: Candidate, *, relaxed: bool) -> Pick | str:
        """Give the choice a wish leads to, or why it leads to none."""
        room, ladder = self._room, wish.ladder
        index = room.ledger.usable_index(ladder, room.week)
        if index is None:
            return "no step of it is open yet"
        choice = self._on_rung(wish, index, relaxed=relaxed)
        # What belongs to the film comes back on a lower rung before it stays away; so do easy miles on an easy day.
        stays = wish.tier <= Tier.FEATURED or ladder.exercise.dose is DoseKind.CONTINUOUS
        while isinstance(choice, str) and stays and index > 0:
            index -= 1
            easier = self._on_rung(wish, index, relaxed=relaxed)
            choice = choice if isinstance(easier, str) else easier
        if isinstance(choice, str):
            return choice
        standing = room.ledger.standing(ladder)
        climbed = standing.ever > 0 and choice.step.number > ladder.rungs[standing.index].number
        return Pick(choice, wish, new=standing.ever == 0, climbed=climbed)

    def _on_rung(self, wish: Candidate, index: int, *, relaxed: bool) -> Choice | str:
        """Give the choice on one rung, or why there is none."""
        wished = proposal(wish, index, self._room, self._share(wish), relaxed=relaxed)
        if isinstance(wished, str):
            return wished
        wished = self._small(wished)
        fitted = allowed(wished, self._room.place([pick.choice for pick in self.picks]))
        if isinstance(fitted, str):
            return fitted
        return self._cut(wish, fitted, wished.dose.sets, relaxed=relaxed)

    def _small(self, choice: Choice) -> Choice:
        """Give a choice that is on the menu its smallest size: it grows when all the others have their place."""
        meant = self._room.menu.get(choice.ladder.exercise.id)
        if meant is None:
            return choice
        exercise, rung = choice.ladder.exercise, choice.step.rung
        dose = replace(choice.dose, sets=min(meant.sets, choice.dose.sets, _FEWEST_SETS))
        if exercise.dose is DoseKind.CONTINUOUS and rung.sets[1] > 1:
            dose = replace(dose, sets=-(-min(meant.sets, rung.sets[1]) // 2))
        elif exercise.dose is DoseKind.CONTINUOUS and meant.work_seconds is not None:
            half = max(SHORTEST_RUN_SECONDS, meant.work_seconds // 120 * 60)
            dose = replace(dose, work_seconds=min(half, meant.work_seconds, (rung.work_seconds or (0, 0))[1]))
        return replace(choice, dose=within_limits(exercise, rung, dose, self._room.week, self._room.facts))

    def _cut(self, wish: Candidate, choice: Choice, wished_sets: int, *, relaxed: bool) -> Choice | str:
        """Cut a choice to the time there is, and leave it out when too little would remain."""
        exercise = choice.ladder.exercise
        seconds = self.left - TRANSITION_SECONDS if relaxed else self._share(wish)
        dose = cut_to(exercise, choice.step.rung, choice.dose, seconds, fewest=1 if relaxed else 2)
        if dose is None:
            return "there is no time for it"
        if not relaxed and dose.sets < min(2, wished_sets) and exercise.dose is not DoseKind.CONTINUOUS:
            return "its sets for this week are almost used up"
        cut = replace(choice, dose=dose)
        if self._is_too_hard(cut, [pick.choice for pick in self.picks]):
            return "it would make this a hard day"
        return cut

    def _share(self, wish: Candidate) -> int:
        """Give the seconds one wish may take; the signature drill, or a stretch on an easy day, what is free."""
        free = self.left - TRANSITION_SECONDS
        stretch = wish.ladder.exercise.dose is DoseKind.CONTINUOUS and self._room.session.theme.effort is Effort.EASY
        if wish.tier is Tier.SIGNATURE or stretch:
            return free
        return min(free, share_at_most(self._room.seconds))

    def lengthen(self) -> None:
        """Give the time that is left to what is there: what the menu says first, then one more set each in turn."""
        for as_on_menu in (True, False) if not self._room.week.is_light else (True,):
            growing = list(range(len(self.picks)))
            while growing:
                growing = [index for index in growing if self._lengthen_one(index, as_on_menu=as_on_menu)]

    def _lengthen_one(self, index: int, *, as_on_menu: bool) -> bool:
        """Add a set, or a minute, to one item; tell whether it could be done."""
        pick = self.picks[index]
        choice = pick.choice
        exercise, rung = choice.ladder.exercise, choice.step.rung
        larger = with_one_more(exercise, rung, choice.dose)
        if larger is None or within_limits(exercise, rung, larger, self._room.week, self._room.facts) != larger:
            return False
        if not (self._is_meant(pick, larger) if as_on_menu else self._may_grow(pick)):
            return False
        wished = replace(choice, dose=larger)
        cost = wished.seconds - choice.seconds
        others = [each.choice for number, each in enumerate(self.picks) if number != index]
        if not 0 < cost <= self.left or self._is_too_hard(wished, others):
            return False
        if allowed(wished, self._room.place(others)) != wished:
            return False
        self.picks[index] = replace(pick, choice=wished)
        self.left -= cost
        return True

    def _is_meant(self, pick: Pick, dose: Dose) -> bool:
        """Tell whether a dose is no more than the menu says; the menu may mean another rung."""
        exercise, rung = pick.choice.ladder.exercise, pick.choice.step.rung
        meant = self._room.menu.get(exercise.id)
        if meant is None or dose.sets > meant.sets or (dose.work_seconds or 0) > (meant.work_seconds or 0):
            return False
        return not pick.new or exercise.dose is DoseKind.CONTINUOUS or dose.sets <= first_sets_at_most(rung)

    def _may_grow(self, pick: Pick) -> bool:
        """Tell whether an item may become more than was wished: hard and new ones may not."""
        stretch = pick.choice.ladder.exercise.dose is DoseKind.CONTINUOUS
        return pick.choice.rpe < levels.HARD_RPE and (stretch or not pick.new)

    def _is_too_hard(self, choice: Choice, others: Sequence[Choice]) -> bool:
        """Tell whether a choice would make a hard day of one that is not meant to be."""
        hard = sum(each.hard_seconds for each in (*self._room.present, *others, choice))
        return self._room.session.rpe < levels.HARD_RPE and hard >= levels.HARD_WORK_MINUTES * 60


def _position(choice: Choice) -> tuple[int, int, str]:
    """Order items: skill, power and sprints, strength, conditioning, core."""
    exercise = choice.ladder.exercise
    sprint = any(limit in _SPRINTS for limit in choice.limits)
    return (2 if sprint else _ORDER[exercise.pattern], -choice.rpe if sprint else 0, exercise.id)
