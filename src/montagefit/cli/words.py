"""What people type becomes values; every function takes one text and says what is wrong and what would be right."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, time
from enum import StrEnum
from typing import NoReturn, TypeVar

import click

from montagefit.model.vocabulary import KIT_PRESETS, Equipment, HomeTest, Weekday

WordT = TypeVar("WordT", bound=StrEnum)
ValueT = TypeVar("ValueT")

_ALL_SHOWN = 12
"""A list of words up to this long is told whole."""

_MOST_MINUTES = 240
"""A session longer than this is a typing slip."""

_TEST_RANGES: Mapping[HomeTest, tuple[int, int]] = {
    # Nobody does better than one end; beyond the other the number is a typing slip. Ours, wide on purpose.
    HomeTest.PUSH_UP: (0, 200),
    HomeTest.PULL_UP: (0, 100),
    HomeTest.PLANK: (1, 3600),
    HomeTest.SIT_TO_STAND: (0, 120),
    HomeTest.RUN_5K: (720, 7200),
    HomeTest.RUN_1MILE: (220, 2400),
}

_DAY_GROUPS: Mapping[str, tuple[Weekday, ...]] = {
    "weekdays": tuple(Weekday)[:5],
    "weekend": tuple(Weekday)[5:],
    "weekends": tuple(Weekday)[5:],
    "daily": tuple(Weekday),
}
_DAY_NAMES = {
    name: day
    for day, full in zip(
        Weekday, ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), strict=True
    )
    for name in (day.value, full)
}


def refuse(what: str) -> NoReturn:
    """Say that a value has no meaning; click adds which option it was given to."""
    raise click.BadParameter(what)


def nearest(word: str, known: Iterable[str]) -> str:
    """Give `Did you mean ...?`, or all that is known where it is little, or nothing."""
    words = list(dict.fromkeys(str(each) for each in known))
    stem = word.lower().removesuffix("s")
    close = difflib.get_close_matches(word.lower(), words, n=1) or [each for each in words if stem and stem in each][:1]
    if close:
        return f" Did you mean {close[0]!r}?"
    return f" Use {', '.join(words)}." if len(words) <= _ALL_SHOWN else ""


def one_from(known: Iterable[str], called: str) -> Callable[[str], str]:
    """Make a parser for one word of a closed list; `called` is what such a word is, with its article."""
    words = tuple(str(word) for word in known)

    def parse(text: str) -> str:
        plain = _plain(text)
        if plain not in words:
            refuse(f"{text!r} is not {called}.{nearest(plain, words)}")
        return plain

    return parse


def list_from(known: Iterable[str], called: str) -> Callable[[str], tuple[str, ...]]:
    """Make a parser for a comma list of such words."""
    parse = one_from(known, called)
    return lambda text: tuple(parse(part) for part in _parts(text))


def word_of(kind: type[WordT], called: str) -> Callable[[str], WordT]:
    """Make a parser for one word of our vocabulary."""
    parse = one_from(kind, called)
    return lambda text: kind(parse(text))


def words_of(kind: type[WordT], called: str) -> Callable[[str], tuple[WordT, ...]]:
    """Make a parser for a comma list of words of our vocabulary."""
    parse = word_of(kind, called)
    return lambda text: tuple(parse(part) for part in _parts(text))


def names(text: str) -> tuple[str, ...]:
    """Read a comma list of names; whether somebody goes by them is for the library to say."""
    return tuple(_parts(text))


def number(low: int, high: int, unit: str) -> Callable[[str], int]:
    """Make a parser for a whole number within limits."""

    def parse(text: str) -> int:
        if not re.fullmatch(r"[+-]?\d{1,9}", text.strip(), re.ASCII):
            refuse(f"{text!r} is not a whole number of {unit}. Use {low} to {high}.")
        return within(int(text), low, high, unit)

    return parse


def within(value: int, low: int, high: int, unit: str) -> int:
    """Give the value back if it lies between the limits."""
    if not low <= value <= high:
        too = "little" if value < low else "much"
        refuse(f"{value} {unit} is too {too}. Use {low} to {high}.")
    return value


def iso_date(text: str) -> date:
    """Read a date written as 2026-12-07."""
    plain = text.strip()
    # Python reads more forms of a date than people expect, 20261207 and 2026-W50-1 among them.
    with suppress(ValueError):
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            return date.fromisoformat(plain)
    refuse(f"{text!r} is not a date. Write year-month-day, for example 2026-12-07.")


def clock_time(text: str) -> time:
    """Read a time of day on the 24-hour clock: `07:00`."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)(?::00)?", text.strip(), re.ASCII)
    if not found:
        refuse(f"{text!r} is not a time of day. Write hours:minutes on the 24-hour clock, for example 07:00.")
    return time(int(found[1]), int(found[2]))


def weekdays(text: str) -> tuple[Weekday, ...]:
    """Read days of the week: `mon,wed,fri`, `mon-fri`, `weekends`, `weekdays`, `daily`."""
    found = {day for part in _parts(text) for day in _day_range(part)}
    return tuple(day for day in Weekday if day in found)


def by_day(text: str, parse: Callable[[str], ValueT]) -> ValueT | dict[Weekday, ValueT]:
    """Read one value for all days, or one for each: `45`, `mon=30,sat=75`, `mon-fri=30,weekend=60`."""
    if "=" not in text:
        return parse(text.strip())
    found: dict[Weekday, ValueT] = {}
    for part in _parts(text):
        days, equals, value = part.partition("=")
        if not equals:
            refuse(f"{part!r} has no day. Write one value for all days, or day=value for each.")
        parsed = parse(value.strip())
        for day in _day_range(days):
            if found.setdefault(day, parsed) != parsed:
                refuse(f"{day} is given twice.")
    return {day: found[day] for day in Weekday if day in found}


