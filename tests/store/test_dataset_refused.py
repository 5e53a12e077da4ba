"""A refused row changes nothing: no side, place, outlet or code stays of what it alone names."""

from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, BOMBING, CLASH, GTD_HEADER, write_rows
from ged_files import BATTLE, HEADER, MASSACRE, MILITIAS, ROWS, write_ged

from recount.domain import batches
from recount.store.checks import dangling_rows, failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest

TABLES = (
    "actor", "actor_above", "location", "location_above", "source", "article", "account",
    "code_set", "code_set_value", "external_id", "event", "attribution", "casualty_figure",
    "claim", "event_toll", "release_change", "release_event",
)  # fmt: skip

# Of the event of BATTLE, in words of its own.
OTHERWISE = BATTLE | {
    "best": "9", "side_b": "Sea Front", "side_b_new_id": "9079", "where_coordinates": "Old Harbour",
    "adm_1": "South province", "country": "Chad", "country_id": "483", "event_clarity": "2",
    "source_article": '"Sea Post,2021-05-06,Clash"', "latitude": "12", "longitude": "15",
}  # fmt: skip


def stored(database: str, path: Path, release: str | None = "24.1") -> Ingested:
    return ingest(database, [path], datasets=DatasetOptions(release=release))


def held(database: str) -> dict[str, list[tuple[Any, ...]]]:
    with open_reader(database) as reader:
        return {name: sorted(reader.rows(f"SELECT * FROM {name}").rows, key=str) for name in TABLES}


def names(database: str, table: str) -> set[str]:
    with open_reader(database) as reader:
        return {str(name) for (name,) in reader.rows(f"SELECT name FROM {table}").rows}


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "ROWS", 3)


def test_a_row_of_an_event_told_before(database: str, tmp_path: Path) -> None:
    unnamed = [row | {"gwnoa": "", "side_a": "The Coast"} for row in (BATTLE, MILITIAS, MASSACRE)]
    stored(database, write_ged(tmp_path / "one.csv", unnamed))
    before = held(database)
    # It also tells the country of The Coast, which no row that is stored does.
    contrary = OTHERWISE | {"side_a": "The Coast"}
    outcome = stored(database, write_ged(tmp_path / "two.csv", [*unnamed, contrary]))
    assert outcome.kinds == {"ged": Kind(unchanged=3, rejected=1)}
    assert held(database) == before


EXCHANGED = MILITIAS | {
    "side_a": MILITIAS["side_b"], "side_a_new_id": MILITIAS["side_b_new_id"],
    "side_b": MILITIAS["side_a"], "side_b_new_id": MILITIAS["side_a_new_id"],
}  # fmt: skip


@pytest.mark.parametrize("between", [[], [BATTLE, MASSACRE, BATTLE]])
@pytest.mark.parametrize("contrary", [EXCHANGED, MILITIAS | {"dyad_name": "Front - Men"}])
def test_a_contrary_row_is_refused_near_and_far(
    database: str, tmp_path: Path, contrary: dict[str, str], between: list[dict[str, str]]
) -> None:
    """With the sides exchanged and their dead not, each has the other's."""
    path = write_ged(tmp_path / "ged.csv", [MILITIAS, *between, contrary])
    outcome = stored(database, path)
    told = "the id 900002 stands twice in this file, here with other values"
    assert [problem.message for problem in outcome.problems] == [told]
    assert stored(database, path).kinds["ged"].rejected == 1


@pytest.mark.parametrize("between", [0, 3])
def test_a_suspicion_beside_a_certainty(database: str, tmp_path: Path, between: int) -> None:
    others = [BOMBING | {"eventid": f"20210503000{number}"} for number in range(5, 5 + between)]
    rows = [BOMBING | {"guncertain1": "0"}, *others, BOMBING | {"guncertain1": "1"}]
    path = write_rows(tmp_path / "gtd.csv", rows, GTD_HEADER)
    outcome = stored(database, path, None)
    assert outcome.kinds == {"gtd": Kind(new=1 + between, rejected=1)}


