"""The worked example of science.md section 9: three athletes, and what each should do in weeks 1 and 8.

Doses in words as they stand there, and as spans: exposures a week, sets, and repetitions, seconds or metres a set.
Everything here is a design choice [D].
"""

from dataclasses import dataclass

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, HomeTest, Level, Weekday

Span = tuple[float, float]

_DAYS = tuple(Weekday)

EXAMPLES: dict[str, Athlete] = {
    "B": Athlete(level=Level.NOVICE, minutes=30, weeks=8, age=30, weight_kg=80),
    "I": Athlete(
        level=Level.INTERMEDIATE,
        weekdays=(Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT),
        minutes=45,
        kit=KIT_PRESETS["home"],
        tests={HomeTest.PUSH_UP: 25, HomeTest.RUN_5K: 1650},
        weeks=8,
    ),
    "A": Athlete(
        level=Level.ADVANCED,
        weekdays=_DAYS[:6],
        minutes=75,
        kit=KIT_PRESETS["full"],
        tests={HomeTest.PUSH_UP: 45, HomeTest.RUN_5K: 1350},
        weeks=8,
    ),
}
"""B has no kit, I is the third of the eight athletes with eight weeks, A has everything."""


@dataclass(frozen=True)
class Stated:
    """What section 9 says of one item in one week; spans where it gives numbers that can be compared."""

    words: str
    exposures: Span | None = None
    sets: Span | None = None
    amount: Span | None = None
    """Repetitions, seconds or metres a set; minutes of a run in seconds."""


@dataclass(frozen=True)
class Row:
    """One item of the table with the exercises that are counted for it."""

    name: str
    exercises: tuple[str, ...]
    stated: dict[tuple[str, int], Stated]
    """By athlete and week."""


_RUNS = ("road-run", "brick-jog", "crowd-weave-run", "soft-surface-run", "hr-track-interval")
_CORE = ("apron-sit-up", "curl-up", "dead-bug", "plank", "side-plank", "inverted-sit-up", "dragon-flag")

