"""The choice problem of a few weeks, in whole numbers: what may be chosen, what limits it, what a choice is worth.

The data alone: how options come about is in `options`, how a choice is scored in `tally`, how one is found in
`search`. An exact solver in the benchmarks reads the same data.

A choice is a set of options, at most one for each exercise in a session. It is worth

* the points of its options,
* for each goal: points x min(wanted, number of chosen options that count for it) // wanted,
* less, for each aim: rate x |seconds of the family in the aim's sessions - seconds aimed at| // 1000,
* less, for each least: rate x max(0, seconds wanted - seconds of the family in its sessions) // 1000,
* less, for each ratio: points x max(0, b x one - a x other, b x other - a x one) // b, in sets,
* less, for each week: KEEP x too few + STALE x too many kept exercises, NOVEL x too many new ones, where kept are
  those that the week before has too and new are those that no earlier week has:
  KEEP x max(0, 67 n - 100 kept) // 100 and STALE x max(0, 100 kept - 89 n) // 100 for weeks that go on with a beat,
  NOVEL x max(0, 100 new - 30 n) // 100 for all but the first week of a program, n being the week's exercises.
"""

from dataclasses import dataclass

KEEP_POINTS = 60
"""What an exercise too few in common with the week before costs [D]."""

STALE_POINTS = 30
"""What an exercise too many in common with the week before costs [D]."""

NOVEL_POINTS = 60
"""What a new exercise too many costs [D]."""


@dataclass(frozen=True, slots=True)
class Option:
    """One exercise for some time in one session."""

    session: int
    """Index of the session."""
    exercise: str
    seconds: int
    """What it costs in time, changing over included."""
    sets: int
    points: int
    """What it is worth by itself."""
    family: int
    """Index of its family, -1 for none."""
    goals: tuple[int, ...]
    """Indices of the goals it counts for."""
    uses: tuple[tuple[int, int], ...]
    """Indices of limits, each with how much of it this takes."""
    tires: tuple[int, ...]
    """Tags of muscles and tissues that need rest afterwards."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Something that is wanted a number of times."""

    points: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Aim:
    """Seconds that a family should have in some sessions, neither more nor less."""

    sessions: tuple[int, ...]
    family: int
    seconds: int
    rate: int
    """Points for 1,000 seconds."""


@dataclass(frozen=True, slots=True)
class Least:
    """Seconds that a family should have in some sessions at least."""

    sessions: tuple[int, ...]
    family: int
    seconds: int
    rate: int
    """Points for 1,000 seconds."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Two families whose sets should not be more than a : b apart."""

    sessions: tuple[int, ...]
    one: int
    other: int
    a: int
    b: int
    points: int
    """For each set too many."""


@dataclass(frozen=True, slots=True)
class MenuWeek:
    """One week, and what it is compared with."""

    sessions: tuple[int, ...]
    fixed: frozenset[str]
    """Exercises it has whatever is chosen: its test, its finale."""
    goes_on: bool
    """Whether it is in the same beat as the week before."""
    is_first: bool
    """Whether it is the first of the program."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Two sessions that are too close for the same tired muscles."""

    one: int
    other: int
    tags: frozenset[int]
    """The tags that may be in only one of them."""


@dataclass(frozen=True, slots=True)
class ChoiceProblem:
    """What may be chosen for the sessions of a few weeks in a row."""

    sessions: int
    """How many there are."""
    options: tuple[Option, ...]
    limits: tuple[int, ...]
    """The most that may be used of each."""
    goals: tuple[Goal, ...]
    aims: tuple[Aim, ...]
    leasts: tuple[Least, ...]
    ratios: tuple[Ratio, ...]
    weeks: tuple[MenuWeek, ...]
    apart: tuple[Apart, ...]
    last_week: frozenset[str]
    """Exercises of the week before the first of these."""
    known: frozenset[str]
    """Exercises of all weeks before."""
