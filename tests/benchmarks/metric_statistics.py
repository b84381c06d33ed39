"""The few statistics that the metrics need."""

from collections.abc import Collection, Sequence
from math import sqrt


def mean(values: Sequence[float]) -> float:
    """Give the mean of at least one value."""
    return sum(values) / len(values)


def pearson(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Give Pearson's correlation; None where one side does not move or there are fewer than three pairs."""
    if len(one) < 3:
        return None
    left, right = mean(one), mean(other)
    together = sum((a - left) * (b - right) for a, b in zip(one, other, strict=True))
    spread = sqrt(sum((a - left) ** 2 for a in one) * sum((b - right) ** 2 for b in other))
    return together / spread if spread else None


def ranks(values: Sequence[float]) -> tuple[float, ...]:
    """Give the rank of each value, ties sharing their mean rank."""
    ordered = sorted(values)
    return tuple(ordered.index(value) + (ordered.count(value) + 1) / 2 for value in values)


def spearman(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Give Spearman's rank correlation; None as for Pearson's."""
    return pearson(ranks(one), ranks(other))


def jaccard(one: Collection[str], other: Collection[str]) -> float:
    """Give the size of what two sets share over the size of both together; 1 for two empty ones."""
    together = {*one} | {*other}
    return len({*one} & {*other}) / len(together) if together else 1.0


def normalised_error(values: Sequence[float], targets: Sequence[float]) -> float:
    """Give the root mean square error as a share of the mean target."""
    squares = [(value - target) ** 2 for value, target in zip(values, targets, strict=True)]
    return sqrt(mean(squares)) / mean(targets)
