"""Calendar files of every kind, each made once however many tests look at it."""

from datetime import date, time
from functools import cache

from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import Level, Weekday
from montagefit.renderers.calendar_days import Extras
from montagefit.renderers.calendar_events import render
from planned import library, planned
from samples import sample_program

_START = date(2026, 11, 30)
SHORT = 3
"""Weeks: enough for a first, a middle and a last one."""
BESIDE = Extras(rest_days=True, week_banners=True)
"""Rest days and banners as well."""


@cache
def film_program(film: str, weeks: int | None = SHORT) -> Program:
    """Plan a film for somebody who trains in the morning in Berlin; None is the film's own number of weeks."""
    athlete = Athlete(
        level=Level.NOVICE,
        weeks=weeks,
        weekdays=(Weekday.TUE, Weekday.SAT),
        at=time(7),
        timezone="Europe/Berlin",
        reason="For the hill; and the view, C:\\new",
    )
    return planned(athlete, film, _START)


FILMS = tuple(sorted(library().film_plans))
"""Every film plan there is."""


def without_clock(program: Program) -> Program:
    """Give the same program as all-day sessions."""
    return program.model_copy(
        update={
            "weeks": tuple(
                week.model_copy(
                    update={"sessions": tuple(each.model_copy(update={"start": None}) for each in week.sessions)}
                )
                for week in program.weeks
            )
        }
    )


@cache
def film_file(film: str, weeks: int | None = SHORT, *, timed: bool) -> bytes:
    """Write the calendar of a film, all days of it in the all-day form."""
    program = film_program(film, weeks)
    return render(program) if timed else render(without_clock(program), extras=BESIDE)


CLOCK_CHANGES = {
    "gap Berlin": ("Europe/Berlin", date(2026, 3, 29), time(2, 30)),
    "gap New York": ("America/New_York", date(2026, 3, 8), time(2, 30)),
    "gap Sydney": ("Australia/Sydney", date(2026, 10, 4), time(2, 30)),
    "gap Santiago at midnight": ("America/Santiago", date(2026, 9, 6), time(0)),
    "gap Lord Howe of half an hour": ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15)),
    "end in the gap": ("Europe/Berlin", date(2026, 3, 29), time(1, 40)),
    "overlap Berlin": ("Europe/Berlin", date(2026, 10, 25), time(2, 30)),
    "end in the overlap": ("Europe/Berlin", date(2026, 10, 25), time(1, 45)),
    "overlap New York": ("America/New_York", date(2026, 11, 1), time(1, 30)),
    "overlap Lord Howe": ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45)),
    "over midnight and the leap day": ("Asia/Kathmandu", date(2028, 2, 28), time(23, 50)),
    "over midnight into the gap": ("America/Santiago", date(2026, 9, 5), time(23, 40)),
    "year end": ("Europe/Berlin", date(2026, 12, 31), time(23, 50)),
}
"""Starts and ends that calendar programs read differently when they are written without care."""

ZONES = [
    *("Europe/Dublin", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Africa/Cairo", "UTC"),
    *("America/Santiago", "Australia/Sydney", "Pacific/Chatham", "Asia/Jerusalem", "Asia/Kathmandu", "America/Nuuk"),
    *("Pacific/Apia", "Etc/GMT+5"),
]
"""Zones of every kind whose rules are the same in all tzdata releases of the last years.

Casablanca, Vancouver and their like changed their rules of late: readers with older tables would differ by right.
"""


ZONE_WEEKS = 35
"""From September to May all clocks that change have changed in both directions."""


def clock_change_file(name: str) -> bytes:
    """Write one session that starts or ends while clocks change."""
    zone, day, clock = CLOCK_CHANGES[name]
    start = date.fromordinal(day.toordinal() - 5)
    return render(sample_program(weeks=1, days=1, timed=True, timezone=zone, start=start, at=clock))


def zone_file(zone: str) -> bytes:
    """Write the Saturdays from September to May in a zone, over all changes of its clocks."""
    start = date(2026, 9, 7)
    return render(
        sample_program(weeks=ZONE_WEEKS, days=1, items=1, timed=True, timezone=zone, start=start, at=time(6, 40))
    )
