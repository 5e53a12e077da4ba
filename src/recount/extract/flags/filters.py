"""Flags: why a find must not be counted. Each filter is a named reason, never a deletion."""

from collections.abc import Sequence
from itertools import pairwise

from recount.extract.flags.admitted import is_owned_to, was_used
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import ACTIVE, HEARSAY, REDUCED, VerbGroup
from recount.extract.victims.people import is_name
from recount.extract.words import word_set

NEGATED, PLANNED, FAILED, HYPOTHETICAL, GENERIC = (
    "negated",
    "planned",
    "failed",
    "hypothetical",
    "generic",
)
RATE, WAR_TOTAL, ANNIVERSARY = "rate", "war total", "anniversary"
OTHER_PERIOD = "other period"

_GOING = word_set("went came")
_FACTIVE = _GOING | word_set("managed first last forced helped only continued proceeded on")
"""The words before an infinitive that did happen; "on" as in "went on to kill three"."""
_FAILING = word_set(
    "tried attempted failed attempt attempts trying attempting sought aborted foiled"
)
_DEFINITE = word_set("the his her their these those both all")
_ONE_PERSON = word_set("him her himself herself themselves")
_WITHOUT = word_set("without no nobody none denied denies deny")
# "Did not mention any deaths" tells nothing of deaths.
_UNTOLD = word_set(
    "mention mentioning mentioned mentions aware know want expect anticipate fear foresee specify "
    "wish rule-out"
)
_BARELY_NOT, _EXECUTIONS = word_set("almost nearly"), word_set("execution executions")
_WISHED = word_set("release rescue freeing")
_WISHING = word_set("""
    demand demands demanded demanding negotiate negotiating negotiated seek seeking sought
    obtain request requested ask asked asking call calls called calling urged await awaiting
    guarantee achieve ensure secure for exchange condition
""")
_TO_COME = _WISHED | word_set("arrest arrests detention detentions capture execution executions")
_PLANNING = word_set("""
    planned scheduled expected ordered orders ordering approved authorised authorized discussed
    promised warrant warrants reward imminent proposed possible agreed
""")
_UNDER_WAY = _PLANNING | word_set("negotiated prepared considered sought demanded")
_WISHED_FOR = word_set("asked asking asks called calling calls pressing pressed appealed")
_DEMANDING = word_set("""
    demand demands demanded demanding request requests requested requesting seek seeks sought
    seeking urge urges urged urging recommend recommends recommended recommending
""")
_CALLED_OFF = word_set("""
    delayed postponed cancelled canceled halted suspended blocked averted prevented stayed vetoed
    foiled thwarted
""")
_HAPPENING = word_set("take happen occur materialise materialize")
_ORDERING = word_set("ordered orders ordering approved authorised authorized scheduled")
_RAISING = ("raise", "increase", "cut", "reduce", "lower", "bring")
_WAS = word_set("is was are were 's-be became becomes")
_CONDITIONAL = word_set("if unless whether lest")
_WHO = word_set("who which that whom")
_WHOM = word_set("me him her us them you")
_CLAUSE_ENDS = (tags.RELATIVE, tags.COMMA, tags.SUBORDINATOR)
ASKING = word_set("ask asks asked asking")
_ATTACKED = word_set("fire attack attacked ambush ambushed stoned stabbed beaten shot shot-at")
_CLAUSE = 9
_COULD = ("could", "would", "might")
_MAY = word_set("may might could")
_AT_SOME_TIME = word_set("when whenever before until till once")
_FINITE = (tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE, tags.MODAL)
_AHEAD = word_set("expected likely set forecast bound sure certain poised about due going")
_AWAITING = word_set("""
    expect expects expected predict predicts predicted project projects projected forecast
""")


def of_verb_group(chunks: Sequence[Chunk], group: VerbGroup) -> tuple[str, ...]:
    """What the verb group itself says against counting."""
    flags = []
    if group.negated:
        flags.append(NEGATED)
    # But "are believed to be wounded" tells of no plan.
    wished = group.infinitive and not group.perfect and not group.certainty
    wished = wished and not (_nth(chunks, group.first) or is_owned_to(chunks, group))
    wished = wished and not was_used(chunks, group)
    # "Ten came to be killed" so; "these came to kill", "soldiers went to free them" meant to.
    meant = group.governor in _GOING and group.voice == ACTIVE
    if wished and not _was_one(chunks, group) and (meant or group.governor not in _FACTIVE):
        flags.append(FAILED if group.governor in _FAILING else PLANNED)
    if group.modal and not _may_have(group):
        flags.append(HYPOTHETICAL)
    if _barely_not(chunks, group.first, group.at):
        flags.append(FAILED)
    if group.generic and not (group.form.transitive and _counted_object(chunks, group.at)):
        flags.append(GENERIC)
    if _habit(chunks, group):
        flags.append(GENERIC)
    if group.form.outcome == "captured" and _under_way(chunks, group):
        flags.append(FAILED)
    unmet = group.perfect and group.modal in _COULD and _had_it(chunks)
    doubted = unmet or (conditional(chunks, group.first) and not _known(chunks, group))
    if flags in ([], [GENERIC]) and doubted:
        flags = [HYPOTHETICAL]
    return tuple(flags)


