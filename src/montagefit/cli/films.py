"""`montagefit films` and `montagefit film FILM`: the film plans, and one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from montagefit.cli.options import film_argument, film_name, json_option, pack_option
from montagefit.cli.pages import heading, labelled, paragraph, print_json, table, title
from montagefit.model.vocabulary import AT_HAND, Equipment, Level

if TYPE_CHECKING:
    from pathlib import Path

    from montagefit.model.exercise import Exercise, Scene
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library


@click.command("films", short_help="List the film plans.")
@json_option
@pack_option
def films_command(*, as_json: bool, packs: tuple[Path, ...]) -> None:
    """List the film plans: id, film, year, weeks, signature exercise, finale, kit."""
    from montagefit.loader.library_folders import load_library

    library = load_library(packs)
    plans = list(library.film_plans.values())
    if as_json:
        print_json([_row(plan, library) for plan in plans])
        return
    rows = [
        (plan.id, plan.film, str(plan.year), _weeks(plan), library.exercises[plan.signature].name, plan.finale.title)
        for plan in plans
    ]
    table(("ID", "FILM", "YEAR", "WEEKS", "SIGNATURE", "FINALE"), rows)
    heading("Kit on screen (every plan also works with none)")
    labelled((plan.id, _kit_words(kit_on_screen(plan, library))) for plan in plans)
    click.echo()
    paragraph("Next: montagefit film ID shows one of them, montagefit plan ID makes your program.")


@click.command("film", short_help="Show one film plan: beats, exercises, test, finale.")
@film_argument
@json_option
@pack_option
def film_command(*, film: tuple[str, ...], as_json: bool, packs: tuple[Path, ...]) -> None:
    """Show one film plan: beats, exercises, benchmark, finale, "on screen / in your plan"."""
    from montagefit.loader.library_folders import load_library

    library = load_library(packs)
    plan = library.find_film_plan(film_name(film))
    if as_json:
        print_json(_document(plan, library))
    else:
        _print_page(plan, library)


def kit_on_screen(plan: FilmPlan, library: Library) -> tuple[Equipment, ...]:
    """Give the kit one would need for the scenes as they are shown: the film's first choice of every drill."""
    needed: set[Equipment] = set()
    for exercise_id in plan.exercises:
        for rung in library.exercises[exercise_id].rungs:
            if rung.on_screen and rung.needs:
                needed.update(rung.needs[0])
    return tuple(item for item in Equipment if item in needed and item not in AT_HAND)


def _row(plan: FilmPlan, library: Library) -> dict[str, Any]:
    """Give one film plan for scripts."""
    return {
        "id": plan.id,
        "title": plan.title,
        "film": plan.film,
        "year": plan.year,
        "weeks": plan.weeks,
        "novice_weeks": plan.weeks_for(Level.NOVICE),
        "days": plan.days,
        "signature": plan.signature,
        "finale": plan.finale.title,
        "kit": [item.value for item in kit_on_screen(plan, library)],
    }


def _document(plan: FilmPlan, library: Library) -> dict[str, Any]:
    """Give all of one film plan for scripts."""
    content = plan.model_dump(mode="json")
    scenes = [
        {"exercise": each.id, "name": each.name, **scene.model_dump(mode="json", exclude={"film_plan"})}
        for each, scene in _scenes(plan, library)
    ]
    return {
        **content,
        "novice_weeks": plan.weeks_for(Level.NOVICE),
        "kit": _row(plan, library)["kit"],
        "scenes": scenes,
    }


def _scenes(plan: FilmPlan, library: Library) -> list[tuple[Exercise, Scene]]:
    """Give the film's exercises with their scenes, in the plan's order."""
    exercises = [library.exercises[exercise_id] for exercise_id in plan.exercises]
    return [(each, scene) for each in exercises for scene in each.scenes if scene.film_plan == plan.id]


def _print_page(plan: FilmPlan, library: Library) -> None:
    """Print all of one film plan."""
    name = plan.film if plan.film == plan.title else f"{plan.title}, after {plan.film}"
    title(f"{name} ({plan.year})")
    paragraph(plan.promise)
    click.echo()
    paragraph(plan.about)
    click.echo()
    labelled(
        (
            ("Weeks", _weeks_in_words(plan)),
            ("Suits", plan.suits),
            ("Asks", plan.asks),
            ("Kit", f"none needed; on screen: {_kit_words(kit_on_screen(plan, library))}"),
            ("Trains", ", ".join(f"{kind} {percent} %" for kind, percent in plan.emphasis.items())),
            ("Signature", _named(plan.signature, library)),
            ("Also called", ", ".join(plan.aliases)),
        )
    )
    heading("The beats")
    for number, beat in enumerate(plan.beats, start=1):
        paragraph(f"{number}. {beat.title}: {beat.line}", rest="   ")
        paragraph(f"Features {', '.join(beat.featured)}; load {beat.load} % of the peak.", "   ")
    heading("On screen / in your plan")
    for exercise, scene in _scenes(plan, library):
        paragraph(f"{exercise.name} ({exercise.id})", "  ")
        adapted = scene.adapted or f"The same, from {exercise.rungs[0].name} up, one rung at a time."
        labelled((("on screen", scene.shown), ("your plan", adapted)), "    ")
    if plan.replaced:
        heading("Replaced, because it would hurt you")
        for each in plan.replaced:
            labelled((("on screen", each.on_screen), ("your plan", each.in_your_plan), ("why", each.why)), "  ")
            click.echo()
    heading(f"The test, first and last week: {plan.benchmark.title}")
    labelled(((level.value, plan.benchmark.of(level)) for level in Level), "  ")
    paragraph(f"Write down: {'; '.join(plan.benchmark.record)}.", "  ")
    heading(f"The finale: {plan.finale.title}")
    paragraph(plan.finale.text, "  ")
    for part in plan.finale.parts:
        paragraph(f"{_named(part.exercise, library)}", "  ")
        labelled(((level.value, part.of(level)) for level in Level), "    ")
    heading("Sources")
    for source in plan.sources:
        paragraph(source, "  ")
    click.echo()
    paragraph(f"Next: montagefit plan {plan.id}")


def _named(exercise_id: str, library: Library) -> str:
    """Give an exercise's name and id."""
    exercise = library.exercises.get(exercise_id)
    return f"{exercise.name} ({exercise.id})" if exercise else exercise_id


def _weeks(plan: FilmPlan) -> str:
    """Give the weeks for a column."""
    novice = plan.weeks_for(Level.NOVICE)
    return str(plan.weeks) if novice == plan.weeks else f"{plan.weeks}-{novice}"


def _weeks_in_words(plan: FilmPlan) -> str:
    """Give the weeks for a page."""
    novice = plan.weeks_for(Level.NOVICE)
    days = f" ({plan.days} days)" if plan.days else ""
    return f"{plan.weeks}{days}" + ("" if novice == plan.weeks else f", {novice} for novices")


def _kit_words(kit: tuple[Equipment, ...]) -> str:
    """Give kit as one reads it."""
    from montagefit.renderers.wording import kit_text

    return kit_text(kit) or "none"
