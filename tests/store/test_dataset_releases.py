"""What files, commands and releases after one another do to what is stored: nothing is lost."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, BOMBING, CLASH, GTD_HEADER, KIDNAPPING, write_rows
from ged_files import BATTLE, MASSACRE, MILITIAS, ROWS, write_ged

from recount.domain import batches
from recount.store.checks import dangling_rows, failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest

Row = dict[str, str]
SLIM = ["event_id_cnty", "event_date", "event_type", "actor1", "country", "latitude", "longitude",
        "fatalities"]  # fmt: skip
BY_OTHER_SIDE = CLASH | {
    "actor1": CLASH["actor2"], "inter1": CLASH["inter2"], "assoc_actor_1": CLASH["assoc_actor_2"],
    "actor2": CLASH["actor1"], "inter2": CLASH["inter1"], "assoc_actor_2": "",
}  # fmt: skip


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def stored(
    database: str, *paths: Path, release: str | None = None, dry_run: bool = False, **told: Any
) -> Ingested:
    options = DatasetOptions(release=release, **told)
    return ingest(database, paths, datasets=options, dry_run=dry_run)


def messages(outcome: Ingested) -> list[str]:
    return [problem.message for problem in outcome.problems]


def changes(database: str) -> list[tuple[Any, ...]]:
    return asked(
        database, "SELECT release, change, event_key, field, before, after FROM release_changes"
        " ORDER BY release, change, event_key, field",
    )  # fmt: skip


@pytest.fixture
def sound(database: str) -> Iterator[str]:
    """Checks at the end of a test that the database holds what it must."""
    yield database
    with open_writer(database) as connection:
        assert stale_totals(connection) == []
        assert failing_checks(connection, None) == []
        assert dangling_rows(connection) == []


class Files:
    """Makes files of rows, each of a name of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def _path(self) -> Path:
        self.count += 1
        return self.folder / f"{self.count}.csv"

    def ged(self, *rows: Row) -> Path:
        return write_ged(self._path(), rows)

    def acled(self, *rows: Row, header: Sequence[str] = ACLED_HEADER) -> Path:
        return write_rows(self._path(), rows, list(header))

    def gtd(self, *rows: Row, header: Sequence[str] = GTD_HEADER) -> Path:
        return write_rows(self._path(), rows, list(header))


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


PLACES = "SELECT event_key, latitude, longitude FROM attack_timeline ORDER BY event_key"


@pytest.mark.parametrize("moved", [{"longitude": "9"}, {"latitude": "34.5"}])
def test_a_release_may_move_an_event(sound: str, files: Files, moved: Row) -> None:
    stored(sound, files.ged(BATTLE), release="23.1")
    outcome = stored(sound, files.ged(BATTLE | moved), release="24.1")
    assert outcome.kinds == {"ged": Kind(updated=1)}
    north, east = ({"latitude": "33.5", "longitude": "-1"} | moved).values()
    assert asked(sound, PLACES) == [("ged-900001", float(north), float(east))]
    ((release, change, _, field, before, after),) = changes(sound)
    assert (release, change, field) == ("ucdp-ged-24.1", "changed", "place")
    assert before.startswith("Northport town, tun.")
    assert after.startswith(f"{before}.")


def test_places_of_one_name_and_latitude_stay_two(sound: str, files: Files) -> None:
    path = files.ged(BATTLE, BATTLE | {"id": "900009", "longitude": "9"})
    stored(sound, path, release="24.1")
    assert asked(sound, PLACES) == [("ged-900001", 33.5, -1.0), ("ged-900009", 33.5, 9.0)]
    assert not stored(sound, path, release="24.1").changed


def test_a_place_on_the_date_line_is_one(sound: str, files: Files) -> None:
    rows = [BATTLE | {"longitude": "179.99"}, BATTLE | {"id": "900009", "longitude": "-179.99"}]
    stored(sound, files.ged(*rows), release="24.1")
    assert {east for _, _, east in asked(sound, PLACES)} == {179.99}


def test_events_at_sea_keep_their_own_coordinates(sound: str, files: Files) -> None:
    sea = {"where_prec": "7", "where_coordinates": "Open Sea"}
    rows = [BATTLE | sea, BATTLE | sea | {"id": "900009", "latitude": "37"}]
    stored(sound, files.ged(*rows), release="24.1")
    assert asked(sound, PLACES) == [("ged-900001", 33.5, -1.0), ("ged-900009", 37.0, -1.0)]


