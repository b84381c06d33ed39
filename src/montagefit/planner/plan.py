"""The planner's table of contents: an athlete, a film plan and the library become a program, step by step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from montagefit.audit.report import audit, errors
from montagefit.errors import NothingLeftError, UnsafeProgramError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.program import Note, Program, Week
from montagefit.planner.admit import admit
from montagefit.planner.case import Case
from montagefit.planner.dates import Timetable, timetable
from montagefit.planner.earlier import Earlier
from montagefit.planner.events import RefusedTestError
from montagefit.planner.ladders import Ladders, film_drills, require_balance
from montagefit.planner.misses import held, is_crescendo, spikes, steps_back
from montagefit.planner.periods import WeekOutline, outline
from montagefit.planner.remedies import smallest_change
from montagefit.planner.summaries import (
    SAFETY,
    absent_notes,
    benchmark_summary,
    cards,
    film_summary,
    finale_summary,
    gentle_test_note,
    rest_notes,
    resting_notes,
)
from montagefit.planner.unit_texts import in_units
from montagefit.planner.weeks import WeekMaker
from montagefit.science import periods


def plan(
    athlete: Athlete, film_plan: FilmPlan, library: Library, start: date, *, earlier: Earlier | None = None
) -> Program:
    """Make a program: a pure function of its arguments, the same output for the same input everywhere.

    With an `earlier` program, weeks that are over stay as they are, and sessions to come keep what is still right.

    Raises RequestError when the request cannot be met, with every reason and what would work, and UnsafeProgramError
    when the result would break a training limit (a bug: it is never handed out).
    """
    try:
        fresh = _make(athlete, film_plan, library, start, None)
        same_wish = earlier is None or fresh.athlete == earlier.program.athlete
        if earlier is None or (same_wish and fresh == earlier.program):
            return fresh
        return _make(athlete, film_plan, library, start, earlier)
    except NothingLeftError as error:
        works = smallest_change(athlete, lambda changed: _make(changed, film_plan, library, start, earlier))
        raise NothingLeftError([*error.reasons, works]) from error


def _make(athlete: Athlete, film_plan: FilmPlan, library: Library, start: date, earlier: Earlier | None) -> Program:
    """Make a program, one step after the other."""
    admission = admit(athlete, film_plan)
    notes: list[Note] = list(admission.notes)
    series = athlete.series or start.isoformat()
    facts = admission.facts.model_copy(update={"series": series})
    times = timetable(athlete, facts, film_plan, start, notes)
    ladders = Ladders(library, facts)
    require_balance(ladders, facts)
    drills = film_drills(film_plan, library, ladders, notes)
    case = Case(athlete, facts, film_plan, library, ladders, drills, times.start, earlier)
    outlines = outline(film_plan, len(times.weeks), asked_finale=times.asked_finale)
    try:
        weeks, maker = _weeks(case, outlines, times)
    except RefusedTestError as refused:
        notes.append(gentle_test_note(str(refused)))
        weeks, maker = _weeks(replace(case, gentle_test=True), outlines, times)
    happenings = maker.happenings
    program = Program(
        film_plan=film_summary(film_plan, outlines, drills),
        athlete=facts,
        start=times.start,
        finale=times.finale,
        benchmark=benchmark_summary(film_plan, happenings),
        notes=(
            *notes,
            *absent_notes(weeks, drills),
            *rest_notes(maker.empty_days),
            *resting_notes(maker.resting),
            *happenings.finale_notes,
        ),
        weeks=weeks,
        finale_day=finale_summary(film_plan, happenings.finale),
        cards=cards(weeks, ladders, film_plan),
        safety=SAFETY,
    )
    if found := errors(audit(program)):
        raise UnsafeProgramError([str(each) for each in found])
    return in_units(program)


def _weeks(case: Case, outlines: Sequence[WeekOutline], times: Timetable) -> tuple[tuple[Week, ...], WeekMaker]:
    """Make the weeks in order, and again where they are no crescendo, with the curve bent to what sessions hold."""
    best = made = _once(case, outlines, times)
    for _ in range(periods.PASSES - 1):
        if len(outlines) > periods.REMADE_WEEKS_AT_MOST or is_crescendo(best[0]):
            break
        case = replace(case, most=held(made[0], case.most))
        made = _once(case, outlines, times)
        best = min(best, made, key=lambda each: _rank(each[0], case))
    return best


def _rank(weeks: Sequence[Week], case: Case) -> tuple[int, bool, int]:
    """Rank the weeks of one pass: safe first, then a crescendo."""
    return spikes(weeks, case.facts.level), not is_crescendo(weeks), steps_back(weeks)


def _once(case: Case, outlines: Sequence[WeekOutline], times: Timetable) -> tuple[tuple[Week, ...], WeekMaker]:
    """Make the weeks in order, with the maker that remembers what became of test and finale."""
    maker = WeekMaker(case, outlines, times.weeks)
    return tuple(maker.make(week, days) for week, days in zip(outlines, times.weeks, strict=True)), maker
