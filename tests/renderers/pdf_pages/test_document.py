"""The document as a whole: which pages in which order, and what a PDF reader is told about it."""

import hashlib
import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdf_samples import PROGRAMS, rendered, texts_of

from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.pdf_pages.geometry import PAPERS
from samples import sample_program

_each_paper = pytest.mark.parametrize("paper", list(PAPERS))
_ROOT = Path(__file__).parents[3]


def _footers(pdf: bytes) -> list[str]:
    """Give what each page calls itself at its foot."""
    return [
        match[1].removeprefix("Rocky ") if (match := re.search(r"^(.*), page \d+$", text, re.MULTILINE)) else ""
        for text in texts_of(pdf)
    ]


def _outline(document: pikepdf.Pdf) -> list[tuple[int, str]]:
    """Give level and title of every entry of the outline."""
    found: list[tuple[int, str]] = []

    def walk(entries: Any, level: int) -> None:  # noqa: ANN401 - pikepdf's own type
        for entry in entries:
            found.append((level, entry.title))
            walk(entry.children, level + 1)

    with document.open_outline() as outline:
        walk(outline.root, 0)
    return found


@_each_paper
def test_the_pages_come_in_their_order(paper: str) -> None:
    """Cover, how to, what gave way and the scenes, overview, weeks, test and finale, cards, warm-ups, log."""
    footers = _footers(rendered("eight weeks of four days", paper))
    assert footers[0] == ""
    named = footers[1:]
    assert named == [
        "how to use it",
        "the plan and the film",
        "overview",
        *(f"week {number} of 8" for number in range(1, 9)),
        "test and finale",
        "drill cards",
        "drill cards",
        "warm-up and cool-down",
        "log",
    ]


@pytest.mark.parametrize("weeks", [1, 2, 12, 52])
def test_every_week_is_one_page(weeks: int) -> None:
    """There is exactly one page for each week, from the first to the last."""
    footers = _footers(render(sample_program(weeks=weeks, days=5, items=6)))
    pages = [footer for footer in footers if footer.startswith("week ")]
    assert pages == [f"week {number} of {weeks}" for number in range(1, weeks + 1)]


@_each_paper
@pytest.mark.parametrize("name", list(PROGRAMS))
def test_the_file_is_sound(name: str, paper: str) -> None:
    """Qpdf's engine finds nothing to complain about, and every page has the size of the paper."""
    with pikepdf.open(BytesIO(rendered(name, paper))) as document:
        assert document.check_pdf_syntax() == []
        assert document.pages
        for page in document.pages:
            assert [float(edge) for edge in page.mediabox] == pytest.approx([0, 0, *PAPERS[paper]], abs=0.01)


def test_the_same_program_gives_the_same_bytes() -> None:
    """Twice in one process, and in another one with another hash seed and time zone."""
    first = render(sample_program())
    assert render(sample_program()) == first
    code = (
        "import hashlib; from samples import sample_program;"
        "from montagefit.renderers.pdf_pages.document import render;"
        "print(hashlib.sha256(render(sample_program())).hexdigest())"
    )
    folders = os.pathsep.join((str(_ROOT / "src"), str(_ROOT / "tests")))
    for seed in ("1", "77"):
        there = subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONPATH": folders, "PYTHONHASHSEED": seed, "TZ": "Pacific/Chatham"},
            check=True,
            capture_output=True,
            text=True,
        )
        assert there.stdout.strip() == hashlib.sha256(first).hexdigest()


def test_the_reader_learns_title_author_and_language() -> None:
    """Metadata say what this is; the window shows the title; it prints as it is, on one side."""
    with pikepdf.open(BytesIO(rendered("usual", "a4"))) as document:
        assert document.docinfo["/Title"] == "Rocky"
        assert document.docinfo["/Author"] == "montagefit"
        assert "Rocky (1976)" in str(document.docinfo["/Subject"])
        assert document.Root.Lang == "en"
        wishes = document.Root.ViewerPreferences
        assert wishes.DisplayDocTitle
        assert wishes.PrintScaling == "/None"
        assert wishes.Duplex == "/Simplex"


def test_the_outline_names_every_page_kind_week_and_card() -> None:
    """Bookmarks lead everywhere, each with a title and a place of its own."""
    program = sample_program(weeks=3)
    with pikepdf.open(BytesIO(render(program))) as document:
        entries = _outline(document)
    titles = [title for _, title in entries]
    assert titles[:3] == ["Rocky", "How to use it, and safety", "What gave way"]
    weeks = [title for level, title in entries if level == 1 and title.startswith("Week ")]
    assert weeks == [f"Week {week.number}: {week.beat}" for week in program.weeks]
    cards = [card.name for card in program.cards if not card.warm_up]
    assert cards
    assert [title for level, title in entries if level == 1][-len(cards) :] == cards
    assert titles[-2:] == ["Warm-up and cool-down", "Log"]


def test_links_lead_from_drills_to_cards_and_back() -> None:
    """Every link has a target; week pages point at card pages, card pages at week pages."""
    pdf = render(sample_program(weeks=3))
    footers = _footers(pdf)
    with pikepdf.open(BytesIO(pdf)) as document:
        numbers: dict[Any, int] = {page.objgen: place for place, page in enumerate(document.pages)}
        links = [
            (place, numbers[note.Dest[0].objgen])
            for place, page in enumerate(document.pages)
            for note in page.get("/Annots", [])
        ]
    assert len(links) > 20
    kinds = {(footers[source].split(" ")[0], footers[target].split(" ")[0]) for source, target in links}
    assert ("week", "drill") in kinds
    assert ("drill", "week") in kinds
    assert ("overview", "week") in kinds


@_each_paper
def test_all_fonts_are_inside(paper: str) -> None:
    """Only our four faces, each embedded; the PDF's own Helvetica never appears."""
    names = set()
    with pikepdf.open(BytesIO(rendered("hostile", paper))) as document:
        for page in document.pages:
            for font in page.Resources.Font.values():
                names.add(str(font.BaseFont).partition("+")[2] or str(font.BaseFont))
                assert "/FontFile2" in font.FontDescriptor, font.BaseFont
    assert names == {"Anton-Regular", "RobotoCondensed-Regular", "RobotoCondensed-Bold", "RobotoCondensed-Black"}


def test_it_is_black_and_grey_only() -> None:
    """Every colour operator is DeviceGray's, nothing is transparent, streams are plain binary."""
    pdf = rendered("eight weeks of four days", "a4")
    assert b"ASCII85" not in pdf
    operators: set[str] = set()
    with pikepdf.open(BytesIO(pdf)) as document:
        drawings = [thing for thing in document.objects if isinstance(thing, pikepdf.Stream)]
        drawings = [thing for thing in drawings if thing.get("/Subtype") == "/Form"]
        assert drawings
        for page in (*document.pages, *drawings):
            operators |= {str(step.operator) for step in pikepdf.parse_content_stream(page)}
            assert "/ExtGState" not in page.Resources
    assert {"g", "G"} <= operators
    assert not operators & {"rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "sh"}


def test_an_unknown_paper_is_a_mistake_of_the_caller() -> None:
    """The command line offers the papers there are; anything else is a bug and says so."""
    with pytest.raises(KeyError):
        render(sample_program(), "a5")
