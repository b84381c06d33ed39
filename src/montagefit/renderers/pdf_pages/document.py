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
from montagefit.renderers.pdf_pages.result_page import draw_results
from montagefit.renderers.pdf_pages.scenes_page import draw_scenes
from montagefit.renderers.pdf_pages.sheet import Sheet, binary_streams
from montagefit.renderers.pdf_pages.warm_up_cards import draw_warm_up_cards
from montagefit.renderers.pdf_pages.week_page import draw_week
from montagefit.renderers.pdf_pages.words import clean_program


def render(program: Program, paper: str = "a4", figures: Mapping[str, FigureSheet] | None = None) -> bytes:
    """Draw the program on paper `a4` or `letter` and give the PDF; `figures` are those of its exercises, by id."""
    with binary_streams():
        return lay_out(program, paper, figures).save()


def lay_out(program: Program, paper: str, figures: Mapping[str, FigureSheet] | None = None) -> Sheet:
    """Draw all pages and give the sheet, still open, with its measured marks."""
    program = clean_program(program)
    film_plan = program.film_plan
    sheet = Sheet(paper, film_plan.title, f"Training program inspired by {film_plan.film} ({film_plan.year})")
    draw_cover(sheet, program)
    draw_how_to(sheet, program)
    rest = draw_notes(sheet, program.notes)
    draw_scenes(sheet, program, rest)
    draw_overview(sheet, program)
    sheet.bookmark("Weeks")
    for week in program.weeks:
        draw_week(sheet, program, week)
    draw_results(sheet, program)
    pictures = CardFigures(figures or {})
    draw_cards(sheet, program, pictures)
    draw_warm_up_cards(sheet, program, pictures)
    draw_log(sheet)
    return sheet
