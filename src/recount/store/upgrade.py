"""Moving a database from revision to revision: all of it, or nothing.

One transaction drops the views, runs the migrations and, at the newest revision, writes the closed
lists, creates and reads every view, makes the totals anew where their SQL has changed, and checks
what was made. Killed at any statement, it leaves the previous revision whole. SQLite leaves
foreign keys unchecked meanwhile, as its changes of tables need, and they are checked at the end.

Below the newest revision a database has no views: the release that it belongs to makes its own,
by its `recount db upgrade`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from recount.errors import RecountError, UsageFault
from recount.store.checks import check_foreign_keys, check_invariants
from recount.store.engine import create, stored_revision, wait_for_lock
from recount.store.engine_faults import faults_in_words
from recount.store.lists import lists_written, write_lists
from recount.store.own_views import OwnViews, drop_all, forget_views, restore, views_changed
from recount.store.reader import OtherRevision, is_server, name_of, path_of
from recount.store.reader_file import MissingDatabase
from recount.store.related import relate
from recount.store.revision import HEAD
from recount.store.shipped import shipped
from recount.store.totals import reconcile
from recount.store.totals_digest import record_totals, totals_changed

if TYPE_CHECKING:
    from alembic.config import Config


class NoRevision(UsageFault):
    """A revision that there is not."""

    def __init__(self, why: object) -> None:
        super().__init__(f"{why}; recount db history lists the revisions")


class NotUp(UsageFault):
    """An upgrade to a revision below the database's."""

    def __init__(self, place: str, now: str, revision: str) -> None:
        super().__init__(
            f"{place} is at revision {now}, above {revision}; recount db downgrade {revision} "
            "goes back"
        )


class NotDown(UsageFault):
    """A downgrade to the database's own revision, or to one above it."""

    def __init__(self, place: str, now: str, revision: str) -> None:
        super().__init__(
            f"{place} is at revision {now}, not above {revision}; name a lower one, or -1 for the "
            "one before"
        )


class OwnViewsInTheWay(RecountError):
    """A downgrade of a database in which a user has made views."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(
            f"views of your own would be lost below revision {HEAD}: {', '.join(names)};"
            " nothing was changed, drop them first"
        )


def upgrade(place: str, revision: str = "head") -> None:
    """Bring a database up to a revision; one that is missing or empty is made."""
    if revision != "head" and (is_server(place) or path_of(place).exists()):
        now, steps = _steps_to(place, revision)
        if steps is not None and steps < 0:
            raise NotUp(name_of(place), now, revision)
    if revision in {"head", HEAD} and _is_up_to_date(place):
        return
    _run("upgrade", _config(place), revision)


def _is_up_to_date(place: str) -> bool:
    """Whether an upgrade to the newest revision would find all as it makes it.

    Raises:
        Broken: it is, but checks fail.
    """
    if not is_server(place) and not path_of(place).exists():
        return False
    with looking(place) as connection:
        wait_for_lock(connection, shared=True)
        if stored_revision(connection, place) != HEAD or not lists_written(connection):
            return False
        if views_changed(connection) or totals_changed(connection):
            return False
        check_foreign_keys(connection)
        check_invariants(connection)
    return True


def downgrade(place: str, revision: str, *, lossy: bool = False) -> None:
    """Take a database back to a revision (`-1`: the one before).

    Raises:
        WouldLoseRows: a table that goes holds rows, and `lossy` is False.
    """
    check_exists(place)
    now, steps = _steps_to(place, revision)
    if steps is not None and steps >= 0:
        raise NotDown(name_of(place), now, revision)
    _run("downgrade", _config(place, lossy=lossy), revision)


def _steps_to(place: str, revision: str) -> tuple[str, int | None]:
    """The revision of a database, and how many steps up another is (negative: down).

    None: a relative revision, or one that is unknown here; alembic tells what is wrong with it.
    """
    with looking(place) as connection:
        now = stored_revision(connection, place) or "base"
    order = ["base", *(name for name, _ in revisions())]
    there = {"head": order[-1], "heads": order[-1]}.get(revision, revision)
    if now not in order or there not in order:
        return now, None
    return now, order.index(there) - order.index(now)


def revisions() -> list[tuple[str, str]]:
    """Every revision with its title, the oldest first."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config("")).walk_revisions()
    return [(script.revision, script.doc) for script in scripts][::-1]


def _config(place: str, *, lossy: bool = False) -> "Config":
    from alembic.config import Config

    config = Config()
    # alembic expands % in main options; the place of the database goes another way.
    config.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(place=place, lossy=lossy)
    return config


def _run(name: str, config: "Config", revision: str) -> None:
    from alembic import command
    from alembic.util import CommandError

    try:
        getattr(command, name)(config, revision)
    except CommandError as error:
        raise NoRevision(error) from error


@contextmanager
def migration(place: str) -> Iterator[Connection]:
    """The transaction that migrations run in; migrations/env.py runs them."""
    engine = create(place, foreign_keys=False)
    try:
        with faults_in_words(place), engine.begin() as connection:
            wait_for_lock(connection, shared=False)
            _check_known(connection, place)
            own = drop_all(connection)
            yield connection
            _finish(connection, place, own)
    finally:
        engine.dispose()


@contextmanager
def looking(place: str) -> Iterator[Connection]:
    """A transaction that only reads, on a database that exists."""
    check_exists(place)
    engine = create(place, begin="BEGIN")
    try:
        with faults_in_words(place), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def check_exists(place: str) -> None:
    """Refuse a file that is missing, which opening would make."""
    if not is_server(place) and not path_of(place).exists():
        raise MissingDatabase(path_of(place))


def _check_known(connection: Connection, place: str) -> None:
    revision = stored_revision(connection, place)
    if revision is not None and revision not in dict(revisions()):
        raise OtherRevision(name_of(place), revision)


def _finish(connection: Connection, place: str, own: OwnViews) -> None:
    """Make what follows from the tables, and check it."""
    revision = stored_revision(connection, place)
    if revision != HEAD:
        if own:
            raise OwnViewsInTheWay(sorted(own))
        if revision is not None:
            forget_views(connection)
        check_foreign_keys(connection)
        return
    write_lists(connection)
    restore(connection, own)
    if totals_changed(connection):
        reconcile(connection, None)
        record_totals(connection)
    relate(connection)
    check_foreign_keys(connection)
    check_invariants(connection)
