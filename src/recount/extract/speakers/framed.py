"""Who speaks behind words of time and place, or in them: "In Jos police said", "after X spoke"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF

_THERE = word_set("in at near outside")
_WITHIN = ("of", "for")
_THEN = word_set("after before since until once")
_BEFORE_THEN = (tags.TIME, tags.NUMBER, tags.DETERMINER, tags.ADVERB, tags.MODIFIER)
_TIMES = word_set("minute minutes moment moments shortly just soon")
_ADVERBS = word_set("first then later also")


def behind_the_place(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """The police of "In Jos on Monday police said", "On Monday in Jos the head of police said".

    Nothing but where and when stands before them: the place is no speaker.
    """
    at, placed = 0, False
    while at + 1 < k and chunks[at].kind == tags.PREPOSITION:
        at += 1
        if chunks[at].kind == NOUN_PHRASE:
            placed = True
        elif chunks[at].kind != tags.TIME:
            return []
        at += 1
        while at < k and chunks[at].kind in (tags.TIME, tags.ADVERB):
            at += 1
    who = at
    while at + 2 <= k and chunks[at].kind == NOUN_PHRASE and chunks[at + 1].low in _WITHIN:
        at += 2
    phrase = chunks[who].phrase
    told = placed and at == k and phrase is not None and not phrase.number
    return [Victims(who, k, phrase)] if told else []


def first_token(tokens: Sequence[Token], chunks: Sequence[Chunk], first: int) -> int:
    """The first token of who speaks, past a place that is read with it: "in Jos police said".

    The nation of "in Iraq Turkish forces said" is of the speaker.
    """
    at, end = chunks[first].first, chunks[first].last
    phrase = chunks[first].phrase
    place = first > 0 and chunks[first - 1].low in _THERE and chunks[first - 1].first + 1 == at
    if not place or phrase is None or phrase.determiner or tokens[end].capital:
        return at
    begins = at
    while begins < end and tokens[begins].capital and tokens[begins].low not in COUNTRY_OF:
        begins += 1
    return begins


def frame_ends(chunks: Sequence[Chunk], first: int, verb: int) -> int:
    """Where the clause ends that only tells when, -1 where there is none.

    As "A day after the rebels announced a ceasefire, a bomb killed 12", which they don't say.
    """
    then = first - 1
    while then > 0 and chunks[then].kind == tags.DETERMINER:
        then -= 1
    if then < 0 or chunks[then].low not in _THEN:
        return -1
    if any(c.kind not in _BEFORE_THEN and c.low not in _TIMES for c in chunks[:then]):
        return -1
    ends = (i for i in range(verb, len(chunks)) if chunks[i].kind == tags.COMMA)
    return next(ends, -1)


def past_adverbs(chunks: Sequence[Chunk], at: int) -> int:
    """The verb of "said the rebels also kidnapped", past the small words before it."""
    while at < len(chunks) and (chunks[at].kind == tags.ADVERB or chunks[at].low in _ADVERBS):
        at += 1
    return at


def described(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """The union of "The union representing miners said", before what its clause tells of it."""
    before = at - 2
    if before < 0 or chunks[at - 1].kind != tags.VERB or not chunks[at - 1].low.endswith("ing"):
        return []
    who = chunks[before].phrase
    opens = before == 0 or chunks[before - 1].kind in (tags.COMMA, tags.STOP, tags.RELATIVE)
    told = opens and who is not None and not who.number and bool(who.determiner)
    return [Victims(before, at, who)] if told else []
