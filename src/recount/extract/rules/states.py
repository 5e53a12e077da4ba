"""Outcomes told by a state: "left 41 dead", "12 dead", "were found dead", "the dead include"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import of_state
from recount.extract.rules import some_of
from recount.extract.rules.including import who_such_are, who_they_include
from recount.extract.rules.led_away import by_whom
from recount.extract.rules.some_of import KEPT_SO, LISTED, dies_first
from recount.extract.rules.verbs import either, merged
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbgroup import HEARSAY
from recount.extract.victims.arguments import subjects
from recount.extract.victims.conjuncts import coordinated_left, included_only
from recount.extract.victims.objects import objects
from recount.extract.victims.participles import done_to
from recount.extract.victims.phrase import (
    LEAVING,
    NOBODY,
    Victims,
    left_of,
    none_of,
    pronouns,
    whole_of,
    with_tail,
)
from recount.extract.victims.relatives import subjects_past
from recount.extract.words import word_set
from recount.extract.words.outcomes import STATES

_ENTERING = word_set("list lists listed listing registered registers counted reported recorded")
_NOT_TOLD_APART = (["dead", "and", "wounded"], ["dead", "and", "injured"])
_SHOT = word_set("shot shoot shoots shooting")
_SHOT_PAST = (tags.CONJUNCTION, tags.COMMA, tags.PREPOSITION)
_FINDING = word_set("found finds find reported reports reporting saw seeing left leaving leaves")
_BACK = 9
_CLOSING = (
    tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.CONTRAST, tags.PREPOSITION, tags.TIME,
)  # fmt: skip
_HELD = ("in-custody", "in-prison", "under-arrest")
_CRIMES = word_set("""
    convicted sentenced sentence sentences serving theft robbery burglary fraud corruption bribery
    embezzlement tax drug drugs smuggling rape
""")
_BROUGHT, _IN = word_set("brought pulled dragged dug fished retrieved arrived"), ("in", "out")
_BEFORE_NOBODY = LEAVING | {"with"}
_ONLY_BY = ("seized", "taken")
WORDS = frozenset(STATES) | frozenset(LISTED)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase in a state, and of each list of the dead or wounded."""
    lows = {chunk.low for chunk in chunks}
    for at, chunk in enumerate(chunks):
        if chunk.kind == tags.STATE:
            yield from _state(chunks, at)
        if chunk.phrase and chunk.phrase.participle and chunk.phrase.determiner == "the":
            outcome = LISTED.get(chunk.phrase.participle)
            yield from who_such_are(chunks, at, outcome)
            yield from some_of.such(chunks, at)
        if chunk.low in LISTED:
            yield from who_they_include(chunks, at, LISTED[chunk.low])
            other = LISTED.get((chunk.phrase.participle or "") if chunk.phrase else "")
            if "among" in lows and other in (None, LISTED[chunk.low]):
                # But "among the released hostages".
                yield from _among(chunks, at)
            yield from some_of.finds(chunks, at, lows)


