"""Whom a relative clause tells of, from a verb behind the clause: "a man who saw it was killed"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.antecedent import SEVERAL
from recount.extract.victims.arguments import subjects
from recount.extract.victims.phrase import CLAUSAL, REACH, Victims, host_of, left_of
from recount.extract.words.speech import SAID

_ENDS = (tags.STOP, tags.SUBORDINATOR)
_FINITE = (tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE, tags.DO, tags.MODAL)
_SAYING = SAID | {"that"}
_TOLD_BY = (NOUN_PHRASE, tags.PRONOUN, tags.OUTCOME, tags.STATE)


def subjects_past(chunks: Sequence[Chunk], verb: int, plural: bool | None = None) -> list[Victims]:
    """The subject of the verb group at `verb`, past a relative clause where its words can be none.

    As "recruits who thought it was a drill were held": the recruits, since no drill "were".
    """
    found = subjects(chunks, verb, plural)
    several = plural if plural is not None else SEVERAL.get(chunks[verb].low)
    if not found or disagrees(chunks, found[0], several):
        return before_relative(chunks, verb, several) or found
    return found


def before_relative(chunks: Sequence[Chunk], verb: int, plural: bool | None) -> list[Victims]:
    """The people before a clause with "who" that ends where the verb group at `verb` begins.

    As "a woman who was in the car and who has not been named was wounded". `plural` tells whether
    the verb is one of several people; where it doesn't tell, what stands before the verb must not
    be a subject of its own: "a nurse who said many had died".
    """
    last = verb - 1 - (chunks[verb - 1].kind == tags.COMMA)
    if last < 0 or chunks[last].kind == tags.STATE or chunks[last].low in CLAUSAL:
        return []
    if plural is None and chunks[last].kind in _TOLD_BY:
        return []
    if chunks[last].low == "all" and (
        chunks[last - 1].low == "that" or chunks[last - 1].low in SAID
    ):
        # As "relatives who had waited said that all were freed".
        return []
    told = False
    for k in range(last, max(0, verb - REACH), -1):
        if chunks[k].kind in _ENDS:
            return []
        told = told or chunks[k].kind in _FINITE
        if chunks[k].low != "who":
            continue
        at = left_of(chunks, k - 1)
        if chunks[at].kind == tags.CONJUNCTION:
            continue
        if chunks[at].kind == tags.COMMA:
            if chunks[at - 1].kind == tags.CONJUNCTION:
                continue
            at = left_of(chunks, at - 1)
        if not told or at < 0 or chunks[at].kind != NOUN_PHRASE:
            return []
        host = host_of(chunks, at)
        return [host] if _agrees(host, plural) else []
    return []


def _agrees(host: Victims, plural: bool | None) -> bool:
    phrase = host.phrase
    if phrase is None or phrase.thing or not (phrase.noun or phrase.number):
        return False
    return plural is None or phrase.plural in (None, plural)


def disagrees(chunks: Sequence[Chunk], victims: Victims, plural: bool | None) -> bool:
    """As the drill of "conscripts who thought it was a drill were freed": no subject of "were".

    Nor is the 12 of "the clerk who said the toll was 12 was arrested" one of "was".
    """
    phrase = victims.phrase
    if plural is False and phrase is not None and phrase.bare and phrase.number is not None:
        of = chunks[victims.at - 1].kind in (tags.BE, tags.OUTCOME, tags.VERB)
        return of and (phrase.number.bounds.best or 0) > 1
    if plural is not True or phrase is None or phrase.noun or phrase.number:
        return False
    if phrase.thing:
        # As the goats of "two sisters who were grazing goats were killed".
        return True
    if phrase.plural:
        return False
    told_of = victims.at > 0 and chunks[victims.at - 1].kind == tags.BE
    return told_of or phrase.thing or phrase.determiner in ("a", "an")
