"""Metrics 2, 4 (the finale) and 8: what of the film is on the sheet, and whether the body gets all it needs."""

from collections.abc import Iterator
from itertools import pairwise

from metric_ladders import is_open, stand_ins, trainable
from metric_statistics import mean
from metric_subject import Subject, lines, main_items

from montagefit.model.program import Program, Session, Week
from montagefit.model.vocabulary import Pattern

FAMILIES: dict[str, tuple[Pattern, ...]] = {
    "push": (Pattern.PUSH_HORIZONTAL, Pattern.PUSH_VERTICAL),
    "pull": (Pattern.PULL_HORIZONTAL, Pattern.PULL_VERTICAL),
    "legs": (Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE),
    "trunk": (Pattern.CORE, Pattern.ROTATION),
    "road": (Pattern.RUN, Pattern.CLIMB, Pattern.CYCLE),
    "load": (Pattern.CARRY, Pattern.DRAG),
    "spring": (Pattern.JUMP, Pattern.THROW),
    "hands": (Pattern.STRIKE, Pattern.FOOTWORK),
}
"""Patterns that do for each other in a balance sheet: twenty of them at five percent each would leave no choice.

Balance and mobility are left out. A choice of ours.
"""

_FAMILY = {pattern: family for family, patterns in FAMILIES.items() for pattern in patterns}

NEUTRAL = ("push", "pull", "legs", "trunk", "road")
"""What a body needs whatever the film: the neutral share is spread evenly over these. A choice of ours."""

FILM_SHARE = 0.7
"""Weight of the film in the balance that is aimed at. Source: planning.md."""

WINDOW_OF_SHARES, WINDOW_OF_BALANCE = 4, 2
"""Weeks that balance is measured over. Source: planning.md."""

FINALE_SIGNATURES = 3
"""Drills the last day should hold. Source: planning.md."""


def beat_order(subject: Subject) -> float:
    """Metric 2, hard: share of beats whose first session comes no earlier than that of the beat before, all 1.

    A beat without a week counts as out of order; one that shares its week and has no session of its own does not.
    """
    beats = subject.program.film_plan.beats
    order = {beat.id: number for number, beat in enumerate(beats)}
    sessions = [session for session in subject.program.sessions() if session.beat in order]
    steps = [order[after.beat] >= order[before.beat] for before, after in pairwise(sessions)]
    return mean([*map(float, steps), *(float(bool(beat.weeks)) for beat in beats)])


def featured_share(subject: Subject) -> float | None:
    """Metric 2: share of (week, featured drill) that is there, itself or as the stand-in for a drill that is closed.

    Drills that nothing stands in for are left out.
    """
    there = [present for _, _, present in featured_pairs(subject)]
    return mean([float(present) for present in there]) if there else None


def featured_pairs(subject: Subject) -> Iterator[tuple[int, str, bool]]:
    """Give each week's number with each drill featured there and whether the week has it."""
    facts, library = subject.program.athlete, subject.library
    for week in subject.program.weeks:
        here = {item.exercise for item in lines([week])}
        ids = {beat.id for beat in subject.program.film_plan.beats if week.number in beat.weeks}
        featured = dict.fromkeys(each for beat in subject.film_plan.beats if beat.id in ids for each in beat.featured)
        for drill in featured:
            exercise = library.exercises[drill]
            does = [drill] if is_open(exercise, facts) else stand_ins(exercise, library)
            if any(is_open(library.exercises[each], facts) for each in does):
                yield week.number, drill, any(each in here for each in does)


def finale_signatures(subject: Subject) -> float:
    """Metric 4: different parts of the film in the last session, film drills and what stands in for them there."""
    last = subject.program.sessions()[-1]
    return float(len({item.exercise for item in main_items(last) if item.film or item.event is not None}))


