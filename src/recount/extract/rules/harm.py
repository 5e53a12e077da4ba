"""Wounded told by the wound: "four people suffered injuries"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.maimed import PARTS
from recount.extract.rules.natural import ILLNESS
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import LEAVING, Victims, are_people, left_of, noun_told
from recount.extract.words import word_set

_SUFFERING = word_set(
    "suffered suffers suffering sustained sustaining received receiving nursing nursed has had have"
)
_TREATING = word_set("treated treating")
TAKEN = word_set("""
    taken taken-away rushed airlifted flown admitted transported transferred conveyed evacuated
    brought hospitalised hospitalized
""")
_NEEDING = word_set("needed required")
_CARED_FOR = _NEEDING | word_set("receiving received undergoing undergo underwent sought")
_FLEEING = word_set("fled escaped withdrew retreated survived")
_FALLEN = word_set("dead deceased killed bodies corpses victims")
_FAR = 10
_WOUNDS = word_set("""
    injury injuries wounds wound burns fractures shrapnel gunshot concussion lacerations inhalation
""")
_TREATED_FOR = _WOUNDS | word_set("cuts burn bruises bruising")
_SUFFERED = word_set("suffered suffers suffering sustained sustaining")
STAYING = word_set("remain remains remained stay stays stayed")
HOSPITALS = word_set("hospital hospitals clinic clinics")
HOSPITALISED = word_set("hospitalised hospitalized")
_SENDING = word_set("sent sending")
_VIOLENCE = word_set("""
    blast blasts explosion explosions bombing bombings shooting shootings stabbing stabbings
    gunfire shelling airstrike airstrikes ambush grenade attack attacks assault clash clashes
""")
_NO_VIOLENCE = word_set("heart panic asthma gas boiler transformer simulated mock")
_FOR_NO_WOUND = ILLNESS | word_set("""
    shock trauma
    precaution precautionary observation test tests check-up check-ups checks poisoning heat
    nobody no-one none outbreak
""")
_NOT_HURT_THEN = word_set("body corpse hostage inmate prisoner detainee victim survivor")
CARERS = word_set("doctor nurse medic surgeon paramedic clown soldier policeman")
_DYING = word_set("dead died dies pronounced succumbed")
_AFTERWARDS = word_set("after following from")
_AFTER = _AFTERWARDS | {"in", "at"}
_JOINTS = (tags.CONJUNCTION, tags.COMMA)
_BACK = 24
_RECOVERING = "recovering"
IN_CARE = TAKEN | _SENDING | HOSPITALS | {_RECOVERING}
"""The words by which `recount.extract.earlier.how_they_fare` knows who is only told in care."""
WORDS = _TREATED_FOR | _SUFFERED | HOSPITALS | HOSPITALISED | {_RECOVERING, "treatment"}
BESIDE = (
    dict.fromkeys(_SUFFERED, _TREATED_FOR | PARTS)
    | {"treatment": _NEEDING | {"under"}}
    | dict.fromkeys(
        HOSPITALS,
        _TREATING | TAKEN | _SENDING | {"is", "are", "was", "were", "dead"} | STAYING | LEAVING,
    )
)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The subject of "suffered injuries", "received three bullet wounds"."""
    for at, chunk in enumerate(chunks):
        if chunk.low in _TREATING:
            yield from _treated(chunks, at)
        if chunk.low in TAKEN:
            yield from _taken(chunks, at)
            yield from _in_care_beside_the_dead(chunks, at)
        if chunk.low in _SENDING:
            yield from _sent(chunks, at)
        lying = chunk.low in HOSPITALS and at > 1 and chunks[at - 1].low == "in"
        if lying or (chunk.low == "treatment" and at > 1 and chunks[at - 1].low == "under"):
            yield from _lying_beside_the_dead(chunks, at)
        if chunk.low == _RECOVERING and chunk.kind == tags.VERB:
            yield from _recovering(chunks, at)
        if chunk.low in _CARED_FOR:
            yield from _cared_for(chunks, at)
        if chunk.low in _FLEEING:
            yield from _got_away(chunks, at)
        if chunk.low not in _SUFFERING:
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.BE, tags.ADVERB):
            first -= 1
        for j in range(at + 1, min(at + 6, len(chunks))):
            if chunks[j].low in _WOUNDS or _broken(chunks, at, j):
                for victims in subjects(chunks, first, None):
                    # But "two of the dead had gunshot wounds".
                    if chunks[victims.last].low not in _FALLEN:
                        yield Find("wounded", "harm", victims, first, j)
                break
            inner = chunks[j].kind in (tags.ADVERB, "NP", tags.VERB, tags.OUTCOME)
            of = chunks[j].low == "of" and chunks[j - 1].phrase
            if not (inner or of or (j == at + 1 and chunks[j].low == "from")):
                break