def _state(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    outcome = merged(chunks, at, STATES[chunks[at].low])
    both = [chunk.low for chunk in chunks[at : at + 3]] in _NOT_TOLD_APART
    if both and (at + 3 >= len(chunks) or chunks[at + 3].kind != NOUN_PHRASE):
        # But "left 12 dead and wounded 30" tells them apart.
        outcome = "casualties"
    elif either(chunks, at, outcome):
        return
    first, plural = at, None
    while first > 0 and (_belongs(chunks[first - 1]) or _said_to_be(chunks, first)
                         or _as_listed(chunks, first) or _brought(chunks, first, at)):  # fmt: skip
        first -= 1
        plural = {"was": False, "were": True}.get(chunks[first].low, plural)
    before = chunks[first - 1] if first else None
    found: list[Victims] = []
    if chunks[at].low in _HELD and (first == at or (plural is None and first + 1 == at)):
        found = subjects(chunks, first, plural) if first < at else []
        if not found and before and before.low == "and" and first < at:
            # As "was overpowered and is in custody".
            found = _same_subject(chunks, first - 1)
        if first == at and _there_are(chunks, at - 1):
            # As "there are 22 people in custody".
            found = [Victims(at - 1, at - 1, chunks[at - 1].phrase)]
    elif plural is None and (included := included_only(chunks, first)):
        found = included
    elif _finds_so(chunks, first, at):
        found = objects(chunks, at)
    elif before and first == at and (shot := _shot_so(chunks, at)):
        found = shot
    elif before and first == at > 1 and before.phrase and chunks[at - 2].low in _FINDING:
        # As "the woman who reported two girls missing".
        found = [with_tail(chunks, at - 1)]
    elif before and first == at and (some := _some_left_so(chunks, at)):
        found = some
    elif before and first == at and (every := _all_so(chunks, at)):
        found = every
    elif chunks[first].kind != tags.BE and (behind := _are_still(chunks, at)):
        found = behind
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
            subjects_past(chunks, first, plural)
            if first < at
            else subjects(chunks, first, plural, reduced=outcome == "missing")
        )
        if (first == at or chunks[first].kind == tags.ADVERB) and found:
            # As "12 of the 40 dead": the 40.
            found[-1] = whole_of(chunks, found[-1])
    elif before and before.low in NOBODY and chunks[first].kind == tags.BE:
        # As "no one was missing"; but "nobody is missing the point", "was dead serious".
        ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _CLOSING
        found = pronouns(chunks, first - 1) if ends else []
    elif (
        before and before.low in NOBODY and first == at > 1 and chunks[at - 2].low in _BEFORE_NOBODY
    ):
        # As "19 dead, with nobody missing", "the blast left nobody dead".
        ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _CLOSING
        found = pronouns(chunks, at - 1) if ends else []
    elif before and before.low in LISTED and first < at:
        # As "twelve of those kidnapped are still missing".
        found = [one for one in subjects(chunks, first, plural) if chunks[one.at + 1].low == "of"]
    elif (
        before
        and before.low == "and"
        and (chunks[first].kind == tags.BE or _found_so(chunks, first, at))
    ):
        found = _same_subject(chunks, first - 1)
    elif before and before.low in ("her", "him") and first == at and at > 1:
        # As "declared her dead".
        found = pronouns(chunks, at - 1) if chunks[at - 2].low in KEPT_SO | _SHOT else []
    elif before and before.low in ("herself", "himself") and first == at and at > 1:
        # As "shot himself dead".
        found = pronouns(chunks, at - 1) if chunks[at - 2].low in _SHOT else []
    if outcome == "missing" and any(chunk.low == "had" for chunk in chunks[first:at]):
        # Who "had been missing" was found since.
        return
    related = before is not None and before.kind == tags.RELATIVE
    if outcome == "wounded" and related and (died := dies_first(chunks, at)):
        # As "two boys who had been in intensive care since the attack on a bus in Lona died".
        for victims in found:
            yield Find("killed", "happens", victims, first, died)
        return
    if before and before.low == "as" and first == at and (listed := _listed_as(chunks, at)):
        found = listed
    if outcome == "captured":
        if chunks[at].low == "in-prison" and any(chunk.low in _CRIMES for chunk in chunks):
            # As "two men convicted of theft are in jail": no captives.
            return
        # "Nobody is in custody" tells of nobody.
        found = [one for one in found if one.pronoun not in ("nobody", "no-one", "none")
                 and not none_of(chunks, one.at)
                 and not (one.at and chunks[one.at - 1].kind == tags.NOT)]  # fmt: skip
    if chunks[at].low == "under-arrest":
        # Of "the gunman is under arrest" his arrest was mostly told.
        found = [one for one in found if one.phrase and _is_new(one.phrase)]
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


def _is_new(phrase: Phrase) -> bool:
    return phrase.number is not None or phrase.determiner in ("a", "an")


def _there_are(chunks: Sequence[Chunk], at: int) -> bool:
    counted = chunks[at].phrase if at > 1 else None
    there = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    told = counted is not None and counted.number is not None
    return told and there in (["there", "are"], ["there", "were"])


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


