"""What "and" joins to the object of a preposition: "killed 20 people in Idlib and Aleppo".

It is in the phrase of the preposition too and nobody's outcome is told of it, unless it is people
that the preposition cannot be of: "killed a man in Idlib and his two sons". These are

- who is counted, or has a determiner that the object lacks ("an aide to the president and two
  guards", "the mayor of Lona and his driver"),
- people beside a place or a thing ("a guard at the gate and the cook").
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.people import is_name
from recount.extract.words import word_set

_HOW_LATE = (tags.TIME, tags.ADVERB, tags.NUMBER, tags.DETERMINER)
_JOINTS = (tags.CONJUNCTION, tags.COMMA)
_DEEPEST = 6
_SEEN = word_set("front presence sight view eyes")
"""As "in front of his wife and two children": who stands there sees it, counted or not."""
_DOING = word_set("by between against on")
"""As "in an ambush by a soldier and a policeman", "in an attack on a judge and a guard"."""
_OF_A_BODY = _DOING | word_set("of from for to with")
_OWNED = word_set("his her their its")
_ONE = word_set("a an")
_OF_THEM = word_set("them whom which whose")
_HELD = word_set("held seized taken")
_OF_PEOPLE = ("ist", "eer", "yer", "herd")
_SEVERAL = word_set("were are have")
_HELPING = (tags.BE, tags.HAVE, tags.MODAL, tags.DO)
_PASSED = (tags.PREPOSITION, tags.ADVERB, tags.TIME, tags.NUMBER, NOUN_PHRASE)


def preposition_shared(chunks: Sequence[Chunk], at: int) -> int:
    """The preposition of whose object the phrase at `at` is a part, joined by "and"; else -1."""
    for _ in range(_DEEPEST):
        inner = _joined_to(chunks, at)
        own, phrase = chunks[at].phrase, chunks[inner].phrase if inner > 0 else None
        if inner < 1 or own is None or phrase is None:
            return -1
        if chunks[inner - 1].kind != tags.PREPOSITION:
            # As "in Idlib, Aleppo and Homs", where Aleppo is itself joined.
            told = at + 1 < len(chunks) and chunks[at + 1].kind == tags.VERB
            if told or not (_is_no_person(own) and _is_no_person(phrase)):
                # As "in Lona, ministry and local sources said".
                return -1
            at = inner
            continue
        return inner - 1 if _shares(chunks, inner, at) else -1
    return -1


def starts_clause(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether a finite verb stands at j, so that what precedes it is its subject."""
    if j + 1 < len(chunks) and chunks[j].low == "including":
        # "Among them", as in "held 20; a woman among them was shot".
        j += 1
    if j >= len(chunks):
        return False
    chunk = chunks[j]
    if chunk.kind == tags.COMMA:
        # As "and the second, minutes later, killed nine".
        end = j + 1
        while end < len(chunks) and chunks[end].kind in _HOW_LATE:
            end += 1
        late = end < len(chunks) and chunks[end - 1].low in ("later", "earlier", "afterwards")
        return late and chunks[end].kind == tags.COMMA and starts_clause(chunks, end + 1)
    if chunk.kind in _HELPING:
        return True
    if chunk.kind == tags.OUTCOME:
        form = form_of(chunk.low)
        return form is not None and form.shape != "ing"
    return chunk.kind == tags.VERB and not chunk.low.endswith("ing")


def held_till_freed(chunks: Sequence[Chunk], verb: int, j: int) -> bool:
    """As "freed a clerk and two seamen held since July": the verb at `j` says who was freed.

    But "freed a clerk and two seamen held the door".
    """
    freeing = form_of(chunks[verb].low)
    if freeing is None or freeing.outcome != "freed" or j + 1 >= len(chunks):
        return False
    form = form_of(chunks[j].low) if chunks[j].kind == tags.OUTCOME else None
    held = form is not None and form.transitive and form.outcome in ("kidnapped", "captured")
    behind = chunks[j + 1].kind in (tags.PREPOSITION, tags.TIME, tags.ADVERB)
    if not behind or not (held or chunks[j].low in _HELD):
        return False
    end = j + 1
    while end < len(chunks) and chunks[end].kind in _PASSED:
        end += 1
    # But "and two seamen held since July were shown on television".
    return not starts_clause(chunks, end)


