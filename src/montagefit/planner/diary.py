"""A ledger that can be written once more, so that a week can be made in another way."""

from collections.abc import Sequence
from datetime import date

from montagefit.model.program import AthleteFacts
from montagefit.planner.choice import Choice
from montagefit.planner.ledger import Ledger
from montagefit.planner.periods import WeekOutline


class Diary(Ledger):
    """A ledger that remembers what was recorded, in order."""

    def __init__(self, facts: AthleteFacts, start: date) -> None:
        """Start with nothing planned."""
        super().__init__(facts, start)
        self._start = start
        self._entries: list[tuple[Sequence[Choice], date, WeekOutline]] = []

    def record(self, choices: Sequence[Choice], day: date, week: WeekOutline) -> None:
        """Write a finished session down."""
        super().record(choices, day, week)
        self._entries.append((choices, day, week))

    def before(self, number: int) -> "Diary":
        """Give a diary of its own that holds all that was recorded before a week."""
        other = Diary(self.facts, self._start)
        for choices, day, week in self._entries:
            if week.number < number:
                if week.number != other.now:
                    other.open_week(week)
                other.record(choices, day, week)
        return other
