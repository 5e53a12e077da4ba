"""Nouns that look like other words: "over an arms find", "charred remains", "a local daily"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words.numerals import SPELLED

_BESIDE = ("for", "alongside", "against", "with")
DOING = ("fighting", "building")
_DONE_TO = (tags.DETERMINER, tags.NUMBER, tags.MODIFIER, tags.WORD)
_BEHIND_PEOPLE = (tags.BE, tags.HAVE, tags.MODAL, tags.STOP)
_AFTER_A_NOUN = (
    tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.PREPOSITION, tags.BE, tags.HAVE, tags.RELATIVE,
    tags.OUTCOME, tags.VERB, tags.TIME, tags.SUBORDINATOR,
)  # fmt: skip
_BESIDE_THE_LATTER = (
    tags.CONJUNCTION, tags.COMMA, tags.STOP, tags.BE, tags.HAVE, tags.PREPOSITION,
)  # fmt: skip
_AFTER_PERSON = (
    tags.BE,
    tags.HAVE,
    tags.STOP,
    tags.PREPOSITION,
    tags.RELATIVE,
    tags.CONJUNCTION,
)
_BEHIND_A_PERSON = (*_AFTER_PERSON, tags.MODAL, tags.DETERMINER, tags.SUBORDINATOR, tags.TIME)
_BEFORE_REMAINS = (tags.WORD, tags.MODIFIER, tags.VERB)


def is_noun(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """Whether the "find", "remains" or "accused" at `i` is a noun, behind another word."""
    low = tokens[i].low
    if low == "accused":
        # As "the two accused were jailed", "both accused"; but "three accused police of it".
        counted = tokens[i - 1].low == "both" or kinds[i - 1] == tags.NUMBER
        counted = counted or tokens[i - 1].low in SPELLED
        return counted and (i + 1 == len(tokens) or tokens[i + 1].tag in _BEHIND_PEOPLE)
    if low == "find":
        # As "over an arms find".
        return kinds[i - 1] == tags.WORD and tokens[max(0, i - 2)].low == "an"
    if low != "remains":
        return False
    # As "the charred remains of four men"; but "what remains of them".
    of = i + 1 < len(tokens) and tokens[i + 1].low == "of"
    return of and kinds[i - 1] in _BEFORE_REMAINS


def paper(kinds: Sequence[str], i: int) -> str:
    """As "a reporter for a local daily was shot"; but "a daily paper", "the daily shelling"."""
    named = i > 0 and kinds[i - 1] in (tags.DETERMINER, tags.MODIFIER)
    after = kinds[i + 1] if i + 1 < len(kinds) else tags.STOP
    return tags.WORD if named and after in _AFTER_A_NOUN else kinds[i]


def act(kinds: Sequence[str], i: int) -> str:
    """As "a rescue official", "the murder suspect"."""
    noun = (
        i > 0
        and i + 1 < len(kinds)
        and kinds[i + 1] == tags.WORD
        and kinds[i - 1] == tags.DETERMINER
    )
    return tags.ACT if noun and kinds[i] == tags.OUTCOME else kinds[i]


def people_doing(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "five rebels fighting the army", "workers building a road"; but "the heavy fighting"."""
    who = noun_of(tokens[i - 1].low) if i else None
    if who is None:
        return kinds[i]
    whom = kinds[i + 1] if i + 1 < len(kinds) else tags.STOP
    # As "rebels fighting for independence"; but "a workers building in the town".
    fights = whom == tags.PREPOSITION and tokens[i].low == "fighting"
    # As "a man fighting alongside rebels"; but "a gang fighting in the town".
    one = fights and tokens[i + 1].low in _BESIDE
    return tags.VERB if one or (who.plural and (fights or whom in _DONE_TO)) else kinds[i]


def the_former(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "six of the former and nine of the latter", "the former lost two men"; but a mayor."""
    if not i or tokens[i - 1].low != "the":
        return kinds[i]
    alone = i + 1 == len(kinds) or kinds[i + 1] in _BESIDE_THE_LATTER
    number = tokens[i + 2].low if kinds[i + 1 : i + 2] == [tags.VERB] and i + 2 < len(kinds) else ""
    return tags.WORD if alone or number in SPELLED or number[:1].isdigit() else kinds[i]


def aged(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "the 17-year-old was arrested", "a 15-year-old died"."""
    alone = i + 1 == len(kinds) or kinds[i + 1] in _AFTER_PERSON or tokens[i + 1].low == "died"
    # As "a 16-year-old later died"; but "a 16-year-old later model".
    alone = alone or (kinds[i + 1] == tags.ADVERB and kinds[i + 2 : i + 3] == [tags.OUTCOME])
    if not alone and kinds[i + 1] == tags.COMMA and i + 2 < len(kinds):
        # As "one of them a 15-year-old, in a raid".
        alone = kinds[i + 2] in _BEHIND_A_PERSON
    return tags.WORD if alone else kinds[i]
