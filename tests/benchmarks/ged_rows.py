"""Event files of any size in the shape of UCDP GED: real rows drawn again, with new identities.

Lengths, languages, quirks and cardinalities are those of the rows given: each copy of a row gets an
id of its own, another day of its year, articles of its own, and a place and sides that are shared
as widely as in the real dataset (about six events a place, two hundred a side). The first file is
drawn from again and again, so it should be a sample of the whole; the rows of others come once.

    python ged_rows.py ROWS OUT SOURCE...
"""

import csv
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

PLACES_A_ROW = 90
SIDES_A_NAME = 6


def real_rows(paths: list[Path]) -> list[dict[str, str]]:
    """The rows of real files, in order."""
    rows: list[dict[str, str]] = []
    for path in paths:
        with path.open(newline="", encoding="utf-8") as file:
            rows += csv.DictReader(file)
    return rows


def drawn(
    sample: list[dict[str, str]], once: list[dict[str, str]], count: int, seed: int = 1
) -> Iterator[dict[str, str]]:
    """So many rows with ids of their own."""
    chance = random.Random(seed)
    first = [*sample, *once][:count]
    for number, row in enumerate(first, start=1):
        yield row | {"id": str(number)}
    for number in range(len(first), count):
        copy, at = divmod(number - len(first), len(sample))
        yield _copy(sample[at], number + 1, copy + 1, chance)


def _copy(row: dict[str, str], number: int, copy: int, chance: random.Random) -> dict[str, str]:
    start = date.fromisoformat(row["date_start"][:10])
    days = date.fromisoformat(row["date_end"][:10]) - start
    start = start.replace(month=1, day=1) + timedelta(days=chance.randrange(365))
    place = f" {chance.randrange(PLACES_A_ROW)}" if row["where_prec"] in "12" else ""
    side = chance.randrange(SIDES_A_NAME)
    return row | {
        "id": str(number),
        "relid": f"{row['relid']}-{copy}",
        "date_start": f"{start} 00:00:00.000",
        "date_end": f"{start + days} 00:00:00.000",
        "where_coordinates": row["where_coordinates"] + place,
        **_articles(row, copy),
        **_sides(row, side),
    }


def _sides(row: dict[str, str], side: int) -> dict[str, str]:
    """States and civilians stay who they are; a group becomes one of several."""
    changed = {}
    for letter in "ab":
        if not row[f"gwno{letter}"] and row[f"side_{letter}"] != "Civilians" and side:
            changed[f"side_{letter}"] = f"{row[f'side_{letter}']} {side}"
            changed[f"side_{letter}_new_id"] = f"{row[f'side_{letter}_new_id']}{side:02}"
    return changed


def _articles(row: dict[str, str], copy: int) -> dict[str, str]:
    offices = row["source_office"].split(";")
    headlines = row["source_headline"].split(";")
    if len(offices) != len(headlines) or not row["source_office"]:
        return {"source_article": f"{row['source_article']} {copy}"}
    days = row["source_date"].split(";")
    headlines = [f"{headline} {copy}" for headline in headlines]
    told = zip(offices, days, headlines, strict=True)
    return {
        "source_headline": ";".join(headlines),
        "source_article": ";".join(f'"{office},{day},{line}"' for office, day, line in told),
    }


def write_rows(source: list[Path], count: int, out: Path) -> None:
    """A file of so many drawn rows."""
    sample, once = real_rows(source[:1]), real_rows(source[1:])
    with out.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(sample[0]))
        writer.writeheader()
        writer.writerows(drawn(sample, once, count))


if __name__ == "__main__":
    write_rows([Path(name) for name in sys.argv[3:]], int(sys.argv[1]), Path(sys.argv[2]))
