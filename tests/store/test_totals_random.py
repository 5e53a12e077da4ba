"""What holds of the totals of any world, on SQLite and PostgreSQL alike."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_cases import in_a_database
from random_worlds import LAST_DAY, LAST_DAYS, Articles, articles, fates, world_of
from sqlalchemy import Connection, select

from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.schema import metadata
from recount.store.totals import stale_totals

TABLES = ("claim", "event_toll")
TOLL = "outcome, victims, counted, rule"
Rows = list[tuple[Any, ...]]
Fate = dict[str, str]


class Copies:
    """Copies of a migrated SQLite file, each for one world and gone with it."""

    def __init__(self, template: Path) -> None:
        self.template = template

    @contextmanager
    def holding(self, told: Articles, more: Sequence[Fate] = ()) -> Iterator[Connection]:
        with tempfile.TemporaryDirectory() as folder:
            path = shutil.copyfile(self.template, Path(folder) / "recount.db")
            with open_writer(str(path)) as connection:
                world_of(told, more=more).load(connection)
                yield connection

    def tolls(
        self, told: Articles, condition: str, columns: str, *, of: str, more: Sequence[Fate] = ()
    ) -> Rows:
        with self.holding(told, more) as connection:
            found = connection.exec_driver_sql(f"SELECT {columns} FROM {of} WHERE {condition}")
            return sorted((tuple(row) for row in found), key=repr)


def derived(connection: Connection) -> dict[str, Rows]:
    """Every column of every derived row, with the keys of its event and article for their ids."""
    keys = {
        f"{table}_id": dict(connection.exec_driver_sql(f"SELECT id, key FROM {table}").all())
        for table in ("event", "article")
    }
    rows: dict[str, Rows] = {}
    for name in TABLES:
        found = connection.execute(select(metadata.tables[name])).mappings()
        named = [
            tuple(keys[column][value] if column in keys else value for column, value in row.items())
            for row in found
        ]
        rows[name] = sorted(named, key=repr)
    return rows


@pytest.fixture(scope="module")
def copies(migrated_sqlite: Path) -> Copies:
    return Copies(migrated_sqlite)


@in_a_database
@given(told=articles)
def test_every_best_was_given_by_a_claim_and_lies_between_its_bounds(
    told: Articles, copies: Copies
) -> None:
    with copies.holding(told) as connection:
        assert stale_totals(connection) == []
        stray = connection.exec_driver_sql(
            "SELECT count(*) FROM event_toll AS t WHERE best IS NOT NULL AND NOT EXISTS ("
            " SELECT 1 FROM claim AS c WHERE c.event_id = t.event_id AND c.outcome = t.outcome"
            " AND c.victims = t.victims AND c.counted = t.counted AND c.best = t.best)"
        ).scalar_one()
        wrong = connection.exec_driver_sql(
            "SELECT count(*) FROM event_toll WHERE low > best OR best > high OR low > high"
        ).scalar_one()
    assert (stray, wrong) == (0, 0)


@in_a_database
@given(told=articles, day=st.sampled_from(LAST_DAYS))
def test_what_was_known_on_a_day_is_what_its_articles_say(
    told: Articles, day: str, copies: Copies
) -> None:
    columns = f"{TOLL}, low, best, high, figures, sources, origins, disputed"
    known = [article for article in told if article[1] and LAST_DAY[article[1]] <= day]
    valid = f"known_from <= '{day}' AND (known_until IS NULL OR known_until > '{day}')"
    then = copies.tolls(told, valid, columns, of="toll_by_rule")
    now = copies.tolls(known, "current = 1", columns, of="toll_by_rule") if known else []
    assert then == now


@in_a_database
@given(told=articles, more=fates(), day=st.sampled_from([*LAST_DAYS, "2031-06-01", None]))
def test_what_was_known_on_a_day_is_what_standing_articles_say(
    told: Articles, more: list[Fate], day: str | None, copies: Copies
) -> None:
    # An article may be a version of one that is not yet known: only its figures are taken away.
    known: Articles = [
        article if _is_known(article[1], fate.get("retracted"), day) else (*article[:2], [])
        for article, fate in zip(told, more, strict=False)
    ]
    columns = f"{TOLL}, low, best, high, figures, sources, origins, disputed"
    valid = f"known_from <= '{day}' AND (known_until IS NULL OR known_until > '{day}')"
    versions = [{name: key for name, key in fate.items() if name != "retracted"} for fate in more]
    then = copies.tolls(
        told, valid if day else "current = 1", columns, of="toll_by_rule", more=more
    )
    now = copies.tolls(known, "current = 1", columns, of="toll_by_rule", more=versions)
    assert then == now


def _is_known(published: str | None, retracted: str | None, day: str | None) -> bool:
    """Whether what an article says counts on a day; None: at present."""
    last = LAST_DAY[published] if published else None
    if retracted is not None and (last is None or last >= retracted):
        return False
    if day is None:
        return retracted is None
    return last is not None and last <= day and (retracted is None or retracted > day)


@in_a_database
@given(told=articles, more=fates())
def test_whatever_becomes_of_articles_the_checks_hold(
    told: Articles, more: list[Fate], copies: Copies, postgres_url: str
) -> None:
    with open_writer(postgres_url) as connection, connection.begin_nested() as savepoint:
        world_of(told, more=more).load(connection)
        there = derived(connection)
        savepoint.rollback()
    with copies.holding(told, more) as connection:
        assert there == derived(connection)
        assert failing_checks(connection) == []
        assert stale_totals(connection) == []


words = st.sampled_from(["dozens", "several", "uncounted"])
IN_ORDER = ["2031-05-04", "2031-05-05", "2031-05-06", "2031-09-01", "2032"]


@in_a_database
@given(floors=st.lists(st.one_of(words, st.integers(1, 60)), min_size=1, max_size=5))
def test_one_origins_lower_bounds_only_rise(floors: list[int | str], copies: Copies) -> None:
    told: Articles = [
        ("gazette", day, [{"event": "e1", "outcome": "killed",
                           "count": floor if isinstance(floor, str) else f"at least {floor}"}])
        for day, floor in zip(IN_ORDER, floors, strict=False)
    ]  # fmt: skip
    of_all = "current = 1 AND rule = 'envelope' AND counted = 'all' AND victims = 'persons'"
    greatest = max((floor for floor in floors if isinstance(floor, int)), default=None)
    assert copies.tolls(told, of_all, "low, best, high", of="event_toll") == [
        (greatest, None, None)
    ]


@in_a_database
@given(told=articles)
def test_every_toll_has_one_current_row(told: Articles, copies: Copies) -> None:
    current = copies.tolls(told, "current = 1", TOLL, of="event_toll")
    assert len(current) == len(set(current))
    assert set(current) == set(copies.tolls(told, "1 = 1", TOLL, of="event_toll"))


@in_a_database
@given(told=articles)
def test_postgresql_gives_the_same(told: Articles, copies: Copies, postgres_url: str) -> None:
    with open_writer(postgres_url) as connection, connection.begin_nested() as savepoint:
        world_of(told).load(connection)
        there = derived(connection)
        savepoint.rollback()
    with copies.holding(told) as connection:
        assert there == derived(connection)