def minutes(text: str) -> int | dict[Weekday, int]:
    """Read minutes a session, for all days or for each."""
    return by_day(text, number(1, _MOST_MINUTES, "minutes"))


def times(text: str) -> time | dict[Weekday, time]:
    """Read the clock time of sessions, for all days or for each."""
    return by_day(text, clock_time)


def kit(text: str) -> tuple[Equipment, ...]:
    """Read presets and items of kit from a comma list."""
    found: list[Equipment] = []
    for part in _parts(text):
        plain = _plain(part)
        if plain in KIT_PRESETS:
            found += KIT_PRESETS[plain]
        elif plain in set(Equipment):
            found.append(Equipment(plain))
        else:
            hint = nearest(plain, (*KIT_PRESETS, *Equipment))
            refuse(f"{part!r} is neither kit nor a preset.{hint or ' `montagefit plan --help` lists all kit.'}")
    return tuple(item for item in Equipment if item in found)


def home_tests(text: str) -> dict[HomeTest, int]:
    """Read home-test results: `push-up=22`, `plank=75s`, `run-5k=27:30`, also as a comma list."""
    found: dict[HomeTest, int] = {}
    parse_name = word_of(HomeTest, "a home test")
    for part in _parts(text):
        name, equals, result = (piece.strip() for piece in part.partition("="))
        test = parse_name(name)
        example = "75s or 1:15" if test is HomeTest.PLANK else "27:30" if test.in_seconds else "22"
        if not equals or not result:
            refuse(f"{part!r} has no result. Write for example {test}={example}.")
        value = _seconds(result) if test.in_seconds else _count(result)
        if value is None:
            unit = "a time" if test.in_seconds else "a number of repetitions"
            refuse(f"{result!r} is not {unit}. Write for example {test}={example}.")
        low, high = _TEST_RANGES[test]
        if not low <= value <= high:
            ends = f"{_clock(low)} and {_clock(high)}" if test.in_seconds else f"{low} and {high}"
            refuse(f"{test}={result} cannot be right. Results lie between {ends}, for example {test}={example}.")
        if found.setdefault(test, value) != value:
            refuse(f"{test} is given twice.")
    return found


def series(text: str) -> str:
    """Read the name of a series: lower-case words joined by hyphens."""
    plain = "-".join(re.findall(r"[a-z0-9]+", text.lower()))
    if text != plain or not plain or len(plain) > 60:  # as Identifier in model/base.py
        hint = f" Write {plain[:60].strip('-')!r}." if plain else ""
        refuse(f"{text!r} is not a name for a series: lower-case letters, digits and hyphens, at most 60.{hint}")
    return plain


def line(text: str) -> str:
    """Read one line for the sheet."""
    plain = text.strip()
    if not plain or len(plain) > 160 or not plain.isprintable():  # as Line in model/base.py
        refuse("it is one line of plain text, 1 to 160 letters long.")
    return plain


def _plain(text: str) -> str:
    """Forgive capitals, blanks and underscores."""
    return re.sub(r"[\s_]+", "-", text.strip().lower())


def _parts(text: str) -> Sequence[str]:
    """Cut a comma list; an empty part is a slip."""
    parts = [part.strip() for part in text.split(",")]
    if not all(parts):
        refuse("it is empty." if not text.strip() else f"{text!r} has an empty place between its commas.")
    return parts


def _day_range(text: str) -> tuple[Weekday, ...]:
    """Give the days of one word: a day, a group of days, or a range such as `mon-fri`."""
    plain = text.strip().lower()
    if plain in _DAY_GROUPS:
        return _DAY_GROUPS[plain]
    first, dash, last = (piece.strip() for piece in plain.partition("-"))
    for name in (first, last) if dash else (first,):
        if name not in _DAY_NAMES:
            refuse(f"{name!r} is not a day.{nearest(name, (*Weekday, *_DAY_NAMES, *_DAY_GROUPS)) or _DAY_HINT}")
    start, end = _DAY_NAMES[first], _DAY_NAMES[last if dash else first]
    return tuple(tuple(Weekday)[(start.number + step) % 7] for step in range((end.number - start.number) % 7 + 1))


_DAY_HINT = " Use mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri, weekdays, weekend or daily."


def _count(text: str) -> int | None:
    """Read a number of repetitions."""
    found = re.fullmatch(r"(\d{1,6})\s*(?:x|reps?)?", text.lower(), re.ASCII)
    return int(found[1]) if found else None


def _seconds(text: str) -> int | None:
    """Read a time: `75`, `75s`, `1:15`, `27:30`, `1:02:30`, `27m30s`, `27min`."""
    if found := re.fullmatch(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)", text, re.ASCII):
        return 3600 * int(found[1] or 0) + 60 * int(found[2]) + int(found[3])
    lower = text.lower().replace(" ", "")
    if found := re.fullmatch(r"(?:(\d{1,3})m(?:in)?)?(?:(\d{1,5})(?:s|sec)?)?", lower, re.ASCII):
        return 60 * int(found[1] or 0) + int(found[2] or 0) if found[1] or found[2] else None
    return None


def _clock(seconds: int) -> str:
    """Write a time as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02d}"
