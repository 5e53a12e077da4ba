"""Many rows into one table, on both engines."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from recount.store.many_rows import insert_rows

WORDS = ["", "plain", "tab\tand\nline", "back\\slash \\N \\.", 'a "quote", and ', "السوق 市場"]


@pytest.fixture
def table(connection: Connection) -> str:
    connection.exec_driver_sql("CREATE TEMPORARY TABLE told (number BIGINT, share REAL, word TEXT)")
    return "told"


def told(connection: Connection) -> list[tuple[object, ...]]:
    rows = connection.exec_driver_sql("SELECT number, share, word FROM told ORDER BY number")
    return [tuple(row) for row in rows]


def test_every_value_is_as_given(connection: Connection, table: str) -> None:
    rows = [(number, number / 4, word) for number, word in enumerate(WORDS)]
    insert_rows(connection, table, rows)
    assert told(connection) == rows


def test_none_is_null_and_an_empty_word_is_none(connection: Connection, table: str) -> None:
    insert_rows(connection, table, [(1, None, None), (2, 0.0, "")])
    assert told(connection) == [(1, None, None), (2, 0.0, "")]


def test_more_rows_than_a_statement_takes(connection: Connection, table: str) -> None:
    rows = [(number, None, str(number)) for number in range(25_003)]
    insert_rows(connection, table, rows)
    assert told(connection) == rows


def test_columns_that_are_named(connection: Connection, table: str) -> None:
    insert_rows(connection, table, [("one", 1)], ("word", "number"))
    assert told(connection) == [(1, None, "one")]


def test_no_rows_are_nothing(connection: Connection, table: str) -> None:
    insert_rows(connection, table, [])
    assert told(connection) == []


def test_a_row_that_may_not_be_there(connection: Connection, table: str) -> None:
    connection.exec_driver_sql("CREATE UNIQUE INDEX told_number ON told (number)")
    with pytest.raises(DBAPIError), connection.begin_nested():
        insert_rows(connection, table, [(1, None, None), (1, None, None)])
    assert told(connection) == []
