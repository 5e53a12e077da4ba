"""Rows of the GTD into records."""

from datetime import datetime
from pathlib import Path

import pytest
from dataset_files import BOMBING, GTD_HEADER, KIDNAPPING, write_rows

from recount.domain.records import EventRecord, Refused
from recount.formats.datasets.files import open_dataset
from recount.formats.datasets.gtd import GOOD_CELLS


def read(path: Path) -> list[EventRecord | Refused]:
    with open_dataset(path) as file:
        assert file.format.name == "gtd"
        return list(file)


def record(tmp_path: Path, row: dict[str, str]) -> EventRecord:
    (found,) = read(write_rows(tmp_path / "gtd.csv", [row], GTD_HEADER, encoding="latin-1"))
    assert isinstance(found, EventRecord), found
    return found


def figures(found: EventRecord) -> list[tuple[str, int | None, str, str | None]]:
    pairs = zip(found.shapes, found.values, strict=True)
    return [(s.figure, value, s.perpetrators, s.part_of) for s, value in pairs]


def test_a_bombing(tmp_path: Path) -> None:
    found = record(tmp_path, BOMBING)
    assert (found.key, found.type, found.means) == (
        "gtd-202105030001", "suicide_bomb", "suicide_bomb",
    )  # fmt: skip
    assert figures(found) == [
        ("nkill", 7, "included", None),
        ("nkillter", 2, "only", "nkill"),
        ("nkill-others", 5, "excluded", "nkill"),
    ]
    assert found.shapes[2].rule == "gtd: nkill - nkillter"
    assert [(p.actor.name, p.role, p.stance) for p in found.parties] == [
        ("Coastal Front", "perpetrator", "suspects")
    ]
    assert [(o.source_name, o.published, o.title) for o in found.outlets] == [
        ("Northport Gazette", "2021-05-04", "Bomb in market")
    ]
    assert found.place is not None
    assert (found.place.key, found.place.latitude) == ("tun.coast.northport", 33.5)


def test_blank_is_not_zero_and_sentinels_are_nothing(tmp_path: Path) -> None:
    found = record(tmp_path, KIDNAPPING)
    assert figures(found) == [
        ("nwound", 2, "included", None),
        ("nhostkid", 4, "not_applicable", None),
        ("nreleased", 3, "not_applicable", None),
    ]
    assert (found.shapes[0].form, found.shapes[0].rule) == ("low", "gtd: share of a joint toll")
    assert (found.days.date, found.date_precision) == ("2021-05", "month")
    assert (found.parties, found.location_precision) == ((), "unknown")
    assert found.place is not None
    assert found.place.key == "tun.coast"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"nkillter": "9"}, ["nkill", "nkillter"]),
        ({"nkillter": ""}, ["nkill"]),
        ({"nkill": ""}, ["nkillter"]),
        ({"nkill": "7.0", "nkillter": "2.0"}, ["nkill", "nkillter", "nkill-others"]),
    ],
)
def test_the_others_need_both(tmp_path: Path, changes: dict[str, str], expected: list[str]) -> None:
    assert [name for name, *_ in figures(record(tmp_path, BOMBING | changes))] == expected


@pytest.mark.parametrize(
    ("nkill", "nkillter", "expected"),
    [
        ("8", "3", (5, "exact", "exact")),
        ("7.5", "2.5", (5, "low", "at_least")),
        ("7.5", "2", (5, "low", "at_least")),
        ("8", "0.5", (7, "low", "at_least")),
        ("6.7", "0.7", (6, "low", "at_least")),
        ("0.5", "0.5", (0, "low", "at_least")),
    ],
)
def test_a_difference_of_shares_is_a_low_bound(
    tmp_path: Path, nkill: str, nkillter: str, expected: tuple[int, str, str]
) -> None:
    found = record(tmp_path, BOMBING | {"nkill": nkill, "nkillter": nkillter})
    (shape,) = [shape for shape in found.shapes if shape.figure == "nkill-others"]
    assert (found.values[2], shape.form, shape.qualifier) == expected
    assert shape.rule == "gtd: nkill - nkillter"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"attacktype1": "2", "suicide": "0"}, "attack_on_civilians"),
        ({"attacktype1": "2", "targtype1": "4"}, "armed_clash"),
        ({"attacktype1": "3", "suicide": "0"}, "remote_explosive"),
        ({"attacktype1": "", "attacktype1_txt": "Hijacking"}, "abduction"),
        ({"attacktype1": "9"}, "attack_on_civilians"),
    ],
)
def test_types(tmp_path: Path, changes: dict[str, str], expected: str) -> None:
    assert record(tmp_path, BOMBING | changes).type == expected


