"""Who does the work: processes of this machine, or the workers of a Dask cluster, behind one kind of executor."""

from __future__ import annotations

import os
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from montagefit.errors import RequestError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

ResultT = TypeVar("ResultT")
ParamT = ParamSpec("ParamT")


@dataclass(frozen=True)
class Crew:
    """Where workers come from."""

    hire: Callable[[], Executor]
    """Starts them."""
    at_once: int
    """How many jobs they do at a time."""
    dismiss: Callable[[], object] = lambda: None
    """Ends what was opened for them."""


class Alone(Executor):
    """Does each job at once, in this process."""

    def submit(self, fn: Callable[ParamT, ResultT], /, *args: ParamT.args, **kwargs: ParamT.kwargs) -> Future[ResultT]:
        """Do a job; what it raises is in its future, as with any executor."""
        future: Future[ResultT] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is raised again where the result is asked for
            future.set_exception(error)
        return future


def cores() -> int:
    """Count the processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def local_crew(processes: int) -> Crew:
    """Take processes of this machine; a single one is this one."""
    if processes == 1:
        return Crew(Alone, 1)

    def hire() -> Executor:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        # Spawned, not forked: the same on every system, and nothing of this process leaks into them.
        return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_begin)

    return Crew(hire, processes)


def dask_crew(address: str) -> Crew:
    """Take the workers of a Dask cluster.

    Raises UsageError where the extra is not installed, RequestError where nobody answers.
    """
    try:
        from distributed import Client
    except ImportError:
        raise UsageError("--dask takes the extra `dask`: run `pip install 'montagefit[dask]'`.") from None
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise RequestError(
            [f"No Dask scheduler answers at {address} ({error}). Start one: `dask scheduler`, then `dask worker`s."]
        ) from None
    threads = sum(client.ncores().values())
    if not threads:
        client.close()
        raise RequestError([f"The Dask scheduler at {address} has no workers. Start one: `dask worker {address}`."])

    def hire() -> Executor:
        executor: Executor = client.get_executor(pure=False, retries=2)
        return executor

    return Crew(hire, threads, client.close)


def _begin() -> None:
    """Prepare a process: Ctrl-C is for the one that started it, and without that one it ends."""
    import signal
    import threading
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
