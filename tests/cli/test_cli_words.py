"""What people type, and what they are told when it has no meaning."""

from collections.abc import Callable
from datetime import date, time

import click
import pytest

from montagefit.cli import words
from montagefit.model.vocabulary import BodyArea, Equipment, HomeTest, Level, Weekday

MON, WED, FRI, SAT, SUN = Weekday.MON, Weekday.WED, Weekday.FRI, Weekday.SAT, Weekday.SUN

READ = [
    (words.weekdays, "mon,wed,fri", (MON, WED, FRI)),
    (words.weekdays, "Friday, monday", (MON, FRI)),
    (words.weekdays, "wed-fri", (WED, Weekday.THU, FRI)),
    (words.weekdays, "sat-mon", (MON, SAT, SUN)),
    (words.weekdays, "weekends", (SAT, SUN)),
    (words.weekdays, "weekdays", tuple(Weekday)[:5]),
    (words.weekdays, "daily", tuple(Weekday)),
    (words.minutes, "45", 45),
    (words.minutes, "mon=30,sat=75", {MON: 30, SAT: 75}),
    (words.minutes, "weekend=60, wed=30", {WED: 30, SAT: 60, SUN: 60}),
    (words.times, "7:00", time(7)),
    (words.times, "mon=07:00,sat=09:30", {MON: time(7), SAT: time(9, 30)}),
    (words.kit, "none", ()),
    (words.kit, "Jump rope,gloves", (Equipment.JUMP_ROPE, Equipment.GLOVES)),
    (words.home_tests, "push-up=22", {HomeTest.PUSH_UP: 22}),
    (words.home_tests, "push-up=0", {HomeTest.PUSH_UP: 0}),
    (words.home_tests, "plank=75s", {HomeTest.PLANK: 75}),
    (words.home_tests, "plank=1:15", {HomeTest.PLANK: 75}),
    (words.home_tests, "plank=1m15s", {HomeTest.PLANK: 75}),
    (words.home_tests, "run-5k=27:30,pull-up=3 reps", {HomeTest.RUN_5K: 1650, HomeTest.PULL_UP: 3}),
    (words.home_tests, "run-5k=1:02:30", {HomeTest.RUN_5K: 3750}),
    (words.iso_date, "2026-12-07", date(2026, 12, 7)),
    (words.word_of(Level, "a level"), " Novice ", Level.NOVICE),
    (words.words_of(BodyArea, "a body area"), "low back,knee", (BodyArea.LOW_BACK, BodyArea.KNEE)),
    (words.series, "spring-2027", "spring-2027"),
    (words.line, "  For the hill. ", "For the hill."),
]

REFUSED = [
    (words.weekdays, "mon,tusday", "Did you mean 'tuesday'"),
    (words.weekdays, "", "empty"),
    (words.weekdays, "mon,,fri", "empty place"),
    (words.minutes, "2000", "too much. Use 1 to 240"),
    (words.minutes, "0", "too little"),
    (words.minutes, "half an hour", "not a whole number of minutes"),
    (words.minutes, "mon=30,sat", "'sat' has no day"),
    (words.minutes, "mon=30,mon=40", "mon is given twice"),
    (words.times, "25:00", "24-hour clock"),
    (words.times, "7pm", "24-hour clock"),
    (words.kit, "dumbels", "Did you mean 'dumbbells'?"),
    (words.kit, "xyzzy", "lists all kit"),
    (words.home_tests, "push-up=4000", "cannot be right"),
    (words.home_tests, "run-5k=27", "between 12:00 and 120:00"),
    (words.home_tests, "push-up=27:30", "not a number of repetitions"),
    (words.home_tests, "plank=long", "not a time"),
    (words.home_tests, "plank=1:75", "not a time"),
    (words.home_tests, "push-up", "has no result"),
    (words.home_tests, "pushup=3", "Did you mean 'push-up'?"),
    (words.iso_date, "2026-02-30", "not a date"),
    (words.iso_date, "20261207", "year-month-day"),
    (words.word_of(Level, "a level"), "novise", "Did you mean 'novice'?"),
    (words.word_of(Level, "a level"), "xyz", "Use novice, intermediate, advanced."),
    (words.words_of(BodyArea, "a body area"), "knee,back", "Did you mean 'low-back'?"),
    (words.series, "My run", "Write 'my-run'"),
    (words.line, "two\nlines", "one line"),
    (words.line, " ", "one line"),
]


@pytest.mark.parametrize(("parse", "text", "value"), READ)
def test_what_is_typed_becomes_a_value(parse: Callable[[str], object], text: str, value: object) -> None:
    """Each way of writing that the help names is read."""
    assert parse(text) == value


@pytest.mark.parametrize(("parse", "text", "told"), REFUSED)
def test_what_has_no_meaning_is_refused(parse: Callable[[str], object], text: str, told: str) -> None:
    """Each slip is answered with what would be right."""
    with pytest.raises(click.BadParameter) as caught:
        parse(text)
    assert told in caught.value.message
    assert "<" not in caught.value.message, "a word list must not show its Python names"


def test_every_day_name_is_known() -> None:
    """Short and full names of all days are read."""
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    assert [words.weekdays(name) for name in names] == [(day,) for day in Weekday]