@pytest.mark.parametrize("unknown", ["NA", "na", "N/A", " n/a ", ".", "Unknown", " UNKNOWN "])
def test_what_is_not_known_is_nothing(tmp_path: Path, unknown: str) -> None:
    cells = [
        "iday", "provstate", "city", "latitude", "longitude", "specificity", "vicinity",
        "suicide", "attacktype1", "targtype1", "gname", "gname2", "guncertain1", "claimed",
        "nkill", "nkillter", "nwound", "ishostkid", "nhostkid",
    ]  # fmt: skip
    found = record(tmp_path, BOMBING | dict.fromkeys(cells, unknown))
    assert found == record(tmp_path, BOMBING | dict.fromkeys(cells, ""))
    assert (found.parties, found.values) == ((), ())
    assert found.place is not None
    assert found.place.key == "tun"
    assert record(tmp_path, BOMBING | {"country_txt": unknown}).place is None


ONE_GROUP = {"guncertain1": "0", "nperps": "5"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("Coastal Front", 5, 5, 5, "exact", None)),
        ({"nperps": "5.0", "claimed": "1"}, ("Coastal Front", 5, 5, 5, "exact", None)),
        ({"nperps": "2.5"},
         ("Coastal Front", 2, None, None, "at_least", "gtd: share of a joint toll")),
        ({"nperps": "0.5"}, None),
        ({"nperps": ""}, None),
        ({"nperps": "-9"}, None),
        ({"nperps": "-99.0"}, None),
        ({"nperps": "Unknown"}, None),
        ({"nperps": "0"}, None),
        ({"guncertain1": "1"}, None),
        ({"guncertain1": "1.0", "claimed": "1"}, None),
        ({"guncertain1": "-9", "claimed": "1"}, ("Coastal Front", 5, 5, 5, "exact", None)),
        ({"gname": "Unknown"}, None),
        ({"gname": "Unknown", "gname2": "Hill Men"}, None),
        ({"gname": "", "gname3": "Hill Men"}, None),
        ({"gname2": "Hill Men"}, None),
        ({"gname3": "Hill Men"}, None),
        ({"gname2": "Coastal Front"}, None),
        ({"gname2": "Unknown"}, None),
        ({"gname2": "."}, ("Coastal Front", 5, 5, 5, "exact", None)),
    ],
)  # fmt: skip
def test_how_many_attacked(
    tmp_path: Path, changes: dict[str, str], expected: tuple[object, ...] | None
) -> None:
    found = record(tmp_path, BOMBING | ONE_GROUP | changes)
    size = found.size and (found.size.actor.name, *found.size[1:])
    assert size == expected
    assert "nperps" not in [shape.figure for shape in found.shapes]


@pytest.mark.parametrize(
    ("captured", "expected"), [("3", [3]), ("0", [0]), ("", []), ("-9", []), ("-99", [])]
)
def test_how_many_attackers_were_captured(
    tmp_path: Path, captured: str, expected: list[int]
) -> None:
    found = record(tmp_path, BOMBING | {"nperpcap": captured})
    pairs = [*zip(found.shapes, found.values, strict=True)]
    captives = [(shape, value) for shape, value in pairs if shape.outcome == "captured"]
    assert [value for _, value in captives] == expected
    assert all(shape.perpetrators == "only" for shape, _ in captives)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({}, ("tun.coast_33.5000-m1.0000", "Coast", "site")),
        ({"specificity": "3"}, ("tun.coast_33.5000-m1.0000", "Coast", "region")),
        ({"specificity": "4"}, ("tun.coast", "Coast", "admin1")),
        ({"provstate": "", "specificity": "4"}, ("tun_33.5000-m1.0000", "Tunisia", "region")),
    ],
)
def test_a_place_without_a_name_keeps_its_coordinates(
    tmp_path: Path, changes: dict[str, str], place: tuple[str, str, str]
) -> None:
    found = record(tmp_path, BOMBING | {"city": "Unknown"} | changes).place
    assert found is not None
    assert (found.key, found.name, found.kind) == place
    assert (found.latitude, found.longitude) == (33.5, -1)


