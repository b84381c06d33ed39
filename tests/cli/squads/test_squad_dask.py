"""A real Dask cluster on loopback: one of two workers is killed half-way, and nothing is lost."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("distributed")

_LIST = "name,weeks\n" + "".join(f"Athlete {number},2\n" for number in range(8))
_ENVIRONMENT = {"MONTAGEFIT_TODAY": "2026-11-23", "SOURCE_DATE_EPOCH": "1796083200", "LC_ALL": "C.UTF-8"}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Start a scheduler and two workers of one thread each; give its address and the workers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--no-dashboard"]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny"]
    commands = [[*dask, "--port", str(port)], *([*worker, "--no-dashboard", "--local-directory", str(tmp_path)],) * 2]
    with (tmp_path / "cluster.log").open("wb") as log:
        processes = [
            subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **_ENVIRONMENT})
            for command in commands
        ]
        try:
            yield address, processes[1:]
        finally:
            for process in reversed(processes):
                process.kill()
                process.wait(timeout=30)


def _squad(tmp_path: Path, *words: str) -> subprocess.Popen[str]:
    """Start a run as a process of its own."""
    code = "from montagefit.cli.main import main; main()"
    common = ("squad", "list.csv", "--film", "creed", "--format", "ics")
    return subprocess.Popen(
        [sys.executable, "-c", code, *common, *words],
        cwd=tmp_path,
        env={**os.environ, **_ENVIRONMENT},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def _wait_for(address: str, workers: int) -> None:
    """Wait until so many workers are with the scheduler."""
    from distributed import Client  # noqa: PLC0415 - an extra

    with Client(address, timeout="30s", set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=30)


@pytest.mark.filterwarnings("default")  # distributed warns of its own ways
def test_a_worker_is_killed_and_nothing_is_lost(
    tmp_path: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    """Everybody has a program, and the bytes are those of a run on this machine alone."""
    address, workers = cluster
    (tmp_path / "list.csv").write_text(_LIST)
    alone = _squad(tmp_path, "--output", "alone", "--jobs", "1")
    assert alone.communicate(timeout=120) is not None
    _wait_for(address, 2)
    run = _squad(tmp_path, "--output", "spread", "--dask", address)
    assert run.stderr is not None
    assert run.stderr.readline().startswith("1/8")
    workers[0].send_signal(signal.SIGKILL)
    rest = run.communicate(timeout=120)[1]
    assert run.returncode == 0, rest
    assert "8 programs in spread; nobody without." in rest
    made = [
        {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (tmp_path / "alone", tmp_path / "spread")
    ]
    assert len(made[0]) > 8
    assert made[0] == made[1]
