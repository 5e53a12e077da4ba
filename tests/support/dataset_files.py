"""Invented rows in the formats of ACLED and GTD, whose real ones may not be redistributed."""

import csv
from collections.abc import Iterable
from pathlib import Path

ACLED_HEADER = [
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
    "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
    "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2",
    "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale",
    "notes", "fatalities", "tags", "timestamp",
]  # fmt: skip

CLASH = dict.fromkeys(ACLED_HEADER, "") | {
    "event_id_cnty": "TUN9001",
    "event_date": "03 May 2021",
    "year": "2021",
    "time_precision": "1",
    "disorder_type": "Political violence",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Military Forces of Tunisia (2011-)",
    "inter1": "State forces",
    "actor2": "Coastal Front",
    "assoc_actor_2": "Hill Men; Valley Men",
    "inter2": "Rebel group",
    "country": "Tunisia",
    "admin1": "Coast",
    "admin2": "Northport",
    "location": "Northport",
    "latitude": "33.5",
    "longitude": "-1",
    "geo_precision": "1",
    "source": "Northport Gazette; Tribune",
    "fatalities": "8",
}

PROTEST = CLASH | {
    "event_id_cnty": "TUN9002",
    "event_date": "2021-05-04",
    "time_precision": "3",
    "event_type": "Protests",
    "sub_event_type": "Peaceful protest",
    "actor1": "Protesters (Tunisia)",
    "inter1": "6",
    "actor2": "",
    "assoc_actor_2": "",
    "inter2": "0",
    "geo_precision": "3",
    "source": "",
    "fatalities": "0",
}

GTD_HEADER = [
    "eventid", "iyear", "imonth", "iday", "approxdate", "extended", "resolution", "country",
    "country_txt", "region_txt", "provstate", "city", "latitude", "longitude", "specificity",
    "vicinity", "location", "summary", "doubtterr", "multiple", "success", "suicide",
    "attacktype1", "attacktype1_txt", "targtype1", "targtype1_txt", "gname", "gname2", "gname3",
    "guncertain1", "nperps", "nperpcap", "claimed", "weaptype1_txt", "nkill", "nkillter",
    "nwound", "nwoundte", "ishostkid", "nhostkid", "nreleased", "scite1", "scite2", "scite3",
    "dbsource",
]  # fmt: skip

BOMBING = dict.fromkeys(GTD_HEADER, "") | {
    "eventid": "202105030001",
    "iyear": "2021",
    "imonth": "5",
    "iday": "3",
    "country_txt": "Tunisia",
    "provstate": "Coast ",
    "city": "Northport",
    "latitude": "33.5\xa0",
    "longitude": "-1",
    "specificity": "1",
    "vicinity": "0",
    "suicide": "1",
    "attacktype1": "3",
    "attacktype1_txt": "Bombing/Explosion",
    "targtype1": "14",
    "targtype1_txt": "Private Citizens & Property",
    "gname": "Coastal Front",
    "guncertain1": "1",
    "weaptype1_txt": "Explosives",
    "nkill": "7",
    "nkillter": "2",
    "nwound": "-99",
    "ishostkid": "0",
    "nhostkid": "-99",
    "scite1": '"Bomb in market," Northport Gazette, May 4, 2021.',
    "scite2": "a book without a date",
}

KIDNAPPING = BOMBING | {
    "eventid": "202105000002",
    "iday": "0",
    "suicide": "0",
    "attacktype1": "6",
    "gname": "Unknown",
    "guncertain1": "0",
    "specificity": "5",
    "city": "Unknown",
    "latitude": "",
    "longitude": "",
    "weaptype1_txt": "Unknown",
    "nkill": "",
    "nkillter": "",
    "nwound": "2.5",
    "ishostkid": "1",
    "nhostkid": "4",
    "nreleased": "3",
    "scite1": "",
}


def write_rows(
    path: Path,
    rows: Iterable[dict[str, str]],
    header: list[str],
    *,
    encoding: str = "utf-8",
    delimiter: str = ",",
) -> Path:
    """A file of these rows with these columns."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows([row[name] for name in header] for row in rows)
    return path
