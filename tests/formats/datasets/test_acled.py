"""Rows of ACLED, of all vintages, into records."""

from pathlib import Path

import pytest
from dataset_files import ACLED_HEADER, CLASH, PROTEST, write_rows

from recount.domain.records import EventRecord, Refused
from recount.formats.datasets.acled import GOOD_CELLS, SUB_TYPES, day_of
from recount.formats.datasets.files import datasets_in, open_dataset
from recount.formats.datasets.header import UnknownHeader


def only(path: Path) -> EventRecord | Refused:
    with open_dataset(path) as file:
        assert file.format.name == "acled"
        (found,) = list(file)
    return found


def record(tmp_path: Path, row: dict[str, str], header: list[str] = ACLED_HEADER) -> EventRecord:
    found = only(write_rows(tmp_path / "acled.csv", [row], header))
    assert isinstance(found, EventRecord)
    return found


def test_a_clash(tmp_path: Path) -> None:
    clash = record(tmp_path, CLASH)
    assert (clash.key, clash.value, clash.type) == ("acled-tun9001", "TUN9001", "armed_clash")
    assert (clash.days.date, clash.date_precision) == ("2021-05-03", "day")
    assert [(p.actor.name, p.actor.kind, p.role) for p in clash.parties] == [
        ("Military Forces of Tunisia (2011-)", "state_forces", "side_a"),
        ("Coastal Front", "rebel_group", "side_b"),
        ("Hill Men", "unknown", "supporter"),
        ("Valley Men", "unknown", "supporter"),
    ]
    assert [p.actor.country for p in clash.parties] == ["tun", None, None, None]
    assert [(s.figure, s.victims, s.victim_side) for s in clash.shapes] == [
        ("fatalities", "persons", None)
    ]
    assert clash.values == (8,)
    assert [o.source_name for o in clash.outlets] == ["Northport Gazette", "Tribune"]
    assert clash.place is not None
    assert clash.place.key == "tun.coast.northport.northport"


def test_no_fatalities_are_none_or_unknown(tmp_path: Path) -> None:
    protest = record(tmp_path, PROTEST)
    assert [(s.form, s.qualifier) for s in protest.shapes] == [("low", "none_or_unknown")]
    assert (protest.days[:3], protest.date_precision) == (
        ("2021-05", "2021-05-01", "2021-05-31"), "month",
    )  # fmt: skip
    assert protest.place is not None
    assert (protest.place.key, protest.location_precision) == ("tun.coast", "admin1")
    assert "sub_event_type=Peaceful protest" in protest.codes
    assert "inter1=6" in protest.codes


def test_every_sub_type_is_known() -> None:
    assert len(SUB_TYPES) == 25


@pytest.mark.parametrize(
    "written",
    [
        "2018-03-02",
        "02 March 2018",
        "2 March 2018",
        "02/03/2018",
        "2-Mar-18",
        "2018-03-02 00:00:00",
        "2018-03-02T00:00:00.000Z",
        "02 MAR 2018",
    ],
)
def test_ways_to_write_a_day(written: str) -> None:
    assert day_of(written).isoformat() == "2018-03-02"


@pytest.mark.parametrize(
    "written",
    [
        "March 2018",
        "31/02/2018",
        "03-02-2018",
        "",
        "2 Foo 2018",
        "16 Marble 2021",
        "16 Mayhem 2021",
        "2021-02-16 to 2021-02-20",
        "2021-02-16 x",
    ],
)
def test_what_is_no_day(written: str) -> None:
    with pytest.raises(ValueError, match="no da"):
        day_of(written)


ATTACK = CLASH | {
    "event_type": "Violence against civilians", "sub_event_type": "Attack",
    "actor1": "Coastal Front", "assoc_actor_1": "Hill Men", "inter1": "2",
    "actor2": "Civilians (Tunisia)", "assoc_actor_2": "Teachers (Tunisia); Women (Tunisia)",
    "inter2": "7",
}  # fmt: skip


def exchanged(row: dict[str, str]) -> dict[str, str]:
    pairs = [("actor1", "actor2"), ("assoc_actor_1", "assoc_actor_2"), ("inter1", "inter2")]
    return row | {one: row[two] for pair in pairs for one, two in (pair, pair[::-1])}


@pytest.mark.parametrize(
    "event_type", ["Violence against civilians", "violence against civilians "]
)
@pytest.mark.parametrize("codes", [("2", "7"), ("Rebel group", "Civilians"), ("", "")])
def test_civilians_are_attacked_whichever_comes_first(
    tmp_path: Path, event_type: str, codes: tuple[str, str]
) -> None:
    row = ATTACK | {"event_type": event_type, "inter1": codes[0], "inter2": codes[1]}
    for given in (row, exchanged(row)):
        attack = record(tmp_path, given)
        assert {(p.actor.name, p.role) for p in attack.parties} == {
            ("Coastal Front", "perpetrator"),
            ("Hill Men", "supporter"),
            ("Civilians (Tunisia)", "target"),
            ("Teachers (Tunisia)", "target"),
            ("Women (Tunisia)", "target"),
        }
        assert attack.parties[0].actor.name == given["actor1"]
        assert attack.title == f"Attack: {given['actor1']} - {given['actor2']}, Northport"


