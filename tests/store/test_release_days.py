"""What a dataset said on a day: a release counts until the newer one that tells otherwise."""

from pathlib import Path
from typing import Any

import pytest
from ged_files import BATTLE, MASSACRE, MILITIAS, ROWS, write_ged
from worlds import World

from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest
from recount.tasks.report import run_report

Toll = tuple[Any, ...]


def stored(database: str, path: Path, release: str, **options: Any) -> None:
    ingest(database, [path], datasets=DatasetOptions(release=release, **options))


def killed(database: str, event: str, day: str | None) -> list[Toll]:
    """(low, best, high) of all persons killed in an event, as of a day; None: now."""
    given = {"event": event} | ({"as_of": day} if day else {})
    rows = run_report(
        database,
        "casualties_by_event",
        given,
        columns=("outcome", "victims", "low", "best", "high"),
    ).result.rows
    return [row[2:] for row in rows if row[:2] == ("killed", "persons")]


def history(database: str, event: str) -> list[Toll]:
    with open_reader(database) as reader:
        return reader.rows(
            "SELECT known_from, known_until, best FROM toll_history WHERE event_key = :event"
            " AND outcome = 'killed' AND victims = 'persons' ORDER BY known_from",
            {"event": event},
        ).rows


@pytest.fixture
def sound(database: str) -> Any:
    """Checks at the end of a test that the totals are those of a full recomputation."""
    yield database
    with open_writer(database) as connection:
        assert stale_totals(connection) == []
        assert failing_checks(connection, None) == []


def test_an_older_release_counts_until_the_newer(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", ROWS), "23.1")
    moved = BATTLE | {"deaths_b": "6", "best": "9"}
    stored(sound, write_ged(tmp_path / "two.csv", [moved, MILITIAS, MASSACRE]), "24.1")
    assert killed(sound, "ged-900001", "2022-12-31") == []
    assert killed(sound, "ged-900001", "2023-12-31") == [(6, 8, 12)]
    assert killed(sound, "ged-900001", "2024-12-31") == [(6, 9, 12)]
    assert killed(sound, "ged-900001", None) == [(6, 9, 12)]
    assert history(sound, "ged-900001") == [
        ("2023-12-31", "2024-12-31", 8), ("2024-12-31", None, 9)
    ]  # fmt: skip


def test_figures_of_a_day_are_those_of_its_release(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", ROWS), "23.1")
    stored(sound, write_ged(tmp_path / "two.csv", [BATTLE | {"best": "9"}]), "24.1")

    def totals(day: str) -> list[Toll]:
        given = {"event": "ged-900001", "as_of": day}
        columns = ("article_key", "figure", "best")
        rows = run_report(sound, "casualties_by_source", given, columns=columns).result.rows
        return [row for row in rows if row[1] == "total"]

    assert totals("2023-12-31") == [("ucdp-ged-23.1", "total", 8)]
    assert totals("2024-12-31") == [("ucdp-ged-24.1", "total", 9)]


def test_what_is_told_anew_with_the_same_figures_has_one_toll(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", ROWS), "23.1")
    stored(sound, write_ged(tmp_path / "two.csv", [BATTLE | {"event_clarity": "2"}]), "24.1")
    assert history(sound, "ged-900001") == [("2023-12-31", None, 8)]
    assert killed(sound, "ged-900001", "2023-12-31") == [(6, 8, 12)]


def test_what_vanished_counts_until_then_and_again_when_it_is_back(
    sound: str, tmp_path: Path
) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", ROWS), "22.1")
    stored(sound, write_ged(tmp_path / "two.csv", [BATTLE, MILITIAS]), "23.1", complete=True)
    assert history(sound, "ged-900003") == [("2022-12-31", "2023-12-31", 4)]
    assert killed(sound, "ged-900003", "2022-12-31") == [(3, 4, 5)]
    assert killed(sound, "ged-900003", "2023-12-31") == []
    assert killed(sound, "ged-900003", None) == []
    stored(sound, write_ged(tmp_path / "three.csv", ROWS), "25.1")
    assert history(sound, "ged-900003") == [
        ("2022-12-31", "2023-12-31", 4), ("2025-12-31", None, 4)
    ]  # fmt: skip
    assert killed(sound, "ged-900003", "2024-12-31") == []
    assert killed(sound, "ged-900003", None) == [(3, 4, 5)]


PAST = "rule = 'envelope' AND outcome = 'killed' AND victims = 'persons' AND counted = 'all'"
TAMPERED = {
    f"UPDATE event_toll SET best = 7 WHERE best = 8 AND {PAST}": "toll_best_was_given",
    # What the newer release says is no claim of the days before it, nor the other way round.
    f"UPDATE event_toll SET best = 9 WHERE best = 8 AND {PAST}": "toll_best_was_given",
    f"UPDATE event_toll SET best = 8 WHERE best = 9 AND {PAST}": "toll_best_was_given",
    "DELETE FROM claim WHERE held_until IS NOT NULL": "toll_has_claim",
}


@pytest.mark.parametrize("sql", TAMPERED)
def test_a_toll_rests_on_the_claims_of_its_time(database: str, tmp_path: Path, sql: str) -> None:
    stored(database, write_ged(tmp_path / "one.csv", [BATTLE]), "23.1")
    stored(database, write_ged(tmp_path / "two.csv", [BATTLE | {"best": "9"}]), "24.1")
    with open_writer(database) as connection:
        assert failing_checks(connection) == []
        connection.exec_driver_sql(sql)
        assert TAMPERED[sql] in {finding.check for finding in failing_checks(connection)}


@pytest.mark.parametrize(
    ("speaker", "belligerent"),
    [
        ("ged-coastal-front-9077", [1, 0]),
        ("ged-sea-front-9079", [0, 1]),
        ("ged-government-of-tunisia-77", [1, 1]),
    ],
)
def test_a_side_that_a_newer_release_replaced_is_no_party(
    database: str, tmp_path: Path, speaker: str, belligerent: list[int]
) -> None:
    with open_writer(database) as connection:
        world = World().event("ged-900001", "2021-05-03", type="armed_clash")
        world.actor(speaker)
        said = {"event": "ged-900001", "outcome": "wounded", "count": 3, "said_by": speaker}
        world.article("a", source="post", published="2021-05-09", figures=[said]).load(connection)
    letters = {"side_b": "Sea Front", "side_b_new_id": "9079"}
    stored(database, write_ged(tmp_path / "one.csv", [BATTLE]), "23.1")
    stored(database, write_ged(tmp_path / "two.csv", [BATTLE | letters]), "24.1")
    columns = ("outcome", "only_belligerent")
    told = [
        dict(run_report(database, "single_origin", given, columns=columns).result.rows)["wounded"]
        for given in ({"as_of": "2023-12-31"}, {"as_of": "2024-12-31"}, {})
    ]
    assert told == [*belligerent, belligerent[-1]]
    with open_reader(database) as reader:
        view = "SELECT only_belligerent FROM single_origin WHERE outcome = 'wounded'"
        assert reader.rows(view).rows == [(belligerent[-1],)]
