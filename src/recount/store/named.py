"""Names that a person gives, as keys that the database holds.

A key is taken as it is; what an event was called before is followed to what it is called now;
places, actors and outlets also go by any of their names, whatever the case. A source without an
outlet has no key: it goes by what reports show for it, or by an article's key.
"""

from typing import NamedTuple

from recount.domain.countries import ALPHA_3
from recount.domain.nearest import did_you_mean
from recount.errors import UsageFault
from recount.store.reader import Reader
from recount.store.shipped import shipped


class _Lookup(NamedTuple):
    """How one kind is found: exactly, and by all names with their keys."""

    exact: str
    names: str


_LOOKUPS = {
    "event": _Lookup(
        "SELECT key FROM event WHERE key = :given OR id ="
        " (SELECT event_id FROM event_former_key WHERE former_key = :given)",
        "SELECT key, key FROM event",
    ),
    "article": _Lookup(
        "SELECT key FROM article WHERE key = :given", "SELECT key, key FROM article"
    ),
    "source": _Lookup(
        "SELECT key FROM source WHERE key = :given"
        " UNION ALL SELECT key FROM article WHERE key = :given",
        "SELECT key, key FROM source UNION ALL SELECT name, key FROM source"
        " UNION ALL SELECT key, key FROM article"
        " UNION ALL SELECT source, source FROM article_facts WHERE source_key IS NULL",
    ),
    "outlet": _Lookup(
        "SELECT key FROM source WHERE key = :given",
        "SELECT key, key FROM source UNION ALL SELECT name, key FROM source",
    ),
    "actor": _Lookup(
        "SELECT key FROM actor WHERE key = :given",
        "SELECT key, key FROM actor UNION ALL SELECT name, key FROM actor UNION ALL"
        " SELECT name, (SELECT key FROM actor WHERE id = actor_id) FROM actor_name",
    ),
    "location": _Lookup(
        "SELECT key FROM location WHERE key = :given",
        "SELECT key, key FROM location UNION ALL SELECT name, key FROM location UNION ALL"
        " SELECT name, (SELECT key FROM location WHERE id = location_id) FROM location_name",
    ),
    "country": _Lookup(
        "SELECT key FROM location WHERE kind = 'country' AND key = :given",
        "SELECT key, key FROM location WHERE kind = 'country'"
        " UNION ALL SELECT name, key FROM location WHERE kind = 'country'"
        " UNION ALL SELECT name, (SELECT key FROM location WHERE id = location_id)"
        " FROM location_name WHERE location_id IN"
        " (SELECT id FROM location WHERE kind = 'country')",
    ),
    "outcome": _Lookup(
        "SELECT key FROM outcome WHERE key = :given", "SELECT key, key FROM outcome"
    ),
    "victim_group": _Lookup(
        "SELECT key FROM victim_group WHERE key = :given", "SELECT key, key FROM victim_group"
    ),
}


class NotKnown(UsageFault):
    """A name that nothing in the database goes by."""

    def __init__(self, kind: str, given: str, names: list[str]) -> None:
        what = kind.replace("_", " ")
        super().__init__(f"no {what} {given!r} in the database{did_you_mean(given, names)}")


class Ambiguous(UsageFault):
    """A name that several things go by."""

    def __init__(self, given: str, keys: list[str]) -> None:
        super().__init__(f"{given!r} is the name of several; give a key: {', '.join(keys)}")


def key_of(reader: Reader, kind: str, given: str) -> str:
    """The key of what a person named.

    Args:
        reader: the database.
        kind: event, article, source, outlet (a source that has a key), actor, location, country,
            outcome or victim_group.
        given: a key, a former key, a name or alias; for a country also ISO 3166-1 alpha-2; for a
            source also an article's key, and the author or `unknown (ARTICLE)` as reports show it.

    Returns:
        The key; for a source without an outlet the article's key, or what reports show for it.

    Raises:
        NotKnown: nothing goes by that name; the nearest is told.
        Ambiguous: several things do.
    """
    exact = reader.rows(_LOOKUPS[kind].exact, {"given": given}).rows
    if exact:
        return str(exact[0][0])
    named = [(str(name), str(key)) for name, key in reader.rows(_LOOKUPS[kind].names).rows]
    wanted = given.casefold()
    if kind == "country":
        wanted = ALPHA_3.get(wanted, wanted)
    keys = sorted({key for name, key in named if name.casefold() == wanted})
    if len(keys) > 1:
        raise Ambiguous(given, keys)
    if not keys:
        raise NotKnown(kind, given, [name for name, _ in named])
    return keys[0]


class NamedActor(NamedTuple):
    """One name of an actor, with the actor's key and kind."""

    key: str
    kind: str
    name: str


def actor_names(reader: Reader) -> list[NamedActor]:
    """Every name that an actor of the database goes by."""
    sql = (shipped("sql") / "draft" / "actors.sql").read_text(encoding="utf-8")
    return [NamedActor(str(key), str(kind), str(name)) for key, kind, name in reader.rows(sql).rows]


def location_keys(reader: Reader) -> frozenset[str]:
    """The keys of all places of the database."""
    return frozenset(str(key) for (key,) in reader.rows("SELECT key FROM location").rows)


def has_location(reader: Reader, key: str) -> bool:
    """Whether the database has a place of this key."""
    sql = "SELECT key FROM location WHERE key = CAST(:key AS TEXT)"
    return bool(reader.rows(sql, {"key": key}).rows)


def undated_articles(reader: Reader) -> int:
    """How many articles have no last possible day of publication: `--as-of` leaves them out."""
    found = reader.rows("SELECT count(*) FROM article WHERE published_last_day IS NULL")
    return int(str(found.rows[0][0]))
