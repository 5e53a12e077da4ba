"""The migrations make exactly the schema that recount.store.schema describes."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from recount.store.engine import create
from recount.store.revision import HEAD
from recount.store.schema import metadata
from recount.store.upgrade import downgrade, revisions, upgrade

NOT_IN_METADATA = ("alembic_version", "article_search", "ix_article_text_search")

SQLITE = "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'index') ORDER BY name"
POSTGRESQL = {
    "tables": "SELECT c.relname, obj_description(c.oid) FROM pg_class AS c"
    " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace",
    "columns": "SELECT c.relname, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod),"
    " a.attnotnull, l.collname, pg_get_expr(d.adbin, d.adrelid),"
    " col_description(c.oid, a.attnum) FROM pg_class AS c"
    " JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
    " LEFT JOIN pg_collation AS l ON l.oid = a.attcollation"
    " LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum"
    " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace",
    "constraints": "SELECT c.relname, k.conname, pg_get_constraintdef(k.oid)"
    " FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid"
    " WHERE k.connamespace = 'public'::regnamespace",
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
}


def in_metadata(rows: list[tuple[object, ...]]) -> set[tuple[object, ...]]:
    return {row for row in rows if not any(name in str(row) for name in NOT_IN_METADATA)}


def asked(place: str, sql: str) -> set[tuple[object, ...]]:
    engine = create(place)
    with engine.connect() as connection:
        return in_metadata([tuple(row) for row in connection.execute(text(sql))])


def sqlite_schema(place: str) -> set[tuple[str, ...]]:
    """Tables and indexes as SQLite keeps them: ADD COLUMN leaves white space of its own."""
    return {tuple(" ".join(str(part).split()) for part in row) for row in asked(place, SQLITE)}


def make_from_metadata(place: str) -> None:
    with create(place).begin() as connection:
        metadata.create_all(connection)


def test_sqlite_schema_is_the_metadata(sqlite_path: str, tmp_path: Path) -> None:
    described = str(tmp_path / "described.db")
    make_from_metadata(described)
    assert sqlite_schema(sqlite_path) == sqlite_schema(described)
    assert len(sqlite_schema(described)) > len(metadata.tables)


@pytest.mark.parametrize("part", POSTGRESQL)
def test_postgres_schema_is_the_metadata(
    postgres_url: str, new_postgres_url: str, part: str
) -> None:
    make_from_metadata(new_postgres_url)
    assert asked(postgres_url, POSTGRESQL[part]) == asked(new_postgres_url, POSTGRESQL[part])


def test_every_sqlite_table_is_strict(sqlite_path: str) -> None:
    loose = asked(
        sqlite_path, "SELECT name FROM pragma_table_list WHERE NOT strict AND type='table'"
    )
    assert {name for (name,) in loose if not str(name).startswith("sqlite_")} == set()


def test_head_is_the_newest_migration() -> None:
    assert [revision for revision, _ in revisions()][-1] == HEAD


def test_migrations_import_nothing_that_may_change() -> None:
    folder = Path(__file__).parents[2] / "migrations" / "versions"
    imported = {
        line
        for path in folder.glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"(from|import) recount", line)
    }
    assert imported == {
        "from recount.store.loss import keep_rows",
        "from recount.store.loss import keep_values",
    }


def test_names_fit_postgres() -> None:
    names = [
        constraint.name
        for table in metadata.tables.values()
        for constraint in [*table.constraints, *table.indexes]
        if constraint.name
    ]
    assert [name for name in names if len(str(name)) > 63] == []


@pytest.fixture
def url_of_an_owner(postgres_server: str, new_postgres_url: str) -> Iterator[str]:
    """A database whose owner is no superuser, as hosted servers give them."""
    role = f"owner_{uuid.uuid4().hex}"
    url = make_url(new_postgres_url)
    with create(new_postgres_url).begin() as connection:
        connection.execute(text(f"CREATE ROLE {role} LOGIN PASSWORD 'invented'"))
        connection.execute(text(f"ALTER DATABASE {url.database} OWNER TO {role}"))
    yield url.set(username=role, password="invented").render_as_string(hide_password=False)
    with create(new_postgres_url).begin() as connection:
        connection.execute(text(f"REASSIGN OWNED BY {role} TO CURRENT_USER"))
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))


def test_an_owner_who_is_no_superuser_goes_up_and_down(url_of_an_owner: str) -> None:
    upgrade(url_of_an_owner)
    with create(url_of_an_owner).connect() as connection:
        words = connection.scalar(
            text("SELECT group_concat(w, '; ' ORDER BY w) FROM (VALUES ('b'), ('a'), (NULL)) t (w)")
        )
    assert words == "a; b"
    downgrade(url_of_an_owner, "base")
    upgrade(url_of_an_owner)
