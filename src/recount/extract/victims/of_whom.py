"""Of whom a bare number is, where the clause of its own verb says so.

As the two of "killed three villagers in Lona and two in Brell", who are villagers too, and the 13
of "Rebels killed nine soldiers; the army said it killed 13 of them", who are none of the soldiers.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_BETWEEN = (NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.NUMBER, tags.ADVERB)
_ARMIES = word_set("army military troops soldiers forces navy police air-force")
_OF_THE_STATE = ("military", "police", "security_forces", "international_forces")
_SAID_IT = word_set("it they")
_PLOTS = word_set("plot plots plan plans attempt attempts bid conspiracy bids")
_REVENGE = word_set("revenge retaliation reprisal reprisals response vengeance avenge avenging")
_LOSING = word_set("lost lose loses losing")
_REACH = 10


def beside_counted(chunks: Sequence[Chunk], find: Find) -> Victims | None:
    """As "three villagers in Lona and two in Brell": the villagers, for the two."""
    at = find.victims.at
    if at != find.victims.last or at <= find.trigger + 1:
        return None
    if chunks[at - 1].kind not in (tags.CONJUNCTION, tags.COMMA):
        return None
    for j in range(at - 2, max(find.trigger, at - _REACH), -1):
        phrase = chunks[j].phrase
        if phrase is not None and phrase.noun is not None and phrase.number is not None:
            return Victims(j, j, phrase) if chunks[j - 1].kind != tags.PREPOSITION else None
        if chunks[j].kind not in _BETWEEN and chunks[j].kind != tags.COMMA:
            return None
    return None


def as_many_before(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The gunmen of "three gunmen came; two guards died before the three were killed"."""
    own = victims.phrase
    best = own.number.bounds.best if own and own.number else None
    if own is None or best is None or own.determiner != "the" or victims.last > victims.at:
        return None
    for j in range(victims.at - 1, -1, -1):
        phrase = chunks[j].phrase
        if phrase and phrase.noun and phrase.number and phrase.number.bounds.best == best:
            return Victims(j, j, phrase)
    return None


def of_the_attackers(chunks: Sequence[Chunk], find: Find) -> Victims | None:
    """As "Rebels killed nine soldiers; troops killed eight of them": the rebels, for the eight.

    Soldiers kill none of their own: "them" are those who did what the clause before tells of.
    """
    victims = find.victims
    done_to = find.rule == "active" and find.outcome != "freed"
    if not done_to or chunks[victims.last].low != "them" or victims.at < find.trigger:
        return None
    ends = (k for k in range(find.first - 1, 0, -1) if chunks[k].kind == tags.STOP)
    begin = next(ends, 0)
    ours = chunks[begin + 1 : find.first]
    if not begin or not any(chunk.low in _ARMIES for chunk in ours):
        return None
    if chunks[find.first - 1].low not in _ARMIES | _SAID_IT:
        return None
    form = next((form_of(c.low) for c in chunks[:begin] if c.kind == tags.OUTCOME), None)
    who, verb = chunks[0].phrase, chunks[1] if begin > 1 else chunks[0]
    harmed = chunks[2].phrase if begin > 2 else None
    told = who is not None and who.noun is not None and who.noun.group == "armed_group"
    done = form is not None and form.transitive and verb.kind == tags.OUTCOME
    noun = harmed.noun if harmed is not None else None
    soldiers = noun is not None and noun.group in _OF_THE_STATE
    return Victims(0, 0, who) if told and done and soldiers else None


def fare_otherwise(chunks: Sequence[Chunk], j: int, victims: Victims, trigger: int) -> bool:
    """Whether the people at `j` fare so that the verb at `trigger` can't be told of them.

    As the pupils of "troops freed 12 pupils and killed four", and the judges of "police foiled a
    plot to kill two judges and arrested six"; but "four of them", "four others" may be pupils. Nor
    is the soldier of "we lost one soldier and killed 22 of them".
    """
    if j < trigger < victims.at and (chunks[j - 1].low in _LOSING or _is_one(chunks, j, victims)):
        return True
    form, then = form_of(chunks[j - 1].low), form_of(chunks[trigger].low)
    if form is None or then is None or not j < trigger < victims.at:
        return False
    if victims.last > victims.at or (victims.phrase is not None and victims.phrase.noun):
        return False
    if j > 2 and chunks[j - 2].low == "to" and chunks[j - 3].low in _PLOTS:
        return True
    if form.outcome == "freed":
        return then.outcome in ("killed", "wounded", "captured")
    return form.outcome == "killed" and then.outcome == "freed"


def _is_one(chunks: Sequence[Chunk], j: int, victims: Victims) -> bool:
    """Whether somebody at `j` is one, and so not whom "22 of them" are some of."""
    some, whole = victims.phrase, chunks[j].phrase
    them = chunks[victims.last].low == "them" and some is not None and some.plural is True
    return them and whole is not None and whole.plural is False


def are_avenged(chunks: Sequence[Chunk], j: int) -> bool:
    """As the soldiers of "the raid, in revenge for the deaths of 14 soldiers, left nine dead"."""
    for k in range(j - 1, max(-1, j - _REACH), -1):
        if chunks[k].low in _REVENGE:
            return True
        if chunks[k].kind not in (tags.PREPOSITION, tags.DETERMINER, tags.OUTCOME, tags.ACT):
            return False
    return False
