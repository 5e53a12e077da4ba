"""Who an outcome happened to: the noun phrases before its word.

`subjects` reads to the left of a verb, `recount.extract.objects` to the right. Both pass over what
does not decide (adverbs, prepositional phrases, asides between commas) and follow coordination.
They look at most `REACH` chunks around.
"""

from collections.abc import Sequence
from typing import NamedTuple

from recount.extract import tags
from recount.extract.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.words import word_set
from recount.extract.words.grammar import SINGULAR_PERSON_PRONOUNS
from recount.extract.words.people import COLLECTIVES
from recount.extract.words.speech import SAYING

REACH = 24
SKIPPED = (tags.ADVERB, tags.TIME, tags.NUMBER, tags.NOT)
_PRONOUNS = word_set("nobody none anyone anybody himself herself")
_DASHES = ("--", "-", "—", "–")
_LEAVING = word_set("left leaves leaving")
_CLAUSAL = word_set("after before since until till as than because-of")
_VERBAL = (tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE, tags.ADVERB, tags.NOT, tags.PREPOSITION)
_SAYING = frozenset(word for words in SAYING.values() for word in words.split())


class Victims(NamedTuple):
    """One victim phrase, chunk index `at`, with all that belongs to it up to chunk `last`."""

    at: int
    last: int
    phrase: Phrase | None
    pronoun: str = ""
    aside: int = -1
    """The chunk of an apposition ("Abu Diaz, a commander"), -1 where there is none."""


def subjects(
    chunks: Sequence[Chunk], verb: int, plural: bool | None, *, reduced: bool = False
) -> list[Victims]:
    """The phrases that are subject of the verb group beginning at chunk `verb`, left to right."""
    j = _left(chunks, verb - 1)
    if j < 0:
        return []
    if j > 3 and chunks[j].kind == tags.RELATIVE and chunks[j - 2].low == "all":
        before = _left(chunks, j - 4)
        return _coordinated_left(chunks, before, plural) if chunks[before].phrase else []
    if j > 1 and chunks[j].kind in (tags.RELATIVE, tags.PRONOUN) and chunks[j - 1].low == "of":
        return [Victims(j - 2, j, chunks[j - 2].phrase)] if chunks[j - 2].phrase else []
    if chunks[j].kind == tags.RELATIVE:
        return _antecedent(chunks, j, plural)
    if chunks[j].kind == tags.COMMA:
        return _before_aside(chunks, j, plural) if not reduced else _before_comma(chunks, j)
    if chunks[j].low == "both" and chunks[j].kind == tags.DETERMINER:
        return [Victims(j, j, None, "both")]
    unknown = _nobody_there(chunks, j)
    if unknown:
        return unknown
    if chunks[j].kind == tags.PRONOUN:
        inner = pronouns(chunks, j)
        host = -1 if inner else _relative_host(chunks, j - 1)
        if host < 0:
            return inner or _they(chunks, j)
        j = host
    if chunks[j].kind in (tags.VERB, tags.OUTCOME, tags.STATE, tags.PREPOSITION):
        j = _relative_host(chunks, j)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return []
    return _coordinated_left(chunks, j, plural)


def _left(chunks: Sequence[Chunk], j: int) -> int:
    while j >= 0 and chunks[j].kind in SKIPPED:
        j -= 1
    return j


