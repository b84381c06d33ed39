"""What a screen reader is told: headings, tables, lists and pictures, in the order they are read."""

import re
import shutil
import subprocess
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdf_samples import PROGRAMS, rendered, squeezed

from montagefit.model.vocabulary import PartName
from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.wording import dose_text
from samples import sample_program

_INSIDE = {
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "Lbl": {"LI"},
    "H1": {"Sect"},
    "H2": {"Sect"},
    "H3": {"Sect"},
    "Sect": {"Document", "Sect"},
    "L": {"Sect"},
    "Table": {"Sect"},
}
"""Which elements may stand where."""


def _elements(document: pikepdf.Pdf) -> list[Any]:
    """Give all elements in the order they are read."""
    found: list[Any] = []

    def walk(element: Any) -> None:  # noqa: ANN401 - pikepdf's own type
        found.append(element)
        for kid in _kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(document.Root.StructTreeRoot.K)
    return found


def _kids(element: Any) -> list[Any]:  # noqa: ANN401 - pikepdf's own type
    """Give what an element holds."""
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _kind(element: Any) -> str:  # noqa: ANN401 - pikepdf's own type
    """Give what an element is."""
    return str(element.S).removeprefix("/")


@pytest.mark.parametrize("name", ["usual", "every day, eight drills", "hostile long lists", "hardly anything"])
def test_elements_stand_where_they_may(name: str) -> None:
    """Rows are in tables, cells in rows, items in lists; every element knows its parent."""
    with pikepdf.open(BytesIO(rendered(name, "a4"))) as document:
        elements = _elements(document)
        assert len(elements) > 50
        misplaced = []
        for element in elements[1:]:
            kind, above = _kind(element), _kind(element.P)
            if above not in _INSIDE.get(kind, {above}):
                misplaced.append((kind, above))
            assert element.objgen in {kid.objgen for kid in _kids(element.P) if isinstance(kid, pikepdf.Dictionary)}
        assert not misplaced
        assert document.Root.MarkInfo.Marked


def test_all_content_is_told_or_left_out() -> None:
    """Each page's operators lie inside marked content, and each number leads back to its element."""
    with pikepdf.open(BytesIO(rendered("usual", "a4"))) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        pages = 0
        for page in document.pages:
            depth, seen = 0, []
            for step in pikepdf.parse_content_stream(page):
                operator = str(step.operator)
                if operator in {"BDC", "BMC"}:
                    depth += 1
                    if operator == "BDC" and "/MCID" in step.operands[1]:
                        seen.append((int(step.operands[1].MCID), str(step.operands[0])))
                elif operator == "EMC":
                    depth -= 1
                elif operator in {"Tj", "S", "f", "B", "Do"}:
                    assert depth == 1, operator
            assert depth == 0
            elements = parents[int(page.StructParents)]
            assert [number for number, _ in seen] == list(range(len(elements)))
            for number, kind in seen:
                assert kind == elements[number].S
                held = [
                    kid.get("/MCID") if isinstance(kid, pikepdf.Dictionary) else kid for kid in _kids(elements[number])
                ]
                assert number in held
            assert page.Tabs == "/S"
            pages += 1
        assert pages > 8


def test_links_and_fields_are_part_of_the_structure() -> None:
    """Each annotation leads to an element that names it, and says where it leads or what it is for."""
    with pikepdf.open(BytesIO(render(sample_program(), fillable=True))) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        kinds: Counter[str] = Counter()
        for page in document.pages:
            for note in page.get("/Annots", []):
                element = parents[int(note.StructParent)]
                kinds[_kind(element)] += 1
                assert any(
                    isinstance(kid, pikepdf.Dictionary) and kid.get("/Obj") and kid.Obj.objgen == note.objgen
                    for kid in _kids(element)
                )
                assert str(note.get("/Contents", "") or note.get("/TU", ""))
    assert kinds["Link"] > 20
    assert kinds["Form"] > 20


def test_pictures_are_told_in_words() -> None:
    """The score of the cover and the chart of each week have a text instead, and say where they are."""
    program = sample_program(weeks=3)
    with pikepdf.open(BytesIO(render(program))) as document:
        figures = [element for element in _elements(document) if _kind(element) == "Figure"]
        assert len(figures) == 1 + len(program.weeks)
        for figure in figures:
            assert "Planned load" in str(figure.Alt)
            left, bottom, right, top = map(float, figure.A.BBox)
            assert 0 < left < right
            assert 0 < bottom < top
        assert "week 2 of 3" in str(figures[2].Alt)


def test_marks_of_a_ladder_are_told_in_words() -> None:
    """What a dot, a ring and a cross mean is said before the name of each step."""
    program = sample_program()
    with pikepdf.open(BytesIO(render(program))) as document:
        told = {str(element.Alt) for element in _elements(document) if _kind(element) == "Lbl" and "/Alt" in element}
    assert told
    assert told <= {"You start here.", "Open to you.", "Not yet."}


def test_header_cells_say_what_they_head() -> None:
    """Each heading of a table names its column or its row."""
    with pikepdf.open(BytesIO(rendered("usual", "a4"))) as document:
        heads = [element for element in _elements(document) if _kind(element) == "TH"]
        assert len(heads) > 20
        assert {str(head.A.Scope) for head in heads} == {"/Column", "/Row"}


_PDFINFO = shutil.which("pdfinfo") or ""


@pytest.mark.skipif(not _PDFINFO, reason="poppler is not installed")
def test_poppler_reads_a_week_in_order(tmp_path: Path) -> None:
    """Heading, day, session, and each drill with its dose, as a person would read them."""
    program = sample_program(weeks=1, days=2, items=3)
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render(program))
    done = subprocess.run([_PDFINFO, "-struct-text", str(path)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    text = squeezed("".join(re.findall(r'"(.*)"', done.stdout)))
    place = text.index("WEEK1")
    for session in program.weeks[0].sessions:
        words = [session.title]
        for item in session.items(PartName.MAIN):
            words += [item.name, dose_text(item, program.athlete.units)]
        for word in words:
            place = text.index(squeezed(word), place)
    assert "page1" not in text


def test_every_program_has_a_structure() -> None:
    """However odd the program, the file says that it is tagged."""
    assert PROGRAMS
    for name in PROGRAMS:
        with pikepdf.open(BytesIO(rendered(name, "letter"))) as document:
            assert document.Root.MarkInfo.Marked
            assert document.Root.Lang == "en"
