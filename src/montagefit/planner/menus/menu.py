"""The menus of a program: what its sessions are to hold, chosen for a few weeks at a time."""

from collections.abc import Sequence
from datetime import date

from montagefit.planner.candidates import Candidates
from montagefit.planner.case import Case
from montagefit.planner.earlier import choices_of
from montagefit.planner.frame import SessionOutline
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import look_ahead
from montagefit.planner.menus.options import Sized, choice_problem
from montagefit.planner.menus.search import search
from montagefit.planner.periods import WeekOutline

BLOCK_WEEKS = 4
"""Weeks that are chosen for together: as far as balance is measured [D]."""

Menu = tuple[Sized, ...]
"""What one session is to hold, the most wanted first."""


class Menus:
    """Chooses for a few weeks at a time, as soon as the first of them begins."""

    def __init__(
        self, case: Case, candidates: Candidates, weeks: Sequence[WeekOutline], dates: Sequence[Sequence[date]]
    ) -> None:
        """Take the whole program as it lies ahead."""
        self._case, self._candidates, self._weeks = case, candidates, weeks
        self._ahead = look_ahead(case, weeks, dates)
        self._menus: dict[tuple[int, str], Menu] = {}
        self._chosen_until = 0

    def open_week(self, week: WeekOutline, ledger: Ledger) -> None:
        """Choose for the block that begins with a week, unless it is chosen already."""
        if week.number <= self._chosen_until:
            return
        end = min(len(self._weeks), (week.number - 1) // BLOCK_WEEKS * BLOCK_WEEKS + BLOCK_WEEKS)
        block = self._ahead[week.number - 1 : end]
        problem, sized = choice_problem(self._case, self._candidates, ledger, self._weeks, block)
        sessions = [ahead for ahead_week in block for ahead in ahead_week]
        for index in search(problem):
            ahead = sessions[problem.options[index].session]
            place = (ahead.week.number, ahead.outline.slot)
            self._menus[place] = (*self._menus.get(place, ()), sized[index])
        self._chosen_until = end

    def of(self, session: SessionOutline, week: WeekOutline, ledger: Ledger, to_come: frozenset[str]) -> Menu:
        """Give the menu of one session: what an earlier program held there, else what was chosen, if anything."""
        earlier = self._case.earlier
        lines = earlier.lines(week.number, session.slot) if earlier is not None else ()
        if not lines:
            return self._menus.get((week.number, session.slot), ())
        wishes = {wish.ladder.exercise.id: wish for wish in self._candidates.wishes(session, week, ledger, to_come)}
        held = choices_of(lines, self._case.ladders)
        return tuple(Sized(wishes[each.ladder.exercise.id], each) for each in held if each.ladder.exercise.id in wishes)
