"""Numbers that a sentence only compares with: "up from 45 a day earlier", "against 96 last year".

The number of an earlier day is another toll of the same event. That of another year, or of the same
part of one, is of other people: it is flagged, and what is compared with it is a sum over a time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from recount.extract.find import Find
from recount.extract.periods.told import ONE_ATTACK
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

COMPARING = word_set("up down against compared versus vs")
"""A sentence without any of these words compares nothing."""
LIKENING = word_set("as than")
"""Nor does one without any of these liken a number to another."""
_ALONE = word_set("against versus vs")
_WITH = word_set("from with to")
_FORMER = word_set("""
    reported earlier previous previously before ago same period last year month week day yesterday
    recorded counted registered
""")
_YEARS = word_set("year years quarter semester season half decade")
_MONTHS = _YEARS | word_set("month months period")
_OTHER = word_set("last previous preceding prior")
_MORE = word_set("more fewer less")
_OTHER_OR_SAME = _OTHER | {"same"}
_BACK = word_set("earlier ago before previously")
_ONE = word_set("a one the")
_SAME = (("the", "same"), ("this", "time"), ("this", "point"), ("this", "stage"))
_ENDING = word_set(", ; : and but while who which that")
_DIGITS, _NEAR, _TWO, _THEN = 4, 9, 2, 10


def finds(tokens: Sequence[Token], chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """As "the toll rose to 67, up from 45 a day earlier", "38 died, against 96 last year"."""
    for at, number in _compared(chunks):
        if _two(chunks, number) > number:
            yield from _each(tokens, chunks, told, at, number)
            continue
        find = _last_counted(chunks, told, at)
        if find is None or any(other.victims.at == number for other in told):
            continue
        period = _other_period(tokens, chunks, find, number)
        if not period and not _formerly(chunks, number + 1):
            continue
        for then in (number, *(_and_before_that(tokens, chunks, find, number) if period else ())):
            yield _compared_at(chunks, find, at, then)


def _compared_at(chunks: Sequence[Chunk], find: Find, at: int, number: int) -> Find:
    victims = Victims(number, number, _of_the_same(chunks[number].phrase, find))
    return replace(find, victims=victims, first=at, trigger=at, told=None, whole=None, beside=())


def _two(chunks: Sequence[Chunk], number: int) -> int:
    """The last number of "compared with 48 and 130 in April", or the number itself."""
    second = chunks[number + 2].phrase if number + 2 < len(chunks) else None
    both = second is not None and second.bare and second.number is not None
    return number + 2 if both and chunks[number + 1].low == "and" else number


def _each(
    tokens: Sequence[Token], chunks: Sequence[Chunk], told: Sequence[Find], at: int, number: int
) -> Iterator[Find]:
    """As "61 were killed and 151 hurt, compared with 48 and 130 in April"."""
    two = [find for find in told if find.victims.at < at and find.whole is None][-2:]
    if len(two) < _TWO or two[0].outcome == two[1].outcome:
        return
    if _other_period(tokens, chunks, two[1], number) or _formerly(chunks, number + 3):
        yield _compared_at(chunks, two[0], at, number)
        yield _compared_at(chunks, two[1], at, number + 2)


def is_of_a_period(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> bool:
    """Whether the find is compared with another period, and so is a sum over one itself."""
    for at, number in _compared(chunks):
        beside = _two(chunks, number) > number and find.victims.at < at
        if find.trigger != at and (beside or _last_counted(chunks, [find], at) is not None):
            return _other_period(tokens, chunks, find, number)
    return False


def is_only_compared(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> bool:
    """As "as many people died as in May", "fewer soldiers were killed than in May": no number."""
    phrase = find.victims.phrase
    told = phrase.number.bounds.qualifier if phrase and phrase.number else "vague"
    if phrase is None or told not in ("vague", "uncounted"):
        return False
    first, last = chunks[find.victims.at].first, chunks[max(find.victims.last, find.trigger)].last
    before = [token.low for token in tokens[max(0, first - _NEAR) : first + 1]]
    after = [token.low for token in tokens[last + 1 : last + 1 + 2 * _NEAR]]
    if before[-2:] == ["as", "many"] or (before[-2:-1] == ["as"] and "many" in before[:-2]):
        # As "twice as many clerks as soldiers were killed"; but "as many were hurt".
        return "as" in after or before[-1] != "many"
    return before[-1] in _MORE and "than" in after


def is_of_another(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> bool:
    """Whether the find is of the other period: "against 96", "compared with 12 killed in May"."""
    at = find.victims.at
    near = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    if near[-1:] == ["when"] and _compared_then(tokens, chunks[at - 1].first):
        return True
    told = chunks[find.trigger].low in COMPARING or (near[-1:] != [] and near[-1] in _ALONE)
    told = told or (len(near) == _TWO and near[0] in COMPARING and near[1] in _WITH)
    return told and _other_period(tokens, chunks, find, max(find.victims.last, find.trigger))


def _compared_then(tokens: Sequence[Token], when: int) -> bool:
    """As "compared with the same quarter of last year, when 206 were killed", "with May, when"."""
    before = [token.low for token in tokens[max(0, when - _THEN) : when]]
    month = before[-4:-2] == ["compared", "with"] and before[-2] in MONTHS
    return month or not (COMPARING.isdisjoint(before) or _OTHER_OR_SAME.isdisjoint(before))


def _compared(chunks: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """The chunk of each comparing word, and that of the number of people it compares with."""
    for at in range(1, len(chunks) - 1):
        if chunks[at].low not in COMPARING or chunks[at].phrase:
            continue
        then = at + 1 + (chunks[at + 1].low in _WITH)
        number = chunks[then].phrase if then < len(chunks) else None
        if number is None or number.number is None or not (number.bare or number.noun):
            continue
        before = chunks[at - 1]
        against = chunks[at].low in _ALONE and (before.kind == tags.COMMA or before.low == "as")
        if (against and number.bare) or then > at + 1:
            yield at, then


def _of_the_same(number: Phrase | None, find: Find) -> Phrase | None:
    """The number, of such people as were told of before: "nine nurses, compared with 17"."""
    people = find.victims.phrase
    if number is None or not number.bare or people is None or people.noun is None:
        return number
    return replace(
        people, first=number.first, last=number.last, number=number.number, plural=number.plural
    )


def _last_counted(chunks: Sequence[Chunk], told: Sequence[Find], at: int) -> Find | None:
    """The last find that counts, where no other number stands between it and chunk `at`."""
    before = [find for find in told if find.victims.at < at and find.whole is None]
    if not before:
        return None
    find = before[-1]
    counted = find.victims.phrase is not None and find.victims.phrase.number is not None
    between = chunks[max(find.victims.last, find.trigger) + 1 : at]
    other = any(chunk.phrase and chunk.phrase.number for chunk in between)
    return find if counted and not other else None


def _formerly(chunks: Sequence[Chunk], at: int) -> bool:
    near = chunks[at : at + 4]
    return any(chunk.low in _FORMER or chunk.kind == tags.TIME for chunk in near)


def _other_period(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find, last: int) -> bool:
    """As "a year earlier", "in the same period", "at this point last year", "in 2029".

    But a toll that rose "from 45 last month" is that of one event, and "12 in an attack last year"
    are those of another.
    """
    after = chunks[_two(chunks, last)].last + 1
    near = [token.low for token in tokens[after : after + _NEAR]]
    end = next((i for i, low in enumerate(near) if low in _ENDING), len(near))
    near = near[:end]
    if not ONE_ATTACK.isdisjoint(near):
        return False
    units = _YEARS if find.rule == "toll" else _MONTHS
    if find.rule != "toll" and near[:3] in (["the", "week", "before"], ["the", "previous", "week"]):
        # As "last week 41 were killed, compared with 29 the week before".
        return True
    pairs = set(pairwise(near))
    if not pairs.isdisjoint(_SAME) or _in_a_year(near) or _in_a_month(near, find):
        return True
    return any(
        low in units
        and i > 0
        and (near[i - 1] in _OTHER or (near[i - 1] in _ONE and not _BACK.isdisjoint(near[i + 1 :])))
        for i, low in enumerate(near)
        if near[i + 1 : i + 2] != ["'s"]
    )


def _in_a_year(near: Sequence[str]) -> bool:
    """As "in 2029", "in all of 2029", "for 2029"."""
    last = next((i for i, low in enumerate(near) if low.isdigit() and len(low) == _DIGITS), 0)
    return last > 0 and near[0] in ("in", "for", "during", "over", "throughout")


def _in_a_month(near: Sequence[str], find: Find) -> bool:
    """As "compared with 28 in April", where no toll of one event rose since then."""
    return near[:1] == ["in"] and find.rule != "toll" and near[1:2] != [] and near[1] in MONTHS


def _and_before_that(
    tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find, number: int
) -> Iterator[int]:
    """As the 20 of "compared with 17 in 2029 and 20 in 2028"."""
    for at in range(number + 1, min(number + _NEAR, len(chunks))):
        phrase, joint = chunks[at].phrase, chunks[at - 1].kind
        joined = joint in (tags.CONJUNCTION, tags.COMMA)
        if joined and phrase and phrase.number and phrase.bare:
            if _other_period(tokens, chunks, find, at):
                yield at
        elif phrase and phrase.number:
            return
