"""Names of bodies that read like others: "the Movement Against Hunger", "the White House".

And of newspapers: "The New York Times".
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.saying import BODIES
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.places import HAPPENINGS

_JOINING = word_set("against to")
_TO_DO = word_set("""
    committee commission campaign coalition movement action centre center council network fund
    collective association initiative organisation organization
""")
_CAUSES = BODIES | word_set("action campaign collective")
_THE_HOUSE = 3
_OPENING = (tags.COMMA, tags.STOP, tags.CONTRAST, tags.SUBORDINATOR, tags.RELATIVE)


def begins(chunks: Sequence[Chunk], first: int) -> int:
    """Where the name begins whose last words are chunk `first`, else `first`.

    As "the Committee to Protect Journalists", "the Movement Against Hunger".
    """
    at = first - 2
    joined = at >= 0 and chunks[first - 1].low in _JOINING and chunks[at].low in _CAUSES
    return at if joined and chunks[at].phrase and _opens(chunks, at) else first


def goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether who speaks goes on behind chunk `at`, with a phrase at `at` + 2.

    As "the ministry of health", "a doctor in Lona", "the Collective Against Hunger"; not
    "documented by the ministry in the clashes".
    """
    joint = chunks[at + 1].low
    if joint == "in":
        return chunks[at + 2].low not in HAPPENINGS
    # But "the government to send them home".
    named = joint in _JOINING and chunks[at].low in (_TO_DO if joint == "to" else _CAUSES)
    return named or joint in ("of", "for", "from", "at")


def named_at(chunks: Sequence[Chunk], last: int) -> list[Victims]:
    """The body whose name ends at chunk `last`, where it looks like a house, a street or hunger."""
    chunk = chunks[last]
    phrase = chunk.phrase
    if phrase is None:
        return []
    if chunk.low == "house" and phrase.determiner == "the":
        # As "the White House", of three words; but "a house", "the house".
        named = phrase.last - phrase.first + 1 == _THE_HOUSE and _opens(chunks, last)
        return [Victims(last, last, phrase)] if named else []
    if chunk.low == "times" and phrase.determiner == "the":
        # As "The New York Times"; but "at times".
        return [Victims(last, last, phrase)] if _opens(chunks, last) else []
    at = last - 1
    if chunk.low == "street" and at >= 0 and chunks[at].low == "downing":
        return [Victims(at, last, phrase)] if _opens(chunks, at) else []
    at = begins(chunks, last)
    return [Victims(at, last, phrase)] if at < last else []


def _opens(chunks: Sequence[Chunk], at: int) -> bool:
    return at == 0 or chunks[at - 1].kind in _OPENING
