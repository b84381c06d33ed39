"""What a rule finds: where, how bad, and one plain sentence with the number and its limit."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from montagefit.model.vocabulary import Evidence


class Severity(StrEnum):
    """Whether a program may leave the house."""

    ERROR = "error"
    WARNING = "warning"


class Fault(NamedTuple):
    """What a rule says on its own: week, session (0 for all of them) and a sentence."""

    week: int
    day: int
    message: str


@dataclass(frozen=True)
class Finding:
    """A fault together with the rule that was broken."""

    rule: str
    """Id of the rule, for example `I06`."""
    severity: Severity
    week: int
    """Number of the week, 0 for the whole program."""
    day: int
    """Number of the session in its week, 0 for the whole week."""
    message: str
    tag: Evidence
    """How sure the limit is: the weakest mark among its sources."""
    source: str

    @property
    def place(self) -> str:
        """Give the place as people name it: `W3D2`, `W3` or `program`."""
        if not self.week:
            return "program"
        return f"W{self.week}D{self.day}" if self.day else f"W{self.week}"

    def __str__(self) -> str:
        """Give one line: place, rule, sentence."""
        return f"{self.place} {self.rule}: {self.message}"
