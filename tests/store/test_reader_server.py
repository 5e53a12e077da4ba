"""Reading a PostgreSQL server: the same answers, nothing changed, nothing too long."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import make_url

from recount.errors import RecountError, UsageFault
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
        ("SELECT 'told :n of ''em :n'", "told :n of 'em :n"),
        ("SELECT 'at 10:30, \\:n'", "at 10:30, \\:n"),
        ('SELECT x AS ":n" FROM (SELECT CAST(:n AS TEXT) AS x) AS y', "7"),
        ("-- not :this\nSELECT CAST(:n AS BIGINT) /* nor\n :that */ - 1", 6),
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
        ("COMMIT; DELETE FROM meta", "this is read-only"),
        ("DELETE FROM meta", "this is read-only"),
        ("CREATE TABLE t (a int)", "this is read-only"),
        ("SELECT * INTO t FROM event", "this is read-only"),
        ("WITH gone AS (DELETE FROM meta RETURNING 1) SELECT * FROM gone", "this is read-only"),
        ("SELECT :event", "parameter :event without a value"),
        ("SELECT 1 / 0", "division by zero"),
        ("", "nothing to run"),
        ("-- nothing", "nothing to run"),
        ("copy (select 1) to program 'touch {marker}'", "this is read-only"),
        ("COPY meta TO '{marker}'", "this is read-only"),
        ("/* x */ COPY meta FROM PROGRAM 'touch {marker}'", "this is read-only"),
        ("SELECT 1; COPY (SELECT 1) TO PROGRAM 'touch {marker}'", "give one statement"),
        ("DO 'BEGIN COPY meta TO $${marker}$$; END'", "this is read-only"),
        ("EXPLAIN ANALYZE SELECT 1", "this is read-only"),
        ("WITH x AS (SELECT 1) DELETE FROM meta", "this is read-only"),
        ("vacuum", "this is read-only"),
        ("commit", "this is read-only"),
        ("SET transaction_read_only = off", "this is read-only"),
        ("SELECT set_config('transaction_read_only', 'off', false)", "this is read-only"),
        ("SELECT pg_read_file('postgresql.conf')", "permission denied"),
        ("SELECT pg_ls_dir('.')", "permission denied"),
        ("SELECT lo_export(1, '{marker}')", "permission denied"),
        ("SELECT query_to_xml('COPY meta TO $${marker}$$', true, true, '')", "COPY"),
    ],
)
def test_refused(reader: Reader, postgres_url: str, tmp_path: Path, sql: str, message: str) -> None:
    before = state_of(postgres_url)
    # The server may run as another user, who could write here nevertheless.
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o777)
    marker = tmp_path / "marker"
    with pytest.raises(Refused, match=message) as caught:
        reader.rows(sql.replace("{marker}", str(marker)))
    assert not marker.exists()
    assert "\n" not in str(caught.value)
    assert reader.rows("SELECT 1").rows == [(1,)]
    assert state_of(postgres_url) == before


def test_a_parameter_without_a_value_is_a_fault_of_usage(postgres_url: str) -> None:
    with (
        pytest.raises(UsageFault, match="give it with -p event=VALUE"),
        open_reader(postgres_url) as reader,
    ):
        reader.rows("SELECT :event")


@pytest.mark.parametrize("sql", ["COMMIT", "ROLLBACK", "BEGIN"])
def test_the_transaction_can_not_be_left_to_nobody_write(postgres_url: str, sql: str) -> None:
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


def test_a_superuser_reads_with_fewer_powers(reader: Reader) -> None:
    assert reader.rows("SELECT current_user, count(*) FROM event_timeline").rows == [
        ("pg_read_all_data", 0)
    ]


def test_another_role_reads_as_itself(postgres_url: str) -> None:
    name = f"reader_{uuid.uuid4().hex}"
    url = make_url(postgres_url).set(username=name, password="secret")
    grants = [
        f"CREATE ROLE {name} LOGIN PASSWORD 'secret'",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}",
    ]
    try:
        execute(postgres_url, *grants)
        with open_reader(url.render_as_string(hide_password=False)) as reader:
            assert reader.rows("SELECT current_user, count(*) FROM event").rows == [(name, 0)]
    finally:
        execute(postgres_url, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


def test_many_rows_come_whole(reader: Reader) -> None:
    sql = "SELECT n FROM generate_series(1, 25000) AS s (n)"
    assert reader.rows(sql).rows == [(n,) for n in range(1, 25_001)]
    assert reader.rows(sql, limit=10_001).rows[-1] == (10_001,)
    # Nothing is left of a cursor that was not read to its end.
    assert reader.rows("SELECT count(*) FROM pg_cursors").rows == [(1,)]


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
    with pytest.raises(RecountError, match="recount db upgrade"), open_reader(new_postgres_url):
        pass
    execute(new_postgres_url, "CREATE TABLE budget (amount INTEGER)")
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
        ("postgresql://u:p?w@h/d", "postgresql://u@h/d"),
        ("postgresql://h/d", "postgresql://h/d"),
        (
            "postgresql://h/d?user=u&password=p&port=1",
            "postgresql://h/d?user=u&password=***&port=1",
        ),
        ("postgresql://u:p@h/d?sslPassword=p@p", "postgresql://u@p"),
        ("a@b.db", "a@b.db"),
    ],
)
def test_name_of(place: str, shown: str) -> None:
    assert name_of(place) == shown


def execute(place: str, *statements: str) -> None:
    engine = create(place)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def state_of(place: str) -> list[tuple[object, ...]]:
    engine = create(place)
    with engine.connect() as connection:
        rows = connection.execute(sqlalchemy.text("SELECT * FROM meta ORDER BY key")).all()
        tables = connection.exec_driver_sql(
            "SELECT count(*) FROM information_schema.tables"
        ).scalar_one()
    engine.dispose()
    return [*map(tuple, rows), (tables,)]
