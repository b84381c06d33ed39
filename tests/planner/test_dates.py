"""When a program starts and ends: every combination of start, weeks and finale, and the turns of the calendar."""

from datetime import date, timedelta

import pytest

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Note
from montagefit.model.vocabulary import HomeTest, Level, Weekday, WeekKind
from montagefit.planner.admit import admit
from montagefit.planner.dates import Timetable, first_day, timetable
from planned import planned

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday
_TODAY = date(2026, 11, 25)  # a Wednesday
_NEXT_MONDAY = date(2026, 11, 30)


def _first(library: Library, asked: date | None = None, today: date = _TODAY, **wishes: object) -> date:
    """Give the first day of Rocky IV, eight weeks long."""
    return first_day(Athlete.model_validate(wishes), library.film_plans["rocky-4"], asked, today)


def _times(library: Library, start: date, **wishes: object) -> tuple[Timetable, list[Note]]:
    """Lay out Rocky IV, eight weeks long."""
    athlete, film = Athlete.model_validate(wishes), library.film_plans["rocky-4"]
    notes: list[Note] = []
    return timetable(athlete, admit(athlete, film).facts, film, start, notes), notes


def test_without_dates_it_starts_next_monday(library: Library) -> None:
    """Nobody who asks on a Monday is sent running the same morning."""
    assert _first(library) == _NEXT_MONDAY
    assert _first(library, today=_NEXT_MONDAY) == date(2026, 12, 7)
    assert _first(library, today=_NEXT_MONDAY - timedelta(days=1)) == _NEXT_MONDAY


def test_an_asked_start_is_kept(library: Library) -> None:
    """A start that was named is the start, whatever day it is."""
    wednesday = date(2026, 12, 9)
    assert _first(library, wednesday) == wednesday
    assert _first(library, wednesday, finale=date(2027, 1, 30)) == wednesday


def test_a_finale_is_counted_back_from(library: Library) -> None:
    """With a finale and no start, the film plan's weeks end in the week of the finale."""
    assert _first(library, finale=date(2027, 1, 30)) == date(2026, 12, 7)
    assert _first(library, finale=date(2027, 1, 30), weeks=9) == _NEXT_MONDAY
    assert _first(library, finale=date(2027, 1, 25), weeks=1) == date(2027, 1, 25)


def test_a_near_finale_starts_at_once(library: Library) -> None:
    """When fewer weeks are left than the film plan has, it starts next Monday, or today when even that is too late."""
    assert _first(library, finale=date(2026, 12, 19)) == _NEXT_MONDAY
    assert _first(library, finale=date(2026, 11, 28)) == _TODAY
    assert _first(library, finale=_TODAY) == _TODAY


def test_a_finale_that_is_over_is_refused(library: Library) -> None:
    """Yesterday is no day to be ready for."""
    with pytest.raises(RequestError, match="from 2026-11-25 on"):
        _first(library, finale=_TODAY - timedelta(days=1))


def test_too_many_weeks_before_a_finale_are_refused(library: Library) -> None:
    """Eight weeks do not fit before next month; the refusal names how many do, and they do."""
    with pytest.raises(RequestError, match="Try --weeks 3, or a finale from 2027-01-25 on"):
        _first(library, finale=date(2026, 12, 19), weeks=8)
    assert _first(library, finale=date(2026, 12, 19), weeks=3) == _NEXT_MONDAY
    assert _first(library, finale=date(2027, 1, 25), weeks=8) == date(2026, 12, 7)


def test_the_film_plans_weeks_are_the_default(library: Library) -> None:
    """Without dates a program has the film plan's weeks, novices theirs."""
    times, notes = _times(library, _NEXT_MONDAY)
    assert len(times.weeks) == 8
    assert notes == []
    assert not times.asked_finale
    assert times.finale == times.weeks[-1][-1]
    assert len(planned(Athlete(level=Level.INTERMEDIATE), "rocky-1").weeks) == 5
    assert len(planned(Athlete(level=Level.NOVICE), "rocky-1").weeks) == 8


def test_weeks_count_from_the_start_date(library: Library) -> None:
    """A program that starts on a Wednesday has weeks from Wednesday to Tuesday."""
    times, _ = _times(library, date(2026, 12, 2), weeks=2, weekdays=("mon", "wed", "fri"))
    assert times.weeks == (
        (date(2026, 12, 2), date(2026, 12, 4), date(2026, 12, 7)),
        (date(2026, 12, 9), date(2026, 12, 11), date(2026, 12, 14)),
    )


def test_start_and_finale_give_the_weeks(library: Library) -> None:
    """With both dates the weeks follow, and a note says so when they are not the film plan's."""
    times, notes = _times(library, _NEXT_MONDAY, finale="2027-02-06", weekdays=("mon", "sat"))
    assert len(times.weeks) == 10
    assert times.finale == date(2027, 2, 6)
    assert times.asked_finale
    assert [note.given for note in notes] == ["ten weeks"]


