"""Whom a clause tells of that has a subject of its own: "a clerk whom they captured"."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.numbers.grammar import Number, uncounted
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbgroup import VerbGroup
from recount.extract.victims.antecedent import before_items
from recount.extract.victims.behind_clause import done_to_by
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.phrase import Victims, host_of, pronouns, with_tail
from recount.extract.words import word_set

THEY = word_set("they he she it we")
_WHOM = word_set("whom that who")
_EVERYONE = word_set("everyone everybody")
_LATER = word_set("later afterwards subsequently soon")
_OTHERWISE = word_set("off as from to into out")
_TELLING = word_set("told tells informed assured warned reminded")
_SOME, _COMMA_AND_SOME = word_set("some most half"), 2


def whom_they(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "four soldiers and a clerk they had captured", "two men whom the rebels kidnapped"."""
    by = group.first - 1
    by -= by > 0 and chunks[by].low in _LATER
    inner = chunks[by].phrase
    whom = by > 0 and chunks[by - 1].low in _WHOM
    if whom and (counted := before_items(chunks, by - 1)) >= 0:
        return [with_tail(chunks, counted)]
    if by < 1 or not (chunks[by].low in THEY or (whom and inner and not inner.number)):
        return _head_of(chunks, by)
    at = by - 1 - whom
    if whom and chunks[at].low == "of":
        return _some_of_whom(chunks, at)
    then = chunks[group.at + 1].low if group.at + 1 < len(chunks) else "."
    fronted = chunks[by].low in THEY and then not in _OTHERWISE
    found: list[Victims] = some_they(chunks, at) if fronted else []
    if found:
        return found
    while at >= 0 and chunks[at].phrase:
        phrase = chunks[at].phrase
        if phrase is None or phrase.noun is None or not _told_who(phrase):
            break
        found.insert(0, Victims(at, at, phrase))
        at -= 2 if at > 1 and chunks[at - 1].kind in (tags.CONJUNCTION, tags.COMMA) else at + 1
    told = whom and found and found[0].at > 0 and chunks[found[0].at - 1].low in _TELLING
    return [] if told else found or _head_of(chunks, by)


def _head_of(chunks: Sequence[Chunk], by: int) -> list[Victims]:
    """As "the man whom the rebels took", "the girls the gunmen took": not who took them."""
    if by > 1 and chunks[by].phrase and chunks[by - 2].kind == tags.BE:
        # As "it was him the marines arrested".
        him = pronouns(chunks, by - 1)
        if him:
            return him
    head = done_to_by(chunks, by)
    return [host_of(chunks, head)] if head >= 0 else []


def _some_of_whom(chunks: Sequence[Chunk], of: int) -> list[Victims]:
    """The four of "12 drivers, four of whom they killed", where "of" is chunk `of`.

    Of "some of whom", "most of whom" no number is told, and least of all that of the drivers.
    """
    some = chunks[of - 1].phrase if of else None
    if some is not None and some.bare:
        return [Victims(of - 1, of + 1, some)]
    who = chunks[of - 3].phrase if of > _COMMA_AND_SOME else None
    if who is None or who.noun is None or chunks[of - 1].low not in _SOME:
        return []
    number = Number(chunks[of - 1].first, chunks[of - 1].last + 1, uncounted(), False)
    return [Victims(of - 1, of + 1, replace(who, number=number, plural=True))]


def among_everyone(chunks: Sequence[Chunk], verb: int) -> list[Victims]:
    """As the judge of "killed everybody inside, among them a judge": how many is not told."""
    if [chunk.low in _EVERYONE for chunk in chunks[verb + 1 : verb + 2]] != [True]:
        return []
    k = past_prepositions(chunks, verb + 2)
    k += k < len(chunks) and chunks[k].kind in (tags.PREPOSITION, tags.ADVERB)
    k += k < len(chunks) and chunks[k].kind == tags.COMMA
    return objects(chunks, k) if k < len(chunks) and chunks[k].low == "including" else []


def some_they(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "two of them they freed", "two they freed on Sunday", where a clause begins so."""
    of_them = at > 1 and chunks[at].low in ("them", "these") and chunks[at - 1].low == "of"
    first = at - 2 if of_them else at
    some = chunks[first].phrase if first >= 0 else None
    opens = first == 0 or chunks[first - 1].kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION)
    told = opens and some is not None and some.bare and some.number
    return [Victims(first, at, some)] if told else []


def _told_who(phrase: Phrase) -> bool:
    return phrase.number is not None or phrase.determiner in ("a", "an")