def test_those_with_the_target_of_an_explosion_support_it(tmp_path: Path) -> None:
    row = ATTACK | {"event_type": "Explosions/Remote violence", "sub_event_type": "Grenade"}
    roles = {p.actor.name: p.role for p in record(tmp_path, exchanged(row)).parties}
    assert (roles["Coastal Front"], roles["Civilians (Tunisia)"]) == ("perpetrator", "target")
    assert roles["Women (Tunisia)"] == "supporter"


@pytest.mark.parametrize("codes", [("7", "7"), ("3", "2")])
def test_without_civilians_on_one_side_the_first_has_attacked(
    tmp_path: Path, codes: tuple[str, str]
) -> None:
    row = ATTACK | {"actor2": "Valley Men", "inter1": codes[0], "inter2": codes[1]}
    roles = [party.role for party in record(tmp_path, row).parties]
    assert roles[:2] == ["perpetrator", "target"]


@pytest.mark.parametrize(
    ("event_type", "sub_type", "expected"),
    [
        ("Riots", "Mob violence", "mob_violence"),
        ("Explosions/Remote violence", "Air/drone strike", "air_strike"),
        ("Battle-No change of territory", "", "armed_clash"),
        ("Strategic development", "", "other_development"),
    ],
)
def test_types(tmp_path: Path, event_type: str, sub_type: str, expected: str) -> None:
    row = CLASH | {"event_type": event_type, "sub_event_type": sub_type}
    assert record(tmp_path, row).type == expected


@pytest.mark.parametrize(
    ("actors", "codes", "sub_type", "expected"),
    [
        (("Protesters (Tunisia)", ""), ("6", "0"), "", "peaceful_protest"),
        (("Protesters (Tunisia)", ""), ("Protesters", ""), "", "peaceful_protest"),
        (("Protesters (Tunisia)", ""), ("", ""), "", "peaceful_protest"),
        (("Rioters (Tunisia)", ""), ("5", "0"), "", "violent_demonstration"),
        (("Rioters (Tunisia)", "Protesters (Tunisia)"), ("5", "6"), "", "violent_demonstration"),
        (("Police Forces of Tunisia (2011-)", "A Union"), ("1", "6"), "", "peaceful_protest"),
        (("A Union", ""), ("", ""), "", "violent_demonstration"),
        (("Protesters (Tunisia)", ""), ("6", ""), "Mob violence", "mob_violence"),
    ],
)
def test_riots_and_protests_are_told_apart_by_the_actor(
    tmp_path: Path, actors: tuple[str, str], codes: tuple[str, str], sub_type: str, expected: str
) -> None:
    row = CLASH | {
        "event_type": "Riots/Protests", "sub_event_type": sub_type, "actor1": actors[0],
        "actor2": actors[1], "inter1": codes[0], "inter2": codes[1],
    }  # fmt: skip
    assert record(tmp_path, row).type == expected


@pytest.mark.parametrize("blank", ["", "NA"])
@pytest.mark.parametrize(
    ("sub_type", "roles"),
    [("Attack", ["target", "perpetrator"]), ("Armed clash", ["side_a", "side_b"])],
)
def test_who_did_it_follows_from_the_sub_type_too(
    tmp_path: Path, blank: str, sub_type: str, roles: list[str]
) -> None:
    row = CLASH | {
        "event_type": blank, "sub_event_type": sub_type, "actor1": "Civilians (Tunisia)",
        "inter1": "7", "assoc_actor_2": "",
    }  # fmt: skip
    assert [party.role for party in record(tmp_path, row).parties] == roles


def test_older_headers(tmp_path: Path) -> None:
    names = [name for name in ACLED_HEADER if name not in ("disorder_type", "tags", "iso")]
    path = write_rows(tmp_path / "old.csv", [CLASH], names)
    content = path.read_text(encoding="utf-8")
    head, _, body = content.partition("\n")
    path.write_text(head.upper().replace("ASSOC_ACTOR_1", "ALLY_ACTOR_1") + "\n" + body, "utf-8")
    found = only(path)
    assert isinstance(found, EventRecord)
    assert found.key == "acled-tun9001"


