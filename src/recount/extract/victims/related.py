"""Whose relative, friend, killer or captive somebody is tells nothing of who that is.

In "the pregnant wife of a soldier was killed" no soldier was.
"""

from collections.abc import Sequence

from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.phrases import Phrase
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.people import AGENTS, ARMED_GROUPS, KIN

_RELATED = KIN | word_set("""
    widow widower family friend boyfriend girlfriend fiance fiancee spouse kin in-law stepmother
    stepfather newborn bride groom orphan son-in-law brother-in-law father-in-law daughter-in-law
    sister-in-law mother-in-law killer murderer robber captor opponent critic rescuer
    victim-family neighbour neighbor hostage captive abductee victim
""")
_BEARING_ARMS = (
    "military", "police", "security_forces", "other_security", "national_guard", "armed_group",
    "pro_government_militia",
)  # fmt: skip


def of_another(tokens: Sequence[Token], phrase: Phrase, last: int, group: str) -> bool:
    """Whether the group of a phrase is that of whoever stands behind its "of", or before "'s".

    `last` is the last token of what belongs to the phrase. Who killed a judge is no civilian by
    that either.
    """
    noun = phrase.noun
    if noun is None and phrase.bare and group in _BEARING_ARMS:
        # As "12 of the rebels' captives".
        who = noun_of(tokens[last].low)
        kin = who is not None and who.singular in _RELATED
        return kin and _is_owned(tokens, phrase.last + 1, last)
    if noun is None or noun.singular not in _RELATED:
        return False
    if group not in _BEARING_ARMS and noun.singular not in AGENTS:
        return False
    if phrase.noun_at != phrase.head:
        return False
    owned = _is_owned(tokens, phrase.first, phrase.noun_at)
    of = tokens[phrase.last + 1].low if phrase.last + 1 <= last else ""
    return owned or of in ("of", "to")


def _is_owned(tokens: Sequence[Token], first: int, noun_at: int) -> bool:
    """As "the officer's wife", "the rebels' captives", of which the apostrophe is lost.

    And as "Taliban captives".
    """
    if any(token.low in ("'s", "s'") for token in tokens[first:noun_at]):
        return True
    if noun_at > first and tokens[noun_at - 1].low in ARMED_GROUPS:
        return True
    before = noun_of(tokens[noun_at - 1].low) if noun_at > first else None
    return before is not None and before.plural and tokens[noun_at - 1].low.endswith("s")
