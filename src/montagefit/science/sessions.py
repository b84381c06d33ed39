"""Warm-up and cool-down: how long at least, and how long as a rule (I05, science.md section 7)."""

from dataclasses import dataclass

WARM_UP_AT_LEAST = 3.0
"""Minutes of warm-up in any session. Source: I05, section 7 [V73*], [D]."""

WARM_UP_BEFORE_HARD_AT_LEAST = 5.0
"""Minutes of warm-up when any item reaches levels.HARD_RPE. Source: I05 [V73*], [D]."""

COOL_DOWN_AT_LEAST = 3.0
"""Minutes of cool-down in any session. Source: I05 [D]."""

CAREFUL_WARM_UP_AT_LEAST = 10.0
"""Minutes of warm-up from 65 years on, or with a heart condition or high blood pressure. Source: I05 [V31], [D]."""

CAREFUL_COOL_DOWN_AT_LEAST = 5.0
"""Minutes of cool-down for the same people. Source: I05 [V31], [D]."""

EXTRA_WARM_UP = 3.0
"""Minutes added before stair or hill sprints and bag power work. Source: section 7 [D]."""


@dataclass(frozen=True)
class PartMinutes:
    """How the minutes of a session are shared out."""

    session: int
    """Session length from which this row holds."""
    warm_up: int
    cool_down: int


PART_MINUTES = (
    PartMinutes(session=0, warm_up=3, cool_down=3),
    PartMinutes(session=30, warm_up=5, cool_down=3),
    PartMinutes(session=45, warm_up=7, cool_down=5),
    PartMinutes(session=60, warm_up=9, cool_down=5),
    PartMinutes(session=75, warm_up=11, cool_down=6),
)
"""Minutes by session length. Source: section 7 [D]; the rows for 0 and 60 are ours, between its rows [D]."""


def usual_parts(session_minutes: float) -> PartMinutes:
    """Give the row of the table that holds for a session of this length."""
    return [row for row in PART_MINUTES if row.session <= session_minutes][-1]


HARD_SESSION_MINUTES_AT_LEAST = 20
"""Minutes below which a session stays calm: a longer warm-up before hard work would leave no main part. Ours [D]."""
