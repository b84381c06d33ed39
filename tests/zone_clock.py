"""Time zone rules evaluated as a calendar program would, for tests."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # dateutil ships no types

from montagefit.renderers.time_zones import Observance


def wrong_hours(rules: Sequence[Observance], zone: ZoneInfo, first_year: int, last_year: int) -> list[datetime]:
    """Give the hours of these years at which the rules say something else than the zone's clocks."""
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    line: list[tuple[datetime, timedelta]] = []
    for each in rules:
        onsets = [each.onset]
        if each.rule:
            rule = rrulestr(each.rule, dtstart=each.onset)
            onsets = list(rule.between(each.onset, end.replace(tzinfo=None), inc=True))
        line += [((onset - each.offset_from).replace(tzinfo=UTC), each.offset_to) for onset in onsets]
    line.sort()
    moment = datetime(first_year, 1, 1, tzinfo=UTC)
    assert line[0][0] <= moment, "the rules start too late"
    wrong = []
    place = 0
    while moment < end:
        while place + 1 < len(line) and line[place + 1][0] <= moment:
            place += 1
        if moment.astimezone(zone).utcoffset() != line[place][1]:
            wrong.append(moment)
        moment += timedelta(hours=1)
    return wrong
