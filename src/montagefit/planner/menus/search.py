"""Finding a choice: greedily from several starts, then by exchanging one option at a time; pure, its budget counted."""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from montagefit.planner.menus.problem import ChoiceProblem
from montagefit.planner.menus.tally import Tally, most_gains

_PLACES = (120, 300)
"""Seconds that a place in a session counts for beside an option's time, one start each: places run out too [D]."""

_ROUNDS = 3
"""How often every session is looked at again at most [D]."""

_WORTH_CHANGING = 10
"""Points by which another option must be worth more: what is nearly equal stays, so that little changes [D]."""


def search(problem: ChoiceProblem) -> tuple[int, ...]:
    """Give the indices of the options that are chosen, in order."""
    nothing = Tally(problem)
    first = [nothing.gain(index) for index in range(len(problem.options))]
    most = most_gains(problem)
    found = max((_Search(problem, first, most, place) for place in _PLACES), key=lambda each: each.value)
    found.exchange()
    return found.chosen


class _Search:
    """One choice while it gets better."""

    def __init__(self, problem: ChoiceProblem, first: list[int], most: list[int], place: int) -> None:
        """Begin greedily: add what is worth most for its time; a worth is looked up anew before it is believed.

        `first` holds what each option is worth when nothing else is chosen, `most` what it can be worth at all.
        """
        self._options, self._tally, self._most = problem.options, Tally(problem), most
        self._by_session: list[list[int]] = [[] for _ in range(problem.sessions)]
        for index, option in enumerate(self._options):
            self._by_session[option.session].append(index)
        self.value = 0
        """What is chosen is worth so much more than nothing."""
        heap = [(-(gain * 1000 // (self._options[index].seconds + place)), index) for index, gain in enumerate(first)]
        heapify(heap)
        while heap:
            worth, index = heappop(heap)
            if worth >= 0 or not self._tally.fits(self._options[index]):
                continue
            now = -(self._tally.gain(index) * 1000 // (self._options[index].seconds + place))
            if now != worth and heap and (now, index) > heap[0]:
                heappush(heap, (now, index))
            elif now < 0:
                self._add(index)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Give the indices of the options that are chosen, in order."""
        return tuple(sorted(index for session in self._tally.chosen for index in session.values()))

    def exchange(self) -> None:
        """Look at session after session until none of them gets better."""
        unchanged = 0
        for session in list(range(len(self._by_session))) * _ROUNDS:
            unchanged = 0 if self._exchange(session) else unchanged + 1
            if unchanged == len(self._by_session):
                return

    def _exchange(self, session: int) -> bool:
        """Try for each chosen option of a session whether another is worth more in its place; tell whether one was."""
        before, indices = self.value, self._by_session[session]
        for old in sorted(self._tally.chosen[session].values()):
            self._remove(old)
            self._add(self._best(indices, old))
        for index in indices:
            if self._tally.is_full(session):
                break
            if self._most[index] > 0 and self._tally.fits(self._options[index]) and self._tally.gain(index, 0) > 0:
                self._add(index)
        return self.value > before

    def _best(self, indices: Iterable[int], old: int) -> int:
        """Give the option that is worth most in the place of an old one; the old one where none is worth it."""
        best, most = old, self._tally.gain(old) + _WORTH_CHANGING
        for index in indices:
            if self._most[index] <= most or index == old or not self._tally.fits(self._options[index]):
                continue
            gain = self._tally.gain(index, most)
            if gain > most:
                best, most = index, gain
        return best

    def _add(self, index: int) -> None:
        """Choose an option."""
        self.value += self._tally.gain(index)
        self._tally.add(index)

    def _remove(self, index: int) -> None:
        """Take an option back."""
        self._tally.remove(index)
        self.value -= self._tally.gain(index)
