"""Who is set apart from the victims: "everyone except the driver was killed".

Who stands behind "except" is none of them, and those before it are fewer than they were said to
be: "all 14 soldiers but one" are 13, and "all 14 but some officers" leaves no number.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.numbers.grammar import Number, bounded
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.people import people_in
from recount.extract.victims.phrase import NOBODY, Victims

WORDS = frozenset(("except", "apart", "than", "but", "apart-from", "save", "bar"))
_ALL = ("everyone", "everybody")
_APART = ("apart", "except", "aside")
_NEAR, _REACH = 4, 8
_ASIDE = (tags.PREPOSITION, NOUN_PHRASE, tags.TIME, tags.ADVERB, tags.COMMA)


def without_excepted(chunks: Sequence[Chunk], found: list[Victims]) -> list[Victims]:
    """The victims without those behind "except": the people before it, where words tell them."""
    begin = _exception(chunks, found[0].at) if found else -1
    if found and (most := _all_but(chunks, found)):
        return most
    if begin < 1:
        return found
    instead = chunks[begin].low == "rather" or chunks[begin + 1].low == "not"
    begin -= chunks[begin - 1].kind == tags.COMMA and begin > 1
    before = chunks[begin - 1]
    if before.low in NOBODY:
        # As "nobody but the driver was killed", who was.
        return found
    near = range(begin - 1, max(-1, begin - _NEAR), -1)
    if any(chunks[k].kind in (tags.OUTCOME, tags.VERB) for k in near):
        # As "killed everyone but the cook, and two guards were hurt".
        return found[1:]
    at = next((k for k in near if chunks[k].phrase), -1)
    if at > 1 and chunks[at - 1].kind == tags.PREPOSITION:
        # As "everyone in the bus".
        at -= 2
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None or phrase.noun is None:
        return []
    if not instead:
        number = _fewer(phrase, found[0].phrase)
        phrase = replace(phrase, number=number, plural=True)
    return [Victims(at, begin - 1, phrase)]


def _all_but(chunks: Sequence[Chunk], found: Sequence[Victims]) -> list[Victims]:
    """The 12 of "all but two of the 14 passengers", none where no number is told of them all."""
    some, last = found[0], found[0].last
    before = [chunk.low for chunk in chunks[max(0, some.at - 2) : some.at]]
    whole = chunks[last].phrase if last == some.at + 2 else None
    if before != ["all", "but"] or whole is None:
        return []
    number = _fewer(whole, some.phrase)
    if number is None:
        return []
    return [Victims(last, last, replace(whole, number=number, determiner="")), *found[1:]]


def _fewer(phrase: Phrase, excepted: Phrase | None) -> Number | None:
    """The number of a phrase without those excepted; None where the words do not tell it."""
    every, some = people_in(phrase), people_in(excepted)
    if excepted is not None and excepted.noun is not None and excepted.plural is False:
        some = some or 1
    if phrase.number is None or not 0 < some < every:
        return None
    return phrase.number._replace(bounds=bounded(every - some, "exact"))


def _exception(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk where "except", "apart from", "other than" begins before the phrase at `at`."""
    k = at - 1
    if k < 1:
        return -1
    before = chunks[k - 1].low
    if chunks[k].low == "not" and before == "but":
        return k - 1
    if chunks[k].low == "but" and _of_all(chunks, k):
        return k
    if chunks[k].low in ("except", "apart-from", "except-for") or (
        chunks[k].low == "but" and before in NOBODY
    ):
        return k
    if chunks[k].low in ("from", "for") and before in _APART:
        return k - 1
    return k - 1 if chunks[k].low == "than" and before in ("rather", "other") else -1


def _of_all(chunks: Sequence[Chunk], but: int) -> bool:
    """As "everyone on the bus but the driver", "all eight soldiers but one"."""
    k = but - 1
    while k > 1 and chunks[k].phrase and chunks[k - 1].kind == tags.PREPOSITION:
        k -= 2
    phrase = chunks[k].phrase
    every = phrase is not None and phrase.determiner in ("all", "every", "each")
    return every or chunks[k].low in _ALL


def excepted_after(chunks: Sequence[Chunk], trigger: int, last: int) -> bool:
    """As "all 14 died except the pilot", "nobody was hurt but the driver".

    Or as "a family of nine was killed in the raid, except for a baby".
    """
    for k in (trigger + 1, last + 1):
        if _behind(chunks, k):
            return True
        if k + 1 >= len(chunks):
            continue
        by = chunks[k + 1].phrase
        told = chunks[k].low in ("except", "apart-from", "except-for")
        told = told or (chunks[k].low in _APART and chunks[k + 1].low in ("from", "for"))
        if told or (chunks[k].low == "but" and by is not None and _ends(chunks, k + 2)):
            return True
    return False


def _behind(chunks: Sequence[Chunk], k: int) -> bool:
    """As the words behind the verb of "were killed in the raid, except for a baby"."""
    for j in range(k, min(k + _REACH, len(chunks))):
        if chunks[j].low in ("except", "except-for"):
            # But "nine were killed in every town except Kona".
            return chunks[j - 1].kind in (tags.COMMA, tags.TIME)
        phrase = chunks[j].phrase
        if chunks[j].kind not in _ASIDE or (phrase and phrase.number):
            return False
    return False


def _ends(chunks: Sequence[Chunk], at: int) -> bool:
    return at >= len(chunks) or chunks[at].kind == tags.STOP
