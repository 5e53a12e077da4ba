"""Figures that the sentence after theirs takes back: "That was incorrect.", "They retracted that".

What others deny stays somebody's claim; it is for the reader of both to judge.
"""

import re
from bisect import bisect
from collections.abc import Sequence

from recount.extract.dates.find import lowered
from recount.extract.figure import Figure
from recount.extract.flags.claims import COUNTS
from recount.extract.flags.denials import RETRACTING, STATEMENTS, UNTRUE
from recount.extract.flags.filters import NEGATED
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passages
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_FALSE = UNTRUE | word_set("inaccurate mistaken erroneous misleading untrue")
_TRUE = word_set("true accurate correct right so")
_OF_STATEMENTS = word_set("true untrue so false")
_TOLD = SAID | word_set("heard read seen saw story stories posts rumours rumors reports")
"""What only words can be, and no deed."""
_AT_FIRST = word_set("initially originally first earlier previously mistakenly")
_ERRORS = word_set("error mistake fabrication lie hoax misunderstanding")
_MISTAKEN = re.compile(
    r"(?<!nobody )(?<!no one )(?:been|was|were) (?:counted twice|double-counted)\b(?! as)"
    r"|(?:the|this|that) (?:number|figure|toll|count|report|statement|post|estimate)"
    r" (?:was|had been) (?:wrong|incorrect|a mistake|an error|mistaken|too high)"
    r"|(?:this|that) (?:was|had been) (?:a mistake|an error)(?= made| when| in the count|\.)"
    r"|(?:that|this|it|they)(?:'s|’s|'ve|’ve| has| have)? (?:since )?(?:been )?(?:were |was )?"
    r"(?:knocked down|debunked|discredited)(?=[.;,])"
    r"|(?:took|taken) (?:the|its|that) (?:post|statement|report) down\b"
    r"|(?:blamed|attributed) the error"
)
"""What its own speaker calls a mistake is somebody's number no longer."""
_A_NUMBER = r"[^.;]{0,40}?\b(?:\d|dead|deaths?|died|killed|toll|number|figure|wounded|injured)"
_SAID_AT_FIRST = re.compile(
    r"\b(?:had (?:at first |first |initially |originally |earlier |previously )?"
    r"(?:reported|given|put|spoken of|counted)\b"
    r"|an? (?:early|earlier|initial) (?:report|post|statement|toll|count|figure|version|estimate"
    r"|tally|number)(?: (?:on|by|from|in) [^.;,]{1,60}?)?"
    r" (?:had )?(?:said|put|gave|spoke|spoken|reported|of)\b"
    r"|(?:early|earlier|initial) reports said\b"
    r"|(?:rumou?rs?|unconfirmed reports?)(?: online)? (?:of|that)\b)" + _A_NUMBER
)
_OWN_VERSION = re.compile(
    r"\b(?:earlier|previous|original|initial|prior|first) version of (?:this|our) (?:\w+ )?"
    r"(?:article|story|report|post|dispatch|item|piece)\b"
    r"|\bthis (?:article|story|report|post|dispatch|item|piece)"
    r" (?:had |has )?(?:previously |originally |earlier |initially |incorrectly |wrongly )"
)
"""The outlet's own: "the report" may be somebody else's."""
TELLING = (
    _FALSE
    | _TRUE
    | _ERRORS
    | RETRACTING
    | {"twice", "down", "double-counted", "high", "debunked", "discredited"}
)
"""A sentence without any of these words takes nothing back."""
_WHAT = STATEMENTS | COUNTS | word_set("information reports report account accounts version post")
_THAT = ("that", "this")
_DETERMINED = word_set("that this those these the both such its their his her")
_PROVING = word_set("proved proven turned found shown out to be later since")
_OPENING = (tags.ADVERB, tags.COMMA, tags.TIME, tags.CONJUNCTION, tags.CONTRAST, tags.QUOTE)
_ENDING = (tags.STOP, tags.COMMA, tags.TIME, tags.PREPOSITION, tags.CONJUNCTION)
_OUTCOMES = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "death-toll": "killed",
    "wounded": "wounded", "injured": "wounded", "missing": "missing", "abducted": "kidnapped",
    "arrested": "captured",
}  # fmt: skip
_TOLLS = {"killed", "wounded", "casualties"}
"""As "revised the toll down", behind those who were arrested."""
_OF_WHOM = frozenset(_OUTCOMES)
"""As "corrected the number of dead", which leaves the wounded as they are."""
_REACH, _BOTH = 8, 2
_NEAR = 8
"""Figures: how far behind a number that was wrong the right one may stand."""
_Number = tuple[str, int | None, int | None, int | None]


def corrected(seen: Passages, number: int, told: Sequence[Figure]) -> list[Figure]:
    """The figures of a sentence, negated where it or the next calls what was first said a mistake.

    As "he had reported ten deaths; he said later that one body had been counted twice".
    """
    own = seen.sentences[number]
    low = lowered(seen.text[own.start : own.end])
    first = _SAID_AT_FIRST.search(low)
    if first is None:
        return list(told)
    wrong = _MISTAKEN.search(low, first.end())
    end = own.start + wrong.start() if wrong else own.end
    if wrong is None and number + 1 < len(seen.sentences):
        later = seen.sentences[number + 1]
        wrong = _MISTAKEN.search(lowered(seen.text[later.start : later.end]))
    begin = own.start + first.start()
    return [_negated(one) if wrong and begin < one.start < end else one for one in told]


