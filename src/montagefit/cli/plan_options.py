"""The options of `plan`, in the order and under the headings of its help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from montagefit.cli import words
from montagefit.cli.earlier import use_earlier
from montagefit.cli.options import CommandT, SectionOption, complete_exercise, complete_words, kit_option, merged
from montagefit.cli.profiles import use_profile
from montagefit.cli.request import height, timezone, weight
from montagefit.model.vocabulary import (
    AT_HAND,
    KIT_PRESETS,
    BodyArea,
    Condition,
    Equipment,
    HomeTest,
    Level,
    Units,
    Weekday,
)
from montagefit.renderers.registry import RENDERERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

FORMATS = tuple(each.name for each in RENDERERS)
"""Formats of the files, in the order they are written."""

_PAPERS = ("a4", "letter")


def plan_options(command: CommandT) -> CommandT:
    """Give a command all options of `plan`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def plan_parameters(without: Iterable[str]) -> list[click.Parameter]:
    """Give the same options for another command, except those it has no use for."""
    holder = click.command()(plan_options(_no_command))
    return [param for param in holder.params if param.name not in set(without)]


def _no_command() -> None:
    """Hold options."""


def _option(
    section: str,
    name: str,
    metavar: str,
    parse: Any,  # noqa: ANN401 - whatever click takes for a type
    told: str,
    words: Iterable[str] = (),
    **rest: Any,  # noqa: ANN401 - click's own
) -> Callable[[Any], Any]:
    """Declare an option: its heading, its parser, its help, and the words that the shell may complete."""
    if words:
        rest["shell_complete"] = complete_words(words)
    return click.option(name, cls=SectionOption, section=section, metavar=metavar, type=parse, help=told, **rest)


def _flag(section: str, name: str, told: str) -> Callable[[Any], Any]:
    """Declare an option that takes no value."""
    return click.option(name, cls=SectionOption, section=section, is_flag=True, help=told)


def _days(
    _context: click.Context, _param: click.Parameter, found: Iterable[Sequence[Weekday]]
) -> Sequence[Weekday] | None:
    """Join the days of several lists, in the order of the week; None if there are none."""
    given = {day for days in found for day in days}
    return tuple(day for day in Weekday if day in given) or None


def _tests(_context: click.Context, param: click.Parameter, found: Iterable[dict[str, int]]) -> dict[str, int]:
    """Join home-test results; two different ones for one test are a slip."""
    merged: dict[str, int] = {}
    for results in found:
        for test, result in results.items():
            if merged.setdefault(test, result) != result:
                raise click.BadParameter(f"{test} is given twice.", param=param)
    return merged


KIT_WORDS = ", ".join(item for item in Equipment if item not in AT_HAND)
"""All items of kit that one names; everybody has the others at hand."""

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_LIST: dict[str, Any] = {"multiple": True, "callback": merged}
_DAY_WORDS = (*Weekday, "weekdays", "weekend", "daily")