DOSES: tuple[Row, ...] = (
    Row(
        "road run (whole run)",
        _RUNS,
        {
            ("B", 1): Stated("1/wk 8 x 60 s run / 90 s walk, 20 min", (1, 1), None, (1080, 1320)),
            ("B", 8): Stated("1/wk 18-20 min, at most one walk break", (1, 1), None, (1080, 1200)),
            ("I", 1): Stated("2/wk 28-29 min easy", (2, 2), None, (1680, 1740)),
            ("I", 8): Stated("1/wk 30 min easy, 1/wk 5 x 2 min", (2, 2), None, (1080, 1800)),
            ("A", 1): Stated("2/wk 45 min easy, 1/wk 30 min", (3, 3), None, (1800, 2700)),
            ("A", 8): Stated("1/wk 45, 1/wk 58 min, 1/wk 5 x 3 min", (3, 3), None, (1380, 3480)),
        },
    ),
    Row(
        "stair sprints",
        ("stair-sprint",),
        {
            ("B", 1): Stated("walk up 4 x 1 flight, RPE <= 5", None, (4, 4), None),
            ("B", 8): Stated("1/wk 3 x 20 s brisk RPE 7", (1, 1), (3, 3), (20, 20)),
            ("I", 1): Stated("1/wk 3 x 20 s RPE 7", (1, 1), (3, 3), (20, 20)),
            ("I", 8): Stated("1/wk 6 x 20 s RPE 8", (1, 1), (6, 6), (20, 20)),
            ("A", 1): Stated("1/wk 6 x 20 s RPE 8", (1, 1), (6, 6), (20, 20)),
            ("A", 8): Stated("1/wk 8 x 20-22 s RPE 8-9", (1, 1), (8, 8), (20, 22)),
        },
    ),
    Row(
        "one-arm push-up ladder",
        ("one-arm-push-up", "push-up"),
        {
            ("B", 1): Stated("1/wk P3 knee 2 x 4-5 or P2 2 x 8", (1, 1), (2, 2), (4, 8)),
            ("B", 8): Stated("1-2/wk P4/P5 3 x 6-8", (1, 2), (3, 3), (6, 8)),
            ("I", 1): Stated("2/wk P5 3 x 12-13", (2, 2), (3, 3), (12, 13)),
            ("I", 8): Stated("2/wk P7 3 x 8 + P9 2 x 4/side", (2, 2), (2, 3), (4, 8)),
            ("A", 1): Stated("2/wk P9 3 x 5/side + P10 3 x 4/side", (2, 2), (3, 3), (4, 5)),
            ("A", 8): Stated("2/wk P10-P11 4 x 4-5/side", (2, 2), (4, 4), (4, 5)),
        },
    ),
    Row(
        "sit-ups, core",
        _CORE,
        {
            ("B", 1): Stated("C1 2 x 6/side, C3 curl-up 2 x 8", (2, 2), (2, 2), (6, 8)),
            ("B", 8): Stated("C2 3 x 30 s, C3 3 x 12", (2, 2), (3, 3), (12, 30)),
            ("I", 1): Stated("C3 3 x 12, C6 2 x 12", (2, 2), (2, 3), (12, 12)),
            ("I", 8): Stated("C6 3 x 15, C5 2 x 8", (2, 2), (2, 3), (8, 15)),
            ("A", 1): Stated("C6 3 x 20, C7 3 x 8", (2, 2), (3, 3), (8, 20)),
            ("A", 8): Stated("C7 3 x 10, C8 3 x 4", (2, 2), (3, 3), (4, 10)),
        },
    ),
    Row(
        "speed bag",
        ("speed-bag",),
        {
            ("B", 1): Stated("1/wk 3 x 1 min / 1 (or shadow)", (1, 1), (3, 3), (60, 60)),
            ("B", 8): Stated("1/wk 3 x 2 / 1", (1, 1), (3, 3), (120, 120)),
            ("I", 1): Stated("1/wk 3 x 2 / 1", (1, 1), (3, 3), (120, 120)),
            ("I", 8): Stated("1/wk 3 x 2 / 1", (1, 1), (3, 3), (120, 120)),
            ("A", 1): Stated("1/wk 4 x 3 / 1", (1, 1), (4, 4), (180, 180)),
            ("A", 8): Stated("1/wk 4 x 3 / 1", (1, 1), (4, 4), (180, 180)),
        },
    ),
    Row(
        "heavy bag (shadow)",
        ("heavy-bag-combo", "dense-bag-power", "shadow-box"),
        {
            ("B", 1): Stated("none; shadow 3 x 1 min / 1", (1, 1), (3, 3), (60, 60)),
            ("B", 8): Stated("1/wk 3 x 1.5-2 min / 1", (1, 1), (3, 3), (90, 120)),
            ("I", 1): Stated("1/wk 3 x 2 / 1", (1, 1), (3, 3), (120, 120)),
            ("I", 8): Stated("1/wk 4 x 3 / 1", (1, 1), (4, 4), (180, 180)),
            ("A", 1): Stated("2/wk 5 x 3 / 1", (2, 2), (5, 5), (180, 180)),
            ("A", 8): Stated("2/wk 6 x 3 / 1 and 5 x 3 / 1", (2, 2), (5, 6), (180, 180)),
        },
    ),
    Row(
        "medicine ball",
        ("med-ball-brace", "rock-throw"),
        {
            ("B", 1): Stated("chest pass 2 x 8", None, (2, 2), (8, 8)),
            ("B", 8): Stated("3 x 8 in circuit", None, (3, 3), (8, 8)),
            ("I", 1): Stated("3 x 8", None, (3, 3), (8, 8)),
            ("I", 8): Stated("3 x 10", None, (3, 3), (10, 10)),
            ("A", 1): Stated("3 x 10", None, (3, 3), (10, 10)),
            ("A", 8): Stated("3 x 10", None, (3, 3), (10, 10)),
        },
    ),
    Row(
        "skipping",
        ("jump-rope",),
        {
            ("B", 1): Stated("1/wk 5 x 20 s / 40 s", (1, 1), (5, 5), (20, 20)),
            ("B", 8): Stated("1/wk 6 x 45 s / 45 s", (1, 1), (6, 6), (45, 45)),
            ("I", 1): Stated("1/wk 5 x 1 min / 1", (1, 1), (5, 5), (60, 60)),
            ("I", 8): Stated("1/wk 4 x 2 / 1", (1, 1), (4, 4), (120, 120)),
            ("A", 1): Stated("1/wk 4 x 3 / 1", (1, 1), (4, 4), (180, 180)),
            ("A", 8): Stated("1/wk 5 x 3 / 1", (1, 1), (5, 5), (180, 180)),
        },
    ),
    Row(
        "log carry",
        ("log-carry",),
        {
            ("B", 1): Stated("2 x 20 m at 10 % BM", (0, 1), (2, 2), (20, 20)),
            ("B", 8): Stated("2-3 x 30 m at 20 %", (0, 1), (2, 3), (30, 30)),
            ("I", 1): Stated("3 x 30 m at 20 %", (0, 1), (3, 3), (30, 30)),
            ("I", 8): Stated("3 x 40 m at 30 %", (0, 1), (3, 3), (40, 40)),
            ("A", 1): Stated("4 x 40 m at 30 %", (0, 1), (4, 4), (40, 40)),
            ("A", 8): Stated("4 x 60 m at 40-50 %", (0, 1), (4, 4), (60, 60)),
        },
    ),
)
"""Items of section 9.2 with the exercises that train them."""

FRAMES: dict[str, dict[tuple[str, int], Span]] = {
    "load AU": {
        ("B", 1): (360, 360),
        ("B", 8): (510, 510),
        ("I", 1): (900, 900),
        ("I", 8): (1125, 1125),
        ("A", 1): (2025, 2025),
        ("A", 8): (2370, 2370),
    },
    "minutes": {
        ("B", 1): (90, 90),
        ("B", 8): (90, 90),
        ("I", 1): (180, 180),
        ("I", 8): (180, 180),
        ("A", 1): (405, 405),
        ("A", 8): (420, 420),
    },
    "monotony": {
        ("B", 1): (0.87, 0.87),
        ("B", 8): (0.86, 0.86),
        ("I", 1): (1.13, 1.13),
        ("I", 8): (1.13, 1.13),
        ("A", 1): (1.64, 1.64),
        ("A", 8): (1.67, 1.67),
    },
    "push sets": {
        ("B", 1): (2, 4),
        ("B", 8): (4, 8),
        ("I", 1): (6, 8),
        ("I", 8): (10, 10),
        ("A", 1): (12, 12),
        ("A", 8): (12, 16),
    },
    "hard days": {
        ("B", 1): (0, 0),
        ("B", 8): (0, 0),
        ("I", 1): (0, 0),
        ("I", 8): (3, 3),
        ("A", 1): (1, 1),
        ("A", 8): (3, 3),
    },
    "rest days": {
        ("B", 1): (4, 4),
        ("B", 8): (4, 4),
        ("I", 1): (3, 3),
        ("I", 8): (3, 3),
        ("A", 1): (1, 1),
        ("A", 8): (1, 1),
    },
}
"""Frames of section 9.1, and the sets and days of 9.2."""

LIGHT = (0.5, 0.6)
"""What sets, rounds, minutes and load become when week 8 is a light one. Source: section 9."""
