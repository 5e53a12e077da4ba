"""Invented rows in the form of a GeoNames dump."""

from collections.abc import Iterator
from pathlib import Path

COLUMNS = 19


def row(number: int, name: str, **fields: object) -> str:
    """One line: a populated place of Tunisia, but for what `fields` say by column."""
    cells = {
        "geonameid": number, "name": name, "asciiname": name, "alternatenames": "",
        "latitude": 35.5, "longitude": 9.5, "class": "P", "code": "PPL", "country": "TN",
        "cc2": "", "admin1": "", "admin2": "", "admin3": "", "admin4": "", "population": 0,
        "elevation": "", "dem": 10, "timezone": "Africa/Tunis", "modified": "2031-01-01",
    }  # fmt: skip
    cells.update(fields)
    assert len(cells) == COLUMNS
    return "\t".join(map(str, cells.values()))


def veltia() -> list[str]:
    """A country with a division in it, one in that, and places before and after these."""
    return [
        row(11, "Orsa", admin1="07", admin2="0712", alternatenames="Orsah,ORS,Ορσα,https://x.org"),
        row(12, "Djebel Marn", **{"class": "T"}, code="MT", admin1="07"),
        row(1, "Veltia", **{"class": "A"}, code="PCLI", admin1="00"),
        row(2, "Upper Veltia", **{"class": "A"}, code="ADM1", admin1="07"),
        row(3, "Orsa Delegation", **{"class": "A"}, code="ADM2", admin1="07", admin2="0712"),
        row(13, "Tessa", admin1="99"),
        row(14, "Tessa Hotel", **{"class": "S"}, code="HTL"),
    ]


def written(path: Path, lines: list[str]) -> Path:
    """The file with these lines."""
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def many(count: int) -> Iterator[str]:
    """A country, its 24 divisions, and so many places in them."""
    yield row(1, "Veltia", **{"class": "A"}, code="PCLI")
    for number in range(1, 25):
        yield row(1 + number, f"Division {number}", **{"class": "A"}, code="ADM1",
                  admin1=f"{number:02}")  # fmt: skip
    for number in range(count):
        name = f"Place {number % 7919} of {number % 101}"
        yield row(100 + number, name, alternatenames=f"Other {number},Third {number % 31}",
                  admin1=f"{number % 24 + 1:02}", latitude=30 + number % 700 / 100)  # fmt: skip
