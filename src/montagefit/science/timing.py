"""What time an exercise takes beside its work and rests, and how doses are rounded to what people can count."""

TRANSITION_SECONDS = 30
"""Seconds to change over to the next exercise of the main part. A choice of ours [D]."""

SECONDS_PER_CONTACT = 1
"""Seconds a landing takes, set up included. A choice of ours [D]."""

SECONDS_PER_REP_AT_LEAST = 1.0
"""Seconds that a repetition or landing takes at the very least. A choice of ours [D]."""

METRES_PER_SECOND_AT_MOST = 7.0
"""Speed that nobody keeps up over a whole set: 25 km/h. A choice of ours [D]."""

CLOCK_SECONDS = 6
"""Everything is planned in tenths of a minute, so that the items of a session add up exactly."""


def to_clock(seconds: int) -> int:
    """Round seconds up to tenths of a minute."""
    return -(-seconds // CLOCK_SECONDS) * CLOCK_SECONDS


def countable_seconds(seconds: float) -> int:
    """Round a time to what a person reads off a clock: 5 s below a minute, 15 s below five, whole minutes above."""
    step = 5 if seconds < 60 else 15 if seconds < 300 else 60
    return max(step, round(seconds / step) * step)


def countable_metres(metres: float) -> int:
    """Round a distance to what a person can pace out: 5 m below 100, 50 m below a kilometre, 100 m above."""
    step = 5 if metres < 100 else 50 if metres < 1000 else 100
    return max(step, round(metres / step) * step)