@pytest.mark.parametrize(
    "actors",
    [
        {"assoc_actor_2": "Hill Men; River Men"},
        {"assoc_actor_2": "Hill Men"},
        {"assoc_actor_2": ""},
        {"assoc_actor_1": "Hill Men", "assoc_actor_2": "Valley Men; River Men"},
        {"actor2": "", "inter2": "", "assoc_actor_2": ""},
        {"actor2": "Hill Men", "assoc_actor_2": "Coastal Front; Valley Men"},
    ],
)
def test_a_release_may_change_who_took_part(sound: str, files: Files, actors: Row) -> None:
    stored(sound, files.acled(CLASH), release="2025-01-01")
    newer = files.acled(CLASH | actors)
    assert stored(sound, newer, release="2025-02-01").kinds == {"acled": Kind(updated=1)}
    assert not stored(sound, newer, release="2025-02-01").changed
    (sides,) = [row for row in changes(sound) if row[3] == "sides"]
    state = "Military Forces of Tunisia (2011-) (side_a)"
    assert sides[4] == (
        f"{state}; Coastal Front (side_b); Hill Men (supporter); Valley Men (supporter)"
    )
    assert sides[5] != sides[4]
    assert sides[5].startswith(state)


def test_a_side_that_is_gone_is_a_change(sound: str, files: Files) -> None:
    stored(sound, files.gtd(BOMBING | {"gname2": "Hill Men"}), release="2024")
    outcome = stored(sound, files.gtd(BOMBING), release="2025")
    assert outcome.kinds == {"gtd": Kind(updated=1)}
    assert [row[3:] for row in changes(sound) if row[3] == "sides"] == [
        ("sides", "Coastal Front (perpetrator, suspects); Hill Men (perpetrator)",
         "Coastal Front (perpetrator, suspects)"),
    ]  # fmt: skip


def test_an_export_by_side_tells_an_event_once(sound: str, files: Files) -> None:
    one, other = files.acled(CLASH), files.acled(BY_OTHER_SIDE)
    stored(sound, one)
    for path in (other, one, other):
        assert stored(sound, path).kinds == {"acled": Kind(unchanged=1)}
    assert stored(sound, other, release="2025-01-01").kinds == {"acled": Kind(unchanged=1)}


ROWS_OF_A_BATCH = 20


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "ROWS", ROWS_OF_A_BATCH)


def others(count: int) -> list[Row]:
    return [CLASH | {"event_id_cnty": f"TUN{number}"} for number in range(100_000, 100_000 + count)]


@pytest.mark.usefixtures("small_batches")
def test_the_other_side_may_be_told_a_batch_later(sound: str, files: Files) -> None:
    path = files.acled(CLASH, *others(ROWS_OF_A_BATCH), BY_OTHER_SIDE)
    outcome = stored(sound, path)
    assert outcome.kinds == {"acled": Kind(new=ROWS_OF_A_BATCH + 1, unchanged=1)}


@pytest.mark.usefixtures("small_batches")
def test_a_contrary_row_is_refused_however_far_away(sound: str, files: Files) -> None:
    contrary = CLASH | {"fatalities": "9"}
    path = files.acled(CLASH, *others(ROWS_OF_A_BATCH), contrary)
    told = "the id TUN9001 stands twice in this file, here with other values"
    for release, kind in [
        ("2025-01-01", Kind(new=ROWS_OF_A_BATCH + 1, rejected=1)),
        ("2025-01-01", Kind(unchanged=ROWS_OF_A_BATCH + 1, rejected=1)),
        ("2025-02-01", Kind(unchanged=ROWS_OF_A_BATCH + 1, rejected=1)),
    ]:
        outcome = stored(sound, path, release=release)
        assert (outcome.kinds, messages(outcome)) == ({"acled": kind}, [told])
    corrected = files.acled(contrary, *others(ROWS_OF_A_BATCH), CLASH)
    outcome = stored(sound, corrected, release="2025-03-01")
    assert outcome.kinds == {"acled": Kind(updated=1, unchanged=ROWS_OF_A_BATCH, rejected=1)}
    assert messages(outcome) == [told]


