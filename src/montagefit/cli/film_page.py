"""One film plan as a page worth reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from montagefit.cli.film_facts import kit_on_screen, kit_words, scenes_of, weeks_in_words
from montagefit.cli.pages import heading, labelled, paragraph, title
from montagefit.model.vocabulary import Level

if TYPE_CHECKING:
    from montagefit.model.film_plan import FilmPlan
    from montagefit.model.library import Library


def print_film_page(plan: FilmPlan, library: Library) -> None:
    """Print all of one film plan."""
    name = plan.film if plan.film == plan.title else f"{plan.title}, after {plan.film}"
    title(f"{name} ({plan.year})")
    paragraph(plan.promise)
    click.echo()
    paragraph(plan.about)
    click.echo()
    labelled(
        (
            ("Weeks", weeks_in_words(plan)),
            ("Suits", plan.suits),
            ("Asks", plan.asks),
            ("Kit", f"none needed; on screen: {kit_words(kit_on_screen(plan, library))}"),
            ("Trains", ", ".join(f"{kind} {percent} %" for kind, percent in plan.emphasis.items())),
            ("Tone", plan.tone.value),
            ("Signature", _named(plan.signature, library)),
            ("Also called", ", ".join(plan.aliases)),
        )
    )
    heading("The beats")
    for number, beat in enumerate(plan.beats, start=1):
        paragraph(f"{number}. {beat.title}: {beat.line}", rest="   ")
        paragraph(f"Features {', '.join(beat.featured)}; load {beat.load} % of the peak.", "   ")
    heading("On screen / in your plan")
    for exercise, scene in scenes_of(plan, library):
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
    _print_extras(plan, library)
    heading("Sources")
    for source in plan.sources:
        paragraph(source, "  ")
    click.echo()
    paragraph(f"Next: montagefit plan {plan.id}")


def _named(exercise_id: str, library: Library) -> str:
    """Give an exercise's name and id."""
    exercise = library.exercises.get(exercise_id)
    return f"{exercise.name} ({exercise.id})" if exercise else exercise_id


def _print_extras(plan: FilmPlan, library: Library) -> None:
    """Print what only some plans have: attempts, reveals, partner forms, ratings."""
    if plan.attempts:
        heading("Attempts that are meant to fail")
        for attempt in plan.attempts:
            paragraph(f"After {attempt.after} % of the weeks: {attempt.text}", "  ", "    ")
    if plan.reveals:
        heading("What a drill was for, told when its time has come")
        for reveal in plan.reveals:
            paragraph(f"{_named(reveal.exercise, library)}, after {reveal.after} % of the weeks", "  ", "    ")
    if plan.partner_forms:
        heading("Together and alone")
        for form in plan.partner_forms:
            paragraph(_named(form.exercise, library), "  ")
            labelled((("together", form.together), ("alone", form.alone)), "    ")
    if plan.ratings is not None:
        heading("What it asks and gives, 0 to 5; our judgement")
        labelled(((name, str(value)) for name, value in plan.ratings.model_dump().items()), "  ")
