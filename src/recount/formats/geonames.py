"""GeoNames dump files: allCountries.txt, XX.txt, cities500.txt, or the same zipped.

Tab-separated UTF-8 without a header, 19 columns (download.geonames.org/export/dump/readme.txt).
Taken are countries and divisions of the first and second order, all populated places but
historical ones, the terrain and water that has a name of its own (mountains, islands, lakes,
rivers, seas ...), forests, regions, and some sites: airports, camps, prisons, dams, bases.
"""

import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from typing import IO, NamedTuple

from recount.domain.countries import ALPHA_3
from recount.domain.geonames import DIVISIONS, GeoPlace
from recount.domain.records import Refused
from recount.errors import Problem, RecountError

HEADER = (
    "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature_class",
    "feature_code", "country_code", "cc2", "admin1_code", "admin2_code", "admin3_code",
    "admin4_code", "population", "elevation", "dem", "timezone", "modification_date",
)  # fmt: skip
_MOST_NAMES = 30
_LONGEST_NAME = 80
_LONGEST_LINE = 200_000
_TOLD_EVERY = 10_000
_INDEPENDENT = "PCLI"
_COUNTRIES = {"PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX"}
_DIVISIONS = {"ADM1": "admin1", "ADM2": "admin2"}
_ORDERS = {"admin1": 1, "admin2": 2}
_HISTORICAL = {"PPLH", "PPLCH"}
_SEAS = {"SEA", "OCN", "GULF", "STRT"}
_WATER = {"LK", "LKS", "BAY", "LAGN", "STM", "STMS", "WAD", "WADS", "DLTA", "RSV"}
_AREAS = {"CONT": "region", "RGN": "region", "CST": "natural", "PRK": "site", "MILB": "site",
          "OILF": "site"}  # fmt: skip
_SITES = {"AIRP", "AIRB", "AIRF", "CMP", "CMPRF", "PRN", "HSP", "UNIV", "DAM", "MUS", "INSM", "FT",
          "CSTM", "PSTB", "STDM", "SQR", "MKT", "OILR", "MN", "CTRA", "PS"}  # fmt: skip
_NOT_LATIN = re.compile(r"[^ -ɏḀ-ỿ‘’ʻʼʾʿ]")
_CODE = re.compile(r"[A-Z0-9]{1,4}|https?:.*")
# float() would read 3_6 as 36.
_DEGREES = re.compile(r" *[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)? *")
_PLAIN_ID = re.compile(r"[0-9]{1,12}")


_Country = tuple[bool, int, GeoPlace]
"""Whether it is none that is independent, the line, and the place."""


class NoGeoNames(RecountError):
    """A file that holds no GeoNames rows."""


class GeoNamesFile(NamedTuple):
    """The rows of a file, which can be read more than once.

    `country`: an alpha-2 code; rows of other countries are passed over. None: all are taken.
    `progress` is called now and then with the file and how many of its bytes are done with, half of
    them by the pass for divisions, half by the other.
    """

    path: Path
    country: str | None
    progress: Callable[[Path, int], None] | None = None

    def places(self, *, divisions: bool) -> Iterator[GeoPlace | Refused]:
        """The countries and divisions that are taken, or else all other places.

        Refused rows come with the others, so that each comes once. Of several countries of one
        code, which a territory without one of its own shares, the others are regions in it.
        """
        countries: defaultdict[str, dict[str, _Country]] = defaultdict(dict)
        with _opened(self.path) as (file, packed):
            for line, raw in enumerate(_lines(file), start=1):
                if self.progress and line % _TOLD_EVERY == 0:
                    self.progress(self.path, self._done(packed.tell(), divisions))
                if not raw:
                    continue
                try:
                    cells, kind = self._taken(raw, divisions)
                except BadRow as error:
                    if not divisions:
                        yield _refused(str(self.path), line, raw, error)
                    continue
                if kind is None:
                    continue
                try:
                    place = _read(line, cells, kind)
                except BadRow as error:
                    yield _refused(str(self.path), line, raw, error)
                    continue
                if kind == "country":
                    countries[place.key][place.value] = (cells[7] != _INDEPENDENT, line, place)
                else:
                    yield place
            for of_code in countries.values():
                (_, _, country), *others = sorted(of_code.values())
                yield country
                for _, _, other in others:
                    yield other._replace(key=f"geonames-{other.value}", kind="region")
            if self.progress:
                self.progress(self.path, self._done(packed.tell(), divisions))

    def _done(self, position: int, divisions: bool) -> int:
        return (position if divisions else position + self.path.stat().st_size) // 2

    def _taken(self, raw: bytes, divisions: bool) -> tuple[list[str], str | None]:
        """The cells of a row and what kind of place it is; None: it is not taken, or not now."""
        # Most rows of the first pass are passed over by two columns of theirs.
        if divisions and b"\tA\t" not in raw:
            return [], None
        cells = _cells(raw)
        kind = _kind(cells[6], cells[7])
        if (kind in DIVISIONS) != divisions or (self.country and cells[8] != self.country):
            return cells, None
        return cells, kind


