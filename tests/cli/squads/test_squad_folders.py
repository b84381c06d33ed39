"""Names become folders, and series."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from montagefit.cli.squads.folders import FolderNames, safe_name, series_of
from montagefit.model.base import Identifier

_IDENTIFIER = TypeAdapter[str](Identifier)


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Ana María", "ana-maría"),
        ("O'Brien, Pat", "o-brien-pat"),
        ("李小龙", "李小龙"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER F}ull", "full"),
        ("nul", "nul-athlete"),
        ("..", ""),
        ("a_b", "a-b"),
    ],
)
def test_names_are_kept_as_far_as_they_are_safe(name: str, folder: str) -> None:
    """Letters and digits of any script stay, everything else becomes a hyphen."""
    assert safe_name(name) == folder


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the first draw reads Unicode's tables
@given(st.lists(st.text(max_size=50), max_size=6))
def test_no_name_clashes_or_leaves(names: list[str]) -> None:
    """Whatever people are called, folders are different, short, and hold nothing that a path could take for more."""
    folders = FolderNames()
    found = [folders.take(name, number) for number, name in enumerate(names)]
    assert len({each.casefold() for each in found}) == len(found)
    for each in found:
        assert re.fullmatch(r"[^\W_]+(-[^\W_]+)*", each)
        assert len(each.encode()) < 200
        _IDENTIFIER.validate_python(series_of(each, "2026-11-30"))


def test_series_tell_people_apart() -> None:
    """Two folders that differ in an accent only still have two series."""
    assert series_of("jose", "2026-11-30") == "2026-11-30-jose"
    assert series_of("josé", "2026-11-30") not in {series_of("jose", "2026-11-30"), series_of("josë", "2026-11-30")}
