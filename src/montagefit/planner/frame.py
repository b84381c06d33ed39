"""Step 5: which theme falls on which day, and how long and how hard each session of a week is meant to be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise, permutations, product
from math import inf

from montagefit.model.film_plan import Beat, FilmPlan, Theme
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Effort, Level, Weekday, WeekKind
from montagefit.planner.admit import is_careful, smallest_session
from montagefit.planner.events import finale_effort
from montagefit.planner.periods import WeekOutline
from montagefit.science import ages, levels, load, periods, sessions

_LEAST_YIELD = 0.8
"""A frame never asks for more than a quarter above its target [D]."""


_BRISK = 0.02
"""Points of RPE by which a week's mean effort may pass its limit: minutes are whole [D]."""

_FEW_DAYS = 2
"""Training days that the last week has for test and finale alone."""


@dataclass(frozen=True)
class SessionOutline:
    """One session before anything is trained in it."""

    day: date
    theme: Theme
    slot: str
    beat: Beat
    minutes: int
    """The most this session may take."""
    rpe: int
    """The effort it is meant to have."""

    @property
    def is_calm(self) -> bool:
        """Whether it is too short for the warm-up that hard work needs."""
        return self.minutes < sessions.HARD_SESSION_MINUTES_AT_LEAST


@dataclass(frozen=True)
class Frame:
    """A week before anything is trained in it."""

    sessions: tuple[SessionOutline, ...]
    target: float
    """AU."""
    ceiling: float
    """AU that must not be passed."""
    wanted: float
    """AU to which sessions are shortened."""
    briskest: float
    """Mean effort above which the last week could not keep it."""
    lift: float = 1.0
    """By how much more than its target a week was asked for, because it came out lower before."""


@dataclass(frozen=True)
class Correction:
    """How a week is asked for once more, after it came out other than it was meant."""

    lift: float = 1.0
    """Factor of its load."""
    most: float = inf
    """Load to aim for at most: more was tried and not reached, here or later on."""
    milder: float = 0.0
    """Points of RPE by which its mean effort is lower."""
    shorter: Mapping[date, int] = field(default_factory=dict)
    """Minutes at most of days that are a little shorter: the hardest."""
    calm: float = 1.0
    """Factor of the minutes of its easy days, so that they differ more from the others."""


@dataclass(frozen=True)
class LoadHistory:
    """What the weeks so far came to, for clamping the next one."""

    build_loads: tuple[float, ...] = ()
    build_minutes: tuple[float, ...] = ()
    last_hard_day: date | None = None
    yield_share: float = 1.0
    """What the last build week came to, as a share of the efforts and minutes it was framed with."""

    @property
    def loudest_effort(self) -> float:
        """The mean effort of the build week with the highest load."""
        loudest = max(range(len(self.build_loads)), key=lambda index: self.build_loads[index])
        return self.build_loads[loudest] / self.build_minutes[loudest]

    @property
    def recent_best(self) -> float | None:
        """The highest of the last build weeks that growth is compared with (science.md 1.1), None before the first."""
        recent = self.build_loads[-load.GROWTH_WINDOW_WEEKS :]
        return max(recent) if recent else None


def order_themes(film_plan: FilmPlan, days: Sequence[date]) -> tuple[Theme, ...]:
    """Put the first themes of the frame on the days of one week.

    Hard sessions are kept apart, equal themes too, and the most telling theme closes the week.
    """
    themes = [film_plan.theme(theme_id) for theme_id in film_plan.frame[: len(days)]]
    gaps = tuple((after - before).days for before, after in zip(days, (*days[1:], days[0]), strict=True))
    order = _best_order(tuple((theme.id, theme.effort) for theme in themes), (*gaps[:-1], 7 + gaps[-1]))
    return tuple(themes[index] for index in order)


