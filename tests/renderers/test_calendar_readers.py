"""The same file is the same events in every reader: count, UID, start, end, title and reminders.

What takes longer or is not for pip, every film in every program and the readers of JavaScript, is in
`tests/benchmarks/report_calendar_clients.py`.
"""

from datetime import UTC, timedelta
from pathlib import Path

import pytest
from test_hostile_text import HOSTILE, hostile_program

from calendar_files import (
    CLOCK_CHANGES,
    FILMS,
    ZONE_WEEKS,
    ZONES,
    clock_change_file,
    film_file,
    film_program,
    zone_file,
)
from calendar_programs import Collection, by_khal, by_vdirsyncer
from calendar_readers import READERS, Seen, by_icalendar, by_ics
from montagefit.model.program import Program
from montagefit.renderers.calendar_events import render
from montagefit.renderers.calendar_texts import title_of
from montagefit.renderers.calendar_values import readable
from montagefit.renderers.wording import whole_minutes
from radicale_server import Radicale
from samples import sample_program

_QUICK = [name for name in READERS if name != "ics.py"]
"""ics.py needs about 20 ms for each line of text, so it reads fewer files here."""


def _planned(program: Program) -> list[Seen]:
    """Give what every reader should see of a program with clock times."""
    found = []
    for week in program.weeks:
        for session in week.sessions:
            assert session.start is not None
            start = session.start.astimezone(UTC)
            end = start + timedelta(minutes=whole_minutes(session.minutes))
            title = readable(title_of(program, week, session))
            found.append(Seen(session.uid, start.isoformat(), end.isoformat(), title, (program.athlete.reminder,)))
    return sorted(found)


@pytest.mark.parametrize("film", FILMS)
def test_every_film_plan(film: str) -> None:
    """Every film plan with clock times is what was planned."""
    planned = _planned(film_program(film))
    assert planned
    for name in _QUICK:
        assert READERS[name](film_file(film, timed=True)) == planned, name


@pytest.mark.parametrize("film", ["wet-hot-american-summer", "team-america"])
def test_whole_days_and_the_strictest_reader(film: str) -> None:
    """Sessions, rest days and banners as whole days, and ics.py, for two short films."""
    whole = film_file(film, timed=False)
    expected = by_icalendar(whole)
    assert len(expected) > len(film_program(film).sessions())
    for name, read in READERS.items():
        assert read(whole) == expected, name
    assert by_ics(film_file(film, timed=True)) == _planned(film_program(film))


@pytest.mark.parametrize("name", CLOCK_CHANGES)
def test_when_clocks_change(name: str) -> None:
    """Starts and ends in a gap or an overlap, over midnight, over a leap day: one moment for all."""
    content = clock_change_file(name)
    expected = by_icalendar(content)
    assert len(expected) == 1
    assert {reader: read(content) for reader, read in READERS.items()} == dict.fromkeys(READERS, expected)


@pytest.mark.parametrize("zone", ZONES[::2])
def test_zones_of_every_kind(zone: str) -> None:
    """Saturdays over all changes of the clocks are the same moments for all."""
    content = zone_file(zone)
    expected = by_icalendar(content)
    assert len(expected) == ZONE_WEEKS
    for name in _QUICK:
        assert READERS[name](content) == expected, name


def test_every_day_of_a_year() -> None:
    """52 weeks of 7 days are 364 events."""
    program = sample_program(weeks=52, days=7, items=1, timed=True)
    content = render(program)
    expected = _planned(program)
    assert len(expected) == 364
    for name in ("icalendar", "ical"):
        assert READERS[name](content) == expected, name


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text(text: str) -> None:
    """Text that tries to be more is two events with that title for all."""
    program = hostile_program(text)
    sessions = [session.model_copy(update={"uid": f"0-{number}"}) for number, session in enumerate(program.sessions())]
    week = program.weeks[0].model_copy(update={"sessions": tuple(sessions)})
    program = program.model_copy(update={"weeks": (week,)})
    content = render(program)
    expected = _planned(program)
    assert len(expected) == 2
    for name, read in READERS.items():
        assert read(content) == expected, name


def test_khal(tmp_path: Path) -> None:
    """The terminal calendar khal imports a film plan as it was planned."""
    assert by_khal(film_file("rocky-1", timed=True), tmp_path) == _planned(film_program("rocky-1"))


def test_vdirsyncer(tmp_path: Path) -> None:
    """The mirror vdirsyncer splits a calendar into the same events."""
    content = film_file("rocky-1", timed=False)
    assert by_vdirsyncer(content, tmp_path) == by_icalendar(content)


@pytest.mark.parametrize("name", ["rocky-1", "hostile", *CLOCK_CHANGES])
def test_radicale(radicale: Radicale, name: str) -> None:
    """The calendar server Radicale takes a whole file and holds the same events, one by one."""
    if name == "rocky-1":
        content = film_file(name, timed=True)
    else:
        content = render(hostile_program(HOSTILE[1])) if name == "hostile" else clock_change_file(name)
    collection = Collection(radicale, f"read-{name.replace(' ', '-').lower()}")
    collection.take(content)
    assert collection.shown() == by_icalendar(content)
