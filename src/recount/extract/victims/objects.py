"""Who an outcome happened to, to the right: the phrases after a verb or a preposition."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.complements import (
    held_till_freed,
    of_those_told,
    preposition_shared,
    starts_clause,
)
from recount.extract.victims.gaps import gapped, gapped_none
from recount.extract.victims.identified import (
    all_such,
    past_as_many_names,
    past_included,
    past_some_of_them,
    same_person,
    who_they_were,
)
from recount.extract.victims.inserted import past_inserted
from recount.extract.victims.new_clause import (
    closes_aside,
    goes_on_past_aside,
    is_subject,
    speaks_or_who,
)
from recount.extract.victims.people import apposed, is_bare_one, is_name, peopled
from recount.extract.victims.phrase import (
    DASHES,
    GRAVELY,
    NOBODY,
    REACH,
    SKIPPED,
    Victims,
    bare_plural,
    past_times_own,
    pronouns,
    with_tail,
)
from recount.extract.victims.unfinished import waits_for_verb
from recount.extract.words import word_set
from recount.extract.words.quantities import MOSTLY

_ALL_OF_THEM = (["all", "of", "them"], ["both", "of", "them"])
_THERE = word_set("there inside aboard outside nearby")
_OPENING = word_set("after before since until till as")
_APART = (tags.COMMA, tags.STOP)
_OF_PEOPLE = ("ist", "man", "woman", "eer", "yer", "herd")
"""Endings of words for people that no list has: "a cellist", "a goatherd"."""
_EXCEPT = word_set("but except besides save")
_AFTER_THEM = (tags.STOP, tags.COMMA, tags.CONJUNCTION)


def objects(
    chunks: Sequence[Chunk], verb: int, *, of_act: bool = False, until: int = -1
) -> list[Victims]:
    """The phrases that follow the verb or preposition at chunk `verb`, left to right.

    A phrase before a finite verb is a new clause's; but by `of_act` a singular verb is the act's
    ("the murder of X and Y was"), and `until` others' ("six people, including two boys died").
    """
    found: list[Victims] = []
    j = verb + 1
    while j < len(chunks) and chunks[j].kind in (tags.ADVERB, tags.TIME):
        j += 1
    j = past_inserted(chunks, j)
    if j + 1 < len(chunks) and chunks[j + 1].kind == tags.POSSESSIVE and not chunks[j].phrase:
        # As "hurting nobody's trade".
        return []
    if [chunk.low for chunk in chunks[j : j + 3]] in _ALL_OF_THEM:
        return _them(chunks, j + 2)
    if _is_excepted(chunks, j):
        return objects(chunks, j + 1)
    if j < len(chunks) and (chunks[j].kind == tags.PRONOUN or chunks[j].low == "her"):
        beside = _beside_himself(chunks, j) or _beside_him(chunks, j)
        return pronouns(chunks, j) + beside + _them(chunks, j)
    while j < min(len(chunks), verb + 2 * REACH) and chunks[j].kind == NOUN_PHRASE:
        item = with_tail(chunks, j)
        after = _past_own(chunks, item.last + 1)
        # But "after the arrest of four men, a policeman was hurt".
        of_it = of_act and chunks[j - 1].kind not in _APART and _of_the_act(chunks, j, after)
        belongs = of_it or after == until or held_till_freed(chunks, verb, after)
        belongs = belongs or (bool(found) and waits_for_verb(chunks, verb, j))
        if found and not belongs and _new_clause(chunks, j, after, until, of_act=of_act):
            break
        if found and not of_act and goes_on_past_aside(chunks, verb, j, after):
            break
        past = _past_apposition(chunks, item, after)
        if past > after and item.phrase and (not item.phrase.noun or all_such(chunks, after + 1)):
            inner = (i for i in range(after + 1, past) if chunks[i].phrase)
            item = replace(item, aside=next(inner, -1))
        found.append(item)
        if "between" in [chunk.low for chunk in chunks[item.last + 1 : past]]:
            # As "killed four men in a clash between rebels and soldiers".
            break
        past = past_as_many_names(chunks, item.phrase, past)
        past = _past_shared(chunks, verb, item.at, past, None if of_act else until)
        after = past_included(chunks, past_some_of_them(chunks, _past_place(chunks, past)))
        following = _conjunct(chunks, after)
        if following is None or not _joins(chunks, item, following):
            break
        if chunks[after].low == ";" and not _listed_on(chunks, following):
            break
        j = following
    return _without_next_clause(chunks, found)


def _past_place(chunks: Sequence[Chunk], j: int) -> int:
    """As "four men in Asker, near Daro, and six boys": past the place to what is counted next."""
    if j + 5 >= len(chunks) or chunks[j].kind != tags.COMMA:
        return j
    after = past_prepositions(chunks, j + 1)
    if after == j + 1 or after + 2 >= len(chunks) or chunks[after].kind != tags.COMMA:
        return j
    phrase = chunks[after + 2].phrase
    counted = phrase is not None and phrase.number is not None and (phrase.noun or phrase.bare)
    return after if counted and chunks[after + 1].kind == tags.CONJUNCTION else j


def _past_shared(chunks: Sequence[Chunk], verb: int, at: int, j: int, until: int | None) -> int:
    """As "20 people in Idlib and Aleppo, and a nurse": past all that the preposition is of.

    `until` is as for `objects`, None where a verb behind it is the act's.
    """
    while (k := _conjunct(chunks, j)) is not None:
        # As "killed a friend of the minister and of the mayor".
        again = chunks[k - 1].low == "of" != chunks[verb].low and chunks[at + 1].low == "of"
        after = past_prepositions(chunks, k + 1)
        clause = until is not None and after != until and starts_clause(chunks, after)
        if clause or not (again or preposition_shared(chunks, k) > at):
            break
        j = after
    return j


def _without_next_clause(chunks: Sequence[Chunk], found: list[Victims]) -> list[Victims]:
    """As "after the killing of four traders, shopkeepers shut"; not "Rebels kill guard, clerk"."""
    while len(found) > 1:
        phrase, before = found[-1].phrase, chunks[found[-1].at - 1]
        if before.kind != tags.COMMA or phrase is None or phrase.number or is_name(phrase):
            break
        end = past_prepositions(chunks, found[-1].last + 1)
        end += end < len(chunks) and chunks[end].kind == tags.COMMA
        goes_on = end < len(chunks) and chunks[end].kind == tags.CONJUNCTION
        ones = end == len(chunks) and is_bare_one(found[-2].phrase) and is_bare_one(phrase)
        if ones or goes_on or phrase.determiner in ("a", "an", "his", "her", "their"):
            break
        found.pop()
    return found and (who_they_were(chunks, found[0], found[1:]) or found)


def _of_the_act(chunks: Sequence[Chunk], j: int, after: int) -> bool:
    """Whether the verb after the phrase at j is the act's: "the murder of X and his son was"."""
    phrase = chunks[j].phrase
    before = chunks[j - 2].phrase
    joined = chunks[j - 1].kind == tags.CONJUNCTION and before is not None and before.number
    if joined and bare_plural(chunks, j):
        # As "the deaths of 12 women and children shook the town".
        return True
    owned = phrase is not None and phrase.determiner in ("his", "her", "their")
    return owned or (after < len(chunks) and chunks[after].low in ("was", "is", "has"))


