"""Print our doses beside those of science.md section 9: `python tests/benchmarks/report_worked_example.py [film]`.

Week 8 of a program is its light last week, so its stated sets, minutes and load are halved as section 9 asks, and the
loudest week, the seventh, is held against the stated week 8 as it stands.
"""

import sys
from dataclasses import dataclass

from adults import START
from metric_subject import main_items
from worked_doses import DOSES, EXAMPLES, FRAMES, LIGHT, Row, Span, Stated

from montagefit.loader.library_folders import load_library
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import Item, Program, Week
from montagefit.model.vocabulary import DoseKind, Muscle
from montagefit.planner.plan import plan
from montagefit.science import load, strength

_COLUMNS = ((1, 1), (7, 8), (8, 8))
"""Week of ours and week of section 9 that it is held against."""

_LOOSE = 0.10
"""Share by which load, minutes and monotony may miss before it is called a difference."""


@dataclass(frozen=True)
class Cell:
    """Ours in words, and how it differs."""

    ours: str
    differs: str


def dose_words(item: Item) -> str:
    """Say a dose in a few letters."""
    if item.event is not None:
        return f"{item.event} {item.rung} {item.minutes:g} min @{item.rpe}"
    amount = item.reps or item.work_seconds or item.distance_m or 0
    unit = "" if item.reps else " s" if item.work_seconds else " m"
    side = "/side" if item.per_side else ""
    load_words = f" {item.load_percent} %" if item.load_percent else ""
    rest = f" / {item.rest_seconds}" if item.rest_seconds else ""
    return f"{item.rung} {item.sets} x {amount}{unit}{side}{rest}{load_words} @{item.rpe}"


def compare(row: Row, stated: Stated, week: Week, film_plan: FilmPlan, *, light: bool) -> Cell:
    """Hold one item of a week against what is stated."""
    found = [item for session in week.sessions for item in main_items(session) if item.exercise in row.exercises]
    if not found:
        inside = any(each in film_plan.exercises for each in row.exercises)
        return Cell("-", "none" if inside else "not a drill of this film")
    words = "; ".join(dose_words(item) for item in found)
    trained = [item for item in found if item.event is None]
    differs = []
    if stated.exposures is not None:
        days = sum(any(item in main_items(session) for item in found) for session in week.sessions)
        differs.append(outside("days", days, stated.exposures))
    if stated.sets is not None and trained:
        span = (max(1, int(stated.sets[0] * LIGHT[0])), -(-stated.sets[1] * LIGHT[1] // 1)) if light else stated.sets
        differs.append(outside("sets", max(item.sets for item in trained), span))
    if stated.amount is not None and trained:
        span, amounts = stated.amount, [_amount(item) for item in trained]
        if light and stated.sets is None:
            span = (span[0] * LIGHT[0], span[1] * LIGHT[1])
        nearest = min(amounts, key=lambda each: max(0.0, span[0] - each, each - span[1]))
        differs.append(outside("each", nearest, span))
    return Cell(words, ", ".join(each for each in differs if each))


def outside(name: str, value: float, span: Span) -> str:
    """Say how far a number is outside its span, nothing inside."""
    if value < span[0]:
        return f"{name} {value:g} < {span[0]:g}"
    return f"{name} {value:g} > {span[1]:g}" if value > span[1] else ""


def frame_numbers(week: Week) -> dict[str, float]:
    """Give the numbers of a week that section 9 states for all of it."""
    daily = [session.load_au for session in week.sessions]
    items = [item for session in week.sessions for item in main_items(session)]
    return {
        "load AU": round(week.load_au),
        "minutes": round(sum(session.minutes for session in week.sessions)),
        "monotony": round(load.monotony(daily + [0.0] * (load.DAYS_PER_WEEK - len(daily))), 2),
        "push sets": sum(_chest_sets(item) for item in items),
        "hard days": sum(session.hard for session in week.sessions),
        "rest days": load.DAYS_PER_WEEK - len({session.date for session in week.sessions}),
    }


def table(name: str, program: Program, film_plan: FilmPlan) -> str:
    """Give the table of one athlete."""
    lines = [f"{name}: {film_plan.title}, {program.athlete.level.value}, {len(program.weeks)} weeks"]
    for ours, stated_week in _COLUMNS:
        week = program.weeks[ours - 1]
        light = ours == stated_week != 1
        against = f"section 9 week {stated_week}" + (f" x {LIGHT[0]}-{LIGHT[1]}" if light else "")
        lines += ["", f"  our week {ours} ({week.kind.value}) against {against}"]
        for key, value in frame_numbers(week).items():
            low, high = FRAMES[key][name, stated_week]
            if light and key in {"load AU", "minutes", "push sets"}:
                low, high = low * LIGHT[0], high * LIGHT[1]
            slack = _LOOSE if key in {"load AU", "minutes", "monotony"} else 0.0
            span = f"{low:g}" if low == high else f"{low:g}-{high:g}"
            verdict = outside("", value, (low * (1 - slack), high * (1 + slack))).strip()
            lines.append(f"    {key:<24} {span:<42} {value:<8g} {verdict}")
        for row in DOSES:
            stated = row.stated[name, stated_week]
            cell = compare(row, stated, week, film_plan, light=light)
            differs = f"  << {cell.differs}" if cell.differs else ""
            lines.append(f"    {row.name:<24} {stated.words:<42} {cell.ours}{differs}")
    return "\n".join(lines)


def main(film: str) -> None:
    """Print the tables of all three."""
    library = load_library()
    film_plan = library.film_plans[film]
    for name, athlete in EXAMPLES.items():
        sys.stdout.write(table(name, plan(athlete, film_plan, library, START), film_plan) + "\n\n")


def _amount(item: Item) -> float:
    """Give repetitions, seconds or metres a set; the whole of a run, walk breaks included, in seconds."""
    if item.dose is DoseKind.CONTINUOUS:
        return item.sets * (item.work_seconds or 0) + (item.sets - 1) * item.rest_seconds
    return float(item.reps or item.work_seconds or item.distance_m or 0)


def _chest_sets(item: Item) -> float:
    """Give the fractional sets of an item for the chest."""
    if item.pattern not in strength.RESISTANCE_PATTERNS or item.event is not None:
        return 0.0
    if Muscle.CHEST in item.muscles.primary:
        return item.sets * strength.PRIMARY_SET
    return item.sets * strength.SECONDARY_SET if Muscle.CHEST in item.muscles.secondary else 0.0


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "rocky-1")
