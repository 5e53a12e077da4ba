"""Who an outcome happened to: the noun phrases before its word.

`subjects` reads to the left of a verb, `recount.extract.victims.objects` to the right. Both pass
over what does not decide (adverbs, prepositional phrases, asides between commas) and follow
coordination.
They look at most `REACH` chunks around.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.behind_clause import head_before
from recount.extract.victims.conjuncts import coordinated_left, wholes_before
from recount.extract.victims.identified import before_as_many_names, before_names
from recount.extract.victims.inserted import before_deed, before_other_number
from recount.extract.victims.kin import bereaved_of
from recount.extract.victims.left_out import without_excepted
from recount.extract.victims.objects import objects
from recount.extract.victims.participles import done_to
from recount.extract.victims.people import is_name, people_in, peopled
from recount.extract.victims.phrase import (
    DASHES,
    NOBODY,
    PRONOUNS,
    REACH,
    Victims,
    before_when,
    host_of,
    left_of,
    none_of,
    pronouns,
    relative_host,
    with_tail,
)
from recount.extract.victims.the_doer import doer_of
from recount.extract.victims.they import counted_before
from recount.extract.victims.traits import may_be_same
from recount.extract.words import word_set

_BESIDE = (tags.PREPOSITION, tags.CONJUNCTION, tags.COMMA, tags.DETERMINER)
_MOST_ITEMS, _REACH = 8, 8
_GOVERNING = ((tags.PREPOSITION, tags.VERB), (tags.PREPOSITION,))
"""What a pronoun is the object of; but "left him badly wounded" is told of him."""
_THEM = ("whom", "them", "these")
_IN_PERSON = ("himself", "herself", "themselves")
_OBJECTS = ("him", "her", "them", "us", "me")
_EVERYONE, _ABOARD = ("everyone", "everybody", "all", "those"), ("aboard", "inside")
_SEEING = word_set("saw sees seen seeing watched watching filmed found finds witnessed heard")
_VERBS = (tags.VERB, tags.OUTCOME)
SEVERAL = {"was": False, "is": False, "were": True, "are": True}
_RAISING = word_set(
    "continued continues continue seem seems seemed appeared appear appears happened"
)


def subjects(
    chunks: Sequence[Chunk], verb: int, plural: bool | None, *, reduced: bool = False
) -> list[Victims]:
    """The phrases that are subject of the verb group beginning at chunk `verb`, left to right."""
    if plural is None and chunks[verb].low == "was":
        # As "the writer and playwright Luis Gil was hit by bullets", who is one.
        plural = False
    j = before_deed(chunks, before_other_number(chunks, before_when(chunks, verb - 1)), plural)
    j = j if reduced else head_before(chunks, j, verb, plural)
    if j > 0 and chunks[j].low in _RAISING:
        # As "four guests continued to be held hostage".
        j = left_of(chunks, j - 1)
    if j > 0 and chunks[j].low == "including":
        among = chunks[j - 1]
        if among.phrase or among.low in NOBODY:
            # "Among them", as in "a woman among them was hurt", "nobody among them was hurt".
            j -= 1
    if j < 0:
        return []
    if j > 3 and chunks[j].kind == tags.RELATIVE and chunks[j - 2].low == "all":
        before = left_of(chunks, j - 4)
        return coordinated_left(chunks, before, plural) if chunks[before].phrase else []
    if j > 1 and chunks[j].kind in (tags.RELATIVE, tags.PRONOUN) and chunks[j - 1].low == "of":
        if chunks[j - 2].low in ("none", "neither"):
            return [Victims(j - 2, j, None, "none")]
        return [Victims(j - 2, j, chunks[j - 2].phrase)] if chunks[j - 2].phrase else []
    if chunks[j].kind == tags.RELATIVE:
        return _antecedent(chunks, j, plural)
    if j > 2 and chunks[j - 1].low == "whose" and chunks[j - 2].low == "of":
        # As "a faction, 30 of whose members were captured".
        whose, counted = chunks[j].phrase, chunks[j - 3].phrase
        if whose and counted and counted.bare and not whose.number:
            who = replace(whose, number=counted.number, plural=counted.plural)
            return [Victims(j - 3, j, who)]
    if chunks[j].kind == tags.COMMA:
        return _before_aside(chunks, j, plural) if not reduced else _before_comma(chunks, j)
    if chunks[j].low == "both" and chunks[j].kind == tags.DETERMINER:
        return [Victims(j, j, None, "both")]
    unknown = _nobody_there(chunks, j)
    if unknown:
        return unknown
    if chunks[j].low in _OBJECTS and j and chunks[j - 1].kind in _GOVERNING[reduced]:
        return _beside(chunks, j, plural)
    if chunks[j].low in _IN_PERSON and j and chunks[j - 1].kind == NOUN_PHRASE:
        # As "the mayor himself was killed".
        j -= 1
    if chunks[j].kind == tags.PRONOUN:
        inner = pronouns(chunks, j)
        host = -1 if inner else relative_host(chunks, j - 1)
        if host < 0:
            return inner or counted_before(chunks, j)
        j = host
    if chunks[j].kind == tags.PREPOSITION and chunks[j + 1].kind == tags.TIME:
        # As "clerks who had worked at the mine since May".
        dated = left_of(chunks, j - 1)
        j = dated if dated >= 0 and chunks[dated].phrase else j
    those = _some_of_those(chunks, j)
    if those:
        return those
    if done_to(chunks, j):
        # As "three men arrested last week were freed".
        j -= 1
    elif chunks[j].kind in (tags.VERB, tags.OUTCOME, tags.STATE, tags.PREPOSITION):
        j = relative_host(chunks, j)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return [] if reduced else _of_those(chunks, j)
    seen = chunks[j].phrase if reduced and j and chunks[j - 1].low in _SEEING else None
    if seen is not None and peopled(seen):
        # As "a man who saw two boys killed".
        return [with_tail(chunks, j)]
    bereaved = bereaved_of(chunks, j) if reduced else []
    j = j if reduced else doer_of(chunks, j, plural)
    found = bereaved or coordinated_left(chunks, j, plural)
    return found if reduced else without_excepted(chunks, found)


def _of_those(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "six of those on board were hurt", "none of those who had fled were caught"."""
    if j < 2 or chunks[j].low != "those" or chunks[j - 1].low != "of":
        return []
    if chunks[j - 2].low in ("none", "neither"):
        return [Victims(j - 2, j, None, "none")]
    phrase = chunks[j - 2].phrase
    return [Victims(j - 2, j, phrase)] if phrase and phrase.number else []


