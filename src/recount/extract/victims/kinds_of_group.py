"""Of what kind a "group" is that people are of: in news one in arms, unless its words tell."""

from collections.abc import Sequence

from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.people import TRANSPARENT

_CIVIL = word_set("""
    aid relief charity humanitarian rights advocacy volunteer women youth youths student students
    farmers teachers workers parents residents support church prayer singing music dance theatre
    tour travel hiking study media monitoring campaign environmental protest activist
""")
_IN_ARMS = word_set("armed rebel militant insurgent islamist jihadist terrorist guerrilla criminal")
_BEFORE = 2


def is_civil(tokens: Sequence[Token], first: int, i: int) -> bool:
    """As "an aid group", "a women's group": the words from `first` on before the "group" at `i`.

    But "an armed protest group".
    """
    kinds = {token.low for token in tokens[max(first, i - _BEFORE) : i]}
    return not kinds.isdisjoint(_CIVIL) and kinds.isdisjoint(_IN_ARMS)


def is_of_any_kind(tokens: Sequence[Token], first: int, i: int) -> bool:
    """As "the group's staff", "the group's nurses", "an ethnic group", "a group of pilgrims"."""
    if any(token.low == "ethnic" for token in tokens[max(first, i - _BEFORE) : i]):
        return True
    if [token.low for token in tokens[i + 1 : i + 2]] == ["of"]:
        whom = next(filter(None, (noun_of(token.low) for token in tokens[i + 2 : i + 5])), None)
        return whom is not None and whom.group in ("civilians", "persons")
    owns = i + 2 < len(tokens) and tokens[i + 1].low == "'s"
    nouns = (noun_of(token.low) for token in tokens[i + 2 : i + 5]) if owns else ()
    noun = next((noun for noun in nouns if noun is not None), None)
    return noun is not None and (noun.singular == "staff" or noun.singular not in TRANSPARENT)
