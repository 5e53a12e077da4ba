"""What a question to the database gives."""

from typing import NamedTuple


class Result(NamedTuple):
    """Rows under the names of their columns; a cell is None, int, float or str (bytes in SQLite).

    `cut` is True when there were more rows than were asked for.
    """

    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]
    cut: bool = False


class Answer(NamedTuple):
    """Rows, and what is worth knowing beside them."""

    result: Result
    notes: tuple[str, ...]
