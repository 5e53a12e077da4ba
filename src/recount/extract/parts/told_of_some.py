"""Some of the counted of whom another thing is told: "12 were killed. Six of them were asleep".

The clause has no outcome of its own: the six are of the twelve, whatever is told of them.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from recount.domain.counts import Count
from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.parts.nearest import part_of
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import looks_plural
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_THEM = word_set("them these those")
_WHOM = word_set("whom which")
_THOSE = _THEM | _WHOM | {"victims"}
_SPEAKING = ("said", "says", "told", "added", "recalled", "adds")
_OUTCOMES = ("killed", "wounded", "casualties")
_OPENING = (tags.QUOTE, tags.ADVERB, tags.COMMA, tags.CONJUNCTION)
_JOINING = (tags.COMMA, tags.CONJUNCTION, tags.STOP)
_PREDICATES = (tags.BE, tags.HAVE, tags.VERB, tags.MODAL)
_FATES = (tags.OUTCOME, tags.STATE, tags.ACT)
_ENDS = (tags.COMMA, tags.STOP)
_NAMING = word_set("identified named")
_SPARED = word_set("survived survive lived safe unhurt unharmed alive fine missing")
_ASIDE = 10
_OF_ACTS = "act-counted"


def takes_up(words: Collection[str]) -> bool:
    """Whether a sentence with these words may tell of some of those counted before it."""
    return "of" in words and not _THOSE.isdisjoint(words)


def here(chunks: Sequence[Chunk], kept: Sequence[Find], counts: Sequence[Count]) -> Iterator[Find]:
    """As "40 were killed, 12 of whom had been at prayer", "of whom 12 have been identified"."""
    taken = {find.victims.at for find in kept}
    for of in range(2, len(chunks) - 2):
        who = chunks[of + 1].low
        if chunks[of].low != "of" or not (who in _WHOM or who == "them"):
            continue
        before = _bare(chunks[of - 1].phrase)
        at, verb = (of - 1, of + 2) if before else (of + 2, of + 3)
        last = of + 1 if before else at
        opening = chunks[min(at, of) - 1]
        joined = min(at, of) > 1 and (opening.kind in _JOINING or opening.low == "that")
        if not joined or not _bare(chunks[at].phrase) or at in taken:
            continue
        if not _tells(chunks, verb, they=who in _WHOM and before):
            continue
        number = chunks[at].phrase
        # As "two of them wearing uniforms", who are some of any counted.
        told = who == "them" and chunks[verb].kind == tags.VERB
        whole = _nearest(chunks, kept, counts, min(at, of), _size(number), of_acts=who == "which")
        if whole is not None and not (told or kept[whole].outcome in _OUTCOMES or who == "which"):
            continue
        if whole is not None and number is not None:
            yield part_of(kept[whole], Victims(at, last, number), at, whole)


def beside(
    chunks: Sequence[Chunk], kept: Sequence[Find], counts: Sequence[Count]
) -> Iterator[Find]:
    """As "40 were killed; six of them were nurses and five belonged to one clan"."""
    taken = {find.victims.at for find in kept}
    for find in kept:
        at = find.victims.last + 2
        last = chunks[find.victims.at : find.victims.at + 3]
        some = [chunk.low for chunk in last[1:]] in (["of", "them"], ["of", "whom"])
        if find.whole is None or not some or at + 1 >= len(chunks) or at in taken:
            continue
        if not 0 <= find.whole < len(kept):
            # Some of those of a sentence before.
            continue
        whole, number = kept[find.whole], chunks[at].phrase
        held = find.outcome == whole.outcome and _size(number) < (counts[find.whole].best or 0)
        joined = chunks[at - 1].kind == tags.CONJUNCTION and held
        if joined and _bare(number) and _tells(chunks, at + 1, they=False):
            yield replace(find, victims=Victims(at, at, number), first=at, trigger=at)


def of_those_before(
    seen: Passages, passage: Passage, earlier: Before, offset: int
) -> Iterator[Find]:
    """As "Of them, 12 have been identified", "Six of the victims were asleep".

    Args:
        seen: the sentences.
        passage: one in which nothing was found.
        earlier: the figures of the sentence before.
        offset: the place that the sentence's first figure has in the text's list.
    """
    chunks = passage.chunks
    at, last, verb = _some(chunks)
    number = chunks[at].phrase if at >= 0 else None
    if number is None or not _tells(chunks, verb, they=False):
        return
    size = _size(number)
    wholes = [
        (place, figure)
        for place, figure in enumerate(earlier.figures, earlier.first - offset)
        if figure.part_of is None and not figure.flags and figure.high != 0
    ]
    if len(wholes) != 1 or wholes[0][1].outcome not in _OUTCOMES:
        return
    place, whole = wholes[0]
    if not (whole.best or whole.low or 0) > size > 0:
        return
    those = chunks[verb - 1 if last > at else at - 2]
    if those.low in _THEM:
        sure = not _of_others(seen, passage.number - 1, whole, size)
    else:
        sure = _are_those(those, whole)
    if sure:
        yield Find(whole.outcome, "some-of", Victims(at, last, number), at, last, whole=place)


def _some(chunks: Sequence[Chunk]) -> tuple[int, int, int]:
    """The number of "six of them were", its last chunk and its verb's; -1 where there is none."""
    for at, chunk in enumerate(chunks[:-3]):
        if chunk.low in ("of", "among") and chunks[at + 2].kind == tags.COMMA:
            opens = all(one.kind in _OPENING for one in chunks[:at])
            told = opens and at + 4 < len(chunks) and _bare(chunks[at + 3].phrase)
            return (at + 3, at + 3, at + 4) if told else (-1, -1, -1)
        if chunk.phrase is not None and chunk.phrase.number is not None:
            before = chunks[at - 1] if at else None
            opens = before is None or before.low in SAID or before.low == "that"
            opens = opens or all(one.kind in _OPENING for one in chunks[:at])
            of = chunks[at + 1].low == "of" and _bare(chunk.phrase)
            return (at, at + 2, at + 3) if opens and of else (-1, -1, -1)
    return -1, -1, -1


