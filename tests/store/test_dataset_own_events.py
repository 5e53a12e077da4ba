"""Events, and articles, that a person had before a dataset told of them."""

from pathlib import Path
from typing import Any

import pytest
from ged_files import BATTLE, MASSACRE, MILITIAS, write_ged
from worlds import World

from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest


def stored(database: str, path: Path, release: str, **options: Any) -> Ingested:
    return ingest(database, [path], datasets=DatasetOptions(release=release, **options))


@pytest.fixture(params=["ged-900001", "northport"])
def framed(request: pytest.FixtureRequest, database: str) -> str:
    """With the event of BATTLE under its own key, or under one that took its place."""
    key = request.param
    former = [] if key == "ged-900001" else ["ged-900001"]
    with open_writer(database) as connection:
        World().event(key, "2021-05-03", type="armed_clash", former_keys=former).load(connection)
    return database


def test_it_vanishes_from_a_complete_release(framed: str, tmp_path: Path) -> None:
    stored(framed, write_ged(tmp_path / "one.csv", [BATTLE, MILITIAS, MASSACRE]), "23.1")
    path = write_ged(tmp_path / "two.csv", [MASSACRE])
    outcome = stored(framed, path, "24.1", complete=True)
    assert outcome.kinds == {"ged": Kind(unchanged=1, vanished=2)}
    with open_reader(framed) as reader:
        gone = reader.rows("SELECT count(*) FROM release_change WHERE change = 'vanished'").rows
    assert gone == [(2,)]


def test_an_older_file_that_was_stored_passes(framed: str, tmp_path: Path) -> None:
    older = write_ged(tmp_path / "one.csv", [BATTLE, MILITIAS])
    stored(framed, older, "23.1")
    stored(framed, write_ged(tmp_path / "two.csv", [BATTLE | {"best": "9"}, MILITIAS]), "24.1")
    assert stored(framed, older, "23.1").kinds == {"ged": Kind(unchanged=2)}


CODED = "gazette-2021-05-04"
NAMING = BATTLE | {"source_article": '"Gazette,2021-05-04,"'}
ACCOUNTS = """
    SELECT event.key, article.key
    FROM account
    JOIN event ON event.id = account.event_id
    JOIN article ON article.id = account.article_id
    ORDER BY 1, 2"""


def code(database: str, count: int) -> None:
    world = World().event("market", "2021-05-03")
    figures = [{"event": "market", "outcome": "killed", "count": count}]
    world.article(CODED, source="gazette", published="2021-05-04", figures=figures)
    with open_writer(database) as connection:
        world.load(connection)


@pytest.mark.parametrize("coded_first", [True, False])
def test_a_coded_article_tells_of_what_its_coding_names(
    coded_first: bool, database: str, tmp_path: Path
) -> None:
    def accounts() -> list[tuple[Any, ...]]:
        with open_reader(database) as reader:
            return reader.rows(ACCOUNTS).rows

    path = write_ged(tmp_path / "one.csv", [NAMING])
    if coded_first:
        code(database, 3)
    assert stored(database, path, "23.1").kinds == {"ged": Kind(new=1)}
    code(database, 4)
    both = [("ged-900001", "ucdp-ged-23.1"), ("market", CODED)]
    assert accounts() == both
    assert stored(database, path, "23.1").kinds == {"ged": Kind(unchanged=1)}
    assert accounts() == both
    # So nobody else tells of the event that a complete release lacks.
    stored(database, write_ged(tmp_path / "two.csv", [MASSACRE]), "24.1", complete=True)
    with open_reader(database) as reader:
        left = reader.rows("SELECT event_key FROM event_timeline ORDER BY event_key").rows
    assert left == [("ged-900003",), ("market",)]
