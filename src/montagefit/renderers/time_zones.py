"""Time zones for calendar files: the rules of a zone, fitted to what its clocks do.

A calendar file has to bring the rules of its time zones along. Outlook reads only yearly rules, so these are fitted
to the transitions of the zone wherever it keeps to yearly rules; a zone that does not gets one entry for each change.
"""

import calendar
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from montagefit.errors import RequestError

_CYCLE_YEARS = 28
"""After so many years the calendar repeats itself, leap days and weekdays together."""
_STEP = timedelta(days=7)
"""No zone changes its clocks twice within a week; the shortest time between changes is a Ramadan."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class Observance:
    """One way of setting the clocks, and since when."""

    name: str
    daylight: bool
    onset: datetime
    """Local time before the change, without a zone, as RFC 5545 asks."""
    offset_from: timedelta
    offset_to: timedelta
    rule: str = ""
    """Recurrence rule of the onset; empty if it happens once."""


@dataclass(frozen=True)
class _Change:
    """One change of the clocks."""

    onset: datetime
    offset_from: timedelta
    offset_to: timedelta
    name: str
    daylight: bool

    def as_observance(self, rule: str = "") -> Observance:
        """Give the observance that starts here."""
        return Observance(self.name, self.daylight, self.onset, self.offset_from, self.offset_to, rule)


@cache
def zone_names() -> frozenset[str]:
    """Give every name of the IANA time zone database, the same on every machine."""
    return frozenset((files("tzdata") / "zones").read_text(encoding="utf-8").split())


def zone_named(name: str) -> ZoneInfo:
    """Give a time zone by its IANA name, raise RequestError for anything else."""
    # ZoneInfo alone would take `europe/berlin` on machines whose file names know no case.
    if name not in zone_names():
        raise RequestError([f"There is no time zone {name!r}. Use an IANA name, for example Europe/Berlin."])
    return ZoneInfo(name)


def is_ambiguous(local: datetime) -> bool:
    """Tell whether the clocks show this time twice, as they do when they go back."""
    first, second = (local.replace(fold=fold).utcoffset() for fold in (0, 1))
    # In a gap the two differ as well, the other way round.
    return first is not None and second is not None and first > second


@cache
def observances(zone: ZoneInfo, first_year: int, last_year: int) -> tuple[Observance, ...]:
    """Give the rules of a zone that hold in these years.

    They start a year early, so that the first January has a change before it.
    """
    start = first_year - 1
    changes = _changes(zone, start, max(start + _CYCLE_YEARS, last_year + 1))
    fitted = _fitted(changes, _CYCLE_YEARS)
    if changes and fitted:
        return fitted
    base = datetime(start, 1, 1, tzinfo=UTC).astimezone(zone)
    offset = base.utcoffset() or timedelta()
    midnight = base.replace(hour=0, minute=0, tzinfo=None)
    initial = Observance(base.tzname() or "", daylight=False, onset=midnight, offset_from=offset, offset_to=offset)
    return (initial, *(change.as_observance() for change in changes if change.onset.year <= last_year + 1))


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> list[_Change]:
    """Find every change of the clocks from the first to the last of these years."""
    found = []
    before = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while before < end:
        after = min(before + _STEP, end)
        if _offset(before, zone) != _offset(after, zone):
            found.append(_change_between(before, after, zone))
        before = after
    return found


def _change_between(before: datetime, after: datetime, zone: ZoneInfo) -> _Change:
    """Close in on the second at which the clocks change."""
    old = _offset(before, zone)
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        before, after = (middle, after) if _offset(middle, zone) == old else (before, middle)
    new = _offset(after, zone)
    local_before, local_after = before.astimezone(zone), after.astimezone(zone)
    # The larger offset of a pair counts as summer time. Irish law calls the winter the exception; readers do not.
    seasonal = bool(local_before.dst()) or bool(local_after.dst())
    return _Change(
        onset=(after + old).replace(tzinfo=None),
        offset_from=old,
        offset_to=new,
        name=local_after.tzname() or "",
        daylight=seasonal and new > old,
    )


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    """Give how far a zone's clocks are from UTC."""
    return moment.astimezone(zone).utcoffset() or timedelta()


def _fitted(changes: Iterable[_Change], years: int) -> tuple[Observance, ...]:
    """Give one yearly rule for each kind of change; nothing if some kind is not yearly."""
    kinds: dict[tuple[timedelta, timedelta, timedelta], list[_Change]] = defaultdict(list)
    for change in changes:
        time_of_day = timedelta(hours=change.onset.hour, minutes=change.onset.minute, seconds=change.onset.second)
        kinds[change.offset_from, change.offset_to, time_of_day].append(change)
    fitted = []
    for kind in kinds.values():
        onsets = [change.onset for change in kind]
        if [onset.year for onset in onsets] != list(range(onsets[0].year, onsets[0].year + years + 1)):
            return ()
        rule = _yearly_rule(onsets)
        if not rule:
            return ()
        fitted.append(kind[0].as_observance(rule))
    return tuple(fitted)


def _yearly_rule(onsets: Sequence[datetime]) -> str:
    """Give the yearly rule that names these days; empty if there is none."""
    months = {onset.month for onset in onsets}
    weekdays = {onset.weekday() for onset in onsets}
    if len(months) > 1 or len(weekdays) > 1:
        return ""
    month, weekday = onsets[0].month, _WEEKDAYS[onsets[0].weekday()]
    yearly = f"FREQ=YEARLY;BYMONTH={month}"
    if all(onset.day + 7 > calendar.monthrange(onset.year, month)[1] for onset in onsets):
        return f"{yearly};BYDAY=-1{weekday}"
    places = {(onset.day + 6) // 7 for onset in onsets}
    if len(places) == 1:
        return f"{yearly};BYDAY={places.pop()}{weekday}"
    first, last = min(onset.day for onset in onsets), max(onset.day for onset in onsets)
    if last - first == 6:
        days = ",".join(str(day) for day in range(first, last + 1))
        return f"{yearly};BYMONTHDAY={days};BYDAY={weekday}"
    return ""
