"""Outcomes told by a state: "left 41 dead", "12 dead", "were found dead", "the dead include"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract import tags
from recount.extract.arguments import subjects
from recount.extract.conjuncts import included_only
from recount.extract.filters import of_state
from recount.extract.find import Find
from recount.extract.gapped import made_up_of, other_shares
from recount.extract.objects import objects, past_prepositions
from recount.extract.people import is_name
from recount.extract.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.relatives import subjects_past
from recount.extract.rules.including import who_they_include
from recount.extract.rules.led_away import by_whom
from recount.extract.rules.verbs import merged
from recount.extract.verbgroup import HEARSAY
from recount.extract.verbs import form_of
from recount.extract.victims import NOBODY, Victims, done_to, pronouns, whole_of, with_tail
from recount.extract.words import word_set
from recount.extract.words.outcomes import STATES

_KEPT_SO = word_set("""
    found discovered thought reported feared left believed presumed confirmed listed remain remains
    remained lying lay lie
    pronounced declared certified
""")
_ENTERING = word_set("list lists listed listing registered registers counted reported recorded")
_NOT_TOLD_APART = (["dead", "and", "wounded"], ["dead", "and", "injured"])
_SHOT = word_set("shot shoot shoots shooting")
_SHOT_PAST = (tags.CONJUNCTION, tags.COMMA, tags.PREPOSITION)
_KNOWN = word_set("identified named buried")
_KNOWING = word_set("""
    name names named naming identify identifies identified identifying recognise recognised
    recognize recognized list lists listed know knew
""")
_LISTED = {"dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
           "victims": "killed",
           "deceased": "killed", "casualties": "casualties", "missing": "missing",
           "kidnapped": "kidnapped",
           "detainees": "captured", "detained": "captured", "fatalities": "killed",
           "hostages": "kidnapped", "disappeared": "missing", "abducted": "kidnapped",
           "arrested": "captured", "captured": "captured", "hurt": "wounded",
           "martyred": "killed", "slain": "killed", "murdered": "killed", "executed": "killed",
           "shot-dead": "killed", "massacred": "killed", "rearrested": "captured", "freed": "freed",
           "released": "freed", "held": "captured", "rescued": "freed",
           "jailed": "captured", "seized": "kidnapped", "taken": "kidnapped"}  # fmt: skip
_COUNTED_SO = ("victims", "fatalities", "deceased", "casualties")
_ONLY_OF_THOSE = ("held", "rescued", "jailed", "seized", "taken")
_BACK = 9
_CLOSING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.PREPOSITION, tags.TIME)
_ONLY_BY = ("seized", "taken")
WORDS = frozenset(STATES) | frozenset(_LISTED)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase in a state, and of each list of the dead or wounded."""
    lows = {chunk.low for chunk in chunks}
    for at, chunk in enumerate(chunks):
        if chunk.kind == tags.STATE:
            yield from _state(chunks, at)
        if chunk.phrase and chunk.phrase.participle and chunk.phrase.determiner == "the":
            yield from _described(chunks, at)
            yield from _some_of_such(chunks, at)
        if chunk.low in _LISTED:
            yield from who_they_include(chunks, at, _LISTED[chunk.low])
            if "among" in lows:
                yield from _among(chunks, at)
            if "of" in lows:
                yield from _some_of(chunks, at)
            if "of" in lows or "among" in lows:
                yield from _of_which(chunks, at)


