"""What else a sentence tells of people who were counted: in it, or in the sentence before it.

As how the wounded fare ("19 of them have been discharged"), who they are ("Three were children"),
that they came free ("They were released on Friday"), and what another day's number was ("up from 45
reported a day earlier").
"""

from collections.abc import Collection, Iterator, Sequence

from recount.domain.counts import Count
from recount.extract.earlier import at_first, carried, found_dead, revised, said_numbers
from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.flags import compared
from recount.extract.numbers.grammar import Number
from recount.extract.numbers.number_starts import may_count
from recount.extract.parts import of_earlier, the_others, told_of_some
from recount.extract.rules.harm import STAYING
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbgroup import PASSIVE, verb_group
from recount.extract.victims.arguments import subjects
from recount.extract.victims.phrase import Victims, left_of
from recount.extract.words import word_set

_THEM = ("them", "whom")
_FREED_FROM = ("kidnapped", "captured", "missing")
_CARED_FOR = word_set("""
    discharged hospitalised hospitalized flown airlifted transferred evacuated treated admitted
    referred underwent undergoing undergone
""")
_CARE = word_set("hospital hospitals clinic surgery ventilators ventilator icu")
_FARING = (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME)
_RETURNED = word_set("returned resurfaced reappeared")
_WALKING = word_set("come came")
_GOT_BACK = word_set("brought recovered")
_COMING = _RETURNED | _WALKING | _GOT_BACK
_HOME = frozenset(("home", "back"))
_THEY = word_set("they all")
_BEING = word_set("are were been")
_UNCOUNTED = carried.THEY | the_others.TELLING | word_set("among including comprising another")
"""Words that may tell who they are, or were, without a number: "among them were his sons"."""
_HURT = "wounded"
TELLING = (
    compared.COMPARING
    | found_dead.BODIES
    | found_dead.FURTHER
    | _CARED_FOR
    | _CARE
    | frozenset(_THEM)
    | at_first.AT_FIRST
    | revised.CHANGING
    | {"other", "where", "total"}
)


def goes_on(seen: Passages, number: int, words: Collection[str], last: int) -> bool:
    """Whether a sentence without a word for an outcome may tell of those counted before it.

    `last` is where the last figure of the text so far begins.
    """
    start, end, _ = seen.sentences[number]
    if last < seen.sentences[number - 1].start:
        return "where" in words and "?" in seen.text[start:end]
    if carried.takes_up(words) or _more_is_told(words):
        return True
    are = not _BEING.isdisjoint(words)
    return are and (not _UNCOUNTED.isdisjoint(words) or may_count(seen.text, start, end, words))


def takes_up(words: Collection[str]) -> bool:
    """Whether a sentence with these words may tell more of those counted before it."""
    return not _BEING.isdisjoint(words) or _more_is_told(words)


def _more_is_told(words: Collection[str]) -> bool:
    """Whether more may be told of them than what they are, or were."""
    if not found_dead.FOUND_AGAIN.isdisjoint(words) or told_of_some.takes_up(words):
        return True
    if not _RETURNED.isdisjoint(words) or not (
        _WALKING.isdisjoint(words) or _HOME.isdisjoint(words)
    ):
        return True
    if "including" in words or "among" in words:
        # As "has counted 103 civilians among them", "among them was a nurse".
        return "was" in words or "is" in words or not of_earlier.COUNTING.isdisjoint(words)
    if said_numbers.is_short_and_said(words) or ("these" in words and "of" in words):
        return True
    return "them" in words and not (_CARED_FOR | _CARE).isdisjoint(words)


