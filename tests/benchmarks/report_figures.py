"""Draw a contact sheet: `python tests/benchmarks/report_figures.py OUT.pdf [--blind] [exercise ids]`.

Every pair is drawn as large as on a drill card. With --blind there are numbers instead of names, and the key is
printed.
"""

import sys
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas  # noqa: TID251 - a sheet for people who draw

from montagefit.loader.figure_files import load_figures
from montagefit.loader.library_folders import load_library
from montagefit.model.figure import Figure
from montagefit.renderers.figures.picture import draw_figure
from montagefit.renderers.pdf_pages.figure_box import FIGURE_HEIGHT, draw_pair
from montagefit.renderers.pdf_pages.figure_forms import FigureForms
from montagefit.renderers.pdf_pages.geometry import PAPERS, Box
from montagefit.renderers.pdf_pages.typefaces import Face, font

_ACROSS, _DOWN = 2, 7


def main(words: list[str]) -> None:
    """Draw the figures of the exercises that are named, or of all."""
    blind = "--blind" in words
    target, *wanted = [word for word in words if word != "--blind"]
    exercises = load_library().exercises
    figures = load_figures(only=set(wanted) if wanted else None)
    if missing := sorted(set(wanted) - set(figures)):
        sys.exit(f"No figures yet: {', '.join(missing)}")
    entries = [
        (exercises[name].name, name, number, figure)
        for name, sheet in figures.items()
        for number, figure in enumerate(sheet.figures, 1)
    ]
    for face in Face:
        font(face)
    canvas = Canvas(target, pagesize=PAPERS["a4"], invariant=1, initialFontName=Face.REGULAR.font_name)
    forms = FigureForms(canvas)
    each = _ACROSS * _DOWN
    for first in range(0, len(entries), each):
        page = Box(24, 20, PAPERS["a4"][0] - 24, PAPERS["a4"][1] - 20)
        rows = page.rows(_DOWN)
        for place, (name, exercise, number, figure) in enumerate(entries[first : first + each]):
            cell = rows[place // _ACROSS].columns(_ACROSS, 14)[place % _ACROSS]
            mark = str(first + place + 1)
            _draw_cell(canvas, forms, cell, mark if blind else _title(name, exercise, number, figure), figure)
            if blind:
                print(f"{mark}\t{exercise}\t{number}\t{' '.join(figure.rungs) or 'all others'}")
        canvas.showPage()
    canvas.save()
    print(f"{len(entries)} figures of {len(figures)} exercises, {Path(target).stat().st_size / 1024:.1f} KB")


def _title(name: str, exercise: str, number: int, figure: Figure) -> str:
    """Give what stands above a pair."""
    return f"{name} ({exercise} {number}: {' '.join(figure.rungs) or 'all others'})"[:64]


def _draw_cell(canvas: Canvas, forms: FigureForms, cell: Box, title: str, figure: Figure) -> None:
    """Draw one pair below its title."""
    canvas.setFont(Face.REGULAR.font_name, 9)
    canvas.setFillGray(0)
    canvas.drawString(cell.left, cell.top - 9, title)
    area = Box(cell.left, cell.top - 14 - FIGURE_HEIGHT, cell.right, cell.top - 14)
    draw_pair(forms, area, draw_figure(figure, title))


if __name__ == "__main__":
    main(sys.argv[1:])
