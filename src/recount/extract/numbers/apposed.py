"""Numbers in apposition that count nobody: "the two women, both 31,", "two, not three, people"."""

from collections.abc import Sequence, Set
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token

_EACH = frozenset(("both", "all", "each"))
TELLING = _EACH | {"not"}
"""A sentence without any of these words has no such number."""
_CLOSING = frozenset((",", ".", ";", ")", "and", "who", "from"))
_OLDEST = 110
_DENIED = (tags.COMMA, tags.NOT)


def without_them(tokens: Sequence[Token], chunks: list[Chunk], words: Set[str]) -> list[Chunk]:
    """The chunks, where ages are no counts, and what a number was not is left out."""
    if not _EACH.isdisjoint(words):
        chunks = _without_ages(tokens, chunks)
    return _without_denied(chunks) if "not" in words else chunks


def _without_ages(tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Chunk]:
    found: list[Chunk] = []
    for i, chunk in enumerate(chunks):
        if not _are_ages(tokens, chunks, i):
            found.append(chunk)
        elif [after.kind for after in chunks[i + 1 : i + 3]] == [tags.COMMA, tags.CONJUNCTION]:
            # As "two men, both 31, and a woman": past the aside to the woman.
            while found[-1].kind != tags.COMMA:
                found.pop()
            found.pop()
        else:
            found.append(replace(chunk, kind=tags.NUMBER, phrase=None))
    return found


def _are_ages(tokens: Sequence[Token], chunks: Sequence[Chunk], i: int) -> bool:
    """As "the two women, both 31, were", "three boys, all 15"; but "all nine" may be the nine.

    Nor is "all 15" an age after "12 rebels and three guards".
    """
    phrase = chunks[i].phrase
    age = phrase.number.bounds.best if phrase is not None and phrase.number else None
    if phrase is None or not phrase.bare or age is None or age > _OLDEST:
        return False
    every = phrase.determiner or (chunks[i - 1].low if i else "")
    comma = i - 1 - (not phrase.determiner)
    who = chunks[comma - 1].phrase if comma > 0 and chunks[comma].kind == tags.COMMA else None
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else "."
    if every not in _EACH or who is None or after not in _CLOSING:
        return False
    if not tokens[phrase.last].low.isdigit() or who.noun is None or who.plural is False:
        return False
    told = [chunk.phrase.number.bounds.best for chunk in chunks[:comma]
            if chunk.phrase and chunk.phrase.number]  # fmt: skip
    counted = who.number is not None or every == "both"
    return counted and age not in told and age != sum(number or 0 for number in told)


def _without_denied(chunks: list[Chunk]) -> list[Chunk]:
    """As "two, not three, people were killed", who are two people."""
    found: list[Chunk] = []
    i = 0
    while i < len(chunks):
        own, people = chunks[i].phrase, _people_after(chunks, i)
        if own is not None and people is not None:
            phrase = replace(people, first=own.first, number=own.number, plural=own.plural)
            last = chunks[i + 5]
            found.append(replace(last, first=chunks[i].first, phrase=phrase))
            i += 6
        else:
            found.append(chunks[i])
            i += 1
    return found


def _people_after(chunks: Sequence[Chunk], i: int) -> Phrase | None:
    """The people of "two, not three, people", where the two stand at `i`; else None."""
    if i + 5 >= len(chunks) or (chunks[i + 1].kind, chunks[i + 2].kind) != _DENIED:
        return None
    own, other, people = chunks[i].phrase, chunks[i + 3].phrase, chunks[i + 5].phrase
    counts = own is not None and own.bare and other is not None and other.bare
    counts = counts and chunks[i + 4].kind == tags.COMMA
    told = people is not None and people.number is None and not people.determiner
    return people if counts and told else None
