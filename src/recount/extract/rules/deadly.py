"""Outcomes told without a count: "a deadly attack", "some wounded"."""

from collections.abc import Iterator, Sequence

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.flags.filters import GENERIC, of_act
from recount.extract.numbers.grammar import uncounted
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.senses import FATAL
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_INCIDENTS = word_set("""
    attack attacks bombing bombings blast blasts explosion explosions shooting shootings ambush
    ambushes raid raids clash clashes strike strikes airstrike airstrikes assault assaults
    stabbing stabbings crash accident fire riot riots incident shelling siege violence
    collapse stampede
""")
_HURT = {"wounded": "wounded", "injured": "wounded", "dead": "killed"}
_ONE_OR_MORE = Count(1, None, None, "uncounted", None)
_THERE = {"casualties": "casualties", "deaths": "killed", "fatalities": "killed",
          "injuries": "wounded"}  # fmt: skip
WORDS = FATAL | frozenset(_HURT) | frozenset(_THERE)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Each incident that was deadly, one dead at least, and each "some wounded"."""
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.low in _THERE:
            yield from _there_are(chunks, at)
        if chunk.low in _HURT and chunk.kind in (tags.OUTCOME, tags.STATE):
            if _some(chunks, at):
                victims = Victims(at - 1, at, None)
                yield Find(_HURT[chunk.low], "some", victims, at - 1, at, told=uncounted())
        elif phrase and chunk.low in _INCIDENTS and phrase.participle in FATAL:
            told = phrase.number is None and phrase.determiner not in ("no", "any")
            if told:
                flags = (*of_act(chunks, at), *_in_general(chunks, at))
                yield Find(
                    "killed", "deadly", Victims(at, at, None), at, at, _ONE_OR_MORE, "", flags
                )


def _there_are(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "there were casualties among the passengers": some, and who they are of."""
    be = at - 1
    among = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    own = chunks[at].phrase
    if own is not None and (own.number or own.determiner):
        return
    if among is None or among.noun is None or among.number or chunks[at + 1].low != "among":
        return
    if be > 0 and chunks[be - 1].kind == tags.HAVE:
        be -= 1
    if be > 0 and chunks[at - 1].kind == tags.BE and chunks[be - 1].low == "there":
        victims = Victims(at + 2, at + 2, among)
        yield Find(_THERE[chunks[at].low], "some", victims, be, at, told=uncounted())


def _some(chunks: Sequence[Chunk], at: int) -> bool:
    """As "some wounded were taken away": nothing that they could describe follows."""
    after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
    return at > 0 and chunks[at - 1].low == "some" and after != NOUN_PHRASE


def _in_general(chunks: Sequence[Chunk], at: int) -> tuple[str, ...]:
    """As "to live with deadly attacks", which are of no event in particular."""
    phrase = chunks[at].phrase
    plural = phrase is not None and not phrase.determiner and chunks[at].low.endswith("s")
    return (GENERIC,) if plural and at else ()
