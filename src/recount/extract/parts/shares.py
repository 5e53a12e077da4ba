"""Shares of people: "half of the 60", "two out of three", "twelve out of the 60".

A share names a number that is not that of the victims. Of "half of the 60 were killed" no number
is left, since nobody gave one; "one in five" is a rate; of "twelve out of the 60" the twelve are.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.numbers.bounds_behind import behind_the_verb
from recount.extract.numbers.grammar import Number, bounded, number_at, uncounted
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.quantities import MAYBE

FRACTIONS = word_set("""
    half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths
    eighth eighths ninth ninths tenth tenths twentieth hundredth
""")
_SHARES = FRACTIONS | word_set("""
    percent % cent majority minority most bulk some several many few couple dozens scores hundreds
    thousands proportion percentage share portion fraction
""")
_NOT_ALL = (["all", "but"], ["all", "except"], ["nearly", "all"], ["almost", "all"],
            ["not", "all"])  # fmt: skip
_LEADING = ("of", "half", "all", "but", "except")
_NOUNS = ("act-counted", "counted-noun", "toll")
_TOLD_OF_ALL = ("reduced", "state", "listed", "some-of")
_EACH = ("every", "each")
_ROUND = (20, 50, 100, 1000)
_FEW = 10
_COMPARED = word_set("more fewer less higher lower")
_MORE = word_set("more less rather other worse")
_NEAR = 12


def is_part(passage: Passage, find: Find) -> bool:
    """Whether the number of the victims' phrase is that of a whole, of which a share was harmed."""
    phrase, tokens = find.victims.phrase, passage.tokens
    if phrase is not None and "all" in passage.words and _all_but(passage, find):
        return True
    if phrase is None or phrase.nth or _whole_told(passage.chunks, find):
        # "The third of four brothers" is one of them, "a third of the crew" is not.
        return False
    head = tokens[phrase.last].low.rpartition("-")[2]
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else ""
    if head in FRACTIONS and after == "of":
        return True
    if tokens[phrase.first].low != "all" and tokens[phrase.first - 1].low not in _LEADING:
        return False
    before = [token.low for token in tokens[max(0, phrase.first - 3) : phrase.first]]
    of = before[-1:] == ["of"]
    if tokens[phrase.first].low == "all":
        before.append("all")
    elif of:
        before.pop()
    if before[-2:] in _NOT_ALL or (before[-1:] == ["half"] and not of):
        return True
    return of and bool(before) and before[-1].rpartition("-")[2] in _SHARES


def _all_but(passage: Passage, find: Find) -> bool:
    """As "nine people were killed, all but one of them civilians": not one."""
    first = passage.chunks[find.victims.at].first
    return [token.low for token in passage.tokens[max(0, first - 2) : first]] in _NOT_ALL[:2]


