"""What was said at first, and later: "initially reported two deaths and later eight"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

AT_FIRST = word_set("initially originally first earlier previously")
_LATER = word_set("later then subsequently now eventually finally")
_SAYING = word_set("""
    reported said spoke put announced gave confirmed counted recorded listed had cited stated
    acknowledged claimed
""")
_JOINING = (tags.COMMA, tags.CONJUNCTION, tags.CONTRAST)
_ENDS = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.CONTRAST)


def finds(chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """The later toll of the same people: the last number told has another behind it.

    As "initially reported two deaths and later eight", "first spoke of nine dead, then of 14";
    "first two died and then three" says no such thing, since nobody says it.
    """
    lows = [chunk.low for chunk in chunks]
    for at in range(2, len(chunks) - 1):
        joined = chunks[at - 1].kind in _JOINING or lows[at - 1] == "but"
        if lows[at] not in _LATER or not joined:
            continue
        # As "but later said six".
        number = at + 1 + (lows[at + 1] in _SAYING)
        number += lows[number : number + 1] == ["of"]
        phrase = chunks[number].phrase if number < len(chunks) else None
        ends = number + 1 >= len(chunks) or chunks[number + 1].kind in _ENDS
        before = [find for find in told if max(find.victims.last, find.trigger) < at]
        if phrase is None or not phrase.bare or phrase.number is None or not ends or not before:
            continue
        first = before[-1]
        near = lows[max(0, min(first.victims.at, first.trigger) - 4) : first.victims.at + 1]
        counted = first.victims.phrase is not None and first.victims.phrase.number is not None
        if counted and not AT_FIRST.isdisjoint(near) and not _SAYING.isdisjoint(near):
            yield Find(first.outcome, "toll", Victims(number, number, phrase), number, number)
