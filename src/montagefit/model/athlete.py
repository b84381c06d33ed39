"""An athlete: what a person told us about body, days, kit and dates; None means they did not say."""

from datetime import date, time

from pydantic import Field

from montagefit.model.base import Identifier, Line, Noun
from montagefit.model.vocabulary import BodyArea, Condition, Equipment, HomeTest, Level, Units, Weekday


class Athlete(Noun):
    """A request for a program, as flags or a profile give it."""

    level: Level | None = None
    weekdays: tuple[Weekday, ...] | None = None
    minutes: int | dict[Weekday, int] | None = None
    """Minutes a session: one number, or one for each day."""
    kit: tuple[Equipment, ...] = ()
    spare: tuple[BodyArea, ...] = ()
    conditions: tuple[Condition, ...] = ()
    cleared: bool = False
    """Whether a doctor agreed to training with these conditions."""
    exclude: tuple[Identifier, ...] = ()
    tests: dict[HomeTest, int] = Field(default_factory=dict)
    """Home-test results: repetitions, or seconds where the test is timed."""
    age: int | None = Field(default=None, ge=1, le=120)
    weight_kg: float | None = Field(default=None, gt=0, le=400)
    height_cm: float | None = Field(default=None, gt=0, le=300)
    units: Units = Units.METRIC
    weeks: int | None = Field(default=None, ge=1, le=52)
    finale: date | None = None
    """The date to be ready for."""
    at: time | dict[Weekday, time] | None = None
    """Clock time of the sessions; None makes them all-day."""
    timezone: str | None = None
    reminder: int = Field(default=30, ge=0, le=1440)
    """Minutes before a timed session; 0 for none."""
    series: Identifier | None = None
    """Name that keeps the calendar's UIDs when the start date moves."""
    reason: Line | None = None
    """The athlete's own reason, printed at the top of each week."""
