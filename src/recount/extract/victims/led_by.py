"""Whose people they are by who leads them or serves with them: "a warlord and two of his men"."""

from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.victims.bodies import FIGHTING, group_at, subjects_before
from recount.extract.victims.groups import group_of
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set

WHOSE = ("our", "its", "their", "his")
_PEERS = word_set("comrade colleague")
_LED = _PEERS | word_set("man soldier deputy")
_ATTACKERS = word_set("gunman attacker assailant shooter bomber suspect")
_FOLLOWING = word_set("""
    lieutenant aide follower associate bodyguard guard fighter henchman disciple accomplice
""")
_LISTING = (tags.OUTCOME, tags.STATE, tags.CONJUNCTION, tags.COMMA, tags.ADVERB)
_REACH = 6


def led_by(passage: Passage, at: int) -> str:
    """As "the police chief said gunmen had killed two of his men": of the one who leads them."""
    for subject in subjects_before(passage.chunks, at):
        phrase = passage.chunks[subject].phrase
        if phrase is not None and phrase.plural is not True and not phrase.number:
            group = group_at(passage, subject)
            return group if group in FIGHTING else ""
    return ""


def beside_own(passage: Passage, victims: Victims) -> str:
    """The group of "killed a warlord and two of his men", "shot five of their comrades", or ""."""
    men = passage.chunks[victims.last].phrase
    if men is None or men.noun is None or men.determiner not in WHOSE:
        return ""
    one, noun = men.determiner in ("his", "her"), men.noun.singular
    group = _leader_beside(passage, victims.at) if one else ""
    if group and (noun in _LED or (group == "armed_group" and noun in _FOLLOWING)):
        return group
    if noun not in _PEERS:
        return ""
    for at in subjects_before(passage.chunks, victims.at):
        phrase = passage.chunks[at].phrase
        if phrase is not None and (not one or phrase.plural is not True):
            group = group_at(passage, at)
            # A gunman may be anybody's colleague.
            alone = phrase.noun is not None and phrase.noun.singular in _ATTACKERS
            return group if group in FIGHTING and not alone else ""
    return ""


def _leader_beside(passage: Passage, at: int) -> str:
    """The group of the one who is told of right before, past a name: "the colonel and his"."""
    chunks = passage.chunks
    for j in range(at - 1, max(-1, at - _REACH), -1):
        phrase = chunks[j].phrase
        if chunks[j].kind == tags.OUTCOME and chunks[max(0, j - 1)].kind != tags.CONJUNCTION:
            return ""
        if phrase is None and chunks[j].kind not in _LISTING:
            if chunks[j].low != "of":
                return ""
        elif phrase is not None and phrase.noun is not None and chunks[max(0, j - 1)].low != "of":
            group = group_of(passage.tokens, chunks, with_tail(chunks, j))
            return group if phrase.plural is False and group in FIGHTING else ""
    return ""