def _some_of_those(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "20 of those abducted have been freed", "ten of the missing were found dead"."""
    if j < 3 or chunks[j].kind not in (tags.OUTCOME, tags.STATE) or chunks[j - 2].low != "of":
        return []
    counted, whole = chunks[j - 3].phrase, chunks[j - 1].phrase
    # As "six of the 14 arrested were released".
    so_many = whole is not None and whole.bare and whole.determiner in ("the", "those")
    told = chunks[j - 1].low in ("those", "the") or so_many
    if not told or counted is None or not counted.bare:
        return []
    # But "a brother of one of the three dead", who is not one of them.
    host = host_of(chunks, j - 3) if chunks[j - 4].low in ("of", "to", "for") and j > 4 else None
    own = host.phrase if host is not None and host.at < j - 4 else None
    return [host] if host and own and own.noun else [Victims(j - 3, j, counted)]


def _beside(chunks: Sequence[Chunk], j: int, plural: bool | None) -> list[Victims]:
    """As "two men who were with him died", "the guards beside her were hurt": not of a pronoun."""
    host = relative_host(chunks, j - 1)
    if host < 0 and chunks[j - 1].kind == tags.PREPOSITION:
        host = left_of(chunks, j - 2)
        if host > 0 and chunks[host].kind == tags.VERB and chunks[host].low.endswith("ing"):
            # As "an interpreter travelling with them died".
            host = left_of(chunks, host - 1)
    if host < 0 and j > 1 and chunks[j - 1].low.endswith("ing"):
        # As "a policeman guarding her was shot dead".
        host = j - 2
    if host < 0 or chunks[host].kind != NOUN_PHRASE:
        return []
    return coordinated_left(chunks, host, plural)


def _nobody_there(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "nobody on the ground was hurt"."""
    k = j - 1
    if (
        k < 1
        or chunks[k].kind != tags.PREPOSITION
        or chunks[k].low == "of"
        or chunks[k - 1].low not in PRONOUNS
    ):
        return []
    return pronouns(chunks, k - 1)


def _antecedent(chunks: Sequence[Chunk], relative: int, plural: bool | None) -> list[Victims]:
    j = left_of(chunks, relative - 1)
    if j >= 0 and chunks[j].kind == tags.PREPOSITION:
        return []
    if j >= 0 and chunks[j].kind == tags.COMMA:
        j = left_of(chunks, j - 1)
    if j > 0 and chunks[j].kind == tags.COMMA and chunks[j + 1].kind == tags.NUMBER:
        # As "Juan Diaz, 43, who was killed".
        j = left_of(chunks, j - 1)
    if j > 4 and chunks[j - 1].low == "them" and chunks[j - 4].kind == tags.COMMA:
        # As "six priests, five of them Spaniards, who were killed".
        j = left_of(chunks, j - 5)
    j = before_other_number(chunks, j)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return []
    nearest = chunks[j].phrase
    plural = SEVERAL.get(chunks[relative + 1].low) if plural is None else plural
    acted_on = chunks[relative - 1].kind == tags.COMMA and chunks[j - 1].kind in _VERBS
    if nearest and nearest.noun and not nearest.thing and plural is None and acted_on:
        # As "a video of officers beating a student, who later died".
        return [with_tail(chunks, j)]
    if nearest and nearest.noun and plural is not None and nearest.noun.plural == plural:
        return [with_tail(chunks, j)]
    several = nearest and nearest.noun and nearest.number and nearest.plural
    if several and plural is not False and _some_of(chunks, j - 2):
        # As "three of the nine who disappeared were teachers": the nine disappeared.
        return [with_tail(chunks, j)]
    bereaved = bereaved_of(chunks, j) if plural is None else []
    if bereaved:
        return bereaved
    host = host_of(chunks, j)
    if nearest and is_name(nearest) and not (host.phrase and host.phrase.noun):
        return [with_tail(chunks, j)]
    return [host]


def _some_of(chunks: Sequence[Chunk], at: int) -> bool:
    some = chunks[at].phrase if at >= 0 else None
    return some is not None and some.bare and chunks[at + 1].low == "of"


def _before_aside(chunks: Sequence[Chunk], comma: int, plural: bool | None) -> list[Victims]:
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
    found = _with_others(chunks, comma, plural)
    found = found or _before_dash(chunks, comma, plural) or wholes_before(chunks, comma, plural)
    found = found or _itemised(chunks, comma, plural)
    if found:
        return found
    described = -1
    for k in range(comma - 1, max(-1, comma - REACH), -1):
        if chunks[k].kind in (tags.SUBORDINATOR, tags.STOP):
            return []
        if chunks[k].kind != tags.COMMA or k + 1 >= comma:
            continue
        if k and chunks[k - 1].kind == tags.RELATIVE and chunks[k - 2].low != "of":
            return _antecedent(chunks, k - 1, plural)
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
            return []
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


def _before_comma(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
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
    return [] if _adverbial(chunks, host.at) else [host]


def _is_plural(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.noun.plural


def _may_be_people(phrase: Phrase | None) -> bool:
    return phrase is not None and not phrase.thing


def _adverbial(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase is the object of a preposition: "In Bogota, ..."."""
    return at > 0 and chunks[at - 1].kind == tags.PREPOSITION
