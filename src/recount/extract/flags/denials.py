"""What a sentence denies, dismisses, corrects or takes back of the claim in which a find stands."""

from collections.abc import Sequence

from recount.extract.find import OF_VERBS, Find
from recount.extract.flags.claims import (
    COUNTS,
    HEARD_ON,
    NEAR,
    REACH,
    SAYING_SO,
    VERBAL,
    claim_before,
    claim_of,
    low_at,
    within,
)
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.speakers.speech import speech_of
from recount.extract.words import word_set
from recount.extract.words.speech import CLAIMS, SAID

_DENYING = word_set("deny denies denied denying")
_REJECTING = word_set("""
    dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes
    refuted refuting dispute disputes disputed disputing rubbished debunked debunks debunking
    discarded discards discarding
""")
RETRACTING = word_set("""
    correct corrects corrected correcting retract retracts retracted retracting withdraw withdraws
    withdrew withdrawn withdrawing rescind rescinded recant recanted revise revised revising
    amend amended deleted
""")
_CHANGED = word_set("down up downward downwards upward upwards")
STATEMENTS = CLAIMS.keys() | word_set("""
    statement statements announcement announcements toll death-toll figure count tally estimate
    tweet post
""")
"""What may be taken back: the claims, and what states a number."""
_EARLIER = word_set("earlier previous initial original prior")
_OURS, _PIECES = word_set("this our"), word_set("article story report item post page dispatch")
_BEFORE = word_set("previously earlier originally initially")
_FALSE = word_set("false untrue baseless fake bogus unfounded fabricated wrong incorrect true")
_SHARING = word_set("share spread circulate repeat repost forward sharing spreading circulating")
_OLD, UNTRUE = word_set("traced"), _FALSE - {"true"}
_PROVING = word_set("proved proven turned")
_CLEARING = word_set("acquitted acquits acquitting cleared clears clearing absolved")
_TAKEN, _CLAIMED = ("kidnapped", "captured", "missing"), ("that", "of", "to")
_OF_THE_CHARGE = (
    NOUN_PHRASE, tags.PREPOSITION, tags.PRONOUN, tags.DETERMINER, tags.ACT, tags.WORD, tags.VERB,
    tags.TIME,
)  # fmt: skip
_CHARGED_WITH, _GOVERNED = ("for", "of", "in", "on", "over"), 2
_LACKING = word_set(
    "insufficient lack lacked lacking thin thinner weak inconclusive unreliable no little"
)
_CHARGES = word_set("charge charges count counts")
# "He denied that he took part in the murder of a priest" denies no murder.
_WRONGLY = word_set("incorrectly wrongly wrongfully erroneously mistakenly falsely inaccurately")
_TELLING = word_set("said stated reported stating saying reporting claimed told")
_MISTOLD = word_set("misstated misreported misstating misreporting")
_CALLING = word_set("called calls branded brands labelled labeled described dubbed")
_LIES = word_set("lie lies fabrication fabrications invention nonsense rubbish propaganda slander")
_PUBLISHED = word_set("published broadcast carried aired issued circulated made printed")
_WITHIN_CLAUSE = (tags.VERB, tags.PREPOSITION, tags.TIME, tags.ADVERB, NOUN_PHRASE)
_IN_CLAIM = (tags.PREPOSITION, tags.TIME, tags.ADVERB, tags.HAVE, NOUN_PHRASE)
_ISSUED, _THEN = word_set("issued released published sent"), word_set("but then before and")
_BY_MISTAKE = (("in", "haste"), ("in", "error"), ("by", "mistake"))
_OTHERWISE = _REJECTING | RETRACTING
DENYING = (
    _DENYING
    | _OTHERWISE
    | _FALSE
    | _WRONGLY
    | _MISTOLD
    | _SHARING
    | _OLD
    | _CLEARING
    | _BEFORE
    | {"version", "credible", "haste", "error", "mistake", "evidence"}
    | _CALLING
)
"""A sentence without any of these words denies nothing."""


def denied(passage: Passage, find: Find) -> bool:
    """As "he denied that 12 people had died", "dismissed claims that 12 had died"."""
    chunks = passage.chunks
    near = range(max(0, find.trigger - REACH), find.trigger)
    return (
        any(_denies(chunks, find, j) or _mistells(chunks, find, j) for j in near)
        or _told_false(chunks, find)
        or _corrected_after(chunks, find)
        or any(_of_old(passage, find, j) for j in range(near.start, len(chunks)))
        or any(_told_before(chunks, find, j) for j in near)
        or (speech_of(passage.speeches, find.trigger) is None and claim_dismissed(chunks, find))
        or _false_claim(passage, find)
        or _cleared(chunks, find)
        or _unproven(passage, find)
        or _said_wrong(chunks, find)
        or _in_haste(chunks, find)
    )


