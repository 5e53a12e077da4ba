"""The dead whose bodies one side of a war gives the other: of the war, and of no attack.

As "Russia returned 502 bodies to Ukraine", "Israel handed over the bodies of 15 fighters", "handed
Ukraine the bodies of 40"; but not "the hospital handed over 15 bodies to their families", nor where
the attack is told.
"""

from collections.abc import Sequence

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.periods.told import ONE_ATTACK
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.people import is_name
from recount.extract.words import word_set

_GIVING = word_set("""
    returned returning repatriated repatriating handed-over handing-over transferred transferring
    turned-over
""")
_HANDING = word_set("handed handing gave given giving received")
"""The same, where the other side is named too: "handed Arda the bodies", "received from"."""
_SIDES = word_set("""
    army military government side sides authorities ministry cross crescent icrc kremlin forces
    brigades committee
""")
_TOWARDS = ("to", "by", "from")
_REACH, _MANY = 8, 100


def handed_back(passage: Passage, find: Find, count: Count) -> bool:
    """Whether the bodies are given back by, or to, a side that is named."""
    if find.rule != "bodies" or find.outcome != "killed":
        return False
    if _GIVING.isdisjoint(passage.words) and _HANDING.isdisjoint(passage.words):
        return False
    chunks, end = passage.chunks, max(find.victims.last, find.trigger) + 1
    if (count.best or count.low or 2) < 2 or any(c.kind == tags.OUTCOME for c in chunks[end:]):
        return False
    if any(chunk.low in ONE_ATTACK for chunk in chunks[end:]):
        # As "were returned to Arda after an attack", whose dead they are.
        return False
    at = min(find.trigger, find.victims.at)
    verb, to = _verb_before(chunks, at)
    if verb > 0:
        who = verb - 1
        while who > 0 and chunks[who].kind in (tags.HAVE, tags.ADVERB, tags.TIME):
            who -= 1
        whom = _whom(chunks, end) if to < 0 else to
        named = whom > 0 or chunks[verb].low in _GIVING
        if chunks[verb].low == "received" and (count.best or count.low or 0) < _MANY:
            # A hospital may receive a dozen from a town.
            return False
        return named and _is_side(chunks, who) and (whom < 0 or _is_side(chunks, whom))
    for verb in range(end, min(end + _REACH, len(chunks))):
        if chunks[verb].low in _GIVING:
            whom = _whom(chunks, verb + 1)
            by = any(chunk.low == "by" for chunk in chunks[verb + 1 : verb + _REACH])
            # But "to the Red Cross" tells of no side, nor "to the army", which may only take them;
            # and a few may be flown home, whoever killed them.
            sure = by or (count.best or count.low or 0) >= _MANY
            named = whom > 0 and chunks[whom].low not in _SIDES and _is_side(chunks, whom)
            return sure and named
        if chunks[verb].kind not in (tags.BE, tags.HAVE, tags.ADVERB):
            break
    return False


def _verb_before(chunks: Sequence[Chunk], at: int) -> tuple[int, int]:
    """The verb that gives the bodies at `at`, and who gets them; each -1 where it is not told.

    As "handed Arda the bodies"; who gets them may also stand behind.
    """
    verb = at - 1
    if verb > 0 and chunks[verb].low in _GIVING | _HANDING:
        return verb, -1
    given = verb > 1 and chunks[verb - 1].low in _GIVING | _HANDING and chunks[verb].phrase
    return (verb - 1, verb) if given else (-1, -1)


def _whom(chunks: Sequence[Chunk], at: int) -> int:
    """Who gets or gives them, behind "to" or "by"; -1 where nobody is told."""
    near = range(at, min(at + _REACH, len(chunks) - 1))
    return next((i + 1 for i in near if chunks[i].low in _TOWARDS), -1)


def _is_side(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None or phrase.number is not None:
        return False
    return chunks[at].low in _SIDES or (is_name(phrase) and phrase.noun is None)
