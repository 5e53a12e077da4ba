"""Whose count it is: "by her account 13 were hurt", "by the army's own count"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.speech import Speech
from recount.extract.victims.phrase import Victims

_WHOSE = {"his": "he", "her": "she", "their": "they"}
_OPENING = (tags.COMMA, tags.STOP, tags.RELATIVE, tags.CONJUNCTION)
_BY_WHOSE = 3


def by_account(chunks: Sequence[Chunk], at: int) -> list[Speech]:
    """As "by her account 13 were hurt", "41 have died, by their reckoning"."""
    phrase = chunks[at].phrase
    if phrase is None and looks_owned(chunks, at):
        return _by_reckoning(chunks, at)
    if phrase is None or phrase.number or at == 0:
        return []
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.COMMA)
    if chunks[at - 1].low == "by" and phrase.determiner in _WHOSE:
        return [Speech(at, at, at, "stated", _WHOSE[phrase.determiner], closing=at > 1 and ends)]
    own = phrase.determiner in ("the", "") and phrase.last - phrase.first > 1
    opens = at == 1 or chunks[at - 2].kind == tags.COMMA
    if chunks[at - 1].low == "by" and own and opens and ends:
        # As "by the army's own count, 70 fighters died", "12 died, by the ministry's tally".
        closing = at + 1 >= len(chunks) or chunks[at + 1].kind == tags.STOP
        return [Speech(at, at, at, "stated", "", closing=closing, cut=1)]
    return []


def looks_owned(chunks: Sequence[Chunk], at: int) -> bool:
    """As the "reckoning" of "by the police's reckoning", which looks like a verb."""
    owned = at >= _BY_WHOSE and chunks[at - 1].kind == tags.POSSESSIVE
    return owned and chunks[at].kind == tags.VERB


def _by_reckoning(chunks: Sequence[Chunk], at: int) -> list[Speech]:
    """As "the clashes, by the police's reckoning, left 15 dead", where it looks like a verb."""
    who = at - 2
    by = chunks[who - 1].low == "by" and chunks[who].phrase is not None
    opens = who == 1 or chunks[who - 2].kind in _OPENING
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.COMMA)
    if not (by and opens and ends):
        return []
    closing = at + 1 >= len(chunks) or chunks[at + 1].kind == tags.STOP
    return [Speech(at, who, who, "stated", "", closing=closing)]


def is_nobodys_toll(chunks: Sequence[Chunk], who: Victims) -> bool:
    """As "An earlier toll spoke of nine dead"; but "the ministry's toll", "a toll by the army"."""
    if chunks[who.at].low not in ("toll", "death-toll"):
        return False
    owned = who.at > 0 and chunks[who.at - 1].kind == tags.POSSESSIVE
    phrase, after = who.phrase, chunks[who.at + 1].low if who.at + 1 < len(chunks) else ""
    of_one = phrase is not None and phrase.last > phrase.first + bool(phrase.determiner)
    return not (owned or of_one or after in ("by", "from", "of"))
