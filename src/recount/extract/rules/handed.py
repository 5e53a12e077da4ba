"""Captives handed over, exchanged, and still held: "rebels handed over four soldiers".

Whom fighters hand over, or anyone hands over to his family or to an aid agency, is free; whom
villagers hand over to the police is not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.rules.led_away import by_whom
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbgroup import group_at
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, are_people
from recount.extract.victims.relatives import subjects_past
from recount.extract.words import word_set

_HANDING = word_set("handed-over handing-over turned-over turning-over")
_EXCHANGING = word_set("exchanged exchanging swapped swapping traded trading")
_RETURNING = word_set("returned returning repatriated repatriating")
_HOLDING = word_set("hold holds held holding")
_REMAINING = word_set("remain remains remained stay stays stayed languish languishing")
_GANGS = word_set("groups gangs captors kidnappers abductors pirates")
_CAPTIVES = word_set("hostage captive prisoner detainee abductee")
_BEHIND = 4
_FALLEN = word_set("body bodies corpse corpses remains coffin coffins")
_RECEIVING = word_set("""
    cross crescent icrc family families relatives parents mediators mediator embassy embassies
    nuncio bishop elders delegation peacekeepers nations un
""")
_CHILDREN = word_set("child boy girl minor juvenile infant baby teenager toddler")
_CARING = word_set("""
    unicef agency agencies services shelter guardians ngo charity
""")
_AS_CAPTIVES = word_set(
    "hostage hostages captive captives kidnapped abducted kidnappers captors ransom ransoms"
)
_IN_THE_HANDS = word_set("hands power clutches custody in-captivity")
_BROUGHT_BACK = word_set("home back")
_WHO_WERE_HELD = word_set("taken abducted kidnapped seized captured")
_WANTED = word_set("suspect thief robber killer kidnapper attacker")
_BY_FORCE = word_set("kidnapped abducted captured")
_NEAR, _ASIDE, _FAR = 8, 4, 12
_JOINTS = (tags.CONJUNCTION, tags.CONTRAST, tags.COMMA)
_COMING = word_set("come came")
_GROUP = ("military", "police", "security_forces", "other_security", "national_guard")
_IN_RETURN = (["in", "return", "for"], ["in", "exchange", "for"])
_LOCKED_UP = word_set("captured jailed imprisoned detained held arrested")
_SAFELY = word_set("safely alive unharmed unhurt safe")
_LIBERTY = word_set("freedom liberty")
WORDS = (
    _COMING
    | frozenset(("brought", "reunited"))
    | _HANDING
    | _EXCHANGING
    | _RETURNING
    | _HOLDING
    | _IN_THE_HANDS
    | {"kept", "recovered", "regained"}
)
_OTHER_CAPTIVES = word_set("detainee detainees abductee abductees")
_BESIDE_BROUGHT = _WHO_WERE_HELD | word_set("prisoners hostages captives prisoner hostage captive")
_FREEING = word_set("freed released free release")
IN_RETURN = word_set("return exchange")
"""One of these a sentence has that tells for whom others are freed."""
BESIDE = (
    {
        "brought": _BESIDE_BROUGHT,
        "kept": _FREEING,
        "recovered": _SAFELY,
        "regained": _LIBERTY,
    }
    | dict.fromkeys(_COMING, _BY_FORCE | {"held"})
    | dict.fromkeys(_EXCHANGING | _RETURNING, _BESIDE_BROUGHT | _OTHER_CAPTIVES)
    | dict.fromkeys(_IN_THE_HANDS - {"in-captivity"}, frozenset(("of",)))
)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Who is handed over, exchanged, returned, or still held."""
    for at, chunk in enumerate(chunks):
        low = chunk.low
        if low in _IN_THE_HANDS:
            yield from _in_hands(chunks, at)
        if chunk.phrase:
            continue
        if low == "brought":
            yield from _brought_back(chunks, at)
        elif low in _COMING or (low == "returned" and _home_again(chunks, at)):
            yield from _came_home(chunks, at)
        elif low == "reunited":
            yield from _reunited(chunks, at)
        elif low in _HANDING | _EXCHANGING | _RETURNING:
            yield from _given_back(chunks, at)
        elif low in _HOLDING:
            yield from _held(chunks, at)
        elif low == "kept":
            yield from _kept(chunks, at)
        elif low == "recovered":
            yield from _recovered(chunks, at)
        elif low == "regained":
            yield from _regained(chunks, at)


