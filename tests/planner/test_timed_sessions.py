"""Clock times: offsets of their own day, and no session in an hour that the clock skips."""

from datetime import date, datetime, time, timedelta

import pytest

from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import Weekday
from planned import planned

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday


def _timed(start: date, zone: str, at: time | dict[Weekday, time], *days: Weekday) -> Program:
    """Plan two weeks with clock times."""
    return planned(Athlete(weekdays=days, weeks=2, at=at, timezone=zone), start=start)


def _starts(program: Program) -> dict[date, str]:
    """Give each session's start as ISO text, by date."""
    return {session.date: session.start.isoformat() for session in program.sessions() if session.start is not None}


def test_all_day_sessions_have_no_start() -> None:
    """Without a clock time sessions are all-day ones."""
    program = planned(Athlete(timezone="Europe/Berlin"))
    assert all(session.start is None for session in program.sessions())
    assert (program.athlete.timezone, program.athlete.reminder) == (None, 0)


def test_offsets_follow_the_season() -> None:
    """Before and after the last Sunday of March the same clock time has another offset."""
    found = _starts(_timed(date(2027, 3, 22), "Europe/Berlin", time(7), _MON, _THU))
    assert found == {
        date(2027, 3, 22): "2027-03-22T07:00:00+01:00",
        date(2027, 3, 25): "2027-03-25T07:00:00+01:00",
        date(2027, 3, 29): "2027-03-29T07:00:00+02:00",
        date(2027, 4, 1): "2027-04-01T07:00:00+02:00",
    }


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("Europe/Berlin", date(2027, 3, 28), time(2, 30), "2027-03-28T03:30:00+02:00"),
        ("Europe/Berlin", date(2027, 3, 28), time(1, 59), "2027-03-28T01:59:00+01:00"),
        ("Europe/Berlin", date(2027, 3, 28), time(3, 0), "2027-03-28T03:00:00+02:00"),
        ("America/New_York", date(2027, 3, 14), time(2, 15), "2027-03-14T03:15:00-04:00"),
        ("Australia/Lord_Howe", date(2027, 10, 3), time(2, 10), "2027-10-03T02:40:00+11:00"),
        ("Europe/Berlin", date(2027, 10, 31), time(2, 30), "2027-10-31T02:30:00+02:00"),
        ("Asia/Kathmandu", date(2027, 3, 28), time(6, 0), "2027-03-28T06:00:00+05:45"),
        ("UTC", date(2027, 3, 28), time(0, 0), "2027-03-28T00:00:00+00:00"),
    ],
)
def test_a_session_in_a_gap_moves_forward(zone: str, day: date, at: time, expected: str) -> None:
    """When the clock skips the hour, the session starts as much later; the hour that comes twice is the first one."""
    monday = day - timedelta(days=day.weekday())
    assert _starts(_timed(monday, zone, at, _SUN))[day] == expected


def test_a_gap_at_midnight_stays_on_the_day() -> None:
    """In Santiago a spring day starts at one; a session at midnight is still on that day."""
    sunday = date(2027, 9, 5)
    found = _starts(_timed(date(2027, 8, 30), "America/Santiago", time(0, 0), _SUN))
    assert found[sunday] == "2027-09-05T01:00:00-03:00"


def test_each_day_may_have_its_own_time() -> None:
    """Clock times by day; a day without one is an all-day session."""
    program = _timed(date(2026, 11, 30), "Europe/Berlin", {_MON: time(7), _SAT: time(9, 30)}, _MON, _WED, _SAT)
    clocks = {
        (session.date.weekday(), session.start.time() if session.start else None) for session in program.sessions()
    }
    assert clocks == {(0, time(7)), (2, None), (5, time(9, 30))}


def test_a_start_is_on_its_date() -> None:
    """The start of a session, read in its own zone, lies on the session's date, with a real offset."""
    program = _timed(date(2026, 12, 28), "Pacific/Auckland", time(23, 45), *(_MON, _WED, _FRI, _SUN))
    assert program.sessions()
    for session in program.sessions():
        assert isinstance(session.start, datetime)
        assert session.start.date() == session.date
        assert session.start.utcoffset() == timedelta(hours=13)
    assert program.athlete.timezone == "Pacific/Auckland"
    assert program.athlete.reminder == 30
