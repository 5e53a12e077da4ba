"""What a person is told on stderr, and how failures become words and exit codes.

0 done, 1 error, 2 usage, 3 some input was rejected and listed; as a shell would say it, 130
interrupted and 141 nobody reads what we write. A bug keeps its traceback.
"""

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from recount.errors import RecountError, Rejected, UsageFault

_INTERRUPTED = 130
_NOBODY_READS = 141
_SURROGATES = re.compile("[\ud800-\udfff]")


@contextmanager
def error_handler() -> Iterator[None]:
    """Turn a failure of the block into words on stderr and an exit code."""
    try:
        yield
        sys.stdout.flush()
    except RecountError as error:
        tell(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except BrokenPipeError:
        _abandon_stdout()
        sys.exit(_NOBODY_READS)
    except UnicodeEncodeError as error:
        if not _SURROGATES.search(error.object):
            raise
        _abandon_stdout()
        say(f"Error: {_not_text(error.object)}")
        sys.exit(UsageFault.exit_code)
    except OSError as error:
        if error.strerror is None:
            raise
        _abandon_stdout()
        say(f"Error: {_what_failed(error)}")
        sys.exit(RecountError.exit_code)


def take_streams() -> None:
    """Where a standard stream is closed, stand in for it: Python has none then.

    Input (`<&-`) is empty, messages (`2>&-`) go nowhere, and writing to standard output (`>&-`)
    fails as it does in other tools. A file that is opened next would take the stream's number.
    """
    if sys.stdin is None:
        _open_as(0, os.O_RDONLY)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stdout is None:
        _open_as(1, os.O_RDONLY)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        _open_as(2, os.O_WRONLY)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def _open_as(stream: int, mode: int) -> None:
    number = os.open(os.devnull, mode)
    if number != stream:
        os.dup2(number, stream)
        os.close(number)


def _what_failed(error: OSError) -> str:
    if error.filename is None and error.errno == errno.EBADF:
        return "standard output is closed"
    place = f"{error.filename}: " if error.filename is not None else ""
    return f"{place}{error.strerror}"


def _not_text(given: str) -> str:
    """Words for bytes of a command line that are no text, or for half of a surrogate pair."""
    shown = given.encode(errors="surrogateescape").decode(errors="backslashreplace")
    return f"'{shown}' is not text in UTF-8, which a database holds: give it in that encoding"


def tell(error: RecountError) -> None:
    """Say what went wrong: one line, or a line for each problem and one that counts them."""
    if isinstance(error, Rejected):
        for problem in error.problems:
            say(str(problem))
    say(f"Error: {error}")


def note(message: str) -> None:
    """Say something that is worth knowing beside the data."""
    say(f"note: {message}")


def say(message: str) -> None:
    """Write one line to stderr, without what a terminal could run."""
    # The path of --help need not load it.
    from recount.render.cells import one_line

    click.echo(one_line(message), err=True)


def _abandon_stdout() -> None:
    """Point stdout at nothing, so that the flush at exit does not fail again."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
