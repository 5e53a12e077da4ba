"""Nobody harmed, no losses of one's own, and none that survived."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.arguments import subjects
from recount.extract.victims.phrase import Victims, are_people, noun_told
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_LOSSES = word_set("loss losses")
_SUFFERING = word_set("""
    suffered suffer suffers suffering sustained sustain sustaining took had have has reported
    incurred recorded
""")
_FORCES = word_set("""
    army military forces navy police side sides troops militia movement group
""")
_FIGHTING = frozenset(("military", "police", "security_forces", "armed_group",
    "pro_government_militia", "international_forces", "national_guard"))  # fmt: skip
_NONE = word_set("none nobody no-one")
_SURVIVED = word_set("""
    crash attack blast explosion fire accident collapse ambush bombing shelling strike wreck
    shipwreck massacre raid fall impact landslide
""")
_BACK = 12
_ABOARD = ("aboard", "inside", "there")
_HURTING = word_set("""
    wounded injured hurt hospital ambulance blast attack attackers shot gunmen rubble doctors bomb
    shooting crash fire surgery
""")
WORDS = _LOSSES | word_set("harmed survived did-not-make-it")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """None killed or wounded, or all killed, each told by who was spared."""
    for at, chunk in enumerate(chunks):
        if chunk.low in _LOSSES:
            yield from _no_losses(chunks, at)
        elif chunk.low == "harmed":
            yield from _unharmed(chunks, at)
        elif chunk.low == "did-not-make-it":
            yield from _did_not_make_it(chunks, at)
        elif chunk.low == "survived":
            yield from _none_survived(chunks, at)


def _no_losses(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the army suffered no losses", where forces are told of; a firm may lose money."""
    phrase = chunks[at].phrase
    suffered = at > 0 and (chunks[at - 1].low in _SUFFERING or chunks[at - 1].kind == tags.BE)
    if not suffered or phrase is None or phrase.determiner != "no" or phrase.noun:
        return
    if phrase.last > phrase.first + 1 or not _of_forces(chunks, at - 1):
        # As "no financial losses".
        return
    yield Find("killed", "none", Victims(at, at, None, "none"), at - 1, at)


def _of_forces(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether who had no losses fights: "the army", or "it", "they" after such a word."""
    who = verb
    while who > 0 and chunks[who].kind in (tags.HAVE, tags.ADVERB, tags.VERB, tags.BE):
        who -= 1
    if chunks[who].kind == tags.PRONOUN:
        near = chunks if chunks[who].low == "there" else chunks[:who]
        return any(map(_fights, near))
    return _fights(chunks[who])


def _fights(chunk: Chunk) -> bool:
    noun = chunk.phrase.noun if chunk.phrase else None
    return chunk.low in _FORCES or (noun is not None and noun.group in _FIGHTING)


def _unharmed(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "no civilian had been harmed", "none of the pupils was harmed"."""
    first = at
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        first -= 1
    if not any(chunk.kind == tags.BE for chunk in chunks[first:at]):
        return
    for victims in subjects(chunks, first, None):
        if victims.pronoun in _NONE or _no_people(chunks, victims):
            yield Find("casualties", "none", victims, first, at)


def _no_people(chunks: Sequence[Chunk], victims: Victims) -> bool:
    phrase = victims.phrase
    if phrase is None or phrase.noun is None:
        return False
    of = victims.at > 1 and chunks[victims.at - 1].low == "of"
    one = phrase.number is not None and phrase.number.bounds.best == 1
    if one and victims.at and chunks[victims.at - 1].low == "not":
        # As "not one citizen had been harmed".
        return True
    return phrase.determiner == "no" or (of and chunks[victims.at - 2].low in _NONE)


def _none_survived(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "a crew of five, none of whom survived", "none of the nine survived": all were killed."""
    last = at
    while last > 3 and (chunks[last - 1].low in _ABOARD or _there(chunks, last)):
        # As "none of the 62 people on board survived", "in the house".
        last -= 1 if chunks[last - 1].low in _ABOARD else 2
    near = [chunk.low for chunk in chunks[max(0, last - 3) : last]]
    what = chunks[at + 1] if at + 1 < len(chunks) else None
    if what is not None and what.phrase and what.low not in _SURVIVED:
        # As "none survived the exam".
        return
    if near == ["none", "of", "whom"]:
        host = at - 5 if at > 4 and chunks[at - 4].kind == tags.COMMA else -1
    elif near[:2] == ["none", "of"] or _not_one(chunks, last):
        host = last - 1
    elif near[-1:] and near[-1] in _NONE:
        host = _counted_before(chunks, at - 1)
    else:
        return
    if host >= 0 and _counted(chunks[host].phrase):
        victims = Victims(host, host, chunks[host].phrase)
        yield Find("killed", "counted-noun", victims, min(host, at), at)


def _not_one(chunks: Sequence[Chunk], end: int) -> bool:
    """As "not one of the nine"."""
    lows = [chunk.low for chunk in chunks[max(0, end - 4) : end - 1]]
    return lows == ["not", "one", "of"]


def _did_not_make_it(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two of my cousins didn't make it"; songs and finalists don't either."""
    out = [chunk.low for chunk in chunks[at + 1 : at + 3]] == ["out", "alive"]
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION)
    hurt = out or any(chunk.low in _HURTING for chunk in chunks)
    for victims in subjects(chunks, at, None) if ends or out else ():
        noun = noun_told(chunks, victims)
        if noun in KIN or noun == "relative" or (hurt and are_people(chunks, victims)):
            yield Find("killed", "happens", victims, at, at)


def _there(chunks: Sequence[Chunk], end: int) -> bool:
    phrase = chunks[end - 1].phrase
    where = chunks[end - 2].kind == tags.PREPOSITION and chunks[end - 2].low != "of"
    return where and phrase is not None and phrase.number is None


def _counted_before(chunks: Sequence[Chunk], at: int) -> int:
    """The people that the sentence counted before "none" at `at`, -1 where it counts none."""
    for j in range(at - 1, max(-1, at - _BACK), -1):
        if _counted(chunks[j].phrase):
            return j
    return -1


def _counted(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.number is not None and (phrase.bare or bool(phrase.noun))
