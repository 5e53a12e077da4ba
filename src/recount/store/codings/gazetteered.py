"""What GeoNames told of the places of a frame: it stays when the same frame is read again."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from recount.domain.coding import Location, Name
from recount.domain.geonames import DIVISION_SCHEME
from recount.store.codings.keyed import chunks
from recount.store.schema.frame import external_id, location, location_name

_SCHEMES = ("geonames", DIVISION_SCHEME)


def with_geonames(connection: Connection, records: Sequence[Location]) -> list[Location]:
    """The places with what they lack of names, coordinates and ids that GeoNames gave the stored.

    Of a place with a GeoNames id a name without a language is kept, whoever gave it: that is how
    GeoNames' names are stored. What the frame tells goes before coordinates and ids of GeoNames.
    """
    columns, ids = location.c, external_id.c
    known: dict[str, int] = {}
    for some in chunks(record.key for record in records):
        told = select(columns.key, columns.id).join(external_id, ids.location_id == columns.id)
        rows = connection.execute(told.where(columns.key.in_(some), ids.scheme.in_(_SCHEMES)))
        known.update((key, place) for key, place in rows)
    if not known:
        return list(records)
    points, names, given = _told(connection, sorted(set(known.values())))
    return [
        _completed(record, points[place], names[place], given[place])
        if (place := known.get(record.key)) is not None
        else record
        for record in records
    ]


_Point = tuple[float | None, float | None]


def _told(
    connection: Connection, places: Sequence[int]
) -> tuple[dict[int, _Point], defaultdict[int, list[str]], defaultdict[int, dict[str, str]]]:
    points: dict[int, _Point] = {}
    names: defaultdict[int, list[str]] = defaultdict(list)
    given: defaultdict[int, dict[str, str]] = defaultdict(dict)
    columns, named, ids = location.c, location_name.c, external_id.c
    for some in chunks(places):
        of_point = select(columns.id, columns.latitude, columns.longitude)
        for place, latitude, longitude in connection.execute(of_point.where(columns.id.in_(some))):
            points[place] = latitude, longitude
        of_name = select(named.location_id, named.name).where(named.language.is_(None))
        of_name = of_name.where(named.location_id.in_(some)).order_by(named.name)
        for place, name in connection.execute(of_name):
            names[place].append(name)
        of_id = select(ids.location_id, ids.scheme, ids.value).where(ids.scheme.in_(_SCHEMES))
        for place, scheme, value in connection.execute(of_id.where(ids.location_id.in_(some))):
            given[place][scheme] = value
    return points, names, given


def _completed(
    record: Location, point: _Point, names: Sequence[str], given: dict[str, str]
) -> Location:
    own = {name.name for name in record.names if name.language is None}
    latitude, longitude = point
    lacks = record.latitude is None and record.longitude is None
    return record.model_copy(
        update={
            "latitude": latitude if lacks else record.latitude,
            "longitude": longitude if lacks else record.longitude,
            "names": [*record.names, *(Name(name=name) for name in names if name not in own)],
            "external": given | record.external,
        }
    )
