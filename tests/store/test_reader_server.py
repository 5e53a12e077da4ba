"""Reading a PostgreSQL server: the same answers, nothing changed, nothing too long."""

from collections.abc import Iterator

import pytest
import sqlalchemy
from sqlalchemy import make_url

from recount.errors import RecountError
from recount.store.engine import create
from recount.store.reader import Reader, Refused, name_of, open_reader


@pytest.fixture
def reader(postgres_url: str) -> Iterator[Reader]:
    with open_reader(postgres_url, seconds=5) as opened:
        yield opened


@pytest.mark.parametrize(
    ("sql", "cell"),
    [
        ("SELECT 1", 1),
        ("SELECT CAST(2 AS NUMERIC)", 2),
        ("SELECT round(5.0 / 2, 2)", 2.5),
        ("SELECT round(4.0 / 2, 2)", 2.0),
        ("SELECT sum(x) FROM (VALUES (1), (2)) AS v (x)", 3),
        ("SELECT 1 < 2", 1),
        ("SELECT DATE '2031-05-03'", "2031-05-03"),
        ("SELECT CAST(NULL AS TEXT)", None),
        ("SELECT '100 % ''of'' them'", "100 % 'of' them"),
        ("SELECT 10 % 4", 2),
        ("SELECT '5'::int + 1", 6),
        ("SELECT CAST(:n AS BIGINT) + 1", 8),
        ("SELECT CAST(:n AS TEXT)", "7"),
        ("SELECT CAST(:nothing AS TEXT)", None),
    ],
)
def test_cells_are_as_sqlite_gives_them(reader: Reader, sql: str, cell: object) -> None:
    ((found,),) = reader.rows(sql, {"n": 7, "nothing": None}).rows
    assert found == cell
    assert type(found) is type(cell)


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT * FROM evnt", "did you mean `event`"),
        ("SELECT titel FROM event", "did you mean `title`"),
        ("SELEC 1", "syntax error"),
        ("SELECT 1; SELECT 2", "give one statement, not several"),
        ("COMMIT; DELETE FROM meta", "give one statement, not several"),
        ("DELETE FROM meta", "this is read-only"),
        ("CREATE TABLE t (a int)", "this is read-only"),
        ("SELECT * INTO t FROM event", "this is read-only"),
        ("WITH gone AS (DELETE FROM meta RETURNING 1) SELECT * FROM gone", "this is read-only"),
        ("SELECT :event", "parameter :event without a value"),
        ("SELECT 1 / 0", "division by zero"),
        ("", "nothing to run"),
    ],
)
def test_refused(reader: Reader, postgres_url: str, sql: str, message: str) -> None:
    before = state_of(postgres_url)
    with pytest.raises(Refused, match=message) as caught:
        reader.rows(sql)
    assert "\n" not in str(caught.value)
    assert reader.rows("SELECT 1").rows == [(1,)]
    assert state_of(postgres_url) == before


@pytest.mark.parametrize("sql", ["COMMIT", "ROLLBACK", "BEGIN"])
def test_leaving_the_transaction_lets_nobody_write(postgres_url: str, sql: str) -> None:
    before = state_of(postgres_url)
    with open_reader(postgres_url) as reader:
        with pytest.raises(Refused):
            reader.rows(sql)
        with pytest.raises(Refused):
            reader.rows("DELETE FROM meta RETURNING key")
    assert state_of(postgres_url) == before


def test_a_long_query_is_stopped(postgres_url: str) -> None:
    with (
        open_reader(postgres_url, seconds=0.2) as reader,
        pytest.raises(Refused, match=r"stopped after 0\.2 seconds"),
    ):
        reader.rows("SELECT pg_sleep(10)")


def test_limit_tells_whether_there_are_more(reader: Reader) -> None:
    assert len(reader.rows("SELECT key FROM outcome", limit=2).rows) == 2
    assert reader.rows("SELECT key FROM outcome", limit=2).cut
    assert not reader.rows("SELECT key FROM outcome").cut


def test_one_state_from_first_to_last(reader: Reader, postgres_url: str) -> None:
    before = reader.rows("SELECT count(*) FROM meta").rows
    engine = create(postgres_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
    engine.dispose()
    assert reader.rows("SELECT count(*) FROM meta").rows == before


def test_a_database_without_tables(new_postgres_url: str) -> None:
    with pytest.raises(RecountError, match="not a Recount database"), open_reader(new_postgres_url):
        pass


def test_a_server_that_is_not_there_shows_no_password(postgres_url: str) -> None:
    url = make_url("postgresql://somebody:secret@127.0.0.1:1/recount")
    place = url.render_as_string(hide_password=False)
    with pytest.raises(RecountError) as caught, open_reader(place):
        pass
    assert "127.0.0.1" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("postgresql://u:p@h/d", "postgresql://u@h/d"),
        ("postgresql://u:p@ss@h/d", "postgresql://u@h/d"),
        ("postgresql://h/d", "postgresql://h/d"),
        ("a@b.db", "a@b.db"),
    ],
)
def test_name_of(place: str, shown: str) -> None:
    assert name_of(place) == shown


def state_of(place: str) -> list[tuple[object, ...]]:
    engine = create(place)
    with engine.connect() as connection:
        rows = connection.execute(sqlalchemy.text("SELECT * FROM meta ORDER BY key")).all()
        tables = connection.exec_driver_sql(
            "SELECT count(*) FROM information_schema.tables"
        ).scalar_one()
    engine.dispose()
    return [*map(tuple, rows), (tables,)]
