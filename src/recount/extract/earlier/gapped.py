"""What is left out the second time: "Malawi lost three soldiers and Uruguay one", "as many"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.numbers.grammar import Number, bounded
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.gaps import gapped_none
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.people import MODIFIERS
from recount.extract.words.places import KIND_OF

_MAKING_UP = word_set("accounted account accounts made make makes constituted represented formed")
_MADE_UP_WITH = ("for", "up")
_FOR = ("for", "to", "by", "in")
THERE = word_set("in at near outside around")
_SO_MANY = ("number", "many", "figure")
_DONE = ("was", "were", "did")
_DONE_TOO = (*_DONE, "is", "are")
_JOINING = (tags.COMMA, tags.CONJUNCTION)
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.PREPOSITION, tags.TIME)


def gapped(chunks: Sequence[Chunk], victims: Victims, *, own: bool = False) -> Iterator[Victims]:
    """The people counted after others that follow: "... Uruguay two and Ghana one".

    `own` says that they are of the side that is named ("the rebels lost six and the army nine").
    """
    people = victims.phrase
    if people is None or people.number is None:
        return
    j = past_prepositions(chunks, victims.last + 1)
    while j < len(chunks) and chunks[j].kind in _JOINING:
        while j < len(chunks) and chunks[j].kind in _JOINING:
            j += 1
        if not own and j < len(chunks) and chunks[j].phrase and gapped_none(chunks, j):
            # As "has released 52, and the rebels none".
            yield Victims(j + 1, j + 1, None, "none")
            return
        at = counted_at(chunks, j) if people.noun is not None else None
        number = None if at is None else _number(chunks[at])
        if at is None or number is None:
            return
        side = chunks[j].phrase if own else None
        told = side is not None and (side.noun is not None or chunks[j].low in MODIFIERS)
        first = number.first if side is None or not told else side.first
        phrase = replace(
            side if side is not None and told else people,
            first=first,
            last=chunks[at].last,
            number=number,
            plural=number.bounds.high != 1,
            thing=False,
        )
        yield Victims(at, at, phrase)
        j = past_prepositions(chunks, at + 1)


def in_other_places(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As the seven of "in Kano 12 died, in Jos seven"."""
    for find in finds:
        at, people = find.victims.at, find.victims.phrase
        if people is None or people.number is None or find.trigger < at or not _placed(chunks, at):
            continue
        j = find.trigger + 1
        while j < len(chunks) and chunks[j].kind in _JOINING:
            while j < len(chunks) and chunks[j].kind in _JOINING:
                j += 1
            j += 2 + (j + 2 < len(chunks) and chunks[j + 2].kind == tags.COMMA)
            number = _number(chunks[j]) if j < len(chunks) else None
            ends = j + 1 >= len(chunks) or chunks[j + 1].kind in _ENDING
            if number is None or not ends or not _placed(chunks, j):
                break
            last = chunks[j].last
            phrase = replace(people, first=number.first, last=last, number=number, plural=True)
            yield replace(find, victims=Victims(j, j, phrase))
            j += 1


