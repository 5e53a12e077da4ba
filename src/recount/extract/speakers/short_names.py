"""The fullest name of a body that is named short: "the Division", "the RSF".

Only what stands before it in the text is looked at. Where two bodies may be meant, it stays short.
"""

import re

from recount.extract.sentences.nouns import noun_of
from recount.extract.speakers.saying import BODIES
from recount.extract.words import word_set

_SHORT = re.compile(r"[Tt]he ([A-Z][a-z]{2,})\Z")
_INITIALS = re.compile(r"[Tt]he ([A-Z]{3,6})\Z")
_WORD = r"[A-Z]\w*(?:[.-]\w+)*(?:['’]s?)?"
_OF_STATES = word_set("army navy police government ministry military forces parliament state court")
_LONGEST, _BACK = 120, 6000
_SMALL = r"(?:(?:of|for|and|the|in|against|de|du|des|pour|la|le) ){0,2}"


def fullest(text: str, words: str, start: int) -> str:
    """The longest name before `start` that `words` is short for, "" where none is found."""
    before = text[max(0, start - _BACK) : start]
    short = _SHORT.match(words)
    if short and short[1].lower() not in _OF_STATES and noun_of(short[1].lower()) is None:
        if short[1] not in before:
            return ""
        return _one(_named(before, short[1]))
    initials = _INITIALS.match(words)
    return _one(_spelled_out(before, initials[1])) if initials else ""


def _named(before: str, word: str) -> list[str]:
    """As "the Human Rights Division of the United Nations mission in South Sudan"."""
    bodies = "|".join(sorted(BODIES, key=len, reverse=True))
    tail = (
        rf"(?: (?:of|for|against) (?:the )?{_WORD}(?: {_WORD})*"
        rf"(?: (?:{bodies})\b)?(?: in {_WORD}(?: {_WORD})*)?)?"
    )
    pattern = re.compile(rf"\b[Tt]he (?:[a-z][\w-]* ){{0,2}}(?:{_WORD} ){{1,5}}{word}\b{tail}")
    return [match[0] for match in pattern.finditer(before)]


def _spelled_out(before: str, initials: str) -> list[str]:
    """As "the Rapid Support Forces" of "the RSF"."""
    words = rf" {_SMALL}".join(rf"{letter}[a-z][\w'’-]*" for letter in initials)
    return [match[0] for match in re.finditer(rf"(?:\b[Tt]he )?\b{words}\b", before)]


def _one(names: list[str]) -> str:
    """The longest of the names, if all are of the same body."""
    longest = max(names, key=len, default="")
    ends = [name.removeprefix("the ").removeprefix("The ") for name in names]
    same = all(end in longest for end in ends)
    return longest if same and len(longest) <= _LONGEST else ""
