"""What commas or dashes set off: "two nuns, identified as Ana Gil, 20, and Eva Paz, 31,".

Or some of those before it: "nine soldiers - including two officers -".
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import DASHES, REACH, Victims, host_of, left_of
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_IDENTIFYING = ("identified", "named")
_INNER = (tags.COMMA, tags.NUMBER, tags.CONJUNCTION)
_OWN_OR_NEW = ("a", "an", "his", "her", "their")
_MOST = 40
_RELATED = KIN | word_set("widow widower fiance fiancee member leader founder friend")
_ASIDE = 9
_OF_SOME = (["of", "them"], ["of", "whom"])
_ENDING_ASIDE = (tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR, tags.QUOTE)
_DEFINITE = ("the", "all", "his", "her", "its", "their", "those", "these")
_ANYBODY = word_set("""
    person people man woman boy girl child teenager adult youth youngster minor baby infant
    civilian foreigner national brother sister
""")
"""Who those may be who were named otherwise: hostages, miners, soldiers."""
_OPENS = (tags.STOP, tags.SUBORDINATOR, tags.QUOTE)


def before_names(chunks: Sequence[Chunk], comma: int) -> int:
    """The last chunk before an aside that names people and ends with the comma; -1: none does."""
    for k in range(comma - 1, max(0, comma - _MOST), -1):
        phrase = chunks[k].phrase
        before = chunks[k - 1]
        if chunks[k].kind == tags.BE and chunks[k].low == "are":
            # "Identified as" is read as one word.
            return k - 2 if before.kind == tags.COMMA and k > 1 and chunks[k - 2].phrase else -1
        if chunks[k].low in _IDENTIFYING:
            # As "named as", "identified by the police as".
            told = before.kind == tags.COMMA and k > 1 and chunks[k - 2].phrase
            as_names = any(chunk.low == "as" for chunk in chunks[k + 1 : k + 4])
            return k - 2 if told and as_names else -1
        aside = chunks[k].kind in _INNER or chunks[k].low in DASHES
        if not aside and phrase is None and chunks[k].kind != tags.PREPOSITION:
            return -1
    return -1


def all_such(chunks: Sequence[Chunk], at: int) -> bool:
    """As the "all women" of "four guards, all women, and a driver": who those before it were."""
    phrase = chunks[at].phrase if 1 < at < len(chunks) else None
    if phrase is None or phrase.determiner != "all" or phrase.number is not None:
        return False
    before, after = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    ends = after is None or after.kind in (tags.COMMA, tags.STOP)
    return ends and before.kind == tags.COMMA


def who_they_were(
    chunks: Sequence[Chunk], host: Victims, items: Sequence[Victims]
) -> list[Victims]:
    """The items of "the hostages, 12 men and two women, were freed", who are the hostages.

    None are, where the host is counted itself, or nobody ("the guards, a nurse") is counted.
    """
    phrase = host.phrase
    uncounted = phrase is not None and phrase.plural and phrase.number is None
    if not uncounted or phrase is None or phrase.determiner not in _DEFINITE:
        return []
    told = [item.phrase for item in items]
    if not told or chunks[items[0].at - 1].kind != tags.COMMA or told[0] is None:
        return []
    if told[0].number is None or not all(
        p and p.noun and p.noun.singular in _ANYBODY for p in told
    ):
        return []
    return [replace(item, aside=host.at) for item in items]


def is_aside(chunks: Sequence[Chunk], host: Victims) -> bool:
    """As "three of them children", "all women", of those told of before."""
    before = [chunk.low for chunk in chunks[max(0, host.at - 2) : host.at]]
    return before in _OF_SOME or all_such(chunks, host.at)


def whom_it_tells_of(chunks: Sequence[Chunk], host: Victims) -> Victims | None:
    """As the soldiers of "four soldiers, most of them recruits, and a nurse"."""
    such = all_such(chunks, host.at)
    comma = host.at - 1 if such else host.at - 4
    k = left_of(chunks, comma - 1) if comma > 0 and chunks[comma].kind == tags.COMMA else -1
    before = host_of(chunks, k) if k >= 0 and chunks[k].kind == NOUN_PHRASE else None
    return replace(before, aside=host.at) if before and such else before


def before_aside_at(chunks: Sequence[Chunk], k: int) -> int:
    """As "a nurse, who was asleep, and her son were hurt": before the aside that ends at `k`."""
    for i in range(k - 1, max(0, k - _ASIDE), -1):
        if chunks[i].kind in _ENDING_ASIDE:
            return k
        if chunks[i].kind != tags.COMMA:
            continue
        some = [chunk.low for chunk in chunks[i + 2 : i + 4]] in _OF_SOME
        aside = chunks[i + 1].kind in (tags.RELATIVE, tags.PREPOSITION)
        if not aside and not (some and chunks[k].kind == tags.MODIFIER):
            return k
        before = left_of(chunks, i - 1)
        host = host_of(chunks, before).at if chunks[before].phrase else 0
        who = chunks[host].phrase
        opens = host == 0 or chunks[host - 1].kind in _OPENS
        return i - 1 if opens and who is not None and who.noun and not who.thing else k
    return k


def before_as_many_names(chunks: Sequence[Chunk], comma: int) -> int:
    """As "two of the guards, Officer Gil, 33, and Juan Paz, died": the guards; -1: none such.

    But "two guards, Officer Gil, and a clerk" has one name more.
    """
    names = 0
    for k in range(comma - 1, max(0, comma - _MOST), -1):
        chunk = chunks[k]
        if chunk.kind == tags.COMMA and names > 1 and _counted_before(chunks, k) == names:
            return k - 1
        if chunk.phrase is not None:
            named = is_name(chunk.phrase)
            aged = chunk.phrase.bare and chunks[k - 1].kind == tags.COMMA
            if not (named or aged):
                return -1
            names += named
        elif chunk.kind not in _INNER:
            return -1
    return -1


def past_as_many_names(chunks: Sequence[Chunk], counted: Phrase | None, comma: int) -> int:
    """As "killed two guards of the bank, Ana Gil and Juan Paz, and a clerk": past the two names.

    But "two guards, Ana Gil and a clerk" has one name only, and the clerk is one more.
    """
    wanted = counted.number.bounds.best if counted is not None and counted.number else None
    names, k = 0, comma
    while wanted and k + 1 < len(chunks) and chunks[k].kind in _INNER:
        after = chunks[k + 1]
        if names == wanted and chunks[k].kind == tags.COMMA and after.kind == tags.CONJUNCTION:
            return k
        named = after.phrase is not None and is_name(after.phrase)
        if not named and after.kind not in _INNER:
            break
        names += named
        k += 1 + named
    return comma


def _counted_before(chunks: Sequence[Chunk], comma: int) -> int:
    """How many people the phrase before a comma counts: "two of the guards", "two guards"."""
    at = comma - 1
    phrase = chunks[at].phrase
    if phrase is not None and phrase.number is None and at > 1 and chunks[at - 1].low == "of":
        phrase = chunks[at - 2].phrase
        phrase = phrase if phrase is not None and phrase.bare else None
    if phrase is None or phrase.number is None or not (phrase.noun or phrase.bare):
        return 0
    return phrase.number.bounds.best or 0


def past_included(chunks: Sequence[Chunk], j: int) -> int:
    """As "nine soldiers (including two officers) and four clerks": past what dashes set off."""
    opens = j + 1 < len(chunks) and chunks[j].low in DASHES and chunks[j + 1].low == "including"
    ends = (k for k in range(j + 2, min(j + REACH, len(chunks))) if chunks[k].low in DASHES)
    return next(ends, j - 1) + 1 if opens else j


def past_some_of_them(chunks: Sequence[Chunk], j: int) -> int:
    """As "12 clerks, three of them women, and two soldiers": past the aside to the next comma."""
    lows = [chunk.low for chunk in chunks[j : j + 6]]
    aside = len(lows) == 6 and lows[0] == lows[5] == "," and lows[2:4] == ["of", "them"]
    if aside and (chunks[j + 4].phrase or chunks[j + 4].kind == tags.MODIFIER):
        return j + 5
    return _past_who(chunks, j) if lows[:2] == [",", "who"] else j


def _past_who(chunks: Sequence[Chunk], j: int) -> int:
    """As "a nurse, who was asleep, and her son": to the comma behind the clause."""
    for k in range(j + 3, min(j + REACH, len(chunks) - 2)):
        if chunks[k].kind in (tags.STOP, tags.CONJUNCTION):
            break
        if chunks[k].kind == tags.COMMA:
            phrase = chunks[k + 2].phrase if chunks[k + 1].kind == tags.CONJUNCTION else None
            told = phrase is not None and (phrase.number or phrase.determiner in _OWN_OR_NEW)
            # But "and his wife, who was with him, was hurt".
            apart = k + 3 < len(chunks) and chunks[k + 3].kind == tags.COMMA
            return k if told and not apart else j
    return j


def same_person(chunks: Sequence[Chunk], joint: int, *, named: bool) -> bool:
    """As the mother of "Ana Gil, a teacher and mother of three", "a clerk and the wife of a judge".

    But "Ana Gil, a teacher and a guard" may be two, or three.
    """
    if joint + 1 >= len(chunks) or chunks[joint].low != "and":
        return False
    second = chunks[joint + 1].phrase
    one = second is not None and second.noun is not None and second.plural is not True
    if second is None or second.noun is None or not one or second.number is not None:
        return False
    of = joint + 2 < len(chunks) and chunks[joint + 2].low == "of"
    if second.determiner == "":
        return second.noun_at == second.head and (of or second.noun_at > second.first)
    if not named:
        # As "the mayor, a lawyer and the wife of a judge", who are three.
        return False
    return of and second.determiner in ("a", "the") and second.noun.singular in _RELATED
