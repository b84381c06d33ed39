"""How sure a number is, and that our own choices are not sold as research (I40)."""

import re
from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.rules.content import is_denied
from montagefit.audit.timeline import Timeline
from montagefit.audit.wording import listed
from montagefit.model.program import Card
from montagefit.model.vocabulary import Evidence

_STRENGTH = (Evidence.DESIGN, Evidence.KNOWLEDGE, Evidence.SECONDARY, Evidence.VERIFIED)
_TAG = re.compile(r"\[(?:(V)\d+[a-z]?(\*?)|(K)\b|(D)\b)")
_KNOWING = (
    r"(?:stud(?:y|ies)|research(?:ers)?|scien(?:ce|tists?)|evidence|(?:clinical |controlled )?trials?|meta-analys[ei]s)"
)
_TELLS = r"(?:shows?|showed|shown|says?|said|found|finds?|proves?|proved|proven|suggests?|confirms?|recommends?|tells?)"
_RESEARCH = re.compile(
    rf"\b(?:{_KNOWING} (?:has |have |clearly )?{_TELLS}"
    rf"|(?:according to|backed by|based on|supported by|thanks to|proven by) (?:\w+ ){{0,2}}{_KNOWING}"
    rf"|(?:scientifically|clinically) (?:\w+)"
    rf"|(?:science|research|evidence)[- ](?:based|backed)"
    rf"|proven to)\b",
    re.IGNORECASE,
)


def tagged(timeline: Timeline) -> Iterator[Fault]:
    """I40: every number carries its mark, no mark is stronger than its sources, and our choices are no research.

    The numbers of a drill carry the mark of its card; a text without one is our own wording. Only what was read at its
    source (V) may be told as research (our reading).
    """
    cards = {card.exercise: card for card in timeline.program.cards}
    for card in cards.values():
        wrong = _wrong_mark(card)
        if wrong is not None:
            yield timeline.fault(f"The drill card {card.name} {wrong}.")
    if cards:
        for day in timeline.days:
            bare = dict.fromkeys(item.name for item in day.items if item.exercise not in cards)
            if bare:
                yield day.fault(f"{listed(bare)} {'has' if len(bare) == 1 else 'have'} no drill card to carry a mark.")
    for each in timeline.texts_with("stud", "research", "scien", "evidence", "trial", "meta-", "clinical", "proven"):
        found = _RESEARCH.search(each.text)
        if found is not None and each.tag is not Evidence.VERIFIED and not is_denied(each.text, found):
            mark = f"marked {each.tag.value}" if each.tag is not None else "without a mark"
            yield Fault(each.week, each.day, f'{each.where} says "{found[0]}" of something {mark}.')


def _wrong_mark(card: Card) -> str | None:
    """Say what is wrong with the mark of a card."""
    marks = [_mark(found) for source in card.sources for found in _TAG.finditer(source)]
    if not marks:
        return "has no source with a mark"
    if _STRENGTH.index(card.evidence) > max(map(_STRENGTH.index, marks)):
        return f"is marked {card.evidence.value}, but none of its sources is"
    return None


def _mark(found: re.Match[str]) -> Evidence:
    """Read one mark of a source."""
    verified, star, known, _ = found.groups()
    if verified:
        return Evidence.SECONDARY if star else Evidence.VERIFIED
    return Evidence.KNOWLEDGE if known else Evidence.DESIGN