@pytest.mark.parametrize(
    ("start", "wishes", "why"),
    [
        (_NEXT_MONDAY, {"finale": "2026-11-29"}, "before the start"),
        (_NEXT_MONDAY, {"finale": "2028-01-31"}, "the most is 52"),
        (_NEXT_MONDAY, {"finale": "2027-01-24", "weeks": 5}, "eight weeks, not 5"),
        (_NEXT_MONDAY, {"finale": "2026-12-01", "weekdays": ("sat",)}, "no training day between"),
    ],
)
def test_dates_that_contradict_are_refused(library: Library, start: date, wishes: dict[str, object], why: str) -> None:
    """Dates that cannot all be kept are named, with what would work."""
    with pytest.raises(RequestError, match=why) as caught:
        _times(library, start, **wishes)
    assert any(word in str(caught.value) for word in ("Swap", "Start later", "Leave --weeks out", "Add a day"))


def test_the_start_a_refusal_recommends_works(library: Library) -> None:
    """The date in the remedy is right."""
    with pytest.raises(RequestError, match="start on 2026-12-21"):
        _times(library, _NEXT_MONDAY, finale="2027-01-24", weeks=5)
    times, _ = _times(library, date(2026, 12, 21), finale="2027-01-24", weeks=5)
    assert len(times.weeks) == 5


def test_one_year_and_not_a_week_more(library: Library) -> None:
    """52 weeks are the most, by dates as by number."""
    last = _NEXT_MONDAY + timedelta(weeks=52, days=-1)
    assert len(_times(library, _NEXT_MONDAY, finale=last)[0].weeks) == 52
    with pytest.raises(RequestError):
        _times(library, _NEXT_MONDAY, finale=last + timedelta(days=1))


def test_a_finale_on_a_rest_day_moves_to_the_training_day_before(library: Library) -> None:
    """Nobody is told to train on a day they do not have; a note says what would put it on the date."""
    times, notes = _times(library, _NEXT_MONDAY, finale="2027-01-24", weekdays=("mon", "wed", "fri"))
    assert times.finale == date(2027, 1, 22)
    assert len(times.weeks) == 8
    assert [(note.asked, note.given) for note in notes] == [("the finale on 2027-01-24", "the finale on 2027-01-22")]
    assert "Sunday" in notes[0].reason


def test_nothing_comes_after_the_finale(library: Library) -> None:
    """A finale in the middle of a week ends it; one before the week's first training day takes the whole week away."""
    times, _ = _times(library, _NEXT_MONDAY, finale="2027-01-20", weekdays=("mon", "wed", "fri"))
    assert times.weeks[-1] == (date(2027, 1, 18), date(2027, 1, 20))
    times, _ = _times(library, _NEXT_MONDAY, finale="2027-01-19", weekdays=("fri",))
    assert times.finale == date(2027, 1, 15)
    assert len(times.weeks) == 7


def test_a_finale_on_the_first_day_is_a_program(library: Library) -> None:
    """Start and finale on one day: one session, test and finale in it."""
    program = planned(Athlete(finale=_NEXT_MONDAY, weekdays=(_MON,), minutes=40), "rocky-4", _NEXT_MONDAY)
    assert [session.date for session in program.sessions()] == [_NEXT_MONDAY]
    events = {item.event for item in program.sessions()[0].items()}
    assert {"benchmark", "finale"} <= events
    assert library.film_plans["rocky-4"].weeks != 1


@pytest.mark.parametrize(
    ("start", "within"),
    [
        (date(2026, 12, 14), date(2027, 1, 1)),  # over New Year, in a year with 53 weeks
        (date(2028, 2, 21), date(2028, 2, 29)),  # leap day
        (date(2027, 2, 22), date(2027, 3, 1)),  # no leap day
    ],
)
def test_the_calendar_turns(start: date, within: date) -> None:
    """Year changes and leap days shift nothing: every day between start and finale has its weekday."""
    program = planned(Athlete(weekdays=(_MON, _TUE, _THU, _FRI), weeks=4), start=start)
    dates = [session.date for session in program.sessions()]
    everyday = [start + timedelta(days=number) for number in range(28)]
    assert dates == [day for day in everyday if day.weekday() in {0, 1, 3, 4}]
    assert dates[0] < within < dates[-1]


def test_a_named_date_has_a_taper() -> None:
    """Who trains for a date gets two lighter weeks before it, from eight weeks on."""
    program = planned(Athlete(finale=date(2027, 1, 24), weekdays=(_MON, _THU, _SUN)), "rocky-4")
    kinds = [week.kind for week in program.weeks]
    assert len(kinds) == 8
    assert kinds[-2:] == [WeekKind.TAPER, WeekKind.FINALE]
    assert program.finale == date(2027, 1, 24)


def test_a_finale_day_that_was_named_is_kept() -> None:
    """Who names seven days and a finale on a Sunday keeps the Sunday, whichever days become rest."""
    program = planned(Athlete(weekdays=tuple(Weekday), finale=date(2027, 1, 24)), "rocky-4")
    assert program.finale == date(2027, 1, 24)


def test_a_finale_is_counted_back_for_the_level_that_is_trained(library: Library) -> None:
    """Tests that lower a level give its weeks too, also when the start is counted back from the finale."""
    athlete = Athlete(level=Level.ADVANCED, tests={HomeTest.PUSH_UP: 3}, finale=date(2027, 3, 20))
    film = library.film_plans["rocky-1"]
    assert admit(athlete, film).facts.level is Level.NOVICE
    start = first_day(athlete, film, None, _TODAY)
    assert len(planned(athlete, "rocky-1", start).weeks) == film.weeks_for(Level.NOVICE)
