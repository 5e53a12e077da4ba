"""Whom a verb tells of that stands behind a deed: the doer, and none of those it was done to.

In "a commander blamed for the massacre of 60 villagers was killed" one was killed, not the 60,
and in "the father of a soldier and two policemen was held" one was held.
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.behind_clause import is_governed
from recount.extract.words import word_set
from recount.extract.words.outcomes import ACTS
from recount.extract.words.people import AGENTS
from recount.extract.words.speech import SAID

_ACTS = frozenset(word for words in ACTS.values() for word in words.split())
_OF = word_set("of against")
_WHO = word_set("who that")
_BEHIND = (
    NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.NUMBER, tags.CONJUNCTION, tags.DETERMINER,
    tags.MODIFIER, tags.ADVERB,
)  # fmt: skip
_BEFORE_VICTIMS = (tags.PREPOSITION, tags.CONJUNCTION, tags.ACT, tags.OUTCOME)
_WITHIN_DEED = (tags.DETERMINER, tags.MODIFIER, tags.ACT, tags.CONJUNCTION)
_ENDING = (tags.COMMA, tags.STOP, tags.SUBORDINATOR)
_PARTICIPLES = (tags.VERB, tags.OUTCOME, tags.MODIFIER)
_BLAMED = word_set("blamed accused charged suspected alleged claimed")
_TRIED_SO, _TRIED = word_set("on in-prison in-custody under-arrest"), word_set("trial bail remand")
_BELIEVED = word_set("believed thought said presumed alleged reported understood")
_SHOOTING = word_set("shooting stabbing")
_DOERS = word_set("""
    responsible brains mastermind gang group band cell faction militia network unit squad
""")
_WHO_DO = ("er", "or", "ent", "ist", "ers", "ors", "ents", "ists")
_REACH = 14
_JOINING = ((tags.CONJUNCTION,), (tags.CONJUNCTION, tags.COMMA))
_BELONGING, _OWNED = ("of", "for", "to"), ("his", "her", "their")


def doer_of(chunks: Sequence[Chunk], at: int, plural: bool | None) -> int:
    """The chunk of who did, suffered for or looked into the deed to those at `at`, else `at`.

    As the soldiers of "five soldiers accused of the rape and murder of two girls were arrested",
    or the man of "a man who served 12 years for murdering three women was released".
    """
    if plural is False and _beside_one(chunks, at):
        at -= 2
    whose = _whose(chunks, at, plural)
    deed = _deed_to(chunks, at) if whose < 0 else -1
    if deed < 1:
        return at if whose < 0 else whose
    k = deed - 1
    while k > 0 and chunks[k].kind in _WITHIN_DEED:
        # As "the rape and murder of": past what is joined to it.
        k -= 2 if chunks[k].kind == tags.CONJUNCTION and chunks[k - 1].kind == NOUN_PHRASE else 1
    behind = k
    while k > 0 and deed - k < _REACH and chunks[k].kind not in _ENDING:
        if _hangs_on(chunks, k, behind) and _is_doer(chunks, k - 1, plural):
            return k - 1
        k -= 1
    return at


def _beside_one(chunks: Sequence[Chunk], at: int) -> bool:
    """As the others of "a man in a car with two others was hurt": "was" is of one."""
    own = chunks[at].phrase
    if own is None or own.number is None or (own.number.bounds.best or 0) < 2 or at < 2:
        return False
    return chunks[at - 1].low == "with" and chunks[at - 2].phrase is not None


def _whose(chunks: Sequence[Chunk], at: int, plural: bool | None) -> int:
    """The one person of "the father of a soldier and two clerks was", of whom the verb is; or -1.

    The killers of "the killers of a judge and two clerks were" too, whose victims are joined; but
    "the leader of the group and two of his men".
    """
    first = at
    while first > max(1, at - _REACH) and chunks[first - 2].phrase:
        if chunks[first - 1].kind not in _JOINING[first < at]:
            break
        first -= 2
    if first == at or first < 2 or chunks[first - 1].low not in _BELONGING:
        return -1
    head, own = chunks[first - 2].phrase, chunks[at].phrase
    if head is None or head.noun is None or own is None or is_governed(chunks, first - 2):
        return -1
    if chunks[first - 2].low in AGENTS:
        return first - 2
    one = head.plural is False and head.noun_at == head.head and own.determiner not in _OWNED
    one = one and (own.noun is None or own.noun.singular != "other")
    return first - 2 if plural is False and one else -1


def _deed_to(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk of the deed that was done to those at `at`: past "in Lona", "and her son"."""
    if at < 1 or chunks[at].kind != NOUN_PHRASE:
        return -1
    if chunks[at - 1].kind not in _BEFORE_VICTIMS and chunks[at - 1].low not in _SHOOTING:
        # As "in May 12 others".
        return -1
    for k in range(at - 1, max(-1, at - _REACH), -1):
        if _is_deed(chunks, k):
            return k
        if chunks[k].kind not in _BEHIND:
            break
    return -1


def _is_deed(chunks: Sequence[Chunk], k: int) -> bool:
    """As "the murder of", "for murdering three": no verb of a clause."""
    chunk, after = chunks[k], chunks[k + 1]
    if chunk.low in _ACTS and after.low in _OF:
        return True
    if chunk.low in _SHOOTING and chunk.kind == NOUN_PHRASE:
        return k > 0 and chunks[k - 1].kind == tags.PREPOSITION and after.kind == NOUN_PHRASE
    form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
    if form is None or form.shape != "ing" or not k:
        return False
    return chunks[k - 1].kind == tags.PREPOSITION and after.kind == NOUN_PHRASE


def _hangs_on(chunks: Sequence[Chunk], k: int, behind: int) -> bool:
    """Whether what tells of the deed hangs on the phrase before `k`.

    "Wanted for", "investigating", "who ordered", or, right before the deed, "a mediator in".
    """
    if chunks[k].kind == tags.RELATIVE:
        return chunks[k].low in _WHO
    if chunks[k].low in _TRIED_SO:
        # As "four men on trial for the murder of", "in prison for killing".
        return chunks[k].low != "on" or chunks[k + 1].low in _TRIED
    if chunks[k].low in _BELIEVED:
        # As "the man thought to be behind the murder of".
        return [chunk.low for chunk in chunks[k + 1 : k + 3]] == ["to", "be"]
    if chunks[k].kind in _PARTICIPLES and chunks[k].low.endswith(("ed", "ing", "held", "sought")):
        return chunks[k].low not in SAID or chunks[k].low in _BLAMED
    return k == behind and chunks[k].kind == tags.PREPOSITION


def _is_doer(chunks: Sequence[Chunk], at: int, plural: bool | None) -> bool:
    """Whether people stand at `at` as many as the verb says, or "one of" such."""
    phrase = chunks[at].phrase
    if phrase is None or phrase.thing:
        return False
    known = chunks[at].low in _DOERS
    if phrase.noun is None and not known and not chunks[at].low.endswith(_WHO_DO):
        return False
    some = at > 1 and chunks[at - 1].low == "of"
    return some or plural is None or phrase.plural is None or phrase.plural == plural
