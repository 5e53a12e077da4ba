"""What a database knows that helps a draft: actors and places by their names."""

from collections.abc import Container
from typing import NamedTuple

from recount.domain.gazetteer import Gazetteer, merged
from recount.domain.withheld import Withheld
from recount.extract.events.actors import ActorName, ActorNames
from recount.extract.places import curated
from recount.store.named import actor_names, has_location, location_keys
from recount.store.places import gazetteer_of
from recount.store.reader import Reader
from recount.store.withheld import withheld_in


class Known(NamedTuple):
    """Names of actors, and of places: the database's, then those that ship with Recount.

    `locations`: keys of the places that the database has; no other may stand in a coding of it.
    `places` None: only those that ship with Recount. `withheld` takes the names of persons out of
    what is told of the database's events.
    """

    actors: ActorNames = ActorNames()
    places: Gazetteer | None = None
    locations: Container[str] = frozenset()
    withheld: Withheld = Withheld()


NOTHING = Known()


class _Asked(Container[str]):
    """Keys of places that are too many to be held: each is asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and has_location(self._reader, key)


def known_in(reader: Reader) -> Known:
    """What a database knows; see `bound_to` for using it when that reader is closed."""
    names = (ActorName(*named) for named in actor_names(reader))
    return _with_places(reader, Known(ActorNames(names), withheld=withheld_in(reader)))


def bound_to(reader: Reader, known: Known) -> Known:
    """The same of the same database, for as long as this reader is open."""
    held = known.places is None or known.places.in_memory
    return known if held else _with_places(reader, known)


def _with_places(reader: Reader, known: Known) -> Known:
    own = gazetteer_of(reader)
    keys = location_keys(reader) if own.in_memory else _Asked(reader)
    return known._replace(places=merged(own, curated()), locations=keys)
