"""The listings: pages of 80 columns for people, JSON for scripts."""

import json
from pathlib import Path

import pytest
from command_line import Run

from montagefit.loader.data_folders import own_folder
from montagefit.loader.library_folders import load_library
from montagefit.model.vocabulary import Pattern

LIBRARY = load_library()
PAGES = [
    ("films",),
    ("exercises",),
    *(("film", plan_id) for plan_id in LIBRARY.film_plans),
    *(("exercise", exercise_id) for exercise_id in LIBRARY.exercises),
]


@pytest.mark.parametrize("words", [page for page in PAGES if page[0] != "exercise"], ids=" ".join)
def test_a_page_fits_80_columns(run: Run, words: tuple[str, ...]) -> None:
    """No line of a page is wider than a terminal, and its JSON can be read."""
    assert len(PAGES) > 4
    result = run(*words)
    assert result.exit_code == 0, result.stderr
    assert result.stdout
    assert [line for line in result.stdout.splitlines() if len(line) > 80] == []
    assert json.loads(run(*words, "--json").stdout)


def test_every_exercise_has_a_page(run: Run) -> None:
    """Some of the exercises' pages, spread over the library, fit and can be read as JSON."""
    chosen = list(LIBRARY.exercises)[::20]
    assert chosen
    for exercise_id in chosen:
        result = run("exercise", exercise_id)
        assert result.exit_code == 0, result.stderr
        assert [line for line in result.stdout.splitlines() if len(line) > 80] == []
        assert json.loads(run("exercise", exercise_id, "--json").stdout)["id"] == exercise_id


def test_films_says_what_the_contract_asks(run: Run) -> None:
    """Id, film, year, weeks, signature exercise, finale and kit are there for every film plan."""
    rows = json.loads(run("films", "--json").stdout)
    assert [row["id"] for row in rows] == list(LIBRARY.film_plans)
    assert all({"id", "film", "year", "weeks", "signature", "finale", "kit"} <= set(row) for row in rows)


def test_a_film_page_sets_screen_and_plan_side_by_side(run: Run) -> None:
    """Beats, exercises, test, finale, and what is on screen and in your plan."""
    page = run("film", "the", "first", "Rocky").stdout
    for part in ("The beats", "on screen", "your plan", "The test", "The finale", "Kit", "montagefit plan rocky-1"):
        assert part in page


def test_an_exercise_page_tells_all(run: Run) -> None:
    """Rungs, kit, cues, what it spares and where it is on screen."""
    page = run("exercise", "museum", "steps").stdout
    for part in ("Stair sprint (stair-sprint)", "1. ", "kit", "spares", "Whole foot on the tread", "rocky-1:"):
        assert part in page


def test_filters_narrow_the_list(run: Run) -> None:
    """Every filter leaves some exercises and takes some away; together they leave fewer."""
    every = len(json.loads(run("exercises", "--json").stdout))
    filters = (
        ("--film", "rocky-4"), ("--kit", "none"), ("--pattern", "push-horizontal"), ("--level", "novice"),
        ("--spare", "knee,ankle"),
    )  # fmt: skip
    found = [json.loads(run("exercises", "--json", *words).stdout) for words in filters]
    counts = [sum(len(row["rungs"]) for row in rows) for rows in found]
    rungs = sum(len(each.rungs) for each in LIBRARY.exercises.values())
    assert every == len(LIBRARY.exercises)
    assert all(0 < count < rungs for count in counts)
    assert {row["pattern"] for row in found[2]} == {Pattern.PUSH_HORIZONTAL.value}
    both = json.loads(run("exercises", "--json", *(word for words in filters[:2] for word in words)).stdout)
    assert 0 < sum(len(row["rungs"]) for row in both) < min(counts[:2])


def test_a_filter_nothing_passes_says_so(run: Run) -> None:
    """An empty list is empty on stdout and explained on stderr."""
    result = run("exercises", "--film", "rocky-1", "--pattern", "cycle")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "leave one of them out" in result.stderr


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("exercise", "stares springs"), 1, "stair-sprint"),
        (("film", "Rocky 7"), 1, "rocky"),
        (("exercises", "--pattern", "pus"), 2, "Did you mean 'push-horizontal'?"),
        (("exercises", "--film", "xyz"), 1, "montagefit films"),
        (("schema", "athlet"), 2, "Did you mean 'athlete'?"),
        (("check", "nowhere"), 2, "does not exist"),
    ],
)
def test_unknown_names_get_the_nearest(run: Run, words: tuple[str, ...], status: int, told: str) -> None:
    """A slip in a name is answered with the name that may have been meant."""
    result = run(*words)
    assert (result.exit_code, result.stdout) == (status, "")
    assert told in result.stderr


