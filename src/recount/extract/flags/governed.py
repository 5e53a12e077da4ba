"""What the word that governs an outcome's verb says: that it was planned, failed or denied.

A verb joined to another shares what governs that one: in "planned to bomb a stadium and kill
hundreds" the killing is planned as the bombing is.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import FAILED, HYPOTHETICAL, NEGATED, PLANNED
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set

_RULES = ("active", "hostage", "seized", "handed", "to-death", "lost", "state", "shot")
_NOUNS = ("lives", "counted-noun", "act-of", "act-counted", "bodies")
_PASSED = (tags.ADVERB, tags.DETERMINER, tags.MODIFIER, tags.TIME)
_BASES = word_set(
    "take hold seize cause leave lose shoot capture inflict abduct hand swap exchange"
)
_CLAUSE_ENDS = (tags.STOP, tags.SUBORDINATOR, tags.CONTRAST, tags.RELATIVE)
_REACH = 14
_NOT_MEANT = word_set("""
    managed used using forced helped continued proceeded went came first last able enough allowed
    enabled served led
""")
"""As "used a bomb to breach the wall and free 300", "went on to": so it was."""
_TRYING = word_set("""
    tried tries try trying attempted attempts attempt attempting failed fails fail failing sought
    seeking effort efforts bid unable refused
""")
_NEARLY = word_set("nearly almost narrowly")
_DENYING = word_set("deny denies denied denying")
_NOT_DOING = word_set("without instead-of rather-than against")
_INSTEAD = (("instead", "of"), ("rather", "than"), ("short", "of"))
_STOPPING = word_set("""
    stop stops stopped stopping prevent prevents prevented preventing keep kept bar barred block
    blocked dissuade dissuaded discourage discouraged deter deterred refrain refrained restrain
    restrained ban banned
""")
_SUPPOSING = word_set("""
    consider considers considered considering contemplate contemplates contemplated contemplating
    suggest suggests suggested suggesting propose proposes proposed proposing discuss discusses
    discussed discussing oppose opposes opposed opposing recommended recommends avoid avoided
    favoured favours rejected rejects
""")
_PROSPECTS = word_set("""
    threat threats hope hopes chance chances idea possibility prospect prospects intention aim goal
    risk danger way means
""")
_OF = word_set("of for")
_SO = word_set("may might must")


def _is_order(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "Kill 20 of theirs", "Free the 12 women now, mothers say", with nobody before the verb."""
    form = form_of(chunks[find.trigger].low)
    base = form is not None and form.shape == "base" and form.base != "hurt"
    return base and find.first == find.trigger == 0 and find.victims.at > 0


def governed(chunks: Sequence[Chunk], find: Find) -> tuple[str, ...]:
    """The flags that the verb of a find has from what governs it, or a verb it is joined to."""
    if find.rule in _NOUNS:
        verb = find.first if find.rule == "lives" else _left(chunks, find.first - 1)
        return _under_modal(chunks, verb)
    if _is_order(chunks, find):
        return (PLANNED,)
    if find.rule == "happens" and chunks[find.trigger - 1].low in _NEARLY:
        # As "the man nearly died".
        return (FAILED,)
    if find.rule not in _RULES:
        return ()
    verb = find.trigger if find.rule == "active" else _left(chunks, find.victims.at - 1)
    if verb < 1:
        return ()
    if chunks[verb - 1].low in _NEARLY:
        return (FAILED,)
    low = chunks[verb].low
    if low.endswith("ing"):
        return _of_gerund(chunks, _first_joined(chunks, verb))
    if chunks[verb - 1].low == "having":
        return _of_gerund(chunks, verb - 1)
    if _is_base(chunks, verb):
        joint = _joint(chunks, verb)
        if joint > 0:
            return _shared(chunks, joint)
        return (NEGATED,) if _instead(chunks, verb) else ()
    return _under_modal(chunks, verb) if find.rule not in ("active", "seized") else ()


def _left(chunks: Sequence[Chunk], at: int) -> int:
    while at > 0 and chunks[at].kind in _PASSED:
        at -= 1
    return at


def _is_base(chunks: Sequence[Chunk], at: int) -> bool:
    form = form_of(chunks[at].low) if chunks[at].kind == tags.OUTCOME else None
    return form.shape == "base" if form else chunks[at].low in _BASES


