"""Metrics 3 to 7, 9 and 10: load, recovery and time, from the program document alone."""

from collections.abc import Collection
from itertools import pairwise

from metric_statistics import mean, normalised_error, pearson, spearman
from metric_subject import Subject, build_weeks

from montagefit.audit.report import audit, errors
from montagefit.model.program import Program, Week
from montagefit.model.vocabulary import Weekday, WeekKind
from montagefit.science import load, periods

SPIKE_RULES = ("I11", "I13", "I14")
"""Single runs, weekly running, weekly load."""

SPACING_RULES = ("I06", "I06B", "I18")
"""Rest of muscles and tissues, hard days."""

DELOAD_CYCLE = (4, 6)
"""Weeks from one light week to the next. Source: planning.md, science.md 1.3."""


def load_correlation(subject: Subject) -> float | None:
    """Metric 3: Pearson's r of weekly load and the clamped curve, which is each week's target load."""
    weeks = subject.program.weeks
    return pearson([week.load_au for week in weeks], [week.target_load_au for week in weeks])


def load_error(subject: Subject) -> float:
    """Metric 3: nRMSE = root mean square of (load - target) over the mean target, all weeks."""
    weeks = subject.program.weeks
    return normalised_error([week.load_au for week in weeks], [week.target_load_au for week in weeks])


def film_curve(subject: Subject) -> float | None:
    """Beside metric 3, no floor: Pearson's r of weekly load and the film's own curve, before the body bends it.

    The film's curve is the load of the last beat of each week.
    """
    summaries = subject.program.film_plan.beats
    beats = [(beat.load, each.weeks) for beat, each in zip(subject.film_plan.beats, summaries, strict=True)]
    weeks = [week for week in subject.program.weeks if any(week.number in numbers for _, numbers in beats)]
    raw = [[float(each) for each, numbers in beats if week.number in numbers][-1] for week in weeks]
    return pearson([week.load_au for week in weeks], raw)


def crescendo(subject: Subject) -> float | None:
    """Metric 4: Spearman's rank correlation of week number and load over the build weeks."""
    weeks = build_weeks(subject.program)
    return spearman([float(week.number) for week in weeks], [week.load_au for week in weeks])


def peak_place(subject: Subject) -> float | None:
    """Metric 4: where the highest load is, as a share of the weeks before the taper; 1 is the last of them.

    The last 40 % are from 0.6 on. Two equal peaks count as the later one; None with fewer than three such weeks.
    """
    weeks = _before_taper(subject.program)
    if len(weeks) < 3:
        return None
    peak = max(range(len(weeks)), key=lambda index: (weeks[index].load_au, index))
    return (peak + 1) / len(weeks)


def spikes(subject: Subject) -> float:
    """Metric 5, hard: errors of I11, I13 and I14 that the audit finds."""
    return _found(subject.program, SPIKE_RULES)


def spacing(subject: Subject) -> float:
    """Metric 7, hard: errors of I06 and I18 that the audit finds."""
    return _found(subject.program, SPACING_RULES)


def deload_share(subject: Subject) -> float | None:
    """Metric 6, hard: load of a deload over the load of the week before, the highest; None without a deload."""
    weeks = subject.program.weeks
    return max(
        (week.load_au / before.load_au for before, week in pairwise(weeks) if week.kind is WeekKind.DELOAD),
        default=None,
    )


def deload_cycles(subject: Subject) -> float | None:
    """Metric 6, hard: cycles from one light week to the next that are not four to six weeks long; None below six weeks.

    The cycle that ends with the taper may be shorter: its length is what is left.
    """
    weeks = subject.program.weeks
    if len(weeks) < periods.DELOAD_FROM_WEEKS:
        return None
    wrong, length = 0, 0
    for week in weeks:
        length += 1
        if week.kind is not WeekKind.BUILD:
            last = week.kind is not WeekKind.DELOAD
            wrong += length > DELOAD_CYCLE[1] or (length < DELOAD_CYCLE[0] and not last)
            length = 0
    return float(wrong)


def last_week_share(subject: Subject) -> float | None:
    """Metric 6, hard: load of the last week over the highest load; 0.40 to 0.60. None for one week."""
    weeks = subject.program.weeks
    return weeks[-1].load_au / max(week.load_au for week in weeks[:-1]) if len(weeks) > 1 else None


def last_week_effort(subject: Subject) -> float | None:
    """Metric 6, hard: mean effort of the last week against that of the loudest, in RPE, weighted by minutes."""
    weeks = subject.program.weeks
    if len(weeks) < 2:
        return None
    return abs(_effort(weeks[-1]) - _effort(max(weeks[:-1], key=lambda week: week.load_au)))


def fullest_session(subject: Subject) -> float:
    """Metric 9, hard: minutes used over minutes there, the highest of all sessions; never above 1."""
    return max(_used(subject.program, subject.program.weeks))


def time_use(subject: Subject) -> float | None:
    """Metric 9: minutes used over minutes there, the mean over the sessions of the build weeks."""
    weeks = build_weeks(subject.program)
    return mean(_used(subject.program, weeks)) if weeks else None


def monotony(subject: Subject) -> float:
    """Metric 10: Foster's monotony, mean over population standard deviation of seven daily loads, the highest week."""
    return max(load.monotony(_daily(week)) for week in subject.program.weeks)


def _found(program: Program, rules: Collection[str]) -> float:
    """Count the errors of some rules."""
    return float(sum(each.rule in rules for each in errors(audit(program))))


def _before_taper(program: Program) -> tuple[Week, ...]:
    """Give the weeks before taper and finale."""
    return tuple(week for week in program.weeks if week.kind in {WeekKind.BUILD, WeekKind.DELOAD})


def _effort(week: Week) -> float:
    """Give the mean effort of a week's minutes."""
    return week.load_au / sum(session.minutes for session in week.sessions)


def _used(program: Program, weeks: tuple[Week, ...]) -> list[float]:
    """Give the share of the minutes there that each session uses."""
    minutes = program.athlete.minutes
    return [
        session.minutes / minutes[list(Weekday)[session.date.weekday()]] for week in weeks for session in week.sessions
    ]


def _daily(week: Week) -> list[float]:
    """Give the loads of seven days, rest days as 0."""
    loads = [session.load_au for session in week.sessions]
    return loads + [0.0] * (load.DAYS_PER_WEEK - len(loads))
