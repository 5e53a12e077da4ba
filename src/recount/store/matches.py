"""What matching reads: events as they occurred, who their actors are, and what was judged."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from recount.domain.actor_names import ActorFacts, KnownActors
from recount.domain.blocking import LONGEST_DAYS
from recount.domain.matching import Occurrence, Place
from recount.store.reader import Reader
from recount.store.shipped import shipped

_PAGE = 20_000


class Scope(NamedTuple):
    """Which events: those that may have lasted until `since`, begun by `until`, in a country."""

    since: str | None = None
    until: str | None = None
    country: str | None = None


class Seen(NamedTuple):
    """What a person wants to see of an event; None: not told."""

    title: str
    date: str
    location: str | None


def occurrences(reader: Reader, scope: Scope) -> Iterator[Occurrence]:
    """The events in the order of their first possible day, read page by page.

    Events whose possible time is open or longer than a month are left out.
    """
    sql = _sql("events")
    places = _places(reader)
    limits = {"longest_days": LONGEST_DAYS, "page": _PAGE, **scope._asdict()}
    after: Mapping[str, Any] = {"after_day": "", "after_id": 0}
    while True:
        rows: list[Any] = reader.rows(sql, {**limits, **after}).rows
        for row in rows:
            yield _occurrence(row, places)
        if len(rows) < _PAGE:
            return
        after = {"after_day": rows[-1][2], "after_id": rows[-1][0]}


def _occurrence(row: Any, places: Callable[[int | None], Place | None]) -> Occurrence:
    event_id, key, _, first, last, precision, place, place_precision, kind, actors, book = row
    taking_part = tuple(map(int, actors.split())) if actors else ()
    return Occurrence(
        event_id, key, first, last, precision, places(place), place_precision, kind, taking_part,
        book,
    )  # fmt: skip


def _places(reader: Reader) -> Callable[[int | None], Place | None]:
    """Looks a place up by its id, with what lies above it."""
    found: list[Any] = reader.rows(_sql("places")).rows
    rows = {row[0]: row[1:] for row in found}
    made: dict[int, Place] = {}

    def place_of(place_id: int | None) -> Place | None:
        if place_id is None:
            return None
        if place_id not in made:
            parent, kind, latitude, longitude = rows[place_id]
            above = place_of(parent)
            line = (place_id, *(above.line if above else ()))
            country = place_id if kind == "country" else above.country if above else None
            made[place_id] = Place(line, country, latitude, longitude)
        return made[place_id]

    return place_of


def known_actors(reader: Reader) -> KnownActors:
    """Every actor with its names, to be compared."""
    parents: dict[int, int | None] = {}
    named: dict[int, tuple[str, int | None, list[str]]] = {}
    found: list[Any] = reader.rows(_sql("actor_names")).rows
    for actor_id, parent, kind, country, name in found:
        parents[actor_id] = parent
        named.setdefault(actor_id, (kind, country, []))[2].append(name)
    return KnownActors(
        {
            actor_id: ActorFacts(_line(actor_id, parents), kind, country, tuple(names))
            for actor_id, (kind, country, names) in named.items()
        }
    )


def _line(actor_id: int | None, parents: Mapping[int, int | None]) -> tuple[int, ...]:
    line: list[int] = []
    while actor_id is not None and actor_id not in line:
        line.append(actor_id)
        actor_id = parents[actor_id]
    return tuple(line)


def settled_pairs(reader: Reader) -> Callable[[int, int], bool]:
    """Tells of two events (local ids) whether a proposal would be idle.

    A person has judged them, directly or by judging others, or they are related already.
    """
    judged: list[Any] = reader.rows(_sql("judged")).rows
    pairs = {frozenset(pair) for pair in judged}
    found: list[Any] = reader.rows(_sql("clusters")).rows
    clusters = dict(found)

    def settled(one: int, other: int) -> bool:
        cluster = clusters.get(one)
        together = cluster is not None and cluster == clusters.get(other)
        return together or frozenset((one, other)) in pairs

    return settled


def seen(reader: Reader, event: str) -> Seen:
    """What an event is, by key."""
    row: Any = reader.rows(_sql("event"), {"event": event}).rows[0]
    return Seen(*row)


class Judgement(NamedTuple):
    """A judgement on two events, by key; `reason` None: not told."""

    event: str
    judgement: str
    other: str
    judged_by: str
    on: str
    reason: str | None


def judgements(reader: Reader, event: str | None = None) -> list[Judgement]:
    """Every judgement, or those on one event, in the order of keys."""
    found: list[Any] = reader.rows(_sql("judgements"), {"event": event}).rows
    return [Judgement(*row) for row in found]


def _sql(name: str) -> str:
    return (shipped("sql") / "matching" / f"{name}.sql").read_text(encoding="utf-8")
