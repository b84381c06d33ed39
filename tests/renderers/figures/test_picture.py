"""Pictures: layers, props of one picture, partner, motion and the words."""

import pytest

from montagefit.model.figure import Figure, Motion, Picture, Pose, Prop
from montagefit.model.figure_vocabulary import BodyPoint, Layer, MotionKind, PropKind, StandardPose, View, When
from montagefit.renderers.figures.picture import draw_picture
from montagefit.renderers.figures.shapes import Shape


def _figure(*props: Prop, motion: Motion | None = None, partner: Pose | None = None) -> Figure:
    """Give someone who stands and then squats."""
    return Figure(
        start=Pose(base=StandardPose.STAND, alt="standing tall"),
        end=Pose(base=StandardPose.SQUAT, alt="hips low, arms ahead"),
        props=props,
        start_motion=motion,
        partner=partner,
    )


def _more(figure: Figure, picture: Picture = "start") -> list[Shape]:
    """Give the shapes a figure has beyond those of body and floor."""
    bare = set(draw_picture(_figure(), picture, "").shapes[1:])
    return [shape for shape in draw_picture(figure, picture, "").shapes[1:] if shape not in bare]


@pytest.mark.parametrize("kind", PropKind)
@pytest.mark.parametrize("on", [None, BodyPoint.NEAR_HAND, BodyPoint.BACK])
def test_every_prop_is_drawn(kind: PropKind, on: BodyPoint | None) -> None:
    """Held, worn or standing by itself, it adds something within reach of the picture."""
    figure = _figure(Prop(kind=kind, on=on) if on else Prop(kind=kind, at=(300, 0)))
    assert _more(figure)
    left, bottom, right, top = draw_picture(figure, "start", "").span
    assert -1600 < left < right < 2000
    assert -900 < bottom < top < 2600


@pytest.mark.parametrize("kind", MotionKind)
def test_every_motion_is_drawn(kind: MotionKind) -> None:
    """Each mark adds something."""
    end = (400, 700) if kind in {MotionKind.ARROW, MotionKind.DOUBLE} else None
    assert _more(_figure(motion=Motion(kind=kind, start=(300, 500), end=end, bow=30 if end else 0)))


def test_a_prop_of_one_picture_is_in_no_other() -> None:
    """What is only at the end is not at the start."""
    figure = _figure(Prop(kind=PropKind.BOX, at=(300, 0), when=When.END))
    assert not _more(figure, "start")
    assert _more(figure, "end")


def test_layers_come_in_order() -> None:
    """What is behind is painted first, what is before everything last."""
    figure = _figure(
        Prop(kind=PropKind.BOX, at=(0, 0), layer=Layer.FRONT), Prop(kind=PropKind.TABLE, at=(0, 0), layer=Layer.BACK)
    )
    shapes = draw_picture(figure, "start", "").shapes
    box = draw_picture(_figure(Prop(kind=PropKind.BOX, at=(0, 0))), "start", "").shapes[1]
    assert shapes[-1] == box
    assert shapes[1] in _more(_figure(Prop(kind=PropKind.TABLE, at=(0, 0))))


def test_a_partner_stands_behind() -> None:
    """The second body is painted before the athlete's."""
    shapes = draw_picture(_figure(partner=Pose(base=StandardPose.STAND, at=(600,))), "start", "").shapes
    alone = draw_picture(_figure(), "start", "").shapes
    assert len(shapes) > 1.5 * len(alone)
    assert shapes[-len(alone) + 1 :] == alone[1:]


@pytest.mark.parametrize("view", View)
def test_each_view_is_drawn(view: View) -> None:
    """Side, front and back differ."""
    figure = Figure(
        start=Pose(base=StandardPose.STAND, alt="standing tall", view=view),
        end=Pose(base=StandardPose.SQUAT, alt="hips low, arms ahead"),
    )
    others = [each for each in View if each is not view]
    drawn = draw_picture(figure, "start", "").shapes
    for other in others:
        changed = figure.model_copy(update={"start": figure.start.model_copy(update={"view": other})})
        assert draw_picture(changed, "start", "").shapes != drawn


def test_pictures_are_told() -> None:
    """The words name the drill, the moment and what is seen."""
    assert draw_picture(_figure(), "end", "Squat").alt == "Squat, end: hips low, arms ahead"
