"""The parts around the main one: a RAMP warm-up that suits the session, and a cool-down (science.md section 7)."""

from dataclasses import dataclass

from montagefit.model.vocabulary import DoseLimit, Muscle, Pattern, RampPhase, Role
from montagefit.planner.choice import Choice
from montagefit.planner.ladders import Ladders, OpenLadder, OpenRung
from montagefit.science import levels, sessions
from montagefit.science.timing import to_clock

_PHASES = (
    (180, (RampPhase.MOBILISE, RampPhase.ACTIVATE)),
    (300, (RampPhase.MOBILISE, RampPhase.ACTIVATE, RampPhase.POTENTIATE)),
    (420, (RampPhase.MOBILISE, RampPhase.MOBILISE, RampPhase.ACTIVATE, RampPhase.POTENTIATE)),
    (
        540,
        (RampPhase.MOBILISE, RampPhase.MOBILISE, RampPhase.ACTIVATE, RampPhase.ACTIVATE, RampPhase.POTENTIATE),
    ),
)
_LONG = (
    RampPhase.MOBILISE,
    RampPhase.MOBILISE,
    RampPhase.MOBILISE,
    RampPhase.ACTIVATE,
    RampPhase.ACTIVATE,
    RampPhase.POTENTIATE,
)
"""What follows the Raise, by seconds of warm-up: about the shares of section 7 [D]."""

_EASING_SECONDS = 90
"""A cool-down exercise that can last so long is easy movement; the others are stretches [D]."""

_LONGEST_STRETCHING = 3
"""Stretches in one cool-down at most: a cool-down is no lesson of its own [D]."""

GETS_COLD = (DoseLimit.STAIR_SPRINT, DoseLimit.SPRINT, DoseLimit.HEAVY_BAG)
"""Kinds of work that ask for a longer warm-up (section 7 [D])."""


@dataclass(frozen=True)
class Filler:
    """One exercise of a warm-up or cool-down with the seconds it lasts, both sides together."""

    ladder: OpenLadder
    step: OpenRung
    seconds: int
    rpe: int


def part_minutes(minutes: int, choices: list[Choice], *, careful: bool, rpe: int) -> tuple[int, int]:
    """Give the minutes of warm-up and cool-down for a session."""
    usual = sessions.usual_parts(minutes)
    warm_up, cool_down = usual.warm_up, usual.cool_down
    sharp = any(limit in GETS_COLD for choice in choices for limit in choice.limits)
    if rpe >= levels.HARD_RPE or any(choice.rpe >= levels.HARD_RPE for choice in choices):
        warm_up = max(warm_up, int(sessions.WARM_UP_BEFORE_HARD_AT_LEAST))
    if sharp:
        warm_up += int(sessions.EXTRA_WARM_UP)
    if careful:
        warm_up = max(warm_up, int(sessions.CAREFUL_WARM_UP_AT_LEAST))
        cool_down = max(cool_down, int(sessions.CAREFUL_COOL_DOWN_AT_LEAST))
    return warm_up, cool_down