def by_own_correction(seen: Passages, found: Sequence[Figure]) -> list[Figure]:
    """The figures of an article, negated where its correction below gives another number.

    As "... killing 14. Correction: an earlier version of this article said that 14 died. The
    correct number is 12": an outlet may leave the text above as it was. But a correction of the
    day or place leaves the number.
    """
    if not any(NEGATED in figure.flags for figure in found):
        return list(found)
    starts = [sentence.start for sentence in seen.sentences]
    until: dict[_Number, int] = {}
    for i, wrong in enumerate(found):
        if NEGATED not in wrong.flags:
            continue
        number = bisect(starts, wrong.start) - 1
        own, later = seen.sentences[number], seen.sentences[number : number + 2][-1]
        if not _OWN_VERSION.search(lowered(seen.text[own.start : own.end])):
            continue
        behind = found[i + 1 : i + 1 + _NEAR]
        near = [one for one in behind if one.start < later.end and not one.flags]
        if any(one.outcome == wrong.outcome and _number(one) != _number(wrong) for one in near):
            until[_number(wrong)] = i
    return [
        _negated(figure) if i < until.get(_number(figure), 0) else figure
        for i, figure in enumerate(found)
    ]


def _number(figure: Figure) -> _Number:
    return figure.outcome, figure.low, figure.best, figure.high


def standing(seen: Passages, number: int, told: Sequence[Figure]) -> list[Figure]:
    """The figures of a sentence, negated where the one after it says that they were wrong.

    Only where that has a word of `TELLING` need it be asked.
    """
    figures = list(told)
    if not figures or number + 1 >= len(seen.sentences):
        return figures
    later, own = seen.passage(number + 1), seen.passage(number)
    # As "The mission initially spoke of four dead. That was a mistake, it says".
    withdrawn = not _AT_FIRST.isdisjoint(own.words) and not later.words.isdisjoint(_ERRORS)
    withdrawn = withdrawn and later.chunks[0].low == "that"
    what = "" if later.speeches and not withdrawn else _untrue(later.chunks)
    told_so = not _OF_STATEMENTS.isdisjoint(later.words) and not _TOLD.isdisjoint(own.words)
    what = what or _retracted(later.chunks)
    if not what:
        return figures
    of = _OF_WHOM.intersection(chunk.low for chunk in later.chunks)
    outcomes = {_OUTCOMES[low] for low in of} or (_TOLLS if what == "toll" else set())
    return [
        _negated(figure)
        if (told_so or _is_meant(figure, what)) and (not outcomes or figure.outcome in outcomes)
        else figure
        for figure in figures
    ]


def _negated(figure: Figure) -> Figure:
    return figure._replace(flags=tuple(dict.fromkeys((*figure.flags, NEGATED))))


def _is_meant(figure: Figure, what: str) -> bool:
    """ "That was wrong" may judge a deed, unless what somebody said stands before it."""
    claimed = figure.said_by is not None or figure.certainty != "stated"
    return what not in (*_THAT, "it") or claimed


def _untrue(chunks: Sequence[Chunk]) -> str:
    """What is said to be untrue by the sentence: "that", "figure"; "" where nothing is."""
    at = next((i for i, chunk in enumerate(chunks) if chunk.kind not in _OPENING), 0)
    what, after = _named(chunks, at)
    verb = after
    while verb < len(chunks) and (chunks[verb].kind == tags.BE or chunks[verb].low in _PROVING):
        verb += 1
    if not what or verb == after:
        return ""
    near = chunks[verb : verb + _REACH]
    end = next((i for i, chunk in enumerate(near) if chunk.kind in _ENDING), len(near))
    isnt = chunks[verb - 1].low.endswith("n't")
    return what if _is_false(near[:end], isnt=isnt, after=near[end : end + 1]) else ""


def _is_false(chunks: Sequence[Chunk], *, isnt: bool, after: Sequence[Chunk]) -> bool:
    """As "incorrect", "not true", "an error"; but "wrong to do", "not wrong" say something else."""
    lows = [chunk.low for chunk in chunks]
    denied = isnt or any(chunk.kind == tags.NOT for chunk in chunks)
    if not lows or any(chunk.kind == tags.RELATIVE for chunk in chunks):
        return False
    closed = not after or after[0].low not in ("to", "of")
    if denied:
        return closed and lows[-1] in _TRUE
    return closed and (lows[-1] in _FALSE or lows[-1] in _ERRORS or lows[-1] in RETRACTING)


def _named(chunks: Sequence[Chunk], at: int) -> tuple[str, int]:
    """The "that", or the noun of "that figure", "both figures", at a place, and what follows it."""
    if at >= len(chunks):
        return "", at
    chunk, phrase = chunks[at], chunks[at].phrase
    if phrase is not None:
        both = phrase.number is not None and phrase.number.bounds.best == _BOTH
        known = chunk.low in _WHAT and phrase.number is None and phrase.determiner in _DETERMINED
        return (chunk.low, at + 1) if known or (both and chunk.low in _WHAT) else ("", at)
    if chunk.low in _DETERMINED and at + 1 < len(chunks) and chunks[at + 1].low in _WHAT:
        return chunks[at + 1].low, at + 2
    return (chunk.low, at + 1) if chunk.low in (*_THAT, "it") else ("", at)


def _retracted(chunks: Sequence[Chunk]) -> str:
    """What is withdrawn: "it later retracted the statement", "police withdrew that".

    But "had spoken of 16 dead, but corrected the number" corrects a number of its own.
    """
    for at in range(1, len(chunks) - 1):
        phrase = chunks[at].phrase
        if phrase is not None and phrase.number:
            return ""
        if chunks[at].low not in RETRACTING or chunks[at].phrase:
            continue
        near = chunks[max(0, at - 3) : at]
        helped = any(chunk.kind in (tags.NOT, tags.MODAL, tags.BE) for chunk in near)
        what, after = _named(chunks, at + 1)
        if what and not helped and (after >= len(chunks) or chunks[after].kind in _ENDING):
            return what
    return ""