def _bare(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.bare and phrase.number is not None


def _size(phrase: Phrase | None) -> int:
    bounds = phrase.number.bounds if phrase is not None and phrase.number is not None else None
    return (bounds.best or bounds.low or 0) if bounds is not None else 0


def _tells(chunks: Sequence[Chunk], verb: int, *, they: bool) -> bool:
    """Whether the clause of the verb at this chunk tells a thing, and nobody's outcome.

    With `they` its subject may be others: "five of whom it has sent home". Who says so ("one of
    them said") is none of the dead.
    """
    if verb < len(chunks) and chunks[verb].low in _SPEAKING:
        return False
    begin = verb
    while (
        they and verb < len(chunks) and (chunks[verb].kind == tags.PRONOUN or chunks[verb].phrase)
    ):
        verb += 1
    if verb < len(chunks) and chunks[verb].kind == tags.COMMA:
        # As "ten of them, most with burns, were carried".
        near = range(verb + 1, min(verb + _ASIDE, len(chunks) - 1))
        begin = verb = next((j for j in near if chunks[j].kind == tags.COMMA), verb) + 1
    while verb < len(chunks) and chunks[verb].kind == tags.ADVERB:
        verb += 1
    if verb >= len(chunks) or chunks[verb].kind not in _PREDICATES:
        return False
    for before, chunk in pairwise(chunks[begin - 1 :]):
        if chunk.kind in _ENDS:
            # As "two of them have been identified: Ana Diaz and Juan Gil", who are told of then.
            return not (chunk.low == ":" and before.low in _NAMING)
        if chunk.kind in _FATES or chunk.low in _SPARED:
            return False
    return True


def _nearest(
    chunks: Sequence[Chunk], kept: Sequence[Find], counts: Sequence[Count], end: int, size: int,
    *, of_acts: bool,
) -> int | None:  # fmt: skip
    """The find of the people counted last before chunk `end`, if they may hold so many."""
    found: int | None = None
    for i, find in enumerate(kept):
        later = found is None or kept[found].victims.at < find.victims.at < end
        if find.whole is None and find.victims.at < end and later:
            found = i
    if found is None or not size:
        return None
    find, count = kept[found], counts[found]
    held = (count.best or count.low or 0) > size
    if not held or of_acts != (find.rule == _OF_ACTS):
        return None
    inside = range(find.victims.at, find.victims.last + 1)
    others = (chunk for i, chunk in enumerate(chunks[:end]) if i not in inside)
    return None if any(_may_be_they(one, size) for one in others) else found


def _may_be_they(chunk: Chunk, size: int) -> bool:
    """Whether "six of them" may be of these: several people or things, not counted as fewer."""
    phrase = chunk.phrase
    if phrase is None:
        return False
    if phrase.number is not None and not phrase.number.more:
        return _size(phrase) >= size
    several = phrase.plural is True or (phrase.plural is None and looks_plural(chunk.low))
    return several and (phrase.noun is not None or phrase.thing)


def _of_others(seen: Passages, number: int, whole: Figure, size: int) -> bool:
    """Whether "them" may be others of the sentence before than the counted."""
    passage = seen.passage(number)
    start = seen.text.find(whole.victims, whole.start, whole.end)
    end = start + len(whole.victims)
    for at, chunk in enumerate(passage.chunks):
        if start <= passage.tokens[chunk.first].start < end:
            continue
        beside = passage.chunks[max(0, at - 1) : at + 2]
        if _may_be_they(chunk, size) and not any(one.low in SAID for one in beside):
            return True
    return False


def _are_those(those: Chunk, whole: Figure) -> bool:
    """Whether "the victims", "the pupils" or "the 12" are those that the figure counts."""
    phrase = those.phrase
    if phrase is None or phrase.determiner not in ("the", "those"):
        return False
    if phrase.bare and phrase.number is not None:
        return _size(phrase) == (whole.best or whole.low)
    if phrase.number is not None or phrase.noun is None or phrase.participle:
        return False
    return those.low == "victims" or those.low in whole.victims.lower().split()
