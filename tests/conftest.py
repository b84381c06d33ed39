"""What all tests share: golden files, and one source of time zones."""

import zoneinfo
from collections.abc import Iterator

import pytest

from golden_files import Golden
from radicale_server import Radicale, running

# The time zones of the tzdata package, as the command line sets it: system tables differ from machine to machine.
zoneinfo.reset_tzpath(to=())


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes golden files anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew, then read the diff")


@pytest.fixture(autouse=True, scope="session")
def _no_memory_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep caches and settings of these tests out of the home folder; processes that tests start inherit this."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Give the golden files."""
    return Golden(update=bool(request.config.getoption("--update-golden")))


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    """Give a calendar server that runs as long as the tests; each test makes calendars of its own."""
    with running(tmp_path_factory.mktemp("radicale")) as server:
        yield server
