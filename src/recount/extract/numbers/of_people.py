"""Numbers of people, and bare numbers, in words that were taken apart."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.numbers.of_no_people import MANY
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, chunks
from recount.extract.sentences.senses import FATAL
from recount.extract.sentences.text import Token, tokens
from recount.extract.words import word_set

_FOR_PEOPLE = word_set("lives souls casualties fatalities deaths corpses bodies graves abductees")
"""What is counted where people are."""
_ONE = ("he", "she")
_AGED = word_set("boy girl man woman child baby infant toddler teenager son daughter")
_PAYING = word_set("""
    paid pay pays paying earned earn earns earning owed owe owes charged charges spent spend spends
""")
"""Not "cost": an attack may cost 40 their lives."""
_YEARS = range(1900, 2101)


class Number(NamedTuple):
    """A count of people, with the words around it that belong to it."""

    start: int
    end: int
    bounds: Count


def people_in(words: str) -> Iterator[Count]:
    """The counts of people, and bare numbers, in words that were quoted on their own."""
    found = tokens(words, 0, len(words))
    return (number.bounds for number in people_counted(found, chunks(found)))


def people_counted(words: Sequence[Token], pieces: Sequence[Chunk]) -> Iterator[Number]:
    """The counts of people, and bare numbers, in a sentence; days, ages and money are none."""
    for i, chunk in enumerate(pieces):
        count = _counted(words, chunk) if chunk.phrase else None
        if count is not None and not _is_age(pieces, i) and not _is_of_else(words, pieces, i):
            yield Number(words[chunk.first].start, words[chunk.last].end, count)


def _counted(words: Sequence[Token], chunk: Chunk) -> Count | None:
    phrase = chunk.phrase
    if phrase is None or phrase.number is None or phrase.nth:
        return None
    count = phrase.number.bounds
    told = [n for n in (count.low, count.best, count.high) if n is not None]
    if count.qualifier == "uncounted" or not told:
        return None
    if phrase.head is None:
        years = len(told) > 1 and all(n in _YEARS for n in told)
        return count if 1 < max(told) < MANY and not years else None
    people = phrase.noun is not None and not phrase.thing
    return count if people or words[phrase.head].low in _FOR_PEOPLE else None


def _is_age(pieces: Sequence[Chunk], at: int) -> bool:
    """As "he was 45", "a boy of 9"; but "a crowd of 40"."""
    phrase, before = pieces[at].phrase, pieces[at - 2 : at] if at > 1 else ()
    if phrase is None or not phrase.bare or len(before) < 2:
        return False
    one, link = before
    of_one = link.low == "of" and one.low in _AGED
    return of_one or (link.kind == tags.BE and one.low in _ONE)


def _is_of_else(words: Sequence[Token], pieces: Sequence[Chunk], at: int) -> bool:
    """As "he paid 200", "two deadly and three failed attacks"; but "he paid 40 fighters"."""
    phrase = pieces[at].phrase
    if phrase is None or not phrase.bare:
        return False
    money = at > 0 and pieces[at - 1].low in _PAYING
    return money or words[phrase.last].low in FATAL
