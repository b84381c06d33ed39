"""The running equations against the tables of science.md 4.2, and the limits of I11."""

import pytest

from montagefit.model.vocabulary import HomeTest
from montagefit.science import running
from montagefit.science.units import METRES_PER_MILE

# 5K time, VDOT, then seconds a km at 59, 65, 70, 74, 86 and 98 %.
_FIVE_K = {
    "18:00": (56.3, "5:20", "4:56", "4:39", "4:27", "3:56", "3:32"),
    "20:00": (49.8, "5:53", "5:27", "5:08", "4:54", "4:21", "3:55"),
    "22:30": (43.4, "6:34", "6:05", "5:44", "5:29", "4:52", "4:22"),
    "25:00": (38.3, "7:14", "6:42", "6:19", "6:03", "5:22", "4:50"),
    "27:30": (34.2, "7:53", "7:19", "6:55", "6:37", "5:53", "5:18"),
    "30:00": (30.8, "8:32", "7:56", "7:30", "7:11", "6:23", "5:45"),
    "35:00": (25.6, "9:48", "9:08", "8:38", "8:17", "7:23", "6:40"),
    "40:00": (21.7, "11:01", "10:18", "9:45", "9:22", "8:23", "7:35"),
}
_SHARES = (0.59, 0.65, 0.70, 0.74, 0.86, 0.98)
_MILE = {"7:00": 40.7, "8:00": 35.1, "9:00": 30.7, "10:00": 27.2, "12:00": 21.9}


def _seconds(clock: str) -> int:
    """Read minutes and seconds."""
    minutes, seconds = clock.split(":")
    return int(minutes) * 60 + int(seconds)


@pytest.mark.parametrize("clock", _FIVE_K)
def test_five_k_table(clock: str) -> None:
    """VDOT and paces from a 5K are those of the table, to its rounding."""
    expected, *paces = _FIVE_K[clock]
    found = running.vdot(5000, _seconds(clock))
    assert found == pytest.approx(expected, abs=0.051)
    for share, pace in zip(_SHARES, paces, strict=True):
        assert running.seconds_per_km(found, share) == pytest.approx(_seconds(pace), abs=1.0)


@pytest.mark.parametrize(("clock", "expected"), [*_MILE.items()])
def test_mile_table(clock: str, expected: float) -> None:
    """VDOT from a mile is that of the table."""
    assert running.vdot(METRES_PER_MILE, _seconds(clock)) == pytest.approx(expected, abs=0.051)


def test_published_check() -> None:
    """5 km in 24:34 is a VDOT of 39.11, the check that the source gives."""
    assert running.vdot(5000, _seconds("24:34")) == pytest.approx(39.11, abs=0.005)


@pytest.mark.parametrize("metres_per_minute", [100.0, 167.3, 250.0, 330.0])
def test_speed_inverts_cost(metres_per_minute: float) -> None:
    """The speed at a cost is the speed that has this cost."""
    assert running.speed(running.oxygen_cost(metres_per_minute)) == pytest.approx(metres_per_minute)


def test_easy_pace_is_the_slow_half() -> None:
    """The printed range runs from 70 % to 59 % of VDOT, quick end first, in whole seconds."""
    assert running.easy_pace(running.vdot(5000, _seconds("27:30"))) == (_seconds("6:55"), _seconds("7:53"))


def test_no_easy_pace_for_walk_run() -> None:
    """Below a VDOT of 28 nothing is printed; from there on never slower than 9:30 a kilometre."""
    assert running.easy_pace(27.99) is None
    at_the_edge = running.easy_pace(28.0)
    assert at_the_edge is not None
    assert at_the_edge[0] < at_the_edge[1] <= 570


@pytest.mark.parametrize(
    ("longest", "most"),
    [(None, 30.0), (10.0, 15.0), (25.0, 30.0), (27.0, 30.0), (28.0, 30.8), (30.0, 33.0), (60.0, 66.0)],
)
def test_longest_next_run(longest: float | None, most: float) -> None:
    """A tenth more, or five minutes more up to half an hour, or half an hour without history."""
    assert running.longest_next_run(longest) == pytest.approx(most)


def test_couch_to_5k_is_allowed() -> None:
    """The sessions of Couch to 5K (time on the feet between its walks, science.md 4.1) pass the rule."""
    minutes = [20.0, 19.0, 18.0, 21.5, 22.0, 21.0, 20.0, 24.0, 26.0, 25.0, 25.0, 28.0, 30.0]
    longest: float | None = None
    for taken in minutes:
        assert taken <= running.longest_next_run(longest)
        longest = max(taken, longest or 0.0)


def test_riegel() -> None:
    """Twice the distance takes 2 to the 1.06 times as long."""
    assert running.riegel_seconds(1500, 5000, 10_000) == pytest.approx(1500 * 2.0849, rel=1e-4)


def test_a_heavy_novice_is_known_by_weight_and_height() -> None:
    """I12 holds above a BMI of 30, and for nobody whose weight or height is unknown."""
    assert running.body_mass_index(80.0, 200.0) == pytest.approx(20.0)
    assert running.is_heavy(97.3, 180.0)
    assert not running.is_heavy(97.2, 180.0)
    assert not running.is_heavy(130.0, None)
    assert not running.is_heavy(None, 170.0)


def test_the_first_week_is_counted_at_the_quick_end() -> None:
    """Without a race 7 km/h, with one the quick end of easy where that is quicker."""
    assert running.first_week_speed({}) == pytest.approx(7 / 3.6)
    assert running.first_week_speed({HomeTest.RUN_5K: 2400}) == pytest.approx(7 / 3.6)
    assert running.first_week_speed({HomeTest.RUN_5K: 1500}) == pytest.approx(1000 / 363, rel=0.01)


@pytest.mark.parametrize(("rpe", "share"), [(1, 0.74), (4, 0.74), (5, 0.88), (6, 0.88), (7, 1.0), (9, 1.0)])
def test_every_effort_has_its_zone(rpe: int, share: float) -> None:
    """Easy, steady and hard runs have a quick edge each."""
    assert running.quickest_share(rpe) == share
