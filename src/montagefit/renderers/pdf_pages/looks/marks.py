"""Small marks of the looks: five points wide, before a cue or beside a title."""

from typing import TYPE_CHECKING

from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.looks.hand import hewn, slanted, starred
from montagefit.renderers.pdf_pages.style import BLACK, WHITE

if TYPE_CHECKING:
    from montagefit.renderers.pdf_pages.sheet import Sheet


def star(sheet: "Sheet", area: Box) -> None:
    """Draw the star of a fight bill."""
    sheet.polygon(starred(area.centre, area.middle, area.width / 2, 5, 0.45))


def log_end(sheet: "Sheet", area: Box) -> None:
    """Draw the sawn end of a log."""
    sheet.circle(area.centre, area.middle, area.width / 2, outline=0, fill=BLACK)
    sheet.circle(area.centre, area.middle, area.width / 3.6, outline=area.width / 9, grey=WHITE)


def target(sheet: "Sheet", area: Box) -> None:
    """Draw the cross of a measuring point."""
    sheet.rule(area.left, area.right, area.middle, 0.9)
    sheet.post(area.centre, area.bottom, area.top, 0.9)
    sheet.box(area.inset(area.width * 0.22), outline=0.9, fill=WHITE)


def pin(sheet: "Sheet", area: Box) -> None:
    """Draw the head of a drawing pin."""
    sheet.circle(area.centre, area.middle, area.width / 2, outline=0, fill=BLACK)
    aside = area.width * 0.14
    sheet.circle(area.centre - aside, area.middle + aside, area.width * 0.12, outline=0, fill=WHITE)


def drop(sheet: "Sheet", area: Box) -> None:
    """Draw a drop of ink, as a brush leaves it."""
    x, y, half = area.centre, area.middle, area.width / 2
    sheet.path(
        [
            ("m", (area.right, area.top)),
            ("c", (x + half * 0.9, y - half * 0.6, x + half * 0.3, area.bottom, x - half * 0.3, area.bottom)),
            ("c", (area.left, area.bottom, area.left, y + half * 0.4, x - half * 0.2, y + half * 0.5)),
            ("h", ()),
        ],
        fill=BLACK,
    )


def burst(sheet: "Sheet", area: Box) -> None:
    """Draw the burst of a blow."""
    sheet.polygon(starred(area.centre, area.middle, area.width / 2, 8, 0.55))


def chevron(sheet: "Sheet", area: Box) -> None:
    """Draw a chevron that points on."""
    half = area.width * 0.45
    sheet.polygon(
        [
            (area.left, area.top), (area.left + half, area.top), (area.right, area.middle),
            (area.left + half, area.bottom), (area.left, area.bottom), (area.right - half, area.middle),
        ]
    )  # fmt: skip


def diamond(sheet: "Sheet", area: Box) -> None:
    """Draw a diamond."""
    sheet.polygon(starred(area.centre, area.middle, area.width / 2, 2, 0.7))


def slash(sheet: "Sheet", area: Box) -> None:
    """Draw a slanted stroke."""
    sheet.polygon(slanted(area, area.width * 0.45))


def chip(sheet: "Sheet", area: Box) -> None:
    """Draw a chip of wood."""
    sheet.polygon(hewn(area, area.width * 0.3, seed=9))