_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    _option(
        "You",
        "--level",
        "LEVEL",
        words.word_of(Level, "a level"),
        "novice, intermediate or advanced. Default: novice, or what your tests say.",
        Level,
    ),
    _option(
        "You",
        "--test",
        "TEST=RESULT",
        words.home_tests,
        "What you can do today: push-up=22 plank=75s run-5k=27:30 pull-up=3 sit-to-stand=31 run-1mile=8:10; "
        "repeatable.",
        [f"{test}=" for test in HomeTest],
        multiple=True,
        callback=_tests,
    ),
    _option("You", "--age", "YEARS", words.number(1, 110, "years"), "Your age."),
    _option("You", "--weight", "KG", weight, "Body weight in kg, or in lb with --units imperial."),
    _option("You", "--height", "CM", height, "Your height in cm, or in inches with --units imperial."),
    _option(
        "You",
        "--units",
        "UNITS",
        words.word_of(Units, "a system of units"),
        "metric or imperial, for what you type and what you read.",
        Units,
        default="metric",
        show_default=True,
    ),
    _option("You", "--reason", "TEXT", words.line, "Your own reason, printed at the top of each week."),
    _option(
        "You",
        "--profile",
        "FILE",
        _FILE,
        "TOML file with the same keys as these options; flags win.",
        is_eager=True,
        callback=use_profile,
    ),
    _option(
        "You",
        "--from",
        "FILE.json",
        _FILE,
        "An earlier program document: what it says of you holds, flags and profile win, and little changes.",
        is_eager=True,
        callback=use_earlier,
        expose_value=False,
    ),
    _option(
        "Health",
        "--spare",
        "AREA",
        words.words_of(BodyArea, "a body area"),
        f"Body areas to go easy on: {', '.join(BodyArea)}; repeatable.",
        BodyArea,
        **_LIST,
    ),
    _option(
        "Health",
        "--condition",
        "NAME",
        words.words_of(Condition, "a condition"),
        f"What a doctor should know of: {', '.join(Condition)}; repeatable.",
        Condition,
        **_LIST,
    ),
    _flag("Health", "--cleared", "A doctor agreed to training with these conditions."),
    _option(
        "Health",
        "--exclude",
        "EXERCISE",
        words.names,
        "Exercises to leave out; repeatable.",
        shell_complete=complete_exercise,
        **_LIST,
    ),
    _option("Time", "--weeks", "N", words.number(1, 52, "weeks"), "1 to 52. Default: the film plan's."),
    _option("Time", "--start", "DATE", words.iso_date, "First day, as in 2026-12-07. Default: next Monday."),
    _option("Time", "--finale", "DATE", words.iso_date, "Date to be ready for; with --start the weeks follow."),
    _option(
        "Time",
        "--days",
        "DAYS",
        words.weekdays,
        "Training days: mon,wed,fri or mon-thu, weekend, weekdays, daily. Default: by level.",
        _DAY_WORDS,
        multiple=True,
        callback=_days,
    ),
    _option(
        "Time",
        "--minutes",
        "MINUTES",
        words.minutes,
        "Most minutes a session: 45, or mon=30,sat=75. Default: by level.",
    ),
    kit_option(
        f"What you have: {', '.join(KIT_PRESETS)}, or items of the list below; repeatable. Default: none. Chairs, "
        "walls, stairs and the like are taken to be there.",
        cls=SectionOption,
        section="Kit",
    ),
    _option(
        "Calendar",
        "--at",
        "TIME",
        words.times,
        "Clock time: 07:00, or mon=07:00,sat=09:30. Default: all-day events without reminders.",
    ),
    _option(
        "Calendar", "--timezone", "ZONE", timezone, "Time zone for --at, as in Europe/Berlin. Default: the machine's."
    ),
    _option(
        "Calendar",
        "--reminder",
        "MINUTES",
        words.number(0, 1440, "minutes"),
        "Minutes before a session with --at; 0 for none. Default: 30.",
    ),
    _option(
        "Calendar",
        "--series",
        "NAME",
        words.series,
        "Keeps the events the same when the start date moves. Default: the start date.",
    ),
    _flag("Calendar", "--rest-days", "Rest days become all-day events, too."),
    _flag("Calendar", "--week-banners", "An all-day event over each week says what the week is about."),
    _option(
        "Files",
        "--format",
        "FORMAT",
        words.list_from(FORMATS, "a format"),
        "pdf, ics, json, text; repeatable. Default: pdf,ics.",
        FORMATS,
        **_LIST,
    ),
    _option(
        "Files",
        "--output",
        "FOLDER",
        click.Path(path_type=Path),
        "Folder for the files, made if missing; - prints one of json, text, ics.",
        default=".",
        show_default=True,
    ),
    _option(
        "Files",
        "--paper",
        "SIZE",
        words.one_from(_PAPERS, "a paper size"),
        "a4 or letter. Default: by locale, else a4.",
        _PAPERS,
    ),
    _flag("Files", "--fillable", "Tick boxes of the PDF can be ticked on a screen."),
    _flag("Files", "--force", "Overwrite files that are not a program of ours."),
    _option(
        "Files", "--pack", "FOLDER", _FOLDER, "A folder with more exercises/ or plans/; repeatable.", multiple=True
    ),
)