def _joint(chunks: Sequence[Chunk], verb: int) -> int:
    """The chunk of the "and" that joins the verb to one before it, or -1."""
    at = _left(chunks, verb - 1)
    return at if chunks[at].kind == tags.CONJUNCTION else -1


def _shared(chunks: Sequence[Chunk], joint: int) -> tuple[str, ...]:
    """Of "to bomb a stadium and", "would sink the ship and", "did not enter the village and"."""
    for k in range(joint - 1, max(-1, joint - _REACH), -1):
        chunk = chunks[k]
        if chunk.kind in _CLAUSE_ENDS or chunk.low == ";":
            break
        if chunk.low == "to" and _infinitive(chunks, k):
            near = [c.low for c in chunks[max(0, k - 3) : k]]
            if not _NOT_MEANT.isdisjoint(near):
                break
            return (FAILED,) if near and near[-1] in _TRYING else (PLANNED,)
        if chunk.kind == tags.MODAL:
            so = chunk.low in _SO and chunks[k + 1].kind == tags.HAVE
            return () if so else (HYPOTHETICAL,)
        if chunk.kind == tags.DO:
            negated = chunk.low.endswith("n't") or chunks[k + 1].kind == tags.NOT
            return (NEGATED,) if negated else ()
    return ()


def _infinitive(chunks: Sequence[Chunk], to: int) -> bool:
    """As "to storm the house", "to attack a post"; but "on the way to market"."""
    at = to + 1
    while at + 1 < len(chunks) and chunks[at].kind == tags.ADVERB:
        at += 1
    if chunks[at].kind in (tags.VERB, tags.OUTCOME):
        return not chunks[at].low.endswith(("ing", "ed"))
    phrase = chunks[at].phrase
    if phrase is None or phrase.determiner or phrase.number or phrase.first != phrase.last:
        return False
    if at + 1 >= len(chunks):
        return False
    after = chunks[at + 1]
    told = after.phrase is not None and (after.phrase.determiner or after.phrase.number)
    return bool(told) or after.kind in (tags.DETERMINER, tags.PRONOUN)


def _first_joined(chunks: Sequence[Chunk], verb: int) -> int:
    """Of "denied shelling the market and killing 12 people": the "shelling"."""
    joint = _joint(chunks, verb)
    if joint < 1:
        return verb
    for k in range(joint - 1, max(0, joint - _REACH), -1):
        if chunks[k].kind in _CLAUSE_ENDS:
            break
        if chunks[k].low.endswith("ing") and chunks[k].kind != tags.PREPOSITION:
            return k
    return verb


def _of_gerund(chunks: Sequence[Chunk], at: int) -> tuple[str, ...]:
    """Of "denied holding", "without freeing", "stopped a mob from killing", "opposed releasing"."""
    if _instead(chunks, at):
        return (NEGATED,)
    k = at - 1
    while k > 0 and chunks[k].kind == tags.ADVERB:
        k -= 1
    if k < 0:
        return ()
    low = chunks[k].low
    if low in _DENYING:
        return () if k and chunks[k - 1].kind == tags.NOT else (NEGATED,)
    if low in _NOT_DOING:
        return (NEGATED,)
    if low == "from":
        near = chunks[max(0, k - _REACH // 2) : k]
        return (FAILED,) if any(c.low in _STOPPING for c in near) else ()
    supposed = low in _SUPPOSING and chunks[k].kind != NOUN_PHRASE
    prospect = low in _OF and k > 0 and chunks[k - 1].low in _PROSPECTS
    return (PLANNED,) if supposed or prospect else ()


def _instead(chunks: Sequence[Chunk], at: int) -> bool:
    before = tuple(chunk.low for chunk in chunks[max(0, at - 2) : at])
    return before in _INSTEAD or before[-1:] in (("instead-of",), ("rather-than",))


def _under_modal(chunks: Sequence[Chunk], verb: int) -> tuple[str, ...]:
    """As "it could have left 50 people dead", "would have cost dozens of lives".

    But "may have left" did so, possibly.
    """
    k, have = verb - 1, False
    while k > 0 and chunks[k].kind in (tags.ADVERB, tags.HAVE, tags.NOT):
        have = have or chunks[k].kind == tags.HAVE
        k -= 1
    if k < 0 or not have or chunks[k].kind != tags.MODAL or chunks[k].low in _SO:
        return ()
    return (HYPOTHETICAL,)
