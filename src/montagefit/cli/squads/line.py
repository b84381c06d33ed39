"""The assembly line: jobs go out a few at a time and come back in the order of the list, whoever dies meanwhile."""

from __future__ import annotations

from collections import deque
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from typing import TYPE_CHECKING, Generic, TypeVar

from montagefit.cli.squads.job import EditionError, Job, Made, make
from montagefit.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TicketT = TypeVar("TicketT")

_DIED = "The process that worked on it ended twice, perhaps for want of memory. Try --jobs 1, or this athlete alone."


class Line(Generic[TicketT]):
    """Workers, and the jobs they are at."""

    def __init__(self, hire: Callable[[], Executor], most: int) -> None:
        """Take what starts the workers, and how many jobs may be under way: memory hangs on that, not on the list."""
        self._hire = hire
        self._most = most
        self._executor: Executor | None = None
        self._waiting: deque[tuple[TicketT, Job | Made, Future[Made]]] = deque()

    def run(self, jobs: Iterable[tuple[TicketT, Job | Made]]) -> Iterator[tuple[TicketT, Made]]:
        """Give each ticket with what became of its job, in order; what is made already passes through."""
        try:
            for ticket, job in jobs:
                self._waiting.append((ticket, job, self._submit(job)))
                if len(self._waiting) >= self._most:
                    yield self._next()
            while self._waiting:
                yield self._next()
            self._send_home(wait=True)  # nobody has anything left to do
        finally:
            self._send_home()

    def _submit(self, job: Job | Made) -> Future[Made]:
        """Give a job to the workers; fresh ones, where the others have died."""
        future: Future[Made] = Future()
        if isinstance(job, Made):
            future.set_result(job)
            return future
        if self._executor is None:
            self._executor = self._hire()
        try:
            return self._executor.submit(make, job)
        except BrokenExecutor as error:
            future.set_exception(error)
            return future

    def _next(self) -> tuple[TicketT, Made]:
        """Wait for the job that was handed out first."""
        ticket, job, future = self._waiting.popleft()
        try:
            return ticket, future.result()
        except BrokenExecutor:
            return ticket, self._again(job)
        except (CancelledError, OSError) as error:
            # `make` tells what goes wrong in its result; this is a cluster that is no longer there.
            what = f"The workers are gone ({type(error).__name__}). The same command goes on from here."
            raise RequestError([what]) from None
        except EditionError:
            what = "A worker has another version of montagefit, of its data or packs, or of Python's libraries."
            raise RequestError([f"{what} Install the same everywhere, and start the workers anew."]) from None
        except Exception as error:  # noqa: BLE001 - Dask gives a job up that has killed several workers
            return ticket, Made(problem=f"No worker could finish it ({type(error).__name__}: {error}).")

    def _again(self, job: Job | Made) -> Made:
        """Do a job with fresh workers and nothing else under way, then hand out again what was lost beside it."""
        self._send_home()
        try:
            made = self._submit(job).result()
        except BrokenExecutor:
            self._send_home()
            made = Made(problem=_DIED)
        for _ in range(len(self._waiting)):
            ticket, other, future = self._waiting.popleft()
            lost = future.cancelled() or (future.done() and isinstance(future.exception(), BrokenExecutor))
            self._waiting.append((ticket, other, self._submit(other) if lost else future))
        return made

    def _send_home(self, *, wait: bool = False) -> None:
        """Stop the workers; jobs that have not begun are dropped."""
        for _, _, future in self._waiting:
            future.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=wait)
            self._executor = None
