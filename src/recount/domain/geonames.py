"""A place as GeoNames gives it, in the terms of Recount."""

from typing import NamedTuple

SCHEME = "geonames"
"""The scheme of its ids in `external_id`."""
DIVISION_SCHEME = "geonames-division"
"""The scheme of the codes of divisions there: TN.32, and TN.32.12 for one below."""
DIVISIONS = ("country", "admin1", "admin2")
"""The kinds of places that others are in, the largest first."""


class GeoPlace(NamedTuple):
    """One row.

    `value` is GeoNames' id; `key` ours; `country` an ISO 3166-1 alpha-3 code in lower case, None
    where the row names none; `division` the code of the division that it is, else None; `above`
    the codes of the divisions that it is in, the narrowest first; `names` are those beside `name`.
    """

    line: int
    value: str
    key: str
    name: str
    names: tuple[str, ...]
    kind: str
    country: str | None
    division: str | None
    above: tuple[str, ...]
    latitude: float
    longitude: float
