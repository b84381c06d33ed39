"""What people read: doses, rests, loads, paces, dates and kit in words."""

from datetime import date
from typing import Any

import pytest

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, Equipment, Pattern, Units
from montagefit.renderers import wording


def item(**facts: Any) -> Item:  # noqa: ANN401 - whatever an item may hold
    """Make an item that says only what a test is about."""
    plain: dict[str, Any] = {
        "exercise": "push-up",
        "rung": "table-push-up",
        "name": "Table push-up",
        "pattern": Pattern.PUSH_HORIZONTAL,
        "rpe": 5,
        "minutes": 4.5,
    }
    return Item(**(plain | facts))


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"sets": 3, "reps": 8}, "3 × 8"),
        ({"sets": 3, "reps": 8, "per_side": True}, "3 × 8 each side"),
        ({"reps": 8}, "8 reps"),
        ({"reps": 1}, "1 rep"),
        ({"reps": 5, "per_side": True}, "5 reps each side"),
        ({"dose": DoseKind.CONTACTS, "sets": 2, "reps": 10}, "2 × 10"),
        ({"dose": DoseKind.CONTACTS, "reps": 10}, "10 landings"),
        ({"dose": DoseKind.ROUNDS, "sets": 3, "work_seconds": 120}, "3 × 2 min"),
        ({"dose": DoseKind.ROUNDS, "sets": 3, "work_seconds": 150}, "3 × 2 min 30 s"),
        ({"dose": DoseKind.TIME, "sets": 8, "work_seconds": 60}, "8 × 60 s"),
        ({"dose": DoseKind.TIME, "sets": 2, "work_seconds": 20, "per_side": True}, "2 × 20 s each side"),
        ({"dose": DoseKind.TIME, "work_seconds": 90}, "90 s"),
        ({"dose": DoseKind.CONTINUOUS, "work_seconds": 1200}, "20 min"),
        ({"dose": DoseKind.DISTANCE, "sets": 4, "distance_m": 20}, "4 × 20 m"),
        ({"dose": DoseKind.DISTANCE, "distance_m": 1500}, "1.5 km"),
        ({"sets": 2, "work_seconds": 30}, "2 × 30 s"),
        ({}, "5 min"),
    ],
)
def test_dose(facts: dict[str, Any], text: str) -> None:
    """A dose is told in its own way of counting, or in whatever the document has."""
    assert wording.dose_text(item(**facts), Units.METRIC) == text


@pytest.mark.parametrize(
    ("facts", "dose", "rest"),
    [
        ({"pattern": Pattern.RUN}, "8 × (60 s run, 90 s walk)", ""),
        ({"pattern": Pattern.CYCLE}, "8 × (60 s work, 90 s easy)", ""),
        ({"pattern": Pattern.RUN, "dose": DoseKind.ROUNDS}, "8 × 60 s", "rest 90 s"),
        ({"pattern": Pattern.RUN, "rest_seconds": 0}, "8 × 60 s", ""),
        ({"pattern": Pattern.RUN, "sets": 1}, "60 s", ""),
    ],
)
def test_run_and_walk(facts: dict[str, Any], dose: str, rest: str) -> None:
    """Only a continuous item cut into sets is told as run and walk, and then its rest is not told twice."""
    plain = {"dose": DoseKind.CONTINUOUS, "sets": 8, "work_seconds": 60, "rest_seconds": 90}
    made = item(**(plain | facts))
    assert (wording.dose_text(made, Units.METRIC), wording.rest_text(made)) == (dose, rest)


@pytest.mark.parametrize(
    ("metres", "text"), [(20, "4 × 22 yd"), (800, "4 × 875 yd"), (805, "4 × 0.5 miles"), (1609, "4 × 1 mile")]
)
def test_distance_in_yards_and_miles(metres: int, text: str) -> None:
    """People with imperial scales read yards and miles."""
    made = item(dose=DoseKind.DISTANCE, sets=4, distance_m=metres)
    assert wording.dose_text(made, Units.IMPERIAL) == text


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"sets": 3, "rest_seconds": 60}, "rest 60 s"),
        ({"sets": 3, "rest_seconds": 180}, "rest 3 min"),
        ({"sets": 3}, ""),
        ({"sets": 1, "rest_seconds": 60}, ""),
    ],
)
def test_rest(facts: dict[str, Any], text: str) -> None:
    """A rest is told only where there is something to rest between."""
    assert wording.rest_text(item(reps=8, **facts)) == text


