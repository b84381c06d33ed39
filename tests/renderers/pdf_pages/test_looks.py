"""The looks: every film plan has one, each differs from the others, and none leaves its place."""

from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest

from montagefit.loader.library_folders import load_library
from montagefit.model.program import Program
from montagefit.model.vocabulary import Look
from montagefit.renderers.pdf_pages.document import lay_out, render
from montagefit.renderers.pdf_pages.geometry import PAPERS
from montagefit.renderers.pdf_pages.looks.table import LOOKS
from montagefit.renderers.pdf_pages.pen import binary_streams
from samples import sample_program

_each_look = pytest.mark.parametrize("look", list(Look))


def _in_look(look: Look, *, weeks: int = 5, title: str = "Rocky") -> Program:
    """Give the sample program in a look."""
    program = sample_program(weeks=weeks, days=2, items=3, title=title)
    return program.model_copy(update={"film_plan": program.film_plan.model_copy(update={"look": look})})


def test_every_look_is_made_of_its_own_parts() -> None:
    """No two looks share a face, a border, a rule, a bar or a mark."""
    assert set(LOOKS) == set(Look)
    for part in ("face", "border", "rule", "bar", "mark"):
        assert len({getattr(parts, part) for parts in LOOKS.values()}) == len(Look), part


def test_every_look_is_some_films() -> None:
    """The film plans use all looks; Rocky IV is hewn, Drago's is a data sheet, the camp is a notice board."""
    plans = load_library().film_plans
    assert {plan.look for plan in plans.values()} == set(Look)
    assert plans["rocky-4"].look is Look.TIMBER
    assert plans["rocky-4-drago"].look is Look.DATA_SHEET
    assert plans["wet-hot-american-summer"].look is Look.NOTICE_BOARD


def test_looks_differ_at_arms_length() -> None:
    """Cover and week page as small grey pictures: any two looks differ in a good part of what is inked."""
    pictures = {}
    for look in Look:
        document = pypdfium2.PdfDocument(BytesIO(render(_in_look(look))))
        texts = [page.get_textpage().get_text_range() for page in document]
        week = next(number for number, text in enumerate(texts) if "How hard was the week" in text)
        for kind, number in (("cover", 0), ("week", week)):
            drawn = document[number].render(scale=0.35, grayscale=True).to_pil().convert("L")
            pictures[look, kind] = drawn.crop((0, 0, drawn.width, drawn.height if kind == "cover" else 45)).tobytes()
        document.close()
    for kind, least in (("cover", 0.25), ("week", 0.2)):
        for one, other in combinations(Look, 2):
            first, second = pictures[one, kind], pictures[other, kind]
            apart = sum(abs(a - b) for a, b in zip(first, second, strict=True))
            inked = sum(255 - min(a, b) for a, b in zip(first, second, strict=True))
            assert apart / inked > least, (one, other, kind)


@_each_look
@pytest.mark.parametrize("paper", list(PAPERS))
def test_a_look_stays_in_the_frame_and_its_words_apart(look: Look, paper: str) -> None:
    """Borders, rules, bars and marks lie inside the margins, long titles too, and no two lines meet."""
    for title in ("The Karate Kid: Chores", "Ẫ Việt Żółć Q;(gj)", "Рокки Ψ", "W" * 60):
        with binary_streams():
            sheet = lay_out(_in_look(look, weeks=2, title=title), paper)
        assert len(sheet.marks) > 100
        assert not [mark for mark in sheet.marks if not mark.box.within(sheet.frame, tolerance=0.2)]
        texts = [mark for mark in sheet.marks if mark.text]
        clashes = [
            (one.text, other.text)
            for one, other in combinations(texts, 2)
            if one.page == other.page and one.box.overlaps(other.box, tolerance=1.0)
        ]
        assert not clashes


@_each_look
def test_pages_of_a_look_need_little_ink(look: Look) -> None:
    """The cover takes at most a quarter of its paper, the pages behind it 7 percent on average."""
    document = pypdfium2.PdfDocument(BytesIO(render(_in_look(look))))
    shares = []
    for page in document:
        counts = page.render(scale=1.5, grayscale=True).to_pil().convert("L").histogram()
        shares.append(sum((255 - grey) * count for grey, count in enumerate(counts)) / 255 / sum(counts))
    document.close()
    assert len(shares) > 8
    assert shares[0] <= 0.25
    assert sum(shares[1:]) / len(shares[1:]) <= 0.07
