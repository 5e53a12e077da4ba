"""Who an outcome happened to: the noun phrases before its word.

`subjects` reads to the left of a verb, `recount.extract.victims.objects` to the right. Both pass
over what does not decide (adverbs, prepositional phrases, asides between commas) and follow
coordination.
They look at most `REACH` chunks around.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.antecedent import antecedent
from recount.extract.victims.before_comma import before_aside, before_comma
from recount.extract.victims.behind_clause import head_before
from recount.extract.victims.conjuncts import before_included, coordinated_left
from recount.extract.victims.inserted import before_deed, before_other_number, before_while
from recount.extract.victims.kin import bereaved_of
from recount.extract.victims.left_out import without_excepted
from recount.extract.victims.participles import done_to
from recount.extract.victims.people import peopled
from recount.extract.victims.phrase import (
    NOBODY,
    PRONOUNS,
    REACH,
    Victims,
    bare_plural,
    before_when,
    left_of,
    pronouns,
    relative_host,
    with_tail,
)
from recount.extract.victims.the_doer import doer_of
from recount.extract.victims.they import counted_before, of_those, some_of_those
from recount.extract.words import word_set

_GOVERNING = ((tags.PREPOSITION, tags.VERB), (tags.PREPOSITION,))
"""What a pronoun is the object of; but "left him badly wounded" is told of him."""
_IN_PERSON = ("himself", "herself", "themselves")
_BEATEN_AND, _WHO_KILLED = 2, 3
_OBJECTS = ("him", "her", "them", "us", "me")
_SEEING = word_set("saw sees seen seeing watched watching filmed found finds witnessed heard")
_CLAUSE_BEGINS = (tags.STOP, tags.COMMA, tags.SUBORDINATOR, tags.CONTRAST)
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
    if not reduced and _some_of_who(chunks, verb - 1):
        return [Victims(verb - 1, verb - 1, chunks[verb - 1].phrase)]
    j = before_deed(chunks, before_other_number(chunks, before_when(chunks, verb - 1)), plural)
    j = j if reduced else head_before(chunks, before_while(chunks, j), verb, plural)
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
        return antecedent(chunks, j, plural)
    if j > 2 and chunks[j - 1].low == "whose" and chunks[j - 2].low == "of":
        # As "a faction, 30 of whose members were captured".
        whose, counted = chunks[j].phrase, chunks[j - 3].phrase
        if whose and counted and counted.bare and not whose.number:
            who = replace(whose, number=counted.number, plural=counted.plural)
            return [Victims(j - 3, j, who)]
    if chunks[j].kind == tags.COMMA:
        if reduced:
            return before_comma(chunks, j)
        # As "two guests accompanying her, including her nephew, were hurt".
        opens = before_included(chunks, j)
        told = subjects(chunks, opens, plural) if opens > 0 else []
        return told or before_aside(chunks, j, plural)
    if chunks[j].low == "both" and chunks[j].kind == tags.DETERMINER:
        return [Victims(j, j, None, "both")]
    if chunks[j].low == "all" and (all_told := counted_before(chunks, j)):
        return all_told
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
    those = some_of_those(chunks, j)
    if those:
        return those
    if reduced and j == _BEATEN_AND and chunks[j].kind == tags.CONJUNCTION:
        # As headlines have it: "12 villagers beaten and burned alive".
        some = chunks[0].phrase
        people = some is not None and some.number is not None and some.noun is not None
        j = 0 if people and chunks[1].kind == tags.VERB else j
    if reduced and j == _WHO_KILLED and chunks[1].kind == tags.RELATIVE:
        # Likewise "Man who killed five freed".
        j = 0 if chunks[2].kind == tags.OUTCOME else j
    if done_to(chunks, j):
        # As "three men arrested last week were freed".
        j -= 1
    elif chunks[j].kind in (tags.VERB, tags.OUTCOME, tags.STATE, tags.PREPOSITION):
        j = relative_host(chunks, j)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return [] if reduced else of_those(chunks, j)
    seen = chunks[j].phrase if reduced and j and chunks[j - 1].low in _SEEING else None
    if seen is not None and peopled(seen):
        # As "a man who saw two boys killed".
        return [with_tail(chunks, j)]
    bereaved = bereaved_of(chunks, j) if reduced else []
    if reduced and not bereaved and _is_counted_too(chunks, j):
        return [with_tail(chunks, j - 2), with_tail(chunks, j)]
    j = j if reduced else doer_of(chunks, j, plural)
    found = bereaved or coordinated_left(chunks, j, plural)
    if reduced and not bereaved and _in_its_clause(chunks, j, found[0].at):
        return [with_tail(chunks, j)]
    return found if reduced else without_excepted(chunks, found)


def _some_of_who(chunks: Sequence[Chunk], j: int) -> bool:
    """As the nine at `j` of "of the 12 men who came nine were hurt", a clause without its comma."""
    some = chunks[j].phrase if j > 2 else None
    if some is None or not some.bare or some.number is None:
        return False
    for k in range(j - 1, max(1, j - REACH), -1):
        if chunks[k].kind in _CLAUSE_BEGINS:
            return False
        if chunks[k].low == "who":
            whole, of = chunks[k - 1].phrase, k - 2
            opens = of == 0 or (of > 0 and chunks[of - 1].kind in _CLAUSE_BEGINS)
            counted = whole is not None and whole.number is not None
            return counted and opens and chunks[of].low == "of"
    return False


def _in_its_clause(chunks: Sequence[Chunk], j: int, head: int) -> bool:
    """As "a man whose brother was one of five people killed", "who treated the 60 wounded".

    Who is counted right before the participle is told of, and no head of a clause around them.
    """
    counted = chunks[j].phrase
    if counted is None or counted.number is None or counted.thing or chunks[j - 1].kind == tags.BE:
        return False
    clause = any(c.kind == tags.RELATIVE or c.low == "whose" for c in chunks[head + 1 : j])
    return clause and (counted.bare or counted.noun is not None)


def _is_counted_too(chunks: Sequence[Chunk], j: int) -> bool:
    """As the girls of "reports of 18 women and girls abducted", whom the number counts too."""
    counted = chunks[j - 2].phrase if j > 2 and chunks[j - 3].low == "of" else None
    joined = chunks[j - 1].kind == tags.CONJUNCTION and bare_plural(chunks, j)
    return joined and counted is not None and counted.number is not None and bool(counted.noun)


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
