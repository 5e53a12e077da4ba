"""What victims are said to be after their phrase: "a man believed to be one of the attackers"."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.phrase import TOTALS, Victims, noun_told, with_tail
from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF

_THOUGHT = word_set("""
    believed thought suspected presumed alleged said reported known described identified
""")
_BELIEVED = word_set("believed thought suspected said reported presumed")
_BEING = word_set("to as of being be been have are")
_TOLD_OF_BEFORE = word_set("""
    victim casualty fatality hostage captive prisoner detainee inmate abductee survivor other rest
    person people man dead wounded injured
""")
"""Nouns for people who may be of any group: who they are was told before."""
_KEPT = word_set("hostage captive abductee victim")
_LEADING = word_set("commander leader chief")
_ARMED = ("military", "police", "security_forces", "armed_group", "international_forces")
_LISTED = (tags.CONJUNCTION, tags.OUTCOME, tags.STATE)
_REACH = 6


def of_such(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether an of-phrase tells who they are: "six of the raiders", but not "of the victims"."""
    inner = chunks[victims.last].phrase if victims.last > victims.at else None
    if inner is None or inner.noun is None:
        return False
    return inner.noun.group != "persons" or inner.noun.singular not in _TOLD_OF_BEFORE


def are_others(chunks: Sequence[Chunk], victims: Victims, before: Victims) -> bool:
    """As the hostages of "three gunmen and two of the hostages died", who are no gunmen.

    But those of "gunmen seized six nurses and freed two of the hostages" are nurses.
    """
    inner = chunks[victims.last].phrase if victims.last > victims.at else None
    who = before.phrase.noun if before.phrase else None
    if inner is None or inner.noun is None or inner.noun.singular not in _KEPT or who is None:
        return False
    between = chunks[before.last + 1 : victims.at]
    if [chunk.kind for chunk in between] == [tags.CONJUNCTION]:
        return True
    # Of those who were shot, or did it, and not of those who were taken.
    form = form_of(chunks[before.at - 1].low) if before.at else None
    taken = form is not None and form.outcome in ("captured", "kidnapped")
    return not taken and (who.group == "armed_group" or who.singular in _LEADING)


def totalled(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "a higher figure of 35 dead", which is of all and not of those told of right before."""
    at = victims.at
    return at > 1 and chunks[at - 1].low == "of" and chunks[at - 2].low in TOTALS


def believed_to_be(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The phrase that says who people of no group are, None where there is none."""
    own, at = victims.phrase, victims.last + 1
    vague = own is not None and own.noun is not None and own.noun.group == "persons"
    if not vague or at >= len(chunks) or chunks[at].low not in _THOUGHT:
        return None
    for j in range(at + 1, min(at + _REACH, len(chunks))):
        phrase = chunks[j].phrase
        if phrase is not None:
            found = with_tail(chunks, j)
            inner = chunks[found.last].phrase
            if phrase.bare and inner is not None and found.last > j:
                # As "one of the attackers".
                return Victims(found.last, found.last, inner)
            return found if phrase.noun is not None else None
        if chunks[j].low not in _BEING and chunks[j].kind != tags.ADVERB:
            return None
    return None


def described_after(passage: Passage, victims: Victims) -> Victims | None:
    """As "three Ugandan and two Burundian soldiers": the noun that both are of."""
    chunks, phrase, after = passage.chunks, victims.phrase, victims.last + 2
    if after < len(chunks) and chunks[after].low == "to" and chunks[after - 1].low in _BELIEVED:
        return _thought_to_be(chunks, after + 1)
    if phrase is None or phrase.head is None or not phrase.plural or after >= len(chunks):
        return None
    head = passage.tokens[phrase.head].low
    if head not in COUNTRY_OF and head not in ("female", "male"):
        return None
    joined = chunks[after - 1].kind == tags.CONJUNCTION and chunks[after].phrase
    return Victims(after, after, chunks[after].phrase) if joined else None


def _thought_to_be(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """As "two men believed to be rebels", "a man thought to have been one of the attackers"."""
    while at < len(chunks) and chunks[at].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        at += 1
    if at + 2 < len(chunks) and chunks[at + 1].low == "of" and chunks[at + 2].phrase:
        at += 2
    phrase = chunks[at].phrase if at < len(chunks) else None
    return Victims(at, at, phrase) if phrase and phrase.noun else None


def beside_others(passage: Passage, victims: Victims) -> str:
    """The group of "the commander, Abu Diaz, and three other militants": theirs, or ""."""
    chunks, at = passage.chunks, victims.last + 1
    if at + 2 < len(chunks) and chunks[at].kind == tags.COMMA and chunks[at + 1].phrase:
        # Past his name.
        at += 2
    at += at < len(chunks) and chunks[at].kind == tags.COMMA
    if at + 1 >= len(chunks) or chunks[at].low != "and":
        return ""
    phrase = chunks[at + 1].phrase
    if phrase is None or phrase.number is None or phrase.noun is None:
        return ""
    words = [token.low for token in passage.tokens[phrase.number.after : phrase.noun_at]]
    return phrase.noun.group if words[:1] == ["other"] and phrase.noun_at == phrase.head else ""


def all_such(chunks: Sequence[Chunk], find: Find) -> str:
    """The group of "12 dead and 30 wounded, all civilians", for both; "" where none is told."""
    at = max(find.victims.last, find.trigger) + 1
    while at < len(chunks) and (chunks[at].kind in _LISTED or _is_number(chunks[at])):
        at += 1
    if at + 1 >= len(chunks) or chunks[at].kind != tags.COMMA:
        return ""
    phrase = chunks[at + 1].phrase
    told = phrase is not None and phrase.determiner == "all" and phrase.noun is not None
    return phrase.noun.group if told and phrase is not None and phrase.noun else ""


def _is_number(chunk: Chunk) -> bool:
    return chunk.phrase is not None and chunk.phrase.bare and chunk.phrase.number is not None


def among_such(chunks: Sequence[Chunk], find: Find) -> str:
    """The group of "among the captured bandits is a foreigner", "" where none in arms is told.

    Or of "a commander was among 11 militants killed"; a woman among them stays as she is worded.
    """
    before = (i for i in range(find.victims.at - 1) if chunks[i].low in ("among", "including"))
    if noun_told(chunks, find.victims) in _LEADING:
        behind = range(find.victims.last + 1, find.trigger)
        among = next((i for i in behind if chunks[i].low == "among"), -1)
        such = chunks[among + 1].phrase if among >= 0 else None
        if such is not None and such.number and such.noun and such.noun.group in _ARMED:
            return such.noun.group
    at = next(before, -1)
    phrase = chunks[at + 1].phrase if at >= 0 else None
    if phrase is None or phrase.noun is None or phrase.noun_at != phrase.head:
        return ""
    held = phrase.participle is not None and phrase.plural is True
    return phrase.noun.group if held and phrase.noun.group in _ARMED else ""


def beside_peacekeepers(chunks: Sequence[Chunk], find: Find) -> str:
    """As "a South African peacekeeper was killed and two Uruguayans hurt": of the same force."""
    phrase, at = find.victims.phrase, find.victims.at
    head = chunks[at].low
    if phrase is None or phrase.number is None or head.rstrip("s") not in COUNTRY_OF:
        return ""
    for j in range(at - 1, max(-1, at - _REACH), -1):
        before = chunks[j].phrase
        if before is not None and before.noun is not None:
            return before.noun.group if before.noun.group == "international_forces" else ""
        if chunks[j].kind not in (tags.BE, tags.OUTCOME, tags.CONJUNCTION, tags.HAVE, tags.ADVERB):
            return ""
    return ""
