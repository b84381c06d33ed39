"""An exercise of the library and the rungs of its progression ladder."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from montagefit.model.base import Identifier, Line, Noun, Span, Text, as_span
from montagefit.model.vocabulary import (
    AT_HAND,
    BodyArea,
    Condition,
    DoseKind,
    DoseLimit,
    Equipment,
    Evidence,
    HomeTest,
    Level,
    Muscle,
    Pattern,
    RampPhase,
    Role,
    SceneMark,
    Stress,
)

SpanField = Annotated[Span, BeforeValidator(as_span, json_schema_input_type=int | Span)]
Cue = Annotated[str, Field(min_length=1, max_length=48)]


class Scene(Noun):
    """Where a drill is in a film, and how we know."""

    film_plan: Identifier
    """Id of the film plan the scene belongs to."""
    shown: Line
    """What is on screen, in our own words."""
    mark: SceneMark
    adapted: str = ""
    """How the plan alters the scene, where it does."""


class Met(Noun):
    """Energy cost from the Compendium of Physical Activities; codes changed meaning, so the edition is kept."""

    code: Annotated[str, Field(pattern=r"^[0-9]{5}$")]
    edition: Literal[2011, 2024]
    value: float = Field(gt=0, le=25)
    """MET as printed there, unchanged."""
    analogue: bool = False
    """Whether the code is of a similar activity, because this one has none."""


class Rung(Noun):
    """One step of a ladder, from a beginner's first step to what is on screen or its safe version."""

    id: Identifier
    name: Line
    """What the sheet calls it: at most about 36 letters."""
    how: Text
    """How it is done, in one or two plain sentences."""
    level: Level = Level.NOVICE
    """The lowest level that may train this rung."""
    novice_from_week: int = Field(default=1, ge=1)
    """The first week in which a novice may train it."""
    gate: dict[HomeTest, int] = Field(default_factory=dict)
    """Home-test results an athlete must have shown before this rung."""
    test_from: int | None = None
    """Result of the exercise's home test from which this rung is the right place to start."""
    is_test: bool = False
    """Whether the home test is done on this very rung, so that its result bounds the repetitions here."""
    body_mass_percent: int | None = Field(default=None, ge=1, le=200)
    """Share of body weight moved, where it was measured."""
    on_screen: bool = False
    """Whether this rung is the scene itself, or its safe version."""
    needs: tuple[tuple[Equipment, ...], ...] = ()
    """Alternatives, the film's choice first; all items of one alternative are needed."""
    per_side: bool = False
    sets: SpanField = (2, 3)
    """Sets, rounds or intervals: at the first exposure, and at most."""
    reps: SpanField | None = None
    """Reps or contacts a set (each side if per_side): at the first exposure, and the most before the next rung."""
    work_seconds: SpanField | None = None
    """Seconds of work a set: at the first exposure, and at most."""
    distance_m: SpanField | None = None
    """Metres a set."""
    rest_seconds: SpanField = (60, 60)
    """Rest between sets: at the first exposure, and the shortest it may become."""
    seconds_per_rep: int = Field(default=3, ge=1, le=20)
    metres_per_minute: int = Field(default=60, ge=10, le=400)
    """Speed from which a distance becomes minutes."""
    load_percent: SpanField | None = None
    """Load in percent of body weight: at the first exposure, and at most (science.md I27, I28 cap it by level)."""
    rpe: SpanField = (4, 7)
    """The efforts (CR-10) at which this rung makes sense."""
    loads: tuple[BodyArea, ...] | None = None
    """Body areas this rung loads, when they differ from the exercise's."""
    stresses: tuple[Stress, ...] | None = None
    """Matrix columns of this rung, when they differ from the exercise's."""
    limits: tuple[DoseLimit, ...] | None = None
    """Limits of science.md section 10 that count this rung, when they differ from the exercise's."""
    gentle_on: tuple[BodyArea | Condition, ...] = ()
    """Areas or conditions for which this rung is the substitute that science.md section 8 lists."""

    @model_validator(mode="after")
    def _spans_are_sane(self) -> Self:
        for field in ("sets", "reps", "work_seconds", "distance_m", "load_percent", "rpe"):
            span = getattr(self, field)
            if span is not None and (span[0] < 1 or span[1] < span[0]):
                raise ValueError(f"{field} must be [first, most] with 1 <= first <= most, not {list(span)}")
        if self.rest_seconds[0] < self.rest_seconds[1]:
            raise ValueError("rest_seconds must be [first, shortest] with first >= shortest")
        if self.rpe[1] > 9:
            raise ValueError("rpe may not go above 9: a maximal effort is never planned")
        return self