def _in_haste(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "An earlier statement, which spoke of five captured, had been issued in haste"."""
    begins = enumerate(chunks[:4])
    opens = any(
        chunk.low in STATEMENTS and [c.kind for c in chunks[i + 1 : i + 2]] == [tags.COMMA]
        for i, chunk in begins
    )
    lows = [chunk.low for chunk in chunks]
    issued = next((i for i in range(find.trigger, len(lows)) if lows[i] in _ISSUED), None)
    return opens and issued is not None and tuple(lows[issued + 1 : issued + 3]) in _BY_MISTAKE


def _unproven(passage: Passage, find: Find) -> bool:
    """As "held the evidence for 25 of these killings to be insufficient"."""
    chunks, at = passage.chunks, min(find.victims.at, find.first)
    if (
        at < _GOVERNED
        or chunks[at - 1].low not in _CHARGED_WITH
        or chunks[at - 2].low != "evidence"
    ):
        return False
    first = max(0, chunks[at].first - NEAR)
    near = passage.tokens[first : chunks[max(find.victims.last, find.trigger)].last + NEAR]
    return any(token.tag == tags.NOT or token.low in _LACKING for token in near)


def _cleared(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "acquitted him on a charge that he had had 12 men shot"; the murder of two nuns stays.

    For the dead are dead, whoever killed them; that nine girls were abducted no court has found
    that "acquitted him over the abduction of nine girls".
    """
    for j in range(max(0, find.trigger - REACH), find.trigger):
        if chunks[j].low not in _CLEARING or chunks[j].phrase:
            continue
        between = chunks[j + 1 : find.first]
        of = any(chunk.low in _CHARGED_WITH for chunk in between[-2:])
        plain = all(chunk.kind in _OF_THE_CHARGE for chunk in between)
        if find.outcome in _TAKEN and of and plain:
            return True
        near = range(j + 1, min(j + 8, find.trigger))
        that = next((k for k in near if chunks[k].low == "that"), None)
        charge = that is not None and chunks[that - 1].low in _CHARGES | CLAIMS.keys()
        if that is not None and charge and within(chunks, that, find):
            return True
    return False


def claim_dismissed(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "said they had killed 12 soldiers, a claim the army dismissed".

    Who said so still claims it; where nobody is named, it is only what somebody dismisses.
    """
    for j in range(find.trigger + 1, min(find.trigger + REACH, len(chunks) - 2)):
        if chunks[j].kind in (tags.STOP, tags.CONTRAST) or chunks[j].low == ";":
            return False
        if chunks[j].low in SAID and chunks[j + 1].kind != tags.COMMA:
            # As "two guards died, and rebels said they had killed 12, a claim ...".
            return False
        claim = chunks[j + 1].phrase if chunks[j].kind == tags.COMMA else None
        if claim and chunks[j + 1].low in STATEMENTS and claim.number is None:
            rest = _clause(chunks, j + 2)
            negated = any(chunk.kind == tags.NOT for chunk in rest)
            return not negated and any(
                chunk.low in _DENYING | _REJECTING | UNTRUE for chunk in rest
            )
    return False


def _clause(chunks: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    for k in range(at, len(chunks)):
        if chunks[k].kind in (tags.COMMA, tags.STOP, tags.CONTRAST) or chunks[k].low == ";":
            return chunks[at:k]
    return chunks[at:]


def _said_wrong(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "we said that twelve people had died; that was wrong", "..., which was wrong"."""
    for j in range(find.trigger + 1, len(chunks) - 3):
        ends = chunks[j].low == ";" or chunks[j].kind == tags.CONTRAST
        told = ends and chunks[j + 1].low in ("that", "this", "it")
        told = told or (chunks[j].kind == tags.COMMA and chunks[j + 1].low == "which")
        if told and chunks[j + 2].kind == tags.BE:
            said = any(chunk.low in SAID for chunk in chunks[: find.trigger])
            return said and chunks[j + 3].low in UNTRUE
    return False


def _of_old(passage: Passage, find: Find, j: int) -> bool:
    """As "an earlier version of this story said 39 had died", "gave the toll as 39"."""
    chunks, at = passage.chunks, passage.chunks[j].last
    if chunks[j].low != "version":
        return False
    words = [token.low for token in passage.tokens[max(0, at - 2) : at]]
    if _EARLIER.isdisjoint(words):
        return False
    near = range(j + 1, min(j + 5, len(chunks)))
    told = next((k for k in near if chunks[k].low in SAID and not chunks[k].phrase), None)
    if told is None or told < find.trigger:
        return told is not None and within(chunks, _clause_of(chunks, told, find), find)
    # As "Twelve had died, an earlier version of this story said".
    first = next((k for k in range(j - 1, max(0, j - 4), -1) if chunks[k].kind == tags.COMMA), 0)
    ends = told + 1 == len(chunks) or chunks[told + 1].kind in (tags.STOP, tags.COMMA)
    return find.trigger < first and ends


def _clause_of(chunks: Sequence[Chunk], told: int, find: Find) -> int:
    """Where the clause begins: "said that he was 24 and that two had died": the last "that"."""
    for k in range(find.first - 1, told + 1, -1):
        if chunks[k].low == "that" and chunks[k - 1].kind == tags.CONJUNCTION:
            return k
    return told + (low_at(chunks, told + 1) == "that")


def _told_before(chunks: Sequence[Chunk], find: Find, j: int) -> bool:
    """As "this article previously said that 12 had died", but not "the agency previously said"."""
    phrase = chunks[j].phrase
    if phrase is None or phrase.determiner not in _OURS or chunks[j].low not in _PIECES:
        return False
    then = [chunk.low for chunk in chunks[j + 1 : j + 4] if chunk.kind != tags.HAVE]
    if len(then) < 2 or then[0] not in _BEFORE or then[1] not in SAID:
        return False
    told = next(k for k in range(j + 1, j + 4) if chunks[k].low == then[1])
    return within(chunks, told + (low_at(chunks, told + 1) == "that"), find)


def _false_claim(passage: Passage, find: Find) -> bool:
    """As "a false rumour that 12 had died"."""
    that = claim_of(passage.chunks, find)
    noun = None if that is None else claim_before(passage.chunks, that)
    if noun is None:
        return False
    claim = passage.chunks[noun]
    words = passage.tokens[max(0, claim.first - 1) : claim.last + 1]
    return any(token.low in UNTRUE for token in words)


def _mistells(chunks: Sequence[Chunk], find: Find, j: int) -> bool:
    """As "an earlier version incorrectly said that 12 had died", "misstated that 12 had died"."""
    wrongly = chunks[j].low in _WRONGLY and chunks[j + 1].low in _TELLING
    told = j + 1 if wrongly else j
    return (wrongly or chunks[j].low in _MISTOLD) and within(chunks, told + 1, find)


def _denies(chunks: Sequence[Chunk], find: Find, j: int) -> bool:
    denies = chunks[j].low in _DENYING
    not_so = j > 0 and chunks[j - 1].kind == tags.NOT
    if chunks[j].low in _SHARING:
        # As "asked people not to share a claim that 12 had died".
        if not any(chunk.kind == tags.NOT for chunk in chunks[max(0, j - 3) : j]):
            return False
    elif not (denies or chunks[j].low in _OTHERWISE) or not_so:
        return False
    if _aside(chunks, j, find.trigger):
        return False
    k = j + 1 + (low_at(chunks, j + 1) == ":")
    while k + 1 < len(chunks) and (
        chunks[k].kind == tags.DETERMINER or chunks[k].low in _CHANGED | _EARLIER
    ):
        k += 1
    if low_at(chunks, k) == "as":
        # As "dismissed as propaganda reports that".
        k += 1 if low_at(chunks, k + 1) in CLAIMS else 2
    if k >= len(chunks) or chunks[j].kind == tags.ADVERB:
        return False
    if low_at(chunks, k + 1) in CLAIMS and low_at(chunks, k + 2) in _CLAIMED and chunks[k].phrase:
        # As "rejected rebel claims that 12 had died".
        k += 1
    if denies and find.rule in OF_VERBS:
        direct = chunks[k].low in ("that", "having", "killing", "any")
        after = chunks[k + 1].kind if k + 1 < len(chunks) else tags.STOP
        clause = chunks[k].kind == tags.PRONOUN and after in VERBAL
        if direct or clause:
            return within(chunks, k, find)
    claim = chunks[k].low in STATEMENTS and k + 1 < len(chunks)
    if claim and chunks[k + 1].low in _PUBLISHED and low_at(chunks, k + 2) == "by":
        # As "denied a report published by a weekly that 12 had died".
        # But "denied a claim made by the rebels and said that 12 had died".
        plain = (NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.DETERMINER, tags.ADVERB)
        that = next(j for j in range(k + 3, len(chunks)) if chunks[j].kind not in plain)
        return chunks[that].low == "that" and within(chunks, that, find)
    if claim and find.trigger == k and find.rule == "toll":
        # As "dismissed the toll of 12 as fiction".
        return chunks[k + 1].low == "of" and find.victims.at == k + 2
    # As "a statement saying that 12 had died".
    k += claim and chunks[k + 1].low in SAYING_SO and k + 2 < len(chunks)
    if k + 1 >= len(chunks):
        return False
    heard_on = chunks[k + 1].low in ("on", "in") and low_at(chunks, k + 2) in HEARD_ON
    if claim and (heard_on or chunks[k + 1].low in ("by", "from")) and k + 3 < len(chunks):
        # As "a claim by the rebels that 12 had died", "reports on social media that".
        k += 2
    return claim and chunks[k + 1].low in _CLAIMED and within(chunks, k + 1, find)


def _aside(chunks: Sequence[Chunk], at: int, before: int) -> bool:
    """As "the army, which denies having fired, said that 14 died"."""
    relative = at > 0 and chunks[at - 1].kind == tags.RELATIVE
    return relative and any(chunk.kind == tags.COMMA for chunk in chunks[at:before])


def _told_false(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the report that 30 had died is false", "it is not true that 30 had died"."""
    if _called_a_lie(chunks, find):
        return True
    near = _predicate(chunks, find.trigger + 1)
    if not near and chunks[find.trigger + 1 : find.trigger + 2] != []:
        near = _past_clauses(chunks, find)
    if near and _incredible(near):
        # As "a message that mentions 12 dead is not considered credible".
        return True
    if near and (_is_untrue(near) or _is_rejected(near)) and claim_of(chunks, find) is not None:
        return True
    if near and near[0].low in _OLD | _PROVING and claim_of(chunks, find) is not None:
        return True
    for at in range(max(0, find.trigger - REACH), find.trigger - 1):
        said = chunks[at].low == "it" and chunks[at + 1].kind == tags.BE
        if said and _is_untrue(chunks[at + 1 : at + 5]):
            that = next((k for k in range(at, at + 6) if low_at(chunks, k) == "that"), None)
            return that is not None and within(chunks, that, find)
    return False


def _called_a_lie(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "called reports that 200 guests had been killed a lie"."""
    that = claim_of(chunks, find)
    noun = claim_before(chunks, that) if that is not None else None
    called = noun is not None and noun > 0 and chunks[noun - 1].low in _CALLING
    after = chunks[find.trigger + 1 :]
    denied = any(chunk.kind == tags.NOT for chunk in after)
    told = any(chunk.low in _LIES or chunk.low in UNTRUE for chunk in after)
    return called and told and not denied


def _past_clauses(chunks: Sequence[Chunk], find: Find) -> Sequence[Chunk]:
    """As "posts claiming that nine had died, and naming a killer, were false".

    Or "rumours that he had been killed trying to flee, widely shared, were untrue".
    """
    after = find.trigger + 1
    while after < len(chunks) and chunks[after].kind in _WITHIN_CLAUSE:
        after += 1
    if after >= len(chunks) or chunks[after].kind != tags.COMMA or claim_of(chunks, find) is None:
        return ()
    for k in range(after, min(after + REACH, len(chunks) - 1)):
        if chunks[k].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            break
        if chunks[k].kind == tags.BE and chunks[k - 1].kind == tags.COMMA:
            return chunks[k : k + 4]
    return ()


def _predicate(chunks: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """What is said of the claim: from the next "is" on, past "by gunmen in Lona"."""
    for k in range(at, min(at + 8, len(chunks))):
        if chunks[k].kind == tags.BE:
            traced = k + 1 < len(chunks) and chunks[k + 1].low in _OLD
            return chunks[k + traced : k + 5]
        if chunks[k].low in _PROVING and any(c.low in UNTRUE for c in chunks[k : k + 5]):
            return chunks[k : k + 5]
        if chunks[k].kind not in _IN_CLAIM:
            break
    return ()


def _is_untrue(chunks: Sequence[Chunk]) -> bool:
    lows = [chunk.low for chunk in chunks]
    negated = any(chunk.kind == tags.NOT for chunk in chunks)
    return not UNTRUE.isdisjoint(lows) if not negated else "true" in lows


def _is_rejected(chunks: Sequence[Chunk]) -> bool:
    """As "was denied by the army", "were quickly dismissed"; but "was not denied"."""
    told = next((c for c in chunks if c.kind not in (tags.BE, tags.ADVERB)), None)
    return told is not None and told.low in _DENYING | _REJECTING


def _incredible(chunks: Sequence[Chunk]) -> bool:
    negated = any(chunk.kind == tags.NOT for chunk in chunks)
    return negated and any(chunk.low == "credible" for chunk in chunks)


def _corrected_after(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "had earlier spoken of 16 dead, but corrected the number", "then withdrew the claim"."""
    for j in range(find.trigger + 1, min(find.trigger + NEAR, len(chunks) - 1)):
        if chunks[j].low in _THEN:
            then = chunks[j + 1 : j + 4]
            verb = next((k for k, chunk in enumerate(then) if chunk.low in RETRACTING), None)
            what = "" if verb is None else low_at(chunks, j + 2 + verb)
            if what == "it" or what in COUNTS or what in STATEMENTS:
                return True
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            return False
    return False
