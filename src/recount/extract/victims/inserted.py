"""Words between a verb and its people: "strangled, with a wire, a guard", "12, not nine, died"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.people import COLLECTIVES
from recount.extract.words.speech import SAID

_WHEN = (tags.TIME, tags.ADVERB, tags.MODIFIER)
_GOVERNED = (NOUN_PHRASE, tags.TIME, tags.NUMBER, tags.MODIFIER)
_TELLING = (tags.VERB, tags.BE, tags.HAVE, tags.MODAL, tags.OUTCOME)
_BEHIND_PARTICIPLE = (tags.PREPOSITION, *_WHEN, tags.STOP, tags.COMMA)
_NOT_SO_MANY = (["and", "not"], [",", "not"], ["but", "not"], ["rather", "than"], ["instead", "of"])
_OTHER, _DEED, _FAR = 3, 4, 8
_ON_THE_WAY = (NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.ADVERB, tags.DETERMINER)
_OPENING = (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR, tags.TIME)
_BANDS = word_set("""
    mob gang patrol crowd unit band squad group team party pack platoon column force bunch crew
    detachment posse
""")
# Before a time, as "in less than two days", "late on Monday".
_NEAR = ("less", "more", "than", "under", "over", "just", "late", "early")
# Who kills "by mistake" or "by firing squad" names nobody who did it.
_MANNERS = word_set("mistake error accident night day hanging beheading stoning squad")
_FARING = ("condition", "health", "shape")


def past_inserted(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk after words between two commas, or after "in good health", that begin at `j`."""
    if j + 2 >= len(chunks):
        return j
    inner = chunks[j + 1].phrase
    if chunks[j].low == "in" and chunks[j + 1].low in _FARING and inner and not inner.number:
        # As "freed in good shape nine clerks".
        return j + 2 if chunks[j + 2].kind == NOUN_PHRASE else j
    after = max(_past_when_and_where(chunks, j), _past_when_or_where(chunks, j))
    if after > j:
        return after
    kinds = [chunk.kind for chunk in chunks[j : j + 4]]
    aside = [tags.COMMA, tags.PREPOSITION, NOUN_PHRASE, tags.COMMA]
    return j + 4 if kinds == aside and j + 4 < len(chunks) else j


