"""Up and down through every revision, with rows and views present, losing nothing."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, select, table, text
from worlds import World

from recount.errors import RecountError, UsageFault
from recount.store.checks import Broken, failing_checks
from recount.store.engine import create, open_writer
from recount.store.loss import WouldLoseRows, WouldLoseValues
from recount.store.own_views import NameTaken, views_changed
from recount.store.reader import NotRecount, OtherRevision, is_server, open_reader
from recount.store.reader_file import MissingDatabase
from recount.store.revision import HEAD
from recount.store.schema import metadata
from recount.store.totals import stale_totals
from recount.store.upgrade import (
    NoRevision,
    NotDown,
    NotUp,
    OwnViewsInTheWay,
    downgrade,
    revisions,
    upgrade,
)
from recount.store.view_files import load_views, shipped_names
from recount.store.views import StillRead, view_names

STEPS = [revision for revision, _ in revisions()]
ON_A_SERVER = (STEPS[0], STEPS[-2])

Rows = list[dict[str, Any]]


def fill(place: str) -> None:
    """Two articles that disagree, with a text, and totals."""
    world = World().event("market", date="2031-05-03")
    for key, count in (("a", 12), ("b", 15)):
        figures = [{"event": "market", "outcome": "killed", "count": count, "victims": "civilians"}]
        world.article(key, source=f"{key}-news", published="2031-05-04", figures=figures)
    with open_writer(place) as connection:
        world.load(connection)
        connection.execute(text("INSERT INTO article_text SELECT id, 'Twelve died' FROM article"))
        connection.execute(text("INSERT INTO meta VALUES ('of a user', 'kept')"))


def rows_of(place: str) -> dict[str, Rows]:
    """Every row of every table that there is, in order."""
    with create(place).connect() as connection:
        tables = set(inspect(connection).get_table_names()) & metadata.tables.keys()
        return {
            name: in_order(
                dict(row)
                for row in connection.execute(select(text("*")).select_from(table(name))).mappings()
            )
            for name in tables
        }


def in_order(rows: Iterable[dict[str, Any]]) -> Rows:
    return sorted(rows, key=repr)


def as_told_by(known: Rows, rows: Rows) -> Rows:
    """The rows in the columns of those that an earlier revision knows; the others hold nothing."""
    columns = known[0].keys() if known else set()
    assert all(row[name] is None for row in rows for name in row.keys() - columns)
    return in_order({name: row[name] for name in columns} for row in rows)


def revision_of(place: str) -> str | None:
    with create(place).connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.scalar(text("SELECT version_num FROM alembic_version"))


def views_of(place: str) -> set[str]:
    with create(place).connect() as connection:
        return set(view_names(connection))


def run(place: str, sql: str) -> None:
    with create(place).begin() as connection:
        connection.execute(text(sql))


@pytest.fixture(scope="module")
def filled_sqlite(shared_sqlite: str) -> str:
    fill(shared_sqlite)
    return shared_sqlite


@pytest.fixture(scope="module")
def filled_postgres(shared_postgres: str) -> str:
    fill(shared_postgres)
    return shared_postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, copy_of: Callable[[str], str]) -> str:
    """A copy of its own for each test of what was filled once."""
    names = {"sqlite": "filled_sqlite", "postgresql": "filled_postgres"}
    return copy_of(request.getfixturevalue(names[request.param]))


def test_a_new_database_is_at_head(new_database: str) -> None:
    upgrade(new_database)
    assert revision_of(new_database) == HEAD
    assert views_of(new_database) == {view.name for view in load_views()}


def test_each_step_from_its_predecessor(new_database: str) -> None:
    for revision in STEPS:
        upgrade(new_database, revision)
        assert revision_of(new_database) == revision


@pytest.mark.parametrize("lower", STEPS[:-1])
def test_down_and_up_changes_no_row(
    filled: str, lower: str, request: pytest.FixtureRequest
) -> None:
    every = request.config.getoption("--exhaustive")
    if is_server(filled) and lower not in ON_A_SERVER and not every:
        pytest.skip("the other revisions are tried on a server with --exhaustive")
    before, views = rows_of(filled), views_of(filled)
    downgrade(filled, lower)
    assert revision_of(filled) == lower
    assert views_of(filled) == set()
    kept = rows_of(filled)
    # Made anew by the release of that revision, in the form that it knows.
    records = kept.keys() - {"meta", "claim", "event_toll"}
    told = {name: as_told_by(kept[name], before[name]) for name in records}
    assert told == {name: kept[name] for name in records}
    # As the release of that revision would have made it.
    run(filled, "CREATE VIEW of_old AS SELECT key, title FROM article")
    run(filled, "INSERT INTO meta VALUES ('views', 'of_old')")
    upgrade(filled)
    assert rows_of(filled) == before
    assert views_of(filled) == views


def test_one_step_down_and_up(filled: str) -> None:
    before = rows_of(filled)
    downgrade(filled, "-1")
    assert revision_of(filled) == STEPS[-2]
    upgrade(filled, "+1")
    assert rows_of(filled) == before


def test_totals_come_back(filled: str) -> None:
    downgrade(filled, "0001")
    assert "event_toll" not in rows_of(filled)
    upgrade(filled)
    with open_writer(filled) as connection:
        assert stale_totals(connection) == []
        best = connection.scalar(
            text(
                "SELECT best FROM event_toll WHERE rule = 'envelope' AND current = 1"
                " AND victims = 'persons' AND counted = 'all'"
            )
        )
    assert best == 12


def test_members_of_what_was_withdrawn_end(filled: str) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03")
    part = {"event": "raid", "relation": "part_of", "to": "op"}
    world.article("c", published="2031-06-01", relations=[part], retracted="2031-08-01")
    with open_writer(filled) as connection:
        world.load(connection)
    before = rows_of(filled)
    downgrade(filled, "0011")
    # As the release of that revision makes it.
    run(
        filled,
        "INSERT INTO event_member (parent_id, member_id, distance, known_from)"
        " SELECT other_event_id, event_id, 1, '2031-06-01' FROM event_relation",
    )
    upgrade(filled)
    assert rows_of(filled) == before
    (member,) = before["event_member"]
    assert (member["known_from"], member["known_until"]) == ("2031-06-01", "2031-08-01")
    downgrade(filled, "0011")


def test_changed_rules_make_totals_anew(filled: str) -> None:
    before = rows_of(filled)
    run(filled, "DELETE FROM event_toll")
    run(filled, "DELETE FROM claim")
    upgrade(filled)
    assert rows_of(filled)["event_toll"] == []
    run(filled, "UPDATE meta SET value = 'other rules' WHERE key = 'totals_digest'")
    upgrade(filled)
    assert rows_of(filled) == before


def test_lists_are_rewritten(filled: str) -> None:
    before = rows_of(filled)
    run(filled, "UPDATE outcome SET definition = 'other' WHERE key = 'killed'")
    run(filled, "INSERT INTO sex (key, rank, definition) VALUES ('gone', 9, 'no longer listed')")
    run(filled, "DELETE FROM victim_group_above WHERE distance = 2")
    upgrade(filled)
    assert rows_of(filled) == before


def test_a_downgrade_that_loses_rows_is_refused(filled: str) -> None:
    before, views = rows_of(filled), views_of(filled)
    with pytest.raises(WouldLoseRows, match="article 2") as refused:
        downgrade(filled, "base")
    assert "--lossy" in str(refused.value)
    assert (revision_of(filled), rows_of(filled), views_of(filled)) == (HEAD, before, views)


def test_a_downgrade_that_loses_a_value_is_refused(filled: str) -> None:
    run(filled, "INSERT INTO actor (key, name, kind) VALUES ('men', 'Men', 'unknown')")
    with pytest.raises(WouldLoseValues, match=r"no actor.kind 'unknown', which 1 rows") as refused:
        downgrade(filled, "0009")
    assert "--lossy" in str(refused.value)
    assert revision_of(filled) == HEAD
    downgrade(filled, "0009", lossy=True)
    assert revision_of(filled) == "0009"


def test_a_lossy_downgrade_leaves_nothing(filled: str) -> None:
    downgrade(filled, "base", lossy=True)
    assert revision_of(filled) is None
    assert rows_of(filled) == {}
    upgrade(filled)
    assert rows_of(filled)["article"] == []


def test_an_empty_database_goes_to_base_without_lossy(database: str) -> None:
    downgrade(database, "base")
    assert rows_of(database) == {}


@pytest.mark.parametrize("revision", ["0099", "no-such", "+7"])
def test_an_unknown_revision_is_a_usage_fault(database: str, revision: str) -> None:
    with pytest.raises(NoRevision, match="recount db history") as refused:
        upgrade(database, revision)
    assert isinstance(refused.value, UsageFault)
    assert revision_of(database) == HEAD


@pytest.mark.parametrize("revision", [*STEPS[:-1], "base"])
def test_an_upgrade_that_would_go_down_is_a_usage_fault(filled: str, revision: str) -> None:
    with pytest.raises(NotUp, match=f"at revision {HEAD}, above {revision}; recount db downgrade"):
        upgrade(filled, revision)
    assert revision_of(filled) == HEAD
    upgrade(filled, HEAD)


@pytest.mark.parametrize("revision", [HEAD, "head", "heads"])
def test_a_downgrade_that_goes_nowhere_is_a_usage_fault(filled: str, revision: str) -> None:
    for lower in (HEAD, STEPS[-2]):
        with pytest.raises(NotDown, match=f"at revision {lower}, not above {revision};") as told:
            downgrade(filled, revision)
        assert isinstance(told.value, UsageFault)
        assert revision_of(filled) == lower
        if lower == HEAD:
            downgrade(filled, "-1")


def test_a_newer_database_is_refused(database: str) -> None:
    run(database, "UPDATE alembic_version SET version_num = '0999'")
    for change in (upgrade, lambda place: downgrade(place, "-1")):
        with pytest.raises(OtherRevision, match="newer version"):
            change(database)
    with pytest.raises(OtherRevision, match="newer version"), open_writer(database):
        pass
    with pytest.raises(OtherRevision, match="newer version"), open_reader(database):
        pass
    assert revision_of(database) == "0999"


def test_an_older_database_is_told_how_to_go_on(database: str) -> None:
    downgrade(database, "-1")
    with pytest.raises(OtherRevision, match="recount db upgrade"), open_writer(database):
        pass
    with pytest.raises(OtherRevision, match="recount db upgrade"), open_reader(database):
        pass


def test_a_missing_database_is_not_downgraded(new_sqlite_path: str) -> None:
    with pytest.raises(MissingDatabase):
        downgrade(new_sqlite_path, "-1")
    assert not Path(new_sqlite_path).exists()


def test_what_else_reads_the_views_is_named(postgres_url: str) -> None:
    """A materialized view is not put back, so it is not taken away either."""
    run(postgres_url, "CREATE MATERIALIZED VIEW mine AS SELECT event_key FROM attack_timeline")
    run(postgres_url, "UPDATE meta SET value = 'stale' WHERE key = 'views_digest'")
    with pytest.raises(StillRead, match="materialized view mine depends on view attack_timeline;"):
        upgrade(postgres_url)
    assert "attack_timeline" in views_of(postgres_url)
    run(postgres_url, "DROP MATERIALIZED VIEW mine")
    upgrade(postgres_url)
    with create(postgres_url).connect() as connection:
        assert not views_changed(connection)


def test_a_users_own_views_survive(filled: str) -> None:
    run(filled, "CREATE VIEW my_articles AS SELECT key FROM article")
    run(filled, "CREATE VIEW my_tolls AS SELECT * FROM casualties_by_event")
    run(filled, "UPDATE meta SET value = 'stale' WHERE key = 'views_digest'")
    upgrade(filled)
    with create(filled).connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM my_articles")) == 2
        assert connection.scalar(text("SELECT count(*) FROM my_tolls")) > 0
    with pytest.raises(OwnViewsInTheWay, match="my_articles, my_tolls"):
        downgrade(filled, "-1")
    assert {"my_articles", "my_tolls", "casualties_by_event"} <= views_of(filled)


def test_a_users_view_is_not_lost_to_one_of_its_name(filled: str) -> None:
    """As where a release has a view that none before it had."""
    run(filled, "DROP VIEW size_estimates")
    run(filled, "DROP VIEW size_facts")
    run(filled, "CREATE VIEW size_facts AS SELECT key FROM article")
    older = " ".join(sorted(shipped_names() - {"size_facts"}))
    run(filled, f"UPDATE meta SET value = '{older}' WHERE key = 'views'")
    with pytest.raises(NameTaken, match="views of its own called size_facts, and so has"):
        upgrade(filled)
    with create(filled).connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM size_facts")) == 2
    run(filled, "DROP VIEW size_facts")
    upgrade(filled)
    assert {"size_facts", "size_estimates"} <= views_of(filled)


def test_a_failing_check_undoes_the_upgrade(filled: str, tmp_path: Path) -> None:
    (tmp_path / "no_articles.sql").write_text("SELECT key AS article FROM article ORDER BY key")
    with open_writer(filled) as connection:
        assert [str(f.detail) for f in failing_checks(connection, tmp_path)] == [
            "article a",
            "article b",
        ]


def test_dangling_rows_undo_the_upgrade(sqlite_path: str) -> None:
    fill(sqlite_path)
    downgrade(sqlite_path, "-1")
    with closing(sqlite3.connect(sqlite_path)) as raw, raw:
        raw.execute("UPDATE account SET location_id = 4711")
    with pytest.raises(Broken, match="account: 2 rows without the location referred to"):
        upgrade(sqlite_path)
    assert revision_of(sqlite_path) == STEPS[-2]


def searched(connection: Connection, word: str) -> list[Any]:
    sql = {
        "sqlite": "SELECT rowid FROM article_search WHERE article_search MATCH :word ORDER BY 1",
        "postgresql": "SELECT article_id FROM article_text"
        " WHERE to_tsvector('simple', text) @@ to_tsquery('simple', :word) ORDER BY article_id",
    }[connection.dialect.name]
    return list(connection.execute(text(sql), {"word": word}).scalars())


def test_search_follows_the_texts(filled: str) -> None:
    with open_writer(filled) as connection:
        first, second = connection.execute(text("SELECT id FROM article ORDER BY id")).scalars()
        assert searched(connection, "twelve") == [first, second]
        update = text("UPDATE article_text SET text = 'Fifteen fell' WHERE article_id = :id")
        connection.execute(update, {"id": second})
        assert searched(connection, "twelve") == [first]
        assert searched(connection, "fifteen") == [second]
        connection.execute(text("DELETE FROM article_text WHERE article_id = :id"), {"id": second})
        assert searched(connection, "fifteen") == []
    downgrade(filled, "0002")
    upgrade(filled)
    with open_writer(filled) as connection:
        assert searched(connection, "twelve") == [first]


@pytest.fixture
def foreign_file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "foreign.db"
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE alembic_version (version_num TEXT)")
        raw.execute("INSERT INTO alembic_version VALUES ('0001')")
        raw.execute("CREATE TABLE budget (amount INTEGER)")
    return path


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.db"
    path.write_text("these are notes, and no database " * 40)
    return path


@pytest.mark.parametrize("kind", ["foreign_file", "text_file"])
@pytest.mark.parametrize("action", [upgrade, lambda place: downgrade(place, "-1", lossy=True)])
def test_other_files_are_refused_untouched(
    request: pytest.FixtureRequest, kind: str, action: Any
) -> None:
    path: Path = request.getfixturevalue(kind)
    before = path.read_bytes()
    with pytest.raises(NotRecount):
        action(str(path))
    with pytest.raises(NotRecount), open_writer(str(path)):
        pass
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_server_of_another_program_is_refused(new_postgres_url: str) -> None:
    run(new_postgres_url, "CREATE TABLE budget (amount INTEGER)")
    with pytest.raises(NotRecount):
        upgrade(new_postgres_url)
    with pytest.raises(RecountError), open_writer(new_postgres_url):
        pass
