"""People led away: "gunmen whisked away 40 students", "took 40 villagers into the bush".

Captured by a state's forces, kidnapped by fighters; who else leads people away may help them. To
be "taken" alone is to be kidnapped only where the sentence tells of a raid, or of being freed.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.seized import some_of
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_OFF = word_set("carried-off carrying-off made-off-with making-off-with")
_AWAY = _OFF | word_set("""
    whisked-away whisking-away spirited-away carted-away herded-away took-with-them
    taking-with-them
""")
_LED = word_set("""
    took-away taking-away taken-away led-away leading-away dragged-away dragging-away
    marched-away marching-away hauled-away
""")
_MARCHED = word_set("marched-away herded-away")
_DONE = word_set("""
    whisked-away spirited-away carted-away herded-away taken-away led-away dragged-away
    marched-away hauled-away carried-off
""")
_VERBS = word_set("whisked took taking led marched herded dragged carried bundled drove")
_TAKING = ("took", "taking")
_HIDDEN = word_set("forest forests bush bushes hills mountains jungle desert hideout den captivity")
_SAFE = word_set(
    "safety treatment hospital hospitals clinic ambulance ambulances security-men bodyguards"
)
_FIGHTERS = word_set(
    "they gang gangs bandits group kidnappers attackers inmates prisoners pirates captors side mob"
)
ATTACKERS = word_set("""
    gunman gunmen bandit bandits raider raiders militant militants insurgent insurgents jihadist
    jihadists kidnapper kidnappers attacker attackers rebel rebels abductors gang pirates
""")
_STATE = frozenset(("military", "police", "security_forces", "other_security", "national_guard"))
_STATE_BODIES = word_set("police army forces authorities troops navy military agents")
_FALLEN = word_set("casualty body corpse cadaver victim")
_HELPERS = word_set("rescuer medic paramedic doctor nurse firefighter volunteer stretcher-bearer")
_BUNDLING = word_set("bundled bundling forced shoved dragged")
_VEHICLES = word_set("car cars van vans vehicle vehicles truck trucks suv boot minivan pickup jeep")
_RAIDS = word_set("""
    raid raids attack attacks assault ambush kidnapping abduction incursion massacre onslaught
""")
_RAIDED = word_set("raided attacked stormed ambushed invaded overran burned torched")
_LOOT = word_set("loot booty porters")
_QUESTIONED = word_set("questioning interrogation")
_YOUTHS = word_set("man youth stranger")
_IN_WHICH = word_set("in during when")
_FREED = word_set("""
    freed released rescued escaped ransom ransoms captors kidnappers kidnapped kidnapping
    abduction abducted hostage hostages
""")
_FORCE = word_set("gunpoint knifepoint")
_HIM = ("him", "her", "them")
_WITH_THEM = ("them", "him", "it")
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.TIME)
_BY, _NEAR, _AGENTS = 6, 8, 24
WORDS = _AWAY | _LED | _HIDDEN | _BUNDLING | {"whisked", "away", "taken", "taking", "took"}
_WHERE_TO = _HIDDEN | {"away", *_WITH_THEM}
BESIDE = (
    dict.fromkeys(_HIDDEN | {"away"}, _VERBS)
    | dict.fromkeys(_BUNDLING, _VEHICLES | _WHERE_TO)
    | dict.fromkeys(("whisked", "taking", "took"), _WHERE_TO | ATTACKERS | {"from"})
    | {
        "taken": _FREED
        | _RAIDS
        | _HIDDEN
        | KIN
        | ATTACKERS
        | _RAIDED
        | _LOOT
        | {"by", "from", *(f"{kin}s" for kin in KIN)},
    }
)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people led away by fighters or by a state's forces."""
    lows = [chunk.low for chunk in chunks]
    for at, chunk in enumerate(chunks):
        if chunk.low == "taken" and not chunk.phrase:
            yield from _taken(chunks, at)
        if chunk.low in _BUNDLING and not chunk.phrase:
            yield from _bundled(chunks, at)
        away = chunk.low in _AWAY | _LED
        if chunk.low == "taken" and chunks[at - 1].kind == tags.HAVE:
            yield from _had_taken(chunks, at)
        if chunk.phrase or not (away or chunk.low in _VERBS) or _to_safety(chunks, at):
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.ADVERB, tags.HAVE, tags.BE):
            first -= 1
        if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT):
            continue
        passive = any(piece.kind == tags.BE for piece in chunks[first:at])
        elided = not passive and chunk.low in _DONE and _by_fighters(chunks, at)
        passive = passive or elided
        who = subjects(chunks, first, None, reduced=elided) if passive else objects(chunks, at)
        outcome = _outcome(chunks, first, at, passive=passive)
        if not outcome and passive and chunk.low in _LED:
            outcome = _by_nobody_told(chunks, at, who)
        if not outcome:
            continue
        # As "gunmen attacked a school and took 63 students".
        raided = chunk.low == "took" and not passive and not ATTACKERS.isdisjoint(lows[:first])
        raided = raided and bool(who) and nowhere_told(chunks, who[-1].last + 1)
        for victims in who:
            some = counted(some_of(chunks, victims))
            some = some or (elided and _one(victims.phrase)) or (raided and _someone(victims))
            after = max(victims.last, at) + 1
            taken_from = chunk.low in _TAKING and not passive and _from_where(chunks, after)
            # As "gunmen took him from his home".
            some = some or (taken_from and victims.pronoun in _HIM and outcome == "kidnapped")
            if some and (away or raided or taken_from or _hidden(chunks, after)):
                yield Find(outcome, "seized", victims, first, at)