def test_an_unknown_weapon_is_a_code(tmp_path: Path) -> None:
    assert "weaptype1_txt=Unknown" in record(tmp_path, BOMBING | {"weaptype1_txt": "Unknown"}).codes


@pytest.mark.parametrize("unknown", ["NA", "."])
@pytest.mark.parametrize("needed", ["eventid", "iyear"])
def test_what_is_needed_must_be_known(tmp_path: Path, needed: str, unknown: str) -> None:
    (found,) = read(write_rows(tmp_path / "gtd.csv", [BOMBING | {needed: unknown}], GTD_HEADER))
    assert isinstance(found, Refused)


def test_latin_1_and_a_cut_last_row(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "gtd.csv", [BOMBING | {"city": "Bogotá"}], GTD_HEADER,
                      encoding="latin-1")  # fmt: skip
    path.write_bytes(path.read_bytes() + b"202105030009,2021,5")
    good, cut = read(path)
    assert isinstance(good, EventRecord)
    assert good.place is not None
    assert good.place.name == "Bogotá"
    assert isinstance(cut, Refused)
    assert cut.problem.message == "has 3 of 45 columns: the row is cut short"


@pytest.mark.parametrize("changes", [{"iday": "31", "imonth": "6"}, {"nkill": "several"},
                                     {"eventid": "x"}, {"specificity": "8"}])  # fmt: skip
def test_bad_cells(tmp_path: Path, changes: dict[str, str]) -> None:
    (found,) = read(write_rows(tmp_path / "gtd.csv", [BOMBING | changes], GTD_HEADER))
    assert isinstance(found, Refused)


def test_a_workbook_with_dates(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(GTD_HEADER)
    cells = BOMBING | {"resolution": datetime(2021, 5, 4), "eventid": 202105030001, "nkill": 7.0}
    book.active.append(list(cells.values()))
    book.save(tmp_path / "gtd.xlsx")
    assert read(tmp_path / "gtd.xlsx") == [record(tmp_path, BOMBING)]


def test_a_workbook_with_tags(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(GTD_HEADER)
    book.active.append([f"#{name}" for name in GTD_HEADER])
    book.active.append(list(BOMBING.values()))
    book.save(tmp_path / "gtd.xlsx")
    (found,) = read(tmp_path / "gtd.xlsx")
    assert isinstance(found, EventRecord)
    assert found._replace(line=2) == record(tmp_path, BOMBING)


def test_every_bad_cell_of_a_row_is_named(tmp_path: Path) -> None:
    bad = BOMBING | dict.fromkeys(GOOD_CELLS, "?") | {"guncertain1": "0", "ishostkid": "1"}
    (found,) = read(write_rows(tmp_path / "gtd.csv", [bad], GTD_HEADER))
    assert isinstance(found, Refused)
    told = f"{found.problem.field}: {found.problem.message}"
    assert [fault.partition(":")[0] for fault in told.split("; ")] == [
        name for name in GTD_HEADER if name in GOOD_CELLS
    ]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"imonth": "13"}, "imonth: `13` is no month"),
        ({"iyear": ""}, "iyear: is empty, which is no year"),
        ({"iday": "1.5"}, "iday: `1.5` is no day"),
        ({"imonth": "2", "iday": "30"}, "iday: 2021-2-30 is no date"),
        ({"iyear": "x", "imonth": "x"}, "iyear: `x` is no year; imonth: `x` is no month"),
    ],
)
def test_what_is_no_date(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    (found,) = read(write_rows(tmp_path / "gtd.csv", [BOMBING | changes], GTD_HEADER))
    assert isinstance(found, Refused)
    assert f"{found.problem.field}: {found.problem.message}" == message
