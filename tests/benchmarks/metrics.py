"""The fourteen metrics of a program, each with its floor and goal; the formula is in its function's docstring.

`planning.md` of the design notes has the table. Metrics with several parts have several rows here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

import metric_film
import metric_ladders
import metric_lines
import metric_load
from metric_subject import Subject

Span = tuple[float, float]
_TINY = 1e-9


@dataclass(frozen=True)
class Metric:
    """One row of the table."""

    id: str
    name: str
    measure: Callable[[Subject], float | None]
    floor: Span
    """From, to: outside of it the program fails."""
    goal: Span
    hard: bool = False
    """Whether nothing excuses a miss."""

    def reaches(self, value: float, span: Span) -> bool:
        """Tell whether a value lies in a span."""
        return span[0] - _TINY <= value <= span[1] + _TINY

    def distance(self, value: float) -> float:
        """Give how far a value is from the goal, for naming the worst."""
        return max(0.0, self.goal[0] - value, value - self.goal[1])


def _row(
    number: str,
    name: str,
    measure: Callable[[Subject], float | None],
    floor: Span,
    goal: Span | None = None,
) -> Metric:
    """Make a row; without a goal it is hard."""
    return Metric(number, name, measure, floor, goal or floor, hard=goal is None)


_NONE: Span = (0, 0)
_ALL: Span = (1, 1)

METRICS: tuple[Metric, ...] = (
    _row("1", "signature fidelity", metric_ladders.signature_fidelity, (0.95, inf), (1.0, inf)),
    _row("2a", "beats in film order", metric_film.beat_order, _ALL),
    _row("2b", "featured drills present", metric_film.featured_share, (0.75, inf), (0.90, inf)),
    _row("3a", "load curve, r", metric_load.load_correlation, (0.93, inf), (0.97, inf)),
    _row("3b", "load curve, nRMSE", metric_load.load_error, (0, 0.15), (0, 0.08)),
    _row("4a", "crescendo", metric_load.crescendo, (0.9, inf), (0.9, inf)),
    _row("4b", "place of the peak", metric_load.peak_place, (0.6 + _TINY, 1), (0.6 + _TINY, 1)),
    _row("4c", "finale signatures", metric_film.finale_signatures, (3, inf), (3, inf)),
    _row("5", "ramp and spike errors", metric_load.spikes, _NONE),
    _row("6a", "deload share", metric_load.deload_share, (0, 0.70)),
    _row("6b", "deload cycles wrong", metric_load.deload_cycles, _NONE),
    _row("6c", "last week share", metric_load.last_week_share, (0.40, 0.60)),
    _row("6d", "last week effort", metric_load.last_week_effort, (0, 0.5)),
    _row("7", "spacing errors", metric_load.spacing, _NONE),
    _row("8a", "balance distance", metric_film.balance_distance, (0, 0.20), (0, 0.12)),
    _row("8b", "smallest family", metric_film.smallest_family, (0.05, 1), (0.05, 1)),
    _row("8c", "push to pull", metric_film.push_to_pull, (1, 1.5), (1, 1.5)),
    _row("9a", "fullest session", metric_load.fullest_session, (0, 1)),
    _row("9b", "time use", metric_load.time_use, (0.80, 1), (0.80, 1)),
    _row("10", "monotony", metric_load.monotony, (0, 2.0), (0, 2.0)),
    _row("11a", "variety with memory", metric_lines.variety, (0.5, 0.8), (0.5, 0.8)),
    _row("11b", "new lines a week", metric_lines.new_lines, (0, 0.30), (0, 0.30)),
    _row("12a", "ladder progress", metric_ladders.ladder_progress, (0.8, 1), (0.8, 1)),
    _row("12b", "ladder faults", metric_ladders.ladder_faults, _NONE),
    _row("13a", "changed: nothing", metric_lines.changed_again, _NONE),
    _row("13b", "changed: one minute", metric_lines.changed_by_a_minute, (0, 0.10), (0, 0.10)),
    _row("13c", "changed: kit, above use", metric_lines.changed_by_kit, (-1, 0.10), (-1, 0.10)),
    _row("14a", "same bytes", metric_lines.same_bytes, _ALL),
    _row("14b", "lines with a reason", metric_lines.explained, _ALL),
    _row("14c", "concessions listed", metric_lines.concessions, _ALL),
)
"""Every row; `hard` ones may never be missed."""


def measure(subject: Subject) -> dict[str, float | None]:
    """Give every metric of a program by id; None where it does not apply."""
    return {metric.id: metric.measure(subject) for metric in METRICS}
