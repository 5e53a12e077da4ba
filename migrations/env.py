"""Runs migrations, for `recount db` and for plain `alembic` alike, with the same safety.

The database is the one that Recount passes, else `-x db=...`, else RECOUNT_DB, else recount.db
here. `-x lossy=yes` lets a downgrade drop tables that hold rows.
"""

import os
from typing import Any

from alembic import context
from alembic.util import CommandError

from recount.errors import RecountError
from recount.store.schema import metadata
from recount.store.upgrade import check_exists, looking, migration

# Made by migrations in each engine's own way, and no part of the schema.
SEARCH = ("article_search", "ix_article_text_search")


def place() -> str:
    given = context.config.attributes.get("place")
    asked = context.get_x_argument(as_dictionary=True).get("db")
    return str(given or asked or os.environ.get("RECOUNT_DB") or "recount.db")


def is_lossy() -> bool:
    asked = context.get_x_argument(as_dictionary=True).get("lossy")
    return bool(context.config.attributes.get("lossy")) or asked == "yes"


def changes_database() -> bool:
    """Whether the command is upgrade, downgrade or stamp; the others only look."""
    try:
        context.get_starting_revision_argument()
    except CommandError:
        return False
    return True


def may_make_database() -> bool:
    options = context.config.cmd_opts
    return options is None or options.cmd[0].__name__ == "upgrade"


def is_in_schema(_object: Any, name: str | None, *_others: Any) -> bool:
    return not (name or "").startswith(SEARCH)


def run() -> None:
    if not may_make_database():
        check_exists(place())
    opened = migration if changes_database() else looking
    with opened(place()) as connection:
        context.configure(
            connection=connection,
            target_metadata=metadata,
            transactional_ddl=True,
            transaction_per_migration=False,
            include_object=is_in_schema,
            lossy=is_lossy(),
        )
        context.run_migrations()


if context.is_offline_mode():
    raise CommandError("migrations look at the database, so --sql can't write them down")
try:
    run()
except RecountError as error:
    if "place" in context.config.attributes:
        raise
    raise CommandError(str(error)) from error
