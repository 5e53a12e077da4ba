"""Events that a program made for the accounts of one article, until a person takes them over.

They are known by an id in `external_id`, ARTICLE/1; who gives such an event in a frame without
that id takes it over.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, or_, select
from sqlalchemy.exc import IntegrityError

from recount.store.schema.claims import account, claim, event_toll
from recount.store.schema.frame import (
    event,
    event_former_key,
    event_match,
    event_relation,
    external_id,
)


def made_by_program(connection: Connection, scheme: str, article: str) -> dict[str, int]:
    """The ids, by key, of the events that a program made for an article."""
    columns = external_id.c
    # "0" follows "/", so that these are the values that begin with the article and "/".
    within = (columns.value > f"{article}/") & (columns.value < f"{article}0")
    found = connection.execute(
        select(columns.event_id).where((columns.scheme == scheme) & within)
    ).scalars()
    rows = connection.execute(select(event.c.key, event.c.id).where(event.c.id.in_(list(found))))
    return {row.key: row.id for row in rows}


def keys_in_use(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Those of the keys that an event has, or had."""
    wanted = list(keys)
    now = connection.execute(select(event.c.key).where(event.c.key.in_(wanted))).scalars()
    columns = event_former_key.c
    before = connection.execute(
        select(columns.former_key).where(columns.former_key.in_(wanted))
    ).scalars()
    return {*now, *before}


def relied_on(connection: Connection, keys: Iterable[str], article_id: int) -> set[str]:
    """Those of the keys of whose event others tell than one article.

    They do in an account or relation of theirs, or by a judgement on it.
    """
    wanted = select(event.c.id, event.c.key).where(event.c.key.in_(list(keys)))
    found = {row.id: row.key for row in connection.execute(wanted)}
    columns = (
        event_match.c.event_id,
        event_match.c.other_event_id,
        event_relation.c.event_id,
        event_relation.c.other_event_id,
        account.c.event_id,
    )
    told: set[int] = set()
    for column in columns:
        tells = select(column).where(column.in_(list(found)))
        if (by := column.table.c.get("article_id")) is not None:
            tells = tells.where(or_(by.is_(None), by != article_id))
        told.update(connection.execute(tells).scalars())
    return {found[event_id] for event_id in told}


def drop_unused(connection: Connection, event_ids: Iterable[int]) -> frozenset[int]:
    """Remove events that nothing refers to any more, and return the ids of those removed."""
    return frozenset(event_id for event_id in event_ids if _is_dropped(connection, event_id))


def _is_dropped(connection: Connection, event_id: int) -> bool:
    derived = (claim.c.event_id, event_toll.c.event_id)
    try:
        with connection.begin_nested():
            for column in (*derived, external_id.c.event_id):
                connection.execute(delete(column.table).where(column == event_id))
            connection.execute(delete(event).where(event.c.id == event_id))
    except IntegrityError:
        # An account of another article, a judgement or a relation rests on it: it stays.
        return False
    return True
