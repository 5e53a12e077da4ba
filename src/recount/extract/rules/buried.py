"""The dead told by how they are mourned: "the coffins of 15 troops", "we buried nine people".

Only counted people, and coffins and graves that were seen: firms make coffins, towns have graves.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_COFFINS = word_set("coffin coffins casket caskets bodybags body-bags bodybag")
_FUNERALS = word_set("funeral funerals burial burials")
_GRAVES = word_set("grave graves")
_BURYING = word_set("buried burying bury buries interred entombed")
_CARRIED = word_set("""
    carried carrying draped unloaded arrived lined laid placed lowered paraded borne bore flown
    brought received loaded lay wrapped stood followed following
""")
_DUG = word_set("dug digging counted counting dig")
_UNDER = word_set("under beneath underneath inside below alive")
_FALLEN = word_set("body corpse cadaver remains coffin")
_NOBODY = word_set("avalanche landslide landslip mudslide earthquake snow mud lava debris rubble")
_COMMUNITIES = word_set("""
    parish village town community church mosque congregation hospital council family families
    diocese municipality authorities crescent cross
""")
_OWN = ("his", "her", "their", "my", "our")
_NEAR = 10
WORDS = _COFFINS | _FUNERALS | _GRAVES | _BURYING


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people in coffins and graves, at their funerals, and those who were buried."""
    for at, chunk in enumerate(chunks):
        low = chunk.low
        if low in _COFFINS:
            yield from _in_coffins(chunks, at)
        elif low in _FUNERALS and at + 1 < len(chunks) and chunks[at + 1].low in ("of", "for"):
            yield from _found(at, objects(chunks, at + 1, of_act=True), several=True)
        elif low in _GRAVES:
            yield from _in_graves(chunks, at)
        elif low in _BURYING and not chunk.phrase:
            yield from _buried(chunks, at)


def _found(at: int, who: Sequence[Victims], *, several: bool = False) -> Iterator[Find]:
    for victims in who:
        phrase = victims.phrase
        kin = phrase and phrase.noun and phrase.noun.singular in KIN and phrase.plural is False
        if kin and phrase and phrase.determiner in _OWN:
            # As "he buried his wife and three sons".
            yield Find("killed", "bodies", victims, at, at)
        elif _counted(phrase) and not (several and phrase and phrase.plural is False):
            yield Find("killed", "bodies", victims, at, at)


def _counted(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.number is None or phrase.thing:
        return False
    return phrase.bare or (phrase.noun is not None and phrase.noun_at == phrase.head)


def _in_coffins(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the coffins of 15 troops", "15 coffins were carried through the streets"."""
    phrase = chunks[at].phrase
    if at + 1 < len(chunks) and chunks[at + 1].low in ("of", "with", "containing"):
        yield from _found(at, objects(chunks, at + 1, of_act=True))
    elif phrase and phrase.number and _near(chunks, at, _CARRIED):
        yield Find("killed", "bodies", Victims(at, at, phrase), at, at)


def _near(chunks: Sequence[Chunk], at: int, verbs: frozenset[str]) -> bool:
    near = chunks[max(0, at - 3) : at + _NEAR]
    return any(chunk.low in verbs for chunk in near)


def _in_graves(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "dug graves for 22 people", "counted 22 fresh graves"; a mass grave tells no number."""
    phrase = chunks[at].phrase
    if phrase is None or not _near(chunks, at, _DUG):
        return
    if at + 1 < len(chunks) and chunks[at + 1].low == "for":
        yield from _found(at, objects(chunks, at + 1))
    elif phrase.number and (phrase.number.bounds.best or 2) > 1:
        yield Find("killed", "bodies", Victims(at, at, phrase), at, at)


def _buried(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "we buried nine people", "nine people were buried on Friday"; not under rubble."""
    if any(chunk.low in _UNDER | _NOBODY for chunk in chunks[max(0, at - 4) : at + _NEAR]):
        return
    first, passive = at, False
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
        first -= 1
        passive = passive or chunks[first].kind == tags.BE
    if first > 1 and chunks[first - 1].low in ("to", "helped") and not passive:
        # As "he helped to bury 19 people", "he helped bury 19 people".
        helped = first - 1 - (chunks[first - 1].low == "to")
        first = helped if chunks[helped].low == "helped" else first
        while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.ADVERB):
            first -= 1
    if (
        not first
        or chunks[first - 1].kind in (tags.MODAL, tags.NOT)
        or chunks[first - 1].low == "to"
    ):
        return
    passive = passive and chunks[at].low != "burying"
    who = subjects(chunks, first, None) if passive else objects(chunks, at)
    if passive or _mourners(chunks, first):
        yield from _found(at, [one for one in who if not _body(one.phrase)])
    elif (before := chunks[first - 1].phrase) is not None and is_name(before):
        # As "Mrs Diaz buried two of her sons"; but "Apex Mining buried its losses".
        yield from _found(at, who if who and _their_kin(chunks[who[0].last].phrase) else [])


def _their_kin(phrase: Phrase | None) -> bool:
    owned = phrase is not None and phrase.determiner in _OWN
    return owned and phrase is not None and phrase.noun is not None and phrase.noun.singular in KIN


def _body(phrase: Phrase | None) -> bool:
    """As "the bodies were buried", which the rule for bodies tells of."""
    return phrase is not None and phrase.noun is not None and phrase.noun.singular in _FALLEN


def _mourners(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether people bury, and no company its losses."""
    before = chunks[first - 1]
    if before.kind in (tags.PRONOUN, tags.CONJUNCTION) or before.low in _COMMUNITIES:
        return True
    return before.phrase is not None and before.phrase.noun is not None
