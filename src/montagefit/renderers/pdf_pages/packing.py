"""Writing a PDF tightly: small objects are packed and compressed together, as PDF has allowed since version 1.5."""

import struct
import zlib
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument  # noqa: TID251 - this is reportlab's room
from reportlab.pdfbase.pdfdoc import format as formatted  # noqa: TID251 - this is reportlab's room

from montagefit.renderers.pdf_pages.structure import Element

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED_TOGETHER: Final = 500
"""Objects in one packed stream; a reader unpacks all of it to find one."""
_ROW: Final = 7
"""Bytes of an entry of the table of objects: 1 for its kind, 4 for its place, 2 for its place inside."""


class PackedDocument(PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A document of reportlab's that writes its objects packed; hundreds of elements take a tenth of the room."""

    def format(self) -> bytes:
        """Write the whole file."""
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        bodies = _bodies(self)
        # Streams cannot be packed; what says who made the file stays readable for those who only look at its bytes.
        maker = self.idToObjectNumberAndVersion[info.name][0]
        lone = {number: body for number, body in bodies.items() if number == maker or body.endswith(b"endstream")}
        small = [(number, body) for number, body in bodies.items() if number not in lone]
        rows: dict[int, tuple[int, int, int]] = {}
        count = len(bodies)
        for first in range(0, len(small), _PACKED_TOGETHER):
            count += 1
            together = small[first : first + _PACKED_TOGETHER]
            rows |= {number: (2, count, place) for place, (number, _) in enumerate(together)}
            lone[count] = _packed(together)
        parts = [_HEADER]
        offset = len(_HEADER)
        for number, body in lone.items():
            rows[number] = (1, offset, 0)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            offset += len(parts[-1])
        count += 1
        rows[count] = (1, offset, 0)
        trailer = b"/Root %s/Info %s/ID%s" % (root.format(self), info.format(self), _identity(self))
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (count, _table(rows, count, trailer)))
        parts.append(b"startxref\n%d\n%%%%EOF\n" % offset)
        return b"".join(parts)


def _bodies(document: PDFDocument) -> dict[int, bytes]:
    """Give all objects by number; writing one may bring up others."""
    bodies: dict[int, bytes] = {}
    while (number := len(bodies) + 1) in document.numberToId:
        content = document.idToObject[document.numberToId[number]]
        # Elements are by far the most, and reportlab takes its time to see that it need not do anything to them.
        elementary = isinstance(content, Element)
        bodies[number] = content.format(document) if elementary else formatted(content, document, toplevel=1).rstrip()
    return bodies


def _packed(objects: list[tuple[int, bytes]]) -> bytes:
    """Write a stream of objects: numbers and places first, then the objects."""
    places, offset = [], 0
    for number, body in objects:
        places.append(b"%d %d" % (number, offset))
        offset += len(body) + 1
    head = b" ".join(places) + b"\n"
    return _stream(
        b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head)), head + b"\n".join(body for _, body in objects)
    )


def _table(rows: dict[int, tuple[int, int, int]], count: int, trailer: bytes) -> bytes:
    """Write the table of objects as differences from row to row, which compress to almost nothing."""
    lines = [bytes(_ROW + 1)]
    for number in range(count + 1):
        kind, place, inside = rows.get(number, (0, 0, 65535))
        # Each row starts with a 2, for `difference to the row above`; here it grows by 2, so that differences are 2.
        lines.append(struct.pack(">BBIH", 2 * (number + 1) % 256, kind, place, inside))
    table = b"".join(lines)
    differences = bytes([(new - old) % 256 for new, old in zip(table[_ROW + 1 :], table, strict=False)])
    predictor = b"/DecodeParms<</Predictor 12/Columns %d>>" % _ROW
    return _stream(b"/Type/XRef/Size %d/W[1 4 2]%s%s" % (count + 1, predictor, trailer), differences)


def _stream(entries: bytes, content: bytes) -> bytes:
    """Write a compressed stream."""
    compressed = zlib.compress(content)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (entries, len(compressed), compressed)


def _identity(document: PDFDocument) -> bytes:
    """Give the fingerprint of the document, which depends on its metadata alone."""
    digest = document.signature.digest().hex().encode("ascii")
    return b"[<%s><%s>]" % (digest, digest)
