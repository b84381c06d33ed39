"""The figures of an exercise: poses, props and motion as data one can read off a photo.

Lengths are thousandths of standing height, x to the right, y up, the floor at 0. Angles are degrees. `ID.figures.toml`
lies beside `ID.toml`.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from montagefit.model.base import Identifier, Noun
from montagefit.model.figure_vocabulary import BodyPoint, Layer, MotionKind, PropKind, StandardPose, View, When

Length = Annotated[int, Field(ge=-3000, le=3000)]
Angle = Annotated[int, Field(ge=-360, le=360)]
Bend = Annotated[int, Field(ge=-160, le=160)]
"""How far a joint is bent; from the side never below 0."""
Percent = Annotated[int, Field(ge=0, le=110)]
"""How long a part looks; less than 100 when it points towards us."""
Limb = tuple[Angle, Bend] | tuple[Angle, Bend, Percent] | tuple[Angle, Bend, Percent, Percent]
Point = tuple[Length, Length]
Size = Annotated[int, Field(ge=1, le=3000)]

MOST_BENT = 160
ENDS = (BodyPoint.NEAR_HAND, BodyPoint.FAR_HAND, BodyPoint.NEAR_FOOT, BodyPoint.FAR_FOOT)
"""What `near_hand`, `far_hand`, `near_foot` and `far_foot` can send to a point."""


class Pose(Noun):
    """One posture: a standard pose and what is different here."""

    base: StandardPose
    alt: Annotated[str, Field(max_length=160)] = ""
    """What the picture shows, in words, without the name of the exercise: `chest near the floor, elbows bent`."""
    view: View | None = None
    """From where it is seen; the standard pose's, if it is not said."""
    at: tuple[Length] | Point | None = None
    """Where the point `fix` is; without y the lowest point of the body stands on `floor`."""
    fix: BodyPoint = BodyPoint.HIP
    floor: Length = 0
    """Height of what the body stands on, where y is not given; above 0 for a box, a step or a jump."""
    lean: Angle | None = None
    """Tilt of the trunk: 0 upright, 90 face down, -90 on the back; from the front, + to the right of the picture."""
    curl: Annotated[int, Field(ge=-60, le=90)] | None = None
    """Rounding of the back: how much the chest is tilted beyond the hips."""
    head: Annotated[int, Field(ge=-80, le=80)] | None = None
    """Nod: + chin to the chest, - looking up."""
    arms: Limb | None = None
    """Both arms: angle of the upper arm (0 hangs down, 90 forward, 180 overhead) and bend of the elbow."""
    near_arm: Limb | None = None
    far_arm: Limb | None = None
    hands: Point | None = None
    """Both hands at a point; the elbows follow."""
    near_hand: Point | None = None
    far_hand: Point | None = None
    legs: Limb | None = None
    """Both legs: angle of the thigh (0 straight down, 90 forward) and bend of the knee."""
    near_leg: Limb | None = None
    far_leg: Limb | None = None
    feet: Point | None = None
    """Both soles, below the ankle, at a point; the knees follow."""
    near_foot: Point | None = None
    far_foot: Point | None = None
    soles: Angle | None = None
    """Tilt of both feet: 0 flat, + toes up, - heels up; left out, they follow the shins or stand flat."""
    near_sole: Angle | None = None
    far_sole: Angle | None = None
    swap: bool = False
    """Whether near and far limbs of the standard pose change places: the other foot is ahead."""
    behind: bool = False
    """Whether the near arm is behind trunk and head."""
    turned: bool = False
    """Whether the figure looks to the left; everything is mirrored round the point it is fixed by."""


