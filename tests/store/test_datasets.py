"""Dataset files in the database: what is stored, what stays, what a newer release changes."""

import csv
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from dataset_files import (
    ACLED_HEADER,
    BOMBING,
    CLASH,
    GTD_HEADER,
    KIDNAPPING,
    PROTEST,
    write_rows,
)
from ged_files import BATTLE, MASSACRE, MILITIAS, ROWS, real_ged_files, write_ged
from sqlalchemy import Connection

from recount.store.checks import dangling_rows, failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest

REAL = real_ged_files()
real = pytest.mark.skipif(not REAL, reason="no real rows: set RECOUNT_GED to their folder")


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def stored(database: str, path: Path, release: str = "24.1", **options: Any) -> Ingested:
    return ingest(database, [path], datasets=DatasetOptions(release=release, **options))


@pytest.fixture
def sound(database: str) -> Any:
    """Checks at the end of a test that the database holds what it must."""
    yield database
    with open_writer(database) as connection:
        assert_sound(connection)


def assert_sound(connection: Connection) -> None:
    assert stale_totals(connection) == []
    assert failing_checks(connection, None) == []
    assert dangling_rows(connection) == []


def test_figures_keep_their_meaning(sound: str, tmp_path: Path) -> None:
    outcome = stored(sound, write_ged(tmp_path / "ged.csv"))
    assert outcome.problems == []
    assert outcome.kinds == {"ged": Kind(new=3)}
    figures = asked(
        sound,
        "SELECT event.key, figure, victims, low, best, high, part_of, perpetrators, actor.name"
        " FROM casualty_figure JOIN event ON event.id = event_id"
        " LEFT JOIN actor ON actor.id = victim_actor_id ORDER BY event.key, figure",
    )
    state, front, men = "Government of Tunisia", "Coastal Front", "Hill Men"
    assert figures == [
        ("ged-900001", "deaths_a", "security_forces", None, 2, None, "total", "unknown", state),
        ("ged-900001", "deaths_b", "armed_group", None, 5, None, "total", "unknown", front),
        ("ged-900001", "deaths_civilians", "civilians", None, 1, None, "total", "unknown", None),
        ("ged-900001", "total", "persons", 6, 8, 12, None, "included", None),
        ("ged-900002", "deaths_a", "armed_group", None, 3, None, "total", "unknown", front),
        ("ged-900002", "deaths_b", "armed_group", None, 4, None, "total", "unknown", men),
        ("ged-900002", "deaths_civilians", "civilians", None, 0, None, "total", "unknown", None),
        ("ged-900002", "deaths_unknown", "unspecified", None, 2, None, "total", "unknown", None),
        ("ged-900002", "total", "persons", 7, 9, 9, None, "included", None),
        ("ged-900003", "deaths_civilians", "civilians", None, 4, None, "total", "excluded", None),
        ("ged-900003", "total", "persons", 5, 4, 3, None, "excluded", None),
    ]


def test_the_total_is_the_datasets_own(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "ged.csv"))
    killed = asked(
        sound, "SELECT event_key, killed_low, killed_best, killed_high, articles, origins"
        " FROM attack_timeline ORDER BY event_key",
    )  # fmt: skip
    assert killed == [
        ("ged-900001", 6, 8, 12, 3, 1),
        ("ged-900002", 7, 9, 9, 1, 1),
        ("ged-900003", 3, 4, 5, 2, 1),
    ]


def test_a_range_the_wrong_way_round_is_kept_and_shown(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "ged.csv"))
    assert asked(sound, 'SELECT "check", event_key FROM coherence ORDER BY 1') == [
        ("best above high", "ged-900003"), ("low above best", "ged-900003"),
        ("parts exceed total", "ged-900003"),
    ]  # fmt: skip


