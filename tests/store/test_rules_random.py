"""Every rule in any world: what SQL stores is what the rules say of the claims, and no row more."""

import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_cases import in_a_database
from random_worlds import Articles, articles, world_of

from recount.domain.lists.rules import RECONCILIATION_RULES, RULES
from recount.domain.rules import decide
from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.explain import explain

NUMBERS = "low, best, high, figures, sources, origins, disputed"
Rows = list[tuple[Any, ...]]

programs = st.frozensets(st.integers(0, 4))


@contextmanager
def holding(told: Articles, template: Path, machine: Collection[int] = ()) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = str(shutil.copyfile(template, Path(folder) / "recount.db"))
        with open_writer(path) as connection:
            world_of(told, machine).load(connection)
        yield path


def rows(place: str, sql: str) -> Rows:
    with open_reader(place) as reader:
        return sorted(reader.rows(sql).rows, key=repr)


@in_a_database
@given(told=articles)
def test_what_is_stored_follows_from_the_claims(told: Articles, migrated_sqlite: Path) -> None:
    with holding(told, migrated_sqlite) as place:
        envelope = explain(place, "e1").tolls
        for rule in RECONCILIATION_RULES:
            tolls = explain(place, "e1", rule=rule.key).tolls
            assert [(toll.outcome, toll.victims) for toll in tolls] == [
                (toll.outcome, toll.victims)
                for toll in envelope
                if toll.origins >= rule.least_origins
            ]
            for toll in tolls:
                told_numbers = (toll.low, toll.best, toll.high)
                assert (rule.key, *told_numbers) == (rule.key, *decide(rule.key, toll.claims)[:3])


@in_a_database
@given(told=articles, machine=programs)
def test_people_is_the_envelope_without_programs(
    told: Articles, machine: frozenset[int], migrated_sqlite: Path
) -> None:
    sql = (
        f"SELECT outcome, victims, counted, known_from, known_until, current, {NUMBERS}"
        " FROM toll_by_rule WHERE rule = "
    )
    with holding(told, migrated_sqlite, machine) as place:
        by_people = rows(place, f"{sql}'people'")
    # An article that says nothing keeps the keys of the others.
    coded = [
        (source, published, [] if number in machine else figures)
        for number, (source, published, figures) in enumerate(told)
    ]
    with holding(coded, migrated_sqlite) as place:
        assert by_people == rows(place, f"{sql}'envelope'")


@in_a_database
@given(told=articles, machine=programs)
def test_another_rule_is_stored_only_where_it_differs(
    told: Articles, machine: frozenset[int], migrated_sqlite: Path
) -> None:
    step = f"rule, known_from, known_until, current, {NUMBERS}"
    with holding(told, migrated_sqlite, machine) as place:
        with open_writer(place) as connection:
            assert stale_totals(connection) == []
            assert failing_checks(connection, None) == []
        stored: dict[Any, dict[str, set[Any]]] = {}
        for row in rows(place, f"SELECT outcome, victims, counted, {step} FROM event_toll"):
            stored.setdefault(row[:3], {}).setdefault(row[3], set()).add(row[4:])
    for of_toll in stored.values():
        assert [rule for rule in RULES[1:] if of_toll.get(rule) == of_toll["envelope"]] == []


@pytest.mark.parametrize("rule", RULES)
def test_one_event_is_an_index_probe(rule: str, sqlite_path: str) -> None:
    plan = rows(
        sqlite_path,
        "EXPLAIN QUERY PLAN SELECT low, best, high FROM toll_by_rule"
        f" WHERE event_id = 1 AND rule = '{rule}'",
    )
    steps = [str(row[-1]) for row in plan]
    assert [step for step in steps if step.startswith("SCAN")] == []
    assert any("event_id=?" in step for step in steps)
