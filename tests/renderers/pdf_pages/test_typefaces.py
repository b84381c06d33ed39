"""The fonts: whole, licensed, checked before anything is drawn."""

import hashlib
from importlib.resources import files

import pytest

from montagefit.errors import MissingGlyphError, MontagefitError
from montagefit.renderers.pdf_pages.document import render
from montagefit.renderers.pdf_pages.typefaces import Face, descent_of, face_for, lacking, width_of
from samples import sample_program

_FOLDER = files("montagefit.renderers.pdf_pages").joinpath("fonts")


@pytest.mark.parametrize("face", list(Face))
def test_a_font_is_the_one_its_readme_describes(face: Face) -> None:
    """The sha256 of each file is in the README beside it."""
    content = _FOLDER.joinpath(f"{face.value}.ttf").read_bytes()
    readme = _FOLDER.joinpath("README.md").read_text(encoding="utf-8")
    assert hashlib.sha256(content).hexdigest() in readme


@pytest.mark.parametrize("face", list(Face))
def test_a_family_comes_with_its_licence(face: Face) -> None:
    """The Open Font License lies beside the files; one family has the Apache License."""
    family = face.value.partition("-")[0]
    apache = family == "PermanentMarker"
    text = _FOLDER.joinpath(f"{family}-{'Apache' if apache else 'OFL'}.txt").read_text(encoding="utf-8").upper()
    assert ("APACHE LICENSE" if apache else "SIL OPEN FONT LICENSE") in text


@pytest.mark.parametrize(
    "text", ["Zażółć gęślą jaźń", "Ångström Ærø Øre ß", "Tiếng Việt", "Привет, Київ", "Ελλάδα", "3 × 8 – “quoted”…"]
)
def test_the_text_faces_cover_european_scripts(text: str) -> None:
    """Latin with Vietnamese, Cyrillic, Greek and the signs of the wording."""
    for face in (Face.REGULAR, Face.BOLD, Face.HEAVY):
        assert lacking(text, face) == ""


def test_a_poster_title_falls_back_to_the_heavy_text_face() -> None:
    """Anton has no Cyrillic; the title is then set in a face that has."""
    assert face_for("ROCKY", Face.POSTER) is Face.POSTER
    assert face_for("РОККИ", Face.POSTER) is Face.HEAVY
    for face in Face:
        assert not lacking("ДЖЖ ΨΩΦ VIỆT ŁÓDŹ", face_for("ДЖЖ ΨΩΦ VIỆT ŁÓDŹ", face))


@pytest.mark.parametrize("title", ["ロッキー", "روكي", "רוקי", "रॉकी"])
def test_a_script_the_fonts_lack_is_an_error_that_names_it(title: str) -> None:
    """No empty boxes: the text and its characters are named, and nothing is drawn."""
    with pytest.raises(MissingGlyphError) as caught:
        render(sample_program(title=title))
    assert isinstance(caught.value, MontagefitError)
    assert caught.value.characters
    assert set(caught.value.characters) <= set(title)
    assert f"U+{ord(caught.value.characters[0]):04X}" in str(caught.value)
    assert title in str(caught.value)


def test_widths_grow_with_size_and_text() -> None:
    """Measuring is linear in size, and longer texts are wider."""
    assert width_of("week", Face.BOLD, 20) == pytest.approx(2 * width_of("week", Face.BOLD, 10))
    assert width_of("weeks", Face.BOLD, 10) > width_of("week", Face.BOLD, 10)


def test_only_some_letters_hang() -> None:
    """Capitals stand on the line, a y hangs below it."""
    for face in Face:
        assert descent_of("ROCKY", face) < 0.05 < descent_of("Rocky", face)
