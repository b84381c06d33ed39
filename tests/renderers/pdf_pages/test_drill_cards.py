"""The drill cards: six on a page, and the athlete's place on every ladder."""

import pytest
from pdf_samples import PROGRAMS, squeezed, with_long_ladders, words_of

from montagefit.model.program import Ladder, LadderStep
from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.pdf_pages.ladder import STEP_PITCH, cut_to
from samples import sample_program


def _ladder(count: int, placed: int, reached: int) -> Ladder:
    """Make a ladder of so many steps."""
    steps = tuple(LadderStep(id=f"s{n}", name=f"A step with a long enough name {n}", open=True) for n in range(count))
    return Ladder(steps=steps, placed=f"s{placed}", reached=f"s{reached}")


def test_cards_are_six_on_a_page() -> None:
    """Seven drills take two pages."""
    program = sample_program(weeks=3, days=6, items=8)
    drills = [card for card in program.cards if not card.warm_up]
    pages = [page for page in words_of(render(program)) if page.find("DRILLCARDS") >= 0]
    assert len(drills) > 6
    assert len(pages) == -(-len(drills) // 6)
    for number, page in enumerate(pages):
        for card in drills[6 * number : 6 * number + 6]:
            assert squeezed(card.name) in page


def test_start_and_end_are_marked() -> None:
    """The step of the first exposure and the highest one of the plan are named."""
    (page,) = [
        page
        for page in words_of(render(with_long_ladders(sample_program(weeks=1, days=1, items=1))))
        if "LADDERS" in page
    ][:1]
    assert "start" in page
    assert squeezed("plan ends") in page


@pytest.mark.parametrize("count", [1, 3, 7, 12, 30])
@pytest.mark.parametrize("rows", [2, 4, 6, 12])
def test_a_cut_ladder_keeps_the_athletes_place(count: int, rows: int) -> None:
    """Whatever the room, the first exposure is shown, and every step is shown or counted."""
    for placed in range(count):
        for reached in range(placed, count):
            ladder = _ladder(count, placed, reached)
            cut = cut_to(ladder, 220, rows * STEP_PITCH + 0.1)
            assert f"s{placed}" in [step.id for step in cut.steps]
            assert len(cut.steps) + cut.below + cut.above == count
            lines = -(-len(cut.steps) // cut.columns) + bool(cut.below or cut.above)
            assert lines <= rows


def test_cut_ladders_are_whole_on_their_own_page() -> None:
    """A ladder too long for its card is printed in full."""
    words = words_of(render(PROGRAMS["long ladders and lists"]()))
    pages = "".join(page for page in words if page.startswith("LADDERS") or "LADDERSFull" in page)
    assert pages
    for number in range(12):
        assert squeezed(f"Step {number} with a name of some length") in pages


def test_a_stop_line_is_a_sentence() -> None:
    """A card that only names the sign gets the words before it, others keep theirs."""
    words = "".join(words_of(render(sample_program(weeks=1))))
    assert squeezed("Stop if a joint hurts") in words
