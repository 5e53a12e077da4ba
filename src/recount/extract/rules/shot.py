"""Who was shot or stabbed: killed or wounded, where nothing tells which of the two.

A verb alone tells so little that only people who are counted are taken, or one ("a clerk"), and
only what has happened. `recount.extract.earlier.how_they_fare` looks for what tells how they fare.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import conditional
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

WORDS = word_set("shot stabbed")
_MISSED = word_set("down back up off out through dead first blanks to")
"""As "shot back", "shot down a drone", "shot to fame"."""
_UNTRUE = word_set("nearly almost if unless anyone nobody")
_FILMING = word_set("""
    film films photographer photographers photograph photographs photo photos portrait portraits
    camera cameras director directors filmmaker filmmakers documentary movie magazine studio drill
    exercise rehearsal
""")
_ATTACKING = ("armed_group", "military", "police", "security_forces")
_TOLD_OF = word_set("the these those both all")
_THEIRS = word_set("his her their its")
_ENDING = (tags.STOP, tags.COMMA, tags.PREPOSITION, tags.TIME, tags.ADVERB, tags.SUBORDINATOR)
_HELPING = (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME)
_ONE = ("he", "she")
_BACK, _FAR = 6, 14
_EXECUTING = word_set("firing-squad firing-squads")
_PAST = word_set("was were been got")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The counted people whom somebody shot or stabbed, or who were."""
    for at, chunk in enumerate(chunks):
        if chunk.low not in WORDS or chunk.phrase or chunk.kind != tags.VERB or not at:
            continue
        first, passive = group_at(chunks, at)
        if _is_other(chunks, first, at):
            continue
        dead = [chunk.low for chunk in chunks[at + 1 : at + 3]] == ["them", "dead"]
        executed = any(chunk.low in _EXECUTING for chunk in chunks[at + 1 : at + _BACK])
        found = _who(chunks, first, at, passive=passive)
        if executed and passive and not found:
            # As "he was shot by a firing squad", who need not be counted: it tells how he fared.
            found = subjects(chunks, first, None)
        alive = not (dead or executed) and _lives(chunks, at)
        for victims in found:
            # As "took 12 prisoners outside and shot them dead", "shot by a firing squad".
            outcome = "killed" if dead or executed else "casualties"
            if alive and victims.phrase is not None and victims.phrase.plural is False:
                outcome = "wounded"
            yield Find(outcome, "shot", victims, first, at)


def _lives(chunks: Sequence[Chunk], at: int) -> bool:
    """As "was shot in the chest and is out of danger", "shot a judge, who survived"."""
    by = False
    for j in range(at + 1, min(at + _FAR, len(chunks) - 1)):
        if chunks[j].kind == tags.STOP:
            break
        by = by or chunks[j].low == "by"
        # But "was shot by two men, who survived".
        who = chunks[j].low == "who" and chunks[j - 1].kind == tags.COMMA and not by
        if not who and chunks[j].low not in ("and", "but"):
            continue
        then = j + 1
        while then < len(chunks) and (chunks[then].kind in _HELPING or chunks[then].low in _ONE):
            then += 1
        near = [chunk.low for chunk in chunks[then : then + 3]]
        if near == ["out", "of", "danger"] or near[:1] == ["recovering"]:
            return True
        if near[:1] == ["survived"]:
            # But who "is survived by his wife" is dead.
            return chunks[then - 1].kind != tags.BE
    return False


def _who(chunks: Sequence[Chunk], first: int, at: int, *, passive: bool) -> list[Victims]:
    if passive:
        past = any(chunk.low in _PAST for chunk in chunks[first:at])
        found = subjects(chunks, first, None) if past and not _shot_at(chunks, at) else []
        return [one for one in found if _is_counted(one, bare=True)]
    ends = at + 1 >= len(chunks)
    if not ends and chunks[at + 1].low == "by" and first == at:
        # As "three men shot by the police are in hospital".
        found = subjects(chunks, first, None, reduced=True)
        return [one for one in found if _is_counted(one, bare=False)]
    ends = ends or chunks[at + 1].kind in _ENDING
    if chunks[first - 1].kind == tags.CONJUNCTION and ends:
        return [one for one in _done_to(chunks, first - 1) if _is_counted(one, bare=True)]
    by = chunks[first - 1].phrase
    armed = by is not None and by.noun is not None and by.noun.group in _ATTACKING
    after = next((c for c in chunks[at + 1 : at + 3] if c.kind != tags.ADVERB), chunks[at])
    found = objects(chunks, at) if after.kind == NOUN_PHRASE or after.low == "them" else []
    return [one for one in found if _is_counted(one, bare=armed)]


def _done_to(chunks: Sequence[Chunk], conjunction: int) -> list[Victims]:
    """As "12 prisoners were lined up and shot": the subject of the verb before."""
    for j in range(conjunction - 1, max(0, conjunction - _BACK), -1):
        if chunks[j].kind in (tags.VERB, tags.OUTCOME):
            first, passive = group_at(chunks, j)
            past = any(chunk.low in _PAST for chunk in chunks[first:j])
            return subjects(chunks, first, None) if passive and past else []
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE, tags.COMMA):
            break
    return []


def _is_other(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """Whether it is denied, planned or only may be, or nobody is hit: "shot back", on film."""
    after = chunks[at + 1].low if at + 1 < len(chunks) else "."
    before = chunks[first - 1]
    lows = [chunk.low for chunk in chunks]
    asserted = before.kind not in (tags.MODAL, tags.NOT, tags.DO) and before.low != "to"
    if not asserted or after in _MISSED or conditional(chunks, first):
        return True
    denied = any(chunk.kind == tags.NOT for chunk in chunks[first:at])
    return denied or not _UNTRUE.isdisjoint(lows[:at]) or not _FILMING.isdisjoint(lows)


def _shot_at(chunks: Sequence[Chunk], at: int) -> bool:
    """As "were shot at by rebels", but not "were shot at a checkpoint"."""
    if at + 1 >= len(chunks) or chunks[at + 1].low != "at":
        return False
    return at + 2 >= len(chunks) or chunks[at + 2].kind not in (NOUN_PHRASE, tags.TIME, tags.NUMBER)


def _is_counted(victims: Victims, *, bare: bool) -> bool:
    """Whether they are people, counted and not told of before: "three men", "a clerk"."""
    phrase = victims.phrase
    if phrase is None or phrase.thing or phrase.nth or phrase.determiner in _TOLD_OF:
        return False
    if phrase.number is None and phrase.determiner in _THEIRS:
        return False
    if phrase.bare:
        # But "six of the men" were told of before.
        return bare and phrase.number is not None and victims.last == victims.at
    return phrase.noun is not None and _is_so_many(phrase)


def _is_so_many(phrase: Phrase) -> bool:
    return phrase.number is not None or phrase.determiner in ("a", "an")
