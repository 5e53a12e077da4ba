"""Whether a figure counts the attackers: only, included, excluded or unknown.

Words right after the figure decide ("including the attackers", "not counting the bomber"), then
the victims' own noun, then whether the sentence shows these fighters attacking.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_ATTACKERS = word_set(
    "attacker assailant bomber gunman raider hijacker kidnapper shooter ambusher assassin "
    "perpetrator assaulter"
)
_ATTACKING = word_set("""
    attacked stormed raided ambushed assaulted overran besieged opened launched struck targeted
    fired bombed attacking storming raiding ambushing assaulting firing
""")
_ATTACKS = word_set("attack attacks assault raid ambush offensive siege")
_ARMED = word_set("gunman kidnapper raider")
_RAIDING = word_set("""
    raided raiding ambushed ambushing bombed bombing shelled shelling attacked attacking surrounded
    surrounding besieged targeted targeting searched searching
""")
_FROM_AFAR = frozenset(("air", "drone", "missile"))
_RAIDS = word_set("raid raids operation operations ambush offensive sweep airstrike airstrikes")
_HIDING = word_set("hideout hideouts den dens camp camps base house houses lair enclave compound")
_BESIEGED = word_set("siege hostage hostages standoff stand-off besieging attackers assailants")
_STATE = frozenset(("military", "police", "security_forces", "other_security", "national_guard"))
_STATE_WORDS = word_set("army police forces troops military navy security-forces commandos")
_INCLUDING = word_set("including counting among")
_LEAVING_OUT = word_set("excluding besides")
_OPENING = _LEAVING_OUT | {"including", "counting", "apart", "aside"}
_APART = (("apart", "from"), ("aside", "from"), ("other", "than"), ("additionally", "to"))
_THEMSELVES = word_set("himself herself themselves")
_BEHIND = {"included": "included", "excluded": "excluded"}
_SELVES = (["himself"], ["herself"], ["themselves"])
_NEAR, _THEN = 9, 6
_UNTOLD = ("persons", "unspecified", "armed_group")


def scope_of(passage: Passage, find: Find, group: str, noun: str) -> str:
    """The key of the closed list for a figure of this group, its noun in the singular."""
    if noun in _ATTACKERS:
        return "unknown" if _were_raided(passage, find, noun) else "only"
    attackers = not passage.words.isdisjoint(_ATTACKER_WORDS)
    told = None
    if attackers or not passage.words.isdisjoint(_THEMSELVES):
        told = _told_after(passage, find) or (_told_at_first(passage, find) if attackers else None)
    if told:
        # As "ten people, including three gunmen, were killed when troops raided a hideout".
        others = passage.words & _ATTACKER_WORDS <= _ARMED_WORDS
        return "unknown" if told == "included" and others and _raided(passage) else told
    if group == "armed_group" and _attacks(passage.chunks):
        return "only"
    return "unknown" if group in _UNTOLD else "excluded"


def _were_raided(passage: Passage, find: Find, noun: str) -> bool:
    """As "troops raided a hideout and killed ten, seven of them gunmen": who attacked no one.

    But "the gunmen" are those who were told of before, and a siege or hostages tell of them too.
    """
    phrase = find.victims.phrase
    definite = phrase is not None and phrase.determiner in ("the", "those", "both", "all")
    return noun in _ARMED and not definite and _raided(passage)


def _raided(passage: Passage) -> bool:
    if not passage.words.isdisjoint(_BESIEGED) or _attacks(passage.chunks):
        return False
    return any(_raids(passage, at) for at in range(len(passage.chunks)))


def _raids(passage: Passage, at: int) -> bool:
    """Whether a state's forces raid there: "troops ambushed", "an army raid", "airstrikes"."""
    chunks = passage.chunks
    chunk = chunks[at]
    words = {token.low for token in passage.tokens[chunk.first : chunk.last + 1]}
    if chunk.low in ("strike", "strikes"):
        near = (*words, chunks[at - 1].low if at else "")
        return not _FROM_AFAR.isdisjoint(near)
    if chunk.phrase is None:
        state = chunk.low in _RAIDING and at + 2 < len(chunks) and chunks[at + 1].low == "by"
        return state and _is_state(passage, at + 2)
    if chunk.low in _RAIDS:
        if chunk.low.startswith("air"):
            return True
        by = at + 2 < len(chunks) and chunks[at + 1].low == "by" and _is_state(passage, at + 2)
        return by or not _STATE_WORDS.isdisjoint(words) or _kills_before(passage, at)
    if not _is_state(passage, at):
        return False
    after = at + 1
    while after < len(chunks) and chunks[after].kind in (tags.ADVERB, tags.HAVE, tags.TIME):
        after += 1
    return after < len(chunks) and _raids_there(passage, chunks[after].low)


