"""The database's places as a gazetteer: in memory where they are few, else asked for by name."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from recount.domain.gazetteer import SORTS, Gazetteer, Place, PlaceNames, without_sort
from recount.store.reader import Reader

MOST_IN_MEMORY = 20_000
"""Places; where a database has more, only names that occur in a text are looked up."""
_AT_ONCE = 2_000

Row = Sequence[object]


def _listed(kind: str) -> str:
    """A list of parameters n0, n1 ... for IN, each with the type that it is compared as."""
    return ", ".join(f"CAST(:n{number} AS {kind})" for number in range(_AT_ONCE))


_COLUMNS = "id, key, name, kind, latitude, longitude"
_ALL = f"SELECT {_COLUMNS} FROM location ORDER BY id"  # noqa: S608
_BY_ID = f"SELECT {_COLUMNS} FROM location WHERE id IN ({_listed('BIGINT')})"  # noqa: S608
_NAMED = f"SELECT id FROM location WHERE name IN ({_listed('TEXT')})"  # noqa: S608
_ALSO_NAMED = f"SELECT location_id FROM location_name WHERE name IN ({_listed('TEXT')})"  # noqa: S608
_NAMES = "SELECT location_id, name FROM location_name"
_NAMES_OF = f"{_NAMES} WHERE location_id IN ({_listed('BIGINT')})"
_ABOVE = "SELECT location_id, above_id FROM location_above WHERE distance > 0"
_ORDER = " ORDER BY location_id, distance"
_ABOVE_OF = f"{_ABOVE} AND location_id IN ({_listed('BIGINT')}){_ORDER}"


def gazetteer_of(reader: Reader) -> Gazetteer:
    """The places of a database; the reader must stay open while the gazetteer is used."""
    (count,) = reader.rows("SELECT count(*) FROM location").rows[0]
    if int(str(count)) > MOST_IN_MEMORY:
        return _Asked(reader)
    rows = reader.rows(_ALL).rows
    names = reader.rows(_NAMES).rows
    above = reader.rows(_ABOVE + _ORDER).rows
    return Gazetteer.of(_places(rows, rows, names, above))


class _Asked(Gazetteer):
    """Places that stay in the database; `holding` brings those of some names."""

    in_memory = False

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def holding(self, names: Collection[str]) -> Gazetteer:
        wanted = sorted({spelling for name in names for spelling in _spellings(name)})
        ids = {row[0] for sql in (_NAMED, _ALSO_NAMED) for row in self._asked(sql, wanted)}
        found = sorted(ids, key=str)
        above = self._asked(_ABOVE_OF, found)
        every = sorted({*found, *(row[1] for row in above)}, key=str)
        rows = self._asked(_BY_ID, every)
        named = [row for row in rows if row[0] in ids]
        return Gazetteer.of(_places(named, rows, self._asked(_NAMES_OF, found), above))

    def _asked(self, sql: str, values: Sequence[object]) -> list[Row]:
        rows: list[Row] = []
        for start in range(0, len(values), _AT_ONCE):
            some = values[start : start + _AT_ONCE]
            full = [*some, *[some[-1]] * (_AT_ONCE - len(some))]
            rows += self._reader.rows(sql, {f"n{n}": value for n, value in enumerate(full)}).rows
        return rows


def _spellings(name: str) -> Iterator[str]:
    """A name as it stands, with plain capitals where it has but capitals, and as GED writes it."""
    for spelling in (name, name.title()) if name.isupper() else (name,):
        yield spelling
        yield from (f"{spelling} {sort}" for sort in SORTS)


def _places(
    rows: Iterable[Row], every: Iterable[Row], names: Iterable[Row], above: Iterable[Row]
) -> Iterator[PlaceNames]:
    """The places of some rows; `every` has those rows and the ones of the places above them."""
    known = {row[0]: row for row in every}
    also: dict[object, list[str]] = {}
    for location_id, name in names:
        also.setdefault(location_id, []).append(str(name))
    parents: dict[object, list[Row]] = {}
    for location_id, above_id in above:
        parents.setdefault(location_id, []).append(known[above_id])
    for row in rows:
        more = also.get(row[0], []) + without_sort(str(row[2]), str(row[3]))
        yield _place(row, parents.get(row[0], []), 1 + len(more)), more


def _place(row: Row, parents: Sequence[Row], name_count: int) -> Place:
    _, key, name, kind, latitude, longitude = row
    country = next((str(up[1]) for up in (row, *parents) if up[3] == "country"), None)
    return Place(
        str(key), str(name), str(kind), country, _degrees(latitude), _degrees(longitude),
        tuple(str(up[1]) for up in parents), 0, name_count,
    )  # fmt: skip


def _degrees(value: object) -> float | None:
    return None if value is None else float(str(value))
