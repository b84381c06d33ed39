"""`montagefit exercises` and `montagefit exercise ID`: the library, and one exercise in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from montagefit.cli import words
from montagefit.cli.options import (
    complete_exercise,
    complete_film,
    complete_words,
    examples,
    json_option,
    kit_option,
    merged,
    pack_option,
)
from montagefit.cli.pages import heading, labelled, paragraph, print_json, table, title
from montagefit.model.vocabulary import AT_HAND, BodyArea, Equipment, Level, Pattern
from montagefit.science.contraindications import blocking

if TYPE_CHECKING:
    from pathlib import Path

    from montagefit.model.exercise import Exercise, Rung


_EXERCISES_EPILOG = examples(
    "montagefit exercises --film rocky-1",
    "montagefit exercises --kit none --spare knee,low-back",
    "montagefit exercises --pattern core --level novice",
    "montagefit exercises --json",
)
_EXERCISE_EPILOG = examples("montagefit exercise push-up", "montagefit exercise one arm push up")


class Filters(TypedDict):
    """The options of `exercises`; None lets everything pass."""

    film: str | None
    kit: tuple[Equipment, ...] | None
    pattern: Pattern | None
    level: Level | None
    spare: tuple[BodyArea, ...] | None
    sort: str
    as_json: bool
    packs: tuple[Path, ...]


@click.command("exercises", epilog=_EXERCISES_EPILOG, short_help="List the exercises, all or those that fit.")
@click.option("--film", metavar="FILM", shell_complete=complete_film, help="Only the film's own exercises.")
@kit_option("Only what can be done with this kit: none, home, gym, full or items; repeatable.")
@click.option(
    "--pattern",
    metavar="PATTERN",
    type=words.word_of(Pattern, "a movement pattern"),
    shell_complete=complete_words(Pattern),
    help=f"Only one movement pattern: {', '.join(Pattern)}.",
)
@click.option(
    "--level",
    metavar="LEVEL",
    type=words.word_of(Level, "a level"),
    shell_complete=complete_words(Level),
    help="Only what is open to this level: novice, intermediate, advanced.",
)
@click.option(
    "--spare",
    metavar="AREA",
    multiple=True,
    type=words.words_of(BodyArea, "a body area"),
    callback=merged,
    shell_complete=complete_words(BodyArea),
    help=f"Only what goes easy on these: {', '.join(BodyArea)}; repeatable.",
)
@click.option(
    "--sort",
    type=click.Choice(["id", "pattern", "name"]),
    default="id",
    show_default=True,
    help="Order of the list.",
)
@json_option
@pack_option
def exercises_command(**filters: Unpack[Filters]) -> None:
    """List the exercises, all or those that fit; with filters, the rungs that pass all of them are counted."""
    from montagefit.cli.library import open_library

    library = open_library(filters["packs"])
    film, pattern = filters["film"], filters["pattern"]
    own = library.exercises if film is None else library.find_film_plan(film).exercises
    fitting = {
        each.id: [rung for rung in each.rungs if _fits(each, rung, filters)]
        for each in library.exercises.values()
        if each.id in own and pattern in {None, each.pattern}
    }
    exercises = [library.exercises[exercise_id] for exercise_id, rungs in fitting.items() if rungs]
    exercises.sort(key=lambda each: {"id": each.id, "pattern": each.pattern.value, "name": each.name}[filters["sort"]])
    if filters["as_json"]:
        print_json([_row(each, fitting[each.id]) for each in exercises])
        return
    if not exercises:
        click.echo("No exercise passes all of these; leave one of them out.", err=True)
        return
    rows = [
        (each.id, each.pattern.value, f"{len(fitting[each.id])}/{len(each.rungs)}", each.name) for each in exercises
    ]
    table(("ID", "PATTERN", "RUNGS", "NAME"), rows)


@click.command("exercise", epilog=_EXERCISE_EPILOG, short_help="Show one exercise: rungs, kit, cues, scenes.")
@click.argument("name", metavar="ID", nargs=-1, required=True, shell_complete=complete_exercise)
@json_option
@pack_option
def exercise_command(*, name: tuple[str, ...], as_json: bool, packs: tuple[Path, ...]) -> None:
    """Show one exercise: rungs, kit, cues, what it spares, where it is on screen."""
    from montagefit.cli.library import open_library

    exercise = open_library(packs).find_exercise(" ".join(name))
    if as_json:
        content = exercise.model_dump(mode="json")
        content["spares"] = {rung.id: [area.value for area in _spared(exercise, rung)] for rung in exercise.rungs}
        print_json(content)
    else:
        _print_page(exercise)


def _fits(exercise: Exercise, rung: Rung, filters: Filters) -> bool:
    """Tell whether a rung passes the filters."""
    from montagefit.model.exercise import kit_for

    level = filters["level"]
    return (
        (filters["kit"] is None or kit_for(rung, frozenset(filters["kit"])) is not None)
        and (level is None or rung.level.rank <= level.rank)
        and not _blocked(exercise, rung, filters["spare"] or ())
    )


def _blocked(exercise: Exercise, rung: Rung, spare: tuple[BodyArea, ...]) -> str | None:
    """Give why a rung is out for somebody who spares these areas."""
    return blocking(spare, (), exercise.stresses_of(rung), exercise.loads_of(rung), rung.gentle_on)


def _spared(exercise: Exercise, rung: Rung) -> list[BodyArea]:
    """Give the areas that may be spared while doing this rung."""
    return [area for area in BodyArea if not _blocked(exercise, rung, (area,))]


def _row(exercise: Exercise, fitting: list[Rung]) -> dict[str, Any]:
    """Give one exercise for scripts."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "pattern": exercise.pattern.value,
        "roles": [role.value for role in exercise.roles],
        "films": list(dict.fromkeys(scene.film_plan for scene in exercise.scenes)),
        "rungs": [rung.id for rung in fitting],
        "rungs_in_all": len(exercise.rungs),
        "primary": [muscle.value for muscle in exercise.primary],
        "secondary": [muscle.value for muscle in exercise.secondary],
    }


