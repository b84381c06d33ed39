"""Samples that are the same on every run and every machine."""

from collections.abc import Sequence
from random import Random  # noqa: TID251 - seeded, so that a failing case comes back
from typing import TypeVar

ItemT = TypeVar("ItemT")


def sample(items: Sequence[ItemT], size: int, seed: int) -> list[ItemT]:
    """Give so many of them, chosen by the seed alone."""
    assert len(items) >= size
    return Random(seed).sample(items, size)  # noqa: S311 - nothing secret hangs on it
