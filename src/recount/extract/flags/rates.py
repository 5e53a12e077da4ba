"""Rates that no "a month" tells: "Every week five women are murdered", "20 died on each side"."""

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

EVERY = word_set("every each")
WORDS = EVERY | {"not"}
"""A sentence without any of these words tells of nothing that happens so regularly."""
_SPAN = word_set("day week month year hour minute decade night")
_SPANS = word_set("days weeks months years hours minutes seconds nights")
_AT = ("on", "in", "at", "from")
_PLACES = word_set("""
    side of village attack town city camp district province raid incident blast bombing
""")
_OPENING = word_set(", that said says ; :")
_ENDS = (tags.STOP, tags.SUBORDINATOR, tags.CONTRAST, tags.RELATIVE)
_NOT_A = (["passes", "without"], ["goes", "by"], ["passed", "without"], ["went", "by"])


def is_regular(passage: Passage, find: Find) -> bool:
    """As "Every week five women are murdered", "killed every four days", "each night"."""
    lows = [token.low for token in passage.tokens]
    if lows[:1] == ["not"] and lows[2:3] != [] and lows[2] in _SPAN and lows[3:5] in _NOT_A:
        return True
    chunks = passage.chunks
    first = chunks[min(find.victims.at, find.first)].first
    for i in range(first - 1):
        opens = i == 0 or lows[i - 1] in _OPENING
        if opens and lows[i] in EVERY and lows[i + 1] in _SPAN:
            between = [chunk for chunk in chunks if i + 1 < chunk.first < first]
            return not any(chunk.kind in _ENDS or chunk.low == ";" for chunk in between)
    last = chunks[max(find.victims.last, find.trigger)].last + 1
    near = lows[last : last + 7]
    for i, low in enumerate(near[:-1]):
        if low in (",", ".", ";"):
            break
        if low in EVERY:
            then = near[i + 1 : i + 3]
            spans = (
                len(then) > 1 and (then[0] in SPELLED or then[0].isdigit()) and then[1] in _SPANS
            )
            # As "20 died on each side", which is half of those who did.
            apiece = low == "each" and i > 0 and near[i - 1] in _AT and then[0] in _PLACES
            return spans or apiece or then[0] in ("night", "few")
    return False
