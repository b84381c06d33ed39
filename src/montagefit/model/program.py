"""The program: the document that everything after the planner sees, and nothing else.

Keys and their order are the program document's (`montagefit.program/1`): a program written as JSON and read back is
the same program. Everything a sheet, a calendar or an audit needs is inside.
"""

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from montagefit.model.base import Noun
from montagefit.model.vocabulary import (
    BodyArea,
    Condition,
    DoseKind,
    DoseLimit,
    Equipment,
    Evidence,
    HomeTest,
    Level,
    Look,
    Muscle,
    PartName,
    Pattern,
    Stress,
    Tone,
    Units,
    Weekday,
    WeekKind,
)

FORMAT: Literal["montagefit.program/1"] = "montagefit.program/1"


class SceneRow(Noun):
    """One row of the table `on screen / in your plan`."""

    on_screen: str
    in_your_plan: str
    why: str = ""
    replaced: bool = False
    """True when the scene would hurt people and something safe stands in."""


class BeatSummary(Noun):
    """A beat as the sheet names it, with the weeks it got."""

    id: str
    title: str
    line: str
    coach: str
    weeks: tuple[int, ...]


class FilmSummary(Noun):
    """What the sheet says about the film plan."""

    id: str
    title: str
    film: str
    year: int
    tone: Tone = Tone.EARNEST
    look: Look = Look.FIGHT_BILL
    """How the printed sheet is drawn."""
    promise: str = ""
    about: str = ""
    signature: str = ""
    """Exercise id of the signature drill."""
    exercises: tuple[str, ...] = ()
    """The film's own drills, by id."""
    beats: tuple[BeatSummary, ...] = ()
    scenes: tuple[SceneRow, ...] = ()


class AthleteFacts(Noun):
    """The athlete as the planner took them, every default filled in."""

    level: Level
    weekdays: tuple[Weekday, ...]
    minutes: dict[Weekday, int]
    kit: tuple[Equipment, ...] = ()
    spare: tuple[BodyArea, ...] = ()
    conditions: tuple[Condition, ...] = ()
    exclude: tuple[str, ...] = ()
    tests: dict[HomeTest, int] = Field(default_factory=dict)
    age: int | None = None
    weight_kg: float | None = None
    units: Units = Units.METRIC
    timezone: str | None = None
    reason: str | None = None
    cleared: bool = False
    series: str = ""
    """The part of every UID that tells two runs of one plan apart."""
    reminder: int = 0
    """Minutes before a timed session; 0 for none."""
    asked_weeks: int | None = None
    """Weeks that were asked for; None for the film plan's."""
    asked_finale: date | None = None
    """The date to be ready for, if one was named."""
    height_cm: float | None = None


class BenchmarkSummary(Noun):
    """The test of the first and the last week."""

    exercise: str
    dates: tuple[date, ...]
    title: str = ""
    text: str = ""
    """How it is done at this athlete's level."""
    record: tuple[str, ...] = ()
    """What to write down, each with its unit."""


class FinaleSummary(Noun):
    """The last day, as the sheet tells it."""

    title: str
    place_prompt: str
    text: str
    parts: tuple[str, ...] = ()
    """What to do, in order, at this athlete's level."""


class Note(Noun):
    """One thing that gave way: what was asked, what was given, why."""

    asked: str
    given: str
    reason: str


class Muscles(Noun):
    """The muscles of an exercise; a primary one counts as a set, a secondary one as half a set."""

    primary: tuple[Muscle, ...] = ()
    secondary: tuple[Muscle, ...] = ()


class PassedOver(Noun):
    """An exercise that was wanted and is not there, with the rule that kept it out."""

    exercise: str
    name: str
    reason: str