def balance_distance(subject: Subject) -> float:
    """Metric 8: TV distance = half the sum of |had - aim| over families, the mean of all windows of two weeks.

    `had` are shares of the minutes of the main parts. `aim` is 70 % film and 30 % neutral: the film is the mean over
    the sessions held of their theme's drills (each drill of a theme alike, those closed to the athlete left out), the
    neutral part an even spread over push, pull, legs, trunk and road.
    """
    return mean([_distance(subject, window) for window in _windows(subject.program, WINDOW_OF_BALANCE)])


def smallest_family(subject: Subject) -> float:
    """Metric 8: the smallest share of minutes that any allowed family has in any four weeks.

    Allowed are push, pull, legs, trunk and road, and the families of the film's drills, where something is open.
    """
    return min(share for _, share in family_shares(subject))


def family_shares(subject: Subject) -> Iterator[tuple[str, float]]:
    """Give the share of every allowed family in every window of four weeks."""
    allowed = {_FAMILY[each.pattern] for each in trainable(subject) if each.pattern in _FAMILY}
    film = {_FAMILY.get(subject.library.exercises[each].pattern) for each in subject.film_plan.exercises}
    for window in _windows(subject.program, WINDOW_OF_SHARES):
        shares = _shares(window)
        yield from ((each, shares[each]) for each in FAMILIES if each in allowed and each in {*NEUTRAL, *film})


def push_to_pull(subject: Subject) -> float | None:
    """Metric 8: sets of pushing over sets of pulling, the larger over the smaller, the worst of any four weeks.

    None where the athlete may not push or not pull at all; infinite where one of them is missing though open.
    """
    open_families = {_FAMILY.get(each.pattern) for each in trainable(subject)}
    if not {"push", "pull"} <= open_families:
        return None
    worst = 1.0
    for window in _windows(subject.program, WINDOW_OF_SHARES):
        sets = dict.fromkeys(FAMILIES, 0)
        for item in lines(window):
            if item.pattern in _FAMILY:
                sets[_FAMILY[item.pattern]] += item.sets
        low, high = sorted((sets["push"], sets["pull"]))
        if high:
            worst = max(worst, high / low if low else float("inf"))
    return worst


def _windows(program: Program, size: int) -> list[tuple[Week, ...]]:
    """Cut a program into windows of so many weeks; the last one goes back as far as it must to be whole."""
    weeks = program.weeks
    starts = {min(start, max(0, len(weeks) - size)) for start in range(0, len(weeks), size)}
    return [weeks[start : start + size] for start in sorted(starts)]


def _shares(weeks: tuple[Week, ...]) -> dict[str, float]:
    """Give the share of minutes of each family in some weeks."""
    minutes = dict.fromkeys(FAMILIES, 0.0)
    for item in lines(weeks):
        if item.pattern in _FAMILY:
            minutes[_FAMILY[item.pattern]] += item.minutes
    total = sum(minutes.values())
    return {family: each / total if total else 0.0 for family, each in minutes.items()}


def _distance(subject: Subject, weeks: tuple[Week, ...]) -> float:
    """Give the distance between what some weeks have and what they should have."""
    aim = dict.fromkeys(FAMILIES, 0.0)
    sessions = [session for week in weeks for session in week.sessions]
    themes = [drills for session in sessions if (drills := _theme_families(subject, session))]
    for families in themes:
        for family in families:
            aim[family] += FILM_SHARE / len(themes) / len(families)
    neutral = sorted({_FAMILY.get(each.pattern, "") for each in trainable(subject)} & set(NEUTRAL))
    rest = 1 - sum(aim.values())
    for family in neutral:
        aim[family] += rest / len(neutral)
    had = _shares(weeks)
    return sum(abs(had[family] - aim[family]) for family in FAMILIES) / 2


def _theme_families(subject: Subject, session: Session) -> list[str]:
    """Give the families of the open drills of a session's theme, one for each drill."""
    theme = subject.film_plan.theme(session.slot.rsplit("-", 1)[0])
    exercises = [subject.library.exercises[each] for each in theme.exercises]
    return [
        _FAMILY[each.pattern]
        for each in exercises
        if each.pattern in _FAMILY and is_open(each, subject.program.athlete)
    ]
