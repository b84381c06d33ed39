"""Areas of a page that do something: a link that leads to a place, a box that can be ticked."""

from reportlab.pdfbase.pdfdoc import (  # noqa: TID251 - this is reportlab's room
    Destination,
    PDFDocument,
    PDFObject,
    PDFString,
)

from montagefit.renderers.pdf_pages.geometry import Box


class Note(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An annotation: its area, what kind it is, its texts, where it leads."""

    __RefOnly__ = 1

    def __init__(self, box: Box, kind: str, *, target: Destination | None = None, **texts: str) -> None:
        """Take area, entries of its kind as PDF writes them, and texts by the names of their entries."""
        self._box = box
        self._kind = kind
        self._target = target
        self._texts = texts
        self.key = 0
        """Key of its element in the tree of parents."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the annotation as a dictionary."""
        edges = " ".join(f"{edge:.1f}" for edge in self._box)
        texts = "".join(
            f"/{name} {PDFString(text).format(document).decode('latin-1')}" for name, text in self._texts.items()
        )
        target = f"/Dest {self._target.format(document).decode('latin-1')}" if self._target else ""
        parts = f"<</Type/Annot{self._kind}/F 4/Rect[{edges}]/StructParent {self.key}{texts}{target}>>"
        return parts.encode("latin-1")
