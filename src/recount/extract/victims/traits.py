"""Who a victim is beside the group: occupation, sex, age and nationality, where the words tell."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import Noun, noun_of
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import Victims, plurals_after
from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF
from recount.extract.words.numerals import TENS, UNITS
from recount.extract.words.quantities import MOSTLY
from recount.extract.words.traits import ADULT, AID, CHILD, FEMALE, HEALTH, MALE, OCCUPATIONS

_OCCUPATION = {word: key for key, words in OCCUPATIONS.items() for word in words.split()}
_FEMALE, _MALE = word_set(FEMALE), word_set(MALE)
_CHILD, _ADULT = word_set(CHILD), word_set(ADULT)
_AGED = re.compile(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)s?-olds?\Z")
_MAJORITY = 18
"""Years: the closed list's child is younger."""
_SEX_OF_PRONOUN = {
    **dict.fromkeys(("she", "her", "herself", "her-own-life"), "female"),
    **dict.fromkeys(("he", "him", "himself", "his-own-life"), "male"),
}
_SEX_WORDS = {"female": "female", "women": "female", "male": "male"}


class Traits(NamedTuple):
    """Keys of the closed lists, `nationality` a country's key; None: the words do not tell."""

    occupation: str | None = None
    sex: str | None = None
    age_group: str | None = None
    nationality: str | None = None


_NONE = Traits()


def traits_of(tokens: Sequence[Token], chunks: Sequence[Chunk], victims: Victims) -> Traits:
    """What a victim phrase tells, and the apposition to it: "Juan Diaz, a reporter"."""
    phrase = victims.phrase
    if victims.pronoun in _SEX_OF_PRONOUN:
        return Traits(sex=_SEX_OF_PRONOUN[victims.pronoun])
    if phrase is None or phrase.head is None:
        inner = chunks[victims.last].phrase if victims.last > victims.at else None
        if victims.aside >= 0 and _is_one(phrase):
            # As "one of whom, a girl of five, died".
            inner = chunks[victims.aside].phrase
        return _told(tokens, inner) if inner and inner.head is not None else _NONE
    found = _told(tokens, phrase)
    if found.occupation == "other" and victims.last > victims.at and phrase.noun:
        # As "three employees of a medical charity".
        words = tokens[phrase.first : chunks[victims.last].last + 1]
        found = found._replace(occupation=_occupation([t.low for t in words], phrase.noun))
    after = victims.last + 1
    near = chunks[after : after + 2]
    aged = len(near) == 2 and near[0].low == "," and near[1].kind == tags.NUMBER
    if aged and near[1].low.isdecimal() and not phrase.number:
        # As "their grandson, 9,".
        years = int(near[1].low)
        found = found._replace(age_group="child" if years < _MAJORITY else "adult")
    aside = chunks[victims.aside].phrase if victims.aside >= 0 else None
    if aside and not aside.number and not plurals_after(chunks, victims.aside):
        more = _told(tokens, aside)
        return Traits(*(own or other for own, other in zip(found, more, strict=True)))
    return found


def _is_one(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.number is not None and phrase.number.bounds.best == 1


def may_be(noun: Noun, other: Noun) -> bool:
    """Whether those of the other noun may be of the first: boys of children, not women of men.

    Where the first tells sex or age, the other must tell no other, and at least one of the two.
    """
    own = (_sex((), noun), _age((), noun))
    told = (_sex((), other), _age((), other))
    if own == (None, None):
        return True
    same = all(one is None or two is None or one == two for one, two in zip(own, told, strict=True))
    return same and told != (None, None)


def may_be_same(noun: Noun, other: Noun) -> bool:
    """As men and farmers, of whom one may tell more than the other; men and women may not."""
    return may_be(noun, other) or may_be(other, noun)


def _told(tokens: Sequence[Token], phrase: Phrase) -> Traits:
    words = tuple([token.low for token in tokens[phrase.first : phrase.last + 1]])
    return _of_words(words, phrase.noun)


@lru_cache(maxsize=8192)
def _of_words(words: tuple[str, ...], noun: Noun | None) -> Traits:
    most = next((i for i, word in enumerate(words) if word in MOSTLY), len(words))
    if most < len(words):
        # "Mostly Syrian workers" are workers, and not all of them Syrians.
        words = (*words[:most], words[-1])
    return Traits(_occupation(words, noun), _sex(words, noun), _age(words, noun), _country(words))


def _occupation(words: Sequence[str], noun: Noun | None) -> str | None:
    if noun is None:
        return None
    if noun.singular in ("worker", "staff", "volunteer", "employee"):
        if not AID.isdisjoint(words):
            return "aid_worker"
        if not HEALTH.isdisjoint(words):
            return "medical"
    if noun.singular in ("leader", "chief") and noun.group == "persons":
        armed = {"rebel", "militia", "militant", "guerrilla", "insurgent", "jihadist", "military"}
        return None if armed.isdisjoint(words) else "commander"
    return _OCCUPATION.get(noun.singular)


def _sex(words: Sequence[str], noun: Noun | None) -> str | None:
    if noun is not None:
        if noun.singular in _FEMALE:
            return "female"
        if noun.singular in _MALE:
            return "male"
    return next((_SEX_WORDS[word] for word in words if word in _SEX_WORDS), None)


def _age(words: Sequence[str], noun: Noun | None) -> str | None:
    for word in words:
        aged = _AGED.match(word)
        if aged:
            years = _years(aged.group(1)) if "-year" in word else 0
            return "child" if years < _MAJORITY else "adult"
        if word == "adult":
            return "adult"
    if noun is not None and noun.singular in _CHILD:
        return "child"
    return "adult" if noun is not None and noun.singular in _ADULT else None


def _years(word: str) -> int:
    if word.isdigit():
        return int(word)
    ten, _, unit = word.partition("-")
    return TENS.get(ten, 0) + UNITS.get(unit or ten, 0)


def _country(words: Sequence[str]) -> str | None:
    """The one country that a word of the phrase names; None where two do."""
    found = {COUNTRY_OF[low] for low in map(_singular, words) if low in COUNTRY_OF}
    return found.pop() if len(found) == 1 else None


def nation_of(word: str) -> str:
    """The key of the country whose people a word names: "Kenyans"; "" where it names none."""
    return COUNTRY_OF.get(_singular(word), "")


def _singular(word: str) -> str:
    if word in COUNTRY_OF:
        return word
    noun = noun_of(word)
    if noun is not None:
        return noun.singular
    return word[:-1] if word.endswith("s") else word
