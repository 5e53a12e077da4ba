"""The ids of everything that a coding refers to, looked up once for the whole document."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from recount.domain.coding import Coding
from recount.domain.references import references_of
from recount.store.codings.keyed import ids_of
from recount.store.schema.articles import article
from recount.store.schema.frame import actor, event, location


class Ids(NamedTuple):
    """Ids by key; a key that the coding does not give is not there."""

    locations: Mapping[str, int]
    actors: Mapping[str, int]
    events: Mapping[str, int]
    articles: Mapping[str, int]


def ids_for(connection: Connection, record: Coding) -> Ids:
    """Look up what the coding refers to.

    Raises:
        UnknownKey: the database lacks something of it.
    """
    keys = references_of(record)
    return Ids(
        ids_of(connection, location, keys.locations),
        ids_of(connection, actor, keys.actors),
        ids_of(connection, event, keys.events),
        ids_of(connection, article, keys.articles),
    )
