"""What is wrong with a figure as it is drawn: joints, reach, floor, size; told in words for people."""

from collections.abc import Iterator
from typing import Final, get_args

from montagefit.model.figure import MOST_BENT, Figure, Picture, Pose
from montagefit.model.figure_vocabulary import PropKind, View
from montagefit.renderers.figures.picture import draw_picture, partners_posture, posture
from montagefit.renderers.figures.skeleton import Skeleton, lowest

WIDEST: Final = 2000
TALLEST: Final = 1450
"""What fits beside its partner on a card without shrinking below what reads."""
TOLERANCE: Final = 10
_REACH: Final = 20
_BEARING: Final = frozenset(
    (
        PropKind.BAR, PropKind.BENCH, PropKind.BIKE, PropKind.BOX, PropKind.CHAIR, PropKind.CLIMBER,
        PropKind.CLIMBING_WALL, PropKind.CUSHION, PropKind.LADDER, PropKind.LOG, PropKind.MAT, PropKind.POLE,
        PropKind.RINGS, PropKind.ROCK, PropKind.ROCKER, PropKind.ROPE, PropKind.SLED, PropKind.SLOPE,
        PropKind.STAIRS, PropKind.TABLE, PropKind.TREADMILL, PropKind.TREE, PropKind.TYRE, PropKind.WATER,
        PropKind.WALL, PropKind.BOOK, PropKind.STICK,
    )
)  # fmt: skip
"""Props that can bear a body which does not stand on the floor."""
_LIMBS: Final = ("near_arm", "far_arm", "near_leg", "far_leg")


def figure_problems(figure: Figure) -> Iterator[str]:
    """Give each thing that is wrong, with the picture and the key."""
    for picture in get_args(Picture):
        pose = figure.start if picture == "start" else figure.end
        yield from _body_problems(picture, pose, posture(figure, picture), figure)
        if (partner := partners_posture(figure, picture)) is not None:
            yield from _body_problems(
                f"{picture}, partner", figure.partner_end or figure.partner or pose, partner, figure
            )
        yield from _size_problems(figure, picture)
    if draw_picture(figure, "start", "").shapes == draw_picture(figure, "end", "").shapes:
        yield "start and end look the same."


def _body_problems(where: str, pose: Pose, body: Skeleton, figure: Figure) -> Iterator[str]:
    """Check joints, reach and floor of one body."""
    for name in _LIMBS:
        limb = getattr(body, name)
        least = 0 if body.view is View.SIDE else -MOST_BENT
        if not least - 0.5 <= limb.bend <= MOST_BENT + 0.5:
            joint = "elbow" if name.endswith("arm") else "knee"
            side = name.split("_")[0]
            yield f"{where}: the {side} {joint} is bent by {limb.bend:.0f}; it goes from {least} to {MOST_BENT}."
        if limb.missed > _REACH:
            end = "hand" if name.endswith("arm") else "foot"
            got = f"[{limb.end.real:.0f}, {limb.end.imag:.0f}]"
            yield f"{where}: {name.split('_')[0]}_{end} is {limb.missed:.0f} out of reach; it gets to {got}."
    low = lowest(body)
    if low < -TOLERANCE:
        yield f"{where}: the body goes {-low:.0f} below the floor."
    borne = pose.floor > 0 or any(prop.kind in _BEARING for prop in figure.props)
    if low > TOLERANCE and not borne and pose.base.value not in {"jump", "run"}:
        yield f"{where}: the body floats {low:.0f} above the floor, and nothing bears it (say `floor`)."


def _size_problems(figure: Figure, picture: Picture) -> Iterator[str]:
    """Check the box of one picture, measured from what is drawn."""
    left, bottom, right, top = draw_picture(figure, picture, "").span
    if right - left > WIDEST:
        yield f"{picture}: is {right - left:.0f} wide; at most {WIDEST} fits on a card."
    if top - bottom > TALLEST:
        yield f"{picture}: is {top - bottom:.0f} high; at most {TALLEST} fits on a card."
    if bottom < -60:
        yield f"{picture}: something goes {-bottom:.0f} below the floor."