def _known(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "whether the 12 people killed on Monday were fighters", where 12 were killed."""
    who = chunks[group.first - 1].phrase if group.voice == REDUCED and group.first else None
    return who is not None and who.determiner == "the" and who.number is not None


def _under_way(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "came under fire while arresting a wanted man", who may have got away."""
    told = group.form.shape == "ing" and group.voice == ACTIVE and group.first == group.at
    if not told or not group.at or chunks[group.at - 1].low not in ("while", "when", "as"):
        return False
    before = chunks[max(0, group.at - _CLAUSE) : group.at - 1]
    return any(c.kind == tags.OUTCOME or c.low in _ATTACKED for c in before)


def _had_it(chunks: Sequence[Chunk]) -> bool:
    """As "Had it come down an hour later, dozens could have died", "... had it come down later"."""
    for k, (had, who) in enumerate(pairwise(chunks)):
        if had.low != "had" or who.kind not in (NOUN_PHRASE, tags.PRONOUN):
            continue
        before = next((chunk for chunk in reversed(chunks[:k]) if chunk.kind != tags.QUOTE), None)
        if before is None:
            return True
        # But "the guards had two men killed".
        verbs = any(chunk.kind in (*_FINITE, tags.NOT) for chunk in chunks[k + 2 : k + 4])
        if verbs and before.kind in (tags.COMMA, tags.OUTCOME, tags.STATE, tags.TIME):
            return True
    return False


def _nth(chunks: Sequence[Chunk], at: int) -> bool:
    """As "became the sixth nurse to be killed", "was the third of four brothers to be killed"."""
    if at > 2 and chunks[at - 2].low == "of":
        some = chunks[at - 3].phrase
        if some is not None and some.bare and some.nth:
            return True
    while at > 2 and chunks[at - 1].phrase and chunks[at - 2].low == "of":
        # As "the 11th member of the force to be killed".
        at -= 2
    before = chunks[at - 1].phrase if at else None
    return before is not None and before.nth > 0


def _was_one(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "was the fourth clerk to die", "is the only one to be killed"."""
    if group.first < 2 or group.voice == ACTIVE:
        return False
    one, before = chunks[group.first - 1].phrase, chunks[group.first - 2]
    told = one is not None and one.determiner == "the" and one.noun is not None and not one.plural
    return told and before.low in _WAS


def _may_have(group: VerbGroup) -> bool:
    """As "may have killed", "could have been killed"; but "could have killed" did not."""
    if not group.perfect:
        return False
    return group.modal in ("may", "might", "must") or (
        group.modal == "could" and group.voice != ACTIVE
    )


def _counted_object(chunks: Sequence[Chunk], at: int) -> bool:
    """As in a headline, "Bus crash kills 12", "Gunmen kill a nurse"."""
    phrase = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if phrase is None:
        return at + 1 < len(chunks) and chunks[at + 1].low in _ONE_PERSON
    definite = phrase.determiner in _DEFINITE and phrase.noun is not None
    return phrase.number is not None or phrase.plural is False or definite or is_name(phrase)


def _habit(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "of kidnapping civilians", "reporters are killed": bare plurals in no one event."""
    if group.form.shape == "ing" and group.first > 1 and chunks[-1].low == "?":
        # As "Why are people dying here?"
        asked = chunks[group.first - 2].kind == tags.BE
        if asked and _bare_plural(chunks[group.first - 1]):
            return True
    if group.form.shape == "ing" and group.first == group.at and group.at:
        after = chunks[group.at + 1] if group.at + 1 < len(chunks) else None
        return chunks[group.at - 1].kind == tags.PREPOSITION and _bare_plural(after)
    if group.perfect or (group.certainty and not group.infinitive):
        # But "rebels are believed to have killed 40", "villagers are feared killed".
        return False
    be = chunks[group.first]
    return be.low in ("are", "is") and group.first > 0 and _bare_plural(chunks[group.first - 1])


def _bare_plural(chunk: Chunk | None) -> bool:
    phrase = chunk.phrase if chunk else None
    if phrase is None or phrase.determiner:
        return False
    return phrase.number is None and phrase.plural is True


def conditional(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the clause of chunk `at` begins with "if".

    "If the man who killed 12 is found", "if convicted of killing 12" doubt no killing.
    """
    return chunks[at - 1].low != "of" and _subordinate(chunks, at, _CONDITIONAL)


def at_some_time(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the clause of chunk `at` begins with "when", as "when 12 people die"."""
    return _subordinate(chunks, at, _AT_SOME_TIME)


def _subordinate(chunks: Sequence[Chunk], at: int, words: frozenset[str]) -> bool:
    verbs = False
    for j in range(at - 1, max(-1, at - 12), -1):
        if chunks[j].low in words:
            # "As if 12 dead were not enough" tells of 12 dead.
            return j == 0 or chunks[j - 1].low != "as"
        if chunks[j].kind in (tags.COMMA, tags.STOP):
            return False
        if not verbs and chunks[j].low in _WHO and chunks[j - 1].phrase:
            return False
        verbs = verbs or chunks[j].kind in _FINITE
    return False


def of_toll(before: Sequence[Chunk], told: Sequence[Chunk]) -> tuple[str, tuple[str, ...]]:
    """The certainty and the flags of a toll: "may have reached 40", "could rise to 40".

    `before` are the chunks before the toll's word, `told` those from it to the number.
    """
    ends = (i for i in range(len(told) - 1, -1, -1) if told[i].kind in _CLAUSE_ENDS)
    last = next(ends, -1)
    told, before = told[last + 1 :], before[-3:] if last < 0 else ()
    if last >= 0:
        # As "the toll from a blast that could have been prevented rose to 12".
        told = told[-3:]
    lows = [chunk.low for chunk in told]
    modal = next((c.low for c in (*before, *told) if c.kind == tags.MODAL), "must")
    to = lows.index("to") if "to" in lows else 0
    perfect = any(chunk.kind == tags.HAVE for chunk in told[to:])
    if modal != "must":
        is_so = modal in _MAY and (perfect or "be" in lows)
        return ("possible", ()) if is_so or perfect else ("", (HYPOTHETICAL,))
    if [chunk.low for chunk in before[-2:]] in (["to", low] for low in _RAISING):
        # As "the aim is to raise the number of arrests to 300".
        return "", (HYPOTHETICAL,)
    ahead = any(low in _AHEAD and after == "to" for low, after in pairwise(lows))
    awaited = lows[:1] == ["to"] and any(chunk.low in _AWAITING for chunk in before)
    if (ahead or awaited) and not perfect:
        return "", (HYPOTHETICAL,)
    return next((HEARSAY[low] for low in lows if low in HEARSAY), ""), ()


def would_be(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """As "there would be 12 dead", "one death would be too many"; but "the 12 deaths would"."""
    there = [chunk.low for chunk in chunks[max(0, first - 3) : first]]
    if there[:1] == ["there"] and there[1:] in (["would", "be"], ["will", "be"]):
        # But "by dawn there would be 12 dead" tells what came.
        return chunks[0].low != "by"
    if there[1:] == ["have", "been"] and there[0] in _COULD:
        # As "there could have been 12 dead".
        return first > 3 and chunks[first - 4].low == "there"
    if there[:1] == ["you"] and chunks[first - 2].kind == tags.MODAL and there[2:] == ["have"]:
        # As "you'll have 20 killed".
        return True
    before = [chunk.low for chunk in chunks[max(0, first - 3) : first]]
    phrase = chunks[first].phrase
    some = phrase is not None and phrase.determiner == ""
    if some and before[:2] == ["would", "be"] and before[2:] in (["mourning"], ["counting"]):
        # As "we would be mourning 200 dead"; but "would be burying their 12 dead".
        return True
    if some and before[2:] == ["for"] and before[0] in ASKING and before[1] in _WHOM:
        # As "people keep asking me for 500 dead".
        return True
    after = [chunk.low for chunk in chunks[last + 1 : last + 3]]
    then = chunks[last + 3].kind if last + 3 < len(chunks) else tags.STOP
    would = after == ["would", "be"] and then not in (tags.OUTCOME, tags.VERB)
    return would and phrase is not None and phrase.determiner == ""


def of_lives(chunks: Sequence[Chunk], at: int) -> tuple[str, tuple[str, ...]]:
    """The certainty and the flags of lives taken: "may have claimed", "could claim 12 lives"."""
    k = at - 1
    while k >= 0 and chunks[k].kind in (tags.ADVERB, tags.HAVE, tags.TIME):
        k -= 1
    if _barely_not(chunks, k + 1, at):
        return "", (FAILED,)
    if k < 0 or not (chunks[k].kind == tags.MODAL or chunks[k].low == "to"):
        return "", ()
    if any(chunk.kind == tags.HAVE for chunk in chunks[k:at]):
        # "It may have cost 12 lives", but "it could have cost 12 lives" cost none.
        return ("possible" if chunks[k].low in _MAY else ""), (
            (HYPOTHETICAL,) if chunks[k].low == "could" else ()
        )
    factive = chunks[k].low == "to" and k > 0 and chunks[k - 1].low in _FACTIVE
    # As "the flood would later claim 12 lives".
    factive = factive or (chunks[k].low == "would" and chunks[k + 1].low in ("later", "eventually"))
    return "", (() if factive else (HYPOTHETICAL,))


def denied(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "any" before chunk `at` means none: "did not cause any", "without any"."""
    for chunk in reversed(chunks[:at]):
        if chunk.kind == tags.NOT or chunk.low in _WITHOUT:
            return True
        if chunk.kind == tags.SUBORDINATOR or chunk.low in _UNTOLD:
            return False
    return False


def of_act(chunks: Sequence[Chunk], at: int) -> tuple[str, ...]:
    """What stands around a noun for an act: an attempt, a plan, an anniversary."""
    before = [chunk.low for chunk in chunks[max(0, at - 5) : at]]
    flags = []
    if any(low in ("attempted", "attempt", "failed", "foiled", "aborted") for low in before):
        flags.append(FAILED)
    if any(low in ("plot", "plotted", "planning", "plotting", "threatened",
                   "threat", "prevent", "avoid") for low in before):  # fmt: skip
        flags.append(PLANNED)
    if chunks[at].low in _WISHED and any(low in _WISHING for low in before):
        flags.append(HYPOTHETICAL)
    elif _only_planned(chunks, at):
        flags.append(PLANNED)
    if any(low == "anniversary" for low in before):
        flags.append(ANNIVERSARY)
    return tuple(flags)


def _only_planned(chunks: Sequence[Chunk], at: int) -> bool:
    """As "ordered the arrest of 12", "the release of 12 was delayed", "the planned release of".

    But "the murder has delayed the vote", "the deaths could have been prevented", and what "took
    place": of the dead nothing is to come.
    """
    if chunks[at].low not in _TO_COME or _took_place(chunks):
        return False
    before = [chunk.low for chunk in chunks[max(0, at - 3) : at]]
    planning = _PLANNING if chunks[at].low not in _EXECUTIONS else _PLANNING - _ORDERING
    if not planning.isdisjoint(before) or _asked_for([low for low in before if low != "the"]):
        return True
    for j in range(at + 1, min(at + 12, len(chunks))):
        chunk = chunks[j]
        if chunk.kind in (tags.STOP, tags.COMMA, tags.RELATIVE, tags.SUBORDINATOR):
            break
        if chunk.kind == tags.DO and not _HAPPENING.isdisjoint(c.low for c in chunks[j : j + 4]):
            return any(c.kind == tags.NOT for c in chunks[j : j + 3])
        if chunk.kind == tags.VERB and _is_passive(chunks, j):
            called = [c.low for c in chunks[j : j + 2]] == ["called", "off"]
            return called or chunk.low in _CALLED_OFF | _DEMANDING | planning
        if chunk.low in _UNDER_WAY and chunks[j - 1].low == "being":
            return True
    return False


def _asked_for(before: Sequence[str]) -> bool:
    """As "called for the arrest of two generals", "demanded the arrest of the mayor"."""
    asked = before[-1:] == ["for"] and len(before) > 1 and before[-2] in _WISHED_FOR
    return asked or (bool(before) and before[-1] in _DEMANDING)


def _took_place(chunks: Sequence[Chunk]) -> bool:
    lows = [chunk.low for chunk in chunks]
    told = {"took", "carried-out"} & set(lows) or ("carried", "out") in pairwise(lows)
    return bool(told) or ("walked", "free") in pairwise(lows) or "went" in lows


def _is_passive(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether "was" or "been" stands before the verb, past adverbs."""
    k = verb - 1
    while k > 0 and chunks[k].kind == tags.ADVERB:
        k -= 1
    return chunks[k].kind == tags.BE and chunks[k].low != "being"


def of_state(chunks: Sequence[Chunk], first: int, at: int) -> tuple[str, tuple[str, ...]]:
    """The certainty and the flags of a state: "may be dead", "feared dead", "not dead"."""
    certainty, flags = "", [HYPOTHETICAL] if conditional(chunks, first) else []
    for chunk in chunks[first:at]:
        if chunk.kind == tags.NOT:
            flags.append(NEGATED)
        elif chunk.low in _MAY:
            certainty = "possible"
        elif chunk.kind == tags.MODAL:
            flags.append(HYPOTHETICAL)
        elif chunk.low in HEARSAY:
            certainty = HEARSAY[chunk.low]
    return certainty, tuple(flags)


def _barely_not(chunks: Sequence[Chunk], first: int, verb: int) -> bool:
    """As "were nearly killed"; but "almost certainly killed", "almost instantly" tell how."""
    return any(
        chunks[k].low in _BARELY_NOT and not chunks[k + 1].low.endswith("ly")
        for k in range(first, verb)
    )