def _nobody_there(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "nobody on the ground was hurt"."""
    k = j - 1
    if (
        k < 1
        or chunks[k].kind != tags.PREPOSITION
        or chunks[k].low == "of"
        or chunks[k - 1].low not in _PRONOUNS
    ):
        return []
    return pronouns(chunks, k - 1)


def pronouns(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """The victim that a pronoun is: he, she, him, her, nobody; none for others."""
    low = chunks[j].low
    if low in SINGULAR_PERSON_PRONOUNS or low in _PRONOUNS:
        return [Victims(j, j, None, low)]
    return []


def _antecedent(chunks: Sequence[Chunk], relative: int, plural: bool | None) -> list[Victims]:
    j = _left(chunks, relative - 1)
    if j >= 0 and chunks[j].kind == tags.PREPOSITION:
        return []
    if j >= 0 and chunks[j].kind == tags.COMMA:
        j = _left(chunks, j - 1)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return []
    nearest = chunks[j].phrase
    if nearest and nearest.noun and plural is not None and nearest.noun.plural == plural:
        return [with_tail(chunks, j)]
    host = _host(chunks, j)
    if nearest and is_name(nearest) and not (host.phrase and host.phrase.noun):
        return [with_tail(chunks, j)]
    return [host]


def _before_aside(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> list[Victims]:
    """As "the mayor, Juan Diaz, was killed": the phrase before the aside between two commas."""
    dashed = _before_dash(chunks, comma, plural)
    if dashed:
        return dashed
    described = -1
    for k in range(comma - 1, max(-1, comma - REACH), -1):
        if chunks[k].kind in (tags.SUBORDINATOR, tags.STOP):
            return []
        if chunks[k].kind != tags.COMMA or k + 1 >= comma:
            continue
        if k and chunks[k - 1].kind == tags.RELATIVE:
            return _antecedent(chunks, k - 1, plural)
        described = k + 1 if chunks[k + 1].phrase else described
        host = _described(chunks, k, plural)
        if host:
            several = _coordinated_left(chunks, _left(chunks, k - 1), plural)
            return several if len(several) > 1 else [host._replace(aside=described)]
        if not _within_asides(chunks, k, comma, plural):
            inner = _left(chunks, comma - 1)
            return _coordinated_left(chunks, inner, plural) if chunks[inner].phrase else []
    return []


def _before_dash(chunks: Sequence[Chunk], dash: int, plural: bool | None) -> list[Victims]:
    """As "nine people -- men and boys -- were killed"."""
    if chunks[dash].low not in _DASHES:
        return []
    while dash > 0 and chunks[dash - 1].low in _DASHES:
        dash -= 1
    for k in range(dash - 1, max(0, dash - REACH), -1):
        if chunks[k].low in _DASHES and chunks[k - 1].phrase:
            return _coordinated_left(chunks, k - 1, plural)
    return []


def _described(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> Victims | None:
    """The phrase for people just before the comma, where it can be the subject."""
    j = _left(chunks, comma - 1)
    if j < 0 or chunks[j].phrase is None or chunks[comma + 1].kind == tags.CONJUNCTION:
        return None
    host = _host(chunks, j)
    wrong = plural is False and _is_plural(host.phrase)
    if wrong or _adverbial(chunks, host.at) or not _may_be_people(chunks[host.at].phrase):
        return None
    return host


def _within_asides(chunks: Sequence[Chunk], k: int, comma: int, plural: bool | None) -> bool:
    """Whether the subject must stand still further to the left than the comma at k."""
    if chunks[_left(chunks, k - 1)].kind == tags.COMMA:
        return True
    return plural is False and _is_plural(chunks[_left(chunks, comma - 1)].phrase)


def _before_comma(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """As "Juan Diaz, kidnapped on Monday": the phrase before the comma."""
    j = _left(chunks, comma - 1)
    if j > 0 and chunks[j].kind == tags.COMMA:
        j = _left(chunks, j - 1)
    if j < 0 or chunks[j].kind != NOUN_PHRASE or not _may_be_people(chunks[j].phrase):
        return []
    host = _host(chunks, j)
    return [] if _adverbial(chunks, host.at) else [host]


def _is_plural(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.noun.plural


def _they(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "the two men were leaving when they were abducted": the counted people before."""
    if chunks[j].low not in ("they", "them"):
        return []
    for k in range(j - 1, max(-1, j - REACH), -1):
        phrase = chunks[k].phrase
        if phrase and phrase.noun and phrase.plural:
            return [with_tail(chunks, k)] if phrase.number else []
    return []


def is_name(phrase: Phrase) -> bool:
    """Whether a phrase looks like a name: unknown words, or a title and a name, undetermined."""
    return not (phrase.thing or phrase.determiner or phrase.number) and (
        phrase.noun is None or phrase.noun_at != phrase.head
    )


def _may_be_people(phrase: Phrase | None) -> bool:
    return phrase is not None and not phrase.thing


def _adverbial(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase is the object of a preposition: "In Bogota, ..."."""
    return at > 0 and chunks[at - 1].kind == tags.PREPOSITION


def _host(chunks: Sequence[Chunk], j: int) -> Victims:
    """From a phrase inside prepositional phrases back to the phrase that they describe."""
    at, best = j, j
    for _ in range(6):
        k = _left(chunks, at - 1)
        acting = k > 0 and chunks[k].low == "as" and chunks[k - 1].kind == tags.VERB
        if k < 0 or (chunks[k].low in _CLAUSAL and not acting):
            break
        if chunks[k].low == "at" and _counts(chunks[at].phrase):
            break
        if acting:
            host = _relative_host(chunks, k - 1)
        elif chunks[k].kind == tags.PREPOSITION:
            host = _left(chunks, k - 1)
            if host >= 0 and _is_ing(chunks[host]):
                host = _left(chunks, host - 1)
        elif _is_ing(chunks[k]) and k > 0 and chunks[k - 1].kind == NOUN_PHRASE:
            host = k - 1
        else:
            host = _relative_host(chunks, k)
        if host >= 0 and chunks[host].kind != NOUN_PHRASE:
            host = _relative_host(chunks, host)
        if host < 0 or chunks[host].kind != NOUN_PHRASE:
            break
        at = host
        if _better(chunks[host].phrase, chunks[best].phrase):
            best = host
    return with_tail(chunks, best)


def _counts(phrase: Phrase | None) -> bool:
    """As in "put the losses at 40 soldiers killed"."""
    return phrase is not None and phrase.number is not None and phrase.noun is not None


def _relative_host(chunks: Sequence[Chunk], k: int) -> int:
    """From inside "two policemen who were guarding her house" to "two policemen", else -1."""
    steps = 0
    while k > 0 and chunks[k].kind in _VERBAL and steps < 6:
        k -= 1
        steps += 1
    if steps and k > 0 and chunks[k].kind == tags.RELATIVE:
        return k - 2 if chunks[k - 1].kind == tags.COMMA and k > 1 else k - 1
    return -1


def _better(host: Phrase | None, inner: Phrase | None) -> bool:
    """Whether the host of a prepositional phrase is the victim rather than what it contains."""
    if host is None or inner is None:
        return host is not None
    if host.thing:
        return inner.thing or (inner.noun is None and inner.number is None)
    unnamed = host.noun is None and host.number is None
    return not (unnamed and inner.number and (inner.noun is not None or inner.bare))


def _is_ing(chunk: Chunk) -> bool:
    kinds = (tags.VERB, tags.OUTCOME, tags.MODIFIER)
    return chunk.kind in kinds and chunk.low.endswith("ing")


def _coordinated_left(chunks: Sequence[Chunk], j: int, plural: bool | None) -> list[Victims]:
    found = [_host(chunks, j)]
    joined = False
    while plural is not False and len(found) < 12:
        k = found[0].at - 1
        if k > 0 and chunks[k].kind == tags.CONJUNCTION:
            joined = True
            k -= 1
            if k > 0 and chunks[k].kind == tags.COMMA:
                k -= 1
        elif k > 0 and chunks[k].kind == tags.COMMA and joined:
            k -= 1
        else:
            break
        k = _left(chunks, k)
        if k > 0 and chunks[k].kind == tags.COMMA and chunks[k + 1].kind == tags.NUMBER:
            # As "a woman, 62, and two men".
            k = _left(chunks, k - 1)
        if k < 0 or chunks[k].kind != NOUN_PHRASE:
            break
        host = _host(chunks, k)
        if not _is_conjunct(chunks, host):
            break
        found.insert(0, host)
    return found


def _is_conjunct(chunks: Sequence[Chunk], host: Victims) -> bool:
    phrase = chunks[host.at].phrase
    if phrase is None or not peopled(phrase):
        return False
    before = chunks[host.at - 1] if host.at else None
    if before is None or before.kind not in (tags.VERB, tags.OUTCOME, tags.PREPOSITION):
        return True
    return before.low in _SAYING or before.low in _CLAUSAL or before.low in _LEAVING


def peopled(phrase: Phrase) -> bool:
    """Whether a phrase can be one of several victims: a word for people, a number, a name."""
    if phrase.noun or phrase.bare:
        return True
    counted = phrase.number is not None or phrase.determiner in ("", "a", "an", "his", "her")
    return not phrase.thing and counted


def with_tail(chunks: Sequence[Chunk], j: int) -> Victims:
    """The phrase at j with its of-phrases; a collective gives way to what it consists of."""
    phrase = chunks[j].phrase
    last = j
    while last + 2 < len(chunks) and chunks[last + 1].low in ("of", "among"):
        if chunks[last + 2].kind != NOUN_PHRASE:
            if last == j and chunks[last + 2].low in ("them", "whom", "us", "these", "those"):
                last += 2
            break
        last += 2
        inner = chunks[last].phrase
        if phrase and inner and _collective(chunks[j]) and peopled(inner):
            if inner.number is None and phrase.number is not None:
                inner = inner._replace(number=phrase.number, plural=phrase.plural)
            return with_tail(chunks, last)._replace(phrase=inner)
    return Victims(j, last, phrase)


def _collective(chunk: Chunk) -> bool:
    low = chunk.low
    return low in COLLECTIVES or (low.endswith("s") and low[:-1] in COLLECTIVES) or low == "bodies"
