"""A toll that was changed since: "nine had died, but the number was later revised to six"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.changing import until_now
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import TOTALS, Victims
from recount.extract.words import word_set

CHANGING = word_set("""
    revised raised lowered corrected updated reduced increased amended cut upgraded downgraded
""")
"""A sentence without any of these words tells of no such change."""
_COUNTS = TOTALS | {"death-toll"}
_WAY = word_set("up down upward upwards downward downwards")
_AUXILIARY = (tags.BE, tags.HAVE, tags.ADVERB)
_ENDS = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.CONTRAST, tags.TIME, tags.SUBORDINATOR)
_KNOWN = ("the", "that", "this", "its")


def without_former(chunks: Sequence[Chunk], told: list[Find]) -> list[Find]:
    """Without the eight of "the toll went from eight dead to ten", who are some of the ten."""
    former: set[int] = set()
    for at in range(1, len(chunks) - 1):
        if chunks[at - 1].low == "from" and (to := until_now(chunks, at)) > 0:
            former.update(range(at, to))
    return [find for find in told if find.victims.at not in former] if former else told


def finds(chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """The number that a toll was changed to: another toll of the people just counted.

    As "a first toll of nine dead was raised to 12"; of "the number of checkpoints was raised to 12"
    nobody is told.
    """
    for at in range(1, len(chunks) - 2):
        if chunks[at].low not in CHANGING or chunks[at].phrase:
            continue
        to = at + 1 + (chunks[at + 1].low in _WAY)
        number = chunks[to + 1].phrase if to + 1 < len(chunks) else None
        after = chunks[to + 2] if to + 2 < len(chunks) else None
        ends = after is None or after.kind in _ENDS or after.low in ("by", "on", "in", "after")
        if chunks[to].low != "to" or number is None or not number.bare or not ends:
            continue
        what = at - 1
        while what >= 0 and chunks[what].kind in _AUXILIARY:
            what -= 1
        first = _toll_of(chunks, what, told) if what < at - 1 else None
        if first is not None and number.number:
            victims = Victims(to + 1, to + 1, number)
            yield Find(first.outcome, "toll", victims, to + 1, to + 1, told=number.number.bounds)


def totalled(
    tokens: Sequence[Token], chunks: Sequence[Chunk], told: Sequence[Find]
) -> Iterator[Find]:
    """As "six more people died, for a total of 31"."""
    for at in range(2, len(chunks)):
        number, before = chunks[at].phrase, [chunk.low for chunk in chunks[at - 2 : at]]
        if number is None or not number.bare or number.number is None or before != [",", "for"]:
            continue
        words = [token.low for token in tokens[number.first : number.first + 3]]
        counted = [find for find in told if max(find.victims.last, find.trigger) < at]
        ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDS
        if words == ["a", "total", "of"] and counted and ends:
            victims = Victims(at, at, number)
            yield Find(counted[-1].outcome, "toll", victims, at, at, told=number.number.bounds)


def _toll_of(chunks: Sequence[Chunk], at: int, told: Sequence[Find]) -> Find | None:
    """The find whose toll, the last word of which stands at `at`, is said to be changed."""
    before = [find for find in told if 0 <= find.victims.at <= at and find.whole is None]
    find = before[-1] if before else None
    counted = find is not None and find.victims.phrase is not None and find.victims.phrase.number
    if find is None or not counted:
        return None
    if chunks[at].low == "it" and find.rule == "toll":
        # As "put the toll at six; it was revised to nine".
        return find if find.victims.at == at - 2 else None
    phrase = chunks[at].phrase
    if phrase is not None and chunks[at].low in _COUNTS and phrase.determiner in _KNOWN:
        return find
    of = find.victims.at - 1
    own = of > 0 and chunks[of].low == "of" and chunks[of - 1].low in _COUNTS
    return find if own and max(find.victims.last, find.trigger) in (at, of - 1) else None
