"""Tell how long the printed sheet takes against a raw canvas, how large it is and how much ink it needs.

    python tests/benchmarks/report_sheet.py [FILM ...]

The floor is reportlab's own canvas that draws the same letters and shapes, already laid out, without structure, links
and outline, and saves them with the same fonts. Both run in turn in one process; the least of the times counts.
"""

import argparse
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from typing import Any

import pypdfium2
from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - the floor it is measured against

from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.planner.plan import plan
from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.pdf_pages.geometry import PAPERS, Box
from montagefit.renderers.pdf_pages.pen import Pen, binary_streams
from montagefit.renderers.pdf_pages.typefaces import Face, extent_of, face_for, unit_width
from montagefit.renderers.pdf_pages.words import _wrapped

_FILMS = ("rocky-1", "rocky-4", "rocky-4-drago", "wet-hot-american-summer", "karate-kid-1984", "armageddon")
_RUNS = 7
_DRAWN = ("start_page", "text", "line", "dashed", "rectangle", "path", "begin_form", "end_form", "place_form")
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


@contextmanager
def recording(calls: list[Call]) -> Any:  # noqa: ANN401 - a context manager
    """Write down every order the pen is given."""
    kept = {name: getattr(Pen, name) for name in _DRAWN}

    def listening(name: str) -> Callable[..., object]:
        def order(pen: Pen, *arguments: Any, **options: Any) -> object:  # noqa: ANN401 - whatever it takes
            calls.append((name, arguments, options))
            return kept[name](pen, *arguments, **options)

        return order

    for name in _DRAWN:
        setattr(Pen, name, listening(name))
    try:
        yield
    finally:
        for name, method in kept.items():
            setattr(Pen, name, method)


def floor(calls: list[Call], paper: str) -> bytes:
    """Draw the same letters and shapes with the canvas alone."""
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=PAPERS[paper],
        invariant=1,
        lang="en",
        initialFontName=Face.REGULAR.font_name,
        pdfVersion=(1, 7),
    )
    pages = 0
    for name, arguments, options in calls:
        if name == "start_page":
            if pages:
                canvas.showPage()
            pages += 1
        else:
            _DRAW[name](canvas, *arguments[1 if name not in {"begin_form", "end_form"} else 0 :], **options)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _text(canvas: Canvas, x: float, y: float, text: str, face: Face, size: float, grey: float) -> None:
    canvas.setFillGray(grey)
    canvas.setFont(face.font_name, size)
    canvas.drawString(x, y, text)


def _line(canvas: Canvas, ends: tuple[float, float, float, float], width: float, grey: float) -> None:
    canvas.setLineWidth(width)
    canvas.setStrokeGray(grey)
    canvas.line(*ends)


def _dashed(
    canvas: Canvas,
    ends: tuple[float, float, float, float],
    width: float,
    grey: float,
    dash: tuple[float, float],
    cap: int = 0,
) -> None:
    canvas.setLineCap(cap)
    canvas.setDash(*dash)
    _line(canvas, ends, width, grey)
    canvas.setDash()
    canvas.setLineCap(0)


def _pens(canvas: Canvas, outline: float, grey: float, fill: float | None) -> dict[str, int]:
    if outline:
        canvas.setLineWidth(outline)
        canvas.setStrokeGray(grey)
    if fill is not None:
        canvas.setFillGray(fill)
    return {"stroke": int(outline > 0), "fill": int(fill is not None)}


def _rectangle(canvas: Canvas, box: Box, outline: float, grey: float, fill: float | None) -> None:
    canvas.rect(box.left, box.bottom, box.width, box.height, **_pens(canvas, outline, grey, fill))


def _path(canvas: Canvas, steps: Any, outline: float, grey: float, fill: float | None) -> None:  # noqa: ANN401 - steps of an outline
    path = canvas.beginPath()
    for kind, at in steps:
        {"m": path.moveTo, "l": path.lineTo, "c": path.curveTo, "h": path.close}[kind](*at)
    canvas.drawPath(path, **_pens(canvas, outline, grey, fill))


def _begin_form(canvas: Canvas, name: str, box: Box) -> None:
    canvas.beginForm(name, box.left, box.bottom, box.right, box.top)


def _end_form(canvas: Canvas) -> None:
    canvas.endForm()


def _place_form(canvas: Canvas, name: str, x: float, y: float, scale: float) -> None:
    canvas.saveState()
    canvas.transform(scale, 0, 0, scale, x, y)
    canvas.doForm(name)
    canvas.restoreState()


_DRAW: dict[str, Callable[..., None]] = {
    "text": _text,
    "line": _line,
    "dashed": _dashed,
    "rectangle": _rectangle,
    "path": _path,
    "begin_form": _begin_form,
    "end_form": _end_form,
    "place_form": _place_form,
}


def ink_of(pdf: bytes) -> list[float]:
    """Give the share of ink of each page, in percent, as PDFium draws it."""
    shares = []
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    for page in document:
        counts = page.render(scale=2.0, grayscale=True).to_pil().convert("L").histogram()
        shares.append(100 * sum((255 - grey) * count for grey, count in enumerate(counts)) / 255 / sum(counts))
    document.close()
    return shares


def measure(name: str, program: Program, paper: str) -> float:
    """Print a line for one program and give its time in floors."""
    calls: list[Call] = []
    with recording(calls):
        pdf = render(program, paper)
    least = {"sheet": 9e9, "floor": 9e9}
    for _ in range(_RUNS):
        for which, draw in (("sheet", lambda: render(program, paper)), ("floor", lambda: floor(calls, paper))):
            # A command draws one sheet: nothing has been measured before.
            for cached in (unit_width, face_for, extent_of, _wrapped):
                cached.cache_clear()
            started = time.process_time()
            with binary_streams():
                draw()
            least[which] = min(least[which], time.process_time() - started)
    ink = ink_of(pdf)
    inner = sum(ink[1:]) / len(ink[1:])
    ratio = least["sheet"] / least["floor"]
    print(
        f"{name:26} {paper:7} {len(ink):3} pages {len(pdf) / 1000:6.1f} kB  {1000 * least['sheet']:6.1f} ms"
        f"  floor {1000 * least['floor']:6.1f} ms  {ratio:4.2f} floors"
        f"   ink: cover {ink[0]:4.1f} %, inside {inner:4.1f} %, at most {max(ink[1:]):4.1f} %"
    )
    return ratio


def main() -> int:
    """Measure some film plans on both papers."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("films", nargs="*", default=_FILMS, help="ids of film plans")
    library = load_library()
    ratios = []
    for film in parser.parse_args().films:
        program = plan(Athlete(), library.film_plans[film], library, date(2026, 11, 30))
        ratios += [measure(film, program, paper) for paper in PAPERS]
    print(f"most floors: {max(ratios):.2f}")
    return 0 if max(ratios) <= 1.5 else 1


if __name__ == "__main__":
    sys.exit(main())
