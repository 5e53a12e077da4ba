"""Reading ahead: rows are read in a thread while the database, which needs no Python, works."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from queue import Empty, Queue
from threading import Event, Thread
from typing import TypeVar

_AT_ONCE = 1_000
_MOST_WAITING = 12
# A thread waits this long for the interpreter; the usual 5 ms would be paid at every statement.
_SWITCH_SECONDS = 0.0005

Item = TypeVar("Item")


@contextmanager
def read_ahead(items: Iterable[Item]) -> Iterator[Iterator[Item]]:
    """The items in order, read by another thread; it has ended when the block is left."""
    waiting: Queue[list[Item] | BaseException | None] = Queue(maxsize=_MOST_WAITING)
    left = Event()

    def read() -> None:
        try:
            rows = iter(items)
            while not left.is_set() and (some := list(islice(rows, _AT_ONCE))):
                waiting.put(some)
            waiting.put(None)
        except BaseException as error:  # shown where the items are used
            waiting.put(error)

    former = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    thread = Thread(target=read, name="recount-reader", daemon=True)
    thread.start()
    try:
        yield _items(waiting)
    finally:
        left.set()
        _drain(waiting, thread)
        sys.setswitchinterval(former)


def _items(waiting: "Queue[list[Item] | BaseException | None]") -> Iterator[Item]:
    while (some := waiting.get()) is not None:
        if isinstance(some, BaseException):
            raise some
        yield from some


def _drain(waiting: "Queue[list[Item] | BaseException | None]", thread: Thread) -> None:
    """Make room until the thread has seen that nobody reads any more."""
    while thread.is_alive():
        try:
            waiting.get(timeout=0.05)
        except Empty:
            continue
    thread.join()
