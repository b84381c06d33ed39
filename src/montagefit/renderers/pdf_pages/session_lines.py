"""What a session says on its week page, worded once, before anything is measured."""

from dataclasses import dataclass

from montagefit.model.program import Item, Program, Session
from montagefit.model.vocabulary import PartName, Units
from montagefit.renderers.wording import (
    dose_text,
    effort_text,
    load_text,
    minutes_text,
    pace_text,
    rest_text,
)

_SIDE = " each side"


@dataclass(frozen=True, slots=True)
class DrillLine:
    """One item of the main part as the sheet words it."""

    name: str
    dose: str
    side: str
    """`each side`, set smaller than the dose, or nothing."""
    rest: str
    load: str
    pace: str
    effort: str
    cue: str
    ticks: int
    film: bool
    card: str | None
    """Key of its drill card."""

    @property
    def details(self) -> tuple[str, ...]:
        """Rest, load, pace and effort, those there are."""
        return tuple(filter(None, (self.rest, self.load, self.pace, self.effort)))


@dataclass(frozen=True, slots=True)
class SessionLines:
    """One session as the sheet words it."""

    title: str
    focus: str
    facts: str
    time: str
    warm_up: tuple[str, ...]
    cool_down: tuple[str, ...]
    drills: tuple[DrillLine, ...]
    instructions: tuple[str, ...]
    """How a test or a finale is done."""


def session_lines(session: Session, program: Program) -> SessionLines:
    """Word a session."""
    units = program.athlete.units
    cards = frozenset(card.exercise for card in program.cards)
    main = session.items(PartName.MAIN)
    facts = [minutes_text(session.minutes), effort_text(session.rpe)] + (["hard"] if session.hard else [])
    return SessionLines(
        title=session.title,
        focus=session.focus,
        facts=", ".join(facts),
        time=f"{session.start:%H:%M}" if session.start else "",
        warm_up=tuple(_short(item, units) for item in session.items(PartName.WARM_UP)),
        cool_down=tuple(_short(item, units) for item in session.items(PartName.COOL_DOWN)),
        drills=tuple(_drill(item, units, cards) for item in main),
        instructions=tuple(dict.fromkeys(item.instruction for item in main if item.instruction)),
    )


def card_key(exercise: str) -> str:
    """Give the anchor of a drill card; in hexadecimal, because a document from elsewhere may hold any id."""
    return f"card-{exercise.encode().hex()}"


def week_key(number: int) -> str:
    """Give the anchor of a week page."""
    return f"week-{number}"


def _short(item: Item, units: Units) -> str:
    """Word an item of warm-up or cool-down."""
    return f"{item.name} {dose_text(item, units)}"


def _drill(item: Item, units: Units, cards: frozenset[str]) -> DrillLine:
    """Word an item of the main part."""
    dose = dose_text(item, units)
    side = dose.endswith(_SIDE)
    return DrillLine(
        name=item.name,
        dose=dose.removesuffix(_SIDE),
        side=_SIDE.strip() if side else "",
        rest=rest_text(item),
        load=load_text(item, units),
        pace=pace_text(item, units),
        effort=effort_text(item.rpe),
        cue=item.cue,
        ticks=item.sets,
        film=item.film,
        card=card_key(item.exercise) if item.exercise in cards else None,
    )
