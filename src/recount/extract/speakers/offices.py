"""Who speaks with name and office: "the governor, Ana Diaz", "Ana Diaz, the army's spokesman"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.saying import BODIES
from recount.extract.speakers.who_speaks import tail
from recount.extract.victims.people import is_name

_GOING_ON = ("who", "adding", "saying", "citing", "whose")


def with_name(chunks: Sequence[Chunk], first: int, last: int) -> int:
    """As "according to the governor, Ana Diaz.", "the UN agency, Unicef.": past the name."""
    office, at = chunks[first].phrase, last + 2
    if office is None or at >= len(chunks) or chunks[last + 1].kind != tags.COMMA:
        return last
    one = office.noun is not None and office.noun_at == office.head and office.plural is not True
    body = chunks[last].low in BODIES and not one
    name = chunks[at].phrase
    # But "according to the ministry, Ana Diaz, 61, died" names who died.
    ending = (tags.STOP,) if body else (tags.STOP, tags.COMMA)
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in ending
    told = (one or body) and bool(office.determiner) and name is not None and is_name(name)
    return at if told and ends else last


def with_office(chunks: Sequence[Chunk], last: int) -> int:
    """As "said Ana Diaz, coordinator of the group.", "according to Ana Diaz, the army's spokesman".

    The last chunk of the office, where the sentence or its clause ends behind it.
    """
    name, at = chunks[last].phrase, last + 2
    if name is None or name.determiner or not is_name(name) or at >= len(chunks):
        return last
    if chunks[last + 1].kind != tags.COMMA or chunks[at].phrase is None:
        return last
    at += 2 * (at + 2 < len(chunks) and chunks[at + 1].kind == tags.POSSESSIVE)
    office = chunks[at].phrase
    if office is None or office.number or office.noun is None or office.noun_at != office.head:
        return last
    end = tail(chunks, at)
    while end + 2 < len(chunks) and chunks[end + 1].kind == tags.POSSESSIVE:
        end = tail(chunks, end + 2) if chunks[end + 2].phrase else end + 2
    if end == at and office.determiner in ("a", "an"):
        # "Said Ana Diaz, a nurse" tells of no body that she speaks for.
        return last
    after = chunks[end + 1] if end + 1 < len(chunks) else None
    goes_on = chunks[end + 2].low if end + 2 < len(chunks) else ""
    ends = after is None or after.kind == tags.STOP or after.low in ("who", "whose")
    ends = ends or (after is not None and after.kind == tags.COMMA and goes_on in _GOING_ON)
    return end if ends and office.plural is not True else last