class Prop(Noun):
    """A thing in the picture."""

    kind: PropKind
    at: Point | None = None
    """Where it stands or begins: the middle of its lower edge, or one end of a line."""
    on: BodyPoint | None = None
    """The part of the body that holds or wears it, instead of `at`."""
    to: Point | None = None
    """The other end of a rope, band, string, stick or wall."""
    to_on: BodyPoint | None = None
    """The part of the body that holds the other end."""
    size: tuple[Size] | tuple[Size, Size] | None = None
    """Width and height, where the usual ones do not fit."""
    turn: Angle = 0
    """Turned by so much, counter-clockwise."""
    shift: Point = (0, 0)
    """Moved by so much from where it would be."""
    when: When = When.BOTH
    layer: Layer | None = None
    """How near it is drawn; the usual one of its kind, if it is not said."""

    @model_validator(mode="after")
    def _has_a_place(self) -> Self:
        if self.at is not None and self.on is not None:
            raise ValueError("give `at` or `on`, not both")
        if self.to is not None and self.to_on is not None:
            raise ValueError("give `to` or `to_on`, not both")
        return self


class Motion(Noun):
    """The mark that says what moves."""

    kind: MotionKind
    start: Point
    end: Point | None = None
    """The head of an arrow."""
    bow: Annotated[int, Field(ge=-600, le=600)] = 0
    """How far an arrow bulges to the left of its way; below 0 to the right."""
    turn: Angle = 0
    """The way speed lines, ticks or a circle point: 0 to the right, counter-clockwise."""
    size: Annotated[int, Field(ge=20, le=900)] | None = None
    """Length of speed lines, radius of a circle."""

    @model_validator(mode="after")
    def _arrows_end(self) -> Self:
        if (self.end is not None) != (self.kind in {MotionKind.ARROW, MotionKind.DOUBLE}):
            raise ValueError("an arrow needs `end`, and nothing else has one")
        return self


class Figure(Noun):
    """The start and the end of one way to do an exercise."""

    rungs: tuple[Identifier, ...] = ()
    """The rungs it is for; empty for all that no other figure names."""
    start: Pose
    end: Pose
    partner: Pose | None = None
    """Who stands opposite, drawn paler."""
    partner_end: Pose | None = None
    """What the partner does in the second picture, if it is something else."""
    props: tuple[Prop, ...] = ()
    start_motion: Motion | None = None
    end_motion: Motion | None = None
    line: bool = True
    """Whether a floor line is drawn."""

    @model_validator(mode="after")
    def _is_told(self) -> Self:
        for name, pose in (("start", self.start), ("end", self.end)):
            if len(pose.alt) < 8:
                raise ValueError(f"{name} needs `alt`: what the picture shows, in words")
        same = all(getattr(self.start, name) == getattr(self.end, name) for name in Pose.model_fields if name != "alt")
        if same and all(prop.when is When.BOTH for prop in self.props):
            raise ValueError("start and end are the same pose")
        if self.partner_end is not None and self.partner is None:
            raise ValueError("partner_end without partner")
        return self


class SharedFigure(Noun):
    """A figure that another exercise has already."""

    rungs: tuple[Identifier, ...] = ()
    """The rungs here it is for; empty for all that no other figure names."""
    exercise: Identifier
    """The other exercise."""
    rung: Identifier
    """Its rung whose figure it is."""


class FigureSheet(Noun):
    """All figures of one exercise: the content of `ID.figures.toml`."""

    id: Identifier
    figures: tuple[Figure, ...] = ()
    shared: tuple[SharedFigure, ...] = ()

    @model_validator(mode="after")
    def _each_rung_has_one(self) -> Self:
        every: tuple[Figure | SharedFigure, ...] = (*self.figures, *self.shared)
        if not every:
            raise ValueError("there is neither a figure nor a shared one")
        named = [rung for figure in every for rung in figure.rungs]
        twice = sorted({rung for rung in named if named.count(rung) > 1})
        if twice:
            raise ValueError(f"rung {twice[0]!r} is named by two figures")
        if sum(not figure.rungs for figure in every) > 1:
            raise ValueError("two figures name no rungs; only one can be for all the others")
        return self

    def figure_for(self, rung: str) -> Figure | None:
        """Give the figure of a rung."""
        named = (each for each in self.figures if rung in each.rungs)
        return next(named, next((each for each in self.figures if not each.rungs), None))


Picture = Literal["start", "end"]