def as_others_were(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As "Two guards were killed, as was one of the gunmen", "died, as did three nurses"."""
    for at in range(2, len(chunks) - 2):
        verb, joint = chunks[at + 1].low, chunks[at - 1]
        too = chunks[at].low == "so" and joint.kind == tags.CONJUNCTION and verb in _DONE_TOO
        # As "The gunman is dead, and so are two of his victims".
        if not too and not (
            chunks[at].low == "as" and verb in _DONE_TOO and joint.kind == tags.COMMA
        ):
            continue
        before = [find for find in finds if find.trigger < at]
        if not before or (before[-1].rule == "happens") != (verb == "did"):
            continue
        for victims in objects(chunks, at + 1):
            phrase = victims.phrase
            # But "as were 30 others last year".
            then = any(chunk.kind == tags.TIME for chunk in chunks[victims.last + 1 :])
            if phrase and not then and (phrase.noun or (phrase.bare and phrase.number)):
                yield replace(before[-1], victims=victims, first=at, trigger=at, told=None)


def _placed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a preposition and a name stand right before a number: "in Kano 12"."""
    at -= at > 0 and chunks[at - 1].kind == tags.COMMA
    if at <= 1 or not names_place(chunks[at - 1]):
        return False
    return chunks[at - 2].kind == tags.PREPOSITION and chunks[at - 2].low in THERE


def names_place(chunk: Chunk) -> bool:
    """Whether what stands behind an "in" may be a place: no people, and nothing counted."""
    name = chunk.phrase
    if name is None or name.noun or name.number or name.determiner:
        return False
    # As "Gaza City", "Borno state".
    return not name.thing or (chunk.low in KIND_OF and name.first < name.last)


def made_up_of(chunks: Sequence[Chunk], at: int) -> Phrase | None:
    """The 49 women of "women accounted for 49 of the deaths", "made up 49 of the dead"; else None.

    Args:
        chunks: the sentence.
        at: the chunk of the number.
    """
    verb = at - 1 - (at > 0 and chunks[at - 1].low in _MADE_UP_WITH)
    who, number = chunks[verb - 1].phrase if verb > 0 else None, chunks[at].phrase
    if verb < 1 or chunks[verb].low not in _MAKING_UP or who is None or number is None:
        return None
    people = who.noun is not None and who.noun.plural and who.noun_at == who.head
    return replace(who, number=number.number, plural=True) if people and not who.number else None


def other_shares(chunks: Sequence[Chunk], last: int, *, made_up: bool) -> Iterator[Victims]:
    """As the 77 of "mines accounted for 49 of the deaths and shelling for 77".

    `made_up` says that who is named are the dead: "women accounted for 49 and children for 77".
    """
    j = past_prepositions(chunks, last + 1)
    while j + 2 < len(chunks) and chunks[j].kind in _JOINING:
        while j < len(chunks) and chunks[j].kind in _JOINING:
            j += 1
        who = chunks[j].phrase if j < len(chunks) else None
        at = j + 1 + (j + 1 < len(chunks) and chunks[j + 1].low in _FOR)
        number = chunks[at].phrase if at < len(chunks) else None
        ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDING
        cause = who is None and j < len(chunks) and chunks[j].kind in (tags.VERB, tags.ACT)
        if number is None or not number.bare or not ends or not (cause or who):
            return
        if who is not None and who.number:
            return
        people = made_up and who is not None and who.noun is not None and who.noun.plural
        phrase = replace(who, number=number.number, plural=True) if people and who else number
        yield Victims(at, at, phrase)
        j = past_prepositions(chunks, at + 1)


def counted_at(chunks: Sequence[Chunk], j: int) -> int | None:
    """The chunk of the number in "the police three", "Uruguay one"; None where it is another."""
    who = chunks[j].phrase if j < len(chunks) else None
    if who is None or who.number or who.bare:
        return None
    at = j if _ends_in_one(chunks[j]) else j + 1
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDING
    return at if ends and at < len(chunks) and _number(chunks[at]) else None


def _ends_in_one(chunk: Chunk) -> bool:
    phrase = chunk.phrase
    named = phrase is not None and not phrase.determiner and phrase.first < phrase.last
    return chunk.low == "one" and named


def _number(chunk: Chunk) -> Number | None:
    phrase: Phrase | None = chunk.phrase
    if phrase is not None and phrase.bare and phrase.number:
        return phrase.number
    one = _ends_in_one(chunk)
    return Number(chunk.last, chunk.last + 1, bounded(1, "exact"), False) if one else None


def times_as_many(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killed 12 and wounded twice as many clerks", "and at least twice that number"."""
    for at in range(j + 1, min(j + 4, len(chunks) - 1)):
        if chunks[at - 1].kind in (tags.COMMA, tags.CONJUNCTION):
            # But "killed 12, twice as many as in May", "were killed and twice as many wounded".
            return False
        if chunks[at].low in ("that", "this") and chunks[at + 1].low in _SO_MANY:
            return True
        if chunks[at].low == "as" and chunks[at - 1].low in ("twice", "times", "half"):
            phrase = chunks[at + 1].phrase
            vague = phrase and phrase.number and phrase.number.bounds.qualifier == "uncounted"
            return bool(vague) or chunks[at + 1].low == "many"
    return False


def as_many(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killing six and injuring as many.", the number of those before."""
    ends = j + 2 >= len(chunks) or chunks[j + 2].kind in _ENDING
    return ends and [chunk.low for chunk in chunks[j : j + 2]] == ["as", "many"]
