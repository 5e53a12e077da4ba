"""Places of datasets: a country, its divisions and the place itself, each in the one above."""

from functools import lru_cache

from recount.domain.records import PlaceRecord
from recount.domain.states import COUNTRY_NAMES, country_named, country_of_number
from recount.formats.datasets.slugs import slug

_SETTLEMENTS = {"village", "town", "city", "settlement", "camp", "neighborhood", "suburb"}
_NATURAL = {
    "river", "mountain", "mountains", "valley", "desert", "lake", "forest", "hills", "hill",
    "island", "islands", "peninsula", "gorge", "pass", "jungle",
}  # fmt: skip


@lru_cache(maxsize=2_000)
def country(number: str, name: str) -> PlaceRecord | None:
    """A country by Gleditsch-Ward number, else by name; None: neither is given.

    One that no list has gets a key of its own name.
    """
    code = country_of_number(number) or country_named(name)
    if code is None and not name.strip():
        return None
    shown = COUNTRY_NAMES.get(code or "", name.strip())
    return PlaceRecord(code or f"country-{slug(name)}", shown, "country", None, None, None)


@lru_cache(maxsize=20_000)
def division(name: str, kind: str, above: PlaceRecord) -> PlaceRecord:
    """A division of a place above it."""
    return PlaceRecord(f"{above.key}.{slug(name)}", name, kind, above, None, None)


def unnamed(
    above: PlaceRecord, north: float | None, east: float | None, *, exact: bool
) -> PlaceRecord:
    """A point of which a row tells no name: it shows the name of the place that it lies in.

    It is no point of that place, which has one of its own or none. Without coordinates it is that
    place itself.
    """
    if north is None or east is None:
        return above
    key = f"{above.key}_{_in_key(north)}-{_in_key(east)}"
    return PlaceRecord(key, above.name, "site" if exact else "region", above, north, east)


def _in_key(degrees: float) -> str:
    return f"{degrees:.4f}".replace("-", "m")


def settlement_or_other(name: str) -> str:
    """The kind of a small place by the last word of its name, as GED gives one; else `site`."""
    last = name.rpartition(" ")[2].casefold()
    if last in _SETTLEMENTS:
        return "settlement"
    return "natural" if last in _NATURAL else "site"