def _raids_there(passage: Passage, verb: str) -> bool:
    stormed = verb in ("stormed", "storming") and not passage.words.isdisjoint(_HIDING)
    return stormed or verb in _RAIDING


def _kills_before(passage: Passage, raid: int) -> bool:
    """As "troops killed eight kidnappers in a raid on their hideout"."""
    chunks = passage.chunks
    outcomes = (at for at in range(1, raid) if chunks[at].kind == tags.OUTCOME)
    return any(_is_state(passage, at - 1) for at in outcomes)


def _is_state(passage: Passage, at: int) -> bool:
    chunk = passage.chunks[at]
    phrase = chunk.phrase
    if phrase is None:
        return False
    return chunk.low in _STATE_WORDS or (phrase.noun is not None and phrase.noun.group in _STATE)


def _told_after(passage: Passage, find: Find) -> str | None:
    """What "including the bombers" and the like say within a few words after the figure."""
    ends = {find.victims.last, max(find.victims.last, find.trigger)}
    for last in sorted(passage.chunks[end].last for end in ends):
        after = passage.tokens[last + 1 : last + 1 + _NEAR + _THEN]
        told = _scope_in([token.low for token in after])
        if told:
            return told
    return None


def _told_at_first(passage: Passage, find: Find) -> str | None:
    """As "Not counting the attackers, 12 were killed": what opens the sentence holds for it all."""
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in passage.tokens[:first]]
    comma = lows.index(",") if "," in lows else 0
    opens = lows[:1] == ["not"] or (lows[:1] != [] and lows[0] in _OPENING)
    if not opens or not 0 < comma <= _NEAR or ";" in lows:
        return None
    return _scope_in(lows[:comma])


def _scope_in(lows: Sequence[str]) -> str | None:
    for i, low in enumerate(lows[:_NEAR]):
        if low == ";":
            return None
        negated = i > 0 and lows[i - 1] in ("not", "without")
        apart = tuple(lows[i : i + 2]) in _APART
        if low in _BEHIND and not _ATTACKER_WORDS.isdisjoint(lows[max(0, i - 2) : i]):
            # As "12 died, the bomber included".
            return "excluded" if lows[i - 1] == "not" else _BEHIND[low]
        marks = low in _INCLUDING or low in _LEAVING_OUT or apart
        leaving = low not in _INCLUDING or negated
        if marks and leaving and lows[i + 1 : i + 2] in _SELVES:
            return "excluded"
        if marks and not _ATTACKER_WORDS.isdisjoint(lows[i + 1 : i + 1 + _THEN]):
            return "included" if low in _INCLUDING and not negated else "excluded"
    return None


def _attacks(chunks: Sequence[Chunk]) -> bool:
    """Whether fighters of an armed group attack in this sentence."""
    for at, chunk in enumerate(chunks):
        who = chunk.phrase.noun if chunk.phrase else None
        if who is None or who.group != "armed_group":
            continue
        after = at + 1
        while after < len(chunks) and chunks[after].kind in (tags.ADVERB, tags.HAVE, tags.TIME):
            after += 1
        if after < len(chunks) and chunks[after].low in _ATTACKING:
            return True
        if at > 1 and chunks[at - 1].low == "by" and chunks[at - 2].low in _ATTACKS:
            return True
    return False


def _plurals() -> frozenset[str]:
    forms = {word + "s" for word in _ATTACKERS} | {"gunmen"}
    return _ATTACKERS | {form for form in forms if noun_of(form)}


_ATTACKER_WORDS = _plurals()
_ARMED_WORDS = _ARMED | {"gunmen", "kidnappers", "raiders"}
