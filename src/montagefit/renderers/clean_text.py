"""Text from anywhere, made fit for a terminal or a calendar file: one line, nothing that acts on its own."""

import unicodedata

_UNWANTED = {
    "Cc",  # control characters: a terminal obeys them, a calendar file may not hold them
    "Cs",  # half a surrogate pair: cannot be written as UTF-8
}
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def one_line(text: str) -> str:
    """Give a text on one line: any run of spaces and line breaks is one space, control characters are gone."""
    if text.isprintable():  # the usual case: nothing to take out, and no space but the plain one
        return " ".join(text.split())
    kept = "".join(
        letter
        for letter in text
        if letter.isspace() or (letter != _BYTE_ORDER_MARK and unicodedata.category(letter) not in _UNWANTED)
    )
    return " ".join(kept.split())


def shortened(text: str, most: int) -> str:
    """Cut a text at a word where it is longer than `most` characters, and show that it was cut."""
    if len(text) <= most:
        return text
    cut = text[: most - 3]
    at_word = cut.rpartition(" ")[0]
    # A single word longer than half the space is cut inside.
    return f"{(at_word if len(at_word) > most // 2 else cut).rstrip(' ,;:.-')}..."
