"""Run SQL of a person's own, read-only."""

from collections.abc import Mapping

from recount.domain.result import Result
from recount.store.reader import open_reader
from recount.store.withheld import names_withheld


def run_query(
    place: str, sql: str, values: Mapping[str, str], *, seconds: float, private: bool = False
) -> Result:
    """What one SELECT gives on the database at `place`, within so many seconds.

    A value that is written just as a number is shown is one: 7 and -3.5, not 07, +3 or 1e5. Names
    of persons are withheld unless `private`.
    """
    typed = {name: _typed(value) for name, value in values.items()}
    with (
        open_reader(place, seconds=seconds) as reader,
        names_withheld(reader, private=private) as withheld,
    ):
        result = reader.rows(sql, typed)
        return result._replace(rows=withheld.hide_in(result.rows))


def _typed(text: str) -> object:
    """A number where it is written as Python would write it back, else the text itself."""
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text and text not in {"inf", "nan"}:
            return number
    return text