def _by_nobody_told(chunks: Sequence[Chunk], at: int, who: Sequence[Victims]) -> str:
    """As "ten soldiers were led away", "eight teenagers were marched off to carry rice".

    Soldiers are captured by whomever; who else is led away may be helped, but not "marched off".
    """
    by = any(chunk.low == "by" for chunk in chunks[at + 1 : at + _BY])
    nouns = [victims.phrase.noun for victims in who if victims.phrase and victims.phrase.noun]
    if by or not nouns:
        return ""
    if all(noun.group in _STATE for noun in nouns):
        return "captured"
    return "kidnapped" if chunks[at].low in _MARCHED else _raided(chunks, at)


def _raided(chunks: Sequence[Chunk], at: int) -> str:
    """As "raiders burned the village and 18 children were taken away", "to carry the loot".

    Whoever raided took them; captured is who is taken where police or soldiers raid.
    """
    near = [chunk.low for chunk in chunks[at + 1 : at + _BY]]
    if not _QUESTIONED.isdisjoint(near):
        return "captured"
    if not _LOOT.isdisjoint(near):
        return "kidnapped"
    raid = next((k for k in range(at - 1, 0, -1) if chunks[k].low in _RAIDED), 0)
    who = chunks[raid - 1 - (chunks[raid - 1].kind in (tags.ADVERB, tags.HAVE))] if raid else None
    if who is not None:
        noun = who.phrase.noun if who.phrase else None
        return by_whom(who) or ("kidnapped" if noun and noun.singular in _YOUTHS else "")
    told = [chunk for chunk in chunks[:at] if chunk.phrase and by_whom(chunk)]
    fighters = [chunk for chunk in told if chunk.low in ATTACKERS]
    return "kidnapped" if fighters and len(fighters) == len(told) else ""


def _by_fighters(chunks: Sequence[Chunk], at: int) -> bool:
    """As "a clerk was shot and three pupils whisked away by gunmen", with no "were" of its own."""
    after = [chunk.low for chunk in chunks[at + 1 : at + 2]]
    return after == ["by"] and at > 0 and chunks[at - 1].phrase is not None


