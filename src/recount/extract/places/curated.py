"""The places that ship with Recount, written for it from general knowledge.

The files of `gazetteer/` have a line for each place. Their form is told in `gazetteer/README.md`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import NamedTuple

from recount.domain.gazetteer import Gazetteer, Place, PlaceNames, fold_any

_KINDS = {
    "s": "settlement",
    "1": "admin1",
    "2": "admin2",
    "n": "natural",
    "r": "region",
    "x": "site",
    "w": "sea",
}
_FILES = ("africa.txt", "americas.txt", "asia.txt", "europe.txt", "middle_east.txt")


class _Country(NamedTuple):
    """A line of countries.txt; `capital`: its key, "": not told."""

    key: str
    names: list[str]
    nationals: list[str]
    capital: str


class _Within(NamedTuple):
    key: str
    division: str


@cache
def curated() -> Gazetteer:
    """The gazetteer that ships with Recount, read once."""
    return Gazetteer.of(curated_places())


@cache
def demonyms() -> Mapping[str, str]:
    """Adjectives and names of nationals, in lower case, with the key of their country."""
    return {word.lower(): country.key for country in _countries() for word in country.nationals}


def curated_places() -> Iterator[PlaceNames]:
    """Every place of the files with its other names, countries first."""
    capitals: dict[str, list[str]] = {}
    for country in _countries():
        key, (name, *aliases) = country.key, country.names
        yield Place(key, name, "country", key, None, None, (), 0), aliases
        # As "the Haitian capital", "Haiti's capital", of which a name has no mark of possession.
        words = (*country.names, *country.nationals) if country.capital else ()
        capitals[country.capital] = [f"{word} capital" for word in words]
    for place, others in chain.from_iterable(map(_places, _FILES)):
        yield place, [*others, *capitals.get(place.key, ())]


@cache
def _countries() -> list[_Country]:
    fields = ([*line.split(" | "), "", ""] for line in _lines("countries.txt"))
    return [
        _Country(first[:3], _names(first[4:].removesuffix(" |")), nationals.split(), capital)
        for first, nationals, capital, *_ in fields
    ]


def _lines(file: str) -> list[str]:
    text = (files(__package__) / "gazetteer" / file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and line[0] != "#"]


def _names(field: str) -> list[str]:
    return [name.strip() for name in field.split(";")]


def _places(file: str) -> Iterator[PlaceNames]:
    country = _Within("", "")
    for line in _lines(file):
        if line[0] == "=":
            key, _, division = line[1:].strip().partition(" ")
            country = _Within("" if key == "-" else key, division)
        else:
            yield from _line(line, country)


def _line(line: str, country: _Within) -> Iterator[PlaceNames]:
    """The place of a line; of a line with S also the division that is named after it."""
    names, *fields = line[2:].split("|")
    name, *aliases = _names(names)
    at, population, parent, key = (field.strip() for field in [*fields, "", "", "", ""][:4])
    latitude, longitude = map(float, at.split()) if at else (None, None)
    above = (country.key,) if country.key else ()
    slug = fold_any(name).replace(" ", "-")
    if line[0] == "S":
        division = f"{country.key}-{slug}"
        titled = f"{name} {country.division}"
        yield (
            Place(division, titled, "admin1", country.key, latitude, longitude, above, 0),
            [name, *aliases],
        )
        above = (division, *above)
    elif parent:
        above = (parent, *above)
    kind = _KINDS[line[0].lower()]
    division_key = f"{country.key}-{slug}" if kind in ("admin1", "admin2") else slug
    yield (
        Place(
            key or division_key, name, kind, country.key or None, latitude, longitude, above,
            int(float(population or 0) * 1000),
        ),
        aliases,
    )  # fmt: skip
