"""The pen: puts letters and shapes on the pages of a PDF document, each inside the element it belongs to."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final, Literal

from reportlab import rl_config  # noqa: TID251 - this is reportlab's room
from reportlab.pdfbase.pdfdoc import (  # noqa: TID251 - this is reportlab's room
    PDFArray,
    PDFDictionary,
    PDFFormXObject,
    PDFName,
    PDFObjectReference,
)
from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - this is reportlab's room

from montagefit.renderers.pdf_pages.annotations import Note
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.packing import PackedDocument
from montagefit.renderers.pdf_pages.structure import Element, Structure
from montagefit.renderers.pdf_pages.typefaces import Face, font

Step = tuple[Literal["m", "l", "c", "h"], tuple[float, ...]]
"""One step of an outline: move, line, curve or close, with its coordinates."""
Ends = tuple[float, float, float, float]
"""Both ends of a line: x, y, x, y."""
Paint = Literal["S", "f", "B"]
"""Stroke, fill, or both."""
Owner = Element | Literal["decoration", "footer"]
"""What a thing that is drawn belongs to."""

_OPENING: Final = {
    "decoration": "/Artifact BMC",
    "footer": "/Artifact <</Type/Pagination/Subtype/Footer>> BDC",
}
_ESCAPED: Final = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"()\\")}
"""Letters that a string of a page cannot hold as they are."""
_ROUND: Final = 0.5523
"""How far the handles of a quarter circle reach, in radii."""


class Pen:
    """Writes operators to pages; sets colour, width and font only where they change."""

    def __init__(self, size: tuple[float, float]) -> None:
        """Open a document with pages of this size."""
        self._canvas = Canvas(
            BytesIO(), pagesize=size, invariant=1, lang="en", initialFontName=Face.REGULAR.font_name, pdfVersion=(1, 7)
        )
        self.document = PackedDocument(compression=1, invariant=1, pdfVersion=(1, 7), lang="en")
        self._canvas._doc = self.document  # noqa: SLF001 - reportlab has no other door for a document of one's own
        self.structure = Structure(self.document)
        self._write = self._operators.append
        self._owner: Owner | None = None
        self._state: dict[str, object] = {}
        self._shown: dict[tuple[Face, str], list[tuple[str, str]]] = {}
        self._fields: list[str] = []
        self._forms: set[str] = set()
        self._page_key = 0
        self._page_name = ""
        self._keeping = False
        """Whether a drawing is being kept; it belongs to what it belongs to where it is placed."""

    @property
    def _operators(self) -> list[str]:
        """The operators of the page or form that is being drawn."""
        return self._canvas._code  # type: ignore[no-any-return]  # noqa: SLF001 - literal operators are six times as quick

    def describe(self, title: str, subject: str) -> None:
        """Say what the document is, and how it likes to be shown and printed."""
        self._canvas.setTitle(title)
        self._canvas.setSubject(subject)
        self._canvas.setAuthor("montagefit")
        self._canvas.setCreator("montagefit")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")
        self._canvas.setViewerPreference("Duplex", "Simplex")
        self._canvas.showOutline()

    def start_page(self) -> None:
        """Begin a page."""
        self._page_key = self.structure.start_page()
        self._page_name = str(self.document.thisPageName())
        self._state.clear()
        self._write = self._operators.append

    def end_page(self) -> None:
        """End the page and put it into the document."""
        self._leave()
        self._canvas.showPage()
        page = self.document.Pages.pages[-1]
        # reportlab does not know these two entries of a page.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._page_key
        page.Tabs = PDFName("S")

    def bookmark(self, key: str, title: str, level: int, *, closed: bool) -> None:
        """Name the page in the outline."""
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level, closed)

    def anchor(self, key: str, x: float, y: float) -> None:
        """Make a place links can lead to."""
        self._canvas.bookmarkHorizontal(key, x, y)

    def text(self, owner: Owner, x: float, y: float, text: str, face: Face, size: float, grey: float) -> None:
        """Write a line with its base at y."""
        if owner is not self._owner:
            self._belong(owner)
        state = self._state
        if state.get("g") != grey:
            state["g"] = grey
            self._write(f"{grey:g} g")
        pieces = self._shown.get((face, text)) or self._letters(face, text)
        where = f"BT {x:.1f} {y:.1f} Td"
        for name, letters in pieces:
            if state.get("Tf") == (name, size):
                self._write(f"{where} ({letters}) Tj")
            else:
                state["Tf"] = (name, size)
                self._write(f"{where} {name} {size:.5g} Tf ({letters}) Tj")
            where = ""
        self._write("ET")

    def line(self, owner: Owner, ends: Ends, width: float, grey: float) -> None:
        """Draw a straight line."""
        self._belong(owner)
        self._stroke(width, grey)
        x, y, right, top = ends
        self._write(f"{x:.1f} {y:.1f} m {right:.1f} {top:.1f} l S")

    def dashed(
        self, owner: Owner, ends: Ends, width: float, grey: float, dash: tuple[float, float], cap: int = 0
    ) -> None:
        """Draw a dashed line; with a `cap` of 1 its dashes are round."""
        self._belong(owner)
        self._stroke(width, grey)
        x, y, right, top = ends
        pattern = " ".join(f"{each:g}" for each in dash)
        line = f"[{pattern}] 0 d {x:.1f} {y:.1f} m {right:.1f} {top:.1f} l S [] 0 d"
        self._write(f"1 J {line} 0 J" if cap else line)

    def dotted(self, owner: Owner, ends: Ends, width: float, pitch: float, grey: float) -> None:
        """Draw a row of round dots: dashes without length, with round ends."""
        self.dashed(owner, ends, width, grey, (0, pitch), cap=1)

    def rectangle(self, owner: Owner, box: Box, outline: float, grey: float, fill: float | None) -> None:
        """Draw a rectangle; an outline of 0 leaves it away."""
        self._belong(owner)
        paint = self._paint(outline, grey, fill)
        self._write(f"{box.left:.1f} {box.bottom:.1f} {box.width:.1f} {box.height:.1f} re {paint}")

    def path(self, owner: Owner, steps: Iterable[Step], outline: float, grey: float, fill: float | None) -> None:
        """Draw an outline of lines and curves."""
        self._belong(owner)
        paint = self._paint(outline, grey, fill)
        self._write(f"{' '.join(' '.join((*(f'{each:.1f}' for each in at), kind)) for kind, at in steps)} {paint}")

    def literal(self, owner: Owner, operators: str) -> None:
        """Write operators as they are; they leave colours, widths and fonts as they found them."""
        self._belong(owner)
        self._write(operators)

    def begin_form(self, name: str, box: Box) -> None:
        """Begin a drawing that is kept once and may be placed often."""
        self._forms.add(name)
        self._canvas.beginForm(name, box.left, box.bottom, box.right, box.top)
        self._kept = (self._owner, dict(self._state))
        self._owner = None
        self._keeping = True
        self._state.clear()
        self._write = self._operators.append

    def end_form(self) -> None:
        """End the drawing that is kept."""
        self._canvas.endForm()
        self._owner, self._state = self._kept
        self._keeping = False
        self._write = self._operators.append

    def has_form(self, name: str) -> bool:
        """Whether a drawing of this name is kept."""
        return name in self._forms

    def place_form(self, owner: Owner, name: str, x: float, y: float, scale: float) -> None:
        """Place a kept drawing with its origin at x, y."""
        self._belong(owner)
        self._write(f"q {scale:.5g} 0 0 {scale:.5g} {x:.1f} {y:.1f} cm")
        self._canvas.doForm(name)
        self._write("Q")

    def link(self, element: Element, key: str, box: Box, told: str) -> None:
        """Make an area lead to an anchor; the anchor may come later."""
        target = self._canvas._bookmarkReference(key)  # noqa: SLF001 - what linkRect does, but for a tagged link
        self._annotate(element, Note(box, "/Subtype/Link/Border[0 0 0]", Contents=told, target=target))

    def tick_box(self, element: Element, box: Box, name: str, told: str) -> None:
        """Make an area a box that can be ticked on a screen; the printed square below it is drawn apart."""
        ticked, empty = (look.format(self.document).decode("ascii") for look in self._tick_looks())
        rest = f"/Subtype/Widget/FT/Btn/AS/Off/V/Off/AP<</N<</Yes {ticked}/Off {empty}>>>>"
        self._fields.append(self._annotate(element, Note(box, rest, T=name, TU=told)))

    def save(self) -> bytes:
        """Close the document and give its bytes."""
        if self._fields:
            fields = PDFArray([PDFObjectReference(name) for name in self._fields])
            self.document.Catalog.AcroForm = PDFDictionary({"Fields": fields, "NeedAppearances": "false"})
        return bytes(self.document.GetPDFData(self._canvas))

    def _annotate(self, element: Element, note: Note) -> str:
        """Put an annotation on the page and below an element; give its name."""
        name = f"note{len(self.structure.annotated)}"
        internal = str(self.document.annotationName(name))
        note.key = self.structure.annotate(element, self._page_name, internal)
        self._canvas._addAnnotation(note, name)  # noqa: SLF001 - the public doors know no structure
        return internal

    def _tick_looks(self) -> tuple[PDFObjectReference, PDFObjectReference]:
        """Give the drawings of a ticked and an empty box; one pair serves all sizes."""
        side = 14.0
        looks = {"ticked": "1.8 w 1 J 2.8 7 m 5.8 3.6 l 11.4 11 l S", "empty": "q Q"}
        for name, operators in looks.items():
            if name not in self.document.idToObject:
                form = PDFFormXObject(0, 0, side, side)
                form.setStreamList([operators])
                self.document.Reference(form, name)
        return PDFObjectReference("ticked"), PDFObjectReference("empty")

    def _belong(self, owner: Owner) -> None:
        """Let what follows belong to an element, or to none."""
        if owner is self._owner or self._keeping:
            return
        self._leave()
        if isinstance(owner, Element):
            self._write(f"/{owner.kind} <</MCID {self.structure.mark(owner, self._page_name)}>> BDC")
        else:
            self._write(_OPENING[owner])
        self._owner = owner

    def _leave(self) -> None:
        """End the marked content that is open."""
        if self._owner is not None:
            self._write("EMC")
        self._owner = None

    def _set(self, operator: str, value: float) -> None:
        """Write an operator that sets something, unless it is set so already."""
        if self._state.get(operator) != value:
            self._state[operator] = value
            self._write(f"{value:.4g} {operator}")

    def _stroke(self, width: float, grey: float) -> None:
        """Set the width and grey of lines."""
        self._set("w", width)
        self._set("G", grey)

    def _paint(self, outline: float, grey: float, fill: float | None) -> Paint:
        """Set what an area needs and give the operator that paints it."""
        if outline:
            self._stroke(outline, grey)
        if fill is None:
            return "S"
        self._set("g", fill)
        return "B" if outline else "f"

    def _letters(self, face: Face, text: str) -> list[tuple[str, str]]:
        """Give the codes of a text with the names of its fonts; each text is looked up once."""
        loaded = font(face)
        found = [
            (loaded.getSubsetInternalName(subset, self.document), codes.decode("latin-1").translate(_ESCAPED))
            for subset, codes in loaded.splitString(text, self.document)
        ]
        self._shown[face, text] = found
        return found


def circle_steps(x: float, y: float, radius: float) -> list[Step]:
    """Give the outline of a circle."""
    arm = radius * _ROUND
    return [
        ("m", (x + radius, y)),
        ("c", (x + radius, y + arm, x + arm, y + radius, x, y + radius)),
        ("c", (x - arm, y + radius, x - radius, y + arm, x - radius, y)),
        ("c", (x - radius, y - arm, x - arm, y - radius, x, y - radius)),
        ("c", (x + arm, y - radius, x + radius, y - arm, x + radius, y)),
        ("h", ()),
    ]


@contextmanager
def binary_streams() -> Iterator[None]:
    """Leave ASCII 85 out: a tenth smaller and quicker; reportlab knows only a switch for the whole process."""
    before = rl_config.useA85
    rl_config.useA85 = 0
    try:
        yield
    finally:
        rl_config.useA85 = before
