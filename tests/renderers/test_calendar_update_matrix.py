"""Importing again, in calendar programs: what a new plan does to the events that are there already.

khal is a calendar that takes files and only ever adds and updates; a Radicale calendar that is replaced as a whole
stands for everything that subscribes to a file.
"""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from calendar_programs import Collection, Khal
from calendar_readers import by_icalendar
from montagefit.model.identity import session_uid
from montagefit.model.program import Program
from montagefit.renderers.calendar_events import render
from radicale_server import Radicale
from samples import sample_program

_LATER = datetime(2026, 12, 3, tzinfo=UTC)
_LATEST = datetime(2026, 12, 4, tzinfo=UTC)

Client = Khal | Collection


@pytest.fixture
def clients(tmp_path: Path, radicale: Radicale, request: pytest.FixtureRequest) -> dict[str, Client]:
    """Give both, empty."""
    return {"khal": Khal(tmp_path), "Radicale": Collection(radicale, request.node.name.replace("_", "-"))}


def _program(series: str = "", days: int = 2, **wishes: object) -> Program:
    """Make a program of two weeks whose UIDs are made as the planner makes them; without a series by its start."""
    program = sample_program(weeks=2, days=days, items=1, timed=True, **wishes)  # type: ignore[arg-type]  # its own
    weeks = []
    for week in program.weeks:
        sessions = [
            session.model_copy(
                update={"uid": session_uid("rocky-1", series or program.start.isoformat(), week.number, session.slot)}
            )
            for session in week.sessions
        ]
        weeks.append(week.model_copy(update={"sessions": tuple(sessions)}))
    return program.model_copy(update={"weeks": tuple(weeks)})


def _give(clients: dict[str, Client], content: bytes) -> dict[str, int]:
    """Import a file everywhere and count the events that are then shown as taking place."""
    counts = {}
    for name, client in clients.items():
        client.take(content)
        counts[name] = len({each.uid for each in client.shown()} - client.cancelled())
    return counts


def test_the_same_file_again(clients: dict[str, Client]) -> None:
    """Nothing is doubled."""
    first = render(_program())
    assert _give(clients, first) == {"khal": 4, "Radicale": 4}
    assert _give(clients, render(_program(), first, _LATER)) == {"khal": 4, "Radicale": 4}
    assert all(client.shown() == by_icalendar(first) for client in clients.values())


def test_another_time(clients: dict[str, Client]) -> None:
    """All four move, none is doubled, none stays behind."""
    first = render(_program())
    moved = render(_program(at=time(18)), first, _LATER)
    _give(clients, first)
    assert _give(clients, moved) == {"khal": 4, "Radicale": 4}
    assert all(client.shown() == by_icalendar(moved) for client in clients.values())


def test_one_session_fewer(clients: dict[str, Client]) -> None:
    """The vanished ones are cancelled in both; a file alone never removes, a published one forgets them later."""
    first = render(_program())
    fewer = render(_program(days=1), first, _LATER)
    again = render(_program(days=1), fewer, _LATEST)
    _give(clients, first)
    assert _give(clients, fewer) == {"khal": 2, "Radicale": 2}
    assert {name: len(client.shown()) for name, client in clients.items()} == {"khal": 4, "Radicale": 4}
    assert _give(clients, again) == {"khal": 2, "Radicale": 2}
    assert {name: len(client.shown()) for name, client in clients.items()} == {"khal": 4, "Radicale": 2}


def test_another_start_is_another_run(clients: dict[str, Client]) -> None:
    """New UIDs: the old run is cancelled, not moved, so that the history of a finished one can be kept."""
    first = render(_program())
    spring = _program(start=date(2027, 3, 1))
    _give(clients, first)
    assert _give(clients, render(spring, first, _LATER)) == {"khal": 4, "Radicale": 4}
    assert {name: len(client.shown()) for name, client in clients.items()} == {"khal": 8, "Radicale": 8}


def test_another_folder_keeps_the_history(clients: dict[str, Client]) -> None:
    """A second run that was planned elsewhere stands beside the first in khal, and takes its place where published."""
    _give(clients, render(_program()))
    assert _give(clients, render(_program(start=date(2027, 3, 1)))) == {"khal": 8, "Radicale": 4}


def test_a_series_moves_with_its_start(clients: dict[str, Client]) -> None:
    """With a series of its own a plan that starts a week later is moved, event by event."""
    first = render(_program("mine"))
    later = render(_program("mine", start=date(2026, 12, 7)), first, _LATER)
    _give(clients, first)
    assert _give(clients, later) == {"khal": 4, "Radicale": 4}
    assert all(client.shown() == by_icalendar(later) for client in clients.values())
