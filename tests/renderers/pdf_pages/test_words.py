"""Cleaning, shrinking, breaking and cutting of text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from montagefit.renderers.pdf_pages.typefaces import Face, width_of
from montagefit.renderers.pdf_pages.words import ELLIPSIS, clean, clean_program, cut, fitted, shrunk, wrapped
from samples import sample_program

_LATIN = st.text(st.characters(codec="latin-1", exclude_categories=("Cc", "Cf")), max_size=120)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("e\u0301te\u0301", "été"),
        ("a\tb\r\nc", "a b c"),
        ("  many   spaces ", "many spaces"),
        ("bell\x07 and zero\x00", "bell and zero"),
        ("zero\u200bwidth \u202eturned", "zerowidth turned"),
        ("\N{BOXING GLOVE} box \N{FLEXED BICEPS}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}", "box"),
        ("half \ud83e pair", "half pair"),
        ("C:\\new & <b>", "C:\\new & <b>"),
        ("20 °C, ½ l, 5 €", "20 °C, ½ l, 5 €"),
    ],
)
def test_text_is_cleaned(text: str, expected: str) -> None:
    """Composed, one line, nothing unprintable, and otherwise untouched."""
    assert clean(text) == expected


def test_a_clean_program_is_left_alone() -> None:
    """Cleaning changes nothing where nothing is wrong."""
    program = sample_program()
    assert clean_program(program) == program


@given(_LATIN, st.floats(20, 300))
@settings(max_examples=60, deadline=None)
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: float) -> None:
    """No line is wider than asked, and all letters are still there in order."""
    text = clean(text)
    lines = wrapped(text, Face.REGULAR, 11, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line, Face.REGULAR, 11) <= width for line in lines)


@given(_LATIN, st.floats(30, 200))
@settings(max_examples=60, deadline=None)
def test_a_shrunk_line_fits_and_says_if_it_was_cut(text: str, width: float) -> None:
    """It is as wide as asked at most, between the two sizes, whole or with an ellipsis."""
    text = clean(text)
    shorter, size = shrunk(text, Face.BOLD, (16, 9), width)
    assert width_of(shorter, Face.BOLD, size) <= width + 0.01
    assert 9 <= size <= 16
    assert shorter == text or shorter.endswith(ELLIPSIS)


def test_no_size_falls_below_the_floor() -> None:
    """Nine points is the smallest, whatever is asked for."""
    _, size = shrunk("far too long for this", Face.BOLD, (12, 4), 30)
    assert size == 9


def test_an_overlong_word_is_broken_by_character() -> None:
    """A word wider than the line goes on in the next one."""
    lines = wrapped("W" * 40, Face.REGULAR, 12, 100)
    assert len(lines) > 1
    assert "".join(lines) == "W" * 40


def test_cutting_is_the_last_resort() -> None:
    """A text gets smaller sizes first, then fewer words and an ellipsis; a fitting one stays whole."""
    text = "one two three four five six seven eight nine ten"
    assert fitted(text, Face.REGULAR, (14, 9), 2000, 1) == ([text], 14)
    lines, size = fitted(text, Face.REGULAR, (14, 9), 120, 1)
    assert size == 9
    assert len(lines) == 1
    assert lines[0].endswith(ELLIPSIS)
    assert cut(text, Face.REGULAR, 9, 2000) == text