def _print_page(exercise: Exercise) -> None:
    """Print all of one exercise."""
    title(f"{exercise.name} ({exercise.id})")
    paragraph(exercise.summary)
    click.echo()
    muscles = [muscle.value for muscle in exercise.primary]
    helpers = [muscle.value for muscle in exercise.secondary]
    labelled(
        (
            ("Pattern", exercise.pattern.value),
            ("Trains", ", ".join(muscles) + (f"; also {', '.join(helpers)}" if helpers else "")),
            ("Loads", ", ".join(area.value for area in exercise.loads) or "no area in particular"),
            ("Home test", exercise.test.value if exercise.test else ""),
            ("Also called", ", ".join(exercise.aliases)),
            ("Instead", ", ".join(exercise.substitutes)),
        )
    )
    heading("The ladder, easiest first")
    for number, rung in enumerate(exercise.rungs, start=1):
        marks = [rung.level.value] if rung.level is not Level.NOVICE else []
        marks += ["on screen"] if rung.on_screen else []
        paragraph(f"{number}. {rung.name}" + (f" ({', '.join(marks)})" if marks else ""), rest="   ")
        paragraph(rung.how, "   ")
        labelled(
            (
                ("dose", dose_of(rung)),
                ("kit", _kit(rung)),
                ("spares", ", ".join(area.value for area in _spared(exercise, rung)) or "nothing"),
                ("first", _gate(rung)),
            ),
            "   ",
        )
    heading("Keep in mind")
    for cue in exercise.cues:
        paragraph(cue, "  - ", "    ")
    for mistake in exercise.mistakes:
        paragraph(f"Not: {mistake}", "  - ", "    ")
    paragraph(exercise.stop_if, "  - ", "    ")
    if exercise.scenes:
        heading("On screen")
        for scene in exercise.scenes:
            paragraph(f"{scene.film_plan}: {scene.shown}", "  ", "    ")
            if scene.adapted:
                paragraph(f"In your plan: {scene.adapted}", "    ")
    heading("Sources")
    for source in exercise.sources:
        paragraph(source, "  ")


def dose_of(rung: Rung) -> str:
    """Give a rung's dose from the first exposure to the most, for example `3-5 x 8-12 each side, rest 60 s`."""
    from montagefit.renderers.wording import seconds_text

    amounts = []
    if rung.reps:
        amounts.append(_span(rung.reps))
    if rung.work_seconds:
        first, most = rung.work_seconds
        amounts.append(seconds_text(first) if first == most else f"{seconds_text(first)} to {seconds_text(most)}")
    if rung.distance_m:
        amounts.append(f"{_span(rung.distance_m)} m")
    if rung.load_percent:
        amounts.append(f"with {_span(rung.load_percent)} % of body weight")
    side = " each side" if rung.per_side else ""
    rest = f", rest {seconds_text(rung.rest_seconds[0])}" if rung.rest_seconds[0] and rung.sets[1] > 1 else ""
    return f"{_span(rung.sets)} x {' '.join(amounts)}{side}{rest}; RPE {_span(rung.rpe)}"


def _span(ends: tuple[int, int]) -> str:
    """Write a span, or one number."""
    return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}-{ends[1]}"


def _kit(rung: Rung) -> str:
    """Give the alternatives of kit; what every home has is told too, as a place to do it."""
    from montagefit.renderers.wording import kit_text

    alternatives = " or ".join(kit_text(items) for items in rung.needs)
    at_hand = all(item in AT_HAND for items in rung.needs for item in items)
    return f"{alternatives} (at hand)" if alternatives and at_hand else alternatives or "none"


def _gate(rung: Rung) -> str:
    """Say what has to come before a rung."""
    conditions = [f"{test.value} {result}" for test, result in rung.gate.items()]
    if rung.novice_from_week > 1:
        conditions.append(f"for novices from week {rung.novice_from_week}")
    return ", ".join(conditions)
