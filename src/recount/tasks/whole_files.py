"""Files that appear whole or not at all."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

_STREAMS = {"/dev/stdout": 1, "/dev/fd/1": 1, "/dev/stderr": 2, "/dev/fd/2": 2}
# What only writing meets: reading in the block of a file that is open can't be at fault.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, text: str) -> None:
    """Write a file in UTF-8 so that, whatever happens, it is the old one or the new one."""
    with whole_file(path) as file:
        file.write(text)


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Open a file for text in UTF-8; it takes its place at the end, if nothing went wrong."""
    try:
        with _opened(path) as file:
            yield file
    except OSError as error:
        if error.filename is None and error.errno in _NO_ROOM:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    # Slow to import, and needed for files only.
    import tempfile

    if (stream := _STREAMS.get(str(path))) is not None:
        # What stdout was sent to may be a file with more in it: it is written on, not replaced.
        with os.fdopen(os.dup(stream), "w", encoding="utf-8", newline="") as file:
            yield file
        return
    if path.exists() and not path.is_file():
        # A device or pipe is written to, never replaced.
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    target = path.resolve()
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        # Not the file that we would make, but the one asked for.
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_permissions(target))
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _permissions(target: Path) -> int:
    """Those of the file that is replaced, else what a new file gets here."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
