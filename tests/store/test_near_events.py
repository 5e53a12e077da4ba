"""Events near some days, as drafts ask for them."""

import sqlite3

import pytest

from recount.store.shipped import shipped

PARAMS = {"since": "2031-05-01", "until": "2031-05-05", "earliest": "2031-03-01", "of": "05",
          "size": 2, "first": "2031-05-03", "last": "2031-05-03"}  # fmt: skip


@pytest.mark.parametrize("name", ["events", "events_of_any_year"])
def test_whether_a_program_made_an_event_is_looked_up_by_the_event(
    name: str, sqlite_path: str
) -> None:
    # By its scheme every question would go through all that `--auto` has ever stored.
    sql = (shipped("sql") / "draft" / f"{name}.sql").read_text(encoding="utf-8")
    connection = sqlite3.connect(sqlite_path)
    plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", PARAMS).fetchall()
    connection.close()
    looked_up = [step[-1] for step in plan if "external_id" in step[-1]]
    assert looked_up == ["SEARCH external_id USING INDEX ix_external_id_event_id (event_id=?)"]
