"""The library is the same with a cache, without one, and with a spoilt one."""

from pathlib import Path

import pytest

from montagefit.cli.library import cache_file, open_library


def test_a_cache_is_written_and_never_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fresh, remembered, spoilt and unwritable all give the same library."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    place = cache_file()
    assert place is not None
    fresh = open_library()
    first = place.read_bytes()
    assert open_library().exercises == fresh.exercises
    assert place.read_bytes() == first
    place.write_bytes(first[:1000])
    assert open_library().exercises == fresh.exercises
    assert place.read_bytes() == first
    assert [path.name for path in place.parent.iterdir()] == [place.name]
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")
    assert open_library().exercises == fresh.exercises
