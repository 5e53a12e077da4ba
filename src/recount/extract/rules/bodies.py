"""Outcomes told by what was left: "13 bodies were found", "the bodies of three men"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.flags.filters import HYPOTHETICAL
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_BODIES = word_set("body bodies corpse corpses cadaver cadavers remains skeletons")
_BONES = "bones"
_BREAKING = word_set("broke break breaks breaking broken fractured fracturing set treated")
_SEEN = word_set("""
    found find discovered recovered retrieved seen identified identify brought lay buried counted
    finding discovering recovering retrieving pulling received arrived exhumed taken
    taken-away examined pulled dragged unearthed collected appeared located removed delivered saw
    see returned handed-over repatriated thrown tossed burned burnt charred
    mutilated dumped scattered strewn piled lying laid flown carried transported airlifted
    bury burying show shows showed showing washed wash counting count
    deposited dug picked fished hauled hung hanging hanged
""")
_PULLED = word_set("pulled recovered retrieved dragged fished unearthed exhumed washed dug")
_FINDING = word_set("discovery recovery exhumation retrieval finding unearthing")
_LYING = word_set("on in at near along behind beside outside inside under by and hanging")
_MORGUES = word_set("morgues hospitals mortuaries lists")
_COUNTING = ("counting", "counted", "registering", "registered")
_ENTERED = word_set("counted registered recorded listed entered tallied")
_AWAITING = word_set("expect expects expected hope hopes hoped fear fears feared likely")
_FINITE = word_set("was were is are has have had")
_REACH = 10
_HOLDING = word_set("held holds holding contained contains containing")
_JOINTS, _RECEIVING = (tags.CONJUNCTION, tags.COMMA), ("received", "receiving")
_SPOKEN_OF = (["spoke", "of"], ["speaks", "of"], ["speak", "of"], ["spoken", "of"])
WORDS = _BODIES | {"buried", _BONES}


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The dead whose bodies were found, recovered or seen."""
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.low == "buried" and chunk.kind == tags.VERB:
            yield from _buried(chunks, at)
        if chunk.low == _BONES and phrase is not None:
            yield from _bones(chunks, at)
        if chunk.low == "remains" and (first := _sets_of(chunks, at)) >= 0:
            yield Find("killed", "bodies", Victims(first, at, chunks[first].phrase), first, at)
            continue
        if chunk.kind != NOUN_PHRASE or phrase is None or chunk.low not in _BODIES:
            continue
        if _counted_twice(chunks, at):
            continue
        if at + 1 < len(chunks) and chunks[at + 1].low == "of":
            sure = chunk.low in ("bodies", "corpses") or _seen(chunks, at)
            for victims in objects(chunks, at + 1, of_act=True, until=_told_of(chunks, at)):
                other = victims.at > at + 2 and victims.phrase and victims.phrase.number
                if other and victims.phrase and not (victims.phrase.noun or victims.phrase.bare):
                    # As "the bodies of two rebels and six firearms".
                    continue
                if sure or _one_person(victims.phrase) or _people(victims.phrase):
                    yield Find("killed", "bodies", _as_many(phrase, victims), at, at)
            yield from _those_of(chunks, at)
        elif phrase.determiner == "the" and (some := _some_of(chunks, at)):
            # As "to identify nine of the bodies".
            yield Find("killed", "bodies", Victims(at - 2, at, some), at - 2, at)
        elif _counting_twice(chunks, at):
            continue
        elif (
            phrase.number and (_seen(chunks, at) or _discovery(chunks, at) or _left(chunks, at))
        ) or _pulled_out(chunks, at):
            # As "18 bodies would be handed over"; but "two bodies could not be identified".
            kinds = [after.kind for after in chunks[at + 1 : at + 3]]
            would = kinds[:1] == [tags.MODAL] and kinds[1:] != [tags.NOT]
            hoped = [chunk.low for chunk in chunks[max(0, at - 3) : at]]
            # As "expects to find 50 more bodies".
            would = would or (hoped[1:] == ["to", "find"] and hoped[0] in _AWAITING)
            flags = (HYPOTHETICAL,) if would else ()
            yield Find("killed", "bodies", Victims(at, at, phrase), at, at, flags=flags)
        elif phrase.noun and phrase.noun.plural and phrase.determiner == "" and _seen(chunks, at):
            yield from _counted_after(chunks, at)