@pytest.mark.parametrize(
    ("facts", "units", "text"),
    [
        ({"load_kg": 8}, Units.METRIC, "8 kg"),
        ({"load_kg": 7.5}, Units.METRIC, "7.5 kg"),
        ({"load_kg": 10}, Units.METRIC, "10 kg"),
        ({"load_kg": 8}, Units.IMPERIAL, "18 lb"),
        ({"load_kg": 0.1}, Units.IMPERIAL, "1 lb"),
        ({"load_kg": 7, "load_percent": 10}, Units.METRIC, "7 kg"),
        ({"load_percent": 10}, Units.METRIC, "10 % of body weight"),
        ({"load_kg": 0}, Units.METRIC, ""),
        ({}, Units.METRIC, ""),
    ],
)
def test_load(facts: dict[str, Any], units: Units, text: str) -> None:
    """A load is told in the person's units, as a share only where the weight is not known."""
    assert wording.load_text(item(**facts), units) == text


@pytest.mark.parametrize(
    ("pace", "units", "text"),
    [
        ((415, 470), Units.METRIC, "6:55-7:50 per km"),
        ((415, 470), Units.IMPERIAL, "11:08-12:36 per mile"),
        (None, Units.METRIC, ""),
    ],
)
def test_pace(pace: tuple[int, int] | None, units: Units, text: str) -> None:
    """A pace is a range, by the kilometre or the mile."""
    assert wording.pace_text(item(pace_seconds_per_km=pace), units) == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(27.0, "27 min"), (27.4, "27 min"), (26.5, "27 min"), (0.2, "1 min"), (119.4, "119 min"), (125, "2 h 5 min")],
)
def test_minutes(minutes: float, text: str) -> None:
    """Minutes are whole, halves go up, and nothing takes no time."""
    assert wording.minutes_text(minutes) == text


def test_two_hours_have_no_odd_minutes() -> None:
    """Whole hours stand alone."""
    assert wording.minutes_text(120) == "2 h"


def test_dates_are_english_whatever_the_machine_speaks() -> None:
    """Dates come from our own tables, for every day and month of a year."""
    days = [date(2026, month, 2 * month) for month in range(1, 13)]
    expected = (
        "Fri 2 Jan,Wed 4 Feb,Fri 6 Mar,Wed 8 Apr,Sun 10 May,Fri 12 Jun,"
        "Tue 14 Jul,Sun 16 Aug,Fri 18 Sep,Tue 20 Oct,Sun 22 Nov,Thu 24 Dec"
    )
    assert ",".join(wording.date_text(day) for day in days) == expected
    assert wording.long_date_text(date(2026, 11, 30)) == "Mon 30 Nov 2026"


@pytest.mark.parametrize(
    ("kit", "text"),
    [
        ((), ""),
        ((Equipment.HEAVY_BAG,), "heavy bag"),
        ((Equipment.HEAVY_BAG, Equipment.WRAPS, Equipment.GLOVES), "heavy bag, wraps and gloves"),
        ((Equipment.PULL_UP_BAR, Equipment.JUMP_ROPE), "pull-up bar and jump rope"),
    ],
)
def test_kit(kit: tuple[Equipment, ...], text: str) -> None:
    """Kit reads as a list that a person would say."""
    assert wording.kit_text(kit) == text


def test_every_word_of_the_kit_list_is_plain() -> None:
    """No piece of kit is told with the punctuation of an id, apart from two English words."""
    hyphened = {kit for kit in Equipment if "-" in wording.kit_text((kit,))}
    assert hyphened == {Equipment.PULL_UP_BAR, Equipment.HEART_RATE_MONITOR}


def test_effort() -> None:
    """An effort is told on its scale."""
    assert wording.effort_text(6) == "RPE 6"
