"""What is wrong with a data file, in words for people."""

import tomllib

import pytest
from data_texts import EXERCISE, FILM_PLAN
from pydantic import ValidationError

from montagefit.loader.problems import place_of, problems_of
from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import FilmPlan


def _told(text: str, kind: type[Exercise] | type[FilmPlan] = Exercise) -> list[str]:
    """Give all that is wrong with a file."""
    with pytest.raises(ValidationError) as caught:
        kind.model_validate({"id": "x", **tomllib.loads(text)})
    return [str(each) for each in problems_of("x.toml", caught.value, tuple(kind.model_fields))]


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ((), ""),
        (("name",), "name"),
        (("rungs", 0, "reps"), "rungs[1].reps"),
        (("rungs", 1, "needs", 0, 2), "rungs[2].needs[1][3]"),
        (("sets", "function-before[as_span(), tuple[int, int]]", 0), "sets[1]"),
        (("start", "nobody", "[key]"), "start.nobody"),
    ],
)
def test_places_count_from_one(location: tuple[int | str, ...], place: str) -> None:
    """A place is written as people count, without what pydantic calls its own steps."""
    assert place_of(location) == place


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ('name = "Towel pull"', "", "x.toml, name: is missing. Add it."),
        ('name = "Towel pull"', 'nam = "Towel pull"', "x.toml, nam: is not a key we know. Did you mean `name`?"),
        ('"pull-horizontal"', '"pull-horizontl"', "is not a word we know. Did you mean 'pull-horizontal'?"),
        ('"reps"', '"xyz"', "'xyz' is not a word we know. Use one of: reps, time, rounds"),
        ("reps = [6, 12]", 'reps = "many"', "x.toml, rungs[1].reps: input should be a valid tuple, not 'many'."),
        ("reps = [6, 12]", "reps = [6, 12, 18]", "rungs[1].reps: tuple should have at most 2 items"),
        ("reps = [6, 12]", "reps = [0, 12]", "reps must be [first, most] with 1 <= first <= most, not [0, 12]"),
        ("reps = [6, 12]", "reps = [6, 12]\nrest_seconds = [30, 60]", "rest_seconds must be [first, shortest]"),
        ("reps = [6, 12]", "reps = [6, 12]\nrpe = [5, 10]", "a maximal effort is never planned"),
        ("reps = [6, 12]", "work_seconds = 30", "rung 'seated' needs reps, because the dose is counted in reps"),
        ('id = "seated"', 'id = "Seated Pull"', "'Seated Pull' is not an id. Use lower-case words joined by hyphens"),
        ('"Sit tall"', f'"{"x" * 49}"', "cues[1]: string should have at most 48 characters."),
        ('cues = ["Sit tall", ', "cues = [", "cues[3]: is missing. Add it."),
        ('dose = "reps"', 'dose = "reps"\nstart = { novice = "top" }', "start.novice names 'top', which is no rung"),
        (
            'dose = "reps"',
            'dose = "reps"\nstart = { nobody = "seated" }',
            "start.nobody: 'nobody' is not a word we know",
        ),
        ("reps = [6, 12]", "reps = true", "rungs[1].reps"),
    ],
)
def test_each_slip_says_where_and_what_would_be_right(was: str, becomes: str, told: str) -> None:
    """One slip is one line: file, place, what is wrong, what would be right."""
    assert was in EXERCISE
    found = _told(EXERCISE.replace(was, becomes))
    assert any(told in each for each in found), found


def test_ladders_are_whole() -> None:
    """Two rungs of one id, and levels that go down, are told."""
    again = EXERCISE[EXERCISE.index("[[rungs]]") :]
    assert "two rungs share one id" in _told(EXERCISE + again)[0]
    first = EXERCISE + 'level = "advanced"\n'
    down = first + again.replace('"seated"', '"kneeling"')
    assert "the level of a ladder's rungs may not go down" in _told(down)[0]


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("strength = 100", "strength = 90", "emphasis must add up to 100, not 90"),
        ('signature = "towel-pull"', 'signature = "rope"', "signature names rope, which `exercises` does not list"),
        ('exercises = ["towel-pull"]\nframe', 'exercises = ["towel-pull", "rope"]\nframe', "no theme trains rope"),
        ('frame = ["only", ', 'frame = ["other", ', "frame names other, which is no theme"),
        ('frame = ["only", ', "frame = [", "frame: tuple should have at least 7 items"),
        ('featured = ["towel-pull"]', "featured = []", "beats[1].featured: tuple should have at least 1 item"),
        ("load = 80", "load = 101", "beats[1].load: input should be less than or equal to 100, not 101."),
        ("weeks = 4", "weeks = 4\ndays = 30", "weeks must be 5, which is what 30 days fill"),
    ],
)
def test_film_plans_are_whole(was: str, becomes: str, told: str) -> None:
    """A film plan that contradicts itself says how."""
    assert was in FILM_PLAN
    found = _told(FILM_PLAN.replace(was, becomes, 1), FilmPlan)
    assert any(told in each for each in found), found


def test_one_slip_is_one_problem() -> None:
    """A wrong number in the only rung is told once, and not as a missing rung as well."""
    assert len(_told(EXERCISE.replace("reps = [6, 12]", "reps = [12, 6]"))) == 1


def test_long_values_do_not_flood_the_screen() -> None:
    """A value of a thousand letters is shown by its beginning."""
    (told,) = _told(FILM_PLAN.replace("year = 1999", f'year = "{"x" * 1000}"'), FilmPlan)
    assert len(told) < 200
    assert told.endswith("xxx....")
