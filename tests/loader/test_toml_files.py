"""TOML files: what they hold, or what is wrong with them as one sentence, and never a crash."""

from pathlib import Path

import pytest
from data_texts import EXERCISE, write

from montagefit.errors import DataProblem
from montagefit.loader.toml_files import LARGEST_FILE_BYTES, files_below, read_noun, read_toml
from montagefit.model.exercise import Exercise


def test_files_come_in_one_order(tmp_path: Path) -> None:
    """Files of a folder and its sub-folders come sorted by path; other files and folders are left out."""
    for name in ("b.toml", "a/z.toml", "a/b/c.toml", "a.txt", "c.toml.bak"):
        write(tmp_path, name, "")
    (tmp_path / "folder.toml").mkdir()
    found = [path.relative_to(tmp_path).as_posix() for path in files_below(tmp_path)]
    assert found == ["a/b/c.toml", "a/z.toml", "b.toml"]
    assert list(files_below(tmp_path / "missing")) == []


def test_a_file_gives_what_it_holds(tmp_path: Path) -> None:
    """A file that is right gives its content; `off` and `1:30` stay what they were written as."""
    path = write(tmp_path, "x.toml", 'rest = "1:30"\nmode = "off"\nsets = [2, 4]\n')
    assert read_toml(path, "x.toml") == {"rest": "1:30", "mode": "off", "sets": [2, 4]}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"name = ", "is not TOML"),
        (b'name = "a"\nname = "b"\n', "is not TOML"),
        (b"[a\n", "is not TOML"),
        ("name = 'Übung'".encode("latin-1"), "is not UTF-8 text. Save it as UTF-8."),
        (b"x = " + b"[" * 20_000 + b"]" * 20_000, "nested too deeply"),
        (b"#" * (LARGEST_FILE_BYTES + 1), "larger than 1,000,000 bytes. Split it."),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path, content: bytes, told: str) -> None:
    """Broken, foreign and endless files are problems with a place, no tracebacks."""
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    found = read_toml(path, "exercises/broken.toml")
    assert isinstance(found, DataProblem)
    assert str(found).startswith("exercises/broken.toml: ")
    assert told in str(found)


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    """A file that vanished, or is a folder, says so."""
    for path in (tmp_path / "gone.toml", tmp_path):
        found = read_toml(path, "gone.toml")
        assert isinstance(found, DataProblem)
        assert "cannot be read" in str(found)


def test_the_stem_is_the_id(tmp_path: Path) -> None:
    """An exercise is called as its file."""
    found = read_noun(write(tmp_path, "towel-pull.toml", EXERCISE), "towel-pull.toml", Exercise)
    assert isinstance(found, Exercise)
    assert found.id == "towel-pull"


def test_an_id_is_not_written_in_the_file(tmp_path: Path) -> None:
    """Two ids for one thing would be one too many."""
    found = read_noun(write(tmp_path, "a.toml", 'id = "b"\n' + EXERCISE), "a.toml", Exercise)
    assert [str(each) for each in found] == ["a.toml, id: is not written in the file. The file's name is the id."]


@pytest.mark.parametrize("name", ["Towel_Pull.toml", "towel pull.toml", "-pull.toml", "überzug.toml"])
def test_a_file_name_that_is_no_id_is_a_problem(tmp_path: Path, name: str) -> None:
    """A file's name has to be an id: lower-case words joined by hyphens."""
    found = read_noun(write(tmp_path, name, EXERCISE), name, Exercise)
    assert isinstance(found, list)
    assert "is not an id. Use lower-case words joined by hyphens" in str(found[0])


def test_every_problem_of_a_file_is_told(tmp_path: Path) -> None:
    """A file with three things wrong has three problems."""
    text = EXERCISE.replace('"pull-horizontal"', '"pull-sideways"').replace('stop_if = "Stop if the elbow hurts."', "")
    found = read_noun(write(tmp_path, "x.toml", "colour = 1\n" + text), "x.toml", Exercise)
    assert isinstance(found, list)
    assert [each.place for each in found] == ["pattern", "stop_if", "colour"]
