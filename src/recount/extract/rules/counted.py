"""Nouns that count people: "30 casualties", "no injuries", "took 12 hostages"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.flags.filters import denied
from recount.extract.rules.nobody import NONE_WITHOUT
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED
from recount.extract.words.places import HAPPENINGS

_TAKING = word_set("took take takes taken taking seized seize seizing hold holds held holding")


_SUFFERING = word_set("suffered suffers suffering sustained sustaining took taken incurred")
_SERVING = {"army": "soldier", "military": "soldier", "navy": "soldier", "police": "policeman"}
_HELD = {"hostage": "kidnapped", "captive": "kidnapped", "prisoner": "captured"}
_TAKEN = {
    "captive": "kidnapped",
    "captives": "kidnapped",
    "prisoner": "captured",
    "prisoners": "captured",
}
_BEING_HELD = _TAKEN | {"hostages": "kidnapped", "hostage": "kidnapped"}
_NOBODY_TAKES = ("strike", "strikes", "storm", "snow", "walkout")
"""What takes passengers hostage only in a manner of speaking."""
_LISTING, _FAR = (tags.CONJUNCTION, tags.COMMA, tags.PREPOSITION), 12
_ELSEWHERE = word_set("hospital hospitals clinic safety airport home ambulances ambulance")
FALLEN = frozenset(("martyr", "martyrs"))
_HOW, _BY_WHICH = 12, ("in", "as", "by", "including", ",")
_FELL_IN = HAPPENINGS - {"battle", "fall"}
_HURT = word_set("wounded injured injuries missing")
_TAKING_IN = word_set("""
    received receiving receives counted reported documented recovered retrieved left leaving
""")
WORDS = (
    frozenset(COUNTED)
    | frozenset(_HELD)
    | frozenset(_TAKEN)
    | {"victim", "victims", "survivors"}
    | FALLEN
)


def _held(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """Who is held in "is holding three foreigners hostage", "took two guards and a man hostage"."""
    phrase = chunks[at].phrase
    if phrase and phrase.determiner:
        return
    for verb in range(at - 2, max(-1, at - _FAR), -1):
        if chunks[verb].low in _TAKING and chunks[verb].phrase is None:
            if verb and chunks[verb - 1].low in _NOBODY_TAKES:
                return
            found = [victims for victims in objects(chunks, verb) if victims.at < at]
            if found and found[-1].last == at - 1:
                people = (one.phrase for one in found)
                if not all(one and (one.noun or one.bare or is_name(one)) for one in people):
                    # As "took two wins and a draw hostage to fortune".
                    return
                for victims in found:
                    yield Find(_HELD[chunks[at].low], "hostage", victims, verb, at)
            return
        if chunks[verb].phrase is None and chunks[verb].kind not in _LISTING:
            return


def _were_taken(chunks: Sequence[Chunk], at: int) -> bool:
    """As "251 hostages were taken", "40 hostages are still being held"; not to hospital."""
    j, be = at + 1, False
    while j < len(chunks) and chunks[j].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
        be = be or chunks[j].kind == tags.BE
        j += 1
    if not be or j >= len(chunks) or chunks[j].low not in ("taken", "taken-away", "held", "seized"):
        return False
    return not any(chunk.low in _ELSEWHERE for chunk in chunks[j + 1 : j + 5])


def _none_left(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "no survivors among the 12 people aboard"."""
    among = at + 2 < len(chunks) and chunks[at + 1].low in ("among", "of", "from")
    phrase = chunks[at + 2].phrase if among else None
    if phrase and phrase.number and (phrase.noun or phrase.bare):
        yield Find("killed", "counted-noun", Victims(at + 2, at + 2, phrase), at, at)


def _not_any(chunks: Sequence[Chunk], at: int, phrase: Phrase) -> bool:
    """As "did not cause any casualties"."""
    return phrase.determiner == "any" and denied(chunks, at)


def _unreported(chunks: Sequence[Chunk], at: int) -> bool:
    """As "no reports of casualties", "no damage or casualties"."""
    if at < 2 or not (chunks[at - 1].low == "of" or chunks[at - 1].kind == tags.CONJUNCTION):
        return False
    before = chunks[at - 2].phrase
    # But "made no mention of casualties".
    told = chunks[at - 1].low != "of" or chunks[at - 2].low in NONE_WITHOUT
    return told and before is not None and before.determiner == "no"


