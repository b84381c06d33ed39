"""What each week is for, and which part of the film it plays, for programs of 1 to 52 weeks."""

from itertools import pairwise

import pytest

from montagefit.model.film_plan import Beat
from montagefit.model.library import Library
from montagefit.model.vocabulary import WeekKind
from montagefit.planner.periods import outline, spread_beats, week_kinds
from planned import FILMS

_LENGTHS = range(1, 53)
_BUILD, _DELOAD, _TAPER, _FINALE = WeekKind


def _beat(number: int, share: int, load: int = 50) -> Beat:
    """Make a beat."""
    return Beat(
        id=f"beat-{number}", title=f"Beat {number}", share=share, load=load, line="Go.", coach="Go on.", featured=("x",)
    )


@pytest.mark.parametrize("asked", [False, True], ids=["open", "dated"])
@pytest.mark.parametrize("weeks", _LENGTHS)
def test_every_length_has_sane_weeks(weeks: int, *, asked: bool) -> None:
    """Every length ends with a finale, rests every six weeks at the latest, and never twice in a row."""
    kinds = week_kinds(weeks, asked_finale=asked)
    assert len(kinds) == weeks
    assert [number for number, kind in enumerate(kinds) if kind is _FINALE] == [weeks - 1]
    assert kinds.count(_TAPER) == (1 if asked and weeks >= 8 else 0)
    light = [number for number, kind in enumerate(kinds) if kind is not _BUILD]
    assert all(after - before <= 6 for before, after in pairwise([-1, *light]))
    deloads = [number for number, kind in enumerate(kinds) if kind is _DELOAD]
    assert bool(deloads) == (weeks >= 6)
    for number in deloads:
        assert kinds[number - 1] is _BUILD
        assert kinds[number + 1] is _BUILD
    assert weeks == 1 or kinds[0] is _BUILD


@pytest.mark.parametrize(
    ("weeks", "asked", "kinds"),
    [
        (1, False, (_FINALE,)),
        (2, True, (_BUILD, _FINALE)),
        (5, False, (_BUILD, _BUILD, _BUILD, _BUILD, _FINALE)),
        (8, False, (_BUILD, _BUILD, _BUILD, _DELOAD, _BUILD, _BUILD, _BUILD, _FINALE)),
        (8, True, (_BUILD, _BUILD, _BUILD, _DELOAD, _BUILD, _BUILD, _TAPER, _FINALE)),
    ],
)
def test_the_usual_lengths(weeks: int, kinds: tuple[WeekKind, ...], *, asked: bool) -> None:
    """Programs of usual length look as a coach would lay them out."""
    assert week_kinds(weeks, asked_finale=asked) == kinds


@pytest.mark.parametrize("film", FILMS)
@pytest.mark.parametrize("weeks", _LENGTHS)
def test_beats_keep_the_films_order(library: Library, film: str, weeks: int) -> None:
    """Every beat comes, in film order; each has weeks of its own when there are enough."""
    beats = library.film_plans[film].beats
    spread = spread_beats(beats, weeks)
    assert len(spread) == weeks
    assert all(spread)
    told = list(dict.fromkeys(beat.id for week in spread for beat in week))
    assert told == [beat.id for beat in beats]
    flat = [beats.index(beat) for week in spread for beat in week]
    assert flat == sorted(flat)
    if weeks >= len(beats):
        assert all(len(week) == 1 for week in spread)
    else:
        assert len(flat) == len(beats)


@pytest.mark.parametrize("film", FILMS)
def test_long_programs_keep_the_films_shares(library: Library, film: str) -> None:
    """Over a year each beat has its share of the weeks, to within one week and a half."""
    beats = library.film_plans[film].beats
    spread = [week[0].id for week in spread_beats(beats, 52)]
    total = sum(beat.share for beat in beats)
    for beat in beats:
        assert abs(spread.count(beat.id) - 52 * beat.share / total) <= 1.5


def test_more_shares_are_more_weeks() -> None:
    """A beat that counts double gets twice the weeks, also when others are rounded."""
    spread = spread_beats((_beat(1, 1), _beat(2, 2), _beat(3, 1)), 8)
    assert [week[0].id for week in spread] == [*["beat-1"] * 2, *["beat-2"] * 4, *["beat-3"] * 2]
    assert [len(week) for week in spread_beats((_beat(1, 1), _beat(2, 2), _beat(3, 1)), 2)] == [2, 1]


def test_small_shares_still_get_their_week() -> None:
    """One loud beat does not swallow the others."""
    spread = spread_beats((_beat(1, 1), _beat(2, 100), _beat(3, 1)), 4)
    assert [week[0].id for week in spread] == ["beat-1", "beat-2", "beat-2", "beat-3"]


@pytest.mark.parametrize("film", FILMS)
@pytest.mark.parametrize("weeks", _LENGTHS)
def test_loudness_is_a_share(library: Library, film: str, weeks: int) -> None:
    """The film's curve lies between 0, the first build week, and 1, the loudest."""
    weeks_of = outline(library.film_plans[film], weeks, asked_finale=False)
    assert [week.number for week in weeks_of] == list(range(1, weeks + 1))
    assert all(0.0 <= week.loudness <= 1.0 for week in weeks_of)
    build = [week.loudness for week in weeks_of if not week.is_light]
    if len(build) > 1:
        assert build[0] == 0.0
        assert max(build) == 1.0


def test_a_film_of_one_volume_is_no_crash() -> None:
    """Beats that are all as loud leave nothing to rise, and nothing to divide by."""
    assert len(spread_beats((_beat(1, 1, 60), _beat(2, 1, 60)), 1)[0]) == 2
