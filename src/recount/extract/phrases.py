"""Chunks of a sentence: noun phrases with their count, and everything else one token each.

Quotation marks and short brackets are left out before (`essential`), so that a rule sees what
stands around them as neighbours; offsets are kept by the tokens.
"""

from collections.abc import Sequence
from typing import NamedTuple

from recount.extract import tags
from recount.extract.nouns import Noun, is_thing, looks_plural, noun_of
from recount.extract.numbers import (
    HEDGES,
    TENS,
    UNCOUNTED,
    UNITS,
    VAGUE,
    Number,
    bounded,
    number_at,
)
from recount.extract.text import Token
from recount.extract.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

NOUN_PHRASE = "NP"
_NUMBER_STARTS = (
    (HEDGES.keys() | VAGUE.keys() | UNCOUNTED.keys())
    | UNITS.keys()
    | TENS.keys()
    | {"a", "an", "both", "half", "between", "from"}
) - {"in", "just", "not", "close"}
_BRACKET = 14


class Phrase(NamedTuple):
    """A noun phrase over tokens first..last (both included).

    `noun` is the word for people that decides it (None: no such word), `head` the token index
    of its last nominal word (None: a bare number), `plural` None where nothing tells.
    """

    first: int
    last: int
    number: Number | None
    determiner: str
    head: int | None
    noun: Noun | None
    noun_at: int
    plural: bool | None
    thing: bool
    participle: str | None

    @property
    def bare(self) -> bool:
        """A number without a noun: "killing 12"."""
        return self.head is None


class Chunk(NamedTuple):
    """One piece of a sentence: a noun phrase, or a token with its tag as kind."""

    kind: str
    first: int
    last: int
    low: str
    phrase: Phrase | None


def chunks(tokens: Sequence[Token]) -> list[Chunk]:
    """The chunks of a sentence in order."""
    found: list[Chunk] = []
    kinds = _kinds(tokens)
    i = 0
    while i < len(tokens):
        kind = kinds[i]
        phrase = _phrase(tokens, kinds, i)
        if phrase and _is_age(tokens, found, phrase):
            found.append(Chunk(tags.NUMBER, i, phrase.last, tokens[phrase.last].low, None))
            i = phrase.last + 1
        elif phrase:
            found.append(Chunk(NOUN_PHRASE, i, phrase.last, tokens[phrase.last].low, phrase))
            i = phrase.last + 1
        else:
            found.append(Chunk(kind, i, i, tokens[i].low, None))
            i += 1
    return found


def _kinds(tokens: Sequence[Token]) -> list[str]:
    """The tags; a word that may be a verb is a noun after a determiner: "the strike"."""
    kinds = [tags.tag_of(token.low) for token in tokens]
    for i in range(1, len(kinds)):
        after_determiner = kinds[i - 1] in (tags.DETERMINER, tags.POSSESSIVE)
        if kinds[i] == tags.VERB and after_determiner and not _inflected(tokens[i].low):
            kinds[i] = tags.WORD
        if kinds[i] == tags.MODAL and tokens[i].low == "may" and _beside_number(kinds, i):
            kinds[i] = tags.TIME
    return kinds


def _beside_number(kinds: Sequence[str], i: int) -> bool:
    """As in "26 May" and "May 26"."""
    return tags.NUMBER in kinds[i - 1 : i + 2]


def _inflected(low: str) -> bool:
    return low.endswith(("ed", "ing"))


