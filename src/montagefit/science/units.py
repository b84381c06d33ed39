"""What scales and roads are marked in: exact factors, and metric texts told in pounds, inches, yards and miles."""

import math
import re

KILOGRAMS_PER_POUND = 0.45359237
"""Exact: the international pound. Source: 1959 agreement."""

METRES_PER_YARD = 0.9144
"""Exact: the international yard. Source: 1959 agreement."""

METRES_PER_MILE = 1609.344
"""Exact: 1,760 yards."""

CENTIMETRES_PER_INCH = 2.54
"""Exact: a thirty-sixth of a yard."""

BAR_STEP_KILOGRAMS = 2.5
"""What two of the smallest usual plates add to a bar. Our choice [D]."""

BAR_STEP_POUNDS = 5.0
"""The same in pounds. Our choice [D]."""

_QUANTITY = re.compile(
    r"(?<![\w.,/-])(?P<first>\d+(?:\.\d+)?)(?:(?P<to> to |-|–)(?P<last>\d+(?:\.\d+)?))? (?P<unit>kg|cm|km|m|metres)\b"
)
_KILOS = re.compile(r"\b([Kk])ilo(s?)\b")


def loadable_kilograms(kilograms: float, *, imperial: bool, bar: bool) -> float:
    """Give what a person can load, never more: whole kilograms or pounds, on a bar what two plates add; at least one.

    The result is in kilograms; in the imperial system it is a whole number of pounds.
    """
    unit = KILOGRAMS_PER_POUND if imperial else 1.0
    step = (BAR_STEP_POUNDS if imperial else BAR_STEP_KILOGRAMS) if bar else 1.0
    # One part in a million forgives floats that came out a hair below a step.
    steps = math.floor(kilograms / unit / step + 1e-6)
    units = steps * step or max(1.0, float(math.floor(kilograms / unit)))
    return round(units * unit, 3)


def in_imperial(text: str) -> str:
    """Tell the weights and lengths of a text in pounds, inches, yards and miles; weights never become more."""
    told = _QUANTITY.sub(_told, text)
    return _KILOS.sub(lambda found: f"{'P' if found[1] == 'K' else 'p'}ound{found[2]}", told)


def _told(found: re.Match[str]) -> str:
    """Tell one quantity, or a span of them."""
    unit, last = found["unit"], found["last"]
    first = _number(float(found["first"]), unit)
    if last is None:
        return f"{first} {'mile' if (unit, first) == ('km', '1') else _UNITS[unit]}"
    end = _number(float(last), unit)
    return f"{first}{found['to']}{end} {_UNITS[unit]}" if end != first else f"{first} {_UNITS[unit]}"


_UNITS = {"kg": "lb", "cm": "in", "km": "miles", "m": "yd", "metres": "yards"}


def _number(value: float, unit: str) -> str:
    """Give a number in the other system, as fine as people measure it."""
    if unit == "kg":
        pounds = value / KILOGRAMS_PER_POUND + 1e-6
        step = 0.5 if pounds < 5 else 1 if pounds < 50 else 5
        return f"{max(math.floor(pounds / step) * step, 0.5):g}"
    if unit == "km":
        return f"{value * 1000 / METRES_PER_MILE:.1f}".removesuffix(".0")
    other = value / CENTIMETRES_PER_INCH if unit == "cm" else value / METRES_PER_YARD
    return str(max(1, math.floor(other + 0.5)))
