"""A page to write on: one line for each session that did not go as printed, or that should be remembered."""

from typing import Final

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.headings import page_heading
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import HAIR, RULE, WRITING_PITCH
from montagefit.renderers.pdf_pages.typefaces import Face

_COLUMNS: Final = (
    ("Date", 0.12),
    ("Session", 0.24),
    ("What I did, with what load", 0.36),
    ("RPE", 0.08),
    ("How it felt", 0.20),
)


def draw_log(sheet: Sheet) -> None:
    """Draw the page."""
    page = sheet.start_page("log")
    sheet.bookmark("Log")
    area = page_heading(sheet, page, "Log", "Changed a drill, missed a day, felt strong? Write it down")
    left = area.left
    count = int((area.height - 16) / WRITING_PITCH)
    bottom = area.top - 16 - WRITING_PITCH * count
    with sheet.tag("Table"), sheet.tag("TR"):
        for name, share in _COLUMNS:
            with sheet.tag("TH", scope="Column"):
                sheet.text(left + (4 if left > area.left else 0), area.top - 9, name, Face.BOLD, 10)
            if left > area.left:
                sheet.post(left, bottom, area.top, HAIR)
            left += area.width * share
    sheet.rule(area.left, area.right, area.top - 16, RULE)
    lines = Box(area.left, bottom, area.right, area.top - 16).rows(count)
    for line in lines:
        sheet.writing_line(line.left, line.right, line.bottom)