def _whole_told(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "half of the 30 killed", "of the 30 who were killed", "of the 30 deaths"."""
    after = find.victims.last + 1
    if after < len(chunks) and chunks[after].kind == tags.RELATIVE:
        return find.first == after + 1
    beside = find.trigger == after and find.first == find.trigger
    return find.rule in _NOUNS or (beside and find.rule in _TOLD_OF_ALL)


def is_rate(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "one in five soldiers was killed", "two out of three died"."""
    at = find.victims.at
    if at > 1 and chunks[at - 1].low == "in" and _one_in(chunks[at - 2].phrase, chunks[at].phrase):
        # As "one in three of those killed".
        return True
    part = chunks[at].phrase
    whole = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if part is None or whole is None or not part.bare or chunks[at + 1].low not in ("in", "of"):
        return _out_of(chunks, at) is not None and _idiom(chunks[at].phrase)
    people = whole.noun is not None or whole.bare
    any_such = _EACH if chunks[at + 1].low == "of" else ("", *_EACH)
    return people and whole.determiner in any_such and _value(whole) > _value(part) > 0


def _one_in(part: Phrase | None, whole: Phrase | None) -> bool:
    if part is None or whole is None or not part.bare or whole.number is None:
        return False
    return whole.determiner == "" and _value(whole) > _value(part) > 0


def _idiom(whole: Phrase | None) -> bool:
    """As "out of three", "out of every 100"; but "out of the three" are those three."""
    if whole is None or whole.determiner not in ("", *_EACH):
        return False
    return whole.determiner != "" or _value(whole) <= _FEW or _value(whole) in _ROUND


def _value(phrase: Phrase) -> int:
    bounds = phrase.number.bounds if phrase.number else None
    return (bounds.best or bounds.low or 0) if bounds else 0


def _out_of(chunks: Sequence[Chunk], at: int) -> Phrase | None:
    """The part, where the phrase at `at` is the whole: "twelve out of the 60 passengers"."""
    if at < 3 or chunks[at - 1].low != "of" or chunks[at - 2].low != "out":
        return None
    part = chunks[at - 3].phrase
    return part if part and part.number else None


def counted_part(chunks: Sequence[Chunk], find: Find) -> Find:
    """The find with the twelve of "twelve out of the 60 passengers" for the sixty.

    And with the nine of "every one of the nine" for the one.
    """
    at, whole = find.victims.at, find.victims.phrase
    everyone = _every_one(chunks, find.victims)
    if everyone is not None:
        return replace(find, victims=replace(find.victims, phrase=everyone))
    part = _out_of(chunks, at)
    if part is None or whole is None or _idiom(whole):
        return find
    named = part if whole.bare or part.noun else replace(whole, first=part.first)
    phrase = replace(named, number=part.number, plural=part.plural)
    return replace(find, victims=Victims(at - 3, find.victims.last, phrase))


def _every_one(chunks: Sequence[Chunk], victims: Victims) -> Phrase | None:
    """Whom "every one of the nine", "each one of them" tells of."""
    one, at = victims.phrase, victims.at
    told = one is not None and one.bare and chunks[at].low == "one" and victims.last == at + 2
    if one is None or not told or chunks[at + 1].low != "of":
        return None
    if one.determiner not in _EACH and not (at and chunks[at - 1].low in _EACH):
        return None
    inner = chunks[at + 2].phrase
    if inner is not None and (inner.number or inner.noun):
        return inner
    every = Number(one.first, one.last + 1, uncounted(), False)
    return replace(one, number=every, plural=True)


def or_more(passage: Passage, find: Find, count: Count) -> Count:
    """At least 15, of "put those at 15 dead or more"; about 63, of "63 people, give or take"."""
    if count.best is None or count.qualifier != "exact":
        return count
    for last in (find.victims.last, max(find.victims.last, find.trigger)):
        at = passage.chunks[last].last + 1
        lows = [token.low for token in passage.tokens[at : at + 4] if token.low != ","]
        if lows[:2] == ["or", "more"] and (len(lows) == 2 or not lows[2].isalpha()):
            return bounded(count.best, "at_least")
        if lows[:3] == ["give", "or", "take"]:
            return bounded(count.best, "about")
    if not MAYBE.isdisjoint(passage.words):
        return behind_the_verb(passage.tokens, at, count)
    return count


def as_many(passage: Passage, find: Find) -> bool:
    """As "ten were killed and as many wounded": the number before."""
    phrase = find.victims.phrase
    if phrase is None or not phrase.bare or phrase.first == 0:
        return False
    first = passage.tokens[phrase.first]
    return first.low == "many" and passage.tokens[phrase.first - 1].low == "as"


def is_difference(passage: Passage, find: Find) -> bool:
    """As "two fewer than first reported", "12 fewer people died", "12 more died than last year"."""
    phrase, tokens = find.victims.phrase, passage.tokens
    if "than" in passage.words and _than_such(passage, find):
        return True
    if phrase is None or phrase.number is None or _COMPARED.isdisjoint(passage.words):
        return False
    compared = (phrase.number.after, phrase.last, phrase.last + 1)
    at = next((i for i in compared if i < len(tokens) and tokens[i].low in _COMPARED), None)
    if at is None:
        return False
    if tokens[at].low == "fewer":
        return True
    than = _than(tokens, max(at, phrase.last) + 1)
    if than is None:
        return False
    # But "killed 12 more than a week ago", "held 12 more than two years".
    ago = any(token.low == "ago" for token in tokens[than : than + 5])
    return not ago and number_at(tokens, than + 1) is None


def _than_such(passage: Passage, find: Find) -> bool:
    """As the soldiers of "more civilians than soldiers were killed": nobody counted them."""
    at, phrase = find.victims.at, find.victims.phrase
    more = passage.chunks[at - 2].phrase if at > 1 else None
    if (
        more is None
        or more.determiner
        or passage.chunks[at - 1].low != "than"
        or (phrase and phrase.number)
    ):
        return False
    words = passage.tokens[max(0, more.first - 1) : more.last]
    return any(token.low in _COMPARED for token in words)


def _than(tokens: Sequence[Token], begin: int) -> int | None:
    """Where what is compared with begins; but not of "in a blast stronger than Monday's"."""
    for i in range(begin, min(begin + _NEAR, len(tokens) - 1)):
        low = tokens[i].low
        if low == "than":
            comparative = i > begin and (
                tokens[i - 1].low.endswith("er") or tokens[i - 1].low in _MORE
            )
            return None if comparative else i
        if not low[0].isalnum():
            return None
    return None


def times_as_many(passage: Passage, find: Find) -> bool:
    """As "and twice as many wounded", a number that nobody gives."""
    phrase = find.victims.phrase
    before = passage.tokens[phrase.first - 2].low if phrase and phrase.first > 1 else ""
    return before in ("twice", "thrice", "half", "times", "nearly", "almost", "about")
