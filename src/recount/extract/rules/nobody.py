"""None of an outcome, told by a noun: "no loss of life", "without a single casualty"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import denied
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.phrase import NOBODY, Victims, none_of
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED

_HAVING = word_set("reported report reports suffered suffers had has sustained took announced")
_CAUSING = word_set("causing inflicting claiming producing suffering reporting")
_NOMINAL = (NOUN_PHRASE, tags.PREPOSITION, tags.DETERMINER, tags.COMMA, tags.TIME, tags.ADVERB)
_LIVES = ("life", "lives")
_THOSE = {
    "dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
    "missing": "missing",
}  # fmt: skip
_OR = ("or", "nor")
_UNREAL = word_set("if unless would could should may might will until")
_THEN = (tags.STOP, tags.COMMA, tags.CONJUNCTION)
WORDS = (
    word_set("life lives")
    | _THOSE.keys()
    | {
        word
        for word in COUNTED
        if word.startswith(("death", "fatalit", "casualt", "injur", "murder", "killing"))
    }
)
BESIDE = dict.fromkeys(_LIVES, frozenset(("lost", "loss")))
NOT_ONE = NOBODY | {"nor", "not"}
"""Without any of these words a sentence tells of nobody in `none_told`."""
NONE_WITHOUT = word_set("report reports case cases instance instances incident incidents")
"""As "no reports of casualties", by which none are told; of "no details of them" nothing is."""
_NEITHER = 8
_FINITE = (tags.BE, tags.HAVE, tags.DO, tags.MODAL, tags.VERB)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find for each noun of which the sentence says that there was none."""
    for at, chunk in enumerate(chunks):
        first = at
        if chunk.low in _LIVES:
            outcome = "killed" if _unlost(chunks, at) else None
        elif chunk.low in _THOSE:
            first = _no_such(chunks, at)
            outcome = _THOSE[chunk.low] if first >= 0 else None
        elif chunk.low in WORDS and at:
            outcome = COUNTED[chunk.low] if _missing(chunks, at) else None
        else:
            continue
        if outcome:
            yield Find(outcome, "none", Victims(at, at, None, "none"), first, at)


def _unlost(chunks: Sequence[Chunk], at: int) -> bool:
    """As "no loss of life", "without loss of life", "no lives were lost"."""
    phrase = chunks[at].phrase
    if phrase and phrase.determiner == "no":
        after = [chunk.low for chunk in chunks[at + 1 : at + 4]]
        return "lost" in after
    if at < 2 or [chunk.low for chunk in chunks[at - 2 : at]] != ["loss", "of"]:
        return False
    loss = chunks[at - 2].phrase
    determiner = loss.determiner if loss else ""
    without = at > 2 and chunks[at - 3].low == "without"
    return determiner == "no" or without or (determiner == "any" and denied(chunks, at - 2))


def _no_such(chunks: Sequence[Chunk], at: int) -> int:
    """Where the "no" of "no dead or wounded" is, else -1; but "no dead wood" tells of nobody."""
    first, last = at, at
    while first > 1 and chunks[first - 1].low in _OR and chunks[first - 2].low in _THOSE:
        first -= 2
    while last + 2 < len(chunks) and chunks[last + 1].low in _OR:
        last += 2
    ends = last + 1 >= len(chunks) or chunks[last + 1].kind in _THEN
    told = ends and first > 0 and chunks[first - 1].low == "no" and chunks[last].low in _THOSE
    return first - 1 if told and _UNREAL.isdisjoint(chunk.low for chunk in chunks[:first]) else -1


def _missing(chunks: Sequence[Chunk], at: int) -> bool:
    """As "without casualties", "not a single death"; and the second of "no deaths or injuries"."""
    phrase = chunks[at].phrase
    if phrase and (phrase.number or phrase.determiner not in ("", "a")):
        return False
    joined = chunks[at - 1].low in ("or", "nor") and at > 2 and chunks[at - 2].low in WORDS
    if joined:
        return _none_of(chunks, at - 2) or _missing(chunks, at - 2)
    k, single = at - 1, phrase is not None and phrase.determiner == "a"
    if chunks[k].low == "single" and chunks[k].phrase:
        # As "a single death", where the noun for an act is a chunk of its own.
        k, single = k - 1, True
    if k < 0:
        return False
    if chunks[k].low in _CAUSING and k > 0 and chunks[k - 1].low == "without":
        # As "without causing casualties".
        return True
    alone = chunks[k].low == "without" or (single and chunks[k].kind == tags.NOT)
    return alone or (chunks[k].low in _HAVING and not single and _neither(chunks, k))


def _none_of(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "no", "any" or "no reports of" stands before the noun at `at`."""
    phrase, before = chunks[at].phrase, chunks[at - 1]
    determiner = phrase.determiner if phrase else before.low
    if determiner == "any":
        return denied(chunks, at)
    told = at > 1 and before.low == "of" and chunks[at - 2].low in NONE_WITHOUT
    reports = chunks[at - 2].phrase if told else None
    return determiner == "no" or (reports is not None and reports.determiner == "no")


def _neither(chunks: Sequence[Chunk], verb: int) -> bool:
    """As "neither side reported casualties", "neither the army nor the rebels had injuries"."""
    for chunk in reversed(chunks[max(0, verb - _NEITHER) : verb]):
        if chunk.low == "neither":
            return True
        if chunk.kind not in (NOUN_PHRASE, tags.NOT, tags.HAVE, tags.ADVERB) and chunk.low != "of":
            return False
    return False


def _far_from_none(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "none of those aboard, 46 in all, was hurt", "none of those with the guards"."""
    at = find.victims.at
    for k in range(at - 1, max(0, at - _NEITHER) if find.trigger > at else at, -1):
        if chunks[k].low == "of" and chunks[k - 1].low in NOBODY:
            return True
        if chunks[k].kind not in _NOMINAL:
            return False
    return False


def _tells_of_all(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "none of the 20 killed was armed", "none of the 20 who died was": all twenty died."""
    after = find.victims.last + 1
    beside = find.trigger == after or (
        after < len(chunks) and chunks[after].kind == tags.RELATIVE and find.trigger > after
    )
    rest = chunks[find.trigger + 1 :] if beside else ()
    ends = next((i for i, chunk in enumerate(rest) if chunk.kind in _THEN), len(rest))
    return any(chunk.kind in _FINITE for chunk in rest[:ends])


def none_told(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "none of the four priests", "neither the driver nor his wife", "not a single nurse"."""
    at = find.victims.at
    before = chunks[at - 1] if at else None
    if before is None or chunks[find.trigger].low == "survived":
        # Of "none of the nine survived" the nine were killed.
        return False
    if none_of(chunks, at) or _far_from_none(chunks, find):
        return not _tells_of_all(chunks, find)
    phrase = chunks[at].phrase
    if before.low in ("neither", "nor"):
        return True
    if before.low != "not" or phrase is None:
        return False
    asserted = at > 1 and chunks[at - 2].kind in (tags.BE, tags.MODAL, tags.DO, tags.HAVE)
    one = phrase.number is not None and phrase.number.bounds.best == 1
    return one or (not asserted and phrase.determiner in ("a", "an"))
