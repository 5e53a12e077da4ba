"""What a phrase is, of people: a name, another word for who stands before it, so many of them."""

from collections.abc import Sequence

from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbs import form_of

_OWNED = ("his", "her", "their", "its")


def is_name(phrase: Phrase) -> bool:
    """Whether a phrase looks like a name: unknown words, or a title and a name, undetermined."""
    return not (phrase.thing or phrase.determiner or phrase.number) and (
        phrase.noun is None or phrase.noun_at != phrase.head
    )


def apposed(phrase: Phrase, inner: Phrase) -> bool:
    """Whether a phrase behind a comma tells again who stands before it: "the mayor, Juan Diaz,".

    But "Juan Diaz, his wife, ..." are two.
    """
    if phrase.plural or inner.plural or inner.number is not None:
        return False
    office = inner.noun is not None and inner.noun_at == inner.head
    if phrase.noun is None:
        return office and inner.determiner not in _OWNED
    titled = inner.noun is not None and not office and inner.determiner in ("", "the")
    return inner.noun is None or (titled and phrase.noun_at == phrase.head)


def told_again(phrase: Phrase, inner: Phrase | None) -> bool:
    """Whether a phrase with "a" behind a comma tells who stands before it is: "his wife, a nurse,".

    Only of one who is known by a name or an office, and where "and" follows the comma behind it:
    "the mayor, a lawyer, and two guards" are three, "a priest, a nun, and a guard" too.
    """
    if inner is None or inner.thing or is_name(inner):
        return False
    if inner.determiner not in ("a", "an") and (inner.determiner or not is_name(phrase)):
        # But "Father Luis Ortiz, parish priest of Lona, and a nun".
        return False
    if inner.noun is None:
        return is_name(phrase) and inner.determiner != "" and inner.number is None
    one = phrase.plural is not True and phrase.number is None and not inner.plural
    known = is_name(phrase) or phrase.determiner in ("the", *_OWNED)
    return one and known and inner.noun_at == inner.head


def peopled(phrase: Phrase) -> bool:
    """Whether a phrase can be one of several victims: a word for people, a number, a name."""
    if phrase.noun or phrase.bare:
        return True
    counted = phrase.number is not None or phrase.determiner in ("", "a", "an", "his", "her")
    return not phrase.thing and counted


def people_in(phrase: Phrase | None) -> int:
    """How many people a phrase counts exactly: "ten men", "a child"; 0 where it does not."""
    if phrase is None or phrase.thing:
        return 0
    if phrase.number is not None:
        return phrase.number.bounds.best or 0 if phrase.number.bounds.qualifier == "exact" else 0
    return 1 if phrase.noun is not None and phrase.determiner in ("a", "an") else 0


def so_many_of(chunks: Sequence[Chunk], last: int, some: Phrase, whole: Phrase) -> bool:
    """As "half a dozen of the 30 guards", who are six; but "of the 600 detained" all are told of.

    `whole` is the phrase at chunk `last`.
    """
    form = form_of(chunks[last + 1].low) if last + 1 < len(chunks) else None
    told = form is not None and form.transitive
    definite = some.bare and whole.determiner in ("the", "those", "these")
    return whole.number is None or (definite and not told)


def is_bare_one(phrase: Phrase | None) -> bool:
    """As the guard and the clerk of a headline: "Guard, clerk killed"."""
    if phrase is None or phrase.number is not None or phrase.determiner:
        return False
    return phrase.plural is False
