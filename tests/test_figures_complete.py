"""Every exercise is drawn; what is missing is listed."""

from montagefit.loader.figure_files import load_figures
from montagefit.loader.library_folders import load_library

_IS_ANOTHER = {"practice-rep"}
"""What is no movement of its own: the first drill of the day, once through; no picture would be right."""


def test_every_exercise_has_figures() -> None:
    """The exercises without a file of figures are named, with the folder they lie in."""
    exercises = load_library().exercises
    assert exercises
    drawn = load_figures()
    missing = sorted(
        f"{each.pattern.value}/{name}" for name, each in exercises.items() if name not in {*drawn, *_IS_ANOTHER}
    )
    assert not missing, f"{len(missing)} without figures: {', '.join(missing)}"
