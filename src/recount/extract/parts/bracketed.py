"""Brackets that count people: "20 people (six children)" is read as if "including" stood there."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.numbers.grammar import number_at
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.victims.phrase import GRAVELY

_THEM = frozenset(("them", "whom", "these", "those"))
_BEFORE, _MODIFIERS = 3, 3
_SCOPING = frozenset(("including", "excluding", "besides"))
_LEFT_OUT = (["not", "including"], ["not", "counting"], ["without", "counting"])
_DASH = "--"
_TAIL = frozenset(("from", "of", "aged", "according"))
_NOMINAL = (tags.WORD, tags.MODIFIER)
_JOINING = (tags.COMMA, tags.CONJUNCTION)


def people_in_bracket(tokens: Sequence[Token], first: int, close: int) -> list[Token]:
    """What a bracket from `first` to `close` is read as, without its marks; none without a count.

    It counts people of those right before it: a number, a word for people, or "killed".
    """
    inside = [token for token in tokens[first + 1 : close] if token.tag != tags.QUOTE]
    one = bool(inside) and inside[0].low in ("a", "an") and first > 0 and tokens[first - 1].capital
    if one and not any(token.tag in _JOINING for token in inside):
        # As "killed Abu Omar (a commander)", who is one.
        return []
    found = _counted_in(inside) if inside else []
    return found if found and (_names_a_part(inside) or _people_before(tokens, first)) else []


def _counted_in(inside: Sequence[Token]) -> list[Token]:
    """What is read of the words of a bracket, whatever stands before it."""
    number = number_at(inside, 0)
    after = inside[_past_them(inside, number.after) :] if number else []
    if after and (after[0].low in GRAVELY or (after[0].low == "altogether" and len(after) == 1)):
        return list(inside)
    items = _items(inside, int(inside[0].low == "including"))
    if not items:
        return list(inside) if _tells_of_others(inside) else []
    start = items[0].start
    return [Token("including", False, tags.tag_of("including"), start, start), *items]


def _tells_of_others(inside: Sequence[Token]) -> bool:
    """As "(including the bomber)", "(not counting the attackers)"."""
    marked = inside[0].low in _SCOPING or [token.low for token in inside[:2]] in _LEFT_OUT
    return marked and inside[-1].tag in _NOMINAL and noun_of(inside[-1].low) is not None


def _names_a_part(inside: Sequence[Token]) -> bool:
    """As "including two women", "two of them women", of whomever the sentence counts."""
    number = number_at(inside, 0)
    of_them = number is not None and _past_them(inside, number.after) > number.after
    return inside[0].low == "including" or of_them


def _people_before(tokens: Sequence[Token], first: int) -> bool:
    near = tokens[max(0, first - _BEFORE) : first]
    if any(token.tag in (tags.OUTCOME, tags.STATE) for token in near):
        return True
    return any(noun_of(token.low) or number_at(near, i) for i, token in enumerate(near))


def _past_them(tokens: Sequence[Token], i: int) -> int:
    """After the "of them" of "six of them children", the "were" of "six were children"."""
    if i + 1 < len(tokens) and tokens[i].low == "of" and tokens[i + 1].low in _THEM:
        i += 2
    while i < len(tokens) and tokens[i].tag == tags.BE:
        i += 1
    return i


def _items(tokens: Sequence[Token], i: int) -> list[Token]:
    """The counted people that the bracket lists, and what is told of the last; none if else."""
    found: list[Token] = []
    while i < len(tokens):
        number = number_at(tokens, i)
        article = number is None and tokens[i].low in ("a", "an")
        after = number.after if number else i + article
        noun = _past_them(tokens, after)
        head = _people(tokens, noun) if after > i else noun
        if head == noun:
            return []
        found += [*tokens[i:after], *tokens[noun:head]]
        i = head
        while i < len(tokens) and tokens[i].tag in _JOINING:
            i += 1
        told = i == head or (i < len(tokens) and tokens[i].low in _TAIL)
        if told and i < len(tokens):
            # As "six children from one family", "six children among them", "nine, said police".
            last = tokens[i].low
            if last == "including" and i + 1 == len(tokens):
                return found
            return found + list(tokens[head:]) if last in _TAIL else []
        found += tokens[head:i]
    return found


def _people(tokens: Sequence[Token], first: int) -> int:
    """The token after the words for people that begin at `first`; `first` if there are none."""
    after = first
    for i in range(first, min(first + _MODIFIERS, len(tokens))):
        if tokens[i].tag not in _NOMINAL:
            break
        if noun_of(tokens[i].low):
            after = i + 1
    return after


def set_off(inside: Sequence[Token], opening: Token, closing: Token | None) -> list[Token]:
    """The inside between dashes that stand where the brackets did: they close as brackets do."""
    dash = Token(_DASH, False, tags.COMMA, opening.start, opening.end)
    if closing is None:
        return [dash, *inside]
    return [dash, *inside, replace(dash, start=closing.start, end=closing.end)]
