"""Files of figures: read with all that is wrong, shared between exercises, and replaced by packs."""

from pathlib import Path

import pytest
from data_texts import EXERCISE

from montagefit.errors import DataError
from montagefit.loader.figure_files import load_figures, read_figures, rung_problems, with_shared
from montagefit.loader.library_folders import load_library

_FIGURE = """
[[figures]]
{rungs}
[figures.start]
base = "stand"
alt = "{alt}"
[figures.end]
base = "squat"
alt = "hips low, arms ahead"
"""


def _drawn(alt: str = "standing tall", rungs: str = "") -> str:
    """Give a whole figure."""
    return _FIGURE.format(alt=alt, rungs=rungs)


def _pack(folder: Path, **texts: str) -> Path:
    """Write a pack with these files of figures; underscores become hyphens."""
    place = folder / "exercises" / "squat"
    place.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (place / f"{name.replace('_', '-')}.figures.toml").write_text(text, encoding="utf-8")
    return folder


def _told(*packs: Path) -> list[str]:
    """Give all that is wrong with packs."""
    with pytest.raises(DataError) as caught:
        load_figures(packs)
    return [str(each) for each in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[figures]\n", "is not TOML"),
        ("", "neither a figure nor a shared one"),
        ('id = "x"\n' + _drawn(), "The file's name is the id."),
        (
            _drawn().replace('"squat"', '"sqat"'),
            "figures[1].end.base: 'sqat' is not a word we know. Did you mean 'squat'?",
        ),
        (_drawn().replace('"squat"', '"stand"'), "start and end are the same pose"),
        (_drawn(alt="short"), "start needs `alt`"),
        (_drawn() + _drawn(), "two figures name no rungs"),
        (_drawn(rungs='rungs = ["a"]') * 2, "rung 'a' is named by two figures"),
        (_drawn(rungs='start_motion = { kind = "arrow", start = [0, 0] }'), "an arrow needs `end`"),
        (_drawn(rungs='props = [{ kind = "box", at = [0, 0], on = "hip" }]'), "give `at` or `on`, not both"),
        (
            '[[shared]]\nexercise = "push-up"\nrung = "nowhere"\n' + _drawn().replace("[[f", "[[nofigures]]\n[[f"),
            "nofigures",
        ),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, words: str) -> None:
    """Each mistake names its file and its key."""
    told = _told(_pack(tmp_path, body_squat=text))
    assert any("body-squat.figures.toml" in each and words in each for each in told), told


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    """Two broken files, whose figures nobody shares, are two problems."""
    assert len(_told(_pack(tmp_path, yoke_carry="x", bo_staff_flow="y"))) == 2


def test_figures_are_shared(tmp_path: Path) -> None:
    """A figure of another exercise stands for the rungs that are named here."""
    shared = '[[shared]]\nrungs = ["low"]\nexercise = "lender"\nrung = "anything"\n'
    pack = _pack(tmp_path, borrower=shared + _drawn("standing here"), lender=_drawn("standing there"))
    figures = load_figures([pack], {"borrower"})
    assert list(figures) == ["borrower"]
    for rung, alt in (("low", "standing there"), ("high", "standing here")):
        figure = figures["borrower"].figure_for(rung)
        assert figure is not None
        assert figure.start.alt == alt


@pytest.mark.parametrize("exercise", ["nowhere", "lender"])
def test_only_a_figure_of_ones_own_is_shared(tmp_path: Path, exercise: str) -> None:
    """What is not there, or is shared itself, is told with a remedy."""
    lender = '[[shared]]\nexercise = "push-up"\nrung = "wall"\n'
    pack = _pack(tmp_path, borrower=f'[[shared]]\nexercise = "{exercise}"\nrung = "low"\n', lender=lender)
    (told,) = [each for each in _told(pack) if "borrower" in each]
    assert f"shared[1]: {exercise!r} has no figure of its own for the rung 'low'. Name an exercise" in told


def test_packs_draw_again(tmp_path: Path) -> None:
    """What a pack draws replaces ours; what it does not draw stays."""
    figures = load_figures([_pack(tmp_path, body_squat=_drawn("drawn by a pack"))], {"body-squat", "push-up"})
    assert [figure.start.alt for figure in figures["body-squat"].figures] == ["drawn by a pack"]
    assert figures["push-up"] == load_figures(only={"push-up"})["push-up"]


def test_an_exercise_given_anew_is_not_shown_as_ours(tmp_path: Path) -> None:
    """A pack that trains something else under our name has no figures until it draws them; ours are shared still."""
    pack = _pack(tmp_path, borrower='[[shared]]\nexercise = "body-squat"\nrung = "squat"\n')
    (pack / "exercises" / "squat" / "body-squat.toml").write_text(EXERCISE, encoding="utf-8")
    assert "body-squat" in load_figures()
    figures = load_figures([pack])
    assert "body-squat" not in figures
    assert figures["borrower"].figures


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    """In one folder a name is there once."""
    pack = _pack(tmp_path, body_squat=_drawn())
    (pack / "exercises" / "body-squat.figures.toml").write_text(_drawn(), encoding="utf-8")
    assert any("has the same name as" in each for each in _told(pack))


def test_rungs_and_exercises_are_there(tmp_path: Path) -> None:
    """Figures of nothing, of an unknown rung, and of too few rungs are told."""
    pack = _pack(tmp_path, nobody=_drawn(), yoke_carry=_drawn(rungs='rungs = ["stick-front", "mrach"]'))
    found = read_figures([pack])
    told = [str(each) for each in rung_problems(with_shared(found), load_library().exercises, found.files)]
    assert any("nobody.figures.toml: there is no exercise 'nobody'. Name the file" in each for each in told)
    assert any("yoke-carry.figures.toml, rungs: there is no rung 'mrach'. Use one of:" in each for each in told)
    assert any("yoke-carry.figures.toml, figures: none is for the rung" in each for each in told)
    assert all(str(tmp_path) in each for each in told)