def finds(passage: Passage, told: Sequence[Find], seen: Before, offset: int) -> Iterator[Find]:
    """What the sentence tells of those counted in it, and before it.

    Args:
        passage: the sentence.
        told: what the rules found in it.
        seen: the figures of the sentence before.
        offset: the place that the sentence's first figure has in the text's list.
    """
    chunks, words = passage.chunks, passage.words
    rest: list[Find] = []
    if seen.figures and not words.isdisjoint(the_others.TELLING):
        rest = list(the_others.finds(passage, told, seen, offset))
        yield from rest
    if not words.isdisjoint(compared.COMPARING):
        yield from compared.finds(passage.tokens, chunks, told)
    if not words.isdisjoint(TELLING):
        yield from _fared(chunks, told, seen, offset)
        yield from _the_other(chunks, told)
        yield from _where_are(chunks)
        if told and not words.isdisjoint(at_first.AT_FIRST):
            yield from at_first.finds(chunks, told)
        if told and "total" in words:
            yield from revised.totalled(passage.tokens, chunks, told)
        if told and not words.isdisjoint(revised.CHANGING):
            yield from revised.finds(chunks, told)
        if told and "held" in words and "whom" in words:
            yield from _of_whom_held(chunks, told)
    if not words.isdisjoint(_COMING):
        yield from _came_back(chunks, told, seen)
    if seen.figures and not told:
        others = {find.victims.at for find in rest}
        who = of_earlier.who_they_are(chunks, seen, offset)
        yield from (find for find in who if find.victims.at not in others)
    if said_numbers.is_short_and_said(words):
        yield from said_numbers.other_numbers(chunks, told, seen)
    if not words.isdisjoint(found_dead.BODIES):
        yield from found_dead.finds(chunks, told, seen)
    if not words.isdisjoint(found_dead.FURTHER):
        yield from found_dead.further(chunks, told, seen)
    if seen.figures:
        yield from _they_came_free(chunks, told, seen)
        if "held" in words:
            yield from _still_held(chunks, told, seen)


def _fared(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int
) -> Iterator[Find]:
    """As "64 were hurt; 19 of them have been discharged", "12 of whom were flown out"."""
    for at in range(len(chunks) - 1):
        if _counts_alone(chunks, at) and not any(find.victims.at == at for find in told):
            whole = _wounded(told, seen, offset, at)
            ill = any(chunk.low in ("with", "for") for chunk in chunks[at:])
            if whole is not None and not ill:
                yield Find(_HURT, "part", Victims(at, at, chunks[at].phrase), at, at, whole=whole)
        if at < 2 or chunks[at].low not in _THEM or chunks[at - 1].low != "of":
            continue
        i, last = (at - 2, at) if chunks[at - 2].phrase else (at + 1, at + 1)
        counted = chunks[i].phrase
        if counted is None or not counted.bare or counted.number is None:
            continue
        if any(find.victims.at == i for find in told) or not _in_care(chunks, last + 1):
            continue
        whole = _wounded(told, seen, offset, i)
        if whole is not None:
            yield Find(_HURT, "part", Victims(i, last, counted), i, last, whole=whole)


def _counts_alone(chunks: Sequence[Chunk], at: int) -> bool:
    """As "79 were hurt; 22 remain in hospital", "Six are in intensive care": of those counted."""
    phrase = chunks[at].phrase
    if phrase is None or phrase.number is None or phrase.determiner or phrase.thing:
        return False
    if phrase.number.more or chunks[at].low == "others":
        # As "Two others were treated at the scene".
        return False
    opens = at == 0 or chunks[at - 1].low == ";" or chunks[at - 1].kind in _OPENING
    stays = chunks[at + 1].kind == tags.BE or chunks[at + 1].low in STAYING
    return opens and stays and _in_care(chunks, at + 1)


def _wounded(told: Sequence[Find], seen: Before, offset: int, at: int) -> int | None:
    """The place of the wounded of whom "they" are, as seen from the sentence's first find."""
    near = [i for i, find in enumerate(told) if find.victims.at < at and find.whole is None]
    if near:
        return near[-1] if told[near[-1]].outcome == _HURT else None
    # Of the dead nobody is in care.
    alive = [(place, figure) for place, figure in _wholes(seen) if figure.outcome != "killed"]
    return alive[0][0] - offset if len(alive) == 1 and alive[0][1].outcome == _HURT else None


def _wholes(seen: Before) -> list[tuple[int, Figure]]:
    """The figures before that count several people, with their places in the text's list."""
    return [
        (seen.first + i, figure)
        for i, figure in enumerate(seen.figures)
        if figure.part_of is None and not figure.flags and figure.high != 0
    ]


