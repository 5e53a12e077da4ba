"""What is asked, or told of anybody who may do it, of a legend or a forecast: no event."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import GENERIC, HYPOTHETICAL
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_ANYONE = word_set("anyone anybody whoever")
_PENALTIES = word_set("penalty punishment")
_LEGENDS = word_set("legend legends myth mythology folklore fable tradition")
_FORECASTING = word_set("""
    project projects projected predict predicts predicted forecast forecasts anticipate anticipates
    anticipated foresee foresees foresaw
""")
_ASKING = word_set("ask asks asked asking wonder wonders wondered")
_WHETHER = (tags.DO, tags.BE, tags.MODAL, tags.HAVE)
_COUNTED = ("act-counted", "counted-noun", "act-of")
WORDS = _ANYONE | _PENALTIES | _LEGENDS | _FORECASTING | _ASKING | {"?"}
"""A sentence without any of these words supposes nothing of this kind."""
_REACH = 5


def supposed(passage: Passage, find: Find) -> tuple[str, ...]:
    """As "Did soldiers kill four boys?", "anyone who kills an officer", "predict 400 deaths"."""
    chunks = passage.chunks
    if _of_anyone(chunks, find):
        return (GENERIC,)
    if _is_asked(passage, find) or _forecast(chunks, find):
        return (HYPOTHETICAL,)
    lows = [chunk.low for chunk in chunks[:3]]
    told = lows[:2] == ["according", "to"] and lows[2:] != [] and lows[2] in _LEGENDS
    return (HYPOTHETICAL,) if told else ()


def _of_anyone(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "whoever kills a policeman", "anyone convicted of kidnapping", "the penalty for killing".

    But "anyone who killed", as somebody did.
    """
    if find.rule not in ("active", "shot"):
        return False
    verb, before = chunks[find.trigger], chunks[max(0, find.trigger - 2) : find.trigger]
    if verb.low.endswith("ing") and [c.low for c in before][-1:] == ["for"]:
        return before[0].low in _PENALTIES
    for k in range(find.trigger - 1, max(-1, find.trigger - _REACH), -1):
        if chunks[k].low in _ANYONE:
            return not verb.low.endswith("ed")
        if chunks[k].kind in (tags.COMMA, tags.STOP, tags.CONTRAST):
            return False
    return False


def _is_asked(passage: Passage, find: Find) -> bool:
    """As "Were three people abducted?"; but "Why did soldiers kill four?", who did."""
    chunks = passage.chunks
    last = chunks[-1].low
    if last != "?" and not any(chunk.low in _ASKING for chunk in chunks[-3:]):
        return False
    begins = next((i for i, chunk in enumerate(chunks) if chunk.kind != tags.QUOTE), 0)
    # "Have you seen the men who killed two guards?" doubts no killing.
    if chunks[begins].kind not in _WHETHER or begins >= find.trigger:
        return False
    between = chunks[begins + 1 : find.trigger]
    true = any(chunk.low == "true" for chunk in between)
    related = any(chunk.kind in (tags.RELATIVE, tags.SUBORDINATOR) for chunk in between)
    return (true or not related) and find.rule in ("active", "passive", "reduced", "happens")


def _forecast(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "projected 5,000 murders by the end of the year"."""
    at = find.first - 1
    while at > 0 and chunks[at].kind in (tags.DETERMINER, tags.ADVERB, tags.MODIFIER):
        at -= 1
    return find.rule in _COUNTED and at >= 0 and chunks[at].low in _FORECASTING
