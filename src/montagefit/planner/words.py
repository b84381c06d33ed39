"""Small words that the planner's sentences share."""

from collections.abc import Iterable
from datetime import date

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def join(names: Iterable[str], last: str = "and") -> str:
    """Join names as a person would say them."""
    listed = list(names)
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def count(number: int, noun: str) -> str:
    """Say how many there are: `three weeks`, `1 week` never, `14 weeks`."""
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {noun}" if number == 1 else f"{word} {noun}s"


def lower_first(name: str) -> str:
    """Write a name inside a sentence; abbreviations stay as they are."""
    return name if name[:2].isupper() else name[0].lower() + name[1:]


def weekday(day: date) -> str:
    """Name a day; `%A` would follow the locale of the process."""
    return _WEEKDAYS[day.weekday()]


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
