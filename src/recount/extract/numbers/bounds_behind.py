"""Bounds told behind those who are counted: "ten people or more", "15 people at the very least"."""

from collections.abc import Sequence
from dataclasses import replace

from recount.domain.counts import Count
from recount.extract.numbers.grammar import bounded, number_at
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.words.quantities import MAYBE

TELLING = frozenset(("more", "least", "thereabouts", "if"))
"""A sentence without any of these words has no such bound."""
_AT_LEAST = (
    ("at", "least"), ("at", "the", "least"), ("at", "the", "very", "least"), ("or", "more"),
    ("if", "not", "more"),
    *((maybe, "more") for maybe in sorted(MAYBE)),
    *((joint, maybe, "more") for maybe in sorted(MAYBE) for joint in ("and", "or", "but")),
)  # fmt: skip
_BOUNDS = {**dict.fromkeys(_AT_LEAST, "at_least"), ("or", "thereabouts"): "about"}
_LONGEST = 4
_FOLLOWING = (
    tags.STOP, tags.COMMA, tags.BE, tags.HAVE, tags.MODAL, tags.OUTCOME, tags.STATE, tags.VERB,
)  # fmt: skip
_OPENING = ("and", "or", "but", ",")


def with_their_bounds(tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks, where a number takes the bound behind it, whose words and commas go."""
    found: list[Chunk] = []
    i = 0
    while i < len(chunks):
        phrase = chunks[i].phrase
        after = _bounded(tokens, chunks, i, phrase) if phrase and phrase.number else None
        if after is None:
            found.append(chunks[i])
            i += 1
            continue
        found.append(replace(chunks[i], last=after[1].last, phrase=after[1]))
        i = after[0]
    return found


def _bounded(
    tokens: Sequence[Token], chunks: Sequence[Chunk], i: int, phrase: Phrase
) -> tuple[int, Phrase] | None:
    """The chunk after the bound behind chunk `i`, and the phrase with it."""
    if phrase.number is None or phrase.number.more:
        return None
    k = i + 1
    aside = k < len(chunks) and chunks[k].kind == tags.COMMA
    k += aside
    bounds, k = _bound(tokens, chunks, k, phrase.number.bounds)
    if bounds is None:
        return None
    if aside:
        # As "ten people, perhaps more, were"; without the second comma the sentence may go on.
        if k >= len(chunks) or chunks[k].kind != tags.COMMA:
            return None
        k += 1
    if k < len(chunks) and chunks[k].kind not in _FOLLOWING:
        return None
    last = chunks[k - 1].last
    return k, replace(phrase, last=last, number=phrase.number._replace(bounds=bounds), plural=True)


def _bound(
    tokens: Sequence[Token], chunks: Sequence[Chunk], k: int, count: Count
) -> tuple[Count | None, int]:
    """The bounds of a count with those at chunk `k`, and the chunk after; None where none are."""
    if [chunk.low for chunk in chunks[k : k + 2]] == ["if", "not"] and k + 2 < len(chunks):
        other = chunks[k + 2].phrase
        if other is not None and other.bare and other.number:
            # As "dozens, if not hundreds,".
            return _up_to(count, other.number.bounds), k + 3
    for end in range(k + 1, min(k + 1 + _LONGEST, len(chunks) + 1)):
        words = [token.low for token in tokens[chunks[k].first : chunks[end - 1].last + 1]]
        told = _BOUNDS.get(tuple(words))
        if told and count.best is not None and count.qualifier == "exact":
            return bounded(count.best, told), end
        if told == "at_least" and count.qualifier in ("at_least", "more_than", "vague"):
            return count, end
    return None, k


def _up_to(count: Count, other: Count) -> Count:
    if count.qualifier == "exact" and other.qualifier == "exact":
        return between(count, other.best or 0) or count
    return count


def between(count: Count, most: int) -> Count | None:
    """As 10 to 12, of "ten, if not 12"; None where the second is not more."""
    if count.best is None or most <= count.best:
        return None
    return Count(count.best, None, most, "between", None)


def behind_the_verb(tokens: Sequence[Token], at: int, count: Count) -> Count:
    """At least ten, of "ten were killed, perhaps more"; 10 to 12, of "killed, or perhaps 12".

    Args:
        tokens: the sentence.
        at: the token behind the verb.
        count: an exact one.
    """
    while at < len(tokens) and tokens[at].low in _OPENING:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].low not in MAYBE or count.best is None:
        return count
    if tokens[at + 1].low == "more":
        return bounded(count.best, "at_least") if _ends(tokens, at + 2) else count
    number = number_at(tokens, at + 1)
    if number is None or number.bounds.best is None or not _ends(tokens, number.after):
        return count
    return between(count, number.bounds.best) or count


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].low in (".", ";", ",", "!")
