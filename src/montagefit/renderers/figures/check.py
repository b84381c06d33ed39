"""What is wrong with a figure as it is drawn: joints, reach, floor, size; told in words for people."""

from collections.abc import Iterator
from typing import Final, get_args

from montagefit.model.figure import MOST_BENT, Figure, Picture, Pose
from montagefit.model.figure_vocabulary import PropKind, View
from montagefit.renderers.figures.picture import Drawing, draw_picture, partners_posture, posture
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
    drawings: list[Drawing] = []
    for picture in get_args(Picture):
        pose = figure.start if picture == "start" else figure.end
        yield from _body_problems(picture, pose, posture(figure, picture), figure)
        if (partner := partners_posture(figure, picture)) is not None:
            yield from _body_problems(
                f"{picture}, partner", figure.partner_end or figure.partner or pose, partner, figure
            )
        drawings.append(draw_picture(figure, picture, ""))
        yield from _size_problems(picture, drawings[-1])
    if drawings[0].shapes == drawings[-1].shapes:
        yield "start and end look the same. Show the two extremes."


def _body_problems(where: str, pose: Pose, body: Skeleton, figure: Figure) -> Iterator[str]:
    """Check joints, reach and floor of one body."""
    for name in _LIMBS:
        limb = getattr(body, name)
        least = 0 if body.view is View.SIDE else -MOST_BENT
        if not least - 0.5 <= limb.bend <= MOST_BENT + 0.5:
            joint = "elbow" if name.endswith("arm") else "knee"
            side = name.split("_")[0]
            bent = f"the {side} {joint} is bent by {limb.bend:.0f}; it goes from {least} to {MOST_BENT}."
            yield f"{where}: {bent} Change its angles, or move its target."
        if limb.missed > _REACH:
            end = "hand" if name.endswith("arm") else "foot"
            got = f"[{limb.end.real:.0f}, {limb.end.imag:.0f}]"
            missed = f"{name.split('_')[0]}_{end} is {limb.missed:.0f} out of reach; it gets to {got}."
            yield f"{where}: {missed} Write that, or move the body."
    low = lowest(body)
    if low < -TOLERANCE:
        yield f"{where}: the body goes {-low:.0f} below the floor. Leave y out of `at`, and it stands by itself."
    borne = pose.floor > 0 or any(prop.kind in _BEARING for prop in figure.props)
    if low > TOLERANCE and not borne and pose.base.value not in {"jump", "run"}:
        yield f"{where}: the body floats {low:.0f} above the floor, and nothing bears it (say `floor`)."


def _size_problems(picture: str, drawing: Drawing) -> Iterator[str]:
    """Check the box of one picture, measured from what is drawn."""
    left, bottom, right, top = drawing.span
    if right - left > WIDEST:
        yield f"{picture}: is {right - left} wide; at most {WIDEST} fits on a card. Move props and motion nearer."
    if top - bottom > TALLEST:
        yield f"{picture}: is {top - bottom} high; at most {TALLEST} fits on a card. Make props lower."
    if bottom < -60:
        yield f"{picture}: something goes {-bottom} below the floor. Raise it."
