"""Who speaks in a transcript: "GULED: Twelve people died", by the naming of Guled in the text.

A name in capitals with a colon may be a place ("RAIPORE: Two guards were killed"): only who is
named in small letters before speaks so. Hosts and correspondents speak for the outlet.
"""

import re
from bisect import bisect_right
from functools import lru_cache

from recount.domain.gazetteer import fold_any
from recount.extract.places.curated import curated
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.words import word_set

_NAME = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]{1,30}"
_LABEL = re.compile(rf"(?<![\w.])(?:{_NAME}\.? ){{0,3}}({_NAME})(, [A-Z]+)?\Z")
_LONGEST = 100
_OF_THE_OUTLET = word_set("""
    correspondent correspondents reporter reporters presenter host anchor editor producer our
    colleague
""")
_SHORTEST, _NEAR = 3, 8
_FAR = 20_000
"""Characters before a label, in which its person may be named: time grows with the length alone."""


def label_before(seen: Passages, start: int) -> tuple[int, str]:
    """Where the label stands under which the place `start` is, and its last name, in capitals."""
    labels = _labels(seen.text)
    before = bisect_right(labels, start, key=lambda label: label[0])
    return labels[before - 1] if before else (0, "")


@lru_cache(maxsize=1)
def _labels(text: str) -> tuple[tuple[int, str], ...]:
    """Where each label begins, with its last name; none where all is in capitals."""
    found = []
    at = -1 if text.isupper() else text.find(": ")
    while at >= 0:
        match = _LABEL.search(text, max(0, at - _LONGEST), at)
        if match:
            # As "CORA DIAZ, HOST: ", who speaks for the outlet.
            found.append((match.start(), "" if match[2] else match[1]))
        at = text.find(": ", at + 1)
    return tuple(found)


def speaker_of_label(seen: Passages, passage: Passage, at: int) -> str | None:
    """The person under whose label chunk `at` stands, as the text first names them."""
    start = passage.tokens[passage.chunks[at].first].start
    label, name = label_before(seen, start)
    if len(name) < _SHORTEST or curated().named(fold_any(name.title())):
        # As "SUDAN: ", where news of one country after the other is told.
        return None
    # Not in the "Sudanese" behind the heading "SUDAN: ".
    whole = re.compile(rf"(?<=\s){re.escape(name.title())}(?!\w)")
    named = whole.search(seen.text, max(0, label - _FAR), label)
    where = named.start() if named else 0
    number = bisect_right(seen.sentences, where, key=lambda one: one.start) - 1
    return _naming(seen, seen.passage(number), where) if where and number >= 0 else None


def _naming(seen: Passages, earlier: Passage, where: int) -> str | None:
    chunks, tokens = earlier.chunks, earlier.tokens
    for i, chunk in enumerate(chunks):
        if chunk.phrase is None or not tokens[chunk.first].start <= where < tokens[chunk.last].end:
            continue
        first, last = _from_office(chunks, i), i
        if first == i and _is_office(chunks, i + 2) and chunks[i + 1].kind == tags.COMMA:
            last = i + 2
        words = seen.text[tokens[chunks[first].first].start : tokens[chunks[last].last].end]
        # As "our correspondent in Lona, Ana Diaz", who speaks for the outlet.
        near = {token.low for token in tokens[max(0, chunks[i].first - _NEAR) : chunk.last + 1]}
        return words if " " in words and _OF_THE_OUTLET.isdisjoint(near) else None
    return None


def _from_office(chunks: list[Chunk], i: int) -> int:
    """As "the governor, Abdi Guled", "the bank's Abdi Guled": where the naming begins."""
    if i > 1 and chunks[i - 1].kind == tags.COMMA and _is_office(chunks, i - 2):
        return i - 2
    return i - 2 if i > 1 and chunks[i - 1].kind == tags.POSSESSIVE else i


def _is_office(chunks: list[Chunk], i: int) -> bool:
    phrase = chunks[i].phrase if i < len(chunks) and chunks[i].kind == NOUN_PHRASE else None
    told = phrase is not None and phrase.noun is not None and phrase.number is None
    return told and phrase is not None and phrase.determiner in ("the", "a", "an")
