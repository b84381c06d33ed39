"""Every text of a program that belongs on paper can be read there."""

import pytest
from pdf_samples import squeezed, words_of

from montagefit.model.program import Program
from montagefit.model.vocabulary import PartName
from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.pdf_pages.geometry import PAPERS
from montagefit.renderers.pdf_pages.week_header import KIND_WORDS
from montagefit.renderers.wording import dose_text, load_text, long_date_text, minutes_text, pace_text, rest_text
from samples import sample_program


def _everywhere(program: Program) -> list[str]:
    """Give the texts that the document holds somewhere."""
    film, finale, test = program.film_plan, program.finale_day, program.benchmark
    assert finale
    texts = [film.film, film.promise, film.about, program.athlete.reason or "", long_date_text(program.start)]
    texts += [long_date_text(program.finale), finale.place_prompt, finale.text, *finale.parts]
    texts += [test.text, *test.record, *program.safety]
    for note in program.notes:
        texts += [note.asked, note.given, note.reason]
    for row in film.scenes:
        texts += [row.on_screen, row.in_your_plan, row.why]
    for beat in film.beats:
        texts += [beat.title, beat.line]
    for card in program.cards:
        texts += [card.name, card.how, *card.cues, card.stop_if, card.scene]
        texts += [step.name for step in card.ladder.steps]
    return texts


@pytest.mark.parametrize("paper", list(PAPERS))
def test_every_text_is_printed(paper: str) -> None:
    """What is said once is found somewhere."""
    program = sample_program(weeks=3, days=3, items=4)
    words = squeezed(" ".join(words_of(render(program, paper))))
    texts = _everywhere(program)
    assert len(texts) > 50
    missing = [text for text in texts if squeezed(text) not in words]
    assert not missing
    # Set as a poster, in capitals.
    for title in (program.film_plan.title, program.benchmark.title):
        assert squeezed(title).upper() in words


@pytest.mark.parametrize(
    ("days", "items", "paper"),
    # Five days of five drills and a test are more than Letter holds in full: paces give way there.
    [(1, 1, "a4"), (1, 1, "letter"), (3, 4, "a4"), (3, 4, "letter"), (4, 4, "a4"), (4, 4, "letter"), (5, 5, "a4")],
)
def test_a_week_page_tells_its_whole_week(days: int, items: int, paper: str) -> None:
    """Beat, kind, line, coach, reason; each session with title, focus, minutes; each item with dose, rest, load."""
    program = sample_program(weeks=5, days=days, items=items)
    units = program.athlete.units
    pages = [page for page in words_of(render(program, paper)) if page.endswith(tuple("0123456789"))]
    for week in program.weeks:
        (page,) = [page for page in pages if f"WEEK{week.number}" in page and f"week{week.number}of5" in page]
        texts = [week.beat, KIND_WORDS[week.kind], week.line, week.coach, program.athlete.reason or ""]
        for session in week.sessions:
            texts += [session.title, session.focus, minutes_text(session.minutes), f"RPE {session.rpe}"]
            for item in session.items():
                dose = dose_text(item, units)
                texts += [item.name, dose.removesuffix(" each side")]
            for item in session.items(PartName.MAIN):
                texts += [rest_text(item), load_text(item, units), pace_text(item, units), item.instruction]
        missing = [text for text in texts if squeezed(text) not in page]
        assert not missing


def test_the_film_is_disclaimed_once() -> None:
    """One sentence says that nobody of the film has to do with this, and only one."""
    words = " ".join(words_of(render(sample_program())))
    assert words.lower().count("notaffiliatedwithanyfilm") == 1


def test_the_scale_of_effort_is_explained() -> None:
    """The words of the scale and the rule for moving up are on the second page."""
    page = words_of(render(sample_program()))[1]
    for text in ("rest", "very easy", "moderate", "hard", "very very hard", "maximal", "Two more reps than written"):
        assert squeezed(text) in page