def of_those_told(chunks: Sequence[Chunk], at: int) -> bool:
    """As "killed 12 people, three of them clerks", "... and two of the dead were nurses"."""
    near = chunks[at : at + 2]
    harmed = any(chunk.kind in (tags.STATE, tags.OUTCOME) for chunk in near)
    return harmed or any(chunk.low in _OF_THEM for chunk in near[:1])


def before_joined(chunks: Sequence[Chunk], at: int, k: int) -> int:
    """From the phrase at `at` behind the "and" at `k` to the preposition of both, else `k`.

    As "between the army and the rebels", "in Idlib and Aleppo".
    """
    joined = chunks[k - 1].phrase is not None
    first = k - 2
    while joined and first > 0 and chunks[first].low == "of" and chunks[first - 1].phrase:
        first -= 2
    one = chunks[k - 1].phrase
    # As "with links to both the army and the rebels".
    both = one is not None and one.determiner == "both" and chunks[first].kind == tags.PREPOSITION
    if joined and chunks[at].phrase and (chunks[first].low == "between" or both):
        return first
    shared = preposition_shared(chunks, at)
    return shared if shared > 0 else k


def past_names_joined(chunks: Sequence[Chunk], first: int, last: int) -> int:
    """As "members of Hamas and Islamic Jihad", from chunk `first`: the last of the names.

    But "killed four members of Hamas and Juan Diaz fled".
    """
    at = last
    while last > first and at + 2 < len(chunks) and chunks[at + 1].kind in _JOINTS:
        name, own = chunks[at].phrase, chunks[at + 2].phrase
        if name is None or own is None or not (is_name(name) and is_name(own)):
            return last
        if preposition_shared(chunks, at + 2) != last - 1:
            return last
        at += 2
        if chunks[at - 1].kind == tags.CONJUNCTION:
            break
    done = (tags.OUTCOME, tags.VERB, tags.PREPOSITION)
    object_of = first > 0 and chunks[first - 1].kind in done
    return last if object_of and starts_clause(chunks, at + 1) else at


def _joined_to(chunks: Sequence[Chunk], at: int) -> int:
    """The phrase that the one at `at` is joined to, right before its "and" or comma; else -1."""
    k = at - 1
    if k < 1 or chunks[k].kind not in _JOINTS or chunks[k].low == "along-with":
        return -1
    if chunks[k].kind == tags.COMMA and not _goes_on(chunks, at):
        return -1
    k -= chunks[k].kind == tags.CONJUNCTION and chunks[k - 1].kind == tags.COMMA
    return k - 1 if k > 1 and chunks[k - 1].phrase else -1


def _goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """As the second of "in Idlib, Aleppo and Homs": one more of the kind ends a list of them.

    But "the mayor of Lona, Juan Diaz, and two of his guards".
    """
    own, k = chunks[at].phrase, at + 1
    while own is not None and k + 1 < len(chunks) and chunks[k].kind == tags.COMMA:
        further = chunks[k + 1].phrase
        if further is None or not _is_no_person(further) or not _is_no_person(own):
            break
        k += 2
    k += k < len(chunks) and chunks[k].kind == tags.COMMA
    ends = k + 1 < len(chunks) and chunks[k].kind == tags.CONJUNCTION
    last = chunks[k + 1].phrase if ends else None
    if own is None or last is None or last.number is not None:
        return False
    return _is_no_person(own) == _is_no_person(last) and is_name(own) == is_name(last)


def _is_no_person(phrase: Phrase) -> bool:
    return phrase.noun is None and phrase.number is None


