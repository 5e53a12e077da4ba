"""A database whose views and totals another version made: readers are told, and what helps."""

from pathlib import Path

import pytest
from sqlalchemy import text
from worlds import World

from recount.errors import RecountError
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.upgrade import upgrade
from recount.tasks.explain import explain
from recount.tasks.ingest import ingest
from recount.tasks.query import run_query
from recount.tasks.report import run_report

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
AS_MADE = "SELECT count(*) FROM event"


def made_by_another_version(database: str, *keys: str) -> None:
    with open_writer(database) as connection:
        World().event("e1", "2031-05-03").load(connection)
        for key in keys:
            connection.execute(text("UPDATE meta SET value = 'x' WHERE key = :key"), {"key": key})


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        (["views_digest"], "views"),
        (["totals_digest"], "totals"),
        (["views_digest", "totals_digest"], "views and totals"),
    ],
)
def test_every_answer_says_so_until_an_upgrade(database: str, keys: list[str], what: str) -> None:
    made_by_another_version(database, *keys)
    advice = f"the database's {what} are of another version of Recount; run recount db upgrade"
    assert run_report(database, "attack_timeline", {}).notes == (advice,)
    assert run_query(database, AS_MADE, {}, seconds=60).notes == (advice,)
    assert explain(database, "e1").notes == (advice,)
    assert ingest(database, [NORTHPORT]).notes == [advice]
    upgrade(database)
    assert run_report(database, "attack_timeline", {}).notes == ()
    assert run_query(database, AS_MADE, {}, seconds=60).notes == ()
    assert explain(database, "e1").notes == ()
    assert ingest(database, [NORTHPORT]).notes == []


def test_a_column_that_its_views_lack_is_explained(database: str) -> None:
    made_by_another_version(database, "views_digest")
    with pytest.raises(RecountError, match=r"older_column.*; the database's views are of another"):
        run_query(database, "SELECT older_column FROM attack_timeline", {}, seconds=60)
    upgrade(database)
    with pytest.raises(RecountError, match="older_column") as refused:
        run_query(database, "SELECT older_column FROM attack_timeline", {}, seconds=60)
    assert "another version" not in str(refused.value)


def test_what_failed_first_is_told_where_nothing_can_be_asked_any_more(database: str) -> None:
    with open_writer(database) as connection:
        connection.execute(text("ALTER TABLE meta RENAME TO lost"))
    with (
        pytest.raises(RecountError, match="older_column") as refused,
        open_reader(database) as reader,
    ):
        reader.rows("SELECT older_column FROM attack_timeline")
    assert "meta" not in str(refused.value)
