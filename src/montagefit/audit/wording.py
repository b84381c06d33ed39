"""Words and numbers as the findings write them."""

from collections.abc import Iterable, Mapping

from montagefit.model.vocabulary import Level

WHO: Mapping[Level, str] = {
    Level.NOVICE: "a novice",
    Level.INTERMEDIATE: "an intermediate athlete",
    Level.ADVANCED: "an advanced athlete",
}


def tidy(value: float) -> str:
    """Write a number with one decimal at most, and none that is zero."""
    return f"{round(value, 1):.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """Write a share as whole percent, for example `13 %`."""
    return f"{round(share * 100)} %"


def listed(words: Iterable[str]) -> str:
    """Join words as a person would say them."""
    every = list(words)
    return " and ".join(filter(None, (", ".join(every[:-1]), *every[-1:])))


def counted(count: float, noun: str) -> str:
    """Write a number with its noun, in the plural unless it is one."""
    return f"{tidy(count)} {noun}{'' if count == 1 else 's'}"


def capitalised(sentence: str) -> str:
    """Start a sentence with a capital letter and leave the rest alone."""
    return sentence[:1].upper() + sentence[1:]
