"""Places that were countries, and that a frame makes places of another kind.

An actor, a source or a nationality names a country: what they name must stay one. An event in it
is shown with the country above it, or with none, and that is told.
"""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, select

from recount.domain.coding import Location
from recount.store.codings.changes import Unfit
from recount.store.codings.keyed import chunks
from recount.store.schema.claims import casualty_figure
from recount.store.schema.frame import actor, event, location, location_above, source


class NamedAsCountry(Unfit):
    """A place that is to be no country any longer, and is named as one."""

    def __init__(self, key: str, kind: str, named: str) -> None:
        super().__init__(
            f"the country {key} can't become a place of kind {kind}: it is the {named}; name"
            " another country there first"
        )


def no_longer_countries(connection: Connection, records: Iterable[Location]) -> frozenset[str]:
    """The keys of those that are countries in the database, and are none by the records."""
    others = [record.key for record in records if record.kind != "country"]
    return frozenset(
        key
        for some in chunks(others)
        for (key,) in connection.execute(
            select(location.c.key).where(location.c.key.in_(some), location.c.kind == "country")
        )
    )


def release_countries(connection: Connection, keys: Collection[str]) -> Iterator[str]:
    """A note for each place written that was a country, and in which events lie.

    Raises:
        NamedAsCountry: it is still named as one; the transaction must be undone.
    """
    for key in sorted(keys):
        chosen = select(location.c.id, location.c.kind).where(location.c.key == key)
        id_, kind = connection.execute(chosen).one()
        if named := _named_by(connection, id_):
            raise NamedAsCountry(key, kind, named)
        if within := _event_in(connection, id_):
            yield (
                f"{key} was a country, and is of kind {kind} now: events in it, such as {within},"
                " are shown with the country above it, or with none"
            )


def _named_by(connection: Connection, country: int) -> str | None:
    for table in (actor, source):
        wanted = select(table.c.key).where(table.c.country_id == country).order_by(table.c.key)
        if key := connection.scalar(wanted.limit(1)):
            return f"country of the {table.name} {key}"
    columns = casualty_figure.c
    wanted = select(columns.event_id).where(columns.nationality_id == country)
    return "nationality of a figure" if connection.execute(wanted.limit(1)).first() else None


def _event_in(connection: Connection, place: int) -> str | None:
    """The first event by key that lies in a place, or in one within it."""
    columns = location_above.c
    within = connection.scalars(select(columns.location_id).where(columns.above_id == place))
    found = [
        key
        for some in chunks(within)
        for key in connection.scalars(
            select(event.c.key).where(event.c.location_id.in_(some)).order_by(event.c.key).limit(1)
        )
    ]
    return min(found, default=None)
