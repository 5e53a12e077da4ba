"""Places of GeoNames into the tables of locations, some thousands at a time.

A place is known by its GeoNames id (`external_id`), a country by its key. What a coding frame says
of a place is left as it is; GeoNames adds names, and coordinates where there are none.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, delete, insert, select

from recount.domain.geonames import DIVISION_SCHEME, DIVISIONS, GeoPlace
from recount.domain.states import COUNTRY_NAMES
from recount.store.many_rows import insert_rows
from recount.store.schema.frame import external_id, location, location_above
from recount.store.sql_files import code_in

AT_ONCE = 5_000
_PLACE = ("position", "value", "key", "name", "kind", "parent_id", "latitude", "longitude",
          "division")  # fmt: skip
_NAME = ("position", "name")

Row = tuple[object, ...]


class Counted(NamedTuple):
    """How many places are new, changed, and as they were."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


class PlaceLoader:
    """Writes places within the transaction that is open; `counted` counts as it goes."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.counted = Counted()
        ids, columns = external_id.c, location.c
        codes = select(ids.value, ids.location_id).where(ids.scheme == DIVISION_SCHEME)
        self._divisions = _by_name(connection, codes)
        self._codes: defaultdict[int, set[str]] = defaultdict(set)
        for code, location_id in connection.execute(codes):
            self._codes[location_id].add(code)
        self._countries = _by_name(
            connection, select(columns.key, columns.id).where(columns.kind == "country")
        )
        self._run("1_stage")

    def load(self, places: Sequence[GeoPlace]) -> None:
        """Write places; of several with one id the last stands."""
        distinct = list({place.value: place for place in places}.values())
        self._add_countries(distinct)
        self._stage(distinct)
        self._run("2_look_up")
        counts = self._counts()
        same = counts.get("same", 0)
        if same < len(distinct):
            self._run("3_write")
        if any(place.kind in DIVISIONS for place in distinct):
            self._learn(distinct)
        new, changed, unchanged = self.counted
        fresh = counts.get("new", 0)
        self.counted = Counted(
            new + fresh, changed + len(distinct) - same - fresh,
            unchanged + same + len(places) - len(distinct),
        )  # fmt: skip
        for table in ("staged_place", "staged_place_name"):
            self.connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608

    def finish(self) -> None:
        """Make the places above follow where a place has another parent than before."""
        self._run("4_move")
        self._run("5_drop")

    def _counts(self) -> dict[str, int]:
        sql = "SELECT status, count(*) FROM staged_place GROUP BY status"
        rows = self.connection.exec_driver_sql(sql).all()
        return {str(status): int(count) for status, count in rows}

    def _stage(self, places: Sequence[GeoPlace]) -> None:
        rows: list[Row] = [
            (n, p.value, p.key, p.name, p.kind, self._parent(p), p.latitude, p.longitude,
             p.division)
            for n, p in enumerate(places)
        ]  # fmt: skip
        insert_rows(self.connection, "staged_place", rows, _PLACE)
        names: list[Row] = [(n, name) for n, place in enumerate(places) for name in place.names]
        insert_rows(self.connection, "staged_place_name", names, _NAME)

    def _parent(self, place: GeoPlace) -> int | None:
        for code in place.above:
            if code in self._divisions:
                return self._divisions[code]
        return None if place.kind == "country" else self._countries.get(place.country or "")

    def _add_countries(self, places: Sequence[GeoPlace]) -> None:
        """The countries that places are in and no file or frame has brought, by name."""
        brought = {place.key for place in places}
        wanted = {place.country for place in places} - self._countries.keys() - brought - {None}
        for key in sorted(str(key) for key in wanted):
            row = {"key": key, "name": COUNTRY_NAMES.get(key, key.upper()), "kind": "country"}
            statement = insert(location).values(row).returning(location.c.id)
            country = int(self.connection.execute(statement).scalar_one())
            above = {"location_id": country, "above_id": country, "distance": 0}
            self.connection.execute(insert(location_above).values(above))
            self._countries[key] = country

    def _learn(self, places: Sequence[GeoPlace]) -> None:
        """Remember the ids of divisions and countries, which are parents of what follows."""
        found = self.connection.exec_driver_sql(
            "SELECT position, location_id FROM staged_place"
        ).all()
        for position, location_id in found:
            place = places[position]
            self._forget(location_id, place.division)
            if place.division:
                self._divisions[place.division] = location_id
                self._codes[location_id].add(place.division)
            elif place.kind == "country":
                self._countries[place.key] = location_id

    def _forget(self, location_id: int, division: str | None) -> None:
        """Take from a division every code but its own: places of another are not in it."""
        columns = external_id.c
        for code in self._codes.pop(location_id, set()) - {division}:
            of_division = (columns.scheme == DIVISION_SCHEME) & (columns.value == code)
            self.connection.execute(
                delete(external_id).where(of_division, columns.location_id == location_id)
            )
            if self._divisions.get(code) == location_id:
                del self._divisions[code]

    def _run(self, name: str) -> None:
        for statement in code_in("geonames", name):
            self.connection.exec_driver_sql(statement)


def _by_name(connection: Connection, query: Select[Any]) -> dict[str, int]:
    return {str(name): int(row_id) for name, row_id in connection.execute(query)}