def test_the_same_again_changes_nothing(sqlite_path: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv")
    stored(sqlite_path, path)
    before = Path(sqlite_path).read_bytes()
    outcome = stored(sqlite_path, path)
    assert not outcome.changed
    assert outcome.kinds == {"ged": Kind(unchanged=3)}
    assert Path(sqlite_path).read_bytes() == before


def test_slices_of_a_release_add_up(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", [BATTLE]))
    outcome = stored(sound, write_ged(tmp_path / "two.csv", [BATTLE, MILITIAS]))
    assert outcome.kinds == {"ged": Kind(new=1, unchanged=1)}
    assert asked(sound, "SELECT count(*) FROM event") == [(2,)]


def test_formatting_is_no_change(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", [BATTLE]))
    other = BATTLE | {"relid": "other", "geom_wkt": "POINT (1 2)", "date_end": "2021-05-03 00:00"}
    outcome = stored(sound, write_ged(tmp_path / "two.csv", [other]), "25.1")
    assert outcome.kinds == {"ged": Kind(unchanged=1)}


@pytest.mark.parametrize(
    "changes",
    [
        {"deaths_b": "6", "best": "9"},
        {"high": "13"},
        {"date_start": "2021-05-02", "date_prec": "2"},
        {"where_prec": "2"},
        {"side_b": "Hill Men", "side_b_new_id": "9078"},
        {"type_of_violence": "2", "gwnoa": ""},
        {"event_clarity": "2"},
    ],
)
def test_a_newer_release_replaces_what_it_changes(
    sound: str, tmp_path: Path, changes: dict[str, str]
) -> None:
    stored(sound, write_ged(tmp_path / "one.csv", ROWS))
    newer = write_ged(tmp_path / "two.csv", [BATTLE | changes, MILITIAS, MASSACRE])
    outcome = stored(sound, newer, "25.1")
    assert outcome.kinds == {"ged": Kind(updated=1, unchanged=2)}
    assert stored(sound, newer, "25.1").kinds == {"ged": Kind(unchanged=3)}
    standings = asked(
        sound,
        "SELECT article.key, standing, standing_reason, replaced_by, count(*)"
        " FROM casualty_figure JOIN article ON article.id = article_id"
        " JOIN event ON event.id = event_id WHERE event.key = 'ged-900001'"
        " GROUP BY article.key, standing, standing_reason, replaced_by ORDER BY article.key",
    )
    told = "told otherwise in UCDP Georeferenced Event Dataset 25.1"
    assert standings == [
        ("ucdp-ged-24.1", "deprecated", told, "ucdp-ged-25.1", 4),
        ("ucdp-ged-25.1", "normal", None, None, 4),
    ]


def test_an_older_release_is_refused(sound: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv", [BATTLE])
    stored(sound, path, "25.1")
    outcome = stored(sound, path, "24.1")
    assert [problem.message for problem in outcome.problems] == [
        "UCDP Georeferenced Event Dataset 24.1: the database holds release 25.1, and an older one"
        " would take its changes back"
    ]


def test_what_a_complete_release_lacks_has_vanished(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv"))
    newer = write_ged(tmp_path / "two.csv", [BATTLE, MILITIAS])
    assert stored(sound, newer, "25.1").kinds == {"ged": Kind(unchanged=2)}
    outcome = stored(sound, newer, "25.1", complete=True)
    assert outcome.kinds == {"ged": Kind(unchanged=2, vanished=1)}
    assert (
        asked(sound, "SELECT low, best FROM casualties_by_event WHERE event_key = 'ged-900003'")
        == []
    )
    assert not stored(sound, newer, "25.1", complete=True).changed


def test_what_vanished_may_come_back(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv"))
    stored(sound, write_ged(tmp_path / "two.csv", [BATTLE, MILITIAS]), "24.2", complete=True)
    outcome = stored(sound, write_ged(tmp_path / "three.csv"), "25.1")
    assert outcome.kinds == {"ged": Kind(updated=1, unchanged=2)}
    assert asked(
        sound, "SELECT killed_best FROM attack_timeline WHERE event_key = 'ged-900003'"
    ) == [(4,)]


def test_nothing_vanishes_where_rows_were_refused(sound: str, tmp_path: Path) -> None:
    stored(sound, write_ged(tmp_path / "one.csv"))
    newer = write_ged(tmp_path / "two.csv", [BATTLE, MILITIAS | {"best": "NA"}])
    outcome = stored(sound, newer, "25.1", complete=True)
    assert [str(problem).partition(": ")[2] for problem in outcome.problems] == [
        "best: `NA` is no whole number",
        "some rows were refused, so no event is taken as vanished",
    ]
    assert asked(sound, "SELECT count(*) FROM casualty_figure WHERE standing = 'deprecated'") == [
        (0,)
    ]


def test_a_release_reports_what_it_changed(database: str, tmp_path: Path) -> None:
    stored(database, write_ged(tmp_path / "one.csv"))
    moved = BATTLE | {"deaths_b": "6", "best": "9", "date_end": "2021-05-04", "where_prec": "4",
                      "where_coordinates": "Coast province"}  # fmt: skip
    newer = write_ged(tmp_path / "two.csv", [moved, MILITIAS, BATTLE | {"id": "900004"}])
    stored(database, newer, "25.1", complete=True)
    found = asked(
        database, "SELECT change, event_key, field, before, after FROM release_changes"
        " ORDER BY change, event_key, field",
    )  # fmt: skip
    dyad = "Government of Tunisia - Coastal Front"
    assert found == [
        ("changed", "ged-900001", "date", "2021-05-03", "2021-05-03/2021-05-04"),
        ("changed", "ged-900001", "deaths_b", "?/5/?", "?/6/?"),
        ("changed", "ged-900001", "location_precision", "exact", "admin1"),
        ("changed", "ged-900001", "place", "Northport town", "Coast province"),
        ("changed", "ged-900001", "title", f"{dyad}, Northport town", f"{dyad}, Coast province"),
        ("changed", "ged-900001", "total", "6/8/12", "6/9/12"),
        ("changed", "ged-900001", "where_prec", "1", "4"),
        ("new", "ged-900004", None, None, None),
        ("vanished", "ged-900003", None, None, None),
    ]


def test_bad_rows_are_written_out_and_the_rest_is_stored(sound: str, tmp_path: Path) -> None:
    rows = [BATTLE, MILITIAS | {"low": "dozens", "dyad_name": "=1+1"}, MASSACRE]
    rejects = tmp_path / "rejects.csv"
    outcome = stored(sound, write_ged(tmp_path / "ged.csv", rows), rejects=rejects)
    assert outcome.kinds == {"ged": Kind(new=2, rejected=1)}
    with rejects.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["recount_line"], row["recount_reason"], row["id"], row["dyad_name"]) == (
        "3", "low: `dozens` is no whole number", "900002", "'=1+1",
    )  # fmt: skip


def test_rejected_rows_can_be_corrected_and_ingested(sound: str, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    stored(sound, write_ged(tmp_path / "a.csv", [BATTLE | {"low": "dozens"}]), rejects=rejects)
    rejects.write_text(rejects.read_text(encoding="utf-8").replace(",dozens,", ",6,"), "utf-8")
    assert stored(sound, rejects).kinds == {"ged": Kind(new=1)}
    assert asked(sound, "SELECT longitude FROM attack_timeline") == [(-1.0,)]


def test_strictly_one_bad_row_keeps_all_out(database: str, tmp_path: Path) -> None:
    rows = [BATTLE, MILITIAS | {"low": "dozens"}]
    outcome = stored(database, write_ged(tmp_path / "ged.csv", rows), strict=True)
    assert [p.message for p in outcome.problems] == [
        "`dozens` is no whole number", "nothing is stored, because of 1 bad row",
    ]  # fmt: skip
    assert asked(database, "SELECT count(*) FROM event") == [(0,)]


def test_an_id_that_stands_twice(sound: str, tmp_path: Path) -> None:
    rows = [BATTLE, BATTLE, BATTLE | {"best": "9"}]
    outcome = stored(sound, write_ged(tmp_path / "ged.csv", rows))
    assert [(p.line, p.message) for p in outcome.problems] == [
        (4, "the id 900001 stands twice in this file, here with other values")
    ]
    assert asked(sound, "SELECT killed_best FROM attack_timeline") == [(8,)]


def test_a_dry_run_stores_nothing(new_sqlite_path: str, tmp_path: Path) -> None:
    outcome = ingest(
        new_sqlite_path,
        [write_ged(tmp_path / "ged.csv")],
        dry_run=True,
        datasets=DatasetOptions(release="25.1"),
    )
    assert outcome.kinds == {"ged": Kind(new=3)}
    assert not Path(new_sqlite_path).exists()


def test_a_dry_run_into_no_database_counts_what_the_run_will(
    new_sqlite_path: str, tmp_path: Path
) -> None:
    old, new = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "GEDEvent_v25_1.csv"
    files = [write_ged(old), write_ged(tmp_path / "again_v24_1.csv", ROWS[:2])]
    files += [write_ged(new, [BATTLE | {"best": "9"}, *ROWS[1:]]), old]
    datasets = DatasetOptions(format="ged")
    dry = ingest(new_sqlite_path, files, dry_run=True, datasets=datasets)
    assert dry.kinds == {"ged": Kind(new=3, updated=1, unchanged=4)}
    assert not Path(new_sqlite_path).exists()
    assert ingest(new_sqlite_path, files, datasets=datasets) == dry


def test_an_event_at_sea_is_found_by_its_country(sound: str, tmp_path: Path) -> None:
    given = {"where_prec": "7", "where_coordinates": "Wide Strait"}
    elsewhere = given | {"id": "900009", "country": "Libya", "country_id": "620"}
    stored(sound, write_ged(tmp_path / "ged.csv", [BATTLE | given, BATTLE | elsewhere]))
    countries = asked(sound, "SELECT event_key, country FROM event_facts ORDER BY event_key")
    assert countries == [("ged-900001", "Tunisia"), ("ged-900009", "Libya")]


def test_two_places_of_one_name_stay_two(sound: str, tmp_path: Path) -> None:
    rows = [BATTLE, BATTLE | {"id": "900009", "latitude": "34.25"}]
    path = write_ged(tmp_path / "ged.csv", rows)
    stored(sound, path)
    assert asked(sound, "SELECT latitude FROM attack_timeline ORDER BY 1") == [(33.5,), (34.25,)]
    assert not stored(sound, path).changed


@real
def test_real_rows_agree_with_an_independent_sum(sound: str) -> None:
    ingest(sound, REAL, datasets=DatasetOptions())
    rows = {}
    for path in REAL:
        with path.open(newline="", encoding="utf-8") as file:
            rows.update({row["id"]: row for row in csv.DictReader(file)})
    want: Counter[str] = Counter()
    for row in rows.values():
        for column in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best"):
            want["total" if column == "best" else column] += int(row[column])
    assert asked(sound, "SELECT count(*) FROM event") == [(len(rows),)]
    sums = asked(sound, "SELECT figure, sum(best) FROM casualty_figure GROUP BY figure")
    assert {figure: int(total) for figure, total in sums} == dict(want)
    bounds = asked(sound, "SELECT sum(low), sum(high) FROM casualty_figure WHERE figure = 'total'")
    assert [tuple(map(int, row)) for row in bounds] == [
        (sum(int(r["low"]) for r in rows.values()), sum(int(r["high"]) for r in rows.values()))
    ]
    dates = asked(sound, "SELECT key, first_day, last_day FROM event ORDER BY key")
    assert dates == sorted(
        (f"ged-{key}", r["date_start"][:10], r["date_end"][:10]) for key, r in rows.items()
    )


@real
def test_killed_in_the_middle_leaves_what_was_before(new_sqlite_path: str, tmp_path: Path) -> None:
    stored(new_sqlite_path, write_ged(tmp_path / "ged.csv"))
    before = asked(new_sqlite_path, "SELECT key FROM event ORDER BY key")
    command = [sys.executable, "-m", "recount", "--db", new_sqlite_path, "ingest"]
    # A pipe, whose end never comes.
    fifo = tmp_path / "GEDEvent_v25_1.csv"
    os.mkfifo(fifo)
    content = REAL[0].read_bytes()
    fifo.unlink()
    fifo.write_bytes(content * 40)
    child = subprocess.Popen([*command, str(fifo)], stderr=subprocess.DEVNULL)
    journal = Path(f"{new_sqlite_path}-journal")
    deadline = time.monotonic() + 30
    while not journal.exists() and child.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    assert asked(new_sqlite_path, "SELECT key FROM event ORDER BY key") == before
    with open_writer(new_sqlite_path) as connection:
        assert_sound(connection)


def test_three_datasets_stand_side_by_side(sound: str, tmp_path: Path) -> None:
    acled = write_rows(tmp_path / "acled.csv", [CLASH, PROTEST], ACLED_HEADER)
    gtd = write_rows(tmp_path / "gtd.csv", [BOMBING, KIDNAPPING], GTD_HEADER)
    paths = [write_ged(tmp_path / "GEDEvent_v24_1.csv"), acled, gtd]
    assert ingest(sound, paths).kinds == {"acled": Kind(new=2), "ged": Kind(new=3),
                                          "gtd": Kind(new=2)}  # fmt: skip
    assert not ingest(sound, paths).changed
    killed = asked(
        sound,
        "SELECT event_key, killed_low, killed_best, killed_high, attackers_killed_best,"
        " killed_excluding_attackers_best FROM event_timeline"
        " WHERE event_key NOT LIKE 'ged%' ORDER BY event_key",
    )
    assert killed == [
        ("acled-tun9001", 8, 8, 8, None, None),
        ("acled-tun9002", 0, None, None, None, None),
        ("gtd-202105000002", None, None, None, None, None),
        ("gtd-202105030001", 7, 7, 7, 2, 5),
    ]


def test_a_code_that_holds_a_semicolon_is_kept_whole(database: str, tmp_path: Path) -> None:
    protest = PROTEST | {
        "disorder_type": "Political violence; Demonstrations", "source_scale": "100%; inter1=3\x1b"
    }  # fmt: skip
    path = write_rows(tmp_path / "acled.csv", [protest], ACLED_HEADER)
    assert ingest(database, [path]).kinds == {"acled": Kind(new=1)}
    sql = "SELECT field, code FROM code_set_value WHERE field <> 'recount_absent'"
    codes = dict(asked(database, sql))
    assert codes["disorder_type"] == "Political violence; Demonstrations"
    assert codes["source_scale"] == "100%; inter1=3"
    assert codes["inter1"] == "6"
    assert ingest(database, [path]).kinds == {"acled": Kind(unchanged=1)}


def test_sides_exchanged_are_the_same_event(sound: str, tmp_path: Path) -> None:
    swapped = CLASH | {"actor1": CLASH["actor2"], "inter1": CLASH["inter2"],
                       "assoc_actor_1": CLASH["assoc_actor_2"], "actor2": CLASH["actor1"],
                       "inter2": CLASH["inter1"], "assoc_actor_2": ""}  # fmt: skip
    path = write_rows(tmp_path / "acled.csv", [CLASH, swapped], ACLED_HEADER)
    assert ingest(sound, [path]).kinds == {"acled": Kind(new=1, unchanged=1)}


def test_a_corrected_export_takes_the_place_of_its_own_rows(sound: str, tmp_path: Path) -> None:
    ingest(sound, [write_rows(tmp_path / "one.csv", [CLASH, PROTEST], ACLED_HEADER)])
    newer = write_rows(tmp_path / "two.csv", [CLASH | {"fatalities": "9"}], ACLED_HEADER)
    assert ingest(sound, [newer]).kinds == {"acled": Kind(updated=1)}
    assert asked(
        sound, "SELECT killed_best FROM event_timeline WHERE event_key = 'acled-tun9001'"
    ) == [(9,)]
