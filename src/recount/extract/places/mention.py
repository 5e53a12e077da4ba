"""A place named in a text."""

from typing import NamedTuple

from recount.domain.gazetteer import Place


class PlaceMention(NamedTuple):
    """A place in words: `text[start:end]` is `words`.

    `relation` is of the closed list `place_relation`. `place` is None where the words name a
    place that no gazetteer has; `candidates` are all that go by the words, the likeliest first.
    `confidence`: 0 to 1, not a probability; below 0.5 something was only named, with nothing
    said to be there.
    """

    start: int
    end: int
    words: str
    relation: str
    place: Place | None
    candidates: tuple[Place, ...]
    confidence: float
