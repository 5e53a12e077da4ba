"""Who killed himself: an attacker, unless the sentence tells of somebody else.

"A man shot four people and killed himself" tells of an attacker, "a farmer killed himself over
debts" of a farmer; and who is of a force stays so, whomever he killed.
"""

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE
from recount.extract.victims.arguments import subjects
from recount.extract.victims.groups import group_of
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_OPENING = (tags.COMMA, tags.STOP, tags.SUBORDINATOR, tags.QUOTE)
_DOING = (tags.VERB, tags.OUTCOME, tags.HAVE, tags.ADVERB, tags.RELATIVE)
_FORCES = (
    "military", "police", "security_forces", "other_security", "national_guard",
    "international_forces", "pro_government_militia", "private_security",
)  # fmt: skip
_ATTACKING = word_set("""
    shooting stabbing opened fire attack attacked explosives vest belt bomb bombing blew detonated
    massacre rampage hostage hostages police-officers siege standoff
""")


def of_a_force(passage: Passage, find: Find) -> str:
    """The force of "a policeman killed his wife and then himself", "" where it is none's."""
    chunks = passage.chunks
    for at in range(find.victims.at - 1, -1, -1):
        phrase = chunks[at].phrase
        if phrase is None or phrase.noun is None or phrase.plural is not False:
            continue
        begins = at == 0 or chunks[at - 1].kind in (*_OPENING, tags.TIME)
        begins = begins or chunks[at - 1].low == "that" or chunks[at - 1].low in SAID
        if begins and chunks[at + 1].kind in _DOING:
            group = group_of(passage.tokens, chunks, Victims(at, at, phrase))
            return group if group in _FORCES else ""
    return ""


def group_of_oneself(passage: Passage, find: Find) -> str:
    """The group of whoever is told of for the first time as killing himself, else an attacker's.

    Not of "the man killed himself", who may be the one that attacked.
    """
    chunks, at = passage.chunks, find.victims.at
    others = [
        k for k, chunk in enumerate(chunks) if chunk.kind == tags.OUTCOME and chunk.low != "died"
    ]
    if not passage.words.isdisjoint(_ATTACKING) or any(k > at for k in others):
        # As "a man killed himself after shooting four".
        return "armed_group"
    verb = at - 1
    while verb > 0 and chunks[verb].kind == tags.ADVERB:
        verb -= 1
    first = verb
    while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.ADVERB):
        first -= 1
    if first < 1 or chunks[first - 1].kind not in (NOUN_PHRASE, tags.COMMA, tags.TIME):
        # As "killed four and himself", "before killing himself".
        return "armed_group"
    found = subjects(chunks, first, None)
    who = found[-1].phrase if len(found) == 1 else None
    if who is None or who.noun is None or who.determiner not in ("a", "an"):
        return "armed_group"
    begins = found[0].at
    opens = begins == 0 or chunks[begins - 1].kind in _OPENING or chunks[begins - 1].low == "that"
    return group_of(passage.tokens, chunks, found[0]) if opens else "armed_group"
