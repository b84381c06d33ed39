"""Draw a contact sheet: `python tests/benchmarks/report_figures.py OUT.pdf [--blind | --grid] [exercise ids]`.

Every pair is drawn as large as on a drill card, and what is wrong with it is printed. With --blind there are numbers
instead of names, and the key is printed. With --grid pairs are larger, over a grid to read coordinates from.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - a sheet for people who draw

from montagefit.loader.figure_files import load_figures, rung_problems
from montagefit.loader.library_folders import load_library
from montagefit.model.figure import Figure
from montagefit.renderers.figures.check import figure_problems
from montagefit.renderers.figures.picture import Drawing, draw_figure
from montagefit.renderers.pdf_pages.figure_box import FIGURE_HEIGHT, draw_pair
from montagefit.renderers.pdf_pages.figure_operators import operators_of
from montagefit.renderers.pdf_pages.geometry import PAPERS, Box
from montagefit.renderers.pdf_pages.typefaces import Face, font

_SMALL = (2, 7)
_LARGE = (1, 3)
"""Pairs across and down a page."""


def main(words: list[str]) -> None:
    """Draw the figures of the exercises that are named, or of all."""
    flags = {word for word in words if word.startswith("--")}
    target, *wanted = [word for word in words if word not in flags]
    exercises = load_library().exercises
    figures = load_figures(only=set(wanted) if wanted else None)
    if missing := sorted(set(wanted) - set(figures)):
        sys.exit(f"No figures yet: {', '.join(missing)}")
    for problem in rung_problems(figures, exercises):
        print(problem)
    for face in Face:
        font(face)
    canvas = Canvas(target, pagesize=PAPERS["a4"], invariant=1, initialFontName=Face.REGULAR.font_name)
    across, down = _LARGE if "--grid" in flags else _SMALL
    cells = _cells(canvas, across, down)
    count = 0
    for name, sheet in figures.items():
        for number, figure in enumerate(sheet.figures, 1):
            count += 1
            for problem in figure_problems(figure):
                print(f"{name}, figures[{number}], {problem}")
            rungs = " ".join(figure.rungs) or "all others"
            if "--blind" in flags:
                print(f"{count}\t{name}\t{number}\t{rungs}")
            title = str(count) if "--blind" in flags else f"{exercises[name].name} ({name} {number}: {rungs})"[:70]
            _draw_cell(canvas, next(cells), title, figure, grid="--grid" in flags)
    canvas.save()
    print(f"{count} figures of {len(figures)} exercises, {Path(target).stat().st_size / 1024:.1f} KB")


def _cells(canvas: Canvas, across: int, down: int) -> Iterator[Box]:
    """Give one place after the other, turning the page when it is full."""
    page = Box(24, 20, PAPERS["a4"][0] - 24, PAPERS["a4"][1] - 20)
    while True:
        for row in page.rows(down, 8):
            yield from row.columns(across, 14)
        canvas.showPage()


def _draw_cell(canvas: Canvas, cell: Box, title: str, figure: Figure, *, grid: bool) -> None:
    """Draw one pair below its title."""
    canvas.setFont(Face.REGULAR.font_name, 9)
    canvas.setFillGray(0)
    canvas.drawString(cell.left, cell.top - 9, title)
    pair = draw_figure(figure, title)

    def paint(drawing: Drawing, left: float, floor: float, scale: float) -> Box:
        canvas.addLiteral(operators_of(drawing, left, floor, scale))
        return cell

    if not grid:
        draw_pair(paint, Box(cell.left, cell.top - 14 - FIGURE_HEIGHT, cell.right, cell.top - 14), pair)
        return
    for half, drawing in zip(cell.columns(2, 10), pair, strict=True):
        _draw_on_grid(canvas, half, drawing)


def _draw_on_grid(canvas: Canvas, area: Box, drawing: Drawing) -> None:
    """Draw one picture over lines at every hundredth thousandth of standing height, named at every second."""
    left, bottom, right, top = drawing.span
    scale = min(area.width / (right - left), (area.height - 34) / (top - bottom + 60))
    base = area.bottom + 14 - bottom * scale
    canvas.setFont(Face.REGULAR.font_name, 5)
    canvas.addLiteral(operators_of(drawing, area.left, base, scale * 1000))
    canvas.setLineWidth(0.3)
    canvas.setStrokeColorRGB(0.2, 0.5, 1)
    canvas.setFillColorRGB(0.1, 0.3, 0.9)
    for x in range(-(-int(left) // 100) * 100, int(right) + 1, 100):
        place = area.left + (x - left) * scale
        canvas.line(place, base + bottom * scale, place, base + top * scale)
        if x % 200 == 0:
            canvas.drawCentredString(place, area.bottom + 4, str(x))
    for y in range(0, int(top) + 1, 100):
        canvas.line(area.left, base + y * scale, area.left + (right - left) * scale, base + y * scale)
        if y % 200 == 0:
            canvas.drawString(area.left, base + y * scale + 1, str(y))


if __name__ == "__main__":
    main(sys.argv[1:])
