"""Finding a choice: greedily first, then by exchanging one option at a time; a pure function with a counted budget."""

from heapq import heapify, heappop, heappush

from montagefit.planner.menus.problem import ChoiceProblem
from montagefit.planner.menus.tally import Tally

PASSES = 3
"""How often all that is chosen is looked at again [D]."""


def search(problem: ChoiceProblem) -> tuple[int, ...]:
    """Give the indices of the options that are chosen, in order."""
    tally = Tally(problem)
    by_session: list[list[int]] = [[] for _ in range(problem.sessions)]
    for index, option in enumerate(problem.options):
        by_session[option.session].append(index)
    _greedy(problem, tally, range(len(problem.options)))
    for _ in range(PASSES):
        if not sum(_exchange(problem, tally, session) for session in by_session):
            break
    return tuple(sorted(index for session in tally.chosen for index in session.values()))


def _greedy(problem: ChoiceProblem, tally: Tally, indices: range) -> None:
    """Add what is worth most for its time, again and again; a worth is looked up anew before it is believed."""
    heap = [(-_worth(problem, tally, index), index) for index in indices]
    heapify(heap)
    while heap:
        worth, index = heappop(heap)
        if not tally.fits(problem.options[index]):
            continue
        now = -_worth(problem, tally, index)
        if heap and (now, index) > heap[0] and now != worth:
            heappush(heap, (now, index))
        elif now < 0:
            tally.add(index)


def _worth(problem: ChoiceProblem, tally: Tally, index: int) -> int:
    """Give what an option is worth for its time."""
    return tally.gain(index) * 1000 // (problem.options[index].seconds + _SECONDS_OF_A_PLACE)


_SECONDS_OF_A_PLACE = 120
"""Seconds that a place in a session counts for beside its time: places run out too [D]."""


def _exchange(problem: ChoiceProblem, tally: Tally, indices: list[int]) -> bool:
    """Try for each chosen option of a session whether another is worth more in its place; tell whether one was."""
    options, better = problem.options, False
    for old in sorted(tally.chosen[options[indices[0]].session].values()) if indices else ():
        tally.remove(old)
        best, most = old, tally.gain(old)
        for index in indices:
            if index != old and tally.fits(options[index]) and (gain := tally.gain(index)) > most:
                best, most = index, gain
        tally.add(best)
        better = better or best != old
    for index in indices:
        if tally.fits(options[index]) and tally.gain(index) > 0:
            tally.add(index)
            better = True
    return better
