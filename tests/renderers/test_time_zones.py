"""The rules of time zones, evaluated as a calendar program would and held against the clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from montagefit.errors import RequestError
from montagefit.renderers.time_zones import is_ambiguous, observances, zone_named
from zone_clock import wrong_hours

_TELLING = {
    "Europe/Berlin": "yearly",
    "America/New_York": "yearly",
    "Australia/Sydney": "yearly",  # summer over New Year
    "Australia/Lord_Howe": "yearly",  # half an hour
    "Pacific/Chatham": "yearly",  # +12:45
    "Europe/Dublin": "yearly",  # winter is the exception by law
    "America/Santiago": "yearly",  # at midnight, by days of the month
    "America/Nuuk": "yearly",  # the Saturday before the last Sunday
    "Asia/Jerusalem": "yearly",  # the Friday before the last Sunday
    "Africa/Casablanca": "one by one",  # Ramadan
    "Africa/Cairo": "one by one",  # midnight after the last Thursday
    "Asia/Kathmandu": "one by one",  # +05:45, never changes
    "Etc/GMT+5": "one by one",
    "UTC": "one by one",
}


@pytest.mark.parametrize("name", _TELLING)
def test_the_rules_say_what_the_clocks_say(name: str) -> None:
    """Hour by hour over three years, for zones of every kind."""
    zone = zone_named(name)
    assert wrong_hours(observances(zone, 2026, 2028), zone, 2026, 2028) == []


def test_the_check_itself_finds_wrong_rules() -> None:
    """An onset told in the new offset, a common mistake, is wrong for an hour a year; another zone is always wrong."""
    berlin = zone_named("Europe/Berlin")
    right = observances(berlin, 2026, 2026)
    late = [replace(each, onset=each.onset + (each.offset_to - each.offset_from)) for each in right if each.daylight]
    late += [each for each in right if not each.daylight]
    assert wrong_hours(late, berlin, 2026, 2026) == [datetime(2026, 3, 29, 1, tzinfo=UTC)]
    assert len(wrong_hours(observances(zone_named("Europe/London"), 2026, 2026), berlin, 2026, 2026)) == 365 * 24


@pytest.mark.parametrize(("name", "kind"), _TELLING.items())
def test_yearly_rules_wherever_there_are_some(name: str, kind: str) -> None:
    """Outlook reads only yearly rules, so a zone that has them gets them: one for each change of the year."""
    found = observances(zone_named(name), 2026, 2026)
    assert found
    if kind == "yearly":
        assert [bool(each.rule) for each in found] == [True, True]
        assert sorted(each.daylight for each in found) == [False, True]
    else:
        assert not [each for each in found if each.rule]


def test_rules_as_outlook_wants_them() -> None:
    """The rules of Berlin and New York are the ones that everybody writes."""
    rules = {name: [each.rule for each in observances(zone_named(name), 2026, 2026)] for name in _TELLING}
    assert rules["Europe/Berlin"] == ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]
    assert rules["America/New_York"] == ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]


def test_the_larger_offset_is_the_summer() -> None:
    """Dublin's winter is an exception in law, but readers expect the summer to be one."""
    by_kind = {each.daylight: each.offset_to for each in observances(zone_named("Europe/Dublin"), 2026, 2026)}
    assert by_kind == {True: timedelta(hours=1), False: timedelta()}


def test_a_zone_without_changes_has_one_entry() -> None:
    """Kathmandu is always 5:45 ahead."""
    (only,) = observances(zone_named("Asia/Kathmandu"), 2026, 2027)
    assert only.offset_from == only.offset_to == timedelta(hours=5, minutes=45)
    assert not only.daylight


@pytest.mark.parametrize(
    "name", ["", " ", "europe/berlin", "W. Europe Standard Time", "Europe", "../zones", "Mars/Base"]
)
def test_an_unknown_zone_is_told(name: str) -> None:
    """Anything but an IANA name is refused, with an example."""
    with pytest.raises(RequestError, match="Europe/Berlin"):
        zone_named(name)


def test_only_the_second_time_round_is_ambiguous() -> None:
    """Half past two is there twice in October and not at all in March."""
    zone = zone_named("Europe/Berlin")
    assert is_ambiguous(datetime(2026, 10, 25, 2, 30, tzinfo=zone))
    assert not is_ambiguous(datetime(2026, 3, 29, 2, 30, tzinfo=zone))
    assert not is_ambiguous(datetime(2026, 10, 25, 3, 0, tzinfo=zone))
    assert not is_ambiguous(datetime(2026, 10, 25, 2, 30, tzinfo=UTC))
