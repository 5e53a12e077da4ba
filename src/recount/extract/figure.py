"""What the extraction hands out: one record a figure."""

from typing import NamedTuple


class Figure(NamedTuple):
    """One claim about how many people, and the words that it was read from.

    `low`, `best`, `high` are persons, None where the words give no such number, but a vague word
    or a bare plural has low 2 here ("more than one"), and "none" is 0, 0, 0. `victims` is the
    phrase as worded, `group` its victim group, `quote` is `text[start:end]`. `part_of` is the
    place, in the list of the document's figures, of the figure that this one is a part of.
    `flags` is non-empty only for what must not be counted, and says why. `occupation`, `sex`,
    `age_group` and `nationality` (a country's key) are None where the phrase does not tell them.
    """

    outcome: str
    low: int | None
    best: int | None
    high: int | None
    qualifier: str
    magnitude: str | None
    victims: str
    group: str
    counting: str
    quote: str
    start: int
    end: int
    said_by: str | None
    speaker_kind: str
    certainty: str
    perpetrators: str
    part_of: int | None
    rule: str
    confidence: float
    flags: tuple[str, ...]
    occupation: str | None = None
    sex: str | None = None
    age_group: str | None = None
    nationality: str | None = None
