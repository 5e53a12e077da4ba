"""The subject of a verb behind a comma: the phrase before what stands between two commas.

As "the mayor, Juan Diaz, 61, was killed", "14 people, ten men and four women, were hurt".
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.antecedent import antecedent
from recount.extract.victims.conjuncts import coordinated_left
from recount.extract.victims.identified import (
    before_as_many_names,
    before_names,
    who_they_were,
)
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name, people_in
from recount.extract.victims.phrase import (
    DASHES,
    REACH,
    Victims,
    host_of,
    left_of,
    none_of,
    with_tail,
)
from recount.extract.victims.traits import may_be_same
from recount.extract.words import word_set
from recount.extract.words.quantities import MOSTLY

_BESIDE = (tags.PREPOSITION, tags.CONJUNCTION, tags.COMMA, tags.DETERMINER)
_MOST_ITEMS, _REACH = 8, 8
_FAR, _SHARE = 16, 7
_OF_THEM = (["of", "them"], ["of", "whom"])
_FINITE = (tags.STOP, tags.BE, tags.HAVE, tags.MODAL, tags.OUTCOME)
_THEM = ("whom", "them", "these")
_THEIRS = word_set("""
    families family relatives parents mothers widows wives lawyers friends whereabouts fate fates
    homes houses names