def _them(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "opened fire on two officers, killing them": the people counted last before."""
    if chunks[j].low != "them":
        return []
    for k in range(j - 1, max(-1, j - REACH), -1):
        phrase = chunks[k].phrase
        if phrase and phrase.noun and phrase.plural:
            return [with_tail(chunks, k)] if phrase.number and chunks[k - 1].low != "of" else []
    return []


def _is_excepted(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killed nobody but the man who carried it"; but "hurt nobody but the house burned"."""
    if j + 2 >= len(chunks) or chunks[j].low not in NOBODY or chunks[j + 1].low not in _EXCEPT:
        return False
    who = chunks[j + 2].phrase
    people = who is not None and who.noun is not None and not who.thing
    return people and not starts_clause(chunks, past_prepositions(chunks, j + 3))


def _beside_himself(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "killed himself and 11 others"."""
    if not chunks[j].low.endswith(("self", "selves")) or j + 2 >= len(chunks):
        return []
    if chunks[j + 1].kind == tags.CONJUNCTION:
        return objects(chunks, j + 1)
    first = chunks[j + 2].phrase
    if chunks[j + 1].kind != tags.COMMA or first is None or first.thing:
        return []
    if not (first.number or first.determiner in ("a", "an")):
        return []
    # As "himself, a clerk and two guards", but not "himself, a clerk said".
    found = objects(chunks, j + 1)
    return found if len(found) > 1 or first.number else []


def _beside_him(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "killed him and two guards", "killed him, his wife and a guard".

    But "killed him and two guards fled", "killed him, his wife said".
    """
    joined = j + 2 < len(chunks) and chunks[j + 1].kind in (tags.CONJUNCTION, tags.COMMA)
    first = chunks[j + 2].phrase if joined else None
    some = first is not None and first.bare and chunks[min(j + 3, len(chunks) - 1)].low == "of"
    if first is None or not (first.noun or some) or chunks[j].low not in ("him", "her", "them"):
        return []
    found = objects(chunks, j + 1)
    if chunks[j + 1].kind == tags.COMMA:
        closed = len(found) > 1 and chunks[found[-1].at - 1].kind == tags.CONJUNCTION
        found = found if closed and (first.number or first.determiner) else []
    after = _past_own(chunks, found[-1].last + 1) if found else 0
    return [] if starts_clause(chunks, after) else found


def _past_own(chunks: Sequence[Chunk], j: int) -> int:
    """Past its prepositions, but for a clause: "and two nurses after a ransom was paid"."""
    after = past_prepositions(chunks, j)
    clauses = [k for k in range(j, after) if chunks[k].low in _OPENING and chunks[k + 1].phrase]
    return clauses[-1] if clauses and starts_clause(chunks, after) else after


def past_prepositions(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk after adverbs, times and prepositional phrases that begin at j."""
    while j < len(chunks):
        owned = past_times_own(chunks, j + 1) if chunks[j].kind == tags.PREPOSITION else -1
        if owned > 0:
            j = owned
        elif chunks[j].kind in SKIPPED or chunks[j].low in _THERE:
            j += 1
        elif (
            chunks[j].kind == tags.PREPOSITION
            and j + 1 < len(chunks)
            and chunks[j + 1].kind in (NOUN_PHRASE, tags.TIME, tags.NUMBER)
        ):
            j += 2
        else:
            break
    return j


def _past_apposition(chunks: Sequence[Chunk], item: Victims, j: int) -> int:
    """After "the mayor, Juan Diaz," or "Juan Diaz, 26,": one victim, described twice."""
    phrase, kinds = item.phrase, [chunk.kind for chunk in chunks[j : j + 2]]
    such = kinds == [tags.COMMA, tags.NUMBER] or all_such(chunks, j + 1)
    if phrase is not None and (kinds == [tags.COMMA, tags.TIME] or (phrase.number and such)):
        # As "12 people, all students, and a guard", "two boys, 12 and 14, and a guard".
        return past_prepositions(chunks, j + 2)
    if phrase is None or phrase.plural or (phrase.number and phrase.number.bounds.best != 1):
        return j
    while j + 1 < len(chunks) and chunks[j].kind == tags.COMMA:
        nxt = chunks[j + 1]
        if nxt.kind == tags.NUMBER:
            j += 2
            continue
        inner = nxt.phrase
        if inner is None:
            break
        # But "a nurse, two of her patients and a guard".
        some = j + 2 < len(chunks) and chunks[j + 2].low == "of"
        age = inner.bare and inner.number is not None and not some
        after = past_prepositions(chunks, j + 2)
        if inner.number is None and same_person(chunks, after, named=is_name(phrase)):
            after = past_prepositions(chunks, after + 2)
        after = _past_who(chunks, after) if is_name(phrase) else after
        ends = after >= len(chunks) or chunks[after].kind == tags.STOP
        closed = ends or chunks[after].kind == tags.COMMA
        # As "the gunman, a former clerk." and "the murder of the mayor, a former clerk, was".
        ends = ends or (
            closed and (starts_clause(chunks, after + 1) or closes_aside(chunks, after))
        )
        a_clerk = inner.determiner in ("a", "an") and inner.number is None
        again = phrase.determiner == "the" and a_clerk and ends
        # As "the mayor, Juan Diaz," and "its commander, Captain Diaz,".
        if not (age or again or (closed and apposed(phrase, inner))):
            break
        j = after
    return j


def _past_who(chunks: Sequence[Chunk], j: int) -> int:
    """The end of the clause of "Juan Diaz, a lawyer who defended farmers,", which begins at `j`."""
    if j >= len(chunks) or (chunks[j].kind != tags.RELATIVE and chunks[j].low != "whose"):
        return j
    ends = (i for i in range(j, min(j + REACH, len(chunks))) if chunks[i].kind in _APART)
    return next(ends, j)


def _again_of(chunks: Sequence[Chunk], j: int) -> bool:
    """As "the murder of X and of Y"."""
    return chunks[j].low == "of" and j > 0 and chunks[j - 1].kind == tags.CONJUNCTION


def _conjunct(chunks: Sequence[Chunk], j: int) -> int | None:
    """The chunk after "and", a comma, or both."""
    start = j
    if j < len(chunks) and (chunks[j].kind == tags.COMMA or chunks[j].low == ";"):
        j += 1
    if j < len(chunks) and chunks[j].kind == tags.CONJUNCTION:
        j += 1
    elif [chunk.low for chunk in chunks[j : j + 2]] == ["but", "also"]:
        # As "officers mostly, but also eight lawyers".
        j += 2
    while j < len(chunks) and (chunks[j].kind == tags.ADVERB or _again_of(chunks, j)):
        if chunks[j].low in MOSTLY:
            return None
        j += 1
    return j if j > start and j < len(chunks) and chunks[j].kind == NOUN_PHRASE else None


def _listed_on(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killed four men; two boys; and a nurse"; but "killed four; the mayor, who fled, said"."""
    phrase, after = chunks[j].phrase, past_prepositions(chunks, j + 1)
    if phrase is None or not (phrase.number or phrase.determiner in ("a", "an")):
        return False
    apposed_to = after + 1 < len(chunks) and chunks[after].kind == tags.COMMA
    inner = chunks[after + 1].phrase if apposed_to else None
    return not apposed_to or (inner is not None and inner.number is not None)


def _joins(chunks: Sequence[Chunk], item: Victims, j: int) -> bool:
    phrase = chunks[j].phrase
    if phrase is None or gapped(chunks, j) or gapped_none(chunks, j) or _among_them(chunks, j):
        return False
    if chunks[j].low == "figure" and phrase.determiner in ("a", "the"):
        # As "killed 40 officials, a figure that could not be confirmed".
        return False
    after = chunks[j + 1] if j + 1 < len(chunks) else None
    if phrase.bare and after and after.low == "of" and of_those_told(chunks, j + 2):
        return False
    if phrase.bare and after and after.low in GRAVELY:
        # As "wounded 40, ten seriously".
        return False
    if after and phrase.number is None and phrase.plural and speaks_or_who(chunks, j):
        return False
    if chunks[j - 1].kind != tags.CONJUNCTION and chunks[j - 1].low != "of":
        named = item.phrase is not None and is_name(item.phrase) and is_name(phrase)
        named = named or _one_in_a_list(chunks, item, j)
        return named or (bool(phrase.noun or phrase.number) and not phrase.thing)
    return peopled(phrase)


def _one_in_a_list(chunks: Sequence[Chunk], item: Victims, j: int) -> bool:
    """As the ferrier of "four nurses, a ferrier and 12 boys", of whom no list of words tells."""
    phrase, after = chunks[j].phrase, past_prepositions(chunks, j + 1)
    if phrase is None or phrase.thing or phrase.determiner not in ("a", "an"):
        return False
    following = _conjunct(chunks, after)
    then = chunks[following].phrase if following is not None else None
    if not chunks[j].low.endswith(_OF_PEOPLE):
        # But "two drivers, a Toyota and four passengers".
        return False
    told = item.phrase is not None and item.phrase.noun is not None
    return told and then is not None and then.noun is not None and not then.thing


def _among_them(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killed 30 people, two nurses among them", "... among the dead": of the 30."""
    if chunks[j - 1].kind != tags.COMMA:
        return False
    end = past_prepositions(chunks, j + 1)
    while end + 1 < len(chunks) and chunks[end].kind == tags.CONJUNCTION and chunks[end + 1].phrase:
        end = past_prepositions(chunks, end + 2)
    if end < len(chunks) and chunks[end].low == "among":
        return any(chunk.kind in (tags.STATE, tags.OUTCOME) for chunk in chunks[end + 1 : end + 3])
    ends = end + 1 >= len(chunks) or chunks[end + 1].kind in _AFTER_THEM
    return end < len(chunks) and chunks[end].low == "including" and ends


def _new_clause(chunks: Sequence[Chunk], j: int, after: int, until: int, *, of_act: bool) -> bool:
    """Whether the phrase at j is the subject of a verb after it, alone or with one more."""
    if is_subject(chunks, j, after):
        return True
    if after + 1 < len(chunks) and chunks[after].kind == tags.OUTCOME and chunks[after + 1].phrase:
        # As "one killing seven and one wounding 12".
        return True
    if after < len(chunks) and chunks[after].low in DASHES:
        # As "(nine men and two boys) and ten hurt": an aside ends here.
        return False
    joined = _conjunct(chunks, after)
    if joined and chunks[j - 1].low == ";":
        # As "killed 12 people; a clerk and two nurses were hurt".
        return _new_clause(chunks, joined, _past_own(chunks, joined + 1), until, of_act=of_act)
    if joined is None or chunks[j - 1].kind != tags.COMMA:
        return False
    number = chunks[joined].phrase
    if number is not None and number.bare and chunks[joined - 1].kind == tags.COMMA:
        # As "11 killed (four women, three children), 26 hurt".
        return False
    end = _past_own(chunks, joined + 1)
    belongs = end == until or (of_act and _of_the_act(chunks, joined, end))
    return starts_clause(chunks, end) and not belongs