def _given_back(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    first, passive = group_at(chunks, at)
    if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT) or _asked(chunks, first):
        return
    handed = chunks[at].low in _HANDING and _freeing(chunks, first, at, passive=passive)
    cared_for = chunks[at].low in _HANDING and _to_carers(chunks, at)
    for victims in subjects(chunks, first, None) if passive else objects(chunks, at):
        phrase = chunks[victims.at].phrase
        child = phrase is not None and phrase.noun is not None and phrase.noun.singular in _CHILDREN
        taken = passive and _was_taken(chunks, victims, at)
        told = (handed or taken or _captive(phrase) or (cared_for and child)) and not _dead(
            chunks, at, victims
        )
        if told and _counted(victims.phrase) and not _each(chunks, victims):
            yield Find("freed", "handed", victims, first, at)


def _was_taken(chunks: Sequence[Chunk], victims: Victims, at: int) -> bool:
    """As "six nurses taken in May were handed over"; but "to the police", and no fighters."""
    after = chunks[victims.last + 1].low if victims.last + 1 < at else ""
    noun = victims.phrase.noun if victims.phrase else None
    wanted = noun is None or noun.group == "armed_group" or noun.singular in _WANTED
    held_on = any(by_whom(chunk) for chunk in _receiver(chunks, at))
    return after in _WHO_WERE_HELD and not wanted and not held_on