class Exercise(Noun):
    """A drill with its ladder, its demands on kit and body, and where it comes from."""

    id: Identifier
    name: Line
    aliases: tuple[Line, ...] = ()
    summary: Line
    """What it trains and why it is in the plan, in one plain sentence."""
    pattern: Pattern
    roles: tuple[Role, ...] = Field(min_length=1)
    ramp: RampPhase | None = None
    """The warm-up phase it serves; only for warm-ups."""
    prepares: tuple[Pattern, ...] = ()
    """Patterns a warm-up or cool-down exercise is most useful for; empty for all."""
    dose: DoseKind
    primary: tuple[Muscle, ...]
    secondary: tuple[Muscle, ...] = ()
    loads: tuple[BodyArea, ...] = ()
    """Body areas that the exercise loads."""
    stresses: tuple[Stress, ...] = ()
    limits: tuple[DoseLimit, ...] = ()
    cues: tuple[Cue, Cue, Cue]
    """Three cues of about six words."""
    mistakes: tuple[Line, ...] = ()
    stop_if: Line
    """When to stop, as one line."""
    test: HomeTest | None = None
    """The home test that places an athlete on this ladder."""
    start: dict[Level, Identifier] = Field(default_factory=dict)
    """The rung each level starts on without a test; the first rung where a level is missing."""
    substitutes: tuple[Identifier, ...] = ()
    """Exercises to use instead when no rung is possible, in order."""
    sources: tuple[Line, ...] = Field(min_length=1)
    """Sections and addresses of science.md behind ladder and dose, for example `3.5 P1-P12 [V44b*]`."""
    evidence: Evidence = Evidence.DESIGN
    """How sure the dose is."""
    met: Met | None = None
    scenes: tuple[Scene, ...] = ()
    rungs: tuple[Rung, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ladder_is_whole(self) -> Self:
        ids = [rung.id for rung in self.rungs]
        if len(set(ids)) != len(ids):
            raise ValueError("two rungs share one id")
        for level, rung_id in self.start.items():
            if rung_id not in ids:
                raise ValueError(f"start.{level} names {rung_id!r}, which is no rung of this ladder")
        needed = {
            DoseKind.REPS: "reps",
            DoseKind.CONTACTS: "reps",
            DoseKind.TIME: "work_seconds",
            DoseKind.ROUNDS: "work_seconds",
            DoseKind.CONTINUOUS: "work_seconds",
            DoseKind.DISTANCE: "distance_m",
        }[self.dose]
        for rung in self.rungs:
            if getattr(rung, needed) is None:
                raise ValueError(f"rung {rung.id!r} needs {needed}, because the dose is counted in {self.dose.value}")
        levels = [rung.level.rank for rung in self.rungs]
        if levels != sorted(levels):
            raise ValueError("the level of a ladder's rungs may not go down")
        return self

    def rung_number(self, rung_id: str) -> int:
        """Give the position of a rung, counted from 0."""
        return next(number for number, rung in enumerate(self.rungs) if rung.id == rung_id)

    def loads_of(self, rung: Rung) -> tuple[BodyArea, ...]:
        """Body areas that one rung loads."""
        return self.loads if rung.loads is None else rung.loads

    def stresses_of(self, rung: Rung) -> tuple[Stress, ...]:
        """Matrix columns of one rung."""
        return self.stresses if rung.stresses is None else rung.stresses

    def limits_of(self, rung: Rung) -> tuple[DoseLimit, ...]:
        """Dose limits that count one rung."""
        return self.limits if rung.limits is None else rung.limits


def kit_for(rung: Rung, owned: frozenset[Equipment]) -> tuple[Equipment, ...] | None:
    """Give the first alternative of a rung that the owner of this kit can use, None if there is none."""
    if not rung.needs:
        return ()
    available = owned | AT_HAND
    return next((items for items in rung.needs if available.issuperset(items)), None)
