"""Rates that no "a month" tells: "Every week five women are murdered", "20 died on each side"."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

EVERY = word_set("every each")
_USUAL, _MANY = word_set("average typical"), word_set("most some")
WORDS = EVERY | _USUAL | _MANY | {"not"}
"""A sentence without any of these words tells of nothing that happens so regularly."""
_PER = word_set("day week month year hour minute decade")
_REGULARLY = word_set("annually daily monthly weekly yearly")
EACH = _PER | _REGULARLY
_FOR_EVERY, _OF_THEM = (["for", "every"], ["for", "each"]), ("of", ".", ",", ";")
_NOMINAL = (tags.WORD, tags.MODIFIER, tags.VERB, tags.ACT)
_SPANNING = word_set("""
    for lasted lasting half in within over than just about nearly almost after of during only
""")
_APART = (["ago"], ["after"], ["earlier"], ["later"], ["before"])
_SPAN = word_set("day week month year hour minute decade night")
_SPANS = word_set("days weeks months years hours minutes seconds nights")
_AT = ("on", "in", "at", "from")
_PLACES = word_set("""
    side of village attack town city camp district province raid incident blast bombing
""")
_OPENING = word_set(", that said says ; :")
_ENDS = (tags.STOP, tags.SUBORDINATOR, tags.CONTRAST, tags.RELATIVE)
_HOLDING = word_set("with holding containing carrying contained held")
_NOT_A = (["passes", "without"], ["goes", "by"], ["passed", "without"], ["went", "by"])


def in_a_span(passage: Passage, find: Find) -> bool:
    """As "12 people a day", "per month", "every year" after the find."""
    phrase = find.victims.phrase
    if not EVERY.isdisjoint(passage.words):
        # As "for every soldier killed, three are wounded"; but "a ransom for each of them".
        lows = [token.low for token in passage.tokens]
        if any(lows[i : i + 2] in _FOR_EVERY and lows[i + 2] not in _OF_THEM
               for i in range(len(lows) - 2)):  # fmt: skip
            return True
        if phrase is not None and phrase.determiner in EVERY and find.rule == "reduced":
            return True
    if EACH.isdisjoint(passage.words):
        return False
    last = max(find.victims.last, find.trigger)
    at = passage.chunks[last].last + 1
    words = [token.low for token in passage.tokens[at : at + 9]]
    for i, low in enumerate(words[:7]):
        after = words[i + 1] if i + 1 < len(words) else ""
        if low in ("per", "every", "each", "a", "an") and after in _PER:
            return not (low in ("a", "an") and _one_span(words, i))
        if low in _REGULARLY and not (i and words[i - 1] in ("a", "an", "the")):
            # But "when gunmen stormed a weekly market", "in the daily shelling".
            return _ends(passage, at + i + 1)
    return False


def _ends(passage: Passage, at: int) -> bool:
    """Whether what stands before the token at `at` is no adjective of it."""
    return at >= len(passage.tokens) or passage.tokens[at].tag not in _NOMINAL


def _one_span(words: Sequence[str], i: int) -> bool:
    """As "missing for a week", "more than a month ago", "a Day of the Dead festival": told once."""
    return (i > 0 and words[i - 1] in _SPANNING) or words[i + 2 : i + 3] in (*_APART, ["of"])


def is_regular(passage: Passage, find: Find) -> bool:
    """As "Every week five women are murdered", "killed every four days", "each night"."""
    lows = [token.low for token in passage.tokens]
    if lows[:1] == ["not"] and lows[2:3] != [] and lows[2] in _SPAN and lows[3:5] in _NOT_A:
        return True
    chunks = passage.chunks
    first = chunks[min(find.victims.at, find.first)].first
    for i in range(first - 1):
        opens = i == 0 or lows[i - 1] in _OPENING
        if opens and (_each_span(lows, i) or _some_span(lows, i)):
            between = [chunk for chunk in chunks if i + 3 < chunk.first < first]
            return not any(chunk.kind in _ENDS or chunk.low == ";" for chunk in between)
    last = chunks[max(find.victims.last, find.trigger)].last + 1
    near = lows[last : last + 7]
    if find.rule == "bodies" and _in_each(lows, first, near):
        return True
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


def _each_span(lows: Sequence[str], i: int) -> bool:
    """As "every week"."""
    return lows[i] in EVERY and lows[i + 1] in _SPAN


def _some_span(lows: Sequence[str], i: int) -> bool:
    """As "on an average day", "in a typical week", "on most days"."""
    near = [*lows[i : i + 4], "", "", ""]
    if near[0] not in ("on", "in"):
        return False
    usual = near[1] in ("a", "an") and near[2] in _USUAL and near[3] in _SPAN
    return usual or (near[1] in _MANY and near[2] in _SPANS)


def _in_each(lows: Sequence[str], first: int, near: Sequence[str]) -> bool:
    """As "15 graves, each with two bodies", "six pits with ten bodies in each": of one of them."""
    if near[:1] == ["each"] or near[:2] == ["in", "each"]:
        return True
    return first > 1 and lows[first - 1] in _HOLDING and lows[first - 2] == "each"
