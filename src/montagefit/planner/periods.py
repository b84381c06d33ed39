"""Step 4: the beats over the weeks in film order, what each week is for, and how loud the film is there."""

from dataclasses import dataclass

from montagefit.model.film_plan import Beat, FilmPlan
from montagefit.model.vocabulary import WeekKind
from montagefit.science import periods


@dataclass(frozen=True)
class WeekOutline:
    """One week before anything is trained in it."""

    number: int
    kind: WeekKind
    beats: tuple[Beat, ...]
    loudness: float
    """The film's load curve: 0 in the quietest build week, 1 in the loudest."""
    is_only: bool = False
    """Whether it is the only week, with nothing to taper from."""

    @property
    def is_light(self) -> bool:
        """Whether the week is meant to be lighter than those around it."""
        return self.kind is not WeekKind.BUILD and not self.is_only


def outline(film_plan: FilmPlan, weeks: int, *, asked_finale: bool) -> tuple[WeekOutline, ...]:
    """Lay beats and week kinds over a number of weeks."""
    kinds = week_kinds(weeks, asked_finale=asked_finale)
    beats = spread_beats(film_plan.beats, weeks)
    raw = _loads(beats)
    build = [load for load, kind in zip(raw, kinds, strict=True) if kind is WeekKind.BUILD] or raw
    quiet, loud = build[0], max(build)
    return tuple(
        WeekOutline(number + 1, kind, beats[number], _share(load, quiet, loud), is_only=weeks == 1)
        for number, (load, kind) in enumerate(zip(raw, kinds, strict=True))
    )


def week_kinds(weeks: int, *, asked_finale: bool) -> tuple[WeekKind, ...]:
    """Say what each week is for: build weeks in even blocks, a deload between them, taper and finale at the end.

    Source: science.md 1.3, 1.4 and I17: a deload every four to six weeks from six weeks on; a second taper week only
    before a date that somebody named.
    """
    end = [WeekKind.FINALE]
    if asked_finale and weeks >= periods.TAPER_FROM_WEEKS:
        end.insert(0, WeekKind.TAPER)
    middle = weeks - len(end)
    deloads = max(1, (weeks - 2) // periods.BUILD_WEEKS_AT_MOST) if weeks >= periods.DELOAD_FROM_WEEKS else 0
    blocks = deloads + 1
    size, longer = divmod(middle - deloads, blocks)
    kinds: list[WeekKind] = []
    for block in range(blocks):
        kinds += [WeekKind.BUILD] * (size + (block < longer))
        if block < deloads:
            kinds.append(WeekKind.DELOAD)
    return (*kinds, *end)


def spread_beats(beats: tuple[Beat, ...], weeks: int) -> tuple[tuple[Beat, ...], ...]:
    """Give each week its beats, in film order: at least one week a beat, or several beats a week."""
    if weeks < len(beats):
        shared: list[list[Beat]] = [[] for _ in range(weeks)]
        for index, beat in enumerate(beats):
            shared[index * weeks // len(beats)].append(beat)
        return tuple(tuple(week) for week in shared)
    total = sum(beat.share for beat in beats)
    spare = weeks - len(beats)
    wished = [beat.share * weeks / total - 1 for beat in beats]
    extra = [max(0, int(wish)) for wish in wished]
    while sum(extra) > spare:
        extra[max(range(len(beats)), key=lambda index: (extra[index], index))] -= 1
    by_rest = sorted(range(len(beats)), key=lambda index: (extra[index] - wished[index], index))
    for index in (by_rest * spare)[: spare - sum(extra)]:
        extra[index] += 1
    return tuple((beat,) for beat, more in zip(beats, extra, strict=True) for _ in range(more + 1))


def _loads(beats: tuple[tuple[Beat, ...], ...]) -> list[float]:
    """Give the film's load at the end of each week, rising evenly inside a beat of several weeks."""
    loads: list[float] = []
    before = 0.9 * beats[0][0].load
    for number, week in enumerate(beats):
        last = week[-1]
        same = [index for index, other in enumerate(beats) if other[-1].id == last.id]
        if number == same[0]:
            before = loads[-1] if loads else before
        loads.append(before + (last.load - before) * (number - same[0] + 1) / len(same))
    return loads


def _share(load: float, quiet: float, loud: float) -> float:
    """Place a load between the first and the loudest build week."""
    return 0.0 if loud <= quiet else min(1.0, max(0.0, (load - quiet) / (loud - quiet)))
