"""What is wrong with a drawn figure: each kind of mistake is told, with the picture and a remedy."""

from typing import Any

import pytest

from montagefit.model.figure import Figure, Pose, Prop
from montagefit.model.figure_vocabulary import PropKind, StandardPose
from montagefit.renderers.figures.check import figure_problems

_END = Pose(base=StandardPose.SQUAT, alt="hips low, arms ahead")


def _problems(*props: Prop, **pose: Any) -> list[str]:  # noqa: ANN401 - the keys of a pose
    """Check someone who begins like this and ends in a squat."""
    start = Pose.model_validate({"base": "stand", "alt": "standing tall", **pose})
    return list(figure_problems(Figure(start=start, end=_END, props=props)))


def test_a_sound_figure_has_no_problems() -> None:
    """Standing and squatting are fine."""
    assert _problems() == []


@pytest.mark.parametrize(
    ("pose", "told"),
    [
        ({"near_arm": (0, -40)}, "start: the near elbow is bent by -40"),
        ({"near_hand": (900, 700)}, "start: near_hand is"),
        ({"at": (0, 300)}, "below the floor. Leave y out of `at`"),
        ({"floor": -200}, "below the floor"),
        ({"at": (0, 900)}, "floats"),
    ],
)
def test_bodies_that_cannot_be_are_told(pose: dict[str, Any], told: str) -> None:
    """Joints, reach and floor."""
    assert any(told in each for each in _problems(**pose))


def test_what_does_not_fit_a_card_is_told() -> None:
    """Too wide, too high, too deep."""
    words = " ".join(_problems(Prop(kind=PropKind.WALL, at=(2200, -200), size=(70, 1900))))
    assert "wide; at most" in words
    assert "high; at most" in words
    assert "below the floor. Raise it." in words


def test_start_and_end_must_look_different() -> None:
    """Data that differ can still give one picture."""
    start = _END.model_copy(update={"alt": "hips low, arms ahead of the chest"})
    figure = Figure.model_construct(
        **{**Figure(start=Pose(base=StandardPose.STAND, alt="standing tall"), end=_END).__dict__, "start": start}
    )
    assert any("look the same" in each for each in figure_problems(figure))