def _came_home(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "six residents who had been held there had also come home", "taken captive in May"."""
    first, _ = group_at(chunks, at)
    home = at + 1 < len(chunks) and chunks[at + 1].low == "home"
    lows = [chunk.low for chunk in chunks[: first + 1]]
    held = lows.index("held") if "held" in lows else first
    # But "nine players who captured the title came home".
    by_force = any(
        chunks[k].low in _BY_FORCE and not chunks[k + 1].phrase
        for k in range(max(0, first - _FAR), first)
    )
    who_held = held < first and lows[held + 1] != "up" and "who" in lows[:held]
    who_held = who_held or (held < first and lows[held + 1] == "by")
    for victims in subjects_past(chunks, first) if home else ():
        # As "303 prisoners returned home".
        back = chunks[at].low == "returned"
        taken = chunks[victims.last + 1].low in _BY_FORCE if back else by_force
        told = taken or who_held or _captive(victims.phrase)
        if told and victims.phrase is not None and victims.phrase.number and victims.phrase.noun:
            yield Find("freed", "handed", victims, first, at)


def _home_again(chunks: Sequence[Chunk], at: int) -> bool:
    """As "had returned home"; but "were returned home" tells what others did with them."""
    home = at + 1 < len(chunks) and chunks[at + 1].low == "home"
    return home and not group_at(chunks, at)[1]


def _reunited(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "22 of the 30 kidnapped pupils have been reunited with their families"."""
    first, passive = group_at(chunks, at)
    if not (passive and first and _tells_of_captives(chunks)) or chunks[first - 1].kind in (
        tags.MODAL,
        tags.NOT,
    ):
        return
    for victims in subjects(chunks, first, None):
        counted = victims.phrase is not None and victims.phrase.number is not None
        if counted and are_people(chunks, victims):
            yield Find("freed", "handed", victims, first, at)


def in_return(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As the prisoners of "freed four nuns in exchange for 200 prisoners": freed as these are."""
    freed = [find for find in finds if find.outcome == "freed" and find.rule != "act-of"]
    for at in range(len(chunks) - _ASIDE if freed else 0):
        if [chunk.low for chunk in chunks[at : at + 3]] not in _IN_RETURN:
            continue
        before = [find for find in freed if find.trigger < at]
        find = before[-1] if before else freed[0]
        between = chunks[find.trigger : at] if before else chunks[at : find.trigger]
        if (not before and at) or any(chunk.kind == tags.STOP for chunk in between):
            continue
        for victims in objects(chunks, at + 2):
            phrase, behind = victims.phrase, chunks[victims.last + 1 : victims.last + 2]
            jailed = phrase is not None and phrase.participle in _LOCKED_UP
            jailed = jailed or any(chunk.low in _LOCKED_UP for chunk in behind)
            if _counted(phrase) and (_captive(phrase) or jailed):
                yield replace(find, rule="handed", victims=victims, told=None, beside=())


def _tells_of_captives(chunks: Sequence[Chunk]) -> bool:
    return any(
        chunk.low in _AS_CAPTIVES
        or (chunk.phrase is not None and chunk.phrase.participle in _AS_CAPTIVES)
        for chunk in chunks
    )


def _recovered(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "six miners abducted in May were recovered safely", "recovered two abducted boys alive".

    But patients recover safely too.
    """
    first, passive = group_at(chunks, at)
    denied = first > 0 and chunks[first - 1].kind in (tags.MODAL, tags.NOT)
    if denied or not _tells_of_captives(chunks):
        return
    for victims in subjects(chunks, first, None) if passive else objects(chunks, at):
        how = at + 1 if passive else victims.last + 1
        safely = how < len(chunks) and chunks[how].low in _SAFELY
        if safely and victims.phrase is not None and are_people(chunks, victims):
            yield Find("freed", "handed", victims, first, at)


def _regained(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "seven of the travellers regained freedom", "she has regained her freedom"."""
    first, passive = group_at(chunks, at)
    what = chunks[at + 1] if at + 1 < len(chunks) else None
    if passive or what is None or what.low not in _LIBERTY or not first:
        return
    if chunks[first - 1].kind in (tags.MODAL, tags.NOT) or chunks[first - 1].low == "to":
        return
    whose = what.phrase.determiner if what.phrase else ""
    for victims in subjects(chunks, first, None) if whose in ("", "his", "her", "their") else ():
        # As "31 residents of Lona".
        named = victims.phrase is not None and victims.phrase.noun is not None
        if victims.pronoun or named or are_people(chunks, victims):
            yield Find("freed", "handed", victims, first, at)


def _brought_back(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "elders brought home three children taken in a raid", who were held."""
    after = at + 1
    if after + 2 >= len(chunks) or chunks[after].low not in _BROUGHT_BACK:
        return
    for victims in objects(chunks, after):
        end = victims.last + 1
        held = end < len(chunks) and chunks[end].low in _WHO_WERE_HELD
        # As "brought home 95 prisoners of war".
        held = held or _captive(victims.phrase)
        if held and _counted(victims.phrase):
            yield Find("freed", "handed", victims, at, at)


def _asked(chunks: Sequence[Chunk], first: int) -> bool:
    return chunks[first - 1].low in ("to", "n't")


def _freeing(chunks: Sequence[Chunk], first: int, at: int, *, passive: bool) -> bool:
    """Whether fighters hand them over, or those to whom they are handed hold nobody."""
    to = any(chunk.low in _RECEIVING for chunk in _receiver(chunks, at))
    if passive or to:
        return to
    agents = subjects(chunks, first, None)
    return any(by_whom(chunks[victims.at]) == "kidnapped" for victims in agents)


def _to_carers(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether those to whom children are handed over look after them."""
    return any(chunk.low in _CARING for chunk in _receiver(chunks, at))


def _receiver(chunks: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """The chunks after the "to" of "handed over four men to the Red Cross"."""
    for j in range(at + 1, min(at + _NEAR, len(chunks))):
        if chunks[j].low == "to":
            return chunks[j + 1 : j + _ASIDE]
    return ()


def _dead(chunks: Sequence[Chunk], at: int, victims: Victims) -> bool:
    """As "handed over the bodies of four soldiers", "the bodies of the men, both clerks, were"."""
    first = min(at, victims.at)
    near = chunks[max(0, first - _BEHIND) : victims.at + 1]
    return any(chunk.low in _FALLEN for chunk in near)


def _captive(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.noun.singular in _CAPTIVES


def _counted(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.noun is None:
        return False
    return phrase.number is not None or phrase.determiner in ("a", "an")


def _each(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "exchanged 150 prisoners each", which are twice as many."""
    after = chunks[victims.last + 1].low if victims.last + 1 < len(chunks) else ""
    return after in ("each", "apiece")


def _held(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the group still holds three soldiers", of whom nobody says that they are hostages."""
    first, passive = group_at(chunks, at)
    before = chunks[first - 1] if first else None
    if passive:
        yield from _are_held(chunks, at, first)
        return
    if before is None or before.kind in (tags.MODAL, tags.NOT) or before.low == "to":
        return
    agents = [chunks[victims.at] for victims in subjects(chunks, first, None)] or [before]
    if not any(by_whom(agent) == "kidnapped" for agent in agents):
        return
    for victims in objects(chunks, at):
        phrase = victims.phrase
        if _counted(phrase) and phrase is not None and phrase.noun_at == phrase.head:
            yield Find(_outcome(phrase), "handed", victims, first, at)


def _kept(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "gunmen freed 14 passengers but kept the driver and two traders"."""
    first, passive = group_at(chunks, at)
    if passive or not first or chunks[first - 1].kind not in _JOINTS:
        return
    for k in range(first - 2, 0, -1):
        form = form_of(chunks[k].low) if chunks[k].kind == tags.OUTCOME else None
        if form is None:
            continue
        begins, were = group_at(chunks, k)
        by = subjects(chunks, begins, None) if form.outcome == "freed" and not were else []
        outcome = by_whom(chunks[by[-1].at]) if by else ""
        for victims in objects(chunks, at) if outcome else ():
            phrase = victims.phrase
            if phrase is not None and phrase.noun and phrase.noun_at == phrase.head:
                held = "captured" if outcome == "captured" else _outcome(phrase)
                yield Find(held, "handed", victims, first, at)
        return


def _are_held(chunks: Sequence[Chunk], at: int, first: int) -> Iterator[Find]:
    """As "of the 251 people taken hostage, 97 are still held"."""
    if chunks[at].low != "held" or not any(chunk.low in _AS_CAPTIVES for chunk in chunks):
        return
    for victims in subjects(chunks, first, None):
        if (
            victims.phrase
            and victims.phrase.number
            and (victims.phrase.bare or victims.phrase.noun)
        ):
            yield Find("kidnapped", "handed", victims, first, at)


def _outcome(phrase: Phrase | None) -> str:
    """Soldiers and policemen are captured, whoever holds them."""
    noun = phrase.noun if phrase else None
    return "captured" if noun is not None and noun.group in _GROUP else "kidnapped"


def _in_hands(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "nine nurses remain in rebel hands", "in captivity", "in the hands of the rebels"."""
    verb = at - 1
    if chunks[at].low != "in-captivity":
        whose = at + 2 < len(chunks) and chunks[at + 1].low == "of"
        held = whose and (by_whom(chunks[at + 2]) == "kidnapped" or chunks[at + 2].low in _GANGS)
        if not held or chunks[verb].low != "in":
            return
        verb -= 1
    while verb > 0 and chunks[verb].kind == tags.ADVERB:
        verb -= 1
    if verb < 1 or (chunks[verb].low not in _REMAINING and chunks[verb].kind != tags.BE):
        return
    first, _ = group_at(chunks, verb)
    for victims in subjects(chunks, first, None):
        phrase = victims.phrase
        if victims.at and chunks[victims.at - 1].kind == tags.PREPOSITION:
            # As "the names of the two men are yet to be released".
            continue
        if phrase and phrase.number and (phrase.noun or phrase.bare):
            yield Find(_outcome(phrase), "handed", victims, first, at)