def _state(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    outcome = merged(chunks, at, STATES[chunks[at].low])
    both = [chunk.low for chunk in chunks[at : at + 3]] in _NOT_TOLD_APART
    if both and (at + 3 >= len(chunks) or chunks[at + 3].kind != NOUN_PHRASE):
        # But "left 12 dead and wounded 30" tells them apart.
        outcome = "casualties"
    first, plural = at, None
    while first > 0 and (_belongs(chunks[first - 1]) or _said_to_be(chunks, first)
                         or _as_listed(chunks, first)):  # fmt: skip
        first -= 1
        plural = {"was": False, "were": True}.get(chunks[first].low, plural)
    before = chunks[first - 1] if first else None
    found: list[Victims] = []
    if chunks[at].low == "in-custody" and (first == at or (plural is None and first + 1 == at)):
        found = subjects(chunks, first, plural) if first < at else []
        if not found and before and before.low == "and" and first < at:
            # As "was overpowered and is in custody".
            found = _same_subject(chunks, first - 1)
    elif plural is None and (included := included_only(chunks, first)):
        found = included
    elif before and first == at and (shot := _shot_so(chunks, at)):
        found = shot
    elif before and first == at and before.kind == tags.COMMA:
        found = _left_so(chunks, at)
    elif before and (
        before.kind in (NOUN_PHRASE, tags.COMMA, tags.RELATIVE)
        or before.low == "both"
        # As "the man who shot them is dead".
        or (first < at and before.low in ("him", "her", "them", "us", "me"))
        or (first < at and (before.kind == tags.TIME or done_to(chunks, first - 1)))
    ):
        found = (
            subjects_past(chunks, first, plural) if first < at else subjects(chunks, first, plural)
        )
        if first == at and found:
            # As "12 of the 40 dead": the 40.
            found[-1] = whole_of(chunks, found[-1])
    elif before and before.low in NOBODY and chunks[first].kind == tags.BE:
        # As "no one was missing"; but "nobody is missing the point", "was dead serious".
        ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _CLOSING
        found = pronouns(chunks, first - 1) if ends else []
    elif before and before.low == "and" and chunks[first].kind == tags.BE:
        found = _same_subject(chunks, first - 1)
    elif before and before.low in ("her", "him") and first == at and at > 1:
        # As "declared her dead".
        found = pronouns(chunks, at - 1) if chunks[at - 2].low in _KEPT_SO | _SHOT else []
    elif before and before.low in ("herself", "himself") and first == at and at > 1:
        # As "shot himself dead".
        found = pronouns(chunks, at - 1) if chunks[at - 2].low in _SHOT else []
    if outcome == "missing" and any(chunk.low == "had" for chunk in chunks[first:at]):
        # Who "had been missing" was found since.
        return
    related = before is not None and before.kind == tags.RELATIVE
    if outcome == "wounded" and related and at + 1 < len(chunks) and _dying(chunks[at + 1]):
        # As "two boys who had been in intensive care died".
        return
    if before and before.low == "as" and first == at and (listed := _listed_as(chunks, at)):
        found = listed
    if outcome == "captured":
        # "Nobody is in custody" tells of nobody.
        found = [one for one in found if one.pronoun not in ("nobody", "no-one", "none")]
    # But "left 12 million people without power and three dead".
    found = [one for one in found if one is found[-1] or not _without(chunks, one.last + 1)]
    entered = any(chunk.low == "as" for chunk in chunks[first:at])
    for victims in found:
        phrase = victims.phrase
        if entered and phrase is not None and phrase.noun is None and not phrase.bare:
            # As "ten shares are listed as dead".
            continue
        if chunks[at].low == "critical" and not _may_be_hurt(chunks, at, phrase):
            continue
        certainty, flags = of_state(chunks, first, at)
        if first == at and phrase is not None and phrase.determiner == "the":
            # As "it is not clear if the 12 dead were armed", who are dead.
            flags = ()
        yield Find(outcome, "state", victims, first, at, None, certainty, flags)


def _without(chunks: Sequence[Chunk], at: int) -> bool:
    return at < len(chunks) and chunks[at].low == "without"


def _listed_as(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "listed 14 as missing", "registered 30 people as dead"."""
    who = at - 2
    while who > 2 and chunks[who - 1].low in ("of", "from"):
        who -= 2
    counted = chunks[who].phrase if who > 0 else None
    told = counted is not None and counted.number and (counted.bare or counted.noun)
    return [Victims(who, who, counted)] if told and chunks[who - 1].low in _ENTERING else []


def _may_be_hurt(chunks: Sequence[Chunk], at: int, phrase: Phrase | None) -> bool:
    """As "two are critical"; not "talks are critical", "she was critical, saying that ..."."""
    saying = at + 2 < len(chunks) and chunks[at + 2].low.endswith("ing")
    return not saying and (phrase is None or bool(phrase.noun or phrase.bare))


def _same_subject(chunks: Sequence[Chunk], conjunction: int) -> list[Victims]:
    """As "a boy was stabbed and is in a critical condition": the subject of the verb before."""
    for j in range(conjunction - 1, max(-1, conjunction - _BACK), -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            break
        if chunks[j].kind == tags.BE or _finite(chunks, j):
            while j > 0 and chunks[j - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
                j -= 1
            return subjects(chunks, j, None)
    return []


def _finite(chunks: Sequence[Chunk], at: int) -> bool:
    """As "jumped" of "a man jumped overboard and is missing"."""
    who = chunks[at - 1].phrase if at else None
    told = chunks[at].kind == tags.VERB and not chunks[at].low.endswith("ing")
    return told and who is not None and who.noun is not None


def _belongs(chunk: Chunk) -> bool:
    if chunk.kind == tags.VERB:
        return chunk.low in _KEPT_SO
    return chunk.kind in (tags.BE, tags.ADVERB, tags.HAVE, tags.MODAL, tags.NOT)


def _as_listed(chunks: Sequence[Chunk], first: int) -> bool:
    """As "ten people are listed as missing": the "as" before `first`, or the "listed"."""
    entered = first > 1 and chunks[first - 1].low == "as" and chunks[first - 2].low in _ENTERING
    again = chunks[first].low == "as" and chunks[first - 1].low in _ENTERING
    be = chunks[first - 3 if entered else first - 2]
    return (entered or again) and be.kind in (tags.BE, tags.ADVERB)


def _said_to_be(chunks: Sequence[Chunk], be: int) -> bool:
    """As "two are said to be critical": the "to", or the "said" before it."""
    if chunks[be].low == "be" and chunks[be - 1].low == "to":
        return be > 1 and chunks[be - 2].low in HEARSAY
    return chunks[be].low == "to" and chunks[be - 1].low in HEARSAY


def _shot_so(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "gunmen who shot the driver and a guard dead": whom they shot."""
    for j in range(at - 1, max(-1, at - _BACK), -1):
        if chunks[j].low in _SHOT and j < at - 1:
            return [victims for victims in objects(chunks, j) if victims.last < at]
        if chunks[j].phrase is None and chunks[j].kind not in _SHOT_PAST:
            break
    return []


def _left_so(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "left at least five, including a general, dead"."""
    for j in range(at - 2, max(0, at - 12), -1):
        if chunks[j].low in ("left", "leaves", "leaving") and chunks[j + 1].phrase:
            return [with_tail(chunks, j + 1)]
    return []


def _among(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "Two officers are among the wounded"."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    counted = chunks[at - 1].phrase if at else None
    numbered = counted is not None and counted.bare and counted.determiner == "the"
    numbered = numbered or (before[:1] == ["among"] and counted is not None)
    k = at - 1 - (before[-1:] in (["the"], ["those"]) or numbered)
    be = k - 1
    while be > 0 and chunks[be].kind == tags.ADVERB:
        be -= 1
    if k > 2 and chunks[k].low == "among" and chunks[k - 1].phrase:
        there = [chunk.low for chunk in chunks[k - 3 : k - 1]]
        who = chunks[k - 1].phrase
        if there in (["there", "are"], ["there", "were"], ["there", "was"]) and who and who.number:
            # As "there are 61 minors among those arrested".
            yield Find(_LISTED[chunks[at].low], "listed", Victims(k - 1, k - 1, who), at, at)
        return
    if be < 1 or chunks[k].low != "among" or chunks[be].kind != tags.BE:
        return
    for victims in subjects(chunks, be, None):
        if chunks[at].low not in _ONLY_BY or _by_captors(chunks, at + 1, victims):
            yield Find(_LISTED[chunks[at].low], "listed", victims, at, at)


def _by_captors(chunks: Sequence[Chunk], after: int, victims: Victims) -> bool:
    """As "among those seized", "taken by the rebels"; but "among those taken to hospital"."""
    phrase = victims.phrase
    ends = after >= len(chunks) or chunks[after].kind in (tags.STOP, tags.COMMA, tags.TIME)
    people = phrase is not None and (phrase.noun is not None or phrase.bare)
    by = not ends and chunks[after].low == "by" and after + 1 < len(chunks)
    return people and (ends or (by and by_whom(chunks[after + 1]) == "kidnapped"))


def _some_of(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "12 of the wounded were children", "ten of the dead"."""
    own = chunks[at].phrase
    if own and chunks[at].low not in _COUNTED_SO:
        if own.determiner != "those" or chunks[at].low not in _ONLY_OF_THOSE:
            return
    elif chunks[at].low in _ONLY_OF_THOSE and chunks[at - 1].low != "those":
        # As "two of the 30 marchers held were freed".
        return
    of = at - 1 if own and own.determiner in ("the", "those") else at - 2
    if of < 1 or chunks[of].low != "of":
        return
    counted = chunks[at - 1].phrase
    # As "seven of the 12 killed".
    those = counted is not None and counted.number and counted.determiner in ("the", "those")
    those = those and not (counted is not None and counted.thing)
    if own is None and not those and chunks[at - 1].low not in ("the", "those"):
        return
    phrase = chunks[of - 1].phrase
    later = chunks[at + 1 : at + 8]
    known = any(chunk.low in _KNOWN or _dying(chunk) for chunk in later) or _done_since(chunks, at)
    known = known or _dies_first(chunks, at)
    known = known or (
        of > 1 and chunks[of - 2].low in _KNOWING and (not later or later[0].low != "as")
    )
    be = bool(later) and later[0].kind == tags.BE and at + 2 < len(chunks)
    are = chunks[at + 2].phrase if be else None
    # Victims may be of anything: only "12 of the victims were women" says that they died.
    known = known or (chunks[at].low == "victims" and (are is None or are.noun is None))
    if phrase and phrase.bare and phrase.number and not known:
        last = at
        if are and are.noun and are.number is None:
            phrase = replace(are, number=phrase.number, plural=phrase.plural)
            last = with_tail(chunks, at + 2).last
        made_up = made_up_of(chunks, of - 1)
        phrase = made_up or phrase
        yield Find(_LISTED[chunks[at].low], "some-of", Victims(of - 1, last, phrase), of - 1, at)
        yield from _and_others(chunks, at, last)
        yield from (
            Find(_LISTED[chunks[at].low], "some-of", victims, victims.at, at)
            for victims in other_shares(chunks, last, made_up=made_up is not None)
        )


def _and_others(chunks: Sequence[Chunk], at: int, last: int) -> Iterator[Find]:
    """As "12 of those killed were pupils and nine were cooks", "... and five to the other"."""
    end = past_prepositions(chunks, last + 1)
    for j in range(end, min(end + 6, len(chunks) - 2)):
        number, are = chunks[j + 1].phrase, chunks[j + 2]
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.OUTCOME):
            return
        if chunks[j].kind != tags.CONJUNCTION or number is None or not number.bare:
            continue
        noun = chunks[j + 3].phrase if j + 3 < len(chunks) and are.kind == tags.BE else None
        if noun and noun.noun and noun.number is None and number.number:
            phrase = replace(noun, number=number.number, plural=number.plural)
            yield Find(_LISTED[chunks[at].low], "some-of", Victims(j + 1, j + 3, phrase), j + 1, at)
        elif are.kind == tags.PREPOSITION and number.number:
            yield Find(_LISTED[chunks[at].low], "some-of", Victims(j + 1, j + 1, number), j + 1, at)
        return


def _some_of_such(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "eight of the abducted pupils are girls", of whom eight were abducted."""
    such, counted = chunks[at].phrase, chunks[at - 2].phrase if at > 1 else None
    if such is None or counted is None or not counted.bare or chunks[at - 1].low != "of":
        return
    outcome = _LISTED.get(such.participle or "")
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    told = after is not None and after.kind == tags.BE and not _done_since(chunks, at)
    if outcome and told and such.noun is not None and counted.number and such.number is None:
        phrase = replace(such, number=counted.number, plural=counted.plural)
        yield Find(outcome, "some-of", Victims(at - 2, at, phrase), at - 2, at)


def _done_since(chunks: Sequence[Chunk], at: int) -> bool:
    """As "20 of those abducted have been freed", "ten of the missing were found dead"."""
    first = past_prepositions(chunks, at + 1)
    j = first
    while j + 1 < len(chunks) and chunks[j].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
        j += 1
    if j >= len(chunks):
        return False
    if not any(chunk.kind == tags.BE for chunk in chunks[first:j]):
        # As "two of the 14 women kidnapped have escaped".
        form = form_of(chunks[j].low) if chunks[j].kind == tags.OUTCOME else None
        return j > first and form is not None and not form.transitive
    found = chunks[j].low in _KEPT_SO and j + 1 < len(chunks)
    return chunks[j].kind == tags.OUTCOME or (found and chunks[j + 1].kind == tags.STATE)


def _dies_first(chunks: Sequence[Chunk], at: int) -> bool:
    """As "one of the two wounded in the attack on a bus in the old town died": the first verb."""
    for chunk in chunks[at + 1 :]:
        if _dying(chunk):
            return True
        if chunk.kind not in (NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.DETERMINER):
            return False
    return False


def _dying(chunk: Chunk) -> bool:
    """As in "one of the injured died": the outcome that is told is another."""
    form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
    return form is not None and form.outcome == "killed" and not form.transitive


def _described(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the wounded reporters are Ana Diaz and Juan Gil"."""
    phrase = chunks[at].phrase
    outcome = _LISTED.get(phrase.participle or "") if phrase else None
    named = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if outcome and named and chunks[at + 1].low in ("are", "were", "include"):
        for victims in objects(chunks, at + 1):
            if victims.phrase and (victims.phrase.number or is_name(victims.phrase)):
                yield Find(outcome, "listed", victims, at, at)


def _of_which(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "of the 48 killed, 20 were soldiers", "of those wounded in Asker, two were guards"."""
    if not any(chunk.low in ("of", "among") for chunk in chunks[max(0, at - 5) : at]):
        return
    comma = past_prepositions(chunks, at + 1)
    if comma + 3 >= len(chunks) or chunks[comma].kind != tags.COMMA:
        return
    counted, noun = chunks[comma + 1].phrase, chunks[comma + 3].phrase
    be = chunks[comma + 2].kind == tags.BE
    if counted is None or not counted.bare or not be:
        return
    if noun and noun.noun and noun.number is None:
        victims = Victims(comma + 1, comma + 3, replace(noun, number=counted.number))
        yield Find(_LISTED[chunks[at].low], "some-of", victims, comma + 1, at)
        yield from _and_others(chunks, at, comma + 3)
