"""What was asked on the command line becomes an Athlete; wishes that contradict each other are said here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, TypedDict, TypeVar

import click

from montagefit.cli import machine
from montagefit.cli.words import nearest, refuse
from montagefit.errors import UnknownNameError
from montagefit.model.vocabulary import Units, Weekday
from montagefit.science.units import CENTIMETRES_PER_INCH, KILOGRAMS_PER_POUND

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, time
    from pathlib import Path

    from montagefit.model.athlete import Athlete
    from montagefit.model.library import Library
    from montagefit.model.vocabulary import BodyArea, Condition, Equipment, HomeTest, Level

ValueT = TypeVar("ValueT")

_LIGHTEST_KG, _HEAVIEST_KG = 30, 300
_SHORTEST_CM, _TALLEST_CM = 100, 250
_FARTHEST_YEARS = 5


class Flags(TypedDict):
    """The options of `plan`, parsed one by one."""

    film: tuple[str, ...]
    level: Level | None
    weeks: int | None
    start: date | None
    finale: date | None
    days: tuple[Weekday, ...] | None
    minutes: int | dict[Weekday, int] | None
    kit: tuple[Equipment, ...] | None
    spare: tuple[BodyArea, ...] | None
    condition: tuple[Condition, ...] | None
    cleared: bool
    exclude: tuple[str, ...] | None
    test: dict[HomeTest, int]
    age: int | None
    weight: str | None
    height: str | None
    units: Units
    at: time | dict[Weekday, time] | None
    timezone: str | None
    reminder: int | None
    series: str | None
    rest_days: bool
    week_banners: bool
    reason: str | None
    profile: Path | None
    pack: tuple[Path, ...]
    paper: str | None
    fillable: bool
    format: tuple[str, ...] | None
    output: Path
    force: bool
    quiet: bool
    verbose: bool


def athlete_of(flags: Flags, library: Library) -> Athlete:
    """Give the athlete; only what one option alone cannot know is checked here.

    Raises click.BadParameter where options contradict each other.
    """
    from montagefit.model.athlete import Athlete

    timed = flags["at"] is not None
    weekdays = flags["days"] or _days_of(flags["minutes"]) or _days_of(flags["at"])
    _must_fit("--minutes", flags["minutes"], weekdays)
    _must_fit("--at", flags["at"], weekdays)
    return Athlete(
        level=flags["level"],
        weekdays=weekdays,
        minutes=flags["minutes"],
        kit=flags["kit"] or (),
        spare=flags["spare"] or (),
        conditions=flags["condition"] or (),
        cleared=flags["cleared"],
        exclude=_exercises(flags["exclude"] or (), library),
        tests=flags["test"],
        age=flags["age"],
        weight_kg=_measured(flags["weight"], _BODY_WEIGHT, flags["units"]),
        height_cm=_measured(flags["height"], _BODY_HEIGHT, flags["units"]),
        units=flags["units"],
        weeks=flags["weeks"],
        finale=flags["finale"],
        at=flags["at"],
        timezone=(flags["timezone"] or machine.timezone()) if timed else None,
        reminder=30 if flags["reminder"] is None else flags["reminder"],
        series=flags["series"],
        reason=flags["reason"],
    )


def check_start(start: date | None, today: date, *, begun: bool) -> None:
    """Refuse a start that is over, unless a program of ours has begun, and one that is a typing slip.

    Raises click.BadParameter.
    """
    if start is None:
        return
    if start < today and not begun:
        raise click.BadParameter(
            f"{start} is over; today is {today}. Choose a later date, or leave it out for next Monday. "
            "(To redo a program that has begun, point --output at the folder with its calendar.)",
            param_hint="'--start'",
        )
    if start.year > today.year + _FARTHEST_YEARS:
        raise click.BadParameter(
            f"{start} is more than {_FARTHEST_YEARS} years away. Is the year a slip?", param_hint="'--start'"
        )


def timezone(name: str) -> str:
    """Read an IANA time zone name."""
    from montagefit.renderers.time_zones import zone_names

    known = zone_names()
    if name not in known:
        _refuse_timezone(name, known)
    return name


def _refuse_timezone(name: str, known: Collection[str]) -> NoReturn:
    """Say which zone may have been meant: people type cities."""
    plain = re.sub(r"\s+", "_", name.strip()).lower()
    alike = [zone for zone in sorted(known) if plain in {zone.lower(), zone.lower().rpartition("/")[2]}]
    hint = f" Did you mean {alike[0]!r}?" if alike else nearest(plain, sorted(known))
    refuse(f"{name!r} is not an IANA time zone.{hint or ' Write for example Europe/Berlin.'}")


def weight(text: str) -> str:
    """Check that a weight is a number, perhaps with kg or lb; its unit is settled later."""
    if not _WEIGHT.fullmatch(text.strip().lower()):
        refuse(
            f"{text!r} is not a weight. Write a number, for example 80 or 80.5; --units imperial reads it as pounds."
        )
    return text


_WEIGHT = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*(kg|lbs?)?", re.ASCII)


def height(text: str) -> str:
    """Check that a height is a number, perhaps with cm or in; its unit is settled later."""
    if not _HEIGHT.fullmatch(text.strip().lower()):
        refuse(f"{text!r} is not a height. Write centimetres, for example 178; --units imperial reads it as inches.")
    return text


_HEIGHT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(cm|in)?", re.ASCII)


@dataclass(frozen=True)
class _Measure:
    """How a measure of the body is written, and between what it can be right."""

    option: str
    pattern: re.Pattern[str]
    metric: str
    imperial: str
    factor: float
    """Metric units in an imperial one."""
    metric_span: tuple[int, int]
    imperial_span: tuple[int, int]


_BODY_WEIGHT = _Measure("--weight", _WEIGHT, "kg", "lb", KILOGRAMS_PER_POUND, (_LIGHTEST_KG, _HEAVIEST_KG), (66, 661))
_BODY_HEIGHT = _Measure("--height", _HEIGHT, "cm", "in", CENTIMETRES_PER_INCH, (_SHORTEST_CM, _TALLEST_CM), (40, 98))


def _measured(text: str | None, measure: _Measure, units: Units) -> float | None:
    """Turn what was written into metric units."""
    found = measure.pattern.fullmatch(text.strip().lower()) if text else None
    if not found:
        return None
    is_imperial = found[2] != measure.metric if found[2] else units is Units.IMPERIAL
    value = float(found[1].replace(",", "."))
    metric = round(value * measure.factor, 1) if is_imperial else value
    if not measure.metric_span[0] <= metric <= measure.metric_span[1]:
        low, high = measure.imperial_span if is_imperial else measure.metric_span
        unit = measure.imperial if is_imperial else measure.metric
        raise click.BadParameter(
            f"{value:g} {unit} cannot be right. Use {low} to {high} {unit}.", param_hint=f"'{measure.option}'"
        )
    return metric


def _exercises(asked: Iterable[str], library: Library) -> tuple[str, ...]:
    """Give the ids of exercises named by people."""
    found = []
    for name in asked:
        try:
            found.append(library.find_exercise(name).id)
        except UnknownNameError as error:
            raise click.BadParameter(str(error), param_hint="'--exclude'") from None
    return tuple(sorted(set(found)))


def _days_of(value: object) -> tuple[Weekday, ...] | None:
    """Give the days that a value for each day names."""
    return tuple(value) if isinstance(value, dict) else None


def _must_fit(option: str, value: ValueT | dict[Weekday, ValueT] | None, weekdays: tuple[Weekday, ...] | None) -> None:
    """Refuse values for some days only, and for days nobody trains on."""
    if not isinstance(value, dict) or not weekdays:
        return
    if strange := [day for day in value if day not in weekdays]:
        raise click.BadParameter(
            f"{', '.join(strange)} is no training day. Add it to --days, or leave it out.", param_hint=f"'{option}'"
        )
    if missing := [day for day in weekdays if day not in value]:
        raise click.BadParameter(
            f"it says nothing for {', '.join(missing)}. Add {missing[0]}=..., or give one value for all days.",
            param_hint=f"'{option}'",
        )