def test_partial_columns(tmp_path: Path) -> None:
    header = [
        "event_id_cnty", "event_date", "event_type", "actor1", "country", "latitude",
        "longitude", "fatalities",
    ]  # fmt: skip
    clash = record(tmp_path, CLASH, header)
    assert (clash.type, clash.outlets, len(clash.parties)) == ("armed_clash", (), 1)


def test_a_workbook(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(ACLED_HEADER)
    book.active.append([int(v) if v.isdecimal() else v for v in CLASH.values()])
    book.save(tmp_path / "acled.xlsx")
    found = only(tmp_path / "acled.xlsx")
    assert isinstance(found, EventRecord)
    assert found._replace(codes="") == record(tmp_path, CLASH)._replace(codes="")


def test_a_second_sheet_of_rows_is_not_lost_unsaid(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for sheet in (book.active, book.create_sheet("2022")):
        sheet.append(ACLED_HEADER)
        sheet.append(list(CLASH.values()))
    book.create_sheet("Notes").append(["as exported"])
    book.create_sheet("Empty")
    book.save(tmp_path / "acled.xlsx")
    with open_dataset(tmp_path / "acled.xlsx") as file:
        told, found = list(file)
    assert isinstance(told, Refused)
    assert str(told.problem) == (
        f"{tmp_path / 'acled.xlsx'}:1: the sheet 2022 has this header too:"
        " make a file of its own of it"
    )
    assert found == record(tmp_path, CLASH)


@pytest.mark.parametrize("first", [["as exported"], []])
@pytest.mark.parametrize("form", [None, "acled"])
def test_a_workbook_whose_rows_are_on_another_sheet_is_told(
    tmp_path: Path, first: list[str], form: str | None
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(first)
    for row in (ACLED_HEADER, list(CLASH.values())):
        (book["Data"] if "Data" in book.sheetnames else book.create_sheet("Data")).append(row)
    path = tmp_path / "acled.xlsx"
    book.save(path)
    assert datasets_in(tmp_path) == [path]
    message = "the first sheet is read, and the dataset is on the sheet Data"
    with (
        pytest.raises(UnknownHeader, match=f"{path}: {message}: make a file of its own of it"),
        open_dataset(path, format_name=form),
    ):
        pass


def test_a_workbook_of_something_else_is_no_dataset_in_a_folder(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["costs"])
    book.create_sheet("Data").append(["a", "b"])
    book.save(tmp_path / "costs.xlsx")
    assert datasets_in(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "inter", "kind", "country"),
    [
        ("Military Forces of Tunisia (2011-)", "", "state_forces", "tun"),
        ("Police Forces of Tunisia (2011-) Coast Guard", "8", "state_forces", "tun"),
        ("Government of the Bahamas (2010-)", "", "state_forces", "bhs"),
        ("Civilians (Tunisia)", "", "civilians", "tun"),
        ("Protesters (Tunisia)", "", "protesters", "tun"),
        ("Rioters (Tunisia)", "0", "rioters", "tun"),
        ("Hill Ethnic Militia (Tunisia)", "", "identity_militia", "tun"),
        ("Coastal Front", "", "unknown", None),
        ("Unidentified Armed Group (Tunisia)", "", "unknown", "tun"),
        ("Coastal Front", "2.0", "rebel_group", None),
        ("Guards (Tunisia)", "External/Other forces", "external", "tun"),
    ],
)
def test_what_an_actor_is(
    tmp_path: Path, name: str, inter: str, kind: str, country: str | None
) -> None:
    party = record(tmp_path, CLASH | {"actor1": name, "inter1": inter}).parties[0]
    assert (party.actor.kind, party.actor.country) == (kind, country)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"event_date": "9999-12-31"}, "9999-12-31 is the end of the calendar"),
        ({"fatalities": "1_000"}, "`1_000` is no whole number"),
        ({"fatalities": "inf"}, "`inf` is no whole number"),
        ({"latitude": "nan"}, "`nan` is no number of degrees"),
        ({"longitude": "1_0"}, "`1_0` is no number of degrees"),
    ],
)
def test_what_is_no_number_or_day(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    found = only(write_rows(tmp_path / "acled.csv", [CLASH | changes], ACLED_HEADER))
    assert isinstance(found, Refused)
    assert found.problem.message == message


def test_every_bad_cell_of_a_row_is_named(tmp_path: Path) -> None:
    bad = CLASH | dict.fromkeys(GOOD_CELLS, "?") | {"sub_event_type": ""}
    found = only(write_rows(tmp_path / "acled.csv", [bad], ACLED_HEADER))
    assert isinstance(found, Refused)
    told = f"{found.problem.field}: {found.problem.message}"
    assert [fault.partition(":")[0] for fault in told.split("; ")] == [
        name for name in ACLED_HEADER if name in GOOD_CELLS
    ]


@pytest.mark.parametrize(
    ("day", "precision", "expected"),
    [
        ("2021-05-03", "1", ("2021-05-03", "2021-05-03", "2021-05-03", "day")),
        ("2021-05-03", "", ("2021-05-03", "2021-05-03", "2021-05-03", "day")),
        ("2021-05-03", "2", ("2021-04-30/2021-05-06", "2021-04-30", "2021-05-06", "week")),
        ("2020-02-28", "2", ("2020-02-25/2020-03-02", "2020-02-25", "2020-03-02", "week")),
        ("2021-05-03", "3", ("2021-05", "2021-05-01", "2021-05-31", "month")),
    ],
)
def test_the_days_that_a_precision_allows(
    tmp_path: Path, day: str, precision: str, expected: tuple[str, str, str, str]
) -> None:
    found = record(tmp_path, CLASH | {"event_date": day, "time_precision": precision})
    days = found.days
    assert (days.date, days.first_day, days.last_day, found.date_precision) == expected
    assert days.first_number is not None
    assert days.last_number is not None
    length = {"day": 1, "week": 7, "month": 31}[found.date_precision]
    assert days.last_number - days.first_number + 1 == length


@pytest.mark.parametrize("day", ["0001-01-03", "9999-12-30"])
def test_a_week_beyond_the_calendar_is_a_bad_row(tmp_path: Path, day: str) -> None:
    row = CLASH | {"event_date": day, "time_precision": "2"}
    found = only(write_rows(tmp_path / "acled.csv", [row], ACLED_HEADER))
    assert isinstance(found, Refused)
    assert found.problem.field == "event_date"


UNKNOWN = ["NA", "na", "N/A", " n/a ", ".", "Unknown", " UNKNOWN "]


@pytest.mark.parametrize("unknown", UNKNOWN)
def test_what_is_not_known_is_nothing(tmp_path: Path, unknown: str) -> None:
    cells = [
        "sub_event_type", "time_precision", "actor1", "assoc_actor_1", "inter1", "inter2",
        "interaction", "admin1", "admin2", "location", "geo_precision", "source", "disorder_type",
    ]  # fmt: skip
    given = CLASH | dict.fromkeys(cells, unknown) | {"assoc_actor_2": f"Hill Men; {unknown}"}
    blank = CLASH | dict.fromkeys(cells, "") | {"assoc_actor_2": "Hill Men"}
    clash = record(tmp_path, given)
    assert clash == record(tmp_path, blank)
    assert [party.actor.name for party in clash.parties] == ["Coastal Front", "Hill Men"]
    assert clash.place is not None
    assert clash.place.above is not None
    assert (clash.place.above.key, clash.place.latitude, clash.place.longitude) == ("tun", 33.5, -1)
    assert record(tmp_path, CLASH | {"country": unknown}).place is None


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({}, ("tun.coast.northport_33.5000-m1.0000", "Northport", "site")),
        ({"geo_precision": "2"}, ("tun.coast.northport_33.5000-m1.0000", "Northport", "site")),
        ({"admin2": ""}, ("tun.coast_33.5000-m1.0000", "Coast", "site")),
        ({"admin2": "", "geo_precision": "3"}, ("tun.coast", "Coast", "admin1")),
        ({"admin1": "", "admin2": ""}, ("tun_33.5000-m1.0000", "Tunisia", "site")),
        ({"admin1": "", "admin2": "", "geo_precision": "3"},
         ("tun_33.5000-m1.0000", "Tunisia", "region")),
    ],
)  # fmt: skip
def test_a_place_without_a_name_keeps_its_coordinates(
    tmp_path: Path, changes: dict[str, str], place: tuple[str, str, str]
) -> None:
    found = record(tmp_path, CLASH | {"location": ""} | changes).place
    assert found is not None
    assert (found.key, found.name, found.kind) == place
    assert (found.latitude, found.longitude) == (33.5, -1)


@pytest.mark.parametrize("unknown", UNKNOWN)
@pytest.mark.parametrize(
    "needed", ["event_id_cnty", "event_date", "latitude", "longitude", "fatalities"]
)
def test_what_is_needed_must_be_known(tmp_path: Path, needed: str, unknown: str) -> None:
    found = only(write_rows(tmp_path / "acled.csv", [CLASH | {needed: unknown}], ACLED_HEADER))
    assert isinstance(found, Refused)
    assert found.problem.field == needed


def test_codes_that_a_spreadsheet_made_fractions(tmp_path: Path) -> None:
    given = {"time_precision": "1.0", "geo_precision": "1.0 ", "inter1": "1.0", "fatalities": "8.0"}
    assert record(tmp_path, CLASH | given).codes == record(tmp_path, CLASH | {
        "time_precision": "1", "geo_precision": "1", "inter1": "1",
    }).codes  # fmt: skip
