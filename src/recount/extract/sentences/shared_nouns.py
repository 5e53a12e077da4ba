"""What several joined words share: "Israeli and Palestinian civilians", "poet and editor Rao"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF
from recount.extract.words.people import COLLECTIVES, KIN

if TYPE_CHECKING:
    from recount.extract.sentences.phrases import Chunk, Phrase

_WHICH = frozenset(COUNTRY_OF) | word_set("""
    arab kurdish hutu tutsi christian muslim hindu sikh buddhist jewish yazidi yezidi druze alawite
    sunni shia shiite shi'ite catholic protestant european african asian western foreign local
    federal provincial
""")
_WHERE = word_set("in at near from to on outside around across into")
_OF_A_GROUP = ("member", "supporter", "official")
_FINITE = (tags.OUTCOME, tags.BE, tags.HAVE, tags.VERB)
_LONGEST_NAME = 2


def take_in_shared(
    tokens: Sequence[Token], kinds: Sequence[str], found: list["Chunk"], phrase: "Phrase"
) -> None:
    """Make `phrase` begin where those that share its noun or its name do, which leave `found`."""
    if phrase.plural:
        shared = _first_sharing(tokens, kinds, found, phrase)
    else:
        shared = _first_office(tokens, found, phrase)
    opening = found[shared].phrase if shared < len(found) else None
    if opening is None:
        return
    if opening.noun and not phrase.plural and (not phrase.noun or phrase.noun.group == "persons"):
        phrase.noun, phrase.noun_at = opening.noun, opening.noun_at
    phrase.first, phrase.number = opening.first, opening.number
    phrase.determiner = opening.determiner
    del found[shared:]


def _first_office(tokens: Sequence[Token], found: Sequence["Chunk"], phrase: "Phrase") -> int:
    """From which of the chunks found one person's offices are told, else how many there are.

    As "poet, lawyer and party leader Ali Rao"; but "a lawyer and Mayor Rao", "driver and police
    chief Rao" and "Mayor Diaz and Senator Rao" are two.
    """
    first = len(found)
    titled = phrase.noun is not None and phrase.noun_at != phrase.head
    told = not tokens[phrase.first].capital and tokens[phrase.last].capital
    if phrase.number or phrase.determiner or phrase.thing or not (titled or told):
        return first
    if phrase.noun is not None and not titled:
        return first
    while first > 1 and _is_joint(found[first - 1], first == len(found)):
        before = found[first - 2].phrase
        if before is None or not _is_office(before) or not _of_one_side(tokens, before, phrase):
            break
        first -= 2
    return first


def _is_office(phrase: "Phrase") -> bool:
    noun = phrase.noun
    if noun is None or noun.plural or noun.singular in KIN or noun.singular in COLLECTIVES:
        return False
    return phrase.noun_at == phrase.head and not (phrase.determiner or phrase.number)


def _of_one_side(tokens: Sequence[Token], office: "Phrase", named: "Phrase") -> bool:
    """But "mayor" and "police chief Rao" are two, as "driver" and "rebel leader Rao" are."""
    words = [*tokens[office.first : office.last + 1], *tokens[named.first : named.last + 1]]
    nouns = [noun for noun in (noun_of(word.low) for word in words) if noun]
    return len({noun.group for noun in nouns} - {"persons"}) < 2


def _first_sharing(
    tokens: Sequence[Token], kinds: Sequence[str], found: Sequence["Chunk"], phrase: "Phrase"
) -> int:
    """From which of the chunks found the noun of `phrase` is told, else how many there are.

    As "Hamas and Fatah members", "12 Malian, French and Ivorian soldiers"; but "Diaz and two Fatah
    members", and "killed Diaz and Fatah members fled".
    """
    first = len(found)
    head = phrase.head
    if phrase.noun is None or not phrase.noun.plural or phrase.noun_at != head:
        return first
    if phrase.number or phrase.determiner or phrase.first == head:
        return first
    which = tokens[phrase.first].low in _WHICH
    if not which and (kinds[phrase.first] != tags.WORD or not tokens[phrase.first].capital):
        return first
    while first > 1 and _is_joint(found[first - 1], first == len(found)):
        before = found[first - 2].phrase
        if before is None or not _shares(tokens, before):
            break
        if tokens[before.last].low not in _WHICH and not (
            first == len(found) and _is_named(kinds, found[: first - 2], before, phrase)
        ):
            break
        first -= 2
    return first


def _is_joint(chunk: "Chunk", nearest: bool) -> bool:
    return chunk.low in ("and", "or") if nearest else chunk.kind == tags.COMMA


def _shares(tokens: Sequence[Token], before: "Phrase") -> bool:
    """Whether a phrase may lack its noun: "Israeli", "12 Hamas", "the Kurdish"."""
    if before.head is None or before.thing or before.determiner not in ("", "the"):
        return False
    many = before.number is not None and before.number.bounds.high != 1
    which = tokens[before.last].low in _WHICH
    known = before.noun is not None and not which
    return not known and (many or before.number is None) and (which or before.plural is not True)


def _is_named(
    kinds: Sequence[str], earlier: Sequence["Chunk"], before: "Phrase", phrase: "Phrase"
) -> bool:
    """Whether a name stands for a group, and not for a place or whom the verb before tells of.

    "Islamic State and Hamas fighters" are of two groups, but Juan Diaz of "Juan Diaz and Lona
    residents" is one person.
    """
    noun = phrase.noun
    of_a_group = noun is not None and (noun.group == "armed_group" or noun.singular in _OF_A_GROUP)
    words = before.last - before.first + 1
    if before.number is None and words > (_LONGEST_NAME if of_a_group else 1):
        return False
    if not earlier:
        return True
    if earlier[-1].low in _WHERE:
        return False
    after = kinds[phrase.last + 1] if phrase.last + 1 < len(kinds) else tags.STOP
    return earlier[-1].kind not in _FINITE or after not in _FINITE
