"""Run SQL of a person's own, read-only."""

import re
from collections.abc import Collection, Mapping
from math import isfinite

from recount.domain.result import Answer
from recount.errors import UsageFault
from recount.reports.header import placeholders
from recount.store.outdated import outdated
from recount.store.reader import open_reader
from recount.store.withheld import names_withheld


class NoSuchParameter(UsageFault):
    """A value for a parameter that the SQL does not have."""

    def __init__(self, name: str, asked: Collection[str]) -> None:
        has = ", ".join(f":{one}" for one in sorted(asked)) or "none"
        super().__init__(f"-p {name}: the SQL has no :{name}; it asks for {has}")


def run_query(
    place: str, sql: str, values: Mapping[str, str], *, seconds: float, private: bool = False
) -> Answer:
    """What one SELECT gives on the database at `place`, within so many seconds.

    A value that is written just as a number is shown is one: 7 and -3.5, not 07, +3 or 1e5. Names
    of persons are withheld unless `private`.

    Raises:
        NoSuchParameter: a value is given for what the SQL does not ask.
    """
    for name in values:
        # SQLite takes three ways of writing one.
        if not re.search(rf"[:@$]{re.escape(name)}\b", sql):
            raise NoSuchParameter(name, placeholders(sql))
    typed = {name: _typed(value) for name, value in values.items()}
    with (
        open_reader(place, seconds=seconds) as reader,
        names_withheld(reader, private=private) as withheld,
    ):
        result = reader.rows(sql, typed)
        return Answer(result._replace(rows=withheld.hide_in(result.rows)), outdated(reader))


def _typed(text: str) -> object:
    """A number where it is written as Python would write it back, else the text itself."""
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text and isfinite(number):
            return number
    return text
