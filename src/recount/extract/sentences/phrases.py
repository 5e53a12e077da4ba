"""Chunks of a sentence: noun phrases with their count, and everything else one token each.

Quotation marks and short brackets are left out before (`recount.extract.sentences.brackets`), so
that a rule sees what stands around them as neighbours; offsets are kept by the tokens.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from recount.extract.numbers.dated_numbers import is_date, is_year
from recount.extract.numbers.grammar import Number
from recount.extract.numbers.number_starts import NUMBER_STARTS, PAIRED, counted_at, paired
from recount.extract.numbers.one_more import nth_at, one_more, one_of_so_many
from recount.extract.sentences import tags
from recount.extract.sentences.ages import ages_after, of_all
from recount.extract.sentences.nouns import Noun, is_thing, looks_plural, noun_of
from recount.extract.sentences.phrase_body import (
    attributive,
    begins_clause,
    compound,
    counts_anew,
    goes_on,
    many_people,
    qualified,
    unowned,
    watched,
)
from recount.extract.sentences.senses import FATAL, senses
from recount.extract.sentences.shared_nouns import take_in_shared
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED
from recount.extract.words.things import MODELS, NUMBERED

NOUN_PHRASE = "NP"
_COUNTING = SPELLED | {"tens", "dozens", "scores", "hundreds", "thousands"}
_WATCHES, _AGED = ("night", "day"), ("aged", "ages")
_YOUNG = word_set("boy girl child baby son daughter toddler infant brother sister kid")
_OPENING, _RARELY = frozenset("DJW#"), frozenset("PSA")
_AGES, _OF_WHOM = (tags.MODIFIER, tags.NUMBER, tags.WORD), ("whom", "them", "these", "whose")
_ASIDE = (",", "-", "--", "–", "—")
_HELD = word_set("hostage captive prisoner")


# Neither this nor a chunk is frozen, for the reason that a token is not.
@dataclass(slots=True)
class Phrase:
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
    nth: int = 0
    """As the 6 of "the sixth journalist"; 0 where no ordinal stands, 1 for "the last of five"."""

    @property
    def bare(self) -> bool:
        """A number without a noun: "killing 12"."""
        return self.head is None


@dataclass(slots=True)
class Chunk:
    """One piece of a sentence: a noun phrase, or a token with its tag as kind."""

    kind: str
    first: int
    last: int
    low: str
    phrase: Phrase | None


def chunks(tokens: Sequence[Token]) -> list[Chunk]:
    """The chunks of a sentence in order."""
    found: list[Chunk] = []
    kinds = senses(tokens)
    i, size = 0, len(tokens)
    while i < size:
        kind, low = kinds[i], tokens[i].low
        # Most tokens begin no phrase: for these nothing is called.
        opens = kind in _OPENING or low in NUMBER_STARTS or (kind in _RARELY and "-" in low)
        if not opens and not (low in PAIRED and paired(tokens, i)):
            found.append(Chunk(kind, i, i, low, None))
            i += 1
            continue
        aged = kind in _AGES and (low in _AGED or low.isdigit() or low in SPELLED)
        after = _ages(tokens, found, i) if aged else i
        if after > i + 1:
            first = found.pop().first if found and found[-1].low == "of" else i
            found.append(Chunk(tags.TIME, first, after - 1, tokens[after - 1].low, None))
            i = after
            continue
        years = _years_between(tokens, found, i) if low == "between" else i
        if years > i:
            found.append(Chunk(tags.TIME, i, years - 1, tokens[years - 1].low, None))
            i = years
            continue
        phrase = _phrase(tokens, kinds, i)
        if phrase is None:
            # As the "three" of "three years later".
            kind = tags.NUMBER if kind == tags.WORD and low in SPELLED else kind
            if low == "these" and found and found[-1].low == "of" and _verbal(kinds, i + 1):
                # As "three of these died".
                kind, low = tags.PRONOUN, "them"
            found.append(Chunk(kind, i, i, low, None))
            i += 1
            continue
        last = phrase.last
        if phrase.head is None and _is_age(tokens, found, phrase):
            found.append(Chunk(tags.NUMBER, i, last, tokens[last].low, None))
        else:
            named_by = last if phrase.head is None else phrase.head
            if found and found[-1].kind == tags.CONJUNCTION:
                take_in_shared(tokens, kinds, found, phrase)
            found.append(Chunk(NOUN_PHRASE, phrase.first, last, tokens[named_by].low, phrase))
        i = last + 1
    return found


def _verbal(kinds: Sequence[str], i: int) -> bool:
    return kinds[i : i + 1] in ([tags.OUTCOME], [tags.BE], [tags.HAVE], [tags.STATE])


def _ages(tokens: Sequence[Token], found: Sequence[Chunk], i: int) -> int:
    """The token after ages that begin with the word or number at `i`, else `i`."""
    low = tokens[i].low
    if low not in _AGED:
        return _ages_of(tokens, found, i)
    # As "aged six", "aged six and nine": in words too, where "aged" stands before them.
    return ages_after(tokens, i + 1, spelled=True)


def _years_between(tokens: Sequence[Token], found: Sequence[Chunk], i: int) -> int:
    """As "six children between five and 12": the token after such ages, else `i`.

    But "killed between five and 12 children" counts them, and so does "among the wounded soldiers
    between 10 and 20 died".
    """
    near = [token.low for token in tokens[i + 1 : i + 4]]
    people = found[-1].phrase if found else None
    if len(near) < 3 or near[1] != "and" or people is None or people.noun is None or people.bare:
        return i
    before = found[-3:-2]
    opens = all(c.kind in (tags.COMMA, tags.STOP, tags.CONJUNCTION) for c in before)
    if len(found) > 1 and found[-2].low in ("of", "among") and opens:
        return i
    ages = all(low in SPELLED or (low.isdigit() and len(low) < 3) for low in near[::2])
    counted = i + 4 < len(tokens) and tokens[i + 4].tag == tags.WORD
    return i + 4 if ages and not counted else i


def _ages_of(tokens: Sequence[Token], found: Sequence[Chunk], first: int) -> int:
    """Past as many ages as people: "two men, 23 and 31, were", "two sisters of 7 and 10 who"."""
    before = found[-2].phrase if len(found) > 1 and found[-1].low in ("of", *_ASIDE) else None
    if before is None or not (before.noun or before.determiner == "the"):
        return first
    known = before.determiner not in ("", "a") or tokens[before.last].low == "couple"
    if before.number is None and (not known or found[-1].low == "of"):
        return first
    young = _is_young(before)
    after = ages_after(tokens, first, spelled=young)
    ages = sum(t.low.isdigit() or (young and t.low in SPELLED) for t in tokens[first:after])
    behind = tokens[after].low if after < len(tokens) and ages > 1 else ""
    if before.number is None:
        return after if behind in (*_ASIDE, ".", ";") else first
    closed = behind in (*_ASIDE, ".", ";", "who", "were", "have")
    return after if closed and ages == before.number.bounds.best else first


def _is_young(phrase: Phrase | None) -> bool:
    """Whether ages in words may follow: "a boy, ten, and two girls, eight and six"."""
    return phrase is not None and phrase.noun is not None and phrase.noun.singular in _YOUNG


def _is_age(tokens: Sequence[Token], found: Sequence[Chunk], phrase: Phrase) -> bool:
    """As "Juan Diaz, 26, was": a bare number between commas after one person."""
    all_so = of_all(tokens, phrase.first)
    if all_so or len(found) < 2 or found[-1].low != ",":
        return all_so
    before = found[-2].phrase
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else "."
    if found[-2].low in ("he", "she"):
        # As "She, 34, was killed".
        return after == ","
    if not tokens[phrase.first].low[0].isdigit() and not (after in ",." and _is_young(before)):
        return False
    if after == "of" and any(t.low in _OF_WHOM for t in tokens[phrase.last + 2 : phrase.last + 3]):
        # As "were taken to a hospital, 30 of whom died".
        return False
    alone = after in (",", ".", ";", ")", "and", "who", "from", "of")
    if not alone or before is None or (before.plural and tokens[before.last].low != "twins"):
        return False
    # As "one woman, 41, was killed".
    return before.number is None or (before.noun is not None and before.number.bounds.best == 1)


def _phrase(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> Phrase | None:
    kind, low = kinds[first], tokens[first].low
    # As "the last of the three": for most phrases nothing is called.
    so_many = low == "the" and first + 3 < len(tokens) and tokens[first + 2].low == "of"
    one = one_of_so_many(tokens, kinds, first) if so_many else None
    if one:
        told = _described(tokens, first, one.after - 1, one, "", None, None)
        return replace(told, nth=told.nth or 1)
    if kind in "JW" and not (low in NUMBER_STARTS or "-" in low or low in PAIRED):
        at, determiner, number = first, "", None
    else:
        at, determiner, number = _opening(tokens, kinds, first)
    if number is None and kind not in "DJW":
        return None
    end, head, participle = _body(tokens, kinds, at, determiner, number)
    owner = head is not None and number is None and end < len(kinds)
    if owner and kinds[end] == tags.POSSESSIVE:
        owned = _owned(tokens, kinds, end)
        if owned:
            return replace(owned, first=first)
    if head is None and number is None:
        number = one_more(tokens, kinds, first)
        if number is None:
            return None
        end = number.after
    if number and (is_year(tokens, number) if head is not None else is_date(tokens, kinds, number)):
        return None
    last = head if head is not None else end - 1
    if head is not None and end > head + 1 and _label(tokens, head + 1, determiner):
        last = head + 1
    return _described(tokens, first, last, number, determiner, head, participle)


def _opening(
    tokens: Sequence[Token], kinds: Sequence[str], first: int
) -> tuple[int, str, Number | None]:
    """Past determiner and number: the next token, the determiner ("" if none), the number."""
    number = counted_at(tokens, kinds, first)
    if number:
        return number.after, "", number
    if kinds[first] != tags.DETERMINER:
        return first, "", None
    at, size = first + 1, len(tokens)
    while at < size and tokens[at].low in _BEFORE_NUMBER:
        at += 1
    number = counted_at(tokens, kinds, at) if at < size else None
    return (number.after if number else first + 1), tokens[first].low, number


_BEFORE_NUMBER = word_set("other same first last remaining")


def _qualified(
    tokens: Sequence[Token], kinds: Sequence[str], i: int, determiner: str, counted: Number | None
) -> bool:
    """As "30 mostly elderly residents", "a badly wounded officer"."""
    if counted:
        return qualified(tokens, kinds, i)
    return determiner in ("a", "an") and qualified(tokens, kinds, i, one=True)


def _owned(tokens: Sequence[Token], kinds: Sequence[str], end: int) -> Phrase | None:
    """As "Diaz's two sons": the counted phrase after the owner, or None."""
    if end + 1 >= len(tokens):
        return None
    opens = kinds[end + 1] in _OPENING or tokens[end + 1].low in NUMBER_STARTS
    inner = _phrase(tokens, kinds, end + 1) if opens else None
    return inner if inner and inner.number and not inner.bare else None


def _body(
    tokens: Sequence[Token], kinds: Sequence[str], at: int, determiner: str, counted: Number | None
) -> tuple[int, int | None, str | None]:
    """Over modifiers and nouns: the token after, the last noun, an attributive outcome word."""
    head: int | None = None
    participle: str | None = None
    opened = bool(determiner or counted)
    i, size = at, len(tokens)
    while i < size:
        kind = kinds[i]
        if kind == tags.WORD:
            anew = i > at or bool(counted)
            if tokens[i].low in _COUNTING and counts_anew(tokens, i, opened=anew):
                break
            if tokens[i].low == "alive" and (head is not None or counted):
                # As "captured four attackers alive".
                break
            if head is not None and begins_clause(tokens, kinds, i, head, determiner):
                break
            held = head is not None and tokens[i].low in _HELD
            if held and (tokens[i].low == "hostage" or many_people(tokens[head or 0])):
                break
            head = i
        elif kind == tags.MODIFIER or (
            kind == tags.DETERMINER and i == at and counted is None and opened
        ):
            if head is not None and tokens[i].low in ("several", "many", "few", "another"):
                break
            if tokens[i].low == "last" and kinds[i + 1 : i + 2] == [tags.TIME]:
                # As "killed 31 and wounded 60 last year".
                break
            if tokens[i].low in FATAL:
                participle = tokens[i].low
        elif (
            kind == tags.TIME and tokens[i].low in _WATCHES and watched(tokens, kinds, i + 1)
        ) or (
            kind == tags.ADVERB
            and head is None
            and _qualified(tokens, kinds, i + 1, determiner, counted)
        ):
            pass
        elif kind == tags.POSSESSIVE:
            if head is None or not goes_on(tokens, kinds, i + 1):
                break
        elif kind in (tags.OUTCOME, tags.STATE, tags.VERB) and attributive(
            tokens, kinds, i, opened or head is not None, head
        ):
            participle = tokens[i].low if kind != tags.VERB else participle
        elif (kind == tags.NUMBER and head == i - 1 and _label(tokens, i, determiner)) or (
            kind == tags.ACT and (head is not None or opened) and compound(kinds, i)
        ):
            pass
        else:
            break
        i += 1
    return i, head, participle


def _label(tokens: Sequence[Token], i: int, determiner: str) -> bool:
    """As "Brigade 55", "flight 370", "the Highway 5 bridge"; but "of the brigade 55 died"."""
    if tokens[i - 1].low not in NUMBERED or not tokens[i].low[0].isdigit():
        return False
    # A text in capitals shows nothing by them.
    mixed = any(not token.capital and len(token.low) > 2 for token in tokens[max(0, i - 3) : i + 4])
    return not determiner or tokens[i - 1].low in MODELS or (tokens[i - 1].capital and mixed)


def _described(
    tokens: Sequence[Token],
    first: int,
    last: int,
    number: Number | None,
    determiner: str,
    head: int | None,
    participle: str | None,
) -> Phrase:
    noun, noun_at, thing = None, last, False
    if head is not None:
        low = tokens[head].low
        noun, noun_at = noun_of(low), head
        thing = noun is None and is_thing(low)
        if noun is None and not thing and head > first:
            noun, noun_at = _titled(tokens, first, last, head)
        if head > first + 1:
            participle, number = unowned(tokens, first, head, participle, number)
    nth = nth_at(tokens, first) if determiner == "the" and last > first else 0
    plural = number.bounds.high != 1 if number else _plural(tokens, determiner, head, noun)
    return Phrase(
        first, last, number, determiner, head, noun, noun_at, plural, thing, participle, nth
    )


def _possessed(tokens: Sequence[Token], first: int, last: int) -> int:
    """After the last "'s": what a possessor is says nothing of what is possessed."""
    for i in range(last, first, -1):
        if tokens[i].low == "'s":
            return i + 1
    return first


def _titled(tokens: Sequence[Token], first: int, last: int, head: int) -> tuple[Noun | None, int]:
    """A title before a name ("Colonel Diaz") and where it stands; else none, and the head."""
    start = _possessed(tokens, first, last) if last > first + 1 else first
    for i in range(head - 1, start - 1, -1):
        noun = noun_of(tokens[i].low)
        if noun and not noun.plural:
            return noun, i
    return None, head


def _plural(
    tokens: Sequence[Token], determiner: str, head: int | None, noun: Noun | None
) -> bool | None:
    """Whether several are told of where no number tells."""
    if determiner in ("a", "an", "this", "that"):
        return False
    if determiner in ("these", "those"):
        return True
    if noun:
        return noun.plural
    if head is None:
        return None
    return True if determiner and looks_plural(tokens[head].low) else None
