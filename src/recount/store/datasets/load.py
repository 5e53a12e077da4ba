"""Records of one file into the database, some thousands at a time, in the transaction that is open.

A row whose event is there already is compared with what the dataset said of it before; only what
differs is written (docs/datasets.md, "Releases").
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from recount.domain.lists import LISTS, VictimGroup
from recount.domain.records import MOST_FIGURES, Dataset, EventRecord, Party, Release, Shape
from recount.store.datasets.frame import FrameIds
from recount.store.datasets.plans import plan_of, weights
from recount.store.datasets.statements import run
from recount.store.schema.articles import article
from recount.store.schema.frame import source
from recount.store.totals import reconcile

AT_ONCE = 10_000

# Parameters in one statement: SQLite takes 32,766, PostgreSQL 65,535.
_MOST_VALUES = 30_000

_ABOVE = {term.key: term.parent for term in LISTS["victim_group"] if isinstance(term, VictimGroup)}
_Roles = tuple[tuple[str, str], ...]
_NOBODY = (None, None)
_NO_VALUES = (0,) * MOST_FIGURES


class Loaded(NamedTuple):
    """What became of the rows of a file, and how many events vanished from the dataset."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    vanished: int = 0


def releases_of(connection: Connection, dataset: Dataset) -> list[str]:
    """The keys of the dataset's releases that the database holds."""
    source_id = connection.scalar(select(source.c.id).where(source.c.key == dataset.key))
    columns = article.c
    wanted = (columns.source_id == source_id) & (columns.kind == "dataset_release")
    return list(connection.scalars(select(columns.key).where(wanted)))


