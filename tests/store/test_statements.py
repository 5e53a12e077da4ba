"""Statements of files, run one after the other."""

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from recount.store.statements import run_all

STATEMENTS = [
    "-- a comment; with 100 % of :signs\nCREATE TEMPORARY TABLE counted (number INTEGER);",
    "INSERT INTO counted VALUES (1), (2)\n-- and one at the end",
    "INSERT INTO counted SELECT sum(number) FROM counted",
]


def numbers(connection: Connection) -> list[int]:
    found = connection.exec_driver_sql("SELECT number FROM counted ORDER BY number")
    return list(found.scalars())


def test_each_sees_what_those_before_it_did(connection: Connection) -> None:
    run_all(connection, STATEMENTS)
    assert numbers(connection) == [1, 2, 3]


def test_as_often_as_one_likes(connection: Connection) -> None:
    """A driver may prepare what it is sent often, and can't prepare several statements."""
    for _ in range(9):
        run_all(connection, [*STATEMENTS, "DROP TABLE counted"])
    run_all(connection, STATEMENTS)
    assert numbers(connection) == [1, 2, 3]


def test_none_is_nothing(connection: Connection) -> None:
    run_all(connection, [])


def test_what_follows_a_faulty_one_is_not_run(connection: Connection) -> None:
    run_all(connection, STATEMENTS[:1])
    with pytest.raises(DBAPIError), connection.begin_nested():
        run_all(connection, [STATEMENTS[1], "INSERT INTO no_table VALUES (1)", STATEMENTS[2]])
    assert numbers(connection) == []


def test_a_server_is_asked_once(postgres_connection: Connection) -> None:
    sent: list[str] = []
    event.listen(postgres_connection, "before_cursor_execute", lambda *told: sent.append(told[2]))
    with postgres_connection.begin() as transaction:
        run_all(postgres_connection, STATEMENTS)
        transaction.rollback()
    assert len(sent) == 1