def _finds_so(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """As "police found dead two men": who stands behind; not "two men found dead police say"."""
    before = chunks[first - 1].phrase if first else None
    if before is None or before.number is not None:
        return False
    active = first < at and all(chunk.kind != tags.BE for chunk in chunks[first:at])
    behind = at + 1 < len(chunks) and chunks[at + 1].kind == NOUN_PHRASE
    return active and behind and chunks[at - 1].low == "found"


def _found_so(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """As "were kidnapped by rebels and later found dead"; not "was called and found two dead"."""
    verb = first - 2
    while verb > 0 and chunks[verb].kind in (tags.PREPOSITION, tags.TIME, NOUN_PHRASE):
        verb -= 1
    passive = chunks[verb].kind == tags.OUTCOME and chunks[verb - 1].kind == tags.BE
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _CLOSING
    return passive and verb > 0 and ends and chunks[at - 1].low == "found"


def _finite(chunks: Sequence[Chunk], at: int) -> bool:
    """As "jumped" of "a man jumped overboard and is missing"."""
    who = chunks[at - 1].phrase if at else None
    told = chunks[at].kind in (tags.VERB, tags.OUTCOME) and not chunks[at].low.endswith("ing")
    return told and who is not None and who.noun is not None


def _belongs(chunk: Chunk) -> bool:
    if chunk.kind == tags.VERB:
        return chunk.low in KEPT_SO
    return chunk.kind in (tags.BE, tags.ADVERB, tags.HAVE, tags.MODAL, tags.NOT)


def _brought(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """As the verb of "five men were brought in dead", "pulled dead from the rubble".

    But "arrived dead on time", "were carried dead drunk".
    """
    then = chunks[at + 1 : at + 3]
    on_time = [chunk.low for chunk in then] == ["on", "time"]
    if chunks[at].low != "dead" or on_time or (then and then[0].kind not in _CLOSING):
        return False
    if chunks[first - 1].low in _IN:
        return first == at and first > 1 and chunks[first - 2].low in _BROUGHT
    own = first == at or (first == at - 1 and chunks[first].low in _IN)
    return own and chunks[first - 1].low in _BROUGHT


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


def _some_left_so(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "hit a convoy of guards, leaving 11 of them dead"."""
    if at < 4 or [chunk.low for chunk in chunks[at - 2 : at]] != ["of", "them"]:
        return []
    counted = chunks[at - 3].phrase
    told = counted is not None and counted.bare and chunks[at - 4].low in LEAVING
    return [Victims(at - 3, at - 1, counted)] if told else []


def _all_so(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "found 11 people in the house, all of them dead"."""
    every = at - 1 if chunks[at - 1].low == "all" else at - 3
    words = [chunk.low for chunk in chunks[max(every, 0) : at]]
    if every < 2 or words not in (["all"], ["all", "of", "them"]):
        return []
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.COMMA)
    who = left_of(chunks, every - 2)
    while who > 1 and chunks[who].phrase and chunks[who - 1].kind == tags.PREPOSITION:
        # As "in the house".
        who = left_of(chunks, who - 2)
    counted = chunks[who].phrase if who >= 0 else None
    told = counted is not None and counted.number and counted.noun and not counted.thing
    opens = chunks[every - 1].kind == tags.COMMA and ends and told
    return [with_tail(chunks, who)] if opens else []


def _are_still(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "Still missing are 18 people", "Also missing are two guards"."""
    opens = all(chunk.kind in (tags.ADVERB, tags.QUOTE) for chunk in chunks[:at])
    if not opens or at + 1 >= len(chunks) or chunks[at + 1].low not in ("are", "were"):
        return []
    found = objects(chunks, at + 1)
    return [one for one in found if one.phrase and one.phrase.noun and _is_new(one.phrase)]


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
    if k > 0 and chunks[k].low == "among" and chunks[k - 1].phrase:
        there = [chunk.low for chunk in chunks[max(0, k - 3) : k - 1]]
        who = chunks[k - 1].phrase
        if there in (["there", "are"], ["there", "were"], ["there", "was"]) and who and who.number:
            # As "there are 61 minors among those arrested".
            yield Find(LISTED[chunks[at].low], "listed", Victims(k - 1, k - 1, who), at, at)
            return
        items = coordinated_left(chunks, k - 1, None)
        opens = chunks[items[0].at - 1] if items and items[0].at else None
        if items and (opens is None or opens.kind == tags.COMMA or opens.low in ("with", ":")):
            # As "killed 12, four nurses among the dead", a headline's "Two nurses among dead".
            for victims in items:
                some = victims.phrase and victims.phrase.noun and victims.phrase.number
                if some and chunks[at].low not in _ONLY_BY:
                    own = Victims(victims.at, min(victims.last, k - 1), victims.phrase)
                    yield Find(LISTED[chunks[at].low], "listed", own, at, at)
        return
    if be < 1 or chunks[k].low != "among" or chunks[be].kind != tags.BE:
        return
    beside = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].kind == tags.COMMA)
    # As "the mayor was among the dead, along with two of his guards".
    joined = beside < len(chunks) and chunks[beside].low == "along-with"
    more = objects(chunks, beside) if joined and chunks[at].kind == tags.STATE else []
    for victims in [*subjects(chunks, be, None), *filter(_is_told, more)]:
        if chunks[at].low not in _ONLY_BY or _by_captors(chunks, at + 1, victims):
            yield Find(LISTED[chunks[at].low], "listed", victims, at, at)


def _is_told(victims: Victims) -> bool:
    """Whether the phrase may be of people: "two of his guards", "his wife"; no "20 cattle"."""
    phrase = victims.phrase
    return phrase is not None and not phrase.thing and bool(phrase.noun or phrase.bare)


def _by_captors(chunks: Sequence[Chunk], after: int, victims: Victims) -> bool:
    """As "among those seized", "taken by the rebels"; but "among those taken to hospital"."""
    phrase = victims.phrase
    ends = after >= len(chunks) or chunks[after].kind in (tags.STOP, tags.COMMA, tags.TIME)
    people = phrase is not None and (phrase.noun is not None or phrase.bare)
    by = not ends and chunks[after].low == "by" and after + 1 < len(chunks)
    return people and (ends or (by and by_whom(chunks[after + 1]) == "kidnapped"))