@pytest.mark.parametrize("name", ["exercise", "figures", "film-plan", "athlete", "program"])
def test_schemas_are_printed(run: Run, name: str) -> None:
    """Each schema is JSON and says which dialect it is."""
    assert json.loads(run("schema", name).stdout)["$schema"].startswith("https://json-schema.org/")


def test_our_own_data_pass_the_check(run: Run) -> None:
    """Our own folder has no problems, by its path as well."""
    result = run("check", own_folder())
    assert (result.exit_code, result.stdout) == (0, "")
    assert run("check", own_folder(), "--json").stdout.strip() == "[]"


def test_a_pack_is_checked_and_used(run: Run, tmp_path: Path) -> None:
    """A pack is found wrong with file and key; once right, it is listed with our own."""
    folder = tmp_path / "pack" / "exercises" / "climb"
    folder.mkdir(parents=True)
    source = (own_folder() / "exercises" / "climb" / "stair-sprint.toml").read_text(encoding="utf-8")
    (folder / "tower-climb.toml").write_text(source.replace('pattern = "climb"', 'pattern = "clim"'), encoding="utf-8")
    result = run("check", "pack")
    assert result.exit_code == 1
    assert "pack/exercises/climb/tower-climb.toml, pattern: 'clim'" in result.stdout
    [problem] = json.loads(run("check", "pack", "--json").stdout)
    assert (problem["place"], problem["file"]) == ("pattern", "pack/exercises/climb/tower-climb.toml")
    (folder / "tower-climb.toml").write_text(source, encoding="utf-8")
    assert run("check", "pack").exit_code == 0
    assert run("exercise", "tower-climb", "--pack", "pack").exit_code == 0
    assert run("exercise", "tower-climb").exit_code == 1


def test_figures_of_a_pack_are_checked(run: Run, tmp_path: Path) -> None:
    """What is wrong with a figure is told with file, figure and remedy: as data, for its rungs, and as drawn."""
    folder = tmp_path / "pack" / "exercises" / "carry"
    folder.mkdir(parents=True)
    ours = own_folder() / "exercises" / "carry" / "yoke-carry.figures.toml"
    mine = folder / "yoke-carry.figures.toml"
    whole = ours.read_text(encoding="utf-8")
    mine.write_text(whole, encoding="utf-8")
    assert run("check", "pack").exit_code == 0
    reaching = '\n[[figures]]\nrungs = ["moon"]\n[figures.start]\nbase = "stand"\nalt = "standing tall"\n'
    mine.write_text(
        whole + reaching + '[figures.end]\nbase = "stand"\nnear_hand = [900, 900]\nalt = "reaching for it"\n',
        encoding="utf-8",
    )
    result = run("check", "pack")
    assert result.exit_code == 1
    assert "yoke-carry.figures.toml, rungs: there is no rung 'moon'. Use one of: " in result.stdout
    number = whole.count("[[figures]]") + 1
    assert f"yoke-carry.figures.toml, figures[{number}]: end: near_hand is" in result.stdout
    assert "Write that, or move the body." in result.stdout
    mine.write_text(whole.replace("base", "bas", 1), encoding="utf-8")
    problems = json.loads(run("check", "pack", "--json").stdout)
    assert ("is missing.", "Add it.") in [(each["what"], each["remedy"]) for each in problems]
    assert all(each["file"] == "pack/exercises/carry/yoke-carry.figures.toml" for each in problems)


@pytest.mark.parametrize(("asked", "found"), [("stare-sprint", "stair-sprint"), ("speed bagg", "speed-bag")])
def test_a_slip_of_the_pen_is_forgiven(run: Run, asked: str, found: str) -> None:
    """A name that is very near to one exercise, and to no other, is that exercise."""
    result = run("exercise", asked, "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["id"] == found
