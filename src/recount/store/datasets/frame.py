"""Ids of the places, sides and outlets of a dataset, written where they are missing.

Kept for one file: a dataset has tens of thousands of places and thousands of sides and outlets,
however many rows it has.
"""

from sqlalchemy import Connection, Table, insert, select

from recount.domain.records import ActorRecord, PlaceRecord
from recount.store.schema.datasets import code_set, code_set_value
from recount.store.schema.frame import (
    actor,
    actor_above,
    external_id,
    location,
    location_above,
    source,
)


class FrameIds:
    """Looks ids up once, and inserts what is missing."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.places: dict[PlaceRecord, int] = {}
        self.actors: dict[ActorRecord, int] = {}
        self.sources: dict[str, int] = {}
        self._codes: dict[str, int] = {}
        self.new = {"location": 0, "actor": 0, "source": 0, "code_set": 0}
        self._cursor = connection.connection.cursor()
        self._mark = "?" if connection.dialect.name == "sqlite" else "%s"
        self._lines: list[tuple[int, int, int]] = []
        columns = location.c
        rows = connection.execute(select(columns.key, columns.id, columns.latitude))
        self._known: dict[str, tuple[int, float | None]] = {
            row.key: (int(row.id), row.latitude) for row in rows
        }
        self._above: dict[int, list[int]] = {}

    def place(self, record: PlaceRecord | None) -> int | None:
        """The id of a place; its coordinates are filled in where the database has none."""
        if record is None:
            return None
        found = self.places.get(record)
        if found is None:
            found = self.places[record] = self._place(record)
        return found

    def _place(self, record: PlaceRecord) -> int:
        parent = self.place(record.above)
        known = self._known.get(record.key)
        if known is None:
            return self._insert_place(record, parent)
        place_id, latitude = known
        if latitude is None and record.latitude is not None:
            mark = self._mark
            self._cursor.execute(
                f"UPDATE location SET latitude = {mark}, longitude = {mark} WHERE id = {mark}",  # noqa: S608
                (record.latitude, record.longitude, place_id),
            )
            self._known[record.key] = (place_id, record.latitude)
            return place_id
        if record.above is None or record.latitude is None or _near(latitude, record.latitude):
            return place_id
        # Another place of the same name in the same division.
        key = f"{record.key}.{record.latitude:.4f}-{record.longitude:.4f}"
        return self._place(record._replace(key=key.replace(".-", ".m").replace("--", "-m")))

    def _insert_place(self, record: PlaceRecord, parent: int | None) -> int:
        place_id = self._insert(
            "location",
            ("key", "name", "parent_id", "kind", "latitude", "longitude"),
            (record.key, record.name, parent, record.kind, record.latitude, record.longitude),
        )
        self._known[record.key] = (place_id, record.latitude)
        line = [place_id, *(self._line(parent) if parent else [])]
        self._above[place_id] = line
        self._lines += [(place_id, above, distance) for distance, above in enumerate(line)]
        return place_id

    def flush(self) -> None:
        """Write the rows of location_above that wait."""
        if self._lines:
            marks = ", ".join([self._mark] * 3)
            self._cursor.executemany(
                f"INSERT INTO location_above (location_id, above_id, distance) VALUES ({marks})",  # noqa: S608
                self._lines,
            )
            self._lines.clear()

    def _line(self, place_id: int) -> list[int]:
        if place_id not in self._above:
            columns = location_above.c
            self._above[place_id] = list(
                self.connection.scalars(
                    select(columns.above_id)
                    .where(columns.location_id == place_id)
                    .order_by(columns.distance)
                )
            )
        return self._above[place_id]

    def actor(self, record: ActorRecord) -> int:
        """The id of a side."""
        found = self.actors.get(record)
        if found is None:
            found = self.actors[record] = self._actor(record)
        return found

    def _actor(self, record: ActorRecord) -> int:
        stored = self._stored(actor, record.key)
        if stored is not None:
            return stored
        home = self._known.get(record.country or "")
        actor_id = self._insert(
            "actor",
            ("key", "name", "kind", "country_id"),
            (record.key, record.name, record.kind, home[0] if home else None),
        )
        self.connection.execute(
            insert(actor_above).values(actor_id=actor_id, above_id=actor_id, distance=0)
        )
        if record.scheme:
            self.connection.execute(
                insert(external_id).values(
                    scheme=record.scheme, value=record.value, actor_id=actor_id
                )
            )
        return actor_id

    def codes(self, codes: str) -> int | None:
        """The id of a combination of codes; None: of none."""
        if not codes:
            return None
        found = self._codes.get(codes)
        if found is None:
            stored = self._stored(code_set, codes)
            found = self._codes[codes] = self._insert_codes(codes) if stored is None else stored
        return found

    def _insert_codes(self, codes: str) -> int:
        set_id = self._insert("code_set", ("key",), (codes,))
        for pair in codes.split("; "):
            field, equals, code = pair.partition("=")
            if equals and code:
                self.connection.execute(
                    insert(code_set_value).values(code_set_id=set_id, field=field, code=code)
                )
        return set_id

    def source(self, key: str, name: str, kind: str = "other") -> int:
        """The id of an outlet."""
        found = self.sources.get(key)
        if found is None:
            stored = self._stored(source, key)
            if stored is None:
                stored = self._insert("source", ("key", "name", "kind"), (key, name, kind))
            found = self.sources[key] = stored
        return found

    def _stored(self, table: Table, key: str) -> int | None:
        found = self.connection.scalar(select(table.c.id).where(table.c.key == key))
        return None if found is None else int(found)

    def _insert(self, table: str, columns: tuple[str, ...], row: tuple[object, ...]) -> int:
        self.new[table] += 1
        marks = ", ".join([self._mark] * len(columns))
        self._cursor.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) RETURNING id",  # noqa: S608
            row,
        )
        (row_id,) = self._cursor.fetchone() or (0,)
        return int(row_id)


def _near(one: float | None, other: float) -> bool:
    return one is not None and abs(one - other) < 0.05
