"""Rows of UCDP GED into records."""

from pathlib import Path

import pytest
from ged_files import BATTLE, HEADER, MASSACRE, MILITIAS, TAGS, write_ged

from recount.domain.records import EventRecord, Refused
from recount.formats.datasets.files import open_dataset
from recount.formats.datasets.ged import GOOD_CELLS
from recount.formats.datasets.header import UnknownHeader
from recount.formats.datasets.releases import BadRelease, NoRelease, release_in, release_order


def records(path: Path, release: str | None = "25.1") -> list[EventRecord | Refused]:
    with open_dataset(path, release=release) as file:
        return list(file)


def record(tmp_path: Path, row: dict[str, str]) -> EventRecord:
    (found,) = records(write_ged(tmp_path / "ged.csv", [row]))
    assert isinstance(found, EventRecord)
    return found


def refusal(tmp_path: Path, row: dict[str, str]) -> str:
    (found,) = records(write_ged(tmp_path / "ged.csv", [row]))
    assert isinstance(found, Refused)
    return str(found.problem).removeprefix(f"{tmp_path}/")


def test_a_battle(tmp_path: Path) -> None:
    battle = record(tmp_path, BATTLE)
    assert (battle.line, battle.key, battle.value) == (2, "ged-900001", "900001")
    assert (battle.type, battle.date_precision, battle.clarity) == ("armed_clash", "day", "clear")
    assert battle.days[:3] == ("2021-05-03", "2021-05-03", "2021-05-03")
    assert [(s.figure, s.victims) for s in battle.shapes] == [
        ("total", "persons"), ("deaths_a", "security_forces"), ("deaths_b", "armed_group"),
        ("deaths_civilians", "civilians"),
    ]  # fmt: skip
    assert (battle.values, battle.low, battle.high) == ((8, 2, 5, 1), 6, 12)
    assert [(p.actor.name, p.actor.kind, p.role) for p in battle.parties] == [
        ("Government of Tunisia", "state_forces", "side_a"),
        ("Coastal Front", "rebel_group", "side_b"),
    ]
    assert battle.codes == "type_of_violence=1; where_prec=1; date_prec=1; event_clarity=1"


def test_its_place_lies_in_its_divisions(tmp_path: Path) -> None:
    place = record(tmp_path, BATTLE).place
    assert place is not None
    assert (place.name, place.kind, place.latitude, place.longitude) == (
        "Northport town", "settlement", 33.5, -1,
    )  # fmt: skip
    keys = []
    while place:
        keys.append(place.key)
        place = place.above
    assert keys == [
        "tun.coast-province.northport-district.northport-town",
        "tun.coast-province.northport-district",
        "tun.coast-province",
        "tun",
    ]


def test_its_outlets(tmp_path: Path) -> None:
    outlets = record(tmp_path, BATTLE).outlets
    assert [(o.source_name, o.published, o.title) for o in outlets] == [
        ("Northport Gazette", "2021-05-04", "Guards; and, gunmen"),
        ("Tribune", "2021-05-05", "Clash"),
    ]


@pytest.mark.parametrize(
    "listed",
    [
        '"A,2013-01-03,Head; and";"B,2013-01-04,Head"',
        '"A,2013-01-03,Head; and"; "B,2013-01-04,Head"',
        ' "A,2013-01-03,Head; and"\n;\n"B,2013-01-04,Head" ',
        '" A,2013-01-03,Head; and ";"\nB,2013-01-04,Head\n"',
        '"A,2013-01-03,Head; and";;"B,2013-01-04,Head";',
        '"A,2013-01-03,Head; and";"B,2013-01-04,Head" ; ',
    ],
)
def test_ways_to_list_outlets(tmp_path: Path, listed: str) -> None:
    outlets = record(tmp_path, BATTLE | {"source_article": listed}).outlets
    assert [(o.source_name, o.published, o.title) for o in outlets] == [
        ("A", "2013-01-03", "Head; and"),
        ("B", "2013-01-04", "Head"),
    ]


def test_free_text_names_no_outlet_and_registers_name_nobody(tmp_path: Path) -> None:
    assert record(tmp_path, MILITIAS).outlets == ()
    (register,) = record(tmp_path, MASSACRE).outlets
    assert (register.title, register.article_key) == (None, "vdc-2021-05-09")


