"""Repetitions beside the athlete's maximum, and failure only in a test (I09, I10)."""

import re
from collections.abc import Iterator

from montagefit.audit.doses import is_resistance
from montagefit.audit.finding import Fault
from montagefit.audit.rules.content import is_denied
from montagefit.audit.timeline import TINY, Day, Timeline
from montagefit.audit.wording import WHO, percent
from montagefit.model.program import Item
from montagefit.model.vocabulary import HomeTest, Pattern
from montagefit.science import ages, strength

_FAILURE = re.compile(
    r"\b(?:to|until|till) (?:\w+ )?(?:failure|exhaustion)\b|\bAMRAPs?\b|\bas many (?:\w+ )?as (?:possible|you can)\b"
    r"|\b(?:until|till) (?:you|nothing|no more) (?:\w+ )?(?:goes|fail|drop|collapse|left)\b",
    re.IGNORECASE,
)


def share_of_maximum(timeline: Timeline) -> Iterator[Fault]:
    """I09: a set stays under its share of a tested maximum of the same form, and leaves repetitions in reserve.

    The drill card says which rung is the test's own form; its result is the athlete's. Holds count in seconds, and the
    reserve in repetitions alone. A test itself is no set.
    """
    most = strength.SHARE_OF_MAXIMUM_AT_MOST[timeline.level]
    reserve = strength.RESERVE_REPS_AT_LEAST[timeline.level]
    for day, item, done, maximum in _tested(timeline):
        if done > maximum * most + TINY:
            yield day.fault(
                f"{item.name} has {done} of a maximum of {maximum}; {WHO[timeline.level]} does {percent(most)} at most."
            )
        elif item.reps and maximum - done < reserve:
            yield day.fault(
                f"{item.name} has {done} of a maximum of {maximum}; {WHO[timeline.level]} leaves {reserve} undone."
            )


def careful_share(timeline: Timeline) -> Iterator[Fault]:
    """I10: with a heart condition or high blood pressure a set is 60 % of the maximum, and no test presses overhead."""
    if not any(condition in ages.CAREFUL for condition in timeline.program.athlete.conditions):
        return
    most = ages.CAREFUL_SHARE_OF_MAXIMUM_AT_MOST
    for day, item, done, maximum in _tested(timeline):
        if done > maximum * most + TINY:
            yield day.fault(
                f"{item.name} has {done} of a maximum of {maximum}; with these conditions {percent(most)} is the limit."
            )
    for day in timeline.days:
        for item in day.items:
            if item.event == "benchmark" and item.pattern is Pattern.PUSH_VERTICAL:
                yield day.fault(f"{item.name} is a test overhead, which these conditions rule out.")


def failure(timeline: Timeline) -> Iterator[Fault]:
    """I09: nobody is told to go on to failure, but in a test."""
    for each in timeline.texts_with("failure", "exhaustion", "amrap", "as many", "until", "till"):
        found = _FAILURE.search(each.text)
        if each.exercise and found is not None and not is_denied(each.text, found):
            yield Fault(each.week, each.day, f"{each.where} asks for a set to failure, which is for tests alone.")


def _tested(timeline: Timeline) -> Iterator[tuple[Day, Item, int, int]]:
    """Give the items in the very form of a test, with the repetitions or seconds of a set and the athlete's maximum."""
    results = timeline.program.athlete.tests
    forms: dict[tuple[str, str], HomeTest] = {
        (card.exercise, step.id): step.test
        for card in timeline.program.cards
        for step in card.ladder.steps
        if step.test in results
    }
    if not forms:
        return
    for day in timeline.days:
        for item in day.main:
            test = forms.get((item.exercise, item.rung))
            if test is None or item.event is not None or not is_resistance(item):
                continue
            done = item.work_seconds if test is HomeTest.PLANK else item.reps
            if done:
                yield day, item, done, results[test]
