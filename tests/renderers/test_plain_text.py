"""The terminal view: complete, narrow, harmless."""

import pytest

from golden_files import Golden
from montagefit.errors import RequestError
from montagefit.model.program import Program
from montagefit.model.vocabulary import BodyArea, Equipment, Units
from montagefit.renderers.plain_text import COLUMNS, render
from samples import sample_program


def test_it_is_what_it_was(golden: Golden) -> None:
    """The text of the sample program has not changed unnoticed."""
    golden.check("sample.txt", render(sample_program(timed=True)))


@pytest.mark.parametrize("units", list(Units))
def test_no_line_is_wider_than_the_terminal(units: Units) -> None:
    """Eighty columns are enough for every line, whatever the units."""
    lines = render(sample_program(weeks=12, days=6, items=8, units=units)).decode().splitlines()
    assert len(lines) > 100
    assert max(len(line) for line in lines) <= COLUMNS
    assert not [line for line in lines if line != line.rstrip()]


def test_everything_of_the_program_is_told() -> None:
    """Each session, item and reason, each note, the test and the finale are there."""
    program = sample_program()
    words = " ".join(render(program).decode().split())
    assert program.finale_day is not None
    wanted = [item.reason for session in program.sessions() for item in session.items()]
    wanted += [item.name for session in program.sessions() for item in session.items()]
    wanted += [session.title for session in program.sessions()]
    wanted += [note.reason for note in program.notes] + [program.benchmark.text, program.finale_day.text]
    assert len(wanted) > 100
    assert not [text for text in wanted if text not in words]


def test_one_week_alone() -> None:
    """One week can be asked for, and then there is only that."""
    text = render(sample_program(weeks=4), week=3).decode()
    assert "WEEK 3 of 4" in text
    assert "WEEK 2" not in text
    assert "The finale" not in text


def test_a_week_that_is_not_there() -> None:
    """Who asks for week 9 of 3 is told how many there are."""
    with pytest.raises(RequestError, match="no week 9: this program has 3"):
        render(sample_program(), week=9)


def test_the_first_line_says_who_wrote_it() -> None:
    """The command line replaces text files only if they are ours."""
    assert render(sample_program(title="A very long title " * 8)).splitlines()[0].startswith(b"montagefit: ")


def test_a_clock_time_is_told_where_there_is_one() -> None:
    """A timed session shows its time, an all-day one does not."""
    assert "Mon 30 Nov 07:00  Road and steps" in render(sample_program(timed=True)).decode()
    assert "07:00" not in render(sample_program()).decode()


def test_areas_to_spare_and_no_kit() -> None:
    """The head of the page tells what is spared, and that nothing is needed."""
    program = sample_program()
    athlete = program.athlete.model_copy(update={"kit": (), "spare": (BodyArea.LOW_BACK, BodyArea.KNEE)})
    text = render(program.model_copy(update={"athlete": athlete})).decode()
    assert "Kit: none." in text
    assert "Spared: low back and knee." in text


def _with_name(name: str) -> Program:
    """Make a program of one session whose first item has this name and needs kit."""
    program = sample_program(weeks=1, days=1)
    week = program.weeks[0]
    session = week.sessions[0]
    part = session.parts[0]
    item = part.items[0].model_copy(update={"name": name, "kit": tuple(Equipment)})
    parts = (part.model_copy(update={"items": (item,)}), *session.parts[1:])
    session = session.model_copy(update={"parts": parts})
    return program.model_copy(update={"weeks": (week.model_copy(update={"sessions": (session,)}),)})


def test_a_terminal_is_not_given_orders() -> None:
    """Escape sequences in names do not reach the terminal."""
    content = render(_with_name("March\x1b[2J\x07\r\non the\u2028spot"))
    assert b"\x1b" not in content
    assert b"\x07" not in content
    assert b"March[2J on the spot" in content


def test_long_names_and_lists_stay_inside() -> None:
    """A name of 160 letters and all the kit there is do not leave the page."""
    lines = render(_with_name("Very " * 32)).decode().splitlines()
    assert max(len(line) for line in lines) <= COLUMNS
