"""A film plan: the beats of a montage, what is trained in them, its test and its last day."""

from typing import Self

from pydantic import Field, model_validator

from montagefit.model.base import Identifier, Line, Noun, Text
from montagefit.model.vocabulary import Effort, Evidence, Level, Look, Pattern, SceneMark, Tone


class Beat(Noun):
    """One scene of the montage and the weeks it stands for."""

    id: Identifier
    title: Line
    """The header of its weeks."""
    share: int = Field(ge=1)
    """Its part of the weeks, relative to the other beats."""
    load: int = Field(ge=1, le=100)
    """How loud the score is here: weekly load at the end of this beat, in percent of the plan's peak."""
    line: Line
    """One sentence under the week's header, in the film's voice and our words."""
    coach: Line
    """What the mentor would say, in our words."""
    featured: tuple[Identifier, ...] = Field(min_length=1)
    """Exercises of the film that belong to this beat."""
    titles: dict[Identifier, tuple[Line, ...]] = Field(default_factory=dict)
    """Session titles by theme: places and voices of the scene."""


class Theme(Noun):
    """A kind of session of this plan, for example road, gym, steps."""

    id: Identifier
    name: Line
    focus: Line
    """What the session trains, for the calendar and the sheet."""
    effort: Effort
    exercises: tuple[Identifier, ...] = Field(min_length=1)
    """Film exercises that belong here, the most telling first."""
    support: tuple[Pattern, ...] = ()
    """Patterns to fill up with, so that the week is a whole one."""


class LevelTexts(Noun):
    """One sentence for each level."""

    novice: Text
    intermediate: Text
    advanced: Text

    def of(self, level: Level) -> str:
        """Give the text for a level."""
        return str(getattr(self, level.value))


class Benchmark(LevelTexts):
    """The same test in the first and the last week; the level texts say how it is done."""

    title: Line
    exercise: Identifier
    record: tuple[Line, ...] = Field(min_length=1, max_length=5)
    """What is written down, each with its unit."""
    minutes: int = Field(ge=1, le=20)
    """Minutes it takes, rests included."""
    rpe: tuple[int, int, int] = (5, 6, 7)
    """Effort for novice, intermediate, advanced."""


class FinalePart(LevelTexts):
    """One part of the last day; the level texts say how much."""

    exercise: Identifier
    minutes: tuple[int, int, int]
    """Minutes for novice, intermediate, advanced, rests included."""
    rpe: tuple[int, int, int] = (5, 6, 7)


class Finale(Noun):
    """The last day."""

    title: Line
    place_prompt: Line
    """What the athlete fills in: the place this ends at."""
    text: Text
    """What happens, in two or three sentences."""
    parts: tuple[FinalePart, ...] = Field(min_length=1, max_length=4)
    """In the order they are done; the first is what gives way last."""


class Replacement(Noun):
    """A scene that would hurt people, and what the plan has instead."""

    on_screen: Line
    in_your_plan: Line
    why: Line


class Reveal(Noun):
    """What a drill was for all along, told when its time has come."""

    exercise: Identifier
    after: int = Field(ge=1, le=99)
    """When it is told, in percent of the weeks."""
    text: Text


class PartnerForm(Noun):
    """How a drill is done by two or more, and how alone."""

    exercise: Identifier
    together: Text
    alone: Text


class Attempt(Noun):
    """A try at the finale that is expected to fail, and is meant to."""

    after: int = Field(ge=1, le=99)
    """When it is, in percent of the weeks."""
    text: Text


class PlanScene(Noun):
    """Where a drill is in this film, for a plan that uses an exercise whose own file does not know the film."""

    exercise: Identifier
    shown: Line
    mark: SceneMark
    adapted: str = ""


class Ratings(Noun):
    """What a plan asks and gives, 0 to 5; an author's judgement, never a total."""

    grit: int = Field(ge=0, le=5)
    humour: int = Field(ge=0, le=5)
    warmth: int = Field(ge=0, le=5)
    relatability: int = Field(ge=0, le=5)
    kit: int = Field(ge=0, le=5)
    skill: int = Field(ge=0, le=5)
    mobility: int = Field(ge=0, le=5)
    hours: int = Field(ge=0, le=5)


