"""Coordination to the left: "six men, two boys and a nurse" before their verb."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.speakers.saying import takes_in
from recount.extract.victims.complements import preposition_shared
from recount.extract.victims.identified import all_such, before_aside_at, is_aside, whom_it_tells_of
from recount.extract.victims.people import apposed, is_bare_one, is_name, peopled, told_again
from recount.extract.victims.phrase import (
    CLAUSAL,
    DASHES,
    FOLLOWING,
    GRAVELY,
    LEAVING,
    REACH,
    Victims,
    host_of,
    left_of,
)
from recount.extract.victims.serving import as_such, who_serves
from recount.extract.words import word_set
from recount.extract.words.quantities import MAYBE
from recount.extract.words.speech import SAID

_AGES = (tags.NUMBER, tags.TIME)
_NAMING = word_set("accused accuses accuse charged charges blamed denounced denounces named quoted")
"""Of whoever stands behind them: "police accused a nurse, and two men were held"."""
_TOLD = ("told", "tells", "telling", "informed")
_NEW_CLAUSE = tags.COMMA + tags.CONJUNCTION
_MOST = 12
_LISTED = 3
_OF_THEM = ("them", "whom", "these", "those")
_O_CLOCK = ("after", "before", "until", "till")
_SHOOTING = (["shot", "at"], ["shot", "up"], ["shot", "into"], ["shot", "from"])
_ENDED = ("ended", "ends", "ending")
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.OUTCOME, tags.STATE, tags.STOP, tags.SUBORDINATOR)

_LEFT_SO = ("homeless", "stranded", "destitute", "jobless", "penniless", "lives")
"""As "left 60 people homeless and three dead": what is told of them is no death.

Nor is it of the lives of "the blast claimed 12 lives, and 30 were hurt".
"""


def coordinated_left(chunks: Sequence[Chunk], j: int, plural: bool | None) -> list[Victims]:
    """The phrase at `j` and those that it is joined to before it, left to right.

    What stands after "including" is none of them: `recount.extract.parts.subgroups` finds it.
    """
    found = [host_of(chunks, j)]
    joints: list[str] = []
    while len(found) < _MOST:
        k = _before_joint(chunks, found[0], plural, joined=tags.CONJUNCTION in "".join(joints))
        if k is None:
            break
        if chunks[k].low in GRAVELY or chunks[k].low == "fatally":
            # As "twelve were shot, two fatally, and five others were wounded".
            break
        joint = "".join([chunk.kind for chunk in chunks[k + 1 : found[0].at]])
        k = before_aside_at(chunks, k) if joint.startswith(tags.COMMA) else k
        k = left_of(chunks, k)
        if k > 0 and chunks[k].kind == tags.COMMA and chunks[k + 1].kind in _AGES:
            # As "a woman, 62, and two men", "two girls, six and nine, and their mother".
            k = left_of(chunks, k - 1)
        if k > 1 and _is_pronoun(chunks[k]) and _beside(chunks, k - 1):
            # As "three officers escorting him and a clerk died".
            k -= 2
        host = _some_of_them(chunks, k)
        if host is None and (k < 0 or chunks[k].kind != NOUN_PHRASE):
            break
        host = host or host_of(chunks, k)
        if "including" in [chunk.low for chunk in chunks[max(0, host.at - 1) : k]]:
            return _past_parts(chunks, host, found, [joint, *joints], plural)
        joined = whom_it_tells_of(chunks, host) if is_aside(chunks, host) else host
        if joined is None or not _is_conjunct(chunks, joined):
            listed = joint == tags.CONJUNCTION or (joint == tags.COMMA and _NEW_CLAUSE in joints)
            if listed and chunks[host.at - 1].kind in (tags.VERB, tags.OUTCOME):
                # As "lost an officer and six men, and 11 were hurt": the six were lost.
                own = next((i for i in range(len(joints), 0, -1) if joints[i - 1] == _NEW_CLAUSE),
                           len(joints))  # fmt: skip
                found, joints = found[own:], joints[own:]
            break
        host = joined
        if joint.startswith(tags.COMMA) and _shoots(chunks, host):
            break
        if host.at and as_such(chunks, host.at):
            k = who_serves(chunks, host.at)
            if k < 0:
                break
            host = host_of(chunks, k)
        if host.at and chunks[host.at - 1].low in _TOLD:
            # As "she told Reuters, and nine people were wounded".
            break
        if _is_item(chunks, host.at) or _is_some_of(chunks, found[0], host):
            break
        found.insert(0, host)
        joints.insert(0, joint)
    if joints:
        found = _with_names_of_theirs(chunks, _with_their_names(found, joints))
    before = [chunk.low for chunk in chunks[max(0, found[0].at - 2) : found[0].at]]
    if len(found) == 1 and before[-1:] == ["including"] and before[0] != "not":
        return _wholes(chunks, found[0], plural) or found
    return found


def _some_of_them(chunks: Sequence[Chunk], k: int) -> Victims | None:
    """The five of "five of them and three guards died", where `k` is the pronoun."""
    some = chunks[k - 2].phrase if k > 1 and chunks[k - 1].low == "of" else None
    told = some is not None and some.bare and some.number is not None
    return Victims(k - 2, k, some) if told and chunks[k].low in _OF_THEM else None


def _shoots(chunks: Sequence[Chunk], host: Victims) -> bool:
    """As "the rebels shot at a car, and two women were hurt": a clause of their own."""
    phrase, after = host.phrase, [chunk.low for chunk in chunks[host.last + 1 : host.last + 3]]
    return phrase is not None and phrase.number is None and after in _SHOOTING


def _is_pronoun(chunk: Chunk) -> bool:
    return chunk.kind == tags.PRONOUN or (chunk.low == "her" and chunk.phrase is None)


def _beside(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether `k` tells what the people before it do to another, or with whom they are."""
    who = chunks[k - 1].phrase
    told = chunks[k].kind == tags.PREPOSITION or chunks[k].low.endswith("ing")
    return told and who is not None and who.noun is not None and who.number is not None


