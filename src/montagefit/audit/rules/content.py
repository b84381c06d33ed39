"""What nobody is ever told to do (I26)."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from montagefit.audit.finding import Fault
from montagefit.audit.timeline import Timeline
from montagefit.model.program import Program

_BODY = r"(?:belly|stomach|abdomen|abs|gut|solar plexus|head|face|chin|jaw|temple|throat)(?![- ](?:height|level|high))"
_WHOSE = r"(?:(?:the|your|his|her|their|a|partner's) )*"
_LOAD = r"(?:log|bar|barbell|weight|load|sandbag|pole|yoke|pack|backpack|dumbbell|stone|plate)s?"
_BLOW = r"(?:punch|blow|hit|strike|kick|shot)"
_MASS = r"(?:ball|weight|plate|bag)"
_DOWN = r"down (?:the |a )?(?:stairs|steps|flight|hill|slope|mountain|bank|dune)"

_FORBIDDEN: Mapping[str, tuple[str, ...]] = {
    "sparring": (r"spar(?:s|red|ring)?",),
    "bare-knuckle striking": (
        r"bare[- ](?:knuckle[sd]?|fist(?:s|ed)?)",
        r"(?:punch|hit|strike|box)(?:es|ing|s)? (?:\w+ ){0,5}(?:bare[- ]hand(?:s|ed)|without (?:gloves|wraps))",
        rf"(?:punch|hit|strike)(?:es|ing|s)? {_WHOSE}(?:frozen |hanging )?(?:meat|beef|carcass|side of beef|wall|tree)",
    ),
    "impact to abdomen or head": (
        rf"{_BLOW}(?:es|s|ing)? (?:hard |straight |right )?(?:to|on|onto|into|at) {_WHOSE}{_BODY}",
        rf"(?:punch|hit|kick|strike)(?:es|s|ing)? {_WHOSE}{_BODY}",
        rf"{_MASS} (?:to |can |may )?(?:drop|fall|land|bounce)s? (?:on|onto|off|against) {_WHOSE}{_BODY}",
        rf"(?:drop|slam)(?:s|ped|ping|med|ming)? {_WHOSE}(?:\w+ )?{_MASS} (?:on|onto|into|against) {_WHOSE}{_BODY}",
        r"partner (?:punches|hits|kicks|strikes)",
        r"head[- ]?butt(?:s|ing)?",
    ),
    "sprinting downhill": (
        rf"(?:sprint|race|charge|dash|run|jog|jump|hop|bound)(?:s|es|ing|ning|ging|ping)? (?:back )?{_DOWN}",
        r"(?:sprint|race|charge|dash)(?:s|es|ing)? (?:back )?down(?:hill|stairs)",
        r"(?:sprint|race|charge|dash)(?:s|es|ing)? back down",
        r"(?:downhill|downstairs) (?:sprint|run|race)(?:s|ning|ing)?",
    ),
    "a load on the neck": (
        rf"{_LOAD} (?:\w+ ){{0,3}}(?:on|over) (?:the|your|his|her) neck",
        r"(?:across|behind) (?:the|your|his|her) neck",
        r"behind[- ]the[- ]neck",
        r"(?:neck|wrestler'?s'?) bridges?",
    ),
    "raw eggs": (r"raw eggs?",),
    "breath-holding": (r"hold(?:s|ing)? (?:your |the |a )?breath", r"breath[- ]hold(?:s|ing)?"),
    "running in traffic": (
        r"(?:in|through|into|between|among) (?:the |moving |heavy )*(?:traffic|cars)(?!-| free)",
        r"(?:dodg|chas|rac)(?:e|es|ing) (?:the |a )?(?:traffic|cars?)",
    ),
}
_PATTERNS = tuple(
    (what, re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)) for what, words in _FORBIDDEN.items()
)
_ANY = re.compile("|".join(pattern.pattern for _, pattern in _PATTERNS), re.IGNORECASE)
_SENTENCE = re.compile(r"[.;:!?\n]+")
_NEGATION = re.compile(
    r"\b(?:no|not|never|nobody|nothing|nor|without|avoid|don't|instead of|in place of|rather than|free of)\b",
    re.IGNORECASE,
)


def forbidden(timeline: Timeline) -> Iterator[Fault]:
    """I26: no sparring, bare knuckles, blows to belly or head, sprints downhill, loads on the neck and their kind.

    Read is what a person is told to do: item names, instructions and cues, drill cards with their partner forms, what
    stands in for a scene, the coach's words, test and last day. What a film shows (scenes) and why something is there
    (reasons) may name it; so may a sentence that forbids it (our reading).
    """
    known: dict[str, str | None] = {}
    for day in timeline.days:
        for item in day.items:
            for text in (item.name, item.instruction, item.cue):
                if text not in known:
                    known[text] = named(text)
                found = known[text]
                if found is not None:
                    yield day.fault(f"{item.name} asks for {found}, which is never planned.")
    for where, text in _told(timeline.program):
        found = named(text)
        if found is not None:
            yield timeline.fault(f"{where} asks for {found}, which is never planned.")


@lru_cache(maxsize=8192)  # programs share most of their texts
def named(text: str) -> str | None:
    """Give the forbidden thing that a text asks for, None where it asks for none or forbids it itself."""
    plain = text.replace("\u2019", "'")
    if _ANY.search(plain) is None:
        return None
    for sentence in _SENTENCE.split(plain):
        for what, pattern in _PATTERNS:
            match = pattern.search(sentence)
            if match is not None and not is_denied(sentence, match):
                return what
    return None


def is_denied(text: str, found: re.Match[str]) -> bool:
    """Say whether the sentence that something was found in forbids it before it names it."""
    before = _SENTENCE.split(text[: found.start()].replace("\u2019", "'"))[-1]
    return _NEGATION.search(before) is not None


def _told(program: Program) -> Iterator[tuple[str, str]]:
    """Give where else a person is told what to do, and the words."""
    for card in program.cards:
        steps = (step.name for step in card.ladder.steps)
        for text in (card.name, card.how, *card.cues, card.together, card.alone, *steps):
            yield f"The drill card {card.name}", text
    for scene in program.film_plan.scenes:
        yield "The table of scenes", scene.in_your_plan
    for beat in program.film_plan.beats:
        yield "The coach", beat.coach
    for week in program.weeks:
        yield f"The coach of week {week.number}", week.coach
    for text in (program.benchmark.title, program.benchmark.text, *program.benchmark.record):
        yield "The test", text
    if program.finale_day is not None:
        for text in (program.finale_day.title, program.finale_day.text, *program.finale_day.parts):
            yield "The last day", text
