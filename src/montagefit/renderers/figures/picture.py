"""A figure becomes two pictures: body, partner, props and motion in layers, with their box and their words."""

from dataclasses import dataclass
from typing import Final

from montagefit.model.figure import Figure, Picture
from montagefit.model.figure_vocabulary import BodyPoint, Layer, When
from montagefit.renderers.figures.body import PARTNER, draw_body
from montagefit.renderers.figures.motion import draw_motion
from montagefit.renderers.figures.props.catalogue import draw, layer_of, place
from montagefit.renderers.figures.shapes import FAR, Shape, Span, joined, line, span_of
from montagefit.renderers.figures.skeleton import Skeleton, skeleton

_FLOOR_LINE: Final = 8
_FLOOR_OVERHANG: Final = 60


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """One picture, ready to paint; two are the same only when they are one."""

    shapes: tuple[Shape, ...]
    span: Span
    """The box it fills: left, bottom, right, top."""
    alt: str


def draw_figure(figure: Figure, name: str) -> tuple[Drawing, Drawing]:
    """Draw start and end of a figure; `name` is what people call the exercise or its rung."""
    return draw_picture(figure, "start", name), draw_picture(figure, "end", name)


def posture(figure: Figure, picture: Picture) -> Skeleton:
    """Give the joints of the athlete in one picture."""
    return skeleton(figure.start if picture == "start" else figure.end)


def partners_posture(figure: Figure, picture: Picture) -> Skeleton | None:
    """Give the joints of the partner in one picture."""
    pose = figure.partner_end if picture == "end" and figure.partner_end is not None else figure.partner
    return skeleton(pose) if pose is not None else None


def draw_picture(figure: Figure, picture: Picture, name: str) -> Drawing:
    """Draw one of the two pictures."""
    body, partner = posture(figure, picture), partners_posture(figure, picture)
    layers = draw_body(body)
    behind: list[Shape] = []
    far: list[Shape] = []
    middle: list[Shape] = []
    front: list[Shape] = []
    for prop in figure.props:
        if prop.when not in {When.BOTH, When(picture)}:
            continue
        layer = layer_of(prop)
        for placed, point in place(prop, body, partner):
            shapes = draw(prop, placed)
            if layer is Layer.BACK:
                behind += shapes
            elif point is BodyPoint.FAR_HAND:
                far += shapes
            elif layer is Layer.MIDDLE:
                middle += shapes
            else:
                front += shapes
    if partner is not None:
        other = draw_body(partner, PARTNER)
        behind += [*other.far_arm, *other.trunk, *other.near_arm]
    motion = figure.start_motion if picture == "start" else figure.end_motion
    drawn = [*behind, *layers.far_arm, *far, *layers.trunk, *middle, *layers.near_arm, *front]
    drawn += draw_motion(motion) if motion is not None else []
    span = span_of(drawn)
    if figure.line:
        ends = complex(span[0] - _FLOOR_OVERHANG, -4), complex(span[2] + _FLOOR_OVERHANG, -4)
        drawn.insert(0, Shape(line(*ends), stroke=FAR, width=_FLOOR_LINE))
        span = joined(span, span_of(drawn[:1]))
    pose = figure.start if picture == "start" else figure.end
    return Drawing(tuple(drawn), span, f"{name}, {picture}: {pose.alt}")
