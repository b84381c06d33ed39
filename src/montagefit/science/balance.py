"""Balance of a program: families of patterns, what a body needs whatever the film, and how much may change."""

from collections.abc import Mapping

from montagefit.model.vocabulary import Pattern

FAMILIES: Mapping[str, tuple[Pattern, ...]] = {
    "push": (Pattern.PUSH_HORIZONTAL, Pattern.PUSH_VERTICAL),
    "pull": (Pattern.PULL_HORIZONTAL, Pattern.PULL_VERTICAL),
    "legs": (Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE),
    "trunk": (Pattern.CORE, Pattern.ROTATION),
    "road": (Pattern.RUN, Pattern.CLIMB, Pattern.CYCLE),
    "load": (Pattern.CARRY, Pattern.DRAG),
    "spring": (Pattern.JUMP, Pattern.THROW),
    "hands": (Pattern.STRIKE, Pattern.FOOTWORK),
}
"""Patterns that do for each other; balance and mobility are in none. A choice of ours [D]."""

FAMILY_OF: Mapping[Pattern, str] = {pattern: family for family, patterns in FAMILIES.items() for pattern in patterns}

NEUTRAL = ("push", "pull", "legs", "trunk", "road")
"""Families that a body needs whatever the film. A choice of ours [D]."""

FILM_PERCENT = 70
"""Percent of the minutes that follow the film's drills; the rest is spread over NEUTRAL. Ours [D]."""

BALANCE_WEEKS = 2
"""Weeks over which minutes are compared with that aim. Ours [D]."""

FAMILY_PERCENT_AT_LEAST = 5
"""Percent of the minutes of four weeks that each family which is open should have. Ours [D]."""

PUSH_PULL_AT_MOST = (3, 2)
"""Sets of pushing to sets of pulling and the other way round, at most. Ours [D]."""

KEPT_PERCENT = (67, 89)
"""Percent of a week's exercises that the week before had, inside a beat: a Jaccard similarity of 0.5 to 0.8 [D]."""

NEW_PERCENT_AT_MOST = 30
"""Percent of a week's exercises that no earlier week had. Ours [D]."""
