"""The sources of a database by what they are called, looked up once for many articles."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from recount.store.named import Ambiguous, NotKnown
from recount.store.schema.frame import source


class Outlets(NamedTuple):
    """Every source's name by its key, and the keys of those that share a name (casefolded)."""

    names: Mapping[str, str]
    keys: Mapping[str, list[str]]

    def named(self, outlet: str | None) -> str | None:
        """The key of the one source with this name; None: there is none, or more than one."""
        found = self.keys.get(outlet.casefold(), []) if outlet else []
        return found[0] if len(found) == 1 else None

    def given(self, key_or_name: str) -> str:
        """The key of the source that a person named.

        Raises:
            NotKnown: nothing goes by that key or name.
            Ambiguous: several do.
        """
        if key_or_name in self.names:
            return key_or_name
        found = self.keys.get(key_or_name.casefold(), [])
        if len(found) > 1:
            raise Ambiguous(key_or_name, found)
        if not found:
            raise NotKnown("source", key_or_name, [*self.names, *self.names.values()])
        return found[0]


def outlets_in(connection: Connection) -> Outlets:
    """Read the sources of a database."""
    rows = connection.execute(select(source.c.key, source.c.name).order_by(source.c.key))
    return outlets_of((row.key, row.name) for row in rows)


def outlets_of(sources: Iterable[tuple[str, str]]) -> Outlets:
    """The sources given as key and name."""
    names = dict(sources)
    keys: dict[str, list[str]] = {}
    for key, name in names.items():
        keys.setdefault(name.casefold(), []).append(key)
    return Outlets(names, keys)
