"""The verb group around an outcome verb: voice, auxiliaries, and what they say of the claim."""

from collections.abc import Sequence
from dataclasses import dataclass

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbs import Form, form_of
from recount.extract.victims.did_it import so_many_did, takes_everyone
from recount.extract.victims.inserted import band_of, past_inserted
from recount.extract.words import word_set
from recount.extract.words.outcomes import ACTS, COUNTED
from recount.extract.words.speech import SAYING

ACTIVE, PASSIVE, REDUCED, HAPPENS = "active", "passive", "reduced", "happens"

HEARSAY = {
    word: certainty
    for certainty, words in SAYING.items()
    for word in words.split()
    if certainty != "stated"
} | {
    "said": "reported",
    "stated": "reported",
    "feared": "believed",
    "presumed": "believed",
    "thought": "believed",
}
_FOUND = word_set(
    "discovered known understood found reported believed feared presumed confirmed thought said"
    " left"
)
_TOLD_SO, _FOUND_SO = _FOUND | HEARSAY.keys(), _FOUND - {"said", "left"}
_WHEN = word_set("on in at early late last this")
_OF_TIME = (
    tags.TIME,
    tags.ADVERB,
    tags.NUMBER,
    tags.PREPOSITION,
    tags.DETERMINER,
    tags.MODIFIER,
    NOUN_PHRASE,
)
_DAYS = (tags.TIME, tags.NUMBER)
_WITHIN = 9
_BEFORE_ADJECTIVE = word_set("of for with among between by from")
_CARING_FOR = word_set("""
    treated treating treats treat evacuated evacuating carried carrying moved moving visited
    visiting helped helping ferried ferrying transported transporting received receiving nursed
    nursing tended tending collected collecting
""")
"""As "a nurse who treated wounded civilians": the wounded are whom she treated."""
_SHARING = (tags.OUTCOME, tags.VERB)
_FINITE = (*_SHARING, tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.COMMA)
_HELPING = frozenset((tags.HAVE, tags.DO, tags.MODAL))
_OBJECT_PRONOUNS = word_set("him her them himself herself themselves us me none nobody no-one")
_NOUNS = frozenset(word for words in ACTS.values() for word in words.split())

_OF_SEVERAL = word_set("first second third fourth other last latter")


@dataclass(slots=True)
class VerbGroup:
    """A verb group over chunks first..at; the outcome verb is chunk `at`.

    `plural` is what the auxiliary tells of the subject (None: nothing). `governor` is the word
    before an infinitive ("planned" to kill), "" where there is none.
    """

    first: int
    at: int
    form: Form
    voice: str
    plural: bool | None = None
    negated: bool = False
    modal: str = ""
    infinitive: bool = False
    perfect: bool = False
    governor: str = ""
    certainty: str = ""
    generic: bool = False


def verb_group(chunks: Sequence[Chunk], at: int) -> VerbGroup | None:
    """The group of the outcome verb at chunk `at`, or None where the word is a noun there."""
    form = form_of(chunks[at].low)
    if form is None:
        return None
    first, seen = _auxiliaries(chunks, at)
    if not seen:
        voice = _voice(chunks, at, form, helped=False, be=False)
        if voice is None:
            return None
        return VerbGroup(first, at, form, voice, generic=form.shape in ("base", "s"))
    lows = [chunk.low for chunk in seen]
    kinds = {chunk.kind for chunk in seen}
    infinitive = "to" in lows
    # Of "is said to have killed" the "is" does not belong to the killing.
    own = {chunk.kind for chunk in (seen[: lows.index("to")] if infinitive else seen)}
    helped = not own.isdisjoint(_HELPING)
    voice = _voice(chunks, at, form, helped=helped, be=tags.BE in own)
    if voice is None:
        return None
    hearsay = next((HEARSAY[low] for low in lows if low in HEARSAY), "")
    finite = form.shape in ("base", "s") and not infinitive and tags.MODAL not in kinds
    return VerbGroup(
        first,
        at,
        form,
        voice,
        _agreement(lows),
        tags.NOT in kinds or any(low.endswith("n't") for low in lows),
        next((chunk.low for chunk in seen if chunk.kind == tags.MODAL), ""),
        infinitive,
        tags.HAVE in kinds,
        chunks[first - 1].low if infinitive and first else "",
        hearsay,
        finite and tags.DO not in kinds,
    )