def test_a_slim_export_leaves_what_it_does_not_contain(sound: str, files: Files) -> None:
    stored(sound, files.acled(CLASH))
    new = CLASH | {"event_id_cnty": "TUN9009"}
    for release in (None, "2025-01-01"):
        slim = files.acled(CLASH | {"fatalities": "9"}, new, header=SLIM)
        outcome = stored(sound, slim, release=release)
        (message,) = messages(outcome)
        assert message.startswith("1 event stays as it was, stored from a file with more columns")
        assert {"actor2", "location"} <= set(message.replace(",", " ").split())
        assert outcome.kinds["acled"].rejected == 1
    found = asked(
        sound, "SELECT event_key, location, killed_best FROM event_timeline ORDER BY event_key"
    )
    assert found == [("acled-tun9001", "Northport", 8), ("acled-tun9009", "Tunisia", 8)]


def test_a_slim_export_may_correct_what_came_from_such(sound: str, files: Files) -> None:
    stored(sound, files.acled(CLASH, header=SLIM))
    slim = files.acled(CLASH | {"fatalities": "9"}, header=SLIM)
    assert stored(sound, slim).kinds == {"acled": Kind(updated=1)}
    assert not stored(sound, slim).changed
    assert stored(sound, files.acled(CLASH)).kinds == {"acled": Kind(updated=1)}
    assert asked(sound, "SELECT location, killed_best FROM event_timeline") == [("Northport", 8)]


def test_a_slice_of_columns_keeps_the_wounded(sound: str, files: Files) -> None:
    wounded = BOMBING | {"nwound": "12"}
    stored(sound, files.gtd(wounded))
    header = [name for name in GTD_HEADER if name != "nwound"]
    outcome = stored(sound, files.gtd(wounded, header=header))
    assert outcome.kinds == {"gtd": Kind(rejected=1)}
    assert messages(outcome) == [
        "1 event stays as it was, stored from a file with more columns: this one lacks"
        " guncertain2, guncertain3, nwound; ingest an export that has them"
    ]
    assert asked(sound, "SELECT wounded_best FROM attack_timeline") == [(12,)]


def test_columns_that_are_empty_are_no_loss(sound: str, files: Files) -> None:
    stored(sound, files.gtd(KIDNAPPING))
    header = [name for name in GTD_HEADER if name not in ("gname2", "gname3", "scite1")]
    assert stored(sound, files.gtd(KIDNAPPING, header=header)).kinds == {"gtd": Kind(unchanged=1)}