class WarmUps:
    """The warm-up and cool-down exercises that are open to one athlete."""

    def __init__(self, ladders: Ladders, *, balance: bool) -> None:
        """Take the open ladders; `balance` puts a balance exercise into every warm-up (I34)."""
        warm_ups = ladders.having(Role.WARM_UP)
        self._balance = tuple(each for each in warm_ups if each.exercise.pattern is Pattern.BALANCE) if balance else ()
        self._by_phase = {phase: tuple(each for each in warm_ups if each.exercise.ramp is phase) for phase in RampPhase}
        cool_downs = ladders.having(Role.COOL_DOWN)
        self._easing = tuple(each for each in cool_downs if _longest(each) >= _EASING_SECONDS)
        self._stretches = tuple(each for each in cool_downs if _longest(each) < _EASING_SECONDS)

    def warm_up(self, seconds: int, main: list[Choice], turn: int) -> list[Filler]:
        """Fill so many seconds: raise first, then what the main part needs; `turn` varies equals from time to time."""
        phases = next((each for most, each in _PHASES if seconds <= most), _LONG)
        chosen: list[OpenLadder] = []
        if self._balance:
            chosen.append(self._balance[turn % len(self._balance)])
        for phase in phases:
            pool = [each for each in self._suited(self._by_phase[phase], main, turn) if each not in chosen]
            chosen += pool[:1]
        fillers = [_filler(each, _shortest(each)) for each in chosen]
        raising = self._suited(self._by_phase[RampPhase.RAISE], main, turn)
        return _fill(raising, fillers, seconds)

    def cool_down(self, seconds: int, main: list[Choice], turn: int) -> list[Filler]:
        """Fill so many seconds: easy movement first, then stretches for what has worked."""
        stretches = self._suited(self._stretches, main, turn)
        fillers: list[Filler] = []
        for each in stretches[:_LONGEST_STRETCHING]:
            if sum(filler.seconds for filler in fillers) + _shortest(each) <= seconds // 2:
                fillers.append(_filler(each, _shortest(each)))
        return _fill(self._suited(self._easing, main, turn), fillers, seconds)

    def _suited(self, pool: tuple[OpenLadder, ...], main: list[Choice], turn: int) -> list[OpenLadder]:
        """Order exercises by how much they prepare what the session holds; equals take turns."""
        patterns = {choice.ladder.exercise.pattern for choice in main}
        muscles: dict[Muscle, int] = {}
        for choice in main:
            for muscle in choice.ladder.exercise.primary:
                muscles[muscle] = muscles.get(muscle, 0) + 1

        def rank(pair: tuple[int, OpenLadder]) -> tuple[int, int, int]:
            place, ladder = pair
            exercise = ladder.exercise
            fits = len(patterns & set(exercise.prepares)) if exercise.prepares else 0
            shared = sum(muscles.get(muscle, 0) for muscle in exercise.primary)
            # Without a rotation the first of equals would be in every session.
            return -fits - shared, (place + turn) % len(pool), place

        return [ladder for _, ladder in sorted(enumerate(pool), key=rank)]


def _fill(easy: list[OpenLadder], fillers: list[Filler], seconds: int) -> list[Filler]:
    """Give what is left to easy movement: one exercise, or two when one would be too long; drop what does not fit."""
    fillers = list(fillers)
    while fillers and easy and seconds - sum(each.seconds for each in fillers) < _shortest(easy[0]):
        fillers.pop()
    left = seconds - sum(each.seconds for each in fillers)
    added: list[Filler] = []
    for ladder in easy:
        if left <= 0:
            break
        part = min(left, _longest(ladder))
        if 0 < left - part < _shortest(ladder):
            part = left  # a rest too short for a second exercise stays with the first
        added.append(_filler(ladder, part))
        left -= part
    everything = [*added, *fillers]
    if left > 0 and everything:  # nothing else is open: what is there lasts longer
        everything[0] = _filler(everything[0].ladder, everything[0].seconds + left)
    return everything


def _filler(ladder: OpenLadder, seconds: int) -> Filler:
    """Stand on the rung the athlete was placed on."""
    step = ladder.rungs[ladder.placed]
    return Filler(ladder, step, seconds, max(1, min(3, step.rung.rpe[1])))


def _shortest(ladder: OpenLadder) -> int:
    """Give the seconds at least, both sides together."""
    return _seconds(ladder, 0)


def _longest(ladder: OpenLadder) -> int:
    """Give the seconds at most, both sides together."""
    return _seconds(ladder, 1)


def _seconds(ladder: OpenLadder, end: int) -> int:
    """Give one end of the time span of the placed rung."""
    rung = ladder.rungs[ladder.placed].rung
    return to_clock((rung.work_seconds or (30, 30))[end] * (2 if rung.per_side else 1))
