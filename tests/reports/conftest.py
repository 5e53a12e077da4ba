"""The seeds that ship with Recount, in a database of each engine."""

import uuid
from collections.abc import Iterator

import pytest
import sqlalchemy
from worlds import seed_database

from recount.store.engine import create
from recount.store.reader import Reader, open_reader
from recount.store.shipped import shipped


@pytest.fixture(scope="session")
def seeded_db(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("seeded") / "recount.db")
    seed_database(path, [shipped("seeds")])
    return path


@pytest.fixture(scope="session")
def seeded_server(postgres_server: str, migrated_postgres: str) -> Iterator[str]:
    name = f"recount_seeded_{uuid.uuid4().hex}"
    execute(postgres_server, f"CREATE DATABASE {name} TEMPLATE {migrated_postgres}")
    url = sqlalchemy.make_url(postgres_server).set(database=name)
    try:
        place = url.render_as_string(hide_password=False)
        seed_database(place, [shipped("seeds")])
        yield place
    finally:
        execute(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def file_reader(seeded_db: str) -> Iterator[Reader]:
    with open_reader(seeded_db) as reader:
        yield reader


@pytest.fixture(scope="session")
def server_reader(seeded_server: str) -> Iterator[Reader]:
    with open_reader(seeded_server) as reader:
        yield reader


def execute(place: str, statement: str) -> None:
    engine = create(place)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(statement)
    finally:
        engine.dispose()