def _in_care(chunks: Sequence[Chunk], at: int) -> bool:
    """As "had since been discharged", "remain in hospital", "are in intensive care"."""
    while at < len(chunks) and (chunks[at].kind in _FARING or chunks[at].low in STAYING):
        at += 1
    if at >= len(chunks):
        return False
    sent_home = [chunk.low for chunk in chunks[at : at + 2]] == ["sent", "home"]
    there = [chunk.low for chunk in chunks[at : at + 3]]
    lying = there[:1] == ["in"] and not _CARE.isdisjoint(there)
    cared = chunks[at].low in _CARED_FOR or chunks[at].low == "in-critical-condition"
    return cared or sent_home or lying


def _the_other(chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """As "one has since died and the other is in hospital"."""
    for at in range(1, len(chunks) - 2):
        phrase = chunks[at].phrase
        if chunks[at].low != "other" or phrase is None or phrase.determiner != "the":
            continue
        before = left_of(chunks, at - 1)
        joined = chunks[before].kind in (tags.CONJUNCTION, tags.SUBORDINATOR, tags.COMMA)
        dead = [find for find in told if find.outcome == "killed" and find.victims.at < at]
        alone = dead and dead[-1].victims.phrase is not None and dead[-1].victims.phrase.bare
        if joined and alone and chunks[at + 1].kind == tags.BE and _in_care(chunks, at + 1):
            yield Find(_HURT, "state", Victims(at, at, phrase), at, at + 1)


def _where_are(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """As "Where are the other nine?"."""
    for at in range(len(chunks) - 3):
        if chunks[at].low != "where" or chunks[at + 1].kind != tags.BE:
            continue
        who = chunks[at + 2].phrase
        asked = chunks[at + 3].low == "?"
        if who and who.number and asked and who.determiner and (who.bare or who.noun):
            yield Find("missing", "state", Victims(at + 2, at + 2, who), at, at + 1)


def _still_held(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """As "Some 60 pupils are still being held", after a sentence of who was kidnapped."""
    groups = {f.group for f in seen.recent if f.outcome == "kidnapped"}
    if not groups:
        return
    at = next((i for i, chunk in enumerate(chunks) if chunk.low == "held" and not chunk.phrase), 0)
    first = at
    while first and chunks[first - 1].kind in _FARING:
        first -= 1
    passive = any(chunk.kind == tags.BE for chunk in chunks[first:at])
    if not passive or not first or any(chunk.low == "police" for chunk in chunks[at:]):
        return
    taken = {find.victims.at for find in told}
    for victims in subjects(chunks, first, None):
        phrase = victims.phrase
        if phrase is None or phrase.number is None or victims.at in taken:
            continue
        if phrase.bare or (phrase.noun and phrase.noun.group in groups):
            # A bare number is of those, and part of them; "60 pupils" may be of others.
            rule = "some-of" if phrase.bare else "handed"
            yield Find("kidnapped", rule, victims, first, at)


def _of_whom_held(chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """As "police detained nine men, four of whom were still being held"."""
    for at in range(3, len(chunks)):
        counted = chunks[at - 3].phrase
        if [chunk.low for chunk in chunks[at - 2 : at]] != ["of", "whom"] or counted is None:
            continue
        verb = at
        while verb < len(chunks) and chunks[verb].kind in (*_FARING, tags.VERB):
            if chunks[verb].low == "held":
                break
            verb += 1
        near = [i for i, find in enumerate(told) if find.victims.at < at - 3 and find.whole is None]
        held = verb < len(chunks) and chunks[verb].low == "held" and counted.bare
        if not held or not near or any(find.victims.at == at - 3 for find in told):
            continue
        if told[near[-1]].outcome in ("captured", "kidnapped"):
            victims = Victims(at - 3, at - 1, counted)
            yield Find(told[near[-1]].outcome, "part", victims, at - 3, verb, whole=near[-1])


def _came_back(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """As "6,000 were abducted, of whom 3,000 have returned", "nine of them have come home".

    Or "nine were abducted. Seven have returned", "six were brought back": fewer than were taken.
    """
    taken = {find.victims.at for find in told}
    for at, chunk in enumerate(chunks):
        if chunk.low not in _COMING or chunk.kind != tags.VERB or not _is_home(chunks, at):
            continue
        who = left_of(chunks, at - 1)
        while who > 0 and (chunks[who].kind in _BEFORE_VERB or chunks[who].low == "since"):
            who = left_of(chunks, who - 1)
        if any(piece.kind == tags.NOT or piece.low == "never" for piece in chunks[who:at]):
            continue
        of = who - 1 if chunks[who].low in _OF_THEM else -1
        counted = chunks[of - 1 if of > 0 and chunks[of].low == "of" else who].phrase
        first = of - 1 if of > 0 else who
        before = [piece.low for piece in chunks[max(0, first - 2) : first]]
        some = (of > 0 and chunks[of].low == "of") or before == ["of", "whom"]
        if counted is None or not counted.bare or not counted.number or first in taken:
            continue
        near = [find for find in told if find.victims.at < first]
        wholes = [figure for _, figure in _wholes(seen)]
        outcome = near[-1].outcome if near else (wholes[-1].outcome if wholes else "")
        inner = near[-1].victims.phrase if near else None
        most = inner.number.bounds.best if inner and inner.number else None
        most = wholes[-1].best if wholes and not near else most
        fewer = (counted.number.bounds.best or 0) < (most or 0)
        alone = fewer and not counted.determiner and _opens(chunks, first)
        if (some or alone) and outcome == "kidnapped":
            yield Find("freed", "handed", Victims(first, who, counted), first, at)


def _is_home(chunks: Sequence[Chunk], at: int) -> bool:
    """As "returned", "came home", "were brought back", "were recovered"."""
    after = chunks[at + 1].low if at + 1 < len(chunks) else ""
    if chunks[at - 1].kind == tags.BE:
        # But "three were recovered from a river", "dead".
        recovered = chunks[at].low == "recovered" and after in _BY_WHOM
        return recovered or (chunks[at].low == "brought" and after in _HOME)
    return chunks[at].low in _RETURNED or (chunks[at].low in _WALKING and after in _HOME)


def _opens(chunks: Sequence[Chunk], at: int) -> bool:
    return at == 0 or chunks[at - 1].low == ";" or chunks[at - 1].kind in _JOINTS


_BEFORE_VERB = (tags.HAVE, tags.ADVERB, tags.BE)
_OF_THEM = ("them", "whom")
_BY_WHOM = ("by", "alive", "safe", "safely", "unharmed", "unhurt")
_JOINTS = (tags.QUOTE, tags.ADVERB, tags.COMMA, tags.CONJUNCTION, tags.SUBORDINATOR)
_OPENING = (tags.QUOTE, tags.ADVERB, tags.COMMA)


def _they_came_free(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """As "Gunmen seized two drivers in April. They were freed after twelve days"."""
    for at, chunk in enumerate(chunks):
        if chunk.kind != tags.OUTCOME:
            continue
        group = verb_group(chunks, at)
        if group is None or group.form.outcome != "freed" or group.voice != PASSIVE:
            continue
        they = left_of(chunks, group.first - 1)
        opens = they >= 0 and all(c.kind in (*_OPENING, tags.TIME) for c in chunks[:they])
        if not opens or chunks[they].low not in _THEY or group.negated or group.modal:
            continue
        held = [figure for _, figure in _wholes(seen) if figure.outcome in _FREED_FROM]
        if len(held) == 1 and held[0].best != 1 and not any(f.trigger == at for f in told):
            yield Find("freed", PASSIVE, _they(chunks, they, held[0]), group.first, at,
                       told=_count(held[0]))  # fmt: skip


def _count(figure: Figure) -> Count:
    return Count(figure.low, figure.best, figure.high, figure.qualifier, figure.magnitude)


def _they(chunks: Sequence[Chunk], at: int, figure: Figure) -> Victims:
    """The pronoun, as the bare number that it stands for."""
    first, last = chunks[at].first, chunks[at].last
    number = Number(first, last + 1, _count(figure), True)
    phrase = Phrase(first, last, number, "", None, None, last, True, False, None)
    return Victims(at, at, phrase)