class Loader:
    """Loads one file; `loaded` counts as it goes.

    `complete`: the events of the file are remembered, to tell which others have vanished.
    """

    def __init__(self, connection: Connection, release: Release, *, complete: bool = False) -> None:
        self.connection = connection
        self.release = release
        self.complete = complete
        self.release_is_new = False
        self.frame = FrameIds(connection)
        self.new = self.changed = self.unchanged = self.vanished = 0
        self._patterns: dict[tuple[tuple[Shape, ...], _Roles], tuple[int, int]] = {}
        run(connection, "1_stage", {})
        self._source_id = self.frame.source(release.dataset.key, release.dataset.name, "dataset")
        self._release_id = self._article()
        self._greatest_before = self._greatest_event()
        self._values = self._parameters()

    def load(self, records: Iterable[EventRecord], twice: Callable[[int, str], None]) -> None:
        """Write every record, and the totals that follow.

        Args:
            records: the rows of one file.
            twice: is told the line and id of a row whose id an earlier row has, with other values.
        """
        rows = iter(records)
        while chunk := list(islice(rows, AT_ONCE)):
            self._load(chunk, twice)

    def finish(self, *, complete: bool) -> None:
        """Make the totals of what changed; `complete`: the other events have vanished."""
        if complete:
            run(self.connection, "8_vanish", self._values)
            self.vanished = self._count("SELECT count(*) FROM vanished_event")
        changed = self.connection.exec_driver_sql("SELECT DISTINCT event_id FROM changed_event")
        ids = list(changed.scalars())
        for start in range(0, len(ids), AT_ONCE):
            reconcile(self.connection, ids[start : start + AT_ONCE])

    @property
    def loaded(self) -> Loaded:
        """What became of the rows."""
        return Loaded(self.new, self.changed, self.unchanged, self.vanished)

    @property
    def touched(self) -> bool:
        """Whether anything was written."""
        return bool(self.new or self.changed or self.vanished or self.release_is_new)

    def _parameters(self) -> dict[str, object]:
        release = self.release
        return {
            "release": self._release_id,
            "source": self._source_id,
            "scheme": release.dataset.scheme,
            "name": release.title,
            "key": release.article_key,
            "origin": f"source:{release.dataset.key}",
            "first": release.first_day,
            "last": release.last_day,
            "released": release.last_day,
            "complete": int(self.complete),
        }

    def _article(self) -> int:
        columns = article.c
        stored = self.connection.scalar(
            select(columns.id).where(columns.key == self.release.article_key)
        )
        if stored is not None:
            return int(stored)
        self.release_is_new = True
        release = self.release
        row = {
            "key": release.article_key, "source_id": self._source_id, "kind": "dataset_release",
            "title": release.title, "published": release.published,
            "published_first_day": release.first_day, "published_last_day": release.last_day,
            "published_basis": "inferred" if release.published else None,
        }  # fmt: skip
        statement = insert(article).values(row).returning(columns.id)
        return int(self.connection.execute(statement).scalar_one())

    def _greatest_event(self) -> int:
        return self._count("SELECT coalesce(max(id), 0) FROM event")

    def _count(self, sql: str) -> int:
        return int(self.connection.exec_driver_sql(sql).scalar_one())

    def _load(self, chunk: Sequence[EventRecord], twice: Callable[[int, str], None]) -> None:
        distinct = _distinct(chunk, twice)
        events = [self._event_row(record) for record in distinct]
        self._insert("staged_event", events)
        self._insert("staged_party", [row for r in distinct for row in self._more_parties(r)])
        self._insert("staged_outlet", [row for r in distinct for row in self._outlets(r)])
        self.frame.flush()
        run(self.connection, "2_look_up", self._values)
        self._refuse_twice(twice)
        rows = self.connection.exec_driver_sql(
            "SELECT status, count(*) FROM staged_event GROUP BY status"
        )
        counts = {str(status): int(count) for status, count in rows}
        changed = counts.get("changed", 0) + counts.get("rewritten", 0)
        if changed:
            run(self.connection, "3_replace", self._values)
        if changed or counts.get("new"):
            run(self.connection, "4_insert", self._values)
        run(self.connection, "5_outlets", self._values)
        run(self.connection, "6_total", self._values)
        run(self.connection, "7_clear", self._values)
        self.new += counts.get("new", 0)
        self.changed += changed
        self.unchanged += counts.get("same", 0) + len(chunk) - len(distinct)

    def _refuse_twice(self, twice: Callable[[int, str], None]) -> None:
        """Rows whose event an earlier part of this file made, and that tell it otherwise."""
        where = f"status = 'rewritten' AND event_id > {self._greatest_before:d}"
        rows = self.connection.exec_driver_sql(
            f"SELECT line, value FROM staged_event WHERE {where}"  # noqa: S608
        ).all()
        for line, value in rows:
            twice(line, value)
        if rows:
            self.connection.exec_driver_sql(
                f"UPDATE staged_event SET status = 'same' WHERE {where}"  # noqa: S608
            )

    def _event_row(self, record: EventRecord) -> tuple[object, ...]:
        (
            line, key, value, title, kind, means, days, date_precision, place, place_precision,
            clarity, shapes, values, low, high, parties, _, codes,
        ) = record  # fmt: skip
        pattern, direct = self._pattern(shapes, parties)
        hull_low = hull_high = None
        if low is not None and high is not None:
            best = values[0]
            hull_low, hull_high = min(low, best, high), max(low, best, high)
            # Parts that exceed their total contradict it: a case for reconciliation.
            direct = direct and sum(values[1:]) <= best
        actors = [self.frame.actor(party.actor) for party in parties[:2]]
        return (
            line, None, key, value, title, kind, means, *days, date_precision,
            self.frame.place(place), place_precision, clarity, pattern,
            self.frame.codes(codes), *actors, *_NOBODY[len(actors) :],
            low, high,
            hull_low, hull_high, *values, *_NO_VALUES[len(values) :], int(direct), None, None,
        )  # fmt: skip

    def _more_parties(self, record: EventRecord) -> Iterator[tuple[object, ...]]:
        for position, party in enumerate(record.parties[2:], start=3):
            yield (
                record.key, position, self.frame.actor(party.actor), party.role, party.stance,
            )  # fmt: skip

    def _outlets(self, record: EventRecord) -> Iterator[tuple[object, ...]]:
        for key, name, published, title, article_key in record.outlets:
            source = self.frame.source(key, name)
            yield (record.key, article_key, source, title, published)

    def _pattern(self, shapes: tuple[Shape, ...], parties: tuple[Party, ...]) -> tuple[int, int]:
        roles = tuple((party.role, party.stance) for party in parties[:2])
        found = self._patterns.get((shapes, roles))
        if found is None:
            found = self._new_pattern(shapes, roles)
            self._patterns[shapes, roles] = found
        return found

    def _new_pattern(self, shapes: tuple[Shape, ...], roles: _Roles) -> tuple[int, int]:
        pattern = len(self._patterns) + 1
        self._insert("staged_shape", [
            (pattern, slot, s.figure, s.outcome, s.victims, s.form, s.qualifier, s.certainty,
             s.perpetrators, s.victim_side, s.caused_side, s.part_of, s.rule)
            for slot, s in enumerate(shapes)
        ])  # fmt: skip
        self._insert(
            "staged_role", [(pattern, place, *role) for place, role in enumerate(roles, start=1)]
        )
        plan = plan_of(shapes, _ABOVE)
        if plan is None:
            return pattern, 0
        self._insert("staged_claim", [
            (pattern, place, c.outcome, c.victims, c.counted, c.kind, c.figures, c.scope,
             c.used_as, c.why, c.newest, c.measure, *weights(c.slots))
            for place, c in enumerate(plan.claims, start=1)
        ])  # fmt: skip
        self._insert("staged_toll", [
            (pattern, t.outcome, t.victims, t.counted, t.rule, t.figures, t.measure,
             *weights(t.slots))
            for t in plan.tolls
        ])  # fmt: skip
        return pattern, 1

    def _insert(self, table: str, rows: list[tuple[object, ...]]) -> None:
        """Insert rows in long statements, of few lengths: drivers keep what they prepared."""
        start = 0
        while start < len(rows):
            width, left = len(rows[0]), len(rows) - start
            count = 1 << (min(_MOST_VALUES // width, left).bit_length() - 1)
            some = rows[start : start + count]
            statement = _insertion(self.connection.dialect.name, table, width, count)
            self.connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))
            start += count


def _distinct(chunk: Sequence[EventRecord], twice: Callable[[int, str], None]) -> list[EventRecord]:
    found: dict[str, EventRecord] = {}
    for record in chunk:
        first = found.setdefault(record.key, record)
        if first is not record and _essence(first) != _essence(record):
            twice(record.line, record.value)
    return list(found.values())


def _essence(record: EventRecord) -> tuple[object, ...]:
    """What two rows of one event share; an export by side repeats events, the sides exchanged."""
    sides = frozenset(party.actor for party in record.parties)
    return (*record._replace(line=0, title="", parties=(), codes=""), sides)


@lru_cache(maxsize=100)
def _insertion(dialect: str, table: str, width: int, count: int) -> str:
    mark = "?" if dialect == "sqlite" else "%s"
    row = f"({', '.join([mark] * width)})"
    return f"INSERT INTO {table} VALUES {', '.join([row] * count)}"  # noqa: S608
