"""Asking one thing at a time on stderr: a default for everything, a way back, a way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from montagefit.cli.pages import heading, labelled, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_OUT = {"q", "quit", "exit", "\x1b"}
_BACK = {"b", "back"}

Answers = dict[str, Any]
"""What was answered, by the question's key."""


class BackError(Exception):
    """Somebody wants to answer the question before once more."""


@dataclass(frozen=True)
class Question:
    """Something to ask."""

    key: str
    asked: str
    told: str
    """What helps to answer; empty where the question says it all."""
    default: Callable[[Answers], str]
    """Gives what Enter stands for, from the answers so far."""
    parse: Callable[[str], Any]
    """Reads the answer; raises click.BadParameter with a sentence where it has no meaning."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Words to choose from, and what they stand for."""
    then: Callable[[Answers], None] = lambda _answers: None
    """Looks at the answers so far; raises where there is no sense in going on."""


def ask_all(questions: Sequence[Question]) -> Answers:
    """Ask one question after the other.

    Raises click.Abort when somebody leaves.
    """
    answers: Answers = {}
    before: dict[str, str] = {}
    place = 0
    while place < len(questions):
        question = questions[place]
        heading(f"{place + 1} of {len(questions)}. {question.asked}", err=True)
        if question.told:
            paragraph(question.told, "   ", err=True)
        labelled(question.words.items(), "   ", err=True)
        try:
            text, answers[question.key] = _asked(before.get(question.key) or question.default(answers), question.parse)
            before[question.key] = text
            question.then(answers)
        except BackError:
            place = max(0, place - 1)
            continue
        place += 1
    return answers


def ask(default: str, parse: Callable[[str], Any]) -> Any:  # noqa: ANN401 - whatever the question is about
    """Ask until the answer has a meaning.

    Raises BackError when somebody wants to go back, click.Abort when somebody leaves.
    """
    return _asked(default, parse)[1]


def _asked(default: str, parse: Callable[[str], Any]) -> tuple[str, Any]:
    """Ask, and give the answer as it was typed, too."""

    def read(text: str) -> tuple[str, Any]:
        plain = text.strip().lower()
        if plain in _OUT:
            raise click.Abort
        if plain in _BACK:
            raise BackError
        return text, parse(text)

    answer: tuple[str, Any] = click.prompt("  ", default=default, value_proc=read, err=True, prompt_suffix="> ")
    return answer


def yes_or_no(text: str) -> bool:
    """Read a yes or a no."""
    plain = text.strip().lower()
    if plain in {"y", "yes"}:
        return True
    if plain in {"n", "no"}:
        return False
    raise click.BadParameter(f"{text!r} is neither yes nor no. Type y or n.")