def _auxiliaries(chunks: Sequence[Chunk], at: int) -> tuple[int, list[Chunk]]:
    """The chunks before `at` that belong to its verb group: where it begins, and which."""
    first, k, seen = at, at - 1, []
    while k >= 0 and at - k < 10:
        chunk = chunks[k]
        if chunk.kind in (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.NOT) or (
            chunk.low == "to" and first - k <= 2 and not _from_day_to_day(chunks, k)
        ):
            seen.append(chunk)
            first = k
        elif chunk.kind in (tags.VERB, tags.MODIFIER) and chunk.low in _TOLD_SO:
            j = k - 1
            while j > 0 and chunks[j].kind in (tags.ADVERB, tags.TIME):
                j -= 1
            before = chunks[j].kind if k else ""
            if before != tags.BE and not (k == at - 1 and chunk.low in _FOUND_SO):
                break
            seen.append(chunk)
            first = k
        elif chunk.kind not in (tags.ADVERB, tags.TIME) and not _when(chunks, k):
            break
        k -= 1
    return first, seen


def _from_day_to_day(chunks: Sequence[Chunk], to: int) -> bool:
    """As in "clashes from Friday to Sunday killed nine"."""
    return chunks[to + 1].kind == tags.TIME and to > 0 and chunks[to - 1].kind in _DAYS


def _when(chunks: Sequence[Chunk], k: int) -> bool:
    """As in "were on Monday killed", "were in the early hours of 3 May shot dead"."""
    if chunks[k].low in _WHEN and chunks[k + 1].kind in (tags.TIME, tags.NUMBER):
        return True
    for j in range(k, max(0, k - _WITHIN), -1):
        chunk = chunks[j]
        if chunk.low in _WHEN and chunks[j - 1].kind == tags.BE:
            return True
        told = chunk.phrase is not None and (chunk.phrase.noun or chunk.phrase.number)
        if told or (chunk.kind not in _OF_TIME and chunk.low != "/"):
            return False
    return False


def _agreement(lows: Sequence[str]) -> bool | None:
    for low in lows:
        if low in ("was", "is", "has", "'s", "wasn't", "isn't"):
            return False
        if low in ("were", "are", "weren't", "aren't"):
            return True
    return None


def _voice(chunks: Sequence[Chunk], at: int, form: Form, *, helped: bool, be: bool) -> str | None:
    if not form.transitive:
        return None if _noun_here(chunks, at, form) else HAPPENS
    if form.shape == "ed":
        if be:
            return PASSIVE
        if not helped and _attributive(chunks, at):
            return None
        return ACTIVE if helped or _takes_object(chunks, at) else REDUCED
    if form.shape == "ing" and at + 1 < len(chunks) and _is_word(chunks[at + 1], ("of",)):
        return None
    return None if _noun_here(chunks, at, form) else ACTIVE


