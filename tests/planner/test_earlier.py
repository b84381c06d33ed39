"""Going on from an earlier program: what is over stays, and a small wish changes little of what is to come."""

from datetime import timedelta

import pytest

from montagefit.audit.report import audit, errors
from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import KIT_PRESETS, PartName, Weekday
from montagefit.planner.earlier import Earlier, changed_lines
from montagefit.planner.plan import plan
from planned import START, library

_TODAY = START + timedelta(days=14)
_DAYS = (Weekday.MON, Weekday.WED, Weekday.SAT)
_KIT = KIT_PRESETS["home"]
_ATHLETE = Athlete(weekdays=_DAYS, minutes=45, kit=_KIT)


def _planned(athlete: Athlete, film: str, earlier: Program | None = None) -> Program:
    """Plan, or plan again two weeks later."""
    before = None if earlier is None else Earlier(earlier, _TODAY)
    return plan(athlete, library().film_plans[film], library(), START, earlier=before)


@pytest.mark.parametrize("film", ["rocky-1", "rocky-4"])
def test_nothing_new_changes_nothing(film: str) -> None:
    """The same wish gives the same program."""
    first = _planned(_ATHLETE, film)
    assert _planned(_ATHLETE, film, first) == first


@pytest.mark.parametrize("film", ["rocky-1", "rocky-4"])
def test_a_minute_more_changes_little(film: str) -> None:
    """Weeks that are over stay and say so; of all lines a few change."""
    first = _planned(_ATHLETE, film)
    again = _planned(_ATHLETE.model_copy(update={"minutes": 46}), film, first)
    assert [week.sessions for week in again.weeks[:2]] == [week.sessions for week in first.weeks[:2]]
    assert [week.over for week in again.weeks] == [True, True, *[False] * (len(again.weeks) - 2)]
    changed, lines = changed_lines(first, again)
    assert changed <= 0.2 * lines


def test_kit_that_is_gone_is_used_no_more() -> None:
    """What was done with it stays on the sheet; no week to come asks for it, and nobody finds fault with the past."""
    first = _planned(_ATHLETE, "rocky-4")
    lines = [item for week in first.weeks[:2] for session in week.sessions for item in session.items(PartName.MAIN)]
    gone = next(kit for item in lines for kit in item.kit if kit in _KIT)
    less = tuple(item for item in _KIT if item is not gone)
    again = _planned(_ATHLETE.model_copy(update={"kit": less}), "rocky-4", first)
    assert again.weeks[:2] == tuple(week.model_copy(update={"over": True}) for week in first.weeks[:2])
    used = [
        (week.over, item.kit)
        for week in again.weeks
        for session in week.sessions
        for item in session.items(PartName.MAIN)
    ]
    assert any(gone in kit for over, kit in used if over)
    assert not any(gone in kit for over, kit in used if not over)
    assert not errors(audit(again))
