"""The assembly line: order, few at a time, and workers that die."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from montagefit.cli.squads.crew import Alone, cores, dask_crew, local_crew
from montagefit.cli.squads.edition import edition
from montagefit.cli.squads.job import Job, Made
from montagefit.cli.squads.line import Line
from montagefit.errors import RequestError, UsageError
from montagefit.model.athlete import Athlete


def _job(name: str = "creed", said: str | None = None) -> Job:
    """Make a job that takes no renderer."""
    return Job(
        athlete=Athlete(weeks=1, series=name),
        film_plan="creed",
        start=date(2026, 11, 30),
        formats=("json",),
        paper="a4",
        packs=(),
        edition=edition(()) if said is None else said,
        stamp=datetime(2026, 11, 23, tzinfo=UTC),
    )


class _Mortal(Executor):
    """Workers that die with the first job they are given, a few times."""

    deaths = 0

    def __init__(self, most_deaths: int) -> None:
        self._most = most_deaths

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401 - as Executor
        """Break, or do the job at once."""
        future: Future[Any] = Future()
        if _Mortal.deaths < self._most:
            _Mortal.deaths += 1
            future.set_exception(BrokenProcessPool("dead"))
        else:
            future.set_result(fn(*args, **kwargs))
        return future


def test_results_come_in_the_order_of_the_list() -> None:
    """Every ticket comes back once, with what is made already among what is made now."""
    jobs: list[tuple[str, Job | Made]] = [("a", _job("a")), ("b", Made(problem="no")), ("c", _job("c"))]
    done = list(Line[str](Alone, 2).run(jobs))
    assert [ticket for ticket, _ in done] == ["a", "b", "c"]
    assert [made.problem for _, made in done] == ["", "no", ""]
    assert set(done[0][1].files) == {"creed.json"}


def test_only_a_few_are_under_way() -> None:
    """The list is read no further ahead than the line is long, so memory does not hang on the list."""
    read = 0

    def endless() -> Iterator[tuple[int, Job | Made]]:
        nonlocal read
        for number in range(1_000_000):
            read += 1
            yield number, Made(problem=str(number))

    results = Line[int](Alone, 5).run(endless())
    for number in range(100):
        assert next(results)[0] == number
        assert read <= number + 5


@pytest.mark.parametrize(("deaths", "problems"), [(1, ["", "", ""]), (3, ["", "", ""])])
def test_dead_workers_are_replaced(deaths: int, problems: list[str]) -> None:
    """What was lost with a worker is done by the next one."""
    _Mortal.deaths = 0
    jobs: list[tuple[str, Job | Made]] = [(name, _job(name)) for name in "abc"]
    done = list(Line[str](lambda: _Mortal(deaths), 3).run(jobs))
    assert [made.problem for _, made in done] == problems


def test_a_job_that_kills_is_given_up() -> None:
    """After the second death the athlete is told of, and the others go on."""
    _Mortal.deaths = 0
    jobs: list[tuple[str, Job | Made]] = [("a", _job("a")), ("b", _job("b"))]
    done = list(Line[str](lambda: _Mortal(2), 1).run(jobs))
    assert "ended twice" in done[0][1].problem
    assert done[1][1].problem == ""


def test_processes_that_die_are_replaced() -> None:
    """A real process that was killed breaks its pool; the next pool does what the first could not."""
    dead = local_crew(2).hire()
    with pytest.raises(BrokenProcessPool):
        dead.submit(os._exit, 1).result(timeout=60)
    pools: Iterator[Executor] = iter([dead, Alone()])
    jobs: list[tuple[str, Job | Made]] = [(name, _job(name)) for name in "ab"]
    done = list(Line[str](lambda: next(pools), 2).run(jobs))
    assert [(ticket, made.problem, set(made.files)) for ticket, made in done] == [
        ("a", "", {"creed.json"}),
        ("b", "", {"creed.json"}),
    ]


def test_another_edition_is_refused() -> None:
    """A worker that would make other bytes stops the run with a sentence."""
    with pytest.raises(RequestError, match="Install the same everywhere"):
        list(Line[str](Alone, 1).run([("a", _job(said="another"))]))


def test_a_fault_is_told_with_its_traceback() -> None:
    """What is our own fault is one athlete's problem, and its traceback is kept."""
    job = _job()
    broken = Job(**{**job.__dict__, "film_plan": "there-is-none"})
    [(_, made)] = Line[str](Alone, 1).run([("a", broken)])
    assert "montagefit has a fault here" in made.problem
    assert "KeyError" in made.fault


def test_the_edition_knows_packs(tmp_path: Path) -> None:
    """Another pack is another edition; the same is the same."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.toml").write_text("a = 1")
    assert edition((str(tmp_path),)) != edition(())
    assert edition(()) == edition(())


def test_a_dask_cluster_that_is_not_there() -> None:
    """Nobody at the address, or no address, is told with what to start."""
    pytest.importorskip("distributed")
    with pytest.raises((RequestError, UsageError), match="dask scheduler"):
        dask_crew("nonsense://x")
    assert cores() >= 1