def _attributive(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the number of injured officers", "relatives of killed marchers": an adjective."""
    phrase = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    cared = chunks[at - 1].low in _CARING_FOR if at else False
    if phrase is None or not at or not (cared or chunks[at - 1].low in _BEFORE_ADJECTIVE):
        return False
    return phrase.number is None and not phrase.determiner and phrase.plural is True


def _noun_here(chunks: Sequence[Chunk], at: int, form: Form) -> bool:
    """As "the murder", "a wound", "his escape": a base form after a determiner or a noun's "'s"."""
    if form.shape == "ed" or not at:
        return False
    before = chunks[at - 1]
    whom = chunks[at + 1].phrase if form.shape == "ing" and at + 1 < len(chunks) else None
    done_to = whom is not None and (whom.noun is not None or whom.bare)
    if before.kind in (tags.DETERMINER, tags.POSSESSIVE, tags.MODIFIER):
        # But "two bombs exploded, the first killing seven".
        return not (done_to and before.low in _OF_SEVERAL)
    if before.phrase and before.phrase.bare and chunks[at].low in COUNTED:
        # But "two drones struck, one killing a woman".
        return not done_to
    if form.shape == "ing":
        return False
    if before.kind == NOUN_PHRASE and chunks[at].low in _NOUNS:
        after = chunks[at + 1].phrase if at + 1 < len(chunks) else None
        # As "Militants in the region murder a clerk".
        acts = after is not None and after.determiner in ("a", "an")
        return not acts and not (before.phrase and before.phrase.plural)
    if before.kind == tags.PREPOSITION and before.low != "to":
        return True
    return at + 1 < len(chunks) and _is_word(chunks[at + 1], ("of", "by", "attempt"))


def _is_word(chunk: Chunk, words: Sequence[str]) -> bool:
    """Whether the chunk is one of the words, and not the "several of" of "several of them"."""
    return chunk.low in words and (chunk.phrase is None or chunk.first == chunk.last)


def _past_listed(chunks: Sequence[Chunk], j: int) -> int:
    """As "killed, wounded or captured 40 soldiers": past the verbs that share the object."""
    before = chunks[j - 2].phrase if j > 1 else None
    # As "gunmen who abducted and killed three nuns".
    who = j > 1 and chunks[j - 2].kind == tags.RELATIVE
    if not who and (before is None or before.number):
        # As the headline "Two soldiers killed, wounded 30".
        return j
    k = j
    while k + 1 < len(chunks) and chunks[k].kind in (tags.COMMA, tags.CONJUNCTION):
        verb = k + 1
        while verb < len(chunks) and chunks[verb].kind in (tags.CONJUNCTION, tags.ADVERB):
            verb += 1
        if verb >= len(chunks) or chunks[verb].kind != tags.OUTCOME:
            return j
        k = verb + 1
        if shared_object(chunks, verb) > 0:
            return k + 1
    return k


def shared_object(chunks: Sequence[Chunk], at: int) -> int:
    """The farmer of "kidnapped, then killed, a farmer", from the second verb at `at`; or -1."""
    if at + 2 >= len(chunks) or chunks[at + 1].kind != tags.COMMA:
        return -1
    k = at - 1
    while k > 0 and chunks[k].kind in (tags.ADVERB, tags.CONJUNCTION, tags.TIME):
        k -= 1
    whom = chunks[at + 2].phrase
    opened = k > 1 and chunks[k].kind == tags.COMMA and chunks[k - 1].kind in _SHARING
    told = opened and whom is not None and chunks[k - 2].phrase is not None
    after = chunks[at + 3].kind if at + 3 < len(chunks) else tags.STOP
    return at + 2 if told and after not in _FINITE else -1


def _takes_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a past form without auxiliary is active: an object follows and a subject precedes."""
    after = _past_listed(chunks, at + 1)
    while after < len(chunks) and chunks[after].kind == tags.ADVERB:
        after += 1
    if after >= len(chunks):
        return False
    if takes_everyone(chunks, after) or shared_object(chunks, at) > 0:
        return True
    if chunks[after].kind == tags.PRONOUN or chunks[after].low == "her":
        return chunks[after].low in _OBJECT_PRONOUNS
    after = past_inserted(chunks, after)
    if chunks[after].low in ("way", "manner"):
        # As "saw seven others killed the same way".
        return False
    if chunks[after].kind == tags.DETERMINER and after + 1 < len(chunks):
        # As "rebels killed a 15-year-old, unarmed boy"; but "the man killed the same day".
        return chunks[after + 1].low.endswith(tags.AGED)
    if chunks[after].kind != NOUN_PHRASE:
        # As "released 14 seconds of video".
        return [chunk.kind for chunk in chunks[after : after + 2]] == [tags.NUMBER, tags.TIME] and (
            chunks[after + 2 : after + 3] != [] and chunks[after + 2].low == "of"
        )
    before = chunks[at - 1] if at else None
    counted = before is not None and before.phrase is not None and before.phrase.bare
    return not counted or band_of(chunks, at - 1) or so_many_did(chunks, at, after)


def group_at(chunks: Sequence[Chunk], at: int) -> tuple[int, bool]:
    """Where the group of any verb at `at` begins, and whether it is passive: "have been held"."""
    first, passive = at, False
    while first > 0 and chunks[first - 1].kind in (tags.ADVERB, tags.HAVE, tags.BE, tags.TIME):
        first -= 1
        passive = passive or chunks[first].kind == tags.BE
    return first, passive and not chunks[at].low.endswith("ing")
