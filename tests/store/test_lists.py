"""The closed lists in the database are those of recount.domain.lists."""

import pytest
from sqlalchemy import Connection, select, text

from recount.domain.lists import LISTS
from recount.store.lists import write_lists
from recount.store.schema.lists import list_tables, victim_group_above


@pytest.mark.parametrize("name", ["outcome", "event_type", "magnitude", "measure", "victim_group"])
def test_rows_are_the_terms(connection: Connection, name: str) -> None:
    rows = connection.execute(select(list_tables[name]).order_by(list_tables[name].c.rank))
    found = [{k: v for k, v in row.items() if k != "rank"} for row in rows.mappings()]
    assert found == [vars(term) for term in LISTS[name]]


def test_every_list_is_written(connection: Connection) -> None:
    for name, table in list_tables.items():
        keys = connection.execute(select(table.c.key).order_by(table.c.rank)).scalars().all()
        assert keys == [term.key for term in LISTS[name]]


def test_groups_above(connection: Connection) -> None:
    rows = connection.execute(
        select(victim_group_above.c.above, victim_group_above.c.distance)
        .where(victim_group_above.c.victim_group == "police")
        .order_by(victim_group_above.c.distance)
    ).all()
    assert [tuple(row) for row in rows] == [("police", 0), ("security_forces", 1), ("persons", 2)]


def test_writing_again_changes_nothing(connection: Connection) -> None:
    before = connection.execute(text("SELECT * FROM event_type ORDER BY key")).all()
    above = connection.execute(text("SELECT * FROM victim_group_above ORDER BY 1, 2")).all()
    write_lists(connection)
    assert connection.execute(text("SELECT * FROM event_type ORDER BY key")).all() == before
    assert connection.execute(text("SELECT * FROM victim_group_above ORDER BY 1, 2")).all() == above
