"""What the sheet needs beside the sessions: drill cards, the film's page, benchmark, finale, safety sentences."""

from collections.abc import Iterable
from datetime import date

from montagefit.model.exercise import Exercise, Rung
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import (
    BeatSummary,
    BenchmarkSummary,
    Card,
    FilmSummary,
    FinaleSummary,
    Item,
    Ladder,
    LadderStep,
    Note,
    SceneRow,
    Week,
)
from montagefit.model.vocabulary import DoseKind, PartName, Role
from montagefit.planner.days import Happenings
from montagefit.planner.events import Event
from montagefit.planner.ladders import FilmDrill, Ladders, OpenLadder
from montagefit.planner.periods import WeekOutline
from montagefit.planner.words import join, lower_first, weekday

SAFETY = (
    (
        "This program is inspired by a film montage. A montage squeezes months into minutes, and some of its scenes "
        'are unsafe; the table "on screen / in your plan" says what was replaced and why.'
    ),
    "It is general information made by software. Nobody has looked at you; it is not medical advice.",
    (
        "Stop and get help at once for chest pain or pressure, fainting, unusual breathlessness, a racing or stumbling "
        "heart, a sudden severe headache, or weakness on one side. Stop an exercise for sharp or growing joint pain."
    ),
    "Very dark urine together with severe muscle pain or swelling after training is an emergency: go to a hospital.",
    (
        "Pain of 0 to 3 out of 10 is fine. With 4 or 5 go on only if it is gone by the next morning. Above 5, stop and "
        "do less. This rule is not for the spine, the chest, or a joint after an accident."
    ),
    "Ill or feverish: rest. After more than two weeks away, start again at half of the last week you finished.",
    "Some numbers here are our own careful choices rather than findings of research. Your body has the last word.",
)
"""The sentences of science.md section 2.4, in our words."""


def film_summary(film_plan: FilmPlan, weeks: Iterable[WeekOutline], drills: dict[str, FilmDrill]) -> FilmSummary:
    """Give the film's page: beats with their weeks, and the table `on screen / in your plan`."""
    weeks_of: dict[str, list[int]] = {}
    for week in weeks:
        for beat in week.beats:
            weeks_of.setdefault(beat.id, []).append(week.number)
    rows = [
        SceneRow(on_screen=each.on_screen, in_your_plan=each.in_your_plan, why=each.why, replaced=True)
        for each in film_plan.replaced
    ]
    rows += [_scene_row(drill, film_plan.id) for drill in drills.values()]
    return FilmSummary(
        id=film_plan.id,
        title=film_plan.title,
        film=film_plan.film,
        year=film_plan.year,
        tone=film_plan.tone,
        look=film_plan.look,
        promise=film_plan.promise,
        about=film_plan.about,
        signature=film_plan.signature,
        exercises=film_plan.exercises,
        beats=tuple(
            BeatSummary(
                id=beat.id, title=beat.title, line=beat.line, coach=beat.coach, weeks=tuple(weeks_of.get(beat.id, ()))
            )
            for beat in film_plan.beats
        ),
        scenes=tuple(rows),
    )


def _scene_row(drill: FilmDrill, film_plan_id: str) -> SceneRow:
    """Say what became of one drill."""
    scene = next(each for each in drill.asked.scenes if each.film_plan == film_plan_id)
    if drill.ladder is None:
        return SceneRow(on_screen=scene.shown, in_your_plan="Left out; nothing fits in its place.", why="")
    if not drill.exact:
        return SceneRow(on_screen=scene.shown, in_your_plan=f"{drill.ladder.exercise.name}, in its place.", why="")
    first = drill.ladder.rungs[drill.ladder.placed].rung.name
    return SceneRow(
        on_screen=scene.shown, in_your_plan=f'{drill.asked.name}, from "{lower_first(first)}" up.', why=scene.adapted
    )


def gentle_test_note(why: str) -> Note:
    """Say that the test is an easier one, because the film's own would be refused in the last week."""
    return Note(
        asked="the film's test at your level",
        given="an easier test",
        reason=f"The same test again in the last week would be too much by then: {why}.",
    )


def benchmark_summary(film_plan: FilmPlan, happenings: Happenings) -> BenchmarkSummary:
    """Give the test of the first and the last week, as this athlete does it."""
    test = film_plan.benchmark
    return BenchmarkSummary(
        exercise=test.exercise,
        dates=tuple(happenings.benchmark_dates),
        title=test.title,
        text=happenings.benchmark.text if happenings.benchmark is not None else "",
        record=test.record,
    )


