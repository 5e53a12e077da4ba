"""What writing a document changed."""

from collections.abc import Mapping
from typing import NamedTuple

from recount.errors import RecountError


class Count(NamedTuple):
    """How many records of a kind were new, changed, or there already, and how many went."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0


class Former(NamedTuple):
    """What the coding of an article said before: to be kept as a revision.

    The document is that of the coding now where only names of persons changed: it holds none.
    """

    article_id: int
    sha256: str
    document: str


class Changes(NamedTuple):
    """`counts` by kind (`event`, `coding`); `events`: ids of those whose totals may differ.

    `notes`: what a person must know of it.
    """

    counts: Mapping[str, Count]
    events: frozenset[int] = frozenset()
    former: Former | None = None
    notes: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether a row was written."""
        return any(count.new or count.updated for count in self.counts.values())


class Unfit(RecountError):
    """A document that the database, as it is, can't take in."""


class UnknownKey(Unfit):
    """A document refers to a key that the database does not hold."""

    def __init__(self, table: str, keys: list[str]) -> None:
        super().__init__(f"no {table} with the key {', '.join(keys)}")


class RenamedEvent(Unfit):
    """A frame still has an event under a key that it had before it was renamed."""

    def __init__(self, former: str, key: str) -> None:
        super().__init__(f"the event {former} was renamed {key}: give that key")


class TakenKey(Unfit):
    """A former key of an event is the key of another event."""

    def __init__(self, former: str, key: str) -> None:
        super().__init__(
            f"{former} is given as a former key of {key}, but is another event in the database"
        )


class OneEvent(Unfit):
    """A document has an event as two: by the key that it has, and by one that it had before."""

    def __init__(self, one: str, other: str, what: str) -> None:
        super().__init__(f"{one} and {other} are one event, which was renamed; {what}")
