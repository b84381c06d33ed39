"""The look of the sheet: greys, line widths and type sizes, derived from reading distances."""

from typing import Final

MM: Final = 72 / 25.4
"""Points in a millimetre."""

# Four greys, as a printer with one cartridge keeps apart; text is black or INK_SOFT.
BLACK: Final = 0.0
INK_SOFT: Final = 0.2
GREY_DARK: Final = 0.42
GREY: Final = 0.6
GREY_PALE: Final = 0.88
WHITE: Final = 1.0

RULE: Final = 0.9
"""Rules between days."""
OUTLINE: Final = 0.8
WRITING: Final = 0.5
"""Lines to write on, drawn in GREY_DARK."""
HAIR: Final = 0.4
"""The thinnest line a home printer keeps."""
DASH: Final = (3.0, 3.0)
"""Cut and tear-off lines."""

# Sizes in points: 9 reads in the hand, 12 to 14 at arm's length, 20 and up from a bench.
SMALL: Final = 9.0
BODY: Final = 11.0
NOTE: Final = 12.0
DRILL: Final = 14.0
TITLE: Final = 16.0
DAY: Final = 22.0
PAGE_TITLE: Final = 34.0
WEEK_NUMBER: Final = 46.0
FLOOR: Final = 9.0
"""No text is smaller."""

LEADING: Final = 1.22
"""Distance of lines, in sizes."""
WRITING_PITCH: Final = 8 * MM
TICK_BOX: Final = 14.0
TICK_GAP: Final = 5.0