def _with_their_names(found: list[Victims], joints: Sequence[str]) -> list[Victims]:
    """As "the imam, Juan Diaz, and three of his sons", where the name is the imam's."""
    kept: list[Victims] = []
    for i, victims in enumerate(found):
        before = kept[-1].phrase if kept else None
        closed = 0 < i < len(joints) and joints[i - 1] == tags.COMMA
        closed = closed and joints[i].startswith(tags.COMMA)
        told = before is not None and victims.phrase is not None and _names(before, victims.phrase)
        again = closed and tags.CONJUNCTION in joints[i]
        told = told or (again and before is not None and told_again(before, victims.phrase))
        if closed and told and kept[-1].aside < 0:
            kept[-1] = replace(kept[-1], aside=victims.at)
        else:
            kept.append(victims)
    return kept


def _with_names_of_theirs(chunks: Sequence[Chunk], found: list[Victims]) -> list[Victims]:
    """As "the mayors of Lona and Brell", "30 people in Lona, Asker and Brell": these alone."""
    first, last = found[0], found[-1]
    if len(found) < 2 or first.phrase is None or not first.phrase.plural:
        return found
    k = found[1].at - 1
    while chunks[k].kind in (tags.COMMA, tags.CONJUNCTION):
        k -= 1
    inner = chunks[k].phrase
    told = k > first.at and chunks[k - 1].kind == tags.PREPOSITION
    if not told or inner is None or not is_name(inner):
        return found
    listed = all(other.phrase and is_name(other.phrase) for other in found[1:])
    return [replace(first, last=last.last)] if listed else found


def _names(before: Phrase, inner: Phrase) -> bool:
    """Whether one of two phrases is a name, and the other says whose it is.

    But "the priest Juan Diaz, Ana Gil, and two nuns" are two with their names.
    """
    if is_name(inner) and before.noun_at != before.head:
        return False
    if not (is_name(before) or is_name(inner)) or not apposed(before, inner):
        return False
    return bool((before if is_name(inner) else inner).determiner) and before.number is None


def _is_item(chunks: Sequence[Chunk], at: int) -> bool:
    """As the seven of "nine were killed, seven by snipers, and 12 were hurt": of those before."""
    phrase, after = chunks[at].phrase, chunks[at + 1]
    if phrase is None or at < 2:
        return False
    if all_such(chunks, at):
        # As "21 dead, all men, and 11 wounded".
        return chunks[at - 2].kind in (tags.OUTCOME, tags.STATE)
    if not phrase.bare or after.kind != tags.PREPOSITION or after.low == "of":
        return False
    behind = chunks[at - 1].kind in (tags.COMMA, tags.CONJUNCTION)
    return behind and any(chunk.kind in (tags.OUTCOME, tags.STATE) for chunk in chunks[:at])


