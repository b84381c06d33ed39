"""Every text that a program tells a person, with the place it stands at."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from montagefit.model.program import Card, Item, Program, Session, Week
from montagefit.model.vocabulary import Evidence


class Told(NamedTuple):
    """One text and where it stands."""

    week: int
    """Number of the week, 0 for the whole program."""
    day: int
    """Number of the session in its week, 0 for the whole week."""
    where: str
    """What it belongs to, as it can start a sentence."""
    text: str
    exercise: str = ""
    """Id of the exercise that it tells how to train; none for tests, and for what is told around."""
    tag: Evidence | None = None
    """How sure the numbers in it are; None where it carries no mark."""


def told(program: Program) -> Iterator[Told]:
    """Give every different text once, at its first place; the athlete's own words are left out."""
    seen: set[tuple[str, Evidence | None]] = set()
    for each in _every(program):
        if each.text and (each.text, each.tag) not in seen:
            seen.add((each.text, each.tag))
            yield each


def _every(program: Program) -> Iterator[Told]:
    """Give all texts: the whole program first, then weeks and sessions, then their lines."""
    tags = {card.exercise: card.evidence for card in program.cards}
    for where, text in (*_film(program), *_around(program)):
        yield Told(0, 0, where, text)
    for card in program.cards:
        for text in _card(card):
            yield Told(0, 0, f"The drill card {card.name}", text, card.exercise, card.evidence)
    for number, week in enumerate(program.weeks, 1):
        for text in _week(week):
            yield Told(number, 0, "The week", text)
        for place, session in enumerate(week.sessions, 1):
            for text in _session(session):
                yield Told(number, place, "The session", text)
    yield from _items(program, tags)


def _items(program: Program, tags: Mapping[str, Evidence]) -> Iterator[Told]:
    """Give the texts of the lines of all sessions; a line that is written again is read only once."""
    written: set[tuple[object, ...]] = set()
    for number, week in enumerate(program.weeks, 1):
        for place, session in enumerate(week.sessions, 1):
            for item in session.items():
                line = (item.exercise, item.event, item.name, item.instruction, item.cue, item.reason, item.runner_up)
                if line not in written:
                    written.add(line)
                    exercise = "" if item.event is not None else item.exercise
                    for text in _item(item):
                        yield Told(number, place, item.name, text, exercise, tags.get(exercise))


def _card(card: Card) -> Iterator[str]:
    """Give the texts of a drill card."""
    yield from (card.name, card.summary, card.how, *card.cues, *card.mistakes, card.stop_if)
    yield from (card.together, card.alone, *(step.name for step in card.ladder.steps))


def _item(item: Item) -> Iterator[str]:
    """Give the texts of a line of a session."""
    yield from (item.name, item.instruction, item.cue, item.reason)
    if item.runner_up is not None:
        yield item.runner_up.reason


def _film(program: Program) -> Iterator[tuple[str, str]]:
    """Give what is told of the film."""
    film = program.film_plan
    for text in (film.title, film.promise, film.about):
        yield "The page of the film", text
    for beat in film.beats:
        for text in (beat.title, beat.line, beat.coach):
            yield "The page of the film", text
    for scene in film.scenes:
        for text in (scene.on_screen, scene.in_your_plan, scene.why):
            yield "The table of scenes", text


def _around(program: Program) -> Iterator[tuple[str, str]]:
    """Give what is told around the sessions: test, last day, notes, safety."""
    for text in (program.benchmark.title, program.benchmark.text, *program.benchmark.record):
        yield "The test", text
    if program.finale_day is not None:
        for text in (program.finale_day.title, program.finale_day.text, *program.finale_day.parts):
            yield "The last day", text
    for note in program.notes:
        for text in (note.asked, note.given, note.reason):
            yield "A note", text
    for text in program.safety:
        yield "The safety page", text


def _week(week: Week) -> tuple[str, ...]:
    """Give the texts of a week."""
    return week.beat, week.line, week.coach, week.reveal


def _session(session: Session) -> tuple[str, ...]:
    """Give the texts of a session."""
    return session.title, session.focus, *(each.reason for each in session.passed_over)