def test_slices_of_one_command_are_complete_together(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    slices = files.ged(BATTLE), files.ged(MILITIAS)
    for dry_run in (True, False):
        outcome = stored(sound, *slices, release="24.1", complete=True, dry_run=dry_run)
        assert outcome.kinds == {"ged": Kind(unchanged=2, vanished=1)}
    assert [row[1:3] for row in changes(sound)] == [("vanished", "ged-900003")]


def test_slices_of_two_commands_are_complete_together(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    stored(sound, files.ged(BATTLE), release="24.1", complete=True)
    assert [row[1:3] for row in changes(sound)] == [
        ("vanished", "ged-900002"), ("vanished", "ged-900003"),
    ]  # fmt: skip
    outcome = stored(sound, files.ged(MILITIAS), release="24.1", complete=True)
    assert outcome.kinds == {"ged": Kind(updated=1)}
    assert [row[1:3] for row in changes(sound)] == [("vanished", "ged-900003")]
    killed = asked(
        sound,
        "SELECT event_key, killed_best FROM attack_timeline WHERE killed_best > 0"
        " ORDER BY event_key",
    )
    assert killed == [("ged-900001", 8), ("ged-900002", 9)]


def test_nothing_vanishes_where_one_slice_has_bad_rows(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    slices = files.ged(BATTLE | {"best": "NA"}), files.ged(MILITIAS)
    outcome = stored(sound, *slices, release="24.1", complete=True)
    assert messages(outcome)[-1] == "some rows were refused, so no event is taken as vanished"
    assert outcome.kinds["ged"].vanished == 0


def test_a_header_alone_is_no_complete_release(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    outcome = stored(sound, files.ged(), release="24.1", complete=True)
    assert messages(outcome) == [
        "holds no rows, so with --complete every event would vanish; is it whole?"
    ]
    outcome = stored(sound, files.ged(), files.ged(BATTLE), release="24.1", complete=True)
    assert (len(outcome.problems), outcome.kinds["ged"].vanished) == (2, 0)


def test_complete_needs_a_release(sound: str, files: Files) -> None:
    stored(sound, files.acled(CLASH))
    (message,) = messages(stored(sound, files.acled(BY_OTHER_SIDE), complete=True))
    assert message.startswith("with --complete, say which release of ACLED it is")


def test_exports_with_and_without_a_release(sound: str, files: Files) -> None:
    one, two = files.acled(CLASH), files.acled(CLASH | {"fatalities": "9"})
    assert stored(sound, one).kinds == {"acled": Kind(new=1)}
    assert stored(sound, two, release="2025-01-01").kinds == {"acled": Kind(updated=1)}
    assert stored(sound, one).kinds == {"acled": Kind(unchanged=1)}
    assert messages(stored(sound, files.acled(CLASH | {"fatalities": "7"}))) == [
        "ACLED: the database holds release 2025-01-01, and an export without --release can't be"
        " told to be newer"
    ]
    assert messages(stored(sound, one, release="2025.1.1")) == [
        "ACLED 2025.1.1: the database holds release 2025-01-01, and this is the same one, written"
        " otherwise"
    ]
    assert not stored(sound, two, release="2025-01-01").changed
    assert asked(sound, "SELECT killed_best FROM event_timeline") == [(9,)]


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        ({"dyad_name": "Tunisia - Front"}, ["title"]),
        ({"event_clarity": "2"}, ["clarity", "event_clarity"]),
        ({"date_prec": "3"}, ["date_precision", "date_prec"]),
        ({"where_prec": "2"}, ["location_precision", "where_prec"]),
        ({"type_of_violence": "2"}, ["type_of_violence"]),
        ({"side_b": "Hill Men", "side_b_new_id": "9078"}, ["sides", "deaths_b"]),
        ({"deaths_unknown": "1", "best": "9"}, ["deaths_unknown", "total"]),
        ({"deaths_civilians": "0", "best": "7"}, ["deaths_civilians", "total"]),
    ],
)
def test_every_change_is_told(sound: str, files: Files, row: Row, fields: list[str]) -> None:
    stored(sound, files.ged(BATTLE), release="23.1")
    stored(sound, files.ged(BATTLE | row), release="24.1")
    assert sorted(found[3] for found in changes(sound)) == sorted(fields)


def test_a_corrected_file_is_compared_with_the_release_before(sound: str, files: Files) -> None:
    stored(sound, files.ged(BATTLE), release="23.1")
    for high in ("13", "14"):
        stored(sound, files.ged(BATTLE | {"high": high, "dyad_name": "A"}), release="24.1")
    told = {row[3]: row[4:] for row in changes(sound)}
    assert told.pop("title")[1] == "A, Northport town"
    assert told == {"total": ("6/8/12", "6/8/14")}
    stored(sound, files.ged(BATTLE), release="24.1")
    assert changes(sound) == []


def test_what_vanished_and_returned_is_told(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    for _ in range(2):
        stored(sound, files.ged(BATTLE, MILITIAS), release="24.1", complete=True)
    stored(sound, files.ged(*ROWS), release="25.1", complete=True)
    event = "ged-900003"
    assert changes(sound) == [
        ("ucdp-ged-24.1", "vanished", event, None, None, None),
        ("ucdp-ged-25.1", "returned", event, None, None, None),
    ]
    outcome = stored(sound, files.ged(BATTLE, MILITIAS), release="26.1", complete=True)
    assert outcome.kinds == {"ged": Kind(unchanged=2, vanished=1)}
    assert [row[:2] for row in changes(sound)][2:] == [("ucdp-ged-26.1", "vanished")]


def test_events_without_figures_vanish_and_return(sound: str, files: Files) -> None:
    silent = KIDNAPPING | {"nwound": "", "nhostkid": "", "nreleased": ""}
    stored(sound, files.gtd(silent, BOMBING), release="2024")
    outcome = stored(sound, files.gtd(BOMBING), release="2025", complete=True)
    assert outcome.kinds == {"gtd": Kind(unchanged=1, vanished=1)}
    outcome = stored(sound, files.gtd(silent, BOMBING), release="2026", complete=True)
    assert outcome.kinds == {"gtd": Kind(updated=1, unchanged=1)}
    assert [row[1] for row in changes(sound)] == ["vanished", "returned"]


def test_a_new_outlet_is_a_change(sound: str, files: Files) -> None:
    stored(sound, files.acled(CLASH), release="2025-01-01")
    for release, source in (("2025-01-01", "Herald"), ("2025-02-01", "Herald; Courier; Post")):
        newer = files.acled(CLASH | {"source": source})
        outcome = stored(sound, newer, release=release)
        assert outcome.kinds == {"acled": Kind(updated=1)}
        assert not stored(sound, newer, release=release).changed
    outlets = asked(
        sound, "SELECT article.key FROM account JOIN article ON article.id = article_id"
        " WHERE kind = 'other' ORDER BY 1",
    )  # fmt: skip
    names = ("courier", "herald", "northport-gazette", "post", "tribune")
    assert outlets == [(f"acled-tun9001-{name}",) for name in names]
    assert changes(sound) == [
        ("acled-2025-02-01", "changed", "acled-tun9001", "articles", None,
         "acled-tun9001-courier; acled-tun9001-post"),
    ]  # fmt: skip


def test_all_unchanged_is_remembered_once(sound: str, files: Files) -> None:
    stored(sound, files.ged(*ROWS), release="23.1")
    stored(sound, files.ged(BATTLE), release="24.1")
    newer = files.ged(BATTLE, MASSACRE)
    assert not stored(sound, newer, release="24.1").changed
    held = "SELECT key FROM release_event JOIN event ON event.id = event_id ORDER BY 1"
    assert asked(sound, held) == [("ged-900001",), ("ged-900003",)]


COAST = BATTLE | {"side_a": "The Coast", "type_of_violence": "3", "deaths_a": "0", "gwnoa": ""}
TOLD = "SELECT actor.kind, location.key FROM actor LEFT JOIN location" \
    " ON location.id = country_id WHERE actor.name = 'The Coast'"  # fmt: skip
BETTER = ("changed", "side_kinds", "The Coast: rebel_group", "The Coast: state_forces, Tunisia")


def kinds_told(database: str) -> list[tuple[Any, ...]]:
    return [(key, change, *rest) for _, change, key, *rest in changes(database)]


def test_a_side_that_a_release_tells_better_is_told(sound: str, files: Files) -> None:
    first, second = (COAST | {"id": number} for number in ("900021", "900022"))
    stored(sound, files.ged(first, second, MILITIAS), release="23.1")
    newer = files.ged(first | {"gwnoa": "616"}, second, MILITIAS, first | {"gwnoa": "616"})
    outcome = stored(sound, newer, release="24.1")
    assert outcome.kinds == {"ged": Kind(updated=1, unchanged=3)}
    assert asked(sound, TOLD) == [("state_forces", "tun")]
    assert kinds_told(sound) == [("ged-900021", *BETTER)]
    assert asked(sound, "SELECT DISTINCT standing FROM casualty_figure") == [("normal",)]
    assert not stored(sound, newer, release="24.1").changed
    later = files.ged(first, second | {"gwnoa": "616"}, MILITIAS)
    assert stored(sound, later, release="25.1").kinds == {"ged": Kind(unchanged=3)}


@pytest.mark.parametrize("order", [("", "616"), ("616", "")])
def test_which_row_tells_a_side_better_does_not_rest_on_their_order(
    sound: str, files: Files, order: tuple[str, str]
) -> None:
    rows = [COAST | {"id": f"90002{place}"} for place in range(2)]
    stored(sound, files.ged(*rows), release="23.1")
    newer = [row | {"gwnoa": number} for row, number in zip(rows, order, strict=True)]
    stored(sound, files.ged(*newer), release="24.1")
    (better,) = (row["id"] for row in newer if row["gwnoa"])
    assert kinds_told(sound) == [(f"ged-{better}", *BETTER)]


def test_a_changed_event_tells_of_its_sides_too_and_goes_on_telling(
    sound: str, files: Files
) -> None:
    stored(sound, files.ged(COAST), release="23.1")
    newer = COAST | {"gwnoa": "616", "event_clarity": "2"}
    assert stored(sound, files.ged(newer), release="24.1").kinds == {"ged": Kind(updated=1)}
    fields = [("clarity", "clear", "aggregated"), ("event_clarity", "1", "2"), BETTER[1:]]
    assert kinds_told(sound) == [("ged-900001", "changed", *field) for field in fields]
    stored(sound, files.ged(newer | {"where_prec": "2"}), release="24.1")
    assert ("ged-900001", *BETTER) in kinds_told(sound)


def test_a_corrected_file_may_tell_a_side_better(sound: str, files: Files) -> None:
    stored(sound, files.ged(COAST), release="23.1")
    stored(sound, files.ged(COAST), release="24.1")
    outcome = stored(sound, files.ged(COAST | {"gwnoa": "616"}), release="24.1")
    assert outcome.kinds == {"ged": Kind(updated=1)}
    assert kinds_told(sound) == [("ged-900001", *BETTER)]


def test_new_events_tell_nothing_of_changes(sound: str, files: Files) -> None:
    stored(sound, files.ged(COAST), release="23.1")
    other = COAST | {"id": "900031", "gwnoa": "616"}
    assert stored(sound, files.ged(COAST, other), release="24.1").kinds == {
        "ged": Kind(new=1, unchanged=1)
    }
    assert [row[1:] for row in kinds_told(sound)] == [("new", None, None, None)]


def dumped(database: str) -> list[list[tuple[Any, ...]]]:
    tables = ("event", "account", "casualty_figure", "event_toll", "release_event",
              "release_change", "ingest_file")  # fmt: skip
    return [sorted(asked(database, f"SELECT * FROM {name}"), key=repr) for name in tables]


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    """A folder of three releases: one changes, one lets an event vanish, and it returns."""
    folder = tmp_path / "ged"
    folder.mkdir()
    changed = BATTLE | {"best": "9", "deaths_b": "6"}
    write_ged(folder / "GEDEvent_v23_1.csv", [BATTLE, MILITIAS, MASSACRE])
    write_ged(folder / "GEDEvent_v24_1.csv", [changed, MILITIAS])
    write_ged(folder / "GEDEvent_v25_1.csv", [changed, MASSACRE])
    return folder


@pytest.mark.parametrize("complete", [False, True])
def test_a_folder_of_releases_again_changes_nothing(
    sound: str, releases: Path, complete: bool
) -> None:
    first = stored(sound, releases, complete=complete)
    assert first.problems == []
    before = dumped(sound)
    for dry_run in (True, False):
        again = stored(sound, releases, complete=complete, dry_run=dry_run)
        assert again.problems == []
        assert again.kinds == {"ged": Kind(unchanged=7)}
        assert not again.changed
    assert dumped(sound) == before


def test_an_older_release_of_other_bytes_is_refused_still(sound: str, releases: Path) -> None:
    stored(sound, releases)
    refused = "the database holds release 25.1, and an older one would take its changes back"
    older = releases / "GEDEvent_v23_1.csv"
    write_ged(older, [BATTLE, MILITIAS])
    assert messages(stored(sound, older)) == [f"UCDP Georeferenced Event Dataset 23.1: {refused}"]
    # these bytes, but told of another release, that never held the third event
    write_ged(older, [BATTLE, MILITIAS, MASSACRE])
    assert messages(stored(sound, older)) == []
    for release in ("24.1", "22.1"):
        assert messages(stored(sound, older, release=release)) == [
            f"UCDP Georeferenced Event Dataset {release}: {refused}"
        ]


def test_an_older_release_that_is_complete_only_now_is_refused(sound: str, releases: Path) -> None:
    stored(sound, releases)
    older = releases / "GEDEvent_v24_1.csv"
    assert stored(sound, older).problems == []
    before = dumped(sound)
    (message,) = messages(stored(sound, older, complete=True))
    assert "would take its changes back" in message
    assert dumped(sound) == before


def test_an_older_file_with_bad_rows_is_refused_again(sound: str, releases: Path) -> None:
    older = releases / "GEDEvent_v23_1.csv"
    write_ged(older, [BATTLE, MILITIAS | {"best": "some"}])
    stored(sound, releases)
    (message,) = messages(stored(sound, older))
    assert "would take its changes back" in message