def _shares(chunks: Sequence[Chunk], inner: int, at: int) -> bool:
    """Whether the phrase at `at` is of the preposition before the one at `inner`."""
    whose, own = chunks[inner].phrase, chunks[at].phrase
    if whose is None or own is None:
        return False
    preposition = chunks[inner - 1].low
    if preposition == "of" and inner > 1 and chunks[inner - 2].low in _SEEN and whose.noun:
        return own.noun is not None
    head = _head(chunks, inner)
    if head is not None and _are_several(chunks, at, head):
        return False
    if own.number is not None:
        return preposition in _DOING and _counted(whose) and _one_of_them(own)
    if is_name(own):
        return _names_alike(chunks, at, head, whose)
    if own.noun is None or own.noun_at != own.head:
        # As "in a church and a convent", but "near the gate and a cellist".
        people = whose.noun is not None or is_name(whose)
        return not own.thing and not people and not chunks[at].low.endswith(_OF_PEOPLE)
    return _people_alike(head, preposition, whose, own)


def _head(chunks: Sequence[Chunk], inner: int) -> Phrase | None:
    """What the preposition before `inner` describes, past others: the people "in raids on Lona"."""
    k = inner - 2
    while k > 1 and chunks[k].phrase and chunks[k - 1].kind == tags.PREPOSITION:
        if chunks[k - 2].phrase is None:
            break
        k -= 2
    return chunks[k].phrase if k >= 0 else None


def _are_several(chunks: Sequence[Chunk], at: int, head: Phrase) -> bool:
    """As "an aide to the president and the minister were killed": the verb counts two."""
    if head.plural is not False and not (head.noun and not head.noun.plural and not head.number):
        return False
    k = at + 1
    while k < len(chunks) and chunks[k].kind in _PASSED:
        k += 1
    return k < len(chunks) and chunks[k].low in _SEVERAL


def _counted(phrase: Phrase) -> bool:
    return phrase.noun is not None and (phrase.number is not None or phrase.determiner in _ONE)


def _one_of_them(phrase: Phrase) -> bool:
    return phrase.noun is not None and phrase.noun.singular != "other" and not phrase.bare


def _names_alike(chunks: Sequence[Chunk], at: int, head: Phrase | None, whose: Phrase) -> bool:
    """As "members of Hamas and Islamic Jihad"; but "a clerk in Lona and Ana Gil, 26, a nurse"."""
    own = chunks[at].phrase
    if own is None or whose.number is not None or _is_apposed(chunks, at):
        return False
    if head is not None and is_name(head):
        # As "Ana Gil in Lona and Juan Diaz in Brell".
        return False
    if whose.determiner and own.first < own.last:
        # As "two guards of the bank and Ana Gil"; but "strikes on the capital and Aleppo".
        return False
    return own.noun is None or whose.noun is not None


def _is_apposed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an age or an office stands behind the name: "Ana Gil, 26,", "Ana Gil, a nurse."."""
    if at + 2 >= len(chunks) or chunks[at + 1].kind != tags.COMMA:
        return False
    inner, end = chunks[at + 2], chunks[at + 3].kind if at + 3 < len(chunks) else tags.STOP
    one = inner.phrase is not None and inner.phrase.noun is not None and not inner.phrase.plural
    return inner.kind == tags.NUMBER or (one and end in (tags.COMMA, tags.STOP, tags.PREPOSITION))


def _people_alike(head: Phrase | None, preposition: str, whose: Phrase, own: Phrase) -> bool:
    """Whether people without a number have the determiner of the object, or share its own."""
    noun = own.noun
    if noun is None or noun.singular == "other":
        return False
    if own.determiner == "":
        # As "his wife and daughter"; but "members of Hamas and clerks".
        beside = whose.noun is not None or whose.determiner in _OWNED or preposition in _DOING
        return beside or not noun.plural
    if own.determiner in _OWNED:
        # But "one of its commanders and his driver".
        alike = whose.noun is not None and whose.determiner in _OWNED
        return alike and not (head is not None and head.bare)
    if own.determiner in _ONE:
        return preposition in _DOING and _counted(whose)
    if own.determiner != "the" or whose.determiner != "the":
        return False
    if whose.noun is None:
        # As "a member of the army and the police".
        return noun.plural and preposition in _OF_A_BODY
    one = head is not None and head.determiner == "the" and head.plural is not True
    return whose.noun.plural == noun.plural and not (one and not noun.plural)
