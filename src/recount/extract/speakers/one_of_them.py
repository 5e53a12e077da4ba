"""One of several who speaks behind a verb of saying: "said one resident, who asked not to be"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.people import is_name

_VERBS = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB, tags.OUTCOME)
_CLOSING = (tags.STOP, tags.COMMA)


def one_behind(chunks: Sequence[Chunk], said: int) -> int:
    """The last chunk of who speaks, -1 where nobody does.

    What is said stands before, with a verb of its own: in "Ana Diaz, the mayor, said one man, a
    farmer, died" the man says nothing.
    """
    at = said + 1
    phrase = chunks[at].phrase if at < len(chunks) else None
    if phrase is None or phrase.number is None or phrase.number.bounds.best != 1:
        return -1
    if all(chunk.kind not in _VERBS for chunk in chunks[:said]):
        return -1
    if phrase.bare:
        # As "one of the survivors, Fatima Ali".
        of = at + 2 < len(chunks) and chunks[at + 1].low == "of"
        who = chunks[at + 2].phrase if of else None
        if who is None or who.noun is None:
            return -1
        at += 2
    elif phrase.noun is None or phrase.noun_at != phrase.head:
        return -1
    if at + 1 < len(chunks) and chunks[at + 1].kind not in _CLOSING:
        return -1
    name = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    ends = at + 3 >= len(chunks) or chunks[at + 3].kind in _CLOSING
    return at + 2 if name is not None and is_name(name) and ends else at
