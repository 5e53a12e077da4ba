"""Who is let go or free: "let two of them go", "98 of the girls are free", "set five of them free".

Firms let go too, and so do airlines and goalkeepers: the sentence must tell of captors, of being
held, or that those let go were unharmed.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.led_away import by_whom
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbgroup import group_at
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, are_people, noun_told
from recount.extract.victims.whom_they import some_they
from recount.extract.words import word_set

_AWAY = word_set("go out free")
_WALKING = word_set("walked walk walks went")
_SETTING = word_set("set sets setting")
_STILL_FREE = word_set("to of from for as until till")
"""After "are free": of what else, or who was never held."""
_ALL_OF_THEM = (["both", "of", "them"], ["all", "of", "them"])
_DISMISSED = ("over", "because-of")
_CAPTIVE = word_set("""
    hostage hostages captive captives captivity captors kidnapped abducted kidnappers detained
    arrested custody jailed gunmen rebels militants hijackers pirates bandits taken seized unharmed
    unhurt ransom cross inmates prisoners raiders attackers insurgents gunman captor kidnapping
    kidnappings abduction abductions questioning
""")
_HELD = word_set("hostage hostages captive captives prisoner prisoners detainees inmates")
_NO_STAFF = word_set("""
    boy girl child student pupil schoolboy schoolgirl schoolchild villager passenger pilgrim herder
    farmer fisherman
""")
_HOLDING = word_set("held holding picked detained arrested captured seized kidnapped abducted")
_ONE, _HOURS, _NEAR, _FAR = ("he", "she"), word_set("hours days weeks hour day week"), 8, 24
WORDS = frozenset(("let", "free", "allowed"))
BESIDE = {
    "let": _AWAY | {"off"},
    "allowed": frozenset(("go",)),
    "free": _SETTING | word_set("are is were was walked walk walks went now"),
}


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people let go, before or after the verb, and those told of as free."""
    for at, chunk in enumerate(chunks):
        if chunk.low == "let" and not chunk.phrase:
            yield from _let(chunks, at)
        elif chunk.low == "free" and at:
            yield from _free(chunks, at)
        elif chunk.low == "allowed":
            yield from _allowed(chunks, at)


def _let(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    first, passive = group_at(chunks, at)
    if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT):
        return
    if chunks[first - 1].low in ("to", "n't"):
        return
    goes = _goes(chunks, at + 1) or (passive and _off(chunks, at + 1))
    them = 0 if passive else _them_go(chunks, at)
    if them:
        # As "gunmen held 14 nurses for a week and then let them go".
        for victims in _held_before(chunks, first):
            if not victims.pronoun and are_people(chunks, victims):
                yield Find("freed", "handed", victims, first, them)
        return
    told_of = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if told_of is not None and told_of.bare and goes:
        # As "let the two go on humanitarian grounds", of which "two go" is one phrase.
        who = [Victims(at + 1, at + 1, told_of)]
    elif goes and passive:
        who = subjects(chunks, first, None) or _detained_before(chunks, first)
    elif goes:
        # As "two they let go", "stormed the jail and let out 800 inmates".
        who = _detained_before(chunks, first) or _fronted(chunks, first) or objects(chunks, goes)
    else:
        who = [] if passive else _joined(chunks, objects(chunks, at))
        goes = _goes(chunks, who[-1].last + 1) if who else 0
    over = goes + 1 < len(chunks) and chunks[goes + 1].low in _DISMISSED
    for victims in who if goes and not over else ():
        # Firms let people go too: the sentence must tell that these were held, or nothing but that.
        fronted = not passive and victims.at < first and chunks[goes].low == "go"
        told = _captors(chunks, victims) or _by_police(chunks, first, passive=passive)
        told = told or _of_no_staff(chunks, victims)
        told = told and bool(
            victims.pronoun or are_people(chunks, victims) or _the_two(victims.phrase)
        )
        if told or fronted or (victims.pronoun in _ONE and _after_hours(chunks, goes + 1)):
            yield Find("freed", "handed", victims, first, goes)


def _them_go(chunks: Sequence[Chunk], at: int) -> int:
    """The "go" of "let them go", "let both of them go"; 0 where it is none."""
    lows = [chunk.low for chunk in chunks[at + 1 : at + 4]]
    if lows in _ALL_OF_THEM:
        return _goes(chunks, at + 4)
    return _goes(chunks, at + 2) if lows[:1] == ["them"] else 0


def _held_before(chunks: Sequence[Chunk], first: int) -> list[Victims]:
    """Whom somebody held or arrested before the verb group at `first`."""
    held = (k for k in range(first - 1, max(0, first - _FAR), -1) if chunks[k].low in _HOLDING)
    at = next(held, -1)
    if at < 1 or chunks[at].phrase or group_at(chunks, at)[1]:
        return []
    return objects(chunks, at + (chunks[at + 1].low == "up"))


def _the_two(phrase: Phrase | None) -> bool:
    """As "let the two go", of people told of before."""
    return phrase is not None and phrase.bare and phrase.determiner == "the"


