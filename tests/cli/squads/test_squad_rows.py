"""Rows of a list become flags, or sentences; whatever is in the cells."""

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from montagefit.cli.commands import PLACES
from montagefit.cli.main import cli
from montagefit.cli.squads.rows import COLUMNS, column_of, flags_of
from montagefit.loader.squad_table import Row
from montagefit.model.vocabulary import HomeTest

CONTEXT = click.Context(cli.commands["squad"])


def _flags(**cells: str) -> dict[str, object]:
    """Give the flags of a row that is right."""
    found = flags_of(Row(2, {"film": "creed", **cells}), CONTEXT, {"level": None, "test": {}})
    assert isinstance(found, dict), found
    return dict(found)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Name", "name"),
        (" FILM ", "film"),
        ("weekdays", "days"),
        ("Weight kg", "weight_kg"),
        ("Push Up", "push-up"),
        ("run_5k", "run-5k"),
    ],
)
def test_headings_are_forgiven_capitals_and_blanks(heading: str, column: str) -> None:
    """Keys of the schema, home tests and names in capitals are known."""
    assert column_of(heading) == column
    assert "squad" in PLACES


@pytest.mark.parametrize(
    ("heading", "told"),
    [("flim", "Did you mean 'film'?"), ("minuts", "'minutes'"), ("", "without a heading"), ("zzzz", "Use: name, film")],
)
def test_an_unknown_heading_gets_the_nearest(heading: str, told: str) -> None:
    """What is no key is told with what would be one."""
    with pytest.raises(ValueError, match="column") as caught:
        column_of(heading)
    assert told in str(caught.value)


@pytest.mark.parametrize("lists", ["mon,wed", "mon; wed", "mon\nwed", "mon,\r\n wed;"])
def test_lists_are_read_however_a_cell_holds_them(lists: str) -> None:
    """Commas, semicolons and line breaks part the words of a list."""
    assert _flags(days=lists)["days"] == ("mon", "wed")


def test_a_test_has_a_column_of_its_own_or_not() -> None:
    """Results from several columns come together."""
    assert _flags(**{"push-up": "12", "test": "plank=60s", "run-5k": "27:30"})["test"] == {
        "push-up": 12,
        "plank": 60,
        "run-5k": 1650,
    }


@pytest.mark.parametrize(("cell", "cleared"), [("yes", True), ("X", True), ("no", False), ("0", False)])
def test_yes_and_no(cell: str, *, cleared: bool) -> None:
    """A flag is a yes or a no, as people write it."""
    assert _flags(cleared=cell)["cleared"] is cleared


def test_a_decimal_comma_is_one() -> None:
    """A comma in a weight or a height parts no list, and a key of the schema brings its unit."""
    flags = _flags(weight="80,5", height_cm="178,5")
    assert (flags["weight"], flags["height"]) == ("80,5", "178,5 cm")


def test_all_that_is_wrong_in_a_row_is_told_at_once() -> None:
    """Two bad cells make two sentences, each with its column."""
    found = flags_of(Row(2, {"film": "creed", "level": "x", "age": "y"}), CONTEXT, {})
    assert isinstance(found, list)
    assert [each.partition(":")[0] for each in found] == ["level", "age"]


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])  # Unicode's tables
@given(st.dictionaries(st.sampled_from((*COLUMNS, *HomeTest)), st.text(min_size=1, max_size=40), max_size=6))
def test_any_cells_are_flags_or_sentences(cells: dict[str, str]) -> None:
    """Whatever is in the cells, there is an answer and never a crash."""
    found = flags_of(Row(2, {key: cell for key, cell in cells.items() if cell.strip()}), CONTEXT, {"film": "creed"})
    assert found
