"""How sure the words around a find are of it: doubtful, believed, alleged, or only reported."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.flags import hearsay
from recount.extract.flags.claims import COUNTS, REACH, claim_before, claim_of, low_at, within
from recount.extract.flags.denials import DENYING, claim_dismissed
from recount.extract.flags.disputed import denied_by_others
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set
from recount.extract.words.speech import CLAIMS, HEDGING, THOUGHT

_CONFIRMING = word_set("confirm confirms confirmed confirming")
_VERIFYING = word_set("verify verified confirm confirmed corroborate corroborated authenticate")
_UNVERIFIED = word_set("unconfirmed unverified unsubstantiated uncorroborated")
_FEARS = word_set("fear fears feared")
_IT = word_set("this that it which they account")
_UNABLE = word_set("unable couldn't cannot")
_CHECKING = _VERIFYING | _UNVERIFIED | {"confirmation", "nor"}
# "It is possible that the killers of six nuns fled" does not doubt that they were killed.
_GIVEN = ("agent-of", "act-of", "act-possessive", "described")
DOUBTING = frozenset((*HEDGING, *CLAIMS, *_CHECKING, *_FEARS, *hearsay.WORDS, "it"))
"""A sentence without any of these words says nothing of how sure its claims are."""


def certainty_of(passage: Passage, find: Find) -> str:
    """How sure the words around the find are of it; "" where they do not say."""
    chunks, words = passage.chunks, passage.words
    if not _CHECKING.isdisjoint(words) and (_doubtful(passage, find) or _unconfirmed(chunks, find)):
        return "possible"
    hedged = "" if words.isdisjoint(HEDGING) else _hedged(chunks, find)
    hedged = hedged or hearsay.of_hearsay(chunks, find)
    thought = _thought(chunks, find) if "it" in words and not hedged else ""
    if not hedged and not _FEARS.isdisjoint(words) and _feared(chunks, find):
        return "believed"
    return hedged or thought or ("" if words.isdisjoint(CLAIMS) else _claimed(chunks, find))


def is_disputed(passage: Passage, find: Find) -> bool:
    """As "the ministry said 12 had died, a figure that the army disputed"."""
    if DENYING.isdisjoint(passage.words):
        return False
    return claim_dismissed(passage.chunks, find) or denied_by_others(passage.chunks, find)


def _hedged(chunks: Sequence[Chunk], find: Find) -> str:
    """As "12 were reportedly killed", "allegedly killed 12", "Apparently, 12 were killed"."""
    first, at = find.first, find.victims.at
    near = [*chunks[max(0, first - 1) : find.trigger], *chunks[max(0, at - 1) : at]]
    start = min(first, at)
    if start == 2 and chunks[1].kind == tags.COMMA:
        near.append(chunks[0])
    return next((HEDGING[chunk.low] for chunk in near if chunk.low in HEDGING), "")


def _thought(chunks: Sequence[Chunk], find: Find) -> str:
    """As "it is feared that 12 have died"."""
    if find.rule in _GIVEN:
        return ""
    for at in range(max(0, find.trigger - REACH), find.trigger):
        if chunks[at].low != "it" or low_at(chunks, at + 1) not in ("is", "was", "'s"):
            continue
        k = at + 2
        k += k < len(chunks) and chunks[k].kind == tags.ADVERB and chunks[k].low not in THOUGHT
        if low_at(chunks, k) in THOUGHT:
            begin = k + (low_at(chunks, k + 1) == "that")
            return THOUGHT[chunks[k].low] if within(chunks, begin, find) else ""
    return ""


def _feared(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the mayor fears they were carried off", "relatives fear their sons are dead"."""
    at = find.first - 2
    who = chunks[at + 1] if at >= 0 else None
    told = who is not None and (who.kind == tags.PRONOUN or who.phrase is not None)
    return told and chunks[at].low in _FEARS and find.rule not in _GIVEN


def _claimed(chunks: Sequence[Chunk], find: Find) -> str:
    """As "there are fears that 12 have died", "reports of 12 deaths"."""
    that = claim_of(chunks, find)
    if that is None:
        return ""
    of = chunks[that].low == "of"
    if that < find.first - 3 if of else find.rule in _GIVEN:
        return ""
    confirmed = that > 1 and chunks[that - 2].low in _CONFIRMING
    noun = claim_before(chunks, that)
    return "" if confirmed or noun is None else CLAIMS.get(chunks[noun].low, "possible")


def _doubtful(passage: Passage, find: Find) -> bool:
    """As "unverified reports", "could not confirm that", "but this could not be verified"."""
    chunks = passage.chunks
    begin = max(0, find.trigger - REACH)
    for at, chunk in enumerate(chunks[begin : find.trigger + REACH], start=begin):
        if chunk.low in CLAIMS and chunk.phrase:
            words = passage.tokens[chunk.first : chunk.last + 1]
            if not _UNVERIFIED.isdisjoint(token.low for token in words):
                near = chunks[at : find.trigger] if at < find.trigger else chunks[find.trigger : at]
                return all(piece.kind not in (tags.CONTRAST, tags.STOP) for piece in near)
        elif chunk.low in _VERIFYING and at:
            modal = _not_able(chunks, at)
            if modal is not None and _unverified(chunks, modal, at, find):
                return True
    return False


def _unconfirmed(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "there is no confirmation that", "nobody could confirm that", "neither confirmed nor"."""
    for that in range(max(1, find.trigger - REACH), find.trigger):
        if chunks[that].low != "that" or not within(chunks, that, find):
            continue
        told, before = chunks[that - 1], [c.low for c in chunks[max(0, that - 5) : that]]
        if told.low == "confirmation":
            return told.phrase is not None and told.phrase.determiner == "no"
        nobody = "nobody" in before or "no-one" in before
        return "neither" in before or (nobody and told.low in _CONFIRMING)
    return False


def _not_able(chunks: Sequence[Chunk], at: int) -> int | None:
    """Where "could not", "was unable to" begins before a verb at `at`; None where it does not."""
    k = at - 1
    while k >= 0 and (chunks[k].kind in (tags.BE, tags.ADVERB, tags.HAVE) or chunks[k].low == "to"):
        k -= 1
    if k < 1:
        return None
    if chunks[k].kind == tags.NOT:
        return k - 1 if chunks[k - 1].kind in (tags.MODAL, tags.HAVE, tags.BE, tags.DO) else k
    return k if chunks[k].low in _UNABLE else None


def _unverified(chunks: Sequence[Chunk], modal: int, at: int, find: Find) -> bool:
    if at < find.trigger:
        told = low_at(chunks, at + 1) in ("that", "whether", "if")
        claim = any(low_at(chunks, k) in CLAIMS for k in (at + 1, at + 2))
        begin = at + 1 if told else at + 3
        return (told or claim) and within(chunks, begin, find)
    before = chunks[modal - 1]
    subject = before.low in _IT or before.low in CLAIMS
    near = [chunk.low for chunk in chunks[max(0, modal - 5) : modal]]
    # As "which the agency could not verify".
    related = modal > 2 and chunks[modal - 2].low == "which" and bool(before.phrase)
    return subject or related or not COUNTS.isdisjoint(near) or claim_of(chunks, find) is not None
