"""What words can be read as by our own vocabulary: numbers of people, outcomes, who they were.

Hedges count wherever they stand in the sentence: a quote that begins behind "at least" is no exact
number for that.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.numbers.grammar import bounded, number_at, uncounted
from recount.extract.sentences.brackets import essential
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, chunks
from recount.extract.sentences.text import Token, tokens
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.phrase import with_tail
from recount.extract.victims.traits import Traits, traits_of
from recount.extract.words import word_set
from recount.extract.words.outcomes import ACTS, COUNTED, STATES
from recount.tasks.model.spans import Span

_NONE = Count(0, 0, 0, "exact", None)
_ABSENCE = word_set("no none nobody neither nor without zero never not n't")
_ONE = word_set("he she him her himself herself one somebody someone another")
_OUTCOMES = {
    **{word: outcome for outcome, words in ACTS.items() for word in words.split()},
    **COUNTED,
    **STATES,
    **dict.fromkeys(
        word_set("toll death-toll body bodies corpse corpses life lives deadly fatal"), "killed"
    ),
}


class Words(NamedTuple):
    """A sentence, or several, in tokens and in chunks of them."""

    tokens: Sequence[Token]
    chunks: Sequence[Chunk]


def words_of(text: str, span: Span) -> Words:
    """The words of a part of the text."""
    found = essential(tokens(text, *span))
    return Words(found, chunks(found))


def counts_of(words: Words, quote: Span, victims: Span | None) -> list[Count]:
    """Every count that a quote can be read as.

    Args:
        words: those of the sentence, or sentences, around the quote.
        quote: what the count must be read from.
        victims: the words for the people among them, whose noun tells whether it is one or more
            where there is no number and the quote tells what happened; None: not known, so that a
            number must stand there.
    """
    found = words.tokens
    counts = [count for chunk in words.chunks for count in _numbers(found, chunk, quote)]
    quoted = [token for token in found if _meet(token.start, token.end, quote)]
    if any(token.low in _ABSENCE for token in quoted):
        counts.append(_NONE)
    if victims and _outcomes(quoted):
        nouns = (_by_noun(found, chunk, victims) for chunk in words.chunks)
        counts += [count for count in nouns if count is not None]
    return counts


def outcomes_of(words: Words) -> set[str]:
    """Every outcome that one of the words tells of."""
    return _outcomes(words.tokens)


def traits_of_victims(words: Words, victims: Span) -> Traits:
    """What the words for the people tell of them beside their group."""
    found, pieces = words
    for at, chunk in enumerate(pieces):
        if chunk.phrase and _meet(found[chunk.first].start, found[chunk.last].end, victims):
            return traits_of(found, pieces, with_tail(pieces, at))
    return Traits()


def _outcomes(found: Sequence[Token]) -> set[str]:
    forms = (form_of(token.low) for token in found)
    outcomes = {form.outcome for form in forms if form}
    return outcomes | {_OUTCOMES[token.low] for token in found if token.low in _OUTCOMES}


def _numbers(found: Sequence[Token], chunk: Chunk, quote: Span) -> Iterator[Count]:
    """Numbers that begin a noun phrase; ages, dates and counts of things are none."""
    phrase = chunk.phrase
    if chunk.kind != NOUN_PHRASE or phrase is None or phrase.thing:
        return
    for number in (phrase.number, number_at(found, chunk.first)):
        if number and _meet(found[number.first].start, found[number.after - 1].end, quote):
            yield number.bounds


def _by_noun(found: Sequence[Token], chunk: Chunk, victims: Span) -> Count | None:
    """One for a person, more for a plural, None where there is a number or no person."""
    if not _meet(found[chunk.first].start, found[chunk.last].end, victims):
        return None
    phrase = chunk.phrase
    if phrase is None:
        return bounded(1, "exact") if chunk.low in _ONE else None
    if phrase.number or phrase.thing:
        return None
    return uncounted() if phrase.plural else bounded(1, "exact")


def _meet(start: int, end: int, span: Span) -> bool:
    return start < span.end and span.start < end
