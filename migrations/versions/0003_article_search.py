"""Full-text search over the texts of articles.

On SQLite `article_search` indexes article_text without holding a second copy of it; triggers
keep it up to date, whoever writes. On PostgreSQL it is an index. Both are derived: dropping them
loses nothing.

Frozen: it imports nothing of Recount.
"""

from alembic import op

revision = "0003"
down_revision = "0002"

_SQLITE_UP = (
    "CREATE VIRTUAL TABLE article_search USING fts5("
    "text, content='article_text', content_rowid='article_id')",
    "CREATE TRIGGER article_text_inserted AFTER INSERT ON article_text BEGIN"
    " INSERT INTO article_search (rowid, text) VALUES (new.article_id, new.text); END",
    "CREATE TRIGGER article_text_deleted AFTER DELETE ON article_text BEGIN"
    " INSERT INTO article_search (article_search, rowid, text)"
    " VALUES ('delete', old.article_id, old.text); END",
    "CREATE TRIGGER article_text_updated AFTER UPDATE ON article_text BEGIN"
    " INSERT INTO article_search (article_search, rowid, text)"
    " VALUES ('delete', old.article_id, old.text);"
    " INSERT INTO article_search (rowid, text) VALUES (new.article_id, new.text); END",
    "INSERT INTO article_search (article_search) VALUES ('rebuild')",
)
_SQLITE_DOWN = (
    "DROP TRIGGER article_text_updated",
    "DROP TRIGGER article_text_deleted",
    "DROP TRIGGER article_text_inserted",
    "DROP TABLE article_search",
)
_POSTGRESQL_UP = (
    "CREATE INDEX ix_article_text_search ON article_text USING gin (to_tsvector('simple', text))",
)
_POSTGRESQL_DOWN = ("DROP INDEX ix_article_text_search",)


def _run(sqlite: tuple[str, ...], postgresql: tuple[str, ...]) -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in sqlite if on_sqlite else postgresql:
        op.get_bind().exec_driver_sql(statement)


def upgrade() -> None:
    _run(_SQLITE_UP, _POSTGRESQL_UP)


def downgrade() -> None:
    _run(_SQLITE_DOWN, _POSTGRESQL_DOWN)
