"""What gives way is said: drills that are done lower for want of kit, and those that sparing keeps from the scene."""

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import BodyArea, Equipment
from planned import planned

_KIND = "Their forms that are kind to what you spare."


@pytest.mark.parametrize("spare", [(), (BodyArea.SHOULDER,)])
def test_sparing_that_closes_a_scene_is_noted(spare: tuple[BodyArea, ...]) -> None:
    """With all kit there is, only sparing keeps Mulan's pole on the shoulder away."""
    program = planned(Athlete(kit=tuple(Equipment), spare=spare), "mulan")
    asked = [note.asked for note in program.notes if note.given == _KIND]
    assert len(asked) == len(spare)
    assert all("shoulder-pole" in each for each in asked)
