"""A case of a rule: a program that just passes it and one that just fails it."""

from dataclasses import dataclass

from montagefit.model.program import Program


@dataclass(frozen=True)
class Case:
    """Two programs on either side of one limit."""

    rule: str
    what: str
    """Which side of the rule is tried."""
    passes: Program
    fails: Program
    place: str
    """Where the failing program must be found wanting."""
    says: str
    """Words that the finding must hold: the number found."""

    def __str__(self) -> str:
        """Name the case in a test run."""
        return f"{self.rule} {self.what}"
