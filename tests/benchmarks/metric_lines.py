"""Metrics 11, 13 and 14: how lines come and go from week to week and from request to request, and what they say."""

from itertools import pairwise

from metric_ladders import is_open
from metric_statistics import jaccard, mean
from metric_subject import Subject, lines, main_items

from montagefit.model.program import Program


def variety(subject: Subject) -> float | None:
    """Metric 11: Jaccard similarity of the exercises of consecutive weeks within a beat, the mean; None without any."""
    weeks = subject.program.weeks
    same = [
        jaccard({item.exercise for item in lines([one])}, {item.exercise for item in lines([other])})
        for one, other in pairwise(weeks)
        if one.beat == other.beat
    ]
    return mean(same) if same else None


def new_lines(subject: Subject) -> float | None:
    """Metric 11: share of a week's main exercises that no earlier week had, the highest week; the first is left out."""
    known: set[str] = set()
    shares = []
    for week in subject.program.weeks:
        here = {item.exercise for item in lines([week])}
        shares.append(len(here - known) / len(here))
        known |= here
    return max(shares[1:], default=None)


def changed(before: Program, after: Program) -> float:
    """Give the share of lines that differ: 1 - shared / the larger number; a line is slot, exercise and rung."""
    one, other = _keys(before), _keys(after)
    return 1 - len(one & other) / max(len(one), len(other))


def changed_again(subject: Subject) -> float | None:
    """Metric 13, hard: lines changed when the same request is planned again."""
    return None if subject.again is None else changed(subject.program, subject.again)


def changed_by_a_minute(subject: Subject) -> float | None:
    """Metric 13: lines changed when every day has one minute more."""
    return None if subject.longer is None else changed(subject.program, subject.longer)


def changed_by_kit(subject: Subject) -> float | None:
    """Metric 13: lines changed when one item of kit is taken away, less the share of lines that used it.

    The item is the one that most lines use; None for programs without kit.
    """
    if subject.without is None or subject.taken_away is None:
        return None
    every = lines(subject.program.weeks)
    using = sum(subject.taken_away in item.kit for item in every) / len(every)
    return changed(subject.program, subject.without) - using


def same_bytes(subject: Subject) -> float | None:
    """Metric 14, hard: 1 when the same request gives the same document, byte by byte."""
    if subject.again is None:
        return None
    return float(subject.again.model_dump_json() == subject.program.model_dump_json())


def explained(subject: Subject) -> float:
    """Metric 14, hard: share of all lines, warm-up and cool-down too, that have a reason."""
    every = [item for session in subject.program.sessions() for item in session.items()]
    return sum(bool(item.reason.strip()) for item in every) / len(every)


def concessions(subject: Subject) -> float:
    """Metric 14, hard: share of the film's drills that the program does not have for which a note says so.

    Those are the drills whose own ladder has no open rung near the first step, and those that no session holds; 1
    where the program has them all.
    """
    asked = " ".join(note.asked for note in subject.program.notes).lower()
    closed = [each for each in subject.film_plan.exercises if not _has_rung(subject, each)]
    given_up = [subject.library.exercises[each].name for each in (*closed, *missing_drills(subject))]
    return mean([float(name.lower() in asked) for name in given_up]) if given_up else 1.0


def missing_drills(subject: Subject) -> tuple[str, ...]:
    """Give the film's drills that are open and yet in no session."""
    here = {item.exercise for item in lines(subject.program.weeks)}
    return tuple(each for each in subject.film_plan.exercises if each not in here and _has_rung(subject, each))


def _has_rung(subject: Subject, exercise_id: str) -> bool:
    """Tell whether a drill itself is open to the athlete."""
    return is_open(subject.library.exercises[exercise_id], subject.program.athlete)


def _keys(program: Program) -> set[tuple[int, str, str, str]]:
    """Give the lines of all main parts."""
    return {
        (week.number, session.slot, item.exercise, item.rung)
        for week in program.weeks
        for session in week.sessions
        for item in main_items(session)
    }