class BadRow(Exception):
    """What is wrong with a row, and in which column."""

    def __init__(self, field: str | None, message: str) -> None:
        self.field = field
        super().__init__(message)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """The rows to read, and the file on the disk whose position tells how far one is."""
    if path.suffix.casefold() != ".zip":
        with path.open("rb") as plain:
            yield plain, plain
        return
    try:
        with path.open("rb") as packed, zipfile.ZipFile(packed) as archive:
            names = [n for n in archive.namelist() if n.endswith(".txt") and n != "readme.txt"]
            if len(names) != 1:
                raise NoGeoNames(f"{path}: holds {len(names)} text files, not one")
            with archive.open(names[0]) as member:
                yield member, packed
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        # Damaged anywhere, or packed with a password or in a way that Python does not know.
        raise NoGeoNames(f"{path}: is no zip file that can be read: {error}") from error


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines without their ends; one longer than any row comes in pieces, none of them good."""
    while raw := file.readline(_LONGEST_LINE):
        yield raw.rstrip(b"\r\n")


def digest_of(path: Path) -> str:
    """SHA-256 of the file's bytes."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _cells(raw: bytes) -> list[str]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRow(None, f"is no UTF-8 at byte {error.start + 1} of the line") from error
    if "\0" in text:
        raise BadRow(None, "holds a NUL")
    cells = text.removeprefix("\ufeff").split("\t")
    if len(cells) != len(HEADER):
        raise BadRow(None, f"has {len(cells)} columns, not {len(HEADER)}")
    return cells


def _kind(feature_class: str, code: str) -> str | None:
    """Our kind of place; None: such are not taken."""
    if feature_class == "P":
        return None if code in _HISTORICAL else "settlement"
    if feature_class == "A":
        return "country" if code in _COUNTRIES else _DIVISIONS.get(code)
    if feature_class == "T" or (feature_class == "V" and code == "FRST"):
        return "natural"
    if feature_class == "H":
        return "sea" if code in _SEAS else "natural" if code in _WATER else None
    if feature_class == "S":
        return "site" if code in _SITES else None
    return _AREAS.get(code) if feature_class == "L" else None


def _read(line: int, cells: list[str], kind: str) -> GeoPlace:
    faults = list(_faults(cells, kind))
    if faults:
        (field, told), *others = faults
        raise BadRow(field, "; ".join([told, *(f"{name}: {other}" for name, other in others)]))
    value, name = cells[0], " ".join(cells[1].split())
    country = ALPHA_3.get(cells[8].lower())
    codes = _divisions(cells) if country else []
    # A second-order division without a code of its own has the code of what it is in.
    own = codes.pop() if len(codes) == _ORDERS.get(kind) else None
    return GeoPlace(
        line, value, country if kind == "country" and country else f"geonames-{value}", name,
        _names(name, cells), kind, country, own, tuple(reversed(codes)),
        float(cells[4]), float(cells[5]),
    )  # fmt: skip


def _faults(cells: list[str], kind: str) -> Iterator[tuple[str, str]]:
    """Everything wrong with a row that is taken: the column, and what was found there."""
    if not _PLAIN_ID.fullmatch(cells[0]):
        yield "geonameid", f"{cells[0]!r} is no id"
    if not cells[1].strip():
        yield "name", "is empty"
    for field, cell, most in (("latitude", cells[4], 90), ("longitude", cells[5], 180)):
        if not _DEGREES.fullmatch(cell):
            yield field, f"{cell!r} is no number"
        elif not -most <= float(cell) <= most:
            yield field, f"{cell} is not between -{most} and {most}"
    if kind == "country" and cells[8].lower() not in ALPHA_3:
        yield "country_code", f"{cells[8]!r} is no ISO 3166-1 code"


def _divisions(cells: list[str]) -> list[str]:
    """The codes of the first- and second-order division; "00" is none."""
    country, first, second = cells[8], cells[10], cells[11]
    if first in ("", "00") or cells[7] in _COUNTRIES:
        return []
    if not second or cells[7] == "ADM1":
        return [f"{country}.{first}"]
    return [f"{country}.{first}", f"{country}.{first}.{second}"]


def _names(name: str, cells: list[str]) -> tuple[str, ...]:
    """Other names in Latin letters; codes, addresses and very long ones are left out."""
    found = {cells[2].strip(): None}
    for given in cells[3].split(","):
        other = " ".join(given.split())
        if not _NOT_LATIN.search(other) and not _CODE.fullmatch(other):
            found[other] = None
    found.pop(name, None)
    found.pop("", None)
    return tuple(n for n in found if len(n) <= _LONGEST_NAME)[:_MOST_NAMES]


def _refused(source: str, line: int, raw: bytes, error: BadRow) -> Refused:
    problem = Problem(source, line, None, error.field, str(error))
    return Refused(problem, tuple(raw.decode("utf-8", "replace").split("\t")))
