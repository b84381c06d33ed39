"""Data folders become one library; packs are added by naming their folder, and every problem is told at once."""

from pathlib import Path

import pytest
from data_texts import EXERCISE, write, write_pack

import montagefit
from montagefit.errors import DataError
from montagefit.loader.data_folders import own_folder
from montagefit.loader.library_folders import load_library


def test_our_own_data_loads() -> None:
    """The library that everybody gets has no problem, and is sorted by id."""
    library = load_library()
    assert {"rocky-1", "rocky-4", "rocky-4-drago"} <= set(library.film_plans)
    assert len(library.exercises) >= 80
    assert list(library.exercises) == sorted(library.exercises)
    assert list(library.film_plans) == sorted(library.film_plans)


def test_our_own_data_lies_where_the_code_looks() -> None:
    """In a checkout data lies at the top of the repository, in a wheel beside the package."""
    folder = own_folder()
    assert (folder / "exercises").is_dir()
    assert (folder / "plans").is_dir()
    package = Path(montagefit.__file__).parent
    assert folder in {package / "data", package.parent.parent}


def test_a_pack_is_added(tmp_path: Path) -> None:
    """A folder with a film and its drill is all that a pack takes."""
    library = load_library([write_pack(tmp_path)])
    assert library.find_film_plan("short reel").id == "short-reel"
    assert library.find_exercise("Towel pull").id == "towel-pull"
    assert set(load_library().exercises) < set(library.exercises)


def test_a_pack_may_hold_one_folder_only(tmp_path: Path) -> None:
    """A pack of exercises alone is a pack."""
    write(tmp_path, "exercises/towel-pull.toml", EXERCISE)
    assert "towel-pull" in load_library([tmp_path]).exercises


def test_a_pack_replaces_what_it_names_again(tmp_path: Path) -> None:
    """The same name in a pack stands for ours; the last pack wins."""
    text = EXERCISE.replace('"Towel pull"', '"My own plank"')
    write(tmp_path / "one", "exercises/plank.toml", text)
    write(tmp_path / "two", "exercises/plank.toml", text.replace("My own", "Her own"))
    assert load_library([tmp_path / "one"]).exercises["plank"].name == "My own plank"
    both = load_library([tmp_path / "one", tmp_path / "two"])
    assert both.exercises["plank"].name == "Her own plank"
    assert len(both.exercises) == len(load_library().exercises)


def test_a_folder_that_is_no_pack_is_told(tmp_path: Path) -> None:
    """A folder without data, or no folder at all, is a problem and no empty library."""
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(DataError, match=r"has neither `exercises/` nor `plans/`\. Is this a pack"):
            load_library([folder])


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    """One id in two folders of a pack is a problem that names both."""
    write(tmp_path, "exercises/pull-horizontal/towel-pull.toml", EXERCISE)
    write(tmp_path, "exercises/pull-vertical/towel-pull.toml", EXERCISE)
    with pytest.raises(DataError) as caught:
        load_library([tmp_path])
    assert "has the same name as" in str(caught.value)
    assert str(caught.value).count("towel-pull.toml") == 2


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    """Problems of several files come together, counted, each with its file, place and remedy."""
    pack = write_pack(tmp_path)
    write(pack, "exercises/pull-horizontal/a.toml", EXERCISE.replace('"lats"', '"wings"'))
    write(pack, "exercises/pull-horizontal/b.toml", "name = ")
    write(pack, "plans/c.toml", 'titel = "C"\n')
    with pytest.raises(DataError) as caught:
        load_library([pack])
    told = str(caught.value)
    assert told.startswith(f"{len(caught.value.problems)} problems in the data files:\n")
    assert {Path(each.file).name for each in caught.value.problems} == {"a.toml", "b.toml", "c.toml"}
    assert "a.toml, primary[1]: 'wings' is not a word we know." in told
    assert "b.toml: is not TOML" in told
    assert "titel: is not a key we know. Did you mean `title`?" in told
    assert caught.value.exit_status == 1


def test_one_problem_is_one(tmp_path: Path) -> None:
    """The message counts as people do."""
    write(tmp_path, "exercises/towel-pull.toml", "colour = 1\n" + EXERCISE)
    with pytest.raises(DataError, match=r"^1 problem in the data files:"):
        load_library([tmp_path])


def test_what_is_no_toml_is_left_alone(tmp_path: Path) -> None:
    """Notes and drafts beside the data do not disturb it."""
    pack = write_pack(tmp_path)
    write(pack, "exercises/README.md", "# My pack")
    write(pack, "plans/draft.txt", "not yet")
    assert "short-reel" in load_library([pack]).film_plans
