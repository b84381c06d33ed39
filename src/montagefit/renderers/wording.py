"""How doses, rests, loads, paces and dates are worded for people: one wording for paper, calendar and text."""

import math
from collections.abc import Sequence
from datetime import date

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, Equipment, Pattern, Units
from montagefit.science.units import KILOGRAMS_PER_POUND, METRES_PER_MILE, METRES_PER_YARD

TIMES = "×"

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # not strftime: that follows the machine's language
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_IN_MINUTES_FROM = 120
"""Seconds from which a time is told in minutes: 90 s stays 90 s."""
_KIT_NAMES = {
    Equipment.PULL_UP_BAR: "pull-up bar",
    Equipment.HEART_RATE_MONITOR: "heart-rate monitor",
}


def dose_text(item: Item, units: Units) -> str:
    """Give how much of an item is done, for example `3 × 8 each side`, `8 × 60 s` or `20 min`."""
    amount = _amount(item, units)
    if amount is None:
        return minutes_text(item.minutes)
    if is_interval(item):
        work, easy = ("run", "walk") if item.pattern is Pattern.RUN else ("work", "easy")
        amount = f"({amount} {work}, {seconds_text(item.rest_seconds)} {easy})"
    side = " each side" if item.per_side else ""
    if item.sets > 1:
        return f"{item.sets} {TIMES} {amount}{side}"
    if not amount.isdecimal():
        return f"{amount}{side}"
    noun = "landing" if item.dose is DoseKind.CONTACTS else "rep"
    return f"{amount} {noun}{'' if amount == '1' else 's'}{side}"


def rest_text(item: Item) -> str:
    """Give the rest between sets, for example `rest 60 s`; empty where there is none or the dose tells it."""
    if item.sets == 1 or not item.rest_seconds or is_interval(item):
        return ""
    return f"rest {seconds_text(item.rest_seconds)}"


def load_text(item: Item, units: Units) -> str:
    """Give the load, for example `8 kg` or `10 % of body weight`; empty for body weight alone."""
    if item.load_kg:
        return weight_text(item.load_kg, units)
    return f"{item.load_percent} % of body weight" if item.load_percent else ""


def pace_text(item: Item, units: Units) -> str:
    """Give the running pace as a range, for example `6:55-7:50 per km`; empty where none is planned."""
    if item.pace_seconds_per_km is None:
        return ""
    factor = METRES_PER_MILE / 1000 if units is Units.IMPERIAL else 1
    quick, slow = (_clock(pace * factor) for pace in item.pace_seconds_per_km)
    return f"{quick}-{slow} per {'mile' if units is Units.IMPERIAL else 'km'}"


def effort_text(rpe: int) -> str:
    """Give an effort on the CR-10 scale, for example `RPE 6`."""
    return f"RPE {rpe}"


def minutes_text(minutes: float) -> str:
    """Give a length of time in whole minutes, for example `27 min`, from two hours on `2 h 5 min`."""
    whole = whole_minutes(minutes)
    if whole < 120:
        return f"{whole} min"
    hours, rest = divmod(whole, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def whole_minutes(minutes: float) -> int:
    """Round to the nearest minute, halves up, and never to none."""
    return max(1, _round(minutes))


def seconds_text(seconds: int) -> str:
    """Give a short time, for example `90 s`, `2 min` or `2 min 30 s`."""
    if seconds < _IN_MINUTES_FROM:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def distance_text(metres: float, units: Units) -> str:
    """Give a distance in metres and kilometres, or in yards and miles."""
    if units is Units.IMPERIAL:
        miles = metres / METRES_PER_MILE
        return _with_unit(miles, "mile") if miles >= 0.5 else f"{_round(metres / METRES_PER_YARD)} yd"
    return f"{_number(metres / 1000)} km" if metres >= 1000 else f"{_round(metres)} m"


def weight_text(kilograms: float, units: Units) -> str:
    """Give a weight, for example `7.5 kg` or `18 lb`."""
    if units is Units.IMPERIAL:
        return f"{max(1, _round(kilograms / KILOGRAMS_PER_POUND))} lb"
    return f"{_number(kilograms)} kg"


def date_text(day: date) -> str:
    """Give a date without its year, for example `Mon 30 Nov`."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def long_date_text(day: date) -> str:
    """Give a date with its year, for example `Mon 30 Nov 2026`."""
    return f"{date_text(day)} {day.year}"


def kit_text(kit: Sequence[Equipment]) -> str:
    """Give things to bring, for example `heavy bag, wraps and gloves`."""
    return joined([_KIT_NAMES.get(item, item.value.replace("-", " ")) for item in kit])


def joined(words: Sequence[str]) -> str:
    """Join words as a person would say them."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def is_interval(item: Item) -> bool:
    """Say whether an item is one stretch cut into work and easy recovery, as run and walk."""
    return item.dose is DoseKind.CONTINUOUS and item.sets > 1 and item.rest_seconds > 0


def _amount(item: Item, units: Units) -> str | None:
    """Give what one set holds, by the item's way of counting; None where nothing is counted."""
    amounts = {
        "reps": str(item.reps) if item.reps else None,
        "seconds": seconds_text(item.work_seconds) if item.work_seconds else None,
        "metres": distance_text(item.distance_m, units) if item.distance_m else None,
    }
    first = {
        DoseKind.REPS: "reps",
        DoseKind.CONTACTS: "reps",
        DoseKind.TIME: "seconds",
        DoseKind.ROUNDS: "seconds",
        DoseKind.CONTINUOUS: "seconds",
        DoseKind.DISTANCE: "metres",
    }[item.dose]
    # A document without our own keys does not say how it counts: then take what is there.
    return amounts[first] or next(filter(None, amounts.values()), None)


def _clock(seconds: float) -> str:
    """Give minutes and seconds, for example `6:55`."""
    minutes, rest = divmod(_round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _round(value: float) -> int:
    """Round halves up, as people do."""
    # One part in a million forgives floats that came out a hair below the half.
    return math.floor(value + 0.5 + 1e-6)


def _number(value: float) -> str:
    """Write at most two decimals, and none that are zero."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _with_unit(value: float, unit: str) -> str:
    """Write one decimal at most, with the unit in the plural unless it is one."""
    text = f"{value:.1f}".removesuffix(".0")
    return f"{text} {unit}{'' if text == '1' else 's'}"