def _one(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.plural is False


def _someone(victims: Victims) -> bool:
    """As "took a girl"."""
    phrase = victims.phrase
    return phrase is not None and phrase.determiner in ("a", "an") and _one(phrase)


def _bundled(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "forced four engineers into a van", "a trader was bundled into a car"."""
    first, passive = group_at(chunks, at)
    if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT):
        return
    outcome = _outcome(chunks, first, at, passive=passive) or "kidnapped"
    for victims in subjects(chunks, first, None) if passive else objects(chunks, at):
        phrase = victims.phrase
        after = at if passive else victims.last
        near = [chunk.low for chunk in chunks[after + 1 : after + 3]]
        one = phrase is not None and phrase.noun is not None and phrase.determiner in ("a", "an")
        if near[:1] == ["into"] and near[-1] in _VEHICLES and (one or counted(phrase)):
            yield Find(outcome, "seized", victims, first, at)


def _taken(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "a raid in which 112 girls were taken", "12 pupils taken from a bus have been freed"."""
    first, passive = group_at(chunks, at)
    if _to_safety(chunks, at) or not first:
        return
    taken_from = at + 1 < len(chunks) and chunks[at + 1].low == "from"
    told = taken_from and any(chunk.low in _FREED for chunk in chunks)
    # As "several young people were taken into the forest".
    hidden = passive and _hidden(chunks, at + 1) and chunks[at + 1].low == "into"
    # But "into the forest to plant trees", "by their teacher".
    ends = at + 3 >= len(chunks) or chunks[at + 3].kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION)
    told = told or (hidden and ends)
    by = _taken_by_fighters(chunks, at) or _taken_in_raid(chunks, at)
    if passive and (taken_from or at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDING):
        # As "gunmen stormed the market and 12 women were taken".
        by = by or _raided(chunks, at) == "kidnapped"
    if not (told or passive or by):
        return
    for victims in subjects(chunks, first, None, reduced=not passive):
        one = by and victims.phrase is not None and victims.phrase.determiner in ("a", "an")
        one = one and victims.phrase is not None and victims.phrase.noun is not None
        if passive and _kin_taken(chunks, at, victims):
            yield Find("kidnapped", "seized", victims, first, at)
            continue
        some = one or counted(victims.phrase)
        if some and (told or by or _in_raid(chunks, victims.at)):
            yield Find("kidnapped", "seized", victims, first, at)


def _had_taken(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two days after armed men had taken her from her office"."""
    first, passive = group_at(chunks, at)
    if passive or not first or _to_safety(chunks, at):
        return
    if _outcome(chunks, first, at, passive=False) != "kidnapped":
        return
    for victims in objects(chunks, at):
        some = victims.pronoun in _HIM or counted(victims.phrase) or _someone(victims)
        after = victims.last + 1
        if some and (_from_where(chunks, after) or _hidden(chunks, after)):
            yield Find("kidnapped", "seized", victims, first, at)


def _kin_taken(chunks: Sequence[Chunk], at: int, victims: Victims) -> bool:
    """As "two of his three daughters had been taken", "her two brothers were taken that night"."""
    inner = chunks[victims.last].phrase
    kin = inner is not None and inner.noun is not None and inner.noun.singular in KIN
    theirs = kin and inner is not None and inner.determiner in ("his", "her", "their", "my", "our")
    number = victims.phrase.number if victims.phrase else None
    after = at + 1
    then = chunks[after] if after < len(chunks) else None
    ends = then is None or then.kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.TIME)
    return theirs and number is not None and (ends or (then is not None and then.low == "that"))


def _taken_by_fighters(chunks: Sequence[Chunk], at: int) -> bool:
    """As "a nun who had been taken by the attackers"."""
    for j in range(at + 1, min(at + _NEAR, len(chunks) - 1)):
        if chunks[j].low == "by":
            return by_whom(agent(chunks, j)) == "kidnapped"
        # As "taken from their homes on Wednesday night by masked men".
        when = chunks[j].low == "on" or chunks[j].kind == tags.TIME
        if chunks[j].low != "from" and chunks[j].phrase is None and not when:
            break
    return False


def _taken_in_raid(chunks: Sequence[Chunk], at: int) -> bool:
    """As "three children taken in an earlier attack"."""
    during = at + 2 < len(chunks) and chunks[at + 1].low in ("in", "during")
    near = (chunk for chunk in chunks[at + 2 : at + 5] if chunk.phrase)
    raid = next(near, None)
    return during and raid is not None and raid.low in _RAIDS


def _in_raid(chunks: Sequence[Chunk], at: int) -> bool:
    """As the girls of "the raid in which 112 girls", "the attack, in which"."""
    k = at - 1
    if k > 1 and chunks[k].low == "which" and chunks[k - 1].low in _IN_WHICH:
        k -= 1
    elif k < 1 or chunks[k].low not in ("when", "where"):
        return False
    near = chunks[max(0, k - 4) : k]
    return any(chunk.low in _RAIDS for chunk in near)


def _to_safety(chunks: Sequence[Chunk], at: int) -> bool:
    return any(chunk.low in _SAFE for chunk in chunks[at + 1 : at + _NEAR])


def _hidden(chunks: Sequence[Chunk], at: int) -> bool:
    """As "away", "with them", "into the bush", "to their hideout", right after the people."""
    near = [chunk.low for chunk in chunks[at : at + 2]]
    if near[:1] == ["away"] or (near[:1] == ["with"] and near[-1] in _WITH_THEM):
        return True
    return len(near) > 1 and near[0] in ("into", "to") and near[1] in _HIDDEN


def nowhere_told(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether nothing tells where to: "took 63 students, residents said"."""
    if at + 1 < len(chunks) and chunks[at].low in ("on", "in"):
        at += chunks[at + 1].kind == tags.TIME
    return at >= len(chunks) or chunks[at].kind in (tags.STOP, tags.COMMA, tags.TIME)


def _from_where(chunks: Sequence[Chunk], at: int) -> bool:
    """As fighters took people "from a market", "off a bus", "from their homes"."""
    where = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    return where is not None and chunks[at].low in ("from", "off") and bool(where.determiner)


def counted(phrase: Phrase | None) -> bool:
    """Whether the phrase counts people who are alive."""
    if phrase is None or phrase.number is None or phrase.noun is None:
        return False
    # As "three casualties, which were taken away by the guerrillas".
    return phrase.noun.singular not in _FALLEN


def _outcome(chunks: Sequence[Chunk], first: int, at: int, *, passive: bool) -> str:
    """Captured or kidnapped by whom the words tell of; "" where they may help."""
    if passive:
        agents = [
            agent(chunks, j)
            for j in range(at + 1, min(at + _BY, len(chunks) - 1))
            if chunks[j].low == "by"
        ]
        if not agents and (chunks[at].low in _AWAY or _by_force(chunks, at)):
            return "kidnapped"
    else:
        found = subjects(chunks, first, None)
        agents = [chunks[victims.at] for victims in found] or [chunks[first - 1]]
        if chunks[first - 1].kind in (tags.CONJUNCTION, tags.COMMA):
            # As "gunmen stormed a school and whisked away 40 students".
            agents = [
                chunk for chunk in chunks[max(0, first - _AGENTS) : first - 1] if chunk.phrase
            ]
    told = next((told for told in map(by_whom, agents) if told), "")
    if not told and passive and chunks[at].low in _LED and _by_force(chunks, at):
        # As "were led away at gunpoint by masked men".
        return "kidnapped"
    if not told and not passive and chunks[at].low in _OFF and any(map(_may_rob, agents)):
        return "kidnapped"
    return told


def agent(chunks: Sequence[Chunk], by: int) -> Chunk:
    """Who stands behind "by", also of "by heavily armed men"."""
    heavily = chunks[by + 1].kind == tags.ADVERB and by + 2 < len(chunks)
    return chunks[by + 2 if heavily else by + 1]


def _by_force(chunks: Sequence[Chunk], at: int) -> bool:
    """As "were led away at gunpoint", "into the forest"; who is led away in handcuffs is not."""
    near = chunks[at + 1 : at + _BY]
    return any(chunk.low in _HIDDEN or chunk.low in _FORCE for chunk in near)


def _may_rob(agent: Chunk) -> bool:
    """As men or strangers, but no flood and no medic."""
    noun = agent.phrase.noun if agent.phrase else None
    return noun is not None and noun.singular not in _HELPERS


def by_whom(agent: Chunk) -> str:
    """The outcome for whom somebody takes: captured, kidnapped, or "" where they may help."""
    noun = agent.phrase.noun if agent.phrase else None
    if agent.low in _STATE_BODIES or (noun is not None and noun.group in _STATE):
        return "captured"
    fighters = noun is not None and (noun.group == "armed_group" or _armed_men(agent.phrase))
    fighters = fighters or _elements(agent)
    return "kidnapped" if fighters or agent.low in _FIGHTERS else ""


def _elements(agent: Chunk) -> bool:
    """As "armed elements", "unknown elements"; climbers are taken by "the elements"."""
    phrase = agent.phrase if agent.last > agent.first and agent.low == "elements" else None
    return phrase is not None and not phrase.determiner


def _armed_men(phrase: Phrase | None) -> bool:
    """As "armed men", "six hooded men": men with a word before them that is no number."""
    if phrase is None or phrase.noun is None or phrase.noun.singular != "man":
        return False
    first = phrase.number.after if phrase.number else phrase.first
    return bool(phrase.plural) and phrase.noun_at > first
