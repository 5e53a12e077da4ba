"""Ids of the places, sides and outlets of a dataset, written where they are missing.

Kept for one file: a dataset has tens of thousands of places and thousands of sides and outlets,
however many rows it has.
"""

from typing import NamedTuple

from sqlalchemy import Connection, Table, insert, select, update

from recount.domain.records import ActorRecord, PlaceRecord, separate_codes
from recount.domain.states import COUNTRY_NAMES
from recount.store.many_rows import insert_rows
from recount.store.schema.datasets import code_set, code_set_value
from recount.store.schema.frame import (
    actor,
    actor_above,
    external_id,
    location,
    location_above,
    source,
)

# Degrees: about 5 km. Gazetteers differ by less of a place, and releases round otherwise.
_NEAR = 0.05


ABSENT = "recount_absent"
"""Among an account's codes: the columns, separated by spaces, that its file did not have."""


class Mended(NamedTuple):
    """What was told of a side before a file, and what a record of the file tells better."""

    former: str
    present: str


# The kinds of sides that a row may tell better; every other gives way to none. Readers say
# rebel_group of a side for want of a state's number.
_VAGUER = {"state_forces": ("unknown", "rebel_group")}


class FrameIds:
    """Looks ids up once, and inserts what is missing.

    `mended`: how often a side was told better; `better`: the records that do so of sides that were
    there before the file, whichever of them came first.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.places: dict[PlaceRecord, int] = {}
        self.actors: dict[ActorRecord, int] = {}
        self.sources: dict[str, int] = {}
        self._codes: dict[str, int] = {}
        self.mended = 0
        self.better: dict[ActorRecord, Mended] = {}
        # What was stored of a side when the file first named it; None: it is new.
        self._before: dict[int, tuple[str, int | None] | None] = {}
        self.new = {"location": 0, "actor": 0, "source": 0, "code_set": 0}
        self._cursor = connection.connection.cursor()
        self._mark = "?" if connection.dialect.name == "sqlite" else "%s"
        self._lines: list[tuple[int, int, int]] = []
        self._above: dict[int, list[int]] = {}
        self._known = self._places_known()
        self.keep()

    def _places_known(self) -> dict[str, tuple[int, float | None, float | None]]:
        columns = location.c
        rows = self.connection.execute(
            select(columns.key, columns.id, columns.latitude, columns.longitude)
        )
        return {row.key: (int(row.id), row.latitude, row.longitude) for row in rows}

    def keep(self) -> None:
        """What was told so far stays told."""
        self._kept = self.mended, self.better.copy(), self._before.copy(), self.new.copy()

    def forget(self) -> None:
        """Forget what was told since: it was taken back, and ids are to be looked up again."""
        self.mended, self.better, self._before, self.new = self._kept
        self.keep()
        for known in (self.places, self.actors, self.sources, self._codes, self._above):
            known.clear()
        self._lines.clear()
        self._known = self._places_known()

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
        place_id, latitude, longitude = known
        if latitude is None and record.latitude is not None:
            mark = self._mark
            self._cursor.execute(
                f"UPDATE location SET latitude = {mark}, longitude = {mark} WHERE id = {mark}",  # noqa: S608
                (record.latitude, record.longitude, place_id),
            )
            self._known[record.key] = (place_id, record.latitude, record.longitude)
            return place_id
        if record.kind == "country" or _near((latitude, longitude), record):
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
        self._known[record.key] = (place_id, record.latitude, record.longitude)
        line = [place_id, *(self._line(parent) if parent else [])]
        self._above[place_id] = line
        self._lines += [(place_id, above, distance) for distance, above in enumerate(line)]
        return place_id

    def flush(self) -> None:
        """Write the rows of location_above that wait."""
        if self._lines:
            columns = ("location_id", "above_id", "distance")
            insert_rows(self.connection, "location_above", self._lines, columns)
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
        home = self._country(record.country)
        stored = self._stored(actor, record.key)
        if stored is not None:
            self._mend(stored, record, home)
            return stored
        actor_id = self._insert(
            "actor",
            ("key", "name", "kind", "country_id"),
            (record.key, record.name, record.kind, home),
        )
        self._before[actor_id] = None
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

    def _country(self, key: str | None) -> int | None:
        """The id of a country by its key, whether or not an event has been there."""
        if key is None:
            return None
        known = self._known.get(key)
        if known:
            return known[0]
        return self.place(PlaceRecord(key, COUNTRY_NAMES[key], "country", None, None, None))

    def _mend(self, actor_id: int, record: ActorRecord, home: int | None) -> None:
        """Fill in what an earlier file did not tell of a side: files differ in their columns."""
        columns = actor.c
        if actor_id not in self._before:
            wanted = select(columns.kind, columns.country_id).where(columns.id == actor_id)
            kind, country_id = self.connection.execute(wanted).one()
            self._before[actor_id] = kind, country_id
        this = update(actor).where(columns.id == actor_id)
        if home is not None:
            lacking = this.where(columns.country_id.is_(None)).values(country_id=home)
            self.mended += self.connection.execute(lacking).rowcount
        vaguer = _vaguer_than(record.kind)
        vague = this.where(columns.kind.in_(vaguer)).values(kind=record.kind)
        self.mended += self.connection.execute(vague).rowcount
        self._compare(record, self._before[actor_id])

    def _compare(self, record: ActorRecord, before: tuple[str, int | None] | None) -> None:
        if before is None:
            return
        kind, country_id = before
        told = record.kind if kind in _vaguer_than(record.kind) else kind
        home = f", {COUNTRY_NAMES[record.country]}" if record.country and not country_id else ""
        if told != kind or home:
            former, present = f"{record.name}: {kind}", f"{record.name}: {told}{home}"
            self.better[record] = Mended(former, present)

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
        for field, code in separate_codes(codes):
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


def narrow_code_sets(connection: Connection, absent: set[str]) -> list[tuple[object, ...]]:
    """Ids of the combinations of codes of files that lacked all of these columns."""
    columns = code_set_value.c
    rows = connection.execute(
        select(columns.code_set_id, columns.code).where(columns.field == ABSENT)
    )
    return [(int(set_id),) for set_id, lacked in rows if absent <= set(lacked.split())]


def _vaguer_than(kind: str) -> tuple[str, ...]:
    """The kinds of sides that this one replaces; it is none of them itself."""
    return tuple(vague for vague in _VAGUER.get(kind, ("unknown",)) if vague != kind)


def _near(known: tuple[float | None, float | None], record: PlaceRecord) -> bool:
    """Whether a place may be one that is known; a record without coordinates may."""
    north, east = known
    if north is None or east is None or record.latitude is None or record.longitude is None:
        return True
    apart = abs(east - record.longitude)
    # Round the globe the shorter way.
    return abs(north - record.latitude) < _NEAR and min(apart, 360 - apart) < _NEAR