def band_of(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether so many at `at` are a band that acts: "a mob of 60 killed a thief".

    But "a family of five killed, two guards hurt", "of the group of 12 killed" are of the dead.
    """
    band = chunks[at - 2] if at > 1 and chunks[at - 1].low == "of" else None
    if band is None or band.low not in _BANDS or band.phrase is None or band.phrase.number:
        return False
    before = chunks[at - 3] if at > 2 else None
    opens = before is None or before.kind in _OPENING or before.low in SAID
    return opens and band.phrase.determiner in ("a", "an", "the")


def before_other_number(chunks: Sequence[Chunk], j: int) -> int:
    """As "ten people, and not three, died", "a guard and not two nuns was hurt": the first."""
    k = j - 1 if chunks[j].kind == tags.COMMA else j
    if k < _OTHER or not _is_told_of(chunks[k].phrase):
        return j
    if [chunk.low for chunk in chunks[k - 2 : k]] not in _NOT_SO_MANY:
        return j
    first = k - 4 if chunks[k - 3].kind == tags.COMMA else k - 3
    return first if first >= 0 and _is_told_of(chunks[first].phrase) else j


def before_while(chunks: Sequence[Chunk], j: int) -> int:
    """As "two clerks kidnapped while on duty had been freed": the clerks, from the duty at `j`.

    But "rebels kidnapped two clerks while on duty" has a verb before its people.
    """
    for k in range(j, max(1, j - _FAR), -1):
        if chunks[k].low == "while":
            form = form_of(chunks[k - 1].low) if chunks[k - 1].kind == tags.OUTCOME else None
            done = form is not None and form.transitive and form.shape == "ed"
            return k - 2 if done and _is_told_of(chunks[k - 2].phrase) else j
        doing = chunks[k].kind in (tags.VERB, tags.MODIFIER) and chunks[k].low.endswith("ing")
        if chunks[k].kind not in _ON_THE_WAY and not doing:
            return j
    return j


def _is_told_of(phrase: Phrase | None) -> bool:
    return phrase is not None and (phrase.number is not None or phrase.noun is not None)


def before_deed(chunks: Sequence[Chunk], j: int, plural: bool | None) -> int:
    """As "two men arrested for killing a boy were freed": the "arrested", since no boy "were"."""
    own = chunks[j].phrase
    if not plural or own is None or own.plural or own.number or j < _DEED:
        return j
    deed = chunks[j - 1]
    gerund = deed.kind in (tags.OUTCOME, tags.VERB) and deed.low.endswith("ing")
    if gerund and chunks[j - 2].kind == tags.PREPOSITION and chunks[j - 3].kind == tags.OUTCOME:
        return j - 3
    alone = own.noun is not None and own.noun.singular not in COLLECTIVES
    return _several_before(chunks, j) if alone and own.determiner in ("a", "an") else j


def _several_before(chunks: Sequence[Chunk], j: int) -> int:
    """As "two nurses on their way to treat a soldier were killed": the nurses."""
    k = j - 1
    while k > 0 and j - k < _FAR:
        to_do = chunks[k].kind == tags.VERB and chunks[k - 1].low == "to"
        if not to_do and chunks[k].kind not in _ON_THE_WAY:
            return j
        k -= 1
        who = chunks[k].phrase
        if who is not None and who.noun is not None and who.plural:
            return k
    return j


def _past_when_and_where(chunks: Sequence[Chunk], j: int) -> int:
    """As "police rescued at dawn today, in a house in the port, the banker": the banker.

    But "clerks arrested at dawn, in a house in the port, the mayor said" has its people before it.
    """
    verb = j - 1
    while verb > 0 and chunks[verb].kind in _WHEN:
        verb -= 1
    by = chunks[verb - 1].phrase if verb > 0 else None
    if by is None or by.number is not None or by.determiner in ("a", "an"):
        return j
    k = _past_phrases(chunks, j)
    if k >= len(chunks) or chunks[k].kind != tags.COMMA:
        return j
    end = _past_phrases(chunks, k + 1)
    if end == k + 1 or end + 2 >= len(chunks) or chunks[end].kind != tags.COMMA:
        return j
    whom, then = chunks[end + 1].phrase, chunks[end + 2]
    people = whom is not None and whom.noun is not None and not whom.thing
    return end + 1 if people and then.kind not in _TELLING else j


def _past_when_or_where(chunks: Sequence[Chunk], j: int) -> int:
    """As "police arrested on Monday two men", "rebels killed at dawn a mayor": the men, the mayor.

    But "two men killed on Monday a nurse was told of", and "officers killed in May, a clerk said".
    """
    # As "gunmen of that group killed on Monday".
    at = j - 2
    while at > 1 and chunks[at - 1].low == "of":
        at -= 2
    by = chunks[at].phrase if at >= 0 else None
    if by is None or by.noun is None or by.thing:
        return j
    if by.number is not None and by.determiner != "the":
        return j
    if chunks[j].low == "by" and chunks[j + 1].low not in _MANNERS:
        return j
    between_commas = chunks[j].kind == tags.COMMA
    k = _past_phrases(chunks, j + between_commas)
    if between_commas:
        k = k + 1 if k < len(chunks) and chunks[k].kind == tags.COMMA else j
    whom = chunks[k].phrase if j < k < len(chunks) else None
    if whom is None or whom.noun is None or whom.thing:
        return j
    one = whom.determiner in ("a", "an") or (not whom.determiner and whom.noun_at != whom.head)
    return k if (one or whom.number is not None) and not _is_finite(chunks, k + 1) else j


def _is_finite(chunks: Sequence[Chunk], at: int) -> bool:
    """As "were", "said"; but "two soldiers guarding a bank", "two nuns kidnapped in Goma"."""
    if at >= len(chunks) or chunks[at].kind not in _TELLING:
        return False
    if chunks[at].kind not in (tags.VERB, tags.OUTCOME):
        return True
    if chunks[at].low.endswith("ing"):
        return False
    after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
    form = form_of(chunks[at].low) if chunks[at].kind == tags.OUTCOME else None
    dies = form is not None and not form.transitive
    # But "accused of", "said to be".
    says = chunks[at].low in SAID and after != tags.PREPOSITION
    return dies or says or after not in _BEHIND_PARTICIPLE


def _past_phrases(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk after times and prepositions with what they govern, from `j`."""
    while j + 1 < len(chunks):
        if chunks[j].kind == tags.PREPOSITION:
            k = _past_governed(chunks, j + 1)
            if k == j + 1:
                break
            j = k
        elif chunks[j].kind in _WHEN or chunks[j].low in _NEAR:
            j += 1
        else:
            break
    return j


def _past_governed(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk after "Lona, Kona and Oro", "Monday and Friday", "less than two days" at `j`."""
    k = j
    while k < len(chunks) and (chunks[k].low in _NEAR or chunks[k].kind == tags.DETERMINER):
        k += 1
    if k < len(chunks) and chunks[k].kind == tags.NUMBER:
        k += 1
    if k >= len(chunks) or chunks[k].kind not in _GOVERNED:
        return j
    while k + 2 < len(chunks) and chunks[k + 1].kind in (tags.CONJUNCTION, tags.COMMA):
        if chunks[k + 2].kind != chunks[k].kind or _is_told_of(chunks[k + 2].phrase):
            break
        k += 2
    return k + 1
