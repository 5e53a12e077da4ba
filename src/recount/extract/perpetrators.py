"""Whether a figure counts the attackers: only, included, excluded or unknown.

Words right after the figure decide ("including the attackers", "not counting the bomber"), then
the victims' own noun, then whether the sentence shows these fighters attacking.
"""

from collections.abc import Sequence

from recount.extract import tags
from recount.extract.find import Find
from recount.extract.nouns import noun_of
from recount.extract.passages import Passage
from recount.extract.phrases import Chunk
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
_INCLUDING = word_set("including counting among")
_LEAVING_OUT = word_set("excluding besides")
_APART = (("apart", "from"), ("aside", "from"), ("other", "than"), ("additionally", "to"))
_THEMSELVES = word_set("himself herself themselves")
_SELVES = (["himself"], ["herself"], ["themselves"])
_NEAR, _THEN = 9, 6
_UNTOLD = ("persons", "unspecified", "armed_group")


def scope_of(passage: Passage, find: Find, group: str, noun: str) -> str:
    """The key of the closed list for a figure of this group, its noun in the singular."""
    if noun in _ATTACKERS:
        return "only"
    told = _told_after(passage, find)
    if told:
        return told
    if group == "armed_group" and _attacks(passage.chunks):
        return "only"
    return "unknown" if group in _UNTOLD else "excluded"


def _told_after(passage: Passage, find: Find) -> str | None:
    """What "including the bombers" and the like say within a few words after the figure."""
    if passage.words.isdisjoint(_ATTACKER_WORDS) and passage.words.isdisjoint(_THEMSELVES):
        return None
    ends = {find.victims.last, max(find.victims.last, find.trigger)}
    for last in sorted(passage.chunks[end].last for end in ends):
        after = passage.tokens[last + 1 : last + 1 + _NEAR + _THEN]
        told = _scope_in([token.low for token in after])
        if told:
            return told
    return None


def _scope_in(lows: Sequence[str]) -> str | None:
    for i, low in enumerate(lows[:_NEAR]):
        negated = i > 0 and lows[i - 1] in ("not", "without")
        apart = tuple(lows[i : i + 2]) in _APART
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
