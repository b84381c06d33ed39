"""`montagefit films` and `montagefit film FILM`: the film plans, and one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from montagefit.cli import words
from montagefit.cli.film_facts import kit_on_screen, kit_words, scenes_of, weeks
from montagefit.cli.film_page import print_film_page
from montagefit.cli.options import (
    complete_words,
    examples,
    film_argument,
    film_name,
    json_option,
    kit_option,
    pack_option,
)
from montagefit.cli.pages import heading, labelled, paragraph, print_json, table
from montagefit.model.vocabulary import Equipment, Level, Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library


_ORDERS: dict[str, Callable[[FilmPlan], tuple[int, str]]] = {
    "id": lambda plan: (0, plan.id),
    "year": lambda plan: (plan.year, plan.id),
    "weeks": lambda plan: (plan.days or plan.weeks * 7, plan.id),
}


_FILMS_EPILOG = examples(
    "montagefit films",
    "montagefit films --kit none --weeks 6",
    "montagefit films --tone comic --sort year",
    "montagefit films --json",
)
_FILM_EPILOG = examples("montagefit film rocky-4", 'montagefit film "Rocky IV"', "montagefit film drago --json")


class Filters(TypedDict):
    """The options of `films`; None lets everything pass."""

    tone: Tone | None
    kit: tuple[Equipment, ...] | None
    weeks: int | None
    sort: str
    as_json: bool
    packs: tuple[Path, ...]


@click.command("films", epilog=_FILMS_EPILOG, short_help="List the film plans, all or those that fit.")
@click.option(
    "--tone",
    metavar="TONE",
    type=words.word_of(Tone, "a tone"),
    shell_complete=complete_words(Tone),
    help=f"Only one voice: {', '.join(Tone)}.",
)
@kit_option("Only plans whose every scene can be done with this kit: none, home, gym, full or items; repeatable.")
@click.option("--weeks", metavar="N", type=click.IntRange(1, 52), help="Only plans of so many weeks at most.")
@click.option(
    "--sort",
    type=click.Choice(list(_ORDERS)),
    default="id",
    show_default=True,
    help="Order of the list.",
)
@json_option
@pack_option
def films_command(**filters: Unpack[Filters]) -> None:
    """List the film plans: id, film, year, weeks, signature exercise, finale, kit."""
    from montagefit.cli.library import open_library

    library = open_library(filters["packs"])
    plans = [plan for plan in library.film_plans.values() if _fits(plan, library, filters)]
    plans.sort(key=_ORDERS[filters["sort"]])
    if filters["as_json"]:
        print_json([_row(plan, library) for plan in plans])
        return
    if not plans:
        click.echo("No film plan passes all of these; leave one of them out.", err=True)
        return
    rows = [
        (plan.id, plan.film, str(plan.year), weeks(plan), library.exercises[plan.signature].name, plan.finale.title)
        for plan in plans
    ]
    table(("ID", "FILM", "YEAR", "WEEKS", "SIGNATURE", "FINALE"), rows)
    heading("Kit on screen (every plan also works with none)")
    labelled((plan.id, kit_words(kit_on_screen(plan, library))) for plan in plans)
    click.echo()
    paragraph("Next: montagefit film ID shows one of them, montagefit plan ID makes your program.")


@click.command("film", epilog=_FILM_EPILOG, short_help="Show one film plan: beats, exercises, test, finale.")
@film_argument
@json_option
@pack_option
def film_command(*, film: tuple[str, ...], as_json: bool, packs: tuple[Path, ...]) -> None:
    """Show one film plan: beats, exercises, benchmark, finale, "on screen / in your plan"."""
    from montagefit.cli.library import open_library

    library = open_library(packs)
    plan = library.find_film_plan(film_name(film))
    if as_json:
        print_json(_document(plan, library))
    else:
        print_film_page(plan, library)


def _fits(plan: FilmPlan, library: Library, filters: Filters) -> bool:
    """Tell whether a film plan passes all filters."""
    kit = filters["kit"]
    return (
        filters["tone"] in {None, plan.tone}
        and (filters["weeks"] is None or plan.weeks <= filters["weeks"])
        and (kit is None or set(kit_on_screen(plan, library)) <= set(kit))
    )


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
        for each, scene in scenes_of(plan, library)
    ]
    return {
        **content,
        "novice_weeks": plan.weeks_for(Level.NOVICE),
        "kit": _row(plan, library)["kit"],
        "scenes": scenes,
    }
