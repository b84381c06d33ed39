"""The words of I26: what is asked for is found, what is forbidden or explained is not."""

import pytest

from montagefit.audit.rules.content import named

_ASKED = {
    "Three rounds of light sparring": "sparring",
    "Spar with a friend": "sparring",
    "Bare-knuckle rounds on the bag": "bare-knuckle striking",
    "Hit the bag without gloves": "bare-knuckle striking",
    "Punch the frozen beef": "bare-knuckle striking",
    "Take a punch to the stomach": "impact to abdomen or head",
    "Drop the medicine ball on the belly": "impact to abdomen or head",
    "Let the ball fall onto your abdomen": "impact to abdomen or head",
    "Your partner hits the ribs": "impact to abdomen or head",
    "Kick at the head": "impact to abdomen or head",
    "Sprint down the steps": "sprinting downhill",
    "Run back down the hill": "sprinting downhill",
    "Five downhill sprints": "sprinting downhill",
    "Carry the log across the neck": "a load on the neck",
    "Sandbag held high on the neck": "a load on the neck",
    "Behind-the-neck press": "a load on the neck",
    "Neck bridges": "a load on the neck",
    "Start with raw eggs": "raw eggs",
    "Hold your breath for the last metres": "breath-holding",
    "Breath-hold walk": "breath-holding",
    "Run through the traffic": "running in traffic",
    "Weave between cars": "running in traffic",
}
_FINE = (
    "Shoulder tag, no head contact, no sparring",
    "Walk down holding the rail, never run down the steps",
    "Breathe out; do not hold your breath",
    "Wraps and gloves on, never hit the bag without gloves",
    "Hands come back to the chin",
    "Punch at head height into the air",
    "Catch the ball in both hands; nothing lands on the belly",
    "Run in a traffic-free park",
    "Carry the sandbag hugged to the chest, neck long",
    "Sprint 20 m, walk back",
    "Step down slowly",
    "Slam the ball on the floor in front of you",
    "Body-shot rounds on the bag, hooks to the middle",
    "Beat the clock down to two minutes",
)


@pytest.mark.parametrize(("text", "what"), [*_ASKED.items()])
def test_what_is_asked_for_is_found(text: str, what: str) -> None:
    """A sentence that tells a person to do it names the forbidden thing."""
    assert named(text) == what
    assert named(text.upper()) == what


@pytest.mark.parametrize("text", _FINE)
def test_what_is_fine_is_left_alone(text: str) -> None:
    """A safe instruction, or one that forbids it, is not found."""
    assert named(text) is None


def test_a_ban_ends_with_its_sentence() -> None:
    """A `not` in one sentence does not excuse the next."""
    assert named("Do not stop. Sprint down the stairs.") == "sprinting downhill"
