"""The structure of a tagged document: what is a heading, a table, a list, and in which order it is read."""

from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFString  # noqa: TID251 - this is reportlab's room

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.geometry import Box

LEAVES: Final = frozenset(
    {"P", "H1", "H2", "H3", "TH", "TD", "Lbl", "LBody", "Figure", "Caption", "Span", "Link", "Form"}
)
"""Kinds of elements that hold what is drawn; all others hold elements."""


class Element(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A heading, a paragraph, a cell: what it is, what it holds, what else is to be said of it."""

    __RefOnly__ = 1

    def __init__(self, kind: str, parent: "Element | None", alt: str = "", scope: str = "", **spans: int) -> None:
        """Take kind and parent; `alt` says in words what is drawn, `scope` which cells a header names."""
        self.kind = kind
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.spans = spans
        self.box: Box | None = None
        self.kids: list[Element | tuple[str, int] | tuple[str, str]] = []
        """Elements, (page, number of marked content) and (page, name of an annotation)."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the element as a dictionary."""
        parts = [f"<</S/{self.kind}"]
        parent = document.Catalog.StructTreeRoot if self.parent is None else self.parent
        parts.append(f"/P {_reference(document, parent)}")
        page = next((kid[0] for kid in self.kids if isinstance(kid, tuple)), "")
        if page:
            parts.append(f"/Pg {_named(document, page)}")
        kids = " ".join(_kid(document, kid, page) for kid in self.kids)
        parts.append(f"/K[{kids}]" if len(self.kids) != 1 else f"/K {kids}")
        parts.extend(self._attributes())
        text = PDFString(self.alt).format(document).decode("latin-1") if self.alt else ""
        parts.append(f"/Alt {text}>>" if text else ">>")
        return "".join(parts).encode("latin-1")

    def _attributes(self) -> list[str]:
        """Write what tables and pictures say of themselves."""
        found = []
        if self.scope or self.spans:
            scope = f"/Scope/{self.scope}" if self.scope else ""
            spans = "".join(f"/{name} {count}" for name, count in self.spans.items())
            found.append(f"<</O/Table{scope}{spans}>>")
        if self.kind == "Figure" and self.box:
            box = self.box
            found.append(f"<</O/Layout/BBox[{box.left:.2f} {box.bottom:.2f} {box.right:.2f} {box.top:.2f}]>>")
        return ["/A" + (found[0] if len(found) == 1 else f"[{''.join(found)}]")] if found else []


class Structure:
    """The tree of a document while it is drawn; the element that is open takes what is drawn next."""

    def __init__(self, document: PDFDocument) -> None:
        """Start the tree and make the document's catalogue name it."""
        self._document = document
        self._root = _Root(self)
        document.Catalog.StructTreeRoot = self._root
        document.Catalog.MarkInfo = _Marked()
        document.Reference(self._root)
        self.top = self._add("Document", None)
        self.open_element = self.top
        self.contents: list[list[Element]] = []
        """For each page the elements by the number of their marked content."""
        self.annotated: list[Element] = []
        """Elements of annotations, in their order."""

    def open(self, kind: str, alt: str = "", scope: str = "", **spans: int) -> Element:
        """Begin an element inside the open one."""
        self.open_element = self._add(kind, self.open_element, alt, scope, **spans)
        return self.open_element

    def close(self) -> None:
        """End the open element."""
        if self.open_element.parent is None:
            raise RuntimeError("no element is open")
        self.open_element = self.open_element.parent

    def start_page(self) -> int:
        """Count a page and give its key in the tree of parents."""
        self.contents.append([])
        return len(self.contents) - 1

    def mark(self, element: Element, page: str) -> int:
        """Give the number of a new piece of marked content that belongs to an element."""
        contents = self.contents[-1]
        contents.append(element)
        element.kids.append((page, len(contents) - 1))
        return len(contents) - 1

    def annotate(self, element: Element, page: str, annotation: str) -> int:
        """Put an annotation below an element and give its key in the tree of parents."""
        element.kids.append((page, annotation))
        self.annotated.append(element)
        # Pages have the first keys; there are never so many of them.
        return ANNOTATION_KEYS + len(self.annotated) - 1

    def _add(self, kind: str, parent: Element | None, alt: str = "", scope: str = "", **spans: int) -> Element:
        """Make an element known to the document and to its parent."""
        element = Element(kind, parent, alt, scope, **spans)
        self._document.Reference(element)
        if parent is not None:
            parent.kids.append(element)
        return element


ANNOTATION_KEYS: Final = 100_000
"""Where the keys of annotations start in the tree of parents."""


class _Root(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """The root of the structure: the document element and the way back from content to elements."""

    __RefOnly__ = 1

    def __init__(self, structure: Structure) -> None:
        """Take the structure it is the root of."""
        self._structure = structure

    def format(self, document: PDFDocument) -> bytes:
        """Write the root with its tree of parents."""
        structure = self._structure
        numbers = [
            f"{page}[{' '.join(_reference(document, element) for element in contents)}]"
            for page, contents in enumerate(structure.contents)
        ]
        numbers += [
            f"{ANNOTATION_KEYS + place} {_reference(document, element)}"
            for place, element in enumerate(structure.annotated)
        ]
        following = ANNOTATION_KEYS + len(structure.annotated)
        return (
            f"<</Type/StructTreeRoot/K {_reference(document, structure.top)}"
            f"/ParentTree<</Nums[{' '.join(numbers)}]>>/ParentTreeNextKey {following}>>"
        ).encode("latin-1")


class _Marked(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """What tells a reader that the structure can be relied on."""

    def format(self, _document: PDFDocument) -> bytes:
        """Write it."""
        return b"<</Marked true>>"


def _kid(document: PDFDocument, kid: Element | tuple[str, int] | tuple[str, str], page: str) -> str:
    """Write what an element holds: another one, marked content, or an annotation."""
    if isinstance(kid, Element):
        return _reference(document, kid)
    where, what = kid
    if isinstance(what, str):
        return f"<</Type/OBJR/Obj {_named(document, what)}/Pg {_named(document, where)}>>"
    if where == page:
        return str(what)
    return f"<</Type/MCR/Pg {_named(document, where)}/MCID {what}>>"


def _reference(document: PDFDocument, element: PDFObject) -> str:
    """Write a reference to an object."""
    return str(document.Reference(element).format(document).decode("ascii"))


def _named(document: PDFDocument, name: str) -> str:
    """Write a reference to an object by its name."""
    number, _ = document.idToObjectNumberAndVersion[name]
    return f"{number} 0 R"
