"""Every view and report on one world: the same rows in both engines, as their headers say."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from worlds import World

from recount.reports.bind import bind
from recount.reports.catalog import load_reports
from recount.reports.header import read_header
from recount.store.engine import open_writer
from recount.store.reader import Reader, open_reader
from recount.store.shipped import shipped

REPORTS = load_reports([shipped("sql") / "reports"])
VIEWS = {path.stem: path for path in sorted((shipped("sql") / "views").glob("*.sql"))}
API = sorted(VIEWS.keys() & REPORTS.keys())

# The columns that each must have, in this order, whatever follows.
PROMISED = {
    "attack_timeline": "event_key title event_type date first_day last_day location country"
    " latitude longitude attributed_to targets killed_low killed_best killed_high"
    " attackers_killed_best killed_excluding_attackers_best wounded_low wounded_best wounded_high"
    " captured_low captured_best captured_high uncounted articles sources origins disputed",
    "casualties_by_source": "event_key first_day source article_key published figure outcome"
    " victims low best high qualifier worded certainty perpetrators counting said_by as_of part_of"
    " quote",
    "casualties_by_event": "event_key outcome victims low best high figures sources origins"
    " disputed",
    "casualty_discrepancies": "event_key outcome victims lowest highest spread sources_low"
    " sources_high verdict",
    "toll_history": "event_key known_from known_until day_basis outcome victims low best high"
    " source",
    "date_discrepancies": "event_key article_key reported worded basis differs_by",
    "event_coverage": "event_key sources source_list articles first_reported last_reported",
    "source_agreement": "source figures agreeing above below mean_deviation sole_source",
    "figures_by_speaker": "said_by figures events sources_quoting",
    "attributions": "event_key actor role stance certainty said_by source",
    "actor_activity": "actor role certainty events killed_by_low killed_by_best killed_by_high"
    " own_killed_low own_killed_best own_killed_high first_day last_day",
    "location_hotspots": "location country events killed_best events_without_best latitude"
    " longitude",
    "casualties_by_month": "month outcome low best high events events_without_best",
    "size_estimates": "actor measure stock_or_flow unit as_of low best high qualifier certainty"
    " said_by source article_key quote",
    "single_origin": "event_key outcome origins only_belligerent",
    "uncounted": "event_key article_key outcome worded",
    "evidence": "event_key article_key figure start end quote verified standing",
    "corrections": "",
    "unreviewed": "",
    "undated_articles": "",
    "coherence": "check event_key detail",
    "methods": "topic text",
}
PROMISED["dataset_comparison"] = (
    "event_key dataset event_key_there outcome low best high date location"
)
PROMISED["event_timeline"] = PROMISED["attack_timeline"]

ASKED: list[dict[str, str]] = [
    {},
    {"as_of": "2031-05-04"},
    {"as_of": "2031-05-05", "rule": "latest"},
    {"rule": "median"},
    {"event": "market-2031-05-03"},
    {"since": "2031-06", "country": "nor"},
    {"location": "coast", "until": "2031-05-03"},
    {"actor": "coastal-front"},
    {"source": "herald"},
    {"limit": "2"},
]


def world() -> World:
    """An operation with two members, an arrest, and articles that disagree on all of them."""
    told = World()
    told.location("nor", kind="country", name="Norland")
    told.location("coast", kind="admin1", parent="nor", name="Éast Coast")
    told.location("northport", parent="coast", latitude=33.1, longitude=-11.25)
    told.location("southport", parent="nor")
    told.actor("coastal-front", kind="rebel_group", name="Coastal Front")
    told.actor("front-cell", kind="rebel_group", parent="coastal-front", name="a cell")
    told.actor("ministry", name="Ministry").actor("army", parent="ministry", name="Army")
    told.actor("spokesman", kind="office_holder", speaks_for="ministry", name="Spokesman")
    told.event("market-2031-05-03", "2031-05-03", location="northport")
    told.event("port-2031-06", "2031-06", location="southport", type="armed_clash")
    told.event("offensive-2031", "2031-05-01/2031-06-30", location="nor")
    told.event("arrests-2031", "2031", type="arrests")
    told.event("raid-open", "../2031-02-01")
    told.part("market-2031-05-03", "offensive-2031").part("port-2031-06", "offensive-2031")
    market = {"event": "market-2031-05-03", "outcome": "killed"}
    told.article(
        "gazette-1",
        source="gazette",
        published="2031-05-04",
        figures=[
            market | {"id": "all", "count": 55, "said_by": "spokesman", "perpetrators": "included"},
            market | {"id": "c", "count": 7, "victims": "civilians", "part_of": "all"},
            market
            | {
                "id": "s",
                "count": 12,
                "victims": "security_forces",
                "part_of": "all",
                "victim_actor": "army",
                "caused_by": "front-cell",
            },
            market
            | {
                "id": "m",
                "count": 40,
                "victims": "armed_group",
                "part_of": "all",
                "victim_actor": "coastal-front",
                "perpetrators": "only",
            },
            market | {"id": "mayor", "count": 1, "occupation": "official", "counting": "mention"},
            market | {"outcome": "captured", "count": 6, "victims": "armed_group"},
        ],
        attributions=[
            {**market_of(), "actor": "front-cell", "role": "perpetrator", "stance": "suspects"},
            {**market_of(), "actor": "army", "role": "target", "said_by": "spokesman"},
        ],
        accounts={
            "market-2031-05-03": {
                "date": {"edtf": "2031-05-01", "worded": "on Thursday", "basis": "relative"},
                "place": {"location": "southport", "relation": "near"},
            }
        },
        sizes=[
            {
                "actor": "coastal-front",
                "measure": "attackers",
                "count": "about 50",
                "events": ["market-2031-05-03"],
                "said_by": "spokesman",
            },
            {"actor": "coastal-front", "measure": "members", "count": "dozens"},
        ],
    )
    told.article(
        "herald-1",
        source="herald",
        published="2031-05-05",
        figures=[
            market | {"count": "about 50"},
            market | {"outcome": "captured", "count": 7, "victims": "armed_group"},
            market | {"outcome": "wounded", "count": "dozens", "speaker_kind": "witness"},
            {
                "event": "port-2031-06",
                "outcome": "killed",
                "count": 38,
                "corrects": "gazette-1",
            },
        ],
        attributions=[
            {
                **market_of(),
                "actor": "coastal-front",
                "role": "perpetrator",
                "stance": "claims",
            },
            {
                "event": "port-2031-06",
                "actor": "coastal-front",
                "role": "perpetrator",
                "stance": "denies",
            },
            {"event": "port-2031-06", "actor": "army", "role": "side_a"},
        ],
        accounts={"market-2031-05-03": {"date": {"edtf": "XXXX-05-03"}}},
    )
    told.article(
        "leaflet-1",
        published="2031-06-20",
        authors=["A. Writer"],
        figures=[
            {"event": "port-2031-06", "outcome": "killed", "count": 39},
            {"event": "offensive-2031", "outcome": "killed", "count": 90},
            {"event": "offensive-2031", "outcome": "wounded", "count": "at least 100"},
        ],
        coding={"status": "draft"},
    )
    told.article(
        "undated",
        figures=[
            {
                "event": "port-2031-06",
                "outcome": "killed",
                "victims": "civilians",
                "count": 12,
                "standing": "deprecated",
                "standing_reason": "a slip of the pen",
            },
            {"event": "arrests-2031", "outcome": "captured", "count": "uncounted"},
            {"event": "arrests-2031", "outcome": "killed", "count": "uncounted"},
            {"event": "raid-open", "outcome": "killed", "count": "up to 8"},
        ],
    )
    told.event("9001", "2031-05-03", location="northport")
    told.match("9001", "same", "market-2031-05-03").match("raid-open", "part_of", "arrests-2031")
    told.article(
        "ged-31",
        source="ged",
        kind="dataset_release",
        published="2032",
        figures=[{"event": "9001", "outcome": "killed", "count": "50-60"}],
        accounts={"9001": {"date": {"edtf": "2031-05-03"}, "place": {"location": "northport"}}},
    )
    told.article(
        "ged-32",
        source="ged",
        kind="dataset_release",
        published="2033",
        figures=[{"event": "9001", "outcome": "killed", "count": "52-60"}],
    )
    return told


def market_of() -> dict[str, str]:
    return {"event": "market-2031-05-03"}


@pytest.fixture(scope="module")
def readers(shared_sqlite: str, shared_postgres: str) -> Iterator[list[Reader]]:
    """The world in SQLite and in PostgreSQL."""
    for place in (shared_sqlite, shared_postgres):
        with open_writer(place) as connection:
            world().load(connection)
    with open_reader(shared_sqlite) as file, open_reader(shared_postgres) as server:
        yield [file, server]


def test_those_promised_are_there() -> None:
    assert sorted(PROMISED.keys() - VIEWS.keys()) == []
    assert sorted(PROMISED.keys() - REPORTS.keys()) == []


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_columns_are_those_promised(readers: list[Reader], name: str) -> None:
    promised = PROMISED[name].split()
    view = list(readers[0].rows(f"SELECT * FROM {name}").columns)
    assert view[: len(promised)] == promised
    assert [column.name for column in REPORTS[name].columns][: len(promised)] == promised


# Nothing in this world is of these kinds.
EMPTY = {name for name in VIEWS if name.startswith("incoherent_")} | {
    "named_account",
    "release_changes",
    "replaced_account",
    "vanished_event",
}


@pytest.mark.parametrize("name", VIEWS)
def test_view_header_documents_each_column(readers: list[Reader], name: str) -> None:
    text = VIEWS[name].read_text(encoding="utf-8")
    header, problems = read_header(text, name)
    found = readers[0].rows(f"SELECT * FROM {name} LIMIT 0").columns
    assert problems == []
    assert [column.name for column in header.columns] == list(found)
    assert re.search(rf"^CREATE VIEW {name} AS$", text, re.MULTILINE)


@pytest.mark.parametrize("name", VIEWS)
def test_view_is_the_same_in_both_engines(readers: list[Reader], name: str) -> None:
    file, server = (reader.rows(f"SELECT * FROM {name}") for reader in readers)
    assert file.columns == server.columns
    assert in_some_order(file.rows) == in_some_order(server.rows)
    assert file.rows or name in EMPTY


@pytest.mark.parametrize(
    ("name", "given"),
    [
        pytest.param(name, given, id=f"{name} {given}")
        for name, report in REPORTS.items()
        for given in ASKED
        if given.keys() <= {param.name for param in report.params}
    ],
)
def test_report_is_the_same_in_both_engines(
    readers: list[Reader], name: str, given: dict[str, str]
) -> None:
    report = REPORTS[name]
    file, server = (reader.rows(report.sql, bind(report, given)) for reader in readers)
    assert file.columns == server.columns == tuple(column.name for column in report.columns)
    assert [*map(repr, file.rows)] == [*map(repr, server.rows)]
    assert len(file.rows) <= int(given.get("limit", len(file.rows)))


@pytest.mark.parametrize("name", API)
def test_report_without_parameters_is_its_view(readers: list[Reader], name: str) -> None:
    report = REPORTS[name]
    asked = readers[0].rows(report.sql, bind(report, {}))
    width = len(asked.columns)
    view = readers[0].rows(f"SELECT * FROM {name}")
    assert list(view.columns)[:width] == list(asked.columns)
    assert in_some_order([row[:width] for row in view.rows]) == in_some_order(asked.rows)


@pytest.mark.parametrize("name", API)
def test_no_id_and_no_derived_range_out_of_order(readers: list[Reader], name: str) -> None:
    found = readers[0].rows(f"SELECT * FROM {name}")
    assert [column for column in found.columns if column.endswith("_id")] == []
    for row in found.rows:
        cell = dict(zip(found.columns, row, strict=True))
        for low, best, high in bounds_of(found.columns):
            given = [cell[part] for part in (low, best, high) if cell[part] is not None]
            assert given == sorted(given), cell


def bounds_of(columns: Any) -> list[tuple[str, str, str]]:
    """Each three columns low, best and high, with what stands before them."""
    stems = [column.removesuffix("low") for column in columns if re.search(r"(^|_)low$", column)]
    return [
        (f"{stem}low", f"{stem}best", f"{stem}high") for stem in stems if f"{stem}best" in columns
    ]


def in_some_order(rows: Any) -> list[str]:
    return sorted(repr(tuple(row)) for row in rows)