@lru_cache(maxsize=64)
def _best_order(themes: tuple[tuple[str, Effort], ...], gaps: tuple[int, ...]) -> tuple[int, ...]:
    """Give the order with the fewest clashes; the last gap leads into the next week. Pure, so it may be remembered."""
    telling = themes[0][0]

    def cost(order: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
        chosen = [themes[index] for index in order]
        total = 0 if chosen[-1][0] == telling else 2
        for (one, effort), (other, other_effort), gap in zip(chosen, chosen[1:] + chosen[:1], gaps, strict=True):
            if gap == 1:
                total += 10 * (effort is Effort.HARD and other_effort is Effort.HARD) + 3 * (one == other)
            total += one == other
        return total, order

    return min(permutations(range(len(themes))), key=cost)


def frame_week(
    film_plan: FilmPlan,
    facts: AthleteFacts,
    week: WeekOutline,
    days: Sequence[date],
    history: LoadHistory,
    correction: Correction,
) -> Frame:
    """Give the sessions of a week, its target load and the load not to pass."""
    available = [facts.minutes[list(Weekday)[day.weekday()]] for day in days]
    full = sum(facts.minutes.values())
    target, ceiling, total = _target(facts, week, full, sum(available), history, correction.most)
    # Sessions come out a little below their frame, so the frame asks for a little more; `ceiling` itself still holds.
    share = max(_LEAST_YIELD, min(1.0, history.yield_share)) if week.kind is WeekKind.BUILD else 1.0
    share /= correction.lift
    minutes = _share_minutes(available, total / share, facts)
    themes = order_themes(film_plan, days)
    briskest = _briskest(film_plan, facts, days) - correction.milder
    aim = (target / share, ceiling / share, briskest)
    efforts = _efforts(facts, week, days, themes, minutes, aim, history)
    kept = inf if _briskest(film_plan, facts, days) == periods.PEAK_MEAN_RPE[facts.level] else briskest
    planned = sum(rpe * each for rpe, each in zip(efforts, minutes, strict=True))
    if planned > ceiling / share:
        minutes = _share_minutes(minutes, sum(minutes) * ceiling / share / planned, facts)
    minutes = [
        min(correction.shorter.get(day, each), round(each * (correction.calm if theme.effort is Effort.EASY else 1)))
        for each, theme, day in zip(minutes, themes, days, strict=True)
    ]
    wanted = min(ceiling, target * (1 + periods.OVER_TARGET)) if week.kind is WeekKind.BUILD else ceiling
    return Frame(
        outlines(week, days, themes, minutes, efforts),
        target,
        ceiling,
        wanted,
        kept + correction.milder + _BRISK,
        correction.lift,
    )


def outlines(
    week: WeekOutline, days: Sequence[date], themes: Sequence[Theme], minutes: Sequence[int], efforts: Sequence[int]
) -> tuple[SessionOutline, ...]:
    """Put the beats of a week on its days; equal themes are told apart by their turn."""
    seen: dict[str, int] = {}
    framed = []
    for index, (day, theme) in enumerate(zip(days, themes, strict=True)):
        seen[theme.id] = seen.get(theme.id, 0) + 1
        beat = week.beats[index * len(week.beats) // len(days)] if index + 1 < len(days) else week.beats[-1]
        framed.append(SessionOutline(day, theme, f"{theme.id}-{seen[theme.id]}", beat, minutes[index], efforts[index]))
    return tuple(framed)


def _target(
    facts: AthleteFacts, week: WeekOutline, full: int, available: int, history: LoadHistory, most: float
) -> tuple[float, float, float]:
    """Give target load, the load that must not be passed, and the minutes to use.

    The film's curve asks; the first week, ramp, deload and taper decide (science.md I14, I17, I20).
    """
    level = facts.level
    first, peak_rpe = periods.FIRST_MEAN_RPE[level], periods.PEAK_MEAN_RPE[level]
    mean_rpe = first + (peak_rpe - first) * week.loudness
    best = history.recent_best
    if best is None:
        ceiling = load.first_week_load_at_most(level, full)
        longest = load.FIRST_WEEK_MINUTES_AT_MOST if level is Level.NOVICE else available
        target = min(available * mean_rpe, ceiling)
        return min(target, most), ceiling, min(available, longest, target / mean_rpe)
    peak = max(history.build_loads)
    if week.kind is WeekKind.DELOAD:
        before = history.build_loads[-1]
        minutes = min(available, history.build_minutes[-1] * periods.DELOAD_MINUTES)
        return before * periods.DELOAD_LOAD, before * periods.DELOAD_LOAD_AT_MOST, minutes
    if week.kind is WeekKind.TAPER:
        minutes = min(available, max(history.build_minutes) * periods.TAPER_LOAD)
        return peak * periods.TAPER_LOAD, peak * periods.TAPER_LOAD, minutes
    ceiling = best * (1 + periods.PREFERRED_GROWTH)
    # A crescendo takes no step back.
    target = min(max(available * mean_rpe, history.build_loads[-1] * (1 + periods.LEAST_GROWTH)), ceiling)
    # When the ramp binds, the minutes stay and the efforts give way, down to those of the first week.
    return min(target, most), ceiling, min(available, target / first)


def _share_minutes(available: Sequence[int], total: float, facts: AthleteFacts) -> list[int]:
    """Share the minutes of a week over its days; no session becomes too short to hold one exercise."""
    least = smallest_session(careful=is_careful(facts.age, facts.conditions))
    floors = [min(least, each) for each in available]
    factor = min(1.0, total / sum(available))
    minutes = [max(floor, int(each * factor)) for floor, each in zip(floors, available, strict=True)]
    over = sum(minutes) - int(total)
    for index in sorted(range(len(minutes)), key=lambda place: floors[place] - minutes[place]):
        cut = min(max(0, over), minutes[index] - floors[index])
        minutes[index] -= cut
        over -= cut
    return minutes


def _briskest(film_plan: FilmPlan, facts: AthleteFacts, days: Sequence[date]) -> float:
    """Give the mean effort that no week passes: that of the loudest, and one that the last week can keep.

    A last week that holds nothing but test and finale cannot be brisker than they are, and a taper keeps its effort.
    """
    briskest = periods.PEAK_MEAN_RPE[facts.level]
    if len(days) > _FEW_DAYS and not is_careful(facts.age, facts.conditions):
        return briskest
    return min(briskest, finale_effort(film_plan, facts.level) + periods.FINALE_EFFORT_DISTANCE)


def _efforts(
    facts: AthleteFacts,
    week: WeekOutline,
    days: Sequence[date],
    themes: Sequence[Theme],
    minutes: Sequence[int],
    aim: tuple[float, float, float],
    history: LoadHistory,
) -> tuple[int, ...]:
    """Choose session efforts so that the week comes closest to its target without passing its ceiling.

    `aim` is the target and the ceiling in AU, and the mean effort that is not passed.
    """
    target, ceiling, briskest = aim
    # Minutes are cut afterwards to meet the ceiling, so one session may be a point of RPE above it.
    most = ceiling + max(ceiling * periods.EFFORT_STEP, *minutes)
    choices = [options_of(facts, week, theme, each) for theme, each in zip(themes, minutes, strict=True)]

    def cost(efforts: tuple[int, ...]) -> tuple[bool, bool, float, float, tuple[int, ...]]:
        total = sum(rpe * each for rpe, each in zip(efforts, minutes, strict=True))
        too_much = total > most or total > sum(minutes) * (briskest + _BRISK)
        dull = monotony(efforts, minutes) > periods.MONOTONY_AIM
        return too_much, dull, abs(min(total, ceiling) - target), total, tuple(-rpe for rpe in efforts)

    legal = [each for each in product(*choices) if hard_days_are_legal(facts, week.number, days, each, history)]
    return min(legal or [tuple(options[0] for options in choices)], key=cost)


def monotony(efforts: Sequence[int], minutes: Sequence[int]) -> float:
    """Give the monotony that these efforts would have, rest days as 0; only six or seven days can be dull."""
    daily = [float(rpe * each) for rpe, each in zip(efforts, minutes, strict=True)]
    return load.monotony(daily + [0.0] * (load.DAYS_PER_WEEK - len(daily)))


def options_of(facts: AthleteFacts, week: WeekOutline, theme: Theme, minutes: int) -> tuple[int, ...]:
    """Give the efforts a session of this theme may have this week."""
    most = levels.session_rpe_at_most(facts.level, week.number)
    if any(each in ages.CAREFUL for each in facts.conditions):
        most = min(most, ages.CAREFUL_RPE_AT_MOST)
    if minutes < sessions.HARD_SESSION_MINUTES_AT_LEAST:
        most = min(most, levels.HARD_RPE - 1)
    usual = periods.SESSION_RPE[facts.level][theme.effort]
    if week.kind is WeekKind.DELOAD:
        usual = tuple(sorted({max(3, rpe - step) for rpe in usual for step in (1, 2)}))
        most = min(most, levels.HARD_RPE - 1)
    options = tuple(rpe for rpe in usual if rpe <= most)
    return options or (most,)


def hard_days_are_legal(
    facts: AthleteFacts, week: int, days: Sequence[date], efforts: Sequence[int], history: LoadHistory
) -> bool:
    """Check number and distance of hard days (I18)."""
    hard = [day for day, rpe in zip(days, efforts, strict=True) if rpe >= levels.HARD_RPE]
    if len(hard) > levels.hard_days_at_most(facts.level, week):
        return False
    young = facts.age is not None and facts.age < ages.ADULT_AGE
    if levels.HARD_DAYS_IN_A_ROW[facts.level] and not young:
        return True
    chain = [history.last_hard_day, *hard] if history.last_hard_day else hard
    return all((after - before).days > 1 for before, after in pairwise(chain))
