"""The direct totals of new events are what a full recomputation makes of them."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from ged_files import BATTLE, MASSACRE, write_ged

from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest
from recount.tasks.verify import verify

Row = dict[str, str]
SIDES = [("77", "Government of Tunisia"), ("9077", "Coastal Front"), ("9078", "Hill Men"),
         ("1", "Civilians")]  # fmt: skip
COUNTS = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high")
KILLED = """
    SELECT victims, best, figures FROM casualties_by_event
    WHERE victims <> 'persons' ORDER BY victims"""


def stored(database: str, path: Path, release: str = "24.1") -> None:
    assert ingest(database, [path], datasets=DatasetOptions(release=release)).problems == []


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


@pytest.fixture
def sound(database: str) -> Iterator[str]:
    """Checks at the end of a test that no total differs from a recomputation."""
    yield database
    with open_writer(database) as connection:
        assert stale_totals(connection) == []


def one_of_many(random: Random, number: int) -> Row:
    """A row of any violence, sides and counts, as often as not ones that contradict each other."""
    (id_a, side_a), (id_b, side_b) = random.choice(SIDES), random.choice(SIDES)
    row = BATTLE | {
        "id": str(910000 + number), "type_of_violence": random.choice("123"),
        "side_a": side_a, "side_a_new_id": id_a, "gwnoa": random.choice(["", "616"]),
        "side_b": side_b, "side_b_new_id": id_b, "gwnob": random.choice(["", "", "483"]),
    }  # fmt: skip
    row |= {name: random.choice(["0", "0", "1", "2", "5", "13"]) for name in COUNTS}
    if random.random() < 0.5:
        best = sum(int(row[name]) for name in COUNTS[:4])
        row |= {"low": str(best), "best": str(best), "high": str(best + random.randrange(3))}
    return row


@pytest.mark.parametrize("seed", range(3))
def test_totals_of_any_rows_are_those_of_a_recomputation(
    sound: str, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    rows = [one_of_many(random, number) for number in range(500)]
    stored(sound, write_ged(tmp_path / "ged.csv", rows))
    assert verify(sound).faults == []


def test_a_release_that_replaces_any_rows_leaves_what_it_would_have_made(
    sound: str, tmp_path: Path
) -> None:
    random = Random(7)
    for release in ("23.1", "24.1"):
        rows = [one_of_many(random, number) for number in range(200)]
        stored(sound, write_ged(tmp_path / f"{release}.csv", rows), release)


CIVILIANS = {"side_b": "Civilians", "side_b_new_id": "1"}
ITSELF = {"side_b": BATTLE["side_a"], "side_b_new_id": BATTLE["side_a_new_id"], "gwnob": "616"}
FIVE = {"deaths_b": "2", "deaths_civilians": "3", "low": "5", "best": "5", "high": "5"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # a figure of all civilians stands before that of side b, who are civilians
        (MASSACRE | FIVE, [("civilians", 3, 1)]),
        (BATTLE | CIVILIANS | FIVE | {"deaths_a": "0"},
         [("civilians", 3, 1), ("security_forces", 0, 1)]),
        # two numbers of one side are not added: the first stands
        (BATTLE | ITSELF, [("civilians", 1, 1), ("security_forces", 2, 1)]),
    ],
)  # fmt: skip
def test_a_group_told_of_twice_is_counted_once_from_the_first(
    sound: str, tmp_path: Path, row: Row, expected: list[tuple[Any, ...]]
) -> None:
    stored(sound, write_ged(tmp_path / "1.csv", [row]))
    assert asked(sound, KILLED) == expected
    stored(sound, write_ged(tmp_path / "2.csv", [row | {"event_clarity": "2"}]), "25.1")
    assert asked(sound, KILLED) == expected


def test_a_massacre_that_becomes_a_battle(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "1.csv", [MASSACRE]))
    battle = MASSACRE | {"type_of_violence": "1"}
    stored(sound, write_ged(tmp_path / "2.csv", [battle]), "25.1")
    replaced = asked(sound, KILLED)
    assert replaced == [("armed_group", 0, 1), ("civilians", 4, 1)]
    stored(sound, write_ged(tmp_path / "3.csv", [battle | {"id": "900099"}]), "25.1")
    assert asked(sound, KILLED) == sorted(replaced * 2)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ("3 4 0 1 6 8 12", []),
        ("3 4 0 0 6 8 12", ["parts do not make total: total, parts 7, best 8"]),
        ("3 4 2 1 6 8 12", ["parts do not make total: total, parts 10, best 8"]),
        ("0 0 0 0 0 2 2", ["parts do not make total: total, parts 0, best 2"]),
        ("3 4 2 4 6 8 12", ["parts exceed total: total, parts 13, total 12"]),
        ("3 4 0 1 9 8 12", ["low above best: total, low 9, best 8"]),
        ("0 0 0 0 0 0 5", []),
    ],
)
def test_parts_of_ged_that_do_not_make_their_total(
    database: str, tmp_path: Path, counts: str, expected: list[str]
) -> None:
    row = BATTLE | dict(zip(COUNTS, counts.split(), strict=True))
    stored(database, write_ged(tmp_path / "ged.csv", [row]))
    found = asked(database, 'SELECT "check", event_key, detail, article_key FROM coherence')
    assert [f"{check}: {detail}" for check, _, detail, _ in found] == expected
    assert all(told[1::2] == ("ged-900001", "ucdp-ged-24.1") for told in found)


def test_a_total_that_a_newer_release_has_replaced_is_not_told(
    database: str, tmp_path: Path
) -> None:
    wrong = BATTLE | {"deaths_unknown": "7", "high": "20"}
    stored(database, write_ged(tmp_path / "old.csv", [wrong]))
    stored(database, write_ged(tmp_path / "new.csv", [BATTLE]), "25.1")
    assert asked(database, "SELECT * FROM coherence") == []
