"""Who "killed two of them" is told of: those on the other side, never those who did it.

In "gunmen killed six clerks; the clerks fought back and killed two of them" the two are gunmen.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.arguments import subjects
from recount.extract.victims.bodies import group_at
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

WORDS = word_set("them")
_HELPING = (tags.ADVERB, tags.HAVE, tags.BE, tags.MODAL)
_CLAUSE_ENDS = (tags.STOP, tags.SUBORDINATOR, tags.QUOTE)
_WHEN = ("after", "before", "when", "while")
_HERSELF = ("it", "they", "he", "she")
_SIDES = word_set("""
    armed_group military police security_forces international_forces pro_government_militia
    other_security national_guard civilians
""")


def on_the_other_side(passage: Passage, find: Find, group: str) -> str:
    """The group of those opposed to who did it, where `group` is that of the doers; else `group`.

    "persons" where the sentence tells of no other side than a force or a band.
    """
    chunks, last = passage.chunks, find.victims.last
    harmed = find.rule == "active" and find.outcome != "freed"
    if not harmed or last == find.victims.at or chunks[last].low not in WORDS:
        return group
    doer = _doer(chunks, find.first)
    own = group_at(passage, doer) if doer >= 0 else ""
    if own not in _SIDES or group != own:
        return group
    before = (at for at in range(find.first - 1, -1, -1) if chunks[at].phrase)
    others = (group_at(passage, at) for at in before)
    # Farmers may be attacked by other civilians.
    nobody = group if own == "civilians" else "persons"
    return next((other for other in others if other in _SIDES and other != own), nobody)


def _doer(chunks: Sequence[Chunk], verb: int) -> int:
    """The chunk of who does what the verb group that begins at `verb` tells, -1: unclear."""
    j = verb - 1
    while j > 0 and chunks[j].kind in _HELPING:
        j -= 1
    if j < 0:
        return -1
    if chunks[j].kind == tags.RELATIVE:
        # As "attacked the soldiers, who killed six of them".
        j -= 1 + (j > 0 and chunks[j - 1].kind == tags.COMMA)
    elif chunks[j].low in _HERSELF and j > 1 and chunks[j - 1].low in SAID:
        # As "the army said it killed 20 of them".
        j -= 2
    elif chunks[j].kind == NOUN_PHRASE:
        # As "troops who were pursuing the attackers killed two of them": the troops.
        found = subjects(chunks, verb, None)
        return found[-1].at if found else -1
    else:
        # As "the clerks fought back and killed two of them".
        while j > 0 and chunks[j - 1].kind not in _CLAUSE_ENDS and chunks[j - 1].low not in _WHEN:
            j -= 1
    return j if j >= 0 and chunks[j].kind == NOUN_PHRASE else -1
