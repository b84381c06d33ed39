"""What no single file can get wrong alone: names that must exist, chains that must end, words nobody is told."""

import tomllib

import pytest
from data_texts import EXERCISE, FILM_PLAN, SCENE

from montagefit.loader.cross_checks import cross_check
from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library

_FILES = {
    "exercises/towel-pull": "exercises/pull-horizontal/towel-pull.toml",
    "exercises/bar-pull": "exercises/pull-horizontal/bar-pull.toml",
    "plans/short-reel": "plans/short-reel.toml",
}


def _exercise(text: str, exercise_id: str = "towel-pull") -> Exercise:
    """Read an exercise."""
    return Exercise.model_validate({"id": exercise_id, **tomllib.loads(text)})


def _told(*texts: str, film: str = FILM_PLAN, complete: bool = True, files: dict[str, str] = _FILES) -> list[str]:
    """Give the problems between one or two exercises and a film plan."""
    exercises = [_exercise(text, name) for text, name in zip(texts, ("towel-pull", "bar-pull"), strict=False)]
    plan = FilmPlan.model_validate({"id": "short-reel", **tomllib.loads(film)})
    return [str(each) for each in cross_check(Library(exercises, [plan]), files, complete=complete)]


def _film_drill(text: str) -> str:
    """Make an exercise a drill of the film."""
    return text.replace('roles = ["support"]', 'roles = ["film"]')


def test_a_whole_pack_has_no_problems() -> None:
    """An exercise and a film plan that fit say nothing."""
    assert _told(EXERCISE + SCENE) == []
    assert _told(_film_drill(EXERCISE) + SCENE) == []


def test_a_file_lies_in_the_folder_of_its_pattern() -> None:
    """A pulling exercise does not lie among the squats; a flat folder is fine."""
    assert _told(EXERCISE + SCENE, files={**_FILES, "exercises/towel-pull": "exercises/squat/towel-pull.toml"}) == [
        "exercises/squat/towel-pull.toml, pattern: is 'pull-horizontal', but the file lies in squat/. Move it."
    ]
    assert _told(EXERCISE + SCENE, files={**_FILES, "exercises/towel-pull": "/pack/exercises/towel-pull.toml"}) == []


def test_names_must_exist() -> None:
    """Substitutes, films and drills that are nowhere are told with their place."""
    text = EXERCISE.replace('dose = "reps"', 'dose = "reps"\nsubstitutes = ["row", "towel-pull", "rope"]')
    assert _told(text + SCENE + SCENE.replace("short-reel", "long-reel")) == [
        "exercises/pull-horizontal/towel-pull.toml, substitutes[1]: there is no exercise 'row'.",
        "exercises/pull-horizontal/towel-pull.toml, substitutes[3]: there is no exercise 'rope'.",
        "exercises/pull-horizontal/towel-pull.toml, scenes[2].film_plan: there is no film plan 'long-reel'.",
    ]


def test_a_film_plan_names_what_there_is() -> None:
    """Drills, benchmark and finale of a film plan are exercises of the library, each with a scene of the film."""
    film = FILM_PLAN.replace('exercise = "towel-pull"', 'exercise = "rope"')
    assert _told(EXERCISE, film=film) == [
        (
            "plans/short-reel.toml, exercises: 'towel-pull' has no scene of this film. "
            "Add one under [[scenes]], here or in the exercise's file."
        ),
        "plans/short-reel.toml, benchmark.exercise: there is no exercise 'rope'.",
        "plans/short-reel.toml, finale.parts[1].exercise: there is no exercise 'rope'.",
    ]
    assert _told(film=FILM_PLAN)[0] == "plans/short-reel.toml, exercises: there is no exercise 'towel-pull'."


def test_after_unread_files_names_are_not_missed() -> None:
    """When some file could not be read, what it would have held is not called missing as well."""
    text = EXERCISE.replace('dose = "reps"', 'dose = "reps"\nsubstitutes = ["row"]')
    assert _told(text, complete=False) == []


@pytest.mark.parametrize(
    ("rung", "alternative"),
    [
        ('needs = [["barbell"]]', 'needs = [["pull-up-bar"]]'),
        ('level = "intermediate"', 'needs = [["pull-up-bar"]]'),
        ("novice_from_week = 3", 'level = "advanced"'),
    ],
)
def test_every_drill_ends_at_home(rung: str, alternative: str) -> None:
    """A drill of a film leads, by rungs or substitutes, to something a novice can do with nothing from week 1."""
    drill = _film_drill(EXERCISE).replace('dose = "reps"', 'dose = "reps"\nsubstitutes = ["bar-pull"]') + rung
    told = _told(drill + SCENE, EXERCISE + alternative)
    place = "exercises/pull-horizontal/towel-pull.toml, substitutes"
    what = "a novice without kit cannot do any rung, nor any substitute."
    assert told == [f"{place}: {what} Add a rung or a substitute that needs nothing."]
    assert _told(drill + SCENE, EXERCISE) == []
    assert _told(EXERCISE + rung + SCENE) == []  # support may need kit


def test_a_circle_of_substitutes_ends() -> None:
    """Exercises that stand in for each other, and need kit, are told and not chased for ever."""
    one = _film_drill(EXERCISE).replace('dose = "reps"', 'dose = "reps"\nsubstitutes = ["bar-pull"]')
    two = EXERCISE.replace('dose = "reps"', 'dose = "reps"\nsubstitutes = ["towel-pull"]')
    assert len(_told(one + 'needs = [["barbell"]]' + SCENE, two + 'needs = [["pull-up-bar"]]')) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Sparring with a friend",
        "Hold your breath",
        "Drink raw eggs",
        "Reps to FAILURE",
        "Run in traffic",
        "bare-knuckle",
    ],
)
def test_nobody_is_told_what_no_plan_may(words: str) -> None:
    """I26: forbidden words in cues, in a rung and in what a film plan tells are problems."""
    for text in (EXERCISE.replace('"Sit tall"', f'"{words}"'), EXERCISE.replace("Sit, towel around the feet", words)):
        told = _told(text + SCENE)
        assert len(told) == 1
        assert "which no plan may (science.md I26)" in told[0]
    film = FILM_PLAN.replace('novice = "Pull gently."', f'novice = "{words}."', 1)
    assert any("science.md I26" in each for each in _told(EXERCISE + SCENE, film=film))


def test_scenes_may_name_what_was_replaced() -> None:
    """What is on screen may be told; only instructions may not."""
    assert _told(EXERCISE + SCENE.replace("Pulls on a towel.", "Sparring, bare-knuckle.")) == []


def test_a_bag_is_hit_with_wraps_and_gloves() -> None:
    """I24: a rung that hits a bag asks for both, in every alternative."""
    bag = EXERCISE.replace('dose = "reps"', 'dose = "reps"\nlimits = ["heavy-bag"]')
    whole = _told(bag + 'needs = [["heavy-bag", "wraps", "gloves"]]' + SCENE)
    assert whole == []
    bare = _told(bag + 'needs = [["heavy-bag", "wraps", "gloves"], ["heavy-bag"]]' + SCENE)
    assert len(bare) == 1
    assert "rungs[1].needs: hits a bag without wraps and gloves (science.md I24)." in bare[0]


def test_a_bag_without_any_kit_is_no_bag() -> None:
    """I24: a rung that counts as the heavy bag and asks for nothing is as bare."""
    bag = EXERCISE.replace('dose = "reps"', 'dose = "reps"\nlimits = ["heavy-bag"]')
    assert len(_told(bag + SCENE)) == 1