def _bones(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "a pit holds the bones of 120 villagers"; but "broke the bones of two players"."""
    of = at + 1 < len(chunks) and chunks[at + 1].low == "of"
    phrase = chunks[at].phrase
    # As "broken bones".
    plain = phrase is not None and phrase.first + bool(phrase.determiner) == phrase.last
    broken = any(chunk.low in _BREAKING for chunk in chunks[max(0, at - 2) : at])
    for victims in objects(chunks, at + 1, of_act=True) if of and plain and not broken else ():
        if _people(victims.phrase):
            yield Find("killed", "bodies", victims, at, at)


def _counted_twice(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the remains of two victims had been registered twice", which were counted before."""
    near = [chunk.low for chunk in chunks[at + 1 : at + _REACH]]
    entered = next((i for i, low in enumerate(near) if low in _ENTERED), None)
    if entered is None or entered == 0 or chunks[at + entered].kind != tags.BE:
        return False
    return near[entered + 1 : entered + 2] == ["twice"] or _elsewhere_too(chunks, at + entered + 1)


def _counting_twice(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the mistake came from counting three bodies twice"."""
    after = chunks[at + 1].low if at + 1 < len(chunks) else ""
    return after == "twice" and at > 0 and chunks[at - 1].low in _COUNTING


def _elsewhere_too(chunks: Sequence[Chunk], at: int) -> bool:
    """As "registered at two morgues"; but "taken to two hospitals"."""
    near = chunks[at + 1 : at + 3]
    morgues = len(near) > 1 and near[0].low in ("at", "in") and near[1].low in _MORGUES
    return morgues and near[1].phrase is not None and near[1].phrase.number is not None


def _those_of(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the body of the mayor and that of his driver", "and those of two clerks"."""
    for that in range(at + 3, min(at + _REACH, len(chunks) - 2)):
        if chunks[that].low in _FINITE or chunks[that].kind == tags.STOP:
            return
        # As "returned the bodies of 29 soldiers and received those of 910".
        joined = chunks[that - 1].kind in _JOINTS or chunks[that - 1].low in _RECEIVING
        if joined and chunks[that].low in ("that", "those") and chunks[that + 1].low == "of":
            for victims in objects(chunks, that + 1, of_act=True, until=_told_of(chunks, at)):
                yield Find("killed", "bodies", victims, that, that)
            return


def _buried(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "residents said they had buried 17 people"; but an avalanche buries the living."""
    first = at - 1
    while first > 0 and chunks[first].kind in (tags.HAVE, tags.ADVERB):
        first -= 1
    who = chunks[first] if first >= 0 else None
    people = who is not None and who.phrase is not None and who.phrase.noun is not None
    if who is None or not (people or who.low in ("they", "we", "i")):
        return
    for victims in objects(chunks, at):
        phrase = victims.phrase
        if phrase is not None and phrase.number and (phrase.noun or phrase.bare):
            yield Find("killed", "bodies", victims, at, at)


def _counted_after(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "saw bodies, maybe ten of them, in the road": the number behind a comma or a dash."""
    if at + 2 >= len(chunks) or chunks[at + 1].kind != tags.COMMA:
        return
    j = at + 2 + (chunks[at + 2].kind == tags.ADVERB)
    number = chunks[j].phrase if j < len(chunks) else None
    if number is None or not number.bare or number.number is None:
        return
    theirs = [chunk.low for chunk in chunks[j + 1 : j + 3]] == ["of", "them"]
    end = j + 3 if theirs else j + 1
    if end >= len(chunks) or chunks[end].kind in (tags.COMMA, tags.STOP, tags.PREPOSITION):
        yield Find("killed", "bodies", Victims(j, end - 1, number), at, at)


def _told_of(chunks: Sequence[Chunk], at: int) -> int:
    """The verb of the bodies, -1 if none is near: "were" of "the bodies of two men were found"."""
    for j in range(at + 2, min(at + 2 * _REACH, len(chunks) - 1)):
        if chunks[j].kind in (tags.BE, tags.HAVE):
            near = chunks[j + 1 : j + 4]
            return j if any(chunk.low in _SEEN for chunk in near) else -1
    return -1


def _as_many(bodies: Phrase, victims: Victims) -> Victims:
    """As "28 bodies of villagers": the number of the bodies."""
    whose = victims.phrase
    if bodies.number is None or whose is None or whose.number or not whose.plural:
        return victims
    return replace(victims, phrase=replace(whose, number=bodies.number))


def _pulled_out(chunks: Sequence[Chunk], at: int) -> bool:
    """As "a third body was pulled from the ruins"; a body "was found" to be corrupt, too."""
    phrase = chunks[at].phrase
    if phrase is None or phrase.determiner != "a" or phrase.plural:
        return False
    after = at + 1
    if after < len(chunks) and chunks[after].kind == tags.COMMA:
        # As "a third body, that of a man, has been pulled out".
        ends = (k for k in range(after + 1, min(at + _REACH, len(chunks)))
                if chunks[k].kind == tags.COMMA)  # fmt: skip
        after = next(ends, after) + 1
    first = after
    while after < len(chunks) and chunks[after].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        after += 1
    be = any(chunk.kind == tags.BE for chunk in chunks[first:after])
    return be and after < len(chunks) and chunks[after].low in _PULLED


def _one_person(phrase: Phrase | None) -> bool:
    """As "the body of Juan Diaz", and no body of experts."""
    if phrase is None or phrase.thing:
        return False
    return not phrase.determiner if phrase.noun is None else not phrase.noun.plural


def _people(phrase: Phrase | None) -> bool:
    """As "a grave with the remains of at least 33 persons"."""
    noun = phrase.noun if phrase is not None else None
    return noun is not None and phrase is not None and phrase.number is not None and (
        phrase.noun_at == phrase.head and noun.plural)  # fmt: skip


def _some_of(chunks: Sequence[Chunk], at: int) -> Phrase | None:
    counted = chunks[at - 2].phrase if at > 1 and chunks[at - 1].low == "of" else None
    whole = chunks[at].phrase
    near = chunks[at + 1 : at + _REACH]
    if whole is not None and whole.number and any(c.low == "identified" for c in near):
        # As "only 12 of the 60 bodies have been identified", and 60 are dead.
        return None
    told = counted is not None and counted.bare and counted.number is not None
    return counted if told and _seen(chunks, at) else None


def _came_in(chunks: Sequence[Chunk], after: int) -> bool:
    """As "11 bodies came in on Thursday"; but "two sporting bodies came out in support"."""
    while after < len(chunks) and chunks[after].kind in (tags.HAVE, tags.ADVERB):
        after += 1
    phrase = chunks[after - 1].phrase
    number = phrase.number if phrase is not None else None
    modified = phrase is None or number is None or phrase.last > number.after
    near = [chunk.low for chunk in chunks[after : after + 2]]
    then = chunks[after + 2] if after + 2 < len(chunks) else None
    dated = then is not None and then.low == "on" and after + 3 < len(chunks)
    dated = dated and chunks[after + 3].kind == tags.TIME
    ends = then is None or then.kind in (tags.STOP, tags.COMMA, tags.TIME) or dated
    return not modified and near in (["came", "in"], ["come", "in"]) and ends


def _received(chunks: Sequence[Chunk], at: int) -> bool:
    """As "he was handed 31 corpses", "took in 12 bodies", "spoke of 50 bodies".

    But not "two professional bodies".
    """
    phrase = chunks[at].phrase
    if phrase is None or phrase.number is None or phrase.last > phrase.number.after or at < 2:
        return False
    before = [chunk.low for chunk in chunks[at - 2 : at]]
    taken_in = before in (["took", "in"], ["taken", "in"])
    return before[1] in ("handed", "given") or taken_in or before in _SPOKEN_OF


def _kept(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the morgue held 44 bodies", "a pit that contained 12 corpses"."""
    held = chunks[at - 1].low in _HOLDING if at else False
    return held and _only_counted(chunks[at].phrase)


def _sets_of(chunks: Sequence[Chunk], at: int) -> int:
    """As "24 sets of remains were found": where the sets stand, each of one person; -1: nowhere."""
    # As "nine sets of human remains".
    of = at - 1 - (chunks[at - 1].low == "human")
    sets = chunks[of - 1].phrase if of > 0 and chunks[of].low == "of" else None
    counted = sets is not None and sets.number is not None and chunks[of - 1].low == "sets"
    return of - 1 if counted and _seen(chunks, at) else -1


def _discovery(chunks: Sequence[Chunk], at: int) -> bool:
    """As "announced the discovery of 27 bodies"."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    return _only_counted(chunks[at].phrase) and before[1:] == ["of"] and before[0] in _FINDING


def _left(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the attackers left seven bodies on the field", "leaving behind nine corpses"."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    left = before[-1:] in (["left"], ["leaving"])
    left = left or (before[1:] == ["behind"] and before[0] in ("left", "leaving"))
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    lay = after is None or after.kind in (tags.STOP, tags.COMMA) or after.low in _LYING
    return _only_counted(chunks[at].phrase) and left and lay


def _only_counted(phrase: Phrase | None) -> bool:
    """As "27 bodies"; but not "two professional bodies"."""
    return phrase is not None and phrase.number is not None and phrase.last <= phrase.number.after


def _seen(chunks: Sequence[Chunk], at: int) -> bool:
    if at > 1 and chunks[at - 1].kind == tags.BE and chunks[at - 2].low == "there":
        return True
    if _came_in(chunks, at + 1):
        return True
    if _received(chunks, at) or _kept(chunks, at):
        return True
    near = chunks[max(0, at - 4) : at + _REACH]
    # As "a video shows 12 bodies", where "shows" may be read as a noun.
    return any(
        chunk.low in _SEEN and (chunk.kind == tags.VERB or chunk.low in ("shows", "count"))
        for chunk in near
    )