def test_a_point_without_a_name(tmp_path: Path) -> None:
    found = record(tmp_path, BATTLE | {"where_coordinates": ""})
    for precision in ("3", "4"):
        blank = {"where_coordinates": "", "adm_1": "", "adm_2": "", "where_prec": precision}
        place = record(tmp_path, BATTLE | blank).place
        assert place is not None
        assert (place.key, place.kind) == ("tun_33.5000-m1.0000", "region")
    assert found.title == "Government of Tunisia - Coastal Front"
    assert found.place is not None
    assert found.place.above is not None
    assert found.place.above.key == "tun.coast-province.northport-district"
    assert found.place[1:3] == ("Northport district", "site")
    assert found.place[4:] == (33.5, -1.0)


def test_two_militias_are_parts_of_one_group(tmp_path: Path) -> None:
    shapes = record(tmp_path, MILITIAS).shapes
    assert [(s.figure, s.victims, s.victim_side) for s in shapes] == [
        ("total", "persons", None), ("deaths_a", "armed_group", 1), ("deaths_b", "armed_group", 2),
        ("deaths_civilians", "civilians", None), ("deaths_unknown", "unspecified", None),
    ]  # fmt: skip
    assert record(tmp_path, MILITIAS).location_precision == "admin1"


def test_one_sided_violence_has_a_perpetrator_who_is_not_counted(tmp_path: Path) -> None:
    massacre = record(tmp_path, MASSACRE)
    assert massacre.type == "attack_on_civilians"
    assert [(s.figure, s.perpetrators, s.caused_side) for s in massacre.shapes] == [
        ("total", "excluded", 1), ("deaths_civilians", "excluded", 1),
    ]  # fmt: skip
    assert [party.role for party in massacre.parties] == ["perpetrator", "target"]
    assert massacre.place is not None
    assert massacre.place.key == "tun"
    assert (massacre.values, massacre.low, massacre.high) == ((4, 4), 5, 3)