class Item(Noun):
    """One line of a session: an exercise, its dose, its cost in minutes, and why it is there."""

    exercise: str
    rung: str
    name: str
    pattern: Pattern
    muscles: Muscles = Muscles()
    kit: tuple[Equipment, ...] = ()
    """Kit to own or to find; always among the athlete's."""
    sets: int = Field(default=1, ge=1)
    reps: int | None = Field(default=None, ge=1)
    """Repetitions or contacts a set; on each side if per_side."""
    per_side: bool = False
    work_seconds: int | None = Field(default=None, ge=1)
    """Seconds of work a set; on each side if per_side."""
    rest_seconds: int = Field(default=0, ge=0)
    distance_m: int | None = Field(default=None, ge=1)
    load_kg: float | None = Field(default=None, ge=0)
    rpe: int = Field(ge=1, le=10)
    minutes: float = Field(ge=0)
    """Work, rests and changing over."""
    film: bool = False
    """Whether the exercise is on the film's own list."""
    reason: str = ""
    dose: DoseKind = DoseKind.REPS
    at_hand: tuple[Equipment, ...] = ()
    """Things every home or street has: a chair, a wall, stairs."""
    load_percent: int | None = Field(default=None, ge=1)
    """Load in percent of body weight, where it was planned so."""
    pace_seconds_per_km: tuple[int, int] | None = None
    """Running pace from, to (quick, slow); a range, never one number."""
    event: Literal["benchmark", "attempt", "finale"] | None = None
    instruction: str = ""
    """What to do in a benchmark, an attempt or the finale, at this level."""
    cue: str = ""
    """One cue to keep in mind."""
    wanted_as: str = ""
    """Why it was on the list of wishes: signature, featured, introduced, theme, guest, support."""
    runner_up: PassedOver | None = None
    """The next best wish that is not in the session."""
    stresses: tuple[Stress, ...] = ()
    loads: tuple[BodyArea, ...] = ()
    limits: tuple[DoseLimit, ...] = ()
    gentle_on: tuple[BodyArea | Condition, ...] = ()
    """Areas for which this is the accepted substitute."""


class Part(Noun):
    """Warm-up, main part or cool-down."""

    name: PartName
    items: tuple[Item, ...]


class Session(Noun):
    """One training session."""

    uid: str
    slot: str
    """Stable name inside the week, for example `road-1`; never the weekday."""
    date: date
    start: datetime | None = None
    """With offset; None for an all-day session."""
    minutes: float = Field(gt=0)
    title: str
    focus: str
    rpe: int = Field(ge=1, le=10)
    load_au: float = Field(ge=0)
    """Session-RPE load: rpe x minutes."""
    hard: bool
    parts: tuple[Part, ...]
    beat: str = ""
    """Id of the beat this session belongs to."""
    passed_over: tuple[PassedOver, ...] = ()
    """The best wishes that are not there, the most wanted first."""

    def items(self, part: PartName | None = None) -> tuple[Item, ...]:
        """Give all items, or those of one part."""
        return tuple(item for each in self.parts if part in {None, each.name} for item in each.items)


class Week(Noun):
    """Seven days, counted from the start date."""

    number: int = Field(ge=1)
    beat: str
    """Title of the beat, or of the beats that share the week."""
    kind: WeekKind
    target_load_au: float
    load_au: float
    sessions: tuple[Session, ...]
    start: date | None = None
    line: str = ""
    """One sentence in the film's voice."""
    coach: str = ""
    """What the mentor would say."""
    reveal: str = ""
    """What a drill was for all along, in the week in which it is told."""
    over: bool = False
    """Whether it was over when the program was planned again: it stays as it was, whatever is asked now."""


class LadderStep(Noun):
    """One rung as the card shows it."""

    id: str
    name: str
    open: bool
    """Whether this athlete may stand on it: kit, spared areas, level, tests."""
    test: HomeTest | None = None
    """The home test that is done in this very form, so that its result is the maximum here."""
    most_sets: int | None = Field(default=None, ge=1)
    """Sets that the dose of this rung grows to."""


class Ladder(Noun):
    """The ladder of one exercise and where this athlete stands on it."""

    steps: tuple[LadderStep, ...]
    placed: str
    """Rung of the first exposure."""
    reached: str
    """Highest rung of the program."""


class Card(Noun):
    """All that a drill card says about one exercise of the program."""

    exercise: str
    name: str
    summary: str
    how: str
    """How the rung of the first exposure is done."""
    cues: tuple[str, ...]
    mistakes: tuple[str, ...] = ()
    stop_if: str
    film: bool
    warm_up: bool = False
    """Whether it only serves warm-ups or cool-downs."""
    ladder: Ladder
    scene: str = ""
    """What is on screen, if it is a drill of the film."""
    together: str = ""
    """How it is done by two or more, where the plan has a partner form."""
    alone: str = ""
    """How it is done alone, where the plan has a partner form."""
    sources: tuple[str, ...] = ()
    evidence: Evidence = Evidence.DESIGN


class Program(Noun):
    """The whole program."""

    format: Literal["montagefit.program/1"] = FORMAT
    film_plan: FilmSummary
    athlete: AthleteFacts
    start: date
    finale: date
    benchmark: BenchmarkSummary
    notes: tuple[Note, ...] = ()
    weeks: tuple[Week, ...]
    finale_day: FinaleSummary | None = None
    cards: tuple[Card, ...] = ()
    safety: tuple[str, ...] = ()
    """The sentences of science.md section 2.4, in our words."""

    def sessions(self) -> tuple[Session, ...]:
        """Give all sessions in order of date."""
        return tuple(session for week in self.weeks for session in week.sessions)
