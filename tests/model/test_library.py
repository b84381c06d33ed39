"""Finding a film plan or an exercise by what people call it."""

import pytest

from montagefit.errors import AmbiguousNameError, UnknownNameError
from montagefit.loader.library_folders import load_library
from montagefit.model.library import Library, normalise
from tiny_library import exercise, rung, tiny_library


@pytest.fixture(scope="module")
def library() -> Library:
    """Give our own data."""
    return load_library()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("rocky-4", "rocky-4"),
        ("Rocky IV", "rocky-4"),
        ("rocky iv", "rocky-4"),
        ("rocky4", "rocky-4"),
        ("Rocky 4", "rocky-4"),
        ("ROCKY_4", "rocky-4"),
        ("rocky 1", "rocky-1"),
        ("Rocky", "rocky-1"),
        ("Rocky I", "rocky-1"),
        ("drago", "rocky-4-drago"),
        ("Drago!", "rocky-4-drago"),
        ("rokcy 4", "rocky-4"),
        ("Wet Hot Amercan Summer", "wet-hot-american-summer"),
    ],
)
def test_films_go_by_many_names(library: Library, asked: str, found: str) -> None:
    """Ids, titles, Roman and Arabic numerals, with and without blanks, and a slip of the pen, find it."""
    assert library.find_film_plan(asked).id == found


def test_every_name_of_a_film_is_found(library: Library) -> None:
    """Each id, title and alias finds its own plan, and no two plans share one."""
    for plan in library.film_plans.values():
        for name in (plan.id, plan.title, *plan.aliases):
            assert library.find_film_plan(name) is plan


def test_every_name_of_an_exercise_is_found(library: Library) -> None:
    """Each id, name and alias finds its own exercise, and no two exercises share one."""
    owners: dict[str, set[str]] = {}
    for each in library.exercises.values():
        for name in (each.id, each.name, *each.aliases):
            owners.setdefault(normalise(name), set()).add(each.id)
    assert {name: sorted(ids) for name, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize(
    ("asked", "nearest"), [("Rocky 44", "rocky-4"), ("Roky", "rocky-1"), ("the drag", "rocky-4-drago")]
)
def test_what_is_not_clear_gets_the_nearest_names(library: Library, asked: str, nearest: str) -> None:
    """A short word, or a number that is wrong, is never guessed: the nearest names are shown."""
    with pytest.raises(UnknownNameError) as caught:
        library.find_film_plan(asked)
    assert nearest in caught.value.nearest
    assert f"No film is called '{asked}'. Did you mean" in str(caught.value)


@pytest.mark.parametrize("asked", ["", "?!", "zzzzzzzz", "of the"])
def test_nonsense_gets_the_list(library: Library, asked: str) -> None:
    """Who asks for nothing we have is told where the list is."""
    with pytest.raises(UnknownNameError, match="`montagefit films` lists them all"):
        library.find_film_plan(asked)


def test_part_of_a_name_is_a_hint() -> None:
    """A word inside a longer name finds it as a hint, not as the answer."""
    library = tiny_library(exercise("one-arm-push-up", [rung("one")]))
    with pytest.raises(UnknownNameError) as caught:
        library.find_exercise("arm")
    assert caught.value.nearest == ("one-arm-push-up",)


def test_an_exact_name_comes_before_a_shared_one() -> None:
    """A name that several things share names them all; an id or exact alias is never ambiguous."""
    library = tiny_library(
        exercise("pull", [rung("one")], aliases=["row"]),
        exercise("heave", [rung("one")], aliases=["Row", "haul"]),
        exercise("row-2", [rung("one")], name="Haul away"),
    )
    with pytest.raises(AmbiguousNameError, match=r"'ROW' could be heave or pull\. Please name one") as caught:
        library.find_exercise("ROW")
    assert caught.value.found == ("heave", "pull")
    assert library.find_exercise("haul").id == "heave"
    assert library.find_exercise("row II").id == "row-2"


def test_films_of_one_name_are_ambiguous(library: Library) -> None:
    """Two plans of one film are listed when the film is asked for by a name that only they share."""
    plan = library.film_plans["rocky-4"]
    plans = [
        plan.model_copy(update={"id": name, "title": name.title(), "film": "The Snow", "aliases": ()})
        for name in ("first", "second")
    ]
    shared = Library(library.exercises.values(), plans)
    with pytest.raises(AmbiguousNameError, match="first or second"):
        shared.find_film_plan("the snow")
    assert shared.find_film_plan("Second").id == "second"


@pytest.mark.parametrize(
    ("name", "reduced"),
    [
        ("Rocky IV", "rocky 4"),
        ("rocky4", "rocky 4"),
        ("The Karate Kid", "karate kid"),
        ("Enter the Dragon", "enter dragon"),
        ("Balboa's Über-Lauf", "balboas uber lauf"),
        ("", ""),
    ],
)
def test_names_are_reduced_to_what_matters(name: str, reduced: str) -> None:
    """Case, accents, punctuation and articles do not count; Roman numerals are digits."""
    assert normalise(name) == reduced


def test_the_order_of_files_does_not_matter() -> None:
    """A library is sorted by id; what comes later under one id stands."""
    one, other = exercise("b", [rung("one")]), exercise("a", [rung("one")])
    again = exercise("b", [rung("two")])
    library = tiny_library(one, other, again)
    assert list(library.exercises) == ["a", "b"]
    assert library.exercises["b"] is again
