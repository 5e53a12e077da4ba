"""Months cut short with a stop, "on Jan. 9 was released", where no clause ends."""

from collections.abc import Sequence

from recount.extract.sentences.text import Token
from recount.extract.words import word_set

MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")


def without_stops(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, without the stop of a month that a day or a year follows."""
    return [token for i, token in enumerate(tokens) if not _in_date(tokens, i)]


def _in_date(tokens: Sequence[Token], i: int) -> bool:
    inside = tokens[i].low == "." and 0 < i < len(tokens) - 1
    return inside and tokens[i - 1].low in MONTHS and tokens[i + 1].low.isdigit()