class FilmPlan(Noun):
    """A montage as a plan: data for the planner, words for the sheet."""

    id: Identifier
    title: Line
    """What the plan is called."""
    film: Line
    year: int = Field(ge=1890, le=2100)
    aliases: tuple[Line, ...] = ()
    """What people call it."""
    tone: Tone
    look: Look = Look.FIGHT_BILL
    """How its printed sheet is drawn."""
    weeks: int = Field(ge=1, le=52)
    novice_weeks: int | None = Field(default=None, ge=1, le=52)
    """Weeks for novices, when they need longer."""
    days: int | None = Field(default=None, ge=1, le=364)
    """Days, for plans measured in days; `weeks` is then what they fill."""
    promise: Line
    """One line for the cover."""
    about: Text
    """What sets this montage apart, in two or three sentences."""
    suits: Line
    asks: Line
    """Kit, skill, mobility, hours it asks for."""
    emphasis: dict[Identifier, int]
    """What the plan trains, in percent; adds up to 100."""
    signature: Identifier
    """The exercise that is in every beat."""
    showpiece: Identifier | None = None
    """A second telling exercise."""
    exercises: tuple[Identifier, ...] = Field(min_length=1)
    """The film's own drills."""
    beats: tuple[Beat, ...] = Field(min_length=1)
    themes: tuple[Theme, ...] = Field(min_length=1)
    """Kinds of sessions."""
    frame: tuple[Identifier, ...] = Field(min_length=7, max_length=7)
    """Themes by importance: a week of three training days holds the first three (the planner orders them)."""
    benchmark: Benchmark
    finale: Finale
    replaced: tuple[Replacement, ...]
    scenes: tuple[PlanScene, ...] = ()
    """Scenes of exercises whose own files do not know this film: a plan of a pack is one file."""
    held_back: tuple[Identifier, ...] = ()
    """Exercises that must not come before their own beat, because they would give something away."""
    reveals: tuple[Reveal, ...] = ()
    partner_forms: tuple[PartnerForm, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    ratings: Ratings | None = None
    sources: tuple[Line, ...] = Field(min_length=1)
    evidence: Evidence = Evidence.DESIGN
    """How sure the emphasis, the length and the curve are."""

    @model_validator(mode="after")
    def _parts_fit(self) -> Self:
        if self.days is not None and self.weeks != -(-self.days // 7):
            raise ValueError(f"weeks must be {-(-self.days // 7)}, which is what {self.days} days fill")
        if sum(self.emphasis.values()) != 100:
            raise ValueError(f"emphasis must add up to 100, not {sum(self.emphasis.values())}")
        themed = {exercise for theme in self.themes for exercise in theme.exercises}
        own = set(self.exercises)
        named = {
            "signature": {self.signature},
            "showpiece": {self.showpiece} if self.showpiece else set(),
            "themes": themed,
            "held_back": set(self.held_back),
            "scenes": {scene.exercise for scene in self.scenes},
            "reveals": {reveal.exercise for reveal in self.reveals},
            "partner_forms": {form.exercise for form in self.partner_forms},
            "beats": {exercise for beat in self.beats for exercise in beat.featured},
        }
        for key, ids in named.items():
            if strange := sorted(str(exercise) for exercise in ids - own):
                raise ValueError(f"{key} names {', '.join(strange)}, which `exercises` does not list")
        if missing := sorted(own - themed):
            raise ValueError(f"no theme trains {', '.join(missing)}")
        theme_ids = {theme.id for theme in self.themes}
        if strange := sorted(set(self.frame) - theme_ids):
            raise ValueError(f"frame names {', '.join(strange)}, which is no theme")
        for beat in self.beats:
            if strange := sorted(set(beat.titles) - theme_ids):
                raise ValueError(f"beat {beat.id!r} has titles for {', '.join(strange)}, which is no theme")
        return self

    def own_days(self, weeks: int) -> int | None:
        """Give the days of a plan measured in days, as long as nobody asked for other weeks."""
        return self.days if self.days is not None and weeks == self.weeks else None

    def theme(self, theme_id: str) -> Theme:
        """Give a theme by id."""
        return next(theme for theme in self.themes if theme.id == theme_id)

    def weeks_for(self, level: Level) -> int:
        """Give the weeks this plan takes for a level when nobody asks for another number."""
        return self.novice_weeks if level is Level.NOVICE and self.novice_weeks else self.weeks
