"""Records of one file into the database, some thousands at a time, in the transaction that is open.

A row whose event is there already is compared with what the dataset said of it before; only what
differs is written (docs/datasets.md, "Releases").
"""

from collections.abc import Iterable, Sequence, Set
from itertools import chain
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, text

from recount.domain.batches import Batch, Cells
from recount.domain.lists import LISTS, VictimGroup
from recount.domain.records import ActorRecord, Dataset, PlaceRecord, Release, Shape
from recount.store.datasets.frame import ABSENT, FrameIds, narrow_code_sets
from recount.store.datasets.left_out import SIZES, LeftOut, leave_out
from recount.store.datasets.part_ids import PartIds
from recount.store.datasets.plans import plan_of, sums_both_sides, weights
from recount.store.datasets.references import greatest_ids
from recount.store.datasets.statements import run
from recount.store.many_rows import insert_rows
from recount.store.schema.articles import article
from recount.store.schema.frame import source
from recount.store.totals import reconcile

_ABOVE = {term.key: term.parent for term in LISTS["victim_group"] if isinstance(term, VictimGroup)}

_STORED = "SELECT count(*) FROM staged_event WHERE event_id IS NOT NULL"
_MORE_TOLD = """
    SELECT count(*) FROM (
        SELECT event_id FROM newly_named WHERE status = 'same'
        UNION
        SELECT event.event_id
        FROM staged_mended AS side
        JOIN staged_event AS event ON event.key = side.event_key
        WHERE event.status = 'same'
        UNION
        SELECT event_id
        FROM staged_event
        WHERE status = 'same' AND event_id IN (SELECT event_id FROM mended_event)) AS more
"""
_TOLD_AGAIN = "SELECT count(*) FROM release_event WHERE article_id = {:d}"

