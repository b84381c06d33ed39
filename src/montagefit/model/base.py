"""The one base of every noun: frozen, strict about unknown keys, tuples instead of lists."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""Lower-case words joined by hyphens, as file stems are."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=160)]
"""One short line for people."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
"""A few sentences for people."""

Span = tuple[int, int]
"""Where a quantity starts and where it ends, for example (2, 4) sets; written `2` when both are the same."""


class Noun(BaseModel):
    """Anything the house passes from room to room; it is never edited, only made anew."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


def as_span(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever a data file holds
    """Let a data file write one number where a span is asked for."""
    return (value, value) if isinstance(value, int) and not isinstance(value, bool) else value
