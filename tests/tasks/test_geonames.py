"""`recount ingest FILE --format geonames`, on both engines."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from geonames_rows import many, row, veltia, written
from sqlalchemy import text

from recount.domain.gazetteer import merged
from recount.extract.places import curated, places_in
from recount.store import places
from recount.store.engine import open_writer
from recount.store.places import gazetteer_of
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.geonames import UnknownCountry, ingest_geonames
from recount.tasks.ingest import Ingested, Kind, ingest

OPTIONS = DatasetOptions("geonames")
FRAME = """
recount: 1
locations:
  - {key: tun, name: Republic, kind: country}
  - {key: orsa, name: Orsa City, kind: settlement, parent: tun, names: [{name: Old Orsa}],
     external: {geonames: "11"}}
"""


def load(database: str, path: Path, options: DatasetOptions = OPTIONS, **more: bool) -> Ingested:
    return ingest(database, [path], datasets=options, **more)


def asked(database: str, sql: str) -> list[tuple[object, ...]]:
    with open_writer(database) as connection:
        return [tuple(found) for found in connection.execute(text(sql))]


def parents(database: str) -> dict[object, object]:
    return dict(
        asked(
            database,
            "SELECT l.key, p.key FROM location AS l LEFT JOIN location AS p ON p.id = l.parent_id",
        )
    )


def lines_above(database: str) -> Mapping[object, list[object]]:
    rows = asked(
        database,
        "SELECT l.key, u.key FROM location_above AS a JOIN location AS l ON l.id = a.location_id"
        " JOIN location AS u ON u.id = a.above_id ORDER BY l.key, a.distance",
    )
    found: dict[object, list[object]] = {}
    for key, above in rows:
        found.setdefault(key, []).append(above)
    return found


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    return written(tmp_path / "TN.txt", veltia())


def test_places_stand_in_their_divisions(database: str, dump: Path) -> None:
    assert load(database, dump).kinds == {"geonames": Kind(new=6)}
    assert parents(database) == {
        "tun": None, "geonames-2": "tun", "geonames-3": "geonames-2", "geonames-11": "geonames-3",
        "geonames-12": "geonames-2", "geonames-13": "tun",
    }  # fmt: skip
    assert lines_above(database)["geonames-11"] == [
        "geonames-11",
        "geonames-3",
        "geonames-2",
        "tun",
    ]
    assert lines_above(database)["tun"] == ["tun"]
    assert asked(database, "SELECT name FROM location_name") == [("Orsah",)]
    ids = "SELECT value FROM external_id WHERE scheme = 'geonames-division' ORDER BY value"
    assert asked(database, ids) == [("TN.07",), ("TN.07.0712",)]


def test_the_same_again_changes_nothing(database: str, dump: Path) -> None:
    load(database, dump)
    before = asked(database, "SELECT * FROM ingest_file")
    again = load(database, dump)
    assert again.kinds == {"geonames": Kind(unchanged=6)}
    assert not again.changed
    assert asked(database, "SELECT * FROM ingest_file") == before
    assert len(before) == 1


def test_a_newer_row_updates_the_place(database: str, dump: Path, tmp_path: Path) -> None:
    load(database, dump)
    newer = [line.replace("Orsah,", "Orsetta,Orsina,") for line in veltia()]
    newer[5] = row(13, "New Tessa", admin1="07", latitude=36)
    assert load(database, written(tmp_path / "new.txt", newer)).kinds == {
        "geonames": Kind(updated=2, unchanged=4)
    }
    assert asked(database, "SELECT name FROM location_name ORDER BY name") == [
        ("Orsetta",), ("Orsina",),
    ]  # fmt: skip
    tessa = "SELECT name, latitude FROM location WHERE key = 'geonames-13'"
    assert asked(database, tessa) == [("New Tessa", 36.0)]
    assert lines_above(database)["geonames-13"] == ["geonames-13", "geonames-2", "tun"]


def test_what_is_in_a_division_moves_with_it(database: str, dump: Path, tmp_path: Path) -> None:
    load(database, dump)
    newer = [
        row(4, "Lower Veltia", **{"class": "A"}, code="ADM1", admin1="08"),
        row(3, "Orsa Delegation", **{"class": "A"}, code="ADM2", admin1="08", admin2="0712"),
    ]
    load(database, written(tmp_path / "new.txt", newer))
    assert lines_above(database)["geonames-11"] == [
        "geonames-11",
        "geonames-3",
        "geonames-4",
        "tun",
    ]
    assert lines_above(database)["geonames-12"] == ["geonames-12", "geonames-2", "tun"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_territory_with_the_code_of_a_country_is_a_region_in_it(
    database: str, tmp_path: Path, order: int
) -> None:
    north = row(9, "North Veltia", **{"class": "A"}, code="PCL")
    path = written(tmp_path / "TN.txt", [*veltia(), north][::order])
    assert load(database, path).kinds == {"geonames": Kind(new=7)}
    found = "SELECT name, kind FROM location WHERE key IN ('tun', 'geonames-9') ORDER BY name"
    assert asked(database, found) == [("North Veltia", "region"), ("Veltia", "country")]
    assert parents(database)["geonames-9"] == "tun"
    assert load(database, path).kinds == {"geonames": Kind(unchanged=7)}


def test_a_division_without_a_code_takes_no_place_of_the_one_above(
    database: str, tmp_path: Path
) -> None:
    without = row(4, "Marn Delegation", **{"class": "A"}, code="ADM2", admin1="07")
    lines = [*veltia(), without]
    load(database, written(tmp_path / "TN.txt", lines))
    found = parents(database)
    assert (found["geonames-4"], found["geonames-12"]) == ("geonames-2", "geonames-2")
    ids = "SELECT value FROM external_id WHERE scheme = 'geonames-division' ORDER BY value"
    assert asked(database, ids) == [("TN.07",), ("TN.07.0712",)]


def test_a_code_that_an_earlier_version_gave_twice_is_put_right(
    database: str, tmp_path: Path
) -> None:
    without = row(4, "Marn Delegation", **{"class": "A"}, code="ADM2", admin1="07")
    path = written(tmp_path / "TN.txt", [*veltia(), without])
    load(database, path)
    with open_writer(database) as connection:
        for statement in (
            "UPDATE location SET parent_id = (SELECT id FROM location WHERE key = 'tun')"
            " WHERE key = 'geonames-4'",
            "UPDATE location SET parent_id = (SELECT id FROM location WHERE key = 'geonames-4')"
            " WHERE key = 'geonames-12'",
            "INSERT INTO external_id (scheme, value, location_id)"
            " SELECT 'geonames-division', 'TN.07', id FROM location WHERE key = 'geonames-4'",
        ):
            connection.execute(text(statement))
    assert load(database, path).kinds == {"geonames": Kind(updated=2, unchanged=5)}
    found = parents(database)
    assert (found["geonames-4"], found["geonames-12"]) == ("geonames-2", "geonames-2")
    cities = written(tmp_path / "cities500.txt", [row(20, "Karn", admin1="07")])
    load(database, cities)
    assert parents(database)["geonames-20"] == "geonames-2"


def test_a_division_with_another_code_gives_up_its_former_one(
    database: str, dump: Path, tmp_path: Path
) -> None:
    load(database, dump)
    other = row(3, "Orsa Delegation", **{"class": "A"}, code="ADM2", admin1="07", admin2="0713")
    assert load(database, written(tmp_path / "new.txt", [other])).kinds == {
        "geonames": Kind(updated=1)
    }
    cities = [row(20, "Karn", admin1="07", admin2="0712"),
              row(21, "Sule", admin1="07", admin2="0713")]  # fmt: skip
    load(database, written(tmp_path / "cities500.txt", cities))
    found = parents(database)
    assert (found["geonames-20"], found["geonames-21"]) == ("geonames-2", "geonames-3")


def test_places_without_their_divisions_take_those_of_an_earlier_file(
    database: str, dump: Path, tmp_path: Path
) -> None:
    load(database, dump)
    cities = [row(20, "Karn", admin1="07"), row(21, "Sule", country="LY", admin1="55")]
    load(database, written(tmp_path / "cities500.txt", cities))
    found = parents(database)
    assert (found["geonames-20"], found["geonames-21"], found["lby"]) == ("geonames-2", "lby", None)
    assert asked(database, "SELECT name FROM location WHERE key = 'lby'") == [("Libya",)]


def test_what_a_coding_frame_says_stands(database: str, dump: Path, tmp_path: Path) -> None:
    frame = tmp_path / "frame.yaml"
    frame.write_text(FRAME, encoding="utf-8")
    assert not ingest(database, [frame]).problems
    assert load(database, dump).kinds == {"geonames": Kind(new=4, updated=2)}
    orsa = "SELECT key, name, latitude, parent_id IS NULL FROM location WHERE key LIKE '%orsa%'"
    assert asked(database, orsa) in ([("orsa", "Orsa City", 35.5, 0)],
                                     [("orsa", "Orsa City", 35.5, False)])  # fmt: skip
    names = asked(database, "SELECT name FROM location_name ORDER BY name")
    assert names == [("Old Orsa",), ("Orsah",)]
    assert asked(database, "SELECT name FROM location WHERE key = 'tun'") == [("Republic",)]
    assert load(database, dump).kinds == {"geonames": Kind(unchanged=6)}


def test_what_geonames_added_stays_when_the_frame_is_read_again(
    database: str, dump: Path, tmp_path: Path
) -> None:
    frame = tmp_path / "frame.yaml"
    frame.write_text(FRAME, encoding="utf-8")
    assert not ingest(database, [frame]).problems
    load(database, dump)
    tables = [
        "SELECT key, name, latitude, longitude FROM location ORDER BY key",
        "SELECT location_id, name, language FROM location_name ORDER BY location_id, name",
        "SELECT scheme, value, location_id FROM external_id ORDER BY scheme, value",
    ]
    before = [asked(database, table) for table in tables]
    again = ingest(database, [frame])
    assert again.kinds == {"location": Kind(unchanged=2)}
    assert [asked(database, table) for table in tables] == before
    # What the frame tells goes before.
    frame.write_text(FRAME.replace("Old Orsa", "New Orsa"), encoding="utf-8")
    ingest(database, [frame])
    names = asked(database, "SELECT name FROM location_name ORDER BY name")
    assert ("New Orsa",) in names
    assert ("Orsah",) in names


def test_bad_rows_are_listed_and_the_others_stored(
    database: str, tmp_path: Path, dump: Path
) -> None:
    path = written(tmp_path / "bad.txt", [*veltia(), "short", row(15, "X", latitude="=1+1")])
    rejects = tmp_path / "rejects.csv"
    outcome = load(database, path, OPTIONS._replace(rejects=rejects))
    assert outcome.kinds == {"geonames": Kind(new=6, rejected=2)}
    assert [str(problem) for problem in outcome.problems] == [
        f"{path}:8: has 1 columns, not 19",
        f"{path}:9: latitude: '=1+1' is no number",
    ]
    lines = rejects.read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[1] for line in lines] == ["recount_line", "8", "9"]
    assert "'=1+1" in lines[2]


def test_strictly_one_bad_row_keeps_the_file_out(database: str, tmp_path: Path) -> None:
    path = written(tmp_path / "bad.txt", [*veltia(), "short"])
    outcome = load(database, path, OPTIONS._replace(strict=True))
    assert len(outcome.problems) == 2
    assert not outcome.changed
    assert asked(database, "SELECT count(*) FROM location") == [(0,)]


@pytest.mark.parametrize(
    ("rows", "options"),
    [
        (["short"], OPTIONS),
        ([*veltia(), "short"], OPTIONS._replace(strict=True)),
        (veltia(), OPTIONS._replace(country="FR")),
    ],
)
def test_no_database_is_made_for_no_place(
    new_sqlite_path: str, tmp_path: Path, rows: list[str], options: DatasetOptions
) -> None:
    path = written(tmp_path / "bad.txt", rows)
    assert not load(new_sqlite_path, path, options).changed
    assert not Path(new_sqlite_path).exists()


@pytest.mark.parametrize("content", [None, "no rows\nof any\n"])
def test_a_file_that_holds_none(database: str, tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "none.txt"
    if content:
        path.write_text(content, encoding="utf-8")
    outcome = load(database, path)
    assert outcome.kinds == {"geonames": Kind(rejected=1)}
    assert not outcome.changed
    assert len(outcome.problems) == 1


def test_many_bad_rows_are_counted(database: str, tmp_path: Path) -> None:
    path = written(tmp_path / "bad.txt", [*veltia(), *["short"] * 1005])
    outcome = load(database, path)
    assert len(outcome.problems) == 1001
    assert outcome.problems[-1].message == "5 more bad rows; -o FILE lists all"


def test_a_dry_run_changes_nothing(database: str, dump: Path, new_sqlite_path: str) -> None:
    assert load(database, dump, dry_run=True).kinds == {"geonames": Kind(new=6)}
    assert asked(database, "SELECT count(*) FROM location") == [(0,)]
    absent = f"{new_sqlite_path}-absent"
    assert load(absent, dump, dry_run=True).kinds == {"geonames": Kind(new=6)}
    assert not Path(absent).exists()


def test_several_files_in_one_dry_run(database: str, dump: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "LY.txt", [row(30, "Sule", country="LY")])
    loaded = ingest_geonames(database, [dump, other], OPTIONS, dry_run=True)
    assert [one.loaded.new for one in loaded] == [6, 1]


@pytest.mark.parametrize("country", ["LY", "lby", "ly"])
def test_one_country(database: str, tmp_path: Path, country: str) -> None:
    path = written(tmp_path / "all.txt", [*veltia(), row(30, "Sule", country="LY")])
    outcome = load(database, path, OPTIONS._replace(country=country))
    assert outcome.kinds == {"geonames": Kind(new=1)}


def test_an_unknown_country_is_a_usage_fault(database: str, dump: Path) -> None:
    with pytest.raises(UnknownCountry, match="--country QQ"):
        load(database, dump, OPTIONS._replace(country="QQ"))


def test_of_rows_with_one_id_the_last_stands(database: str, tmp_path: Path) -> None:
    path = written(tmp_path / "TN.txt", [row(5, "Old"), row(5, "New")])
    assert load(database, path).kinds == {"geonames": Kind(new=1, unchanged=1)}
    assert asked(database, "SELECT name FROM location WHERE key = 'geonames-5'") == [("New",)]


KILLED = """
import os, sys
from pathlib import Path
from recount.formats.geonames import GeoNamesFile
from recount.store.engine import open_writer
from recount.store.places_load import PlaceLoader
with open_writer(sys.argv[1]) as connection:
    loader = PlaceLoader(connection)
    loader.load(list(GeoNamesFile(Path(sys.argv[2]), None).places(divisions=False)))
    os.kill(os.getpid(), 9)
