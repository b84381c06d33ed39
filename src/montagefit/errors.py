"""Everything a user can be told went wrong; each class builds its own sentence and knows its exit status."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


class MontagefitError(Exception):
    """Base of all errors that are the user's to see; anything else is a bug."""

    exit_status = 1


@dataclass(frozen=True)
class DataProblem:
    """One thing wrong in a data file: where, what, and what would be right."""

    file: str
    place: str
    """Key in the file, for example `rungs[2].reps`; empty for the whole file."""
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Give one line: file, place, what, remedy."""
        place = f", {self.place}" if self.place else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.file}{place}: {self.what}{remedy}"


class DataError(MontagefitError):
    """Data files do not hold what they should; carries every problem found."""

    def __init__(self, problems: Sequence[DataProblem]) -> None:
        """Take all problems, in order."""
        self.problems = tuple(problems)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{count} in the data files:\n{lines}")


class UnknownNameError(MontagefitError):
    """Nothing goes by this name."""

    exit_status = 1

    def __init__(self, kind: str, asked: str, nearest: Iterable[str]) -> None:
        """Take what was looked for, the word that was given and the nearest names."""
        self.nearest = tuple(nearest)
        hint = f" Did you mean {_or(self.nearest)}?" if self.nearest else f" `montagefit {kind}s` lists them all."
        super().__init__(f"No {kind} is called {asked!r}.{hint}")


class AmbiguousNameError(MontagefitError):
    """Several things go by this name."""

    def __init__(self, kind: str, asked: str, found: Iterable[str]) -> None:
        """Take what was looked for, the word that was given and all that match."""
        self.found = tuple(found)
        super().__init__(f"{asked!r} could be {_or(self.found)}. Please name one {kind}.")


class RequestError(MontagefitError):
    """The request cannot be met; says every reason and what would work."""

    def __init__(self, reasons: Sequence[str]) -> None:
        """Take one sentence for each wish that stands in the way."""
        self.reasons = tuple(reasons)
        super().__init__("\n".join(reasons))


class NothingLeftError(RequestError):
    """What is left after all wishes and limits is nothing to train."""


class UsageError(MontagefitError):
    """The command line or a profile says something that has no meaning."""

    exit_status = 2


class ForeignFileError(MontagefitError):
    """A file that is not ours is in the way."""

    def __init__(self, path: str, why: str) -> None:
        """Take the path and what is wrong with overwriting it."""
        self.why = why
        super().__init__(f"{path} is not a file montagefit wrote ({why}). Move it, choose --output, or add --force.")


class UnsafeProgramError(MontagefitError):
    """A program broke a training limit; it is not handed out."""

    def __init__(self, findings: Sequence[str]) -> None:
        """Take the findings of the audit, one line each."""
        self.findings = tuple(findings)
        lines = "\n".join(f"  {finding}" for finding in findings)
        super().__init__(f"This program breaks a training limit and is not handed out:\n{lines}")


class MissingGlyphError(MontagefitError):
    """A text holds characters that the fonts of the printed sheet lack."""

    def __init__(self, text: str, characters: str) -> None:
        """Take the text and the characters, each once."""
        self.text = text
        self.characters = characters
        named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in characters)
        super().__init__(
            f"The printed sheet has no letters for {named} in the text {text!r}. "
            "It can print Latin, Greek and Cyrillic; the calendar and the JSON document can hold any script."
        )


class MissingLibraryError(MontagefitError):
    """A library is not installed that only one command needs."""

    def __init__(self, what: str, library: str, extra: str) -> None:
        """Take what needs it, its name, and the extra of ours that brings it."""
        super().__init__(f"{what} needs the library {library}. Install it: pip install 'montagefit[{extra}]'")


class ServerError(MontagefitError):
    """A calendar server cannot be reached, or does not do what it was asked."""

    def __init__(self, host: str, why: str, remedy: str = "") -> None:
        """Take the server's name, what it did, and perhaps what may help."""
        self.why = why
        super().__init__(f"The calendar server {host}: {why}.{f' {remedy}' if remedy else ''}")


def _or(names: Sequence[str]) -> str:
    """Join names as a person would say them."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