def absent_notes(weeks: Iterable[Week], drills: dict[str, FilmDrill]) -> list[Note]:
    """Say which drills of the film could be trained and found no room."""
    held = {item.exercise for week in weeks for session in week.sessions for item in session.items()}
    absent = [
        drill.asked.name
        for drill in drills.values()
        if drill.ladder is not None and drill.ladder.exercise.id not in held
    ]
    if not absent:
        return []
    return [
        Note(
            asked=join(lower_first(name) for name in absent),
            given="the film's other drills",
            reason="The sessions are full; more minutes or another day bring them in.",
        )
    ]


def rest_notes(empty_days: dict[str, str]) -> list[Note]:
    """Say which training days became rest days in some week."""
    return [
        Note(
            asked=f"training on every {day}",
            given="a rest day now and then",
            reason=f"On some of them nothing was left to train: {why}.",
        )
        for day, why in empty_days.items()
    ]


def resting_notes(resting: dict[date, str]) -> list[Note]:
    """Say which days of the last week became rest days."""
    return [
        Note(asked=f"training on {weekday(day)} of the last week", given="a rest day", reason=why)
        for day, why in resting.items()
    ]


def finale_summary(film_plan: FilmPlan, events: Iterable[Event]) -> FinaleSummary:
    """Give the last day as the sheet tells it."""
    finale = film_plan.finale
    return FinaleSummary(
        title=finale.title,
        place_prompt=finale.place_prompt,
        text=finale.text,
        parts=tuple(event.text for event in events),
    )


def cards(weeks: Iterable[Week], ladders: Ladders, film_plan: FilmPlan) -> tuple[Card, ...]:
    """Give a card for every exercise of the program: film drills first, then the others, in order of appearance."""
    found: dict[str, list[tuple[PartName, Item]]] = {}
    for week in weeks:
        for session in week.sessions:
            for part in session.parts:
                for item in part.items:
                    found.setdefault(item.exercise, []).append((part.name, item))
    made = [
        _card(ladder, [item for _, item in uses], all(name is not PartName.MAIN for name, _ in uses), film_plan)
        for exercise_id, uses in found.items()
        if (ladder := ladders.open(exercise_id)) is not None
    ]
    return tuple(sorted(made, key=lambda card: (card.warm_up, not card.film)))


def _card(ladder: OpenLadder, items: list[Item], warm_up: bool, film_plan: FilmPlan) -> Card:  # noqa: FBT001 - a plain fact
    """Make one card."""
    exercise = ladder.exercise
    # All rungs, as a week that is over may hold one that has closed since.
    numbers = {rung.id: number for number, rung in enumerate(exercise.rungs)}
    first = exercise.rungs[numbers[items[0].rung]]
    reached = max(items, key=lambda item: numbers[item.rung]).rung
    form = next((each for each in film_plan.partner_forms if each.exercise == exercise.id), None)
    open_ids = {each.rung.id for each in ladder.rungs}
    return Card(
        exercise=exercise.id,
        name=exercise.name,
        summary=exercise.summary,
        how=first.how,
        cues=exercise.cues,
        mistakes=exercise.mistakes,
        stop_if=exercise.stop_if,
        film=exercise.id in film_plan.exercises,
        warm_up=warm_up or (Role.FILM not in exercise.roles and Role.SUPPORT not in exercise.roles),
        ladder=Ladder(
            steps=tuple(_step(exercise, rung, is_open=rung.id in open_ids) for rung in exercise.rungs),
            placed=ladder.rungs[ladder.placed].rung.id,
            reached=reached,
        ),
        scene=_scene(exercise, film_plan),
        together=form.together if form is not None else "",
        alone=form.alone if form is not None else "",
        sources=exercise.sources,
        evidence=exercise.evidence,
    )


def _step(exercise: Exercise, rung: Rung, *, is_open: bool) -> LadderStep:
    """Give one rung as the card shows it."""
    return LadderStep(
        id=rung.id,
        name=rung.name,
        open=is_open,
        test=exercise.test if rung.is_test else None,
        most_sets=None if exercise.dose is DoseKind.CONTINUOUS else rung.sets[1],
    )


def _scene(exercise: Exercise, film_plan: FilmPlan) -> str:
    """Say what is on screen, nothing for support."""
    return next((each.shown for each in exercise.scenes if each.film_plan == film_plan.id), "")