def _is_object(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the camp hosts 3,000 people, and two guards died": of a verb that no list has."""
    phrase, before = chunks[at].phrase, chunks[at - 1].phrase
    if takes_in(chunks, at - 1):
        return True
    if chunks[at - 1].kind == tags.MODIFIER and chunks[at - 1].low.endswith("ed"):
        # As "the raid displaced 3,000 people".
        return phrase is not None and phrase.number is not None
    opens = at == 1 or (at > 1 and chunks[at - 2].kind in (tags.COMMA, tags.STOP))
    if before is None or phrase is None or phrase.number is None or not opens:
        return False
    return before.determiner in ("the", "a", "an")


def _is_some_of(chunks: Sequence[Chunk], some: Victims, host: Victims) -> bool:
    """As "took in 40 people, and two died": what became of some, and no word of the others.

    But "two guards and three of the attackers died", "seven officers and five more died".
    """
    phrase, people = some.phrase, host.phrase
    if phrase is None or not phrase.bare or phrase.number is None or phrase.number.more:
        return False
    if people is None or people.number is None or people.noun is None:
        return False
    of_them = some.last == some.at or chunks[some.last].low in _OF_THEM
    # But "12 people in Lona and seven in Brell were killed".
    after = chunks[some.last + 1].kind if some.last + 1 < len(chunks) else tags.STOP
    placed = after == tags.PREPOSITION
    return of_them and not placed and 0 < _stated(some) <= _stated(host)


def _past_parts(
    chunks: Sequence[Chunk],
    part: Victims,
    found: list[Victims],
    joints: Sequence[str],
    plural: bool | None,
) -> list[Victims]:
    """As "12 people, including two boys and a nurse have died": the people.

    But "25 others" are no part, nor more than there are in all, nor who follows another "and":
    "including two boys and a nurse, and a clerk was hurt"; nor any where the people are told of by
    a verb of their own: "killed 12, including two boys, and a clerk was hurt".
    """
    wholes = _wholes(chunks, part, plural)
    apart = [i for i, victims in enumerate(found) if not _is_part(victims)]
    if not apart and wholes:
        most = max(_stated(victims) for victims in wholes)
        apart = [i for i, victims in enumerate(found) if _stated(victims) > most > 0][:1]
    again = [i for i, joint in enumerate(joints) if tags.CONJUNCTION in joint]
    if again and wholes and wholes[-1].at and chunks[wholes[-1].at - 1].kind == tags.OUTCOME:
        return found[([i for i in again if tags.COMMA in joints[i]] or again)[-1] :]
    if not apart and len(again) > 1 and tags.COMMA in joints[again[-1]]:
        apart = again
    if not apart and joints and chunks[found[0].at - 2].low in DASHES:
        # As "23 clerks - including nine boys - and 16 rebels".
        apart = [0]
    if not apart:
        return wholes or found
    closed = tags.COMMA in joints[apart[-1]]
    beside = wholes if closed and wholes and _is_conjunct(chunks, wholes[-1]) else []
    return [*beside, *found[apart[-1] :]]


def included_only(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "29 passengers, including eight dead", where "dead" stands at `at`: the eight alone."""
    counted = chunks[at - 1].phrase if at > 1 else None
    if counted is None or not counted.bare or chunks[at - 2].low != "including":
        return []
    return [Victims(at - 1, at - 1, counted)]


def before_included(chunks: Sequence[Chunk], comma: int) -> int:
    """As "14 people, including ten men, three women and a child, were killed": the comma of the 14.

    -1 where the aside that ends with the comma `comma` may hold others than those included.
    """
    joints: list[int] = []
    items = 0
    for k in range(comma - 1, max(1, comma - REACH), -1):
        phrase = chunks[k].phrase
        said = chunks[k].kind == tags.VERB and chunks[k].low in SAID
        # As "the agency, which put it at 22, including four children, said its clerk, 26, was".
        if said or chunks[k].kind in _FINITE or (phrase and not _may_be_included(phrase)):
            break
        items += phrase is not None
        if chunks[k].kind == tags.CONJUNCTION:
            joints.append(k)
        if chunks[k].low == "including":
            # As "including two women, as well as 18 clerks and a guard,".
            after_comma = [j for j in joints if chunks[j - 1].kind == tags.COMMA]
            apart = after_comma and (len(joints) > 1 or items < _LISTED)
            return k - 1 if chunks[k - 1].kind == tags.COMMA and not apart else -1
    return -1


def _may_be_included(phrase: Phrase) -> bool:
    more = phrase.number is not None and phrase.number.more
    return not more and (phrase.noun is None or phrase.noun.singular != "other")


def _before_joint(
    chunks: Sequence[Chunk], first: Victims, plural: bool | None, *, joined: bool
) -> int | None:
    """The chunk before the "and", or the comma, that joins the first phrase to another."""
    k = first.at - 1
    k -= k > 0 and chunks[k].low in MAYBE
    if chunks[k].low in DASHES and not _people_at(chunks, k - 1):
        # As behind a dateline: "LONA, 2 May - Five soldiers and a guide were killed".
        return None
    if k > 0 and chunks[k].low == "along-with" and chunks[k - 1].phrase:
        # As "the mayor along with two guards was kidnapped".
        return k - 1
    if k < 1 or (plural is False and not _opens_clause(chunks, first, k - 1, plural)):
        return None
    if chunks[k].kind == tags.CONJUNCTION:
        return k - 2 if k > 1 and chunks[k - 1].kind == tags.COMMA else k - 1
    if chunks[k].kind == tags.COMMA and (joined or _opens_clause(chunks, first, k - 1, plural)):
        return k - 1
    return None


def _people_at(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at >= 0 else None
    return phrase is not None and (phrase.noun is not None or phrase.number is not None)


def _is_part(victims: Victims) -> bool:
    """Whether it can be one of those included: not "37 others", "more than 30"."""
    phrase = victims.phrase
    return phrase is not None and phrase.noun is not None and phrase.noun.singular != "other"


def _stated(victims: Victims) -> int:
    """The number in the words, as 30 of "more than 30"; 0 without one."""
    number = victims.phrase.number if victims.phrase else None
    if number is None:
        return 0
    return number.bounds.best or number.bounds.low or 0


def _wholes(chunks: Sequence[Chunk], part: Victims, plural: bool | None) -> list[Victims]:
    """Those of whom the part is one, where they stand right before it."""
    k = part.at
    if chunks[k - 1].low == "including":
        k = left_of(chunks, k - 2)
        k = left_of(chunks, k - 1) if k > 0 and chunks[k].kind == tags.COMMA else k
        phrase = chunks[k].phrase if k >= 0 else None
        if phrase is None or phrase.plural is False or not peopled(phrase):
            return []
    return coordinated_left(chunks, k, plural)


def _opens_clause(chunks: Sequence[Chunk], after: Victims, k: int, plural: bool | None) -> bool:
    """As "Six men and one boy is dead", "four rebels, one boy dead": counted at its start.

    Of headlines also "Guard, six rebels killed", "Raid leaves guard, clerk dead".
    """
    if after.phrase is None or after.phrase.noun is None or k < 0 or chunks[k].phrase is None:
        return False
    host = host_of(chunks, k)
    k, before = host.at, host.phrase
    if before is None or before.noun is None:
        return False
    left = k > 0 and chunks[k - 1].low in LEAVING
    counted = after.phrase.number is not None
    # Not the first of "Guard, clerk among eight killed", who are some of the eight.
    among = after.last > after.at and chunks[after.at + 1].low == "among"
    first = k == 0 or chunks[k - 1].low == ":"
    one = (first or left) and is_bare_one(before) and not among
    if one and (counted or (plural is not False and is_bare_one(after.phrase))):
        # But "Bishop, former President Diaz has died" calls somebody so.
        return True
    if not counted or before.number is None:
        return False
    opens = k == 0 or left or chunks[k - 1].kind in (tags.COMMA, tags.STOP)
    return opens or chunks[k - 1].low == "that" or chunks[k - 1].low in SAID


def _is_conjunct(chunks: Sequence[Chunk], host: Victims) -> bool:
    phrase = chunks[host.at].phrase
    if phrase is None or not peopled(phrase) or chunks[host.at].low in _LEFT_SO:
        return False
    before = chunks[host.at - 1] if host.at else None
    if preposition_shared(chunks, host.at) > 0:
        # As "two were killed in Lona and Brell, and 12 wounded".
        return False
    if host.at > 1 and chunks[host.at - 1].kind == tags.HAVE:
        # As "the village had 200 residents, and 12 guards died".
        return False
    if before is not None and before.low in FOLLOWING and host.at > 1:
        return chunks[host.at - 2].kind == tags.RELATIVE
    if host.at and _is_object(chunks, host.at):
        return False
    if before is not None and before.kind == tags.BE and host.at > 1:
        # As "one of the dead was a clerk and two guards were hurt".
        return chunks[host.at - 2].low == "there"
    if before is None or before.kind not in (tags.VERB, tags.OUTCOME, tags.PREPOSITION):
        return True
    if phrase.bare and before.low in _O_CLOCK:
        # As "were let out just after six, and the guard gave himself up".
        return False
    if before.low == "with" and chunks[host.at - 2].low in _ENDED:
        # As "the siege ended with 20 hostages and four soldiers dead".
        return True
    says = before.low in SAID and before.low not in _NAMING
    return says or before.low in CLAUSAL or before.low in LEAVING
