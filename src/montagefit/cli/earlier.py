"""`--from`: an earlier program document; what it says of the athlete stands in for flags that are not given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from montagefit.model.vocabulary import HomeTest, Weekday

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import click

    from montagefit.model.program import Program

_META = "montagefit.earlier"


def use_earlier(ctx: click.Context, _param: click.Parameter, path: Path | None) -> Path | None:
    """Read the earlier program before the other options, so that its athlete becomes their default.

    Raises DataError or RequestError when the file holds no program.
    """
    if path is None or ctx.resilient_parsing:
        return path
    from montagefit.cli.documents import read_program

    program = read_program(path)
    ctx.meta[_META] = program
    many = {param.name for param in ctx.command.params if getattr(param, "multiple", False)}
    said = {key: [value] if key in many else value for key, value in _said(program)}
    ctx.default_map = {**said, **(ctx.default_map or {})}
    return path


def earlier_program(ctx: click.Context) -> Program | None:
    """Give the earlier program, None when there is none."""
    found: Program | None = ctx.meta.get(_META)
    return found


def _said(program: Program) -> Iterator[tuple[str, str | bool]]:
    """Give what the document says, as one would type it."""
    athlete = program.athlete
    yield "start", program.start.isoformat()
    yield "level", athlete.level.value
    yield "days", ",".join(athlete.weekdays)
    yield "minutes", ",".join(f"{day}={minutes}" for day, minutes in athlete.minutes.items())
    yield "kit", ",".join(athlete.kit) or "none"
    for key, words in (
        ("spare", athlete.spare),
        ("condition", athlete.conditions),
        ("exclude", athlete.exclude),
        ("test", tuple(_test(test, result) for test, result in athlete.tests.items())),
    ):
        if words:
            yield key, ",".join(words)
    if athlete.cleared:
        yield "cleared", True
    for key, value in (
        ("age", athlete.age),
        ("weight", f"{athlete.weight_kg:g}kg" if athlete.weight_kg is not None else None),
        ("height", f"{athlete.height_cm:g}cm" if athlete.height_cm is not None else None),
        ("reason", athlete.reason),
        ("weeks", athlete.asked_weeks),
        ("finale", athlete.asked_finale),
    ):
        if value is not None:
            yield key, str(value)
    yield "units", athlete.units.value
    if athlete.series not in {"", program.start.isoformat()}:
        yield "series", athlete.series
    names = list(Weekday)
    times = {
        names[each.start.weekday()].value: f"{each.start:%H:%M}"
        for each in program.sessions()
        if each.start is not None
    }
    if times and athlete.timezone:
        yield "at", ",".join(f"{day}={clock}" for day, clock in times.items())
        yield "timezone", athlete.timezone
        yield "reminder", str(athlete.reminder)


def _test(test: HomeTest, result: int) -> str:
    """Write a test result as one types it."""
    if not test.in_seconds:
        return f"{test}={result}"
    return f"{test}={result}s" if test is HomeTest.PLANK else f"{test}={result // 60}:{result % 60:02d}"
