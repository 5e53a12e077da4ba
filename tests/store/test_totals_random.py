"""What holds of the totals of any world, on SQLite and PostgreSQL alike."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from worlds import World

from recount.store.engine import open_writer
from recount.store.totals import stale_totals

DAYS = ["2031-05-04", "2031-05-05", "2031-05-06", "2031-05", "2031-09-01", "2032"]
LAST_DAYS = ["2031-05-04", "2031-05-05", "2031-05-06", "2031-05-31", "2031-09-01", "2032-12-31"]

counts = st.one_of(
    st.integers(0, 60).map(str),
    st.builds("about {}".format, st.integers(1, 60)),
    st.builds("nearly {}".format, st.integers(1, 60)),
    st.builds("at least {}".format, st.integers(1, 60)),
    st.builds("up to {}".format, st.integers(1, 60)),
    st.builds(lambda low, more: f"{low}-{low + more}", st.integers(0, 40), st.integers(1, 20)),
    st.sampled_from(["dozens", "several", "uncounted", "none"]),
)
figures = st.fixed_dictionaries(
    {
        "event": st.just("e1"),
        "outcome": st.sampled_from(["killed", "killed", "wounded"]),
        "count": counts,
        "victims": st.sampled_from(
            ["persons", "civilians", "security_forces", "military", "police", "armed_group",
             "unspecified"]
        ),
        "perpetrators": st.sampled_from(["unknown", "unknown", "only", "included", "excluded"]),
        "counting": st.sampled_from(["toll", "toll", "toll", "mention", "increment"]),
    },
    optional={
        "said_by": st.sampled_from(["minister", "hospital"]),
        "occupation": st.just("tourist"),
        "as_of": st.sampled_from(DAYS[:4]),
    },
)  # fmt: skip
articles = st.lists(
    st.tuples(
        st.sampled_from([None, "gazette", "courier"]),
        st.sampled_from([None, *DAYS]),
        st.lists(figures, min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=5,
)
Articles = list[tuple[str | None, str | None, list[dict[str, Any]]]]


def world_of(told: Articles) -> World:
    world = World().event("e1", date="2031-05-03")
    for number, (source, published, claims) in enumerate(told):
        numbered = [claim | {"id": f"f{place}"} for place, claim in enumerate(claims)]
        world.article(f"a{number}", source=source, published=published, figures=numbered)
    return world


class Databases:
    """Writers on copies of a migrated SQLite file, and on one PostgreSQL database."""

    def __init__(self, template: Path) -> None:
        self.template = template

    def tolls(self, told: Articles, condition: str) -> list[tuple[Any, ...]]:
        with tempfile.TemporaryDirectory() as folder:
            path = shutil.copyfile(self.template, Path(folder) / "recount.db")
            with open_writer(str(path)) as connection:
                world_of(told).load(connection)
                return tolls(connection, condition)


def tolls(connection: Connection, condition: str) -> list[tuple[Any, ...]]:
    return [
        tuple(row)
        for row in connection.exec_driver_sql(
            "SELECT outcome, victims, counted, rule, low, best, high, figures, sources, origins,"
            f" disputed FROM event_toll WHERE {condition} ORDER BY 1, 2, 3, 4"
        )
    ]


@pytest.fixture(scope="module")
def databases(migrated_sqlite: Path) -> Databases:
    return Databases(migrated_sqlite)


slow = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@slow
@given(told=articles)
def test_every_best_was_given_by_a_claim_and_lies_between_its_bounds(
    told: Articles, migrated_sqlite: Path
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copyfile(migrated_sqlite, Path(folder) / "recount.db")
        with open_writer(str(path)) as connection:
            world_of(told).load(connection)
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


@slow
@given(told=articles, place=st.integers(0, len(DAYS) - 1))
def test_what_was_known_on_a_day_is_what_its_articles_say(
    told: Articles, place: int, databases: Databases
) -> None:
    day = LAST_DAYS[place]
    last = dict(zip(DAYS, LAST_DAYS, strict=True))
    known = [article for article in told if article[1] and last[article[1]] <= day]
    valid = f"known_from <= '{day}' AND (known_until IS NULL OR known_until > '{day}')"
    then = databases.tolls(told, valid)
    assert then == (databases.tolls(known, "current = 1") if known else [])


@slow
@given(told=articles)
def test_every_toll_has_one_current_row(told: Articles, databases: Databases) -> None:
    current = [row[:4] for row in databases.tolls(told, "current = 1")]
    every = [row[:4] for row in databases.tolls(told, "1 = 1")]
    assert len(current) == len(set(current))
    assert set(current) == set(every)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(told=articles)
def test_postgresql_gives_the_same(told: Articles, databases: Databases, postgres_url: str) -> None:
    with open_writer(postgres_url) as connection, connection.begin_nested() as savepoint:
        world_of(told).load(connection)
        there = tolls(connection, "1 = 1")
        savepoint.rollback()
    assert there == databases.tolls(told, "1 = 1")
