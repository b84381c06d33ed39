"""Every time zone there is, hour by hour: too slow for each run, so it is run with `--benchmark-only`."""

from datetime import datetime

from pytest_benchmark.fixture import BenchmarkFixture

from montagefit.renderers.time_zones import observances, zone_named, zone_names
from zone_clock import wrong_hours


def test_every_zone_is_right(benchmark: BenchmarkFixture) -> None:
    """The rules of all zones are those of their clocks, for two years; about a minute."""

    def check() -> dict[str, list[datetime]]:
        zones = {name: zone_named(name) for name in sorted(zone_names())}
        return {name: wrong_hours(observances(zone, 2026, 2027), zone, 2026, 2027) for name, zone in zones.items()}

    found = benchmark.pedantic(check, rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    assert len(found) > 500
    assert not {name: hours for name, hours in found.items() if hours}
