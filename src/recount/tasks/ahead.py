"""Reading ahead: another process reads a large file of a dataset while this one stores its rows."""

import gc
import marshal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from recount.domain.batches import Batch, batches
from recount.errors import RecountError
from recount.formats.datasets.bytes import Bytes
from recount.formats.datasets.files import DatasetFile, open_dataset
from recount.tasks.workers import leave_interrupts

_LARGE = 4_000_000
"""Bytes from which on a process of its own, which takes a fifth of a second to start, pays."""


class ReaderDied(RecountError):
    """The process that read a file has ended in the middle of it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: reading it ended in the middle: {reason}")


@contextmanager
def read_ahead(path: Path, file: DatasetFile, release: str | None) -> Iterator[Iterator[Batch]]:
    """The rows of an open file; the process that reads them, if any, ends with the block.

    Args:
        path: where the file is; a large one is opened there once more.
        file: the file, opened as `open_dataset` does.
        release: the release that was told; None: none was.

    Raises:
        ReaderDied: while the rows are taken.
    """
    if path.stat().st_size < _LARGE:
        yield _batches(path, file)
        return
    # A fork would share the locks of an open database; a fresh interpreter imports little here.
    context = get_context("spawn")
    taker, giver = context.Pipe(duplex=False)
    reader = context.Process(
        target=_read, args=(path, file.format.name, release, file.found, giver), daemon=True
    )
    reader.start()
    giver.close()
    try:
        yield _taken(path, taker)
    finally:
        taker.close()
        reader.terminate()
        reader.join()


def _batches(path: Path, file: DatasetFile) -> Iterator[Batch]:
    for batch in batches(file, str(path), file.contrary):
        yield batch._replace(position=file.position)


def _taken(path: Path, taker: Connection) -> Iterator[Batch]:
    while True:
        try:
            told = marshal.loads(taker.recv_bytes())  # noqa: S302 (of our own process)
        except EOFError:
            raise ReaderDied(path, "its process was ended") from None
        if told is None:
            return
        if isinstance(told, str):
            raise ReaderDied(path, told)
        yield Batch(*told)


def _read(
    path: Path, format_name: str, release: str | None, found: Bytes | None, giver: Connection
) -> None:
    """In the other process: each batch, at the end None, or in words what went wrong."""
    leave_interrupts()
    gc.disable()
    try:
        with open_dataset(path, format_name=format_name, release=release, found=found) as file:
            for batch in _batches(path, file):
                giver.send_bytes(marshal.dumps(tuple(batch)))
        giver.send_bytes(marshal.dumps(None))
    except BrokenPipeError:
        return
    except Exception as error:  # told where the rows are taken
        giver.send_bytes(marshal.dumps(f"{type(error).__name__}: {error}"))
