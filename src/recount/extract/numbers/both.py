"""The "both" of "both guards", who are two, and that of "both the driver and his guard"."""

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.victims.phrase import bare_plural
from recount.extract.words.grammar import DETERMINERS


def of_a_list(passage: Passage, find: Find) -> bool:
    """Whether "both" only opens "both X and Y": each of them is told of by his own words.

    As "both the mayor and his deputy", "both guards and prisoners"; but "both guards and a clerk"
    are three, and "both the boys and their mother" too.
    """
    chunks, phrase, at = passage.chunks, find.victims.phrase, find.victims.last + 1
    if phrase is None or phrase.head is None or at + 1 >= len(chunks):
        return False
    if passage.tokens[phrase.first].low != "both":
        return False
    joined = chunks[at].kind == tags.CONJUNCTION and chunks[at + 1].phrase is not None
    if not joined:
        at = find.victims.at + 1
        joined = chunks[at].kind == tags.CONJUNCTION and chunks[at + 1].phrase is not None
    if not joined:
        return False
    owned = passage.tokens[phrase.first + 1].low in DETERMINERS
    if phrase.plural is not True:
        return owned or phrase.plural is False
    return not owned and bare_plural(chunks, at + 1)
