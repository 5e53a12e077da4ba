"""Whether people behind a comma or an "and" begin a clause of their own, and are no victims.

As "killing 12, a doctor said", "killed two, and a girl who was selling tea died".
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.behind_clause import SAYS, is_finite
from recount.extract.victims.complements import starts_clause
from recount.extract.victims.people import is_name
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_ASIDE = 12
_SPEAKERS, _NO_ASIDE = (NOUN_PHRASE, tags.PRONOUN), (tags.STOP, tags.SUBORDINATOR, tags.BE)
_SAYING, _TOLD = ("said", "says", "recalled", "added"), ("told", "tells")
_BEFORE_SAID = (
    NOUN_PHRASE, tags.PRONOUN, tags.TIME, tags.NUMBER, tags.WORD, tags.VERB, tags.OUTCOME,
)  # fmt: skip
_OPENING = word_set("after before since until till as")
_KNOWING = SAYS | word_set("knew saw found feared hoped realised realized learned heard meant")
_CLAUSE_ENDS = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.SUBORDINATOR, tags.RELATIVE)
_TELLING = word_set("was were is are has had")
_OF_ONE_GROUP = (tags.HAVE, tags.MODAL, tags.DO)
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB)


def is_subject(chunks: Sequence[Chunk], j: int, after: int) -> bool:
    """Whether the people at `j`, behind whose phrase `after` stands, do what a verb says there."""
    return starts_clause(chunks, after) or _says(chunks, j, after) or _told_behind(chunks, after)


def speaks_or_who(chunks: Sequence[Chunk], j: int) -> bool:
    """As in "killing 54, survivors said", "killing 54, residents who fled said"."""
    comma = chunks[j - 1].kind == tags.COMMA
    return chunks[j + 1].low in SAID or (comma and chunks[j + 1].low == "who")


def closes_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    """As behind "the gunman, a former clerk," in "..., in Lona", "..., and freed two boys"."""
    then = chunks[comma + 1] if comma + 1 < len(chunks) else None
    if then is not None and then.kind == tags.CONJUNCTION and comma + 2 < len(chunks):
        return chunks[comma + 2].kind in (tags.VERB, tags.OUTCOME)
    return then is not None and then.kind in (tags.PREPOSITION, tags.TIME, tags.SUBORDINATOR)


def goes_on_past_aside(chunks: Sequence[Chunk], verb: int, j: int, after: int) -> bool:
    """As "killed a guard and another, hidden in a cart, killed nine": no object of the first verb.

    But the clause of "gunmen who killed a guard and a clerk, both Sudanese, fled" is another's.
    """
    if _names_what_else(chunks, verb, j):
        return True
    if chunks[j - 1].kind != tags.CONJUNCTION or after + 2 >= len(chunks):
        return False
    finite = chunks[verb].kind in (tags.OUTCOME, tags.VERB) and not chunks[verb].low.endswith("ing")
    if not finite or chunks[after].kind != tags.COMMA or _in_others_clause(chunks, verb):
        return False
    if chunks[after + 1].kind in (tags.OUTCOME, tags.CONJUNCTION, tags.NUMBER):
        # As "killed a guard and a clerk, 34, ...", "a guard and a clerk, wounded nine, and fled".
        return False
    who = chunks[after + 1].kind == tags.RELATIVE
    for k in range(after + 1, min(after + _ASIDE, len(chunks) - 1)):
        said = chunks[k].low in SAID and not who
        if chunks[k].kind == tags.COMMA:
            return starts_clause(chunks, k + 1) and chunks[k + 1].low not in SAID
        if said or chunks[k].kind in (tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR):
            return False
    return False


def _names_what_else(chunks: Sequence[Chunk], verb: int, j: int) -> bool:
    """As the Kona of "they raided Lona, killing four people, and Kona", which was raided too.

    But "they raided Lona, killing two nuns, a clerk, and Ana Gil" lists whom they killed.
    """
    name, ing = chunks[j].phrase, chunks[verb].low.endswith("ing")
    aside = ing and verb > 1 and chunks[verb - 1].kind == tags.COMMA
    closed = chunks[j - 1].kind == tags.CONJUNCTION and chunks[j - 2].kind == tags.COMMA
    listed = any(chunk.kind == tags.COMMA for chunk in chunks[verb + 1 : j - 2])
    if not aside or not closed or listed or name is None or not is_name(name):
        return False
    for k in range(verb - 2, max(-1, verb - _ASIDE), -1):
        if chunks[k].kind in (tags.VERB, tags.OUTCOME):
            what = chunks[k + 1].phrase
            return what is not None and is_name(what)
        if chunks[k].kind in (tags.STOP, tags.RELATIVE, tags.SUBORDINATOR, tags.CONTRAST):
            return False
    return False


def _in_others_clause(chunks: Sequence[Chunk], verb: int) -> bool:
    for k in range(verb - 1, max(-1, verb - _ASIDE), -1):
        if chunks[k].kind in (tags.RELATIVE, tags.SUBORDINATOR) or chunks[k].low == "that":
            return True
        if chunks[k].kind in (tags.COMMA, tags.STOP):
            return False
    return False


def _says(chunks: Sequence[Chunk], j: int, after: int) -> bool:
    """As "killing 12, a doctor, Samir Ali, said": who speaks, with his name, after a comma.

    But "a nurse and a clerk, said police" has its speaker behind the verb.
    """
    if chunks[j - 1].kind != tags.COMMA or after >= len(chunks):
        return False
    # As "a clerk, who was there, said".
    who = after + 1 < len(chunks) and chunks[after + 1].kind == tags.RELATIVE
    for k in range(after, min(after + _ASIDE, len(chunks) - 1)):
        phrase = chunks[k].phrase
        in_aside = chunks[k].kind not in _NO_ASIDE or (who and chunks[k].kind == tags.BE)
        if not in_aside or (phrase and phrase.number):
            return False
        if chunks[k].kind == tags.COMMA and chunks[k + 1].low in SAID and k > after:
            told = chunks[k + 1].low in ("told", "tells")
            return told or k + 2 >= len(chunks) or chunks[k + 2].kind not in _SPEAKERS
    return False


def _told_behind(chunks: Sequence[Chunk], relative: int) -> bool:
    """Whether a second finite verb follows the clause of the pronoun at `relative`: the head's.

    As "killed two, and a girl who was selling tea died", "a boy whom they had taken was freed"; or
    a verb of saying, as "killed two, a girl who saw it said", "a girl selling tea told a paper".
    """
    doing = relative < len(chunks) and chunks[relative].kind == tags.VERB
    doing = doing and chunks[relative].low.endswith("ing")
    if relative >= len(chunks) or not (doing or chunks[relative].low in ("who", "whom", "that")):
        return False
    seen, said_there = doing, doing
    before = relative
    for k in range(relative + 1, min(relative + _ASIDE, len(chunks))):
        chunk = chunks[k]
        if seen and _says_at_end(chunks, k):
            return True
        if chunk.kind in _CLAUSE_ENDS or chunk.low in _OPENING:
            return False
        # As "a girl who they said was held": what is said there tells nothing of the head.
        said_there = said_there or chunk.low in _KNOWING
        happens = chunk.kind == tags.OUTCOME and is_finite(chunks, k)
        if seen and not said_there and (happens or chunk.low in _TELLING):
            helped = chunks[before].kind in _OF_ONE_GROUP or chunks[before].low == "to"
            if not helped and not (happens and chunks[before].kind == tags.BE):
                return True
        seen = seen or chunk.kind in (*_FINITE, tags.OUTCOME)
        before = before if chunk.kind in (tags.ADVERB, tags.NOT) else k
    return False


def _says_at_end(chunks: Sequence[Chunk], k: int) -> bool:
    ends = k + 1 >= len(chunks) or chunks[k + 1].kind == tags.STOP
    says = chunks[k].low in _TOLD or (chunks[k].low in _SAYING and ends)
    return says and chunks[k - 1].kind in _BEFORE_SAID