def _taken(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two women were taken to hospital with serious injuries"."""
    first = at
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        first -= 1
    if not any(chunk.kind == tags.BE for chunk in chunks[first:at]):
        return
    for j in range(at + 1, min(at + _FAR, len(chunks) - 1)):
        if chunks[j].kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.SUBORDINATOR):
            return
        near = chunks[j + 1 : j + 4]
        hurt = next((j + 1 + i for i, c in enumerate(near) if c.low in _WOUNDS), None)
        unhurt = any(c.low == "no" or (c.phrase and c.phrase.determiner == "no") for c in near)
        if hurt is not None and not unhurt and chunks[j].low in ("with", "for", "suffering"):
            for victims in subjects(chunks, first, None):
                yield Find("wounded", "harm", victims, first, hurt)
            return


def _in_care_beside_the_dead(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two were killed and eight taken to hospital", "left one dead and six hospitalised"."""
    told = chunks[at].low in HOSPITALISED and not for_no_wound(chunks, at)
    if not told and not to_hospital(chunks, at + 1):
        return
    first, passive = group_at(chunks, at)
    joined = first == at and at > 1 and chunks[at - 2].kind in _JOINTS
    who = subjects(chunks, first, None, reduced=not passive) if passive or joined else []
    # A clause between them has a verb of its own: "four who were stabbed were taken".
    if not who or who[-1].last != first - 1 or not _by_violence(chunks, who[0].at, at):
        return
    for victims in who:
        if may_be_hurt(chunks, victims):
            yield Find("wounded", "harm", victims, first, at)


def _sent(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "a grenade killed a trader and sent nine others to hospital", "the blast sent 14"."""
    before = left_of(chunks, at - 1) if at else -1
    while before > 0 and chunks[before].kind == tags.HAVE:
        before -= 1
    told = before >= 0 and (chunks[before].kind in _JOINTS or chunks[before].low in _VIOLENCE)
    who = objects(chunks, at) if told else []
    if not who or not to_hospital(chunks, who[-1].last + 1) or not _by_violence(chunks, at, at):
        return
    for victims in who:
        if may_be_hurt(chunks, victims) and noun_told(chunks, victims) not in CARERS:
            yield Find("wounded", "harm", victims, at, at)


def _lying_beside_the_dead(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "one died and two others are in hospital", "one man dead and two in hospital".

    Or "the blast left ten people in hospital", "nine were under treatment for burns".
    """
    first = at - 1
    while first > 0 and (
        chunks[first - 1].kind in (tags.BE, tags.ADVERB) or chunks[first - 1].low in STAYING
    ):
        first -= 1
    elided = first == at - 1
    # But "seven died on the spot and two in hospital".
    left = elided and at > 2 and chunks[at - 3].low in LEAVING
    beside = at > 3 and chunks[at - 4].low == "dead"
    if elided and not (chunks[at - 2].phrase and (left or beside)):
        return
    who = (
        [Victims(at - 2, at - 2, chunks[at - 2].phrase)]
        if elided
        else subjects(chunks, first, None)
    )
    near = [chunk.low for chunk in chunks[at + 1 : at + 5]]
    told = near[:1] == ["for"] and not _WOUNDS.isdisjoint(near)
    if not who or who[-1].last != first - 1 or not (told or _by_violence(chunks, who[0].at, at)):
        return
    for victims in () if for_no_wound(chunks, at) else who:
        if may_be_hurt(chunks, victims):
            yield Find("wounded", "harm", victims, victims.at if elided else first, at)


def to_hospital(chunks: Sequence[Chunk], at: int) -> bool:
    """As "to a nearby hospital"; but "to hospital for tests", "to hospital to treat the hurt"."""
    near = [chunk.low for chunk in chunks[at : at + 3]]
    there = near[:1] == ["to"] and near[1:2] and near[1] in HOSPITALS and near[2:] != ["to"]
    return bool(there) and not for_no_wound(chunks, at)


def for_no_wound(chunks: Sequence[Chunk], at: int) -> bool:
    """As "taken to hospital with a fever", "as a precaution"."""
    return any(chunk.low in _FOR_NO_WOUND for chunk in chunks[at : at + _FAR])


def _beside_the_dead(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether others were killed in the clause before `at`, and nobody is told of as wounded."""
    begin = max(0, at - _BACK)
    died = joint = -1
    for k in range(begin, at):
        form = form_of(chunks[k].low) if chunks[k].kind == tags.OUTCOME else None
        if chunks[k].low in _WOUNDS or chunks[k].low in _FOR_NO_WOUND:
            return False
        if form is not None and form.outcome == "wounded":
            return False
        if chunks[k].low == "dead" or (form is not None and form.outcome == "killed"):
            died = k
        joint = k if chunks[k].kind in _JOINTS else joint
    return 0 <= died < joint


def _by_violence(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Whether others were killed, or the sentence tells of violence: "rushed to hospital after it".

    But not where who is wounded is told, or that they died there.
    """
    if _beside_the_dead(chunks, at):
        return True
    lows = [chunk.low for chunk in chunks]
    if _VIOLENCE.isdisjoint(lows) or not _NO_VIOLENCE.isdisjoint(lows):
        return False
    forms = [form_of(chunk.low) for chunk in chunks[:at] if chunk.kind == tags.OUTCOME]
    hurt = any(form is not None and form.outcome == "wounded" for form in forms)
    hurt = hurt or not _WOUNDS.isdisjoint(lows[:at])
    there = "where" in lows[verb:] and not _DYING.isdisjoint(lows[verb:])
    return not (hurt or there or for_no_wound(chunks, verb))


def _recovering(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "ten people are recovering after a bomb blast", "from gunshot wounds"."""
    first, _ = group_at(chunks, at)
    near = [chunk.low for chunk in chunks[at + 1 : at + _FAR]]
    told = first < at and near[:1] != [] and near[0] in _AFTER
    wounds = told and near[0] == "from" and not _WOUNDS.isdisjoint(near[1:4])
    told = told and not _AFTERWARDS.isdisjoint(near) and _by_violence(chunks, first, at)
    for victims in subjects(chunks, first, None) if told or wounds else ():
        if may_be_hurt(chunks, victims):
            yield Find("wounded", "harm", victims, first, at)


def may_be_hurt(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether they are people, so many, of whom none is dead, held or known to be unhurt."""
    phrase = victims.phrase
    some = phrase is not None and (phrase.number is not None or phrase.determiner in ("a", "an"))
    noun = noun_told(chunks, victims)
    # As "two of them", of whom the dead may be.
    them = victims.last > victims.at and not chunks[victims.last].phrase
    told = some and not them and noun not in _NOT_HURT_THEN and noun not in _FALLEN
    return told and are_people(chunks, victims) and not (noun == "" and _of_beasts(chunks, victims))


def _of_beasts(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "nine dogs died and two were taken to a clinic": a number of what was counted before."""
    before = (chunk for chunk in reversed(chunks[: victims.at]) if chunk.phrase)
    counted = next((c.phrase for c in before if c.phrase and c.phrase.number), None)
    return counted is not None and not (counted.noun or counted.bare or is_name(counted))


def _broken(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """As "suffered a broken arm"; nobody "had a leg", and some "received a hand"."""
    suffered = chunks[verb].low in _SUFFERED
    between = chunks[verb + 1 : at]
    return suffered and chunks[at].low in PARTS and all(c.kind == tags.VERB for c in between)


def _treated(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "14 people were treated for wounds", "the clinic treated 14 people for wounds"."""
    first = at
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        first -= 1
    if first > 1 and chunks[first - 1].low == "to" and chunks[first - 2].kind == tags.HAVE:
        # As "seven had to be treated for cuts".
        first -= 2
    passive = first < at and any(chunk.kind == tags.BE for chunk in chunks[first:at])
    passive = passive and chunks[at].low == "treated"
    who = subjects(chunks, first, None) if passive else objects(chunks, at)
    begin = at + 1 if passive else max((victims.last for victims in who), default=at) + 1
    while begin + 1 < len(chunks) and chunks[begin].low in ("in", "at", "on"):
        # As "is being treated in hospital for burns".
        begin += 2
    near = chunks[begin : begin + 5]
    hurt = next((begin + i for i, chunk in enumerate(near) if chunk.low in _TREATED_FOR), None)
    injured = hurt is not None and chunks[begin].low in ("for", "with")
    if not injured and passive and _in_hospital(chunks, at):
        # As "35 people are being treated at the hospital".
        for victims in who:
            if _several(victims):
                yield Find("wounded", "harm", victims, first, at)
        return
    some = _some_for_wounds(chunks, begin) if passive and not injured else None
    if not injured and some is None:
        return
    for victims in who:
        yield Find("wounded", "harm", victims, first, hurt if hurt and injured else at)
    if some is not None and who:
        yield Find("wounded", "harm", some, some.at, at)


def _in_hospital(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether "at the hospital" follows: who is treated at another place may be a guest.

    Nor is anybody wounded who is treated there for something else, "three of them for cholera";
    but "four of them with burns" are.
    """
    near = chunks[verb + 1 : verb + 3]
    after = [chunk.low for chunk in chunks[verb:]]
    if any(
        low in ("for", "with") and _WOUNDS.isdisjoint(after[i + 1 : i + 4])
        for i, low in enumerate(after)
    ):
        return False
    return len(near) > 1 and near[0].low in ("in", "at") and near[1].low in HOSPITALS


def _some_for_wounds(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """As "nine are being treated in hospital, three of them for serious injuries": the three."""
    if at + 5 >= len(chunks) or chunks[at].kind != tags.COMMA:
        return None
    counted = chunks[at + 1].phrase
    of_them = chunks[at + 2].low == "of" and chunks[at + 3].low in ("them", "whom")
    near = [chunk.low for chunk in chunks[at + 5 : at + 8]]
    told = of_them and chunks[at + 4].low in ("for", "with") and not _WOUNDS.isdisjoint(near)
    return Victims(at + 1, at + 3, counted) if told and counted and counted.bare else None


def _cared_for(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two guards are receiving treatment for injuries", "are undergoing treatment"."""
    first = at
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        first -= 1
    near = [chunk.low for chunk in chunks[at + 1 : at + 8]]
    ends = (i for i, low in enumerate(near) if low in (",", ".", ";", "and"))
    near = near[: next(ends, len(near))]
    hurt = "for" in near and not _WOUNDS.isdisjoint(near)
    # As "eleven people required treatment after the blast".
    hurt = hurt or (chunks[at].low in _NEEDING and _by_violence(chunks, first, at))
    if "treatment" in near[:3] and hurt:
        for victims in subjects(chunks, first, None):
            yield Find("wounded", "harm", victims, first, at)


def _got_away(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "several bandits fled with gunshot wounds", "six residents survived with burns"."""
    near = [chunk.low for chunk in chunks[at + 1 : at + 7]]
    if "with" not in near:
        return
    after = near.index("with") + 1
    if _WOUNDS.isdisjoint(near[after : after + 3]) or {"without", ",", "and"} & set(near[:after]):
        return
    first = at
    while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.BE, tags.ADVERB):
        first -= 1
    for victims in subjects(chunks, first, None):
        if chunks[at].low != "survived" or _several(victims):
            yield Find("wounded", "harm", victims, first, at)


def _several(victims: Victims) -> bool:
    """As "six survived with burns"; the one who survived was often told of before."""
    phrase = victims.phrase
    return phrase is not None and phrase.number is not None and phrase.number.bounds.best != 1
