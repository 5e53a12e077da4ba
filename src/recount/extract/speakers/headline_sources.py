"""Who says what a headline tells: "Two killed in Kabul blast: officials", "UN: 14 killed"."""

import re

from recount.extract.sentences.text import Sentence
from recount.extract.speakers.saying import may_be_source
from recount.extract.words import word_set

# A headline has no stop behind it; "they had one foe: the army." has.
_BEHIND = re.compile(r": ([A-Za-z][\w’'-]*(?: [\w’'-]+){0,3})\s*\Z")
_INITIALS = word_set("un eu nato au icrc msf hrw unicef unhcr ocha who monusco minusma unmiss")
_NAMED = word_set("pentagon kremlin amnesty")
_LONGEST = 60


def source_behind(text: str, sentence: Sentence) -> str | None:
    """The source behind the colon at the end of a headline, None where none is."""
    begin = max(sentence.start, sentence.end - _LONGEST)
    match = _BEHIND.search(text[begin : sentence.end])
    return match[1] if match and tells(match[1]) else None


def tells(words: str) -> bool:
    """Whether these words before or behind a colon name who says it: "officials", "UN"."""
    low = words.lower().removeprefix("the ")
    known = low in _NAMED or (low in _INITIALS and low.upper() in words)
    return known or may_be_source(words)