def test_what_other_rows_name_too_stays(database: str, tmp_path: Path) -> None:
    after = [OTHERWISE | {"id": "900008"}, OTHERWISE | {"id": "900009"}]
    rows = [*ROWS, OTHERWISE, MILITIAS, after[0], MASSACRE, after[1]]
    outcome = stored(database, write_ged(tmp_path / "ged.csv", rows))
    assert outcome.kinds == {"ged": Kind(new=len(ROWS) + 2, unchanged=2, rejected=1)}
    assert {"Coastal Front", "Sea Front"} <= names(database, "actor")
    assert "Sea Post" in names(database, "source")
    with open_writer(database) as connection:
        assert stale_totals(connection) == []
        assert [*failing_checks(connection), *dangling_rows(connection)] == []
    with open_reader(database) as reader:
        sides = reader.rows(
            "SELECT event.key, actor.name FROM attribution"
            " JOIN event ON event.id = attribution.event_id"
            " JOIN actor ON actor.id = attribution.actor_id"
            " WHERE attribution.role = 'side_b' ORDER BY event.key"
        ).rows
    assert sides == [
        ("ged-900001", "Coastal Front"), ("ged-900002", "Hill Men"),
        ("ged-900008", "Sea Front"), ("ged-900009", "Sea Front"),
    ]  # fmt: skip


def test_a_side_that_was_better_told_by_a_refused_row_alone(database: str, tmp_path: Path) -> None:
    """What a row that is stored tells of the same side, later, is still told."""
    unnamed = BATTLE | {"gwnoa": "", "side_a": "The Coast"}
    stored(database, write_ged(tmp_path / "one.csv", [unnamed, MILITIAS, MASSACRE]))
    better = unnamed | {"gwnoa": "616"}
    contrary = [unnamed, MILITIAS, MASSACRE, better | {"best": "9"}]
    more = [MILITIAS, MASSACRE, better | {"id": "900009"}]
    stored(database, write_ged(tmp_path / "two.csv", contrary))
    kinds = "SELECT kind FROM actor WHERE name = 'The Coast'"
    with open_reader(database) as reader:
        assert reader.rows(kinds).rows == [("rebel_group",)]
    stored(database, write_ged(tmp_path / "three.csv", contrary + more))
    with open_reader(database) as reader:
        assert reader.rows(kinds).rows == [("state_forces",)]


def test_a_row_without_columns_that_were_there(database: str, tmp_path: Path) -> None:
    stored(database, write_ged(tmp_path / "full.csv", [BATTLE]))
    header = [name for name in HEADER if name != "gwnob"]
    path = write_ged(tmp_path / "narrow.csv", [OTHERWISE, MILITIAS], header=header)
    assert stored(database, path).kinds == {"ged": Kind(new=1, rejected=1)}
    assert "Hill Men" in names(database, "actor")
    assert "Sea Front" not in names(database, "actor")
    assert "Sea Post" not in names(database, "source")
    assert not {"Old Harbour", "South province", "Chad"} & names(database, "location")


def test_an_export_of_acled_without_columns(database: str, tmp_path: Path) -> None:
    stored(database, write_rows(tmp_path / "full.csv", [CLASH], ACLED_HEADER), None)
    other = CLASH | {"actor2": "Sea Front", "assoc_actor_2": "Deep Men", "source": "Sea Post"}
    new = CLASH | {"event_id_cnty": "TUN9009"}
    header = [name for name in ACLED_HEADER if name != "time_precision"]
    path = write_rows(tmp_path / "narrow.csv", [other, new], header)
    assert stored(database, path, None).kinds == {"acled": Kind(new=1, rejected=1)}
    assert not {"Sea Front", "Deep Men"} & names(database, "actor")
    with open_reader(database) as reader:
        articles = reader.rows("SELECT key FROM article WHERE kind <> 'dataset_release'").rows
    assert [key for (key,) in articles if "sea-post" in str(key)] == []


def test_a_release_of_which_every_row_is_refused(database: str, tmp_path: Path) -> None:
    """It is not there, so that it is no newer one by which others are older."""
    stored(database, write_ged(tmp_path / "full.csv", [BATTLE]))
    before = held(database)
    header = [name for name in HEADER if name != "gwnob"]
    path = write_ged(tmp_path / "narrow.csv", [OTHERWISE], header=header)
    assert stored(database, path, "25.1").kinds == {"ged": Kind(rejected=1)}
    assert held(database) == before
    bad = write_ged(tmp_path / "bad.csv", [MILITIAS | {"best": "many"}])
    assert stored(database, bad, "25.1").kinds == {"ged": Kind(rejected=1)}
    assert held(database) == before
    more = write_ged(tmp_path / "more.csv", [MILITIAS])
    assert stored(database, more).kinds == {"ged": Kind(new=1)}
