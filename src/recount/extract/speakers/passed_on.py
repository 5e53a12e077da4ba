"""Who speaks where others pass it on: "quoted as saying", "said by X to have", "a claim by X"."""

from collections.abc import Sequence
from itertools import pairwise

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.speakers.offices import with_name
from recount.extract.speakers.saying import BODIES
from recount.extract.speakers.speech import Speech
from recount.extract.speakers.who_speaks import span_of, speaks, subject_of, tail
from recount.extract.victims.people import is_name
from recount.extract.words import word_set
from recount.extract.words.speech import CLAIMS

QUOTING = word_set("quoted quotes quote quoting cited cites cite citing")
_WHOM = {"him": "he", "her": "she", "them": "they", "it": "it"}
_TOLD_BY = {
    **dict.fromkeys(("said", "known"), "stated"),
    **dict.fromkeys(("believed", "thought", "suspected", "feared"), "believed"),
    **dict.fromkeys(("accused", "alleged", "charged"), "alleged"),
    "reported": "reported",
}
_SAYING = word_set("said say says claimed claim claims")
_NOBODY = word_set(
    "nightfall daybreak dawn dusk sunset sunrise noon midnight mistake error then now"
)
PUTTING_AT = word_set("put placed given estimated revised raised lowered")
_AT = ("at", "as", "to")
_TO_HAVE = ("to", "have")
_STATEMENTS = dict.fromkeys(word_set("statement statements announcement announcements"), "stated")
CLAIMS_BY = CLAIMS | _STATEMENTS
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.VERB, tags.OUTCOME)
_LONGEST = 12


