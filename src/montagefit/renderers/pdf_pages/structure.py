"""The structure of a tagged document: what is a heading, a table, a list, and in which order it is read."""

from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFString  # noqa: TID251 - this is reportlab's room

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.geometry import Box

ROOT: Final = "structure"
"""What the document calls the root of the structure."""
LEAVES: Final = frozenset(
    {"P", "H1", "H2", "H3", "TH", "TD", "Lbl", "LBody", "Figure", "Caption", "Span", "Link", "Form"}
)
"""Kinds of elements that hold what is drawn; all others hold elements."""


class Element(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A heading, a paragraph, a cell: what it is, what it holds, what else is to be said of it."""

    __RefOnly__ = 1

    def __init__(self, kind: str, parent: "Element | None", alt: str, scope: str, of_its_own: bool) -> None:  # noqa: FBT001 - a plain fact
        """Take kind and parent; `alt` says in words what is drawn, `scope` which cells a header names.

        `of_its_own` is a paragraph nobody asked for: words outside of any other element open and close it.
        """
        self.kind = kind
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.of_its_own = of_its_own
        self.box: Box | None = None
        self.number = 0
        """Number of the object in the file."""
        self.kids: list[Element | tuple[str, int] | tuple[str, str]] = []
        """Elements, (page, number of marked content) and (page, name of an annotation)."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the element as a dictionary."""
        parts = [f"<</S/{self.kind}"]
        above = self.parent.number if self.parent else document.idToObjectNumberAndVersion[ROOT][0]
        parts.append(f"/P {above} 0 R")
        page, kids = "", []
        for kid in self.kids:
            if isinstance(kid, Element):
                kids.append(f"{kid.number} 0 R")
                continue
            where, what = kid
            if not page:
                page = where
                parts.append(f"/Pg {_named(document, page)}")
            kids.append(_content(document, where, what, page))
        parts.append(f"/K[{' '.join(kids)}]" if len(kids) != 1 else f"/K {kids[0]}")
        parts.extend(self._attributes())
        text = PDFString(self.alt).format(document).decode("latin-1") if self.alt else ""
        parts.append(f"/Alt {text}>>" if text else ">>")
        return "".join(parts).encode("latin-1")

    def _attributes(self) -> list[str]:
        """Write what tables and pictures say of themselves."""
        found = []
        if self.scope:
            found.append(f"<</O/Table/Scope/{self.scope}>>")
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
        document.Reference(self._root, ROOT)
        self.top = self._add(Element("Document", None, "", "", False))  # noqa: FBT003 - of_its_own
        self.open_element = self.top
        self.contents: list[list[Element]] = []
        """For each page the elements by the number of their marked content."""
        self.annotated: list[Element] = []
        """Elements of annotations, in their order."""

    def open(self, kind: str, alt: str = "", scope: str = "", *, of_its_own: bool = False) -> Element:
        """Begin an element inside the open one."""
        self.open_element = self._add(Element(kind, self.open_element, alt, scope, of_its_own))
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

    def _add(self, element: Element) -> Element:
        """Make an element known to the document and to its parent."""
        self._document.Reference(element)
        element.number = self._document.objectcounter
        if element.parent is not None:
            element.parent.kids.append(element)
        return element


class Opening:
    """An element for the length of a `with` block; a class, because generators are slow and there are thousands."""

    __slots__ = ("_asked", "_structure")

    def __init__(self, structure: Structure, kind: str, alt: str, scope: str) -> None:
        """Take what to open."""
        self._structure = structure
        self._asked = (kind, alt, scope)

    def __enter__(self) -> Element:
        """Begin the element."""
        return self._structure.open(*self._asked)

    def __exit__(self, *_error: object) -> None:
        """End it."""
        self._structure.close()


ANNOTATION_KEYS: Final = 100_000
"""Where the keys of annotations start in the tree of parents."""


class _Root(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """The root of the structure: the document element and the way back from content to elements."""

    __RefOnly__ = 1

    def __init__(self, structure: Structure) -> None:
        """Take the structure it is the root of."""
        self._structure = structure

    def format(self, _document: PDFDocument) -> bytes:
        """Write the root with its tree of parents."""
        structure = self._structure
        numbers = [
            f"{page}[{' '.join(f'{element.number} 0 R' for element in contents)}]"
            for page, contents in enumerate(structure.contents)
        ]
        numbers += [
            f"{ANNOTATION_KEYS + place} {element.number} 0 R" for place, element in enumerate(structure.annotated)
        ]
        following = ANNOTATION_KEYS + len(structure.annotated)
        return (
            f"<</Type/StructTreeRoot/K {structure.top.number} 0 R"
            f"/ParentTree<</Nums[{' '.join(numbers)}]>>/ParentTreeNextKey {following}>>"
        ).encode("latin-1")


class _Marked(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """What tells a reader that the structure can be relied on."""

    def format(self, _document: PDFDocument) -> bytes:
        """Write it."""
        return b"<</Marked true>>"


def _content(document: PDFDocument, where: str, what: int | str, page: str) -> str:
    """Write what an element holds besides elements: marked content of a page, or an annotation."""
    if isinstance(what, str):
        return f"<</Type/OBJR/Obj {_named(document, what)}/Pg {_named(document, where)}>>"
    if where == page:
        return str(what)
    return f"<</Type/MCR/Pg {_named(document, where)}/MCID {what}>>"


def _named(document: PDFDocument, name: str) -> str:
    """Write a reference to an object by its name."""
    number, _ = document.idToObjectNumberAndVersion[name]
    return f"{number} 0 R"
