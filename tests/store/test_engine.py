"""Opening databases for writing: made when missing, shared with others, refused with words."""

import os
import re
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from recount.store import engine
from recount.store.engine import UnknownDatabase, create, open_writer
from recount.store.engine_faults import Busy, Unusable, faults_in_words
from recount.store.reader import NotRecount, open_reader
from recount.store.revision import HEAD
from recount.store.shipped import shipped
from recount.store.upgrade import downgrade, upgrade

META = "INSERT INTO meta VALUES ('{}', 'kept')"


def kept(place: str) -> set[str]:
    with open_reader(place) as reader:
        return {str(key) for (key,) in reader.rows("SELECT key FROM meta WHERE value='kept'").rows}


def test_connection_is_migrated(connection: Connection) -> None:
    assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD


def test_a_missing_database_is_made(new_database: str) -> None:
    with open_writer(new_database) as connection:
        connection.execute(text(META.format("a")))
    assert kept(new_database) == {"a"}


def test_an_empty_file_is_a_new_database(new_sqlite_path: str) -> None:
    Path(new_sqlite_path).touch()
    with open_writer(new_sqlite_path) as connection:
        connection.execute(text(META.format("a")))
    assert kept(new_sqlite_path) == {"a"}


@pytest.mark.parametrize("content", ["x", "\n", "  \n", "a text of some length\n" * 40])
def test_a_file_of_anything_else_is_not_written_over(new_sqlite_path: str, content: str) -> None:
    path = Path(new_sqlite_path)
    path.write_text(content, encoding="utf-8")
    for write in (upgrade, lambda place: open_writer(place).__enter__()):
        with pytest.raises(NotRecount, match="not a Recount database"):
            write(new_sqlite_path)
    assert path.read_text(encoding="utf-8") == content


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    place = str(tmp_path)
    for write in (upgrade, lambda place: open_writer(place).__enter__()):
        with pytest.raises(NotRecount) as told:
            write(place)
        assert str(told.value) == f"{place}: not a Recount database"


def test_an_exception_undoes_the_transaction(database: str) -> None:
    def write_and_fail() -> None:
        with open_writer(database) as connection:
            connection.execute(text(META.format("a")))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert kept(database) == set()


def test_foreign_keys_are_enforced(database: str) -> None:
    with pytest.raises(IntegrityError), open_writer(database) as connection:
        connection.execute(text("INSERT INTO article_text VALUES (4711, 'of no article')"))


def test_at_rest_it_is_one_file(sqlite_path: str) -> None:
    with open_writer(sqlite_path) as connection:
        connection.execute(text(META.format("a")))
    assert [path.name for path in Path(sqlite_path).parent.iterdir()] == ["recount.db"]


@pytest.mark.parametrize("place", ["mysql://host/recount", "postgresql//://", "duckdb:///x.db"])
def test_other_servers_are_refused(place: str) -> None:
    with pytest.raises(UnknownDatabase, match="postgresql://"), open_writer(place):
        pass


def test_a_password_is_never_shown() -> None:
    place = "postgresql://someone:secret@localhost:1/recount"
    with pytest.raises(Unusable) as refused, open_writer(place):
        pass
    assert "secret" not in str(refused.value)
    with pytest.raises(UnknownDatabase, match="someone@localhost") as refused:
        create("postgresql://someone:secret@localhost:port/recount")
    assert "secret" not in str(refused.value)


def test_where_it_is_shown_to_be() -> None:
    place = "postgresql://someone:secret@localhost:1/recount"
    with pytest.raises(Unusable) as refused, open_writer(place):
        pass
    assert "someone@localhost:1" in str(refused.value)


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    folder = tmp_path / "no"
    with pytest.raises(Unusable) as told, open_writer(f"{folder}/recount.db"):
        pass
    assert str(told.value) == f"{folder}/recount.db: there is no folder {folder}; make it first"
    assert not folder.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anything")
def test_a_file_that_may_not_be_written(sqlite_path: str) -> None:
    Path(sqlite_path).chmod(0o444)
    with pytest.raises(Unusable, match="may not be written"), open_writer(sqlite_path):
        pass


def test_a_folder_in_which_nothing_may_be_made(sqlite_path: str) -> None:
    folder = Path(sqlite_path).parent
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY_DIRECTORY
    message = f"{sqlite_path}: can't be written, since nothing may be made in its folder {folder}"
    with pytest.raises(Unusable, match=f"^{re.escape(message)}$"), faults_in_words(sqlite_path):
        raise error


def test_a_damaged_file(sqlite_path: str) -> None:
    with Path(sqlite_path).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 40_960)
    with pytest.raises(Unusable, match="damaged"), open_writer(sqlite_path) as connection:
        connection.execute(text("SELECT count(*) FROM article")).all()


@pytest.mark.parametrize(
    "action", [lambda place: downgrade(place, "-1"), lambda place: open_writer(place).__enter__()]
)
def test_a_busy_database_is_told(
    sqlite_path: str, action: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SECONDS_FOR_OTHERS", 0.1)
    with closing(sqlite3.connect(sqlite_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy, match="nothing was changed"):
            action(sqlite_path)  # type: ignore[operator]


def test_a_busy_server_is_told(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "SECONDS_FOR_OTHERS", 0.1)
    with open_writer(postgres_url), pytest.raises(Busy, match="nothing was changed"):
        downgrade(postgres_url, "-1")


def test_writers_take_turns(database: str) -> None:
    def write(number: int) -> None:
        for turn in range(5):
            with open_writer(database) as connection:
                count = connection.scalar(text("SELECT count(*) FROM meta"))
                connection.execute(text(META.format(f"{number}.{turn}.{count}")))

    threads = [threading.Thread(target=write, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept(database)) == 20


def test_connections_are_closed(database: str) -> None:
    made = create(database)
    with made.begin() as connection:
        assert connection.scalar(text("SELECT 1")) == 1
    assert made.pool.status() == "NullPool"


@pytest.mark.parametrize("name", ["sql", "migrations"])
def test_shipped_folders_are_found(name: str) -> None:
    assert any(shipped(name).iterdir())