"""


def test_a_load_that_is_killed_leaves_what_was_before(
    database: str, dump: Path, tmp_path: Path
) -> None:
    load(database, dump)
    more = written(tmp_path / "more.txt", list(many(3_000)))
    killed = subprocess.run([sys.executable, "-c", KILLED, database, str(more)], check=False)
    assert killed.returncode == -9
    assert asked(database, "SELECT count(*) FROM location") == [(6,)]
    assert load(database, dump).kinds == {"geonames": Kind(unchanged=6)}


def test_places_that_were_ingested_are_found_in_a_text(database: str, dump: Path) -> None:
    load(database, dump)
    with open_reader(database) as reader:
        gazetteer = merged(gazetteer_of(reader), curated())
        (mention,) = places_in("Two died near Orsah.", gazetteer)
    assert mention.place is not None
    assert mention.place.key == "geonames-11"
    assert mention.place.parents == ("geonames-3", "geonames-2", "tun")
    assert mention.place.country == "tun"


def test_of_many_places_only_the_names_in_a_text_are_read(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "MOST_IN_MEMORY", 2_000)
    load(database, written(tmp_path / "TN.txt", list(many(2_100))))
    with open_reader(database) as reader:
        gazetteer = gazetteer_of(reader)
        assert not gazetteer.in_memory
        (mention,) = places_in("TWO DIED NEAR OTHER 2099.", merged(gazetteer, curated()))
        assert places_in("Nothing has a name here.", gazetteer) == []
    assert mention.place is not None
    assert mention.place.key == "geonames-2199"
    assert mention.place.country == "tun"