_HELD = text("""
    SELECT event_id FROM account WHERE article_id = :release AND event_id <= :before
    UNION
    SELECT event_id FROM release_event WHERE article_id = :release AND event_id <= :before
""")


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

    `absent`: columns of the format that the file lacks, without those that only add (outlets).
    `contrary`: lines of rows that were refused before for another row of the same event.
    """

    def __init__(
        self,
        connection: Connection,
        release: Release,
        *,
        absent: Sequence[str] = (),
        contrary: Iterable[int] = (),
    ) -> None:
        self.connection = connection
        self.release = release
        self.absent = " ".join(sorted(absent))
        self.before = greatest_ids(connection)
        self.frame = FrameIds(connection)
        self.new = self.changed = self.unchanged = self.vanished = 0
        self._places = PartIds[PlaceRecord](self.frame.place)
        self._actors = PartIds[ActorRecord](self.frame.actor)
        self._outlets = PartIds[tuple[str, str]](lambda outlet: self.frame.source(*outlet))
        self._codes = PartIds[str](self.frame.codes)
        # Of each pattern: 1 if it has a plan; whether that is void with one actor on both sides.
        self._direct: list[int] = []
        self._two_actors: list[bool] = []
        run(connection, "1_stage", {})
        self._insert("contrary_line", [(line,) for line in contrary])
        self._source_id = self.frame.source(release.dataset.key, release.dataset.name, "dataset")
        self._release_id = self._article()
        self._values = self._parameters()
        self._told_before = self._count(_TOLD_AGAIN.format(self._release_id))
        if self.absent:
            self._codes[None] = self.frame.codes(_with_absent("", self.absent))
            self._insert("narrow_code_set", narrow_code_sets(connection, {*absent} - SIZES))

    def load(self, batch: Batch) -> LeftOut:
        """Write the rows of a batch, and the totals that follow; some are left out."""
        self._take_parts(batch)
        parts = (self.frame, self._places, self._actors, self._outlets, self._codes)
        for part in parts:
            part.keep()
        with self.connection.begin_nested() as before:
            stored, told = self._stage(batch)
            if any(told):
                before.rollback()
        if any(told):
            # Nothing stays of what rows name that are left out.
            for part in parts:
                part.forget()
            batch = _without(batch, {line for rows in told for line, _ in rows})
            self._stage(batch)
        self._write()
        more = self._more_told(batch) if stored else 0
        run(self.connection, "5_outlets", self._values)
        run(self.connection, "6_total", self._values)
        run(self.connection, "7_clear", self._values)
        self.changed += more
        self.unchanged += batch.repeated - more
        return told

    def _stage(self, batch: Batch) -> tuple[int, LeftOut]:
        """Make ready the rows of a batch: how many tell of events that are there, and which may
        not replace what is stored.
        """
        self._insert("staged_event", [self._event(row) for row in batch.events])
        self._insert("staged_party", [self._party(*row) for row in batch.parties])
        self._insert("staged_outlet", [self._article_named(*row) for row in batch.articles])
        self._insert("staged_size", [self._size(*row) for row in batch.sizes])
        self.frame.flush()
        run(self.connection, "2_look_up", self._values)
        stored = self._count(_STORED)
        if not stored:
            return 0, LeftOut([], [], [])
        run(self.connection, "2_compare", self._values)
        return stored, leave_out(self.connection, self._values, {*self.absent.split()})

    def _write(self) -> None:
        """Write what the staged rows tell anew, and count them."""
        rows = self.connection.exec_driver_sql(
            "SELECT status, count(*) FROM staged_event GROUP BY status"
        )
        counts = {str(status): int(count) for status, count in rows}
        changed = counts.get("changed", 0) + counts.get("rewritten", 0)
        if changed:
            run(self.connection, "3_compared", self._values)
            run(self.connection, "told", {**self._values, "moment": "former"})
            run(self.connection, "3_replace", self._values)
        if changed or counts.get("new"):
            run(self.connection, "4_insert", self._values)
        if changed:
            run(self.connection, "told", {**self._values, "moment": "present"})
            run(self.connection, "4_record", self._values)
        self.new += counts.get("new", 0)
        self.changed += changed
        self.unchanged += counts.get("same", 0)

    def _more_told(self, batch: Batch) -> int:
        """How many events are told as before, but by more outlets, or of sides better known."""
        run(self.connection, "5_named", self._values)
        better = self.frame.better
        if better:
            sides = self._actors.parts
            actors = chain(
                ((row[1], number) for row in batch.events for number in row[-2:]),
                ((row[0], row[2]) for row in batch.parties),
            )
            self._insert("staged_mended", [
                (key, *better[sides[number]])
                for key, number in actors if number is not None and sides[number] in better
            ])  # fmt: skip
            run(self.connection, "5_sides", self._values)
        return self._count(_MORE_TOLD)

    def finish(self, *, complete: bool, seen: Iterable[int] = ()) -> None:
        """Make the totals of what changed.

        Args:
            complete: events of the dataset that the release does not hold have vanished.
            seen: events that it holds, beyond those of which the database says so.
        """
        if complete:
            self._insert("seen_event", [(event_id,) for event_id in seen])
            run(self.connection, "8_vanish", self._values)
            self.vanished = self._count("SELECT count(*) FROM vanished_event")
        changed = self.connection.exec_driver_sql("SELECT DISTINCT event_id FROM changed_event")
        reconcile(self.connection, changed.scalars().all())

    @property
    def loaded(self) -> Loaded:
        """What became of the rows."""
        return Loaded(self.new, self.changed, self.unchanged, self.vanished)

    @property
    def touched(self) -> bool:
        """Whether anything was written; a new release of which every row was refused is nothing."""
        told_again = self._count(_TOLD_AGAIN.format(self._release_id)) > self._told_before
        counts = (self.new, self.changed, self.vanished, self.frame.mended)
        return told_again or any(counts)

    def held(self) -> list[int]:
        """Ids of the events of the release that were there before the file."""
        return list(self.connection.execute(_HELD, self._values).scalars())

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
            "before": self.before["event"],
        }

    def _article(self) -> int:
        columns = article.c
        stored = self.connection.scalar(
            select(columns.id).where(columns.key == self.release.article_key)
        )
        if stored is not None:
            return int(stored)
        release = self.release
        row = {
            "key": release.article_key, "source_id": self._source_id, "kind": "dataset_release",
            "title": release.title, "published": release.published,
            "published_first_day": release.first_day, "published_last_day": release.last_day,
            "published_basis": "inferred" if release.published else None,
        }  # fmt: skip
        statement = insert(article).values(row).returning(columns.id)
        return int(self.connection.execute(statement).scalar_one())

    def _count(self, sql: str) -> int:
        return int(self.connection.exec_driver_sql(sql).scalar_one())

    def _take_parts(self, batch: Batch) -> None:
        """Keep the new parts of a batch, by their numbers."""
        for key, name, kind, above, latitude, longitude in batch.places:
            whole = None if above is None else self._places.parts[above]
            self._places.parts.append(PlaceRecord(key, name, kind, whole, latitude, longitude))
        self._actors.parts += (ActorRecord(*fields) for fields in batch.actors)
        self._outlets.parts += batch.outlets
        self._codes.parts += (_with_absent(codes, self.absent) for (codes,) in batch.codes)
        for shapes, roles in batch.patterns:
            self._add_pattern([Shape(*shape) for shape in shapes], roles)

    def _event(self, row: Cells) -> Cells:
        *plain, within, place, pattern, codes, actor_1, actor_2 = row
        one, two = self._actors[actor_1], self._actors[actor_2]
        direct = within & self._direct[pattern]
        if one == two and self._two_actors[pattern]:
            direct = 0
        return (
            *plain, self._places[place], pattern, direct, self._codes[codes], one, two,
            None, "new", None,
        )  # fmt: skip

    def _party(self, key: str, position: int, actor: int, role: str, stance: str) -> Cells:
        return (key, position, self._actors[actor], role, stance)

    def _size(self, key: str, actor: int, *counted: object) -> Cells:
        return (key, self._actors[actor], *counted)

    def _article_named(
        self, event: str, key: str, outlet: int, title: str | None, published: str | None
    ) -> Cells:
        return (event, key, self._outlets[outlet], title, published)

    def _add_pattern(self, shapes: Sequence[Shape], roles: Sequence[Cells]) -> None:
        pattern = len(self._direct)
        self._insert("staged_shape", [
            (pattern, slot, s.figure, s.outcome, s.victims, s.form, s.qualifier, s.certainty,
             s.perpetrators, s.victim_side, s.caused_side, s.part_of, s.rule)
            for slot, s in enumerate(shapes)
        ])  # fmt: skip
        self._insert(
            "staged_role", [(pattern, place, *role) for place, role in enumerate(roles, start=1)]
        )
        plan = plan_of(shapes, _ABOVE)
        self._direct.append(int(plan is not None))
        self._two_actors.append(sums_both_sides(shapes))
        if plan is None:
            return
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

    def _insert(self, table: str, rows: list[tuple[object, ...]]) -> None:
        insert_rows(self.connection, table, rows)


def _without(batch: Batch, lines: Set[int]) -> Batch:
    """A batch without the rows of these lines."""
    events = [row for row in batch.events if row[0] not in lines]
    keys = {row[1] for row in events}
    return batch._replace(
        events=events,
        parties=[row for row in batch.parties if row[0] in keys],
        articles=[row for row in batch.articles if row[0] in keys],
        sizes=[row for row in batch.sizes if row[0] in keys],
    )


def _with_absent(codes: str, absent: str) -> str:
    """Codes, and the columns that the file lacks, by which it is known what it can't tell."""
    return "; ".join(part for part in (codes, absent and f"{ABSENT}={absent}") if part)
