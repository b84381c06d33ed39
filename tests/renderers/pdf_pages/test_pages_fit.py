"""Nothing leaves the margins, nothing overlaps, nothing is too small: on every page of every hard program."""

from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest
from pdf_samples import PROGRAMS, pages_of, rendered

from montagefit.renderers.pdf_pages.document import lay_out
from montagefit.renderers.pdf_pages.geometry import GUTTER, HOLES, PAPERS, frame_of
from montagefit.renderers.pdf_pages.style import FLOOR, MM

_each_program = pytest.mark.parametrize("name", list(PROGRAMS))
_each_paper = pytest.mark.parametrize("paper", list(PAPERS))


@_each_paper
@_each_program
def test_what_is_drawn_stays_inside_the_frame_and_apart(name: str, paper: str) -> None:
    """Measured from the drawn geometry: all marks in the frame, no two lines of text on one spot."""
    sheet = lay_out(PROGRAMS[name](), paper)
    assert len(sheet.marks) > 100
    assert not [mark for mark in sheet.marks if not mark.box.within(sheet.frame, tolerance=0.2)]
    texts: dict[int, list[int]] = {}
    for place, mark in enumerate(sheet.marks):
        if mark.text:
            texts.setdefault(mark.page, []).append(place)
    assert len(texts) == sheet.page
    clashes = [
        (sheet.marks[one].text, sheet.marks[other].text)
        for places in texts.values()
        for one, other in combinations(places, 2)
        if sheet.marks[one].box.overlaps(sheet.marks[other].box, tolerance=1.0)
    ]
    assert not clashes


@_each_paper
@_each_program
def test_a_reader_finds_everything_inside_and_legible(name: str, paper: str) -> None:
    """Measured by pdfplumber: all letters and shapes but hole marks lie in the frame; no letter is below 9 points."""
    frame = frame_of(paper)
    height = PAPERS[paper][1]
    holes = {round(height / 2 + hole, 1) for hole in HOLES[paper]}
    for page in pages_of(rendered(name, paper)):
        assert page.chars
        # Blanks at the ends of lines are for those who hear the page; they have no ink.
        letters = [char for char in page.chars if char["text"].strip()]
        for thing in (*letters, *page.rects, *page.lines, *page.curves):
            if thing["object_type"] == "line" and thing["x1"] < GUTTER and round(height - thing["top"], 1) in holes:
                continue
            assert thing["x0"] >= frame.left - 0.2, thing
            assert thing["x1"] <= frame.right + 0.2, thing
        for char in page.chars:
            assert char["size"] >= FLOOR - 0.001, char
            # The base of a letter, from its matrix; its box in the PDF is the font's, not the letter's.
            base = char["matrix"][5]
            assert frame.bottom - 0.2 <= base <= frame.top - 0.6 * char["size"], char
        for thing in (*page.rects, *page.lines, *page.curves):
            assert thing["top"] >= height - frame.top - 0.2, thing
            assert thing["bottom"] <= height - frame.bottom + 0.2, thing


@_each_paper
@pytest.mark.parametrize("name", ["usual", "every day, eight drills", "hostile", "long ladders and lists"])
def test_the_margins_print_white(name: str, paper: str) -> None:
    """Looked at as pixels by PDFium: no ink in the margins but the hole marks, and ink on every page."""
    scale = 1.0
    document = pypdfium2.PdfDocument(BytesIO(rendered(name, paper)))
    width, height = PAPERS[paper]
    frame = frame_of(paper)
    assert len(document) > 5
    for page in document:
        picture = page.render(scale=scale, grayscale=True).to_pil().convert("L")
        assert abs(picture.width - width) <= 1
        margins = {
            "left of the hole marks": (0, 0, int(9 * MM), picture.height),
            "gutter": (int(15 * MM), 0, int(frame.left) - 1, picture.height),
            "right": (int(frame.right) + 2, 0, picture.width, picture.height),
            "top": (0, 0, picture.width, int(height - frame.top) - 1),
            "bottom": (0, int(height - frame.bottom) + 2, picture.width, picture.height),
        }
        for margin, box in margins.items():
            assert picture.crop(box).getextrema()[0] == 255, margin
        assert picture.getextrema()[0] < 60
    document.close()


@_each_paper
def test_ink_is_spent_with_care(paper: str) -> None:
    """The cover takes at most a quarter of the paper, the other pages 7 percent on average and little more each."""
    document = pypdfium2.PdfDocument(BytesIO(rendered("eight weeks of four days", paper)))
    shares = []
    for page in document:
        # At half this scale thin lines come out twice as wide as they print.
        counts = page.render(scale=2.0, grayscale=True).to_pil().convert("L").histogram()
        shares.append(sum((255 - grey) * count for grey, count in enumerate(counts)) / 255 / sum(counts))
    document.close()
    assert len(shares) > 8
    assert shares[0] <= 0.25
    assert max(shares[1:]) <= 0.08
    assert sum(shares[1:]) / len(shares[1:]) <= 0.07