def essential(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without quotation marks and without short brackets that hold no outcome."""
    kinds = [tags.tag_of(token.low) for token in tokens]
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        close = _closing(kinds, i) if kinds[i] == tags.OPEN else None
        if close and tokens[i + 1].low != "of":
            i = close
        elif kinds[i] not in (tags.QUOTE, tags.OPEN, tags.CLOSE):
            kept.append(tokens[i])
        i += 1
    return kept


def _is_age(tokens: Sequence[Token], found: Sequence[Chunk], phrase: Phrase) -> bool:
    """As "Juan Diaz, 26, was": a bare number between commas after one person."""
    if phrase.number is None or not phrase.bare or len(found) < 2 or found[-1].low != ",":
        return False
    before = found[-2].phrase
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else "."
    if not tokens[phrase.first].low[0].isdigit():
        return False
    alone = after in (",", ".", ";", ")", "and", "who", "from", "of")
    return alone and before is not None and before.number is None and not before.plural


def _closing(kinds: Sequence[str], at: int) -> int | None:
    """The end of a short bracket that holds no outcome, or None."""
    for i in range(at + 1, min(at + _BRACKET, len(kinds))):
        if kinds[i] == tags.CLOSE:
            return i
        if kinds[i] in (tags.OUTCOME, tags.STATE, tags.OPEN):
            return None
    return None


def _phrase(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> Phrase | None:
    kind = kinds[first]
    if kind not in "DJW#PSA" and tokens[first].low not in _NUMBER_STARTS:
        return None
    at, determiner, number = _opening(tokens, kinds, first)
    if number is None and kind not in "DJW":
        return None
    end, head, participle = _body(tokens, kinds, at, determiner, number)
    owned = _owned(tokens, kinds, end) if head is not None and number is None else None
    if owned:
        return owned._replace(first=first)
    if head is None and number is None:
        number = _one_more(tokens, kinds, first)
        if number is None:
            return None
        end = number.after
    if number and head is None and _is_date(tokens, kinds, number):
        return None
    last = head if head is not None else end - 1
    return _described(tokens, first, last, number, determiner, head, participle)


def _opening(
    tokens: Sequence[Token], kinds: Sequence[str], first: int
) -> tuple[int, str, Number | None]:
    """Past determiner and number: the next token, the determiner ("" if none), the number."""
    number = _number(tokens, kinds, first)
    if number:
        return number.after, "", number
    if kinds[first] != tags.DETERMINER:
        return first, "", None
    at = first + 1
    while at < len(tokens) and tokens[at].low in ("other", "same", "first", "last", "remaining"):
        at += 1
    number = _number(tokens, kinds, at) if at < len(tokens) else None
    return (number.after if number else first + 1), tokens[first].low, number


_ORDINALS = word_set("second third fourth fifth")


def _one_more(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> Number | None:
    """As "another was wounded", "a third was arrested": one person, the noun left out."""
    second = tokens[first + 1].low if first + 1 < len(tokens) else ""
    if tokens[first].low == "another":
        after = first + 1
    elif tokens[first].low == "a" and second in _ORDINALS:
        after = first + 2
    else:
        return None
    follows = kinds[after] if after < len(kinds) else tags.STOP
    struck = first > 0 and kinds[first - 1] == tags.OUTCOME
    ends = (tags.STOP, tags.COMMA, tags.PREPOSITION, tags.TIME) if struck else ()
    if follows not in (tags.BE, tags.HAVE, tags.OUTCOME, tags.STATE, *ends):
        return None
    return Number(first, after, bounded(1, "exact"), True)


def _owned(tokens: Sequence[Token], kinds: Sequence[str], end: int) -> Phrase | None:
    """As "Diaz's two sons": the counted phrase after the owner, or None."""
    if end + 1 >= len(tokens) or kinds[end] != tags.POSSESSIVE:
        return None
    inner = _phrase(tokens, kinds, end + 1)
    return inner if inner and inner.number and not inner.bare else None


def _number(tokens: Sequence[Token], kinds: Sequence[str], at: int) -> Number | None:
    if kinds[at] != tags.NUMBER and tokens[at].low not in _NUMBER_STARTS:
        return None if "-" not in tokens[at].low else number_at(tokens, at)
    return number_at(tokens, at)


def _is_date(tokens: Sequence[Token], kinds: Sequence[str], number: Number) -> bool:
    """As "16 November", "March 7", "in 1989", "20 minutes": a number of no people."""
    after = tokens[number.after].low if number.after < len(tokens) else ""
    before = tokens[number.first - 1].low if number.first else ""
    if before in MONTHS or (number.after < len(tokens) and kinds[number.after] == tags.TIME):
        return after != "may" or True
    best = number.bounds.best
    exact = number.bounds.qualifier == "exact"
    is_year = exact and best is not None and 1900 <= best <= 2100
    return is_year and "," not in tokens[number.first].low


def _body(
    tokens: Sequence[Token], kinds: Sequence[str], at: int, determiner: str, counted: Number | None
) -> tuple[int, int | None, str | None]:
    """Over modifiers and nouns: the token after, the last noun, an attributive outcome word."""
    head: int | None = None
    participle: str | None = None
    opened = bool(determiner or counted)
    i = at
    while i < len(tokens):
        kind = kinds[i]
        if kind == tags.WORD:
            if head is not None and tokens[i].low == "hostage":
                break
            head = i
        elif kind == tags.MODIFIER or (
            kind == tags.DETERMINER and i == at and counted is None and opened
        ):
            if head is not None and tokens[i].low in ("several", "many", "few", "another"):
                break
        elif kind == tags.POSSESSIVE:
            if head is None or not _goes_on(tokens, kinds, i + 1):
                break
        elif kind in (tags.OUTCOME, tags.STATE, tags.VERB) and _attributive(
            tokens, kinds, i, opened or head is not None, head
        ):
            participle = tokens[i].low if kind != tags.VERB else participle
        elif (kind == tags.NUMBER and head is not None and _label(tokens, i)) or (
            kind == tags.ACT and (head is not None or opened) and _compound(kinds, i)
        ):
            pass
        else:
            break
        i += 1
    return i, head, participle


def _goes_on(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """Whether a phrase goes on after "'s", with what is possessed and not counted."""
    return i < len(tokens) and kinds[i] in "WJVG" and number_at(tokens, i) is None


def _compound(kinds: Sequence[str], i: int) -> bool:
    """As "National Liberation Front", "rescue workers": an act that only modifies."""
    return i + 1 < len(kinds) and kinds[i + 1] == tags.WORD


def _label(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i - 1].low in ("route", "highway", "article", "brigade", "unit", "squad")


def _attributive(
    tokens: Sequence[Token], kinds: Sequence[str], i: int, opened: bool, head: int | None
) -> bool:
    """As "three wounded soldiers", "one dead terrorist": a participle inside a noun phrase."""
    if not opened or head is not None or i + 1 >= len(tokens):
        return False
    form = form_of(tokens[i].low)
    if kinds[i] == tags.OUTCOME and (form is None or form.shape != "ed" or not form.transitive):
        return False
    after = i + 1
    while after < len(tokens) - 1 and kinds[after] == tags.MODIFIER:
        after += 1
    if kinds[i] == tags.VERB and not tokens[i].low.endswith("ed"):
        return tokens[i].low not in ("including", "involving") and any(
            noun_of(token.low) for token in tokens[after : after + 2]
        )
    return kinds[after] == tags.WORD


def _described(
    tokens: Sequence[Token],
    first: int,
    last: int,
    number: Number | None,
    determiner: str,
    head: int | None,
    participle: str | None,
) -> Phrase:
    noun, noun_at = None, last
    start = _possessed(tokens, first, last)
    if head is not None:
        noun, noun_at = _deciding(tokens, start, head)
    thing = head is not None and noun is None and is_thing(tokens[head].low)
    return Phrase(
        first,
        last,
        number,
        determiner,
        head,
        noun,
        noun_at,
        _plural(tokens, number, determiner, head, noun),
        thing,
        participle,
    )


def _possessed(tokens: Sequence[Token], first: int, last: int) -> int:
    """After the last "'s": what a possessor is says nothing of what is possessed."""
    for i in range(last, first, -1):
        if tokens[i].low == "'s":
            return i + 1
    return first


def _deciding(tokens: Sequence[Token], start: int, head: int) -> tuple[Noun | None, int]:
    """The head if it is a word for people, else a title before a name ("Colonel Diaz")."""
    noun = noun_of(tokens[head].low)
    if noun or is_thing(tokens[head].low):
        return noun, head
    for i in range(head - 1, start - 1, -1):
        noun = noun_of(tokens[i].low)
        if noun and not noun.plural:
            return noun, i
    return None, head


def _plural(
    tokens: Sequence[Token],
    number: Number | None,
    determiner: str,
    head: int | None,
    noun: Noun | None,
) -> bool | None:
    if number:
        return number.bounds.high != 1
    if determiner in ("a", "an", "this", "that"):
        return False
    if determiner in ("these", "those"):
        return True
    if noun:
        return noun.plural
    if head is None:
        return None
    low = tokens[head].low
    return True if determiner and looks_plural(low) else None