""")
_EVERYONE, _ABOARD = ("everyone", "everybody", "all", "those"), ("aboard", "inside")


def before_aside(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> list[Victims]:
    """As "the mayor, Juan Diaz, was killed": the phrase before the aside between two commas."""
    if comma > 4 and chunks[comma - 4].kind == chunks[comma - 2].kind == tags.COMMA:
        named, age = chunks[comma - 3].phrase, chunks[comma - 1]
        aged = age.kind == tags.NUMBER or (age.phrase is not None and age.phrase.bare)
        if aged and named is not None and is_name(named):
            # As "the mayor, Juan Diaz, 61, was killed".
            comma -= 2
    identified = max(before_names(chunks, comma), before_as_many_names(chunks, comma))
    if identified >= 0:
        return coordinated_left(chunks, left_of(chunks, identified), plural)
    found = _before_ages(chunks, comma) or _with_others(chunks, comma, plural)
    found = found or _before_dash(chunks, comma, plural)
    found = found or _itemised(chunks, comma, plural)
    if found:
        return found
    shared = _before_share(chunks, comma)
    if shared > 0:
        return coordinated_left(chunks, left_of(chunks, shared - 1), plural)
    described = -1
    for k in range(comma - 1, max(-1, comma - REACH), -1):
        if chunks[k].kind in (tags.SUBORDINATOR, tags.STOP):
            return []
        if chunks[k].kind != tags.COMMA or k + 1 >= comma:
            continue
        if k and chunks[k - 1].kind == tags.RELATIVE and chunks[k - 2].low != "of":
            return antecedent(chunks, k - 1, plural)
        described = k + 1 if chunks[k + 1].phrase else described
        if described == k + 1 and k > 1 and chunks[k - 2].low in _EVERYONE:
            # As "everyone on board, 62 passengers and crew, was killed".
            counted = chunks[described].phrase
            told = counted is not None and counted.number and chunks[k - 1].low in _ABOARD
            return objects(chunks, k) if told else []
        host = _some_of_them(chunks, k) or _described(chunks, k, plural)
        if host:
            several = coordinated_left(chunks, left_of(chunks, k - 1), plural)
            if len(several) > 1:
                return [*several[:-1], replace(several[-1], aside=described)]
            return [replace(host, aside=described)]
        if not _within_asides(chunks, k, comma, plural):
            inner = left_of(chunks, comma - 1)
            return coordinated_left(chunks, inner, plural) if chunks[inner].phrase else []
    return []


def _with_others(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> list[Victims]:
    """As "the mayor, along with four of his guards, was killed"."""
    for k in range(comma - 2, max(0, comma - REACH), -1):
        if chunks[k].low == "along-with":
            if chunks[k - 1].kind != tags.COMMA and chunks[k - 1].phrase is None:
                # As "the mayor, who came along with four guards, was killed".
                return []
            begins = k - (chunks[k - 1].kind == tags.COMMA)
            others = objects(chunks, k)
            host = coordinated_left(chunks, left_of(chunks, begins - 1), plural)
            return [*host, *others] if host and others and others[-1].last < comma else []
        if chunks[k].phrase is None and chunks[k].kind not in _BESIDE:
            return []
    return []


def _some_of_them(chunks: Sequence[Chunk], comma: int) -> Victims | None:
    """As "one of whom, a girl of five, died", "two of them, a man and his son, were hurt"."""
    if comma < 3 or chunks[comma - 1].low not in _THEM or chunks[comma - 2].low != "of":
        return None
    counted = chunks[comma - 3].phrase
    told = counted is not None and counted.bare and counted.number is not None
    return Victims(comma - 3, comma - 1, counted) if told else None


def _before_ages(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """The three of "three of them, 12, 14 and 19, were hurt", "four more, 12 to 15, were"."""
    sum_of, k = 0, comma - 1
    while k > 0:
        phrase = chunks[k].phrase
        if phrase is None or not phrase.bare or phrase.number is None or phrase.number.more:
            return []
        sum_of += phrase.number.bounds.best or phrase.number.bounds.low or 0
        if chunks[k - 1].kind == tags.COMMA and (host := _some_of_these(chunks, k - 2)):
            number = host.phrase.number if host.phrase else None
            few = number.bounds.best if number else None
            return [replace(host, aside=-1)] if few and few < sum_of else []
        if chunks[k - 1].kind not in (tags.COMMA, tags.CONJUNCTION):
            return []
        k -= 2
    return []


def _some_of_these(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """As "three of them" that ends at a chunk, "four more"."""
    some = chunks[at].phrase if at >= 0 else None
    if some is not None and some.bare and some.number and some.number.more:
        return Victims(at, at, some)
    return _some_of_them(chunks, at + 1)


def _before_share(chunks: Sequence[Chunk], comma: int) -> int:
    """The comma of "45 people, most of them women, children and old men, died"; -1: none such."""
    for k in range(comma - 2, max(0, comma - _FAR), -1):
        if chunks[k].kind in _FINITE:
            return -1
        if chunks[k].kind == tags.COMMA:
            lows = [chunk.low for chunk in chunks[k + 1 : k + _SHARE]]
            of = next((i for i in range(len(lows) - 1) if lows[i : i + 2] in _OF_THEM), -1)
            counted = of > 0 and people_in(chunks[k + of].phrase) > 0
            # But "one of whom, a girl, died" is told of her.
            share = of > 0 and not counted and "," not in (*lows[:of], *lows[of + 2 : of + 3])
            if lows[0] in MOSTLY or share:
                return k
    return -1


def _before_dash(chunks: Sequence[Chunk], dash: int, plural: bool | None) -> list[Victims]:
    """As "nine people -- men and boys -- were killed"."""
    if chunks[dash].low not in DASHES:
        return []
    while dash > 0 and chunks[dash - 1].low in DASHES:
        dash -= 1
    for k in range(dash - 1, max(0, dash - REACH), -1):
        if chunks[k].low in DASHES and chunks[k - 1].phrase:
            found = coordinated_left(chunks, k - 1, plural)
            if found and people_in(chunks[k + 1].phrase):
                found[-1] = replace(found[-1], aside=k + 1)
            return found
    return []


def _itemised(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> list[Victims]:
    """As "14 people, ten men, three women and a child, were killed": the 14, with who they are.

    But "four men, two women and two children, were killed" tells of eight: nobody is of the men.
    """
    items: list[int] = []
    total, k = 0, comma
    while len(items) < _MOST_ITEMS and k > 0:
        phrase = chunks[k - 1].phrase
        held = people_in(phrase)
        if not held:
            host = host_of(chunks, left_of(chunks, k - 1)) if k > 0 else Victims(0, 0, None)
            told = [Victims(at, at, chunks[at].phrase) for at in reversed(items)]
            return who_they_were(chunks, host, told)
        if len(items) > 1 and held == total and chunks[k].kind == tags.COMMA:
            if _any_unlike(chunks, k - 1, items):
                return [Victims(at, at, chunks[at].phrase) for at in (k - 1, *reversed(items))]
            several = coordinated_left(chunks, k - 1, plural)
            return [*several[:-1], replace(several[-1], aside=items[-1])]
        items.append(k - 1)
        total += held
        k -= 2
        if chunks[k].kind == tags.CONJUNCTION and chunks[k - 1].kind == tags.COMMA:
            k -= 1
        elif chunks[k].kind not in (tags.CONJUNCTION, tags.COMMA):
            return []
    return []


def _any_unlike(chunks: Sequence[Chunk], at: int, items: Sequence[int]) -> bool:
    own = chunks[at].phrase
    others = [chunks[item].phrase for item in items]
    return any(
        own and other and own.noun and other.noun and not may_be_same(own.noun, other.noun)
        for other in others
    )


def _described(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> Victims | None:
    """The phrase for people just before the comma, where it can be the subject."""
    j = left_of(chunks, comma - 1)
    if j > 0 and chunks[j].low in ("there", "here"):
        # As "a clerk there, who fled, was hurt".
        j = left_of(chunks, j - 1)
    if j < 0 or chunks[j].phrase is None or chunks[comma + 1].kind == tags.CONJUNCTION:
        return None
    host = host_of(chunks, j)
    if none_of(chunks, host.at):
        # As "none of the guards, who were asleep, was hurt".
        return host
    wrong = plural is False and _is_plural(host.phrase)
    if wrong or _adverbial(chunks, host.at) or not _may_be_people(chunks[host.at].phrase):
        return None
    return host


def _within_asides(chunks: Sequence[Chunk], k: int, comma: int, plural: bool | None) -> bool:
    """Whether the subject must stand still further to the left than the comma at k."""
    if chunks[left_of(chunks, k - 1)].kind == tags.COMMA:
        return True
    return plural is False and _is_plural(chunks[left_of(chunks, comma - 1)].phrase)


def before_comma(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """As "Juan Diaz, kidnapped on Monday": the phrase before the comma."""
    j = left_of(chunks, comma - 1)
    if j > 0 and chunks[j].kind == tags.COMMA:
        j = left_of(chunks, j - 1)
    if j < 0 or chunks[j].kind != NOUN_PHRASE or not _may_be_people(chunks[j].phrase):
        return []
    if "including" in [chunk.low for chunk in chunks[max(0, j - _REACH) : j]]:
        # As "seven people, including three women, injured".
        return coordinated_left(chunks, j, None)
    if j > 3 and chunks[j - 1].low in ("them", "whom") and chunks[j - 2].low == "of":
        # As "eight, most of them women, hurt".
        before = next((k for k in range(j - 3, max(0, j - _REACH), -1)
                       if chunks[k].kind == tags.COMMA), 0)  # fmt: skip
        j = left_of(chunks, before - 1) if before and chunks[before - 1].phrase else j
    host = host_of(chunks, j)
    counted = chunks[host.last].phrase
    if chunks[host.at].low in _THEIRS and counted is not None and counted.number is not None:
        # As "the families of nine men, abducted in May", "the whereabouts of nine men, seized".
        return [with_tail(chunks, host.last)]
    return [] if _adverbial(chunks, host.at) else [host]


def _is_plural(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.noun.plural


def _may_be_people(phrase: Phrase | None) -> bool:
    return phrase is not None and not phrase.thing


def _adverbial(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase is the object of a preposition: "In Bogota, ..."."""
    return at > 0 and chunks[at - 1].kind == tags.PREPOSITION
