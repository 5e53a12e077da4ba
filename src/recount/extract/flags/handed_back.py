"""The dead whose bodies one side of a war gives the other: of the war, and of no attack.

As "Russia returned 502 bodies to Ukraine", "Israel handed over the bodies of 15 fighters"; but not
"the hospital handed over 15 bodies to their families", nor where the attack is told.
"""

from collections.abc import Sequence

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.people import is_name
from recount.extract.words import word_set

_GIVING = word_set("""
    returned returning repatriated repatriating handed-over handing-over transferred transferring
    turned-over
""")
_SIDES = word_set("""
    army military government side sides authorities ministry cross crescent icrc kremlin forces
    brigades committee
""")
_TOWARDS = ("to", "by", "from")
_REACH = 8


def handed_back(passage: Passage, find: Find, count: Count) -> bool:
    """Whether the bodies are given back by, or to, a side that is named."""
    if find.rule != "bodies" or find.outcome != "killed" or _GIVING.isdisjoint(passage.words):
        return False
    chunks, end = passage.chunks, max(find.victims.last, find.trigger) + 1
    if (count.best or count.low or 2) < 2 or any(c.kind == tags.OUTCOME for c in chunks[end:]):
        return False
    at = min(find.trigger, find.victims.at)
    verb = at - 1
    if verb > 0 and chunks[verb].low in _GIVING:
        who = verb - 1
        while who > 0 and chunks[who].kind in (tags.HAVE, tags.ADVERB, tags.TIME):
            who -= 1
        whom = _whom(chunks, end)
        return _is_side(chunks, who) and (whom < 0 or _is_side(chunks, whom))
    for verb in range(end, min(end + _REACH, len(chunks))):
        if chunks[verb].low in _GIVING:
            whom = _whom(chunks, verb + 1)
            # But "to the Red Cross" tells of no side, nor "to the army", which may only take them.
            return whom > 0 and chunks[whom].low not in _SIDES and _is_side(chunks, whom)
        if chunks[verb].kind not in (tags.BE, tags.HAVE, tags.ADVERB):
            break
    return False


def _whom(chunks: Sequence[Chunk], at: int) -> int:
    """Who gets or gives them, behind "to" or "by"; -1 where nobody is told."""
    near = range(at, min(at + _REACH, len(chunks) - 1))
    return next((i + 1 for i in near if chunks[i].low in _TOWARDS), -1)


def _is_side(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None or phrase.number is not None:
        return False
    return chunks[at].low in _SIDES or (is_name(phrase) and phrase.noun is None)
