"""Rest days and week banners: there when asked for, out of the way otherwise."""

from datetime import UTC, datetime
from typing import Any

import pytest
from icalendar import Calendar  # noqa: TID251 - tests read the file back

from montagefit.renderers.calendar_days import Extras
from montagefit.renderers.calendar_events import UpdateCounts, render, update_counts
from samples import sample_program

_LATER = datetime(2026, 12, 3, tzinfo=UTC)


def _events(content: bytes) -> list[Any]:
    """Read all events back, in the order of the file."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def _of(content: bytes, category: str) -> list[Any]:
    """Give the events of one kind."""
    return [each for each in _events(content) if category in each.categories]


def test_nothing_is_added_unasked() -> None:
    """By default there are sessions alone."""
    assert len(_events(render(sample_program()))) == len(_of(render(sample_program()), "Workout")) == 9


def test_rest_days_fill_the_week_and_end_with_the_finale() -> None:
    """Each day without a session, up to the last day of the plan; each says what comes next."""
    program = sample_program(weeks=3)
    content = render(program, extras=Extras(rest_days=True))
    rests = _of(content, "Rest day")
    days = [each["DTSTART"].dt for each in rests]
    assert len(days) == 4 + 4 + 3
    assert not {session.date for session in program.sessions()} & set(days)
    assert max(days) < program.finale
    assert str(rests[0]["SUMMARY"]) == "Rocky W1 · Rest day"
    told = "No training today.\nNext: Wed 2 Dec: Stairs and core, 33 min\nWeek 1 of 3, 18 days to the finale"
    assert str(rests[0]["DESCRIPTION"]) == told


def test_a_banner_spans_its_week() -> None:
    """One event a week, over all its days, with the beat, the reader's reason and the sessions; the last one ends."""
    program = sample_program(weeks=5)
    banners = _of(render(program, extras=Extras(week_banners=True)), "Week")
    assert [str(each["SUMMARY"]) for each in banners] == [
        "Rocky W1: Wake up",
        "Rocky W2: Wake up",
        "Rocky W3: The cold room",
        "Rocky W4: The cold room (an easier week)",
        "Rocky W5: The steps (finale week)",
    ]
    assert [(each["DTEND"].dt - each["DTSTART"].dt).days for each in banners] == [7, 7, 7, 7, 6]
    lines = str(banners[0]["DESCRIPTION"]).splitlines()
    assert lines[:3] == [
        "Week 1 of 5; the finale is on Sat 2 Jan 2027.",
        "Wake up: The city is still asleep. You are not.",
        "My daughter's tenth birthday: she picks the hill.",
    ]
    assert lines[3] == "Mon 30 Nov: TEST DAY: Road and steps, 34 min"
    assert len(lines) == 3 + 3


@pytest.mark.parametrize("timed", [False, True])
def test_they_take_no_time_and_ring_no_bell(*, timed: bool) -> None:
    """Also in a calendar with clock times they are transparent days without an alarm."""
    content = render(sample_program(timed=timed), extras=Extras(rest_days=True, week_banners=True))
    added = _of(content, "Rest day") + _of(content, "Week")
    assert len(added) == 11 + 3
    assert all(str(each["TRANSP"]) == "TRANSPARENT" and not each.subcomponents for each in added)
    starts = [str(each["DTSTART"].dt)[:10] for each in _events(content)]
    assert starts == sorted(starts)


def test_sessions_are_the_same_with_and_without() -> None:
    """Asking for rest days changes no session; asking no more cancels them, and the counts speak of events."""
    program = sample_program()
    plain = render(program)
    more = render(program, plain, _LATER, Extras(rest_days=True))
    assert update_counts(plain, more) == UpdateCounts(unchanged=9, new=11, noun="event")
    less = render(program, more, _LATER)
    assert str(update_counts(more, less)) == "20 events: 9 unchanged, 11 cancelled"
    assert render(program, less, _LATER) == plain
