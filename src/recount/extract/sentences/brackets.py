"""A sentence's tokens without quotation marks and short brackets, so that neighbours meet."""

from collections.abc import Sequence

from recount.extract.parts.bracketed import people_in_bracket, set_off
from recount.extract.sentences import tags
from recount.extract.sentences.text import Token

_BRACKET = 14
_MARKS = frozenset((tags.QUOTE, tags.OPEN, tags.CLOSE))


def essential(tokens: list[Token]) -> list[Token]:
    """The tokens without quotation marks and without short brackets without outcomes or people."""
    kinds = [token.tag for token in tokens]
    if _MARKS.isdisjoint(kinds):
        return tokens
    kept: list[Token] = []
    done = 0
    for i in [i for i, kind in enumerate(kinds) if kind in _MARKS]:
        if i < done:
            continue
        kept += tokens[done:i]
        done = i + 1
        close = _closing(kinds, i) if kinds[i] == tags.OPEN else None
        counted = people_in_bracket(tokens, i, close) if close else []
        if close and counted:
            after = kinds[close + 1] if close + 1 < len(tokens) else ""
            kept += set_off(counted, tokens[i], None if after == tags.STOP else tokens[close])
            # A comma behind it ends nothing more.
            done = close + 1 + (after == tags.COMMA)
        elif close and tokens[i + 1].low != "of":
            done = close + 1
        elif kinds[i] != tags.QUOTE:
            # As "40 rebels and four soldiers (nine hurt) died".
            mark = tokens[i]
            # Square brackets are an editor's: what they hold belongs to the sentence.
            aside = mark.low in "()" and kept and kept[-1].tag != tags.COMMA
            if aside and not _at_mark(kinds, i + 1):
                kept.append(Token(",", False, tags.COMMA, mark.start, mark.end))
    return kept + tokens[done:]


def _at_mark(kinds: Sequence[str], i: int) -> bool:
    return i >= len(kinds) or kinds[i] in (tags.COMMA, tags.STOP, tags.CLOSE)


def _closing(kinds: Sequence[str], at: int) -> int | None:
    """The end of a short bracket that holds no outcome, or None."""
    for i in range(at + 1, min(at + _BRACKET, len(kinds))):
        if kinds[i] == tags.CLOSE:
            return i
        if kinds[i] in (tags.OUTCOME, tags.STATE, tags.OPEN):
            return None
    return None