def test_the_dead_of_the_attackers_are_not_laid_to_them(tmp_path: Path) -> None:
    massacre = record(tmp_path, MASSACRE | {"deaths_a": "1", "best": "5"})
    assert [(s.figure, s.perpetrators, s.caused_side) for s in massacre.shapes] == [
        ("total", "included", None), ("deaths_a", "only", None),
        ("deaths_civilians", "excluded", 1),
    ]  # fmt: skip
    assert massacre.values == (5, 1, 4)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"best": "several"}, "ged.csv:2: best: `several` is no whole number"),
        ({"best": "1_000"}, "ged.csv:2: best: `1_000` is no whole number"),
        ({"best": "9" * 5000}, f"ged.csv:2: best: `{'9' * 40}` is no whole number"),
        ({"high": "1e999"}, "ged.csv:2: high: `1e999` is no whole number"),
        ({"date_end": "9999-12-31"}, "ged.csv:2: date_start: 9999-12-31 is the end of the"
                                     " calendar"),
        ({"longitude": "inf"}, "ged.csv:2: longitude: `inf` is no number of degrees"),
        ({"deaths_a": ""}, "ged.csv:2: deaths_a: is empty"),
        ({"low": "-1"}, "ged.csv:2: low: -1 is no count of persons"),
        ({"date_prec": "9"}, "ged.csv:2: date_prec: `9` is none of the codes 1, 2, 3, 4, 5"),
        ({"date_end": "2021-02-30"}, "ged.csv:2: date_end: `2021-02-30` is no day of a calendar"),
        ({"date_end": "2021-05-01"}, "ged.csv:2: date_start: ends on 2021-05-01, before it begins"
                                     " on 2021-05-03"),
        ({"date_start": "2021-05-03x"}, "ged.csv:2: date_start: `2021-05-03x` is no date as"
                                        " 2021-02-16"),
        ({"date_end": "2021-05-03 to 2021-05-04"}, "ged.csv:2: date_end: `2021-05-03 to 2021-05-04`"
                                                   " is no date as 2021-02-16"),
        ({"date_end": "2021-W18-1"}, "ged.csv:2: date_end: `2021-W18-1` is no date as 2021-02-16"),
        ({"date_end": ""}, "ged.csv:2: date_end: is empty"),
        ({"latitude": "95"}, "ged.csv:2: latitude: 95.0 lies beyond 90 degrees"),
        ({"id": "9 1"}, "ged.csv:2: id: `9 1` is no id of an event"),
        ({"side_b": ""}, "ged.csv:2: side_b: is empty"),
        ({"side_b_new_id": ""}, "ged.csv:2: side_b_new_id: is empty"),
        ({"best": "twelve", "latitude": "y", "date_start": "2024-13-01"},
         "ged.csv:2: latitude: `y` is no number of degrees; date_start: `2024-13-01` is no day of a"
         " calendar; best: `twelve` is no whole number"),
        ({"date_start": "soon", "date_end": ""},
         "ged.csv:2: date_start: `soon` is no date as 2021-02-16; date_end: is empty"),
    ],
)  # fmt: skip
def test_a_bad_cell_is_named(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    assert refusal(tmp_path, BATTLE | changes) == message


def test_every_bad_cell_of_a_row_is_named(tmp_path: Path) -> None:
    bad = dict.fromkeys(GOOD_CELLS, "?") | dict.fromkeys(
        ("side_a", "side_a_new_id", "side_b", "side_b_new_id"), ""
    )
    told = refusal(tmp_path, BATTLE | bad).removeprefix("ged.csv:2: ")
    assert [fault.partition(":")[0] for fault in told.split("; ")] == [
        # Of a side without a name nothing more is told.
        name for name in HEADER if name in GOOD_CELLS
    ]  # fmt: skip


def test_columns_are_found_by_name(tmp_path: Path) -> None:
    older = [name for name in HEADER if name not in ("active_year", "gwnob", "code_status")]
    path = write_ged(tmp_path / "ged191.csv", [BATTLE], header=older[::-1])
    (found,) = records(path, release=None)
    assert isinstance(found, EventRecord)
    assert found._replace(line=0) == record(tmp_path, BATTLE)._replace(line=0)


def test_tags_under_the_header_are_no_row(tmp_path: Path) -> None:
    tags = dict(zip(HEADER, TAGS, strict=True))
    assert len(records(write_ged(tmp_path / "ged.csv", [tags, BATTLE]))) == 1


def test_a_header_of_nothing_says_what_is_missing(tmp_path: Path) -> None:
    some = [name for name in HEADER if name not in ("best", "dyad_name")]
    with pytest.raises(
        UnknownHeader, match="nearest to UCDP GED, of which it lacks: dyad_name, be"
    ):
        records(write_ged(tmp_path / "ged.csv", [BATTLE], header=some))
    with pytest.raises(UnknownHeader, match="the column `best` stands 2 times"):
        records(write_ged(tmp_path / "ged.csv", [BATTLE], header=[*HEADER, "best"]))


@pytest.mark.parametrize(
    ("name", "key", "published"),
    [
        ("GEDEvent_v25_1.csv", "ucdp-ged-25.1", "2025"),
        ("GEDEvent_v24_0_12.csv", "ucdp-ged-24.0.12", "2024/2025"),
        ("ged191.csv", "ucdp-ged-19.1", "2019"),
        ("ged_sample_v23_1_1000.csv", "ucdp-ged-23.1", "2023"),
    ],
)
def test_the_name_tells_the_release(tmp_path: Path, name: str, key: str, published: str) -> None:
    with open_dataset(write_ged(tmp_path / name)) as file:
        assert (file.release.article_key, file.release.published) == (key, published)


def test_a_release_must_be_told(tmp_path: Path) -> None:
    with pytest.raises(NoRelease, match=r"which release .* --release 25\.1"):
        records(write_ged(tmp_path / "events.csv"), release=None)
    with pytest.raises(BadRelease, match="--release new"):
        records(write_ged(tmp_path / "events.csv"), release="new")


@pytest.mark.parametrize(
    "written",
    [
        "2021-05-03",
        "2021-05-03 00:00:00.000",
        " 2021-05-03T00:00:00 ",
        "2021-05-03 0:00",
        "2021-05-03T00:00:00Z",
    ],
)
def test_a_day_may_have_a_time(tmp_path: Path, written: str) -> None:
    assert record(tmp_path, BATTLE | {"date_start": written}) == record(tmp_path, BATTLE)


SPOILT = {
    "id": "900001.0", "type_of_violence": "1.0", "side_a_new_id": "77.0", "where_prec": "1 ",
    "country_id": "616.0", "event_clarity": " 1", "date_prec": "1.0", "deaths_b": "5.0 ",
    "gwnoa": "616.0",
}  # fmt: skip


def test_codes_that_a_spreadsheet_made_fractions(tmp_path: Path) -> None:
    assert record(tmp_path, BATTLE | SPOILT) == record(tmp_path, BATTLE)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Government of Tunisia", "tun"),
        ("Government of Yemen (North Yemen)", "yem"),
        ("Government of Cambodia (Kampuchea)", "khm"),
        ("Government of Nowhere", None),
        ("Government of France, Government of United Kingdom", None),
    ],
)
def test_a_state_is_known_by_its_name(tmp_path: Path, name: str, country: str | None) -> None:
    battle = record(tmp_path, BATTLE | {"gwnoa": "", "side_a": name})
    assert battle.parties[0].actor[2:4] == ("state_forces", country)
    assert battle.shapes[1].victims == "security_forces"


