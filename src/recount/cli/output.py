"""Where rows go: stdout, or a file that appears whole or not at all."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from recount.cli.failures import note
from recount.domain.result import Result
from recount.errors import UsageFault
from recount.render import render
from recount.store.reader import is_server, path_of
from recount.tasks.whole_files import write_whole

_FORMS = {
    ".csv": "csv",
    ".json": "json",
    ".jsonl": "ndjson",
    ".markdown": "markdown",
    ".md": "markdown",
    ".ndjson": "ndjson",
    ".tsv": "tsv",
    ".txt": "table",
    "": "table",
}

_PIECE = 32_768
_UNKNOWN_WIDTH = 80


class OverTheDatabase(UsageFault):
    """An output file that is the database itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is the database; write to another file")


class NotToStdout(UsageFault):
    """Standard output, for what is not written there."""

    def __init__(self) -> None:
        super().__init__("- is standard output, where something else is written: name a file")


class IntoFolder(UsageFault):
    """An output file that is a folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is a folder; name a file in it")


class NoFolder(UsageFault):
    """An output file in a folder that is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: there is no folder {path.parent}; make it first")


class UnknownEnding(UsageFault):
    """An output file whose ending tells no format."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: no format has the ending {path.suffix}; name the file"
            f" {', '.join(ending for ending in _FORMS if ending)},"
            f" or say -f {'|'.join(dict.fromkeys(_FORMS.values()))}"
        )


def form_of(form: str | None, output: str | None) -> str:
    """The format asked for, else that of the file's ending; a table where it has none."""
    if form or output in {None, "-"}:
        return form or "table"
    path = Path(str(output))
    try:
        return _FORMS[path.suffix.lower()]
    except KeyError as error:
        raise UnknownEnding(path) from error


def check_target(output: str | Path | None, database: str, *, is_data: bool = True) -> None:
    """Refuse an output file that can't be meant, before any work is done.

    Args:
        output: the file; None: none, "-": stdout.
        database: the path or URL of the database.
        is_data: whether it may be stdout.
    """
    if output is not None and str(output) == "-" and not is_data:
        raise NotToStdout
    if output is None or str(output) == "-":
        return
    path = Path(output)
    if path.is_dir():
        raise IntoFolder(path)
    if not path.parent.is_dir():
        raise NoFolder(path)
    if not is_server(database) and is_same_file(path, path_of(database)):
        raise OverTheDatabase(path)


def is_same_file(path: Path, other: Path) -> bool:
    """Whether two paths are of one file, be it there or yet to be made."""
    if path.exists() and other.exists():
        return path.samefile(other)
    return path.resolve() == other.resolve()


def show(
    result: Result, *, form: str | None = None, output: str | None = None, notes: Sequence[str] = ()
) -> None:
    """Write the rows, then what is worth knowing beside them on stderr.

    Args:
        result: the rows.
        form: a format of `recount.render`; None: see `form_of`.
        output: a file; None or "-": stdout.
        notes: what else to tell.
    """
    form = form_of(form, output)
    if output in {None, "-"}:
        _write_stdout(render(result, form, width=_terminal_width()))
    else:
        write_whole(Path(str(output)), render(result, form))
    for message in notes:
        note(message)
    if not result.rows:
        note("no rows")
    elif result.cut:
        count = len(result.rows)
        first = "this is the first" if count == 1 else f"these are the first {count}"
        note(f"{first}; there are more")


def write_text(text: str, output: str | None) -> None:
    """Write a text to stdout (None or "-"), or to a file, whole or not at all."""
    if output in {None, "-"}:
        _write_stdout(text)
    else:
        write_whole(Path(str(output)), text)


def _write_stdout(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        # A terminal without these letters: better a ? than no report.
        text = text.encode(encoding, "replace").decode(encoding)
    # In pieces: an unbuffered stdout does not tell that a long text was taken in part only.
    for start in range(0, len(text), _PIECE):
        sys.stdout.write(text[start : start + _PIECE])
    sys.stdout.flush()


def _terminal_width() -> int | None:
    """Columns of the terminal that stdout is; None: it is none."""
    if not sys.stdout.isatty():
        return None
    asked = os.environ.get("COLUMNS", "")
    told = int(asked) if asked.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns
    # Some terminals know no width, and say 0.
    return told or _UNKNOWN_WIDTH