def cited(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "local radio cites a nurse who saw", "quoting the governor": who is cited speaks."""
    after = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if after is None or after.number or not (after.noun or chunks[at + 1].low in BODIES):
        return None
    return Speech(at, at + 1, tail(chunks, at + 1), "stated", "", closing=False)


def passed_on(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """Whose word is passed on by the word at chunk `at`; None: nobody's."""
    low = chunks[at].low
    if low == "saying":
        return _as_saying(chunks, at)
    if low in PUTTING_AT and (put := _put_by(chunks, at)):
        return put
    if low in _TOLD_BY and (told := _told_by(chunks, at)):
        return told
    if low in CLAIMS_BY and (claimed := _claimed_by(chunks, at)):
        return claimed
    return _in_relative(chunks, at) if low in _SAYING else None


def _as_saying(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "the agency quoted a doctor as saying", "a doctor was quoted by radio as saying"."""
    if at < 2 or chunks[at].low != "saying" or chunks[at - 1].low != "as":
        return None
    back = range(at - 2, max(-1, at - _LONGEST), -1)
    quoted = next((i for i in back if chunks[i].low in QUOTING), -1)
    if quoted < 0 or any(c.kind == tags.STOP for c in chunks[quoted:at]):
        return None
    k = quoted - 1
    while k > 0 and chunks[k].kind in (tags.ADVERB, tags.TIME):
        k -= 1
    ends = _ends_behind(chunks, at + 1)
    if k > 0 and chunks[k].kind == tags.BE:
        k -= 1
        while k > 0 and chunks[k].kind in (tags.HAVE, tags.ADVERB):
            k -= 1
        if chunks[k].low in _WHOM.values():
            return Speech(at, k, k, "stated", chunks[k].low, ends)
        found = subject_of(chunks, k)
        first, last = span_of(chunks, found, k) if found else (-1, -1)
        return Speech(at, first, last, "stated", "", ends) if found else None
    whom = quoted + 1
    if chunks[whom].low in _WHOM and chunks[whom].kind == tags.PRONOUN:
        return Speech(at, whom, whom, "stated", _WHOM[chunks[whom].low], ends)
    if not speaks(chunks[whom].phrase, chunks[whom].low):
        return None
    last = tail(chunks, whom)
    named = with_name(chunks, whom, last)
    aside = last + 2 < at and chunks[last + 1].kind == tags.COMMA and chunks[last + 2].phrase
    named = last + 2 if aside and chunks[last + 3].kind == tags.COMMA else named
    return Speech(at, whom, named, "stated", "", ends)


def _told_by(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "the man, said by police to have killed two", "accused by the UN of killing two"."""
    if at + 4 >= len(chunks) or chunks[at + 1].low != "by":
        return None
    last = tail(chunks, at + 2)
    near = tuple(chunk.low for chunk in chunks[last + 1 : last + 3])
    deed = near == _TO_HAVE or near[:1] == ("of",)
    if not deed or not speaks(chunks[at + 2].phrase, chunks[at + 2].low):
        return None
    # As "a man accused by the army of killing two was shot": it says nothing of his end.
    finite = at > 0 and chunks[at - 1].kind in (tags.BE, tags.ADVERB)
    until = -1 if finite else _goes_on(chunks, last + 3)
    return Speech(at, at + 2, last, _TOLD_BY[chunks[at].low], "", closing=False, until=until)


def _put_by(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "the toll was put at 60 by the police and 80 by the rebels", "put by police at 60"."""
    near = [chunk.low for chunk in chunks[at + 1 : at + 4]]
    if near[:1] == ["by"] and at + 4 < len(chunks):
        # Of "by the prosecutor at 28" the number is no name's.
        last = at + 2 if near[2:] and near[2] in _AT else tail(chunks, at + 2)
        told = last + 1 < len(chunks) and chunks[last + 1].low in _AT
        if told and _is_somebody(chunks[at + 2]):
            return Speech(at, at + 2, last, "stated", "", closing=False, until=last + 2)
    told = near[:1] != [] and near[0] in _AT and near[2:] == ["by"] and at + 4 < len(chunks)
    number = chunks[at + 2].phrase if told else None
    if number is None or not number.number or not _is_somebody(chunks[at + 4]):
        return None
    last = with_name(chunks, at + 4, tail(chunks, at + 4))
    return Speech(at, at + 4, last, "stated", "", closing=False, until=at + 2)


def _is_somebody(chunk: Chunk) -> bool:
    """Whether people, a name or a body speak there: not "by nightfall"."""
    phrase = chunk.phrase
    if phrase is None:
        return False
    # As "the Red Cross".
    named = is_name(phrase) or (not phrase.thing and phrase.last > phrase.first + 1)
    named = named or phrase.noun is not None or chunk.low in BODIES
    return speaks(phrase, chunk.low) and named and chunk.low not in _NOBODY


def _claimed_by(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "a claim by the rebels that 20 had died", "the rebels' announcement that they held two".

    Up to the verb of the sentence, of which the claim is the subject.
    """
    certainty = CLAIMS_BY[chunks[at].low]
    if at > 1 and chunks[at - 1].kind == tags.POSSESSIVE:
        first = last = at - 2
        that = at + 1
    elif at + 2 < len(chunks) and chunks[at + 1].low in ("by", "from"):
        first, last = at + 2, tail(chunks, at + 2)
        that = last + 1
    else:
        return None
    told = that < len(chunks) and chunks[that].low == "that"
    if not told or not speaks(chunks[first].phrase, chunks[first].low):
        return None
    opens = at == 0 or chunks[at - 1].kind in (tags.STOP, tags.DETERMINER)
    until = _goes_on(chunks, _past_verb(chunks, that + 1)) if opens else -1
    return Speech(at, first, last, certainty, "", closing=False, until=until)


def _in_relative(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "the raid, which the army said killed two, ended", "strikes that rebels say wounded two".

    The army says what its clause tells, and no more.
    """
    if at < 3 or at + 1 >= len(chunks) or chunks[at + 1].kind != tags.OUTCOME:
        return None
    who, before = chunks[at - 1], chunks[at - 2]
    relative = before.kind == tags.RELATIVE and before.low in ("which", "that", "who")
    host = chunks[at - 3 - (chunks[at - 3].kind == tags.COMMA)]
    if not relative or host.kind != NOUN_PHRASE or not speaks(who.phrase, who.low):
        return None
    until = _goes_on(chunks, at + 2)
    return Speech(at, at - 1, at - 1, "stated", "", closing=False, until=until)


def _ends_behind(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the sentence ends at chunk `at`, or behind a day there: "as saying on Monday"."""
    while at < len(chunks) and chunks[at].kind in (tags.PREPOSITION, tags.TIME):
        at += 1
    return at >= len(chunks) or chunks[at].kind == tags.STOP


def _past_verb(chunks: Sequence[Chunk], at: int) -> int:
    """Past the first group of finite verbs from chunk `at` on."""
    while at < len(chunks) and chunks[at].kind not in _FINITE:
        at += 1
    while at < len(chunks) and chunks[at].kind in (*_FINITE, tags.ADVERB):
        at += 1
    return at


def _goes_on(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk before the comma or the verb with which the sentence goes on; else -1."""
    for i, (before, chunk) in enumerate(pairwise(chunks[at - 1 :]), at):
        if chunk.kind == tags.COMMA:
            return i - 1
        finite = chunk.kind in _FINITE and not chunk.low.endswith("ing")
        if finite and before.kind not in (*_FINITE, tags.CONJUNCTION, tags.RELATIVE, tags.ADVERB):
            return i - 1
    return -1