@pytest.mark.parametrize("number", ["616", "616.0", " 616 "])
def test_a_state_is_known_by_its_number(tmp_path: Path, number: str) -> None:
    battle = record(tmp_path, BATTLE | {"gwnoa": number, "side_a": "The Coast"})
    assert battle.parties[0].actor[2:4] == ("state_forces", "tun")


@pytest.mark.parametrize(
    ("precision", "where", "kind", "key"),
    [
        ("7", "Wide Strait", "sea", "sea-wide-strait"),
        ("1", "Northport town", "settlement", "place-northport-town"),
        ("6", "Tunisia", "region", "place-tunisia"),
        ("5", "The Marches", "region", "place-the-marches"),
    ],
)
def test_a_place_without_a_country(
    tmp_path: Path, precision: str, where: str, kind: str, key: str
) -> None:
    given = {"country": "", "country_id": "", "where_prec": precision, "where_coordinates": where}
    place = record(tmp_path, BATTLE | given).place
    assert place is not None
    assert (place.kind, place.key, place.above) == (kind, key, None)


@pytest.mark.parametrize("number", ["616", "616.0"])
def test_a_place_at_sea_lies_in_the_country_of_its_row(tmp_path: Path, number: str) -> None:
    given = {"country_id": number, "where_prec": "7", "where_coordinates": "Wide Strait"}
    place = record(tmp_path, BATTLE | given).place
    assert place is not None
    assert (place.kind, place.key, place.name) == ("sea", "tun.sea-wide-strait", "Wide Strait")
    assert place.above is not None
    assert (place.above.key, place.above.kind) == ("tun", "country")
    nameless = record(tmp_path, BATTLE | given | {"where_coordinates": ""}).place
    assert nameless is not None
    assert nameless.key == "tun.sea-tunisia"


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("GEDEvent_v25_1.csv", "25.1"),
        ("GEDEvent_v24_0_12.csv", "24.0.12"),
        ("ged251.csv", "25.1"),
        ("ged_sample_v23_1_10.csv", "23.1"),
        ("GEDEvent_v24_0_13.csv", None),
        ("GEDEvent_v24_01_24_06.csv", None),
    ],
)
def test_the_release_in_a_name(name: str, number: str | None) -> None:
    assert release_in(name) == number


def test_candidate_releases_come_between_the_final_ones() -> None:
    given = ["26.1", "25.0.3", "24.0.12", "25.1", "24.0.2", "24.1", "24.0.1"]
    assert sorted(given, key=release_order) == [
        "24.1", "24.0.1", "24.0.2", "24.0.12", "25.1", "25.0.3", "26.1",
    ]  # fmt: skip
    given = ["2025-06-30", "2024-12-31", "2025-01-15"]
    assert sorted(given, key=release_order) == ["2024-12-31", "2025-01-15", "2025-06-30"]
