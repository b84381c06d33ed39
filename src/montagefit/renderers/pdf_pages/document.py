"""The printed sheet from cover to log: which pages there are, and in which order."""

from collections.abc import Mapping

from montagefit.model.figure import FigureSheet
from montagefit.model.program import Program
from montagefit.renderers.pdf_pages.card_figures import CardFigures
from montagefit.renderers.pdf_pages.cover import draw_cover
from montagefit.renderers.pdf_pages.drill_cards import draw_cards
from montagefit.renderers.pdf_pages.howto import draw_how_to, draw_notes
from montagefit.renderers.pdf_pages.log_page import draw_log
from montagefit.renderers.pdf_pages.overview import draw_overview
from montagefit.renderers.pdf_pages.pen import binary_streams
from montagefit.renderers.pdf_pages.result_page import draw_results
from montagefit.renderers.pdf_pages.scenes_page import draw_scenes
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.warm_up_cards import draw_warm_up_cards
from montagefit.renderers.pdf_pages.week_page import draw_week
from montagefit.renderers.pdf_pages.words import clean_program


def render(
    program: Program,
    paper: str = "a4",
    figures: Mapping[str, FigureSheet] | None = None,
    *,
    fillable: bool = False,
) -> bytes:
    """Draw the program on paper `a4` or `letter` and give the PDF.

    `figures` are those of its exercises, by id; `fillable` is for boxes to tick on a screen.
    """
    with binary_streams():
        return lay_out(program, paper, figures, fillable=fillable).save()


def lay_out(
    program: Program, paper: str, figures: Mapping[str, FigureSheet] | None = None, *, fillable: bool = False
) -> Sheet:
    """Draw all pages and give the sheet, still open, with its measured marks."""
    program = clean_program(program)
    film_plan = program.film_plan
    subject = f"Training program inspired by {film_plan.film} ({film_plan.year})"
    sheet = Sheet(paper, film_plan.title, subject, film_plan.look, fillable=fillable)
    with sheet.tag("Sect"):
        draw_cover(sheet, program)
    with sheet.tag("Sect"):
        draw_how_to(sheet, program)
    with sheet.tag("Sect"):
        draw_scenes(sheet, program, draw_notes(sheet, program.notes))
    with sheet.tag("Sect"):
        draw_overview(sheet, program)
    sheet.bookmark("Weeks")
    for week in program.weeks:
        with sheet.tag("Sect"):
            draw_week(sheet, program, week)
    with sheet.tag("Sect"):
        draw_results(sheet, program)
    pictures = CardFigures(figures or {})
    with sheet.tag("Sect"):
        draw_cards(sheet, program, pictures)
    with sheet.tag("Sect"):
        draw_warm_up_cards(sheet, program, pictures)
    with sheet.tag("Sect"):
        draw_log(sheet)
    return sheet
