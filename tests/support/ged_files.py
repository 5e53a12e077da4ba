"""Invented rows in the format of UCDP GED, and where real ones are."""

import csv
import os
from collections.abc import Iterable
from pathlib import Path

HEADER = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id",
    "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
    "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
    "number_of_sources", "source_article", "source_office", "source_date", "source_headline",
    "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
    "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
    "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
    "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
]  # fmt: skip

TAGS = [f"#tag+{name}" for name in HEADER]

BATTLE = dict.fromkeys(HEADER, "") | {
    "id": "900001",
    "relid": "TUN-2021-1-1-1",
    "year": "2021",
    "active_year": "1",
    "code_status": "Clear",
    "type_of_violence": "1",
    "dyad_name": "Government of Tunisia - Coastal Front",
    "side_a_new_id": "77",
    "side_a": "Government of Tunisia",
    "side_b_new_id": "9077",
    "side_b": "Coastal Front",
    "number_of_sources": "2",
    "source_article": '"Northport Gazette,2021-05-04,Guards; and, gunmen"'
    ';"Tribune,2021-05-05,Clash"',
    "where_prec": "1",
    "where_coordinates": "Northport town",
    "adm_1": "Coast province",
    "adm_2": "Northport district",
    "latitude": "33.5",
    "longitude": "-1",
    "country": "Tunisia",
    "country_id": "616",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2021-05-03 00:00:00.000",
    "date_end": "2021-05-03",
    "deaths_a": "2",
    "deaths_b": "5",
    "deaths_civilians": "1",
    "deaths_unknown": "0",
    "best": "8",
    "high": "12",
    "low": "6",
    "gwnoa": "616",
}

MILITIAS = BATTLE | {
    "id": "900002",
    "type_of_violence": "2",
    "dyad_name": "Coastal Front - Hill Men",
    "side_a_new_id": "9077",
    "side_a": "Coastal Front",
    "side_b_new_id": "9078",
    "side_b": "Hill Men",
    "source_article": "Gazette 4/5-21, page 2",
    "where_prec": "4",
    "where_coordinates": "Coast province",
    "adm_2": "",
    "date_prec": "2",
    "date_start": "2021-05-05",
    "date_end": "2021-05-07",
    "deaths_a": "3",
    "deaths_b": "4",
    "deaths_civilians": "0",
    "deaths_unknown": "2",
    "best": "9",
    "high": "9",
    "low": "7",
    "gwnoa": "",
}

MASSACRE = BATTLE | {
    "id": "900003",
    "type_of_violence": "3",
    "dyad_name": "Hill Men - Civilians",
    "side_a_new_id": "9078",
    "side_a": "Hill Men",
    "side_b_new_id": "1",
    "side_b": "Civilians",
    "source_article": '"VDC,2021-05-09,A Name Of Somebody"',
    "where_prec": "6",
    "where_coordinates": "Tunisia",
    "adm_1": "",
    "adm_2": "",
    "date_prec": "5",
    "date_start": "2021-05-05",
    "date_end": "2021-09-07",
    "deaths_a": "0",
    "deaths_b": "0",
    "deaths_civilians": "4",
    "best": "4",
    "high": "3",
    "low": "5",
    "gwnoa": "",
}

ROWS = [BATTLE, MILITIAS, MASSACRE]


def write_ged(
    path: Path,
    rows: Iterable[dict[str, str]] = ROWS,
    *,
    header: list[str] = HEADER,
    encoding: str = "utf-8",
    delimiter: str = ",",
    first: str = "",
) -> Path:
    """A file of these rows; `first` is written before the header."""
    with path.open("w", encoding=encoding, newline="") as file:
        file.write(first)
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows([row[name] for name in header] for row in rows)
    return path


def real_ged_files() -> list[Path]:
    """Files of real rows, samples first.

    RECOUNT_GED names their folder; else it is `shared/ged` beside the checkout.
    """
    beside = Path(__file__).parents[3] / "shared" / "ged"
    folder = Path(os.environ.get("RECOUNT_GED", beside))
    return sorted(folder.glob("*.csv"), key=lambda path: ("sample" not in path.name, path.name))