def _are_told(chunks: Sequence[Chunk], at: int, phrase: Phrase) -> bool:
    """As "received 15 martyrs and 40 injured", "a martyr and two wounded"; not "the martyrs".

    And as monitors have it: "Six martyrs in the bombing of Lona".
    """
    if phrase.head != phrase.noun_at or not (phrase.number or phrase.determiner == "a"):
        return False
    after = [chunk.low for chunk in chunks[at + 1 : at + 5]]
    beside = after[:1] in (["and"], [","], ["plus"]) and not _HURT.isdisjoint(after[2:])
    beside = beside and chunks[at + 2].phrase is not None
    received = at > 0 and chunks[at - 1].low in _TAKING_IN
    return beside or received or after[:1] == ["arrived"] or _fell(chunks, at, phrase)


def _fell(chunks: Sequence[Chunk], at: int, phrase: Phrase) -> bool:
    """As "Six martyrs in the bombing of Lona"; not "honoured the families of six martyrs in it"."""
    after = chunks[at + 1 : at + _HOW]
    if phrase.number is None or phrase.determiner == "the" or not after:
        return False
    behind = at > 0 and chunks[at - 1].kind == tags.PREPOSITION
    told = after[0].low in _BY_WHICH and any(chunk.low in _FELL_IN for chunk in after)
    return told and not behind


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The counted noun of each phrase with a number, or with "no"."""
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.kind != NOUN_PHRASE or phrase is None:
            continue
        if chunk.low in _HELD:
            yield from _held(chunks, at)
        if chunk.low in FALLEN and _are_told(chunks, at, phrase):
            yield Find("killed", "counted-noun", Victims(at, at, phrase), at, at)
        if chunk.low in _TAKEN and phrase.number and at and chunks[at - 1].low in _TAKING:
            yield Find(_TAKEN[chunk.low], "hostage", Victims(at, at, phrase), at - 1, at)
        if chunk.low in _BEING_HELD and phrase.number and _were_taken(chunks, at):
            yield Find(_BEING_HELD[chunk.low], "hostage", Victims(at, at, phrase), at, at)
        outcome = COUNTED.get(chunk.low)
        if outcome is None or chunk.low in ("detainees",):
            if chunk.low == "survivors" and phrase.determiner == "no":
                yield from _none_left(chunks, at)
            if chunk.low in ("victims", "victim") and phrase.determiner == "no":
                yield Find("casualties", "counted-noun", Victims(at, at, phrase), at, at)
            continue
        if outcome == "kidnapped" and "hostage" in chunk.low:
            told = phrase.number or phrase.plural
            if told and at and chunks[at - 1].low in _TAKING:
                yield Find(outcome, "hostage", Victims(at, at, phrase), at - 1, at)
        elif _unreported(chunks, at) or _not_any(chunks, at, phrase):
            yield Find(outcome, "counted-noun", Victims(at, at, phrase, "none"), max(0, at - 2), at)
        elif phrase.number or phrase.determiner == "no":
            among = at + 2 < len(chunks) and chunks[at + 1].low == "among" and chunks[at + 2].phrase
            whose = phrase if among or not phrase.number else _of_whom(chunks, at, phrase)
            yield Find(outcome, "counted-noun", Victims(at, at + 2 if among else at, whose), at, at)


def _of_whom(chunks: Sequence[Chunk], at: int, losses: Phrase) -> Phrase:
    """As "the army suffered 30 casualties", who are soldiers; else the losses as they are."""
    on = chunks[at + 2].phrase if at + 2 < len(chunks) and chunks[at + 1].low == "on" else None
    side = _SERVING.get(chunks[at + 2].low) if on is not None else None
    noun = noun_of(side) if side else None
    if noun is not None:
        # As "inflicted 38 casualties on the army".
        return replace(losses, noun=noun, noun_at=losses.first)
    first = at - 1
    if first < 1 or chunks[first].low not in _SUFFERING:
        return losses
    while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.ADVERB):
        first -= 1
    found = subjects(chunks, first, None)
    who = found[-1].phrase if found else None
    if who is None:
        return losses
    noun = noun_of(_SERVING.get(chunks[found[-1].at].low, "")) or who.noun
    serving = noun is not None and noun.group not in ("persons", "civilians")
    return replace(losses, noun=noun, noun_at=losses.first) if serving else losses