def _of_no_staff(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "two of the boys were let go", whom no firm dismisses."""
    phrase = victims.phrase
    counted = phrase is not None and phrase.number is not None
    return counted and noun_told(chunks, victims) in _NO_STAFF


def _joined(chunks: Sequence[Chunk], who: list[Victims]) -> list[Victims]:
    """As the children of "let 58 women and children go", whom the verb behind sets apart."""
    end = who[-1].last + 1 if who else len(chunks)
    if end + 2 >= len(chunks) or chunks[end].low != "and" or not _goes(chunks, end + 2):
        return who
    phrase = chunks[end + 1].phrase
    return [*who, Victims(end + 1, end + 1, phrase)] if phrase and phrase.noun else who


def _by_police(chunks: Sequence[Chunk], first: int, *, passive: bool) -> bool:
    """As "police let three of the men go"; but a prison lets guards go."""
    before = chunks[first - 1] if first else None
    return not passive and before is not None and bool(by_whom(before))


def _allowed(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "five journalists were allowed to go last night"; who goes home may be a resident."""
    first, passive = group_at(chunks, at)
    near = [chunk.low for chunk in chunks[at + 1 : at + 4]]
    if not passive or not first or near[:2] != ["to", "go"] or chunks[first - 1].kind == tags.NOT:
        return
    after = chunks[at + 3] if at + 3 < len(chunks) else None
    ends = after is None or after.kind in (tags.STOP, tags.TIME, tags.COMMA)
    if not (ends or (after and after.low == "last")):
        return
    for victims in subjects(chunks, first, None):
        phrase = victims.phrase
        counted = phrase is not None and phrase.number is not None and phrase.noun is not None
        if counted and _captors(chunks, victims):
            yield Find("freed", "handed", victims, first, at + 2)


def _after_hours(chunks: Sequence[Chunk], at: int) -> bool:
    """As "he was let go after three hours"; workers are let go after years."""
    near = [chunk.low for chunk in chunks[at : at + 4]]
    return near[:1] == ["after"] and not _HOURS.isdisjoint(near)


def _detained_before(chunks: Sequence[Chunk], first: int) -> list[Victims]:
    """Who "were detained", "were kidnapped" before the "and" of the verb group at `first`."""
    if chunks[first - 1].kind != tags.CONJUNCTION:
        return []
    for j in range(first - 2, max(0, first - _NEAR), -1):
        form = form_of(chunks[j].low) if chunks[j].kind == tags.OUTCOME else None
        if form is not None:
            held = form.outcome in ("captured", "kidnapped") and chunks[j - 1].kind == tags.BE
            return subjects(chunks, group_at(chunks, j)[0], None) if held else []
    return []


def _fronted(chunks: Sequence[Chunk], first: int) -> list[Victims]:
    """As "two they let go on Sunday"."""
    told = first > 1 and chunks[first - 1].kind == tags.PRONOUN
    return some_they(chunks, first - 2) if told else []


def _free(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "98 are free", "the four are now free", "three of the accused walked free"."""
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    if after is not None and (after.phrase or after.low in _STILL_FREE):
        return
    if any(chunk.low in _SETTING for chunk in chunks[max(0, at - _NEAR) : at]):
        yield from _set_free(chunks, at)
        return
    first, being = group_at(chunks, at)
    if first == at and chunks[at - 1].low in _WALKING:
        first, being = group_at(chunks, at - 1)[0], True
    if not being or not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT):
        return
    now = any(chunk.low == "now" for chunk in chunks[first:at])
    for victims in subjects(chunks, first, None):
        phrase = victims.phrase
        if phrase is None or phrase.number is None or phrase.number.bounds.best is None:
            # "Admission is free", and so are children under 12.
            continue
        # As "all four are now free"; else the sentence must tell that they were held.
        if (_captors(chunks, victims) or (now and phrase.bare)) and are_people(chunks, victims):
            yield Find("freed", "handed", victims, first, at)


def _set_free(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the gunmen set the five women free"."""
    near = range(at - 1, max(0, at - _NEAR), -1)
    verb = next((k for k in near if chunks[k].low in _SETTING), 0)
    who = objects(chunks, verb) if verb and chunks[verb - 1].low not in ("to", "n't") else []
    for victims in who if who and who[-1].last == at - 1 else ():
        if victims.phrase and victims.phrase.number and are_people(chunks, victims):
            yield Find("freed", "handed", victims, verb, at)


def _goes(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk of the "go", the "out" that stands at `at`, else 0; but "let go of the rope"."""
    there = at < len(chunks) and chunks[at].low in _AWAY
    after = chunks[at + 1].low if at + 1 < len(chunks) else ""
    return at if there and after != "of" else 0


def _off(chunks: Sequence[Chunk], at: int) -> int:
    """As "were let off in the evening", "with a warning"; but "were let off the bus"."""
    off = at < len(chunks) and chunks[at].low == "off"
    return at if off and not any(chunk.phrase for chunk in chunks[at + 1 : at + 2]) else 0


def _captors(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether the sentence tells of captors or of being held; "the gunman was let go" does not."""
    own = range(victims.at, victims.last + 1)
    return chunks[victims.last].low in _HELD or any(
        chunk.low in _CAPTIVE for i, chunk in enumerate(chunks) if i not in own
    )
